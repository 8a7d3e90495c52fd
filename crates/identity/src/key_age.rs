//! How old access keys may be: older ones are named in a record a day, and refused if the operator
//! says so.
use crate::failure::Fault;
use crate::installation::Installation;
use crate::operator::service_event;
use crate::state::{AccessKey, Account, KeyStatus};
use crate::{Moment, Timestamp};
use doorward_names::{AccessKeyId, AccountId, Arn};
use doorward_store::{Attribute, AuditQuery, AuditRecord};
use serde_json::{Value as Json, json};
use std::sync::Arc;

const DAY: i64 = 24 * 60 * 60;
/// The record of the keys of an account that are too old.
const EVENT: &str = "AccessKeysBeyondAge";
/// How many keys a record names, the oldest first.
const MOST: usize = 500;

/// How old access keys may be, and what becomes of older ones.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KeyAge {
    /// The most days; without it they may be of any age.
    pub days: Option<i64>,
    /// Whether older ones are refused, as inactive ones are.
    pub refused: bool,
}

impl Default for KeyAge {
    fn default() -> Self {
        Self {
            days: Some(90),
            refused: false,
        }
    }
}

impl KeyAge {
    /// Whether `key` is too old.
    fn is_passed(self, key: &AccessKey, now: Timestamp) -> bool {
        let days = self.days;
        days.is_some_and(|days| key.created.plus_seconds(days.saturating_mul(DAY)) < now)
    }

    /// Whether nobody may sign with `key` for its age.
    pub(crate) fn refuses(self, key: &AccessKey, now: Timestamp) -> bool {
        self.refused && self.is_passed(key, now)
    }
}

/// An active access key that is too old.
struct OldKey {
    created: Timestamp,
    id: AccessKeyId,
    owner: Arn,
}

/// The active keys of `account` that are too old, the oldest first.
fn old_keys(account: &Account, age: KeyAge, now: Timestamp) -> Vec<OldKey> {
    let id = account.id();
    let root = account.root.access_keys.iter();
    let root = root.map(|key| (key, Arn::iam(id, "root")));
    let users = account.users.iter().flat_map(|user| {
        let keys = user.access_keys.iter();
        keys.map(|key| (key, user.arn(id)))
    });
    let old = root
        .chain(users)
        .filter(|(key, _)| key.status == KeyStatus::Active && age.is_passed(key, now));
    let old = old.map(|(key, owner)| OldKey {
        created: key.created,
        id: key.id.clone(),
        owner,
    });
    let mut old = old.collect::<Vec<_>>();
    old.sort_by_key(|key| key.created);
    old
}

fn record(account: AccountId, keys: &[OldKey], age: KeyAge, moment: &Moment) -> AuditRecord {
    let named = keys.iter().take(MOST).map(|key| {
        json!({
            "accessKeyId": key.id.as_str(),
            "owner": key.owner.as_str(),
            "createDate": key.created.iso(),
        })
    });
    let details = json!({
        "maximumAgeInDays": age.days,
        "refused": age.refused,
        "accessKeys": named.collect::<Json>(),
        "unnamed": keys.len().saturating_sub(MOST),
    });
    service_event(account, EVENT, details, moment)
}

impl Installation {
    /// Records of each account which of its active keys are too old, unless that was recorded within
    /// the last day: of how many accounts it was. Waits until that is durable.
    pub fn record_old_keys(self: &Arc<Self>, moment: &Moment) -> Result<usize, Fault> {
        let age = self.settings().key_age;
        let mut records = Vec::new();
        for account in self.durable().accounts.values() {
            let old = old_keys(account, age, moment.now);
            if old.is_empty() || self.was_told(account.id(), moment.now)? {
                continue;
            }
            records.push(record(account.id(), &old, age, moment));
        }
        let told = records.len();
        if told == 0 {
            return Ok(0);
        }
        let done = self.change(moment, |_, _| Ok((told, records)));
        done.wait().map_err(|answer| Fault::new(answer.message))
    }

    fn was_told(&self, account: AccountId, now: Timestamp) -> Result<bool, Fault> {
        let query = AuditQuery {
            account,
            start_ms: now.plus_seconds(-DAY).millis().saturating_add(1),
            end_ms: i64::MAX,
            attribute: Some(Attribute::EventName(EVENT.to_owned())),
            max: 1,
            after: None,
        };
        Ok(!self.means().history(&query)?.records.is_empty())
    }
}

#[cfg(test)]
mod tests;
