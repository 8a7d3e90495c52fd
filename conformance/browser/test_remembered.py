"""Who signed in last is offered next time, and where a sign-in came from and leads to stays."""

import sys
from pathlib import Path

import pytest
from conftest import totp

sys.path.insert(0, str(Path(__file__).parent))
from person import Browser  # noqa: E402
from test_pages import PASSWORD, SELF_SERVICE, console_user, records  # noqa: E402


@pytest.fixture
def browser(server, tmp_path):
    person = Browser(server, tmp_path)
    yield person
    person.driver.quit()


def test_a_browser_offers_who_was_there_until_it_is_not_them(server, browser):
    console_user(server, "rosa", SELF_SERVICE)
    browser.open("/console/security?region=eu-west-3")
    browser.fill(account=server.account_id, user_name="rosa", password=PASSWORD)
    browser.element("input[name=remember]").click()
    browser.press("Sign in")
    assert browser.path == "/console/security?region=eu-west-3"
    assert records(server, "ConsoleLogin", region="eu-west-3")[0]["awsRegion"] == "eu-west-3"
    kept = next(c for c in browser.driver.get_cookies() if c["name"] == "doorward-remembered")
    assert (kept["httpOnly"], kept["sameSite"]) == (True, "Lax") and "rosa" not in kept["value"]

    browser.press("Sign out")
    assert "rosa" in browser.text and "Not you?" in browser.text
    browser.fill(password="Wrong-password-1").press("Sign in")
    assert "sign-in information is wrong" in browser.alert and "rosa" in browser.text
    browser.fill(password=PASSWORD).press("Sign in")
    assert browser.heading == "Hello, rosa"
    logins = records(server, "ConsoleLogin", 3)[:3]
    assert [login["awsRegion"] for login in logins] == ["us-east-2", "us-east-2", "eu-west-3"]

    browser.press("Sign out").press("Not you?")
    assert "rosa" not in browser.text
    browser.open("/signin")
    assert "rosa" not in browser.driver.page_source


def test_a_bookmark_survives_code_and_new_password(server, browser):
    rita = console_user(server, "rita", SELF_SERVICE).enroll()
    server.client("iam").update_login_profile(UserName="rita", PasswordResetRequired=True)
    bookmark = "/console/policies?from=https%3A%2F%2Fa.example%2F&region=eu-north-1"
    browser.open(bookmark)
    browser.fill(account=server.account_id, user_name="rita", password=PASSWORD)
    browser.press("Sign in").fill(code=totp(rita.seed)).press("Continue")
    assert browser.heading == "Choose a new password"
    new = "Another-1-word"
    browser.fill(password=new, again=new).press("Change password and continue")
    assert browser.path == bookmark
