//! The default quotas. See "IAM and STS quotas" in the IAM User Guide.

/// Users in an account.
pub const USERS: usize = 5000;
/// Groups in an account.
pub const GROUPS: usize = 300;
/// Roles in an account.
pub const ROLES: usize = 1000;
/// Customer managed policies in an account.
pub const POLICIES: usize = 1500;
/// Instance profiles in an account.
pub const INSTANCE_PROFILES: usize = 1000;
/// OpenID Connect providers in an account.
pub const OIDC_PROVIDERS: usize = 100;
/// SAML providers in an account.
pub const SAML_PROVIDERS: usize = 100;
/// Issuers that a SAML provider's metadata may describe.
pub const SAML_ISSUERS: usize = 10;
/// Keys that each of them may sign with.
pub const SAML_KEYS: usize = 10;
/// Client ids of an OpenID Connect provider.
pub const CLIENT_IDS: usize = 100;
/// Thumbprints of an OpenID Connect provider.
pub const THUMBPRINTS: usize = 5;
/// Groups of a user.
pub const GROUPS_PER_USER: usize = 10;
/// Access keys of a user or of root.
pub const ACCESS_KEYS: usize = 2;
/// SSH public keys of a user.
pub const SSH_PUBLIC_KEYS: usize = 5;
/// Credentials of a user for a single service.
pub const SERVICE_CREDENTIALS: usize = 2;
/// MFA devices of a user or of root.
pub const MFA_DEVICES: usize = 8;
/// Managed policies attached to a user, group or role.
pub const ATTACHED_POLICIES: usize = 10;
/// Versions of a managed policy.
pub const POLICY_VERSIONS: usize = 5;
/// Tags on anything.
pub const TAGS: usize = 50;
/// Characters of a managed policy.
pub const POLICY_SIZE: usize = 6144;
/// Characters of all inline policies of a user.
pub const USER_POLICY_SIZE: usize = 2048;
/// Characters of all inline policies of a group.
pub const GROUP_POLICY_SIZE: usize = 5120;
/// Characters of all inline policies of a role.
pub const ROLE_POLICY_SIZE: usize = 10_240;
/// Characters of a trust policy.
pub const TRUST_POLICY_SIZE: usize = 2048;
/// Versions of all managed policies of an account.
pub const POLICY_VERSIONS_IN_USE: usize = 10_000;
/// Reports on what was last accessed that can be read at a time.
pub const ACCESS_REPORTS: usize = 10_000;
/// Signing certificates of a user.
pub const SIGNING_CERTIFICATES: usize = 2;
/// Server certificates in an account.
pub const SERVER_CERTIFICATES: usize = 20;

// See "Quotas and service limits for AWS Organizations" in its User Guide.

/// Accounts in an organization: as many as AWS grants on request, since nobody grants any here.
pub const ORGANIZATION_ACCOUNTS: usize = 10_000;
/// Units in an organization.
pub const ORGANIZATIONAL_UNITS: usize = 2000;
/// Units one in another, below the root.
pub const ORGANIZATIONAL_UNIT_DEPTH: usize = 5;
/// Service control policies of an organization.
pub const SCPS: usize = 10_000;
/// Resource control policies of an organization.
pub const RCPS: usize = 1000;
/// Characters of a service control policy, since May 2026.
pub const SCP_SIZE: usize = 10_240;
/// Characters of a resource control policy.
pub const RCP_SIZE: usize = 5120;
/// Service control policies attached to a root, a unit or an account, since May 2026.
pub const ATTACHED_SCPS: usize = 10;
/// Resource control policies attached to one; the one of AWS's counts.
pub const ATTACHED_RCPS: usize = 5;
