//! What lists tell of each of their rows, beyond what the list operation gave: asked for as whoever
//! looks, and where they may not know, that is said in the cell.
use super::At;
use crate::web::pages::Alert;
use crate::web::pages::iam::Cell;
use crate::web::words::Language;
use crate::web::{security, times};
use doorward_identity::Timestamp;
use doorward_shapes::ErrorAnswer;
use doorward_shapes::iam::types::{Policy, StatusType};
use doorward_shapes::iam::{
    GetGroup, GetGroupInput, GetLoginProfile, GetLoginProfileInput, GetRole, GetRoleInput,
    ListAccessKeys, ListAccessKeysInput, ListGroupsForUser, ListGroupsForUserInput, ListMFADevices,
    ListMFADevicesInput,
};
use serde_json::Value;

const DAY: i64 = 24 * 60 * 60;
/// The most of a kind that is counted.
const MOST: i32 = 1000;
/// Trusted entities that are named.
const NAMED: usize = 3;

/// A name that leads to its page, with the path unless that is the usual one.
pub(super) fn named(name: &str, page: String, path: &str) -> Cell {
    let under = if path == "/" { "" } else { path };
    Cell::link(name, page).under(under)
}

/// What was asked for, or why it is not told.
fn told<T>(at: &At<'_>, asked: Result<T, ErrorAnswer>, tell: impl FnOnce(T) -> Cell) -> Cell {
    match asked {
        Ok(value) => tell(value),
        // There is none, or somebody has just deleted whoever it is of.
        Err(error) if error.status == 404 => Cell::text("–"),
        Err(error) if error.status == 403 => {
            let why = Alert::refused("", &error.message).why;
            Cell::link(at.t.access_denied(), why)
        }
        Err(_) => Cell::text(at.t.not_shown()),
    }
}

fn counted(count: usize, more: bool) -> Cell {
    Cell::text(format!("{count}{}", if more { "+" } else { "" }))
}

/// How many groups a user is in.
pub(super) fn groups(at: &At<'_>, user: &str) -> Cell {
    let asked = at.call::<ListGroupsForUser>(ListGroupsForUserInput {
        user_name: user.to_owned(),
        max_items: Some(MOST),
        ..ListGroupsForUserInput::default()
    });
    told(at, asked, |got| {
        counted(got.groups.len(), got.marker.is_some())
    })
}

/// How many users are in a group.
pub(super) fn members(at: &At<'_>, group: &str) -> Cell {
    let asked = at.call::<GetGroup>(GetGroupInput {
        group_name: group.to_owned(),
        max_items: Some(MOST),
        ..GetGroupInput::default()
    });
    told(at, asked, |got| {
        counted(got.users.len(), got.marker.is_some())
    })
}

/// Which kinds of MFA devices a user has.
pub(super) fn mfa(at: &At<'_>, user: &str) -> Cell {
    let asked = at.call::<ListMFADevices>(ListMFADevicesInput {
        user_name: Some(user.to_owned()),
        ..ListMFADevicesInput::default()
    });
    told(at, asked, |got| {
        let serials = got.mfa_devices.iter().map(|device| &*device.serial_number);
        let mut kinds: Vec<_> = serials.map(|serial| security::kind(at.t, serial)).collect();
        kinds.sort_unstable();
        kinds.dedup();
        if kinds.is_empty() {
            Cell::text(at.t.without_device())
        } else {
            Cell::text(kinds.join(", "))
        }
    })
}

/// For how long a user has had the password.
pub(super) fn password_age(at: &At<'_>, user: &str) -> Cell {
    let asked = at.call::<GetLoginProfile>(GetLoginProfileInput {
        user_name: Some(user.to_owned()),
    });
    told(at, asked, |got| {
        Cell::text(age(at.t, days(at, got.login_profile.create_date)))
    })
}

/// The age of a user's oldest active key, marked where it is older than keys may be.
pub(super) fn key_age(at: &At<'_>, user: &str) -> Cell {
    let asked = at.call::<ListAccessKeys>(ListAccessKeysInput {
        user_name: Some(user.to_owned()),
        ..ListAccessKeysInput::default()
    });
    told(at, asked, |got| {
        let keys = got.access_key_metadata.into_iter();
        let active = keys.filter(|key| key.status == Some(StatusType::Active));
        let oldest = active
            .filter_map(|key| Some(days(at, key.create_date?)))
            .max();
        let most = at.visitor.installation.settings().key_age.days;
        match oldest {
            None => Cell::text("–"),
            Some(days) if most.is_some_and(|most| days >= most) => {
                Cell::badge(age(at.t, days), "warn")
            }
            Some(days) => Cell::text(age(at.t, days)),
        }
    })
}

/// When a role was last used; the list of roles does not tell.
pub(super) fn last_activity(at: &At<'_>, role: &str) -> Cell {
    let role_name = role.to_owned();
    let asked = at.call::<GetRole>(GetRoleInput { role_name });
    told(at, asked, |got| {
        let used = got.role.role_last_used.and_then(|used| used.last_used_date);
        let now = at.visitor.moment.now;
        Cell::text(used.map_or_else(
            || "–".to_owned(),
            |used| times::ago(at.t, Timestamp::from_millis(used.millis()), now),
        ))
    })
}

fn days(at: &At<'_>, since: doorward_shapes::Timestamp) -> i64 {
    let since = Timestamp::from_millis(since.millis()).seconds();
    at.visitor.moment.now.seconds().saturating_sub(since) / DAY
}

