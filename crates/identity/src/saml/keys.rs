//! The public keys that a provider's certificates carry.
use aws_lc_rs::signature::{
    ECDSA_P256_SHA256_FIXED, ECDSA_P384_SHA384_FIXED, RSA_PKCS1_2048_8192_SHA256,
    RSA_PKCS1_2048_8192_SHA384, RSA_PKCS1_2048_8192_SHA512, UnparsedPublicKey,
    VerificationAlgorithm,
};
use x509_cert::Certificate;
use x509_cert::der::oid::ObjectIdentifier;
use x509_cert::der::{Decode as _, Encode as _};

const RSA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.1");
const EC: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.10045.2.1");
const P256: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.10045.3.1.7");
const P384: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.132.0.34");

/// How a signature is made. SHA-1 is not among them: two documents can be made to share its hash.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Algorithm {
    RsaSha256,
    RsaSha384,
    RsaSha512,
    EcdsaSha256,
    EcdsaSha384,
}

/// A key that signatures are checked with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Key {
    /// A `SubjectPublicKeyInfo`.
    Rsa(Vec<u8>),
    /// A point of P-256.
    P256(Vec<u8>),
    /// A point of P-384.
    P384(Vec<u8>),
}

impl Key {
    /// The key in a certificate; nothing where there is none that could check a signature. The
    /// certificate's own dates and signature mean nothing here, as they mean nothing to AWS.
    pub(super) fn of_certificate(der: &[u8]) -> Option<Self> {
        let certificate = Certificate::from_der(der).ok()?;
        let info = certificate.tbs_certificate().subject_public_key_info();
        if info.algorithm.oid == RSA {
            // A modulus of 2048 bits alone has 256 bytes; shorter ones are not safe.
            let is_long = info.subject_public_key.raw_bytes().len() > 256;
            return info.to_der().ok().filter(|_| is_long).map(Self::Rsa);
        }
        let curve = info.algorithm.parameters.as_ref()?;
        let curve = curve.decode_as::<ObjectIdentifier>().ok()?;
        let point = info.subject_public_key.as_bytes()?.to_vec();
        match (info.algorithm.oid, curve) {
            (EC, P256) => Some(Self::P256(point)),
            (EC, P384) => Some(Self::P384(point)),
            _ => None,
        }
    }

    /// Whether this key made `signature` of `message`.
    pub(super) fn signed(&self, algorithm: Algorithm, message: &[u8], signature: &[u8]) -> bool {
        let (how, key): (&'static dyn VerificationAlgorithm, _) = match (algorithm, self) {
            (Algorithm::RsaSha256, Self::Rsa(key)) => (&RSA_PKCS1_2048_8192_SHA256, key),
            (Algorithm::RsaSha384, Self::Rsa(key)) => (&RSA_PKCS1_2048_8192_SHA384, key),
            (Algorithm::RsaSha512, Self::Rsa(key)) => (&RSA_PKCS1_2048_8192_SHA512, key),
            (Algorithm::EcdsaSha256, Self::P256(key)) => (&ECDSA_P256_SHA256_FIXED, key),
            (Algorithm::EcdsaSha384, Self::P384(key)) => (&ECDSA_P384_SHA384_FIXED, key),
            _ => return false,
        };
        UnparsedPublicKey::new(how, key)
            .verify(message, signature)
            .is_ok()
    }
}
