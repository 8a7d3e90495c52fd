//! What the authenticator says: section 6.1, and of a new credential section 6.5.
use super::{CredentialKey, Party, Untrue};
use ciborium::Value;
use sha2::{Digest as _, Sha256};

/// Somebody touched it.
const PRESENT: u8 = 1;
/// A new credential follows.
const ATTESTED: u8 = 1 << 6;
/// Extensions follow.
const EXTENDED: u8 = 1 << 7;

/// Authenticator data that is of our site.
#[derive(Debug)]
pub(super) struct AuthenticatorData {
    pub(super) counter: u32,
    /// The id and key of a new credential.
    pub(super) credential: Option<(Vec<u8>, CredentialKey)>,
}

impl AuthenticatorData {
    /// Takes apart what was sent, to the last byte.
    pub(super) fn parse(bytes: &[u8], party: &Party) -> Result<Self, Untrue> {
        let bad = Untrue::Malformed;
        let (site, rest) = bytes.split_first_chunk::<32>().ok_or(bad)?;
        let ([flags], rest) = rest.split_first_chunk::<1>().ok_or(bad)?;
        let (counter, mut rest) = rest.split_first_chunk::<4>().ok_or(bad)?;
        if site[..] != Sha256::digest(&party.id)[..] {
            return Err(Untrue::Foreign);
        }
        if flags & PRESENT == 0 {
            return Err(Untrue::Absent);
        }
        let mut credential = None;
        if flags & ATTESTED != 0 {
            // The make of the authenticator is before it.
            let (_, after) = rest.split_first_chunk::<16>().ok_or(bad)?;
            let (length, after) = after.split_first_chunk::<2>().ok_or(bad)?;
            let length = usize::from(u16::from_be_bytes(*length));
            let (id, after) = after.split_at_checked(length).ok_or(bad)?;
            rest = after;
            let key = CredentialKey::of_cose(&value(&mut rest)?)?;
            credential = Some((id.to_vec(), key));
        }
        if flags & EXTENDED != 0 {
            value(&mut rest)?;
        }
        if !rest.is_empty() {
            return Err(bad);
        }
        Ok(Self {
            counter: u32::from_be_bytes(*counter),
            credential,
        })
    }
}

/// The authenticator data in an attestation object; who made the authenticator is not asked.
pub(super) fn attested(mut object: &[u8]) -> Result<Vec<u8>, Untrue> {
    let object = value(&mut object)?.into_map();
    let data = object.map_err(|_| Untrue::Malformed)?.into_iter();
    let mut data = data.filter(|(name, _)| name.as_text() == Some("authData"));
    let found = data.next().and_then(|(_, data)| data.into_bytes().ok());
    found
        .filter(|_| data.next().is_none())
        .ok_or(Untrue::Malformed)
}

/// Reads one value, and leaves what follows. A few levels are all that authenticators nest.
fn value(bytes: &mut &[u8]) -> Result<Value, Untrue> {
    const DEEPEST: usize = 8;
    ciborium::de::from_reader_with_recursion_limit(bytes, DEEPEST).map_err(|_| Untrue::Malformed)
}
