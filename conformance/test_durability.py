"""Killed at any moment, it comes back with everything it acknowledged and nothing half done."""

import json
import random
import sqlite3
import threading

from botocore.exceptions import BotoCoreError, ClientError
from conftest import Server

KILLS = 200
WRITERS = 4


def test_kills_lose_nothing_that_was_acknowledged(tmp_path):
    server = Server(tmp_path / "data")
    server.start()
    iam = server.client("iam", max_pool_connections=WRITERS)
    names = [f"writer-{number}" for number in range(WRITERS)]
    for name in names:
        iam.create_user(UserName=name)
    acknowledged = dict.fromkeys(names, 0)
    slowest = 0.0
    chance = random.Random(4680)

    def write(name, stop):
        while not stop.is_set():
            value = str(acknowledged[name] + 1)
            try:
                # Two tags in one call: one without the other would be half a change.
                iam.tag_user(UserName=name, Tags=[{"Key": k, "Value": value} for k in "ab"])
            except (BotoCoreError, ClientError):
                return
            acknowledged[name] = int(value)

    for _ in range(KILLS):
        stop = threading.Event()
        writers = [threading.Thread(target=write, args=(name, stop)) for name in names]
        for writer in writers:
            writer.start()
        stop.wait(chance.uniform(0.005, 0.12))
        server.kill()
        stop.set()
        for writer in writers:
            writer.join()
        server.start()
        slowest = max(slowest, server.wait_until_ready())
        for name in names:
            tags = {t["Key"]: t["Value"] for t in iam.list_user_tags(UserName=name)["Tags"]}
            assert tags.get("a") == tags.get("b"), f"half a change of {name}: {tags}"
            found = int(tags.get("a", 0))
            # The last one may have been made without its answer getting out.
            assert found in (acknowledged[name], acknowledged[name] + 1), (name, found, acknowledged)
            acknowledged[name] = found
    server.stop()
    assert sum(acknowledged.values()) > KILLS, "the writers hardly wrote"
    assert slowest < 5
    assert recorded_changes(server) == acknowledged


def recorded_changes(server):
    """The greatest value in the records of each writer's tagging: no change without its record."""
    store = sqlite3.connect(server.data / "store.db")
    greatest = {}
    for (text,) in store.execute("SELECT json FROM audit_record"):
        record = json.loads(text)
        if record["eventName"] == "TagUser" and "errorCode" not in record:
            parameters = record["requestParameters"]
            value = int(parameters["tags"][0]["value"])
            name = parameters["userName"]
            greatest[name] = max(value, greatest.get(name, 0))
    return greatest


def test_concurrent_clients_lose_no_update(server):
    """Forty clients at once, each adding a user of its own to one group."""
    iam = server.client("iam")
    iam.create_group(GroupName="crowd")
    names = [f"crowd-{number}" for number in range(40)]
    failures = []

    def join(name):
        try:
            own = server.client("iam")
            own.create_user(UserName=name)
            own.add_user_to_group(GroupName="crowd", UserName=name)
        except (BotoCoreError, ClientError) as error:
            failures.append(error)

    threads = [threading.Thread(target=join, args=(name,)) for name in names]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not failures
    pages = iam.get_paginator("get_group").paginate(GroupName="crowd", PaginationConfig={"PageSize": 7})
    members = [user["UserName"] for page in pages for user in page["Users"]]
    assert sorted(members) == sorted(names)
