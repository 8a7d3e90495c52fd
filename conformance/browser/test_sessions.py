"""Sessions: seen, ended, side by side, and gone after signing out."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
from person import Browser  # noqa: E402
from test_pages import PASSWORD, SELF_SERVICE, console_user, records  # noqa: E402


@pytest.fixture
def browser(server, tmp_path):
    person = Browser(server, tmp_path)
    yield person
    person.driver.quit()


def sign_in_beside(server, browser, name):
    browser.sign_in_user(server.account_id, name, PASSWORD, path="/signin?add")
    assert browser.heading == f"Hello, {name}"


def open_switcher(browser):
    browser.element(".switcher summary").click()


def test_a_session_elsewhere_is_seen_and_ended(server, browser, tmp_path):
    console_user(server, "sven", SELF_SERVICE)
    other = Browser(server, tmp_path)
    try:
        other.sign_in_user(server.account_id, "sven", PASSWORD)
        browser.sign_in_user(server.account_id, "sven", PASSWORD)
        browser.press("All your sessions")
        rows = browser.driver.find_elements("css selector", "tbody tr")
        assert len(rows) == 2 and "This one" in rows[0].text
        assert "Chrome, Linux" in rows[1].text and "127.0.0.1" in rows[1].text
        with browser.leaving():
            rows[1].find_element("css selector", "button").click()
        assert browser.alert == "The session has ended"
        other.open("/console")
        assert other.path == "/signin"

        other.sign_in_user(server.account_id, "sven", PASSWORD)
        browser.press("Sign out everywhere")
        assert browser.alert == "You have signed out everywhere"
        other.open("/console")
        assert other.path == "/signin"
        assert len(records(server, "ConsoleLogout", 3)) >= 3
    finally:
        other.driver.quit()


def test_identities_are_side_by_side(server, browser):
    for name in ("uma", "ulla", "udo"):
        console_user(server, name, SELF_SERVICE)
    browser.sign_in_user(server.account_id, "uma", PASSWORD)
    open_switcher(browser)
    with browser.leaving():
        browser.driver.find_element("link text", "Add session").click()
    browser.fill(account=server.account_id, user_name="ulla", password=PASSWORD).press("Sign in")
    assert browser.heading == "Hello, ulla"
    sign_in_beside(server, browser, "udo")
    open_switcher(browser)
    with browser.leaving():
        browser.driver.find_element("xpath", "//header//button[strong='uma']").click()
    assert browser.heading == "Hello, uma"
    browser.press("Sign out")
    assert browser.alert == "You have signed out"
    assert "Signed in already" in browser.text and "uma" not in browser.text
    browser.open("/console")
    assert browser.path == "/signin", "nobody comes to the front unasked"
    with browser.leaving():
        browser.driver.find_element("xpath", "//main//button[strong='ulla']").click()
    assert browser.heading == "Hello, ulla"
    open_switcher(browser)
    browser.press("Sign out of all")
    assert browser.path == "/signin?signed-out" and "Signed in already" not in browser.text


def test_a_page_of_one_identity_does_nothing_as_another(server, browser):
    for name in ("wim", "wanda"):
        console_user(server, name, SELF_SERVICE)
    browser.sign_in_user(server.account_id, "wim", PASSWORD).open("/console/security")
    first = browser.driver.current_window_handle
    browser.driver.switch_to.new_window("tab")
    sign_in_beside(server, browser, "wanda")
    browser.driver.close()
    browser.driver.switch_to.window(first)
    browser.press("Create access key")
    assert browser.heading == "The form was not taken"
    for name in ("wim", "wanda"):
        keys = server.client("iam").list_access_keys(UserName=name)["AccessKeyMetadata"]
        assert len(keys) == 1, "the one made for the API"


def test_no_page_comes_back_after_signing_out(server, browser):
    console_user(server, "yuki", SELF_SERVICE)
    browser.sign_in_user(server.account_id, "yuki", PASSWORD)
    visited = ["/console/security", "/console/sessions", "/console/policies", "/console"]
    for path in visited:
        browser.open(path)
    browser.press("Sign out")
    for _ in visited:
        browser.driver.back()
        assert browser.path.startswith("/signin"), browser.path
        assert "yuki" not in browser.driver.page_source
