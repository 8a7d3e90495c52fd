//! What an issuer publishes: its configuration and its keys. See OpenID Connect Discovery 1.0 and
//! RFC 7517.
use super::keys::Algorithm;
use crate::state::{Outbound, SigningKey};
use crate::{Answer, Installation, Moment, Timestamp};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD as BASE64;
use serde_json::{Value, json};

/// What the paths of issuers begin with.
const ISSUERS: &str = "/tokens/";
const CONFIGURATION: &str = ".well-known/openid-configuration";
const KEYS: &str = ".well-known/jwks.json";
/// For how many seconds a document may be kept: far shorter than keys are known before their use.
const KEPT: i64 = 3600;

impl Installation {
    /// Whether `path` is below an issuer's.
    pub fn is_of_issuer(path: &str) -> bool {
        path.starts_with(ISSUERS)
    }

    /// What an issuer has at `path`; anybody may read it.
    pub fn issuer_document(&self, method: &str, path: &str, moment: &Moment) -> Answer {
        let document = self.document(path, moment.now);
        let (status, body) = match (method, document) {
            ("GET" | "HEAD", Some(document)) => (200, document),
            (_, Some(_)) => (405, json!({"error": "method_not_allowed"})),
            (_, None) => (404, json!({"error": "not_found"})),
        };
        let mut headers = vec![("content-type", "application/json".to_owned())];
        headers.push(match status {
            200 => ("cache-control", format!("public, max-age={KEPT}")),
            405 => ("allow", "GET, HEAD".to_owned()),
            _ => ("cache-control", "no-store".to_owned()),
        });
        Answer {
            status,
            headers,
            body: body.to_string().into_bytes(),
        }
    }

    fn document(&self, path: &str, now: Timestamp) -> Option<Value> {
        let (issuer, document) = path.strip_prefix(ISSUERS)?.split_once('/')?;
        let world = self.durable();
        let entry = world.directory.issuers.get(&issuer.to_owned())?;
        let outbound = world.account(entry.account)?.outbound.as_ref()?;
        match document {
            CONFIGURATION => Some(configuration(&outbound.url(&self.settings().public_url))),
            KEYS => Some(keys(outbound, now)),
            _ => None,
        }
    }
}

fn configuration(url: &str) -> Value {
    json!({
        "issuer": url,
        "jwks_uri": format!("{url}/{KEYS}"),
        "response_types_supported": ["id_token"],
        "subject_types_supported": ["public"],
        "id_token_signing_alg_values_supported": Algorithm::ALL.map(Algorithm::name),
        "claims_supported": ["iss", "sub", "aud", "exp", "iat", "jti"],
    })
}

/// Also where no tokens are made any more: those that were made are valid to their end.
fn keys(outbound: &Outbound, now: Timestamp) -> Value {
    let keys = outbound.published(now).iter();
    let keys = keys.flat_map(|keys| {
        let of = |algorithm: Algorithm| jwk(algorithm, algorithm.key(keys));
        Algorithm::ALL.map(of)
    });
    json!({"keys": keys.flatten().collect::<Vec<_>>()})
}

fn jwk(algorithm: Algorithm, key: &SigningKey) -> Option<Value> {
    let numbers = match algorithm {
        // `RSAPublicKey` of 2048 bits: its numbers stand where they always stand.
        Algorithm::Rs256 => {
            let modulus = key.public.get(9..265)?;
            let exponent = key.public.get(267..)?;
            json!({"kty": "RSA", "n": BASE64.encode(modulus), "e": BASE64.encode(exponent)})
        }
        Algorithm::Es384 => {
            let (x, y) = key.public.get(1..)?.split_at_checked(48)?;
            json!({"kty": "EC", "crv": "P-384", "x": BASE64.encode(x), "y": BASE64.encode(y)})
        }
    };
    let mut jwk = json!({"kid": key.id, "use": "sig", "alg": algorithm.name()});
    jwk.as_object_mut()?.extend(numbers.as_object()?.clone());
    Some(jwk)
}
