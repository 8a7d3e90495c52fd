//! The ids of AWS Organizations: see the patterns in its API reference.
use crate::text::as_text;
use crate::{AccountId, Malformed};
use alloc::string::String;
use alloc::sync::Arc;
use core::fmt;

/// `N` of `[a-z0-9]`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
struct Letters<const N: usize>([u8; N]);

impl<const N: usize> Letters<N> {
    fn of(random: [u8; N]) -> Self {
        const ALPHABET: &[u8; 32] = b"abcdefghijklmnopqrstuvwxyz234567";
        Self(random.map(|byte| {
            let letter = ALPHABET.get(usize::from(byte % 32));
            letter.copied().unwrap_or(b'a')
        }))
    }

    fn parse(text: &str) -> Option<Self> {
        let letters = <[u8; N]>::try_from(text.as_bytes()).ok()?;
        let known = |byte: &u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
        letters.iter().all(known).then_some(Self(letters))
    }

    fn as_str(&self) -> &str {
        core::str::from_utf8(&self.0).unwrap_or_default()
    }
}

/// `Display`, `Debug`, `FromStr` and serde for an id that is written out of its parts.
macro_rules! as_written {
    ($name:ident) => {
        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{self}")
            }
        }
        impl core::str::FromStr for $name {
            type Err = Malformed;
            fn from_str(text: &str) -> Result<Self, Malformed> {
                Self::parse(text)
            }
        }
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
                s.collect_str(self)
            }
        }
        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
                let text = <alloc::borrow::Cow<'de, str>>::deserialize(d)?;
                Self::parse(&text).map_err(serde::de::Error::custom)
            }
        }
    };
}

/// An organization: `o-` and ten of `[a-z0-9]`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OrganizationId(Letters<10>);

impl OrganizationId {
    /// An id from fresh random bytes.
    pub fn generate(random: [u8; 10]) -> Self {
        Self(Letters::of(random))
    }

    /// Takes `text` if it is well-formed.
    pub fn parse(text: &str) -> Result<Self, Malformed> {
        let letters = text.strip_prefix("o-").and_then(Letters::parse);
        letters
            .map(Self)
            .ok_or_else(|| Malformed::new("organization id"))
    }
}

impl fmt::Display for OrganizationId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "o-{}", self.0.as_str())
    }
}
as_written!(OrganizationId);

/// The root of an organization: `r-` and four of `[a-z0-9]`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OrganizationRootId(Letters<4>);

impl OrganizationRootId {
    /// An id from fresh random bytes.
    pub fn generate(random: [u8; 4]) -> Self {
        Self(Letters::of(random))
    }

    /// Takes `text` if it is well-formed.
    pub fn parse(text: &str) -> Result<Self, Malformed> {
        let letters = text.strip_prefix("r-").and_then(Letters::parse);
        letters.map(Self).ok_or_else(|| Malformed::new("root id"))
    }
}

impl fmt::Display for OrganizationRootId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "r-{}", self.0.as_str())
    }
}
as_written!(OrganizationRootId);

/// An organizational unit: `ou-`, the letters of its root, `-` and eight of `[a-z0-9]`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OrganizationalUnitId {
    root: OrganizationRootId,
    own: Letters<8>,
}

impl OrganizationalUnitId {
    /// An id below `root` from fresh random bytes.
    pub fn generate(root: OrganizationRootId, random: [u8; 8]) -> Self {
        let own = Letters::of(random);
        Self { root, own }
    }

    /// Takes `text` if it is well-formed.
    pub fn parse(text: &str) -> Result<Self, Malformed> {
        let parts = || {
            let (root, own) = text.strip_prefix("ou-")?.split_once('-')?;
            let root = OrganizationRootId(Letters::parse(root)?);
            let own = Letters::parse(own)?;
            Some(Self { root, own })
        };
        parts().ok_or_else(|| Malformed::new("organizational unit id"))
    }
}

impl fmt::Display for OrganizationalUnitId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ou-{}-{}", self.root.0.as_str(), self.own.as_str())
    }
}
as_written!(OrganizationalUnitId);

/// What accounts and units are in: the root or a unit.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ParentId {
    /// The root.
    Root(OrganizationRootId),
    /// A unit.
    Unit(OrganizationalUnitId),
}

impl ParentId {
    /// Takes `text` if it is the id of a root or a unit.
    pub fn parse(text: &str) -> Result<Self, Malformed> {
        let root = OrganizationRootId::parse(text).map(Self::Root);
        root.or_else(|_| OrganizationalUnitId::parse(text).map(Self::Unit))
    }
}

impl fmt::Display for ParentId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Root(root) => root.fmt(f),
            Self::Unit(unit) => unit.fmt(f),
        }
    }
}
as_written!(ParentId);

