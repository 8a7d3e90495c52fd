//! An issuer of tokens.
use super::keys::KeySet;
use super::token::Token;
use super::{Trust, WebIdentity};
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::rsa::{KeyPair as RsaKeyPair, KeySize};
use aws_lc_rs::signature::{
    ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, KeyPair as _, RSA_PKCS1_SHA256,
};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD as BASE64;
use doorward_names::{Arn, OidcProviderName};
use hmac::{Hmac, KeyInit as _, Mac as _};
use serde_json::{Value, json};
use sha2::Sha256;

pub(crate) struct Issuer {
    rsa: RsaKeyPair,
    ec: EcdsaKeyPair,
}

/// The claims of `token`, if one of the keys in `document` signed it.
pub(crate) fn verified(document: &[u8], token: &str) -> Option<Value> {
    let token = Token::parse(token).ok()?;
    let keys = KeySet::parse(document)?;
    keys.signed(&token).then_some(Value::Object(token.claims))
}

/// The key that `token` says it was signed with.
pub(crate) fn key_id(token: &str) -> String {
    Token::parse(token).unwrap().key_id.unwrap()
}

/// The bearer of a token with all of GitHub's claims, and with tags.
pub(crate) fn bearer() -> WebIdentity {
    let mut claims = json!({
        "aud": "sts.amazonaws.com", "azp": "app", "amr": ["pwd"], "email": "ada@example.com",
        "https://aws.amazon.com/tags": {
            "principal_tags": {"team": ["red"]}, "transitive_tag_keys": ["team"],
        },
        "https://aws.amazon.com/source_identity": "ada",
    });
    for claim in [
        "actor",
        "actor_id",
        "enterprise_id",
        "environment",
        "job_workflow_ref",
        "ref",
        "repository",
        "repository_id",
        "repository_owner_id",
        "workflow",
    ] {
        claims[claim] = json!("some");
    }
    WebIdentity {
        provider: Arn::parse("arn:aws:iam::111122223333:oidc-provider/some.example").unwrap(),
        issuer: OidcProviderName::parse("token.actions.githubusercontent.com").unwrap(),
        subject: "some".to_owned(),
        audience: "app".to_owned(),
        trust: Trust::Authority,
        expires: 0,
        claims: claims.as_object().unwrap().clone(),
    }
}

impl Issuer {
    pub(crate) fn new() -> Self {
        Self {
            rsa: RsaKeyPair::generate(KeySize::Rsa2048).unwrap(),
            ec: EcdsaKeyPair::generate(&ECDSA_P256_SHA256_FIXED_SIGNING).unwrap(),
        }
    }

    /// The RSA modulus, out of `RSAPublicKey` in DER.
    pub(crate) fn modulus(&self) -> Vec<u8> {
        self.rsa.public_key().as_ref()[9..265].to_vec()
    }

    fn point(&self) -> Vec<u8> {
        self.ec.public_key().as_ref().to_vec()
    }

    /// The document with the keys `rsa` and `ec`, and with some that are passed over.
    pub(crate) fn keys(&self) -> Value {
        let point = self.point();
        json!({"keys": [
            {"kty": "oct", "kid": "shared", "k": "AAAA"},
            {"kty": "RSA", "kid": "sealing", "use": "enc", "n": BASE64.encode(self.modulus()), "e": "AQAB"},
            {"kty": "RSA", "kid": "rsa", "use": "sig", "n": BASE64.encode(self.modulus()), "e": "AQAB"},
            {"kty": "EC", "kid": "ec", "alg": "ES256", "crv": "P-256",
             "x": BASE64.encode(&point[1..33]), "y": BASE64.encode(&point[33..])},
            "nonsense",
        ]})
    }

    /// A token with this header and these claims, signed as the header says.
    pub(crate) fn token(&self, header: &Value, claims: &Value) -> String {
        let part = |value: &Value| BASE64.encode(value.to_string());
        let signed = format!("{}.{}", part(header), part(claims));
        let message = signed.as_bytes();
        let signature = match header["alg"].as_str() {
            Some("RS256") => {
                let mut signature = vec![0; self.rsa.public_modulus_len()];
                self.rsa
                    .sign(
                        &RSA_PKCS1_SHA256,
                        &SystemRandom::new(),
                        message,
                        &mut signature,
                    )
                    .unwrap();
                signature
            }
            Some("ES256") => self
                .ec
                .sign(&SystemRandom::new(), message)
                .unwrap()
                .as_ref()
                .to_vec(),
            // The public key as a shared secret: what a verifier that trusts the header would take.
            Some("HS256") => {
                let mut mac = Hmac::<Sha256>::new_from_slice(&self.modulus()).unwrap();
                mac.update(message);
                mac.finalize().into_bytes().to_vec()
            }
            _ => Vec::new(),
        };
        format!("{signed}.{}", BASE64.encode(signature))
    }
}
