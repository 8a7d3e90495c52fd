//! Private keys as users upload them, of which the public half alone is looked at.
use crate::pem;
use aws_lc_rs::rsa::KeyPair as RsaKeyPair;
use aws_lc_rs::signature::{
    ECDSA_P256_SHA256_ASN1_SIGNING, ECDSA_P384_SHA384_ASN1_SIGNING, ECDSA_P521_SHA512_ASN1_SIGNING,
    EcdsaKeyPair, KeyPair as _,
};

/// Why a text is no private key.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum KeyUnreadable {
    /// It takes a password to read it.
    Encrypted,
    /// It is none, or one that is not safe.
    Malformed,
}

/// The public half of the private key that `text` is the PEM of, as certificates carry it.
pub(crate) fn public_half(text: &str) -> Result<Vec<u8>, KeyUnreadable> {
    if text.contains("ENCRYPTED") {
        return Err(KeyUnreadable::Encrypted);
    }
    let blocks = pem::blocks(text).unwrap_or_default();
    // OpenSSL writes the curve before the key.
    let mut keys = blocks.iter().filter(|block| block.label != "EC PARAMETERS");
    let public = match (keys.next(), keys.next()) {
        (Some(key), None) => match key.label {
            "PRIVATE KEY" => pkcs8(&key.der),
            "RSA PRIVATE KEY" => RsaKeyPair::from_der(&key.der).ok().map(|key| rsa(&key)),
            "EC PRIVATE KEY" => ec(&key.der),
            _ => None,
        },
        _ => None,
    };
    public.ok_or(KeyUnreadable::Malformed)
}

fn pkcs8(der: &[u8]) -> Option<Vec<u8>> {
    match RsaKeyPair::from_pkcs8(der) {
        Ok(key) => Some(rsa(&key)),
        Err(_) => ec(der),
    }
}

fn rsa(key: &RsaKeyPair) -> Vec<u8> {
    key.public_key().as_ref().to_vec()
}

fn ec(der: &[u8]) -> Option<Vec<u8>> {
    let curves = [
        &ECDSA_P256_SHA256_ASN1_SIGNING,
        &ECDSA_P384_SHA384_ASN1_SIGNING,
        &ECDSA_P521_SHA512_ASN1_SIGNING,
    ];
    curves.into_iter().find_map(|curve| {
        let key = EcdsaKeyPair::from_private_key_der(curve, der).ok()?;
        Some(key.public_key().as_ref().to_vec())
    })
}

#[cfg(test)]
mod tests {
    use super::super::X509;
    use super::super::tests::{EC, LEAF};
    use super::*;

    const RSA_KEY: &str = include_str!("../../tests/credentials/server.key");
    const EC_KEY: &str = include_str!("../../tests/credentials/server_ec.key");

    #[test]
    fn a_key_is_told_by_its_public_half_in_every_encoding() {
        let old = include_str!("../../tests/credentials/server_pkcs1.key");
        let sec1 = include_str!("../../tests/credentials/server_ec_sec1.key");
        let with_curve = format!(
            "-----BEGIN EC PARAMETERS-----\nBgUrgQQAIg==\n-----END EC PARAMETERS-----\n{sec1}"
        );
        for (certificate, key) in [
            (LEAF, RSA_KEY),
            (LEAF, old),
            (EC, EC_KEY),
            (EC, sec1),
            (EC, &with_curve),
        ] {
            let certificate = X509::parse(certificate).unwrap();
            assert_eq!(public_half(key).unwrap(), certificate.public_key());
        }
        assert_ne!(public_half(RSA_KEY), public_half(EC_KEY));
    }

    #[test]
    fn what_is_no_key_or_takes_a_password_is_not_read() {
        let locked = include_str!("../../tests/credentials/server_encrypted.key");
        assert_eq!(public_half(locked), Err(KeyUnreadable::Encrypted));
        for text in [
            "",
            LEAF,
            &RSA_KEY.replacen("MII", "MIJ", 1),
            &RSA_KEY.repeat(2),
            &RSA_KEY.replace("PRIVATE KEY", "EC PRIVATE KEY"),
        ] {
            assert_eq!(public_half(text), Err(KeyUnreadable::Malformed), "{text}");
        }
    }
}
