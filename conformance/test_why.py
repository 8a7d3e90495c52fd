"""A denial, explained as it was: by `doorward why` to operators, by IAM Toolbox to the account."""

import json
import subprocess

import pytest
from botocore.exceptions import ClientError
from conftest import BINARY, Person, allow, clean_environment, document

POLICY = [allow("iam:CreateInstanceProfile", Sid="AtHome",
                Condition={"StringEquals": {"aws:RequestedRegion": "eu-west-1"}})]


def why(server, *arguments):
    return subprocess.run(
        [BINARY, "why", "--data", server.data, *arguments],
        capture_output=True, text=True, env=clean_environment(server.data),
    )


@pytest.fixture(scope="module")
def denied(server):
    """Someone who was denied, and the request's id."""
    person = Person(server, "ada", POLICY)
    with pytest.raises(ClientError) as raised:
        person.client("iam").create_instance_profile(InstanceProfileName="web")
    assert raised.value.response["Error"]["Code"] == "AccessDenied"
    # A change acknowledges the records before it, and explains nothing anew.
    server.client("iam").delete_user_policy(UserName="ada", PolicyName="own")
    return person, raised.value.response["ResponseMetadata"]["RequestId"]


def told(server, request_id):
    done = why(server, "--request-id", request_id, "--output", "json")
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_an_operator_is_told_in_plain_words(server, denied):
    person, request_id = denied
    done = why(server, "--request-id", request_id.upper())
    assert done.returncode == 0, done.stderr
    for part in (
        f"{person.arn} may not iam:CreateInstanceProfile on ",
        "no identity-based policy allows it.",
        "StringEquals aws:RequestedRegion: policy has eu-west-1, request has us-east-1",
        "The smallest change that would allow it:\n  Add us-east-1 to StringEquals",
    ):
        assert part in done.stdout, done.stdout
    by_authorization = told(server, request_id)["authorizationId"]
    again = why(server, "--authorization-id", by_authorization)
    assert again.stdout == done.stdout


def test_a_program_is_told_the_same(server, denied):
    person, request_id = denied
    one = told(server, request_id)
    assert (one["principal"], one["decision"]) == (person.arn, "ImplicitlyDenied")
    assert one["nearMisses"][0]["request"] == ["us-east-1"]


def test_what_is_unknown_or_no_id_is_an_error(server, denied):
    unknown = why(server, "--request-id", "00000000-0000-4000-8000-000000000000")
    assert (unknown.returncode, unknown.stdout) == (1, "")
    assert "no request of that id was denied" in unknown.stderr
    for wrong in (["--request-id", "x"], ["--authorization-id", "A-B"], [],
                  ["--request-id", denied[1], "--authorization-id", "a"]):
        assert why(server, *wrong).returncode == 2, wrong


def test_the_account_is_told_by_iam_toolbox(server, denied):
    person, request_id = denied
    authorization = {"authorizationId": told(server, request_id)["authorizationId"]}
    toolbox = server.client("iam-toolbox")
    details = toolbox.get_request_authorization_details(**authorization)
    assert details["requestContext"]["aws:username"] == "ada"
    [evaluation] = details["evaluations"]
    assert evaluation["action"] == "iam:CreateInstanceProfile"
    assert evaluation["evaluatedEffect"] == "IMPLICIT_DENY"
    assert {"checkType": "PRINCIPAL", "evaluatedEffect": "IMPLICIT_DENY",
            "relevantPolicyTypes": ["IDENTITY_BASED_POLICY"],
            "matchedPolicies": []} in evaluation["checks"]
    [policy] = details["policies"]
    assert policy["attachedTo"] == [{"arn": person.arn}]
    text = toolbox.get_request_authorization_policy(policyUri=policy["uri"], **authorization)
    assert text["policyDocument"] == document(*POLICY)
    pages = toolbox.get_paginator("get_request_authorization_details").paginate(**authorization)
    assert len(list(pages)) == 1


def test_who_was_denied_may_not_ask_without_permission(server, denied):
    person, request_id = denied
    toolbox = person.client("iam-toolbox")
    with pytest.raises(ClientError) as raised:
        toolbox.get_request_authorization_details(
            authorizationId=told(server, request_id)["authorizationId"])
    assert raised.value.response["Error"]["Code"] == "AccessDeniedException"
    assert "iam:GetRequestAuthorizationDetails" in raised.value.response["Error"]["Message"]
