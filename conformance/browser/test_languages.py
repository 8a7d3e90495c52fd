"""Signing in with MFA in German, chosen at the foot of the page and kept."""

import sys
from pathlib import Path

import pytest
from conftest import totp

sys.path.insert(0, str(Path(__file__).parent))
from person import Browser  # noqa: E402
from test_mfa_required import required  # noqa: E402, F401
from test_pages import PASSWORD, console_user  # noqa: E402


@pytest.fixture(params=[(False, 1280), (True, 360)], ids=["light", "dark-narrow"])
def browser(request, server, tmp_path):
    dark, width = request.param
    person = Browser(server, tmp_path, scripts=True, dark=dark, width=width)
    yield person
    person.driver.quit()


def choose(browser, language):
    with browser.leaving():
        browser.element(f".languages [lang={language}]").click()


def fits(browser):
    wide = "return document.documentElement.scrollWidth - window.innerWidth"
    return browser.driver.execute_script(wide) <= 0


def test_a_way_in_with_mfa_is_german_all_along(server, browser, required, request):  # noqa: F811
    name = "grete-" + ("narrow" if "narrow" in request.node.name else "wide")
    console_user(server, name)
    browser.open("/signin?kind=user")
    choose(browser, "de")
    assert browser.path == "/signin?kind=user"
    assert browser.heading == "Anmelden"
    assert fits(browser)
    browser.fill(account=server.account_id, user_name=name, password="wrong").press("Anmelden")
    assert browser.alert.startswith("Ihre Anmeldeinformationen sind falsch")
    browser.fill(account=server.account_id, user_name=name, password=PASSWORD).press("Anmelden")
    assert browser.heading == "MFA-Gerät hinzufügen"
    assert fits(browser)
    seed = browser.element(".seed").text.replace(" ", "")
    browser.fill(code1=totp(seed, -1), code2=totp(seed)).press("Gerät hinzufügen und weiter")
    assert browser.path == "/console"
    assert browser.element("html").get_attribute("lang") == "en"
    browser.press("Sign out")
    assert browser.alert == "Sie haben sich abgemeldet"
    browser.fill(account=server.account_id, user_name=name, password=PASSWORD).press("Anmelden")
    assert browser.heading == "Noch ein Schritt"
    assert fits(browser)
    browser.fill(code="000000").press("Weiter")
    assert browser.alert.startswith("Der Code ist nicht gültig")
    assert not browser.driver.find_elements("css selector", ".languages")
    browser.open("/signin?kind=root")
    choose(browser, "en")
    assert browser.heading == "Sign in"
