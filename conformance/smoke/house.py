"""What the calls of the smoke test are about: made when it is wanted, and anew for each call."""

import itertools
import urllib.parse
from datetime import datetime, timedelta, timezone

from botocore import xform_name
from botocore.exceptions import ClientError
from conftest import Person, allow, credentials
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from smoke.makers import ADMIN, Makers
from smoke.model import valid


# The call without which an operation has nothing to do, made with the same input.
FIRST = {
    "DeactivateMFADevice": "EnableMFADevice",
    "DeleteAccountAlias": "CreateAccountAlias",
    "DeleteAccountPasswordPolicy": "UpdateAccountPasswordPolicy",
    "DeleteAlternateContact": "PutAlternateContact",
    "DeleteConsoleAuthorizationConfiguration": "PutConsoleAuthorizationConfiguration",
    "DeleteGroupPolicy": "PutGroupPolicy",
    "DeleteLoginProfile": "CreateLoginProfile",
    "DeleteOrganization": "CreateOrganization",
    "DeleteResourcePolicy": "PutResourcePolicy",
    "DeleteRolePermissionsBoundary": "PutRolePermissionsBoundary",
    "DeleteRolePolicy": "PutRolePolicy",
    "DeleteUserPermissionsBoundary": "PutUserPermissionsBoundary",
    "DeleteUserPolicy": "PutUserPolicy",
    "DeregisterDelegatedAdministrator": "RegisterDelegatedAdministrator",
    "DescribeResourcePolicy": "PutResourcePolicy",
    "DetachGroupPolicy": "AttachGroupPolicy",
    "DetachPolicy": "AttachPolicy",
    "DetachRolePolicy": "AttachRolePolicy",
    "DetachUserPolicy": "AttachUserPolicy",
    "DisableOutboundWebIdentityFederation": "EnableOutboundWebIdentityFederation",
    "DisablePolicyType": "EnablePolicyType",
    "DisableRegion": "EnableRegion",
    "EnableOutboundWebIdentityFederation": "DisableOutboundWebIdentityFederation",
    "EnablePolicyType": "DisablePolicyType",
    "EnableRegion": "DisableRegion",
    "GetAccountPasswordPolicy": "UpdateAccountPasswordPolicy",
    "GetAlternateContact": "PutAlternateContact",
    "GetContactInformation": "PutContactInformation",
    "GetCredentialReport": "GenerateCredentialReport",
    "GetGroupPolicy": "PutGroupPolicy",
    "GetLoginProfile": "CreateLoginProfile",
    "GetOutboundWebIdentityFederationInfo": "EnableOutboundWebIdentityFederation",
    "GetResourcePolicy": "PutResourcePermissionStatement",
    "GetRolePolicy": "PutRolePolicy",
    "GetUserPolicy": "PutUserPolicy",
    "ListDelegatedServicesForAccount": "RegisterDelegatedAdministrator",
    "RemoveClientIDFromOpenIDConnectProvider": "AddClientIDToOpenIDConnectProvider",
    "RemoveRoleFromInstanceProfile": "AddRoleToInstanceProfile",
    "RemoveUserFromGroup": "AddUserToGroup",
    "ResyncMFADevice": "EnableMFADevice",
    "UpdateLoginProfile": "CreateLoginProfile",
}

# Members that are sent although the model does not require them.
ALSO = {
    "AcquireRole": ["ReplacementValues"],
    "CreateLoginProfile": ["Password"],
    "PutResourcePermissionStatement": ["sourceIp"],
    "UpdateSAMLProvider": ["SAMLMetadataDocument"],
}


