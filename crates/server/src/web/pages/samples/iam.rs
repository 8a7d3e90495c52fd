//! The pages about an account's identities: one with all that any of them may show.
use super::{denied, me};
use crate::web::pages::iam::{
    Cell, Field, FormView, IamPage, Link, Part, Row, Screen, Section, Table,
};
use crate::web::words::Language;

pub(super) fn all(t: Language, add: &mut dyn FnMut(&str, &dyn askama::DynTemplate)) {
    let hostile = || "\"><b>bold</b>".to_owned();
    let link = || Link {
        to: "/console/iam/users".into(),
        text: hostile(),
        here: true,
    };
    let field = |kind: &'static str| Field {
        kind,
        id: format!("field-{kind}"),
        name: format!("field-{kind}"),
        label: hostile(),
        hint: hostile(),
        value: hostile(),
        longest: 64,
        required: true,
        checked: true,
        options: vec![
            ("a".into(), hostile(), true),
            ("b".into(), "x".repeat(128), false),
        ],
    };
    let kinds = [
        "text", "password", "number", "check", "ticks", "radio", "select", "area", "file", "pick",
    ];
    let form = FormView {
        action: "/console/iam/do/TagUser".into(),
        hidden: vec![("back".into(), hostile())],
        fields: kinds.map(field).into(),
        button: hostile(),
        tone: "primary",
        ..FormView::default()
    };
    let delete = FormView {
        fields: Vec::new(),
        folded: t.delete().into(),
        say: hostile(),
        of: hostile(),
        tone: "danger",
        ..form.clone()
    };
    let row = Row {
        cells: vec![
            Cell::link("long-name".repeat(14), "/console/iam/user?name=x").under(hostile()),
            Cell::code(hostile()),
            Cell::badge(t.active(), "good"),
        ],
        forms: vec![delete],
    };
    let section = |id, title: &str, parts| Section {
        id,
        title: title.into(),
        hint: hostile(),
        parts,
    };
    let screen = Screen {
        area: "/console/iam/users",
        title: "ada.lovelace".repeat(5),
        lead: "arn:aws:iam::111122223333:user/division/ada.lovelace".into(),
        links: vec![link()],
        tabs: vec![link(), link()],
        sections: vec![
            section(
                "one",
                t.summary(),
                vec![
                    Part::Alert(Some(denied(t))),
                    Part::Table(Table {
                        label: t.list_of_users(),
                        columns: vec![t.name(), t.path(), t.status()],
                        rows: vec![row.clone(), row],
                    }),
                    Part::Facts(vec![
                        (t.description(), Cell::default()),
                        (t.path(), Cell::text(hostile())),
                    ]),
                    Part::Links(vec![link()]),
                ],
            ),
            section(
                "two",
                t.permissions(),
                vec![
                    Part::Form(form),
                    Part::Code(hostile()),
                    Part::Empty(hostile()),
                    Part::Seed {
                        qr: String::new(),
                        seed: "JBSW Y3DP EHPK 3PXP".into(),
                    },
                    Part::File {
                        name: hostile(),
                        base64: "QWNjZXNz".into(),
                    },
                ],
            ),
        ],
        status: 200,
    };
    let page = IamPage {
        here: "iam",
        me: me(),
        alert: Some(denied(t)),
        areas: vec![link(), link()],
        screen,
    };
    add("iam", &page);
}
