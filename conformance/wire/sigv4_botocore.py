#!/usr/bin/env python3
"""Random requests, signed by botocore and by doorward-sigv4: both must agree.

usage: sigv4_botocore.py PEER [COUNT [SEED]]

PEER is the binary of `cargo build -p doorward-sigv4 --example sigv4_peer`.
Each round: botocore signs and the peer must accept; the peer signs the same
request and must make botocore's signature; something is changed and the peer
must refuse. Exits 1 at the first difference, printing it.
"""

import datetime
import json
import random
import re
import subprocess
import sys
from urllib.parse import quote, urlsplit

import botocore.auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials

HOST = "door.example.test:4680"
SERVICES = ["iam", "sts", "sso", "organizations", "execute-api"]
REGIONS = ["us-east-1", "eu-central-1", "aws-global", "us-gov-west-1"]
LETTERS = list("abcXYZ019-._~") + list(" /:@!$&'()*+,;=?#[]%\"<>|^`{}\\") + list("éßሴ漢🚪")


class Peer:
    def __init__(self, path):
        self.process = subprocess.Popen(
            [path], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8"
        )

    def ask(self, **question):
        self.process.stdin.write(json.dumps(question) + "\n")
        self.process.stdin.flush()
        return json.loads(self.process.stdout.readline())


class Round:
    """One random request and the signer that goes with it."""

    def __init__(self, chance):
        self.chance = chance
        self.s3 = chance.random() < 0.3
        self.presigned = chance.random() < 0.5
        self.service = "s3" if self.s3 else chance.choice(SERVICES)
        self.region = chance.choice(REGIONS)
        self.now = datetime.datetime(2015, 1, 1) + datetime.timedelta(
            seconds=chance.randrange(10**9)
        )
        secret = "".join(chance.choices("abcDEF012/+", k=40))
        token = self.text(60) if chance.random() < 0.4 else None
        if token is not None:
            token = re.sub(r"[^!-~]", "", token) or "token"
        self.credentials = Credentials("AKIA" + "".join(chance.choices("ABC234", k=16)), secret, token)
        self.method = chance.choice(["GET", "POST", "PUT", "DELETE", "HEAD", "PATCH"])
        self.path = self.random_path()
        self.query, self.params = self.random_query()
        self.headers = self.random_headers()
        # A presigned request's body would have to be a form that botocore moves into the query.
        self.body = b"" if self.presigned else self.text(40).encode()
        self.expires = chance.randrange(1, 604801)

    def text(self, most):
        return "".join(self.chance.choices(LETTERS, k=self.chance.randrange(most)))

    def random_path(self):
        segments = [
            self.chance.choice(["", ".", "..", "a", quote(self.text(6), safe=""), quote(self.text(6), safe="~:@$&'()*+,;=!")])
            for _ in range(self.chance.randrange(6))
        ]
        # What a path that ends in a dot segment normalizes to differs between AWS's own clients.
        if segments and segments[-1] in (".", ".."):
            segments.append("end")
        return "/" + "/".join(segments)

    def random_query(self):
        names = ["Action", "a", "A", "a-b", "a.b", "%", self.text(5) or "x"]
        pairs = [
            (self.chance.choice(names), self.chance.choice(["", "0", self.text(8), " many   spaces "]))
            for _ in range(self.chance.randrange(5))
        ]
        if self.chance.random() < 0.5 and not self.presigned:
            return "", pairs
        encoded = [f"{quote(name, safe='-_.~')}={quote(value, safe='-_.~')}" for name, value in pairs]
        if self.presigned:
            # botocore keeps one value per name when it presigns.
            encoded = list({pair.split("=")[0]: pair for pair in encoded}.values())
        return "&".join(encoded), []

    def random_headers(self):
        names = ["Content-Type", "X-Amz-Target", "x-custom", "X-Custom", "X-Amz-Meta-Zeta", "User-Agent", "Accept"]
        values = ["", "a", "  lead and trail  ", "a   b\t\tc", "x, y;z=1", 'say "two  words"', "100%"]
        headers = [("Host", HOST)]
        for _ in range(self.chance.randrange(6)):
            name = self.chance.choice(names)
            once = name.lower() in ("content-type", "x-amz-target")
            if once and name in (given for given, _ in headers):
                continue
            headers.append((name, self.chance.choice(values)))
        if not self.presigned and self.chance.random() < 0.1:
            headers.append(("Date", "replaced by botocore"))
        return headers

    def signer(self):
        kind = {
            (False, False): botocore.auth.SigV4Auth,
            (False, True): botocore.auth.SigV4QueryAuth,
            (True, False): botocore.auth.S3SigV4Auth,
            (True, True): botocore.auth.S3SigV4QueryAuth,
        }[self.s3, self.presigned]
        expires = {"expires": self.expires} if self.presigned else {}
        return kind(self.credentials, self.service, self.region, **expires)

    def botocore_signs(self):
        """The request as it would be on the wire."""
        url = f"http://{HOST}{self.path}" + (f"?{self.query}" if self.query else "")
        request = AWSRequest(self.method, url, data=self.body, params=self.params)
        for name, value in self.headers:
            request.headers.add_header(name, value)
        botocore.auth.get_current_datetime = lambda *_, **__: self.now
        self.signer().add_auth(request)
        parts = urlsplit(request.prepare().url)
        return {
            "method": self.method,
            "path": parts.path,
            "query": parts.query,
            "headers": [list(header) for header in request.headers.items()],
            "body": self.body.hex(),
        }

    def question(self, do, wire):
        return dict(
            wire,
            do=do,
            service=self.service,
            s3=self.s3,
            region=self.region,
            now=self.now.strftime("%Y%m%dT%H%M%SZ"),
            access_key_id=self.credentials.access_key,
            secret_access_key=self.credentials.secret_key,
            session_token=self.credentials.token,
            unsigned=self.s3 and self.presigned,
            expires=self.expires,
        )


