//! Outbound identity federation: an account vouches for its identities to others.
//!
//! Each account that does is an OpenID Connect issuer of its own, with keys of its own. See
//! "Outbound identity federation" in the IAM User Guide.
mod documents;
mod keys;
#[cfg(test)]
mod tests;

use crate::Timestamp;
use crate::failure::Fault;
use crate::means::Means;
use crate::state::{Outbound, SigningKeys};
use doorward_names::AccountId;
pub(crate) use keys::{Algorithm, NewKeys};
use serde_json::Value;

/// For how many seconds a token may be valid.
pub(crate) const VALID_AT_MOST: i64 = 3600;

const DAY: i64 = 24 * 60 * 60;
/// How old the newest keys are when others are made, in seconds.
const RENEWED_AFTER: i64 = 90 * DAY;
/// For how many seconds keys are published before anything is signed with them: a verifier may
/// hold on to what it fetched for as long.
const KNOWN_FIRST: i64 = DAY;

impl Outbound {
    /// The URL of its issuer in an installation that is reached by `public_url`.
    pub(crate) fn url(&self, public_url: &str) -> String {
        format!("{public_url}/tokens/{}", self.issuer)
    }

    /// Whether keys must be made before or with the next token.
    pub(crate) fn wants_keys(&self, now: Timestamp) -> bool {
        let newest = self.keys.last();
        newest.is_none_or(|newest| newest.made.plus_seconds(RENEWED_AFTER) <= now)
    }

    /// Takes `new` in, and drops those that nothing valid is signed with any more.
    pub(crate) fn renew(&mut self, new: SigningKeys) {
        let kept = self.published(new.made).to_vec();
        self.keys = kept;
        self.keys.push(new);
    }

    /// The keys to sign with: the newest that are known, or the only ones there are.
    fn signing(&self, now: Timestamp) -> Option<&SigningKeys> {
        let known = self.keys.iter().rev().find(|keys| is_known(keys, now));
        known.or_else(|| self.keys.first())
    }

    /// The keys that something valid may be signed with, or will be.
    fn published(&self, now: Timestamp) -> &[SigningKeys] {
        // Those before the newest that were already known when the oldest valid token was made.
        let since = now.plus_seconds(-VALID_AT_MOST);
        let from = self.keys.iter().rposition(|keys| is_known(keys, since));
        self.keys.get(from.unwrap_or_default()..).unwrap_or(&[])
    }

    /// `claims` as a token of `account`'s issuer.
    pub(crate) fn sign(
        &self,
        claims: &Value,
        algorithm: Algorithm,
        account: AccountId,
        means: &Means,
        now: Timestamp,
    ) -> Result<String, Fault> {
        let keys = self.signing(now);
        let keys = keys.ok_or_else(|| Fault::new("an issuer has no keys"))?;
        keys::sign(claims, keys, algorithm, account, means)
    }
}

fn is_known(keys: &SigningKeys, now: Timestamp) -> bool {
    keys.made.plus_seconds(KNOWN_FIRST) <= now
}
