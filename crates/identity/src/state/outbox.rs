use super::table::Entity;
use super::text::{Sealed, Unknown};
use crate::Timestamp;
use doorward_store::Kind;
use serde::{Deserialize, Serialize};

/// A mail that waits to be sent. It came with the change it tells of, in one commit, and stays
/// until a mail server has taken it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mail {
    /// What tells it from others: when it was written, and a UUID.
    pub id: String,
    /// From when on it is not worth sending.
    pub expires: Timestamp,
    /// Address, subject and text, sealed to the id: a link in it is as good as a password.
    pub letter: Sealed,
    /// What a newer program wrote.
    #[serde(flatten)]
    pub unknown: Unknown,
}

impl Entity for Mail {
    type Key = String;
    const KIND: Kind = Kind::new("mail", 1);

    fn key(&self) -> String {
        self.id.clone()
    }
}
