"""What the AWS CLI adds to an API: waiters, pages, input from JSON, keys from a file."""

import json
import subprocess

import pytest
from conftest import allow, clean_environment, credentials, document, trusting


def test_waiters_see_what_is_there(aws, server):
    iam, name = server.client("iam"), f"waited-{aws.version}"
    made = iam.create_policy(
        PolicyName=name,
        PolicyDocument=json.dumps(document(allow("*"))),
    )
    iam.create_role(RoleName=name, AssumeRolePolicyDocument=trusting(server.account_id))
    iam.create_instance_profile(InstanceProfileName=name)
    for waiter, *named in (
        ("policy-exists", "--policy-arn", made["Policy"]["Arn"]),
        ("role-exists", "--role-name", name),
        ("instance-profile-exists", "--instance-profile-name", name),
    ):
        assert aws("iam", "wait", waiter, *named, keys=server.admin) == ""


def test_a_waiter_waits_until_it_is_there(aws, server):
    name = f"awaited-{aws.version}"
    environment = {k.upper(): v for k, v in credentials(server.admin).items()}
    waiting = subprocess.Popen(
        [aws.binary, "--endpoint-url", server.url, "--region", "us-east-1"]
        + ["iam", "wait", "user-exists", "--user-name", name, "--debug"],
        stderr=subprocess.PIPE,
        text=True,
        env=clean_environment(aws.home, **environment),
    )
    # Only once it was told that there is no such user is one made.
    for line in waiting.stderr:
        if "NoSuchEntity" in line:
            break
    server.client("iam").create_user(UserName=name)
    waiting.stderr.read()
    assert waiting.wait() == 0


def test_a_list_is_gone_through_by_hand(aws, server):
    iam, path = server.client("iam"), f"/hand-{aws.version}/"
    names = [f"hand-{aws.version}-{number}" for number in range(5)]
    for name in names:
        iam.create_user(UserName=name, Path=path)
    asked = ["iam", "list-users", "--path-prefix", path]
    first = aws(*asked, "--max-items", "2", keys=server.admin)
    assert [user["UserName"] for user in first["Users"]] == names[:2]
    token = first["NextToken"]
    rest = aws(*asked, "--starting-token", token, keys=server.admin)
    assert [user["UserName"] for user in rest["Users"]] == names[2:] and "NextToken" not in rest
    # The API's own pages, which the CLI does not follow.
    page = aws(*asked, "--no-paginate", "--max-items", "3", keys=server.admin)
    assert len(page["Users"]) == 3 and page["IsTruncated"] is True
    page = aws(*asked, "--no-paginate", "--marker", page["Marker"], keys=server.admin)
    assert [user["UserName"] for user in page["Users"]] == names[3:]
    aws(*asked, "--starting-token", "nonsense", keys=server.admin, fails="ValidationError")
    text = aws(*asked, "--query", "Users[?UserName=='%s'].Arn" % names[4], "--output", "text",
               keys=server.admin)
    assert text.strip() == f"arn:aws:iam::{server.account_id}:user{path}{names[4]}"


def test_input_comes_from_json_and_from_a_skeleton(aws, server):
    name, file = f"json-{aws.version}", aws.home / "input.json"
    file.write_text(json.dumps({"UserName": name, "Tags": [{"Key": "a", "Value": "b=c"}]}))
    made = aws("iam", "create-user", "--cli-input-json", f"file://{file}", keys=server.admin)
    assert made["User"]["Tags"] == [{"Key": "a", "Value": "b=c"}]
    # What is said on the command line is stronger than the file.
    made = aws("iam", "create-user", "--cli-input-json", f"file://{file}", "--user-name", name + "2",
               keys=server.admin)
    assert made["User"]["UserName"] == name + "2"
    skeleton = aws("iam", "tag-user", "--generate-cli-skeleton", keys=server.admin)
    skeleton |= {"UserName": name, "Tags": [{"Key": "c", "Value": ""}]}
    file.write_text(json.dumps(skeleton))
    aws("iam", "tag-user", "--cli-input-json", f"file://{file}", keys=server.admin)
    tags = aws("iam", "list-user-tags", "--user-name", name, keys=server.admin)["Tags"]
    assert [tag["Key"] for tag in tags] == ["a", "c"]
    aws("iam", "tag-user", "--user-name", name, "--tags", "Key=d,Value=e f", keys=server.admin)
    file.write_text(json.dumps({"UserName": name, "Tags": [{"Key": "aws:x", "Value": ""}]}))
    refused = aws("iam", "tag-user", "--cli-input-json", f"file://{file}", keys=server.admin,
                  fails="InvalidInput")
    assert "aws:" in refused


# Version 1 has no `configure import`.
@pytest.mark.parametrize("aws", ["v2"], indirect=True)
def test_keys_are_taken_from_the_file_of_the_console(aws, server):
    """The file has no user's name; AWS tells people to add it before the CLI imports it."""
    server.client("iam").create_user(UserName="imported")
    key = server.client("iam").create_access_key(UserName="imported")["AccessKey"]
    file = aws.home / "imported_accessKeys.csv"
    file.write_text(
        "User Name,Access key ID,Secret access key\r\n"
        f"imported,{key['AccessKeyId']},{key['SecretAccessKey']}\r\n"
    )
    aws("configure", "import", "--csv", f"file://{file}", "--profile-prefix", "team-")
    me = aws("sts", "get-caller-identity", "--profile", "team-imported", "--region", "us-east-1")
    assert me["Arn"].endswith(":user/imported")


@pytest.mark.parametrize("aws", ["v2"], indirect=True)
def test_credentials_are_exported_as_programs_read_them(aws, server):
    aws("configure", "set", "aws_access_key_id", server.admin.access_key_id)
    aws("configure", "set", "aws_secret_access_key", server.admin.secret_access_key)
    exported = aws("configure", "export-credentials")
    assert exported["AccessKeyId"] == server.admin.access_key_id and exported["Version"] == 1
