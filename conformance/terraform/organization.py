"""An organization, its units, accounts and policies."""

import json

from terraform.engine import Resource, found, pages, tag_list, tag_map


class InOrganization(Resource):
    """Tags of an organization's things are set by the same two operations."""

    def __init__(self, cloud):
        super().__init__(cloud)
        self.api = cloud.organizations
        self.iam = cloud.organizations

    tagging = ("tag_resource", "untag_resource", "ResourceId")

    def tags(self, id):
        return tag_map(pages(self.api, "list_tags_for_resource", "Tags", ResourceId=id))


class Organization(InOrganization):
    """`aws_organizations_organization`"""

    defaults = {
        "feature_set": "ALL",
        "enabled_policy_types": [],
        "aws_service_access_principals": [],
    }
    sets = {"enabled_policy_types", "aws_service_access_principals"}
    tagging = None

    def create(self, want):
        made = self.api.create_organization(FeatureSet=want["feature_set"])["Organization"]
        for service in want["aws_service_access_principals"]:
            self.api.enable_aws_service_access(ServicePrincipal=service)
        [root, *_] = pages(self.api, "list_roots", "Roots")
        for policy_type in want["enabled_policy_types"]:
            self.api.enable_policy_type(PolicyType=policy_type, RootId=root["Id"])
        return made["Id"], {}

    def read(self, id, known):
        if not (answer := found(self.api.describe_organization)):
            return None
        organization = answer["Organization"]
        accounts = pages(self.api, "list_accounts", "Accounts")
        [root, *_] = pages(self.api, "list_roots", "Roots")
        services = pages(
            self.api, "list_aws_service_access_for_organization", "EnabledServicePrincipals"
        )
        management = organization["MasterAccountId"]
        assert management in [account["Id"] for account in accounts]
        enabled = [each["Type"] for each in root["PolicyTypes"] if each["Status"] == "ENABLED"]
        return {
            "arn": organization["Arn"],
            "feature_set": organization["FeatureSet"],
            "master_account_id": management,
            "root": root["Id"],
            "accounts": sorted(account["Id"] for account in accounts),
            "aws_service_access_principals": sorted(each["ServicePrincipal"] for each in services),
            "enabled_policy_types": enabled,
        }

    def update(self, id, old, new):
        services = "aws_service_access_principals"
        for service in set(old[services]) - set(new[services]):
            self.api.disable_aws_service_access(ServicePrincipal=service)
        for service in set(new[services]) - set(old[services]):
            self.api.enable_aws_service_access(ServicePrincipal=service)
        before, after = set(old["enabled_policy_types"]), set(new["enabled_policy_types"])
        for policy_type in before - after:
            self.api.disable_policy_type(PolicyType=policy_type, RootId=old["root"])
        for policy_type in after - before:
            self.api.enable_policy_type(PolicyType=policy_type, RootId=old["root"])

    def delete(self, id, known):
        self.api.delete_organization()


class Unit(InOrganization):
    """`aws_organizations_organizational_unit`"""

    force_new = {"parent_id"}

    def create(self, want):
        made = self.api.create_organizational_unit(
            Name=want["name"], ParentId=want["parent_id"], Tags=tag_list(want.get("tags", {}))
        )
        return made["OrganizationalUnit"]["Id"], {}

    def read(self, id, known):
        call = self.api.describe_organizational_unit
        if not (answer := found(call, OrganizationalUnitId=id)):
            return None
        unit = answer["OrganizationalUnit"]
        [parent] = pages(self.api, "list_parents", "Parents", ChildId=id)
        accounts = pages(self.api, "list_accounts_for_parent", "Accounts", ParentId=id)
        return {
            "name": unit["Name"],
            "arn": unit["Arn"],
            "parent_id": parent["Id"],
            "accounts": sorted(account["Id"] for account in accounts),
            "tags": self.tags(id),
        }

    def update(self, id, old, new):
        self.api.update_organizational_unit(Name=new["name"], OrganizationalUnitId=id)

    def delete(self, id, known):
        self.api.delete_organizational_unit(OrganizationalUnitId=id)


