"""A running Doorward for each test module, and unmodified clients to drive it with."""

import base64
import hashlib
import hmac
import json
import os
import re
import signal
import socket
import struct
import subprocess
import sys
import time
import urllib.request
from pathlib import Path
from types import SimpleNamespace

import boto3
import pytest
from botocore.config import Config

ROOT = Path(__file__).resolve().parent.parent
BINARY = Path(os.environ.get("DOORWARD_BINARY", ROOT / "target/release/doorward"))
CLI = {"v1": str(Path(sys.executable).parent / "aws"), "v2": "/usr/bin/aws"}


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Server:
    """One `doorward serve` on a data directory, with the secrets its `init` printed."""

    def __init__(self, data, *flags):
        self.data = Path(data)
        self.flags, self.environment = list(flags), {}
        self.port, self.health = free_port(), free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self.process = None
        made = json.loads(
            subprocess.run(
                [BINARY, "init", "--data", data, "--output", "json", "--root-access-key"],
                check=True,
                capture_output=True,
                env=clean_environment(data),
            ).stdout
        )
        self.account_id = made["account_id"]
        self.root = SimpleNamespace(**made["root"])
        self.admin = SimpleNamespace(**made["admin"])

    def start(self):
        log = open(self.data / "server.log", "ab")
        self.process = subprocess.Popen(
            [BINARY, "serve", "--data", self.data, "--listen", f"127.0.0.1:{self.port}"]
            + ["--health-listen", f"127.0.0.1:{self.health}", *self.flags],
            stdout=log,
            stderr=log,
            env=clean_environment(self.data, **self.environment),
        )
        self.wait_until_ready()
        return self

    def wait_until_ready(self, seconds=20):
        """Polls `/readyz`; how long it took is returned."""
        began = time.monotonic()
        while time.monotonic() - began < seconds:
            if self.process.poll() is not None:
                pytest.fail((self.data / "server.log").read_text()[-4000:])
            try:
                with urllib.request.urlopen(f"http://127.0.0.1:{self.health}/readyz", timeout=1) as r:
                    if r.status == 200:
                        return time.monotonic() - began
            except OSError:
                time.sleep(0.005)
        pytest.fail("the server did not become ready")

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def stop(self):
        if self.process and self.process.poll() is None:
            self.process.terminate()
            assert self.process.wait(timeout=20) == 0, "the server did not end cleanly"

    def client(self, service, keys=None, region="us-east-1", **settings):
        """A boto3 client with the administrator's keys, or those given."""
        keys = keys or credentials(self.admin)
        config = Config(retries={"total_max_attempts": 1}, **settings)
        return boto3.client(
            service, region_name=region, endpoint_url=self.url, config=config, **keys
        )


def as_bytes(body):
    """A prepared request's body as urllib wants it."""
    return body.encode() if isinstance(body, str) else body or b""


def credentials(source):
    """boto3's names for a pair of keys, whatever it came as."""
    get = source.get if isinstance(source, dict) else lambda name: getattr(source, name, None)
    found = {
        "aws_access_key_id": get("AccessKeyId") or get("access_key_id"),
        "aws_secret_access_key": get("SecretAccessKey") or get("secret_access_key"),
    }
    if token := get("SessionToken"):
        found["aws_session_token"] = token
    return found


def clean_environment(home, **extra):
    """What a client needs of our environment, and nothing that names other credentials."""
    kept = {k: v for k, v in os.environ.items() if k in ("PATH", "LANG", "LC_ALL", "TMPDIR")}
    return {**kept, "HOME": str(home), "AWS_EC2_METADATA_DISABLED": "true", **extra}


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    running = Server(tmp_path_factory.mktemp("doorward")).start()
    yield running
    running.stop()


