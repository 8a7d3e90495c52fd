"""A broker signs its people in at the console, as AWS's published example does it."""

import json
import sys
import threading
import urllib.error
import urllib.parse
import urllib.request
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest
from conftest import Person, allow, document, trusting

sys.path.insert(0, str(Path(__file__).parent))
from person import Browser  # noqa: E402


@pytest.fixture
def browser(server, tmp_path):
    person = Browser(server, tmp_path)
    yield person
    person.driver.quit()


@pytest.fixture(scope="module")
def issuer():
    """The broker's own page, where people sign in again."""

    class Page(BaseHTTPRequestHandler):
        def do_GET(self):
            self.send_response(200)
            self.send_header("content-type", "text/html")
            self.end_headers()
            self.wfile.write(b"<h1>The broker</h1>")

        def log_message(self, *_):
            pass

    running = HTTPServer(("127.0.0.1", 0), Page)
    threading.Thread(target=running.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{running.server_port}/again"
    running.shutdown()


@pytest.fixture(scope="module")
def broker(server):
    """A user that may assume a role which reads IAM's users, and make federated users."""
    person = Person(server, "broker", (allow(["sts:*", "iam:ListAccessKeys"]),))
    iam = server.client("iam")
    role = iam.create_role(
        RoleName="Readers", AssumeRolePolicyDocument=trusting(person.arn), MaxSessionDuration=7200
    )["Role"]
    iam.put_role_policy(
        RoleName="Readers",
        PolicyName="own",
        PolicyDocument=json.dumps(document(allow(["iam:List*", "iam:Get*", "sts:*"]))),
    )
    person.role = role["Arn"]
    return person


def assumed(broker, name="AssumeRoleSession", **more):
    sts = broker.client("sts")
    return sts.assume_role(RoleArn=broker.role, RoleSessionName=name, **more)["Credentials"]


def session_of(credentials):
    return json.dumps(
        {
            "sessionId": credentials["AccessKeyId"],
            "sessionKey": credentials["SecretAccessKey"],
            "sessionToken": credentials["SessionToken"],
        }
    )


def ask(server, post=False, **parameters):
    query = urllib.parse.urlencode(parameters)
    url = server.url + "/federation"
    try:
        if post:
            answer = urllib.request.urlopen(url, data=query.encode())
        else:
            answer = urllib.request.urlopen(f"{url}?{query}")
        return answer.status, answer.read().decode()
    except urllib.error.HTTPError as refused:
        return refused.code, refused.read().decode()


def sign_in_token(server, credentials, **parameters):
    status, text = ask(server, Action="getSigninToken", Session=session_of(credentials), **parameters)
    assert status == 200, text
    return json.loads(text)["SigninToken"]


def link(server, token, issuer="Example.org", destination="/console"):
    """The last step of AWS's example."""
    request_parameters = "?Action=login"
    request_parameters += "&Issuer=" + urllib.parse.quote_plus(issuer)
    request_parameters += "&Destination=" + urllib.parse.quote_plus(server.url + destination)
    request_parameters += "&SigninToken=" + token
    return "/federation" + request_parameters


def test_a_role_comes_by_a_link_may_what_it_may_and_goes_back_to_the_broker(
    server, browser, broker, issuer
):
    token = sign_in_token(server, assumed(broker), SessionDuration="1800")
    page = link(server, token, issuer, "/console/policies")
    browser.open(page)
    assert browser.path == "/console/policies"
    browser.open("/console")
    assert browser.heading == "Hello, Readers/AssumeRoleSession"
    assert "assumed-role/Readers/AssumeRoleSession" in browser.text
    browser.open("/console/security")
    assert "temporary credentials" in browser.text
    trail = server.client("cloudtrail")
    events = trail.lookup_events(
        LookupAttributes=[{"AttributeKey": "Username", "AttributeValue": "AssumeRoleSession"}]
    )["Events"]
    names = {event["EventName"] for event in events}
    assert {"GetSigninToken", "ConsoleLogin"} <= names
    browser.open("/console").press("Sign out")
    assert browser.driver.current_url == issuer
    browser.open(page)
    assert browser.heading == "This link does not work"


def test_a_session_policy_binds_in_the_console(server, browser, broker):
    only_sts = json.dumps(document(allow("sts:*")))
    for name, policy, allowed in [("free", None, True), ("bound", only_sts, False)]:
        more = {"Policy": policy} if policy else {}
        browser.open(link(server, sign_in_token(server, assumed(broker, name, **more))))
        assert browser.heading == f"Hello, Readers/{name}"
        browser.open("/console/policies/open")
        assert ("no session policy allows" in browser.text) != allowed


def test_a_federated_user_comes_by_a_form(server, browser, broker):
    credentials = broker.client("sts").get_federation_token(
        Name="visitor", Policy=json.dumps(document(allow("iam:ListAccessKeys")))
    )["Credentials"]
    status, text = ask(
        server, post=True, Action="getSigninToken", Session=session_of(credentials)
    )
    assert status == 200
    browser.open(link(server, json.loads(text)["SigninToken"]))
    assert browser.heading == "Hello, visitor"
    status, text = ask(
        server, Action="getSigninToken", Session=session_of(credentials), SessionDuration="1800"
    )
    assert status == 400 and "Invalid credentials parameter" in text


def test_long_term_and_wrong_credentials_are_refused(server, broker):
    good = assumed(broker)
    own = broker.client("sts").get_session_token()["Credentials"]
    for credentials in [own, {**good, "SecretAccessKey": "x" * 40}, {**good, "SessionToken": "x"}]:
        status, text = ask(server, Action="getSigninToken", Session=session_of(credentials))
        assert status == 400 and "Invalid credentials parameter" in text
    for duration in ["899", "43201", "7200", "x"]:
        status, _ = ask(
            server, Action="getSigninToken", Session=session_of(good), SessionDuration=duration
        )
        assert status == 400, duration


def test_a_link_works_once_also_at_once_and_after_a_restart(server, broker):
    token = sign_in_token(server, assumed(broker))
    page = server.url + link(server, token)
    answers = []

    def open_it():
        class Stay(urllib.request.HTTPRedirectHandler):
            def redirect_request(self, *_):
                return None

        try:
            urllib.request.build_opener(Stay).open(page)
        except urllib.error.HTTPError as answer:
            answers.append((answer.code, answer.headers.get("location")))

    several = [threading.Thread(target=open_it) for _ in range(8)]
    for one in several:
        one.start()
    for one in several:
        one.join()
    assert sorted(answers, key=str) == [(302, "/console")] + [(400, None)] * 7
    server.stop()
    server.start()
    answers.clear()
    open_it()
    assert answers == [(400, None)]


def test_a_link_leads_nowhere_else(server, broker):
    token = sign_in_token(server, assumed(broker))
    for elsewhere in ["https://evil.example/", f"{server.url}@evil.example/", "//evil.example"]:
        status, _ = ask(server, Action="login", SigninToken=token, Destination=elsewhere)
        assert status == 400, elsewhere
    # None of that used it up.
    status, _ = ask(server, Action="login", SigninToken=token, Destination=server.url + "/evil")
    assert status == 200
