//! Values that several entities hold.
use doorward_names::{Arn, TagKey, TagValue, UniqueId};
use doorward_policy::{Document, DocumentKind};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

/// The tags of an entity or a session.
pub type Tags = BTreeMap<TagKey, TagValue>;

/// Fields that a newer program wrote into a row: kept, and written back.
pub type Unknown = serde_json::Map<String, serde_json::Value>;

/// A secret as it rests in the store: ciphertext, bound to what it belongs to.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Sealed(pub String);

impl fmt::Debug for Sealed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Sealed(…)")
    }
}

/// A policy as it was written, and what it means, compiled once.
#[derive(Clone)]
pub struct PolicyText {
    text: Arc<str>,
    document: Arc<Document>,
}

impl PolicyText {
    /// Takes `text`, which `document` was parsed from.
    pub fn new(text: &str, document: Document) -> Self {
        Self {
            text: text.into(),
            document: Arc::new(document),
        }
    }

    /// The text, character for character.
    pub fn as_written(&self) -> &str {
        &self.text
    }

    /// The text, without a copy.
    pub(crate) fn shared(&self) -> Arc<str> {
        Arc::clone(&self.text)
    }

    /// What it means.
    pub fn document(&self) -> &Document {
        &self.document
    }
}

impl PartialEq for PolicyText {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.text, &other.text) || self.text == other.text
    }
}
impl Eq for PolicyText {}

impl fmt::Debug for PolicyText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl Serialize for PolicyText {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.text)
    }
}

impl<'de> Deserialize<'de> for PolicyText {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        let document = Document::parse_kept(&text, DocumentKind::Identity)
            .map_err(|error| serde::de::Error::custom(error.to_string()))?;
        Ok(Self::new(&text, document))
    }
}

/// A role's trust policy, with the unique ids its principals had when it was written.
///
/// AWS stores principals by unique id: a role deleted and made again is not the one trusted.
#[derive(Clone)]
pub struct TrustText {
    text: Arc<str>,
    /// The users and roles named, as they were known when the policy was written.
    principals: Arc<BTreeMap<Arn, UniqueId>>,
    document: Arc<Document>,
}

#[derive(Serialize, Deserialize)]
struct TrustRow {
    text: String,
    #[serde(default)]
    principals: BTreeMap<Arn, UniqueId>,
}

impl TrustText {
    /// Takes `text`, which `document` was parsed from, naming `principals`.
    pub fn new(text: &str, document: Document, principals: BTreeMap<Arn, UniqueId>) -> Self {
        let document = document.with_resolved_principals(&principals);
        Self {
            text: text.into(),
            principals: Arc::new(principals),
            document: Arc::new(document),
        }
    }

    /// The text, character for character.
    pub fn as_written(&self) -> &str {
        &self.text
    }

    /// The text, without a copy.
    pub(crate) fn shared(&self) -> Arc<str> {
        Arc::clone(&self.text)
    }

    /// The users and roles named, as they were known when the policy was written.
    pub fn principals(&self) -> &BTreeMap<Arn, UniqueId> {
        &self.principals
    }

    /// What it means.
    pub fn document(&self) -> &Document {
        &self.document
    }
}

impl PartialEq for TrustText {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text && self.principals == other.principals
    }
}
impl Eq for TrustText {}

impl fmt::Debug for TrustText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl Serialize for TrustText {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let row = TrustRow {
            text: self.text.to_string(),
            principals: (*self.principals).clone(),
        };
        row.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for TrustText {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let row = TrustRow::deserialize(deserializer)?;
        let document = Document::parse_kept(&row.text, DocumentKind::Trust)
            .map_err(|error| serde::de::Error::custom(error.to_string()))?;
        Ok(Self::new(&row.text, document, row.principals))
    }
}
