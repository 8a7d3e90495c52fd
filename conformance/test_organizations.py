"""An organization through boto3, as scripts that set up accounts make one."""

import json

import pytest
from botocore.exceptions import ClientError
from conftest import allow, credentials, deny, document

ROLE = "OrganizationAccountAccessRole"


def refused(call, code, **arguments):
    """Calls, and answers the refusal that must come."""
    with pytest.raises(ClientError) as raised:
        call(**arguments)
    assert raised.value.response["Error"]["Code"] == code, raised.value
    return raised.value.response


@pytest.fixture(scope="module")
def organization(server):
    """An organization with both types of policies enabled; its client and the id of its root."""
    client = server.client("organizations")
    refused(client.describe_organization, "AWSOrganizationsNotInUseException")
    client.create_organization(FeatureSet="ALL")
    root = client.list_roots()["Roots"][0]["Id"]
    for policy_type in ("SERVICE_CONTROL_POLICY", "RESOURCE_CONTROL_POLICY"):
        client.enable_policy_type(RootId=root, PolicyType=policy_type)
    return client, root


def new_account(client, email):
    status = client.create_account(Email=email, AccountName="Member")["CreateAccountStatus"]
    status = client.describe_create_account_status(CreateAccountRequestId=status["Id"])
    assert status["CreateAccountStatus"]["State"] == "SUCCEEDED"
    return status["CreateAccountStatus"]["AccountId"]


def inside(server, account, service):
    """A client of `service` in `account`, by the role that the management account has there."""
    role = f"arn:aws:iam::{account}:role/{ROLE}"
    made = server.client("sts").assume_role(RoleArn=role, RoleSessionName="one")
    return server.client(service, credentials(made["Credentials"]))


def new_policy(client, name, policy_type, *statements):
    made = client.create_policy(
        Name=name, Description="", Type=policy_type, Content=json.dumps(document(*statements))
    )
    return made["Policy"]["PolicySummary"]


def test_an_scp_binds_an_account_once_it_is_moved_and_after_a_restart(server, organization):
    client, root = organization
    account = new_account(client, "moved@example.com")
    iam = inside(server, account, "iam")
    unit = client.create_organizational_unit(ParentId=root, Name="Sandbox")
    unit = unit["OrganizationalUnit"]["Id"]
    policy = new_policy(client, "no users", "SERVICE_CONTROL_POLICY", deny("iam:CreateUser"))
    client.attach_policy(PolicyId=policy["Id"], TargetId=unit)
    iam.create_user(UserName="before")
    client.move_account(AccountId=account, SourceParentId=root, DestinationParentId=unit)
    for _ in range(2):
        error = refused(iam.create_user, "AccessDenied", UserName="after")["Error"]
        assert error["Message"].split(". Go to ")[0].endswith(
            f"with an explicit deny in a service control policy: {policy['Arn']}"
        )
        server.stop()
        server.start()
    client.detach_policy(PolicyId=policy["Id"], TargetId=unit)
    iam.create_user(UserName="after")


def test_only_what_every_level_allows_is_allowed(server, organization):
    client, _ = organization
    account = new_account(client, "level@example.com")
    iam = inside(server, account, "iam")
    policy = new_policy(client, "storage", "SERVICE_CONTROL_POLICY", allow("s3:*"))
    client.attach_policy(PolicyId=policy["Id"], TargetId=account)
    iam.list_users()
    client.detach_policy(PolicyId="p-FullAWSAccess", TargetId=account)
    error = refused(iam.list_users, "AccessDenied")["Error"]
    assert error["Message"].split(". Go to ")[0].endswith(
        "because no service control policy allows the iam:ListUsers action"
    )
    last = refused(client.detach_policy, "ConstraintViolationException",
                   PolicyId=policy["Id"], TargetId=account)
    assert last["Reason"] == "MIN_POLICY_TYPE_ATTACHMENT_LIMIT_EXCEEDED"


def test_an_rcp_keeps_the_role_of_a_member_from_being_assumed(server, organization):
    client, _ = organization
    account = new_account(client, "closed@example.com")
    inside(server, account, "iam").list_users()
    statement = deny("sts:AssumeRole", Principal="*")
    policy = new_policy(client, "closed", "RESOURCE_CONTROL_POLICY", statement)
    client.attach_policy(PolicyId=policy["Id"], TargetId=account)
    error = refused(server.client("sts").assume_role, "AccessDenied",
                    RoleArn=f"arn:aws:iam::{account}:role/{ROLE}", RoleSessionName="one")
    assert error["Error"]["Message"].split(". Go to ")[0].endswith(
        f"with an explicit deny in a resource control policy: {policy['Arn']}"
    )


def test_members_manage_nothing_and_pages_tell_all_of_them(server, organization):
    client, _ = organization
    account = new_account(client, "member@example.com")
    member = inside(server, account, "organizations")
    assert member.describe_organization()["Organization"]["MasterAccountId"] == server.account_id
    refused(member.list_accounts, "AccessDeniedException")
    pages = client.get_paginator("list_accounts").paginate(PaginationConfig={"PageSize": 2})
    accounts = [account["Id"] for page in pages for account in page["Accounts"]]
    assert {server.account_id, account} <= set(accounts)
    assert len(accounts) == len(set(accounts))


def test_the_cli_shows_the_tree(aws, server, organization):
    _, root = organization
    shown = aws("organizations", "list-policies-for-target", "--target-id", root,
                "--filter", "RESOURCE_CONTROL_POLICY", keys=server.admin)
    assert [policy["Name"] for policy in shown["Policies"]] == ["RCPFullAWSAccess"]
