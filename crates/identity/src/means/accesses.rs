//! What each user and role last asked for, by service and action: a fact that may be lost, kept
//! like the last use of a key.
use super::{Means, SWEEP, USE_GRAIN, Use};
use crate::authorize::{action_name, action_prefix};
use crate::caller::{Caller, Identity};
use crate::{Facts, Timestamp};
use doorward_names::{AccountId, UniqueId};
use doorward_shapes::OperationSchema;
use doorward_store::LastUsed;
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};
use std::sync::PoisonError;

/// For how long it is known, in seconds: 400 days, as AWS's pages say.
const TRACKED: i64 = 400 * 24 * 60 * 60;
/// How the keys of these facts begin in the store.
const PREFIX: &str = "access/";

/// When and where an action was last asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Accessed {
    pub(crate) at: Timestamp,
    pub(crate) region: String,
}

type Name = Cow<'static, str>;

/// What is known of every identity.
#[derive(Default)]
pub(super) struct Accesses {
    known: HashMap<String, Known>,
    /// When what is too old was last dropped.
    swept: i64,
}

/// What is known of one.
#[derive(Default)]
struct Known {
    /// Its account, as the store's scope.
    scope: String,
    /// By service and action.
    services: BTreeMap<Name, BTreeMap<Name, Accessed>>,
}

impl Accesses {
    /// Takes what is of this kind out of what the store has.
    pub(super) fn take(uses: Vec<LastUsed>) -> (Self, Vec<LastUsed>) {
        let mut taken = Self::default();
        let others = uses.into_iter().filter_map(|used| taken.load(used));
        let others = others.collect();
        (taken, others)
    }

    /// Takes `used`, or gives it back.
    fn load(&mut self, used: LastUsed) -> Option<LastUsed> {
        let mut parts = match used.key.strip_prefix(PREFIX) {
            Some(rest) => rest.splitn(3, '/'),
            None => return Some(used),
        };
        let (id, service, action) = (parts.next()?, parts.next()?, parts.next()?);
        let accessed = serde_json::from_str(&used.json).ok()?;
        let known = self.known.entry(id.to_owned()).or_default();
        known.scope = used.scope;
        let actions = known.services.entry(service.to_owned().into());
        let actions = actions.or_default();
        actions.insert(action.to_owned().into(), accessed);
        None
    }

    /// Notes it, if it says anything new.
    fn note(
        &mut self,
        (account, id): (AccountId, &UniqueId),
        (service, action): (&'static str, &'static str),
        (at, region): (Timestamp, &str),
    ) -> Option<LastUsed> {
        if !self.known.contains_key(id.as_str()) {
            let scope = account.to_string();
            let services = BTreeMap::new();
            let known = Known { scope, services };
            self.known.insert(id.to_string(), known);
        }
        let known = self.known.get_mut(id.as_str())?;
        let actions = known.services.entry(Name::Borrowed(service)).or_default();
        if let Some(before) = actions.get(action)
            && at.seconds() - before.at.seconds() < USE_GRAIN
            && region == before.region
        {
            return None;
        }
        let accessed = Accessed {
            at: at.whole_seconds(),
            region: region.to_owned(),
        };
        let json = serde_json::to_string(&accessed).unwrap_or_default();
        actions.insert(Name::Borrowed(action), accessed);
        Some(LastUsed {
            scope: known.scope.clone(),
            key: format!("{PREFIX}{id}/{service}/{action}"),
            json,
        })
    }

    /// Drops what is too old to be told at `now`: scopes and keys.
    fn sweep(&mut self, now: Timestamp) -> Vec<(String, String)> {
        if now.seconds().saturating_sub(self.swept) < SWEEP {
            return Vec::new();
        }
        self.swept = now.seconds();
        let mut over = Vec::new();
        self.known.retain(|id, known| {
            let scope = &known.scope;
            known.services.retain(|service, actions| {
                actions.retain(|action, accessed| {
                    let keep = is_tracked(accessed, now);
                    if !keep {
                        over.push((scope.clone(), format!("{PREFIX}{id}/{service}/{action}")));
                    }
                    keep
                });
                !actions.is_empty()
            });
            !known.services.is_empty()
        });
        over
    }
}

fn is_tracked(accessed: &Accessed, now: Timestamp) -> bool {
    accessed.at > now.plus_seconds(-TRACKED)
}

