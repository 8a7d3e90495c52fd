"""Every paginator of boto3's for what is performed here: page by page there is what there is at once."""

import json

import pytest
from botocore import xform_name
from botocore.exceptions import ClientError
from conftest import ROOT, allow, document, trusting
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from smoke.house import House

SAMPLES = ROOT / "crates/identity/tests/credentials"
TAGS = [{"Key": f"key{n}", "Value": str(n)} for n in range(3)]
POLICY = json.dumps(document(allow("s3:GetObject")))
THREE = range(3)


@pytest.fixture(scope="module")
def house(server):
    """Three of each thing that a list is of; what each paginator is called with."""
    iam, made = server.client("iam"), House(server)
    account = server.account_id
    iam.create_user(UserName="u", Tags=TAGS)
    iam.create_group(GroupName="g")
    trust = trusting(account)
    iam.create_role(RoleName="r", AssumeRolePolicyDocument=trust, Tags=TAGS)
    arns = []
    for n in THREE:
        iam.create_user(UserName=f"u{n}")
        iam.create_group(GroupName=f"g{n}")
        iam.create_role(RoleName=f"r{n}", AssumeRolePolicyDocument=trust)
        policy = iam.create_policy(PolicyName=f"p{n}", PolicyDocument=POLICY, Tags=TAGS)
        arns.append(policy["Policy"]["Arn"])
        iam.create_instance_profile(InstanceProfileName=f"i{n}", Tags=TAGS)
        iam.add_role_to_instance_profile(InstanceProfileName=f"i{n}", RoleName="r")
        iam.add_user_to_group(GroupName="g", UserName=f"u{n}")
        iam.add_user_to_group(GroupName=f"g{n}", UserName="u")
        for kind, name in (("user", "u"), ("group", "g"), ("role", "r")):
            entity = {f"{kind.title()}Name": name}
            getattr(iam, f"attach_{kind}_policy")(PolicyArn=arns[n], **entity)
            put = getattr(iam, f"put_{kind}_policy")
            put(PolicyName=f"own{n}", PolicyDocument=POLICY, **entity)
        iam.attach_user_policy(PolicyArn=arns[0], UserName=f"u{n}")
        iam.upload_server_certificate(
            ServerCertificateName=f"c{n}",
            CertificateBody=(SAMPLES / "server.pem").read_text(),
            PrivateKey=(SAMPLES / "server.key").read_text(),
            Tags=TAGS,
        )
        device = iam.create_virtual_mfa_device(VirtualMFADeviceName=f"d{n}", Tags=TAGS)
        serial = device["VirtualMFADevice"]["SerialNumber"]
        public = rsa.generate_private_key(65537, 2048).public_key()
        body = public.public_bytes(
            serialization.Encoding.OpenSSH, serialization.PublicFormat.OpenSSH
        ).decode()
        iam.upload_ssh_public_key(UserName="u", SSHPublicKeyBody=body)
    for _ in range(2):
        iam.create_access_key(UserName="u")
        iam.upload_signing_certificate(UserName="u", CertificateBody=made.certificate())
        iam.create_policy_version(PolicyArn=arns[0], PolicyDocument=POLICY)
    oidc = iam.create_open_id_connect_provider(Url="https://id.example.com", Tags=TAGS)
    metadata = (ROOT / "crates/identity/tests/saml/metadata.xml").read_text()
    saml = iam.create_saml_provider(Name="corp", SAMLMetadataDocument=metadata, Tags=TAGS)
    iam.create_account_alias(AccountAlias="paged")
    simulated = {"ActionNames": [f"s3:Get{n}" for n in THREE]}
    return {
        "GetAccountAuthorizationDetails": {},
        "GetGroup": {"GroupName": "g"},
        "ListAccessKeys": {"UserName": "u"},
        "ListAccountAliases": {},
        "ListAttachedGroupPolicies": {"GroupName": "g"},
        "ListAttachedRolePolicies": {"RoleName": "r"},
        "ListAttachedUserPolicies": {"UserName": "u"},
        "ListEntitiesForPolicy": {"PolicyArn": arns[0]},
        "ListGroupPolicies": {"GroupName": "g"},
        "ListGroups": {},
        "ListGroupsForUser": {"UserName": "u"},
        "ListInstanceProfileTags": {"InstanceProfileName": "i0"},
        "ListInstanceProfiles": {},
        "ListInstanceProfilesForRole": {"RoleName": "r"},
        "ListMFADeviceTags": {"SerialNumber": serial},
        "ListMFADevices": {"UserName": "u"},
        "ListOpenIDConnectProviderTags": {
            "OpenIDConnectProviderArn": oidc["OpenIDConnectProviderArn"]
        },
        "ListPolicies": {"Scope": "Local"},
        "ListPolicyTags": {"PolicyArn": arns[0]},
        "ListPolicyVersions": {"PolicyArn": arns[0]},
        "ListRolePolicies": {"RoleName": "r"},
        "ListRoleTags": {"RoleName": "r"},
        "ListRoles": {},
        "ListSAMLProviderTags": {"SAMLProviderArn": saml["SAMLProviderArn"]},
        "ListSSHPublicKeys": {"UserName": "u"},
        "ListServerCertificateTags": {"ServerCertificateName": "c0"},
        "ListServerCertificates": {},
        "ListSigningCertificates": {"UserName": "u"},
        "ListUserPolicies": {"UserName": "u"},
        "ListUserTags": {"UserName": "u"},
        "ListUsers": {},
        "ListVirtualMFADevices": {},
        "SimulateCustomPolicy": {"PolicyInputList": [POLICY], **simulated},
        "SimulatePrincipalPolicy": {
            "PolicySourceArn": f"arn:aws:iam::{account}:user/u",
            **simulated,
        },
    }


