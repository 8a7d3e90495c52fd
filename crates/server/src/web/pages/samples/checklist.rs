//! The page that checks an account.
use super::{at, denied, me};
use crate::web::pages::iam::Link;
use crate::web::pages::{CheckRow, ChecklistPage};
use crate::web::times;
use crate::web::words::Language;

pub(super) fn all(t: Language, add: &mut dyn FnMut(&str, &dyn askama::DynTemplate)) {
    let link = |text: &str, to: &str| Link {
        to: to.into(),
        text: text.into(),
        here: false,
    };
    let row = |title: &str, good: bool, names: &[&str], more| CheckRow {
        title: title.into(),
        good,
        todo: if good { "" } else { t.all_have_mfa_todo() },
        to: (!good).then(|| link(t.security_credentials(), "/console/security#keys")),
        names: names
            .iter()
            .map(|name| link(name, "/console/iam/user"))
            .collect(),
        more,
    };
    let long = "long-name".repeat(7);
    let page = ChecklistPage {
        here: "home",
        me: me(),
        alert: None,
        made: times::long(t, at(0)),
        rows: vec![
            row(t.root_has_mfa(), true, &[], 0),
            row(t.root_has_no_keys(), false, &[], 0),
            row(t.all_have_mfa(), false, &["ada", "<b>bold", &long], 7),
        ],
    };
    add("checklist", &page);
    let refused = ChecklistPage {
        alert: Some(denied(t)),
        rows: Vec::new(),
        ..page
    };
    add("checklist-denied", &refused);
}
