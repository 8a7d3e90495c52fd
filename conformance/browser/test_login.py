"""`aws login`: a program asks, a person agrees in a browser, and unmodified clients refresh.

No CLI of a package registry has the command itself yet, so the test does what it does until the
cache is written: PKCE, the loopback address, and botocore's own proof for the first exchange.
"""

import base64
import hashlib
import json
import secrets
import subprocess
import sys
import threading
import urllib.parse
import uuid
from datetime import datetime, timedelta, timezone
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import boto3
import botocore
import pytest
from botocore.config import Config
from botocore.credentials import EC, _build_add_dpop_header_handler
from botocore.exceptions import ClientError, LoginInsufficientPermissions, LoginRefreshRequired
from conftest import CLI, Person, Server, allow, clean_environment, credentials, document

sys.path.insert(0, str(Path(__file__).parent))
from person import Browser  # noqa: E402

PASSWORD = "Correct-horse-1"
SAME, CROSS = (f"arn:aws:signin:::devtools/{which}-device" for which in ("same", "cross"))
LOGIN = allow(["signin:AuthorizeOAuth2Access", "signin:CreateOAuth2Token"])


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    running = Server(tmp_path_factory.mktemp("doorward")).start()
    yield running
    running.stop()


@pytest.fixture
def browser(server, tmp_path):
    person = Browser(server, tmp_path)
    yield person
    person.driver.quit()


class Login:
    """What `aws login` does, up to the cache in the home of `program`."""

    def __init__(self, server, home, client=SAME):
        self.server, self.home, self.client = server, home, client
        self.state, self.verifier = str(uuid.uuid4()), secrets.token_urlsafe(48)
        self.key = subprocess.run(
            ["openssl", "ecparam", "-name", "prime256v1", "-genkey", "-noout"],
            check=True, capture_output=True, text=True,
        ).stdout
        self.answer = None
        if client == SAME:
            self.listener = HTTPServer(("127.0.0.1", 0), self.handler())
            self.redirect = f"http://127.0.0.1:{self.listener.server_port}/oauth/callback"
            threading.Thread(target=self.listener.handle_request, daemon=True).start()
        else:
            self.redirect = f"{server.url}/v1/sessions/confirmation"

    def handler(login):  # noqa: N805
        class Callback(BaseHTTPRequestHandler):
            def do_GET(self):
                query = urllib.parse.urlsplit(self.path).query
                login.answer = dict(urllib.parse.parse_qsl(query))
                self.send_response(200)
                self.send_header("Content-Type", "text/html")
                self.end_headers()
                self.wfile.write(b"<main><h1>You can close this page</h1></main>")

            def log_message(self, *_):
                pass

        return Callback

    @property
    def page(self):
        challenge = hashlib.sha256(self.verifier.encode()).digest()
        return "/v1/authorize?" + urllib.parse.urlencode(
            {
                "response_type": "code",
                "client_id": self.client,
                "state": self.state,
                "code_challenge_method": "SHA-256",
                "scope": "openid",
                "redirect_uri": self.redirect,
                "code_challenge": base64.urlsafe_b64encode(challenge).rstrip(b"=").decode(),
            }
        )

    def exchange(self, code):
        """Exchanges the code and writes profile and cache, as the CLI does."""
        session = boto3.Session(region_name="us-east-1")
        config = Config(signature_version=botocore.UNSIGNED, retries={"total_max_attempts": 1})
        client = session.client("signin", endpoint_url=self.server.url, config=config)
        pem = "".join(line for line in self.key.splitlines() if not line.startswith("-----"))
        key = EC.new_key_from_der_data(base64.b64decode(pem))
        handler = _build_add_dpop_header_handler(key)
        client.meta.events.register("before-call.signin.CreateOAuth2Token", handler)
        output = client.create_o_auth2_token(
            tokenInput={
                "clientId": self.client,
                "grantType": "authorization_code",
                "code": code,
                "redirectUri": self.redirect,
                "codeVerifier": self.verifier,
            }
        )["tokenOutput"]
        claims = output["idToken"].split(".")[1]
        subject = json.loads(base64.urlsafe_b64decode(claims + "=" * (-len(claims) % 4)))["sub"]
        token = {
            "accessToken": {**output["accessToken"], "accountId": subject.split(":")[4]},
            "tokenType": output["tokenType"],
            "clientId": self.client,
            "refreshToken": output["refreshToken"],
            "idToken": output["idToken"],
            "dpopKey": self.key,
        }
        self.subject = subject
        self.write(token, seconds=output["expiresIn"])
        config = self.home / ".aws" / "config"
        config.write_text(f"[default]\nregion = us-east-1\nlogin_session = {subject}\n")
        return output

    @property
    def cache(self):
        name = hashlib.sha256(self.subject.encode()).hexdigest()
        return self.home / ".aws" / "login" / "cache" / f"{name}.json"

    def read(self):
        return json.loads(self.cache.read_text())

    def write(self, token, seconds):
        ends = datetime.now(timezone.utc) + timedelta(seconds=seconds)
        token["accessToken"]["expiresAt"] = ends.strftime("%Y-%m-%dT%H:%M:%SZ")
        self.cache.parent.mkdir(parents=True, exist_ok=True)
        self.cache.write_text(json.dumps(token))

    def expire(self):
        """Lets the client believe that its credentials are over: it refreshes."""
        self.write(self.read(), seconds=1)

    def whoami(self, monkeypatch):
        """boto3 with nothing but the profile."""
        for name, value in self.environment().items():
            monkeypatch.setenv(name, value)
        session = boto3.Session()
        return session.client("sts").get_caller_identity()["Arn"]

    def environment(self):
        return clean_environment(
            self.home, AWS_ENDPOINT_URL=self.server.url,
            AWS_LOGIN_CACHE_DIRECTORY=str(self.home / ".aws" / "login" / "cache"),
            AWS_CONFIG_FILE=str(self.home / ".aws" / "config"),
        )

    def cli(self, *arguments):
        return subprocess.run(
            [CLI["v1"], *arguments], capture_output=True, text=True, env=self.environment(),
        )


