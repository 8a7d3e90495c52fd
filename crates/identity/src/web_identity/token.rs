//! A JSON Web Token taken apart, nothing of it believed yet. See RFC 7515 and RFC 7519.
use super::Refused;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD as BASE64;
use serde::Deserialize;
use serde_json::{Map, Value};

/// A token whose signature nobody has looked at.
pub(super) struct Token<'t> {
    pub(super) algorithm: Algorithm,
    /// The key it says it was signed with.
    pub(super) key_id: Option<String>,
    pub(super) claims: Map<String, Value>,
    /// What the signature is over.
    pub(super) signed: &'t str,
    pub(super) signature: Vec<u8>,
}

/// The algorithms AWS takes; all that is symmetric, and `none`, is not among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Algorithm {
    Rs256,
    Rs384,
    Rs512,
    Es256,
    Es384,
    Es512,
}

#[derive(Deserialize)]
struct Header {
    alg: String,
    kid: Option<String>,
    // An extension that must be understood; none is.
    crit: Option<Value>,
}

impl<'t> Token<'t> {
    pub(super) fn parse(text: &'t str) -> Result<Self, Refused> {
        let (signed, signature) = text.rsplit_once('.').ok_or(Refused::NotAToken)?;
        let (header, claims) = signed.split_once('.').ok_or(Refused::NotAToken)?;
        let header = part::<Header>(header)?;
        if header.crit.is_some() {
            return Err(Refused::Unsupported);
        }
        Ok(Self {
            algorithm: Algorithm::named(&header.alg).ok_or(Refused::Unsupported)?,
            key_id: header.kid,
            claims: part(claims)?,
            signed,
            signature: decoded(signature)?,
        })
    }

    /// A claim that is text and not empty.
    pub(super) fn text(&self, claim: &'static str) -> Result<&str, Refused> {
        let text = self.claims.get(claim).and_then(Value::as_str);
        let text = text.filter(|text| !text.is_empty());
        text.ok_or(Refused::Missing(claim))
    }

    /// A claim that is a time, in whole seconds.
    pub(super) fn seconds(&self, claim: &'static str) -> Result<i64, Refused> {
        let value = self.claims.get(claim);
        value.and_then(seconds).ok_or(Refused::Missing(claim))
    }
}

/// RFC 7519 lets a time have a fraction, which is cut off here.
pub(super) fn seconds(value: &Value) -> Option<i64> {
    #[expect(
        clippy::cast_possible_truncation,
        reason = "what is out of range saturates, and is then out of time"
    )]
    let cut = |number: f64| number.is_finite().then_some(number as i64);
    value.as_i64().or_else(|| value.as_f64().and_then(cut))
}

impl Algorithm {
    fn named(name: &str) -> Option<Self> {
        const ALL: [Algorithm; 6] = [
            Algorithm::Rs256,
            Algorithm::Rs384,
            Algorithm::Rs512,
            Algorithm::Es256,
            Algorithm::Es384,
            Algorithm::Es512,
        ];
        ALL.into_iter().find(|algorithm| algorithm.name() == name)
    }

    /// `RS256`.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Rs256 => "RS256",
            Self::Rs384 => "RS384",
            Self::Rs512 => "RS512",
            Self::Es256 => "ES256",
            Self::Es384 => "ES384",
            Self::Es512 => "ES512",
        }
    }
}

fn part<T: for<'de> Deserialize<'de>>(text: &str) -> Result<T, Refused> {
    serde_json::from_slice(&decoded(text)?).map_err(|_| Refused::NotAToken)
}

fn decoded(text: &str) -> Result<Vec<u8>, Refused> {
    BASE64.decode(text).map_err(|_| Refused::NotAToken)
}
