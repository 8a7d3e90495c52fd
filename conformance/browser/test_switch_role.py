"""Roles: switched to by a link, worked in, left, offered again, and refused with the reason."""

import json
import sys
from pathlib import Path

import pytest
from conftest import allow, document, trusting

sys.path.insert(0, str(Path(__file__).parent))
from person import Browser  # noqa: E402
from test_pages import PASSWORD, console_user, records  # noqa: E402

MAY_SWITCH = allow("sts:AssumeRole")


@pytest.fixture
def browser(server, tmp_path):
    person = Browser(server, tmp_path)
    yield person
    person.driver.quit()


def role(server, name, **trust):
    iam = server.client("iam")
    made = iam.create_role(
        RoleName=name, AssumeRolePolicyDocument=trusting(server.account_id, **trust), Path="/ops/"
    )["Role"]
    may = json.dumps(document(allow("iam:ListPolicies")))
    iam.put_role_policy(RoleName=name, PolicyName="own", PolicyDocument=may)
    return made["Arn"]


def open_switcher(browser):
    browser.element(".switcher summary").click()


def test_a_link_switches_and_the_way_back(server, browser):
    console_user(server, "rhea", MAY_SWITCH)
    role(server, "Nightwatch")
    link = f"/switchrole?account={server.account_id}&roleName=ops/Nightwatch&displayName=Night&color=FAD791"
    browser.open(link).fill(account=server.account_id, user_name="rhea", password=PASSWORD)
    browser.press("Sign in")
    assert browser.heading == "Switch role"
    browser.press("Switch role")
    assert "assumed-role/Nightwatch/rhea" in browser.text
    label = browser.element(".switcher summary strong")
    assert (label.text, label.get_attribute("class")) == ("Night", "as as-yellow")
    # It may what the role may, and not what its person may.
    browser.open("/console/policies/open?of=aws")
    assert "AdministratorAccess" in browser.text
    browser.open("/console/policies")

    open_switcher(browser)
    with browser.leaving():
        browser.driver.find_element("xpath", "//button[strong='Switch back']").click()
    assert browser.heading == "Hello, rhea"
    browser.open("/console/policies/open?of=aws")
    assert "not authorized to perform: iam:ListPolicies" in browser.text

    open_switcher(browser)
    with browser.leaving():
        browser.driver.find_element("xpath", "//button[strong='Night']").click()
    assert "assumed-role/Nightwatch/rhea" in browser.text
    browser.press("Sign out")
    assert browser.alert == "You have signed out"

    switch = records(server, "SwitchRole", 2)
    assert {record["userIdentity"]["type"] for record in switch} == {"AssumedRole"}
    assert switch[0]["additionalEventData"]["SwitchFrom"].endswith(":user/rhea")
    assert len(records(server, "ExitRole", 1)) == 1


def test_a_role_that_is_not_for_them_is_refused_with_the_reason(server, browser):
    console_user(server, "remo", MAY_SWITCH)
    external = {"Condition": {"StringEquals": {"sts:ExternalId": "7"}}}
    role(server, "Partner", **external)
    browser.sign_in_user(server.account_id, "remo", PASSWORD)
    browser.open("/switchrole").fill(account=server.account_id)
    browser.element("#role-name").send_keys("ops/Partner")
    browser.press("Switch role")
    assert browser.alert.startswith("Invalid information in one or more fields.")
    assert "is not authorized to perform: sts:AssumeRole" in browser.alert
    browser.open("/console")
    assert browser.heading == "Hello, remo"
