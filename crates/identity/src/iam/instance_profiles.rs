//! IAM instance profiles: what carries a role to a machine.
mod add_role_to_instance_profile;
mod create_instance_profile;
mod delete_instance_profile;
mod get_instance_profile;
mod list_instance_profile_tags;
mod list_instance_profiles;
mod list_instance_profiles_for_role;
mod remove_role_from_instance_profile;
mod tag_instance_profile;
mod untag_instance_profile;

use super::common::{self, tags_output};
use super::roles;
use crate::access::Access;
use crate::operation::Ask;
use crate::state::{Account, InstanceProfile, World};
use doorward_names::{InstanceProfileName, Path};
use doorward_shapes::ErrorAnswer;
use doorward_shapes::iam::errors::NoSuchEntity;
use doorward_shapes::iam::types;
use std::sync::Arc;

/// An instance profile's name from the wire.
fn profile_name(text: &str) -> Result<InstanceProfileName, ErrorAnswer> {
    InstanceProfileName::parse(text)
        .map_err(|error| common::malformed("instanceProfileName", error))
}

/// The operation's own action on the instance profile that is named.
fn on_profile(ask: &Ask<'_>, name: &str) -> Result<Access, ErrorAnswer> {
    let name = profile_name(name)?;
    Ok(match ask.account.instance_profiles.get(&name) {
        Some(profile) => Access::on(profile.arn(ask.account.id())).resource_tags(&profile.tags),
        None => Access::on(common::iam_arn(
            ask,
            "instance-profile",
            &Path::root(),
            name,
        )),
    })
}

/// The instance profile `name`.
fn find<'a>(
    account: &'a Account,
    name: &InstanceProfileName,
) -> Result<&'a Arc<InstanceProfile>, NoSuchEntity> {
    let found = account.instance_profiles.get(name);
    found.ok_or_else(|| no_such_profile(name))
}

/// The instance profile `name`, to be edited.
fn profile_mut<'a>(
    account: &'a mut Account,
    name: &InstanceProfileName,
) -> Result<&'a mut InstanceProfile, NoSuchEntity> {
    let found = account.instance_profiles.get_mut(name);
    found.ok_or_else(|| no_such_profile(name))
}

fn no_such_profile(name: &InstanceProfileName) -> NoSuchEntity {
    NoSuchEntity::new(format!("Instance Profile {name} cannot be found."))
}

/// An instance profile as lists show it: with its role and without its tags.
pub(super) fn listed(
    profile: &InstanceProfile,
    account: &Account,
    world: &World,
) -> types::InstanceProfile {
    let role = profile
        .role
        .as_ref()
        .and_then(|name| account.roles.get(name));
    let role = role.map(|role| roles::brief(role, account.id(), world));
    types::InstanceProfile {
        path: profile.path.to_string(),
        instance_profile_name: profile.name.to_string(),
        instance_profile_id: profile.id.to_string(),
        arn: profile.arn(account.id()).to_string(),
        create_date: profile.created.into(),
        roles: role.into_iter().collect(),
        tags: None,
    }
}

/// An instance profile with its tags.
fn output(profile: &InstanceProfile, account: &Account, world: &World) -> types::InstanceProfile {
    types::InstanceProfile {
        tags: tags_output(&profile.tags),
        ..listed(profile, account, world)
    }
}

#[cfg(test)]
mod sample {
    use crate::testing::House;
    use doorward_shapes::ErrorAnswer;
    use doorward_shapes::iam::{
        AddRoleToInstanceProfile, AddRoleToInstanceProfileInput, CreateInstanceProfile,
        CreateInstanceProfileInput, GetInstanceProfile, GetInstanceProfileInput, types,
    };

    pub(super) fn input(name: &str) -> CreateInstanceProfileInput {
        CreateInstanceProfileInput {
            instance_profile_name: name.to_owned(),
            ..CreateInstanceProfileInput::default()
        }
    }

    /// Makes the instance profile `name`.
    pub(super) fn profile(house: &House, name: &str) {
        house.admin::<CreateInstanceProfile>(input(name)).unwrap();
    }

    /// Puts the role `role` into the instance profile `name`.
    pub(super) fn add(house: &House, name: &str, role: &str) -> Result<(), ErrorAnswer> {
        let input = AddRoleToInstanceProfileInput {
            instance_profile_name: name.to_owned(),
            role_name: role.to_owned(),
        };
        house.admin::<AddRoleToInstanceProfile>(input).map(drop)
    }

    /// The instance profile `name`.
    pub(super) fn get(house: &House, name: &str) -> Result<types::InstanceProfile, ErrorAnswer> {
        let instance_profile_name = name.to_owned();
        let input = GetInstanceProfileInput {
            instance_profile_name,
        };
        let got = house.admin::<GetInstanceProfile>(input)?;
        Ok(got.instance_profile)
    }
}
