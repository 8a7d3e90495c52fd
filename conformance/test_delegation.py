"""A product provider asks for temporary access, somebody accepts, and the provider acts with it."""

import json
import subprocess
from concurrent.futures import ThreadPoolExecutor

import pytest
from botocore.exceptions import ClientError
from conftest import BINARY, Person, Server, allow, credentials, deny

TEMPLATES = {
    "Onboarding": {
        "Version": "2012-10-17",
        "Statement": [
            {
                "Effect": "Allow",
                "Action": ["iam:CreateUser", "iam:GetUser"],
                "Resource": "arn:aws:iam::@{accountId}:user/@{userNames}",
            },
            {
                "@Enabled": "ALLOW_LISTING",
                "Effect": "Allow",
                "Action": "iam:ListUsers",
                "Resource": "*",
            },
        ],
    }
}


def operator(server, *command):
    command = [BINARY, "partner", *command, "--data", server.data, "--output", "json"]
    return subprocess.run(command, capture_output=True, text=True, env={})


class Provider:
    """A provider with an account of its own, registered with the server."""

    def __init__(self, server):
        self.server = server
        made = subprocess.run(
            [BINARY, "account", "create", "--data", server.data, "--output", "json"],
            capture_output=True, text=True, env={}, check=True)
        made = json.loads(made.stdout)
        self.account, self.keys = made["account_id"], made["admin"]
        self.iam, self.sts = self.client("iam"), self.client("sts")
        self.file = server.data / "partner.json"
        self.file.write_text(json.dumps({
            "domain": "example.com", "name": "Example Corp", "accounts": [self.account],
            "templates": TEMPLATES}))
        done = operator(server, "register", self.file)
        assert done.returncode == 0, done.stderr
        [shown] = json.loads(done.stdout)["partners"]
        self.template = shown["templates"]["Onboarding"]
        self.count = 0

    def client(self, service):
        return self.server.client(service, credentials(self.keys))

    def ask(self, users=("shipped",), listing="False", **more):
        self.count += 1
        more.setdefault("SessionDuration", 3600)
        values = {"accountId": [self.server.account_id], "ALLOW_LISTING": [listing]}
        parameters = [{"Name": k, "Values": v, "Type": "string"} for k, v in values.items()]
        parameters.append({"Name": "userNames", "Values": list(users), "Type": "stringList"})
        made = self.iam.create_delegation_request(
            Description="Sets the product up",
            Permissions={"PolicyTemplateArn": self.template, "Parameters": parameters},
            RequestorWorkflowId=f"workflow-{self.count}",
            NotificationChannel=f"arn:aws:sns:us-east-1:{self.account}:updates",
            **more)
        return made["DelegationRequestId"]

    def trade(self, request):
        return self.sts.get_delegated_access_token(TradeInToken=request)

    def state(self, request):
        seen = self.iam.get_delegation_request(DelegationRequestId=request)
        return seen["DelegationRequest"]["State"]


@pytest.fixture(scope="module")
def provider(server):
    return Provider(server)


@pytest.fixture
def names(request):
    """Names that no other test has."""
    return lambda name: f"{name}-{request.node.name[5:20]}".replace("_", "-")


def release(iam, request):
    for step in ["associate_delegation_request", "accept_delegation_request", "send_delegation_token"]:
        getattr(iam, step)(DelegationRequestId=request)


def code_of(refused):
    return refused.value.response["Error"]["Code"]


def test_from_the_request_to_the_user_that_is_made(server, provider, names):
    initiator = Person(server, names("initiator"), [])
    boss = Person(server, names("boss"), [allow("iam:*")])
    asked = provider.ask(users=["shipped"], OwnerAccountId=server.account_id, OnlySendByOwner=True)
    own, iam = initiator.client("iam"), boss.client("iam")
    own_arn = initiator.client("sts").get_caller_identity()["Arn"]
    seen = own.get_delegation_request(DelegationRequestId=asked, DelegationPermissionCheck=True)
    assert seen["DelegationRequest"]["State"] == "UNASSIGNED"
    assert seen["PermissionCheckResult"] == "DENIED"
    policy = json.loads(seen["DelegationRequest"]["PermissionPolicy"])
    assert [s["Resource"] for s in policy["Statement"]] == [
        f"arn:aws:iam::{server.account_id}:user/shipped"]
    own.associate_delegation_request(DelegationRequestId=asked)
    with pytest.raises(ClientError) as refused:
        own.accept_delegation_request(DelegationRequestId=asked)
    assert code_of(refused) == "AccessDenied"
    own.update_delegation_request(DelegationRequestId=asked, Notes="Please look")
    arn = f"arn:aws:iam::{server.account_id}:delegation-request/{asked}"
    told = iam.get_human_readable_summary(EntityArn=arn, Locale="en-US")
    assert told["SummaryState"] == "AVAILABLE"
    assert "CreateUser and GetUser of AWS Identity and Access Management" in told["SummaryContent"]
    iam.accept_delegation_request(DelegationRequestId=asked)
    with pytest.raises(ClientError) as refused:
        iam.send_delegation_token(DelegationRequestId=asked)
    assert code_of(refused) == "AccessDenied"
    own.send_delegation_token(DelegationRequestId=asked)
    assert provider.state(asked) == "FINALIZED"
    mine = own.list_delegation_requests(OwnerId=own_arn)["DelegationRequests"]
    assert [request["DelegationRequestId"] for request in mine] == [asked]

    traded = provider.trade(asked)
    assert traded["AssumedPrincipal"].endswith(f":user/{boss.name}")
    acting = server.client("iam", credentials(traded["Credentials"]))
    acting.create_user(UserName="shipped")
    for call in [lambda: acting.create_user(UserName="other"), acting.list_users]:
        with pytest.raises(ClientError, match="no session policy allows"):
            call()
    again = provider.trade(asked)
    assert again["Credentials"]["Expiration"] == traded["Credentials"]["Expiration"]
    events = server.client("cloudtrail").lookup_events(
        LookupAttributes=[{"AttributeKey": "EventName", "AttributeValue": "CreateUser"}])
    events = [json.loads(event["CloudTrailEvent"]) for event in events["Events"]]
    [made] = [e for e in events if e["requestParameters"] == {"userName": "shipped"}]
    assert made["userIdentity"]["invokedByDelegate"] == {"accountId": provider.account}
    assert made["userIdentity"]["userName"] == boss.name


