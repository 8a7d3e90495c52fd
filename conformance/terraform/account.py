"""An account's settings, its identity providers, and the roles of services."""

from terraform.engine import Resource, found, pages, tag_list, tag_map


class AccountAlias(Resource):
    """`aws_iam_account_alias`"""

    force_new = {"account_alias"}

    def create(self, want):
        self.iam.create_account_alias(AccountAlias=want["account_alias"])
        return want["account_alias"], {}

    def read(self, id, known):
        aliases = pages(self.iam, "list_account_aliases", "AccountAliases")
        return {"account_alias": id} if id in aliases else None

    def delete(self, id, known):
        self.iam.delete_account_alias(AccountAlias=id)


class PasswordPolicy(Resource):
    """`aws_iam_account_password_policy`; the provider does not send what is false or zero."""

    defaults = {"allow_users_to_change_password": True, "minimum_password_length": 6}
    MEMBERS = {
        "allow_users_to_change_password": "AllowUsersToChangePassword",
        "hard_expiry": "HardExpiry",
        "max_password_age": "MaxPasswordAge",
        "minimum_password_length": "MinimumPasswordLength",
        "password_reuse_prevention": "PasswordReusePrevention",
        "require_lowercase_characters": "RequireLowercaseCharacters",
        "require_numbers": "RequireNumbers",
        "require_symbols": "RequireSymbols",
        "require_uppercase_characters": "RequireUppercaseCharacters",
    }

    def create(self, want):
        sent = {self.MEMBERS[name]: value for name, value in want.items() if value}
        self.iam.update_account_password_policy(**sent)
        return "iam-account-password-policy", {}

    def read(self, id, known):
        if not (answer := found(self.iam.get_account_password_policy)):
            return None
        policy = answer["PasswordPolicy"]
        told = {name: policy.get(member) for name, member in self.MEMBERS.items()}
        return {**told, "expire_passwords": policy["ExpirePasswords"]}

    def update(self, id, old, new):
        self.create(new)

    def delete(self, id, known):
        self.iam.delete_account_password_policy()


class TokenPreferences(Resource):
    """`aws_iam_security_token_service_preferences`"""

    stays = True

    def create(self, want):
        version = want["global_endpoint_token_version"]
        self.iam.set_security_token_service_preferences(GlobalEndpointTokenVersion=version)
        return self.cloud.account_id, {}

    def read(self, id, known):
        summary = self.iam.get_account_summary()["SummaryMap"]
        version = summary["GlobalEndpointTokenVersion"]
        return {"global_endpoint_token_version": f"v{version}Token"}

    def update(self, id, old, new):
        self.create(new)


class OutboundFederation(Resource):
    """`aws_iam_outbound_web_identity_federation`"""

    def create(self, want):
        made = self.iam.enable_outbound_web_identity_federation()
        return self.cloud.account_id, {"issuer_identifier": made["IssuerIdentifier"]}

    def read(self, id, known):
        try:
            answer = self.iam.get_outbound_web_identity_federation_info()
        except self.iam.exceptions.FeatureDisabledException:
            return None
        assert answer["JwtVendingEnabled"] is True
        return {"issuer_identifier": answer["IssuerIdentifier"]}

    def delete(self, id, known):
        self.iam.disable_outbound_web_identity_federation()


