//! The sessions that somebody has at the console, and how they end them.
use super::person::Person;
use super::record::{Event, Happened, Scene};
use super::standing::caller_of;
use super::{ConsoleSession, Met, Visit};
use crate::state::{Account, SessionPrincipal, StoredSession};
use crate::{Installation, Moment, Performed, Timestamp};
use doorward_shapes::ErrorAnswer;
use doorward_store::AuditRecord;
use std::cmp::Reverse;
use std::sync::Arc;

/// One of the sessions that whoever is signed in has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnSession {
    /// Its id: a hash of its cookie.
    pub id: String,
    /// Whether it is the one that asks.
    pub current: bool,
    /// When it began.
    pub signed_in: Timestamp,
    /// When it was last in use.
    pub last_seen: Timestamp,
    /// When it ends at the latest.
    pub expires: Timestamp,
    /// Whether an MFA device was answered.
    pub mfa: bool,
    /// Where it was signed in from.
    pub address: String,
    /// With which browser, as that says.
    pub user_agent: String,
}

/// Which of somebody's sessions end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending<'a> {
    /// The one that asks.
    This,
    /// The own one of this id.
    One(&'a str),
    /// All of them.
    All,
}

impl Ending<'_> {
    fn ends(self, id: &str, this: &str) -> bool {
        match self {
            Self::This => id == this,
            Self::One(one) => id == one,
            Self::All => true,
        }
    }
}

impl Installation {
    /// The sessions of whoever is signed in with `session`, the newest first.
    pub fn own_sessions(&self, session: &ConsoleSession, now: Timestamp) -> Vec<OwnSession> {
        let world = self.durable();
        let Some(account) = world.account(session.account) else {
            return Vec::new();
        };
        let standing = account
            .sessions_of(&session.principal)
            .filter(|stored| caller_of(stored, account, &world).is_some());
        let standing = standing.filter_map(|stored| {
            Some(OwnSession {
                id: stored.id.clone(),
                current: stored.id == session.id,
                signed_in: stored.signed_in,
                last_seen: self.last_seen(stored, now)?,
                expires: stored.expires,
                mfa: stored.mfa.is_some(),
                address: stored.address.clone(),
                user_agent: stored.user_agent.clone(),
            })
        });
        let mut standing: Vec<_> = standing.collect();
        standing.sort_by_key(|own| (!own.current, Reverse(own.signed_in)));
        standing
    }

    /// Ends sessions of whoever is signed in with `session`, each with its record. Nobody ends
    /// another's: an id that is not one of theirs ends nothing.
    pub fn end_sessions(
        self: &Arc<Self>,
        session: &ConsoleSession,
        which: Ending<'_>,
        visit: &Visit,
        moment: &Moment,
    ) -> Performed<Result<(), ErrorAnswer>> {
        self.change(moment, |draft, moment| {
            let scene = Scene::here(visit, moment);
            let mut records = Vec::new();
            if let Some(account) = draft.account_mut(session.account) {
                let own = account.sessions_of(&session.principal);
                let ended = own.filter(|own| which.ends(&own.id, &session.id));
                records.extend(ended.filter_map(|own| signed_out(own, account, &scene)));
                let principal = &session.principal;
                account.end_sessions(principal, |own| !which.ends(&own.id, &session.id));
            }
            Ok(((), records))
        })
    }
}

impl Installation {
    /// Ends the session of `cookie`, with its record. Whoever holds it may do so from anywhere, where
    /// a policy keeps the console shut too; a cookie that is worth nothing ends nothing.
    pub fn end_held(
        self: &Arc<Self>,
        cookie: &str,
        visit: &Visit,
        moment: &Moment,
    ) -> Performed<Result<(), ErrorAnswer>> {
        let world = self.durable();
        let found = self.found(cookie, &world, moment.now);
        let held = !matches!(self.meet(cookie, visit, moment), Met::Nobody);
        let Some((found, _)) = found.filter(|_| held) else {
            return Performed::Answered(Ok(()));
        };
        let (account, session) = (found.own.account.id(), found.own.session);
        let (id, principal) = (session.id.clone(), session.principal.clone());
        self.change(moment, |draft, moment| {
            let scene = Scene::here(visit, moment);
            let mut records = Vec::new();
            if let Some(account) = draft.account_mut(account) {
                let own = account.sessions.get(&id);
                records.extend(own.and_then(|own| signed_out(own, account, &scene)));
                account.end_sessions(&principal, |own| own.id != id);
            }
            Ok(((), records))
        })
    }
}

/// The record of the end of `session`.
pub(super) fn signed_out(
    session: &StoredSession,
    account: &Account,
    scene: &Scene<'_>,
) -> Option<AuditRecord> {
    told(session, account, scene, "ConsoleLogout")
}

/// The record of what became of `session`, by its `name`.
pub(super) fn told(
    session: &StoredSession,
    account: &Account,
    scene: &Scene<'_>,
    name: &'static str,
) -> Option<AuditRecord> {
    if let SessionPrincipal::Temporary(_) = session.principal {
        let caller = session.caller(account)?;
        return Some(scene.of_caller(&caller, Happened::plain(name)));
    }
    let person = Person::of(account, session.principal.clone())?;
    Some(scene.of(&person, &Event::Done(name)))
}
