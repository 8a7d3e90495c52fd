"""A real SAML identity provider, and unmodified clients that trade its responses in."""

import base64
import json
import urllib.request

import pytest
from botocore import UNSIGNED
from botocore.exceptions import ClientError
from conftest import allow, credentials, document
from saml import RECIPIENT, IdentityProvider, private_key, trusting


@pytest.fixture(scope="module")
def idp(tmp_path_factory):
    provider = IdentityProvider(tmp_path_factory.mktemp("idp"))
    yield provider
    provider.stop()


@pytest.fixture(scope="module")
def trusted(server, idp):
    """A provider and a role that trusts it; their ARNs."""
    iam = server.client("iam")
    made = iam.create_saml_provider(Name="Office", SAMLMetadataDocument=idp.metadata)
    arn = made["SAMLProviderArn"]
    trust = json.dumps(document(trusting(arn)))
    role = iam.create_role(RoleName="Reader", AssumeRolePolicyDocument=trust)["Role"]["Arn"]
    tagged = {"StringEquals": {"aws:PrincipalTag/team": "red"}}
    policy = document(allow("iam:ListUsers", Condition=tagged))
    iam.put_role_policy(RoleName="Reader", PolicyName="own", PolicyDocument=json.dumps(policy))
    return arn, role


def trade(server, trusted, response):
    provider, role = trusted
    sts = server.client("sts", signature_version=UNSIGNED)
    return sts.assume_role_with_saml(RoleArn=role, PrincipalArn=provider, SAMLAssertion=response)


def refused(server, trusted, response):
    with pytest.raises(ClientError) as raised:
        trade(server, trusted, response)
    error = raised.value.response["Error"]
    return error["Code"], error["Message"]


def test_a_provider_lives_as_an_infrastructure_tool_makes_it_live(server, idp):
    iam = server.client("iam")
    tags = [{"Key": "team", "Value": "blue"}]
    made = iam.create_saml_provider(Name="Tools", SAMLMetadataDocument=idp.metadata, Tags=tags)
    named = {"SAMLProviderArn": made["SAMLProviderArn"]}
    got = iam.get_saml_provider(**named)
    assert got["SAMLMetadataDocument"] == idp.metadata and got["Tags"] == tags
    assert got["ValidUntil"] > got["CreateDate"]
    iam.update_saml_provider(**named, SAMLMetadataDocument=idp.metadata + "\n")
    iam.tag_saml_provider(**named, Tags=[{"Key": "stage", "Value": "test"}])
    iam.untag_saml_provider(**named, TagKeys=["team"])
    assert [t["Key"] for t in iam.list_saml_provider_tags(**named)["Tags"]] == ["stage"]
    listed = [entry["Arn"] for entry in iam.list_saml_providers()["SAMLProviderList"]]
    assert named["SAMLProviderArn"] in listed
    with pytest.raises(iam.exceptions.EntityAlreadyExistsException):
        iam.create_saml_provider(Name="tools", SAMLMetadataDocument=idp.metadata)
    iam.delete_saml_provider(**named)
    with pytest.raises(iam.exceptions.NoSuchEntityException):
        iam.get_saml_provider(**named)


@pytest.mark.parametrize("sign_response", [False, True], ids=["assertion", "response"])
def test_a_response_is_traded_in_for_a_session_that_works(server, idp, trusted, sign_response):
    provider, role = trusted
    offer = [f"{role},{provider}"]
    team = {"PrincipalTag:team": ["red"], "SourceIdentity": ["ada"]}
    response = idp.response(offer, sign_response=sign_response, **team)
    made = trade(server, trusted, response)
    assert (made["Subject"], made["SubjectType"]) == ("ada", "persistent")
    assert (made["Issuer"], made["SourceIdentity"]) == (idp.entity_id, "ada")
    keys = credentials(made["Credentials"])
    who = server.client("sts", keys).get_caller_identity()
    assert who["Arn"] == made["AssumedRoleUser"]["Arn"]
    assert server.client("iam", keys).list_users()["Users"]
    # Without the tag, the role's policy allows nothing.
    plain = credentials(trade(server, trusted, idp.response(offer))["Credentials"])
    with pytest.raises(ClientError):
        server.client("iam", plain).list_users()


