use doorward_names::{AccountId, AuthorizationId, RequestId};
use std::sync::Arc;

/// A request that policies denied, with all that explains it; kept for a while.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Denial {
    /// What it is asked for by.
    pub authorization_id: AuthorizationId,
    /// The request's id, as in its record.
    pub request_id: RequestId,
    /// The account of who was denied.
    pub account: AccountId,
    /// When it is forgotten, in Unix milliseconds.
    pub expires_ms: i64,
    /// The explanation.
    pub json: String,
    /// The texts of the policies that were weighed, in the explanation's order. A text that many
    /// denials weighed is kept once.
    pub policies: Vec<Arc<str>>,
}

/// By what a denial is looked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DenialKey {
    /// Its own id.
    Authorization(AuthorizationId),
    /// The request's.
    Request(RequestId),
}