impl Means {
    /// Notes that `caller` asked for `operation`, whatever the answer; may be lost with the last
    /// seconds before a crash.
    pub(crate) fn note_access(&self, caller: &Caller, operation: &OperationSchema, facts: &Facts) {
        let id = match &caller.identity {
            Identity::User { id, .. }
            | Identity::Federated {
                by: Some((_, id, _)),
                ..
            } => id,
            Identity::Role { role_id, .. } => {
                let used = Use {
                    at: facts.now.whole_seconds(),
                    service: operation.service.signing_name.to_owned(),
                    region: facts.region.to_string(),
                };
                self.note_use(caller.account, role_id.as_str(), used);
                role_id
            }
            _ => return,
        };
        let when = (facts.now, facts.region.as_str());
        let action = (action_prefix(operation.service.id), action_name(operation));
        let mut known = self.accesses.lock().unwrap_or_else(PoisonError::into_inner);
        let over = known.sweep(facts.now);
        let noted = known.note((caller.account, id), action, when);
        drop(known);
        for (scope, key) in over {
            self.store.forget_last_used(&scope, &key);
        }
        if let Some(noted) = noted {
            self.store.note_last_used(noted);
        }
    }

    /// When each account that `wanted` holds of last asked each service for anything, as far back
    /// as it is told at `now`: by service and account.
    pub(crate) fn accounts_accesses(
        &self,
        wanted: impl Fn(&str) -> bool,
        now: Timestamp,
    ) -> BTreeMap<String, BTreeMap<String, Accessed>> {
        let known = self.accesses.lock().unwrap_or_else(PoisonError::into_inner);
        let mut found = BTreeMap::<String, BTreeMap<String, Accessed>>::new();
        for one in known.known.values().filter(|one| wanted(&one.scope)) {
            for (service, actions) in &one.services {
                let tracked = actions.values().filter(|one| is_tracked(one, now));
                let Some(last) = tracked.max_by_key(|accessed| accessed.at) else {
                    continue;
                };
                let accounts = found.entry(service.to_string()).or_default();
                let entry = accounts.entry(one.scope.clone());
                let before = entry.or_insert_with(|| last.clone());
                if before.at < last.at {
                    before.clone_from(last);
                }
            }
        }
        found
    }

    /// What `id` last asked `service` for, by action, as far back as it is told at `now`.
    pub(crate) fn accesses(
        &self,
        id: &UniqueId,
        service: &str,
        now: Timestamp,
    ) -> BTreeMap<String, Accessed> {
        let known = self.accesses.lock().unwrap_or_else(PoisonError::into_inner);
        let services = known.known.get(id.as_str()).map(|known| &known.services);
        let actions = services.and_then(|services| services.get(service));
        let actions = actions.into_iter().flatten();
        let tracked = actions.filter(|(_, accessed)| is_tracked(accessed, now));
        tracked
            .map(|(action, accessed)| (action.to_string(), accessed.clone()))
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::House;
    use doorward_shapes::iam::{ListUsers, ListUsersInput};

    #[test]
    fn what_was_written_is_known_again_and_what_is_too_old_is_dropped() {
        let house = House::new();
        let means = house.installation.means();
        house.admin::<ListUsers>(ListUsersInput::default()).unwrap();
        // A commit takes the notes along.
        house.add_account("444455556666");
        let written = means.store().last_used().unwrap();
        let other = LastUsed {
            scope: "111122223333".to_owned(),
            key: "AKIA1".to_owned(),
            json: String::new(),
        };
        let all = written.into_iter().chain([other]).collect();
        let (mut taken, others) = Accesses::take(all);
        assert_eq!(others.len(), 1);
        let (id, known) = taken.known.iter().next().unwrap();
        let accessed = &known.services["iam"]["ListUsers"];
        assert_eq!(accessed.at, house.now());
        let key = format!("access/{id}/iam/ListUsers");

        assert!(taken.sweep(house.now()).is_empty());
        let over = taken.sweep(house.now().plus_seconds(TRACKED));
        assert_eq!(over, [("111122223333".to_owned(), key)]);
        assert!(taken.known.is_empty());
    }

    #[test]
    fn the_same_within_a_minute_says_nothing_new() {
        let mut known = Accesses::default();
        let account = AccountId::parse("111122223333").unwrap();
        let id = UniqueId::parse("AIDAIOSFODNN7EXAMPLE1").unwrap();
        let mut note = |seconds: i64, region: &str| {
            let when = (Timestamp::from_seconds(seconds), region);
            let noted = known.note((account, &id), ("iam", "ListUsers"), when);
            noted.is_some()
        };
        assert!(note(0, "us-east-1"));
        assert!(!note(59, "us-east-1"));
        assert!(note(59, "eu-west-1"));
        assert!(note(119, "eu-west-1"));
    }
}
