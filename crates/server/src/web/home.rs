//! The console's first page: who one is, and what was done as that.
use super::pages::{Alert, EventRow, HomePage};
use super::respond;
use super::times;
use super::visitor::{Member, Visitor};
use super::why;
use doorward_identity::sign_in::Activity;
use doorward_identity::{Answer, Timestamp};

/// `/console`.
pub(super) fn show(visitor: &Visitor, member: &Member, _query: &str) -> Answer {
    let (session, now) = (&member.session, visitor.moment.now);
    let activity = visitor.installation.recent_activity(session, now);
    let page = HomePage {
        here: "home",
        me: member.me(),
        alert: visitor
            .installation
            .password_expires_soon(session, now)
            .map(expires_soon)
            .or_else(|| visitor.installation.mfa_due_in(session, now).map(mfa_due)),
        arn: session.arn.to_string(),
        alias: session.alias.clone().unwrap_or_default(),
        signed_in: times::long(session.signed_in),
        age: times::ago(session.signed_in, now),
        expires: times::long(session.expires),
        mfa: session.mfa,
        temporary: session.is_temporary,
        previous: session
            .previous_sign_in
            .map(times::long)
            .unwrap_or_default(),
        activity: activity.into_iter().map(row).collect(),
        endpoint: visitor.installation.settings().public_url.clone(),
    };
    respond::page(visitor, 200, &page)
}

/// The password expires `at`.
pub(super) fn expires_soon(at: Timestamp) -> Alert {
    let text = format!(
        "Change it before {} UTC, under Security credentials.",
        times::short(at)
    );
    Alert::warn("Your password expires soon", text)
}

/// An MFA device must be there within so many days.
fn mfa_due(days: i64) -> Alert {
    let text = match days {
        0 => "At your next sign-in you must add one.".to_owned(),
        1 => "You can put it off for one more day.".to_owned(),
        days => format!("You can put it off for {days} more days."),
    };
    Alert::warn("Add an MFA device, under Security credentials", text)
}

fn row(activity: Activity) -> EventRow {
    EventRow {
        at: times::short(activity.at),
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
