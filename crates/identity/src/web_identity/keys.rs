//! A provider's public keys. See RFC 7517 and RFC 7518.
use super::token::{Algorithm, Token};
use aws_lc_rs::signature::{
    ECDSA_P256_SHA256_FIXED, ECDSA_P384_SHA384_FIXED, ECDSA_P521_SHA512_FIXED,
    RSA_PKCS1_2048_8192_SHA256, RSA_PKCS1_2048_8192_SHA384, RSA_PKCS1_2048_8192_SHA512,
    RsaPublicKeyComponents, UnparsedPublicKey,
};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD as BASE64;
use serde::Deserialize;
use serde_json::Value;

/// How many keys of each type a provider may have: AWS's limits.
const KEYS_AT_MOST: usize = 100;

/// The keys of one provider that a token may be signed with.
#[derive(Clone, Debug)]
pub(crate) struct KeySet(Vec<Key>);

#[derive(Clone, Debug)]
struct Key {
    id: Option<String>,
    /// The one algorithm it is for, where it says so.
    algorithm: Option<String>,
    public: Public,
}

#[derive(Clone, Debug)]
enum Public {
    Rsa {
        modulus: Vec<u8>,
        exponent: Vec<u8>,
    },
    /// An uncompressed point of the curve that this algorithm is bound to.
    Ec(Algorithm, Vec<u8>),
}

#[derive(Deserialize)]
struct Document {
    keys: Vec<Value>,
}

#[derive(Deserialize)]
struct Row {
    kty: String,
    kid: Option<String>,
    alg: Option<String>,
    #[serde(rename = "use")]
    usage: Option<String>,
    n: Option<String>,
    e: Option<String>,
    crv: Option<String>,
    x: Option<String>,
    y: Option<String>,
}

impl KeySet {
    /// The keys in a `jwks_uri`'s document. Those of other types and uses are passed over; nothing,
    /// where it is no such document or has too many.
    pub(crate) fn parse(json: &[u8]) -> Option<Self> {
        let document = serde_json::from_slice::<Document>(json).ok()?;
        let rows = document.keys.into_iter();
        let rows = rows.filter_map(|row| serde_json::from_value::<Row>(row).ok());
        let keys = rows.filter_map(Key::read).collect::<Vec<_>>();
        let rsa = |key: &&Key| matches!(key.public, Public::Rsa { .. });
        let count = keys.iter().filter(rsa).count();
        (count.max(keys.len() - count) <= KEYS_AT_MOST).then_some(Self(keys))
    }

    /// Whether there is a key that `token` may be signed with.
    pub(super) fn knows(&self, token: &Token<'_>) -> bool {
        self.candidates(token).next().is_some()
    }

    /// Whether one of the keys signed `token`.
    pub(super) fn signed(&self, token: &Token<'_>) -> bool {
        self.candidates(token).any(|key| key.signed(token))
    }

    /// The keys with the id the token names. A token that names none may be of any, and a set of
    /// one key without an id is that key.
    fn candidates<'k>(&'k self, token: &Token<'_>) -> impl Iterator<Item = &'k Key> {
        let alone = self.0.len() == 1;
        let named = token.key_id.clone();
        let algorithm = token.algorithm;
        self.0.iter().filter(move |key| {
            let is_named = match (&named, &key.id) {
                (Some(named), Some(id)) => named == id,
                (Some(_), None) => alone,
                (None, _) => true,
            };
            is_named && key.is_for(algorithm)
        })
    }
}

impl Key {
    fn read(row: Row) -> Option<Self> {
        if row.usage.is_some_and(|usage| usage != "sig") {
            return None;
        }
        let number = |text: Option<String>| BASE64.decode(text?).ok();
        let public = match row.kty.as_str() {
            "RSA" => Public::Rsa {
                modulus: without_zeros(number(row.n)?),
                exponent: without_zeros(number(row.e)?),
            },
            "EC" => {
                let (algorithm, length) = match row.crv?.as_str() {
                    "P-256" => (Algorithm::Es256, 32),
                    "P-384" => (Algorithm::Es384, 48),
                    "P-521" => (Algorithm::Es512, 66),
                    _ => return None,
                };
                let (x, y) = (number(row.x)?, number(row.y)?);
                if (x.len(), y.len()) != (length, length) {
                    return None;
                }
                Public::Ec(algorithm, [vec![4], x, y].concat())
            }
            _ => return None,
        };
        Some(Self {
            id: row.kid,
            algorithm: row.alg,
            public,
        })
    }

    /// A key is for its own type's algorithms, and for one alone where it says so: what a token
    /// says of its algorithm chooses among those, and never what a key is taken for.
    fn is_for(&self, algorithm: Algorithm) -> bool {
        let of_type = match &self.public {
            Public::Rsa { .. } => matches!(
                algorithm,
                Algorithm::Rs256 | Algorithm::Rs384 | Algorithm::Rs512
            ),
            Public::Ec(own, _) => *own == algorithm,
        };
        let own = self.algorithm.as_deref();
        of_type && own.is_none_or(|own| own == algorithm.name())
    }

    fn signed(&self, token: &Token<'_>) -> bool {
        let (message, signature) = (token.signed.as_bytes(), &token.signature);
        let verified = match (&self.public, token.algorithm) {
            (Public::Rsa { modulus, exponent }, algorithm) => {
                let parameters = match algorithm {
                    Algorithm::Rs256 => &RSA_PKCS1_2048_8192_SHA256,
                    Algorithm::Rs384 => &RSA_PKCS1_2048_8192_SHA384,
                    Algorithm::Rs512 => &RSA_PKCS1_2048_8192_SHA512,
                    Algorithm::Es256 | Algorithm::Es384 | Algorithm::Es512 => return false,
                };
                let key = RsaPublicKeyComponents {
                    n: modulus,
                    e: exponent,
                };
                key.verify(parameters, message, signature)
            }
            (Public::Ec(_, point), Algorithm::Es256) => {
                UnparsedPublicKey::new(&ECDSA_P256_SHA256_FIXED, point).verify(message, signature)
            }
            (Public::Ec(_, point), Algorithm::Es384) => {
                UnparsedPublicKey::new(&ECDSA_P384_SHA384_FIXED, point).verify(message, signature)
            }
            (Public::Ec(_, point), Algorithm::Es512) => {
                UnparsedPublicKey::new(&ECDSA_P521_SHA512_FIXED, point).verify(message, signature)
            }
            (Public::Ec(..), _) => return false,
        };
        verified.is_ok()
    }
}

fn without_zeros(number: Vec<u8>) -> Vec<u8> {
    number.into_iter().skip_while(|byte| *byte == 0).collect()
}
