"""Every operation that is performed, once by boto3 with valid input, and with each constraint of
its model violated: all of it made from botocore's own models.
"""

import json
import re

import botocore.session
import pytest
from botocore import xform_name
from botocore.exceptions import ClientError
from conftest import ROOT
from smoke.house import House
from smoke.model import complaints, strange_members, strangers, violations

# What a lone boto3 cannot call with success, and what does.
CANNOT = {
    "AcceptPrimaryEmailUpdate": "a code is mailed: test_account_regions.py",
    "AcceptHandshake": "another account must: test_organization_membership.py",
    "AssumeRoleWithSAML": "a provider must sign: test_saml.py",
    "AssumeRoleWithWebIdentity": "a provider must be asked for its keys: test_web_identity.py",
    "CreateOAuth2Token": "a person agrees in a browser: browser/test_login.py",
    "CreateOAuth2TokenWithTokenExchange": "a provider must be asked: test_token_exchange.py",
    "DeclineHandshake": "another account must: test_organization_membership.py",
    "DecodeAuthorizationMessage": "no operation here hands out an encoded message",
    "DescribeEffectivePolicy": "no policy of its types can be made",
    "EnableAllFeatures": "there must be none yet: test_organization_membership.py",
    "GetMFADevice": "a security key is added in a browser: browser/test_passkeys.py",
    "GetPrimaryEmailUpdateStatus": "a code is mailed: test_account_regions.py",
    "GetScopedCredentials": "a session must call it: test_scoped_credentials.py",
    "GetSession": "a program is signed in by a browser: browser/test_login.py",
    "LeaveOrganization": "another account must: test_organization_membership.py",
    "ListEffectivePolicyValidationErrors": "no policy of its types can be made",
    "StartPrimaryEmailUpdate": "a code is mailed: test_account_regions.py",
}
# Made before an organization is there for the others.
EARLY = ["CreateOrganization", "DeleteOrganization"]


def performed():
    """The operations that `docs/coverage.md` says are performed, as botocore has them."""
    session, service, found = botocore.session.get_session(), None, []
    for line in (ROOT / "docs/coverage.md").read_text().splitlines():
        if heading := re.match(r"## ([\w-]+)$", line):
            service = heading[1]
        if row := re.match(r"\| `(\w+)` \| yes", line):
            found.append(session.get_service_model(service).operation_model(row[1]))
    return sorted(found, key=lambda operation: operation.name not in EARLY)


def identity(operation):
    return f"{operation.service_model.service_name}:{operation.name}"


@pytest.fixture(scope="module")
def house(server):
    return House(server)


CALLED = [operation for operation in performed() if operation.name not in CANNOT]


@pytest.mark.parametrize("operation", CALLED, ids=identity)
def test_it_answers_as_its_model_says(house, operation):
    arguments = house.arguments(operation)
    house.prepare(operation, arguments)
    client = house.client(operation.service_model.service_name)
    if operation.name == "ChangePassword":
        client = house.client("iam", house.person())
        arguments = {"OldPassword": house.make_Password(None), "NewPassword": "Correct-horse-2"}
    bodies = []
    event = f"before-parse.*.{operation.name}"
    keep = lambda response_dict, **_: bodies.append(response_dict["body"])  # noqa: E731
    client.meta.events.register(event, keep)
    try:
        answer = getattr(client, xform_name(operation.name))(**arguments)
    finally:
        client.meta.events.unregister(event, keep)
    assert answer["ResponseMetadata"]["HTTPStatusCode"] == operation.http.get("responseCode", 200)
    assert answer["ResponseMetadata"]["RequestId"]
    shape, body = operation.output_shape, bodies[-1]
    told = list(strangers(operation, body))
    if shape is not None:
        told += complaints(shape, answer)
        if body.startswith(b"{"):
            told += strange_members(shape, json.loads(body))
    assert not told, answer


@pytest.mark.parametrize("operation", performed(), ids=identity)
def test_each_constraint_is_kept(house, operation):
    service = operation.service_model
    client = house.client(service.service_name)
    in_query = service.protocol == "query"
    wanted = {
        "violates": "ValidationError" if in_query else "ValidationException",
        "malformed": "MalformedInput" if in_query else "SerializationException",
    }
    if service.service_name == "organizations":
        wanted["violates"] = "InvalidInputException"
    if service.service_name == "signin":
        # Its model has one code for both.
        wanted["malformed"] = wanted["violates"]
    told = []
    for what, arguments, kind in violations(operation):
        try:
            getattr(client, xform_name(operation.name))(**arguments)
            told.append(f"{what}: it was done")
        except ClientError as refused:
            answer = refused.response
            status, error = answer["ResponseMetadata"]["HTTPStatusCode"], answer["Error"]
            # Some may be longer than any request.
            large = (status, error["Code"]) == (413, "RequestEntityTooLarge")
            if large and len(str(arguments)) > 1_000_000:
                continue
            if (status, error["Code"]) != (400, wanted[kind]) or not error["Message"]:
                told.append(f"{what}: {status} {error}")
    assert not told


def test_every_operation_is_called_or_listed_with_a_reason():
    names = {operation.name for operation in performed()}
    assert names == {operation.name for operation in CALLED} | set(CANNOT)
    constrained = [operation for operation in performed() if list(violations(operation))]
    # The others take no input, or none that can be wrong.
    assert len(constrained) > len(names) * 4 // 5
