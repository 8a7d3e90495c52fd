//! URI templates: `/analyzer/{analyzerName}?constant=value`.

use crate::form::{self, Pair};
use crate::refused::Undecodable;
use percent_encoding::percent_decode_str;

/// How well a path and query fit a template: constant parameters, then literal segments.
pub(crate) type Fit = (usize, usize);

fn halves(template: &str) -> (&str, &str) {
    template.split_once('?').unwrap_or((template, ""))
}

fn segments(path: &str) -> impl Iterator<Item = &str> {
    path.strip_suffix('/').unwrap_or(path).split('/')
}

fn label(segment: &str) -> Option<&str> {
    segment.strip_prefix('{')?.strip_suffix('}')
}

/// Whether `path` and the parameters `pairs` are of the form of `template`, and how closely.
pub(crate) fn fit(template: &str, path: &str, pairs: &[Pair<'_>]) -> Option<Fit> {
    let (template, constants) = halves(template);
    let mut constant = 0;
    for pair in constants.split('&').filter(|pair| !pair.is_empty()) {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        if form::find(pairs, name) != Some(value) {
            return None;
        }
        constant += 1;
    }
    let mut literal = 0;
    let mut given = segments(path);
    for segment in segments(template) {
        let here = given.next()?;
        match label(segment) {
            Some(_) if here.is_empty() => return None,
            Some(name) if name.ends_with('+') => return Some((constant, literal)),
            Some(_) => {}
            None if segment != here => return None,
            None => literal += 1,
        }
    }
    given.next().is_none().then_some((constant, literal))
}

/// What stands in `path` where `template` has `{name}`.
pub(crate) fn find(template: &str, path: &str, name: &str) -> Result<Option<String>, Undecodable> {
    let (template, _) = halves(template);
    let mut rest = path.strip_suffix('/').unwrap_or(path);
    for segment in segments(template) {
        let (here, after) = rest.split_once('/').unwrap_or((rest, ""));
        match label(segment) {
            Some(label) if label == name => return decode(here).map(Some),
            Some(label) if label.strip_suffix('+') == Some(name) => return decode(rest).map(Some),
            _ => rest = after,
        }
    }
    Ok(None)
}

fn decode(text: &str) -> Result<String, Undecodable> {
    let decoded = percent_decode_str(text).decode_utf8();
    decoded
        .map(Into::into)
        .map_err(|_| Undecodable::Form("The path is not UTF-8"))
}
