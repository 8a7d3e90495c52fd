"""A web of denials through boto3: each with AWS's code and AWS's reason."""

import datetime
import json
import urllib.error
import urllib.request

import boto3
import pytest
from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials
from botocore.exceptions import ClientError
from conftest import Person, allow, as_bytes, credentials, deny, document, totp, trusting

USER = "iam:CreateUser"


def refused(call, code, *parts, **arguments):
    """Calls, and answers the message of the refusal that must come."""
    with pytest.raises(ClientError) as raised:
        call(**arguments)
    error = raised.value.response["Error"]
    assert error["Code"] == code, error
    for part in parts:
        assert part in error["Message"], error
    return error["Message"]


def test_no_policy_allows_it(server):
    person = Person(server, "nobody")
    message = refused(person.client("iam").create_user, "AccessDenied", UserName="eve")
    told, where = message.split(". Go to ")
    assert told == (
        f"User: {person.arn} is not authorized to perform: {USER} on resource: "
        f"arn:aws:iam::{server.account_id}:user/eve because no identity-based policy allows the "
        f"{USER} action"
    )
    asked = where.split("authorization id: ")[1]
    assert where == (
        f"{server.url}/console/why?authorization={asked} for complete details, or call the "
        f"GetRequestAuthorizationDetails API with the following authorization id: {asked}"
    )


def test_a_denial_is_explained_to_who_asks_with_the_id_in_its_message(server):
    person = Person(server, "puzzled", [allow("iam:List*"), deny(USER)])
    message = refused(person.client("iam").create_user, "AccessDenied", UserName="eve")
    asked = message.split("authorization id: ")[1]
    # What explains a denial is queued with its record, and there once a later change is.
    server.client("iam").create_group(GroupName="puzzled")
    toolbox = server.client("iam-toolbox")
    details = toolbox.get_request_authorization_details(authorizationId=asked)
    [evaluation] = details["evaluations"]
    assert evaluation["action"] == USER
    assert evaluation["evaluatedEffect"] == "EXPLICIT_DENY"
    assert details["requestContext"]["aws:username"] == "puzzled"
    [policy] = details["policies"]
    assert policy["attachedTo"] == [{"arn": person.arn}]
    text = toolbox.get_request_authorization_policy(
        authorizationId=asked, policyUri=policy["uri"])["policyDocument"]
    effects = {statement["Effect"] for statement in text["Statement"]}
    assert effects == {"Allow", "Deny"}
    refused(person.client("iam-toolbox").get_request_authorization_details, "AccessDeniedException",
            "iam:GetRequestAuthorizationDetails", authorizationId=asked)


def test_an_explicit_deny_beats_every_allow(server):
    person = Person(server, "denied", [allow("*"), deny(USER)])
    refused(person.client("iam").create_user, "AccessDenied",
            "with an explicit deny in an identity-based policy", UserName="eve")
    person.client("iam").list_users()


def test_a_group_allows_and_leaving_it_denies(server):
    iam = server.client("iam")
    person = Person(server, "member")
    iam.create_group(GroupName="readers")
    iam.put_group_policy(GroupName="readers", PolicyName="read",
                         PolicyDocument=json.dumps(document(allow("iam:List*"))))
    refused(person.client("iam").list_users, "AccessDenied")
    iam.add_user_to_group(GroupName="readers", UserName="member")
    person.client("iam").list_users()
    iam.remove_user_from_group(GroupName="readers", UserName="member")
    refused(person.client("iam").list_users, "AccessDenied")


def test_a_boundary_bounds(server):
    iam = server.client("iam")
    arn = iam.create_policy(PolicyName="fence", PolicyDocument=json.dumps(
        document(allow("iam:List*"))))["Policy"]["Arn"]
    person = Person(server, "bounded", [allow("*")])
    iam.put_user_permissions_boundary(UserName="bounded", PermissionsBoundary=arn)
    person.client("iam").list_users()
    refused(person.client("iam").create_user, "AccessDenied",
            f"because no permissions boundary allows the {USER} action", UserName="eve")
    refused(iam.delete_policy, "DeleteConflict", PolicyArn=arn)


