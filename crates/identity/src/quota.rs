//! The quotas. See "IAM and STS quotas" in the IAM User Guide.

/// A quota of one account that its operator may change, as AWS does on request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Quota {
    /// Groups.
    Groups,
    /// Instance profiles.
    InstanceProfiles,
    /// OpenID Connect providers.
    OidcProviders,
    /// Customer managed policies.
    Policies,
    /// Roles.
    Roles,
    /// Server certificates.
    ServerCertificates,
    /// Managed policies attached to a group.
    PoliciesPerGroup,
    /// Managed policies attached to a role.
    PoliciesPerRole,
    /// Managed policies attached to a user.
    PoliciesPerUser,
    /// Characters of a trust policy.
    TrustPolicySize,
}

impl Quota {
    /// All of them.
    pub const ALL: [Self; 10] = [
        Self::Groups,
        Self::InstanceProfiles,
        Self::OidcProviders,
        Self::Policies,
        Self::Roles,
        Self::ServerCertificates,
        Self::PoliciesPerGroup,
        Self::PoliciesPerRole,
        Self::PoliciesPerUser,
        Self::TrustPolicySize,
    ];

    /// Its name in AWS's refusals, by which operators name it too.
    pub const fn name(self) -> &'static str {
        self.row().0
    }

    /// What it is until it is changed.
    pub const fn default(self) -> usize {
        self.row().1
    }

    /// The most that AWS grants, and that is tried here.
    pub const fn most(self) -> usize {
        self.row().2
    }

    /// The one that AWS names `name`.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|quota| quota.name() == name)
    }

    const fn row(self) -> (&'static str, usize, usize) {
        match self {
            Self::Groups => ("GroupsPerAccount", 300, 500),
            Self::InstanceProfiles => ("InstanceProfilesPerAccount", 1000, 10_000),
            Self::OidcProviders => ("OpenIdConnectProvidersPerAccount", 100, 700),
            Self::Policies => ("PoliciesPerAccount", 1500, 10_000),
            Self::Roles => ("RolesPerAccount", 1000, 10_000),
            Self::ServerCertificates => ("ServerCertificatesPerAccount", 20, 1000),
            Self::PoliciesPerGroup => ("PoliciesPerGroup", 10, 10),
            Self::PoliciesPerRole => ("PoliciesPerRole", 10, 25),
            Self::PoliciesPerUser => ("PoliciesPerUser", 10, 20),
            Self::TrustPolicySize => ("ACLSizePerRole", 2048, 8192),
        }
    }
}

// These are the same for everybody.

/// Users in an account.
pub const USERS: usize = 5000;
/// Private keys of a SAML provider.
pub const SAML_PRIVATE_KEYS: usize = 2;
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
/// Versions of all managed policies of an account.
pub const POLICY_VERSIONS_IN_USE: usize = 10_000;
/// Reports on what was last accessed that can be read at a time.
pub const ACCESS_REPORTS: usize = 10_000;
/// Signing certificates of a user.
pub const SIGNING_CERTIFICATES: usize = 2;

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
