//! Session tags, and those that a session inherits.
//!
//! See "Passing session tags in AWS STS" in the IAM User Guide.
use crate::session::Session;
use crate::state::Tags;
use doorward_names::{TagKey, TagValue};
use doorward_shapes::ErrorAnswer;
use doorward_shapes::sts::types::Tag;
use std::collections::BTreeSet;

/// The tags of a session to be.
#[derive(Debug, Default)]
pub(super) struct SessionTags {
    /// Those that were passed, and those inherited from the caller's session.
    pub(super) all: Tags,
    /// The keys of those that the next session inherits.
    pub(super) transitive: BTreeSet<TagKey>,
}

impl SessionTags {
    /// Reads what was passed, and adds what `caller`, the session that calls, hands on.
    pub(super) fn read(
        passed: Option<&[Tag]>,
        transitive: Option<&[String]>,
        caller: Option<&Session>,
    ) -> Result<Self, ErrorAnswer> {
        let mut all = read(passed.unwrap_or_default())?;
        let mut handed_on = BTreeSet::new();
        for key in transitive.unwrap_or_default() {
            let key = TagKey::parse(key).map_err(|_| invalid(MALFORMED))?;
            if !all.contains_key(&key) {
                return Err(invalid(NOT_PASSED));
            }
            handed_on.insert(key);
        }
        for key in caller.into_iter().flat_map(|session| &session.transitive) {
            if all.contains_key(key) {
                return Err(invalid(INHERITED));
            }
        }
        for (key, value) in caller.into_iter().flat_map(|session| &session.tags) {
            if caller.is_some_and(|session| session.transitive.contains(key)) {
                all.insert(key.clone(), value.clone());
                handed_on.insert(key.clone());
            }
        }
        Ok(Self {
            all,
            transitive: handed_on,
        })
    }
}

fn read(tags: &[Tag]) -> Result<Tags, ErrorAnswer> {
    let mut read = Tags::new();
    for tag in tags {
        let key = TagKey::parse(&tag.key).map_err(|_| invalid(MALFORMED))?;
        let value = TagValue::parse(&tag.value).map_err(|_| invalid(MALFORMED))?;
        let reserved = tag
            .key
            .get(..4)
            .is_some_and(|start| start.eq_ignore_ascii_case("aws:"));
        if reserved {
            return Err(invalid(RESERVED));
        }
        // Keys are not told apart by case.
        if read.insert(key, value).is_some() {
            return Err(invalid(DUPLICATE));
        }
    }
    Ok(read)
}

const MALFORMED: &str = "A session tag is not valid.";
const RESERVED: &str = "Tag keys starting with 'aws:' are reserved for system use.";
const DUPLICATE: &str = "Duplicate tag keys found. Please note that Tag keys are case insensitive.";
const NOT_PASSED: &str = "The specified transitive tag key must be included in the requested tags.";
const INHERITED: &str = "One of the specified transitive tag keys can't be set because it \
                         conflicts with a transitive tag key from the calling session.";

fn invalid(message: &str) -> ErrorAnswer {
    ErrorAnswer::new("InvalidParameterValue", 400, message)
}
