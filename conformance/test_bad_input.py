"""What no client should send: each gets AWS's error or a plain 4xx, and the server lives on."""

import json
import os
import random
import socket
import subprocess
import urllib.error
import urllib.request

import pytest
from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials
from botocore.exceptions import ClientError
from conftest import BINARY, Server, as_bytes, clean_environment, free_port

FORM = "application/x-www-form-urlencoded"


@pytest.fixture(autouse=True)
def lives_on(server):
    yield
    assert server.client("sts").get_caller_identity()["Account"] == server.account_id


def send(server, body, service="iam", path="/", sign=True, **headers):
    headers = {name.replace("_", "-"): value for name, value in headers.items()}
    request = AWSRequest("POST", server.url + path, data=body, headers=headers)
    if sign:
        keys = Credentials(server.admin.access_key_id, server.admin.secret_access_key)
        SigV4Auth(keys, service, "us-east-1").add_auth(request)
    prepared = request.prepare()
    sent = urllib.request.Request(
        prepared.url, as_bytes(prepared.body), dict(prepared.headers), method="POST")
    try:
        with urllib.request.urlopen(sent, timeout=20) as answer:
            return answer.status, answer.read().decode()
    except urllib.error.HTTPError as error:
        return error.code, error.read().decode()


@pytest.mark.parametrize("body,code", [
    (b"", "MissingAction"),
    (b"Version=2010-05-08", "MissingAction"),
    (b"Action=Nonsense&Version=2010-05-08", "InvalidAction"),
    (b"Action=ListUsers&Version=1999-01-01", "InvalidAction"),
    (b"Action=ListUsers&Version=2010-05-08&MaxItems=many", "MalformedInput"),
    (b"Action=ListUsers&Version=2010-05-08&MaxItems=0", "ValidationError"),
    (b"Action=CreateUser&Version=2010-05-08", "ValidationError"),
    (b"Action=CreateUser&Version=2010-05-08&UserName=\xff\xfe", "MalformedQueryString"),
    (b"Action=CreateUser&Version=2010-05-08&UserName=%FF", "MalformedQueryString"),
])
def test_malformed_forms(server, body, code):
    status, text = send(server, body, Content_Type=FORM)
    assert 400 <= status < 500 and f"<Code>{code}</Code>" in text, (status, text)


def test_unknown_parameters_are_ignored(server):
    body = b"Action=ListUsers&Version=2010-05-08&Surprise=1"
    assert send(server, body, Content_Type=FORM)[0] == 200


@pytest.mark.parametrize("body", [
    b"", b"{", b"[]", b'"text"', b"\xff", b'{"MaxResults":"many"}', b'{"MaxResults":1e400}',
    b"[" * 100_000, b'{"LookupAttributes":' * 20_000,
])
def test_malformed_json(server, body):
    status, text = send(
        server, body, "cloudtrail", Content_Type="application/x-amz-json-1.1",
        X_Amz_Target="com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.LookupEvents")
    if body == b"":
        assert status in (200, 400)
        return
    assert status == 400 and json.loads(text)["__type"], text


def test_an_unknown_target_and_path(server):
    status, text = send(server, b"{}", X_Amz_Target="Nonsense.Operation",
                        Content_Type="application/x-amz-json-1.1")
    assert status == 400 and "UnknownOperationException" in text
    assert send(server, b"{}", path="/no/such/path")[0] == 404


@pytest.mark.parametrize("policy", [
    "", "nonsense", "{}", "[" * 200_000, '{"Statement":' * 20_000, "{" + " " * 130_000 + "}",
    json.dumps({"Version": "2012-10-17", "Statement": [
        {"Effect": "Allow", "Action": f"s3:{n}", "Resource": "*"} for n in range(3000)]}),
])
def test_huge_and_nested_policies(server, policy):
    with pytest.raises(ClientError) as raised:
        server.client("iam", parameter_validation=False).create_policy(
            PolicyName="bad", PolicyDocument=policy)
    code = raised.value.response["Error"]["Code"]
    assert code in ("MalformedPolicyDocument", "LimitExceeded", "ValidationError"), code