class House(Makers):
    """A server with something of every kind."""

    def __init__(self, server):
        self.server, self.numbers, self.clients = server, itertools.count(1), {}
        self.seeds, self.key = {}, rsa.generate_private_key(public_exponent=65537, key_size=2048)
        self.iam = self.client("iam")

    def client(self, service, keys=None):
        """A client that sends whatever it is told to."""
        name = service, keys and keys["AccessKeyId"]
        if name not in self.clients:
            made = self.server.client(
                service, keys and credentials(keys), parameter_validation=False)
            if service == "signin":
                made.meta.events.register("before-sign.signin", self.here)
            self.clients[name] = made
        return self.clients[name]

    def here(self, request, **_):
        """boto3 sends some to `signin.<region>.api.aws`, whatever endpoint it is given."""
        path = urllib.parse.urlsplit(request.url)
        request.url = self.server.url + path.path + (f"?{path.query}" if path.query else "")

    def call(self, operation, **arguments):
        client = self.client(operation.service_model.service_name)
        return getattr(client, xform_name(operation.name))(**arguments)

    def arguments(self, operation, given=None):
        """A valid input of `operation`: of the model's making, where nothing must be there."""
        shape, made = operation.input_shape, dict(given or {})
        if shape is None:
            return made
        wanted = list(shape.required_members) + ALSO.get(operation.name, [])
        # Without it, who calls is meant.
        if "UserName" in shape.members and not operation.name.startswith("ListServiceSpecific"):
            wanted.insert(0, "UserName")
        for name in wanted:
            if name not in made:
                maker = getattr(self, f"make_{operation.name}_{name}", None)
                maker = maker or getattr(self, f"make_{name}", None)
                made[name] = maker(made) if maker else valid(shape.members[name], 5)
        return made

    def prepare(self, operation, arguments):
        """Makes the call that must have been made before; it may have been already."""
        if operation.service_model.service_name == "organizations":
            if not operation.name.endswith("Organization"):
                self.organization()
        if "OrganizationsRoot" in operation.name or operation.name == "ListOrganizationsFeatures":
            self.trust_iam()
        if operation.name not in FIRST:
            return
        first = operation.service_model.operation_model(FIRST[operation.name])
        shape = first.input_shape
        shared = {k: v for k, v in arguments.items() if shape and k in shape.members}
        if operation.name == "ResyncMFADevice":
            shared = {k: v for k, v in shared.items() if not k.startswith("Auth")}
        try:
            self.call(first, **self.arguments(first, shared))
        except ClientError as refused:
            status = refused.response["ResponseMetadata"]["HTTPStatusCode"]
            assert status < 500, refused

    def name(self):
        return f"smoke{next(self.numbers)}"

    def organization(self):
        """The root of the organization, which is made where there is none."""
        client = self.client("organizations")
        try:
            client.create_organization(FeatureSet="ALL")
            root = client.list_roots()["Roots"][0]["Id"]
            client.enable_policy_type(RootId=root, PolicyType="SERVICE_CONTROL_POLICY")
        except client.exceptions.AlreadyInOrganizationException:
            root = client.list_roots()["Roots"][0]["Id"]
        return root

    def denial(self):
        """The id under which somebody's denial is explained."""
        person = Person(self.server, self.name(), [allow("s3:*")])
        try:
            person.client("iam").list_users()
        except ClientError as refused:
            # A change acknowledges the records before it.
            self.iam.tag_user(UserName=person.name, Tags=[{"Key": "a", "Value": "b"}])
            return refused.response["Error"]["Message"].split("authorization id: ")[1]
        raise AssertionError("it was not denied")

    def certificate(self):
        """A certificate that signed itself, unlike any other."""
        name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, self.name())])
        now = datetime.now(timezone.utc)
        made = x509.CertificateBuilder(name, name, self.key.public_key(), next(self.numbers))
        made = made.not_valid_before(now - timedelta(days=1))
        made = made.not_valid_after(now + timedelta(days=9)).sign(self.key, hashes.SHA256())
        return made.public_bytes(serialization.Encoding.PEM).decode()

    def person(self):
        """The key of somebody with a password, who may change it."""
        name = self.make_UserName(None)
        self.iam.create_login_profile(UserName=name, Password=self.make_Password(None))
        self.iam.attach_user_policy(UserName=name, PolicyArn=ADMIN)
        return self.iam.create_access_key(UserName=name)["AccessKey"]
