//! The keys of an issuer: made, sealed, signed with. See RFC 7515 and RFC 7518.
use crate::Moment;
use crate::failure::Fault;
use crate::means::Means;
use crate::state::{SigningKey, SigningKeys};
use aws_lc_rs::encoding::{AsDer, Pkcs8V1Der};
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::rsa::{KeyPair as RsaKeyPair, KeySize};
use aws_lc_rs::signature::{
    ECDSA_P384_SHA384_FIXED_SIGNING, EcdsaKeyPair, KeyPair as _, RSA_PKCS1_SHA256,
};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD as BASE64;
use doorward_names::{AccountId, Secret};
use serde_json::{Value, json};

/// The algorithms tokens are signed with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Algorithm {
    Rs256,
    Es384,
}

impl Algorithm {
    pub(crate) const ALL: [Self; 2] = [Self::Rs256, Self::Es384];

    pub(crate) fn parse(name: &str) -> Option<Self> {
        let mut all = Self::ALL.into_iter();
        all.find(|algorithm| algorithm.name() == name)
    }

    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Rs256 => "RS256",
            Self::Es384 => "ES384",
        }
    }

    pub(super) fn key(self, keys: &SigningKeys) -> &SigningKey {
        match self {
            Self::Rs256 => &keys.rsa,
            Self::Es384 => &keys.ec,
        }
    }
}

/// Keys that were just made: a tenth of a second's work, so it is done outside every lock.
///
/// The library draws its own randomness for them: it takes none.
pub struct NewKeys {
    rsa: NewKey,
    ec: NewKey,
}

struct NewKey {
    private: Secret<Vec<u8>>,
    public: Vec<u8>,
}

impl std::fmt::Debug for NewKeys {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("NewKeys")
    }
}

impl NewKeys {
    pub(crate) fn make() -> Option<Self> {
        let rsa = RsaKeyPair::generate(KeySize::Rsa2048).ok()?;
        let ec = EcdsaKeyPair::generate(&ECDSA_P384_SHA384_FIXED_SIGNING).ok()?;
        let private = AsDer::<Pkcs8V1Der<'_>>::as_der(&rsa).ok()?;
        let rsa = NewKey {
            private: Secret::new(private.as_ref().to_vec()),
            public: rsa.public_key().as_ref().to_vec(),
        };
        let private = ec.to_pkcs8v1().ok()?;
        let ec = NewKey {
            private: Secret::new(private.as_ref().to_vec()),
            public: ec.public_key().as_ref().to_vec(),
        };
        Some(Self { rsa, ec })
    }

    /// The same as `account` keeps them.
    pub(crate) fn seal(
        &self,
        account: AccountId,
        means: &Means,
        moment: &Moment,
    ) -> Result<SigningKeys, Fault> {
        let seal = |key: &NewKey| -> Result<SigningKey, Fault> {
            let id = moment.uuid();
            let private = means.seal(key.private.expose(), &context(account, &id), moment);
            Ok(SigningKey {
                private: private.map_err(Fault::new)?,
                public: key.public.clone(),
                id,
            })
        };
        Ok(SigningKeys {
            made: moment.now,
            rsa: seal(&self.rsa)?,
            ec: seal(&self.ec)?,
        })
    }
}

fn context(account: AccountId, id: &str) -> String {
    format!("outbound-federation/{account}/{id}")
}

/// `claims` as a token, signed with the one of `keys` that is for `algorithm`.
pub(super) fn sign(
    claims: &Value,
    keys: &SigningKeys,
    algorithm: Algorithm,
    account: AccountId,
    means: &Means,
) -> Result<String, Fault> {
    let key = algorithm.key(keys);
    let header = json!({"kid": key.id, "typ": "JWT", "alg": algorithm.name()});
    let signed = format!(
        "{}.{}",
        BASE64.encode(header.to_string()),
        BASE64.encode(claims.to_string())
    );
    let private = means.open(&key.private, &context(account, &key.id));
    let private = private.map_err(Fault::new)?;
    let signature = signature(algorithm, private.expose(), signed.as_bytes());
    let signature = signature.ok_or_else(|| Fault::new("a signing key is of no use"))?;
    Ok(format!("{signed}.{}", BASE64.encode(signature)))
}

fn signature(algorithm: Algorithm, private: &[u8], message: &[u8]) -> Option<Vec<u8>> {
    // What the library is handed as a source of randomness it leaves alone.
    let random = SystemRandom::new();
    match algorithm {
        Algorithm::Rs256 => {
            let key = RsaKeyPair::from_pkcs8(private).ok()?;
            let mut signature = vec![0; key.public_modulus_len()];
            key.sign(&RSA_PKCS1_SHA256, &random, message, &mut signature)
                .ok()?;
            Some(signature)
        }
        Algorithm::Es384 => {
            let key = EcdsaKeyPair::from_pkcs8(&ECDSA_P384_SHA384_FIXED_SIGNING, private).ok()?;
            Some(key.sign(&random, message).ok()?.as_ref().to_vec())
        }
    }
}
