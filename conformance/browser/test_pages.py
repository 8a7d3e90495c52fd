"""What a person does at the pages: signs in and out, and looks after the own credentials."""

import json
import re
import sys
import time
import urllib.error
import urllib.parse
import urllib.request
from pathlib import Path

import pytest
from botocore.exceptions import ClientError
from conftest import Person, allow, deny, document, totp

sys.path.insert(0, str(Path(__file__).parent))
from person import Browser, next_step  # noqa: E402

PASSWORD = "Correct-horse-1"
SELF_SERVICE = allow(
    ["iam:*AccessKey*", "iam:*MFADevice*", "iam:ChangePassword", "iam:GetUser"]
)


@pytest.fixture
def browser(server, tmp_path):
    person = Browser(server, tmp_path)
    yield person
    person.driver.quit()


def console_user(server, name, *policy, reset=False):
    """An IAM user with a console password."""
    person = Person(server, name, policy)
    server.client("iam").create_login_profile(
        UserName=name, Password=PASSWORD, PasswordResetRequired=reset
    )
    return person


def records(server, name, want=1, region="us-east-1"):
    """The records of `name`, newest first, once there are as many as wanted."""
    trail = server.client("cloudtrail", region=region)
    for _ in range(50):
        found = trail.lookup_events(
            LookupAttributes=[{"AttributeKey": "EventName", "AttributeValue": name}]
        )["Events"]
        if len(found) >= want:
            return [json.loads(event["CloudTrailEvent"]) for event in found]
        time.sleep(0.1)
    pytest.fail(f"{len(found)} records of {name}")


def test_root_signs_in(server, browser):
    browser.open("/console")
    assert browser.path == "/signin"
    browser.sign_in_root(server.root.email, server.root.password)
    assert browser.heading == "Hello, Root user"
    assert f"arn:aws:iam::{server.account_id}:root" in browser.text
    record = records(server, "ConsoleLogin")[0]
    assert record["userIdentity"]["type"] == "Root"
    assert record["responseElements"] == {"ConsoleLogin": "Success"}
    assert record["awsRegion"] == "us-east-1"


def test_an_iam_user_signs_in_with_mfa_and_a_code_works_once(server, browser, tmp_path):
    ada = console_user(server, "ada", SELF_SERVICE)
    browser.sign_in_user(server.account_id, "ada", PASSWORD)
    browser.open("/console/security").press("Add MFA device")
    seed = browser.element(".seed code").text.replace(" ", "")
    assert browser.element("img.qr").size["width"] == 232
    browser.fill(code1="000000", code2="000000").press("Add device")
    assert "Authentication code for device is not valid." in browser.alert
    browser.fill(code1=totp(seed, -1), code2=totp(seed)).press("Add device")
    step = int(time.time()) // 30
    assert "The MFA device was added" in browser.alert
    browser.press("Sign out")
    assert browser.alert == "You have signed out"

    browser.sign_in_user(server.account_id, "ada", PASSWORD)
    assert browser.heading == "One more step"
    step = next_step(step)
    code = totp(seed)
    browser.fill(code=code).press_enter("code")
    assert browser.heading == "Hello, ada"
    assert "Used" in browser.text
    browser.press("Sign out")

    browser.sign_in_user(server.account_id, "ada", PASSWORD)
    browser.fill(code=code).press("Continue")
    assert browser.heading == "One more step"
    assert "Each code works once" in browser.alert
    next_step(step)
    browser.fill(code=totp(seed)).press("Continue")
    assert browser.heading == "Hello, ada"
    logins = [r for r in records(server, "ConsoleLogin") if r["userIdentity"].get("userName") == "ada"]
    used = logins[0]["additionalEventData"]
    assert used["MFAUsed"] == "Yes"
    assert used["MFAIdentifier"] == f"arn:aws:iam::{server.account_id}:mfa/ada"
    assert logins[1]["errorMessage"] == "Failed authentication"

    browser.open("/console/security").unfold("Remove").press("Remove device")
    assert browser.alert == "The MFA device was removed"
    assert not ada.client("iam").list_mfa_devices(UserName="ada")["MFADevices"]


def test_a_password_must_be_changed_first(server, browser):
    console_user(server, "carla", SELF_SERVICE, reset=True)
    browser.sign_in_user(server.account_id, "carla", PASSWORD)
    assert browser.heading == "Choose a new password"
    browser.open("/console")
    assert browser.path == "/signin", "there is no way around it"
    browser.sign_in_user(server.account_id, "carla", PASSWORD)
    browser.fill(password="short", again="short").press("Change password and continue")
    assert "minimum length of 8" in browser.alert
    browser.fill(password="Another-1-word", again="Another-1-word")
    browser.press("Change password and continue")
    assert browser.heading == "Hello, carla"
    browser.press("Sign out").sign_in_user(server.account_id, "carla", PASSWORD)
    assert "sign-in information is wrong" in browser.alert


