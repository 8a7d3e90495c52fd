"""The pictures in `docs/screenshots`, taken of a running Doorward as a person goes through it.

    python -m pytest conformance/browser/screenshots.py

It is no test, and no test run takes it along; run it when a page has changed, and look at them.
"""

import json
import sys
from pathlib import Path

from conftest import ROOT, allow, document

sys.path.insert(0, str(Path(__file__).parent))
from person import Browser  # noqa: E402
from test_login import CROSS, Login  # noqa: E402
from test_policies import console_user  # noqa: E402
from test_why_page import MAY_KNOW, denied, follow  # noqa: E402

PICTURES = ROOT / "docs" / "screenshots"
DRAFT = json.dumps(
    document(allow("s3:GetObjct", "arn:aws:s3:::reports/*"), allow("iam:PassRole")), indent=2
)


def test_take_the_pictures(server, tmp_path):
    PICTURES.mkdir(exist_ok=True)
    server.client("iam").create_account_alias(AccountAlias="example-corp")
    browser = Browser(server, tmp_path, scripts=True, width=1200, height=800)

    def keep(name, height=800):
        size = {"width": 1200, "height": height, "deviceScaleFactor": 1, "mobile": False}
        browser.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", size)
        browser.driver.save_screenshot(str(PICTURES / f"{name}.png"))

    try:
        browser.open("/signin/example-corp")
        keep("sign-in")
        near = allow("iam:ListUsers", Condition={"StringEquals": {"aws:RequestedRegion": "eu-west-1"}})
        ada = console_user(server, "ada", MAY_KNOW, near, allow(["signin:*", "iam:*AccessKey*"]))
        denied(server, browser, ada, lambda iam: iam.list_users())
        keep("home")
        follow(browser)
        keep("why", 1100)
        browser.open(Login(server, tmp_path, CROSS).page)
        keep("aws-login", 900)
        browser.open("/console/sessions")
        keep("sessions", 500)
        browser.open("/console").press("Sign out")
        browser.sign_in_admin().open("/console/security").press("Add MFA device")
        keep("mfa", 900)
        browser.open("/console/checklist")
        keep("checklist", 1000)
        browser.open("/console/activity")
        keep("activity", 1000)
        browser.open("/console/iam/user?name=ada&tab=permissions")
        keep("user", 900)
        role = json.dumps(document({**allow("sts:AssumeRole"), "Principal": {"AWS": server.account_id}}))
        role = role.replace(', "Resource": "*"', "")
        server.client("iam").create_role(RoleName="Auditor", AssumeRolePolicyDocument=role)
        browser.open(f"/switchrole?account={server.account_id}&roleName=Auditor&color=FAD791")
        browser.press("Switch role").open("/switchrole")
        browser.element(".switcher summary").click()
        keep("switch-role", 900)
        browser.element(".switcher form button").click()
        browser.open("/console/policies").write("document", DRAFT)
        browser.wait_for("#findings", "GetObjct")
        keep("policy-editor", 900)
        browser.open("/console/simulator")
        keep("simulator", 900)
    finally:
        browser.driver.quit()
