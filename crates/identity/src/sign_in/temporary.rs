//! Console sessions of temporary identities: roles and federated users, who come with a session
//! that STS made, and not with a password.
//!
//! Every door they come by ends in [`open`]. The session they came with is kept whole and is what
//! they call with from the console: the role's policies, session policies, the boundary, session
//! tags and the source identity bind them there as they do at the APIs, by the same function.
use super::joining::take_place;
use super::record::{Happened, Scene};
use super::session::{Cookie, LONGEST};
use super::steps::make_room;
use super::{Refused, Step, Visit, destination};
use crate::failure::Fault;
use crate::session::{Session, Subject};
use crate::signin::after_sign_in;
use crate::state::{Account, Draft, SessionPrincipal, StoredSession, SwitchedFrom, Turns, Unknown};
use crate::{Moment, Timestamp};
use doorward_names::Arn;
use doorward_store::AuditRecord;
use serde_json::{Map, Value as Json};
use std::sync::Arc;

/// A temporary identity at the door of the console.
pub(crate) struct Arrival {
    /// The session it came with; whoever made it has decided that it may.
    pub(crate) session: Session,
    /// When the console session ends, if before `session` does.
    pub(crate) until: Option<Timestamp>,
    /// The door.
    pub(crate) entrance: Entrance,
    /// Where it signs in again, if somebody said.
    pub(crate) issuer: Option<String>,
    /// The session that a role was switched to from.
    pub(crate) switched: Option<SwitchedFrom>,
    /// Where to go afterwards: a path on our own console, or it is not gone to.
    pub(crate) destination: String,
}

/// The door that a temporary identity came by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Entrance {
    /// The federation endpoint.
    Federation,
    /// The assertion of a SAML provider.
    Saml(Arn),
    /// A role that whoever has this ARN switches to from the console.
    Switch(Arn),
    /// The same, where the session before has ended.
    Renewal(Arn),
}

/// Opens a console session for `arrival`, with its record: for the change that
/// uses up what it came with. It lasts as long as the session, and twelve hours at most.
pub(crate) fn open(
    arrival: Arrival,
    draft: &mut Draft,
    visit: &Visit,
    moment: &Moment,
    public_url: &str,
) -> Result<(Step, Vec<AuditRecord>), Fault> {
    let Arrival {
        session,
        until,
        entrance,
        issuer,
        switched,
        destination: wanted,
    } = arrival;
    let now = moment.now;
    let destination = destination(&wanted).to_owned();
    let cookie = Cookie::new(session.account, moment.random());
    let principal = SessionPrincipal::Temporary(session.subject.clone());
    let ends = until.map_or(session.expires, |until| until.min(session.expires));
    let scene = Scene {
        visit,
        moment,
        region: visit.region.clone(),
        login_to: format!("{public_url}{destination}"),
    };
    let world = draft.world().clone();
    let account = draft
        .account_mut(session.account)
        .ok_or_else(|| Fault::new("the session's account is not in the draft"))?;
    let longest = longest(&session.subject, account);
    let stored = StoredSession {
        id: cookie.session_id(),
        principal: principal.clone(),
        signed_in: now,
        expires: ends.min(now.plus_seconds(longest)),
        mfa: session.mfa,
        password: String::new(),
        address: visit.peer.address.to_string(),
        user_agent: visit.user_agent.chars().take(512).collect(),
        temporary: Some(Arc::new(session)),
        issuer,
        switched,
        previous_sign_in: None,
        turns: Turns::default(),
        unknown: Unknown::new(),
    };
    // Whoever the session is of may be gone since it was made.
    let Some(caller) = stored.caller(account).filter(|_| stored.expires > now) else {
        return Ok((Step::Refused(Refused::Stale), Vec::new()));
    };
    let facts = visit.facts(moment);
    if let Err(barred) = after_sign_in(&caller, &facts, &world) {
        let additional = entrance.additional(&scene);
        let record = scene.caller_barred(&caller, &barred, entrance.event(), additional);
        return Ok((Step::Refused(Refused::Barred), vec![record]));
    }
    account.sweep_sessions(now);
    let mut records = take_place(account, &stored, &scene);
    records.extend(make_room(account, &principal, &scene));
    account.sessions.insert(stored);
    let happened = Happened {
        additional: entrance.additional(&scene),
        ..Happened::plain(entrance.event())
    };
    records.push(scene.of_caller(&caller, happened));
    let step = Step::SignedIn {
        cookie: cookie.into_value(),
        destination,
        remembered: None,
    };
    Ok((step, records))
}

/// How long a session of `subject` lasts at most: what its role may shorten.
fn longest(subject: &Subject, account: &Account) -> i64 {
    let role = match subject {
        Subject::Role { id, .. } => account.role_by_id(id),
        _ => None,
    };
    let set = role.and_then(|role| role.max_signin_session);
    set.map_or(LONGEST, |set| LONGEST.min(set.into()))
}

impl Entrance {
    /// What the record calls it.
    fn event(&self) -> &'static str {
        match self {
            Self::Federation | Self::Saml(_) => "ConsoleLogin",
            Self::Switch(_) => "SwitchRole",
            Self::Renewal(_) => "RenewRole",
        }
    }

    /// What the record tells: MFA is not used here, whatever the identity's own provider did.
    fn additional(&self, scene: &Scene<'_>) -> Json {
        let mut data = Map::new();
        let mut tell = |name: &str, value: &str| data.insert(name.to_owned(), Json::from(value));
        match self {
            Self::Switch(from) | Self::Renewal(from) => {
                tell("SwitchFrom", from.as_str());
                tell("RedirectTo", &scene.login_to);
                return Json::Object(data);
            }
            Self::Saml(_) => _ = tell("LoginTo", &scene.login_to),
            Self::Federation => {}
        }
        tell("MobileVersion", "No");
        tell("MFAUsed", "No");
        if let Self::Saml(provider) = self {
            tell("SamlProviderArn", provider.as_str());
        }
        Json::Object(data)
    }
}

#[cfg(test)]
mod tests;
