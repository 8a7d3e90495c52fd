"""The guides' tasks of an administrator, with a browser alone: users, groups, roles, policies."""

import json
import sys
from pathlib import Path

import pytest
from botocore.exceptions import ClientError
from conftest import allow, credentials, document, totp
from selenium.webdriver.common.by import By

sys.path.insert(0, str(Path(__file__).parent))
from person import Browser  # noqa: E402
from test_pages import PASSWORD, console_user  # noqa: E402
from test_policies import LOOKS, axe, open_browser  # noqa: E402, F401

NEW_PASSWORD = "Another-1-word"
MAY = document(
    allow(["iam:ChangePassword", "iam:ListAccessKeys", "iam:CreateAccessKey"]),
    allow(["iam:ListUsers", "iam:GetUser"]),
)


def user_page(name, tab=""):
    return f"/console/iam/user?name={name}&tab={tab}"


def tick(browser, name):
    browser.driver.find_element(By.NAME, name).click()
    return browser


def test_a_user_is_made_signs_in_and_calls(server, open_browser):
    admin = open_browser(scripts=True).sign_in_admin().press_tab("Identities")
    admin.open("/console/iam/groups").press("Create group").fill(GroupName="devs").press("Create group")
    assert admin.alert == "The group was created"
    admin.press("Create inline policy").fill(PolicyName="own")
    admin.write("PolicyDocument", json.dumps(MAY)).press("Check policy")
    assert "badge bad" not in admin.driver.page_source
    admin.press("Save policy")
    assert admin.alert == "The policy was saved"

    admin.open("/console/iam/users").press("Create user").fill(UserName="nia", Path="/eng/")
    tick(tick(admin, "console"), "group:devs")
    admin.press("Create user")
    assert admin.heading == "The user was created" and "only this once" in admin.alert
    password = admin.element("#password").text
    admin.element("#download-csv").click()
    head, row = admin.download("nia_credentials.csv").splitlines()
    assert head == "User name,Password,Console sign-in URL"
    assert row == f"nia,{password},{server.url}/signin/{server.account_id}"
    admin.open(user_page("nia", "security"))
    assert password not in admin.driver.page_source

    nia = open_browser()
    nia.sign_in_user(server.account_id, "nia", password)
    assert nia.heading == "Choose a new password"
    nia.fill(password=NEW_PASSWORD, again=NEW_PASSWORD).press("Change password and continue")
    assert nia.heading == "Hello, nia"
    nia.open("/console/security").press("Create access key")
    keys = {
        "aws_access_key_id": nia.element("#access-key-id").text,
        "aws_secret_access_key": nia.element("#secret-access-key").text,
    }
    iam = server.client("iam", keys)
    assert "nia" in [user["UserName"] for user in iam.list_users()["Users"]]
    with pytest.raises(ClientError, match="not authorized to perform: iam:ListRoles"):
        iam.list_roles()

    nia.open("/console/iam/users")
    assert "admin" in nia.text
    nia.open("/console/iam/roles")
    assert "is not authorized to perform: iam:ListRoles" in nia.alert
    assert "because no identity-based policy allows the iam:ListRoles action" in nia.alert
    nia.open("/console/iam/groups/create").fill(GroupName="mine").press("Create group")
    assert "iam:CreateGroup" in nia.alert
    nia.open(user_page("nia", "groups"))
    assert "iam:ListGroupsForUser" in nia.alert and "arn:aws:iam" in nia.text

    key = keys["aws_access_key_id"]
    admin.open(user_page("nia", "security")).press(f"Deactivate {key}")
    with pytest.raises(ClientError, match="InvalidClientTokenId"):
        iam.list_users()
    admin.open(user_page("nia")).press("Delete").fill(confirm="niaa").press("Delete")
    assert "What was typed is not nia." in admin.alert
    admin.fill(confirm="nia").press("Delete")
    assert admin.alert == "It was deleted" and "nia" not in admin.text
    nia.open("/console")
    assert nia.path == "/signin"


def test_an_access_key_for_somebody_else_is_shown_once(server, open_browser):
    server.client("iam").create_user(UserName="robot")
    admin = open_browser().sign_in_admin().open(user_page("robot", "security"))
    admin.press("Create access key")
    key, secret = admin.element("#access-key-id").text, admin.element("#secret-access-key").text
    admin.element("#download-csv").click()
    csv = admin.download("robot_accessKeys.csv")
    assert csv.splitlines() == ["Access key ID,Secret access key", f"{key},{secret}"]
    sts = server.client("sts", {"aws_access_key_id": key, "aws_secret_access_key": secret})
    assert sts.get_caller_identity()["Arn"].endswith(":user/robot")
    admin.press("Done")
    assert key in admin.text and secret not in admin.driver.page_source


def test_an_app_is_given_to_somebody_who_signs_in_with_it(server, open_browser):
    console_user(server, "nils")
    admin = open_browser().sign_in_admin().open(user_page("nils", "security"))
    admin.fill(device_name="nils-phone").press("Add MFA device")
    seed = admin.element(".seed").text.replace(" ", "")
    admin.fill(**{"new-first": "000000", "new-second": "111111"}).press("Add device")
    assert admin.alert.startswith("The device was not added")
    codes = {"new-first": totp(seed, -1), "new-second": totp(seed)}
    admin.fill(**codes).press("Add device")
    assert admin.alert.startswith("The MFA device was added")
    assert "mfa/nils-phone" in admin.text
    nils = open_browser()
    nils.sign_in_user(server.account_id, "nils", PASSWORD)
    assert nils.heading == "One more step"
    nils.fill(code=totp(seed, 1)).press("Continue")
    assert nils.heading == "Hello, nils"


