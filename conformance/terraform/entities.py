"""Users, groups, roles, policies, and what ties them together."""

import json

from terraform.engine import Resource, found, pages, tag_list, tag_map


class User(Resource):
    """`aws_iam_user`"""

    defaults = {"path": "/", "force_destroy": False}
    unreadable = {"force_destroy"}
    tagging = ("tag_user", "untag_user", "UserName")

    def create(self, want):
        arguments = {"UserName": want["name"], "Path": want["path"]}
        if want.get("tags"):
            arguments["Tags"] = tag_list(want["tags"])
        if want.get("permissions_boundary"):
            arguments["PermissionsBoundary"] = want["permissions_boundary"]
        return self.iam.create_user(**arguments)["User"]["UserName"], {}

    def read(self, id, known):
        if not (answer := found(self.iam.get_user, UserName=id)):
            return None
        user = answer["User"]
        boundary = user.get("PermissionsBoundary", {})
        assert boundary.get("PermissionsBoundaryType") in (None, "Policy")
        return {
            "name": user["UserName"],
            "path": user["Path"],
            "arn": user["Arn"],
            "unique_id": user["UserId"],
            "permissions_boundary": boundary.get("PermissionsBoundaryArn"),
            "tags": tag_map(user.get("Tags")),
        }

    def update(self, id, old, new):
        if (old["name"], old["path"]) != (new["name"], new["path"]):
            self.iam.update_user(UserName=id, NewUserName=new["name"], NewPath=new["path"])
        change_boundary(self.iam, "user", "UserName", new["name"], old, new)
        return new["name"]

    def delete(self, id, known):
        iam = self.iam
        for group in pages(iam, "list_groups_for_user", "Groups", UserName=id):
            iam.remove_user_from_group(UserName=id, GroupName=group["GroupName"])
        if known.get("force_destroy"):
            self.delete_credentials(id)
        iam.delete_user(UserName=id)

    def delete_credentials(self, user):
        """What others gave the user, in the provider's order."""
        iam, whose = self.iam, {"UserName": user}
        for key in pages(iam, "list_access_keys", "AccessKeyMetadata", **whose):
            iam.delete_access_key(AccessKeyId=key["AccessKeyId"], **whose)
        for key in pages(iam, "list_ssh_public_keys", "SSHPublicKeys", **whose):
            iam.delete_ssh_public_key(SSHPublicKeyId=key["SSHPublicKeyId"], **whose)
        assigned = {"AssignmentStatus": "Assigned"}
        for device in pages(iam, "list_virtual_mfa_devices", "VirtualMFADevices", **assigned):
            if device["User"].get("UserName") == user:
                iam.deactivate_mfa_device(SerialNumber=device["SerialNumber"], **whose)
                iam.delete_virtual_mfa_device(SerialNumber=device["SerialNumber"])
        for device in pages(iam, "list_mfa_devices", "MFADevices", **whose):
            iam.deactivate_mfa_device(SerialNumber=device["SerialNumber"], **whose)
        found(iam.delete_login_profile, **whose)
        for each in pages(iam, "list_signing_certificates", "Certificates", **whose):
            iam.delete_signing_certificate(CertificateId=each["CertificateId"], **whose)
        listed = iam.list_service_specific_credentials(**whose)
        for each in listed["ServiceSpecificCredentials"]:
            id = each["ServiceSpecificCredentialId"]
            iam.delete_service_specific_credential(ServiceSpecificCredentialId=id, **whose)


class Group(Resource):
    """`aws_iam_group`"""

    defaults = {"path": "/"}

    def create(self, want):
        made = self.iam.create_group(GroupName=want["name"], Path=want["path"])
        return made["Group"]["GroupName"], {}

    def read(self, id, known):
        if not (answer := found(self.iam.get_group, GroupName=id)):
            return None
        group = answer["Group"]
        told = {"arn": group["Arn"], "unique_id": group["GroupId"]}
        return {"name": group["GroupName"], "path": group["Path"], **told}

    def update(self, id, old, new):
        self.iam.update_group(GroupName=id, NewGroupName=new["name"], NewPath=new["path"])
        return new["name"]

    def delete(self, id, known):
        self.iam.delete_group(GroupName=id)