def role(server, name, trust, *statements, **more):
    iam = server.client("iam")
    arn = iam.create_role(RoleName=name, AssumeRolePolicyDocument=trust, **more)["Role"]["Arn"]
    if statements:
        iam.put_role_policy(RoleName=name, PolicyName="own",
                            PolicyDocument=json.dumps(document(*statements)))
    return arn


def test_a_session_policy_narrows_a_role(server):
    person = Person(server, "narrow")
    arn = role(server, "wide", trusting(person.arn), allow("iam:*"))
    session = person.client("sts").assume_role(
        RoleArn=arn, RoleSessionName="narrowed",
        Policy=json.dumps(document(allow("iam:List*"))))
    assert session["AssumedRoleUser"]["Arn"].endswith("assumed-role/wide/narrowed")
    assert 0 < session["PackedPolicySize"] <= 100
    iam = server.client("iam", credentials(session["Credentials"]))
    iam.list_users()
    refused(iam.create_user, "AccessDenied",
            f"because no session policy allows the {USER} action", UserName="eve")


def test_a_wrong_external_id_is_refused(server):
    person = Person(server, "partner")
    arn = role(server, "shared", trusting(
        person.arn, Condition={"StringEquals": {"sts:ExternalId": "agreed"}}))
    assume = person.client("sts").assume_role
    for wrong in ({}, {"ExternalId": "guessed"}):
        refused(assume, "AccessDenied", "is not authorized to perform: sts:AssumeRole",
                RoleArn=arn, RoleSessionName="partner", **wrong)
    assume(RoleArn=arn, RoleSessionName="partner", ExternalId="agreed")


def test_missing_mfa_denies_with_bool_if_exists(server):
    without = {"BoolIfExists": {"aws:MultiFactorAuthPresent": "false"}}
    person = Person(server, "mfa-only",
                    [allow("iam:*"), deny("iam:CreateUser", Condition=without)]).enroll()
    refused(person.client("iam").create_user, "AccessDenied", "explicit deny", UserName="eve")
    session = person.client("sts").get_session_token(
        SerialNumber=person.serial, TokenCode=totp(person.seed))["Credentials"]
    server.client("iam", credentials(session)).create_user(UserName="made-with-mfa")


def test_a_session_without_mfa_cannot_call_iam(server):
    person = Person(server, "plain", [allow("iam:*")])
    session = person.client("sts").get_session_token()["Credentials"]
    assert server.client("sts", credentials(session)).get_caller_identity()["Arn"] == person.arn
    refused(server.client("iam", credentials(session)).list_users, "InvalidClientTokenId")


def test_federation_has_only_what_its_policy_gives(server):
    person = Person(server, "broker", [allow(["sts:GetFederationToken", "cloudtrail:*"])])
    sts = person.client("sts")
    policy = json.dumps(document(allow("cloudtrail:LookupEvents")))
    with_policy = sts.get_federation_token(Name="guest", Policy=policy)["Credentials"]
    server.client("cloudtrail", credentials(with_policy)).lookup_events(MaxResults=1)
    without = sts.get_federation_token(Name="guest")["Credentials"]
    refused(server.client("cloudtrail", credentials(without)).lookup_events,
            "AccessDeniedException")


def test_a_key_dies_with_its_status_and_with_its_user(server):
    person = Person(server, "short-lived")
    iam, sts = server.client("iam"), person.client("sts")
    key = {"UserName": "short-lived", "AccessKeyId": person.key["AccessKeyId"]}
    iam.update_access_key(Status="Inactive", **key)
    refused(sts.get_caller_identity, "InvalidClientTokenId")
    iam.update_access_key(Status="Active", **key)
    session = sts.get_session_token()["Credentials"]
    iam.delete_access_key(**key)
    refused(sts.get_caller_identity, "InvalidClientTokenId")
    iam.delete_user(UserName="short-lived")
    refused(server.client("sts", credentials(session)).get_caller_identity, "InvalidClientTokenId")


