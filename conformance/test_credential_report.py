"""The credential report by boto3, and the console's page that reads it."""

import csv
import io
import sys
from pathlib import Path

import pytest
from conftest import Person, allow

sys.path.insert(0, str(Path(__file__).parent / "browser"))
from person import Browser  # noqa: E402
from test_pages import PASSWORD, console_user  # noqa: E402


@pytest.fixture
def browser(server, tmp_path):
    person = Browser(server, tmp_path)
    yield person
    person.driver.quit()


def test_the_report_has_a_row_for_everybody(server):
    person = Person(server, "rita", (allow("iam:*"),))
    iam = person.client("iam")
    assert iam.generate_credential_report()["State"] in ("STARTED", "COMPLETE")
    report = iam.get_credential_report()
    assert report["ReportFormat"] == "text/csv"
    rows = {row["user"]: row for row in csv.DictReader(io.StringIO(report["Content"].decode()))}
    assert rows["<root_account>"]["password_enabled"] == "true"
    assert rows["rita"]["access_key_1_active"] == "true"
    assert rows["rita"]["password_enabled"] == "false"


def test_the_page_checks_the_account_for_who_may(server, browser):
    console_user(server, "rolf")
    browser.sign_in_admin()
    browser.press("Check the account’s security")
    assert browser.heading == "Account security"
    assert "The root user has MFA" in browser.text
    browser.press("Sign out").sign_in_user(server.account_id, "rolf", PASSWORD)
    browser.open("/console/checklist")
    assert "not authorized to perform: iam:GenerateCredentialReport" in browser.alert
