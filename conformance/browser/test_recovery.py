"""A forgotten root password, by a real mail server and a person who reads the mail."""

import email
import re
import ssl
import subprocess
import sys
import time
from email import policy
from pathlib import Path

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, LoginPassword
from conftest import Server, free_port, totp

sys.path.insert(0, str(Path(__file__).parent))
from person import Browser  # noqa: E402
from test_pages import records  # noqa: E402
from test_policies import LOOKS, axe  # noqa: E402, F401

SENDER = "Doorward <doorward@example.org>"
NEW = "A-new-root-password-1"


class Mailbox:
    """What the mail server takes, as people read it."""

    def __init__(self):
        self.mails, self.refusals = [], 0

    async def handle_DATA(self, server, session, envelope):
        if self.refusals:
            self.refusals -= 1
            return "451 Come back later"
        self.mails.append(email.message_from_bytes(envelope.content, policy=policy.default))
        return "250 OK"

    def wait(self, subject, seconds=20):
        """The newest mail whose subject begins so."""
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            for mail in reversed(self.mails):
                if mail["subject"].startswith(subject):
                    return mail
            time.sleep(0.05)
        pytest.fail(f"no mail {subject!r} among {[mail['subject'] for mail in self.mails]}")


@pytest.fixture
def mailbox():
    return Mailbox()


@pytest.fixture
def post_office(mailbox):
    """A mail server that a test starts and stops at will, on one port."""

    class Office:
        port, running = free_port(), None

        def open(self):
            self.running = Controller(mailbox, hostname="127.0.0.1", port=self.port)
            self.running.start()

        def close(self):
            if self.running:
                self.running.stop()
            self.running = None

    office = Office()
    yield office
    office.close()


@pytest.fixture
def house(tmp_path, post_office):
    mail = ["--smtp-server", f"127.0.0.1:{post_office.port}", "--smtp-tls", "off"]
    running = Server(tmp_path / "doorward", *mail, "--mail-from", SENDER).start()
    yield running
    running.stop()


@pytest.fixture
def browser(house, tmp_path):
    person = Browser(house, tmp_path)
    yield person
    person.driver.quit()


def ask(browser, address):
    browser.open("/signin?kind=root").press("Forgotten your password?")
    return browser.fill(email=address).press("Send link")


def link(house, mail):
    text = mail.get_content()
    found = re.search(rf"{re.escape(house.url)}(/signin/reset\?token=\S+)", text)
    assert found, text
    return found[1]


def test_a_root_password_is_recovered_by_mail(house, browser, mailbox, post_office):
    post_office.open()
    ask(browser, house.root.email)
    known = browser.text.replace(house.root.email, "ADDRESS")
    mail = mailbox.wait("Set a new password for the root user of " + house.account_id)
    assert (mail["to"], mail["from"]) == (house.root.email, SENDER)
    assert mail["message-id"].endswith("@localhost>")
    ask(browser, "nobody@example.com")
    assert browser.text.replace("nobody@example.com", "ADDRESS") == known

    page = link(house, mail)
    browser.open(page).open(page)
    browser.fill(password="short", again="short").press("Change password")
    assert "Password should have a minimum length of 8" in browser.alert
    browser.fill(password=NEW, again=NEW).press("Change password")
    assert browser.alert == "Your password was changed. Sign in with it"
    browser.open(page)
    assert "This link does not work" in browser.alert
    browser.sign_in_root(house.root.email, house.root.password)
    assert "Your sign-in information is wrong" in browser.alert
    browser.sign_in_root(house.root.email, NEW)
    assert browser.heading == "Hello, Root user"

    for name in ("PasswordRecoveryRequested", "PasswordRecoveryCompleted"):
        [record] = records(house, name)
        assert record["responseElements"] == {name: "Success"}
        assert record["userIdentity"]["type"] == "Root"
    mailbox.wait("The root user was given a new password")
    assert "Set a new password" not in mailbox.wait("The root user signed in").get_content()
    assert len([mail for mail in mailbox.mails if mail["subject"].startswith("Set")]) == 1