def exchange(server, data, close=False, seconds=30):
    """Sends raw bytes and reads until the server closes or stops answering."""
    with socket.create_connection(("127.0.0.1", server.port), timeout=seconds) as connection:
        try:
            connection.sendall(data)
            if close:
                connection.shutdown(socket.SHUT_WR)
            return connection.recv(65536)
        except (ConnectionError, BrokenPipeError):
            return b""


def refuses(answer):
    return answer == b"" or answer.split(b" ")[1].startswith(b"4")


@pytest.mark.parametrize("data", [
    b"\x00\x01\x02\r\n\r\n",
    b"GET / HTTP/9.9\r\n\r\n",
    b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: many\r\n\r\n",
    b"POST / HTTP/1.1\r\nHost: x\r\nX-Big: " + b"a" * 200_000 + b"\r\n\r\n",
    b"POST / HTTP/1.1\r\nHost: x\r\n" + b"X-Many: 1\r\n" * 5_000 + b"\r\n",
    b"POST /?" + b"a" * 200_000 + b" HTTP/1.1\r\nHost: x\r\n\r\n",
    b"POST / HTTP/1.1\r\nHost: x\r\nX-Odd: \xff\xfe\r\nContent-Length: 0\r\n\r\n",
    b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999999\r\n\r\nabc",
])
def test_raw_nonsense(server, data):
    assert refuses(exchange(server, data))


def test_half_a_request_is_closed(server):
    half = b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nhalf"
    assert refuses(exchange(server, half, close=True))


def test_a_body_that_is_too_large(server):
    body = b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 33554432\r\n\r\n" + b"a" * 1_000_000
    assert refuses(exchange(server, body))


def test_noise_in_bulk(server):
    chance = random.Random(7)
    for _ in range(200):
        noise = chance.randbytes(chance.randrange(1, 2000))
        assert refuses(exchange(server, noise + b"\r\n\r\n", close=True))


def stops(*arguments, home, **environment):
    """What `doorward serve` says when it does not start."""
    done = subprocess.run(
        [BINARY, "serve", *map(str, arguments)], capture_output=True, text=True, timeout=30,
        env=clean_environment(home, **environment))
    assert done.returncode != 0
    assert "panicked" not in done.stderr
    lines = [line for line in done.stderr.splitlines() if line.strip()]
    assert lines, "it said nothing"
    return lines[-1] if len(lines) == 1 else done.stderr


def test_start_up_stops_with_one_clear_sentence(server, tmp_path):
    port = f"127.0.0.1:{free_port()}"
    fresh = ["--health-listen", f"127.0.0.1:{free_port()}", "--data"]
    taken = stops("--listen", f"127.0.0.1:{server.port}", *fresh, tmp_path / "a", home=tmp_path)
    assert str(server.port) in taken
    unknown = stops("--listen", port, *fresh, tmp_path / "b", home=tmp_path, DOORWARD_SURPRISE="1")
    assert "DOORWARD_SURPRISE" in unknown
    in_use = stops("--listen", port, *fresh, server.data, home=tmp_path)
    assert "in use" in in_use

    exposed = Server(tmp_path / "c")
    key = next((tmp_path / "c").glob("*.key"))
    os.chmod(key, 0o644)
    assert "chmod" in stops("--listen", port, *fresh, exposed.data, home=tmp_path)
    os.chmod(key, 0o600)
    key.write_bytes(b"short")
    assert "32" in stops("--listen", port, *fresh, exposed.data, home=tmp_path)

    bare = stops("--listen", f"0.0.0.0:{free_port()}", *fresh, tmp_path / "d", home=tmp_path)
    assert "TLS" in bare or "tls" in bare
