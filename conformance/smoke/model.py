"""What botocore's models say: valid inputs, each constraint violated, and whether an answer is theirs."""

import re
from datetime import datetime, timezone
from xml.etree import ElementTree

NUMBERS = ("integer", "long", "float", "double")
POLICY = (
    '{"Version":"2012-10-17","Statement":'
    '[{"Effect":"Deny","Action":"s3:GetObject","Resource":"*"}]}'
)
# AWS answers with 47 characters, as its examples do, where its model says 48.
NOT_AS_TOLD = ["publicKeyFingerprintType"]
# What a text may be, the first that its model lets pass.
TEXTS = [
    "smoke", "123456", POLICY, "https://smoke.example", "smoke@example.com", "/smoke/",
    "arn:aws:iam::111122223333:role/smoke", "arn:aws:iam::aws:policy/ReadOnlyAccess",
    "111122223333", "r-aaaa", "ou-aaaa-aaaaaaaa", "p-aaaaaaaa", "192.0.2.0/24", "us-east-1",
    "vpc-0123456789abcdef0", "vpce-0123456789abcdef0", "v1",
    "car-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "arn:aws:signin:::devtools/same-device",
    "authorization_code", "client_credentials", "ASOR" + "a" * 20, "0" * 40, "a" * 20, "A" * 20, "a" * 64,
    "+49 30 1234",
]


def pattern(shape):
    """What a text must match; nothing where only Java reads the pattern."""
    text = shape.metadata.get("pattern")
    try:
        return text and re.compile(text)
    except re.error:
        return None


def allows(shape, text):
    """Whether the model lets `text` pass."""
    bounds = shape.metadata
    if shape.enum and text not in shape.enum:
        return False
    if not bounds.get("min", 0) <= len(text) <= bounds.get("max", len(text)):
        return False
    wanted = pattern(shape)
    return not wanted or bool(wanted.fullmatch(text))


def valid(shape, depth=6):
    """A value that the model lets pass, with what it requires; nothing where none is known."""
    if not depth:
        return None
    if shape.type_name == "structure":
        names = shape.required_members or (list(shape.members)[:1] if shape.is_tagged_union else [])
        # Where nothing is required, an empty structure would say nothing.
        names = names or (list(shape.members) if depth < 6 else [])
        values = {name: valid(shape.members[name], depth - 1) for name in names}
        return {name: value for name, value in values.items() if value is not None}
    if shape.type_name == "list":
        member = valid(shape.member, depth - 1)
        return None if member is None else [member] * max(1, shape.metadata.get("min", 1))
    if shape.type_name == "map":
        return {valid(shape.key, depth - 1): valid(shape.value, depth - 1)}
    if shape.type_name in NUMBERS:
        return max(1, shape.metadata.get("min", 1))
    if shape.type_name == "boolean":
        return True
    if shape.type_name == "timestamp":
        return datetime(2026, 1, 1, tzinfo=timezone.utc)
    if shape.type_name == "blob":
        return b"smoke"
    texts = shape.enum or TEXTS + [c * shape.metadata.get("min", 1) for c in "aA1"]
    return next((text for text in texts if allows(shape, text)), None)


def violations(operation):
    """Each constraint of the input's model violated: what is wrong, the input and the kind.

    The kind is `violates` where the model forbids the value, `malformed` where it cannot be one.
    """
    shape = operation.input_shape
    if shape is None:
        return
    whole = valid(shape)
    for name in shape.required_members:
        # A path without one of its parts is another path.
        if shape.members[name].serialization.get("location") != "uri":
            yield f"{name} is left out", {k: v for k, v in whole.items() if k != name}, "violates"
    for name, member in shape.members.items():
        in_text = operation.service_model.protocol == "query" or bool(
            member.serialization.get("location"))
        for what, value, kind in wrong(member, valid(member, 5), in_text):
            yield f"{name} {what}", {**whole, name: value}, kind


