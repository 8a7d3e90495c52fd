//! `GetAccountSummary`:
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetAccountSummary.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::operation::{Ask, Operation, Permitted};
use crate::quota::{self, Quota};
use crate::state::{Account, DeviceOwner, Draft};
use doorward_shapes::iam::types::SummaryKeyType;
use doorward_shapes::iam::{
    GetAccountSummary, GetAccountSummaryError, GetAccountSummaryInput, GetAccountSummaryOutput,
};

impl Operation for GetAccountSummary {
    fn access(
        _input: &GetAccountSummaryInput,
        _ask: &Ask<'_>,
    ) -> Result<Access, Failure<GetAccountSummaryError>> {
        Ok(Access::on_all())
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<GetAccountSummaryOutput, Failure<GetAccountSummaryError>> {
        let account = call.account(draft)?;
        let entries = SummaryKeyType::ALL.iter().map(|key| {
            let value = i32::try_from(value(*key, account)).unwrap_or(i32::MAX);
            (key.as_str().to_owned(), value)
        });
        Ok(GetAccountSummaryOutput {
            summary_map: Some(entries.collect()),
        })
    }
}

fn value(key: SummaryKeyType, account: &Account) -> usize {
    use SummaryKeyType as Key;
    match key {
        Key::Users => account.users.len(),
        Key::UsersQuota => quota::USERS,
        Key::Groups => account.groups.len(),
        Key::GroupsQuota => account.quota(Quota::Groups),
        Key::Roles => account.roles.len(),
        Key::RolesQuota => account.quota(Quota::Roles),
        Key::InstanceProfiles => account.instance_profiles.len(),
        Key::InstanceProfilesQuota => account.quota(Quota::InstanceProfiles),
        Key::Policies => account.policies.len(),
        Key::PoliciesQuota => account.quota(Quota::Policies),
        Key::PolicyVersionsInUse => account.index.policies_in_use(),
        Key::PolicyVersionsInUseQuota => quota::POLICY_VERSIONS_IN_USE,
        Key::VersionsPerPolicyQuota => quota::POLICY_VERSIONS,
        Key::PolicySizeQuota => quota::POLICY_SIZE,
        Key::UserPolicySizeQuota => quota::USER_POLICY_SIZE,
        Key::GroupPolicySizeQuota => quota::GROUP_POLICY_SIZE,
        Key::RolePolicySizeQuota => quota::ROLE_POLICY_SIZE,
        Key::AssumeRolePolicySizeQuota => account.quota(Quota::TrustPolicySize),
        Key::AttachedPoliciesPerGroupQuota => account.quota(Quota::PoliciesPerGroup),
        Key::AttachedPoliciesPerRoleQuota => account.quota(Quota::PoliciesPerRole),
        Key::AttachedPoliciesPerUserQuota => account.quota(Quota::PoliciesPerUser),
        Key::GroupsPerUserQuota => quota::GROUPS_PER_USER,
        Key::AccessKeysPerUserQuota => quota::ACCESS_KEYS,
        Key::MFADevices => account.mfa_devices.len() + account.passkeys.len(),
        Key::MFADevicesInUse => account
            .mfa_devices
            .iter()
            .filter(|d| d.owner.is_some())
            .count()
            .saturating_add(account.passkeys.len()),
        Key::AccountMFAEnabled => usize::from(account.device_count(&DeviceOwner::Root) > 0),
        Key::AccountAccessKeysPresent => usize::from(!account.root.access_keys.is_empty()),
        Key::AccountPasswordPresent => {
            usize::from(account.root.login_since(account.info.created).is_some())
        }
        Key::SigningCertificatesPerUserQuota => quota::SIGNING_CERTIFICATES,
        Key::ServerCertificatesQuota => account.quota(Quota::ServerCertificates),
        Key::Providers => account.oidc_providers.len() + account.saml_providers.len(),
        Key::AccountSigningCertificatesPresent => {
            usize::from(!account.root.signing_certificates.is_empty())
        }
        Key::ServerCertificates => account.server_certificates.len(),
        Key::GlobalEndpointTokenVersion => 1 + usize::from(account.info.second_token_version),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::iam::{policies, roles};
    use crate::testing::House;
    use doorward_shapes::iam::{CreateRole, CreateRoleInput, DeleteRole, DeleteRoleInput};

    #[test]
    fn the_summary_counts_what_there_is_and_names_every_quota() {
        let house = House::new();
        let output = house
            .admin::<GetAccountSummary>(GetAccountSummaryInput {})
            .unwrap();
        let map = output.summary_map.unwrap();
        for (key, value) in [
            ("Users", 1),
            ("UsersQuota", 5000),
            ("GroupsQuota", 300),
            ("AccessKeysPerUserQuota", 2),
            ("AccountPasswordPresent", 1),
            ("AccountMFAEnabled", 0),
            ("PolicySizeQuota", 6144),
            ("PolicyVersionsInUseQuota", 10_000),
            ("ServerCertificatesQuota", 20),
            ("Providers", 0),
        ] {
            assert_eq!(map.get(key), Some(&value), "{key}");
        }
        assert_eq!(map.len(), SummaryKeyType::ALL.len());
    }

    #[test]
    fn a_policy_in_use_counts_once_whatever_its_versions_and_uses() {
        let house = House::new();
        let in_use = || {
            let summary = house.admin::<GetAccountSummary>(GetAccountSummaryInput {});
            summary.unwrap().summary_map.unwrap()["PolicyVersionsInUse"]
        };
        // The administrator's, of AWS's.
        assert_eq!(in_use(), 1);
        let policy = policies::sample::policy(&house, "Unused");
        assert_eq!(in_use(), 1);
        for name in ["One", "Two"] {
            let bounded = CreateRoleInput {
                permissions_boundary: Some(policy.clone()),
                ..roles::sample::input(name)
            };
            house.admin::<CreateRole>(bounded).unwrap();
            assert_eq!(in_use(), 2);
        }
        for role in ["One", "Two"] {
            let role_name = role.to_owned();
            house
                .admin::<DeleteRole>(DeleteRoleInput { role_name })
                .unwrap();
        }
        assert_eq!(in_use(), 1);
    }
}