# Fewer than two, by their nature or because nobody can have more.
FEW = {"ListAccountAliases": 1, "ListMFADevices": 0}


def test_no_paginator_of_iam_is_left_out(server, house):
    iam = server.client("iam")
    names = iam.meta.service_model.operation_names
    assert sorted(house) == [name for name in names if iam.can_paginate(xform_name(name))]


@pytest.mark.parametrize("size", [1, 2])
def test_page_by_page_there_is_what_there_is_at_once(server, house, size):
    iam = server.client("iam")
    for name, arguments in house.items():
        operation = xform_name(name)
        paginator = iam.get_paginator(operation)
        whole = paginator.paginate(**arguments).build_full_result()
        pages = list(paginator.paginate(PaginationConfig={"PageSize": size}, **arguments))
        for key in (each.expression for each in paginator.result_keys):
            at_once = whole.get(key, [])
            by_page = [item for page in pages for item in page.get(key, [])]
            assert by_page == at_once, (name, key)
            assert all(len(page.get(key, [])) <= size for page in pages), (name, key)
        held = sum(len(whole.get(each.expression, [])) for each in paginator.result_keys)
        assert held >= FEW.get(name, 2), name
        assert len(pages) == max(1, -(-held // size)), (name, held, len(pages))


def test_a_page_goes_on_after_a_restart_and_over_what_was_deleted(server, house):
    iam = server.client("iam")
    first = iam.list_users(MaxItems=3)
    assert first["IsTruncated"]
    iam.create_user(UserName="u00")
    server.kill()
    server.start()
    iam = server.client("iam")
    rest = iam.list_users(Marker=first["Marker"])
    names = [user["UserName"] for user in first["Users"] + rest["Users"]]
    assert names == sorted(set(names) - {"u00"}) or names == sorted(names)
    assert len(names) == len(set(names))
    iam.delete_user(UserName="u00")


@pytest.mark.parametrize("marker", ["x", "AAAA", "a" * 320, "ü"])
def test_a_marker_that_nobody_gave_is_refused(server, house, marker):
    iam = server.client("iam")
    with pytest.raises(ClientError) as refused:
        iam.list_users(Marker=marker)
    error = refused.value.response
    assert error["Error"]["Code"] == "ValidationError", error
    assert error["ResponseMetadata"]["HTTPStatusCode"] == 400
