//! The console's first page: who one is, and what was done as that.
use super::pages::{Alert, EventRow, HomePage};
use super::respond;
use super::times;
use super::visitor::{Member, Visitor};
use super::why;
use super::words::Language;
use doorward_identity::sign_in::Activity;
use doorward_identity::{Answer, Timestamp};

/// `/console`.
pub(super) fn show(visitor: &Visitor, member: &Member, _query: &str) -> Answer {
    let (session, now, t) = (&member.session, visitor.moment.now, visitor.language);
    let activity = visitor.installation.recent_activity(session, now);
    let page = HomePage {
        here: "home",
        me: member.me(),
        alert: visitor
            .installation
            .password_expires_soon(session, now)
            .map(|at| expires_soon(t, at))
            .or_else(|| {
                let due = visitor.installation.mfa_due_in(session, now);
                due.map(|days| mfa_due(t, days))
            }),
        arn: session.arn.to_string(),
        alias: session.alias.clone().unwrap_or_default(),
        signed_in: times::long(t, session.signed_in),
        age: times::ago(t, session.signed_in, now),
        expires: times::long(t, session.expires),
        mfa: session.mfa,
        temporary: session.is_temporary,
        previous: session
            .previous_sign_in
            .map(|at| times::long(t, at))
            .unwrap_or_default(),
        activity: activity
            .into_iter()
            .map(|activity| row(t, activity))
            .collect(),
        endpoint: visitor.installation.settings().public_url.clone(),
    };
    respond::page(visitor, 200, &page)
}

/// The password expires `at`.
fn expires_soon(t: Language, at: Timestamp) -> Alert {
    let text = t.change_before(&times::short(t, at));
    Alert::warn(t.password_expires_soon(), text)
}

/// An MFA device must be there within so many days.
fn mfa_due(t: Language, days: i64) -> Alert {
    let text = match days {
        0 => t.mfa_due_now().to_owned(),
        1 => t.mfa_due_tomorrow().to_owned(),
        days => t.mfa_due_in(days),
    };
    Alert::warn(t.mfa_is_due(), text)
}

fn row(t: Language, activity: Activity) -> EventRow {
    EventRow {
        at: times::short(t, activity.at),
        at_iso: activity.at.iso(),
        name: activity.event_name,
        service: activity.service,
        region: activity.region,
        address: activity.address,
        error: activity.error.unwrap_or_default(),
        reason: activity.reason,
        why: activity
            .request_id
            .filter(|_| activity.explained)
            .map(|id| why::link(&id))
            .unwrap_or_default(),
    }
}
