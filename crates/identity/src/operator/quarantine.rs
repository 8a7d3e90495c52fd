//! An access key that was found in the open: switched off, its owner held back, its deeds told.
//!
//! See `AWSCompromisedKeyQuarantineV3` in the AWS Managed Policy Reference, and "Remediating
//! potentially compromised AWS credentials".
use super::service_event;
use crate::failure::Fault;
use crate::installation::Installation;
use crate::state::{KeyOwner, KeyStatus};
use crate::{Moment, Performed, Timestamp};
use doorward_names::{AccessKeyId, AccountId, Arn};
use doorward_shapes::ErrorAnswer;
use doorward_store::{Attribute, AuditQuery};
use serde_json::{Value as Json, json};
use std::sync::Arc;
use thiserror::Error;

/// The policy that AWS attaches: it denies what thieves of keys do first.
const POLICY: &str = "policy/AWSCompromisedKeyQuarantineV3";
/// How many of the key's calls are told, the newest first.
const MOST: usize = 50;

/// A key that was switched off.
#[derive(Debug)]
pub struct Quarantined {
    /// Its account.
    pub account: AccountId,
    /// Whose it is.
    pub owner: Arn,
    /// The policy that its owner has now; root takes none.
    pub policy: Option<Arn>,
    /// What was done with it, newest first: fifty calls at most.
    pub calls: Vec<KeyCall>,
}

/// A call with the key.
#[derive(Debug)]
pub struct KeyCall {
    /// When.
    pub at: Timestamp,
    /// The operation, as records name it.
    pub name: String,
    /// The service, as records name it.
    pub service: String,
    /// From which address.
    pub address: String,
    /// The error's code, if it was refused.
    pub error: Option<String>,
}

/// Why a key was not switched off.
#[derive(Debug, Error)]
pub enum QuarantineError {
    /// It is nobody's.
    #[error("there is no access key `{0}`")]
    NoSuchKey(String),
    /// It could not be made durable, or its calls could not be read.
    #[error("it could not be done: {0}")]
    Unavailable(String),
}

impl Installation {
    /// Makes the long-term access key `key` inactive and attaches AWS's quarantine policy to the user it
    /// is of. What was done with it is told, whether or not it was inactive before.
    pub fn quarantine_key(
        self: &Arc<Self>,
        key: &str,
        moment: &Moment,
    ) -> Performed<Result<Quarantined, QuarantineError>> {
        let unknown = || Performed::Answered(Err(QuarantineError::NoSuchKey(key.to_owned())));
        let Ok(id) = AccessKeyId::parse(key) else {
            return unknown();
        };
        let world = self.durable();
        let account = id.account().and_then(|account| world.account(account));
        let found = account.and_then(|account| {
            let owner = account.index.keys.get(&id)?.clone();
            Some((account.id(), owner))
        });
        let Some((account, owner)) = found else {
            return unknown();
        };
        // The history may be long: it is read off the request's way, once the key does no more.
        let (installation, moment) = (Arc::clone(self), moment.fork());
        Performed::Slow(Box::new(move || {
            let done = installation.switch_off(account, &id, &owner, &moment);
            let told = done.and_then(|(owner, policy)| {
                let calls = installation.calls_of(account, &id);
                let calls = calls.map_err(|fault| fault.answer())?;
                Ok(Quarantined {
                    account,
                    owner,
                    policy,
                    calls,
                })
            });
            let told = told.map_err(|answer| QuarantineError::Unavailable(answer.message));
            Performed::Answered(told)
        }))
    }

