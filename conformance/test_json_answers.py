"""Answers in JSON, which Envoy, Kong and the authenticator of Kubernetes ask STS for."""

import json
import urllib.error
import urllib.request

import pytest
from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials
from conftest import as_bytes, credentials, trusting

JSON = {"Accept": "application/json"}


def opened(request):
    """Status and document of an answer that says it is JSON."""
    try:
        answer = urllib.request.urlopen(request)
    except urllib.error.HTTPError as error:
        answer = error
    with answer:
        assert answer.headers["Content-Type"] == "application/json"
        return answer.status, json.load(answer)


def posted(server, form, service="sts"):
    """A signed form, as those programs send it."""
    keys = credentials(server.admin)
    signer = Credentials(keys["aws_access_key_id"], keys["aws_secret_access_key"])
    headers = {**JSON, "Content-Type": "application/x-www-form-urlencoded; charset=utf-8"}
    request = AWSRequest("POST", server.url + "/", data=form, headers=headers)
    SigV4Auth(signer, service, "us-east-1").add_auth(request)
    prepared = request.prepare()
    return opened(
        urllib.request.Request(prepared.url, as_bytes(prepared.body), dict(prepared.headers))
    )


def test_a_presigned_identity_is_told_in_json(server):
    """As the authenticator of Kubernetes reads who holds a token."""
    sts = server.client("sts")
    url = sts.generate_presigned_url("get_caller_identity", ExpiresIn=60, HttpMethod="GET")
    status, answer = opened(urllib.request.Request(url, headers=JSON))
    told = answer["GetCallerIdentityResponse"]
    expected = sts.get_caller_identity()
    expected.pop("ResponseMetadata")
    assert (status, told["GetCallerIdentityResult"]) == (200, expected)
    assert told["ResponseMetadata"]["RequestId"]
    status, answer = opened(urllib.request.Request(url.replace("Identity", "Identitx"), headers=JSON))
    assert (status, answer["Error"]["Code"]) == (400, "InvalidAction")


def test_credentials_given_in_json_are_good(server):
    iam = server.client("iam")
    iam.create_role(RoleName="json", AssumeRolePolicyDocument=trusting(server.account_id))
    arn = f"arn%3Aaws%3Aiam%3A%3A{server.account_id}%3Arole%2Fjson"
    form = f"Action=AssumeRole&Version=2011-06-15&RoleSessionName=json&RoleArn={arn}"
    status, answer = posted(server, form)
    given = answer["AssumeRoleResponse"]["AssumeRoleResult"]
    assert status == 200 and isinstance(given["Credentials"]["Expiration"], int)
    client = server.client("sts", credentials(given["Credentials"]))
    assert client.get_caller_identity()["Arn"] == given["AssumedRoleUser"]["Arn"]


@pytest.mark.parametrize(
    "service,form,status,code",
    [
        ("sts", "Action=AssumeRole&Version=2011-06-15", 400, "ValidationError"),
        ("iam", "Action=GetUser&Version=2010-05-08&UserName=nobody", 404, "NoSuchEntity"),
        ("iam", "Action=ListUsers&Version=2011-06-15", 400, "InvalidAction"),
    ],
)
def test_refusals_are_in_json_too(server, service, form, status, code):
    told, answer = posted(server, form, service)
    assert (told, answer["Error"]["Code"]) == (status, code)
    assert answer["Error"]["Type"] == "Sender" and answer["RequestId"]


def test_lists_and_times_are_json_of_their_kind(server):
    status, answer = posted(server, "Action=ListUsers&Version=2010-05-08", "iam")
    [user] = answer["ListUsersResponse"]["ListUsersResult"]["Users"]
    assert status == 200 and isinstance(user["CreateDate"], int)
    assert user["UserName"] == "admin"
