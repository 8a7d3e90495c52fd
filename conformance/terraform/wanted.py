"""The configurations of the test: as they are made, and with all changed that can be in place."""

import json

from conftest import ROOT, allow, deny, document

SAMPLES = ROOT / "crates/identity/tests/credentials"
METADATA = ROOT / "crates/identity/tests/saml/metadata.xml"
READ = "arn:aws:iam::aws:policy/ReadOnlyAccess"


def sample(name):
    return (SAMPLES / name).read_text()


def at(address, attribute):
    """A reference to an attribute of another resource."""
    return lambda state: state[address][attribute]


def trust(*principals):
    """A trust policy; principals that are addresses are the ARNs of those resources."""

    def written(state):
        named = [state[each]["arn"] if each.startswith("aws_") else each for each in principals]
        statement = {"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"AWS": named[0]}}
        return json.dumps(document(statement))

    return written


def policy(*statements):
    return json.dumps(document(*statements))


def people():
    """Users, groups, roles and policies, with what ties them together."""
    return {
        "aws_iam_policy.read": {
            "name": "read", "path": "/app/", "policy": policy(allow("s3:GetObject")),
            "tags": {"team": "blue", "keep": "yes"},
        },
        "aws_iam_policy.edge": {
            "name": "edge", "description": "As far as one goes", "policy": policy(allow("*")),
        },
        "aws_iam_user.ada": {
            "name": "ada", "path": "/people/", "tags": {"team": "blue"},
            "permissions_boundary": at("aws_iam_policy.edge", "arn"),
        },
        "aws_iam_user.bob": {"name": "bob"},
        "aws_iam_group.staff": {"name": "staff"},
        "aws_iam_group.night": {"name": "night", "path": "/shift/"},
        "aws_iam_role.app": {
            "name": "app", "description": "Runs it", "assume_role_policy": trust("aws_iam_user.ada"),
            "tags": {"team": "blue"},
        },
        "aws_iam_user_policy.ada": {
            "user": at("aws_iam_user.ada", "name"), "name": "own", "policy": policy(allow("sts:*")),
        },
        "aws_iam_group_policy.staff": {
            "group": at("aws_iam_group.staff", "name"), "name": "g",
            "policy": policy(deny("s3:DeleteBucket")),
        },
        "aws_iam_role_policy.app": {
            "role": at("aws_iam_role.app", "name"), "name": "r", "policy": policy(allow("sqs:*")),
        },
        "aws_iam_user_policy_attachment.ada": {
            "user": at("aws_iam_user.ada", "name"), "policy_arn": READ,
        },
        "aws_iam_group_policy_attachment.staff": {
            "group": at("aws_iam_group.staff", "name"), "policy_arn": READ,
        },
        "aws_iam_role_policy_attachment.app": {
            "role": at("aws_iam_role.app", "name"), "policy_arn": READ,
        },
        "aws_iam_policy_attachment.read": {
            "name": "everywhere", "policy_arn": at("aws_iam_policy.read", "arn"),
            "users": ["ada", "bob"], "roles": ["app"], "groups": ["staff"],
        },
        "aws_iam_group_membership.staff": {
            "name": "staff-members", "group": at("aws_iam_group.staff", "name"),
            "users": ["ada", "bob"],
        },
        "aws_iam_user_group_membership.bob": {
            "user": at("aws_iam_user.bob", "name"), "groups": ["night"],
        },
        "aws_iam_instance_profile.app": {
            "name": "app", "role": at("aws_iam_role.app", "name"), "tags": {"team": "blue"},
        },
    }


def people_changes():
    """What of `people` the provider can change in place."""
    return {
        "aws_iam_policy.read": {"policy": policy(allow("s3:Get*")), "tags": {"team": "red"}},
        "aws_iam_user.ada": {
            "path": "/staff/", "permissions_boundary": None, "tags": {"team": "red", "new": ""},
        },
        "aws_iam_group.night": {"name": "nights", "path": "/"},
        "aws_iam_role.app": {
            "description": "Ran it", "max_session_duration": 7200, "tags": {},
            "assume_role_policy": trust("aws_iam_user.bob"),
            "permissions_boundary": at("aws_iam_policy.edge", "arn"),
        },
        "aws_iam_user_policy.ada": {"policy": policy(allow("sts:GetCallerIdentity"))},
        "aws_iam_group_policy.staff": {"policy": policy(deny("s3:*"))},
        "aws_iam_role_policy.app": {"policy": policy(allow("sns:*"))},
        "aws_iam_policy_attachment.read": {"users": ["bob"], "groups": []},
        "aws_iam_group_membership.staff": {"users": ["bob"]},
        "aws_iam_user_group_membership.bob": {"groups": ["nights"]},
        "aws_iam_instance_profile.app": {"role": None, "tags": {"team": "red"}},
    }


def machinery():
    """Credentials, providers and the account's settings."""
    return {
        "aws_iam_user.sue": {"name": "sue"},
        "aws_iam_access_key.sue": {"user": at("aws_iam_user.sue", "name")},
        "aws_iam_user_login_profile.sue": {
            "user": at("aws_iam_user.sue", "name"), "password_reset_required": True,
        },
        "aws_iam_user_ssh_key.sue": {
            "username": at("aws_iam_user.sue", "name"), "encoding": "PEM",
            "public_key": sample("ssh_key.pem").strip("\n"),
        },
        "aws_iam_signing_certificate.sue": {
            "user_name": at("aws_iam_user.sue", "name"), "certificate_body": sample("server.pem"),
        },
        "aws_iam_service_specific_credential.sue": {
            "user_name": at("aws_iam_user.sue", "name"),
            "service_name": "codecommit.amazonaws.com",
        },
        "aws_iam_virtual_mfa_device.sue": {
            "virtual_mfa_device_name": "sue", "path": "/phones/", "tags": {"colour": "black"},
        },
        "aws_iam_server_certificate.site": {
            "name": "site", "path": "/cloudfront/", "certificate_body": sample("server.pem"),
            "private_key": sample("server.key"), "tags": {"team": "blue"},
        },
        "aws_iam_openid_connect_provider.ci": {
            "url": "https://ci.example.com/issuer", "client_id_list": ["sts.amazonaws.com", "b"],
            "thumbprint_list": ["a" * 40], "tags": {"team": "blue"},
        },
        "aws_iam_saml_provider.corp": {
            "name": "corp", "saml_metadata_document": METADATA.read_text(), "tags": {"team": "blue"},
        },
        "aws_iam_service_linked_role.scaling": {
            "aws_service_name": "autoscaling.amazonaws.com", "custom_suffix": "one",
            "description": "Grows",
        },
        "aws_iam_account_alias.us": {"account_alias": "terraformed"},
        "aws_iam_account_password_policy.strict": {
            "minimum_password_length": 12, "require_numbers": True, "max_password_age": 90,
            "hard_expiry": True,
        },
        "aws_iam_outbound_web_identity_federation.on": {},
        "aws_iam_security_token_service_preferences.tokens": {
            "global_endpoint_token_version": "v2Token",
        },
        "aws_account_region.cape": {"region_name": "af-south-1", "enabled": True},
        "aws_account_primary_contact.us": {
            "full_name": "Ada", "address_line_1": "1 Street", "city": "Town",
            "country_code": "GB", "phone_number": "+44 555", "postal_code": "AB1 2CD",
        },
        "aws_account_alternate_contact.security": {
            "alternate_contact_type": "SECURITY", "name": "Ada", "title": "Officer",
            "email_address": "ada@example.com", "phone_number": "+1 555",
        },
    }


def machinery_changes():
    """What of `machinery` the provider can change in place."""
    return {
        "aws_iam_access_key.sue": {"status": "Inactive"},
        "aws_iam_user_ssh_key.sue": {"status": "Inactive"},
        "aws_iam_signing_certificate.sue": {"status": "Inactive"},
        "aws_iam_service_specific_credential.sue": {"status": "Inactive"},
        "aws_iam_virtual_mfa_device.sue": {"tags": {"colour": "red"}},
        "aws_iam_server_certificate.site": {"tags": {}},
        "aws_iam_openid_connect_provider.ci": {
            "client_id_list": ["sts.amazonaws.com", "c"], "thumbprint_list": ["b" * 40, "c" * 40],
        },
        "aws_iam_saml_provider.corp": {"tags": {"team": "red", "site": "1"}},
        "aws_iam_service_linked_role.scaling": {"description": "Shrinks"},
        "aws_iam_account_password_policy.strict": {
            "minimum_password_length": 14, "require_symbols": True, "max_password_age": 30,
        },
        "aws_iam_security_token_service_preferences.tokens": {
            "global_endpoint_token_version": "v1Token",
        },
        "aws_account_region.cape": {"enabled": False},
        "aws_account_primary_contact.us": {"full_name": "Bob"},
        "aws_account_alternate_contact.security": {"name": "Bob"},
    }


def delegating(action):
    """A resource policy that lets the account of the configuration read."""

    def written(state):
        account = state["aws_organizations_account.app"]["id"]
        principal = {"AWS": f"arn:aws:iam::{account}:root"}
        statement = allow(f"organizations:{action}", Principal=principal, Sid="Reads")
        return json.dumps(document(statement))

    return written


def company():
    """An organization with a unit, an account and a policy."""
    scp = policy(deny("organizations:LeaveOrganization"))
    root = at("aws_organizations_organization.us", "root")
    return {
        "aws_organizations_organization.us": {
            "enabled_policy_types": ["SERVICE_CONTROL_POLICY"],
            "aws_service_access_principals": ["iam.amazonaws.com"],
        },
        "aws_organizations_organizational_unit.dev": {
            "name": "dev", "parent_id": root, "tags": {"team": "blue"},
        },
        "aws_organizations_account.app": {
            "name": "app", "email": "app@example.com", "role_name": "Admin",
            "parent_id": at("aws_organizations_organizational_unit.dev", "id"),
            "close_on_deletion": True,
        },
        "aws_organizations_delegated_administrator.app": {
            "account_id": at("aws_organizations_account.app", "id"),
            "service_principal": "iam.amazonaws.com",
        },
        "aws_organizations_resource_policy.reads": {"content": delegating("DescribeOrganization")},
        "aws_iam_organizations_features.root": {
            "enabled_features": ["RootCredentialsManagement"],
        },
        "aws_organizations_policy.stay": {"name": "stay", "content": scp},
        "aws_organizations_policy_attachment.dev": {
            "policy_id": at("aws_organizations_policy.stay", "id"),
            "target_id": at("aws_organizations_organizational_unit.dev", "id"),
        },
    }


def company_changes():
    """What of `company` the provider can change in place."""
    root = at("aws_organizations_organization.us", "root")
    return {
        "aws_organizations_organization.us": {
            "enabled_policy_types": ["RESOURCE_CONTROL_POLICY", "SERVICE_CONTROL_POLICY"],
            "aws_service_access_principals": ["config.amazonaws.com", "iam.amazonaws.com"],
        },
        "aws_organizations_organizational_unit.dev": {"name": "development", "tags": {}},
        "aws_organizations_account.app": {"parent_id": root, "tags": {"team": "red"}},
        "aws_organizations_resource_policy.reads": {
            "content": delegating("ListAccounts"), "tags": {"team": "red"},
        },
        "aws_iam_organizations_features.root": {
            "enabled_features": ["RootCredentialsManagement", "RootSessions"],
        },
        "aws_organizations_policy.stay": {
            "name": "remain", "description": "For ever", "content": policy(deny("account:*")),
        },
    }


def changed(configuration, changes):
    """A configuration with some attributes of some resources changed."""
    return {
        address: {**attributes, **changes.get(address, {})}
        for address, attributes in configuration.items()
    }
