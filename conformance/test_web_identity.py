"""A real OpenID Connect issuer over HTTPS, and unmodified clients that trade its tokens in."""

import base64
import hashlib
import json
import os
import ssl
import subprocess
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import boto3
import pytest
from botocore import UNSIGNED
from botocore.exceptions import ClientError
from conftest import CLI, Server, allow, clean_environment, credentials, document

UNREACHABLE = "Couldn't retrieve verification key from your identity provider"


def b64(data):
    data = data if isinstance(data, bytes) else json.dumps(data).encode()
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def openssl(*arguments, data=None):
    done = subprocess.run(["openssl", *map(str, arguments)], input=data, capture_output=True)
    assert done.returncode == 0, done.stderr
    return done.stdout


class Issuer:
    """An issuer with a certificate of a private authority; it signs with the key `name`."""

    def __init__(self, home):
        self.home = home
        # A provider's URL has no port, so it is port 443 of a loopback address of our own.
        self.host = f"127.17.{os.getpid() >> 8 & 255}.{os.getpid() & 255 or 1}"
        self.url = f"https://{self.host}"
        self.names, self.asked, self.redirects = [], [], False
        self.certify()
        self.rotate("first")
        self.server = ThreadingHTTPServer((self.host, 443), self.handler())
        tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        tls.load_cert_chain(home / "chain.pem", home / "leaf.key")
        self.server.socket = tls.wrap_socket(self.server.socket, server_side=True)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def certify(self):
        home = self.home
        openssl("req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", 30, "-subj", "/CN=Private",
                "-keyout", home / "ca.key", "-out", home / "ca.pem")  # fmt: skip
        openssl("req", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=issuer",
                "-keyout", home / "leaf.key", "-out", home / "leaf.csr")  # fmt: skip
        (home / "san").write_text(f"subjectAltName=IP:{self.host}\nbasicConstraints=CA:FALSE\n")
        openssl("x509", "-req", "-in", home / "leaf.csr", "-CA", home / "ca.pem", "-days", 30,
                "-CAkey", home / "ca.key", "-CAcreateserial", "-extfile", home / "san",
                "-out", home / "leaf.pem")  # fmt: skip
        (home / "chain.pem").write_text((home / "leaf.pem").read_text() + (home / "ca.pem").read_text())
        der = ssl.PEM_cert_to_DER_cert((home / "ca.pem").read_text())
        self.thumbprint = hashlib.sha1(der).hexdigest()

    def rotate(self, name):
        openssl("genrsa", "-out", self.home / f"{name}.key", 2048)
        self.names.append(name)

    def jwk(self, name):
        text = openssl("rsa", "-in", self.home / f"{name}.key", "-noout", "-modulus")
        modulus = bytes.fromhex(text.decode().strip().split("=")[1])
        return {"kty": "RSA", "use": "sig", "alg": "RS256", "kid": name, "n": b64(modulus), "e": "AQAB"}

    def token(self, **claims):
        name = self.names[-1]
        now = int(time.time())
        claims = {"iss": self.url, "sub": "job:1", "aud": "app", "iat": now, "exp": now + 600, **claims}
        signed = f"{b64({'alg': 'RS256', 'kid': name, 'typ': 'JWT'})}.{b64(claims)}"
        key = self.home / f"{name}.key"
        return f"{signed}.{b64(openssl('dgst', '-sha256', '-sign', key, data=signed.encode()))}"

    def handler(issuer):  # noqa: N805
        class Handler(BaseHTTPRequestHandler):
            def do_GET(self):
                issuer.asked.append(self.path)
                pages = {
                    "/.well-known/openid-configuration": {
                        "issuer": issuer.url,
                        "jwks_uri": f"{issuer.url}/keys",
                    },
                    "/keys": {"keys": [issuer.jwk(name) for name in issuer.names]},
                }
                if issuer.redirects:
                    self.send_response(302)
                    self.send_header("Location", f"{issuer.url}{self.path}?again")
                    self.end_headers()
                    return
                body = json.dumps(pages[self.path.split("?")[0]]).encode()
                self.send_response(200)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_):
                pass

        return Handler


@pytest.fixture(scope="module")
def issuer(tmp_path_factory):
    return Issuer(tmp_path_factory.mktemp("issuer"))


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    running = Server(tmp_path_factory.mktemp("doorward"), "--identity-providers", "any").start()
    yield running
    running.stop()