class OpenIdConnectProvider(Resource):
    """`aws_iam_openid_connect_provider`, whose id is its ARN."""

    force_new = {"url"}
    sets = {"client_id_list"}
    tagging = (
        "tag_open_id_connect_provider",
        "untag_open_id_connect_provider",
        "OpenIDConnectProviderArn",
    )

    def create(self, want):
        made = self.iam.create_open_id_connect_provider(
            ClientIDList=want["client_id_list"],
            ThumbprintList=want["thumbprint_list"],
            Tags=tag_list(want.get("tags", {})),
            Url=want["url"],
        )
        return made["OpenIDConnectProviderArn"], {}

    def read(self, id, known):
        call = self.iam.get_open_id_connect_provider
        if not (answer := found(call, OpenIDConnectProviderArn=id)):
            return None
        return {
            "client_id_list": answer["ClientIDList"],
            "thumbprint_list": answer["ThumbprintList"],
            # AWS answers without the scheme, and the provider compares so.
            "url": f"https://{answer['Url'].removeprefix('https://')}",
            "tags": tag_map(answer.get("Tags")),
        }

    def update(self, id, old, new):
        arn = {"OpenIDConnectProviderArn": id}
        if old["thumbprint_list"] != new["thumbprint_list"]:
            self.iam.update_open_id_connect_provider_thumbprint(
                ThumbprintList=new["thumbprint_list"], **arn
            )
        before, after = set(old["client_id_list"]), set(new["client_id_list"])
        for client in after - before:
            self.iam.add_client_id_to_open_id_connect_provider(ClientID=client, **arn)
        for client in before - after:
            self.iam.remove_client_id_from_open_id_connect_provider(ClientID=client, **arn)

    def delete(self, id, known):
        self.iam.delete_open_id_connect_provider(OpenIDConnectProviderArn=id)


class SamlProvider(Resource):
    """`aws_iam_saml_provider`, whose id is its ARN."""

    force_new = {"name"}
    tagging = ("tag_saml_provider", "untag_saml_provider", "SAMLProviderArn")

    def create(self, want):
        made = self.iam.create_saml_provider(
            Name=want["name"],
            SAMLMetadataDocument=want["saml_metadata_document"],
            Tags=tag_list(want.get("tags", {})),
        )
        return made["SAMLProviderArn"], {}

    def read(self, id, known):
        if not (answer := found(self.iam.get_saml_provider, SAMLProviderArn=id)):
            return None
        return {
            "name": id.split(":saml-provider/")[1],
            "saml_metadata_document": answer["SAMLMetadataDocument"],
            "valid_until": answer["ValidUntil"].isoformat(),
            "tags": tag_map(answer.get("Tags")),
        }

    def update(self, id, old, new):
        document = new["saml_metadata_document"]
        self.iam.update_saml_provider(SAMLProviderArn=id, SAMLMetadataDocument=document)

    def delete(self, id, known):
        self.iam.delete_saml_provider(SAMLProviderArn=id)


class ServiceLinkedRole(Resource):
    """`aws_iam_service_linked_role`, whose id is its ARN; tagged after it is made."""

    force_new = {"aws_service_name", "custom_suffix"}

    def create(self, want):
        members = {"custom_suffix": "CustomSuffix", "description": "Description"}
        optional = {member: want[name] for name, member in members.items() if want.get(name)}
        service = want["aws_service_name"]
        made = self.iam.create_service_linked_role(AWSServiceName=service, **optional)["Role"]
        if want.get("tags"):
            self.iam.tag_role(RoleName=made["RoleName"], Tags=tag_list(want["tags"]))
        return made["Arn"], {}

    def read(self, id, known):
        _, _, service, name = id.split(":")[5].split("/")
        if not (answer := found(self.iam.get_role, RoleName=name)):
            return None
        role = answer["Role"]
        assert role["Path"] == f"/aws-service-role/{service}/"
        suffix = role["RoleName"].partition("_")[2]
        told = {"aws_service_name": service, "custom_suffix": suffix, "arn": role["Arn"]}
        description = role.get("Description", "")
        return {**told, "description": description, "tags": tag_map(role.get("Tags"))}

    def update(self, id, old, new):
        name = id.rsplit("/", 1)[1]
        self.iam.update_role(Description=new.get("description", ""), RoleName=name)

    def delete(self, id, known):
        task = self.iam.delete_service_linked_role(RoleName=id.rsplit("/", 1)[1])["DeletionTaskId"]
        status = self.iam.get_service_linked_role_deletion_status(DeletionTaskId=task)["Status"]
        assert status == "SUCCEEDED"


