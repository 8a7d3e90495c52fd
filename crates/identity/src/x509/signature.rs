//! Whether one certificate signed another.
use super::X509;
use aws_lc_rs::signature::{
    ECDSA_P256_SHA256_ASN1, ECDSA_P256_SHA384_ASN1, ECDSA_P256_SHA512_ASN1, ECDSA_P384_SHA256_ASN1,
    ECDSA_P384_SHA384_ASN1, ECDSA_P384_SHA512_ASN1, ECDSA_P521_SHA256_ASN1, ECDSA_P521_SHA384_ASN1,
    ECDSA_P521_SHA512_ASN1, RSA_PKCS1_2048_8192_SHA256, RSA_PKCS1_2048_8192_SHA384,
    RSA_PKCS1_2048_8192_SHA512, UnparsedPublicKey, VerificationAlgorithm,
};
use x509_cert::der::Encode as _;
use x509_cert::der::oid::ObjectIdentifier;

const RSA_SHA256: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.11");
const RSA_SHA384: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.12");
const RSA_SHA512: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.13");
const ECDSA_SHA256: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.10045.4.3.2");
const ECDSA_SHA384: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.10045.4.3.3");
const ECDSA_SHA512: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.10045.4.3.4");
const P256: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.10045.3.1.7");
const P384: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.132.0.34");
const P521: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.132.0.35");

impl X509 {
    /// Whether `issuer` is who this one says it is from, and signed it.
    pub(crate) fn is_from(&self, issuer: &Self) -> bool {
        let named = self.0.tbs_certificate().issuer() == issuer.0.tbs_certificate().subject();
        named && self.signed(issuer).is_some()
    }

    fn signed(&self, issuer: &Self) -> Option<()> {
        let info = issuer.0.tbs_certificate().subject_public_key_info();
        let curve = info.algorithm.parameters.as_ref();
        let curve = curve.and_then(|curve| curve.decode_as::<ObjectIdentifier>().ok());
        let how: &'static dyn VerificationAlgorithm =
            match (self.0.signature_algorithm().oid, curve) {
                (RSA_SHA256, None) => &RSA_PKCS1_2048_8192_SHA256,
                (RSA_SHA384, None) => &RSA_PKCS1_2048_8192_SHA384,
                (RSA_SHA512, None) => &RSA_PKCS1_2048_8192_SHA512,
                (ECDSA_SHA256, Some(P256)) => &ECDSA_P256_SHA256_ASN1,
                (ECDSA_SHA384, Some(P256)) => &ECDSA_P256_SHA384_ASN1,
                (ECDSA_SHA512, Some(P256)) => &ECDSA_P256_SHA512_ASN1,
                (ECDSA_SHA256, Some(P384)) => &ECDSA_P384_SHA256_ASN1,
                (ECDSA_SHA384, Some(P384)) => &ECDSA_P384_SHA384_ASN1,
                (ECDSA_SHA512, Some(P384)) => &ECDSA_P384_SHA512_ASN1,
                (ECDSA_SHA256, Some(P521)) => &ECDSA_P521_SHA256_ASN1,
                (ECDSA_SHA384, Some(P521)) => &ECDSA_P521_SHA384_ASN1,
                (ECDSA_SHA512, Some(P521)) => &ECDSA_P521_SHA512_ASN1,
                _ => return None,
            };
        let message = self.0.tbs_certificate().to_der().ok()?;
        let signature = self.0.signature().as_bytes()?;
        let key = UnparsedPublicKey::new(how, issuer.public_key());
        key.verify(&message, signature).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{CHAIN, EC, EXPIRED, LEAF};
    use super::*;

    #[test]
    fn who_signed_a_certificate_is_told_by_its_key_and_its_name() {
        let [leaf, ec, other] = [LEAF, EC, EXPIRED].map(|text| X509::parse(text).unwrap());
        let chain = X509::parse_all(CHAIN).unwrap();
        let (issuing, root) = (&chain[0], &chain[1]);
        // By a key of P-256, by RSA with SHA-256 and SHA-384, and by itself.
        assert!(leaf.is_from(issuing));
        assert!(issuing.is_from(root));
        assert!(ec.is_from(root));
        assert!(root.is_from(root));
        for issuer in [root, &ec, &other, &leaf] {
            assert!(!leaf.is_from(issuer));
        }
        assert!(!ec.is_from(issuing));
    }
}
