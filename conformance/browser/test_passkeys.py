"""Passkeys and security keys in Chromium, with authenticators that are its own."""

import sys
from pathlib import Path

import pytest
from conftest import allow, totp
from selenium.webdriver.common.virtual_authenticator import (
    Credential,
    VirtualAuthenticatorOptions,
)

sys.path.insert(0, str(Path(__file__).parent))
from person import Browser  # noqa: E402
from test_mfa_required import required  # noqa: E402, F401
from test_pages import PASSWORD, console_user, records  # noqa: E402

OWN = allow(["iam:EnableMFADevice", "iam:DeactivateMFADevice", "iam:ListMFADevices"])


class ByName:
    """The server under its domain: browsers keep no passkeys for an address."""

    def __init__(self, server):
        self.server, self.url = server, server.url.replace("127.0.0.1", "localhost")

    def __getattr__(self, name):
        return getattr(self.server, name)


@pytest.fixture
def browser(server, tmp_path):
    person = Browser(ByName(server), tmp_path, scripts=True)
    yield person
    person.driver.quit()


def plug_in(browser, **more):
    """An authenticator whose owner is there and touches it."""
    options = VirtualAuthenticatorOptions()
    options.protocol = VirtualAuthenticatorOptions.Protocol.CTAP2
    options.transport = more.get("transport", VirtualAuthenticatorOptions.Transport.USB)
    options.has_resident_key = more.get("resident", True)
    options.has_user_verification = True
    options.is_user_verified = True
    browser.driver.add_virtual_authenticator(options)


def add(browser, name):
    browser.open("/console/security").fill(passkey_name=name).press("Add passkey")
    return browser.press("Create passkey")


def begin(browser, account, name):
    return browser.sign_in_user(account, name, PASSWORD)


@pytest.mark.parametrize("resident", [True, False])
def test_a_passkey_is_made_and_signs_in(server, browser, resident):
    name = f"petra-{resident}".lower()
    console_user(server, name, OWN)
    plug_in(browser, resident=resident)
    begin(browser, server.account_id, name)
    add(browser, "blue")
    assert browser.alert.startswith("The passkey was added")
    row = browser.element("tbody tr").text
    assert "Passkey or security key" in row and f"u2f/user/{name}/blue-" in row
    browser.press("Sign out")
    begin(browser, server.account_id, name)
    assert browser.heading == "One more step"
    browser.press("Use a passkey")
    assert browser.heading == f"Hello, {name}"
    login = records(server, "ConsoleLogin", 2)
    mine = [r for r in login if r["userIdentity"].get("userName") == name]
    assert mine[0]["additionalEventData"]["MFAUsed"] == "Yes"
    assert f"u2f/user/{name}/blue-" in mine[0]["additionalEventData"]["MFAIdentifier"]

    # The API sees it, and STS takes no code of it.
    devices = server.client("iam").list_mfa_devices(UserName=name)["MFADevices"]
    assert devices[0]["SerialNumber"] == mine[0]["additionalEventData"]["MFAIdentifier"]
    shown = server.client("iam").get_mfa_device(
        UserName=name, SerialNumber=devices[0]["SerialNumber"]
    )
    assert shown["EnableDate"] == devices[0]["EnableDate"]

    browser.open("/console/security").unfold("Remove").press("Remove device")
    assert browser.alert == "The MFA device was removed"
    browser.press("Sign out")
    begin(browser, server.account_id, name)
    assert browser.heading == f"Hello, {name}"


def test_the_same_key_is_not_added_twice_and_what_fails_says_so(server, browser):
    console_user(server, "paul", OWN)
    plug_in(browser)
    begin(browser, server.account_id, "paul")
    add(browser, "blue")
    # The session began without it, and adds no second one.
    note = browser.element("section[aria-labelledby=mfa] .alert").text
    assert note.startswith("Sign in with MFA to add or remove devices")
    assert not browser.driver.find_elements("css selector", "#passkey_name")
    browser.press("Sign out")
    begin(browser, server.account_id, "paul").press("Use a passkey")
    browser.open("/console/security").fill(passkey_name="again").press("Add passkey")
    browser.element("form[data-passkey] button").click()
    browser.wait_for("#passkey-trouble", "The passkey was not used")
    assert browser.driver.switch_to.active_element.get_attribute("id") == "passkey-trouble"