def test_the_approver_bounds_the_provider(server, provider, names):
    narrow = Person(server, names("narrow"), [
        allow("iam:AcceptDelegationRequest"), allow("iam:GetUser"), deny("iam:CreateUser")])
    asked = provider.ask(users=["bounded"])
    release(narrow.client("iam"), asked)
    acting = server.client("iam", credentials(provider.trade(asked)["Credentials"]))
    with pytest.raises(ClientError, match="with an explicit deny"):
        acting.create_user(UserName="bounded")


def test_nobody_else_trades_it_in(server, provider, names):
    asked = provider.ask()
    release(server.client("iam"), asked)
    for sts, token in [
        (server.client("sts"), asked),
        (provider.sts, "00000000-0000-4000-8000-000000000000"),
        (provider.sts, "x" * 50_000),
    ]:
        with pytest.raises(ClientError) as refused:
            sts.get_delegated_access_token(TradeInToken=token)
        assert code_of(refused) == "AccessDenied"


def test_another_account_finds_nothing(server, provider):
    asked = provider.ask(OwnerAccountId=server.account_id)
    other = subprocess.run(
        [BINARY, "account", "create", "--data", server.data, "--output", "json"],
        capture_output=True, text=True, env={}, check=True)
    iam = server.client("iam", credentials(json.loads(other.stdout)["admin"]))
    for step in ["get_delegation_request", "associate_delegation_request", "accept_delegation_request"]:
        with pytest.raises(iam.exceptions.NoSuchEntityException):
            getattr(iam, step)(DelegationRequestId=asked)


def test_of_many_who_accept_at_once_one_does(server, provider, names):
    asked = provider.ask()
    server.client("iam").associate_delegation_request(DelegationRequestId=asked)
    clients = [Person(server, names(f"b{n}"), [allow("iam:*")]).client("iam") for n in range(6)]

    def accept(iam):
        try:
            iam.accept_delegation_request(DelegationRequestId=asked)
            return "done"
        except ClientError as refused:
            return refused.response["Error"]["Code"]

    with ThreadPoolExecutor(6) as pool:
        outcomes = sorted(pool.map(accept, clients))
    assert outcomes == ["ValidationError"] * 5 + ["done"]


def test_who_is_not_registered_cannot_ask(server, provider):
    with pytest.raises(ClientError) as refused:
        server.client("iam").create_delegation_request(
            Description="", Permissions={"PolicyTemplateArn": provider.template},
            RequestorWorkflowId="workflow", NotificationChannel="arn:aws:sns:us-east-1:1:x",
            SessionDuration=300)
    assert code_of(refused) == "AccessDenied"


def test_the_operator_revokes_lists_and_removes(server, provider):
    asked = provider.ask()
    release(server.client("iam"), asked)
    acting = server.client("sts", credentials(provider.trade(asked)["Credentials"]))
    acting.get_caller_identity()
    assert operator(server, "revoke", asked).returncode == 0
    with pytest.raises(ClientError) as refused:
        acting.get_caller_identity()
    assert code_of(refused) == "InvalidClientTokenId"
    assert "no access was released" in operator(server, "revoke", asked).stderr
    [shown] = json.loads(operator(server, "list").stdout)["partners"]
    assert shown["name"] == "Example Corp"
    assert operator(server, "remove", "example.com").returncode == 0
    with pytest.raises(ClientError) as refused:
        provider.ask()
    assert code_of(refused) == "AccessDenied"
    assert "no provider" in operator(server, "remove", "example.com").stderr
    provider.file.write_text("{}")
    assert "it is no provider" in operator(server, "register", provider.file).stderr


def test_requests_and_access_outlive_a_restart(tmp_path):
    server = Server(tmp_path).start()
    try:
        provider = Provider(server)
        waiting, released = provider.ask(), provider.ask()
        iam = server.client("iam")
        iam.associate_delegation_request(DelegationRequestId=waiting)
        release(iam, released)
        acting = server.client("sts", credentials(provider.trade(released)["Credentials"]))
        server.kill()
        server.start()
        assert acting.get_caller_identity()["Account"] == server.account_id
        assert provider.trade(released)["Credentials"]
        assert provider.state(waiting) == "ASSIGNED"
        iam.accept_delegation_request(DelegationRequestId=waiting)
        provider.ask()
    finally:
        server.stop()