def test_a_wrong_password_and_an_unknown_user_read_alike(server, browser):
    admin = server.admin.user_name
    browser.sign_in_user(server.account_id, admin, "Wrong-password-1")
    wrong = browser.alert
    assert browser.heading == "Sign in" and "sign-in information is wrong" in wrong
    assert browser.element("#user_name").get_attribute("value") == admin
    assert browser.element("#password").get_attribute("value") == ""
    browser.sign_in_user(server.account_id, "nobody-here", "Wrong-password-1")
    assert browser.alert == wrong
    browser.sign_in_user("no-such-account", admin, "Wrong-password-1")
    assert browser.alert == wrong
    newest, before = records(server, "ConsoleLogin", 2)[:2]
    assert newest["userIdentity"]["userName"] == "HIDDEN_DUE_TO_SECURITY_REASONS"
    assert newest["errorMessage"] == "No username found in supplied account"
    assert before["userIdentity"]["userName"] == admin
    assert "arn" not in before["userIdentity"]


def test_nothing_is_left_after_signing_out(server, browser):
    browser.sign_in_admin().open("/console/security")
    cookies = browser.driver.get_cookies()
    assert {c["name"]: (c["httpOnly"], c["sameSite"]) for c in cookies} == {
        "doorward-session": (True, "Lax"),
        "doorward-form": (True, "Strict"),
    }
    session = next(c["value"] for c in cookies if c["name"] == "doorward-session")
    browser.press("Sign out")
    browser.driver.back()
    assert browser.path.startswith("/signin")
    browser.driver.back()
    assert browser.path.startswith("/signin")
    browser.driver.add_cookie({"name": "doorward-session", "value": session})
    browser.open("/console")
    assert browser.path == "/signin", "the cookie is dead on our side too"


def test_a_bookmark_survives_signing_in_and_leads_nowhere_else(server, browser):
    admin = server.admin
    browser.open("/console/security?region=eu-west-1")
    browser.fill(account=server.account_id, user_name=admin.user_name, password=admin.password)
    browser.press("Sign in")
    assert browser.path == "/console/security?region=eu-west-1"
    browser.press("Sign out")
    browser.open("/signin?destination=https%3A%2F%2Fevil.example%2F")
    browser.fill(account=server.account_id, user_name=admin.user_name, password=admin.password)
    browser.press("Sign in")
    assert browser.path == "/console"


def test_an_account_has_its_own_address(server, browser):
    server.client("iam").create_account_alias(AccountAlias="browser-corp")
    browser.open("/signin/browser-corp")
    assert browser.element("#account").get_attribute("value") == "browser-corp"
    admin = server.admin
    browser.fill(user_name=admin.user_name, password=admin.password).press("Sign in")
    assert browser.heading == "Hello, admin"
    assert "browser-corp" in browser.text


def test_an_access_key_is_shown_once_and_downloaded(server, browser):
    console_user(server, "kim", SELF_SERVICE)
    server.client("iam").delete_access_key(
        UserName="kim",
        AccessKeyId=server.client("iam").list_access_keys(UserName="kim")["AccessKeyMetadata"][0][
            "AccessKeyId"
        ],
    )
    browser.sign_in_user(server.account_id, "kim", PASSWORD)
    browser.open("/console/security").press("Create access key")
    key = browser.element("#access-key-id").text
    secret = browser.element("#secret-access-key").text
    browser.element("#download-csv").click()
    csv = browser.download("kim_accessKeys.csv")
    assert csv.splitlines() == ["Access key ID,Secret access key", f"{key},{secret}"]
    made = {"AccessKeyId": key, "SecretAccessKey": secret}
    sts = server.client("sts", {"aws_access_key_id": key, "aws_secret_access_key": secret})
    assert sts.get_caller_identity()["Arn"].endswith(":user/kim")
    browser.press("Done")
    assert made["AccessKeyId"] in browser.text and secret not in browser.driver.page_source
    browser.press("Deactivate")
    assert browser.alert == "The access key is inactive"
    with pytest.raises(ClientError, match="InvalidClientTokenId"):
        sts.get_caller_identity()
    browser.press("Activate").unfold("Delete").press("Delete access key")
    assert browser.alert == "The access key was deleted"
    assert key not in browser.text
    record = records(server, "DeleteAccessKey", 2)[0]
    assert record["sessionCredentialFromConsole"] == "true"
    assert record["userIdentity"]["userName"] == "kim"


def test_a_denial_is_shown_with_its_reason(server, browser):
    console_user(server, "eve", SELF_SERVICE, deny("iam:CreateAccessKey"))
    browser.sign_in_user(server.account_id, "eve", PASSWORD)
    browser.open("/console/security").press("Create access key")
    arn = f"arn:aws:iam::{server.account_id}:user/eve"
    assert f"User: {arn} is not authorized to perform: iam:CreateAccessKey" in browser.alert
    assert "with an explicit deny in an identity-based policy" in browser.alert
    records(server, "CreateAccessKey")
    browser.open("/console")
    assert "AccessDenied" in browser.text and "explicit deny" in browser.text


def test_what_may_not_be_listed_says_why(server, browser):
    console_user(server, "nora")
    browser.sign_in_user(server.account_id, "nora", PASSWORD)
    browser.open("/console/security")
    assert "iam:ListAccessKeys" in browser.text
    assert "because no identity-based policy allows the iam:ListMFADevices action" in browser.text


