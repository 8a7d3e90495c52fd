"""Joining, leaving and closing, by boto3: two accounts of one server."""

import json
import subprocess

import pytest
from botocore.exceptions import ClientError
from conftest import BINARY, clean_environment, credentials, deny
from test_organizations import inside, new_account, new_policy, refused


@pytest.fixture(scope="module")
def other(server):
    """Another account of the server, which is in no organization; its clients by service."""
    made = subprocess.run(
        [BINARY, "account", "create", "--data", server.data, "--output", "json"],
        check=True, capture_output=True, env=clean_environment(server.data)).stdout
    made = json.loads(made)

    def client(service):
        return server.client(service, credentials(made["admin"]))

    client.account_id = made["account_id"]
    return client


def reopened(server, account):
    """What the operator's command says of an account that it opens again."""
    command = [BINARY, "account", "reopen", account, "--data", server.data, "--output", "json"]
    environment = clean_environment(server.data)
    done = subprocess.run(command, check=True, capture_output=True, env=environment)
    return json.loads(done.stdout)


@pytest.fixture(scope="module")
def organization(server):
    client = server.client("organizations")
    client.create_organization(FeatureSet="ALL")
    root = client.list_roots()["Roots"][0]["Id"]
    client.enable_policy_type(RootId=root, PolicyType="SERVICE_CONTROL_POLICY")
    return client, root


def invite(client, account):
    target = {"Type": "ACCOUNT", "Id": account}
    return client.invite_account_to_organization(Target=target, Notes="Come in")["Handshake"]


def events(server, name):
    named = [{"AttributeKey": "EventName", "AttributeValue": name}]
    found = server.client("cloudtrail").lookup_events(LookupAttributes=named)["Events"]
    return [json.loads(event["CloudTrailEvent"]) for event in found]


def test_an_account_joins_is_bound_leaves_and_is_bound_no_longer(server, other, organization):
    client, root = organization
    theirs, iam = other("organizations"), other("iam")
    refused(theirs.describe_organization, "AWSOrganizationsNotInUseException")
    handshake = invite(client, other.account_id)
    assert handshake["State"] == "OPEN" and handshake["Action"] == "INVITE"
    lasts = handshake["ExpirationTimestamp"] - handshake["RequestedTimestamp"]
    assert lasts.days == 15
    again = {"Target": {"Type": "ACCOUNT", "Id": other.account_id}}
    refused(client.invite_account_to_organization, "DuplicateHandshakeException", **again)
    [seen] = theirs.list_handshakes_for_account()["Handshakes"]
    assert seen == handshake
    server.kill()
    server.start()
    accepted = theirs.accept_handshake(HandshakeId=handshake["Id"])["Handshake"]
    assert accepted["State"] == "ACCEPTED"
    policy = new_policy(client, "no groups", "SERVICE_CONTROL_POLICY", deny("iam:CreateGroup"))
    client.attach_policy(PolicyId=policy["Id"], TargetId=root)
    refused(iam.create_group, "AccessDenied", GroupName="before")
    refused(theirs.list_accounts, "AccessDeniedException")
    [joined] = events(server, "AccountJoinedOrganization")
    assert joined["serviceEventDetails"]["accountId"] == other.account_id
    theirs.leave_organization()
    iam.create_group(GroupName="after")
    refused(client.describe_account, "AccountNotFoundException", AccountId=other.account_id)
    [departed] = events(server, "AccountDepartedOrganization")
    assert departed["serviceEventDetails"]["departureMethod"] == "LEFT"
    handshake = invite(client, other.account_id)
    assert theirs.decline_handshake(HandshakeId=handshake["Id"])["Handshake"]["State"] == "DECLINED"
    refused(theirs.accept_handshake, "InvalidHandshakeTransitionException",
            HandshakeId=handshake["Id"])
    handshake = invite(client, other.account_id)
    client.cancel_handshake(HandshakeId=handshake["Id"])
    pages = client.get_paginator("list_handshakes_for_organization")
    pages = pages.paginate(PaginationConfig={"PageSize": 2})
    states = [one["State"] for page in pages for one in page["Handshakes"]]
    assert sorted(states) == ["ACCEPTED", "CANCELED", "DECLINED"]


def test_nobody_of_a_closed_account_calls_and_none_of_its_roles_is_assumed(server, organization):
    client, _ = organization
    member = new_account(client, "closing@example.com")
    iam = inside(server, member, "iam")
    iam.create_user(UserName="worker")
    key = iam.create_access_key(UserName="worker")["AccessKey"]
    worker = server.client("sts", credentials(key))
    assert worker.get_caller_identity()["Account"] == member
    client.close_account(AccountId=member)
    for _ in range(2):
        refused(worker.get_caller_identity, "InvalidClientTokenId")
        refused(iam.list_users, "InvalidClientTokenId")
        with pytest.raises(ClientError, match="AccessDenied"):
            inside(server, member, "iam")
        account = client.describe_account(AccountId=member)["Account"]
        assert (account["Status"], account["State"]) == ("SUSPENDED", "CLOSED")
        server.kill()
        server.start()
    refused(client.close_account, "AccountAlreadyClosedException", AccountId=member)
    told = refused(client.close_account, "ConstraintViolationException", AccountId=server.account_id)
    assert told["Reason"] == "CANNOT_CLOSE_MANAGEMENT_ACCOUNT"
    [closed] = events(server, "CloseAccountResult")
    assert closed["serviceEventDetails"]["closeAccountStatus"]["accountId"] == member
    for was_closed in (True, False):
        assert reopened(server, member) == {"account": member, "was_closed": was_closed}
        assert client.describe_account(AccountId=member)["Account"]["State"] == "ACTIVE"
        assert worker.get_caller_identity()["Account"] == member
        server.kill()
        server.start()
        worker = server.client("sts", credentials(key))
        client = server.client("organizations")


def test_all_features_are_had_once_who_was_invited_approves(server, other):
    theirs = other("organizations")
    theirs.create_organization(FeatureSet="CONSOLIDATED_BILLING")
    ours = server.client("organizations")
    member = new_account(ours, "moving@example.com")
    handshake = invite(theirs, member)
    inside(server, member, "organizations").accept_handshake(HandshakeId=handshake["Id"])
    assert theirs.describe_account(AccountId=member)["Account"]["JoinedMethod"] == "INVITED"
    refused(ours.describe_account, "AccountNotFoundException", AccountId=member)
    parent = theirs.enable_all_features()["Handshake"]
    assert (parent["Action"], parent["State"]) == ("ENABLE_ALL_FEATURES", "REQUESTED")
    refused(theirs.accept_handshake, "InvalidHandshakeTransitionException", HandshakeId=parent["Id"])
    waiting = inside(server, member, "organizations")
    of = {"ParentHandshakeId": parent["Id"]}
    [child] = waiting.list_handshakes_for_account(Filter=of)["Handshakes"]
    waiting.accept_handshake(HandshakeId=child["Id"])
    theirs.accept_handshake(HandshakeId=parent["Id"])
    assert theirs.describe_organization()["Organization"]["FeatureSet"] == "ALL"
