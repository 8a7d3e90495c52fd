#!/usr/bin/env python3
"""Drives botocore's own serializers and parsers against Doorward's codecs.

For every operation of every service: what botocore sends, Doorward reads to equal values; what
Doorward answers, botocore reads to equal values; every modelled error keeps its code, status,
message and members. Values are generated from the models, with a fixed seed.
"""

import argparse
import base64
import datetime
import json
import math
import random
import re
import subprocess
import sys
from pathlib import Path
from urllib.parse import urlsplit

import botocore
import botocore.awsrequest
import botocore.loaders
import botocore.model
import botocore.parsers
import botocore.serialize
import botocore.validate

try:
    from re import _parser as regex
except ImportError:
    import sre_parse as regex

ROOT = Path(__file__).resolve().parents[2]
VERSION = "1.44.8"
SERVICES = [path.stem for path in sorted((ROOT / "models").glob("*.json"))]
DEEPEST = 4

# Java's classes that Python's `re` does not know, as a sample of each inside brackets.
CATEGORIES = {
    "L": "a-zA-Z\u00e9\u65e5",
    "Z": " \u2003",
    "N": "0-9\u00bd",
    "M": "\u0301",
    "S": "+$\u20ac",
    "P": "!?.\u00bf",
}


class Peer:
    """The example `wire_peer`, one JSON object a line."""

    def __init__(self, program):
        self.process = subprocess.Popen(
            [program], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8"
        )

    def ask(self, command):
        self.process.stdin.write(json.dumps(command) + "\n")
        self.process.stdin.flush()
        return json.loads(self.process.stdout.readline())


