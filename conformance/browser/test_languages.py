"""Signing in with MFA in German, chosen at the foot of the page and kept."""

import sys
from pathlib import Path

import pytest
from conftest import totp

sys.path.insert(0, str(Path(__file__).parent))
from person import Browser  # noqa: E402
from test_mfa_required import required  # noqa: E402, F401
from test_pages import PASSWORD, SELF_SERVICE, console_user  # noqa: E402
from test_policies import LOOKS, axe  # noqa: E402, F401


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
    assert browser.heading == f"Hallo, {name}"
    assert browser.element("html").get_attribute("lang") == "de"
    browser.press("Abmelden")
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


@pytest.fixture(params=LOOKS)
def german(request, server, tmp_path):
    """A browser that asks for German."""
    person = Browser(server, tmp_path, scripts=True, **LOOKS[request.param], language="de-DE,de")
    yield person
    person.driver.quit()


def test_a_person_who_asks_for_german_gets_it_all_over_the_console(server, german, axe, request):  # noqa: F811
    def is_german(heading):
        assert german.heading == heading
        assert german.element("html").get_attribute("lang") == "de"
        assert german.barriers(axe) == [], heading

    name = f"gerda-{request.node.callspec.id}"
    console_user(server, name, SELF_SERVICE)
    german.open("/console").fill(account=server.account_id, user_name=name, password=PASSWORD)
    german.press("Anmelden")
    is_german(f"Hallo, {name}")
    german.press_tab("Anmeldedaten")
    is_german("Anmeldedaten")
    german.fill(old=PASSWORD, new="another-Word-1", again="not-the-same-2").press("Passwort ändern")
    assert "Die beiden Passwörter sind nicht gleich." in german.alert
    is_german("Anmeldedaten")
    german.press("Zugriffsschlüssel erstellen")
    assert "LimitExceeded" not in german.text
    is_german("Zugriffsschlüssel erstellt")
    german.press("Fertig")
    german.open("/console/activity")
    is_german("Ereignisverlauf")
    assert "is not authorized to perform" in german.element("[role=alert] [lang=en]").text
    german.open("/console/sessions").press("Überall abmelden")
    is_german("Anmelden")


def test_an_administrator_makes_a_user_in_german(server, german, axe, request):  # noqa: F811
    admin, name = server.admin, f"otto-{request.node.callspec.id}"
    german.open("/console").fill(account=server.account_id, user_name=admin.user_name)
    german.fill(password=admin.password).press("Anmelden")
    assert german.heading == f"Hallo, {admin.user_name}"
    german.press_tab("Identitäten").press("Benutzer erstellen")
    assert german.heading == "Benutzer erstellen"
    assert german.barriers(axe) == []
    german.fill(UserName=name, Path="no slashes").press("Benutzer erstellen")
    assert german.alert.startswith("Der Benutzer wurde nicht erstellt")
    assert german.element("[role=alert] [lang=en]").text
    assert german.barriers(axe) == []
    german.fill(Path="").press("Benutzer erstellen")
    assert german.alert == "Der Benutzer wurde erstellt"
    assert german.heading == name
    for tab in ("Berechtigungen", "Gruppen", "Anmeldedaten", "Tags"):
        german.press(tab)
        assert german.barriers(axe) == [], tab
    german.press("Löschen").fill(confirm="jemand").press("Löschen")
    assert german.alert.endswith(f"Eingegeben wurde nicht {name}.")
    german.fill(confirm=name).press("Löschen")
    assert german.alert == "Es wurde gelöscht"
    for tab, verdict in (("Richtlinieneditor", "#verdict"), ("Simulator", "#results")):
        german.press_tab(tab)
        assert german.element(verdict).text and german.barriers(axe) == [], tab
    german.open("/console/policies").write("document", "{").wait_for("#verdict", "1 Fehler")
    assert german.barriers(axe) == []
    german.press("Abmelden")
    assert german.alert == "Sie haben sich abgemeldet"
