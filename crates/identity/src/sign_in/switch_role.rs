//! Switching to a role from the console, and back.
//!
//! The role's session is a console session of its own, made of what `AssumeRole` gives to whoever
//! is signed in: what that is denied, this is. It ends with the session it was switched to from.
//! See "Switch from a user to an IAM role (console)" in the IAM User Guide,
//! <https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_switch-role-console.html>.
mod kept;

use super::record::{Happened, Scene};
use super::temporary::{self, Arrival, Entrance};
use super::{ConsoleSession, Refused, Step, Visit};
use crate::caller::Identity;
use crate::state::{SwitchedFrom, World};
use crate::{Installation, Moment, Performed, Timestamp};
use doorward_names::{AccessKeyId, AccountId, Arn};
use doorward_shapes::ErrorAnswer;
use doorward_shapes::sts::types::Credentials;
use doorward_shapes::sts::{AssumeRole, AssumeRoleInput};
pub use kept::{KeptRole, KeptRoles};
use serde_json::json;
use std::sync::Arc;

/// The longest path and name of a role that is switched to.
const LONGEST: usize = 64;
/// The shortest session that `AssumeRole` makes, and the one where nobody says, in seconds.
const SHORTEST: i64 = 900;
const HOUR: i64 = 3600;

/// What a person asks to switch to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RoleSwitch {
    /// The role, and how it is shown; an empty display name is `role @ account`.
    pub role: KeptRole,
    /// Where to go then: a path on our own console, or it is not gone to.
    pub destination: String,
    /// Whether it takes the place of a session of the role that has ended.
    pub renews: bool,
}

/// Why nobody switches.
#[derive(Clone, Debug)]
pub enum Unswitched {
    /// The root user has no roles.
    Root,
    /// No role can be of that account and name.
    Invalid,
    /// `AssumeRole` was refused, with this.
    Denied(ErrorAnswer),
    /// A policy keeps the role out of the console, or the person's own session is over.
    Barred,
    /// The record could not be written; nothing was changed.
    Unavailable,
}

impl Installation {
    /// Opens a console session of the role that `from` switches to; it takes the place of
    /// `leaving`, the session of another role.
    pub fn switch_role(
        self: &Arc<Self>,
        from: &ConsoleSession,
        leaving: Option<&ConsoleSession>,
        wanted: RoleSwitch,
        visit: &Visit,
        moment: &Moment,
    ) -> Performed<Result<Step, Unswitched>> {
        let refused = |why| Performed::Answered(Err(why));
        if from.is_root {
            return refused(Unswitched::Root);
        }
        let world = self.durable();
        let Some((arn, account)) = wanted.role.arn(&world).filter(|_| from.switched.is_none())
        else {
            return refused(Unswitched::Invalid);
        };
        let input = AssumeRoleInput {
            duration_seconds: seconds(from, &arn, &world, moment.now),
            role_session_name: session_name(&from.caller.identity),
            role_arn: arn.to_string(),
            ..AssumeRoleInput::default()
        };
        let assumed = match self.invoke::<AssumeRole>(from, input, visit, moment) {
            Performed::Answered(Ok(assumed)) => assumed,
            Performed::Answered(Err(denied)) => {
                // The denial names the role with the account's id, which a stranger's alias does not tell.
                let hidden = account != from.account && !wanted.role.names_by_id();
                let why = Unswitched::Denied(denied);
                return refused(if hidden { Unswitched::Invalid } else { why });
            }
            // It changes nothing, so that nothing is waited for.
            _ => return refused(Unswitched::Unavailable),
        };
        let session = assumed.credentials.as_ref();
        let Some(session) = session.and_then(|credentials| self.session_of(credentials)) else {
            return refused(Unswitched::Unavailable);
        };
        let by = from.caller.arn().clone();
        let arrival = Arrival {
            session,
            until: Some(from.expires),
            entrance: if wanted.renews {
                Entrance::Renewal(by)
            } else {
                Entrance::Switch(by)
            },
            issuer: from.issuer.clone(),
            switched: Some(SwitchedFrom {
                account: from.account,
                session: from.id.clone(),
                display_name: wanted.role.label(account),
                color: wanted.role.color,
            }),
            destination: wanted.destination,
        };
        let public_url = &self.settings().public_url;
        let opened = self.change(moment, |draft, moment| {
            if let Some(left) = leaving
                && let Some(account) = draft.account_mut(left.account)
            {
                account.sessions.remove(&left.id);
            }
            temporary::open(arrival, draft, visit, moment, public_url)
        });
        opened.map(|opened| match opened {
            Ok(Step::Refused(Refused::Barred | Refused::Stale)) => Err(Unswitched::Barred),
            Ok(step) => Ok(step),
            Err(_) => Err(Unswitched::Unavailable),
        })
    }

