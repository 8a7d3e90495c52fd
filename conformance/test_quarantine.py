"""A key found in the open is switched off by one command of the operator."""

import json
import subprocess

import pytest
from botocore.exceptions import ClientError
from conftest import BINARY, Person, allow


def quarantine(server, key, *flags):
    command = [BINARY, "key", "quarantine", key, "--data", server.data, *flags]
    return subprocess.run(command, capture_output=True, text=True, env={})


def test_a_key_stops_and_what_it_did_is_told(server):
    thief = Person(server, "leaked", [allow("iam:ListUsers")])
    thief.client("iam").list_users()
    with pytest.raises(ClientError):
        thief.client("iam").create_user(UserName="backdoor")
    done = quarantine(server, thief.key["AccessKeyId"], "--output", "json")
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert told["owner"] == thief.arn
    assert [call["operation"] for call in told["calls"]] == ["CreateUser", "ListUsers"]
    assert [call["error"] for call in told["calls"]] == ["AccessDenied", None]
    with pytest.raises(ClientError, match="InvalidClientTokenId"):
        thief.client("iam").list_users()
    [policy] = server.client("iam").list_attached_user_policies(UserName="leaked")["AttachedPolicies"]
    assert policy["PolicyName"] == "AWSCompromisedKeyQuarantineV3"
    assert "is inactive" in quarantine(server, thief.key["AccessKeyId"]).stdout
    assert "there is no access key" in quarantine(server, "AKIAIOSFODNN7EXAMPLE").stderr
