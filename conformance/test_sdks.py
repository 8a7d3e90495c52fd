"""The AWS SDKs for JavaScript and for Rust: users, roles and a presigned request."""

import urllib.error
import urllib.request

import pytest
from conftest import Person, allow, clean_environment, trusting


@pytest.fixture
def environment(server, tmp_path):
    def of(source):
        return clean_environment(
            tmp_path, AWS_ENDPOINT_URL=server.url, AWS_REGION="eu-central-1",
            AWS_ACCESS_KEY_ID=source["AccessKeyId"],
            AWS_SECRET_ACCESS_KEY=source["SecretAccessKey"],
        )

    return of


@pytest.fixture
def admin(server, environment):
    admin = server.admin
    key = {"AccessKeyId": admin.access_key_id, "SecretAccessKey": admin.secret_access_key}
    return environment(key)


def test_a_user_is_made_found_and_deleted(server, sdk, admin):
    server.client("iam").create_user(UserName="other", Path="/sdk/")
    told = sdk.ask("user", "ada", environment=admin)
    assert told["made"] == told["arn"] == f"arn:aws:iam::{server.account_id}:user/sdk/ada"
    assert told["found"] == ["ada", "other"], "page by page"
    assert told["gone"].startswith("NoSuchEntity")
    server.client("iam").delete_user(UserName="other")


def test_a_role_is_assumed_by_whom_it_trusts(server, sdk, admin, environment):
    iam, name = server.client("iam"), f"for-{sdk.name}"
    eve = Person(server, name, [allow("sts:AssumeRole")])
    trust = trusting(f"arn:aws:iam::{server.account_id}:user/{server.admin.user_name}")
    role = iam.create_role(RoleName=name, AssumeRolePolicyDocument=trust)["Role"]["Arn"]
    told = sdk.ask("role", role, environment=admin)
    assert told["arn"] == f"arn:aws:sts::{server.account_id}:assumed-role/{name}/sdk"
    refused = sdk.ask("role", role, environment=environment(eve.key))
    assert refused["error"] == "AccessDenied"
    assert f"not authorized to perform: sts:AssumeRole on resource: {role}" in refused["message"]


def test_a_presigned_request_is_anybodys_to_send(server, sdk, admin):
    url = sdk.ask("presign", environment=admin)["url"]
    with urllib.request.urlopen(url) as answer:
        told = answer.read().decode()
    assert f":user/{server.admin.user_name}</Arn>" in told
    with pytest.raises(urllib.error.HTTPError) as refused:
        urllib.request.urlopen(url.replace("GetCallerIdentity", "GetSessionToken"))
    assert refused.value.code == 403
