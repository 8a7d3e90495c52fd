//! A credential's public key: of the three kinds that are asked for. See RFC 9053 and RFC 8230.
use super::Untrue;
use aws_lc_rs::signature::{
    ECDSA_P256_SHA256_ASN1, ED25519, RSA_PKCS1_2048_8192_SHA256, RsaPublicKeyComponents,
    UnparsedPublicKey,
};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD as BASE64;
use ciborium::Value;
use serde::{Deserialize, Serialize};

/// A public key, each part in base64url.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum CredentialKey {
    /// `-7`: an uncompressed point of P-256.
    Es256(String),
    /// `-8`: Ed25519.
    EdDsa(String),
    /// `-257`: RSA with PKCS #1 and SHA-256.
    Rs256 {
        /// The modulus.
        n: String,
        /// The exponent.
        e: String,
    },
}

impl CredentialKey {
    /// The numbers that pages ask for them by, the most wanted first.
    pub(crate) const ALGORITHMS: [i64; 3] = [-7, -8, -257];

    /// The key in a `COSE_Key`.
    pub(super) fn of_cose(key: &Value) -> Result<Self, Untrue> {
        let map = key.as_map().ok_or(Untrue::Malformed)?;
        let find = |label: i64| {
            let mut found = map.iter().filter(|(name, _)| *name == Value::from(label));
            let value = found.next().map(|(_, value)| value);
            value.filter(|_| found.next().is_none())
        };
        let is = |label, number: i64| find(label) == Some(&Value::from(number));
        let bytes = |label, length: Option<usize>| {
            let bytes = find(label).and_then(Value::as_bytes);
            let bytes = bytes.filter(|bytes| length.is_none_or(|length| bytes.len() == length));
            bytes.ok_or(Untrue::Malformed)
        };
        // Key type, algorithm, and the curve where there is one.
        if is(1, 2) && is(3, -7) && is(-1, 1) {
            let point = [&[4], &**bytes(-2, Some(32))?, &**bytes(-3, Some(32))?].concat();
            Ok(Self::Es256(BASE64.encode(point)))
        } else if is(1, 1) && is(3, -8) && is(-1, 6) {
            Ok(Self::EdDsa(BASE64.encode(bytes(-2, Some(32))?)))
        } else if is(1, 3) && is(3, -257) {
            Ok(Self::Rs256 {
                n: BASE64.encode(bytes(-1, None)?),
                e: BASE64.encode(bytes(-2, None)?),
            })
        } else {
            Err(Untrue::Algorithm)
        }
    }

    /// Whether the key's holder signed `message`.
    pub(super) fn signed(&self, message: &[u8], signature: &[u8]) -> bool {
        let Ok([first, second]) = self.parts() else {
            return false;
        };
        let verified = match self {
            Self::Es256(_) => {
                UnparsedPublicKey::new(&ECDSA_P256_SHA256_ASN1, first).verify(message, signature)
            }
            Self::EdDsa(_) => UnparsedPublicKey::new(&ED25519, first).verify(message, signature),
            Self::Rs256 { .. } => RsaPublicKeyComponents {
                n: first,
                e: second,
            }
            .verify(&RSA_PKCS1_2048_8192_SHA256, message, signature),
        };
        verified.is_ok()
    }

    fn parts(&self) -> Result<[Vec<u8>; 2], base64::DecodeError> {
        let (first, second) = match self {
            Self::Es256(key) | Self::EdDsa(key) => (key.as_str(), ""),
            Self::Rs256 { n, e } => (n.as_str(), e.as_str()),
        };
        Ok([BASE64.decode(first)?, BASE64.decode(second)?])
    }
}
