//! The pages about an account's identities: one template, which shows sections of facts, tables
//! and forms.
use super::{Alert, Me};
use askama::Template;

/// A page about identities.
#[derive(Clone, Debug, Template)]
#[template(path = "iam.html")]
pub(crate) struct IamPage {
    pub(crate) here: &'static str,
    pub(crate) me: Me,
    pub(crate) alert: Option<Alert>,
    /// The areas there are.
    pub(crate) areas: Vec<Link>,
    pub(crate) screen: Screen,
}

/// What is on such a page.
#[derive(Clone, Debug, Default)]
pub(crate) struct Screen {
    /// The area it belongs to: the address of that area's list.
    pub(crate) area: &'static str,
    pub(crate) title: String,
    pub(crate) lead: String,
    /// What can be done from here.
    pub(crate) links: Vec<Link>,
    /// Other views of the same.
    pub(crate) tabs: Vec<Link>,
    pub(crate) sections: Vec<Section>,
    /// 200, or that of what could not be shown at all.
    pub(crate) status: u16,
}

/// A way to another page.
#[derive(Clone, Debug, Default)]
pub(crate) struct Link {
    pub(crate) to: String,
    pub(crate) text: String,
    /// Whether it leads to what is shown.
    pub(crate) here: bool,
}

/// A part of a page, with a heading.
#[derive(Clone, Debug, Default)]
pub(crate) struct Section {
    pub(crate) id: &'static str,
    pub(crate) title: String,
    pub(crate) hint: String,
    pub(crate) parts: Vec<Part>,
}

/// What a section shows.
#[derive(Clone, Debug)]
pub(crate) enum Part {
    Alert(Option<Alert>),
    Empty(String),
    Facts(Vec<(&'static str, Cell)>),
    Table(Table),
    Code(String),
    Form(FormView),
    Links(Vec<Link>),
    /// The seed of a new MFA device, and its QR code's PNG in base64.
    Seed {
        qr: String,
        seed: String,
    },
    /// A file that is in the page, since what it holds is shown once.
    File {
        name: String,
        base64: String,
    },
}

/// Rows of the same kind.
#[derive(Clone, Debug, Default)]
pub(crate) struct Table {
    pub(crate) label: &'static str,
    pub(crate) columns: Vec<&'static str>,
    pub(crate) rows: Vec<Row>,
}

impl Table {
    /// Each cell with the column it is in.
    pub(crate) fn labelled<'a>(
        &'a self,
        row: &'a Row,
    ) -> impl Iterator<Item = (&'a &'static str, &'a Cell)> {
        self.columns.iter().zip(&row.cells)
    }

    pub(crate) fn acts(&self) -> bool {
        self.rows.iter().any(|row| !row.forms.is_empty())
    }
}

/// One of them, and what can be done with it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Row {
    pub(crate) cells: Vec<Cell>,
    pub(crate) forms: Vec<FormView>,
}

/// A value.
#[derive(Clone, Debug, Default)]
pub(crate) struct Cell {
    pub(crate) text: String,
    pub(crate) link: String,
    pub(crate) under: String,
    /// A badge of this tone: `plain`, `good`, `warn` or `bad`.
    pub(crate) badge: &'static str,
    pub(crate) code: bool,
    /// Whether it is what programs are told, and so in English.
    pub(crate) wire: bool,
    /// What the element is found by.
    pub(crate) id: &'static str,
}

impl Cell {
    pub(crate) fn text(text: impl Into<String>) -> Self {
        let text = text.into();
        Self {
            text,
            ..Self::default()
        }
    }

    pub(crate) fn code(text: impl Into<String>) -> Self {
        Self {
            code: true,
            ..Self::text(text)
        }
    }

    pub(crate) fn link(text: impl Into<String>, link: impl Into<String>) -> Self {
        Self {
            link: link.into(),
            ..Self::text(text)
        }
    }

    pub(crate) fn badge(text: impl Into<String>, badge: &'static str) -> Self {
        Self {
            badge,
            ..Self::text(text)
        }
    }

    pub(crate) fn wire(self) -> Self {
        Self { wire: true, ..self }
    }

    pub(crate) fn under(self, under: impl Into<String>) -> Self {
        Self {
            under: under.into(),
            ..self
        }
    }
}

/// A form.
#[derive(Clone, Debug, Default)]
pub(crate) struct FormView {
    pub(crate) action: String,
    /// Whether it only asks, and so goes into the address.
    pub(crate) asks: bool,
    /// What is clicked before it shows; empty where it always does.
    pub(crate) folded: String,
    pub(crate) say: String,
    pub(crate) hidden: Vec<(String, String)>,
    pub(crate) fields: Vec<Field>,
    pub(crate) button: String,
    /// Read out after the button's label, where several read alike.
    pub(crate) of: String,
    /// Another button, and where it sends the form.
    pub(crate) also: Option<(&'static str, &'static str)>,
    /// `primary`, `danger` or nothing.
    pub(crate) tone: &'static str,
    /// Whether its fields are beside each other.
    pub(crate) row: bool,
}

impl FormView {
    /// Whether a file may come with it.
    pub(crate) fn has_file(&self) -> bool {
        self.fields.iter().any(|field| field.kind == "file")
    }
}

/// A field of a form.
#[derive(Clone, Debug, Default)]
pub(crate) struct Field {
    pub(crate) kind: &'static str,
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) label: String,
    pub(crate) hint: String,
    pub(crate) value: String,
    pub(crate) longest: usize,
    pub(crate) required: bool,
    pub(crate) checked: bool,
    /// For a choice: values, labels, and which is chosen.
    pub(crate) options: Vec<(String, String, bool)>,
}
