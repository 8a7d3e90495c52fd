use crate::Malformed;
use crate::text::as_text;
use alloc::sync::Arc;
use core::fmt;

/// The 12-digit number of an AWS account.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AccountId(u64);

impl AccountId {
    const END: u64 = 1_000_000_000_000;

    /// Takes `text` if it is twelve digits.
    pub fn parse(text: &str) -> Result<Self, Malformed> {
        let twelve_digits = text.len() == 12 && text.bytes().all(|byte| byte.is_ascii_digit());
        match text.parse() {
            Ok(number) if twelve_digits => Ok(Self(number)),
            _ => Err(Malformed::new("account id")),
        }
    }

    /// Takes `number` if it has at most twelve digits.
    pub fn from_number(number: u64) -> Result<Self, Malformed> {
        if number < Self::END {
            Ok(Self(number))
        } else {
            Err(Malformed::new("account id"))
        }
    }

    /// The account id as a number below 10^12.
    pub fn number(self) -> u64 {
        self.0
    }
}

impl fmt::Display for AccountId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:012}", self.0)
    }
}

impl fmt::Debug for AccountId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")
    }
}

impl core::str::FromStr for AccountId {
    type Err = Malformed;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::parse(text)
    }
}

impl serde::Serialize for AccountId {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.collect_str(self)
    }
}

impl<'de> serde::Deserialize<'de> for AccountId {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        let text = <alloc::borrow::Cow<'de, str>>::deserialize(d)?;
        Self::parse(&text).map_err(serde::de::Error::custom)
    }
}

/// An account's alias in its sign-in address: 3 to 63 of `[a-z0-9-]`, no hyphen at either end or
/// twice in a row, and not an account id.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AccountAlias(Arc<str>);

impl AccountAlias {
    /// Takes `text` if it is well-formed.
    pub fn parse(text: &str) -> Result<Self, Malformed> {
        let letters = text
            .bytes()
            .all(|b| matches!(b, b'a'..=b'z' | b'0'..=b'9' | b'-'));
        let hyphens = !text.starts_with('-') && !text.ends_with('-') && !text.contains("--");
        let fits = (3..=63).contains(&text.len());
        if letters && hyphens && fits && AccountId::parse(text).is_err() {
            Ok(Self(text.into()))
        } else {
            Err(Malformed::new("account alias"))
        }
    }

    /// The alias as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}
as_text!(AccountAlias);

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::ToString;

    #[test]
    fn an_account_id_keeps_its_leading_zeros() {
        assert_eq!(
            AccountId::parse("000123456789").unwrap().to_string(),
            "000123456789"
        );
        for bad in ["", "1", "1234567890123", "12345678901a", "+12345678901"] {
            assert!(AccountId::parse(bad).is_err(), "{bad:?}");
        }
    }

    #[test]
    fn an_alias_is_lower_case_hyphenated_and_no_account_id() {
        assert!(AccountAlias::parse("my-company-2").is_ok());
        for bad in ["ab", "-ab", "ab-", "a--b", "Abc", "123456789012", "a_b"] {
            assert!(AccountAlias::parse(bad).is_err(), "{bad:?}");
        }
    }
}