def test_a_provider_that_was_told_of_us_by_our_own_metadata_is_taken(server, tmp_path):
    with urllib.request.urlopen(f"{server.url}/static/saml-metadata.xml") as answer:
        told = answer.read().decode()
    us = f"{server.url}/saml"
    provider = IdentityProvider(tmp_path, told, us)
    try:
        [endpoint] = provider.provider.metadata.assertion_consumer_service(us)
        assert endpoint["location"] == us
        iam = server.client("iam")
        made = iam.create_saml_provider(Name="Told", SAMLMetadataDocument=provider.metadata)
        arn = made["SAMLProviderArn"]
        trust = json.dumps(document({**trusting(arn), "Condition": {"StringEquals": {"SAML:aud": us}}}))
        role = iam.create_role(RoleName="Told", AssumeRolePolicyDocument=trust)["Role"]["Arn"]
        response = provider.response([f"{role},{arn}"], recipient=us)
        assert trade(server, (arn, role), response)["Audience"] == us
    finally:
        provider.stop()


def test_an_encrypted_assertion_is_decrypted(server, idp, tmp_path):
    iam = server.client("iam")
    key, certificate = private_key(tmp_path)
    made = iam.create_saml_provider(
        Name="Sealed", SAMLMetadataDocument=idp.metadata, AddPrivateKey=key, AssertionEncryptionMode="Required"
    )
    arn = made["SAMLProviderArn"]
    got = iam.get_saml_provider(SAMLProviderArn=arn)
    assert got["AssertionEncryptionMode"] == "Required" and len(got["PrivateKeyList"]) == 1
    assert key not in str(got)
    own = f"{RECIPIENT}/acs/{got['SAMLProviderUUID']}"
    trust = json.dumps(document({**trusting(arn), "Condition": {"StringEquals": {"SAML:aud": own}}}))
    role = iam.create_role(RoleName="Sealed", AssumeRolePolicyDocument=trust)["Role"]["Arn"]
    pair, offer = (arn, role), [f"{role},{arn}"]
    plain = idp.response(offer, recipient=own)
    for algorithm, sign_response in [
        ("aes256-gcm", False),
        ("aes128-gcm", True),
        ("aes256-cbc", True),
        ("aes128-cbc", True),
    ]:
        sealed = idp.encrypted(plain, certificate, algorithm, sign_response)
        assert trade(server, pair, sealed)["Audience"] == own
    assert "requires encrypted" in refused(server, pair, plain)[1]
    unprotected = idp.encrypted(plain, certificate, "aes256-cbc")
    assert "signed response" in refused(server, pair, unprotected)[1]
    # The key is rotated: both decrypt, until the old one goes.
    new, other = private_key(tmp_path, "new")
    assert "decrypted" in refused(server, pair, idp.encrypted(plain, other))[1]
    named = {"SAMLProviderArn": arn}
    iam.update_saml_provider(**named, AddPrivateKey=new)
    for known in (certificate, other):
        assert trade(server, pair, idp.encrypted(plain, known))["Subject"] == "ada"
    with pytest.raises(iam.exceptions.LimitExceededException, match="Private key limit of 2 is reached"):
        iam.update_saml_provider(**named, AddPrivateKey=new)
    iam.update_saml_provider(**named, RemovePrivateKey=got["PrivateKeyList"][0]["KeyId"])
    assert "decrypted" in refused(server, pair, idp.encrypted(plain, certificate))[1]


def test_what_was_changed_on_the_way_is_refused(server, idp, trusted):
    provider, role = trusted
    offer = f"{role},{provider}"
    invalid = ("InvalidIdentityToken", "Response signature invalid")
    sent = base64.b64decode(idp.response([offer]))
    changed = base64.b64encode(sent.replace(b">ada<", b">bob<")).decode()
    assert refused(server, trusted, changed) == invalid
    (home := idp.home / "stranger").mkdir()
    stranger = IdentityProvider(home)
    assert refused(server, trusted, stranger.response([offer])) == invalid
    stranger.stop()
    elsewhere = idp.response([offer], recipient="https://sp.example.com/acs")
    assert refused(server, trusted, elsewhere)[0] == "InvalidIdentityToken"
    other = idp.response([f"{role}-other,{provider}"])
    assert refused(server, trusted, other)[0] == "AccessDenied"


def test_the_command_line_takes_it(aws, idp, trusted):
    provider, role = trusted
    made = aws(
        "sts", "assume-role-with-saml", "--role-arn", role, "--principal-arn", provider,
        "--saml-assertion", idp.response([f"{role},{provider}"]),
        AWS_DEFAULT_REGION="us-east-1",
    )  # fmt: skip
    assert made["Subject"] == "ada"
