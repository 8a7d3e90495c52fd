//! Tags set, removed and listed: the same for everything that has them.
use super::common::{self, Page};
use crate::failure::validation_error;
use crate::quota;
use crate::state::Tags;
use doorward_names::TagKey;
use doorward_shapes::ErrorAnswer;
use doorward_shapes::iam::errors::LimitExceeded;
use doorward_shapes::iam::types::Tag;

/// Sets `new` among `tags`; the new spelling of a key replaces the old one.
pub(crate) fn set(tags: &mut Tags, new: Tags) -> Result<(), LimitExceeded> {
    for (key, value) in new {
        tags.remove(&key);
        tags.insert(key, value);
    }
    if tags.len() > quota::TAGS {
        let message = "The number of tags has reached the maximum limit.";
        return Err(LimitExceeded::new(message));
    }
    Ok(())
}

/// Keys from the wire.
pub(crate) fn keys(keys: &[String]) -> Result<Vec<TagKey>, ErrorAnswer> {
    let key = |text: &String| {
        TagKey::parse(text).map_err(|_| validation_error(format!("The tag {text} is not valid.")))
    };
    keys.iter().map(key).collect()
}

/// Removes the tags with `keys`; those that are not there need no removing.
pub(crate) fn unset(tags: &mut Tags, keys: &[TagKey]) {
    for key in keys {
        tags.remove(key);
    }
}

/// The tags on the page after `marker`.
pub(crate) fn page(
    tags: &Tags,
    marker: Option<&str>,
    max_items: Option<i32>,
) -> Result<Page<Tag>, ErrorAnswer> {
    let tags = common::tag_list(tags).into_iter();
    common::page(tags, |tag| tag.key.clone(), marker, max_items)
}

#[cfg(test)]
pub(crate) fn tag(key: &str, value: &str) -> Tag {
    Tag {
        key: key.to_owned(),
        value: value.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn some(keys: impl IntoIterator<Item = String>) -> Tags {
        let tags = keys.into_iter().map(|key| tag(&key, "x"));
        let read = common::tags(Some(&tags.collect::<Vec<_>>()));
        read.unwrap()
    }

    #[test]
    fn a_key_is_one_key_in_any_case_and_keeps_its_newest_spelling() {
        let mut tags = some(["Team".to_owned()]);
        set(&mut tags, some(["TEAM".to_owned()])).unwrap();
        let keys = tags.keys().map(ToString::to_string).collect::<Vec<_>>();
        assert_eq!(keys, ["TEAM"]);
        unset(&mut tags, &super::keys(&["team".to_owned()]).unwrap());
        assert!(tags.is_empty());
    }

    #[test]
    fn there_are_fifty_tags_at_most() {
        let mut tags = some((0..50).map(|number| format!("k{number}")));
        set(&mut tags, some(["k7".to_owned()])).unwrap();
        let refused = set(&mut tags, some(["k50".to_owned()])).unwrap_err();
        let message = "The number of tags has reached the maximum limit.";
        assert_eq!(refused.message, message);
    }
}
