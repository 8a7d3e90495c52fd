"""What a person does with policies at the pages, with scripts and without."""

import json
import sys
from pathlib import Path

import pytest
from conftest import ROOT, Person, allow, document
from selenium.webdriver.common.by import By

sys.path.insert(0, str(Path(__file__).parent))
from person import Browser  # noqa: E402

PASSWORD = "Correct-horse-1"
VALID = json.dumps(document(allow("s3:GetObject", "arn:aws:s3:::reports/*")), indent=2)
WRONG = VALID.replace("GetObject", "GetObjectt")
LOOKS = {
    "light": {},
    "dark": {"dark": True},
    "phone": {"width": 360, "height": 740},
    "zoomed": {"width": 640, "height": 500},
}


@pytest.fixture
def open_browser(server, tmp_path):
    opened = []

    def browser(**look):
        opened.append(Browser(server, tmp_path, **look))
        return opened[-1]

    yield browser
    for one in opened:
        one.driver.quit()


@pytest.fixture(scope="session")
def axe():
    """axe-core, which `cargo xtask test` installs."""
    file = ROOT / "target/axe/node_modules/axe-core/axe.min.js"
    if not file.exists():
        pytest.skip("axe-core is not installed: see `axe` in xtask/src/test.rs")
    return file.read_text()


def console_user(server, name, *policy):
    person = Person(server, name, policy)
    server.client("iam").create_login_profile(UserName=name, Password=PASSWORD)
    return person


def test_a_policy_is_checked_while_it_is_typed(server, open_browser):
    browser = open_browser(scripts=True)
    browser.sign_in_admin().open("/console").press_tab("Policy editor")
    assert "while you type" in browser.element("#verdict").text
    browser.write("document", WRONG).wait_for("#verdict", "1 error")
    found = browser.element("#findings").text
    assert "The action s3:GetObjectt does not exist. Did you mean s3:GetObject?" in found
    assert browser.element("#findings mark").text == '"s3:GetObjectt"'

    browser.element("#findings .place a").click()
    chosen = "const d = document.activeElement; return d.value.slice(d.selectionStart, d.selectionEnd)"
    assert browser.driver.execute_script(chosen) == '"s3:GetObjectt"'
    browser.driver.switch_to.active_element.send_keys('"s3:GetObject"')
    browser.wait_for("#verdict", "No findings: the policy is valid.")
    assert not browser.driver.find_elements(By.CSS_SELECTOR, ".finding")

    browser.element("#type").send_keys("Resource policy")
    browser.wait_for("#verdict", "error")
    assert browser.element("#resource_type").is_displayed()
    assert not browser.driver.get_log("browser"), "the content security policy is kept"


def test_places_are_counted_in_characters(server, open_browser):
    browser = open_browser(scripts=True).sign_in_admin().open("/console/policies")
    text = '{"Version":"2012-10-17","Statement":[{"Sid":"😀","Effect":"Allow","Action":"s3:Gett","Resource":"*"}]}'
    script = """const d = document.getElementById("document"); d.value = arguments[0];
        d.dispatchEvent(new Event("input", {bubbles: true}))"""
    browser.driver.execute_script(script, text)
    browser.wait_for("#findings", "s3:Gett")
    link = browser.driver.find_element(By.XPATH, "//li[contains(., 's3:Gett does not')]//a")
    link.click()
    chosen = "const d = document.activeElement; return d.value.slice(d.selectionStart, d.selectionEnd)"
    assert browser.driver.execute_script(chosen) == '"s3:Gett"'


def test_a_policy_is_checked_and_saved_without_scripts(server, open_browser):
    browser = open_browser().sign_in_admin().open("/console/policies")
    assert "Press “Check policy”" in browser.element("#verdict").text
    browser.write("document", WRONG).press("Check policy")
    assert browser.element("#verdict").text == "1 error."
    assert browser.element("#document").get_attribute("value") == WRONG
    assert not browser.element("#resource_type").is_displayed()

    browser.write("document", VALID).fill(name="Readers", description="Reads reports")
    browser.press("Create policy")
    assert browser.alert == "The policy was created"
    arn = f"arn:aws:iam::{server.account_id}:policy/Readers"
    assert arn in browser.text
    iam = server.client("iam")
    version = iam.get_policy_version(PolicyArn=arn, VersionId="v1")["PolicyVersion"]
    assert version["Document"] == json.loads(VALID)

    browser.open("/console/policies").press("Open a policy").fill(find="read").press("Find")
    browser.press("Readers").press("Edit")
    assert browser.element("#document").get_attribute("value") == VALID
    browser.write("document", VALID.replace("reports", "papers")).press("Save as new version")
    assert "new version" in browser.alert
    policy = iam.get_policy(PolicyArn=arn)["Policy"]
    assert policy["DefaultVersionId"] == "v2"
    browser.write("document", "{").press("Save as new version")
    assert browser.alert.startswith("The policy was not saved")
    assert "syntax" in browser.element("#findings").text.lower()


def test_a_denial_of_checking_or_saving_is_shown(server, open_browser):
    console_user(server, "nina")
    browser = open_browser(scripts=True)
    browser.sign_in_user(server.account_id, "nina", PASSWORD)
    browser.open("/console/policies").write("document", VALID)
    browser.wait_for("#findings", "access-analyzer:ValidatePolicy")
    assert browser.element("#verdict").text == "The policy was not checked."
    browser.fill(name="Mine").press("Create policy")
    assert "is not authorized to perform: iam:CreatePolicy" in browser.alert
    assert browser.element("#document").get_attribute("value") == VALID
    browser.open("/console/iam/policies")
    assert "iam:ListPolicies" in browser.text


