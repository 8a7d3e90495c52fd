"""An account that requires MFA: whoever has no device adds one on the way in."""

import subprocess
import sys
from pathlib import Path

import pytest
from conftest import BINARY, totp

sys.path.insert(0, str(Path(__file__).parent))
from person import Browser  # noqa: E402
from test_pages import PASSWORD, console_user, records  # noqa: E402


@pytest.fixture
def browser(server, tmp_path):
    person = Browser(server, tmp_path)
    yield person
    person.driver.quit()


def operator(server, *words):
    command = [BINARY, *words, server.account_id, "--data", server.data]
    done = subprocess.run(command, capture_output=True, text=True, env={})
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture
def required(server):
    operator(server, "account", "require-mfa")
    yield
    operator(server, "account", "require-mfa", "--off")


def test_a_device_is_added_before_anything_else(server, browser, required):
    console_user(server, "edda")
    browser.sign_in_user(server.account_id, "edda", PASSWORD)
    assert browser.heading == "Add an MFA device"
    browser.open("/console")
    assert browser.path.startswith("/signin")
    browser.sign_in_user(server.account_id, "edda", PASSWORD)
    seed = browser.element(".seed").text.replace(" ", "")
    browser.fill(code1="000000", code2="000000").press("Add device and continue")
    assert browser.alert.startswith("Those codes did not work")
    assert browser.element(".seed").text.replace(" ", "") == seed
    browser.fill(code1=totp(seed, -1), code2=totp(seed)).press("Add device and continue")
    assert browser.heading == "Hello, edda"
    browser.press("Sign out").sign_in_user(server.account_id, "edda", PASSWORD)
    assert browser.heading == "One more step"
    assert records(server, "EnableMFADevice")


def test_root_is_reminded_and_its_devices_are_taken_away_by_the_operator(server, browser):
    browser.sign_in_root(server.root.email, server.root.password)
    assert "You can put it off for" in browser.alert
    assert "has no MFA device" in operator(server, "root", "reset-mfa")
    assert records(server, "RootMFADevicesRemoved")
