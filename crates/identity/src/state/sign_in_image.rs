use super::table::Entity;
use super::text::Unknown;
use doorward_store::Kind;
use serde::{Deserialize, Serialize};

/// A picture that the sign-in page of an account shows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SignInImage {
    /// `logo` or `background`.
    pub part: String,
    /// `image/png`.
    pub media_type: String,
    /// A hash of the picture, which is its name on the web.
    pub hash: String,
    /// The picture, in base64.
    pub data: String,
    /// What a newer program wrote.
    #[serde(flatten)]
    pub unknown: Unknown,
}

impl Entity for SignInImage {
    type Key = String;
    const KIND: Kind = Kind::new("sign-in-image", 1);

    fn key(&self) -> String {
        self.part.clone()
    }
}
