//! What things are called in AWS identity: account ids, ARNs, names, paths, key ids, secrets.
//!
//! Only this crate says what a well-formed name is. It knows no other crate, no clock and no file;
//! everyone speaks it. Each type has one door, `parse`, and cannot hold what AWS would refuse.
#![no_std]
extern crate alloc;

mod access_key;
mod account;
mod arn;
mod authorization;
mod iam;
mod malformed;
mod organization;
mod provider;
mod region;
mod secret;
mod tag;
mod text;
mod unique_id;

pub use access_key::{AccessKeyId, AccessKeyKind};
pub use account::{AccountAlias, AccountId};
pub use arn::{Arn, Partition};
pub use authorization::{AuthorizationId, RequestId};
pub use iam::{
    GroupName, InstanceProfileName, MfaDeviceName, Path, PolicyName, RoleName, SamlProviderName,
    ServerCertificateName, SessionName, UserName,
};
pub use malformed::Malformed;
pub use organization::{
    CreateAccountRequestId, OrganizationId, OrganizationPolicyId, OrganizationRootId,
    OrganizationalUnitId, ParentId, TargetId,
};
pub use provider::OidcProviderName;
pub use region::Region;
pub use secret::Secret;
pub use tag::{TagKey, TagValue};
pub use unique_id::{UniqueId, UniqueIdKind, saml_provider_account, saml_provider_id};
