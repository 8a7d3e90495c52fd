use crate::text::as_text;
use crate::unique_id::{decode, encode};
use crate::{AccountId, Malformed};
use alloc::string::String;
use alloc::sync::Arc;

/// Whether an access key is kept or temporary, by its prefix.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AccessKeyKind {
    /// `AKIA`: a key of an IAM user or of root, good until it is deleted.
    LongTerm,
    /// `ASIA`: a key that STS made, good together with its session token until it expires.
    Temporary,
}

impl AccessKeyKind {
    const fn prefix(self) -> &'static str {
        match self {
            Self::LongTerm => "AKIA",
            Self::Temporary => "ASIA",
        }
    }
}

/// The public half of an access key. Its characters carry the account it belongs to.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AccessKeyId(Arc<str>);

impl AccessKeyId {
    /// Makes a key id of `kind` in `account` from fresh random bytes.
    pub fn generate(kind: AccessKeyKind, account: AccountId, random: [u8; 6]) -> Self {
        let mut text = String::from(kind.prefix());
        text.push_str(&encode(account, random));
        Self(text.into())
    }

    /// Takes `text` if it is 16 to 128 of `[\w]`, as the API allows.
    pub fn parse(text: &str) -> Result<Self, Malformed> {
        let letters = text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_');
        if letters && (16..=128).contains(&text.len()) {
            Ok(Self(text.into()))
        } else {
            Err(Malformed::new("access key id"))
        }
    }

    /// What kind of key the prefix says it is.
    pub fn kind(&self) -> Option<AccessKeyKind> {
        [AccessKeyKind::LongTerm, AccessKeyKind::Temporary]
            .into_iter()
            .find(|kind| self.0.starts_with(kind.prefix()))
    }

    /// The account encoded in the id, for keys of the present form.
    pub fn account(&self) -> Option<AccountId> {
        decode(self.0.get(4..20)?)
    }

    /// The id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}
as_text!(AccessKeyId);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_account_is_read_back_from_a_key_id_of_aws() {
        let key = AccessKeyId::parse("ASIAY34FZKBOKMUTVV7A").unwrap();
        assert_eq!(key.account(), AccountId::parse("609629065308").ok());
        assert_eq!(key.kind(), Some(AccessKeyKind::Temporary));
    }

    #[test]
    fn the_account_is_read_back_from_our_own_key_ids() {
        for number in [0, 1, 123_456_789_012, 999_999_999_999] {
            let account = AccountId::from_number(number).unwrap();
            for random in [[0; 6], [0xff; 6], [1, 2, 3, 4, 5, 6]] {
                let key = AccessKeyId::generate(AccessKeyKind::LongTerm, account, random);
                assert_eq!((key.as_str().len(), key.account()), (20, Some(account)));
            }
        }
    }

    #[test]
    fn a_key_id_of_the_old_form_names_no_account() {
        assert_eq!(
            AccessKeyId::parse("AKIAIOSFODNN7EXAMPLE")
                .unwrap()
                .account(),
            None
        );
    }
}