def person(server, name, *policy):
    found = Person(server, name, policy)
    server.client("iam").create_login_profile(UserName=name, Password=PASSWORD)
    return found


def test_a_person_signs_a_program_in_and_clients_refresh(server, browser, tmp_path, monkeypatch):
    ada = person(server, "ada", LOGIN, allow("iam:GetUser"))
    login = Login(server, tmp_path)
    browser.open(login.page)
    assert browser.path.startswith("/signin?")
    browser.fill(account=server.account_id, user_name="ada", password=PASSWORD).press("Sign in")
    assert browser.heading == "Sign in a program"
    assert ada.arn in browser.text and login.redirect in browser.text
    browser.press("Continue as ada")
    assert browser.heading == "You can close this page"
    assert login.answer["state"] == login.state
    login.exchange(login.answer["code"])
    assert login.subject == ada.arn
    assert login.whoami(monkeypatch) == ada.arn
    before = login.read()
    login.expire()
    assert login.whoami(monkeypatch) == ada.arn, "boto3 refreshes"
    after = login.read()
    assert after["refreshToken"] != before["refreshToken"]
    assert after["accessToken"]["accessKeyId"] != before["accessToken"]["accessKeyId"]
    login.expire()
    done = login.cli("sts", "get-caller-identity")
    assert json.loads(done.stdout)["Arn"] == ada.arn, done.stderr
    got = login.cli("iam", "get-user")
    assert json.loads(got.stdout)["User"]["UserName"] == "ada", got.stderr
    with pytest.raises(ClientError, match="Cannot call GetSessionToken with session credentials"):
        boto3.Session().client("sts").get_session_token()

    # What the policy no longer allows is not refreshed, and the client knows why.
    server.client("iam").put_user_policy(
        UserName="ada", PolicyName="own",
        PolicyDocument=json.dumps(document(allow("iam:GetUser"))),
    )
    login.expire()
    with pytest.raises(LoginInsufficientPermissions):
        login.whoami(monkeypatch)
    server.client("iam").put_user_policy(
        UserName="ada", PolicyName="own",
        PolicyDocument=json.dumps(document(LOGIN)),
    )
    assert login.whoami(monkeypatch) == ada.arn
    # Signing out in the browser ends it.
    browser.open("/console").press("Sign out")
    login.expire()
    with pytest.raises(LoginRefreshRequired):
        login.whoami(monkeypatch)


def test_other_sdks_refresh_until_the_token_is_revoked(server, browser, sdk, tmp_path):
    login = Login(server, tmp_path)
    browser.sign_in_admin().open(login.page)
    browser.press(f"Continue as {server.admin.user_name}")
    login.exchange(login.answer["code"])
    ask = lambda: sdk.ask("whoami", environment=login.environment())  # noqa: E731
    assert ask() == {"arn": login.subject}, "what is in the cache is good"
    before = login.read()
    login.expire()
    assert ask() == {"arn": login.subject}
    after = login.read()
    assert after["refreshToken"] != before["refreshToken"], "the SDK keeps the newest"
    assert after["accessToken"]["accessKeyId"] != before["accessToken"]["accessKeyId"]
    login.expire()
    assert ask() == {"arn": login.subject}, "refreshes with what it wrote itself"

    signin = server.client("signin")
    newest = login.read()["refreshToken"]
    told = signin.introspect_oauth2_token_with_iam(token=newest)
    assert told["active"] and told["clientId"] == SAME and told["sub"] == login.subject
    signin.revoke_oauth2_token_with_iam(token=newest)
    assert not signin.introspect_oauth2_token_with_iam(token=newest)["active"]
    login.expire()
    assert "arn" not in ask()


