"""A Terraform configuration's life: made, found unchanged, changed, imported, destroyed.

See `terraform/__init__.py` for what stands in for the provider.
"""

import pytest
from botocore.exceptions import ClientError
from conftest import Server, allow, totp
from smoke.makers import ADMIN
from terraform import account, credentials, entities, organization, wanted
from terraform.engine import Terraform, canonical
from terraform.wanted import READ, at, policy, sample, trust

TYPES = {**entities.TYPES, **credentials.TYPES, **account.TYPES, **organization.TYPES}


@pytest.fixture
def own(tmp_path):
    """A server that no other test writes to."""
    running = Server(tmp_path / "data").start()
    yield running
    running.stop()


def verbs(steps, verb):
    assert all(step.startswith(f"{verb} ") for step in steps), steps
    return sorted(step.split(" ")[1] for step in steps)


def live(own, before, changes, ids):
    """A configuration's whole life on a server of its own."""
    terraform = Terraform(own, TYPES)
    assert verbs(terraform.apply(before), "create") == sorted(before)
    assert terraform.apply(before) == []
    own.kill()
    own.start()
    terraform = carried_on(terraform, own)
    assert terraform.plan(before) == [], "a restart changed something"
    after = wanted.changed(before, changes)
    assert verbs(terraform.apply(after), "update") == sorted(changes)
    imported = Terraform(own, TYPES)
    for address in after:
        if address in ids:
            imported.import_(address, ids[address](terraform.state))
    for address, known in imported.state.items():
        resource, kept = terraform.resource(address), {**terraform.state[address], "id": known["id"]}
        for name, value in known.items():
            assert canonical(resource, name, value) == canonical(resource, name, kept[name]), (
                address, name)
        differing = imported.differing(address, after)
        assert set(differing) <= resource.unreadable, (address, differing)
    terraform.destroy()
    assert terraform.state == {}
    assert verbs(terraform.plan(before), "create") == sorted(before)


def carried_on(terraform, server):
    """The same workspace, with clients of the server as it is now."""
    again = Terraform(server, TYPES)
    again.state = terraform.state
    return again


def by_id(address):
    return lambda state: state[address]["id"]


def test_users_groups_roles_and_policies_live_as_the_provider_wants_them(own):
    # The provider imports neither.
    never = {"aws_iam_group_membership.staff", "aws_iam_policy_attachment.read"}
    before = wanted.people()
    ids = {address: by_id(address) for address in before if address not in never}
    ids["aws_iam_user_group_membership.bob"] = lambda _: "bob/nights"
    live(own, before, wanted.people_changes(), ids)
    iam = own.client("iam")
    assert [user["UserName"] for user in iam.list_users()["Users"]] == ["admin"]
    assert iam.list_groups()["Groups"] == [] and iam.list_roles()["Roles"] == []
    assert iam.list_policies(Scope="Local")["Policies"] == []
    assert iam.list_instance_profiles()["InstanceProfiles"] == []


def test_credentials_providers_and_settings_live_as_the_provider_wants_them(own):
    before = wanted.machinery()
    ids = {address: by_id(address) for address in before if "ssh_key" not in address}
    live(own, before, wanted.machinery_changes(), ids)
    summary = own.client("iam").get_account_summary()["SummaryMap"]
    left = ("ServerCertificates", "MFADevices", "Providers", "Roles", "AccountAliases")
    assert {name: summary.get(name) for name in left if summary.get(name)} == {}
    assert summary["Users"] == 1


def test_what_others_deleted_is_made_again_and_can_be_destroyed(own):
    configuration = wanted.people()
    terraform = Terraform(own, TYPES)
    terraform.apply(configuration)
    iam = own.client("iam")
    iam.delete_role_policy(RoleName="app", PolicyName="r")
    iam.remove_user_from_group(GroupName="night", UserName="bob")
    iam.detach_group_policy(GroupName="staff", PolicyArn=READ)
    iam.untag_user(UserName="ada", TagKeys=["team"])
    assert sorted(terraform.plan(configuration)) == [
        "create aws_iam_group_policy_attachment.staff",
        "create aws_iam_role_policy.app",
        "create aws_iam_user_group_membership.bob",
        "update aws_iam_user.ada",
    ]
    terraform.apply(configuration)
    # Deleted between the refresh and the destruction: the provider's state still has it.
    iam.delete_user_policy(UserName="ada", PolicyName="own")
    iam.detach_user_policy(UserName="ada", PolicyArn=READ)
    for address in reversed(list(terraform.state)):
        terraform.delete(address)


def test_a_rename_keeps_the_unique_id_and_a_replacement_does_not(own):
    configuration = {
        "aws_iam_user.u": {"name": "one"},
        "aws_iam_role.r": {"name": "one", "assume_role_policy": trust("aws_iam_user.u")},
    }
    terraform = Terraform(own, TYPES)
    terraform.apply(configuration)
    before = {address: known["unique_id"] for address, known in terraform.state.items()}
    configuration["aws_iam_user.u"]["name"] = configuration["aws_iam_role.r"]["name"] = "two"
    assert terraform.apply(configuration) == ["update aws_iam_user.u", "replace aws_iam_role.r"]
    after = {address: known["unique_id"] for address, known in terraform.state.items()}
    assert before["aws_iam_user.u"] == after["aws_iam_user.u"]
    assert before["aws_iam_role.r"] != after["aws_iam_role.r"]


def test_a_policy_can_be_changed_more_often_than_it_has_versions(own):
    terraform = Terraform(own, TYPES)
    for each in range(8):
        document = policy(allow(f"s3:Get{each}"))
        terraform.apply({"aws_iam_policy.p": {"name": "p", "policy": document}})
    arn = terraform.state["aws_iam_policy.p"]["arn"]
    versions = own.client("iam").list_policy_versions(PolicyArn=arn)["Versions"]
    assert [version["VersionId"] for version in versions] == ["v8", "v7", "v6", "v5", "v4"]
    terraform.destroy()


