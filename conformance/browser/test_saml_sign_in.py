"""People come to the console from a SAML identity provider, in a real browser."""

import json
import sys
from pathlib import Path

import pytest
from conftest import allow, document

sys.path[:0] = [str(Path(__file__).parent), str(Path(__file__).parent.parent)]
from person import Browser  # noqa: E402
from saml import IdentityProvider, private_key, trusting  # noqa: E402


@pytest.fixture
def browser(server, tmp_path):
    person = Browser(server, tmp_path)
    yield person
    person.driver.quit()


@pytest.fixture(scope="module")
def idp(server, tmp_path_factory):
    provider = IdentityProvider(tmp_path_factory.mktemp("idp"))
    iam = server.client("iam")
    made = iam.create_saml_provider(Name="Office", SAMLMetadataDocument=provider.metadata)
    arn = made["SAMLProviderArn"]
    provider.offers = []
    for name in ("Reader", "Writer"):
        trust = json.dumps(document(trusting(arn)))
        role = iam.create_role(RoleName=name, AssumeRolePolicyDocument=trust)["Role"]["Arn"]
        policy = json.dumps(document(allow(["iam:List*", "iam:Get*"])))
        iam.put_role_policy(RoleName=name, PolicyName="own", PolicyDocument=policy)
        provider.offers.append(f"{role},{arn}")
    yield provider
    provider.stop()


def come(browser, idp, response, relay="", at="/saml"):
    browser.driver.get(idp.page(response, browser.server.url + at, relay))
    with browser.leaving():
        browser.element("button").click()
    return browser


def test_who_has_one_role_is_in_and_the_response_works_once(browser, idp):
    response = idp.response(idp.offers[:1])
    come(browser, idp, response, relay=f"{browser.server.url}/console/simulator")
    assert browser.path == "/console/simulator"
    browser.open("/console")
    assert "Reader/ada" in browser.element("header").text
    come(browser, idp, response)
    assert "Response was used before" in browser.text


def test_who_has_several_roles_chooses_and_joins_whoever_is_signed_in(browser, idp):
    browser.sign_in_admin()
    come(browser, idp, idp.response(idp.offers), relay="https://evil.example/console")
    assert browser.heading == "Select a role"
    assert browser.server.account_id in browser.text
    browser.element("input[value$='role/Writer']").click()
    browser.press("Sign in")
    assert browser.path == "/console"
    header = browser.element("header").get_attribute("textContent")
    assert "Writer/ada" in header and browser.server.admin.user_name in header


def test_who_joins_with_one_role_leaves_the_others_signed_in(browser, idp):
    browser.sign_in_admin()
    come(browser, idp, idp.response(idp.offers[:1]))
    assert browser.path == "/console"
    header = browser.element("header").get_attribute("textContent")
    assert "Reader/ada" in header and browser.server.admin.user_name in header


def test_an_encrypted_response_comes_to_the_providers_own_address(browser, tmp_path):
    iam = browser.server.client("iam")
    key, certificate = private_key(tmp_path)
    provider = IdentityProvider(tmp_path)
    try:
        made = iam.create_saml_provider(Name="Sealed", SAMLMetadataDocument=provider.metadata, AddPrivateKey=key)
        arn = made["SAMLProviderArn"]
        own = "/saml/acs/" + iam.get_saml_provider(SAMLProviderArn=arn)["SAMLProviderUUID"]
        recipient = browser.server.url + own
        trust = trusting(arn) | {"Condition": {"StringEquals": {"SAML:aud": recipient}}}
        role = iam.create_role(RoleName="Sealed", AssumeRolePolicyDocument=json.dumps(document(trust)))
        offer = [f"{role['Role']['Arn']},{arn}"]
        sealed = provider.encrypted(provider.response(offer, recipient=recipient), certificate)
        come(browser, provider, sealed)
        assert "sign-in URL that has the provider's id" in browser.text
        come(browser, provider, sealed, at=own)
        assert browser.path == "/console"
        assert "Sealed/ada" in browser.element("header").text
        come(browser, provider, sealed, at=own)
        assert "Response was used before" in browser.text
    finally:
        provider.stop()


def test_what_is_forged_signs_nobody_in(browser, idp):
    come(browser, idp, idp.response(idp.offers[:1])[:-8] + "AAAAAAA=")
    assert browser.heading == "You could not be signed in"
    come(browser, idp, idp.response([]))
    assert "Your request included an invalid SAML response." in browser.text
    browser.open("/console")
    assert browser.path.startswith("/signin")