class Role(Resource):
    """`aws_iam_role`"""

    defaults = {"path": "/", "max_session_duration": 3600, "force_detach_policies": False}
    force_new = {"name", "path"}
    unreadable = {"force_detach_policies"}
    tagging = ("tag_role", "untag_role", "RoleName")

    def create(self, want):
        arguments = {
            "AssumeRolePolicyDocument": want["assume_role_policy"],
            "MaxSessionDuration": want["max_session_duration"],
            "Path": want["path"],
            "RoleName": want["name"],
        }
        optional = {"description": "Description", "permissions_boundary": "PermissionsBoundary"}
        arguments |= {member: want[name] for name, member in optional.items() if want.get(name)}
        if want.get("tags"):
            arguments["Tags"] = tag_list(want["tags"])
        return self.iam.create_role(**arguments)["Role"]["RoleName"], {}

    def read(self, id, known):
        if not (answer := found(self.iam.get_role, RoleName=id)):
            return None
        role = answer["Role"]
        # The provider waits as long as the ARN is the unique id.
        assert role["Arn"].startswith("arn:aws:iam::"), role["Arn"]
        inline = pages(self.iam, "list_role_policies", "PolicyNames", RoleName=id)
        attached = pages(self.iam, "list_attached_role_policies", "AttachedPolicies", RoleName=id)
        return {
            "name": role["RoleName"],
            "path": role["Path"],
            "arn": role["Arn"],
            "unique_id": role["RoleId"],
            "description": role.get("Description", ""),
            "max_session_duration": role["MaxSessionDuration"],
            "assume_role_policy": json.dumps(role["AssumeRolePolicyDocument"]),
            "permissions_boundary": role.get("PermissionsBoundary", {}).get(
                "PermissionsBoundaryArn"
            ),
            "inline_policy_names": inline,
            "managed_policy_arns": sorted(each["PolicyArn"] for each in attached),
            "tags": tag_map(role.get("Tags")),
        }

    def update(self, id, old, new):
        iam = self.iam
        if json.loads(old["assume_role_policy"]) != json.loads(new["assume_role_policy"]):
            iam.update_assume_role_policy(RoleName=id, PolicyDocument=new["assume_role_policy"])
        if old.get("description", "") != new.get("description", ""):
            iam.update_role_description(RoleName=id, Description=new.get("description", ""))
        if old["max_session_duration"] != new["max_session_duration"]:
            iam.update_role(RoleName=id, MaxSessionDuration=new["max_session_duration"])
        change_boundary(iam, "role", "RoleName", id, old, new)

    def delete(self, id, known):
        iam = self.iam
        for each in pages(iam, "list_instance_profiles_for_role", "InstanceProfiles", RoleName=id):
            profile = each["InstanceProfileName"]
            iam.remove_role_from_instance_profile(InstanceProfileName=profile, RoleName=id)
        if known.get("force_detach_policies"):
            attached = pages(iam, "list_attached_role_policies", "AttachedPolicies", RoleName=id)
            for each in attached:
                iam.detach_role_policy(RoleName=id, PolicyArn=each["PolicyArn"])
            for name in pages(iam, "list_role_policies", "PolicyNames", RoleName=id):
                iam.delete_role_policy(RoleName=id, PolicyName=name)
        iam.delete_role(RoleName=id)


def change_boundary(iam, kind, argument, id, old, new):
    before, after = old.get("permissions_boundary"), new.get("permissions_boundary")
    if before == after:
        return
    if after:
        put = getattr(iam, f"put_{kind}_permissions_boundary")
        put(**{argument: id, "PermissionsBoundary": after})
    else:
        getattr(iam, f"delete_{kind}_permissions_boundary")(**{argument: id})


class Policy(Resource):
    """`aws_iam_policy`, whose id is its ARN."""

    defaults = {"path": "/", "description": ""}
    force_new = {"name", "path", "description"}
    tagging = ("tag_policy", "untag_policy", "PolicyArn")

    def create(self, want):
        # An empty description is sent as such.
        arguments = {
            "Description": want["description"],
            "Path": want["path"],
            "PolicyDocument": want["policy"],
            "PolicyName": want["name"],
        }
        if want.get("tags"):
            arguments["Tags"] = tag_list(want["tags"])
        return self.iam.create_policy(**arguments)["Policy"]["Arn"], {}

    def read(self, id, known):
        if not (answer := found(self.iam.get_policy, PolicyArn=id)):
            return None
        policy, version = answer["Policy"], answer["Policy"]["DefaultVersionId"]
        read = self.iam.get_policy_version(PolicyArn=id, VersionId=version)["PolicyVersion"]
        assert read["IsDefaultVersion"]
        return {
            "name": policy["PolicyName"],
            "path": policy["Path"],
            "arn": policy["Arn"],
            "policy_id": policy["PolicyId"],
            "description": policy.get("Description", ""),
            "attachment_count": policy["AttachmentCount"],
            "policy": json.dumps(read["Document"]),
            "tags": tag_map(policy.get("Tags")),
        }

    def versions(self, id):
        return pages(self.iam, "list_policy_versions", "Versions", PolicyArn=id)

    def update(self, id, old, new):
        versions = self.versions(id)
        if len(versions) >= 5:
            oldest = min(
                (each for each in versions if not each["IsDefaultVersion"]),
                key=lambda each: (each["CreateDate"], int(each["VersionId"][1:])),
            )
            self.iam.delete_policy_version(PolicyArn=id, VersionId=oldest["VersionId"])
        made = self.iam.create_policy_version(PolicyArn=id, PolicyDocument=new["policy"])
        version = made["PolicyVersion"]["VersionId"]
        self.iam.set_default_policy_version(PolicyArn=id, VersionId=version)

    def delete(self, id, known):
        for version in self.versions(id):
            if not version["IsDefaultVersion"]:
                self.iam.delete_policy_version(PolicyArn=id, VersionId=version["VersionId"])
        self.iam.delete_policy(PolicyArn=id)


