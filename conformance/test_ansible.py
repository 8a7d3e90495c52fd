"""Ansible's own modules for IAM: a playbook makes an account's people, keeps them and removes them.

The collections are taken out of the wheel that `cargo xtask test` downloads.
"""

import re
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from conftest import ROOT, Server, clean_environment, credentials

HERE = Path(__file__).parent / "ansible"
SAMPLES = ROOT / "crates/identity/tests"
COLLECTIONS = ("ansible_collections/amazon/aws/", "ansible_collections/community/aws/")


@pytest.fixture(scope="module")
def collections(tmp_path_factory):
    [*wheels] = (ROOT / "target/ansible").glob("ansible-*.whl")
    if not wheels:
        pytest.skip("Ansible's collections are not there: see `ansible` in xtask/src/test.rs")
    home = tmp_path_factory.mktemp("collections")
    with zipfile.ZipFile(wheels[0]) as wheel:
        wheel.extractall(home, [n for n in wheel.namelist() if n.startswith(COLLECTIONS)])
    return home


class Ansible:
    def __init__(self, server, collections, home):
        keys = {name.upper(): value for name, value in credentials(server.admin).items()}
        self.environment = clean_environment(
            home,
            ANSIBLE_COLLECTIONS_PATH=str(collections),
            ANSIBLE_LOCALHOST_WARNING="false",
            AWS_ENDPOINT_URL=server.url,
            AWS_REGION="us-east-1",
            **keys,
        )
        self.variables = {
            "account": f"'{server.account_id}'",
            "ansible_python_interpreter": sys.executable,
            "certificate": SAMPLES / "credentials/server.pem",
            "metadata": SAMPLES / "saml/metadata.xml",
            "private_key": SAMPLES / "credentials/server.key",
        }

    def play(self, book, *flags, **variables):
        """Runs a playbook, none of whose tasks may fail; answers the names of those that changed."""
        named = {**self.variables, **variables}
        done = subprocess.run(
            [Path(sys.executable).parent / "ansible-playbook", HERE / book, *flags]
            + [word for name, value in named.items() for word in ("-e", f"{name}={value}")],
            capture_output=True,
            text=True,
            env=self.environment,
        )
        assert done.returncode == 0, done.stdout[-4000:] + done.stderr[-4000:]
        tasks = re.split(r"^TASK \[", done.stdout, flags=re.MULTILINE)[1:]
        return [task.split("]")[0] for task in tasks if re.search(r"^changed: ", task, re.MULTILINE)]


def test_a_playbook_makes_keeps_changes_and_removes_an_account(tmp_path, collections):
    server = Server(tmp_path / "data").start()
    ansible = Ansible(server, collections, tmp_path)
    made = ansible.play("account.yml")
    assert len(made) == 9, made
    assert ansible.play("account.yml") == []
    server.kill()
    server.start()
    # Asked what it would do, and then told to: the same, and nothing else.
    changes = ("-e", '{"team": "red", "actions": ["s3:GetObject", "s3:PutObject"]}')
    tagged_or_allowed = ["Managed policy", "User", "Role with an instance profile"]
    tagged_or_allowed += ["Inline policies", "Instance profile of its own"]
    assert ansible.play("account.yml", *changes) == tagged_or_allowed
    assert ansible.play("account.yml", *changes) == []
    assert len(ansible.play("gone.yml")) == 9
    summary = server.client("iam").get_account_summary()["SummaryMap"]
    left = {"Groups", "Roles", "Policies", "InstanceProfiles", "Providers", "ServerCertificates"}
    assert {name: summary[name] for name in left} == dict.fromkeys(left, 0)
    assert summary["Users"] == 1
    server.stop()
