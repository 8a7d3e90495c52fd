"""An identity provider: PySAML2, as an organization runs it, with a page that posts the response."""

import base64
import html
import re
import subprocess
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from saml2 import BINDING_HTTP_REDIRECT, class_name
from saml2.config import IdPConfig
from saml2.metadata import entity_descriptor
from saml2.saml import NAME_FORMAT_URI, NAMEID_FORMAT_PERSISTENT, NameID
from saml2.samlp import response_from_string
from saml2.server import Server as Provider
from saml2.sigver import pre_signature_part
from saml2.xmldsig import DIGEST_SHA256, SIG_RSA_SHA256

AWS = "https://aws.amazon.com/SAML/Attributes/"
RECIPIENT = "https://signin.aws.amazon.com/saml"

# What AWS publishes of itself, as far as a provider needs it.
AWS_METADATA = f"""<EntityDescriptor xmlns="urn:oasis:names:tc:SAML:2.0:metadata"
 entityID="urn:amazon:webservices"><SPSSODescriptor WantAssertionsSigned="true"
 protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol"><AssertionConsumerService index="1"
 Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST" Location="{RECIPIENT}"/></SPSSODescriptor>
</EntityDescriptor>"""


SAML = "urn:oasis:names:tc:SAML:2.0:assertion"

# What `xmlsec1` fills in.
TEMPLATE = """<EncryptedData xmlns="http://www.w3.org/2001/04/xmlenc#"
 Type="http://www.w3.org/2001/04/xmlenc#Element"><EncryptionMethod Algorithm="{algorithm}"/>
<KeyInfo xmlns="http://www.w3.org/2000/09/xmldsig#"><EncryptedKey xmlns="http://www.w3.org/2001/04/xmlenc#">
<EncryptionMethod Algorithm="http://www.w3.org/2001/04/xmlenc#rsa-oaep-mgf1p"/>
<CipherData><CipherValue/></CipherData></EncryptedKey></KeyInfo>
<CipherData><CipherValue/></CipherData></EncryptedData>"""


def private_key(home, name="service"):
    """A key that assertions are decrypted with, and where its certificate is."""
    key, certificate = home / f"{name}.key", home / f"{name}.crt"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "30",
         "-subj", "/CN=sp.example.com", "-keyout", key, "-out", certificate],
        check=True, capture_output=True,
    )  # fmt: skip
    return key.read_text(), certificate


