//! FIDO2 security keys and passkeys: what a browser's authenticator says, verified.
//!
//! Pure: challenge, origin and what is known of a key come in, what is true comes out. See Web
//! Authentication, level 3, sections 7.1 and 7.2: <https://www.w3.org/TR/webauthn-3/>. Nothing is
//! asked about the make of an authenticator: any that a person trusts is as good as another.
mod authenticator;
mod client;
mod key;
#[cfg(test)]
pub(crate) mod testing;
#[cfg(test)]
mod tests;

use authenticator::{AuthenticatorData, attested};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD as BASE64;
use client::Ceremony;
pub(crate) use key::CredentialKey;
use sha2::{Digest as _, Sha256};

/// The longest text that is taken of a browser, in characters of base64.
const LONGEST: usize = 16 * 1024;
/// The longest credential id: see section 7.1, step 25.
const LONGEST_ID: usize = 1023;

/// Who asks: the site that a page is of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Party {
    /// The domain that credentials are of.
    pub(crate) id: String,
    /// The page's own origin.
    pub(crate) origin: String,
}

impl Party {
    /// The party of a page on `host`, below or at `domain`; browsers know none for an address.
    pub(crate) fn of(domain: &str, scheme: &str, host: &str) -> Option<Self> {
        let host = host.to_ascii_lowercase();
        let name = match host.rsplit_once(':') {
            Some((name, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => name,
            _ => &host,
        };
        let id = domain.to_ascii_lowercase();
        let below = name.strip_suffix(&id)?;
        let ours = below.is_empty() || below.ends_with('.');
        let named = id.parse::<std::net::IpAddr>().is_err();
        (ours && named).then(|| Self {
            origin: format!("{scheme}://{host}"),
            id,
        })
    }
}

/// A question that an authenticator answers once: made of what only this question has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Challenge(String);

impl Challenge {
    /// The challenge of `text`, which nobody else has been asked.
    pub(crate) fn of(text: &str) -> Self {
        let hash = Sha256::new()
            .chain_update(b"doorward passkey challenge 1\0")
            .chain_update(text)
            .finalize();
        Self(BASE64.encode(hash))
    }

    /// As pages and browsers write it.
    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }
}

/// What a browser answers to the wish for a new credential, each in base64url.
#[derive(Clone, Debug)]
pub struct Attestation {
    /// `clientDataJSON`.
    pub client_data: String,
    /// `attestationObject`.
    pub object: String,
}

/// What a browser answers when it is asked for a credential, each in base64url.
#[derive(Clone, Debug)]
pub struct Assertion {
    /// The credential's id.
    pub credential: String,
    /// `clientDataJSON`.
    pub client_data: String,
    /// `authenticatorData`.
    pub authenticator_data: String,
    /// `signature`.
    pub signature: String,
}

/// A new credential.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct NewCredential {
    /// Its id, in base64url.
    pub(crate) id: String,
    pub(crate) key: CredentialKey,
    /// How often it has signed, as it says itself; many always say 0.
    pub(crate) counter: u32,
}

/// Why an answer of a browser is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Untrue {
    /// It is not what browsers send, or its parts do not belong together.
    Malformed,
    /// It answers another question, or another site's.
    Foreign,
    /// Nobody touched the authenticator.
    Absent,
    /// The key is of a kind that we did not ask for.
    Algorithm,
    /// The signature is not the credential's.
    Signature,
    /// The credential has signed less often than before: there is a copy of it.
    Cloned,
}

/// The new credential that answers `challenge`.
pub(crate) fn register(
    attestation: &Attestation,
    challenge: &Challenge,
    party: &Party,
) -> Result<NewCredential, Untrue> {
    let client_data = decoded(&attestation.client_data)?;
    client::check(&client_data, Ceremony::Create, challenge, party)?;
    let data = attested(&decoded(&attestation.object)?)?;
    let data = AuthenticatorData::parse(&data, party)?;
    let (id, key) = data.credential.ok_or(Untrue::Malformed)?;
    if id.is_empty() || id.len() > LONGEST_ID {
        return Err(Untrue::Malformed);
    }
    Ok(NewCredential {
        id: BASE64.encode(id),
        key,
        counter: data.counter,
    })
}

/// Whether `assertion` is by the holder of `key`, in answer to `challenge`: its counter.
pub(crate) fn verify(
    assertion: &Assertion,
    key: &CredentialKey,
    counter: u32,
    challenge: &Challenge,
    party: &Party,
) -> Result<u32, Untrue> {
    let client_data = decoded(&assertion.client_data)?;
    client::check(&client_data, Ceremony::Get, challenge, party)?;
    let mut signed = decoded(&assertion.authenticator_data)?;
    let data = AuthenticatorData::parse(&signed, party)?;
    signed.extend(Sha256::digest(&client_data));
    if !key.signed(&signed, &decoded(&assertion.signature)?) {
        return Err(Untrue::Signature);
    }
    let counts = data.counter != 0 || counter != 0;
    if counts && data.counter <= counter {
        return Err(Untrue::Cloned);
    }
    Ok(data.counter)
}

fn decoded(text: &str) -> Result<Vec<u8>, Untrue> {
    if text.len() > LONGEST {
        return Err(Untrue::Malformed);
    }
    BASE64.decode(text).map_err(|_| Untrue::Malformed)
}
