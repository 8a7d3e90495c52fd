//! The page of what was done in the account.
use super::{denied, me};
use crate::web::pages::{ActivityPage, By, EventRow};

pub(super) fn all(add: &mut dyn FnMut(&str, &dyn askama::DynTemplate)) {
    let row = |who: &str, name: &str, error: &str| {
        let event = EventRow {
            at: "3 Mar, 19:22:07".into(),
            at_iso: "2026-03-03T19:22:07Z".into(),
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
            by("changes", "Changes only", false),
            by("user", "User name", true),
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
        alert: Some(denied()),
        first: true,
        ..empty
    };
    add("activity-denied", &refused);
}
