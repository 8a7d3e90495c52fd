"""Regions of an account, and the address of a member's root user, by boto3."""

import re
import sys
from pathlib import Path

import pytest
from botocore.exceptions import ClientError
from conftest import Server

sys.path.insert(0, str(Path(__file__).parent / "browser"))
from test_recovery import Mailbox, mailbox, post_office  # noqa: E402, F401


def code(raised):
    return raised.value.response["Error"]["Code"]


def test_a_region_hands_out_credentials_once_it_is_enabled_and_after_a_restart(server):
    account = server.client("account")
    everything = account.get_paginator("list_regions").paginate(PaginationConfig={"PageSize": 10})
    regions = [region for page in everything for region in page["Regions"]]
    by_name = {region["RegionName"]: region["RegionOptStatus"] for region in regions}
    assert len(by_name) == len(regions) > 30
    assert (by_name["us-east-1"], by_name["eu-south-2"]) == ("ENABLED_BY_DEFAULT", "DISABLED")
    there = server.client("sts", region="eu-south-2")
    with pytest.raises(ClientError) as raised:
        there.get_session_token()
    assert code(raised) == "RegionDisabledException"
    assert raised.value.response["ResponseMetadata"]["HTTPStatusCode"] == 403
    assert there.get_caller_identity()["Account"] == server.account_id
    account.enable_region(RegionName="eu-south-2")
    for _ in range(2):
        status = server.client("account").get_region_opt_status(RegionName="eu-south-2")
        assert status["RegionOptStatus"] == "ENABLED"
        there.get_session_token()
        server.kill()
        server.start()
    with pytest.raises(ClientError, match="current opt-in status") as raised:
        account.enable_region(RegionName="eu-south-2")
    assert code(raised) == "ValidationException"
    account.disable_region(RegionName="eu-south-2")
    with pytest.raises(ClientError, match="RegionDisabledException"):
        there.get_session_token()
    server.client("sts", region="home-1").get_session_token()


def test_where_no_mail_is_sent_no_address_is_changed(server):
    organizations, account = server.client("organizations"), server.client("account")
    organizations.create_organization()
    organizations.enable_aws_service_access(ServicePrincipal="account.amazonaws.com")
    made = organizations.create_account(Email="member@example.com", AccountName="Member")
    member = made["CreateAccountStatus"]["AccountId"]
    with pytest.raises(ClientError, match="sends no mail") as raised:
        account.start_primary_email_update(AccountId=member, PrimaryEmail="new@example.com")
    assert code(raised) == "ConflictException"
    with pytest.raises(ClientError) as raised:
        account.get_primary_email_update_status(AccountId=member)
    assert code(raised) == "ResourceNotFoundException"


def test_an_address_is_changed_by_the_code_that_was_mailed_to_it(tmp_path, mailbox, post_office):  # noqa: F811
    post_office.open()
    mail = ["--smtp-server", f"127.0.0.1:{post_office.port}", "--smtp-tls", "off"]
    house = Server(tmp_path / "doorward", *mail, "--mail-from", "doorward@example.org").start()
    try:
        organizations, account = house.client("organizations"), house.client("account")
        organizations.create_organization()
        organizations.enable_aws_service_access(ServicePrincipal="account.amazonaws.com")
        made = organizations.create_account(Email="member@example.com", AccountName="Member")
        member = made["CreateAccountStatus"]["AccountId"]
        new = {"AccountId": member, "PrimaryEmail": "new@example.org"}
        assert account.start_primary_email_update(**new)["Status"] == "PENDING"
        letter = mailbox.wait("A code for the new address")
        assert letter["to"] == "new@example.org"
        otp = re.search(r"The code is (\w{6})\s", letter.get_content())[1]
        with pytest.raises(ClientError) as raised:
            account.accept_primary_email_update(**new, Otp="AAAAAA")
        assert code(raised) == "ValidationException"
        house.kill()
        house.start()
        account = house.client("account")
        assert account.accept_primary_email_update(**new, Otp=otp)["Status"] == "ACCEPTED"
        status = account.get_primary_email_update_status(AccountId=member)
        assert status["Status"] == "COMPLETED" and status["UpdatedAt"].tzinfo
        assert account.get_primary_email(AccountId=member)["PrimaryEmail"] == "new@example.org"
        assert mailbox.wait("The root user")["to"] == "member@example.com"
        with pytest.raises(ClientError) as raised:
            account.accept_primary_email_update(**new, Otp=otp)
        assert code(raised) == "ResourceNotFoundException"
    finally:
        house.stop()
