//! What the forms of new users, groups and roles have in common: policies, a boundary, tags.
use super::At;
use super::attach::candidates;
use super::parts::{denied, field};
use crate::web::form::Form;
use crate::web::pages::iam::{Field, Part};
use doorward_shapes::iam::types::Tag;

/// Policies that are shown at once.
const MOST: usize = 100;

/// Tags that a form has fields for; more are set on the page of what was made.
const TAGS: [&str; 3] = ["1", "2", "3"];

/// Policies to choose from: those that are chosen, and those whose names were looked for.
pub(super) fn policies(at: &At<'_>, fields: &mut Vec<Field>, parts: &mut Vec<Part>) {
    let find = at.ask.get("find");
    let wanted = find.trim().to_lowercase();
    let found = match candidates(at, "") {
        Err(error) => return parts.push(denied(at, at.t.the_policies(), &error)),
        Ok(found) => found,
    };
    let (mut shown, others): (Vec<_>, Vec<_>) =
        found.into_iter().partition(|(_, _, chosen)| *chosen);
    let is_wanted = |arn: &str| {
        let name = arn.rsplit('/').next().unwrap_or(arn);
        name.to_lowercase().contains(&wanted)
    };
    shown.extend(others.into_iter().filter(|(arn, ..)| is_wanted(arn)));
    let more = shown.len().saturating_sub(MOST);
    shown.truncate(MOST);
    fields.push(field("text", "find", at.t.find_policies_by(), &find).longest(128));
    let choice = field("ticks", "pick:", at.t.policies(), "").options(shown);
    fields.push(choice.hint(&at.t.none_has_name(find.trim())));
    if more > 0 {
        parts.push(Part::Empty(at.t.more_to_find(more)));
    }
}

/// The button that looks for policies, and keeps what was typed.
pub(super) fn find_button(at: &At<'_>) -> (&'static str, &'static str) {
    ("/console/iam/check", at.t.find_policies())
}

/// The boundary, as operations take it.
pub(super) fn boundary(at: &At<'_>) -> Field {
    let typed = at.ask.get("PermissionsBoundary");
    let field = field(
        "text",
        "PermissionsBoundary",
        at.t.permissions_boundary(),
        &typed,
    );
    field.longest(2048).hint(at.t.boundary_arn_hint())
}

/// Tags to begin with.
pub(super) fn tag_fields(at: &At<'_>) -> Vec<Field> {
    let of = |number: &&str| {
        let (key, value) = (format!("tag{number}"), format!("value{number}"));
        let typed = |name: &str| at.ask.get(name);
        [
            field("text", &key, &at.t.tag_key(number), &typed(&key)).longest(128),
            field("text", &value, &at.t.tag_value(number), &typed(&value)).longest(256),
        ]
    };
    TAGS.iter().flat_map(of).collect()
}

/// The tags that were typed; a value without a key is refused as IAM refuses it.
pub(super) fn tags(form: &Form) -> Option<Vec<Tag>> {
    let of = |number: &str| Tag {
        key: form.text(&format!("tag{number}")),
        value: form.text(&format!("value{number}")),
    };
    let typed = TAGS.map(of).into_iter();
    let tags: Vec<_> = typed
        .filter(|tag| !tag.key.is_empty() || !tag.value.is_empty())
        .collect();
    (!tags.is_empty()).then_some(tags)
}
