"""Credentials narrowed by `GetScopedCredentials`, with unmodified clients."""

import json

import pytest
from botocore.exceptions import ClientError
from conftest import allow, credentials, document

SCOPED = "sts:GetScopedCredentials"


def code_of(call, **members):
    with pytest.raises(ClientError) as raised:
        call(**members)
    return raised.value.response["Error"]["Code"]


def assumed(server, name):
    iam = server.client("iam")
    trust = {
        "Effect": "Allow",
        "Action": ["sts:AssumeRole", "sts:TagSession"],
        "Principal": {"AWS": server.account_id},
    }
    role = iam.create_role(RoleName=name, AssumeRolePolicyDocument=json.dumps(document(trust)))
    policy = json.dumps(document(allow(["iam:*", SCOPED])))
    iam.put_role_policy(RoleName=name, PolicyName="own", PolicyDocument=policy)
    made = server.client("sts").assume_role(RoleArn=role["Role"]["Arn"], RoleSessionName="agent")
    return credentials(made["Credentials"])


def test_a_session_is_narrowed_layer_by_layer(server):
    keys = assumed(server, "scoped-agent")
    arn = server.client("sts", keys).get_caller_identity()["Arn"]
    for layer, actions in enumerate((["iam:List*", SCOPED], ["iam:ListUsers", SCOPED], ["*"]), 1):
        sts = server.client("sts", keys)
        made = sts.get_scoped_credentials(
            Policy=json.dumps(document(allow(actions))), ScopedSessionDescription=f"layer {layer}"
        )
        assert made["ScopedPoliciesCount"] == layer
        assert made["SessionInfo"]["Arn"] == arn
        assert made["SessionTokenSize"] == len(made["Credentials"]["SessionToken"])
        keys = credentials(made["Credentials"])
    iam, sts = server.client("iam", keys), server.client("sts", keys)
    assert sts.get_caller_identity()["Arn"] == arn
    assert iam.list_users()["Users"]
    assert code_of(iam.list_roles) == "AccessDenied"
    fourth = json.dumps(document(allow("*")))
    assert code_of(sts.get_scoped_credentials, Policy=fourth) == "AccessDenied"
    assert sts.get_scoped_credentials(DurationSeconds=60)["ScopedPoliciesCount"] == 3
    too_long = code_of(sts.get_scoped_credentials, DurationSeconds=129_600)
    assert too_long == "InsufficientSessionLifetime"


def test_a_users_own_session_and_a_federated_one_may_be_narrowed(server):
    sts = server.client("sts")
    policy = json.dumps(document(allow([SCOPED, "sts:GetCallerIdentity"])))
    assert code_of(sts.get_scoped_credentials, Policy=policy) == "AccessDenied"
    own = credentials(sts.get_session_token()["Credentials"])
    federated = sts.get_federation_token(Name="guest", Policy=policy)
    for keys in (own, credentials(federated["Credentials"])):
        caller = server.client("sts", keys)
        made = caller.get_scoped_credentials(Policy=policy, DurationSeconds=900)
        who = server.client("sts", credentials(made["Credentials"])).get_caller_identity()
        assert who["Arn"] == caller.get_caller_identity()["Arn"]
    assert code_of(caller.get_scoped_credentials) == "ValidationError"
    assert code_of(caller.get_scoped_credentials, Policy="{}") == "MalformedPolicyDocument"
