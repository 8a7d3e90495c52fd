//! The state: immutable values of persistent maps, and the difference of two of them.
//!
//! *Invariant:* nothing outside [`Draft`] changes a state; what a draft changed becomes rows by
//! comparing the two values, so no operation lists what it wrote.

mod access_report;
mod account;
mod console_access;
mod contacts;
mod credential_report;
mod credentials;
mod delegation;
mod directory;
mod draft;
mod email_update;
mod group;
mod index;
mod instance_profile;
mod load;
mod login;
mod mfa;
mod oidc_provider;
mod organization;
mod outbound;
mod outbox;
mod passkey;
mod policy;
mod role;
mod root;
mod saml_provider;
mod server_certificate;
mod sessions;
mod sign_in_image;
mod spent;
mod table;
mod text;
mod user;
mod world;

pub use access_report::AccessReport;
pub use account::{Account, AccountInfo};
pub use console_access::{ConsoleAccess, PermissionStatement};
pub use contacts::{AlternateContact, Contacts, PrimaryContact};
pub use credential_report::CredentialReport;
pub use credentials::{ServiceCredential, SigningCertificate, SshPublicKey};
pub use delegation::{
    DelegationApprover, DelegationOwner, DelegationRequest, DelegationState, Partner,
    TemplateParameter,
};
pub use directory::{AliasEntry, Directory, RootEmail};
pub use draft::Draft;
pub use email_update::EmailUpdate;
pub use group::Group;
pub use index::{Attachment, EntityName, Index, KeyOwner};
pub use instance_profile::InstanceProfile;
pub use load::{LoadError, load};
pub use login::{Exchanged, Login, LoginClient, LoginOrigin};
pub use mfa::{DeviceOwner, SerialNumber, TotpDevice};
pub use oidc_provider::OidcProvider;
pub use organization::{
    AccountCreation, AttachedPolicies, CreateAccountRequest, FeatureSet, Guard, Handshake,
    HandshakeEnd, HandshakeId, Invitee, Level, Member, Organization, OrganizationInfo,
    OrganizationPolicy, OrganizationResourcePolicy, OrganizationRoot, OrganizationalUnit,
    PolicyType, Purpose, RootFeature, ServicePrincipal, TrustedService,
};
pub use saml_provider::{SamlEncryption, SamlIssuer, SamlPrivateKey, SamlProvider};

pub use outbound::{IssuerEntry, Outbound, SigningKey, SigningKeys};
pub use outbox::Mail;
pub use passkey::Passkey;
pub use policy::{ManagedPolicy, PolicyVersion};
pub(crate) use role::SERVICE_LINKED;
pub use role::{Role, SourceTemplate};
pub use root::{Recovery, Root};
pub use server_certificate::ServerCertificate;
pub use sessions::{RoleColor, SessionPrincipal, StoredSession, SwitchedFrom, Turns};
pub use sign_in_image::SignInImage;
pub use spent::Spent;
pub use table::{Entity, Table};
pub use text::{PolicyText, Sealed, Tags, TrustText, Unknown};
pub use user::{AccessKey, KeyStatus, LoginProfile, User};
pub use world::World;