def provide(server, issuer, **more):
    """A provider and a role that trusts `job:1` of it; their ARNs."""
    iam = server.client("iam")
    more = {"ThumbprintList": [issuer.thumbprint.upper()], **more}
    made = iam.create_open_id_connect_provider(Url=issuer.url, ClientIDList=["app"], **more)
    arn = made["OpenIDConnectProviderArn"]
    trust = {
        "Effect": "Allow",
        "Action": ["sts:AssumeRoleWithWebIdentity", "sts:TagSession"],
        "Principal": {"Federated": arn},
        "Condition": {"StringEquals": {f"{issuer.host}:sub": "job:1", f"{issuer.host}:aud": "app"}},
    }
    name = f"role-{time.monotonic_ns()}"
    role = iam.create_role(RoleName=name, AssumeRolePolicyDocument=json.dumps(document(trust)))
    policy = document(allow("iam:ListUsers", Condition={"StringEquals": {"aws:FederatedProvider": arn}}))
    iam.put_role_policy(RoleName=name, PolicyName="own", PolicyDocument=json.dumps(policy))
    return arn, role["Role"]["Arn"]


@pytest.fixture(scope="module")
def trusted(server, issuer):
    return provide(server, issuer)


def trade(server, role, token):
    sts = server.client("sts", signature_version=UNSIGNED)
    return sts.assume_role_with_web_identity(
        RoleArn=role, RoleSessionName="run", WebIdentityToken=token
    )


def refused(server, role, token):
    with pytest.raises(ClientError) as raised:
        trade(server, role, token)
    error = raised.value.response["Error"]
    return error["Code"], error["Message"]


def test_a_provider_lives_as_an_infrastructure_tool_makes_it_live(server):
    iam = server.client("iam")
    url = "https://oidc.eks.eu-central-1.amazonaws.com/id/EXAMPLE"
    tags = [{"Key": "team", "Value": "blue"}]
    made = iam.create_open_id_connect_provider(Url=url, ClientIDList=["sts.amazonaws.com"], Tags=tags)
    arn = made["OpenIDConnectProviderArn"]
    named = {"OpenIDConnectProviderArn": arn}
    assert arn.endswith(":oidc-provider/oidc.eks.eu-central-1.amazonaws.com/id/EXAMPLE")
    got = iam.get_open_id_connect_provider(**named)
    assert (got["Url"], got["ClientIDList"]) == (url[8:], ["sts.amazonaws.com"])
    assert (got["ThumbprintList"], got["Tags"]) == ([], tags)
    for _ in range(2):
        iam.add_client_id_to_open_id_connect_provider(**named, ClientID="more")
    iam.remove_client_id_from_open_id_connect_provider(**named, ClientID="sts.amazonaws.com")
    iam.update_open_id_connect_provider_thumbprint(**named, ThumbprintList=["A" * 40])
    iam.tag_open_id_connect_provider(**named, Tags=[{"Key": "stage", "Value": "test"}])
    iam.untag_open_id_connect_provider(**named, TagKeys=["team"])
    assert [t["Key"] for t in iam.list_open_id_connect_provider_tags(**named)["Tags"]] == ["stage"]
    got = iam.get_open_id_connect_provider(**named)
    assert (got["ClientIDList"], got["ThumbprintList"]) == (["more"], ["a" * 40])
    listed = iam.list_open_id_connect_providers()["OpenIDConnectProviderList"]
    assert arn in [provider["Arn"] for provider in listed]
    iam.delete_open_id_connect_provider(**named)
    with pytest.raises(iam.exceptions.NoSuchEntityException):
        iam.get_open_id_connect_provider(**named)


def test_a_token_is_traded_in_for_a_session_that_works(server, issuer, trusted):
    provider, role = trusted
    tags = {"principal_tags": {"team": ["red"]}, "transitive_tag_keys": ["team"]}
    made = trade(server, role, issuer.token(**{"https://aws.amazon.com/tags": tags}))
    assert (made["Provider"], made["Audience"]) == (provider, "app")
    assert made["SubjectFromWebIdentityToken"] == "job:1"
    keys = credentials(made["Credentials"])
    who = server.client("sts", keys).get_caller_identity()
    assert who["Arn"] == made["AssumedRoleUser"]["Arn"]
    # Its policy asks for the provider.
    assert server.client("iam", keys).list_users()["Users"]
    # A change acknowledges the records before it.
    server.client("iam").update_role(RoleName=role.split("/")[-1], Description="used")
    events = server.client("cloudtrail").lookup_events(MaxResults=50)["Events"]
    records = [json.loads(event["CloudTrailEvent"]) for event in events]
    record = next(r for r in records if r["eventName"] == "AssumeRoleWithWebIdentity")
    assert record["userIdentity"]["type"] == "WebIdentityUser"
    assert record["additionalEventData"] == {
        "identityProviderConnectionVerificationMethod": "Thumbprint"
    }
    assert "webIdentityToken" not in json.dumps(record)


