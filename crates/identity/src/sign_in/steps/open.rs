//! The end of it: a session.
use super::{Door, Made};
use crate::Timestamp;
use crate::failure::Fault;
use crate::sign_in::joining::take_place;
use crate::sign_in::machine::SignedIn;
use crate::sign_in::own_sessions::signed_out;
use crate::sign_in::person::Person;
use crate::sign_in::record::{Event, Scene};
use crate::sign_in::remembered::remember;
use crate::sign_in::session::{Cookie, LONGEST, MOST_SESSIONS};
use crate::sign_in::{Step, destination};
use crate::state::{Account, Draft, LoginProfile, SessionPrincipal, StoredSession, Turns, Unknown};
use doorward_store::AuditRecord;
use std::cmp::Reverse;
use std::collections::BTreeSet;

impl Door {
    pub(super) fn open_session(
        &self,
        done: &SignedIn,
        person: &Person<'_>,
        scene: &Scene<'_>,
        draft: &mut Draft,
    ) -> Made {
        let (flow, now) = (done.flow(), self.now());
        let cookie = Cookie::new(flow.account, self.moment.random());
        let account = draft.account_mut(flow.account);
        let account = account.ok_or_else(|| Fault::new("the account is not in the draft"))?;
        let profile = profile_mut(account, &flow.principal);
        let profile = profile.ok_or_else(|| Fault::new("the password is not in the draft"))?;
        let session = StoredSession {
            id: cookie.session_id(),
            principal: flow.principal.clone(),
            signed_in: now,
            expires: now.plus_seconds(profile.longest_session().unwrap_or(LONGEST)),
            mfa: flow.mfa.as_ref().map(|(_, at)| *at),
            password: profile.fingerprint(),
            address: self.visit.peer.address.to_string(),
            user_agent: self.visit.user_agent.chars().take(512).collect(),
            temporary: None,
            issuer: None,
            switched: None,
            previous_sign_in: person.last_sign_in,
            turns: Turns::default(),
            unknown: Unknown::new(),
        };
        let mut records = take_place(account, &session, scene);
        records.extend(make_room(account, &flow.principal, scene));
        account.sessions.insert(session);
        note_sign_in(account, &flow.principal, now);
        self.note_without_mfa(account, flow);
        let device = flow.mfa.as_ref().map(|(device, _)| device);
        records.push(scene.of(person, &Event::SignedIn { device }));
        let destination = destination(&flow.course.destination).to_owned();
        let key = &self.installation.desk.flows;
        let remembered = flow.course.remember;
        let remembered = remembered.then(|| remember(person, key, &self.moment));
        Ok((
            Step::SignedIn {
                cookie: cookie.into_value(),
                destination,
                remembered: remembered.transpose()?,
            },
            records,
        ))
    }
}

/// The password of `principal`, to be edited.
pub(super) fn profile_mut<'a>(
    account: &'a mut Account,
    principal: &SessionPrincipal,
) -> Option<&'a mut LoginProfile> {
    match principal {
        SessionPrincipal::Root => account.root.login_profile.as_mut(),
        SessionPrincipal::User(id) => {
            let name = account.user_by_id(id)?.name.clone();
            account.users.get_mut(&name)?.login_profile.as_mut()
        }
        SessionPrincipal::Temporary(_) => None,
    }
}

fn note_sign_in(account: &mut Account, principal: &SessionPrincipal, now: Timestamp) {
    match principal {
        SessionPrincipal::Root => account.root.password_last_used = Some(now.whole_seconds()),
        SessionPrincipal::User(id) => {
            let name = account.user_by_id(id).map(|user| user.name.clone());
            if let Some(user) = name.and_then(|name| account.users.get_mut(&name)) {
                user.password_last_used = Some(now.whole_seconds());
            }
        }
        SessionPrincipal::Temporary(_) => {}
    }
}

/// Drops the sessions of `principal` that are over, and ends the oldest beyond what may be kept
/// beside a new one, with the record of it: whoever has the password could else fill the disk.
pub(in crate::sign_in) fn make_room(
    account: &mut Account,
    principal: &SessionPrincipal,
    scene: &Scene<'_>,
) -> Vec<AuditRecord> {
    let now = scene.moment.now;
    let sessions = account.sessions_of(principal);
    let mut good: Vec<_> = sessions.filter(|session| session.expires > now).collect();
    // Those of no program go first: a program's may last for months.
    let programs: BTreeSet<_> = account.logins.iter().map(|login| &*login.session).collect();
    good.sort_by_key(|session| {
        let is_of_none = !programs.contains(&*session.id);
        (is_of_none, Reverse(session.signed_in))
    });
    let ended = good.split_off(good.len().min(MOST_SESSIONS - 1));
    let ended = ended.iter();
    let records = ended.filter_map(|session| signed_out(session, account, scene));
    let records = records.collect();
    let kept: Vec<_> = good.iter().map(|session| session.id.clone()).collect();
    account.end_sessions(principal, |session| kept.contains(&session.id));
    records
}
