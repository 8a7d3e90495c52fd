//! `DPoP`: the proof that who sends a request has a key. See RFC 9449.
use crate::Timestamp;
use aws_lc_rs::signature::{ECDSA_P256_SHA256_FIXED, UnparsedPublicKey};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::Deserialize;
use sha2::{Digest as _, Sha256};

/// A proof that was verified: whose key it is, and which proof.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Proof {
    /// The key's thumbprint, as RFC 7638 makes it.
    pub(crate) key: String,
    /// A hash of the proof's id, which is taken once.
    pub(crate) id: String,
    /// Until when the proof would be taken.
    pub(crate) expires: Timestamp,
}

/// How far the client's clock may be from ours, in seconds: as far as with signatures.
const SKEW: i64 = 5 * 60;
/// The longest proof that is read.
const LONGEST: usize = 4096;

#[derive(Deserialize)]
struct Header {
    typ: String,
    alg: String,
    jwk: Jwk,
    crit: Option<serde_json::Value>,
}

#[derive(Deserialize)]
struct Jwk {
    kty: String,
    crv: String,
    x: String,
    y: String,
    d: Option<serde_json::Value>,
}

#[derive(Deserialize)]
struct Claims {
    htm: String,
    htu: String,
    iat: i64,
    jti: String,
}

impl Proof {
    /// Verifies `text` for a `POST` to `path` at one of `hosts`; over TLS only, if `secure`.
    pub(crate) fn verify(
        text: &str,
        (path, hosts): (&str, &[&str]),
        secure: bool,
        now: Timestamp,
    ) -> Result<Self, &'static str> {
        const MALFORMED: &str = "The DPoP proof is not a JSON Web Token of its kind.";
        if text.len() > LONGEST {
            return Err(MALFORMED);
        }
        let (signed, signature) = text.rsplit_once('.').ok_or(MALFORMED)?;
        let (header, claims) = signed.split_once('.').ok_or(MALFORMED)?;
        let header: Header = json(header).ok_or(MALFORMED)?;
        let claims: Claims = json(claims).ok_or(MALFORMED)?;
        if header.typ != "dpop+jwt" || header.crit.is_some() || header.jwk.d.is_some() {
            return Err(MALFORMED);
        }
        if header.alg != "ES256" || header.jwk.kty != "EC" || header.jwk.crv != "P-256" {
            return Err("The DPoP proof must be signed with ES256.");
        }
        let signature = URL_SAFE_NO_PAD.decode(signature).map_err(|_| MALFORMED)?;
        let point = header.jwk.point().ok_or(MALFORMED)?;
        UnparsedPublicKey::new(&ECDSA_P256_SHA256_FIXED, point)
            .verify(signed.as_bytes(), &signature)
            .map_err(|_| "The DPoP proof's signature could not be verified.")?;
        if claims.htm != "POST" || !is_at(&claims.htu, path, hosts, secure) {
            return Err("The DPoP proof is for another request.");
        }
        if claims.iat.abs_diff(now.seconds()) > SKEW.unsigned_abs() {
            return Err("The DPoP proof was made too long ago, or is not valid yet.");
        }
        if claims.jti.is_empty() || claims.jti.len() > 256 {
            return Err(MALFORMED);
        }
        Ok(Self {
            key: header.jwk.thumbprint(),
            id: data_encoding::HEXLOWER.encode(&Sha256::digest(claims.jti)),
            expires: now.plus_seconds(2 * SKEW + 1),
        })
    }
}

impl Jwk {
    /// The uncompressed point.
    fn point(&self) -> Option<Vec<u8>> {
        let coordinate = |text: &str| {
            let bytes = URL_SAFE_NO_PAD.decode(text).ok()?;
            (bytes.len() == 32).then_some(bytes)
        };
        Some([vec![4], coordinate(&self.x)?, coordinate(&self.y)?].concat())
    }

    /// RFC 7638: the hash of the members that make the key, in their order.
    fn thumbprint(&self) -> String {
        let Self { kty, crv, x, y, .. } = self;
        let members = serde_json::json!({"crv": crv, "kty": kty, "x": x, "y": y});
        URL_SAFE_NO_PAD.encode(Sha256::digest(members.to_string()))
    }
}

fn json<T: for<'de> Deserialize<'de>>(part: &str) -> Option<T> {
    serde_json::from_slice(&URL_SAFE_NO_PAD.decode(part).ok()?).ok()
}

/// Whether `url` is `path` at one of `hosts`; its query does not count.
fn is_at(url: &str, path: &str, hosts: &[&str], secure: bool) -> bool {
    let url = url.split(['?', '#']).next().unwrap_or_default();
    let plain = (!secure).then(|| url.strip_prefix("http://")).flatten();
    let Some(rest) = url.strip_prefix("https://").or(plain) else {
        return false;
    };
    let host = rest.strip_suffix(path);
    host.is_some_and(|host| hosts.iter().any(|own| own.eq_ignore_ascii_case(host)))
}