def sessions_of(server, **settings):
    """boto3 sends these operations to `signin.<region>.api.aws`, whatever endpoint it is given."""
    client = server.client("signin", **settings)
    here = urllib.parse.urlsplit(server.url)

    def back(request, **_):
        asked = urllib.parse.urlsplit(request.url)
        request.url = asked._replace(scheme=here.scheme, netloc=here.netloc).geturl()

    client.meta.events.register("before-sign.signin", back)
    return client


def test_a_person_lists_and_revokes_what_programs_were_signed_in_to(
    server, browser, tmp_path, monkeypatch
):
    own = ["ListSessions", "GetSession", "BatchRevokeSessions"]
    dan = person(server, "dan", LOGIN, allow([f"signin:{one}" for one in own]))
    login = Login(server, tmp_path)
    browser.sign_in_user(server.account_id, "dan", PASSWORD)
    browser.open(login.page).press("Continue as dan")
    login.exchange(login.answer["code"])

    signin = sessions_of(server, keys=credentials(dan.key))
    (session,) = signin.list_sessions()["items"]
    assert session["principalArn"] == dan.arn and session["status"] == "ACTIVE"
    assert (session["clientId"], session["clientType"]) == (SAME, "CLI")
    arn = session["sessionArn"]
    seen = signin.get_session(sessionArn=arn)
    assert seen["issuedInRegion"] == "us-east-1" and seen["lastUsedAt"] >= seen["issuedAt"]

    # Nobody else's without being asked for, nor where it is not allowed, nor from another account.
    admin = sessions_of(server)
    assert arn not in [one["sessionArn"] for one in admin.list_sessions()["items"]]
    whose = f"arn:aws:iam::{server.account_id}:*"
    pages = admin.get_paginator("list_sessions").paginate(principalArn=whose, maxResults=1)
    assert arn in [one["sessionArn"] for page in pages for one in page["items"]]
    with pytest.raises(ClientError) as missing:
        admin.get_session(sessionArn=arn)
    assert missing.value.response["Error"]["Code"] == "ResourceNotFoundException"
    eli = person(server, "eli", LOGIN)
    with pytest.raises(ClientError) as denied:
        sessions_of(server, keys=credentials(eli.key)).list_sessions(principalArn=dan.arn)
    assert denied.value.response["Error"]["Code"] == "AccessDeniedException"
    loose = sessions_of(server, parameter_validation=False)
    with pytest.raises(ClientError) as six:
        loose.batch_revoke_sessions(sessionArns=[arn] * 6)
    assert six.value.response["Error"]["Code"] == "ValidationException"

    for _ in range(2):
        revoked = signin.batch_revoke_sessions(sessionArns=[arn, arn + "0"], reason="lost")
        assert [one["sessionArn"] for one in revoked["revokedSessions"]] == [arn]
        assert [one["code"] for one in revoked["errors"]] == ["ResourceNotFoundException"]
    assert signin.get_session(sessionArn=arn)["status"] == "REVOKED"
    login.expire()
    with pytest.raises(LoginRefreshRequired):
        login.whoami(monkeypatch)


def test_an_administrator_signs_a_users_program_out(server, browser, tmp_path, monkeypatch):
    person(server, "fay", LOGIN)
    login = Login(server, tmp_path)
    browser.sign_in_user(server.account_id, "fay", PASSWORD)
    browser.open(login.page).press("Continue as fay")
    login.exchange(login.answer["code"])
    # Beside: signing fay out would end it too.
    admin = server.admin
    browser.sign_in_user(server.account_id, admin.user_name, admin.password, path="/signin?add")
    browser.open("/console/iam/user?name=fay&tab=security")
    assert SAME in browser.element("[aria-labelledby=programs]").text
    browser.element("[aria-labelledby=programs] summary").click()
    with browser.leaving():
        browser.element("[aria-labelledby=programs] form button").click()
    assert "The program was signed out" in browser.alert
    assert "No program is signed in." in browser.element("[aria-labelledby=programs]").text
    login.expire()
    with pytest.raises(LoginRefreshRequired):
        login.whoami(monkeypatch)


