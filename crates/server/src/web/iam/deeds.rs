//! Every form of these pages: its address, how it is done, and what is said of it.
use super::act::{Deed, How, operation};
use super::{credentials, entity, groups, providers, remove, role_creation, roles, saml, users};
use doorward_shapes::iam;

/// The form of one operation.
macro_rules! one {
    ($operation:ident, $done:expr, $failed:expr) => {
        Deed {
            path: concat!("/console/iam/do/", stringify!($operation)),
            how: How::Operation(operation::<iam::$operation>),
            done: $done,
            failed: $failed,
        }
    };
}

/// A form of several.
macro_rules! several {
    ($path:expr, $run:path, $done:expr, $failed:expr) => {
        Deed {
            path: concat!("/console/iam/", $path),
            how: How::Several($run),
            done: $done,
            failed: $failed,
        }
    };
}

#[rustfmt::skip]
pub(super) static DEEDS: &[Deed] = &[
    several!("users/create", users::create, "The user was created", "The user was not created"),
    several!("users/rename", users::rename, "The user was changed", "The user was not changed"),
    several!("users/password", credentials::set_password, "The password was set", "The password was not set"),
    several!("users/mfa", credentials::remove_device, "The MFA device was removed", "The MFA device was not removed"),
    several!("users/key", credentials::create_key, "The access key was created", "No access key was created"),
    several!("groups/create", groups::create, "The group was created", "The group was not created"),
    several!("groups/rename", groups::rename, "The group was changed", "The group was not changed"),
    several!("groups/members", groups::add_members, "The users were added", "Not every user was added"),
    several!("providers/create", providers::create, "The provider was added", "The provider was not added"),
    several!("providers/thumbprints", providers::set_thumbprints, "The thumbprints were saved", "The thumbprints were not saved"),
    several!("saml/create", saml::create, "The provider was added", "The provider was not added"),
    several!("roles/create", role_creation::create, "The role was created", "The role was not created"),
    several!("roles/revoke", roles::revoke, "Sessions that began before now may do nothing", "The sessions were not revoked"),
    several!("delete", remove::run, "It was deleted", "It was not deleted"),
    several!("check", entity::check, "The policy was checked", "The policy was not checked"),
    several!("attach", entity::attach_chosen, "The policies were attached", "Not every policy was attached"),
    one!(DeleteLoginProfile, "Console access was removed", "Console access was not removed"),
    one!(UpdateAccessKey, "The access key was changed", "The access key was not changed"),
    one!(DeleteAccessKey, "The access key was deleted", "The access key was not deleted"),
    one!(AddUserToGroup, "The user was added to the group", "The user was not added to the group"),
    one!(RemoveUserFromGroup, "The user was removed from the group", "The user was not removed from the group"),
    one!(TagUser, "The tag was set", "The tag was not set"),
    one!(UntagUser, "The tag was removed", "The tag was not removed"),
    one!(DetachUserPolicy, "The policy was detached", "The policy was not detached"),
    one!(PutUserPolicy, "The policy was saved", "The policy was not saved"),
    one!(DeleteUserPolicy, "The policy was deleted", "The policy was not deleted"),
    one!(PutUserPermissionsBoundary, "The boundary was set", "The boundary was not set"),
    one!(DeleteUserPermissionsBoundary, "The boundary was removed", "The boundary was not removed"),
    one!(DetachGroupPolicy, "The policy was detached", "The policy was not detached"),
    one!(PutGroupPolicy, "The policy was saved", "The policy was not saved"),
    one!(DeleteGroupPolicy, "The policy was deleted", "The policy was not deleted"),
    one!(UpdateRole, "The role was changed", "The role was not changed"),
    one!(UpdateAssumeRolePolicy, "The trust policy was saved", "The trust policy was not saved"),
    one!(AttachUserPolicy, "The policy was attached", "The policy was not attached"),
    one!(AttachGroupPolicy, "The policy was attached", "The policy was not attached"),
    one!(AttachRolePolicy, "The policy was attached", "The policy was not attached"),
    one!(DetachRolePolicy, "The policy was detached", "The policy was not detached"),
    one!(PutRolePolicy, "The policy was saved", "The policy was not saved"),
    one!(DeleteRolePolicy, "The policy was deleted", "The policy was not deleted"),
    one!(PutRolePermissionsBoundary, "The boundary was set", "The boundary was not set"),
    one!(DeleteRolePermissionsBoundary, "The boundary was removed", "The boundary was not removed"),
    one!(TagRole, "The tag was set", "The tag was not set"),
    one!(UntagRole, "The tag was removed", "The tag was not removed"),
    one!(SetDefaultPolicyVersion, "The version is in force", "The version was not put in force"),
    one!(DeletePolicyVersion, "The version was deleted", "The version was not deleted"),
    one!(TagPolicy, "The tag was set", "The tag was not set"),
    one!(UntagPolicy, "The tag was removed", "The tag was not removed"),
    one!(CreateAccountAlias, "The alias was set", "The alias was not set"),
    one!(DeleteAccountAlias, "The alias was deleted", "The alias was not deleted"),
    one!(UpdateAccountPasswordPolicy, "The password policy was saved", "The password policy was not saved"),
    one!(DeleteAccountPasswordPolicy, "The password policy was deleted", "The password policy was not deleted"),
    one!(AddClientIDToOpenIDConnectProvider, "The audience was added", "The audience was not added"),
    one!(RemoveClientIDFromOpenIDConnectProvider, "The audience was removed", "The audience was not removed"),
    one!(TagOpenIDConnectProvider, "The tag was set", "The tag was not set"),
    one!(UntagOpenIDConnectProvider, "The tag was removed", "The tag was not removed"),
    one!(UpdateSAMLProvider, "The metadata was saved", "The metadata was not saved"),
    one!(TagSAMLProvider, "The tag was set", "The tag was not set"),
    one!(UntagSAMLProvider, "The tag was removed", "The tag was not removed"),
];