def test_a_token_must_be_the_keys_own(server):
    sts = Person(server, "two-sessions").client("sts")
    one, two = (sts.get_session_token()["Credentials"] for _ in range(2))
    mixed = {**one, "SessionToken": two["SessionToken"]}
    refused(server.client("sts", credentials(mixed)).get_caller_identity, "InvalidClientTokenId")
    tokenless = {k: v for k, v in one.items() if k != "SessionToken"}
    refused(server.client("sts", credentials(tokenless)).get_caller_identity,
            "InvalidClientTokenId")


def signed(server, body, change=lambda request: None, at=None, monkeypatch=None):
    """The answer to an STS request signed by botocore, and then changed."""
    request = AWSRequest("POST", server.url + "/", data=body, headers={
        "Content-Type": "application/x-www-form-urlencoded"})
    keys = Credentials(server.admin.access_key_id, server.admin.secret_access_key)
    if at:
        monkeypatch.setattr("botocore.auth.get_current_datetime", lambda remove_tzinfo=True: at)
    SigV4Auth(keys, "sts", "us-east-1").add_auth(request)
    change(request)
    prepared = request.prepare()
    sent = urllib.request.Request(
        prepared.url, as_bytes(prepared.body), dict(prepared.headers), method="POST")
    try:
        with urllib.request.urlopen(sent) as answer:
            return answer.status, answer.read().decode()
    except urllib.error.HTTPError as error:
        return error.code, error.read().decode()


IDENTITY = "Action=GetCallerIdentity&Version=2011-06-15"


def test_a_tampered_request_is_refused(server):
    assert signed(server, IDENTITY)[0] == 200

    def body(request):
        request.data = "Action=GetSessionToken&Version=2011-06-15"

    def signature(request):
        request.headers["Authorization"] = request.headers["Authorization"][:-1] + "!"

    def header(request):
        request.headers.replace_header("Content-Type", "application/x-www-form-urlencoded; charset=utf-8")

    for change in (body, signature, header):
        status, text = signed(server, IDENTITY, change)
        assert status == 403 and "<Code>SignatureDoesNotMatch</Code>" in text, change


@pytest.mark.parametrize("minutes,words", [(-16, "is now earlier than"), (16, "is still later than")])
def test_a_skewed_clock_is_refused(server, monkeypatch, minutes, words):
    at = datetime.datetime.now(datetime.UTC).replace(tzinfo=None)
    at += datetime.timedelta(minutes=minutes)
    status, text = signed(server, IDENTITY, at=at, monkeypatch=monkeypatch)
    assert status == 403 and "SignatureDoesNotMatch" in text and words in text, text


def test_a_presigned_identity_works_and_a_changed_one_does_not(server):
    url = server.client("sts").generate_presigned_url(
        "get_caller_identity", ExpiresIn=60, HttpMethod="GET")
    with urllib.request.urlopen(url) as answer:
        assert server.account_id in answer.read().decode()
    with pytest.raises(urllib.error.HTTPError) as raised:
        urllib.request.urlopen(url.replace("GetCallerIdentity", "GetSessionToken"))
    assert raised.value.code == 403


def test_an_unsigned_request_is_refused(server):
    with pytest.raises(urllib.error.HTTPError) as raised:
        urllib.request.urlopen(server.url + "/", IDENTITY.encode())
    assert raised.value.code == 403
    assert "<Code>MissingAuthenticationToken</Code>" in raised.value.read().decode()


def test_denials_are_on_the_record_with_the_id_the_client_saw(server):
    person = Person(server, "recorded")
    with pytest.raises(ClientError) as raised:
        person.client("iam").create_user(UserName="eve")
    request_id = raised.value.response["ResponseMetadata"]["RequestId"]
    server.client("iam").create_user(UserName="after-recorded")
    events = server.client("cloudtrail").lookup_events(LookupAttributes=[
        {"AttributeKey": "Username", "AttributeValue": "recorded"}])["Events"]
    record = json.loads(events[0]["CloudTrailEvent"])
    assert record["requestID"] == request_id
    assert record["errorCode"] == "AccessDenied"
    assert record["requestParameters"] == {"userName": "eve"}
    assert record["userIdentity"]["arn"] == person.arn
    assert person.key["SecretAccessKey"] not in json.dumps(record)
