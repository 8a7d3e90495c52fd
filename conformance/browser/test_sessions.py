"""Sessions: seen, ended, side by side, and gone after signing out."""

import struct
import sys
import zlib
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
from person import Browser  # noqa: E402
from test_pages import PASSWORD, SELF_SERVICE, console_user, records  # noqa: E402
from test_policies import LOOKS, axe  # noqa: E402, F401


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


def png(width, height):
    """A picture of one colour."""
    chunk = lambda kind, data: (
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
    )
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    rows = (b"\0" + b"\x24\x6b\x57" * width) * height
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", head)
        + chunk(b"IDAT", zlib.compress(rows))
        + chunk(b"IEND", b"")
    )


def upload(browser, part, file):
    browser.element(f"#file-{part}").send_keys(str(file))
    return browser.press(f"Upload {part}")


def test_a_logo_is_put_at_the_door(server, browser, tmp_path):
    picture, text = tmp_path / "logo.png", tmp_path / "logo.svg"
    picture.write_bytes(png(300, 100))
    text.write_text("<svg xmlns='http://www.w3.org/2000/svg'/>")
    console_user(server, "lena", SELF_SERVICE)
    browser.sign_in_user(server.account_id, "lena", PASSWORD).open("/console/branding")
    upload(browser, "logo", picture)
    assert "not authorized to perform: doorward:UpdateSignInBranding" in browser.alert
    browser.press("Sign out").sign_in_admin().open("/console/branding")
    upload(browser, "logo", text)
    assert "Choose a PNG or JPEG file" in browser.alert
    upload(browser, "logo", picture)
    assert browser.alert == "The sign-in page was changed"
    upload(browser, "background", picture)
    browser.press("Sign out")
    browser.open(f"/signin/{server.account_id}")
    logo = browser.element("img.logo")
    assert logo.size["width"] == 240 and browser.element("img.backdrop").is_displayed()
    browser.sign_in_admin().open("/console/branding")
    browser.press("Remove logo").press("Remove background")
    browser.press("Sign out")
    assert not browser.driver.find_elements("css selector", "img.logo")


@pytest.mark.parametrize("look", LOOKS)
def test_the_pages_of_sessions_shut_nobody_out(server, tmp_path, axe, look):  # noqa: F811
    name = f"axel-{look}"
    console_user(server, name, SELF_SERVICE)
    browser = Browser(server, tmp_path, scripts=True, **LOOKS[look])
    try:
        browser.open("/signin")
        browser.fill(account=server.account_id, user_name=name, password=PASSWORD)
        browser.element("input[name=remember]").click()
        assert browser.barriers(axe) == []
        browser.press("Sign in")
        console_user(server, name + "-2", SELF_SERVICE)
        sign_in_beside(server, browser, name + "-2")
        for path in ("/console/sessions", "/console/branding"):
            assert browser.open(path).barriers(axe) == [], path
            open_switcher(browser)
            assert browser.barriers(axe) == [], f"{path}, switcher open"
            open_switcher(browser)
        browser.press("Sign out")
        assert "Signed in already" in browser.text and browser.barriers(axe) == []
        browser.open("/signin/" + server.account_id)
        assert browser.barriers(axe) == []
    finally:
        browser.driver.quit()
