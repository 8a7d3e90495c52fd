"""An identity provider: PySAML2, as an organization runs it, with a page that posts the response."""

import base64
import html
import subprocess
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from saml2 import BINDING_HTTP_REDIRECT
from saml2.config import IdPConfig
from saml2.metadata import entity_descriptor
from saml2.saml import NAME_FORMAT_URI, NAMEID_FORMAT_PERSISTENT, NameID
from saml2.server import Server as Provider
from saml2.xmldsig import DIGEST_SHA256, SIG_RSA_SHA256

AWS = "https://aws.amazon.com/SAML/Attributes/"
RECIPIENT = "https://signin.aws.amazon.com/saml"

# What AWS publishes of itself, as far as a provider needs it.
AWS_METADATA = f"""<EntityDescriptor xmlns="urn:oasis:names:tc:SAML:2.0:metadata"
 entityID="urn:amazon:webservices"><SPSSODescriptor WantAssertionsSigned="true"
 protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol"><AssertionConsumerService index="1"
 Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST" Location="{RECIPIENT}"/></SPSSODescriptor>
</EntityDescriptor>"""


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