def test_a_user_made_to_be_destroyed_is_whatever_others_gave_it(own):
    terraform = Terraform(own, TYPES)
    configuration = {"aws_iam_user.u": {"name": "u"}}
    terraform.apply(configuration)
    iam, whose = own.client("iam"), {"UserName": "u"}
    iam.create_access_key(**whose)
    iam.create_login_profile(Password="correct horse battery staple 9X!", **whose)
    iam.upload_ssh_public_key(SSHPublicKeyBody=sample("ssh_key.pem"), **whose)
    iam.upload_signing_certificate(CertificateBody=sample("server.pem"), **whose)
    iam.create_service_specific_credential(ServiceName="codecommit.amazonaws.com", **whose)
    device = iam.create_virtual_mfa_device(VirtualMFADeviceName="u")["VirtualMFADevice"]
    codes = {f"AuthenticationCode{n}": totp(device["Base32StringSeed"], n - 3) for n in (1, 2)}
    iam.enable_mfa_device(SerialNumber=device["SerialNumber"], **codes, **whose)
    iam.create_group(GroupName="g")
    iam.add_user_to_group(GroupName="g", **whose)
    with pytest.raises(ClientError, match="DeleteConflict"):
        terraform.resource("aws_iam_user.u").delete("u", terraform.state["aws_iam_user.u"])
    configuration["aws_iam_user.u"]["force_destroy"] = True
    # Only the state changes: there is nothing to call.
    terraform.state["aws_iam_user.u"]["force_destroy"] = True
    terraform.destroy()
    assert iam.list_virtual_mfa_devices()["VirtualMFADevices"] == []


def test_refusals_are_those_that_the_provider_waits_on(own):
    """It tries these again for minutes, by their code and words; any other ends an apply."""
    iam = own.client("iam")

    def refused(call, **arguments):
        with pytest.raises(ClientError) as raised:
            call(**arguments)
        error = raised.value.response["Error"]
        return error["Code"], error["Message"]

    nobody = f"arn:aws:iam::{own.account_id}:user/nobody"
    code, message = refused(
        iam.create_role, RoleName="r", AssumeRolePolicyDocument=trust(nobody)({})
    )
    assert code == "MalformedPolicyDocument" and "Invalid principal in policy" in message
    iam.create_role(RoleName="r", AssumeRolePolicyDocument=trust(own.account_id)({}))
    code, message = refused(
        iam.update_assume_role_policy, RoleName="r", PolicyDocument=trust(nobody)({})
    )
    assert code == "MalformedPolicyDocument" and "Invalid principal in policy" in message
    iam.create_instance_profile(InstanceProfileName="p")
    code, message = refused(
        iam.add_role_to_instance_profile, InstanceProfileName="p", RoleName="nobody"
    )
    assert code == "NoSuchEntity" and "The role with name" in message
    iam.attach_role_policy(RoleName="r", PolicyArn=ADMIN)
    assert refused(iam.delete_role, RoleName="r")[0] == "DeleteConflict"


def test_an_organization_lives_as_the_provider_wants_it(own):
    configuration = wanted.company()
    terraform = Terraform(own, TYPES)
    assert verbs(terraform.apply(configuration), "create") == sorted(configuration)
    changes = wanted.company_changes()
    configuration = wanted.changed(configuration, changes)
    assert verbs(terraform.apply(configuration), "update") == sorted(changes)
    imported = Terraform(own, TYPES)
    for address in configuration:
        imported.import_(address, terraform.state[address]["id"])
        unread = terraform.resource(address).unreadable
        assert set(imported.differing(address, configuration)) <= unread
    for address in reversed(list(configuration)):
        # An organization is not deleted while it has members, closed or not.
        if address != "aws_organizations_organization.us":
            terraform.delete(address)


def test_data_sources_find_what_there_is(own):
    """What the provider calls to read, not to manage."""
    iam, sts = own.client("iam"), own.client("sts")
    iam.create_role(RoleName="app", AssumeRolePolicyDocument=trust(own.account_id)({}), Path="/a/")
    iam.put_user_policy(
        UserName="admin", PolicyName="x", PolicyDocument=policy(allow("s3:GetObject"))
    )
    # aws_iam_policy by name, among all of AWS's and the account's.
    listed = [
        each["Arn"]
        for page in iam.get_paginator("list_policies").paginate()
        for each in page["Policies"]
        if each["PolicyName"] == "AdministratorAccess"
    ]
    assert listed == [ADMIN]
    # aws_iam_roles and aws_iam_users, which match names themselves.
    roles = iam.get_paginator("list_roles").paginate(PathPrefix="/a/").build_full_result()["Roles"]
    assert [role["RoleName"] for role in roles] == ["app"]
    users = iam.get_paginator("list_users").paginate().build_full_result()["Users"]
    assert [user["UserName"] for user in users] == ["admin"]
    # aws_iam_session_context turns a session's ARN into its role's.
    arn = iam.get_role(RoleName="app")["Role"]["Arn"]
    session = sts.assume_role(RoleArn=arn, RoleSessionName="tf")["AssumedRoleUser"]["Arn"]
    assert iam.get_role(RoleName=session.split("/")[-2])["Role"]["Arn"] == arn
    # aws_iam_principal_policy_simulation
    result = iam.simulate_principal_policy(
        PolicySourceArn=own.client("sts").get_caller_identity()["Arn"],
        ActionNames=["s3:GetObject"],
        ResourceArns=["arn:aws:s3:::b/k"],
    )["EvaluationResults"]
    assert [each["EvalDecision"] for each in result] == ["allowed"]
