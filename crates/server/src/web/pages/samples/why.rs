//! The page that says why.
use super::{denied, me};
use crate::web::pages::{DenialView, MissRow, SaidRow, WeighedRow, WhyPage};
use crate::web::words::Language;

pub(super) fn all(t: Language, add: &mut dyn FnMut(&str, &dyn askama::DynTemplate)) {
    let hostile = || "\"><b>bold</b>".to_owned();
    let denial = DenialView {
        who: hostile(),
        principal: hostile(),
        action: hostile(),
        resource: hostile(),
        operation: hostile(),
        at: hostile(),
        why: hostile(),
        message: hostile(),
        request_id: hostile(),
        authorization_id: hostile(),
        explicit: true,
        foreign: true,
        changes: vec![hostile(), hostile()],
        misses: vec![MissRow {
            place: hostile(),
            element: hostile(),
            policy: hostile(),
            request: Some(hostile()),
            text: hostile(),
        }],
        said: vec![SaidRow {
            kind: t.identity_policies(),
            about: t.identity_policies_for(),
            attached_to: hostile(),
            tone: "bad",
            said: t.denies_it(),
            statements: vec![(hostile(), hostile())],
        }],
        absent: hostile(),
        context: vec![(hostile(), hostile())],
        policies: vec![WeighedRow {
            name: hostile(),
            kind: t.identity_policies(),
            attached_to: hostile(),
            link: "/console/policies?policy=x".to_owned(),
        }],
        hidden: Some(denied(t)),
        simulate: "/console/simulator?identity=x".to_owned(),
    };
    let page = WhyPage {
        here: "home",
        me: me(),
        alert: None,
        denial: Some(denial),
    };
    add("why", &page);
    let refused = WhyPage {
        alert: Some(denied(t)),
        denial: None,
        ..page
    };
    add("why-refused", &refused);
}