class Account(InOrganization):
    """`aws_organizations_account`"""

    force_new = {"email", "name", "role_name"}
    defaults = {"close_on_deletion": False}
    unreadable = {"close_on_deletion", "role_name"}

    def create(self, want):
        made = self.api.create_account(
            AccountName=want["name"],
            Email=want["email"],
            RoleName=want["role_name"],
            Tags=tag_list(want.get("tags", {})),
        )
        request = made["CreateAccountStatus"]["Id"]
        status = self.api.describe_create_account_status(CreateAccountRequestId=request)
        assert status["CreateAccountStatus"]["State"] == "SUCCEEDED"
        id = status["CreateAccountStatus"]["AccountId"]
        if want.get("parent_id") and want["parent_id"] != self.parent(id):
            self.move(id, self.parent(id), want["parent_id"])
        return id, {}

    def parent(self, id):
        [parent] = pages(self.api, "list_parents", "Parents", ChildId=id)
        return parent["Id"]

    def move(self, id, source, destination):
        self.api.move_account(
            AccountId=id, SourceParentId=source, DestinationParentId=destination
        )

    def read(self, id, known):
        answer = found(self.api.describe_account, AccountId=id)
        # One that is closed is gone for the provider.
        if not answer or answer["Account"]["Status"] == "SUSPENDED":
            return None
        account = answer["Account"]
        return {
            "name": account["Name"],
            "email": account["Email"],
            "arn": account["Arn"],
            "joined_method": account["JoinedMethod"],
            "status": account["Status"],
            "parent_id": self.parent(id),
            "tags": self.tags(id),
        }

    def update(self, id, old, new):
        if old["parent_id"] != new["parent_id"]:
            self.move(id, old["parent_id"], new["parent_id"])

    def delete(self, id, known):
        if known["close_on_deletion"]:
            self.api.close_account(AccountId=id)
        else:
            self.api.remove_account_from_organization(AccountId=id)


class Policy(InOrganization):
    """`aws_organizations_policy`"""

    defaults = {"description": "", "type": "SERVICE_CONTROL_POLICY"}
    force_new = {"type"}

    def create(self, want):
        made = self.api.create_policy(
            Content=want["content"],
            Description=want["description"],
            Name=want["name"],
            Type=want["type"],
            Tags=tag_list(want.get("tags", {})),
        )
        return made["Policy"]["PolicySummary"]["Id"], {}

    def read(self, id, known):
        if not (answer := found(self.api.describe_policy, PolicyId=id)):
            return None
        policy, summary = answer["Policy"], answer["Policy"]["PolicySummary"]
        return {
            "name": summary["Name"],
            "arn": summary["Arn"],
            "description": summary["Description"],
            "type": summary["Type"],
            "content": json.dumps(json.loads(policy["Content"])),
            "tags": self.tags(id),
        }

    def update(self, id, old, new):
        members = {"content": "Content", "description": "Description", "name": "Name"}
        changed = {m: new[n] for n, m in members.items() if old[n] != new[n]}
        self.api.update_policy(PolicyId=id, **changed)

    def delete(self, id, known):
        self.api.delete_policy(PolicyId=id)


class PolicyAttachment(InOrganization):
    """`aws_organizations_policy_attachment`, whose id is `target:policy`."""

    force_new = {"policy_id", "target_id"}
    tagging = None

    def create(self, want):
        self.api.attach_policy(PolicyId=want["policy_id"], TargetId=want["target_id"])
        return f"{want['target_id']}:{want['policy_id']}", {}

    def read(self, id, known):
        target, policy = id.split(":")
        targets = found(
            lambda: pages(self.api, "list_targets_for_policy", "Targets", PolicyId=policy)
        )
        if not any(each["TargetId"] == target for each in targets or []):
            return None
        return {"policy_id": policy, "target_id": target}

    def delete(self, id, known):
        target, policy = id.split(":")
        self.api.detach_policy(PolicyId=policy, TargetId=target)


class ResourcePolicy(InOrganization):
    """`aws_organizations_resource_policy`"""

    def create(self, want):
        made = self.api.put_resource_policy(
            Content=want["content"], Tags=tag_list(want.get("tags", {}))
        )
        return made["ResourcePolicy"]["ResourcePolicySummary"]["Id"], {}

    def read(self, id, known):
        if not (answer := found(self.api.describe_resource_policy)):
            return None
        policy = answer["ResourcePolicy"]
        content = json.dumps(json.loads(policy["Content"]))
        return {"content": content, "tags": self.tags(id)}

    def update(self, id, old, new):
        self.api.put_resource_policy(Content=new["content"])

    def delete(self, id, known):
        self.api.delete_resource_policy()


class DelegatedAdministrator(InOrganization):
    """`aws_organizations_delegated_administrator`, whose id is `account/service`."""

    force_new = {"account_id", "service_principal"}
    tagging = None

    def create(self, want):
        account, service = want["account_id"], want["service_principal"]
        self.api.register_delegated_administrator(AccountId=account, ServicePrincipal=service)
        return f"{account}/{service}", {}

    def read(self, id, known):
        account, service = id.split("/")
        listed = pages(
            self.api,
            "list_delegated_administrators",
            "DelegatedAdministrators",
            ServicePrincipal=service,
        )
        if account not in [each["Id"] for each in listed]:
            return None
        return {"account_id": account, "service_principal": service}

    def delete(self, id, known):
        account, service = id.split("/")
        self.api.deregister_delegated_administrator(AccountId=account, ServicePrincipal=service)


TYPES = {
    "aws_organizations_resource_policy": ResourcePolicy,
    "aws_organizations_delegated_administrator": DelegatedAdministrator,
    "aws_organizations_organization": Organization,
    "aws_organizations_organizational_unit": Unit,
    "aws_organizations_account": Account,
    "aws_organizations_policy": Policy,
    "aws_organizations_policy_attachment": PolicyAttachment,
}