def inline(kind):
    """`aws_iam_user_policy`, `aws_iam_group_policy` and `aws_iam_role_policy`: `entity:name`."""
    argument = f"{kind.title()}Name"

    class Inline(Resource):
        force_new = {kind, "name"}

        def call(self, verb, id, **more):
            entity, name = id.split(":")
            call = getattr(self.iam, f"{verb}_{kind}_policy")
            return call(**{argument: entity, "PolicyName": name, **more})

        def create(self, want):
            id = f"{want[kind]}:{want['name']}"
            self.call("put", id, PolicyDocument=want["policy"])
            return id, {}

        def read(self, id, known):
            if not (answer := found(self.call, verb="get", id=id)):
                return None
            policy = json.dumps(answer["PolicyDocument"])
            return {kind: answer[argument], "name": answer["PolicyName"], "policy": policy}

        def update(self, id, old, new):
            self.call("put", id, PolicyDocument=new["policy"])

        def delete(self, id, known):
            self.call("delete", id)

    return Inline


def attachment(kind):
    """`aws_iam_user_policy_attachment` and its like; imported by `entity/arn`."""
    argument = f"{kind.title()}Name"

    class Attachment(Resource):
        force_new = {kind, "policy_arn"}

        def call(self, verb, id):
            entity, arn = id.split("/", 1)
            getattr(self.iam, f"{verb}_{kind}_policy")(**{argument: entity, "PolicyArn": arn})

        def create(self, want):
            id = f"{want[kind]}/{want['policy_arn']}"
            self.call("attach", id)
            return id, {}

        def read(self, id, known):
            entity, arn = id.split("/", 1)
            operation = f"list_attached_{kind}_policies"
            listed = found(
                lambda: pages(self.iam, operation, "AttachedPolicies", **{argument: entity})
            )
            if not any(each["PolicyArn"] == arn for each in listed or []):
                return None
            return {kind: entity, "policy_arn": arn}

        def delete(self, id, known):
            self.call("detach", id)

    return Attachment


class PolicyAttachment(Resource):
    """`aws_iam_policy_attachment`: all of a policy's attachments."""

    force_new = {"name", "policy_arn"}
    sets = {"users", "groups", "roles"}
    defaults = {"users": [], "groups": [], "roles": []}
    KINDS = (
        ("users", "user", "UserName"),
        ("roles", "role", "RoleName"),
        ("groups", "group", "GroupName"),
    )

    def change(self, verb, arn, of):
        for several, kind, argument in self.KINDS:
            for name in sorted(of.get(several, [])):
                getattr(self.iam, f"{verb}_{kind}_policy")(**{argument: name, "PolicyArn": arn})

    def create(self, want):
        self.change("attach", want["policy_arn"], want)
        return want["name"], {}

    def read(self, id, known):
        told = {several: [] for several, _, _ in self.KINDS}
        paginator = self.iam.get_paginator("list_entities_for_policy")
        try:
            for page in paginator.paginate(PolicyArn=known["policy_arn"]):
                for several, kind, argument in self.KINDS:
                    told[several] += [e[argument] for e in page[f"Policy{kind.title()}s"]]
        except self.iam.exceptions.NoSuchEntityException:
            return None
        return told if any(told.values()) else None

    def update(self, id, old, new):
        less = {k: set(old[k]) - set(new[k]) for k in self.sets}
        more = {k: set(new[k]) - set(old[k]) for k in self.sets}
        self.change("detach", new["policy_arn"], less)
        self.change("attach", new["policy_arn"], more)

    def delete(self, id, known):
        self.change("detach", known["policy_arn"], known)


