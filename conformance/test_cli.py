"""The AWS CLI, v1 and v2, as the guides tell people to use it."""

import json
import os
import pty
import re
import select
import subprocess

import pytest
from conftest import Person, allow, clean_environment, document, totp, trusting


def unique(name, aws):
    return f"{name}-{aws.version}"


def test_configure_a_profile_and_call_with_it(aws, server):
    for setting, value in {
        "aws_access_key_id": server.admin.access_key_id,
        "aws_secret_access_key": server.admin.secret_access_key,
        "region": "eu-west-1",
    }.items():
        aws("configure", "set", setting, value, "--profile", "work")
    listed = aws("configure", "list", "--profile", "work")
    assert "shared-credentials-file" in listed and "eu-west-1" in listed
    me = aws("sts", "get-caller-identity", "--profile", "work")
    assert me["Arn"] == f"arn:aws:iam::{server.account_id}:user/{server.admin.user_name}"


def test_answer_the_prompts_of_configure(aws, server):
    answers = [server.admin.access_key_id, server.admin.secret_access_key, "us-east-1", "json"]
    done = subprocess.run(
        [aws.binary, "configure"],
        input="\n".join(answers) + "\n",
        text=True,
        capture_output=True,
        env=clean_environment(aws.home),
    )
    assert done.returncode == 0, done.stderr
    assert aws("sts", "get-caller-identity")["Account"] == server.account_id


def test_environment_variables_beat_the_file(aws, server):
    aws("configure", "set", "aws_access_key_id", "AKIAIOSFODNN7EXAMPLE")
    aws("configure", "set", "aws_secret_access_key", "wrong")
    aws("configure", "set", "region", "us-east-1")
    aws("sts", "get-caller-identity", fails="InvalidClientTokenId")
    assert aws("sts", "get-caller-identity", keys=server.admin)["Account"] == server.account_id


def test_root_makes_an_administrator_who_makes_the_rest(aws, server):
    boss, team, role = unique("boss", aws), unique("team", aws), unique("deploy", aws)
    admin_policy = "arn:aws:iam::aws:policy/AdministratorAccess"
    root = server.root.__dict__
    aws("iam", "create-user", "--user-name", boss, keys=root)
    aws("iam", "attach-user-policy", "--user-name", boss, "--policy-arn", admin_policy, keys=root)
    key = aws("iam", "create-access-key", "--user-name", boss, keys=root)["AccessKey"]
    assert re.fullmatch("AKIA[A-Z2-7]{16}", key["AccessKeyId"])
    assert len(key["SecretAccessKey"]) == 40

    aws("iam", "create-group", "--group-name", team, keys=key)
    aws("iam", "add-user-to-group", "--group-name", team, "--user-name", boss, keys=key)
    members = aws("iam", "get-group", "--group-name", team, keys=key)["Users"]
    assert [member["UserName"] for member in members] == [boss]

    text = json.dumps(document(allow("s3:GetObject", "arn:aws:s3:::reports/*")))
    policy = aws(
        "iam", "create-policy", "--policy-name", unique("read", aws), "--policy-document", text, keys=key
    )["Policy"]
    aws("iam", "attach-group-policy", "--group-name", team, "--policy-arn", policy["Arn"], keys=key)
    version = aws(
        "iam", "get-policy-version", "--policy-arn", policy["Arn"], "--version-id", "v1", keys=key
    )["PolicyVersion"]
    assert version["Document"] == json.loads(text) and version["IsDefaultVersion"]

    trust = trusting(f"arn:aws:iam::{server.account_id}:user/{boss}")
    aws("iam", "create-role", "--role-name", role, "--assume-role-policy-document", trust, keys=key)
    made = aws("iam", "get-role", "--role-name", role, keys=key)["Role"]
    assert made["AssumeRolePolicyDocument"] == json.loads(trust)

    alias = unique("company", aws)
    aws("iam", "create-account-alias", "--account-alias", alias, keys=key)
    assert aws("iam", "list-account-aliases", keys=key)["AccountAliases"] == [alias]
    refused = aws("iam", "delete-group", "--group-name", team, keys=key, fails="DeleteConflict")
    assert "must" in refused