class Maker:
    """Makes values that a model allows."""

    def __init__(self, seed, protocol):
        self.random = random.Random(seed)
        self.protocol = protocol
        # botocore writes a document that is null, but reads one as absent.
        self.nulls = True

    def value(self, shape, depth=0, place="body"):
        make = getattr(self, "make_" + shape.type_name)
        return make(shape, depth, place)

    def make_structure(self, shape, depth, _place):
        if getattr(shape, "is_document_type", False):
            return self.document(0) if self.nulls else self.document(0) or "text"
        members = shape.members
        if getattr(shape, "is_tagged_union", False):
            members = dict([self.random.choice(sorted(members.items()))])
            required = list(members)
        else:
            required = shape.required_members
        chance = 0.7 if depth < DEEPEST else 0.0
        made = {}
        for name, member in members.items():
            if name in required or self.random.random() < chance:
                place = member.serialization.get("location", "body")
                made[name] = self.value(member, depth + 1, place)
        if not made and members and self.protocol == "query" and depth > 0:
            name = self.random.choice(sorted(members))
            made[name] = self.value(members[name], depth + 1)
        return made

    def make_list(self, shape, depth, place):
        least = shape.metadata.get("min", 0)
        if place != "body":
            least = max(least, 1)
        most = min(shape.metadata.get("max", 3), max(least, 3 if depth < DEEPEST else least))
        count = self.random.randint(least, max(least, most))
        return [self.value(shape.member, depth + 1, place) for _ in range(count)]

    def make_map(self, shape, depth, place):
        least = shape.metadata.get("min", 0)
        # botocore's query serializer writes nothing at all for an empty map.
        least = max(least, 1 if self.protocol == "query" else 0)
        count = self.random.randint(least, max(least, min(2, shape.metadata.get("max", 2))))
        pairs = [
            (self.value(shape.key, depth + 1, place), self.value(shape.value, depth + 1, place))
            for _ in range(count)
        ]
        return dict(pairs)

    def make_string(self, shape, _depth, place):
        if shape.name == "PermissionsBoundaryAttachmentType":
            # The model's value is not what AWS answers: see `values` in xtask/src/shapes/model.rs.
            return "Policy"
        if shape.enum:
            return self.random.choice(shape.enum)
        least = shape.metadata.get("min", 0)
        most = shape.metadata.get("max", least + 2000)
        if place != "body":
            least = max(least, 1)
        pattern = shape.metadata.get("pattern")
        for attempt in range(400):
            if pattern:
                text = self.matching(pattern, least, most, attempt)
            else:
                text = self.free(self.random.randint(least, max(least, min(most, least + 40))))
            if least <= len(text) <= most and self.fits(text, pattern, place):
                return text
        raise ValueError(f"no value for {shape.name}: {pattern} {least} {most}")

    def fits(self, text, pattern, place):
        if place in ("header", "headers"):
            if not re.fullmatch(r"[!-~]([ -~]*[!-~])?", text):
                return False
        if place == "uri" and text in (".", ".."):
            return False
        if any(c < " " and c not in "\t\n\r" for c in text) or "\ufffe" in text or "\uffff" in text:
            return False
        return pattern is None or re.fullmatch(in_python(pattern), text, re.ASCII) is not None

    def free(self, length):
        alphabet = "abcXYZ019 +-_.~%&=<>\"'/\\?#,;:@!*()[]{}|^`$\t\n\r\u00e9\u00df\u65e5\u2028\U0001f600"
        return "".join(self.random.choice(alphabet) for _ in range(length))

    def matching(self, pattern, least, most, attempt):
        """A text that a pattern allows, longer or shorter with each attempt."""
        length = self.random.randint(least, max(least, min(most, least + 30)))
        return "".join(self.parts(regex.parse(in_python(pattern)), length, attempt))

    def parts(self, nodes, length, attempt):
        for kind, argument in nodes:
            kind = str(kind)
            if kind == "LITERAL":
                yield chr(argument)
            elif kind == "NOT_LITERAL":
                yield self.random.choice([c for c in "abc01_" if ord(c) != argument])
            elif kind == "ANY":
                yield self.random.choice("aZ9 -é")
            elif kind == "IN":
                yield self.member_of(argument)
            elif kind == "BRANCH":
                yield from self.parts(self.random.choice(argument[1]), length, attempt)
            elif kind == "SUBPATTERN":
                yield from self.parts(argument[-1], length, attempt)
            elif kind in ("MAX_REPEAT", "MIN_REPEAT"):
                low, high, inner = argument
                high = min(int(high), max(low, length if attempt % 3 else low + attempt // 3))
                for _ in range(self.random.randint(low, high) if attempt % 2 else high):
                    yield from self.parts(inner, length, attempt)
            elif kind not in ("AT", "ASSERT", "ASSERT_NOT"):
                raise ValueError(kind)

    def member_of(self, items):
        negated = str(items[0][0]) == "NEGATE"
        if negated:
            for _ in range(200):
                c = self.random.choice("abcXYZ019_-/.")
                if not any(holds(item, c) for item in items[1:]):
                    return c
            raise ValueError("nothing is left of a class")
        kind, argument = self.random.choice(items)
        kind = str(kind)
        if kind == "LITERAL":
            return chr(argument)
        if kind == "RANGE":
            low, high = argument
            if low <= 0x20 and high >= 0x7E and self.random.random() < 0.7:
                low, high = 0x21, 0x7E
            c = chr(self.random.randint(low, high))
            return "a" if 0xD800 <= ord(c) <= 0xDFFF else c
        samples = {"CATEGORY_WORD": "aZ9_", "CATEGORY_DIGIT": "0123456789"}
        samples |= {"CATEGORY_SPACE": " \t", "CATEGORY_NOT_SPACE": "aZ9-"}
        return self.random.choice(samples[str(argument)])

    def number(self, shape, low, high):
        low = max(low, shape.metadata.get("min", low))
        high = min(high, shape.metadata.get("max", high))
        return self.random.choice([low, high, self.random.randint(low, high)])

    def make_integer(self, shape, _depth, _place):
        return self.number(shape, -(2**31), 2**31 - 1)

    def make_long(self, shape, _depth, _place):
        return self.number(shape, -(2**63), 2**63 - 1)

    def make_double(self, _shape, _depth, _place):
        return self.random.choice([0.0, -1.5, 1e21, 1e-7, self.random.uniform(-1e6, 1e6)])

    make_float = make_double

    def make_boolean(self, _shape, _depth, _place):
        return self.random.random() < 0.5

    def make_timestamp(self, _shape, _depth, _place):
        seconds = self.random.randint(-(2**31), 2**33)
        epoch = datetime.datetime(1970, 1, 1, tzinfo=datetime.timezone.utc)
        return epoch + datetime.timedelta(seconds=seconds)

    def make_blob(self, shape, _depth, _place):
        least = shape.metadata.get("min", 0)
        most = min(shape.metadata.get("max", 64), least + 64)
        return self.random.randbytes(self.random.randint(least, most))

    def document(self, depth):
        leaves = [None, True, 3, -0.5, "t\u00e4xt", ""]
        if depth > 2 or self.random.random() < 0.3:
            return self.random.choice(leaves)
        if self.random.random() < 0.5:
            return [self.document(depth + 1) for _ in range(self.random.randint(0, 3))]
        return {f"k{n}": self.document(depth + 1) for n in range(self.random.randint(0, 3))}


def holds(item, c):
    kind, argument = str(item[0]), item[1]
    if kind == "LITERAL":
        return ord(c) == argument
    if kind == "RANGE":
        return argument[0] <= ord(c) <= argument[1]
    return str(argument) == "CATEGORY_SPACE" and c.isspace()


def in_python(pattern):
    """A Java pattern as Python writes it."""
    pattern = re.sub(r"\\p\{(\w)\}(\+)?", lambda m: category(m, pattern), pattern)
    pattern = pattern.replace(r"\uD800\uDC00-\uDBFF\uDFFF", "\\U00010000-\\U0010FFFF")
    return pattern.replace(r"\uD7FF", "\ud7ff")


def category(match, pattern):
    inside = pattern.rfind("[", 0, match.start()) > pattern.rfind("]", 0, match.start())
    sample = CATEGORIES[match.group(1)]
    plus = match.group(2) or ""
    return sample + plus if inside else f"[{sample}]{plus}"


def plain(shape, value):
    """A value in the form the peer prints: base64, milliseconds, members by name."""
    if shape.type_name == "structure":
        if getattr(shape, "is_document_type", False):
            return value
        return {
            name: plain(shape.members[name], member)
            for name, member in value.items()
            if name in shape.members
        }
    if shape.type_name == "list":
        return [plain(shape.member, item) for item in value]
    if shape.type_name == "map":
        return {key: plain(shape.value, item) for key, item in value.items()}
    if shape.type_name == "blob":
        return base64.b64encode(value).decode()
    if shape.type_name == "timestamp":
        epoch = datetime.datetime(1970, 1, 1, tzinfo=datetime.timezone.utc)
        return round((value - epoch).total_seconds() * 1000)
    return value


def differ(left, right):
    """Where two plain values differ; nothing if they are equal."""
    if isinstance(left, dict) and isinstance(right, dict):
        for key in sorted(set(left) | set(right)):
            if key not in left or key not in right:
                return f".{key} is missing on one side"
            if where := differ(left[key], right[key]):
                return f".{key}{where}"
        return None
    if isinstance(left, list) and isinstance(right, list):
        if len(left) != len(right):
            return f" has {len(left)} and {len(right)} elements"
        for index, pair in enumerate(zip(left, right)):
            if where := differ(*pair):
                return f"[{index}]{where}"
        return None
    if isinstance(left, float) or isinstance(right, float):
        same = math.isclose(left, right, rel_tol=1e-12)
    else:
        same = type(left) is type(right) and left == right
    return None if same else f": {left!r} is not {right!r}"


class Trip:
    """All trips of one service."""

    def __init__(self, peer, service, arguments):
        loader = botocore.loaders.Loader()
        model = loader.load_service_model(service, "service-2")
        self.peer = peer
        self.service = service
        self.model = botocore.model.ServiceModel(model, service)
        self.protocol = self.model.metadata["protocol"]
        self.serializer = botocore.serialize.create_serializer(self.protocol, False)
        self.parser = botocore.parsers.create_parser(self.protocol)
        self.cases = arguments.cases
        self.seed = arguments.seed
        self.failures = []
        self.counts = {"requests": 0, "answers": 0, "errors": 0}

    def run(self):
        for name in self.model.operation_names:
            operation = self.model.operation_model(name)
            for case in range(self.cases):
                maker = Maker(f"{self.seed}/{self.service}/{name}/{case}", self.protocol)
                self.trip("requests", name, self.request, operation, maker)
                self.trip("answers", name, self.answer, operation, maker)
            for shape in operation.error_shapes:
                maker = Maker(f"{self.seed}/{self.service}/{name}/{shape.name}", self.protocol)
                self.trip("errors", f"{name}/{shape.name}", self.error, operation, shape, maker)

    def trip(self, kind, name, check, *arguments):
        self.counts[kind] += 1
        try:
            problem = check(*arguments)
        except Exception as error:  # a bug here must not hide the other operations
            problem = f"{type(error).__name__}: {error}"
        if problem:
            self.failures.append(f"{self.service} {name} {kind}: {problem}")

    def request(self, operation, maker):
        shape = operation.input_shape
        params = maker.value(shape) if shape else {}
        if shape:
            report = botocore.validate.ParamValidator().validate(params, shape)
            if report.has_errors():
                return f"botocore itself refuses: {report.generate_report()}"
        serialized = self.serializer.serialize_to_request(params, operation)
        botocore.awsrequest.prepare_request_dict(serialized, "http://localhost")
        prepared = botocore.awsrequest.create_request_object(serialized).prepare()
        body = prepared.body or b""
        url = urlsplit(prepared.url)
        headers = [(k, v if isinstance(v, str) else v.decode()) for k, v in prepared.headers.items()]
        answer = self.peer.ask(
            {
                "decode": {
                    "method": prepared.method,
                    "path": url.path,
                    "query": url.query,
                    "headers": headers,
                    "body": base64.b64encode(body.encode() if isinstance(body, str) else body).decode(),
                }
            }
        )
        if "failed" in answer:
            return f"{answer['failed']} for {params!r}"
        if (answer["service"], answer["operation"]) != (self.service, operation.name):
            return f"went to {answer['service']}:{answer['operation']}"
        return differ(plain(shape, params) if shape else {}, answer["value"])

    def parse(self, answer, shape):
        response = {
            "status_code": answer["status"],
            "headers": botocore.awsrequest.HeadersDict(answer["headers"]),
            "body": base64.b64decode(answer["body"]),
        }
        return self.parser.parse(response, shape)

    def answer(self, operation, maker):
        shape = operation.output_shape
        maker.nulls = False
        value = plain(shape, maker.value(shape)) if shape else {}
        answer = self.peer.ask(
            {"encode": {"service": self.service, "operation": operation.name, "value": value}}
        )
        if "failed" in answer:
            return answer["failed"]
        parsed = self.parse(answer, shape)
        metadata = parsed.pop("ResponseMetadata")
        if metadata.get("RequestId") != "request-1":
            return f"no request id: {metadata}"
        return differ(value, plain(shape, parsed) if shape else parsed)

    def error(self, operation, shape, maker):
        value = plain(shape, maker.value(shape))
        for name in shape.members:
            if name.lower() == "errortype":
                value[name] = shape.error_code
            if name.lower() in ("message", "error_description"):
                value.setdefault(name, "what went wrong")
        answer = self.peer.ask(
            {"error": {"service": self.service, "error": shape.name, "value": value}}
        )
        if "failed" in answer:
            return answer["failed"]
        status = shape.metadata.get("error", {}).get("httpStatusCode")
        if status and status != answer["status"]:
            return f"status {answer['status']}"
        parsed = self.parse(answer, operation.output_shape)
        if parsed["Error"]["Code"] != shape.error_code:
            return f"code {parsed['Error']}"
        message = next((value[m] for m in value if m.lower() == "message"), None)
        if message is not None and (parsed["Error"].get("Message") or "") != message:
            return f"message {parsed['Error']}"
        if self.protocol == "query":
            return None
        modelled = self.parse(answer, shape)
        modelled = {key: item for key, item in modelled.items() if key in shape.members}
        return differ(value, plain(shape, modelled))


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--peer", help="the example wire_peer; built when not given")
    parser.add_argument("--cases", type=int, default=6, help="values for each operation")
    parser.add_argument("--seed", default="doorward")
    parser.add_argument("--service", action="append", choices=SERVICES)
    arguments = parser.parse_args()
    if botocore.__version__ != VERSION:
        sys.exit(f"botocore {VERSION} is needed, here is {botocore.__version__}")
    program = arguments.peer
    if program is None:
        build = ["cargo", "build", "-q", "-p", "doorward-shapes", "--example", "wire_peer"]
        subprocess.run([*build, "--features", "peer"], cwd=ROOT, check=True)
        program = ROOT / "target/debug/examples/wire_peer"
    peer = Peer(program)
    failures = []
    for service in arguments.service or SERVICES:
        trip = Trip(peer, service, arguments)
        trip.run()
        failures += trip.failures
        counts = ", ".join(f"{count} {kind}" for kind, count in trip.counts.items())
        print(f"{service}: {len(trip.model.operation_names)} operations, {counts}, "
              f"{len(trip.failures)} differ", flush=True)
    for failure in failures[:40]:
        print(failure, file=sys.stderr)
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
