//! The private keys that a provider's assertions are decrypted with. The store has them sealed, and
//! nobody is ever told one.
use crate::means::Means;
use crate::pem;
use crate::state::SamlPrivateKey;
use aws_lc_rs::encoding::{AsDer as _, Pkcs8V1Der};
use aws_lc_rs::rsa::{KeyPair, PrivateDecryptingKey};
use doorward_names::{AccountId, Secret};
use zeroize::Zeroizing;

/// Bits of a key at most: what decrypting takes grows with their cube, and anybody may ask for it.
const LONGEST: usize = 4096;

/// Opens a key that the store has.
pub(crate) type Opener<'a> = &'a dyn Fn(&SamlPrivateKey) -> Option<Secret<Vec<u8>>>;

/// The RSA key that `text` is the PEM of, as PKCS #8; nothing where it is none, is shorter than 2048
/// bits or takes a password.
pub(crate) fn read(text: &str) -> Option<Zeroizing<Vec<u8>>> {
    let block = pem::block(text)?;
    let der = match block.label {
        "PRIVATE KEY" => block.der,
        "RSA PRIVATE KEY" => {
            let key = KeyPair::from_der(&block.der).ok()?;
            let der: Pkcs8V1Der<'_> = key.as_der().ok()?;
            Zeroizing::new(der.as_ref().to_vec())
        }
        _ => return None,
    };
    let key = PrivateDecryptingKey::from_pkcs8(&der).ok()?;
    (key.key_size_bits() <= LONGEST).then_some(der)
}

/// What the store seals the key `id` to.
pub(crate) fn context(account: AccountId, id: &str) -> String {
    format!("saml-private-key/{account}/{id}")
}

/// Opens the keys of `account`.
pub(crate) fn opener(
    means: &Means,
    account: AccountId,
) -> impl Fn(&SamlPrivateKey) -> Option<Secret<Vec<u8>>> {
    move |key| means.open(&key.key, &context(account, &key.id)).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_read_in_both_encodings_and_nothing_else_is() {
        let key = include_str!("../../tests/credentials/server.key");
        let old = include_str!("../../tests/credentials/server_pkcs1.key");
        let read = read(key).unwrap();
        assert_eq!(*read, *super::read(old).unwrap());
        for bad in [
            "",
            "key",
            include_str!("../../tests/credentials/server.pem"),
            include_str!("../../tests/credentials/server_ec.key"),
            include_str!("../../tests/credentials/server_encrypted.key"),
            &key.replacen("MII", "MIJ", 1),
            &format!("{key}{key}"),
        ] {
            assert!(super::read(bad).is_none(), "{bad}");
        }
    }
}
