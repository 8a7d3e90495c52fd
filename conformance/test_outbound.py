"""Tokens that an account gives out for other services, read by a library that is not ours."""

import json
import urllib.request

import jwt
import pytest
from botocore.exceptions import ClientError

AUDIENCE = "https://api.example.com"


@pytest.fixture(scope="module")
def issuer(server):
    return server.client("iam").enable_outbound_web_identity_federation()["IssuerIdentifier"]


def token(server, algorithm, **more):
    answer = server.client("sts").get_web_identity_token(
        Audience=[AUDIENCE], SigningAlgorithm=algorithm, DurationSeconds=300, **more
    )
    return answer["WebIdentityToken"]


def keys(issuer):
    """The keys, found as OpenID Connect's discovery finds them."""
    with urllib.request.urlopen(f"{issuer}/.well-known/openid-configuration") as answer:
        configuration = json.load(answer)
    assert configuration["issuer"] == issuer
    return jwt.PyJWKClient(configuration["jwks_uri"])


@pytest.mark.parametrize("algorithm", ["RS256", "ES384"])
def test_a_stranger_verifies_a_token_by_the_published_keys(server, issuer, algorithm):
    given = token(server, algorithm, Tags=[{"Key": "team", "Value": "blue"}])
    key = keys(issuer).get_signing_key_from_jwt(given)
    expected = {"algorithms": [algorithm], "audience": AUDIENCE, "issuer": issuer}
    claims = jwt.decode(given, key, options={"require": ["exp", "iat", "sub", "jti"]}, **expected)
    assert claims["sub"] == server.client("sts").get_caller_identity()["Arn"]
    assert claims["exp"] - claims["iat"] == 300
    assert "blue" in json.dumps(claims)
    with pytest.raises(jwt.InvalidAudienceError):
        jwt.decode(given, key, **{**expected, "audience": "https://other.example.com"})
    with pytest.raises(jwt.InvalidIssuerError):
        jwt.decode(given, key, **{**expected, "issuer": "https://other.example.com"})
    head, body, signature = given.split(".")
    changed = body[:-4] + ("AAAA" if body[-4:] != "AAAA" else "BBBB")
    with pytest.raises(jwt.InvalidTokenError):
        jwt.decode(f"{head}.{changed}.{signature}", key, **expected)


def test_tokens_outlive_a_restart_and_end_with_the_federation(server, issuer):
    given = token(server, "ES384")
    server.kill()
    server.start()
    key = keys(issuer).get_signing_key_from_jwt(given)
    jwt.decode(given, key, algorithms=["ES384"], audience=AUDIENCE, issuer=issuer)
    server.client("iam").disable_outbound_web_identity_federation()
    with pytest.raises(ClientError, match="OutboundWebIdentityFederationDisabled"):
        token(server, "ES384")
