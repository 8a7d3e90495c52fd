//! Console sessions: what the browser holds, and what we keep of it.
//!
//! The cookie is the account's id and 256 random bits; we keep its hash alone, so whoever reads
//! the store cannot sign in with it.
use crate::Timestamp;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use doorward_names::{AccountId, Secret};
use sha2::{Digest, Sha256};

/// How long a session lasts at most, in seconds: AWS's twelve hours.
pub(crate) const LONGEST: i64 = 12 * 60 * 60;
/// How many sessions a person may have; the oldest makes room for one more.
pub(crate) const MOST_SESSIONS: usize = 20;

/// A session cookie's value, which says whose account the session is in.
pub(crate) struct Cookie {
    /// The account.
    pub account: AccountId,
    value: Secret<String>,
}

impl Cookie {
    /// A new cookie for a session in `account`.
    pub(crate) fn new(account: AccountId, random: [u8; 32]) -> Self {
        let value = format!("{account}-{}", URL_SAFE_NO_PAD.encode(random));
        Self {
            account,
            value: Secret::new(value),
        }
    }

    /// Takes a cookie as a browser sent it, if it has the form of ours.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let (account, random) = text.split_once('-')?;
        let account = AccountId::parse(account).ok()?;
        let whole = URL_SAFE_NO_PAD
            .decode(random)
            .is_ok_and(|bytes| bytes.len() == 32);
        whole.then(|| Self {
            account,
            value: Secret::new(text.to_owned()),
        })
    }

    /// The session's id: the cookie's hash.
    pub(crate) fn session_id(&self) -> String {
        hex(&Sha256::digest(self.value.expose()))
    }

    /// What the forms of the session's pages carry: derived from the cookie, and no way back.
    pub(crate) fn form_token(&self) -> String {
        form_token(self.value.expose())
    }

    /// The value, for the browser.
    pub(crate) fn into_value(self) -> Secret<String> {
        self.value
    }
}

/// The token that a form must carry for the browser that holds `cookie`.
///
/// Only who can read the cookie can make it; another site cannot, though its request brings the
/// cookie along.
pub fn form_token(cookie: &str) -> String {
    let hash = Sha256::new()
        .chain_update(b"doorward form 1\0")
        .chain_update(cookie)
        .finalize();
    URL_SAFE_NO_PAD.encode(hash)
}

/// Whether a session is over: by its end, or because it lay idle.
pub(crate) fn is_over(expires: Timestamp, last_seen: Timestamp, idle: i64, now: Timestamp) -> bool {
    now >= expires || now >= last_seen.plus_seconds(idle)
}

fn hex(bytes: &[u8]) -> String {
    data_encoding::HEXLOWER.encode(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cookie_finds_its_account_and_only_its_hash_is_kept() {
        let account = AccountId::parse("000122223333").unwrap();
        let cookie = Cookie::new(account, [5; 32]);
        let id = cookie.session_id();
        let token = cookie.form_token();
        let value = cookie.into_value();
        let again = Cookie::parse(value.expose()).unwrap();
        assert_eq!(again.account, account);
        assert_eq!(again.session_id(), id);
        assert_eq!(again.form_token(), token);
        assert_eq!(id.len(), 64);
        assert!(!value.expose().contains(&token) && !value.expose().contains(&id));
    }

    #[test]
    fn what_is_no_cookie_of_ours_is_none() {
        for bad in [
            "",
            "-",
            "000122223333",
            "000122223333-",
            "000122223333-AAAA",
            "x-AAAA",
        ] {
            assert!(Cookie::parse(bad).is_none(), "{bad}");
        }
    }

    #[test]
    fn a_session_ends_after_twelve_hours_or_idleness() {
        let at = Timestamp::from_seconds;
        for (idle, last_seen, now, over) in [
            (3600, 0, 3599, false),
            (3600, 0, 3600, true),
            (60, 0, 60, true),
            (3600, LONGEST - 10, LONGEST - 1, false),
            (3600, LONGEST - 10, LONGEST, true),
        ] {
            assert_eq!(is_over(at(LONGEST), at(last_seen), idle, at(now)), over);
        }
    }
}
