"""An account's quotas, changed by its operator, hold at once."""

import json
import subprocess

import pytest
from botocore.exceptions import ClientError
from conftest import BINARY, trusting


def quota(server, account, *change):
    command = [BINARY, "account", "quota", account, *change, "--data", server.data, "--output", "json"]
    return subprocess.run(command, capture_output=True, text=True, env={})


def test_a_quota_is_raised_by_the_name_that_the_refusal_gave(server):
    iam = server.client("iam")
    account_id = server.account_id
    iam.create_role(RoleName="broad", AssumeRolePolicyDocument=trusting(account_id))
    policies = [
        policy["Arn"]
        for policy in iam.list_policies(Scope="AWS", PathPrefix="/", MaxItems=40)["Policies"]
        if policy["Arn"].count("/") == 1
    ]
    for arn in policies[:10]:
        iam.attach_role_policy(RoleName="broad", PolicyArn=arn)
    with pytest.raises(ClientError, match="PoliciesPerRole: 10"):
        iam.attach_role_policy(RoleName="broad", PolicyArn=policies[10])
    done = quota(server, account_id, "PoliciesPerRole", "25")
    assert done.returncode == 0, done.stderr
    raised = {row["name"]: row for row in json.loads(done.stdout)["quotas"]}["PoliciesPerRole"]
    assert (raised["value"], raised["default"], raised["maximum"]) == (25, 10, 25)
    iam.attach_role_policy(RoleName="broad", PolicyArn=policies[10])
    assert iam.get_account_summary()["SummaryMap"]["AttachedPoliciesPerRoleQuota"] == 25


def test_what_cannot_be_granted_is_said(server):
    account_id = server.account_id
    assert quota(server, account_id, "PoliciesPerRole", "25").returncode == 0
    assert "25 at most" in quota(server, account_id, "PoliciesPerRole", "26").stderr
    assert "is no quota" in quota(server, account_id, "AccessKeysPerUser", "3").stderr
    assert "no account" in quota(server, "999999999999").stderr
    assert quota(server, account_id, "PoliciesPerRole").returncode != 0
