//! A list with a search and pages.
use super::At;
use super::ask::address;
use super::parts::search;
use crate::web::calls::{self, first};
pub(super) use crate::web::calls::{Batch, all};
use crate::web::pages::Alert;
use crate::web::pages::iam::{Link, Part, Row, Section, Table};
use doorward_shapes::ErrorAnswer;

/// Rows on a page: what is told of each may take calls of its own.
const ROWS: usize = 25;

/// A list: what it is of, and how it is asked for and shown.
pub(super) struct List<'a, T> {
    pub(super) path: &'static str,
    pub(super) title: &'static str,
    /// As in “Table of”.
    pub(super) of: &'static str,
    pub(super) columns: &'a [&'static str],
    /// Fields of the address that stay: which of several lists it is.
    pub(super) keep: Vec<(&'static str, String)>,
    /// The field of the address that is looked for.
    pub(super) find: &'static str,
    pub(super) fetch: &'a dyn Fn(Option<String>, i32) -> Batch<T>,
    pub(super) name: fn(&T) -> &str,
    pub(super) row: &'a dyn Fn(T) -> Row,
}

/// A page of a list.
struct Found<T> {
    rows: Vec<T>,
    page: usize,
    more: bool,
    /// How many pages there are, where all were looked through.
    of: Option<usize>,
}

impl<T> List<'_, T> {
    pub(super) fn section(self, at: &At<'_>) -> Section {
        let find = at.ask.get(self.find).trim().to_owned();
        let keep: Vec<_> = self
            .keep
            .iter()
            .map(|(name, value)| (*name, &**value))
            .collect();
        let mut parts = vec![Part::Form(search(at, self.path, &keep, self.find, &find))];
        let page = at.ask.get("page").parse().unwrap_or(1);
        match self.gather(&find, page) {
            Err(error) => {
                let title = at.t.hidden_from_you(&at.t.the_list(self.of));
                parts.push(Part::Alert(Some(Alert::refused(title, &error.message))));
            }
            Ok(found) => {
                let links = self.links(at, &find, &found);
                if found.rows.is_empty() {
                    parts.push(Part::Empty(match (find.is_empty(), found.page) {
                        (true, 1) => at.t.there_are_no(self.of),
                        (true, _) => at.t.nothing_further().to_owned(),
                        (false, _) => at.t.none_named(self.of, &find),
                    }));
                } else {
                    parts.push(Part::Table(Table {
                        label: self.of,
                        columns: self.columns.to_vec(),
                        rows: found.rows.into_iter().map(self.row).collect(),
                    }));
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

    /// One page of what is looked for.
    fn gather(&self, find: &str, page: usize) -> Result<Found<T>, ErrorAnswer> {
        let page = page.clamp(1, calls::MOST / ROWS);
        if find.is_empty() {
            let before = (page - 1) * ROWS;
            let mut rows = first(before + ROWS + 1, self.fetch)?;
            let more = rows.len() > before + ROWS;
            rows.truncate(before + ROWS);
            let rows = rows.into_iter().skip(before).collect();
            return Ok(Found {
                rows,
                page,
                more,
                of: None,
            });
        }
        let wanted = find.to_lowercase();
        let mut found = all(self.fetch)?;
        found.retain(|one| (self.name)(one).to_lowercase().contains(&wanted));
        let of = found.len().div_ceil(ROWS).max(1);
        let page = page.min(of);
        let rows = found.into_iter().skip((page - 1) * ROWS).take(ROWS);
        Ok(Found {
            rows: rows.collect(),
            page,
            more: page < of,
            of: Some(of),
        })
    }

    /// The ways to the pages before and after this one.
    fn links(&self, at: &At<'_>, find: &str, found: &Found<T>) -> Vec<Link> {
        let link = |page: usize, text: &str| {
            let page = if page == 1 {
                String::new()
            } else {
                page.to_string()
            };
            let keep = self.keep.iter().map(|(name, value)| (*name, &**value));
            let mut fields: Vec<_> = keep.collect();
            fields.extend([(self.find, find), ("page", &*page)]);
            Link {
                to: address(self.path, &fields),
                text: text.to_owned(),
                here: false,
            }
        };
        let mut links = Vec::new();
        if found.page == 1 && !found.more {
            return links;
        }
        if found.page > 1 {
            links.push(link(found.page - 1, at.t.previous_page()));
        }
        links.push(Link {
            to: String::new(),
            text: match found.of {
                Some(of) => at.t.page_of(found.page, of),
                None => at.t.page_number(found.page),
            },
            here: true,
        });
        if found.more {
            links.push(link(found.page + 1, at.t.next_page()));
        }
        links
    }
}