class AlternateContact(Resource):
    """`aws_account_alternate_contact`"""

    force_new = {"alternate_contact_type"}
    MEMBERS = {
        "alternate_contact_type": "AlternateContactType",
        "email_address": "EmailAddress",
        "name": "Name",
        "phone_number": "PhoneNumber",
        "title": "Title",
    }

    def create(self, want):
        sent = {member: want[name] for name, member in self.MEMBERS.items()}
        self.cloud.account.put_alternate_contact(**sent)
        return want["alternate_contact_type"], {}

    def read(self, id, known):
        call = self.cloud.account.get_alternate_contact
        if not (answer := found(call, AlternateContactType=id)):
            return None
        contact = answer["AlternateContact"]
        return {name: contact[member] for name, member in self.MEMBERS.items()}

    def update(self, id, old, new):
        self.create(new)

    def delete(self, id, known):
        self.cloud.account.delete_alternate_contact(AlternateContactType=id)


class Region(Resource):
    """`aws_account_region`"""

    stays = True
    force_new = {"region_name"}

    def create(self, want):
        change = "enable_region" if want["enabled"] else "disable_region"
        getattr(self.cloud.account, change)(RegionName=want["region_name"])
        return want["region_name"], {}

    def read(self, id, known):
        status = self.cloud.account.get_region_opt_status(RegionName=id)["RegionOptStatus"]
        # The provider waits for one of these two.
        assert status in ("ENABLED", "DISABLED"), status
        return {"region_name": id, "enabled": status == "ENABLED", "opt_status": status}

    def update(self, id, old, new):
        self.create(new)


class PrimaryContact(Resource):
    """`aws_account_primary_contact`"""

    stays = True
    MEMBERS = {
        "address_line_1": "AddressLine1",
        "city": "City",
        "country_code": "CountryCode",
        "full_name": "FullName",
        "phone_number": "PhoneNumber",
        "postal_code": "PostalCode",
    }

    def create(self, want):
        sent = {member: want[name] for name, member in self.MEMBERS.items()}
        self.cloud.account.put_contact_information(ContactInformation=sent)
        return self.cloud.account_id, {}

    def read(self, id, known):
        if not (answer := found(self.cloud.account.get_contact_information)):
            return None
        contact = answer["ContactInformation"]
        return {name: contact[member] for name, member in self.MEMBERS.items()}

    def update(self, id, old, new):
        self.create(new)


class OrganizationsFeatures(Resource):
    """`aws_iam_organizations_features`"""

    sets = {"enabled_features"}
    NAMES = {
        "RootCredentialsManagement": "organizations_root_credentials_management",
        "RootSessions": "organizations_root_sessions",
    }

    def change(self, verb, features):
        for feature in sorted(features):
            getattr(self.iam, f"{verb}_{self.NAMES[feature]}")()

    def create(self, want):
        self.change("enable", want["enabled_features"])
        return self.read("", {})["organization_id"], {}

    def read(self, id, known):
        answer = self.iam.list_organizations_features()
        if not answer["EnabledFeatures"]:
            return None
        organization = answer["OrganizationId"]
        return {"enabled_features": answer["EnabledFeatures"], "organization_id": organization}

    def update(self, id, old, new):
        before, after = set(old["enabled_features"]), set(new["enabled_features"])
        self.change("enable", after - before)
        self.change("disable", before - after)

    def delete(self, id, known):
        self.change("disable", known["enabled_features"])


TYPES = {
    "aws_account_primary_contact": PrimaryContact,
    "aws_account_region": Region,
    "aws_iam_organizations_features": OrganizationsFeatures,
    "aws_iam_account_alias": AccountAlias,
    "aws_iam_account_password_policy": PasswordPolicy,
    "aws_iam_security_token_service_preferences": TokenPreferences,
    "aws_iam_outbound_web_identity_federation": OutboundFederation,
    "aws_iam_openid_connect_provider": OpenIdConnectProvider,
    "aws_iam_saml_provider": SamlProvider,
    "aws_iam_service_linked_role": ServiceLinkedRole,
    "aws_account_alternate_contact": AlternateContact,
}
