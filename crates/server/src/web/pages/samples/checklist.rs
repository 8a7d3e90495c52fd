//! The page that checks an account.
use super::{denied, me};
use crate::web::pages::{CheckRow, ChecklistPage};

pub(super) fn all(add: &mut dyn FnMut(&str, &dyn askama::DynTemplate)) {
    let row = |title: &str, good, names: &[&str], more| CheckRow {
        title: title.into(),
        good,
        todo: if good { "" } else { "Do something about it." },
        names: names.iter().map(|&name| name.into()).collect(),
        more,
    };
    let long = "long-name".repeat(7);
    let page = ChecklistPage {
        here: "home",
        me: me(),
        alert: None,
        made: "3 March 2026, 19:22 UTC".into(),
        rows: vec![
            row("The root user has MFA", true, &[], 0),
            row("The root user has no access keys", false, &[], 0),
            row(
                "Everybody with a password has MFA",
                false,
                &["ada", "<b>bold", &long],
                7,
            ),
        ],
    };
    add("checklist", &page);
    let refused = ChecklistPage {
        alert: Some(denied()),
        rows: Vec::new(),
        ..page
    };
    add("checklist-denied", &refused);
}