# Debian's v2 is 2.9.19, which has no endpoint setting for the call it makes itself.
def test_the_cli_takes_the_token_from_a_file(server, issuer, trusted, tmp_path):
    (tmp_path / "token").write_text(issuer.token())
    environment = {
        "AWS_WEB_IDENTITY_TOKEN_FILE": str(tmp_path / "token"),
        "AWS_ROLE_ARN": trusted[1],
        "AWS_ROLE_SESSION_NAME": "file",
        "AWS_DEFAULT_REGION": "us-east-1",
        "AWS_ENDPOINT_URL": server.url,
    }
    done = subprocess.run(
        [CLI["v1"], "sts", "get-caller-identity"],
        capture_output=True,
        text=True,
        env=clean_environment(tmp_path, **environment),
    )
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["Arn"].endswith("/file")


def test_boto3_refreshes_from_the_file(server, issuer, trusted, tmp_path, monkeypatch):
    (tmp_path / "token").write_text(issuer.token())
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_PROFILE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("AWS_WEB_IDENTITY_TOKEN_FILE", str(tmp_path / "token"))
    monkeypatch.setenv("AWS_ROLE_ARN", trusted[1])
    monkeypatch.setenv("AWS_ENDPOINT_URL", server.url)
    sts = boto3.Session(region_name="us-east-1").client("sts")
    assert ":assumed-role/" in sts.get_caller_identity()["Arn"]


def test_tokens_are_refused_for_the_right_reason(server, issuer, trusted):
    role, now = trusted[1], int(time.time())
    told = refused(server, role, issuer.token(sub="job:2"))
    assert told == ("AccessDenied", "Not authorized to perform sts:AssumeRoleWithWebIdentity")
    told = refused(server, role + "x", issuer.token())
    assert told == ("AccessDenied", "Not authorized to perform sts:AssumeRoleWithWebIdentity")
    told = refused(server, role, issuer.token(aud="other"))
    assert told == ("InvalidIdentityToken", "Incorrect token audience")
    code, message = refused(server, role, issuer.token(exp=now - 400))
    assert code == "ExpiredTokenException" and message.startswith("Token expired: current date/time")
    header, claims, signature = issuer.token().split(".")
    forged = b64({"alg": "none"}), b64({"alg": "HS256", "kid": "first"})
    for header in forged:
        code, _ = refused(server, role, f"{header}.{claims}.{signature}")
        assert code == "InvalidIdentityToken"
    code, message = refused(server, role, issuer.token(iss="https://other.example"))
    assert message == "No OpenIDConnect provider found in your account for https://other.example"
    other = role.replace(server.account_id, "000000000001")
    assert refused(server, other, issuer.token())[0] == "InvalidIdentityToken"


def test_a_new_key_is_found_and_the_old_one_works_on(server, issuer, trusted):
    role = trusted[1]
    old = issuer.token()
    trade(server, role, old)
    before = len(issuer.asked)
    issuer.rotate("second")
    trade(server, role, issuer.token())
    trade(server, role, old)
    trade(server, role, issuer.token())
    assert len(issuer.asked) == before + 2, "one look at each document"


def test_nobody_is_asked_whom_nothing_vouches_for(server, issuer, trusted):
    """Without the thumbprint, and where a redirect is all there is."""
    provider, role = trusted
    iam = server.client("iam")
    update = iam.update_open_id_connect_provider_thumbprint
    update(OpenIDConnectProviderArn=provider, ThumbprintList=["0" * 40])
    code, message = refused(server, role, issuer.token())
    assert code == "InvalidIdentityToken" and message.startswith(UNREACHABLE)
    update(OpenIDConnectProviderArn=provider, ThumbprintList=[issuer.thumbprint, "1" * 40])
    issuer.redirects = True
    asked = len(issuer.asked)
    assert refused(server, role, issuer.token())[1].startswith(UNREACHABLE)
    assert len(issuer.asked) == asked + 1, "the redirect is not followed"
    issuer.redirects = False
    update(OpenIDConnectProviderArn=provider, ThumbprintList=[issuer.thumbprint])
    trade(server, role, issuer.token())


def test_private_addresses_are_not_asked_unless_the_operator_says_so(issuer, tmp_path_factory):
    running = Server(tmp_path_factory.mktemp("public")).start()
    try:
        _, role = provide(running, issuer)
        asked = len(issuer.asked)
        assert refused(running, role, issuer.token())[1].startswith(UNREACHABLE)
        assert len(issuer.asked) == asked
    finally:
        running.stop()
