"""The policy simulator through boto3: it says what a real call gets."""

import json

import pytest
from botocore.exceptions import ClientError
from conftest import Person, allow, deny, document


def simulate(server, person, *actions, **more):
    """What the administrator is told of `person`, by action, over every page."""
    pages = server.client("iam").get_paginator("simulate_principal_policy").paginate(
        PolicySourceArn=person.arn, ActionNames=list(actions), **more
    )
    results = [result for page in pages for result in page["EvaluationResults"]]
    return {result["EvalActionName"]: result for result in results}


def test_the_simulator_and_a_call_agree(server):
    person = Person(server, "simulated", [allow("iam:Get*"), deny("iam:GetUser")])
    mine = person.client("iam")
    told = simulate(server, person, "iam:GetUser", "iam:GetGroup", "iam:ListUsers",
                    ResourceArns=[person.arn])
    decisions = {action: result["EvalDecision"] for action, result in told.items()}
    assert decisions == {
        "iam:GetUser": "explicitDeny",
        "iam:GetGroup": "allowed",
        "iam:ListUsers": "implicitDeny",
    }
    for call in (mine.get_user, mine.list_users):
        with pytest.raises(ClientError, match="AccessDenied"):
            call()
    result = told["iam:GetUser"]
    assert result["EvalResourceName"] == person.arn
    assert result["EvalDecisionDetails"] == {}
    [one] = result["ResourceSpecificResults"]
    assert one["EvalResourceDecision"] == "explicitDeny"
    [statement] = one["MatchedStatements"]
    assert statement["SourcePolicyId"].startswith(f"user_{person.name}_")
    assert statement["StartPosition"]["Line"] >= 1


def test_pages_are_walked_and_refusals_have_their_codes(server):
    person = Person(server, "walked", [allow("s3:*")])
    actions = [f"s3:Action{number}" for number in range(7)]
    told = simulate(server, person, *actions, PaginationConfig={"PageSize": 3})
    assert list(told) == actions
    iam = server.client("iam")
    with pytest.raises(iam.exceptions.NoSuchEntityException):
        iam.simulate_principal_policy(
            PolicySourceArn=f"{person.arn}-gone", ActionNames=["s3:GetObject"]
        )
    with pytest.raises(iam.exceptions.InvalidInputException, match="Duplicate context key"):
        key = {"ContextKeyName": "aws:SourceIp", "ContextKeyType": "ip",
               "ContextKeyValues": ["192.0.2.1"]}
        iam.simulate_custom_policy(
            PolicyInputList=[json.dumps(document(allow("s3:*")))],
            ActionNames=["s3:GetObject"],
            ContextEntries=[key, key],
        )
