"""An account's users, groups, roles and policies, told by the API, made anew in another account."""

import json
import subprocess

import pytest
from conftest import BINARY, Server, trusting

ALLOW = {
    "Version": "2012-10-17",
    "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*"}],
}


@pytest.fixture
def other(tmp_path):
    running = Server(tmp_path / "other").start()
    yield running
    running.stop()


def bring(server, file, *flags):
    command = [BINARY, "import", "authorization-details", file, "--account", server.account_id]
    command += ["--data", server.data, "--output", "json", *flags]
    return subprocess.run(command, capture_output=True, text=True, env={})


def told(server):
    pages = server.client("iam").get_paginator("get_account_authorization_details").paginate()
    return pages.build_full_result()


def comparable(details, account_id):
    """What is the same in both accounts: neither ids and dates, nor the account's own."""

    def same(key):
        return key.endswith("VersionId") or not key.endswith(("Id", "Date", "LastUsed"))

    def strip(value):
        if isinstance(value, dict):
            return {key: strip(one) for key, one in value.items() if same(key)}
        return [strip(one) for one in value] if isinstance(value, list) else value

    users = [user for user in details["UserDetailList"] if user["UserName"] != "admin"]
    text = json.dumps(strip({**details, "UserDetailList": users}), default=str)
    return json.loads(text.replace(account_id, "ACCOUNT"))


def furnish(server):
    iam, account_id = server.client("iam"), server.account_id
    allow = json.dumps(ALLOW)
    here = allow.replace("arn:aws:s3:::b/*", f"arn:aws:iam::{account_id}:role/*")
    bound = iam.create_policy(
        PolicyName="Bound", Path="/p/", PolicyDocument=allow, Description="bounds"
    )
    arn = bound["Policy"]["Arn"]
    iam.create_policy_version(PolicyArn=arn, PolicyDocument=here, SetAsDefault=True)
    iam.create_group(GroupName="Staff", Path="/g/")
    iam.attach_group_policy(GroupName="Staff", PolicyArn="arn:aws:iam::aws:policy/ReadOnlyAccess")
    iam.put_group_policy(GroupName="Staff", PolicyName="inline", PolicyDocument=here)
    iam.create_user(UserName="ada", PermissionsBoundary=arn, Tags=[{"Key": "team", "Value": "ä b"}])
    iam.create_access_key(UserName="ada")
    iam.add_user_to_group(UserName="ada", GroupName="Staff")
    iam.put_user_policy(UserName="ada", PolicyName="inline", PolicyDocument=allow)
    ada, deploy = (f"arn:aws:iam::{account_id}:{name}" for name in ("user/ada", "role/Deploy"))
    iam.create_role(RoleName="Deploy", AssumeRolePolicyDocument=trusting(ada))
    iam.attach_role_policy(RoleName="Deploy", PolicyArn=arn)
    iam.create_role(
        RoleName="Next",
        Path="/r/",
        PermissionsBoundary=arn,
        AssumeRolePolicyDocument=trusting(deploy),
    )
    iam.create_instance_profile(InstanceProfileName="Machine")
    iam.add_role_to_instance_profile(InstanceProfileName="Machine", RoleName="Next")


def test_an_account_that_was_told_of_is_told_of_the_same_elsewhere(server, other, tmp_path):
    furnish(server)
    details = told(server)
    file = tmp_path / "details.json"
    file.write_text(json.dumps(details, default=str))
    planned = bring(other, file, "--dry-run")
    assert planned.returncode == 0, planned.stderr
    assert [user["UserName"] for user in told(other)["UserDetailList"]] == ["admin"]
    done = bring(other, file)
    assert done.returncode == 0, done.stderr
    done = json.loads(done.stdout)
    assert done["made"] == json.loads(planned.stdout)["made"]
    assert [one["name"] for one in done["already_there"]] == ["admin"]
    expected = comparable(details, server.account_id)
    assert comparable(told(other), other.account_id) == expected
    assert other.client("iam").list_access_keys(UserName="ada")["AccessKeyMetadata"] == []
    other.kill()
    other.start()
    assert comparable(told(other), other.account_id) == expected
    again = json.loads(bring(other, file).stdout)
    assert (again["made"], len(again["already_there"])) == ([], len(done["made"]) + 1)


def test_what_cannot_be_carried_is_said_and_shows_in_the_exit_code(other, tmp_path):
    arn = "arn:aws:iam::999988887777:group/G"
    attached = [{"PolicyName": "None", "PolicyArn": "arn:aws:iam::aws:policy/NoSuchPolicy"}]
    group = {"GroupName": "G", "Path": "/", "Arn": arn, "AttachedManagedPolicies": attached}
    file = tmp_path / "details.json"
    file.write_text(json.dumps({"GroupDetailList": [group]}))
    done = bring(other, file)
    assert done.returncode == 1
    assert "NoSuchEntity" in json.loads(done.stdout)["left_out"][0]["why"]
    file.write_text("[]")
    assert bring(other, file).returncode == 2
    assert bring(other, tmp_path / "none.json").returncode == 2
