//! Signing keys: derived from the secret, wiped when dropped, worth caching.

use alloc::boxed::Box;
use alloc::string::String;
use core::fmt;
use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;
use zeroize::Zeroize;

use crate::hex;
use crate::presented::Algorithm;
use crate::v4a;

/// A key derived from a secret access key, for one of the two algorithms.
///
/// A version 4 key is good for one day, region and service; a version 4A key for all of them.
#[derive(Clone)]
pub struct SigningKey(Key);

#[derive(Clone)]
enum Key {
    /// Holds the hash states after the key block, so that each use saves two compressions.
    Hmac(Hmac<Sha256>),
    Ecdsa(Box<v4a::KeyPair>),
}

impl SigningKey {
    /// Derives a version 4 key: a chain of four HMACs.
    pub fn derive(secret_access_key: &str, date: &str, region: &str, service: &str) -> Self {
        let mut key = mac(&[b"AWS4", secret_access_key.as_bytes()]);
        for part in [date, region, service, "aws4_request"] {
            let mut bytes: [u8; 32] = tag(&key, part.as_bytes());
            key = mac(&[&bytes]);
            bytes.zeroize();
        }
        Self(Key::Hmac(key))
    }

    /// Derives a version 4A key pair.
    pub fn derive_v4a(access_key_id: &str, secret_access_key: &str) -> Self {
        Self(Key::Ecdsa(Box::new(v4a::KeyPair::derive(
            access_key_id,
            secret_access_key,
        ))))
    }

    /// The algorithm the key is for.
    pub const fn algorithm(&self) -> Algorithm {
        match self.0 {
            Key::Hmac(_) => Algorithm::HmacSha256,
            Key::Ecdsa(_) => Algorithm::EcdsaP256Sha256,
        }
    }

    /// Signs; the answer is in hexadecimal.
    pub(crate) fn sign(&self, string_to_sign: &str) -> String {
        let mut out = String::new();
        match &self.0 {
            Key::Hmac(key) => hex::push(&mut out, &tag(key, string_to_sign.as_bytes())),
            Key::Ecdsa(pair) => hex::push(&mut out, &pair.sign(string_to_sign.as_bytes())),
        }
        out
    }

    /// Whether the signature is this key's, in time that does not depend on where it differs.
    pub(crate) fn verifies(&self, string_to_sign: &str, signature: &str) -> bool {
        match &self.0 {
            Key::Hmac(key) => hex::digits(&tag(key, string_to_sign.as_bytes()))
                .as_slice()
                .ct_eq(signature.as_bytes())
                .into(),
            Key::Ecdsa(pair) => hex::decode(signature)
                .is_some_and(|der| pair.verifies(string_to_sign.as_bytes(), &der)),
        }
    }
}

impl fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SigningKey({}, …)", self.algorithm().name())
    }
}

/// An HMAC keyed with the parts one after the other; longer keys than a block are hashed first.
pub(crate) fn mac(parts: &[&[u8]]) -> Hmac<Sha256> {
    let mut block = hmac::digest::Key::<Hmac<Sha256>>::default();
    let length: usize = parts.iter().map(|part| part.len()).sum();
    if length <= block.len() {
        for (slot, byte) in block.iter_mut().zip(parts.iter().copied().flatten()) {
            *slot = *byte;
        }
    } else {
        let mut hasher = Sha256::new();
        for part in parts {
            hasher.update(part);
        }
        for (slot, byte) in block.iter_mut().zip(hasher.finalize()) {
            *slot = byte;
        }
    }
    let mac = Hmac::new(&block);
    block.as_mut_slice().zeroize();
    mac
}

fn tag(key: &Hmac<Sha256>, message: &[u8]) -> [u8; 32] {
    let mut mac = key.clone();
    mac.update(message);
    mac.finalize().into_bytes().into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_documented_key_is_derived() {
        // AWS General Reference, "Calculate the signature for AWS Signature Version 4".
        let secret = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
        let derived = SigningKey::derive(secret, "20150830", "us-east-1", "iam");
        let documented =
            hex::decode("c4afb1cc5771d871763a393e44b703571b55cc28424d1a5e86da6ed3c154a4b9");
        let same = SigningKey(Key::Hmac(mac(&[&documented.unwrap()])));
        assert_eq!(derived.sign("any text"), same.sign("any text"));
    }

    #[test]
    fn keys_are_wiped_when_dropped() {
        const fn wiped<T: zeroize::ZeroizeOnDrop>() {}
        // The mark is missing on `Hmac`, which holds nothing but two of these and a buffer.
        wiped::<Sha256>();
        wiped::<p256::ecdsa::SigningKey>();
    }

    #[test]
    fn a_secret_longer_than_a_block_is_hashed_first() {
        // RFC 4231, test case 6.
        let key = mac(&[&[0xaa; 100], &[0xaa; 31]]);
        let message = b"Test Using Larger Than Block-Size Key - Hash Key First";
        assert_eq!(
            hex::digits(&tag(&key, message)).as_slice(),
            b"60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54",
        );
    }
}
