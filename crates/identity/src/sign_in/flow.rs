//! How far a sign-in has got, sealed for the page's form: nothing of it is kept by us.
use crate::Timestamp;
use crate::state::{SerialNumber, SessionPrincipal};
use aws_lc_rs::aead::{AES_256_GCM_SIV, Aad, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use doorward_names::{AccountId, Region};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

/// How long a person may take for one sign-in, in seconds.
pub(crate) const LIFETIME: i64 = 10 * 60;

/// What was proven so far, by whom, and where it leads.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Flow {
    /// The account.
    pub account: AccountId,
    /// Who signs in.
    pub principal: SessionPrincipal,
    /// What is awaited: a flow is good for that step alone.
    pub awaits: Awaits,
    /// When the flow began.
    pub began: Timestamp,
    /// What the password was when it was checked: a flow dies when the password changes.
    pub password: String,
    /// When a device was answered, and which; nothing while it is still to be asked for.
    pub mfa: Option<(SerialNumber, Timestamp)>,
    /// Where it leads.
    pub course: Course,
}

/// Where a sign-in came in and where it leads.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Course {
    /// Where to go afterwards.
    pub destination: String,
    /// The region that records tell: of the endpoint that the flow began at.
    pub region: String,
    /// Whether the browser shall remember who it was.
    pub remember: bool,
}

impl Course {
    /// The region that records tell.
    pub(crate) fn region(&self) -> Region {
        Region::parse(&self.region).unwrap_or_else(|_| Region::us_east_1())
    }
}

/// What a flow waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Awaits {
    /// The code of an MFA device.
    MfaCode,
    /// A new MFA device.
    Enrolment,
    /// A new password.
    NewPassword,
}

/// The key that flows are sealed with.
pub(crate) struct FlowKey(LessSafeKey);

impl FlowKey {
    /// Takes the 32 bytes that all nodes of an installation share for this purpose.
    pub(crate) fn new(key: &[u8; 32]) -> Option<Self> {
        UnboundKey::new(&AES_256_GCM_SIV, key)
            .ok()
            .map(LessSafeKey::new)
            .map(Self)
    }

    /// The flow as text for a hidden field; nothing if the cipher fails, which it does not.
    pub(crate) fn seal(&self, flow: &Flow, nonce: [u8; NONCE_LEN]) -> Option<String> {
        self.seal_as(PURPOSE, flow, nonce)
    }

    /// `value` as text that the key opens again for `purpose` alone.
    pub(super) fn seal_as(
        &self,
        purpose: &[u8],
        value: &impl Serialize,
        nonce: [u8; NONCE_LEN],
    ) -> Option<String> {
        let mut text = serde_json::to_vec(value).ok()?;
        let sealed = Nonce::assume_unique_for_key(nonce);
        self.0
            .seal_in_place_append_tag(sealed, Aad::from(purpose), &mut text)
            .ok()?;
        Some(URL_SAFE_NO_PAD.encode([nonce.as_slice(), &text].concat()))
    }

    /// The flow in `text`, if we sealed it and it is not over.
    pub(crate) fn open(&self, text: &str, now: Timestamp) -> Option<Flow> {
        let flow: Flow = self.open_as(PURPOSE, text)?;
        let open = flow.began <= now && now < flow.began.plus_seconds(LIFETIME);
        open.then_some(flow)
    }

    /// What was sealed as `text` for `purpose`.
    pub(super) fn open_as<T: DeserializeOwned>(&self, purpose: &[u8], text: &str) -> Option<T> {
        let bytes = URL_SAFE_NO_PAD.decode(text).ok()?;
        let (nonce, sealed) = bytes.split_first_chunk::<NONCE_LEN>()?;
        let mut sealed = sealed.to_vec();
        let nonce = Nonce::assume_unique_for_key(*nonce);
        let plain = self
            .0
            .open_in_place(nonce, Aad::from(purpose), &mut sealed)
            .ok()?;
        serde_json::from_slice(plain).ok()
    }
}

/// What the key seals flows as, and nothing else.
const PURPOSE: &[u8] = b"doorward sign-in flow 1";

#[cfg(test)]
mod tests {
    use super::*;

    fn flow() -> Flow {
        Flow {
            account: AccountId::parse("111122223333").unwrap(),
            principal: SessionPrincipal::Root,
            awaits: Awaits::MfaCode,
            began: Timestamp::from_seconds(1000),
            password: "0123".to_owned(),
            mfa: None,
            course: Course {
                destination: "/console".to_owned(),
                region: "us-east-1".to_owned(),
                remember: false,
            },
        }
    }

    #[test]
    fn a_flow_opens_for_ten_minutes_and_not_with_another_key_or_a_changed_byte() {
        let key = FlowKey::new(&[1; 32]).unwrap();
        let text = key.seal(&flow(), [9; 12]).unwrap();
        let at = Timestamp::from_seconds;
        assert_eq!(key.open(&text, at(1000)), Some(flow()));
        assert_eq!(key.open(&text, at(1599)), Some(flow()));
        assert_eq!(key.open(&text, at(1600)), None);
        assert_eq!(key.open(&text, at(999)), None);
        assert_eq!(FlowKey::new(&[2; 32]).unwrap().open(&text, at(1000)), None);
        for position in 0..text.len() {
            let mut changed = text.clone().into_bytes();
            changed[position] = if changed[position] == b'A' {
                b'B'
            } else {
                b'A'
            };
            let changed = String::from_utf8(changed).unwrap();
            assert_eq!(key.open(&changed, at(1000)), None, "{position}");
        }
        for bad in ["", "A", "AAAA", "é"] {
            assert_eq!(key.open(bad, at(1000)), None, "{bad}");
        }
    }
}
