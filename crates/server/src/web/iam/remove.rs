//! Deleting, with everything that must be gone before: its name is typed first.
use super::At;
use super::act::well;
use super::ask::address;
use super::credentials::take_device;
use super::entity::{Kind, detach, take_policies};
use super::groups::members;
use super::list::all;
use super::parts::{act, field, link, section};
use super::policies::{holders, version_list};
use crate::web::form::Form;
use crate::web::pages::iam::{Part, Screen};
use doorward_identity::Answer;
use doorward_shapes::ErrorAnswer;
use doorward_shapes::iam::{
    DeleteAccessKey, DeleteAccessKeyInput, DeleteGroup, DeleteGroupInput, DeleteLoginProfile,
    DeleteLoginProfileInput, DeleteOpenIDConnectProvider, DeleteOpenIDConnectProviderInput,
    DeletePolicy, DeletePolicyInput, DeletePolicyVersion, DeletePolicyVersionInput, DeleteRole,
    DeleteRoleInput, DeleteSAMLProvider, DeleteSAMLProviderInput, DeleteUser, DeleteUserInput,
    GetUser, GetUserInput, ListAccessKeys, ListAccessKeysInput, ListGroupsForUser,
    ListGroupsForUserInput, ListInstanceProfilesForRole, ListInstanceProfilesForRoleInput,
    ListMFADevices, ListMFADevicesInput, RemoveRoleFromInstanceProfile,
    RemoveRoleFromInstanceProfileInput, RemoveUserFromGroup, RemoveUserFromGroupInput,
};

/// What can be deleted: how it is called, what goes with it, where it is listed and how it is done.
struct Removal {
    kind: &'static str,
    what: &'static str,
    goes: &'static str,
    list: &'static str,
    run: fn(&At<'_>, &str) -> Result<(), ErrorAnswer>,
}

const REMOVALS: &[Removal] = &[
    Removal {
        kind: "user",
        what: "user",
        goes: "The user's access keys, password, MFA devices, inline policies and memberships go with \
           it. What uses its keys stops working at once. This cannot be undone.",
        list: super::PAGE,
        run: user,
    },
    Removal {
        kind: "group",
        what: "group",
        goes: "Its users stay, and lose what they may do by the group. Its inline policies go with it. \
           This cannot be undone.",
        list: "/console/iam/groups",
        run: group,
    },
    Removal {
        kind: "role",
        what: "role",
        goes: "Its sessions end, its inline policies and its place in instance profiles go with it. \
               This cannot be undone.",
        list: "/console/iam/roles",
        run: role,
    },
    Removal {
        kind: "policy",
        what: "policy",
        goes: "It is detached from whoever has it, and all its versions go with it. This cannot be \
               undone.",
        list: "/console/iam/policies",
        run: policy,
    },
    Removal {
        kind: "saml",
        what: "provider",
        goes: "Roles that trust it can no longer be assumed by its assertions. This cannot be undone.",
        list: "/console/iam/providers",
        run: saml,
    },
    Removal {
        kind: "provider",
        what: "provider",
        goes: "Roles that trust it can no longer be assumed by its tokens. This cannot be undone.",
        list: "/console/iam/providers",
        run: provider,
    },
];

fn removal(kind: &str) -> Option<&'static Removal> {
    REMOVALS.iter().find(|removal| removal.kind == kind)
}

/// `/console/iam/delete`.
pub(super) fn confirmation(at: &At<'_>) -> Screen {
    let (kind, name) = (at.ask.get("kind"), at.ask.get("name"));
    let Some(removal) = removal(&kind) else {
        return Screen {
            status: 404,
            area: super::PAGE,
            title: "There is nothing to delete".to_owned(),
            ..Screen::default()
        };
    };
    // Of an ARN people type the end.
    let word = last(&name);
    let fields = [("kind", removal.kind), ("name", &*name)];
    let here = address("/console/iam/delete", &fields);
    let form = act("delete", &here, &fields, "Delete").tone("danger");
    let label = format!("To confirm, type {word}");
    let form = form.with(vec![field("text", "confirm", &label, "").required()]);
    let back = match Kind::parse(removal.kind) {
        Some(kind) => kind.page(&name, ""),
        None => removal.list.to_owned(),
    };
    Screen {
        area: removal.list,
        title: format!("Delete {} {word}", removal.what),
        links: vec![link("Back", back)],
        sections: vec![section(
            "sure",
            "Are you sure?",
            removal.goes,
            vec![Part::Form(form)],
        )],
        ..Screen::default()
    }
}

fn last(name: &str) -> &str {
    match name.strip_prefix("arn:") {
        Some(_) => name.rsplit('/').next().unwrap_or(name),
        None => name,
    }
}

