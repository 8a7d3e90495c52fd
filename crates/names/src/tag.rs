//! Tags on IAM resources and sessions: "Tagging IAM resources" in the IAM User Guide.
use crate::Malformed;
use crate::text::{as_text, name_without_case};
use alloc::sync::Arc;

fn tag_byte(byte: u8) -> bool {
    // Letters of every script are allowed; the model's pattern is checked before this type is made.
    byte >= 0x80
        || matches!(byte, b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b' ' | b'_' | b'.' | b':' | b'/' | b'=' | b'+' | b'-' | b'@')
}

name_without_case!(
    /// A tag's key: 1 to 128 characters, kept as typed and not told apart by case.
    TagKey, "tag key", 512, tag_byte
);

/// A tag's value: 0 to 256 characters, with case.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TagValue(Arc<str>);

impl TagValue {
    /// Takes `text` if it is well-formed.
    pub fn parse(text: &str) -> Result<Self, Malformed> {
        let fits = text.chars().count() <= 256 && text.bytes().all(tag_byte);
        if fits {
            Ok(Self(text.into()))
        } else {
            Err(Malformed::new("tag value"))
        }
    }

    /// The value as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}
as_text!(TagValue);
