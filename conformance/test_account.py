"""AWS Account Management: what an account says of itself, and its organization of its members."""

import pytest
from botocore.exceptions import ClientError

SECURITY = {"AlternateContactType": "SECURITY"}
ADA = {"Name": "Ada", "Title": "Officer", "EmailAddress": "ada@example.com", "PhoneNumber": "+1 555"}


def test_an_account_says_whom_to_turn_to_and_still_does_after_a_restart(server):
    account = server.client("account")
    with pytest.raises(ClientError, match="ResourceNotFoundException"):
        account.get_alternate_contact(**SECURITY)
    account.put_alternate_contact(**SECURITY, **ADA)
    account.put_account_name(AccountName="Somewhere")
    named = [{"AttributeKey": "EventName", "AttributeValue": "PutAlternateContact"}]
    [event] = server.client("cloudtrail").lookup_events(LookupAttributes=named)["Events"]
    assert event["EventSource"] == "account.amazonaws.com"
    assert "ada@example.com" not in event["CloudTrailEvent"]
    server.kill()
    server.start()
    account = server.client("account")
    assert account.get_alternate_contact(**SECURITY)["AlternateContact"] == {**SECURITY, **ADA}
    information = account.get_account_information()
    assert (information["AccountName"], information["AccountId"]) == ("Somewhere", server.account_id)
    assert information["AccountCreatedDate"].tzinfo


def test_the_management_account_asks_for_its_members(server):
    organizations, account = server.client("organizations"), server.client("account")
    organizations.create_organization()
    organizations.enable_aws_service_access(ServicePrincipal="account.amazonaws.com")
    made = organizations.create_account(Email="member@example.com", AccountName="Member")
    member = made["CreateAccountStatus"]["AccountId"]
    assert account.get_primary_email(AccountId=member)["PrimaryEmail"] == "member@example.com"
    account.put_account_name(AccountId=member, AccountName="Renamed")
    assert organizations.describe_account(AccountId=member)["Account"]["Name"] == "Renamed"
    with pytest.raises(ClientError, match="standalone context"):
        account.get_account_information(AccountId=server.account_id)