/// What a policy is attached to: the root, a unit or an account.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TargetId {
    /// The root.
    Root(OrganizationRootId),
    /// A unit.
    Unit(OrganizationalUnitId),
    /// An account.
    Account(AccountId),
}

impl TargetId {
    /// Takes `text` if it is the id of a root, a unit or an account.
    pub fn parse(text: &str) -> Result<Self, Malformed> {
        let account = AccountId::parse(text).map(Self::Account);
        account.or_else(|_| ParentId::parse(text).map(Self::from))
    }
}

impl From<ParentId> for TargetId {
    fn from(parent: ParentId) -> Self {
        match parent {
            ParentId::Root(root) => Self::Root(root),
            ParentId::Unit(unit) => Self::Unit(unit),
        }
    }
}

impl fmt::Display for TargetId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Root(root) => root.fmt(f),
            Self::Unit(unit) => unit.fmt(f),
            Self::Account(account) => account.fmt(f),
        }
    }
}
as_written!(TargetId);

/// A policy of an organization, or one that AWS keeps for all: `p-` and 8 to 128 of
/// `[0-9a-zA-Z_]`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OrganizationPolicyId(Arc<str>);

impl OrganizationPolicyId {
    /// An id from fresh random bytes.
    pub fn generate(random: [u8; 10]) -> Self {
        let mut text = String::from("p-");
        text.push_str(Letters::of(random).as_str());
        Self(text.into())
    }

    /// Takes `text` if it is well-formed.
    pub fn parse(text: &str) -> Result<Self, Malformed> {
        let known = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
        match text.strip_prefix("p-") {
            Some(own) if (8..=128).contains(&own.len()) && own.bytes().all(known) => {
                Ok(Self(text.into()))
            }
            _ => Err(Malformed::new("organization policy id")),
        }
    }

    /// The id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}
as_text!(OrganizationPolicyId);

/// A request to make an account: `car-` and 32 of `[a-z0-9]`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CreateAccountRequestId(Letters<32>);

impl CreateAccountRequestId {
    /// An id from fresh random bytes.
    pub fn generate(random: [u8; 32]) -> Self {
        Self(Letters::of(random))
    }

    /// Takes `text` if it is well-formed.
    pub fn parse(text: &str) -> Result<Self, Malformed> {
        let letters = text.strip_prefix("car-").and_then(Letters::parse);
        letters
            .map(Self)
            .ok_or_else(|| Malformed::new("create account request id"))
    }
}

impl fmt::Display for CreateAccountRequestId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "car-{}", self.0.as_str())
    }
}
as_written!(CreateAccountRequestId);

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::ToString;

    #[test]
    fn what_is_generated_is_read_again() {
        let root = OrganizationRootId::generate([3; 4]);
        let unit = OrganizationalUnitId::generate(root, [255; 8]);
        assert_eq!(unit.to_string(), "ou-dddd-77777777");
        assert_eq!(OrganizationalUnitId::parse(&unit.to_string()), Ok(unit));
        let id = OrganizationId::generate([0, 1, 2, 3, 4, 5, 6, 7, 8, 255]);
        assert_eq!(id.to_string(), "o-abcdefghi7");
        assert_eq!(id.to_string().parse(), Ok(id));
        let policy = OrganizationPolicyId::generate([0; 10]);
        assert_eq!(policy.as_str(), "p-aaaaaaaaaa");
        let request = CreateAccountRequestId::generate([9; 32]);
        assert_eq!(request.to_string().parse(), Ok(request));
    }

    #[test]
    fn a_target_is_told_by_its_form() {
        let parsed = |text| TargetId::parse(text).map(|target| target.to_string());
        for text in ["r-ab12", "ou-ab12-abcd1234", "111122223333"] {
            assert_eq!(parsed(text).as_deref(), Ok(text));
        }
        assert!(matches!(
            TargetId::parse("111122223333"),
            Ok(TargetId::Account(_))
        ));
        assert!(ParentId::parse("111122223333").is_err());
    }

    #[test]
    fn other_text_is_refused() {
        for text in [
            "",
            "r-",
            "r-abc",
            "r-ABCD",
            "ou-ab12",
            "ou-ab12-abc",
            "o-1",
            "1111",
        ] {
            assert!(TargetId::parse(text).is_err(), "{text}");
            assert!(OrganizationId::parse(text).is_err(), "{text}");
            assert!(CreateAccountRequestId::parse(text).is_err(), "{text}");
        }
        for text in ["p-short", "p-with blank", "q-abcdefgh", "p-FullAWS-Access"] {
            assert!(OrganizationPolicyId::parse(text).is_err(), "{text}");
        }
        assert!(OrganizationPolicyId::parse("p-FullAWSAccess").is_ok());
    }
}
