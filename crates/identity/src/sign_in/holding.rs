//! Who holds a session: its turns as the state and a browser have them. See `turns`.
use super::Visit;
use super::own_sessions::told;
use super::record::Scene;
use super::session::Cookie;
use super::standing::Standing;
use super::turns::{Judged, Turn, turn_name, use_key};
use crate::failure::Fault;
use crate::means::{CONSOLE, Use};
use crate::state::{Account, StoredSession, World};
use crate::{Installation, Moment, Performed, Timestamp};
use doorward_shapes::ErrorAnswer;
use std::sync::Arc;

/// What somebody is told of who has a session twice.
const REUSED: &str = "ConsoleSessionReused";

/// A session with the turn that was shown of it.
pub(super) struct Turned<'w> {
    session: &'w StoredSession,
    account: &'w Account,
    pub(super) judged: Judged,
    shown: u32,
}

impl Installation {
    /// The session whose turns `cookie` goes by, with what the one shown says and its number: that of
    /// whoever signed in.
    pub(super) fn turned<'w>(
        &self,
        cookie: &str,
        world: &'w World,
        visit: &Visit,
        now: Timestamp,
    ) -> Option<Turned<'w>> {
        let (found, _) = self.found(cookie, world, now)?;
        let Standing {
            session, account, ..
        } = found.origin.unwrap_or(found.own);
        let shown = session.shown_turn(account.id(), visit, self.means());
        Some(Turned {
            session,
            account,
            judged: session.judge(shown, self.means(), now),
            shown: shown.unwrap_or_default(),
        })
    }

    /// Notes that the newest turn was shown, so that the one before counts no longer than the
    /// requests that were on their way with it.
    pub(super) fn note_turn(&self, cookie: &str, visit: &Visit, now: Timestamp) {
        let world = self.durable();
        let turned = self.turned(cookie, &world, visit, now);
        let newest = turned.filter(|turned| turned.shown == turned.session.turns.newest);
        let Some(Turned {
            session, account, ..
        }) = newest.filter(|turned| turned.shown > 0)
        else {
            return;
        };
        let key = use_key(&session.id, session.turns.newest);
        if self.means().last_use(&key).is_none() {
            let used = Use {
                at: now,
                service: CONSOLE.to_owned(),
                region: String::new(),
            };
            self.means().note_use(account.id(), &key, used);
        }
    }

    /// Whether it is time for the session of `cookie` to have its next turn.
    pub fn is_turn_due(&self, cookie: &str, visit: &Visit, moment: &Moment) -> bool {
        let turned = |turned: Turned<'_>| turned.judged == Judged::Due;
        let world = self.durable();
        self.turned(cookie, &world, visit, moment.now)
            .is_some_and(turned)
    }

    /// The next turn of the session of `cookie`, for this answer alone; nothing where another
    /// request was first.
    pub fn next_turn(
        self: &Arc<Self>,
        cookie: &str,
        visit: &Visit,
        moment: &Moment,
    ) -> Performed<Result<Option<Turn>, ErrorAnswer>> {
        self.change(moment, |draft, moment| {
            let world = draft.world().clone();
            let turned = self.turned(cookie, &world, visit, moment.now);
            let Some(turned) = turned.filter(|turned| turned.judged == Judged::Due) else {
                return Ok((None, Vec::new()));
            };
            let account = draft.account_mut(turned.account.id());
            let session = account.and_then(|account| account.sessions.get_mut(&turned.session.id));
            let gone = || Fault::new("the session is not in the draft");
            let session = session.ok_or_else(gone)?;
            session.turns = session.turns.next(turned.shown, moment.now);
            let turn = session.turn(turned.account.id(), self.means())?;
            Ok((Some(turn), Vec::new()))
        })
    }

    /// Whether the session of `cookie` is in another browser too: it counts for nobody.
    pub fn is_reused(&self, cookie: &str, visit: &Visit, moment: &Moment) -> bool {
        let reused = |turned: Turned<'_>| turned.judged == Judged::Reused;
        let world = self.durable();
        self.turned(cookie, &world, visit, moment.now)
            .is_some_and(reused)
    }

    /// Ends those of the sessions that the browser of `visit` shows that are in another browser too,
    /// each with its record. What stands on them ends with them, as at sign-out.
    pub fn end_reused(
        self: &Arc<Self>,
        visit: &Visit,
        moment: &Moment,
    ) -> Performed<Result<(), ErrorAnswer>> {
        self.change(moment, |draft, moment| {
            let world = draft.world().clone();
            let scene = Scene::here(visit, moment);
            let mut records = Vec::new();
            for cookie in &visit.shows.sessions {
                let turned = self.turned(cookie.expose(), &world, visit, moment.now);
                let Some(turned) = turned.filter(|turned| turned.judged == Judged::Reused) else {
                    continue;
                };
                let (session, account) = (turned.session, turned.account);
                let ended = draft
                    .account_mut(account.id())
                    .and_then(|account| account.sessions.remove(&session.id));
                if ended.is_some() {
                    records.extend(told(session, account, &scene, REUSED));
                }
            }
            Ok(((), records))
        })
    }

    /// The turns that the browser of `visit` shows of sessions that it does not hold, or that are
    /// over, by their names.
    pub fn stray_turns(&self, visit: &Visit) -> Vec<String> {
        let world = self.durable();
        let held = visit.shows.sessions.iter().filter_map(|cookie| {
            let cookie = Cookie::parse(cookie.expose())?;
            let id = cookie.session_id();
            let account = world.account(cookie.account)?;
            account.sessions.contains(&id).then(|| turn_name(&id))
        });
        let held: Vec<_> = held.collect();
        let shown = visit.shows.turns.keys();
        shown.filter(|name| !held.contains(name)).cloned().collect()
    }
}
