//! A list with a search and pages.
use super::At;
use super::ask::address;
use super::parts::search;
use crate::web::pages::Alert;
use crate::web::pages::iam::{Link, Part, Row, Section, Table};
use doorward_shapes::ErrorAnswer;

/// Rows on a page.
const MOST: usize = 50;

/// What is asked for at once in a search, and how often.
const AT_ONCE: i32 = 1000;
const CALLS: usize = 10;

/// What a list operation gave: some, and the marker of those after them.
pub(super) type Batch<T> = Result<(Vec<T>, Option<String>), ErrorAnswer>;

/// A list: what it is of, and how it is asked for and shown.
pub(super) struct List<'a, T> {
    pub(super) path: &'static str,
    pub(super) title: &'static str,
    /// As in “Table of”.
    pub(super) of: &'static str,
    pub(super) columns: &'a [&'static str],
    /// Fields of the address that stay: which of several lists it is.
    pub(super) keep: Vec<(&'static str, String)>,
    pub(super) fetch: &'a dyn Fn(Option<String>, i32) -> Batch<T>,
    pub(super) name: fn(&T) -> &str,
    pub(super) row: &'a dyn Fn(T) -> Row,
}

/// Everything a list operation gives, up to ten thousand.
pub(super) fn all<T>(
    fetch: impl Fn(Option<String>, i32) -> Batch<T>,
) -> Result<Vec<T>, ErrorAnswer> {
    let (mut all, mut marker) = (Vec::new(), None);
    for _ in 0..CALLS {
        let (some, next) = fetch(marker, AT_ONCE)?;
        all.extend(some);
        marker = next;
        if marker.is_none() {
            break;
        }
    }
    Ok(all)
}

impl<T> List<'_, T> {
    pub(super) fn section(self, at: &At<'_>) -> Section {
        let find = at.ask.get("find").trim().to_owned();
        let keep: Vec<_> = self
            .keep
            .iter()
            .map(|(name, value)| (*name, &**value))
            .collect();
        let mut parts = vec![Part::Form(search(at, self.path, &keep, &find))];
        let marker = Some(at.ask.get("marker")).filter(|marker| !marker.is_empty());
        match self.gather(&find, marker) {
            Err(error) => {
                let title = at.t.hidden_from_you(&at.t.the_list(self.of));
                parts.push(Part::Alert(Some(Alert::refused(title, &error.message))));
            }
            Ok((found, _, _)) if found.is_empty() => parts.push(Part::Empty(if find.is_empty() {
                at.t.there_are_no(self.of)
            } else {
                at.t.none_named(self.of, &find)
            })),
            Ok((found, next, more)) => {
                let link = |marker: &str| {
                    let mut fields: Vec<_> = self.keep.iter().map(|(n, v)| (*n, &**v)).collect();
                    fields.extend([("find", &*find), ("marker", marker)]);
                    address(self.path, &fields)
                };
                let mut links = Vec::new();
                let is_first = at.ask.get("marker").is_empty();
                if !is_first {
                    links.push(Link {
                        to: link(""),
                        text: at.t.first_page().to_owned(),
                        here: false,
                    });
                }
                if let Some(marker) = next {
                    links.push(Link {
                        to: link(&marker),
                        text: at.t.next_page().to_owned(),
                        here: false,
                    });
                }
                parts.push(Part::Table(Table {
                    label: self.of,
                    columns: self.columns.to_vec(),
                    rows: found.into_iter().map(self.row).collect(),
                }));
                if more > 0 {
                    let more = at.t.more_of(more);
                    parts.push(Part::Empty(more));
                }
                if !links.is_empty() {
                    parts.push(Part::Links(links));
                }
            }
        }
        Section {
            id: "list",
            title: self.title.to_owned(),
            hint: String::new(),
            parts,
        }
    }

    /// A page of what is looked for, the marker after it, and how many more were found.
    fn gather(
        &self,
        find: &str,
        marker: Option<String>,
    ) -> Result<(Vec<T>, Option<String>, usize), ErrorAnswer> {
        if find.is_empty() {
            let most = i32::try_from(MOST).unwrap_or(AT_ONCE);
            let (found, next) = (self.fetch)(marker, most)?;
            return Ok((found, next, 0));
        }
        let mut found = all(self.fetch)?;
        let wanted = find.to_lowercase();
        found.retain(|one| (self.name)(one).to_lowercase().contains(&wanted));
        let more = found.len().saturating_sub(MOST);
        found.truncate(MOST);
        Ok((found, None, more))
    }
}