    /// Makes the key inactive and holds its owner back; waits until that is durable.
    fn switch_off(
        self: &Arc<Self>,
        account: AccountId,
        id: &AccessKeyId,
        owner: &KeyOwner,
        moment: &Moment,
    ) -> Result<(Arn, Option<Arn>), ErrorAnswer> {
        let done = self.change(moment, |draft, moment| {
            let gone = || Fault::new("the key is gone");
            let edited = draft.account_mut(account).ok_or_else(gone)?;
            let (keys, arn, policy) = match owner {
                KeyOwner::Root => {
                    let arn = Arn::iam(account, "root");
                    (&mut edited.root.access_keys, arn, None)
                }
                KeyOwner::User(user) => {
                    let user = edited.users.get_mut(user).ok_or_else(gone)?;
                    let policy = Arn::aws_managed(POLICY);
                    user.attached_policies.insert(policy.clone());
                    let arn = user.arn(account);
                    (&mut user.access_keys, arn, Some(policy))
                }
            };
            let mut keys = keys.iter_mut();
            let key = keys.find(|known| known.id == *id).ok_or_else(gone)?;
            key.status = KeyStatus::Inactive;
            let details = json!({
                "accessKeyId": id.as_str(),
                "owner": arn.as_str(),
                "policyArn": policy.as_ref().map(Arn::as_str),
            });
            let record = service_event(account, "AccessKeyQuarantined", details, moment);
            Ok(((arn, policy), vec![record]))
        });
        done.wait()
    }

    /// What was last done with `key`.
    fn calls_of(&self, account: AccountId, key: &AccessKeyId) -> Result<Vec<KeyCall>, Fault> {
        let mut query = AuditQuery {
            account,
            start_ms: 0,
            end_ms: i64::MAX,
            attribute: Some(Attribute::AccessKeyId(key.to_string())),
            max: MOST,
            after: None,
        };
        let mut calls = Vec::new();
        while calls.len() < MOST {
            let page = self.means().history(&query)?;
            calls.extend(page.records.iter().map(|record| {
                let json = serde_json::from_str(&record.json).unwrap_or_default();
                call(Timestamp::from_millis(record.time_ms), &json)
            }));
            query.after = page.next;
            if query.after.is_none() {
                break;
            }
        }
        calls.truncate(MOST);
        Ok(calls)
    }
}

fn call(at: Timestamp, record: &Json) -> KeyCall {
    let said = |name: &str| record.get(name).and_then(Json::as_str).map(str::to_owned);
    KeyCall {
        at,
        name: said("eventName").unwrap_or_default(),
        service: said("eventSource").unwrap_or_default(),
        address: said("sourceIPAddress").unwrap_or_default(),
        error: said("errorCode"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::House;
    use doorward_shapes::iam::{
        CreateAccessKey, CreateAccessKeyInput, ListAttachedUserPolicies,
        ListAttachedUserPoliciesInput,
    };

    fn quarantine(house: &House, key: &str) -> Result<Quarantined, QuarantineError> {
        let installation = &house.installation;
        installation.quarantine_key(key, &house.moment()).wait()
    }

    #[test]
    fn a_users_key_stops_and_its_owner_is_held_back() {
        let house = House::new();
        house.make_user("ada");
        let user_name = Some("ada".to_owned());
        let made = house.admin::<CreateAccessKey>(CreateAccessKeyInput { user_name });
        let key = made.unwrap().access_key.access_key_id;
        for _ in 0..2 {
            let done = quarantine(&house, &key).unwrap();
            assert_eq!(done.owner.as_str(), "arn:aws:iam::111122223333:user/ada");
            let policy = "arn:aws:iam::aws:policy/AWSCompromisedKeyQuarantineV3";
            assert_eq!(done.policy.unwrap().as_str(), policy);
        }
        let input = ListAttachedUserPoliciesInput {
            user_name: "ada".to_owned(),
            ..ListAttachedUserPoliciesInput::default()
        };
        let attached = house.admin::<ListAttachedUserPolicies>(input).unwrap();
        assert_eq!(attached.attached_policies.unwrap().len(), 1);
        let record = &house.records()[0];
        assert_eq!(record["eventName"], "AccessKeyQuarantined");
        let world = house.world();
        let account = world.account(house.account).unwrap();
        let mut keys = account.users.iter().flat_map(|user| &user.access_keys);
        let key = keys.find(|known| known.id.as_str() == key).unwrap();
        assert_eq!(key.status, KeyStatus::Inactive);
    }

    #[test]
    fn a_key_of_nobody_is_said_to_be_none() {
        let house = House::new();
        for key in ["", "AKIA", "AKIAIOSFODNN7EXAMPLE"] {
            let refused = quarantine(&house, key);
            assert!(
                matches!(refused, Err(QuarantineError::NoSuchKey(_))),
                "{key}"
            );
        }
    }
}