def test_a_key_that_is_not_there_and_a_copy_let_nobody_in(server, browser):
    console_user(server, "paula", OWN)
    plug_in(browser, resident=False)
    begin(browser, server.account_id, "paula")
    add(browser, "blue")
    browser.press("Sign out")
    credential = browser.driver.get_credentials()[0]
    begin(browser, server.account_id, "paula").press("Use a passkey")
    assert browser.heading == "Hello, paula"
    browser.press("Sign out")

    # A copy made before that: it has signed less often.
    browser.driver.remove_all_credentials()
    copy = Credential.create_non_resident_credential(
        credential.id if isinstance(credential.id, bytes) else unpadded(credential.id),
        "localhost",
        credential.private_key
        if isinstance(credential.private_key, bytes)
        else unpadded(credential.private_key),
        0,
    )
    browser.driver.add_credential(copy)
    begin(browser, server.account_id, "paula").press("Use a passkey")
    assert browser.alert.startswith("That passkey did not work")

    browser.driver.remove_all_credentials()
    browser.element("form[data-passkey] button").click()
    browser.wait_for("#passkey-trouble", "The passkey was not used")


def unpadded(text):
    import base64

    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


def test_by_address_the_page_says_where_passkeys_work(server, browser, tmp_path):
    console_user(server, "pia", OWN)
    plug_in(browser)
    begin(browser, server.account_id, "pia")
    add(browser, "blue")
    other = Browser(server, tmp_path)
    try:
        other.sign_in_user(server.account_id, "pia", PASSWORD)
        assert other.heading == "One more step"
        assert "opened by its domain name" in other.text
        # Without scripts the page says what is missing.
        other.driver.get(browser.server.url + "/signin")
        other.fill(account=server.account_id, user_name="pia", password=PASSWORD)
        other.press("Sign in")
        assert "need JavaScript" in other.text
    finally:
        other.driver.quit()


def test_who_must_have_a_device_makes_a_passkey_on_the_way_in(server, browser, required):  # noqa: F811
    console_user(server, "pola", OWN)
    plug_in(browser)
    begin(browser, server.account_id, "pola")
    assert browser.heading == "Add an MFA device"
    # The app stays at hand, and is what comes first.
    assert browser.element(".seed").text
    browser.fill(passkey_name="blue").press("Create passkey and continue")
    assert browser.heading == "Hello, pola"
    enabled = records(server, "EnableMFADevice", 1)[0]
    assert enabled["requestParameters"]["deviceName"] == "blue"
    login = [
        r
        for r in records(server, "ConsoleLogin", 1)
        if r["userIdentity"].get("userName") == "pola"
    ]
    serial = login[0]["additionalEventData"]["MFAIdentifier"]
    assert login[0]["additionalEventData"]["MFAUsed"] == "Yes"
    assert "u2f/user/pola/blue-" in serial
    assert enabled["responseElements"]["serialNumber"] == serial
    # The session is one with MFA: it may add another device.
    browser.open("/console/security")
    assert browser.driver.find_elements("css selector", "#passkey_name")
    browser.press("Sign out")
    begin(browser, server.account_id, "pola").press("Use a passkey")
    assert browser.heading == "Hello, pola"


def test_a_passkey_that_is_cancelled_leaves_the_app(server, browser, required):  # noqa: F811
    console_user(server, "pina", OWN)
    begin(browser, server.account_id, "pina")
    browser.driver.execute_script(
        "navigator.credentials.create = () => Promise.reject(new Error('cancelled'))"
    )
    browser.fill(passkey_name="blue")
    browser.element("form[data-passkey] button").click()
    browser.wait_for("#passkey-trouble", "The passkey was not used")
    seed = browser.element(".seed").text.replace(" ", "")
    browser.fill(code1=totp(seed, -1), code2=totp(seed)).press("Add device and continue")
    assert browser.heading == "Hello, pina"