def test_a_role_is_made_assumed_and_its_sessions_revoked(server, open_browser):
    admin = open_browser().sign_in_admin().open("/console/iam/roles/create")
    admin.fill(RoleName="ops", external_id="x-1").press("Create role")
    assert admin.alert == "The role was created"
    arn = f"arn:aws:iam::{server.account_id}:role/ops"
    sts = server.client("sts")
    with pytest.raises(ClientError, match="AccessDenied"):
        sts.assume_role(RoleArn=arn, RoleSessionName="seb")
    got = sts.assume_role(RoleArn=arn, RoleSessionName="seb", ExternalId="x-1")["Credentials"]
    admin.open("/console/iam/attach?kind=role&name=ops&find=IAMReadOnly")
    tick(admin, "pick:arn:aws:iam::aws:policy/IAMReadOnlyAccess").press("Attach policies")
    assert admin.alert == "The policies were attached"
    session = server.client("iam", credentials(got))
    assert session.list_users()["Users"]
    admin.open("/console/iam/role?name=ops&tab=sessions").unfold("Revoke")
    admin.press("Revoke active sessions")
    with pytest.raises(ClientError, match="explicit deny"):
        session.list_users()


def test_a_policy_is_attached_and_detached_where_it_is_shown(server, open_browser):
    iam = server.client("iam")
    made = iam.create_policy(PolicyName="read", PolicyDocument=json.dumps(MAY))["Policy"]["Arn"]
    admin = open_browser().sign_in_admin().open("/console/iam/policies").press("read")
    assert "iam:ChangePassword" in admin.text
    admin.press("Attached to").unfold("Attach to a user").fill(**{"to-user": "admin"})
    admin.press("Attach to user")
    assert admin.alert == "The policy was attached"
    attached = iam.list_attached_user_policies(UserName="admin")["AttachedPolicies"]
    assert made in [policy["PolicyArn"] for policy in attached]
    admin.press("All policies").press("read").press("Delete").fill(confirm="read").press("Delete")
    assert admin.alert == "It was deleted"


def test_many_users_are_paged_and_found(server, open_browser):
    iam = server.client("iam")
    for number in range(60):
        iam.create_user(UserName=f"many-{number:03}" + "x" * 50)
    admin = open_browser(width=360).sign_in_admin().open("/console/iam/users")
    assert "many-059" not in admin.text
    pages = 1
    while "many-059" not in admin.text:
        admin.press("Next page")
        pages += 1
    assert f"Page {pages}" in admin.text
    admin.press("Previous page")
    assert f"Page {pages - 1}" in admin.text and "many-059" not in admin.text
    admin.fill(find="MANY-059").press("Find")
    assert "many-059" in admin.text and "many-001" not in admin.text


@pytest.mark.parametrize("look", LOOKS)
def test_identities_keep_nobody_out(server, open_browser, axe, look):
    iam = server.client("iam")
    name = f"a-user-with-{look}-" + "y" * 40
    iam.create_user(UserName=name, Path="/" + "p" * 500 + "/")
    iam.tag_user(UserName=name, Tags=[{"Key": "Größe", "Value": "z" * 256}])
    iam.create_access_key(UserName=name)
    for device in ("one", "two"):
        made = iam.create_virtual_mfa_device(VirtualMFADeviceName=f"{device}-{look}")
        seed = made["VirtualMFADevice"]["Base32StringSeed"].decode()
        iam.enable_mfa_device(
            UserName=name,
            SerialNumber=made["VirtualMFADevice"]["SerialNumber"],
            AuthenticationCode1=totp(seed, -1),
            AuthenticationCode2=totp(seed),
        )
    browser = open_browser(scripts=True, **LOOKS[look]).sign_in_admin()
    admin = "arn:aws:iam::aws:policy/AdministratorAccess"
    for path in [
        "/console/iam/users",
        "/console/iam/users/create",
        *(user_page(name, tab) for tab in ["", "permissions", "groups", "security", "access", "tags"]),
        "/console/iam/groups",
        "/console/iam/groups/create",
        "/console/iam/roles",
        "/console/iam/roles/create",
        "/console/iam/policies?of=aws",
        *(f"/console/iam/policy?arn={admin}&tab={tab}" for tab in ["", "versions", "entities", "access"]),
        f"/console/iam/attach?kind=user&name={name}",
        f"/console/iam/inline?kind=user&name={name}",
        f"/console/iam/delete?kind=user&name={name}",
        "/console/iam/providers",
        "/console/iam/settings",
    ]:
        assert browser.open(path).barriers(axe) == [], path
    browser.open(user_page(name, "security")).fill(device_name=f"three-{look}")
    browser.press("Add MFA device")
    assert browser.element(".seed").text and browser.barriers(axe) == []
    browser.open(user_page("admin", "access")).press("Make the report")
    assert browser.alert == "The report was made" and browser.barriers(axe) == []
