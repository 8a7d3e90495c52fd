//! Who signs in again in one browser: one session of an identity, and not two.
use super::Visit;
use super::own_sessions::signed_out;
use super::record::Scene;
use super::session::Cookie;
use crate::state::{Account, LoginOrigin, StoredSession};
use crate::{Installation, Moment, Performed};
use doorward_shapes::ErrorAnswer;
use doorward_store::AuditRecord;
use std::sync::Arc;

impl Installation {
    /// The session of `cookie` takes the place of those of the same identity that the browser of
    /// `visit` holds: for who came in without the browser's cookies.
    pub fn join(
        self: &Arc<Self>,
        cookie: &str,
        visit: &Visit,
        moment: &Moment,
    ) -> Performed<Result<(), ErrorAnswer>> {
        let world = self.durable();
        let found = self.found(cookie, &world, moment.now);
        let Some((found, _)) = found.filter(|(found, _)| {
            let (session, account) = (found.own.session, found.own.account);
            replaced(account, session, visit).next().is_some()
        }) else {
            return Performed::Answered(Ok(()));
        };
        let (account, id) = (found.own.account.id(), found.own.session.id.clone());
        self.change(moment, |draft, moment| {
            let scene = Scene::here(visit, moment);
            let account = draft.account_mut(account);
            let session = account
                .as_ref()
                .and_then(|account| account.sessions.get(&id))
                .map(Arc::clone);
            let records = match (account, session) {
                (Some(account), Some(session)) => take_place(account, &session, &scene),
                _ => Vec::new(),
            };
            Ok(((), records))
        })
    }
}

/// The sessions of the same identity as `new`'s that the browser of `visit` holds.
fn replaced<'a>(
    account: &'a Account,
    new: &'a StoredSession,
    visit: &'a Visit,
) -> impl Iterator<Item = &'a Arc<StoredSession>> {
    let shown = visit.shows.sessions.iter();
    let held = shown.filter_map(|cookie| {
        let id = Cookie::parse(cookie.expose())?.session_id();
        account.sessions.get(&id)
    });
    held.filter(|held| {
        let both = held.switched.is_none() && new.switched.is_none();
        both && held.principal == new.principal && held.id != new.id
    })
}

/// Puts `new`, of whoever signs in, in the place of what the browser holds of the same identity: the
/// sessions end, and the programs that were signed in from them go on beside the new one, no longer
/// and as nobody else than they would have.
pub(super) fn take_place(
    account: &mut Account,
    new: &StoredSession,
    scene: &Scene<'_>,
) -> Vec<AuditRecord> {
    let ended: Vec<_> = replaced(account, new, scene.visit).cloned().collect();
    let mut records = Vec::new();
    for session in ended {
        records.extend(signed_out(&session, account, scene));
        account.sessions.remove(&session.id);
        let logins = account.logins.iter();
        let logins = logins.filter(|login| login.session == session.id);
        let logins: Vec<_> = logins.map(|login| login.id.clone()).collect();
        for id in logins {
            // What a role or a federated user let a program do is of that session alone.
            if session.temporary.is_some() {
                account.logins.remove(&id);
            } else if let Some(login) = account.logins.get_mut(&id) {
                login.session.clone_from(&new.id);
                login.origin.get_or_insert(LoginOrigin {
                    signed_in: session.signed_in,
                    mfa: session.mfa,
                    expires: session.expires,
                });
            }
        }
    }
    records
}