fn age(t: Language, days: i64) -> String {
    match days {
        ..=0 => t.today().to_owned(),
        1 => t.one_day().to_owned(),
        days => t.so_many_days(days),
    }
}

/// Who made a policy.
pub(super) fn type_of(t: Language, policy: &Policy) -> &'static str {
    let of_aws = policy.arn.as_deref().unwrap_or_default();
    match (
        of_aws.starts_with("arn:aws:iam::aws:"),
        policy.path.as_deref(),
    ) {
        (true, Some("/job-function/")) => t.aws_job_function(),
        (true, _) => t.aws_managed(),
        (false, _) => t.customer_managed(),
    }
}

/// What a policy is used as, and how often.
pub(super) fn used_as(t: Language, policy: &Policy) -> String {
    let attached = policy.attachment_count.unwrap_or(0);
    let bounds = policy.permissions_boundary_usage_count.unwrap_or(0);
    match (attached, bounds) {
        (0, 0) => "–".to_owned(),
        (attached, 0) => t.used_as_policy(attached),
        (0, bounds) => t.used_as_boundary(bounds),
        (attached, bounds) => {
            format!(
                "{}, {}",
                t.used_as_policy(attached),
                t.used_as_boundary(bounds)
            )
        }
    }
}

/// Whom a trust policy names, as far as it can be read.
pub(super) fn trusted(t: Language, document: &str) -> Cell {
    let document: Value = serde_json::from_str(document).unwrap_or_default();
    let mut named = Vec::new();
    for statement in listed(document.get("Statement")) {
        if statement.get("Effect").and_then(Value::as_str) != Some("Allow") {
            continue;
        }
        match statement.get("Principal") {
            Some(Value::String(_)) => named.push(t.anybody().to_owned()),
            Some(Value::Object(kinds)) => {
                for (kind, values) in kinds {
                    let values = listed(Some(values)).iter().filter_map(Value::as_str);
                    named.extend(values.map(|value| entity(t, kind, value)));
                }
            }
            _ => {}
        }
    }
    let mut seen = std::collections::BTreeSet::new();
    named.retain(|one| seen.insert(one.clone()));
    let more = named.len().saturating_sub(NAMED);
    named.truncate(NAMED);
    let cell = Cell::text(if named.is_empty() {
        "–".to_owned()
    } else {
        named.join(", ")
    });
    match more {
        0 => cell,
        more => cell.under(t.and_more(more)),
    }
}

fn listed(value: Option<&Value>) -> &[Value] {
    match value {
        Some(Value::Array(values)) => values,
        Some(value) => std::slice::from_ref(value),
        None => &[],
    }
}

/// One that is trusted, as AWS's console words it.
fn entity(t: Language, kind: &str, value: &str) -> String {
    let is_account = |id: &str| id.len() == 12 && id.bytes().all(|byte| byte.is_ascii_digit());
    match kind {
        "Service" => t.trusted_service(value.strip_suffix(".amazonaws.com").unwrap_or(value)),
        "Federated" => t.trusted_provider(value),
        _ if value == "*" => t.anybody().to_owned(),
        _ if is_account(value) => t.trusted_account(value),
        _ => match value
            .strip_suffix(":root")
            .and_then(|arn| arn.rsplit(':').next())
        {
            Some(id) => t.trusted_account(id),
            None => value.to_owned(),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whom_a_role_trusts_is_named_in_short() {
        let of = |statements: &str| {
            let document = format!(r#"{{"Version":"2012-10-17","Statement":{statements}}}"#);
            let cell = trusted(Language::English, &document);
            (cell.text, cell.under)
        };
        for (statements, named) in [
            (
                r#"{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111122223333:root"}}"#,
                "Account: 111122223333",
            ),
            (
                r#"[{"Effect":"Allow","Principal":{"AWS":["111122223333","arn:aws:iam::111122223333:root"]}}]"#,
                "Account: 111122223333",
            ),
            (
                r#"{"Effect":"Allow","Principal":{"Service":"ec2.amazonaws.com"}}"#,
                "AWS service: ec2",
            ),
            (
                r#"{"Effect":"Allow","Principal":{"Federated":"arn:aws:iam::1:saml-provider/corp"}}"#,
                "Identity provider: arn:aws:iam::1:saml-provider/corp",
            ),
            (
                r#"{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::1:user/a"}}"#,
                "arn:aws:iam::1:user/a",
            ),
            (r#"{"Effect":"Allow","Principal":"*"}"#, "Anybody"),
            (r#"{"Effect":"Allow","Principal":{"AWS":"*"}}"#, "Anybody"),
            (r#"{"Effect":"Deny","Principal":"*"}"#, "–"),
            (r#"{"Effect":"Allow","NotPrincipal":{"AWS":"1"}}"#, "–"),
            ("[7,null,[]]", "–"),
        ] {
            assert_eq!(of(statements), (named.to_owned(), String::new()));
        }
        let many: Vec<_> = (0..5).map(|n| format!("\"s{n}.amazonaws.com\"")).collect();
        let many = format!(
            r#"{{"Effect":"Allow","Principal":{{"Service":[{}]}}}}"#,
            many.join(",")
        );
        assert_eq!(of(&many).1, "and 2 more");
        assert_eq!(trusted(Language::English, "not JSON").text, "–");
    }
}
