//! Everything Doorward decides and changes, without a socket.
//!
//! Only this crate decides *and* changes: [`Installation::perform`] walks every request from its
//! bytes to its answer, the sign-in machine does the same for people, and both leave a record.
//! Time, chance and the peer's address come in as values, so the whole of it is tested without a
//! port, and any request can be replayed.

pub mod access;
mod access_analyzer;
mod account_management;
mod api;
mod audit;
mod authenticate;
pub mod authorization_message;
mod authorize;
pub mod caller;
pub mod cases;
mod cloudtrail;
mod console;
pub mod denial;
pub mod explanation;
mod facts;
pub mod failure;
mod first_run;
mod guardrails;
mod guesses;
pub mod hashing;
mod http;
mod iam;
mod iam_toolbox;
mod installation;
mod key_age;
pub mod lint;
pub mod mail;
pub mod managed;
pub mod means;
mod membership;
mod moment;
mod notices;
pub mod operation;
mod operator;
mod organizations;
mod outbound;
pub mod password_policy;
mod pem;
mod perform;
mod performed;
pub mod policy_summary;
pub mod quota;
mod reference;
mod regions;
pub mod saml;
pub mod services;
pub mod session;
pub mod sign_in;
pub mod signin;
pub mod state;
mod sts;
mod tally;
#[cfg(test)]
mod testing;
pub mod totp;
pub mod web_identity;
mod webauthn;
mod x509;

pub use caller::Caller;
pub use facts::Facts;
pub use first_run::{CreateAccountError, CreatedAccount, NewAccessKey, NewAccount};
pub use http::{Answer, Peer, Request, TlsFacts};
pub use installation::{Installation, MfaRule, OpenError, Settings, Status};
pub use key_age::KeyAge;
pub use moment::{Moment, Timestamp};
pub use operator::{
    AuthorizationDetails, BadDetails, BadToken, HardwareToken, ImportError, Imported, Item,
    ItemKind, KeyCall, PartnerError, PartnerShown, QuarantineError, Quarantined, QuotaError,
    QuotaValue, RecoverRootError, RecoveredRoot, SeedFormat, TokensError,
};
pub use performed::{Committing, GoOn, Performed};
pub use reference::reference;