def test_lists_page_by_themselves(aws, server):
    for number in range(7):
        aws("iam", "create-user", "--path", f"/{aws.version}/", "--user-name",
            f"page-{aws.version}-{number}", keys=server.admin)
    names = aws("iam", "list-users", "--path-prefix", f"/{aws.version}/", "--page-size", "2",
                "--query", "Users[].UserName", keys=server.admin)
    assert names == [f"page-{aws.version}-{number}" for number in range(7)]


def test_rotate_a_key_with_two_in_use(aws, server):
    person = Person(server, unique("rotator", aws), [allow("iam:*AccessKey*")])
    second = aws("iam", "create-access-key", keys=person.key)["AccessKey"]
    aws("iam", "create-access-key", keys=person.key, fails="LimitExceeded")
    assert aws("sts", "get-caller-identity", keys=second)["Arn"] == person.arn
    used = aws("iam", "get-access-key-last-used", "--access-key-id", second["AccessKeyId"],
               keys=server.admin)
    assert used["AccessKeyLastUsed"]["ServiceName"] == "sts"
    old = person.key["AccessKeyId"]
    aws("iam", "update-access-key", "--access-key-id", old, "--status", "Inactive", keys=second)
    aws("sts", "get-caller-identity", keys=person.key, fails="InvalidClientTokenId")
    aws("iam", "delete-access-key", "--access-key-id", old, keys=second)
    listed = aws("iam", "list-access-keys", keys=second)["AccessKeyMetadata"]
    assert [key["AccessKeyId"] for key in listed] == [second["AccessKeyId"]]


def test_get_a_session_with_mfa(aws, server):
    person = Person(server, unique("careful", aws)).enroll()
    arguments = ["sts", "get-session-token", "--serial-number", person.serial, "--token-code"]
    code = totp(person.seed)
    session = aws(*arguments, code, keys=person.key)["Credentials"]
    assert aws("sts", "get-caller-identity", keys=session)["Arn"] == person.arn
    replayed = aws(*arguments, code, keys=person.key, fails="AccessDenied")
    assert "invalid MFA one time pass code" in replayed


# Debian's v2 is 2.9.19, which has no endpoint setting for the AssumeRole call it makes itself.
@pytest.mark.parametrize("aws", ["v1"], indirect=True)
def test_a_role_profile_asks_for_the_code(aws, server):
    person = Person(server, unique("operator", aws), [allow("sts:AssumeRole")]).enroll()
    role = unique("guarded", aws)
    trust = trusting(
        person.arn,
        Condition={
            "Bool": {"aws:MultiFactorAuthPresent": "true"},
            "StringEquals": {"sts:ExternalId": "agreed"},
        },
    )
    arn = server.client("iam").create_role(RoleName=role, AssumeRolePolicyDocument=trust)["Role"]["Arn"]
    directory = aws.home / ".aws"
    directory.mkdir()
    (directory / "credentials").write_text(
        f"[base]\naws_access_key_id = {person.key['AccessKeyId']}\n"
        f"aws_secret_access_key = {person.key['SecretAccessKey']}\n"
    )
    (directory / "config").write_text(
        f"[profile base]\nregion = us-east-1\n"
        f"[profile guarded]\nregion = us-east-1\nrole_arn = {arn}\nsource_profile = base\n"
        f"mfa_serial = {person.serial}\nexternal_id = agreed\nrole_session_name = at-work\n"
    )
    text = at_prompt(
        [aws.binary, "--endpoint-url", server.url, "sts", "get-caller-identity", "--profile", "guarded"],
        clean_environment(aws.home, AWS_ENDPOINT_URL=server.url),
        b"Enter MFA code",
        totp(person.seed),
    )
    assert f"assumed-role/{role}/at-work" in text, text


def at_prompt(command, environment, prompt, answer):
    """Runs a command on a terminal of its own and answers one prompt."""
    child, terminal = pty.fork()
    if child == 0:
        os.execve(command[0], command, environment)
    text, answered = b"", False
    while True:
        ready, _, _ = select.select([terminal], [], [], 60)
        try:
            piece = os.read(terminal, 4096) if ready else b""
        except OSError:
            piece = b""
        if not piece:
            break
        text += piece
        if prompt in text and not answered:
            os.write(terminal, answer.encode() + b"\n")
            answered = True
    os.waitpid(child, 0)
    return text.decode(errors="replace")
