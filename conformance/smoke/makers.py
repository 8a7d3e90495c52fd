"""Values for members by their names: of what must be there, and of texts that must be what they say.

`make_Operation_Member` goes before `make_Member`; each is given what was made for the call so far.
"""

import json
import re
import subprocess
from pathlib import Path

from conftest import BINARY, allow, deny, document, totp, trusting
from cryptography.hazmat.primitives import serialization

KEYS = Path(__file__).parents[2] / "crates/identity/tests"
ADMIN = "arn:aws:iam::aws:policy/AdministratorAccess"
POLICY = json.dumps(document(deny("s3:GetObject")))


class Makers:
    """The makers, for a house that has the clients."""

    # Names of what is there, each made for the call.

    def make_UserName(self, _):
        return self.iam.create_user(UserName=self.name())["User"]["UserName"]

    def make_GroupName(self, _):
        return self.iam.create_group(GroupName=self.name())["Group"]["GroupName"]

    def make_RoleName(self, _):
        trust = trusting(self.server.account_id)
        name = self.name()
        return self.iam.create_role(RoleName=name, AssumeRolePolicyDocument=trust)["Role"]["RoleName"]

    def make_RoleArn(self, _):
        return self.iam.get_role(RoleName=self.make_RoleName(_))["Role"]["Arn"]

    def make_TemplateArn(self, _):
        return "arn:aws:iam::aws:role-template/iam.amazonaws.com/PowerUserRoleTemplate:1"

    def make_ReplacementValues(self, _):
        return {"AWSServiceName": {"Values": ["lambda.amazonaws.com"]}, "RoleName": {"Values": [self.name()]}}

    def make_PolicyArn(self, _):
        made = self.iam.create_policy(PolicyName=self.name(), PolicyDocument=POLICY)
        return made["Policy"]["Arn"]

    def make_InstanceProfileName(self, _):
        name = self.name()
        self.iam.create_instance_profile(InstanceProfileName=name)
        return name

    def make_SerialNumber(self, _):
        made = self.iam.create_virtual_mfa_device(VirtualMFADeviceName=self.name())
        made = made["VirtualMFADevice"]
        self.seeds[made["SerialNumber"]] = made["Base32StringSeed"]
        return made["SerialNumber"]

    def make_AuthenticationCode1(self, made):
        return totp(self.seeds[made["SerialNumber"]], -2)

    def make_AuthenticationCode2(self, made):
        return totp(self.seeds[made["SerialNumber"]], -1)

    def make_ResyncMFADevice_AuthenticationCode1(self, made):
        return totp(self.seeds[made["SerialNumber"]], 0)

    def make_ResyncMFADevice_AuthenticationCode2(self, made):
        return totp(self.seeds[made["SerialNumber"]], 1)

    def make_OpenIDConnectProviderArn(self, _):
        made = self.iam.create_open_id_connect_provider(Url=self.make_Url(_))
        return made["OpenIDConnectProviderArn"]

    def make_SAMLProviderArn(self, _):
        document = self.make_SAMLMetadataDocument(_)
        made = self.iam.create_saml_provider(Name=self.name(), SAMLMetadataDocument=document)
        return made["SAMLProviderArn"]

    def make_ServerCertificateName(self, _):
        name = self.name()
        self.iam.upload_server_certificate(
            ServerCertificateName=name, CertificateBody=self.certificate(),
            PrivateKey=self.make_PrivateKey(_))
        return name

    def make_AccessKeyId(self, made):
        name = made.get("UserName", "admin")
        if name == "admin":
            return self.server.admin.access_key_id
        return self.iam.create_access_key(UserName=name)["AccessKey"]["AccessKeyId"]

    def make_SSHPublicKeyId(self, made):
        body = self.make_SSHPublicKeyBody(made)
        made = self.iam.upload_ssh_public_key(UserName=made["UserName"], SSHPublicKeyBody=body)
        return made["SSHPublicKey"]["SSHPublicKeyId"]

    def make_CertificateId(self, made):
        made = self.iam.upload_signing_certificate(
            UserName=made["UserName"], CertificateBody=self.certificate())
        return made["Certificate"]["CertificateId"]

    def make_ServiceSpecificCredentialId(self, made):
        made = self.iam.create_service_specific_credential(
            UserName=made["UserName"], ServiceName="codecommit.amazonaws.com")
        return made["ServiceSpecificCredential"]["ServiceSpecificCredentialId"]

    def make_VersionId(self, made):
        made = self.iam.create_policy_version(PolicyArn=made["PolicyArn"], PolicyDocument=POLICY)
        return made["PolicyVersion"]["VersionId"]

    def make_JobId(self, _):
        made = self.iam.generate_service_last_accessed_details(Arn=self.make_Arn(_))
        return made["JobId"]

    def make_EntityPath(self, _):
        organizations = self.client("organizations")
        root = self.organization()
        return f'{organizations.describe_organization()["Organization"]["Id"]}/{root}'

    def make_GetOrganizationsAccessReport_JobId(self, _):
        made = self.iam.generate_organizations_access_report(EntityPath=self.make_EntityPath(_))
        return made["JobId"]

    def make_DeletionTaskId(self, _):
        role = self.linked("autoscaling.amazonaws.com")
        return self.iam.delete_service_linked_role(RoleName=role)["DeletionTaskId"]

    def make_DeleteServiceLinkedRole_RoleName(self, _):
        return self.linked("batch.amazonaws.com")

    def linked(self, service):
        return self.iam.create_service_linked_role(AWSServiceName=service)["Role"]["RoleName"]

    def make_Arn(self, _):
        return self.iam.get_user(UserName=self.make_UserName(_))["User"]["Arn"]

    make_PolicySourceArn = make_Arn

    # Texts that must be what they say.

    def make_new(self, _):
        return self.name()

    make_CreateUser_UserName = make_CreateGroup_GroupName = make_CreateRole_RoleName = make_new
    make_CreateInstanceProfile_InstanceProfileName = make_PolicyName = make_new
    make_VirtualMFADeviceName = make_CreateSAMLProvider_Name = make_AccountAlias = make_new
    make_UploadServerCertificate_ServerCertificateName = make_new
    make_CreateOrganizationalUnit_Name = make_CreatePolicy_Name = make_new

    def make_Password(self, _):
        return "Correct-horse-1"

    def make_Url(self, _):
        return f"https://{self.name()}.example"

    def make_PolicyDocument(self, _):
        return POLICY

    make_Content = make_policyDocument = make_newPolicyDocument = make_PolicyDocument
    make_existingPolicyDocument = make_PolicyDocument

    def make_CheckNoPublicAccess_policyDocument(self, _):
        return trusting(self.server.account_id)

    def make_resourceType(self, _):
        return "AWS::IAM::AssumeRolePolicyDocument"

    def make_access(self, _):
        return [{"actions": ["s3:GetObject"]}]

    def make_PolicyInputList(self, _):
        return [POLICY]

    def make_ActionNames(self, _):
        return ["s3:GetObject"]

    def make_SigningAlgorithm(self, _):
        return "RS256"

    def make_AssumeRolePolicyDocument(self, _):
        return trusting(self.server.account_id)

    make_UpdateAssumeRolePolicy_PolicyDocument = make_AssumeRolePolicyDocument

    def make_PermissionsBoundary(self, _):
        return ADMIN

    def make_AWSServiceName(self, _):
        return "ecs.amazonaws.com"

    def make_ServiceName(self, _):
        return "codecommit.amazonaws.com"

    def make_SAMLMetadataDocument(self, _):
        return (KEYS / "saml/metadata.xml").read_text()

    def make_SSHPublicKeyBody(self, _):
        return (KEYS / "credentials/ssh_keys.pub").read_text().splitlines()[0]

    def make_CertificateBody(self, _):
        return self.certificate()

    def make_PrivateKey(self, _):
        made = self.key.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption())
        return made.decode()

    def make_ThumbprintList(self, _):
        return ["0" * 40]

    # Organizations.

    def make_ParentId(self, _):
        return self.organization()

    make_RootId = make_TargetId = make_SourceParentId = make_ParentId

    def make_OrganizationalUnitId(self, _):
        made = self.client("organizations").create_organizational_unit(
            ParentId=self.organization(), Name=self.name())
        return made["OrganizationalUnit"]["Id"]

    make_DestinationParentId = make_OrganizationalUnitId

    def make_PolicyId(self, _):
        self.organization()
        made = self.client("organizations").create_policy(
            Name=self.name(), Description="", Type="SERVICE_CONTROL_POLICY", Content=POLICY)
        return made["Policy"]["PolicySummary"]["Id"]

    make_ResourceId = make_PolicyId

    def make_PolicyType(self, _):
        return "RESOURCE_CONTROL_POLICY"

    def make_Email(self, _):
        return f"{self.name()}@example.com"

    def make_CreateAccountRequestId(self, _):
        self.organization()
        made = self.client("organizations").create_account(
            Email=self.make_Email(_), AccountName="Smoke")
        return made["CreateAccountStatus"]["Id"]

    def make_AccountId(self, _):
        asked = self.make_CreateAccountRequestId(_)
        told = self.client("organizations").describe_create_account_status(
            CreateAccountRequestId=asked)
        return told["CreateAccountStatus"]["AccountId"]

    make_ChildId = make_AccountId

    def make_GetPrimaryEmail_AccountId(self, _):
        member = self.make_AccountId(_)
        service = "account.amazonaws.com"
        self.client("organizations").enable_aws_service_access(ServicePrincipal=service)
        return member

    def make_ServicePrincipal(self, _):
        self.organization()
        service = "guardduty.amazonaws.com"
        self.client("organizations").enable_aws_service_access(ServicePrincipal=service)
        return service

    def make_TargetPrincipal(self, _):
        account = self.make_AccountId(_)
        self.trust_iam()
        self.iam.enable_organizations_root_credentials_management()
        return account

    def make_TaskPolicyArn(self, _):
        return {"arn": "arn:aws:iam::aws:policy/root-task/IAMAuditRootUserCredentials"}

    def trust_iam(self):
        self.organization()
        iam = "iam.amazonaws.com"
        self.client("organizations").enable_aws_service_access(ServicePrincipal=iam)

    def make_DisableAWSServiceAccess_ServicePrincipal(self, _):
        return "ram.amazonaws.com"

    # Temporary delegation.

    def make_Properties(self, _):
        return {"RoleManager/Enabled": "false"}

    def partner(self):
        """The ARN of a template: the account asks itself, as a provider that is registered."""
        file = self.server.data / "partner.json"
        statement = {"Effect": "Allow", "Action": "iam:GetUser", "Resource": "*"}
        file.write_text(json.dumps({
            "domain": "smoke.example", "name": "Smoke", "accounts": [self.server.account_id],
            "templates": {"Onboarding": document(statement)}}))
        done = subprocess.run(
            [BINARY, "partner", "register", file, "--data", self.server.data, "--output", "json"],
            capture_output=True, env={}, check=True)
        return json.loads(done.stdout)["partners"][0]["templates"]["Onboarding"]

    def make_Permissions(self, _):
        return {"PolicyTemplateArn": self.partner()}

    def make_NotificationChannel(self, _):
        return f"arn:aws:sns:us-east-1:{self.server.account_id}:updates"

    def make_RequestorWorkflowId(self, _):
        return f"workflow-{self.name()}"

    def requested(self, *steps):
        made = self.iam.create_delegation_request(
            Description="", Permissions=self.make_Permissions(None), SessionDuration=300,
            RequestorWorkflowId=self.make_RequestorWorkflowId(None),
            NotificationChannel=self.make_NotificationChannel(None))
        for step in steps:
            getattr(self.iam, step)(DelegationRequestId=made["DelegationRequestId"])
        return made["DelegationRequestId"]

    def make_DelegationRequestId(self, _):
        return self.requested("associate_delegation_request")

    def make_AssociateDelegationRequest_DelegationRequestId(self, _):
        return self.requested()

    def make_SendDelegationToken_DelegationRequestId(self, _):
        return self.requested("associate_delegation_request", "accept_delegation_request")

    def make_TradeInToken(self, _):
        return self.requested(
            "associate_delegation_request", "accept_delegation_request", "send_delegation_token")

    def make_EntityArn(self, _):
        request = self.make_DelegationRequestId(_)
        return f"arn:aws:iam::{self.server.account_id}:delegation-request/{request}"

    def make_Target(self, _):
        return {"Type": "EMAIL", "Id": self.make_Email(_)}

    def make_HandshakeId(self, _):
        self.organization()
        made = self.client("organizations").invite_account_to_organization(
            Target=self.make_Target(_))
        return made["Handshake"]["Id"]

    def make_PutResourcePolicy_Content(self, _):
        return json.dumps(document(allow(
            "organizations:ListAccounts", Principal={"AWS": self.server.account_id})))

    def make_ListAccountsWithInvalidEffectivePolicy_PolicyType(self, _):
        return "TAG_POLICY"

    def make_RegionName(self, _):
        return "eu-south-1"

    # The others.

    def make_authorizationId(self, _):
        return self.denial()

    def make_policyUri(self, made):
        toolbox = self.client("iam-toolbox")
        told = toolbox.get_request_authorization_details(authorizationId=made["authorizationId"])
        return re.search(r"'uri': '([^']+)'", str(told))[1]

    def make_statementId(self, _):
        made = self.client("signin").put_resource_permission_statement(sourceIp="203.0.113.0/24")
        return made["statementId"]

    def make_resource(self, _):
        return "aws-mcp.amazonaws.com"

    def make_IntrospectOAuth2TokenWithIAM_token(self, _):
        made = self.client("signin").create_oauth2_token_with_iam(
            grantType="client_credentials", resource=self.make_resource(_))
        return made["accessToken"]

    def make_sourceIp(self, _):
        return "203.0.113.0/24"
