//! Where whoever is signed in is signed in, and how that ends.
use super::calls::take;
use super::device::device;
use super::pages::{Alert, SessionRow, SessionsPage};
use super::visitor::{Member, Visitor};
use super::{done, respond, sign_in, times};
use doorward_identity::sign_in::{ConsoleSession, Ending, OwnSession};
use doorward_identity::{Answer, Performed, Request};

/// Where the page is.
pub(super) const PAGE: &str = "/console/sessions";

/// `/console/sessions`.
pub(super) fn show(visitor: &Visitor, member: &Member, query: &str) -> Answer {
    let ended = form_urlencoded::parse(query.as_bytes()).any(|(name, _)| name == "ended");
    let (session, now, t) = (&member.session, visitor.moment.now, visitor.language);
    let own = visitor.installation.own_sessions(session, now);
    let row = |own: OwnSession| SessionRow {
        device: device(&own.user_agent),
        address: own.address,
        since: times::long(t, own.signed_in),
        last_seen: times::ago(t, own.last_seen, now),
        ends: times::long(t, own.expires),
        mfa: own.mfa,
        current: own.current,
        id: own.id,
    };
    let page = SessionsPage {
        here: "home",
        me: member.me(),
        alert: ended.then(|| Alert::good(t.session_ended())),
        rows: own.into_iter().map(row).collect(),
    };
    respond::page(visitor, 200, &page)
}

/// One session ends; it may be this one.
pub(super) fn end(visitor: Visitor, request: &Request<'_>) -> Performed<Answer> {
    let (member, form) = match take(&visitor, request, PAGE) {
        Ok(taken) => taken,
        Err(answer) => return done(answer),
    };
    let id = form.text("session");
    let this = id == member.session.id;
    let switched = member.session.switched.is_some();
    ended(visitor, &member.session, Ending::One(&id), move |visitor| {
        if this && switched {
            respond::redirect_with("/console", vec![visitor.switched(None)])
        } else if this {
            sign_in::left(visitor, "/signin?signed-out")
        } else {
            respond::redirect("/console/sessions?ended")
        }
    })
}

/// All sessions end.
pub(super) fn end_all(visitor: Visitor, request: &Request<'_>) -> Performed<Answer> {
    match take(&visitor, request, PAGE) {
        Ok((member, _)) => {
            // Who has switched to a role is asked about themselves; its session ends with theirs.
            let own = visitor.own_session().unwrap_or(member.session);
            ended(visitor, &own, Ending::All, |visitor| {
                sign_in::left(visitor, "/signin?signed-out=everywhere")
            })
        }
        Err(answer) => done(answer),
    }
}

fn ended(
    visitor: Visitor,
    session: &ConsoleSession,
    which: Ending<'_>,
    then: impl FnOnce(&Visitor) -> Answer + Send + 'static,
) -> Performed<Answer> {
    let (installation, visit) = (&visitor.installation, &visitor.visit);
    let ended = installation.end_sessions(session, which, visit, &visitor.moment);
    ended.map(move |ended| match ended {
        Ok(()) => then(&visitor),
        Err(_) => respond::unavailable(&visitor),
    })
}
