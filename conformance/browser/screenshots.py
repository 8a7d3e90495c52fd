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
from test_samples import SAMPLES, Samples  # noqa: E402
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


OF_SAMPLES = {
    "mfa-code": ("mfa-mixed", {}),
    "mfa-code-dark-phone": ("mfa-choice", {"width": 390, "height": 844, "dark": True}),
    "passkey": ("enrol-passkey", {}),
    "new-password": ("new-password", {}),
    "forgot-password": ("forgot", {}),
    "reset-password": ("reset", {}),
    "roles-of-saml": ("saml", {}),
    "sign-in-german": ("sign-in-user-de", {}),
    "sign-in-branded": ("sign-in-branded", {}),
    "branding": ("branding", {"height": 1000}),
    "security": ("security", {"height": 1200}),
    "home-dark": ("home", {"dark": True}),
    "home-phone": ("home", {"width": 390, "height": 844}),
}


def test_take_the_pictures_of_samples(tmp_path):
    samples = Samples()
    try:
        for picture, (sample, look) in OF_SAMPLES.items():
            assert (SAMPLES / f"{sample}.html").exists(), "run the tests of doorward-server first"
            look = {"width": 1200, "height": 800, **look}
            browser = Browser(samples, tmp_path / picture, scripts=True, **look)
            try:
                browser.open(f"/{sample}.html")
                browser.driver.save_screenshot(str(PICTURES / f"{picture}.png"))
            finally:
                browser.driver.quit()
    finally:
        samples.host.shutdown()


LISTS = {
    "users": "/console/iam/users",
    "groups": "/console/iam/groups",
    "roles": "/console/iam/roles",
    "policies": "/console/iam/policies",
    "providers": "/console/iam/providers",
    "settings": "/console/iam/settings",
}


def test_take_the_pictures_of_lists(server, tmp_path):
    iam = server.client("iam")
    for name in ("barbara", "grace", "radia"):
        iam.create_user(UserName=name, Tags=[{"Key": "team", "Value": "compilers"}])
    iam.create_group(GroupName="compilers")
    for name in ("barbara", "grace"):
        iam.add_user_to_group(GroupName="compilers", UserName=name)
    trust = document({**allow("sts:AssumeRole"), "Principal": {"AWS": server.account_id}})
    del trust["Statement"][0]["Resource"]
    iam.create_role(RoleName="Deployer", AssumeRolePolicyDocument=json.dumps(trust))
    iam.create_open_id_connect_provider(
        Url="https://token.actions.githubusercontent.com", ClientIDList=["sts.amazonaws.com"]
    )
    browser = Browser(server, tmp_path, scripts=True, width=1200, height=800)
    try:
        browser.sign_in_admin()
        for picture, path in LISTS.items():
            browser.open(path)
            browser.driver.save_screenshot(str(PICTURES / f"{picture}.png"))
    finally:
        browser.driver.quit()
