//! What a session cookie is worth, here and now: the one place where a browser is let be somebody.
//!
//! A session ends by its time, by lying idle, by sign-out, and with the person or the password, and
//! when two browsers have it (`turns`). It counts only where the sign-in's own policies leave the
//! console open, which is asked at each request: an open console can turn up anywhere, and policies
//! change.
use super::holding::Turned;
use super::person::Person;
use super::record::Scene;
use super::session::{Cookie, is_over};
use super::turns::Judged;
use super::{ConsoleSession, Visit};
use crate::caller::Caller;
use crate::means::Use;
use crate::signin::{Barred, while_open};
use crate::state::{Account, SessionPrincipal, StoredSession, World};
use crate::{Installation, Moment, Timestamp};
use doorward_store::AuditRecord;
use serde_json::json;

/// Who a session cookie lets a browser be.
#[derive(Clone, Debug)]
pub enum Met {
    /// Whoever is signed in.
    Good(Box<ConsoleSession>),
    /// Whoever is signed in may not use the console from here, and may elsewhere.
    Barred,
    /// Nobody.
    Nobody,
}

impl Installation {
    /// The session a cookie belongs to, if it is one of ours and counts here; it is in use now.
    pub fn console_session(
        &self,
        cookie: &str,
        visit: &Visit,
        moment: &Moment,
    ) -> Option<ConsoleSession> {
        let session = self.session_at_rest(cookie, visit, moment)?;
        self.note_turn(cookie, visit, moment.now);
        let used = Use {
            at: moment.now,
            service: "console".to_owned(),
            region: String::new(),
        };
        if let Some(from) = &session.switched {
            let used = used.clone();
            self.means().note_use(from.account, &from.session, used);
        }
        self.means().note_use(session.account, &session.id, used);
        Some(session)
    }

    /// The same, without its being in use.
    pub fn session_at_rest(
        &self,
        cookie: &str,
        visit: &Visit,
        moment: &Moment,
    ) -> Option<ConsoleSession> {
        match self.meet(cookie, visit, moment) {
            Met::Good(session) => Some(*session),
            Met::Barred | Met::Nobody => None,
        }
    }

    /// What `cookie` is worth to the browser of `visit`.
    pub fn meet(&self, cookie: &str, visit: &Visit, moment: &Moment) -> Met {
        let world = self.durable();
        let holds = |turned: Turned<'_>| matches!(turned.judged, Judged::Holder | Judged::Due);
        let turned = self.turned(cookie, &world, visit, moment.now);
        let found = self.found(cookie, &world, moment.now);
        let Some((found, cookie)) = found.filter(|_| turned.is_some_and(holds)) else {
            return Met::Nobody;
        };
        if found.barred(visit, moment, &world).is_some() {
            return Met::Barred;
        }
        let Found { own, .. } = found;
        let alias = own.account.info.alias.as_ref().map(ToString::to_string);
        let session = ConsoleSession::new(own.session, own.caller, alias, &cookie);
        Met::Good(Box::new(session))
    }

    /// Records that an open console was asked for from where it is shut, as a sign-in from there.
    pub fn record_barred(&self, cookie: &str, visit: &Visit, moment: &Moment) {
        if !matches!(self.meet(cookie, visit, moment), Met::Barred) {
            return;
        }
        let world = self.durable();
        let found = self.found(cookie, &world, moment.now);
        let barred = found
            .as_ref()
            .and_then(|(found, _)| found.barred(visit, moment, &world));
        let Some((whose, barred)) = barred else {
            return;
        };
        let scene = Scene {
            visit,
            moment,
            region: visit.region.clone(),
            login_to: format!("{}/console", self.settings().public_url),
        };
        self.record(vec![whose.record(&barred, &scene)]);
    }

    /// The session of `cookie` with what it stands on, where neither is over.
    pub(super) fn found<'w>(
        &self,
        cookie: &str,
        world: &'w World,
        now: Timestamp,
    ) -> Option<(Found<'w>, Cookie)> {
        let cookie = Cookie::parse(cookie)?;
        let account = world.account(cookie.account)?;
        let session = account.sessions.get(&cookie.session_id())?;
        let found = Found::of(session, account, world)?;
        for standing in found.all() {
            self.last_seen(standing.session, now)?;
        }
        Some((found, cookie))
    }

    /// When `session` was last in use; nothing once it is over.
    pub(super) fn last_seen(&self, session: &StoredSession, now: Timestamp) -> Option<Timestamp> {
        let used = self.means().last_use(&session.id).map(|used| used.at);
        let last_seen = used.map_or(session.signed_in, |at| at.max(session.signed_in));
        let idle = self.settings().session_idle;
        (!is_over(session.expires, last_seen, idle, now)).then_some(last_seen)
    }
}

/// Whoever `session` stands for, if a person's password is still the one it began with, and the
/// session it was switched to from stands too.
pub(crate) fn caller_of(
    session: &StoredSession,
    account: &Account,
    world: &World,
) -> Option<Caller> {
    Found::of(session, account, world).map(|found| found.own.caller)
}

/// A session that stands, and the one it stands on.
pub(super) struct Found<'w> {
    pub(super) own: Standing<'w>,
    /// That of whoever switched to a role.
    pub(super) origin: Option<Standing<'w>>,
}

/// A session with whoever it is of.
pub(super) struct Standing<'w> {
    pub(super) session: &'w StoredSession,
    pub(super) account: &'w Account,
    caller: Caller,
}

impl<'w> Found<'w> {
    fn of(session: &'w StoredSession, account: &'w Account, world: &'w World) -> Option<Self> {
        let origin = match &session.switched {
            None => None,
            Some(from) => {
                let account = world.account(from.account)?;
                let origin = account.sessions.get(&from.session)?;
                // Nobody switches twice: see `switch_role`.
                let one_step = origin.switched.is_none();
                Some(Standing::of(origin, account).filter(|_| one_step)?)
            }
        };
        let own = Standing::of(session, account)?;
        Some(Self { own, origin })
    }

    fn all(&self) -> impl Iterator<Item = &Standing<'w>> {
        self.origin.iter().chain([&self.own])
    }

    /// Whom the sign-in's policies keep out of the console here, and why. What it needs of them,
    /// whoever switched needs too.
    fn barred(
        &self,
        visit: &Visit,
        moment: &Moment,
        world: &World,
    ) -> Option<(&Standing<'w>, Barred)> {
        self.all().find_map(|standing| {
            let facts = || visit.facts(moment);
            let barred = while_open(&standing.caller, facts, world).err()?;
            Some((standing, barred))
        })
    }
}

impl<'w> Standing<'w> {
    fn of(session: &'w StoredSession, account: &'w Account) -> Option<Self> {
        let same = match &session.principal {
            SessionPrincipal::Temporary(_) => true,
            person => {
                let person = Person::of(account, person.clone())?;
                person.profile?.fingerprint() == session.password
            }
        };
        let caller = session.caller(account).filter(|_| same)?;
        Some(Self {
            session,
            account,
            caller,
        })
    }

    fn record(&self, barred: &Barred, scene: &Scene<'_>) -> AuditRecord {
        if let Some(person) = Person::of(self.account, self.session.principal.clone()) {
            scene.barred(&person, barred, self.session.mfa.is_some())
        } else {
            let additional = json!({"MobileVersion": "No", "MFAUsed": "No"});
            scene.caller_barred(&self.caller, barred, "ConsoleLogin", additional)
        }
    }
}
