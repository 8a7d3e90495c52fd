//! Quotas of an account, which its operator changes as AWS's support does on request.
use super::{find, service_event};
use crate::failure::Fault;
use crate::installation::Installation;
use crate::quota::Quota;
use crate::state::{Account, World};
use crate::{Moment, Performed};
use doorward_names::AccountId;
use serde_json::json;
use std::sync::Arc;
use thiserror::Error;

/// A quota, and what it is in an account.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct QuotaValue {
    /// Which.
    pub quota: Quota,
    /// What it is.
    pub value: usize,
}

/// Why a quota was not told, or not changed.
#[derive(Debug, Error)]
pub enum QuotaError {
    /// Neither an account's id nor a root user's e-mail address.
    #[error("there is no account with the id or the root e-mail address `{0}`")]
    NoSuchAccount(String),
    /// It is none, or one that is the same for everybody.
    #[error("`{0}` is no quota that can be changed: leave it out, and they are listed")]
    NoSuchQuota(String),
    /// AWS does not grant as much.
    #[error("{} can be {most} at most, and 1 at least", quota.name(), most = quota.most())]
    OutOfRange {
        /// The quota.
        quota: Quota,
    },
    /// It could not be made durable.
    #[error("it could not be written: {0}")]
    Unavailable(String),
}

impl Installation {
    /// The quotas of `account`, named by id or by root's e-mail address.
    pub fn quotas(&self, account: &str) -> Result<Vec<QuotaValue>, QuotaError> {
        let world = self.durable();
        let id = found(&world, account)?;
        Ok(world
            .account(id)
            .map(|account| told(account))
            .unwrap_or_default())
    }

    /// Makes the quota that AWS names `name` in `account` `value`; all of its quotas. What there is
    /// already beyond it stays.
    pub fn set_quota(
        self: &Arc<Self>,
        account: &str,
        name: &str,
        value: usize,
        moment: &Moment,
    ) -> Performed<Result<Vec<QuotaValue>, QuotaError>> {
        let asked = found(&self.durable(), account).and_then(|id| {
            let unknown = || QuotaError::NoSuchQuota(name.to_owned());
            let quota = Quota::parse(name).ok_or_else(unknown)?;
            let fits = (1..=quota.most()).contains(&value);
            fits.then_some((id, quota))
                .ok_or(QuotaError::OutOfRange { quota })
        });
        let (id, quota) = match asked {
            Ok(asked) => asked,
            Err(error) => return Performed::Answered(Err(error)),
        };
        let done = self.change(moment, |draft, moment| {
            let edited = draft.account_mut(id);
            let edited = edited.ok_or_else(|| Fault::new("the account is gone"))?;
            let before = edited.quota(quota);
            if value == quota.default() {
                edited.info.quotas.remove(quota.name());
            } else {
                edited.info.quotas.insert(quota.name().to_owned(), value);
            }
            let details = json!({ "quota": quota.name(), "from": before, "to": value });
            let record = service_event(id, "AccountQuotaChanged", details, moment);
            Ok((told(edited), vec![record]))
        });
        done.map(|done| done.map_err(|answer| QuotaError::Unavailable(answer.message)))
    }
}

fn found(world: &World, account: &str) -> Result<AccountId, QuotaError> {
    find(world, account).ok_or_else(|| QuotaError::NoSuchAccount(account.to_owned()))
}

fn told(account: &Account) -> Vec<QuotaValue> {
    let value = |quota| QuotaValue {
        quota,
        value: account.quota(quota),
    };
    Quota::ALL.into_iter().map(value).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::House;
    use doorward_shapes::iam::{
        CreateGroup, CreateGroupInput, GetAccountSummary, GetAccountSummaryInput,
    };

    fn set(house: &House, name: &str, value: usize) -> Result<Vec<QuotaValue>, QuotaError> {
        let account = house.account.to_string();
        let installation = &house.installation;
        installation
            .set_quota(&account, name, value, &house.moment())
            .wait()
    }

    fn group(house: &House, name: &str) -> Result<(), String> {
        let input = CreateGroupInput {
            group_name: name.to_owned(),
            path: None,
        };
        let made = house.admin::<CreateGroup>(input).map(drop);
        made.map_err(|refused| refused.message)
    }

    #[test]
    fn a_changed_quota_holds_at_once_and_shows_in_the_summary_and_the_records() {
        let house = House::new();
        group(&house, "one").unwrap();
        set(&house, "GroupsPerAccount", 1).unwrap();
        let full = "Cannot exceed quota for GroupsPerAccount: 1";
        assert_eq!(group(&house, "two"), Err(full.to_owned()));
        let all = set(&house, "GroupsPerAccount", 2).unwrap();
        assert!(all.contains(&QuotaValue {
            quota: Quota::Groups,
            value: 2
        }));
        assert_eq!(house.records()[0]["eventName"], "AccountQuotaChanged");
        group(&house, "two").unwrap();
        let summary = house.admin::<GetAccountSummary>(GetAccountSummaryInput {});
        let summary = summary.unwrap().summary_map.unwrap();
        assert_eq!(summary.get("GroupsQuota"), Some(&2));
        set(&house, "GroupsPerAccount", Quota::Groups.default()).unwrap();
        let world = house.world();
        assert!(world.account(house.account).unwrap().info.quotas.is_empty());
        let told = house.installation.quotas("root@111122223333.example.com");
        assert_eq!(told.unwrap().len(), Quota::ALL.len());
    }

    #[test]
    fn what_aws_does_not_grant_is_not_granted() {
        let house = House::new();
        for (name, value) in [
            ("RolesPerAccount", 10_001),
            ("RolesPerAccount", 0),
            ("PoliciesPerGroup", 11),
            ("AccessKeysPerUser", 3),
            ("rolesperaccount", 2000),
            ("", 1),
        ] {
            let refused = set(&house, name, value).unwrap_err();
            let of_range = matches!(refused, QuotaError::OutOfRange { .. });
            assert_eq!(of_range, Quota::parse(name).is_some(), "{name}");
        }
        let nobody = house.installation.quotas("999999999999");
        assert!(matches!(nobody, Err(QuotaError::NoSuchAccount(_))));
    }

    #[test]
    fn no_default_is_beyond_what_can_be_had_and_no_name_is_there_twice() {
        for quota in Quota::ALL {
            assert!(quota.default() <= quota.most(), "{}", quota.name());
            assert_eq!(Quota::parse(quota.name()), Some(quota));
        }
    }
}
