//! The page of what was done in the account.
use super::{at, denied, me};
use crate::web::pages::{ActivityPage, By, EventRow};
use crate::web::times;
use crate::web::words::Language;

pub(super) fn all(t: Language, add: &mut dyn FnMut(&str, &dyn askama::DynTemplate)) {
    let row = |who: &str, name: &str, error: &str| {
        let event = EventRow {
            at: times::short(t, at(0)),
            at_iso: at(0).iso(),
            name: name.into(),
            service: "iam.amazonaws.com".into(),
            region: "us-east-1".into(),
            address: "2001:db8:1234:5678:9abc:def0:1234:5678".into(),
            error: error.into(),
            reason: if error.is_empty() {
                String::new()
            } else {
                "User: <b>ada is not authorized".into()
            },
            why: String::new(),
        };
        (who.to_owned(), event)
    };
    let by = |value, label, chosen| By {
        value,
        label,
        chosen,
    };
    let page = ActivityPage {
        here: "home",
        me: me(),
        alert: None,
        by: vec![
            by("changes", t.changes_only(), false),
            by("user", t.by_user_name(), true),
        ],
        of: "<b>ada".into(),
        first: false,
        next: "/console/activity?by=user&of=ada&from=token".into(),
        rows: vec![
            row("ada", "CreateUser", ""),
            row(&"long-name".repeat(7), "DeleteUser", "AccessDenied"),
            row("", "ConsoleLogin", ""),
        ],
    };
    add("activity", &page);
    let empty = ActivityPage {
        rows: Vec::new(),
        next: String::new(),
        ..page
    };
    add("activity-empty", &empty);
    let refused = ActivityPage {
        alert: Some(denied(t)),
        first: true,
        ..empty
    };
    add("activity-denied", &refused);
}
