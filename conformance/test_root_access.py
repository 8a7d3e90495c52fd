"""Central management of members' root users through boto3, as an organization's administrator does."""

import http.cookiejar
import json
import re
import subprocess
import urllib.error
import urllib.parse
import urllib.request

import pytest
from botocore.exceptions import ClientError
from conftest import BINARY, clean_environment, credentials, deny, document

TASKS = "arn:aws:iam::aws:policy/root-task/"
AUDIT, CREATE = TASKS + "IAMAuditRootUserCredentials", TASKS + "IAMCreateRootUserPassword"
DELETE, UNLOCK = TASKS + "IAMDeleteRootUserCredentials", TASKS + "S3UnlockBucketPolicy"


def refused(call, code, **arguments):
    """Calls, and answers the words of the refusal that must come."""
    with pytest.raises(ClientError) as raised:
        call(**arguments)
    assert raised.value.response["Error"]["Code"] == code, raised.value
    return raised.value.response["Error"]["Message"]


@pytest.fixture(scope="module")
def organizations(server):
    """The client of an organization that trusts IAM, with central root access enabled."""
    client, iam = server.client("organizations"), server.client("iam")
    refused(iam.list_organizations_features, "OrganizationNotFoundException")
    client.create_organization(FeatureSet="ALL")
    refused(iam.enable_organizations_root_sessions, "ServiceAccessNotEnabledException")
    root = client.list_roots()["Roots"][0]["Id"]
    client.enable_policy_type(RootId=root, PolicyType="SERVICE_CONTROL_POLICY")
    client.enable_aws_service_access(ServicePrincipal="iam.amazonaws.com")
    return client


@pytest.fixture(scope="module")
def managed(server, organizations):
    """The same, and an account made before."""
    account = new_account(organizations, "before@example.com")
    iam = server.client("iam")
    assert iam.list_organizations_features()["EnabledFeatures"] == []
    iam.enable_organizations_root_sessions()
    enabled = iam.enable_organizations_root_credentials_management()
    assert enabled["EnabledFeatures"] == ["RootSessions", "RootCredentialsManagement"]
    assert enabled["OrganizationId"] == organizations.describe_organization()["Organization"]["Id"]
    return account


def new_account(client, email):
    status = client.create_account(Email=email, AccountName="Member")["CreateAccountStatus"]
    return status["AccountId"]


def assume(server, account, task, sts=None, **more):
    sts = sts or server.client("sts")
    made = sts.assume_root(TargetPrincipal=account, TaskPolicyArn={"arn": task}, **more)
    return credentials(made["Credentials"])


def as_root(server, account, task, service="iam"):
    return server.client(service, assume(server, account, task))


def inside(server, account, service):
    """A client of `service` in `account`, by the role that the management account has there."""
    role = f"arn:aws:iam::{account}:role/OrganizationAccountAccessRole"
    made = server.client("sts").assume_role(RoleArn=role, RoleSessionName="one")
    return server.client(service, credentials(made["Credentials"]))


def test_roots_credentials_are_seen_and_taken_away_for_good(server, managed):
    account = managed
    who = as_root(server, account, AUDIT, "sts").get_caller_identity()
    assert (who["Arn"], who["UserId"]) == (f"arn:aws:iam::{account}:root", account)
    audit = as_root(server, account, AUDIT)
    assert audit.get_login_profile()["LoginProfile"]["PasswordResetRequired"] is False
    assert audit.get_account_summary()["SummaryMap"]["AccountPasswordPresent"] == 1
    assert audit.list_access_keys()["AccessKeyMetadata"] == []
    assert audit.list_mfa_devices()["MFADevices"] == []
    assert audit.list_signing_certificates()["Certificates"] == []
    assert audit.get_user()["User"]["Arn"].endswith(":root")
    message = refused(audit.delete_login_profile, "AccessDenied")
    assert f"on resource: arn:aws:iam::{account}:root with an explicit deny" in message
    refused(audit.list_users, "AccessDenied")
    delete = as_root(server, account, DELETE)
    delete.delete_login_profile()
    for _ in range(2):
        refused(as_root(server, account, AUDIT).get_login_profile, "NoSuchEntity")
        server.stop()
        server.start()
    create = as_root(server, account, CREATE)
    made = create.create_login_profile()["LoginProfile"]
    assert made["PasswordResetRequired"] is False
    already = refused(create.create_login_profile, "EntityAlreadyExists")
    assert already == f"Login Profile for account {account} already exists."
    assert audit.get_login_profile()["LoginProfile"]["CreateDate"] == made["CreateDate"]
    delete.delete_login_profile()