    /// Ends `session`, of a role that was switched to; whoever switched goes on as themselves.
    pub fn exit_role(
        self: &Arc<Self>,
        session: &ConsoleSession,
        visit: &Visit,
        moment: &Moment,
    ) -> Performed<Result<(), ErrorAnswer>> {
        let public_url = &self.settings().public_url;
        self.change(moment, |draft, moment| {
            let scene = Scene::here(visit, moment);
            let ended = draft
                .account_mut(session.account)
                .and_then(|account| account.sessions.remove(&session.id));
            let record = ended.filter(|ended| ended.switched.is_some()).map(|_| {
                let happened = Happened {
                    additional: json!({"RedirectTo": format!("{public_url}/console")}),
                    ..Happened::plain("ExitRole")
                };
                scene.of_caller(&session.caller, happened)
            });
            Ok(((), record.into_iter().collect()))
        })
    }

    /// The session in what an `AssumeRole…` answered.
    pub(super) fn session_of(&self, credentials: &Credentials) -> Option<crate::session::Session> {
        let key = AccessKeyId::parse(&credentials.access_key_id).ok()?;
        let sessions = &self.means().sessions;
        let session = sessions.open(&key, &credentials.session_token)?;
        Some(session.as_ref().clone())
    }
}

impl KeptRole {
    /// The role's ARN and account, if there is such an account and the name can be a role's.
    fn arn(&self, world: &World) -> Option<(Arn, AccountId)> {
        let account = self.account.trim().to_lowercase();
        let digits = AccountId::parse(&account.replace(['-', ' '], "")).ok();
        let account = digits.or_else(|| world.directory.account(&account))?;
        let name = self.role_name.trim().trim_start_matches('/');
        if name.len() > LONGEST {
            return None;
        }
        let arn = Arn::parse(&format!("arn:aws:iam::{account}:role/{name}")).ok()?;
        doorward_names::RoleName::parse(arn.resource_name()).ok()?;
        Some((arn, account))
    }

    /// Whether the account is named by its id, and not by an alias.
    fn names_by_id(&self) -> bool {
        AccountId::parse(&self.account.trim().replace(['-', ' '], "")).is_ok()
    }

    /// How the role is called at the console.
    fn label(&self, account: AccountId) -> String {
        let chosen = self.display_name.trim();
        if !chosen.is_empty() {
            return chosen.chars().take(LONGEST).collect();
        }
        let name = self.role_name.trim().rsplit('/').next();
        format!("{} @ {account}", name.unwrap_or_default())
    }
}

/// For how long the role is asked for: as long as it allows or the person's session lasts,
/// whichever is less, and an hour where another role switches.
fn seconds(from: &ConsoleSession, role: &Arn, world: &World, now: Timestamp) -> Option<i32> {
    let left = from.expires.seconds().saturating_sub(now.seconds());
    let most = world.role(role).map_or(HOUR, |role| {
        let allowed = i64::from(role.max_session_duration);
        match from.caller.identity {
            Identity::User { .. } => allowed,
            _ => allowed.min(HOUR),
        }
    });
    i32::try_from(left.min(most).max(SHORTEST)).ok()
}

/// The session's name: who switched. One letter is a user's name and not a session's.
fn session_name(identity: &Identity) -> String {
    let name = match identity {
        Identity::Role { session, .. } => session.to_string(),
        identity => identity.display_name(),
    };
    match name.len() {
        1 => format!("{name}_"),
        _ => name,
    }
}

#[cfg(test)]
mod tests;
