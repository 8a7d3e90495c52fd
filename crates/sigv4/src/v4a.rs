//! Version 4A: ECDSA over P-256 with a key pair derived from the secret access key.
//!
//! The derivation is NIST SP 800-108 in counter mode, retried until the number is a valid key.

use alloc::vec::Vec;
use hmac::Mac;
use p256::ecdsa::signature::{Signer, Verifier};
use p256::ecdsa::{DerSignature, SigningKey, VerifyingKey};
use zeroize::Zeroize;

use crate::key::mac;

/// A private key, wiped when dropped, and its public half.
#[derive(Clone)]
pub(crate) struct KeyPair {
    private: SigningKey,
    public: VerifyingKey,
}

impl KeyPair {
    pub(crate) fn derive(access_key_id: &str, secret_access_key: &str) -> Self {
        let mut counter = 1;
        loop {
            // A candidate fails with a chance of 2⁻³², so the counter never comes around.
            if let Some(private) = candidate(access_key_id, secret_access_key, counter) {
                let public = *private.verifying_key();
                return Self { private, public };
            }
            counter = u8::wrapping_add(counter, 1);
        }
    }

    pub(crate) fn sign(&self, message: &[u8]) -> Vec<u8> {
        let signature: DerSignature = self.private.sign(message);
        signature.as_bytes().to_vec()
    }

    pub(crate) fn verifies(&self, message: &[u8], der: &[u8]) -> bool {
        DerSignature::try_from(der)
            .is_ok_and(|signature| self.public.verify(message, &signature).is_ok())
    }
}

/// The number for this counter plus one, if it is below the group's order.
fn candidate(access_key_id: &str, secret_access_key: &str, counter: u8) -> Option<SigningKey> {
    let mut mac = mac(&[b"AWS4A", secret_access_key.as_bytes()]);
    mac.update(&1_u32.to_be_bytes());
    mac.update(b"AWS4-ECDSA-P256-SHA256\0");
    mac.update(access_key_id.as_bytes());
    mac.update(&[counter]);
    mac.update(&256_u32.to_be_bytes());
    let mut number: [u8; 32] = mac.finalize().into_bytes().into();
    for byte in number.iter_mut().rev() {
        let (sum, carried) = byte.overflowing_add(1);
        *byte = sum;
        if !carried {
            break;
        }
    }
    // Zero, which is what 2²⁵⁶ wraps to, and all from the order upwards are refused here.
    let key = SigningKey::from_slice(&number).ok();
    number.zeroize();
    key
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_published_key_pair_is_derived() {
        // awslabs/aws-c-auth, aws-signing-test-suite/v4a/*/public-key.json.
        let pair = KeyPair::derive("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY");
        let mut point = alloc::string::String::new();
        crate::hex::push(&mut point, &pair.public.to_sec1_bytes());
        // The point is compressed or not by the crate's choice; its x coordinate is there anyway.
        assert!(point.contains("b6618f6a65740a99e650b33b6b4b5bd0d43b176d721a3edfea7e7d2d56d936b1"));
    }
}
