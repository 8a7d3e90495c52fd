"""A denied action in recent activity says why, to whoever may know."""

import json
import sys
import time
from pathlib import Path

import pytest
from botocore.exceptions import ClientError
from conftest import allow, deny, document
from selenium.webdriver.common.by import By

sys.path.insert(0, str(Path(__file__).parent))
from test_policies import LOOKS, PASSWORD, axe, console_user, open_browser  # noqa: E402, F401

MAY_KNOW = allow("iam:GetRequestAuthorization*")


def denied(server, browser, person, call):
    """The console home of a person, once the call is denied and its record is there."""
    with pytest.raises(ClientError):
        call(person.client("iam"))
    browser.sign_in_user(server.account_id, person.name, PASSWORD)
    for _ in range(50):
        if browser.open("/console").driver.find_elements(By.CSS_SELECTOR, "a.why"):
            return browser
        time.sleep(0.1)
    pytest.fail("the denial is not explained")


def follow(browser):
    with browser.leaving():
        browser.element("a.why").click()
    return browser


def test_a_near_miss_is_told_with_what_would_allow_it(server, open_browser):
    iam = server.client("iam")
    near = allow("iam:ListUsers", Condition={"StringEquals": {"aws:RequestedRegion": "eu-west-1"}})
    arn = iam.create_policy(
        PolicyName="Europe", PolicyDocument=json.dumps(document(near))
    )["Policy"]["Arn"]
    wanda = console_user(server, "wanda", MAY_KNOW)
    iam.attach_user_policy(UserName="wanda", PolicyArn=arn)
    browser = follow(denied(server, open_browser(), wanda, lambda iam: iam.list_users()))
    assert browser.heading == "Why wanda may not iam:ListUsers"
    text = browser.text
    assert "wanda wanted to do iam:ListUsers" in text
    assert "No identity-based policy allows it." in text
    assert "Add us-east-1 to StringEquals aws:RequestedRegion" in text
    differs = [d.text for d in browser.driver.find_elements(By.CSS_SELECTOR, ".differs")][0]
    assert differs.split("\n")[1::2] == ["StringEquals aws:RequestedRegion", "eu-west-1", "us-east-1"]
    assert '"aws:RequestedRegion": "eu-west-1"' in text, "the statement is shown"
    assert "There is none of these: " in text and "permissions boundary" in text
    browser.press("Try it in the simulator")
    assert browser.element("#actions").get_attribute("value").strip() == "iam:ListUsers"


def test_an_explicit_deny_is_told_with_its_statement(server, open_browser):
    dora = console_user(server, "dora", MAY_KNOW, allow("iam:*User"), deny("iam:DeleteUser"))
    browser = open_browser()
    follow(denied(server, browser, dora, lambda iam: iam.delete_user(UserName="dora")))
    assert "A policy forbids it" in browser.text
    assert "Denies it" in browser.text and '"Effect": "Deny"' in browser.text


def test_who_may_not_know_is_told_so(server, open_browser):
    nils = console_user(server, "nils")
    browser = follow(denied(server, open_browser(), nils, lambda iam: iam.list_users()))
    assert browser.heading == "Why it was denied"
    assert "not authorized to perform: iam:GetRequestAuthorizationDetails" in browser.alert
    assert "In short" not in browser.text


@pytest.mark.parametrize("look", LOOKS)
def test_the_page_keeps_nobody_out(server, open_browser, axe, look):
    person = console_user(server, f"look-{look}", MAY_KNOW, allow("iam:Get*", "arn:aws:iam::*:role/x"))
    browser = open_browser(scripts=True, **LOOKS[look])
    denied(server, browser, person, lambda iam: iam.get_role(RoleName="a-role-with-a-long-name"))
    assert browser.barriers(axe) == []
    follow(browser)
    for summary in browser.driver.find_elements(By.TAG_NAME, "summary"):
        summary.click()
    assert browser.barriers(axe) == []


def test_the_page_that_a_denials_message_names_tells_of_it(server, open_browser):
    milan = console_user(server, "milan", MAY_KNOW)
    with pytest.raises(ClientError) as raised:
        milan.client("iam").list_roles()
    page = raised.value.response["Error"]["Message"].split("Go to ")[1].split(" ")[0]
    assert page.startswith(f"{server.url}/console/why?authorization=")
    browser = open_browser().sign_in_user(server.account_id, "milan", PASSWORD)
    browser.open(page.removeprefix(server.url))
    assert browser.heading == "Why milan may not iam:ListRoles"