@pytest.fixture(params=list(CLI))
def aws(request, server, tmp_path):
    """The AWS CLI of each version, run as a person runs it, in a home of its own."""

    def run(*arguments, keys=None, fails=None, **environment):
        if keys is not None:
            for name, value in credentials(keys).items():
                environment[name.upper()] = value
            environment.setdefault("AWS_DEFAULT_REGION", "us-east-1")
        done = subprocess.run(
            [CLI[request.param], "--endpoint-url", server.url, *arguments],
            capture_output=True,
            text=True,
            stdin=subprocess.DEVNULL,
            env=clean_environment(tmp_path, **environment),
        )
        if fails is not None:
            assert done.returncode != 0, done.stdout
            code = re.search(r"An error occurred \((\w+)\)", done.stderr)
            assert code and code[1] == fails, done.stderr
            return done.stderr
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout) if done.stdout.lstrip().startswith(("{", "[")) else done.stdout

    run.version = request.param
    run.binary = CLI[request.param]
    run.home = tmp_path
    return run


class Sdk:
    """An unmodified AWS SDK that `cargo xtask test` installs, driven by a small program of ours."""

    HERE = Path(__file__).parent / "sdk"
    PACKAGES = ROOT / "target/sdk-js"
    NAMES = ("javascript", "rust")

    def __init__(self, name):
        self.name = name
        if name == "javascript":
            needed = self.PACKAGES / "node_modules/@aws-sdk/client-sts"
            self.program = ["node", self.HERE / "javascript.cjs", self.PACKAGES]
        else:
            needed = ROOT / "target/sdk-rust/debug/doorward-sdk-rust"
            self.program = [needed]
        if not needed.exists():
            pytest.skip(f"the SDK for {name} is not installed: see `sdks` in xtask/src/test.rs")

    def ask(self, *arguments, environment):
        done = subprocess.run(
            [*self.program, *arguments], capture_output=True, text=True, env=environment
        )
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout.splitlines()[-1])


@pytest.fixture(params=Sdk.NAMES)
def sdk(request):
    return Sdk(request.param)


def totp(seed, steps=0):
    """The code of a Base32 seed, as RFC 6238 has it, so many half minutes from now."""
    seed = seed.decode() if isinstance(seed, bytes) else seed
    counter = struct.pack(">Q", int(time.time()) // 30 + steps)
    mac = hmac.new(base64.b32decode(seed), counter, hashlib.sha1).digest()
    at = mac[-1] & 0xF
    return f"{(struct.unpack('>I', mac[at:at + 4])[0] & 0x7FFFFFFF) % 1_000_000:06}"


class Person:
    """An IAM user with a key, made by the administrator."""

    def __init__(self, server, name, policy=None):
        self.server, self.name = server, name
        iam = server.client("iam")
        self.arn = iam.create_user(UserName=name)["User"]["Arn"]
        self.key = iam.create_access_key(UserName=name)["AccessKey"]
        if policy:
            iam.put_user_policy(
                UserName=name, PolicyName="own", PolicyDocument=json.dumps(document(*policy))
            )

    def client(self, service, **settings):
        return self.server.client(service, credentials(self.key), **settings)

    def enroll(self):
        """Gives the user a virtual MFA device; the codes of this and the next step are unused."""
        iam = self.server.client("iam")
        device = iam.create_virtual_mfa_device(VirtualMFADeviceName=self.name)["VirtualMFADevice"]
        self.serial, self.seed = device["SerialNumber"], device["Base32StringSeed"]
        iam.enable_mfa_device(
            UserName=self.name,
            SerialNumber=self.serial,
            AuthenticationCode1=totp(self.seed, -2),
            AuthenticationCode2=totp(self.seed, -1),
        )
        return self


def allow(action, resource="*", **more):
    return {"Effect": "Allow", "Action": action, "Resource": resource, **more}


def deny(action, resource="*", **more):
    return {"Effect": "Deny", "Action": action, "Resource": resource, **more}


def document(*statements):
    return {"Version": "2012-10-17", "Statement": list(statements)}


def trusting(principal, **more):
    statement = {"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"AWS": principal}}
    return json.dumps(document({**statement, **more}))