class IdentityProvider:
    """It signs with a key of its own, by `xmlsec1`."""

    def __init__(self, home, partner=AWS_METADATA, audience="urn:amazon:webservices"):
        self.home, self.posted, self.audience = home, {}, audience
        self.entity_id = "https://idp.example.com/metadata"
        key, certificate = home / "idp.key", home / "idp.crt"
        subprocess.run(
            ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "30",
             "-subj", "/CN=idp.example.com", "-keyout", key, "-out", certificate],
            check=True, capture_output=True,
        )  # fmt: skip
        service = {
            "name": "The office",
            "endpoints": {"single_sign_on_service": [("https://idp.example.com/sso", BINDING_HTTP_REDIRECT)]},
            "policy": {"default": {"lifetime": {"minutes": 5}, "name_form": NAME_FORMAT_URI}},
        }
        self.config = IdPConfig().load(
            {
                "entityid": self.entity_id,
                "service": {"idp": service},
                "metadata": {"inline": [partner]},
                "key_file": str(key),
                "cert_file": str(certificate),
                "xmlsec_binary": "/usr/bin/xmlsec1",
                "signing_algorithm": SIG_RSA_SHA256,
                "digest_algorithm": DIGEST_SHA256,
            }
        )
        self.provider = Provider(config=self.config)
        self.metadata = str(entity_descriptor(self.config))
        self.server = ThreadingHTTPServer(("127.0.0.1", 0), self.handler())
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        self.url = f"http://127.0.0.1:{self.server.server_port}"

    def response(self, roles, name="ada", recipient=RECIPIENT, sign_response=False, **attributes):
        """A response about `name`, in base64."""
        said = {f"{AWS}Role": roles, f"{AWS}RoleSessionName": [name]}
        said |= {AWS + key: values for key, values in attributes.items()}
        made = self.provider.create_authn_response(
            identity=said,
            in_response_to=None,
            destination=recipient,
            sp_entity_id=self.audience,
            name_id=NameID(format=NAMEID_FORMAT_PERSISTENT, text=name),
            authn={"class_ref": "urn:oasis:names:tc:SAML:2.0:ac:classes:Password"},
            sign_assertion=not sign_response,
            sign_response=sign_response,
            sign_alg=SIG_RSA_SHA256,
            digest_alg=DIGEST_SHA256,
        )
        return base64.b64encode(str(made).encode()).decode()

    def encrypted(self, response, certificate, algorithm="aes256-gcm", sign_response=False):
        """`response` with its assertion encrypted by `xmlsec1` for `certificate`, signed around or not."""
        document = base64.b64decode(response).decode()
        start = re.search(r"<(\w+:)?Assertion[ >]", document).start()
        stop = re.search(r"</(\w+:)?Assertion>", document).end()
        plain, template, sealed = (self.home / name for name in ("plain.xml", "template.xml", "sealed.xml"))
        # What is encrypted has to stand for itself: with the prefixes that are declared around it.
        declared = set(re.findall(r'xmlns:\w+="[^"]*"', document[:start]))
        head, rest = document[start:stop].split(">", 1)
        missing = sorted(one for one in declared if one.split("=")[0] not in head)
        plain.write_text(" ".join([head, *missing]) + ">" + rest)
        family = "2009/xmlenc11" if algorithm.endswith("gcm") else "2001/04/xmlenc"
        template.write_text(TEMPLATE.format(algorithm=f"http://www.w3.org/{family}#{algorithm}"))
        subprocess.run(
            ["xmlsec1", "--encrypt", "--pubkey-cert-pem", certificate, "--session-key", f"aes-{algorithm[3:6]}",
             "--xml-data", plain, "--output", sealed, template],
            check=True, capture_output=True,
        )  # fmt: skip
        data = sealed.read_text().split("?>", 1)[1].strip()
        element = f'<s:EncryptedAssertion xmlns:s="{SAML}">{data}</s:EncryptedAssertion>'
        document = document[:start] + element + document[stop:]
        if sign_response:
            made = response_from_string(document)
            made.signature = pre_signature_part(
                made.id, self.provider.sec.my_cert, 1, sign_alg=SIG_RSA_SHA256, digest_alg=DIGEST_SHA256
            )
            document = self.provider.sec.sign_statement(str(made), class_name(made), node_id=made.id)
        return base64.b64encode(document.encode()).decode()

    def page(self, response, consumer, relay=""):
        """The address of a page that posts `response` when its button is pressed."""
        path = f"/{len(self.posted)}"
        self.posted[path] = (
            f'<!doctype html><title>The office</title><main><h1>The office</h1>'
            f'<form method="post" action="{consumer}">'
            f'<input type="hidden" name="SAMLResponse" value="{response}">'
            f'<input type="hidden" name="RelayState" value="{html.escape(relay)}">'
            f'<button>Go to the console</button></form></main>'
        )  # fmt: skip
        return self.url + path

    def handler(provider):  # noqa: N805
        class Handler(BaseHTTPRequestHandler):
            def do_GET(self):
                body = provider.posted.get(self.path, "").encode()
                self.send_response(200 if body else 404)
                self.send_header("Content-Type", "text/html")
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_):
                pass

        return Handler

    def stop(self):
        self.server.shutdown()
        self.provider.close()


def trusting(provider):
    """The trust policy that the IAM User Guide has for people who come to the console."""
    return {
        "Effect": "Allow",
        "Principal": {"Federated": provider},
        "Action": ["sts:AssumeRoleWithSAML", "sts:TagSession", "sts:SetSourceIdentity"],
        "Condition": {"StringEquals": {"SAML:aud": RECIPIENT}},
    }
