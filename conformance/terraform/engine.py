"""Terraform's part: what is wanted, what is known, and the steps from one to the other."""

import json
from types import SimpleNamespace

from botocore.exceptions import ClientError


def gone(error):
    """Whether the provider takes this refusal to mean that the thing is not there (any more)."""
    return error.response["Error"]["Code"] in (
        "NoSuchEntity",
        "AccountNotFoundException",
        "AccountNotRegisteredException",
        "AWSOrganizationsNotInUseException",
        "OrganizationalUnitNotFoundException",
        "PolicyNotFoundException",
        "PolicyNotAttachedException",
        "ResourceNotFoundException",
        "ResourcePolicyNotFoundException",
        "TargetNotFoundException",
    )


def found(call, **arguments):
    """The answer, or nothing where the provider would forget the resource."""
    try:
        return call(**arguments)
    except ClientError as error:
        if gone(error):
            return None
        raise


def pages(client, operation, key, **arguments):
    """All pages of a list, as the provider's paginators read them."""
    paginator = client.get_paginator(operation)
    return [item for page in paginator.paginate(**arguments) for item in page[key]]


def tag_list(tags):
    return [{"Key": key, "Value": value} for key, value in sorted(tags.items())]


def tag_map(tags):
    """Tags as an attribute; those of AWS itself are left out."""
    return {t["Key"]: t["Value"] for t in tags or [] if not t["Key"].startswith("aws:")}


class Resource:
    """What the provider does for one type of resource.

    `create` answers the id, and what only creating tells. `read` answers the attributes, or
    nothing if the thing is gone. `update` answers the id if that changes.
    """

    # Changing one of these replaces the resource.
    force_new = frozenset()
    # What cannot be read, so that it is not known after an import.
    unreadable = frozenset()
    # Lists whose order does not matter.
    sets = frozenset()
    defaults = {}
    # Whether it is there still when the provider has deleted it.
    stays = False
    # The operations that change tags, and the argument that names what is tagged.
    tagging = None

    def __init__(self, cloud):
        self.cloud, self.iam = cloud, cloud.iam

    def update(self, id, old, new):
        raise AssertionError(f"{type(self).__name__} cannot be changed")

    def update_tags(self, id, old, new):
        """Removes what is no longer wanted, then sets what is new, as the provider does."""
        tag, untag, name = self.tagging
        removed = sorted(set(old) - set(new))
        if removed:
            getattr(self.iam, untag)(**{name: id, "TagKeys": removed})
        changed = {k: v for k, v in new.items() if old.get(k) != v}
        if changed:
            getattr(self.iam, tag)(**{name: id, "Tags": tag_list(changed)})

    def delete(self, id, known):
        assert self.stays, f"{type(self).__name__} cannot be deleted"

    def known_by_import(self, id):
        """The attributes that an import sets before it reads."""
        return {}


class Terraform:
    """A workspace: its state, and what can be done with it."""

    def __init__(self, server, types):
        client = server.client
        self.cloud = SimpleNamespace(
            iam=client("iam"), organizations=client("organizations"), account=client("account")
        )
        # What the provider asks when it is configured.
        caller = client("sts").get_caller_identity()
        assert caller["Account"] == server.account_id
        self.cloud.account_id = caller["Account"]
        self.types, self.state = types, {}

    def resource(self, address):
        return self.types[address.split(".")[0]](self.cloud)

    def wanted(self, address, configuration):
        """The configured attributes, with defaults, and with references to what is known."""
        attributes = dict(self.resource(address).defaults)
        for name, value in configuration[address].items():
            attributes[name] = value(self.state) if callable(value) else value
        return {name: value for name, value in attributes.items() if value is not None}

    def refresh(self):
        for address in list(self.state):
            known = self.state[address]
            attributes = self.resource(address).read(known["id"], known)
            if attributes is None:
                del self.state[address]
            else:
                self.state[address] = {**known, **attributes}

    def differing(self, address, configuration):
        """The names of the attributes that are not as they are configured."""
        resource, known = self.resource(address), self.state[address]
        wanted = self.wanted(address, configuration)
        return sorted(
            name
            for name, value in wanted.items()
            if canonical(resource, name, value) != canonical(resource, name, known.get(name))
        )

    def plan(self, configuration):
        """The steps that an apply would take, each as `verb address`."""
        self.refresh()
        steps = [f"delete {a}" for a in reversed(list(self.state)) if a not in configuration]
        for address in configuration:
            if address not in self.state:
                steps.append(f"create {address}")
                continue
            differing = set(self.differing(address, configuration))
            if differing & self.resource(address).force_new:
                steps.append(f"replace {address}")
            elif differing:
                steps.append(f"update {address}")
        return steps

    def apply(self, configuration):
        """Takes the steps and answers them; afterwards a plan must have none."""
        steps = self.plan(configuration)
        for step in steps:
            verb, address = step.split(" ")
            if verb in ("delete", "replace"):
                self.delete(address)
            if verb in ("create", "replace"):
                self.create(address, configuration)
            if verb == "update":
                self.change(address, configuration)
        left = {a: self.differing(a, configuration) for a in configuration}
        assert not any(left.values()), left
        assert self.plan(configuration) == []
        return steps

    def create(self, address, configuration):
        resource, wanted = self.resource(address), self.wanted(address, configuration)
        id, told = resource.create(wanted)
        attributes = resource.read(id, {**wanted, **told})
        assert attributes is not None, f"{address} is not there right after it was made"
        self.state[address] = {**wanted, **told, "id": id, **attributes}

    def change(self, address, configuration):
        resource, known = self.resource(address), self.state[address]
        wanted, id = self.wanted(address, configuration), known["id"]
        if resource.tagging and "tags" in self.differing(address, configuration):
            resource.update_tags(id, known.get("tags", {}), wanted.get("tags", {}))
        if set(self.differing(address, configuration)) - {"tags"}:
            id = resource.update(id, known, wanted) or id
        attributes = resource.read(id, {**known, **wanted})
        assert attributes is not None, f"{address} is not there right after it was changed"
        self.state[address] = {**known, **wanted, "id": id, **attributes}

    def delete(self, address):
        """Deletes; what is gone already is as good as deleted."""
        known = self.state.pop(address)
        try:
            self.resource(address).delete(known["id"], known)
        except ClientError as error:
            if not gone(error):
                raise
        resource = self.resource(address)
        left = None if resource.stays else resource.read(known["id"], known)
        assert left is None, f"{address} is still there: {left}"

    def destroy(self):
        self.refresh()
        for address in reversed(list(self.state)):
            self.delete(address)

    def import_(self, address, id):
        """Takes something that is there into the state, by its id alone."""
        resource = self.resource(address)
        known = {"id": id, **resource.known_by_import(id)}
        attributes = resource.read(id, known)
        assert attributes is not None, f"{address} cannot be imported"
        self.state[address] = {**known, "id": id, **attributes}


def canonical(resource, name, value):
    """A value so that equal ones are the same: policies by meaning, sets without order."""
    if name in resource.sets:
        return sorted(value or [])
    if name == "tags":
        return value or {}
    if isinstance(value, str) and value.startswith("{"):
        return json.loads(value)
    return value
