use super::table::Entity;
use super::text::Unknown;
use crate::Timestamp;
use doorward_store::Kind;
use serde::{Deserialize, Serialize};

/// Something that works once and was used: a sign-in token, a code.
///
/// It is in the state, and not the store's to refuse, since a refused commit takes along those
/// that were built on it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Spent {
    /// What it is and a hash of it, such as `signin-token/…`; never itself.
    pub key: String,
    /// From when on it would not be taken anyhow.
    pub expires: Timestamp,
    /// What a newer program wrote.
    #[serde(flatten)]
    pub unknown: Unknown,
}

impl Entity for Spent {
    type Key = String;
    const KIND: Kind = Kind::new("spent", 1);

    fn key(&self) -> String {
        self.key.clone()
    }

    /// As it stands: hashes may be written in letters of either case.
    fn row_key(&self) -> String {
        self.key.clone()
    }
}
