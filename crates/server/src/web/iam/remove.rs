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
use crate::web::pages::Alert;
use crate::web::pages::iam::{Part, Screen};
use crate::web::words::{Language, Word};
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
    what: Word,
    goes: Word,
    list: &'static str,
    run: fn(&At<'_>, &str) -> Result<(), ErrorAnswer>,
}

const REMOVALS: &[Removal] = &[
    Removal {
        kind: "user",
        what: Language::a_user,
        goes: Language::user_goes,
        list: super::PAGE,
        run: user,
    },
    Removal {
        kind: "group",
        what: Language::a_group,
        goes: Language::group_goes,
        list: "/console/iam/groups",
        run: group,
    },
    Removal {
        kind: "role",
        what: Language::a_role,
        goes: Language::role_goes,
        list: "/console/iam/roles",
        run: role,
    },
    Removal {
        kind: "policy",
        what: Language::a_policy,
        goes: Language::policy_goes,
        list: "/console/iam/policies",
        run: policy,
    },
    Removal {
        kind: "saml",
        what: Language::a_provider,
        goes: Language::saml_goes,
        list: "/console/iam/providers",
        run: saml,
    },
    Removal {
        kind: "provider",
        what: Language::a_provider,
        goes: Language::oidc_goes,
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
            title: at.t.nothing_to_delete().to_owned(),
            ..Screen::default()
        };
    };
    // Of an ARN people type the end.
    let word = last(&name);
    let fields = [("kind", removal.kind), ("name", &*name)];
    let here = address("/console/iam/delete", &fields);
    let form = act("delete", &here, &fields, at.t.delete()).tone("danger");
    let label = at.t.confirm_by(word);
    let form = form.with(vec![field("text", "confirm", &label, "").required()]);
    let back = match Kind::parse(removal.kind) {
        Some(kind) => kind.page(&name, ""),
        None => removal.list.to_owned(),
    };
    Screen {
        area: removal.list,
        title: at.t.delete_what((removal.what)(at.t), word),
        links: vec![link(at.t.back(), back)],
        sections: vec![section(
            "sure",
            at.t.are_you_sure(),
            (removal.goes)(at.t),
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
        return Ok(again(at, form, at.t.nothing_to_delete().to_owned()));
    };
    if form.trimmed("confirm") != last(&name) {
        return Ok(again(at, form, at.t.typed_is_not(last(&name))));
    }
    (removal.run)(at, &name)?;
    Ok(well(removal.list, "delete"))
}

/// The page once more, and why nothing was deleted.
fn again(at: &At<'_>, form: &Form, why: String) -> Answer {
    let alert = Alert::bad(at.t.it_was_not_deleted(), why);
    let ask = super::Ask::default().and(form);
    let mut answer = super::render(at.visitor, at.member, confirmation, ask, Some(alert));
    answer.status = answer.status.max(400);
    answer
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