class Stay(urllib.request.HTTPRedirectHandler):
    """Follows nothing."""

    def redirect_request(self, *_):
        return None


class Browser:
    """As much of one as signing in takes."""

    def __init__(self, server):
        self.url = server.url
        jar = urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar())
        self.opener = urllib.request.build_opener(jar, Stay)

    def open(self, path, fields=None):
        data = fields and urllib.parse.urlencode(fields).encode()
        try:
            answer = self.opener.open(self.url + path, data, timeout=20)
        except urllib.error.HTTPError as error:
            answer = error
        return answer.status, answer.headers.get("location", ""), answer.read().decode()

    def sign_in(self, email, password):
        """Whether root is let in."""
        _, _, page = self.open("/signin?kind=root")
        form = re.search(r'name="form" value="([^"]+)"', page)[1]
        fields = {"form": form, "email": email, "password": password}
        status, location, page = self.open("/signin/root", fields)
        return status == 303 and "/signin" not in location

    def is_in(self):
        status, _, _ = self.open("/console/security")
        return status == 200


def test_a_root_user_whose_password_is_taken_away_is_let_in_no_more(server, organizations, managed):
    email = "rooted@example.com"
    account = new_account(organizations, email)
    reset = subprocess.run(
        [BINARY, "root", "reset", account, "--data", server.data, "--output", "json"],
        check=True, capture_output=True, env=clean_environment(server.data))
    password = next(v for k, v in json.loads(reset.stdout).items() if "password" in k)
    browser = Browser(server)
    assert browser.sign_in(email, password) and browser.is_in()
    audit = as_root(server, account, AUDIT)
    assert audit.get_account_summary()["SummaryMap"]["AccountPasswordPresent"] == 1
    as_root(server, account, DELETE).delete_login_profile()
    assert not browser.is_in()
    refused(audit.get_login_profile, "NoSuchEntity")
    server.stop()
    server.start()
    assert not Browser(server).sign_in(email, password)


def test_an_account_made_now_has_no_root_credentials(server, organizations, managed):
    account = new_account(organizations, "after@example.com")
    audit = as_root(server, account, AUDIT)
    message = refused(audit.get_login_profile, "NoSuchEntity")
    assert message == "Login Profile for User null cannot be found."
    assert audit.get_account_summary()["SummaryMap"]["AccountPasswordPresent"] == 0


def test_who_is_asked_for_and_what_for_must_be_right(server, managed):
    sts = server.client("sts")
    audit = {"arn": AUDIT}
    wrong = refused(
        sts.assume_root, "ValidationError", TargetPrincipal=managed,
        TaskPolicyArn={"arn": "arn:aws:iam::aws:policy/ReadOnlyAccess"})
    assert wrong == "Request must contain valid AWS managed task policy ARN"
    wrong = refused(
        sts.assume_root, "ValidationError", TaskPolicyArn=audit,
        TargetPrincipal=f"arn:aws:iam::{managed}:user/ada")
    assert wrong == "Request must contain a valid target principal"
    own = server.account_id
    for target in (own, "999999999999"):
        denied = refused(
            sts.assume_root, "AccessDenied", TargetPrincipal=target, TaskPolicyArn=audit)
        assert denied.endswith(
            f"is not authorized to perform: sts:AssumeRoot on resource: arn:aws:iam::{target}:root")
    too_long = refused(
        sts.assume_root, "ValidationError", TargetPrincipal=managed, TaskPolicyArn=audit,
        DurationSeconds=901)
    assert "Member must have value less than or equal to 900" in too_long
    refused(
        sts.assume_root, "ValidationError", TargetPrincipal=managed, TaskPolicyArn={})
    refused(
        inside(server, managed, "sts").assume_root, "AccessDenied",
        TargetPrincipal=managed, TaskPolicyArn=audit)


