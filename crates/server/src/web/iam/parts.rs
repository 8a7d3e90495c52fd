//! Parts that many screens have.
use super::At;
use super::ask::address;
use crate::web::pages::Alert;
use crate::web::pages::iam::{Cell, Field, FormView, Link, Part, Row, Section, Table};
use crate::web::words::Word;
use doorward_shapes::ErrorAnswer;
use doorward_shapes::iam::types::Tag;

pub(super) fn link(text: &str, to: impl Into<String>) -> Link {
    Link {
        to: to.into(),
        text: text.to_owned(),
        here: false,
    }
}

/// Says at its place that something cannot be shown.
pub(super) fn denied(at: &At<'_>, what: &str, error: &ErrorAnswer) -> Part {
    let title = at.t.hidden_from_you(what);
    Part::Alert(Some(Alert::refused(title, &error.message)))
}

pub(super) fn section(id: &'static str, title: &str, hint: &str, parts: Vec<Part>) -> Section {
    Section {
        id,
        title: title.to_owned(),
        hint: hint.to_owned(),
        parts,
    }
}

/// A table, or what stands for it where there are no rows.
pub(super) fn table(
    label: &'static str,
    columns: &[&'static str],
    rows: Vec<Row>,
    empty: &str,
) -> Part {
    if rows.is_empty() {
        return Part::Empty(empty.to_owned());
    }
    Part::Table(Table {
        label,
        columns: columns.to_vec(),
        rows,
    })
}

/// The form of one operation: its members, and the page to come back to.
pub(super) fn act(name: &str, back: &str, members: &[(&str, &str)], button: &str) -> FormView {
    let mut hidden: Vec<_> = members
        .iter()
        .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
        .collect();
    hidden.push(("back".to_owned(), back.to_owned()));
    FormView {
        action: format!("{}{name}", super::BELOW),
        hidden,
        button: button.to_owned(),
        ..FormView::default()
    }
}

impl FormView {
    pub(super) fn with(self, fields: Vec<Field>) -> Self {
        Self { fields, ..self }
    }

    pub(super) fn of(self, of: &str) -> Self {
        Self {
            of: of.to_owned(),
            ..self
        }
    }

    pub(super) fn tone(self, tone: &'static str) -> Self {
        Self { tone, ..self }
    }

    pub(super) fn in_a_row(self) -> Self {
        Self { row: true, ..self }
    }

    /// Shown when `label` is clicked, with what there is to know before.
    pub(super) fn folded(self, label: &str, say: &str) -> Self {
        Self {
            folded: label.to_owned(),
            say: say.to_owned(),
            ..self
        }
    }
}

/// Looks for part of a name, and keeps the rest of the address.
pub(super) fn search(
    at: &At<'_>,
    path: &str,
    keep: &[(&str, &str)],
    name: &str,
    find: &str,
) -> FormView {
    let field = field("search", name, at.t.part_of_name(), find).longest(2048);
    let keep = keep.iter();
    FormView {
        action: path.to_owned(),
        asks: true,
        hidden: keep
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
            .collect(),
        fields: vec![field],
        button: at.t.find().to_owned(),
        row: true,
        ..FormView::default()
    }
}

/// A field that is typed into.
pub(super) fn field(kind: &'static str, name: &str, label: &str, value: &str) -> Field {
    Field {
        kind,
        id: name.to_owned(),
        name: name.to_owned(),
        label: label.to_owned(),
        value: value.to_owned(),
        ..Field::default()
    }
}

impl Field {
    pub(super) fn required(self) -> Self {
        Self {
            required: true,
            ..self
        }
    }

    pub(super) fn longest(self, longest: usize) -> Self {
        Self { longest, ..self }
    }

    pub(super) fn hint(self, hint: &str) -> Self {
        Self {
            hint: hint.to_owned(),
            ..self
        }
    }

    pub(super) fn id(self, id: &str) -> Self {
        Self {
            id: id.to_owned(),
            ..self
        }
    }

    pub(super) fn checked(self, checked: bool) -> Self {
        Self { checked, ..self }
    }

    pub(super) fn options(self, options: Vec<(String, String, bool)>) -> Self {
        Self { options, ..self }
    }
}

/// Tags, which are changed where they are shown; `owner` is who has them, as the operations know.
pub(super) fn tags(
    at: &At<'_>,
    kind: &str,
    owner: (&str, &str),
    back: &str,
    tags: Result<Vec<Tag>, ErrorAnswer>,
) -> Section {
    let mut parts = Vec::new();
    match tags {
        Err(error) => parts.push(denied(at, at.t.the_tags(), &error)),
        Ok(tags) => {
            let row = |tag: Tag| {
                let members = [owner, ("TagKeys.member.1", &*tag.key)];
                let remove = act(&format!("do/Untag{kind}"), back, &members, at.t.remove());
                Row {
                    forms: vec![remove.of(&at.t.the_tag(&tag.key))],
                    cells: vec![Cell::text(tag.key), Cell::text(tag.value)],
                }
            };
            let rows = tags.into_iter().map(row).collect();
            parts.push(table(
                at.t.list_of_tags(),
                &[at.t.key(), at.t.value()],
                rows,
                at.t.no_tags(),
            ));
        }
    }
    let add = act(&format!("do/Tag{kind}"), back, &[owner], at.t.set_tag()).in_a_row();
    parts.push(Part::Form(add.with(vec![
        field("text", "Tags.member.1.Key", at.t.key(), "")
            .id("tag-key")
            .longest(128)
            .required(),
        field("text", "Tags.member.1.Value", at.t.value(), "")
            .id("tag-value")
            .longest(256),
    ])));
    section("tags", at.t.tags(), "", parts)
}

/// Views of one thing, of which `tab` is shown.
pub(super) fn tabs(
    at: &At<'_>,
    path: &str,
    fields: &[(&str, &str)],
    tab: &str,
    all: &[(&str, Word)],
) -> Vec<Link> {
    let link = |(name, text): &(&str, Word)| {
        let mut fields = fields.to_vec();
        fields.push(("tab", name));
        Link {
            to: address(path, &fields),
            text: text(at.t).to_owned(),
            here: *name == tab,
        }
    };
    all.iter().map(link).collect()
}

/// A file of values that are separated by commas.
pub(super) fn csv(head: &[&str], row: &[&str]) -> String {
    let line = |cells: &[&str]| {
        let quoted = cells.iter().map(|cell| {
            if cell.contains([',', '"', '\n']) {
                format!("\"{}\"", cell.replace('"', "\"\""))
            } else {
                (*cell).to_owned()
            }
        });
        quoted.collect::<Vec<_>>().join(",")
    };
    format!("{}\r\n{}\r\n", line(head), line(row))
}
