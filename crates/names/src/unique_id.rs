use crate::text::as_text;
use crate::{AccountId, Malformed};
use alloc::string::String;
use alloc::sync::Arc;
use data_encoding::BASE32_NOPAD;

/// What a unique id names, by its four-letter prefix. See "IAM identifiers" in the IAM User Guide.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum UniqueIdKind {
    /// `AIDA`: an IAM user.
    User,
    /// `AROA`: a role.
    Role,
    /// `AGPA`: a group.
    Group,
    /// `ANPA`: a managed policy.
    Policy,
    /// `AIPA`: an instance profile.
    InstanceProfile,
    /// `APKA`: an SSH public key.
    PublicKey,
    /// `ACCA`: a service-specific credential.
    ServiceCredential,
    /// `ASCA`: a server certificate.
    ServerCertificate,
}

const SAML_PROVIDER: &str = "SAMLSP";

impl UniqueIdKind {
    const ALL: [Self; 8] = [
        Self::User,
        Self::Role,
        Self::Group,
        Self::Policy,
        Self::InstanceProfile,
        Self::PublicKey,
        Self::ServiceCredential,
        Self::ServerCertificate,
    ];

    const fn prefix(self) -> &'static str {
        match self {
            Self::User => "AIDA",
            Self::Role => "AROA",
            Self::Group => "AGPA",
            Self::Policy => "ANPA",
            Self::InstanceProfile => "AIPA",
            Self::PublicKey => "APKA",
            Self::ServiceCredential => "ACCA",
            Self::ServerCertificate => "ASCA",
        }
    }
}

/// The id an entity keeps for life and shares with no later one: a prefix and 17 characters.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UniqueId(Arc<str>);

impl UniqueId {
    /// Makes an id of `kind` in `account` from fresh random bytes.
    pub fn generate(kind: UniqueIdKind, account: AccountId, random: [u8; 6]) -> Self {
        let mut text = String::from(kind.prefix());
        text.push_str(&encode(account, random));
        // AWS's ids are one character longer than its key ids.
        let last = random
            .iter()
            .fold(0u8, |sum, byte| sum.wrapping_mul(31).wrapping_add(*byte));
        text.extend(BASE32_NOPAD.encode(&[last]).chars().take(1));
        Self(text.into())
    }

    /// Takes `text` if it has a known prefix and 17 characters of `[A-Z0-9]` after it.
    pub fn parse(text: &str) -> Result<Self, Malformed> {
        let known = UniqueIdKind::ALL
            .iter()
            .any(|kind| text.starts_with(kind.prefix()));
        let letters = text
            .bytes()
            .all(|b| b.is_ascii_uppercase() || b.is_ascii_digit());
        if known && letters && text.len() == 21 {
            Ok(Self(text.into()))
        } else {
            Err(Malformed::new("unique id"))
        }
    }

    /// What the id names.
    pub fn kind(&self) -> Option<UniqueIdKind> {
        UniqueIdKind::ALL
            .into_iter()
            .find(|kind| self.0.starts_with(kind.prefix()))
    }

    /// The id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}
as_text!(UniqueId);

/// A new id of a SAML provider in `account`: `SAMLSP` and sixteen characters, which carry the
/// account, so that it is found from the address that its responses are sent to.
pub fn saml_provider_id(account: AccountId, random: [u8; 6]) -> String {
    let mut text = String::from(SAML_PROVIDER);
    text.push_str(&encode(account, random));
    text
}

/// The account that the id of a SAML provider carries.
pub fn saml_provider_account(id: &str) -> Option<AccountId> {
    decode(id.strip_prefix(SAML_PROVIDER)?)
}

/// Sixteen base32 characters that carry the account: one flag bit, 40 bits of account, 39 random.
pub(crate) fn encode(account: AccountId, random: [u8; 6]) -> String {
    let [first, rest @ ..] = random;
    let head = (1u64 << 47) | (account.number() << 7) | u64::from(first & 0x7f);
    let mut bytes = [0u8; 10];
    for (slot, byte) in bytes.iter_mut().zip(head.to_be_bytes().into_iter().skip(2)) {
        *slot = byte;
    }
    for (slot, byte) in bytes.iter_mut().skip(6).zip(rest) {
        *slot = byte;
    }
    BASE32_NOPAD.encode(&bytes)
}

/// The account in sixteen characters made by [`encode`], if the flag bit says it is there.
pub(crate) fn decode(characters: &str) -> Option<AccountId> {
    let bytes = BASE32_NOPAD.decode(characters.as_bytes()).ok()?;
    let head = bytes
        .iter()
        .take(6)
        .fold(0u64, |sum, byte| (sum << 8) | u64::from(*byte));
    if head >> 47 != 1 {
        return None;
    }
    AccountId::from_number((head & 0x7fff_ffff_ff80) >> 7).ok()
}
