//! An authenticator in software, for tests.
use super::*;
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::signature::{
    ECDSA_P256_SHA256_ASN1_SIGNING, EcdsaKeyPair, Ed25519KeyPair, KeyPair as _,
};
use ciborium::{Value, cbor};

pub(crate) enum Pair {
    Es256(EcdsaKeyPair),
    EdDsa(Ed25519KeyPair),
}

/// One credential of somebody's key.
pub(crate) struct SoftKey {
    pub(crate) pair: Pair,
    pub(crate) id: Vec<u8>,
    pub(crate) counter: u32,
    /// What it says of itself beside the credential.
    pub(crate) flags: u8,
    /// Whether it counts how often it signs.
    pub(crate) counts: bool,
}

impl SoftKey {
    pub(crate) fn new(id: &[u8]) -> Self {
        let pair = EcdsaKeyPair::generate(&ECDSA_P256_SHA256_ASN1_SIGNING).unwrap();
        Self {
            pair: Pair::Es256(pair),
            id: id.to_vec(),
            counter: 0,
            flags: 1,
            counts: true,
        }
    }

    pub(crate) fn ed25519(id: &[u8]) -> Self {
        Self {
            pair: Pair::EdDsa(Ed25519KeyPair::generate().unwrap()),
            ..Self::new(id)
        }
    }

    pub(crate) fn cose(&self) -> Value {
        match &self.pair {
            Pair::Es256(pair) => {
                let point = pair.public_key().as_ref();
                cbor!({ 1 => 2, 3 => -7, -1 => 1, -2 => Value::from(&point[1..33]),
                        -3 => Value::from(&point[33..]) })
            }
            Pair::EdDsa(pair) => {
                cbor!({ 1 => 1, 3 => -8, -1 => 6, -2 => Value::from(pair.public_key().as_ref()) })
            }
        }
        .unwrap()
    }

    pub(crate) fn data(&self, party: &Party, created: bool) -> Vec<u8> {
        let mut data = Sha256::digest(&party.id).to_vec();
        data.push(self.flags | if created { 1 << 6 } else { 0 });
        data.extend(self.counter.to_be_bytes());
        if created {
            data.extend([0; 16]);
            data.extend(u16::try_from(self.id.len()).unwrap().to_be_bytes());
            data.extend(&self.id);
            data.extend(bytes(&self.cose()));
        }
        data
    }

    pub(crate) fn create(&self, challenge: &str, party: &Party) -> Attestation {
        let data = self.data(party, true);
        let object = cbor!({ "fmt" => "none", "attStmt" => {}, "authData" => Value::from(data) });
        Attestation {
            client_data: BASE64.encode(client_data("webauthn.create", challenge, &party.origin)),
            object: BASE64.encode(bytes(&object.unwrap())),
        }
    }

    /// Answers, and counts it.
    pub(crate) fn get(&mut self, challenge: &str, party: &Party) -> Assertion {
        self.counter += u32::from(self.counts);
        let data = self.data(party, false);
        let client_data = client_data("webauthn.get", challenge, &party.origin);
        let signed = [&data[..], &Sha256::digest(&client_data)].concat();
        let signature = match &self.pair {
            Pair::Es256(pair) => {
                let signature = pair.sign(&SystemRandom::new(), &signed).unwrap();
                signature.as_ref().to_vec()
            }
            Pair::EdDsa(pair) => pair.sign(&signed).as_ref().to_vec(),
        };
        Assertion {
            credential: BASE64.encode(&self.id),
            client_data: BASE64.encode(client_data),
            authenticator_data: BASE64.encode(data),
            signature: BASE64.encode(signature),
        }
    }
}

pub(crate) fn client_data(kind: &str, challenge: &str, origin: &str) -> String {
    let said = serde_json::json!({
        "type": kind, "challenge": challenge, "origin": origin, "crossOrigin": false,
        "other_keys_can_be_added_here": "and are",
    });
    said.to_string()
}

pub(crate) fn bytes(value: &Value) -> Vec<u8> {
    let mut bytes = Vec::new();
    ciborium::into_writer(value, &mut bytes).unwrap();
    bytes
}