class GroupMembership(Resource):
    """`aws_iam_group_membership`: the members of a group."""

    force_new = {"group", "name"}
    sets = {"users"}

    def create(self, want):
        for user in want["users"]:
            self.iam.add_user_to_group(GroupName=want["group"], UserName=user)
        return want["name"], {}

    def read(self, id, known):
        users = found(lambda: pages(self.iam, "get_group", "Users", GroupName=known["group"]))
        return {"users": [user["UserName"] for user in users]} if users else None

    def update(self, id, old, new):
        for user in set(old["users"]) - set(new["users"]):
            found(self.iam.remove_user_from_group, GroupName=new["group"], UserName=user)
        for user in set(new["users"]) - set(old["users"]):
            self.iam.add_user_to_group(GroupName=new["group"], UserName=user)

    def delete(self, id, known):
        for user in known["users"]:
            self.iam.remove_user_from_group(GroupName=known["group"], UserName=user)


class UserGroupMembership(Resource):
    """`aws_iam_user_group_membership`: some of a user's groups; imported by `user/group/…`."""

    force_new = {"user"}
    sets = {"groups"}

    def create(self, want):
        for group in want["groups"]:
            self.iam.add_user_to_group(GroupName=group, UserName=want["user"])
        return "/".join([want["user"], *want["groups"]]), {}

    def known_by_import(self, id):
        user, *groups = id.split("/")
        return {"user": user, "groups": groups}

    def read(self, id, known):
        user = known["user"]
        listed = found(lambda: pages(self.iam, "list_groups_for_user", "Groups", UserName=user))
        names = [group["GroupName"] for group in listed or []]
        mine = [name for name in names if name in known["groups"]]
        return {"groups": mine} if mine else None

    def update(self, id, old, new):
        for group in set(old["groups"]) - set(new["groups"]):
            found(self.iam.remove_user_from_group, GroupName=group, UserName=new["user"])
        for group in set(new["groups"]) - set(old["groups"]):
            self.iam.add_user_to_group(GroupName=group, UserName=new["user"])

    def delete(self, id, known):
        for group in known["groups"]:
            self.iam.remove_user_from_group(GroupName=group, UserName=known["user"])


class InstanceProfile(Resource):
    """`aws_iam_instance_profile`"""

    defaults = {"path": "/"}
    force_new = {"name", "path"}
    tagging = ("tag_instance_profile", "untag_instance_profile", "InstanceProfileName")

    def create(self, want):
        arguments = {"InstanceProfileName": want["name"], "Path": want["path"]}
        if want.get("tags"):
            arguments["Tags"] = tag_list(want["tags"])
        made = self.iam.create_instance_profile(**arguments)
        id = made["InstanceProfile"]["InstanceProfileName"]
        if want.get("role"):
            self.iam.add_role_to_instance_profile(InstanceProfileName=id, RoleName=want["role"])
        return id, {}

    def read(self, id, known):
        if not (answer := found(self.iam.get_instance_profile, InstanceProfileName=id)):
            return None
        profile = answer["InstanceProfile"]
        for role in profile["Roles"]:
            self.iam.get_role(RoleName=role["RoleName"])
        return {
            "name": profile["InstanceProfileName"],
            "path": profile["Path"],
            "arn": profile["Arn"],
            "unique_id": profile["InstanceProfileId"],
            "role": profile["Roles"][0]["RoleName"] if profile["Roles"] else None,
            "tags": tag_map(profile.get("Tags")),
        }

    def update(self, id, old, new):
        profile = {"InstanceProfileName": id}
        if old.get("role"):
            found(self.iam.remove_role_from_instance_profile, RoleName=old["role"], **profile)
        if new.get("role"):
            self.iam.add_role_to_instance_profile(RoleName=new["role"], **profile)

    def delete(self, id, known):
        if known.get("role"):
            profile = {"InstanceProfileName": id}
            found(self.iam.remove_role_from_instance_profile, RoleName=known["role"], **profile)
        self.iam.delete_instance_profile(InstanceProfileName=id)


TYPES = {
    "aws_iam_user": User,
    "aws_iam_group": Group,
    "aws_iam_role": Role,
    "aws_iam_policy": Policy,
    "aws_iam_user_policy": inline("user"),
    "aws_iam_group_policy": inline("group"),
    "aws_iam_role_policy": inline("role"),
    "aws_iam_user_policy_attachment": attachment("user"),
    "aws_iam_group_policy_attachment": attachment("group"),
    "aws_iam_role_policy_attachment": attachment("role"),
    "aws_iam_policy_attachment": PolicyAttachment,
    "aws_iam_group_membership": GroupMembership,
    "aws_iam_user_group_membership": UserGroupMembership,
    "aws_iam_instance_profile": InstanceProfile,
}