def test_a_password_is_changed_and_other_sessions_end(server, browser, tmp_path):
    console_user(server, "pat", SELF_SERVICE)
    other = Browser(server, tmp_path)
    try:
        other.sign_in_user(server.account_id, "pat", PASSWORD)
        browser.sign_in_user(server.account_id, "pat", PASSWORD)
        browser.open("/console/security")
        new = "Better-horse-2"
        time.sleep(1)
        browser.fill(old="not-it-at-all-1", new=new, again=new).press("Change password")
        assert "The old password was incorrect." in browser.alert
        browser.fill(old=PASSWORD, new=new, again=new).press("Change password")
        assert browser.alert == "Your password was changed"
        other.open("/console")
        assert other.path == "/signin"
        browser.open("/console")
        assert browser.heading == "Hello, pat"
    finally:
        other.driver.quit()


def send(server, path, form, cookies="", **headers):
    """Posts a form as another site or a script would; its status is returned."""
    data = urllib.parse.urlencode(form).encode()
    request = urllib.request.Request(server.url + path, data, method="POST")
    request.add_header("Cookie", cookies)
    for name, value in headers.items():
        request.add_header(name.replace("_", "-"), value)
    opener = urllib.request.build_opener(NoRedirect)
    try:
        return opener.open(request, timeout=10).status
    except urllib.error.HTTPError as error:
        return error.code


class NoRedirect(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_):
        return None


def test_a_form_from_elsewhere_is_refused(server, browser):
    browser.sign_in_admin().open("/console/security")
    token = browser.element("input[name=form]").get_attribute("value")
    cookies = "; ".join(f"{c['name']}={c['value']}" for c in browser.driver.get_cookies())
    path, made = "/console/security/mfa/create", {"device_name": "planted"}
    assert send(server, path, made, cookies) == 403, "no token"
    assert send(server, path, {**made, "form": "x" * 43}, cookies) == 403, "another token"
    own = {**made, "form": token}
    assert send(server, path, own, cookies, Origin="https://evil.example") == 403
    assert send(server, path, own, cookies, Origin="null") == 403
    assert send(server, path, own, cookies, Sec_Fetch_Site="cross-site") == 403
    assert send(server, path, own, cookies, Content_Type="text/plain") == 400
    assert send(server, path, own) == 303, "without the session there is only the sign-in page"
    assert not server.client("iam").list_virtual_mfa_devices()["VirtualMFADevices"]
    browser.open("/console")
    assert browser.heading == "Hello, admin"
    admin = server.admin
    sign_in = {
        "account": server.account_id,
        "user_name": admin.user_name,
        "password": admin.password,
        "form": token,
    }
    assert send(server, "/signin/user", sign_in) == 403, "signing in takes a token too"
    assert send(server, path, own, cookies) == 200


def test_pages_load_nothing_from_elsewhere_and_are_not_kept(server):
    with urllib.request.urlopen(server.url + "/signin", timeout=10) as page:
        headers, html = page.headers, page.read().decode()
    assert headers["Cache-Control"] == "no-store"
    policy = headers["Content-Security-Policy"]
    assert policy.startswith("default-src 'none'") and "script" not in policy
    assert "frame-ancestors 'none'" in policy and "unsafe" not in policy
    assert "http://" not in html and "https://" not in html and "<script" not in html
    style = html.split('rel="stylesheet" href="')[1].split('"')[0]
    with urllib.request.urlopen(server.url + style, timeout=10) as sheet:
        assert "immutable" in sheet.headers["Cache-Control"]
        assert "url(" not in sheet.read().decode()


@pytest.mark.parametrize("path", ["/console/nowhere", "/signin/No_Such", "/static/x.css"])
def test_there_is_a_page_for_what_is_not_there(server, browser, path):
    browser.sign_in_admin().open(path)
    assert browser.heading == "Page not found"


def test_guessing_has_to_wait(server, browser):
    console_user(server, "gus", SELF_SERVICE)
    # A wait must outlast a sign-in, however slow the browser is: each failure doubles it. Tries
    # during a wait count for nothing, so what bounds the loop is the failures, not the tries.
    failures, told = 0, None
    while not (told and int(told[1] or 60) > 10):
        assert failures < 15
        browser.sign_in_user(server.account_id, "gus", "Wrong-password-1")
        told = re.search(r"(\d+) second|minute", browser.alert)
        failures += "sign-in information is wrong" in browser.alert
    assert "Too many failed attempts" in browser.alert
    browser.sign_in_user(server.account_id, "gus", PASSWORD)
    assert "Too many failed attempts" in browser.alert


def test_the_pages_work_by_keyboard_alone(server, browser):
    browser.open("/signin")
    admin = server.admin
    active = lambda: browser.driver.switch_to.active_element
    assert active().get_attribute("id") == "account"
    for value in (server.account_id, admin.user_name):
        active().send_keys(value + "\t")
    assert active().get_attribute("type") == "password"
    active().send_keys(admin.password)
    browser.press_enter("password")
    assert browser.heading == "Hello, admin"
