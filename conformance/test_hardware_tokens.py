"""Hardware TOTP tokens: brought in by the operator, enabled and used by unmodified clients."""

import base64
import subprocess

import pytest
from botocore.exceptions import ClientError
from conftest import BINARY, Person, allow, totp

SEED = "3132333435363738393031323334353637383930"
TEXT = base64.b32encode(bytes.fromhex(SEED)).decode()


def operator(server, *words):
    command = [BINARY, "token", *words, "--data", server.data]
    return subprocess.run(command, capture_output=True, text=True, env={})


def test_a_token_is_enabled_by_its_serial_number_and_its_codes_count(server, tmp_path):
    tokens = tmp_path / "tokens.csv"
    tokens.write_text(f"# SerialNumber,Seed\nGAHT00000001,{SEED}\n")
    done = operator(server, "import", server.account_id, tokens, "--seeds", "hex")
    assert done.returncode == 0 and done.stdout.startswith("1 brought in."), done.stderr
    again = operator(server, "import", server.account_id, tokens, "--seeds", "hex")
    assert again.returncode != 0 and "has a device `GAHT00000001` already" in again.stderr
    assert SEED not in done.stdout + again.stderr

    person = Person(server, "tokenholder", [allow("iam:*"), allow("sts:*")])
    iam = person.client("iam")
    with pytest.raises(ClientError, match="InvalidAuthenticationCode"):
        iam.enable_mfa_device(
            UserName="tokenholder",
            SerialNumber="GAHT00000001",
            AuthenticationCode1=totp(TEXT),
            AuthenticationCode2=totp(TEXT),
        )
    iam.enable_mfa_device(
        UserName="tokenholder",
        SerialNumber="GAHT00000001",
        AuthenticationCode1=totp(TEXT, -1),
        AuthenticationCode2=totp(TEXT),
    )
    [device] = iam.list_mfa_devices()["MFADevices"]
    assert device["SerialNumber"] == "GAHT00000001"
    assert iam.list_virtual_mfa_devices()["VirtualMFADevices"] == []
    sts = person.client("sts")
    session = sts.get_session_token(SerialNumber="GAHT00000001", TokenCode=totp(TEXT, 1))
    assert session["Credentials"]["SessionToken"]
    with pytest.raises(ClientError, match="invalid MFA one time pass code"):
        sts.get_session_token(SerialNumber="GAHT00000001", TokenCode=totp(TEXT, 1))

    gone = operator(server, "remove", server.account_id, "GAHT00000001")
    assert gone.returncode == 0, gone.stderr
    assert iam.list_mfa_devices()["MFADevices"] == []


def test_a_list_that_is_none_is_refused_by_its_line(server, tmp_path):
    tokens = tmp_path / "tokens.csv"
    tokens.write_text("GAHT00000009,not-a-seed\n")
    done = operator(server, "import", server.account_id, tokens, "--seeds", "base32")
    assert done.returncode != 0
    assert "line 1: the seed is not written in the format that was named" in done.stderr