def test_a_session_of_no_time_is_over(server, managed):
    keys = assume(server, managed, AUDIT, DurationSeconds=0)
    refused(server.client("iam", keys).get_user, "ExpiredToken")


def test_the_endpoint_without_a_region_does_not_know_it(server, managed):
    sts = server.client("sts")
    name = lambda request, **_: request.headers.add_header("Host", "sts.amazonaws.com")  # noqa: E731
    sts.meta.events.register("before-sign.sts.AssumeRoot", name)
    unknown = refused(
        sts.assume_root, "InvalidAction", TargetPrincipal=managed, TaskPolicyArn={"arn": AUDIT})
    assert unknown == "Unknown Operation"


def test_a_service_control_policy_binds_it(server, organizations, managed):
    content = json.dumps(document(
        deny("iam:*", Condition={"Bool": {"aws:AssumedRoot": "true"}})))
    policy = organizations.create_policy(
        Name="no root", Description="", Type="SERVICE_CONTROL_POLICY", Content=content)
    policy = policy["Policy"]["PolicySummary"]
    audit = as_root(server, managed, AUDIT)
    audit.get_user()
    organizations.attach_policy(PolicyId=policy["Id"], TargetId=managed)
    message = refused(audit.get_user, "AccessDenied")
    assert f"service control policy: {policy['Arn']}" in message
    inside(server, managed, "iam").list_users()
    organizations.detach_policy(PolicyId=policy["Id"], TargetId=managed)
    audit.get_user()


def test_a_delegated_administrator_does_it_too_but_does_not_enable(server, organizations, managed):
    account = new_account(organizations, "security@example.com")
    sts, iam = inside(server, account, "sts"), inside(server, account, "iam")
    refused(iam.list_organizations_features, "AccountNotManagementOrDelegatedAdministratorException")
    delegated = {"AccountId": account, "ServicePrincipal": "iam.amazonaws.com"}
    organizations.register_delegated_administrator(**delegated)
    refused(
        organizations.disable_aws_service_access, "ConstraintViolationException",
        ServicePrincipal="iam.amazonaws.com")
    assert len(iam.list_organizations_features()["EnabledFeatures"]) == 2
    refused(iam.enable_organizations_root_sessions, "CallerIsNotManagementAccountException")
    root = server.client("iam", assume(server, managed, AUDIT, sts))
    root.get_user()
    listed = inside(server, account, "organizations").list_accounts()["Accounts"]
    assert managed in {one["Id"] for one in listed}
    organizations.deregister_delegated_administrator(**delegated)
    refused(
        sts.assume_root, "AccessDenied", TargetPrincipal=managed, TaskPolicyArn={"arn": AUDIT})
    root.get_user()


def test_what_is_not_enabled_is_not_begun_and_what_was_begun_ends_by_itself(server, managed):
    iam, sts = server.client("iam"), server.client("sts")
    audit = as_root(server, managed, AUDIT)
    iam.disable_organizations_root_credentials_management()
    message = refused(
        sts.assume_root, "AccessDenied", TargetPrincipal=managed, TaskPolicyArn={"arn": AUDIT})
    expected = "Root credentials management feature is not enabled for your AWS Organization."
    assert message == expected
    assume(server, managed, UNLOCK)
    iam.disable_organizations_root_sessions()
    message = refused(
        sts.assume_root, "AccessDenied", TargetPrincipal=managed, TaskPolicyArn={"arn": UNLOCK})
    assert message == "Root sessions feature is not enabled for your AWS Organization."
    audit.get_user()
    iam.enable_organizations_root_sessions()
    iam.enable_organizations_root_credentials_management()