def test_whoever_signs_is_given_a_token_for_a_service(server):
    signin = server.client("signin")
    for ask in (signin.create_oauth2_token_with_iam, signin.create_bearer_token):
        given = ask(grantType="client_credentials", resource="aws-mcp.amazonaws.com")
        assert given["tokenType"] == "Bearer"
        told = signin.introspect_oauth2_token_with_iam(token=given["accessToken"])
        assert told["active"] and told["aud"] == "aws-mcp.amazonaws.com"
        assert told["exp"] - told["iat"] == given["expiresIn"]
    with pytest.raises(ClientError) as refused:
        signin.create_oauth2_token_with_iam(grantType="client_credentials", resource="example.com")
    assert refused.value.response["error"] == "invalid_target"


def test_tokens_outlive_a_restart_and_so_does_their_end(browser, server, tmp_path):
    login = Login(server, tmp_path)
    browser.sign_in_admin().open(login.page)
    browser.press(f"Continue as {server.admin.user_name}")
    login.exchange(login.answer["code"])
    signin = server.client("signin")
    revoked = login.read()["refreshToken"]
    signin.revoke_oauth2_token_with_iam(token=revoked)
    given = signin.create_bearer_token(grantType="client_credentials", resource="ecr.amazonaws.com")
    server.kill()
    server.start()
    assert signin.introspect_oauth2_token_with_iam(token=given["accessToken"])["active"]
    assert not signin.introspect_oauth2_token_with_iam(token=revoked)["active"]


def test_a_code_is_carried_to_another_device(server, browser, tmp_path, monkeypatch):
    login = Login(server, tmp_path, CROSS)
    browser.sign_in_admin().open(login.page)
    assert "on another device" in browser.text
    browser.press(f"Continue as {server.admin.user_name}")
    assert browser.heading == "Copy this code"
    carried = base64.b64decode(browser.element("#code").text)
    answer = dict(urllib.parse.parse_qsl(carried.decode()))
    assert answer["state"] == login.state
    login.exchange(answer["code"])
    login.expire()
    assert login.whoami(monkeypatch).endswith(f":user/{server.admin.user_name}")
    with pytest.raises(ClientError) as used:
        login.exchange(answer["code"])
    assert used.value.response["Error"]["Code"] == "AccessDeniedException"
    assert used.value.response["error"] == "TOKEN_EXPIRED"
    login.expire()
    with pytest.raises(LoginRefreshRequired):
        login.whoami(monkeypatch)


def test_root_signs_a_program_in(server, browser, tmp_path, monkeypatch):
    login = Login(server, tmp_path)
    browser.sign_in_root(server.root.email, server.root.password)
    browser.open(login.page).press("Continue as Root user")
    login.exchange(login.answer["code"])
    login.expire()
    assert login.whoami(monkeypatch) == f"arn:aws:iam::{server.account_id}:root"


def test_a_session_behind_is_picked_for_a_program(server, browser, tmp_path, monkeypatch):
    """Two are signed in: the one behind is chosen on the program's page, and then on the sign-in page."""
    bea = person(server, "bea", LOGIN)
    person(server, "cal", LOGIN)
    browser.sign_in_user(server.account_id, "bea", PASSWORD)
    browser.sign_in_user(server.account_id, "cal", PASSWORD, path="/signin?add")
    login = Login(server, tmp_path)
    browser.open(login.page)
    assert "Continue as cal" in browser.text
    choice = browser.element("section.others form button")
    assert choice.text.startswith("bea")
    with browser.leaving():
        choice.click()
    browser.press("Continue as bea")
    login.exchange(login.answer["code"])
    login.expire()
    assert login.whoami(monkeypatch) == bea.arn

    again = Login(server, tmp_path / "again")
    browser.open("/console").press("Sign out").open(again.page)
    assert browser.heading == "Sign in"
    with browser.leaving():
        browser.element("section.others form button").click()
    assert browser.path.startswith("/v1/authorize?")
    browser.press("Continue as cal")
    assert again.answer["state"] == again.state and again.answer["code"]


def test_who_may_not_or_will_not_signs_nothing_in(server, browser, tmp_path):
    person(server, "eve", allow("iam:GetUser"))
    browser.sign_in_user(server.account_id, "eve", PASSWORD)
    login = Login(server, tmp_path)
    browser.open(login.page).press("Continue as eve")
    assert "signin:AuthorizeOAuth2Access" in browser.alert
    assert login.answer is None
    browser.press("Cancel")
    assert login.answer == {"error": "access_denied", "state": login.state}


def test_a_changed_password_ends_the_login(server, browser, tmp_path, monkeypatch):
    person(server, "pat", LOGIN)
    login = Login(server, tmp_path)
    browser.sign_in_user(server.account_id, "pat", PASSWORD)
    browser.open(login.page).press("Continue as pat")
    login.exchange(login.answer["code"])
    server.client("iam").update_login_profile(UserName="pat", Password="Another-horse-2")
    login.expire()
    with pytest.raises(LoginRefreshRequired):
        login.whoami(monkeypatch)
