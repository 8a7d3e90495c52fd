use crate::Malformed;
use crate::text::as_text;
use alloc::sync::Arc;

/// A well-formed region name, such as `eu-west-1`. Whether AWS has it is not asked.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Region(Arc<str>);

impl Region {
    /// Takes `text` if it is 1 to 64 of `[a-z0-9-]` with a hyphen only inside.
    pub fn parse(text: &str) -> Result<Self, Malformed> {
        let letters = text
            .bytes()
            .all(|b| matches!(b, b'a'..=b'z' | b'0'..=b'9' | b'-'));
        let framed = !text.starts_with('-') && !text.ends_with('-');
        if letters && framed && (1..=64).contains(&text.len()) {
            Ok(Self(text.into()))
        } else {
            Err(Malformed::new("region"))
        }
    }

    /// `us-east-1`, where global services live.
    pub fn us_east_1() -> Self {
        Self("us-east-1".into())
    }

    /// The region's name.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}
as_text!(Region);
