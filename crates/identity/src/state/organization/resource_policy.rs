use super::super::text::{PolicyText, Tags, Unknown};
use doorward_policy::{Document, DocumentKind, ParseError};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What an organization lets its members do for it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Row", into = "Row")]
pub struct OrganizationResourcePolicy {
    /// Its id: `rp-` and 4 to 128 of `[0-9a-zA-Z_]`.
    pub id: String,
    /// The policy.
    pub content: PolicyText,
    /// Its tags.
    pub tags: Tags,
    /// What a newer program wrote.
    pub unknown: Unknown,
}

/// The same as it is stored.
#[derive(Serialize, Deserialize)]
struct Row {
    id: String,
    content: String,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    tags: Tags,
    #[serde(flatten)]
    unknown: Unknown,
}

impl OrganizationResourcePolicy {
    /// An id from fresh random bytes.
    pub fn generate_id(random: [u8; 5]) -> String {
        let letters = data_encoding::BASE32_NOPAD.encode(&random);
        format!("rp-{}", letters.to_lowercase())
    }
}

impl TryFrom<Row> for OrganizationResourcePolicy {
    type Error = ParseError;

    fn try_from(row: Row) -> Result<Self, ParseError> {
        let document = Document::parse_kept(&row.content, DocumentKind::Resource)?;
        Ok(Self {
            id: row.id,
            content: PolicyText::new(&row.content, document),
            tags: row.tags,
            unknown: row.unknown,
        })
    }
}

impl From<OrganizationResourcePolicy> for Row {
    fn from(policy: OrganizationResourcePolicy) -> Self {
        Self {
            id: policy.id,
            content: policy.content.as_written().to_owned(),
            tags: policy.tags,
            unknown: policy.unknown,
        }
    }
}
