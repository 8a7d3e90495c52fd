"""Tokens of a real OpenID Connect issuer, exchanged for access tokens by unmodified clients."""

import json
import time
import urllib.parse
import urllib.request

import pytest
from botocore import UNSIGNED
from botocore.exceptions import ClientError
from conftest import Server, allow, document
from test_web_identity import Issuer

EXCHANGE = "urn:ietf:params:oauth:grant-type:token-exchange"
BEARER = "urn:ietf:params:oauth:grant-type:jwt-bearer"
JWT = "urn:ietf:params:oauth:token-type:jwt"
MCP = "https://aws-mcp.us-east-1.api.aws/mcp"
CLAIM = "https://aws.amazon.com/role"


@pytest.fixture(scope="module")
def issuer(tmp_path_factory):
    issuer = Issuer(tmp_path_factory.mktemp("issuer"))
    yield issuer
    issuer.server.shutdown()
    issuer.server.server_close()


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    running = Server(tmp_path_factory.mktemp("doorward"), "--identity-providers", "any").start()
    yield running
    running.stop()


@pytest.fixture(scope="module")
def role(server, issuer):
    """A role that trusts `job:1` and may have tokens for Glue and for agents."""
    iam = server.client("iam")
    provider = iam.create_open_id_connect_provider(
        Url=issuer.url, ClientIDList=["app"], ThumbprintList=[issuer.thumbprint]
    )["OpenIDConnectProviderArn"]
    trust = {
        "Effect": "Allow",
        "Action": "sts:AssumeRoleWithWebIdentity",
        "Principal": {"Federated": provider},
        "Condition": {"StringEquals": {f"{issuer.host}:sub": "job:1"}},
    }
    made = iam.create_role(RoleName="lake", AssumeRolePolicyDocument=json.dumps(document(trust)))
    target = f"arn:aws:signin:*:{server.account_id}:service-principal/"
    resources = [f"{target}{name}.amazonaws.com" for name in ("glue", "aws-mcp")]
    policy = document({**allow("signin:CreateOAuth2Token"), "Resource": resources})
    iam.put_role_policy(RoleName="lake", PolicyName="own", PolicyDocument=json.dumps(policy))
    return made["Role"]["Arn"]


def exchange(server, **members):
    signin = server.client("signin", signature_version=UNSIGNED)
    return signin.create_o_auth2_token_with_token_exchange(**members)


def refused(server, **members):
    with pytest.raises(ClientError) as raised:
        exchange(server, **members)
    return raised.value.response["Error"]["Code"], raised.value.response["error"]


def for_glue(token):
    return {
        "grantType": EXCHANGE,
        "subjectToken": token,
        "subjectTokenType": JWT,
        "resource": "glue.amazonaws.com",
    }


def test_a_token_is_exchanged_for_one_that_introspection_knows(server, issuer, role):
    made = exchange(server, **for_glue(issuer.token(**{CLAIM: role})))
    assert (made["tokenType"], made["issuedTokenType"]) == (
        "Bearer",
        "urn:ietf:params:oauth:token-type:access_token",
    )
    assert 500 < made["expiresIn"] <= 600
    told = server.client("signin").introspect_oauth2_token_with_iam(token=made["accessToken"])
    assert told["active"] and told["aud"] == "glue.amazonaws.com"
    assert told["sub"] == f"arn:aws:sts::{server.account_id}:assumed-role/lake/job-1"
    # A change acknowledges the records before it.
    server.client("iam").update_role(RoleName="lake", Description="used")
    events = server.client("cloudtrail").lookup_events(MaxResults=50)["Events"]
    records = [json.loads(event["CloudTrailEvent"]) for event in events]
    record = next(r for r in records if r["eventName"] == "CreateOAuth2Token")
    assert record["userIdentity"]["arn"] == told["sub"]
    assert record["additionalEventData"]["grant_type"] == EXCHANGE
    assert made["accessToken"] not in json.dumps(record)


def test_an_assertion_is_a_grant_of_its_own(server, issuer, role):
    claims = {CLAIM: role, "resource": MCP, "client_id": "agent"}
    made = exchange(server, grantType=BEARER, assertion=issuer.token(**claims), clientId="agent")
    assert made["resource"] == MCP and "issuedTokenType" not in made
    told = server.client("signin").introspect_oauth2_token_with_iam(token=made["accessToken"])
    assert (told["aud"], told["clientId"]) == (MCP, "agent")


def test_a_form_as_any_oauth_client_sends_it_says_the_same(server, issuer, role):
    form = {
        "grant_type": EXCHANGE,
        "subject_token": issuer.token(**{CLAIM: role}),
        "subject_token_type": JWT,
        "resource": "glue.amazonaws.com",
    }
    url = f"{server.url}/v1/token?x-amz-oauth-token-method=token-exchange"
    with urllib.request.urlopen(url, urllib.parse.urlencode(form).encode(), timeout=30) as answer:
        assert answer.headers["Cache-Control"] == "no-store"
        assert json.load(answer)["token_type"] == "Bearer"


def test_tokens_are_refused_with_the_code_of_oauth(server, issuer, role):
    grant = ("InvalidGrantException", "invalid_grant")
    for claims in (
        {},
        {CLAIM: role, "sub": "job:2"},
        {CLAIM: role + "x"},
        {CLAIM: role, "aud": "other"},
        {CLAIM: role, "exp": int(time.time()) - 400},
        {CLAIM: role.replace(server.account_id, "000000000001")},
    ):
        assert refused(server, **for_glue(issuer.token(**claims))) == grant, claims
    good = issuer.token(**{CLAIM: role})
    invalid = "ValidationException"
    # What the role may not have tokens for.
    wrong = {**for_glue(good), "resource": "athena.amazonaws.com"}
    assert refused(server, **wrong) == grant
    wrong = {**for_glue(good), "grantType": "client_credentials"}
    assert refused(server, **wrong) == (invalid, "unsupported_grant_type")
    scoped = {**for_glue(good), "scope": "arn:aws:iam::aws:policy/NoSuchPolicy"}
    assert refused(server, **scoped) == ("InvalidScopeException", "invalid_scope")
    scoped["scope"] = "arn:aws:iam::aws:policy/IAMReadOnlyAccess"
    assert exchange(server, **scoped)["tokenType"] == "Bearer"
