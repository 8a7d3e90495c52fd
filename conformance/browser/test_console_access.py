"""Signing in is bound to places: by boto3 and the AWS CLI, felt by a person at a browser."""

import json
import subprocess
import sys
import urllib.parse
from pathlib import Path

import pytest
from botocore.exceptions import ClientError
from conftest import BINARY, clean_environment

sys.path.insert(0, str(Path(__file__).parent))
from person import Browser  # noqa: E402
from test_pages import records  # noqa: E402


@pytest.fixture
def browser(server, tmp_path):
    person = Browser(server, tmp_path)
    yield person
    person.driver.quit()


def control_plane(server):
    """boto3 sends these operations to `signin.<region>.api.aws` whatever endpoint it is given."""

    def here(request, **_):
        request.url = server.url + urllib.parse.urlsplit(request.url).path

    client = server.client("signin")
    client.meta.events.register("before-sign.signin", here)
    return client


def open_console(server):
    done = subprocess.run(
        [BINARY, "account", "open-console", server.account_id, "--data", server.data,
         "--output", "json"],
        capture_output=True, text=True, env=clean_environment(server.data),
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_a_console_is_shut_and_opened_again(server, browser):
    signin = control_plane(server)
    put = signin.put_resource_permission_statement(sourceIp="203.0.113.0/24")
    [listed] = signin.list_resource_permission_statements()["permissionStatements"]
    assert listed["sid"] == put["statementId"]
    assert listed["condition"] == {"NotIpAddress": {"aws:SourceIp": ["203.0.113.0/24"]}}
    browser.sign_in_root(server.root.email, server.root.password)
    assert browser.heading == "Hello, Root user"
    browser.press("Sign out")

    enabled = signin.put_console_authorization_configuration()
    assert enabled["consoleAuthorizationEnabled"] and enabled["scope"] == "ACCOUNT"
    browser.sign_in_root(server.root.email, server.root.password)
    assert "Your sign-in information is wrong" in browser.alert
    record = records(server, "ConsoleLogin")[0]
    assert "signin:Authenticate" in record["errorMessage"]
    assert "explicit deny in a resource-based policy" in record["errorMessage"]

    assert open_console(server)["lifted"] == ["ACCOUNT"]
    assert open_console(server)["lifted"] == []
    browser.sign_in_root(server.root.email, server.root.password)
    assert browser.heading == "Hello, Root user"
    [record] = records(server, "DeleteConsoleAuthorizationConfiguration")
    assert record["eventType"] == "AwsServiceEvent"
    found = signin.get_console_authorization_configuration()
    assert not found["consoleAuthorizationEnabled"]

    [statement] = signin.get_resource_policy()["signinResourceBasedPolicy"]["statement"]
    assert statement["effect"] == "Deny" and "signin:Authenticate" in statement["action"]
    signin.delete_resource_permission_statement(statementId=put["statementId"])
    with pytest.raises(ClientError) as raised:
        signin.get_resource_policy()
    assert raised.value.response["Error"]["Code"] == "ResourceNotFoundException"
    with pytest.raises(ClientError) as raised:
        signin.put_resource_permission_statement(sourceIp="the office")
    assert raised.value.response["Error"]["Code"] == "ValidationException"