/// Deletes what was confirmed.
pub(super) fn run(at: &At<'_>, form: &Form) -> Result<Answer, ErrorAnswer> {
    let (kind, name) = (form.text("kind"), form.text("name"));
    let Some(removal) = removal(&kind) else {
        let message = "There is nothing of that kind.";
        return Err(ErrorAnswer::new("ValidationError", 400, message));
    };
    if form.trimmed("confirm") != last(&name) {
        let message = &format!("What was typed is not {}.", last(&name));
        return Err(ErrorAnswer::new("ValidationError", 400, message));
    }
    (removal.run)(at, &name)?;
    Ok(well(removal.list, "delete"))
}

/// As AWS's console does it: first what IAM would refuse to delete the user with.
fn user(at: &At<'_>, name: &str) -> Result<(), ErrorAnswer> {
    let user_name = || Some(name.to_owned());
    at.call::<GetUser>(GetUserInput {
        user_name: user_name(),
    })?;
    let keys = at.call::<ListAccessKeys>(ListAccessKeysInput {
        user_name: user_name(),
        ..ListAccessKeysInput::default()
    })?;
    for key in keys.access_key_metadata {
        at.call::<DeleteAccessKey>(DeleteAccessKeyInput {
            user_name: user_name(),
            access_key_id: key.access_key_id.unwrap_or_default(),
        })?;
    }
    let profile = at.call::<DeleteLoginProfile>(DeleteLoginProfileInput {
        user_name: user_name(),
    });
    absent_is_fine(profile)?;
    let devices = at.call::<ListMFADevices>(ListMFADevicesInput {
        user_name: user_name(),
        ..ListMFADevicesInput::default()
    })?;
    for device in devices.mfa_devices {
        take_device(at, name, &device.serial_number)?;
    }
    take_policies(at, Kind::User, name)?;
    let groups = all(|marker, most| {
        let output = at.call::<ListGroupsForUser>(ListGroupsForUserInput {
            user_name: name.to_owned(),
            marker,
            max_items: Some(most),
        })?;
        Ok((output.groups, output.marker))
    })?;
    for group in groups {
        at.call::<RemoveUserFromGroup>(RemoveUserFromGroupInput {
            user_name: name.to_owned(),
            group_name: group.group_name,
        })?;
    }
    at.call::<DeleteUser>(DeleteUserInput {
        user_name: name.to_owned(),
    })?;
    Ok(())
}

fn group(at: &At<'_>, name: &str) -> Result<(), ErrorAnswer> {
    for user in members(at, name)? {
        at.call::<RemoveUserFromGroup>(RemoveUserFromGroupInput {
            group_name: name.to_owned(),
            user_name: user.user_name,
        })?;
    }
    take_policies(at, Kind::Group, name)?;
    let group_name = name.to_owned();
    at.call::<DeleteGroup>(DeleteGroupInput { group_name })?;
    Ok(())
}

fn role(at: &At<'_>, name: &str) -> Result<(), ErrorAnswer> {
    let profiles = at.call::<ListInstanceProfilesForRole>(ListInstanceProfilesForRoleInput {
        role_name: name.to_owned(),
        max_items: Some(1000),
        ..ListInstanceProfilesForRoleInput::default()
    })?;
    for profile in profiles.instance_profiles {
        at.call::<RemoveRoleFromInstanceProfile>(RemoveRoleFromInstanceProfileInput {
            instance_profile_name: profile.instance_profile_name,
            role_name: name.to_owned(),
        })?;
    }
    take_policies(at, Kind::Role, name)?;
    let role_name = name.to_owned();
    at.call::<DeleteRole>(DeleteRoleInput { role_name })?;
    Ok(())
}

fn policy(at: &At<'_>, arn: &str) -> Result<(), ErrorAnswer> {
    for (kind, name) in holders(at, arn)? {
        detach(at, kind, &name, arn)?;
    }
    for version in version_list(at, arn)? {
        if version.is_default_version != Some(true) {
            at.call::<DeletePolicyVersion>(DeletePolicyVersionInput {
                policy_arn: arn.to_owned(),
                version_id: version.version_id.unwrap_or_default(),
            })?;
        }
    }
    let policy_arn = arn.to_owned();
    at.call::<DeletePolicy>(DeletePolicyInput { policy_arn })?;
    Ok(())
}

fn provider(at: &At<'_>, arn: &str) -> Result<(), ErrorAnswer> {
    at.call::<DeleteOpenIDConnectProvider>(DeleteOpenIDConnectProviderInput {
        open_id_connect_provider_arn: arn.to_owned(),
    })?;
    Ok(())
}

fn saml(at: &At<'_>, arn: &str) -> Result<(), ErrorAnswer> {
    at.call::<DeleteSAMLProvider>(DeleteSAMLProviderInput {
        saml_provider_arn: arn.to_owned(),
    })?;
    Ok(())
}

fn absent_is_fine<T>(called: Result<T, ErrorAnswer>) -> Result<(), ErrorAnswer> {
    match called {
        Err(error) if error.status != 404 => Err(error),
        _ => Ok(()),
    }
}