ADDED_HEADERS = ("authorization", "x-amz-date", "x-amz-security-token", "x-amz-content-sha256")
ADDED_PARAMETERS = ("X-Amz-Algorithm", "X-Amz-Credential", "X-Amz-Date", "X-Amz-Expires",
                    "X-Amz-SignedHeaders", "X-Amz-Security-Token", "X-Amz-Signature")


def without_signature(wire):
    headers = [header for header in wire["headers"] if header[0].lower() not in ADDED_HEADERS]
    pairs = [p for p in wire["query"].split("&") if p and p.split("=")[0] not in ADDED_PARAMETERS]
    return dict(wire, headers=headers, query="&".join(pairs))


def with_signature(wire, answer):
    if "query" in answer:
        return dict(wire, query=answer["query"])
    return dict(wire, headers=wire["headers"] + answer["headers"])


def signature(wire):
    found = re.search(r"X-Amz-Signature=(\w+)", wire["query"])
    if found is None:
        line = next(value for name, value in wire["headers"] if name.lower() == "authorization")
        found = re.search(r"Signature=(\w+)", line)
    return found.group(1)


def tamper(chance, wire, presigned, s3):
    """Something with another meaning, one change at a time."""
    what = chance.randrange(5)
    if what == 0:
        return dict(wire, method="OPTIONS")
    if what == 1:
        return dict(wire, path=wire["path"] + "/x" * chance.randrange(1, 3))
    if what == 2:
        return dict(wire, query=(wire["query"] + "&" if wire["query"] else "") + "x=y")
    if what == 3 and not (s3 and presigned):
        return dict(wire, body=wire["body"] + "00")
    headers = [[n, v + ("x" if n.lower() == "host" else "")] for n, v in wire["headers"]]
    return dict(wire, headers=headers)


def differ(title, round_, *facts):
    print(f"difference: {title}", file=sys.stderr)
    for fact in (vars(round_), *facts):
        print(json.dumps(fact, default=str, indent=1, ensure_ascii=False), file=sys.stderr)
    sys.exit(1)


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    peer = Peer(sys.argv[1])
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 2500
    chance = random.Random(int(sys.argv[3]) if len(sys.argv) > 3 else 4680)
    for _ in range(count):
        round_ = Round(chance)
        wire = round_.botocore_signs()
        verdict = peer.ask(**round_.question("verify", wire))
        if verdict.get("access_key_id") != round_.credentials.access_key:
            differ("botocore's signature is refused", round_, wire, verdict)
        # botocore signs a Date header instead of X-Amz-Date; the peer never does.
        if not any(name == "Date" for name, _ in wire["headers"]):
            bare = without_signature(wire)
            answer = peer.ask(**round_.question("presign" if round_.presigned else "sign", bare))
            ours = with_signature(bare, answer)
            if signature(ours) != signature(wire):
                differ("the signatures are not the same", round_, wire, ours)
        verdict = peer.ask(
            **round_.question("verify", tamper(chance, wire, round_.presigned, round_.s3))
        )
        if "error" not in verdict:
            differ("a changed request is accepted", round_, wire, verdict)
    print(f"sigv4: botocore and doorward agree on {count} requests, both ways")


if __name__ == "__main__":
    main()