def test_mfa_is_asked_for_after_recovery(house, browser, mailbox, post_office):
    post_office.open()
    browser.sign_in_root(house.root.email, house.root.password)
    browser.open("/console/security").press("Add MFA device")
    seed = browser.element(".seed code").text.replace(" ", "")
    browser.fill(code1=totp(seed, -1), code2=totp(seed)).press("Add device")
    assert "was added for the root user" in mailbox.wait("The MFA device")["subject"]
    browser.press("Sign out")
    ask(browser, house.root.email)
    browser.open(link(house, mailbox.wait("Set a new password")))
    browser.fill(password=NEW, again=NEW).press("Change password")
    browser.sign_in_root(house.root.email, NEW)
    assert browser.element("#code")


def test_a_mail_server_that_is_down_and_a_crash_lose_nothing(house, browser, mailbox, post_office):
    ask(browser, house.root.email)
    time.sleep(1)
    assert not mailbox.mails
    house.kill()
    house.start()
    mailbox.refusals = 1
    post_office.open()
    page = link(house, mailbox.wait("Set a new password", seconds=40))
    browser.open(page).fill(password=NEW, again=NEW).press("Change password")
    mailbox.wait("The root user was given a new password")
    assert len([mail for mail in mailbox.mails if mail["subject"].startswith("Set")]) == 1


def test_a_mail_server_with_starttls_and_a_password(tmp_path, mailbox):
    run = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2",
           "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost",
           "-addext", "basicConstraints=critical,CA:FALSE",
           "-keyout", tmp_path / "key.pem", "-out", tmp_path / "cert.pem"]  # fmt: skip
    subprocess.run(run, check=True, capture_output=True)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(tmp_path / "cert.pem", tmp_path / "key.pem")

    def login(server, session, envelope, mechanism, data):
        right = isinstance(data, LoginPassword) and data == LoginPassword(b"door", b"Post-1")
        return AuthResult(success=right)

    class Strict(Controller):
        def factory(self):
            return SMTP(self.handler, tls_context=context, require_starttls=True,
                        auth_required=True, authenticator=login)  # fmt: skip

    office = Strict(mailbox, hostname="127.0.0.1", port=free_port())
    office.start()
    (tmp_path / "password").write_text("Post-1\n")
    mail = ["--smtp-server", f"localhost:{office.port}", "--smtp-user", "door",
            "--smtp-password-file", str(tmp_path / "password"), "--mail-from", SENDER]  # fmt: skip
    strict = Server(tmp_path / "doorward", *mail)
    # Nobody vouches for the mail server: nothing is sent.
    strict.start()
    person = Browser(strict, tmp_path)
    try:
        ask(person, strict.root.email)
        until = time.monotonic() + 20
        while "did not take a letter" not in (log := (strict.data / "server.log").read_text()):
            assert time.monotonic() < until, log
            time.sleep(0.1)
        assert not mailbox.mails
        strict.stop()
        strict.environment = {"SSL_CERT_FILE": str(tmp_path / "cert.pem")}
        strict.start()
        mailbox.wait("Set a new password")
    finally:
        person.driver.quit()
        strict.stop()
        office.stop()


def test_without_mail_the_operator_is_named(server, tmp_path):
    person = Browser(server, tmp_path)
    try:
        person.open("/signin/forgot")
        assert "doorward root reset" in person.text
        assert "an administrator of your account" in person.text
    finally:
        person.driver.quit()


@pytest.mark.parametrize("look", LOOKS)
def test_the_pages_keep_nobody_out(house, tmp_path, mailbox, post_office, axe, look):
    post_office.open()
    person = Browser(house, tmp_path, scripts=True, **LOOKS[look])
    try:
        assert person.open("/signin/forgot").barriers(axe) == []
        assert ask(person, house.root.email).barriers(axe) == []
        page = link(house, mailbox.wait("Set a new password"))
        assert person.open(page).barriers(axe) == []
        assert person.open("/signin/reset?token=x").barriers(axe) == []
    finally:
        person.driver.quit()