def test_an_editor_whose_session_ended_says_so(server, open_browser):
    browser = open_browser(scripts=True).sign_in_admin().open("/console/policies")
    browser.driver.delete_all_cookies()
    browser.write("document", WRONG).wait_for("#verdict", "You are signed out.")
    assert "copy it" in browser.element("#findings").text
    assert browser.element("#document").get_attribute("value") == WRONG


@pytest.mark.parametrize("look", LOOKS)
def test_the_policy_pages_keep_nobody_out(server, open_browser, axe, look):
    browser = open_browser(scripts=True, **LOOKS[look]).sign_in_admin()
    for path in ("/console", "/console/policies", "/console/iam/policies", "/console/security"):
        assert browser.open(path).barriers(axe) == [], path
    browser.open("/console/policies").write("document", WRONG.replace("}", ""))
    browser.wait_for("#verdict", "error")
    assert browser.barriers(axe) == []
    browser.write("document", WRONG).wait_for("#findings", "s3:GetObjectt")
    assert browser.barriers(axe) == []
    browser.open("/console/policies?policy=arn:aws:iam::aws:policy/AdministratorAccess")
    assert browser.element("#name").is_displayed() and browser.barriers(axe) == []


def test_an_identity_is_simulated_without_scripts(server, open_browser):
    account = server.account_id
    ada = console_user(server, "ada-simulated", allow("iam:ListUsers"))
    reports = allow("s3:GetObject", "arn:aws:s3:::reports/*")
    reports["Condition"] = {"IpAddress": {"aws:SourceIp": "203.0.113.0/24"}}
    iam = server.client("iam")
    iam.put_user_policy(
        UserName=ada.name, PolicyName="re_ports", PolicyDocument=json.dumps(document(reports), indent=2)
    )
    browser = open_browser().sign_in_admin().open("/console").press_tab("Simulator")
    browser.fill(find="a-simul").press("Find")
    browser.element(f"input[value='{ada.arn}']").click()
    browser.write("actions", "iam:ListUsers").unfold("Choose actions from a list")
    browser.element("#service").send_keys("s3")
    browser.fill(filter="getobj").press("Show actions")
    browser.element("input[name='add:s3:GetObject']").click()
    browser.write("resources", "arn:aws:s3:::reports/2026.pdf")
    browser.press("Offer the keys that the policies ask for")
    assert browser.element("#key-1").get_attribute("value") == "aws:SourceIp"
    browser.press("Run simulation")
    assert browser.element("#verdict").text == "1 of 2 allowed."
    assert "keys that have no value here: aws:SourceIp" in browser.element("#results").text

    browser.write("value-1", "203.0.113.77").press("Run simulation")
    results = browser.element("#results").text
    assert browser.element("#verdict").text == "2 of 2 allowed."
    assert "user_ada-simulated_re_ports, inline policy of the user, line 4, column 5" in results
    assert '"aws:SourceIp": "203.0.113.0/24"' in results, "the statement itself is shown"
    asked = iam.simulate_principal_policy(
        PolicySourceArn=f"arn:aws:iam::{account}:user/ada-simulated",
        ActionNames=["s3:GetObject"],
        ResourceArns=["arn:aws:s3:::reports/2026.pdf"],
    )
    assert asked["EvaluationResults"][0]["EvalDecision"] == "implicitDeny", "the page asks likewise"


def test_a_pasted_policy_is_simulated(server, open_browser):
    browser = open_browser().sign_in_admin().open("/console/simulator")
    assert not browser.element("#policy").is_displayed()
    browser.element("#of-policy").click()
    browser.write("policy", VALID).write("actions", "s3:GetObject")
    browser.write("resources", "arn:aws:s3:::reports/a\narn:aws:s3:::other/a").press("Run simulation")
    assert browser.element("#verdict").text == "1 of 2 allowed."
    assert browser.element("#policy").get_attribute("value") == VALID
    browser.write("policy", "{").press("Run simulation")
    assert browser.alert.startswith("The simulation was not run")


def test_who_may_not_simulate_is_told(server, open_browser):
    console_user(server, "norman")
    browser = open_browser()
    browser.sign_in_user(server.account_id, "norman", PASSWORD)
    browser.open("/console/simulator")
    assert "iam:ListRoles" in browser.alert
    browser.fill(find=f"arn:aws:iam::{server.account_id}:user/norman").press("Find")
    browser.write("actions", "iam:ListUsers").press("Run simulation")
    assert "is not authorized to perform: iam:SimulatePrincipalPolicy" in browser.alert


@pytest.mark.parametrize("look", LOOKS)
def test_the_simulator_keeps_nobody_out(server, open_browser, axe, look):
    browser = open_browser(scripts=True, **LOOKS[look]).sign_in_admin().open("/console/simulator")
    assert browser.barriers(axe) == []
    browser.element(f"input[value='arn:aws:iam::{server.account_id}:user/admin']").click()
    browser.unfold("Choose actions from a list").unfold("Add a boundary or a resource policy")
    browser.element("#service").send_keys("ec2")
    browser.write("boundary", VALID).press("Show actions")
    browser.element("input[name='add:ec2:AcceptAddressTransfer']").click()
    browser.write("actions", "s3:GetObject").press("Run simulation")
    assert "boundary" in browser.element("#results").text
    assert browser.barriers(axe) == []
