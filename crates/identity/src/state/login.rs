use super::sessions::SessionPrincipal;
use super::table::Entity;
use super::text::Unknown;
use crate::Timestamp;
use doorward_names::{AccountId, Region};
use doorward_store::Kind;
use serde::{Deserialize, Serialize};

/// A program that a person has signed in, by `aws login`.
///
/// It stands while the console session does that it came from, and has no secret in it: its code
/// and tokens are made of its id and an installation's key.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Login {
    /// A UUID.
    pub id: String,
    /// The account.
    pub account: AccountId,
    /// The console session of whoever agreed, by its id.
    pub session: String,
    /// Who agreed.
    pub principal: SessionPrincipal,
    /// The fingerprint of the password they had signed in with; a temporary identity has none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub password: Option<String>,
    /// What signs in.
    pub client: LoginClient,
    /// Where the code was sent.
    pub redirect_uri: String,
    /// The hash of what the program has yet to show.
    pub challenge: String,
    /// The region the person signed in at.
    pub region: Region,
    /// When the person agreed.
    pub began: Timestamp,
    /// The console session that it came from first, where another has taken that one's place.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub origin: Option<LoginOrigin>,
    /// When it was revoked, if it was: it is kept to be told of until it would have ended.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub revoked: Option<Timestamp>,
    /// What became of it, once the code was exchanged.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub exchanged: Option<Exchanged>,
    /// What a newer program wrote.
    #[serde(flatten)]
    pub unknown: Unknown,
}

/// What a login goes by though its session is over: a newer one makes nothing of it newer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LoginOrigin {
    /// When the person signed in.
    pub signed_in: Timestamp,
    /// When an MFA device was answered for, if one was.
    pub mfa: Option<Timestamp>,
    /// When the session would have ended.
    pub expires: Timestamp,
}

/// A program of AWS's, which need not register.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum LoginClient {
    /// On the device that the browser is on.
    SameDevice,
    /// On another, to which a person carries the code.
    CrossDevice,
}

/// A login whose code was exchanged.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Exchanged {
    /// The thumbprint of the key that the program proves to have.
    pub key: String,
    /// How many refresh tokens there were; the last is good.
    pub generation: u32,
    /// When the last was made.
    pub refreshed: Timestamp,
    /// What the program said it was, then.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub user_agent: String,
}

impl Entity for Login {
    type Key = String;
    const KIND: Kind = Kind::new("login", 1);

    fn key(&self) -> String {
        self.id.clone()
    }
}
