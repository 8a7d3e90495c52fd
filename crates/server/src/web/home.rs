//! The console's first page: who one is, and what was done as that.
use super::pages::{Alert, EventRow, HomePage, ServiceRow};
use super::respond;
use super::times;
use super::visitor::{Member, Visitor};
use super::why;
use super::words::{Language, Word};
use doorward_identity::services::offered;
use doorward_identity::sign_in::Activity;
use doorward_identity::{Answer, Timestamp};
use doorward_shapes::schema::Service;
use std::cmp::Reverse;

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
        services: services(t),
        endpoint: visitor.installation.settings().public_url.clone(),
    };
    respond::page(visitor, 200, &page)
}

/// What a service is for, and its page here.
type About = (&'static str, Word, &'static str);

/// What people call the service that programs know as `id`.
fn about(id: &str) -> Option<About> {
    Some(match id {
        "iam" => ("IAM", Language::iam_is_for, "/console/iam/users"),
        "sts" => ("STS", Language::sts_is_for, "/switchrole"),
        "organizations" => ("Organizations", Language::organizations_is_for, ""),
        "account" => ("Account Management", Language::account_is_for, ""),
        "cloudtrail" => (
            "CloudTrail",
            Language::cloudtrail_is_for,
            "/console/activity",
        ),
        "accessanalyzer" => (
            "IAM Access Analyzer",
            Language::analyzer_is_for,
            "/console/policies",
        ),
        "iam-toolbox" => ("IAM Toolbox", Language::toolbox_is_for, "/console/why"),
        "signin" => ("Sign-In", Language::sign_in_is_for, "/console/sessions"),
        _ => return None,
    })
}

/// The services of this installation, those with the most in them first.
fn services(t: Language) -> Vec<ServiceRow> {
    let mut services: Vec<_> = offered().collect();
    services.sort_by_key(|(_, performed)| Reverse(*performed));
    let row = |(service, performed): (&'static Service, usize)| {
        let (name, what, page) = about(service.id).map_or((service.id, "", ""), |about| {
            let (name, what, page) = about;
            (name, what(t), page)
        });
        ServiceRow {
            name,
            what,
            page,
            id: service.id,
            performed,
            all: service.operations.len(),
        }
    };
    services.into_iter().map(row).collect()
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_service_that_is_here_has_a_name_and_says_what_it_is_for() {
        for (service, performed) in offered() {
            assert!(about(service.id).is_some(), "{}", service.id);
            assert!(performed <= service.operations.len());
        }
        let rows = services(Language::English);
        let iam = rows.iter().find(|row| row.id == "iam").unwrap();
        assert!(iam.performed > 100 && iam.all >= iam.performed);
        assert!(
            rows.iter().all(|row| row.id != "sso-admin"),
            "it is not here"
        );
    }
}