def wrong(shape, right, in_text):
    """What is wrong with a value of `shape`, of which `right` is one that is right."""
    least, most = shape.metadata.get("min"), shape.metadata.get("max")
    if shape.type_name == "string":
        yield from wrong_text(shape, in_text)
    elif shape.type_name in NUMBERS:
        if least is not None:
            yield "is too small", least - 1, "violates"
        if most is not None:
            yield "is too large", most + 1, "violates"
        yield "is no number", "many", "malformed"
    elif shape.type_name == "boolean" and not in_text:
        # In a form, botocore makes a truth of everything.
        yield "is no truth", "maybe", "malformed"
    elif shape.type_name == "structure" and right:
        for name in shape.required_members:
            rest = {k: v for k, v in right.items() if k != name}
            # In a form, a structure without members is not there at all.
            if rest or not in_text:
                yield f"has no {name}", rest, "violates"
        for name, member in shape.members.items():
            for what, value, kind in wrong(member, right.get(name), in_text):
                yield f".{name} {what}", {**right, name: value}, kind
    elif shape.type_name == "list" and right:
        if most is not None and most < 1000:
            yield "has too many", (right * (most + 1))[: most + 1], "violates"
        if least and not in_text:
            yield "has too few", right[: least - 1], "violates"
        for what, value, kind in wrong(shape.member, right[0], in_text):
            yield f"[0] {what}", [value], kind


def wrong_text(shape, in_text):
    least, most = shape.metadata.get("min"), shape.metadata.get("max")
    is_part_of_path = shape.serialization.get("location") == "uri"
    if least and not is_part_of_path:
        yield "is too short", "a" * (least - 1), "violates"
    if most is not None:
        yield "is too long", "a" * (most + 1), "violates"
    if shape.enum:
        yield "is no such value", "no-such", "violates"
    if shape.metadata.get("pattern"):
        odd = ["\x01" * max(1, least or 1), "<>" * max(1, least or 1)]
        wanted = pattern(shape)
        # All that only Java reads are classes of characters, none of them with controls.
        refused = [text for text in odd if not wanted or not wanted.fullmatch(text)]
        if refused:
            yield "has wrong characters", refused[0], "violates"
    if not in_text:
        yield "is no text", 1, "malformed"


def complaints(shape, value, path=""):
    """What of an answer, as botocore has read it, is not as its model says."""
    if getattr(shape, "is_document_type", False) or shape.name in NOT_AS_TOLD:
        return
    if shape.type_name == "structure":
        for name in shape.required_members:
            if name not in value:
                yield f"{path}.{name} is missing"
        for name, held in value.items():
            if name in shape.members:
                yield from complaints(shape.members[name], held, f"{path}.{name}")
            elif name != "ResponseMetadata":
                yield f"{path}.{name} is unknown"
    elif shape.type_name == "list":
        for held in value:
            yield from complaints(shape.member, held, f"{path}[]")
    elif shape.type_name == "map":
        for key, held in value.items():
            yield from complaints(shape.key, key, f"{path}.key")
            yield from complaints(shape.value, held, f"{path}.{key}")
    elif shape.type_name == "string" and not isinstance(value, (dict, list)):
        # Policies are decoded by botocore, and are then no text.
        if not allows(shape, value):
            yield f"{path} may not be {value!r}"
    elif shape.type_name in NUMBERS:
        bounds = shape.metadata
        if not bounds.get("min", value) <= value <= bounds.get("max", value):
            yield f"{path} may not be {value}"


def strangers(operation, body):
    """The names in an answer's body that its model does not know; botocore passes over them."""
    shape = operation.output_shape
    if not body.strip().startswith(b"<"):
        return
    root = ElementTree.fromstring(body)
    if bare(root) != f"{operation.name}Response":
        yield bare(root)
    for child in root:
        if bare(child) == "ResponseMetadata":
            continue
        if shape is None or bare(child) != shape.serialization.get("resultWrapper"):
            yield bare(child)
        else:
            yield from strange_elements(shape, child)


def strange_elements(shape, element):
    if shape.type_name == "structure":
        known = {m.serialization.get("name", name): m for name, m in shape.members.items()}
        for child in element:
            if bare(child) in known:
                yield from strange_elements(known[bare(child)], child)
            else:
                yield f"{shape.name}.{bare(child)}"
    elif shape.type_name == "list":
        for child in element:
            if bare(child) != "member":
                yield f"{shape.name}.{bare(child)}"
            yield from strange_elements(shape.member, child)


def strange_members(shape, value):
    """The same in JSON."""
    if getattr(shape, "is_document_type", False):
        return
    if shape.type_name == "structure":
        known = {m.serialization.get("name", name): m for name, m in shape.members.items()}
        for name, held in value.items():
            if name not in known:
                yield f"{shape.name}.{name}"
            elif held is not None:
                yield from strange_members(known[name], held)
    elif shape.type_name == "list":
        for held in value:
            yield from strange_members(shape.member, held)


def bare(element):
    """An element's name without its namespace."""
    return element.tag.rsplit("}", 1)[-1]
