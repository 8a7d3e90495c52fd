//! Every form of these pages: its address, how it is done, and what is said of it.
use super::act::{Deed, How, operation};
use super::{
    accessed, attach, credentials, devices, draft, groups, programs, providers, remove,
    role_creation, roles, root_access, saml, saml_encryption, services, tokens, user_creation,
    users,
};
use crate::web::words::Language;
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
    several!("users/create", user_creation::create, Language::user_created, Language::user_not_created),
    several!("users/rename", users::rename, Language::user_changed, Language::user_not_changed),
    several!("users/password", credentials::set_password, Language::password_set, Language::password_not_set),
    several!("users/mfa/create", devices::create_device, Language::user_device_added, Language::device_not_added),
    several!("users/mfa/enable", devices::enable_device, Language::user_device_added, Language::device_not_added),
    several!("users/mfa", devices::remove_device, Language::device_removed, Language::mfa_not_removed),
    several!("users/key", credentials::create_key, Language::key_was_created, Language::no_key_created),
    several!("users/program", programs::end, Language::program_signed_out, Language::program_not_signed_out),
    several!("groups/create", groups::create, Language::group_created, Language::group_not_created),
    several!("groups/rename", groups::rename, Language::group_changed, Language::group_not_changed),
    several!("groups/members", groups::add_members, Language::users_added, Language::users_not_added),
    several!("providers/create", providers::create, Language::provider_added, Language::provider_not_added),
    several!("providers/thumbprints", providers::set_thumbprints, Language::thumbprints_saved, Language::thumbprints_not_saved),
    several!("saml/create", saml::create, Language::provider_added, Language::provider_not_added),
    several!("saml/encryption", saml_encryption::set, Language::encryption_saved, Language::encryption_not_saved),
    several!("roles/create", role_creation::create, Language::role_created, Language::role_not_created),
    several!("roles/service-linked", role_creation::create_service_linked, Language::role_created, Language::role_not_created),
    several!("roles/revoke", roles::revoke, Language::sessions_revoked, Language::sessions_not_revoked),
    several!("delete", remove::run, Language::it_was_deleted, Language::it_was_not_deleted),
    several!("check", draft::check, Language::policy_checked, Language::policy_not_checked),
    several!("attach", attach::attach_chosen, Language::policies_attached, Language::policies_not_attached),
    several!("accessed", accessed::generate, Language::access_looked_at, Language::access_not_looked_at),
    several!("region", tokens::turn_region, Language::region_turned, Language::region_not_turned),
    several!("root-access", root_access::turn, Language::root_access_turned, Language::root_access_not_turned),
    several!("users/service", services::create, Language::credential_created, Language::credential_not_created),
    several!("users/service/reset", services::reset, Language::credential_was_reset, Language::credential_not_reset),
    one!(UpdateServiceSpecificCredential, Language::credential_changed, Language::credential_unchanged),
    one!(DeleteServiceSpecificCredential, Language::credential_deleted, Language::credential_not_deleted),
    one!(UploadSSHPublicKey, Language::ssh_key_uploaded, Language::ssh_key_not_uploaded),
    one!(UpdateSSHPublicKey, Language::ssh_key_changed, Language::ssh_key_unchanged),
    one!(DeleteSSHPublicKey, Language::ssh_key_deleted, Language::ssh_key_not_deleted),
    one!(UploadSigningCertificate, Language::certificate_uploaded, Language::certificate_not_uploaded),
    one!(UpdateSigningCertificate, Language::certificate_changed, Language::certificate_unchanged),
    one!(DeleteSigningCertificate, Language::certificate_deleted, Language::certificate_not_deleted),
    one!(SetSecurityTokenServicePreferences, Language::token_version_saved, Language::token_version_not_saved),
    one!(EnableOutboundWebIdentityFederation, Language::outbound_enabled, Language::outbound_not_enabled),
    one!(DisableOutboundWebIdentityFederation, Language::outbound_disabled, Language::outbound_not_disabled),
    one!(AssociateDelegationRequest, Language::request_was_claimed, Language::request_not_claimed),
    one!(UpdateDelegationRequest, Language::request_passed_on, Language::request_not_passed_on),
    one!(AcceptDelegationRequest, Language::request_was_accepted, Language::request_not_accepted),
    one!(RejectDelegationRequest, Language::request_was_rejected, Language::request_not_rejected),
    one!(SendDelegationToken, Language::access_was_released, Language::access_not_released),
    one!(EnableMFADevice, Language::user_device_added, Language::token_not_added),
    one!(ResyncMFADevice, Language::device_resynced, Language::device_not_resynced),
    one!(DeleteVirtualMFADevice, Language::device_cancelled, Language::device_not_deleted),
    one!(DeleteLoginProfile, Language::access_removed, Language::access_not_removed),
    one!(UpdateLoginProfile, Language::signin_session_saved, Language::signin_session_not_saved),
    one!(UpdateAccessKey, Language::key_changed, Language::key_unchanged),
    one!(DeleteAccessKey, Language::key_deleted, Language::key_not_deleted),
    one!(AddUserToGroup, Language::user_joined, Language::user_not_joined),
    one!(RemoveUserFromGroup, Language::user_left, Language::user_not_left),
    one!(TagUser, Language::tag_set, Language::tag_not_set),
    one!(UntagUser, Language::tag_removed, Language::tag_not_removed),
    one!(DetachUserPolicy, Language::policy_detached, Language::policy_not_detached),
    one!(PutUserPolicy, Language::policy_saved, Language::policy_not_saved),
    one!(DeleteUserPolicy, Language::policy_deleted, Language::policy_not_deleted),
    one!(PutUserPermissionsBoundary, Language::boundary_set, Language::boundary_not_set),
    one!(DeleteUserPermissionsBoundary, Language::boundary_removed, Language::boundary_not_removed),
    one!(DetachGroupPolicy, Language::policy_detached, Language::policy_not_detached),
    one!(PutGroupPolicy, Language::policy_saved, Language::policy_not_saved),
    one!(DeleteGroupPolicy, Language::policy_deleted, Language::policy_not_deleted),
    one!(UpdateRole, Language::role_changed, Language::role_not_changed),
    one!(UpdateAssumeRolePolicy, Language::trust_saved, Language::trust_not_saved),
    one!(AttachUserPolicy, Language::policy_attached, Language::policy_not_attached),
    one!(AttachGroupPolicy, Language::policy_attached, Language::policy_not_attached),
    one!(AttachRolePolicy, Language::policy_attached, Language::policy_not_attached),
    one!(DetachRolePolicy, Language::policy_detached, Language::policy_not_detached),
    one!(PutRolePolicy, Language::policy_saved, Language::policy_not_saved),
    one!(DeleteRolePolicy, Language::policy_deleted, Language::policy_not_deleted),
    one!(PutRolePermissionsBoundary, Language::boundary_set, Language::boundary_not_set),
    one!(DeleteRolePermissionsBoundary, Language::boundary_removed, Language::boundary_not_removed),
    one!(TagRole, Language::tag_set, Language::tag_not_set),
    one!(UntagRole, Language::tag_removed, Language::tag_not_removed),
    one!(SetDefaultPolicyVersion, Language::version_in_force, Language::version_not_in_force),
    one!(DeletePolicyVersion, Language::version_deleted, Language::version_not_deleted),
    one!(TagPolicy, Language::tag_set, Language::tag_not_set),
    one!(UntagPolicy, Language::tag_removed, Language::tag_not_removed),
    one!(CreateAccountAlias, Language::alias_set, Language::alias_not_set),
    one!(DeleteAccountAlias, Language::alias_deleted, Language::alias_not_deleted),
    one!(UpdateAccountPasswordPolicy, Language::password_policy_saved, Language::password_policy_not_saved),
    one!(DeleteAccountPasswordPolicy, Language::password_policy_deleted, Language::password_policy_not_deleted),
    one!(AddClientIDToOpenIDConnectProvider, Language::audience_added, Language::audience_not_added),
    one!(RemoveClientIDFromOpenIDConnectProvider, Language::audience_removed, Language::audience_not_removed),
    one!(TagOpenIDConnectProvider, Language::tag_set, Language::tag_not_set),
    one!(UntagOpenIDConnectProvider, Language::tag_removed, Language::tag_not_removed),
    one!(UpdateSAMLProvider, Language::metadata_saved, Language::metadata_not_saved),
    one!(TagSAMLProvider, Language::tag_set, Language::tag_not_set),
    one!(UntagSAMLProvider, Language::tag_removed, Language::tag_not_removed),
];
