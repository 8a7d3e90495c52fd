"""A user's other credentials and server certificates, by boto3."""

import pytest
from botocore.exceptions import ClientError
from conftest import ROOT, Person, allow

SAMPLES = ROOT / "crates/identity/tests/credentials"
OWN = "arn:aws:iam::*:user/${aws:username}"


def sample(name):
    return (SAMPLES / name).read_text()


def refused(call, **parameters):
    with pytest.raises(ClientError) as error:
        call(**parameters)
    return error.value.response["Error"]["Code"]


def test_a_user_keeps_its_own_ssh_keys(server):
    iam = Person(server, "sue", (allow("iam:*SSHPublicKey*", OWN),)).client("iam")
    line = sample("ssh_keys.pub").splitlines()[0]
    key = iam.upload_ssh_public_key(UserName="sue", SSHPublicKeyBody=line)["SSHPublicKey"]
    assert key["Fingerprint"] == sample("ssh_key.md5").strip()
    shown = iam.get_ssh_public_key(
        UserName="sue", SSHPublicKeyId=key["SSHPublicKeyId"], Encoding="PEM"
    )
    assert shown["SSHPublicKey"]["SSHPublicKeyBody"] == sample("ssh_key.pem")
    pages = iam.get_paginator("list_ssh_public_keys").paginate(PaginationConfig={"PageSize": 1})
    assert [each["SSHPublicKeyId"] for page in pages for each in page["SSHPublicKeys"]] == [
        key["SSHPublicKeyId"]
    ]
    other = dict(UserName="admin", SSHPublicKeyBody=line)
    assert refused(iam.upload_ssh_public_key, **other) == "AccessDenied"
    again = dict(UserName="sue", SSHPublicKeyBody=sample("ssh_key.pem"))
    assert refused(iam.upload_ssh_public_key, **again) == "DuplicateSSHPublicKey"
    assert refused(server.client("iam").delete_user, UserName="sue") == "DeleteConflict"


def test_signing_certificates_are_uploaded_switched_off_and_deleted(server):
    iam = Person(server, "sid", (allow("iam:*SigningCertificate*", OWN),)).client("iam")
    body = sample("server.pem")
    made = iam.upload_signing_certificate(CertificateBody=body)["Certificate"]
    assert (made["UserName"], made["CertificateBody"]) == ("sid", body)
    one = {"CertificateId": made["CertificateId"]}
    iam.update_signing_certificate(Status="Inactive", **one)
    assert iam.list_signing_certificates()["Certificates"][0]["Status"] == "Inactive"
    expired = dict(CertificateBody=sample("expired.pem"))
    assert refused(iam.upload_signing_certificate, **expired) == "MalformedCertificate"
    iam.delete_signing_certificate(**one)
    assert iam.list_signing_certificates()["Certificates"] == []


def test_service_specific_credentials_show_their_secret_once(server):
    iam = Person(server, "gus", (allow("iam:*ServiceSpecificCredential*", OWN),)).client("iam")
    git = iam.create_service_specific_credential(
        UserName="gus", ServiceName="codecommit.amazonaws.com"
    )["ServiceSpecificCredential"]
    assert git["ServiceUserName"] == f"gus-at-{server.account_id}"
    key = iam.create_service_specific_credential(
        UserName="gus", ServiceName="bedrock.amazonaws.com", CredentialAgeDays=7
    )["ServiceSpecificCredential"]
    assert key["ServiceCredentialSecret"].startswith("ABSK")
    assert (key["ExpirationDate"] - key["CreateDate"]).days == 7
    listed = iam.list_service_specific_credentials()["ServiceSpecificCredentials"]
    assert len(listed) == 2 and not any("ServicePassword" in each for each in listed)
    reset = iam.reset_service_specific_credential(
        ServiceSpecificCredentialId=git["ServiceSpecificCredentialId"]
    )["ServiceSpecificCredential"]
    assert reset["ServicePassword"] != git["ServicePassword"]
    assert refused(iam.list_service_specific_credentials, AllUsers=True) == "AccessDenied"


def test_server_certificates_are_kept_with_a_key_that_is_never_shown(server):
    iam = server.client("iam")
    parts = dict(CertificateBody=sample("server.pem"), CertificateChain=sample("chain.pem"))
    made = iam.upload_server_certificate(
        ServerCertificateName="web", Path="/cloudfront/", PrivateKey=sample("server.key"), **parts
    )["ServerCertificateMetadata"]
    assert made["Expiration"].year == 2045
    got = iam.get_server_certificate(ServerCertificateName="web")["ServerCertificate"]
    assert got["CertificateChain"] == parts["CertificateChain"]
    assert "PrivateKey" not in str(got)
    wrong = dict(ServerCertificateName="x", PrivateKey=sample("server_ec.key"), **parts)
    assert refused(iam.upload_server_certificate, **wrong) == "KeyPairMismatch"
    iam.update_server_certificate(ServerCertificateName="web", NewServerCertificateName="shop")
    pages = iam.get_paginator("list_server_certificates").paginate(PathPrefix="/cloudfront/")
    listed = [each for page in pages for each in page["ServerCertificateMetadataList"]]
    assert [each["ServerCertificateName"] for each in listed] == ["shop"]
    iam.delete_server_certificate(ServerCertificateName="shop")
    assert refused(iam.get_server_certificate, ServerCertificateName="shop") == "NoSuchEntity"
