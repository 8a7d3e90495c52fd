//! What a provider does that encrypts.
use super::super::private_key;
use super::{Told, encode, sign};
use aws_lc_rs::aead::{AES_128_GCM, AES_192_GCM, AES_256_GCM, Aad, LessSafeKey, Nonce, UnboundKey};
use aws_lc_rs::cipher::{
    AES_128, AES_192, AES_256, DecryptionContext, PaddedBlockEncryptingKey, UnboundCipherKey,
};
use aws_lc_rs::rsa::{
    OAEP_SHA1_MGF1SHA1, OAEP_SHA256_MGF1SHA256, OAEP_SHA384_MGF1SHA384, OAEP_SHA512_MGF1SHA512,
    OaepPublicEncryptingKey, PrivateDecryptingKey,
};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

pub(crate) const KEY: &str = include_str!("../../../tests/credentials/server.key");
/// Somebody else's.
pub(crate) const OTHER_KEY: &str = concat!(
    "-----BEGIN PRIVATE KEY-----\n",
    include_str!("../../../tests/saml/rsa.pk8.b64"),
    "-----END PRIVATE KEY-----\n"
);
pub(crate) const GCM: &str = "http://www.w3.org/2009/xmlenc11#aes256-gcm";
pub(crate) const CBC: &str = "http://www.w3.org/2001/04/xmlenc#aes256-cbc";
pub(crate) const OAEP: &str = "http://www.w3.org/2001/04/xmlenc#rsa-oaep-mgf1p";
pub(crate) const OAEP_11: &str = "http://www.w3.org/2009/xmlenc11#rsa-oaep";

/// How an assertion is encrypted.
#[derive(Clone)]
pub(crate) struct Encrypting {
    /// The key whose other half is encrypted for.
    pub(crate) key: &'static str,
    pub(crate) cipher: &'static str,
    pub(crate) transport: &'static str,
    /// What `EncryptionMethod` says of the hashes: a bit length.
    pub(crate) hash: Option<u16>,
    /// Whether the key stands beside the data, not in it.
    pub(crate) beside: bool,
}

impl Default for Encrypting {
    fn default() -> Self {
        Self {
            key: KEY,
            cipher: GCM,
            transport: OAEP,
            hash: None,
            beside: false,
        }
    }
}

impl Encrypting {
    /// A response with the assertion signed, then encrypted.
    pub(crate) fn sent(&self, told: &Told) -> String {
        let signed = sign(&told.assertion(), &told.id, "rsa-sha256");
        encode(&told.response(&self.element(&signed)))
    }

    /// `text` as an `EncryptedAssertion`.
    pub(crate) fn element(&self, text: &str) -> String {
        let length = match self.cipher.split_once("#aes").unwrap().1 {
            "128-gcm" | "128-cbc" => 16,
            "192-gcm" | "192-cbc" => 24,
            _ => 32,
        };
        let secret = &[7; 32][..length];
        let data = STANDARD.encode(self.data(text, secret));
        let key = STANDARD.encode(self.wrapped(secret));
        let (cipher, transport) = (self.cipher, self.transport);
        let hashes = self.hash.map_or_else(String::new, |bits| {
            let digest = match bits {
                1 => "http://www.w3.org/2000/09/xmldsig#sha1".to_owned(),
                384 => "http://www.w3.org/2001/04/xmldsig-more#sha384".to_owned(),
                bits => format!("http://www.w3.org/2001/04/xmlenc#sha{bits}"),
            };
            let mask = match transport {
                OAEP => String::new(),
                _ => format!(
                    r#"<e11:MGF xmlns:e11="http://www.w3.org/2009/xmlenc11#" Algorithm="http://www.w3.org/2009/xmlenc11#mgf1sha{bits}"/>"#
                ),
            };
            format!(r#"<ds:DigestMethod Algorithm="{digest}"/>{mask}"#)
        });
        let key = format!(
            r#"<xenc:EncryptedKey xmlns:xenc="http://www.w3.org/2001/04/xmlenc#" xmlns:ds="http://www.w3.org/2000/09/xmldsig#" Id="_key"><xenc:EncryptionMethod Algorithm="{transport}">{hashes}</xenc:EncryptionMethod><xenc:CipherData><xenc:CipherValue>{key}</xenc:CipherValue></xenc:CipherData></xenc:EncryptedKey>"#
        );
        let (inside, beside) = if self.beside {
            let refers = r##"<ds:RetrievalMethod URI="#_key" Type="http://www.w3.org/2001/04/xmlenc#EncryptedKey"/>"##;
            (refers, key.as_str())
        } else {
            (key.as_str(), "")
        };
        format!(
            r#"<saml:EncryptedAssertion><xenc:EncryptedData xmlns:xenc="http://www.w3.org/2001/04/xmlenc#" Type="http://www.w3.org/2001/04/xmlenc#Element"><xenc:EncryptionMethod Algorithm="{cipher}"/><ds:KeyInfo xmlns:ds="http://www.w3.org/2000/09/xmldsig#">{inside}</ds:KeyInfo><xenc:CipherData><xenc:CipherValue>{data}</xenc:CipherValue></xenc:CipherData></xenc:EncryptedData>{beside}</saml:EncryptedAssertion>"#
        )
    }

    fn data(&self, text: &str, secret: &[u8]) -> Vec<u8> {
        let mut data = text.as_bytes().to_vec();
        if self.cipher.ends_with("gcm") {
            let algorithm = match secret.len() {
                16 => &AES_128_GCM,
                24 => &AES_192_GCM,
                _ => &AES_256_GCM,
            };
            let key = LessSafeKey::new(UnboundKey::new(algorithm, secret).unwrap());
            let nonce = Nonce::assume_unique_for_key([3; 12]);
            key.seal_in_place_append_tag(nonce, Aad::empty(), &mut data)
                .unwrap();
            return [&[3; 12][..], &data].concat();
        }
        let algorithm = match secret.len() {
            16 => &AES_128,
            24 => &AES_192,
            _ => &AES_256,
        };
        let key = UnboundCipherKey::new(algorithm, secret).unwrap();
        let key = PaddedBlockEncryptingKey::cbc_pkcs7(key).unwrap();
        let DecryptionContext::Iv128(first) = key.encrypt(&mut data).unwrap() else {
            panic!("CBC has such a vector");
        };
        [first.as_ref().as_slice(), &data].concat()
    }

    fn wrapped(&self, secret: &[u8]) -> Vec<u8> {
        let key = private_key::read(self.key).unwrap();
        let key = PrivateDecryptingKey::from_pkcs8(&key).unwrap();
        let key = OaepPublicEncryptingKey::new(key.public_key()).unwrap();
        let algorithm = match self.hash {
            Some(256) => &OAEP_SHA256_MGF1SHA256,
            Some(384) => &OAEP_SHA384_MGF1SHA384,
            Some(512) => &OAEP_SHA512_MGF1SHA512,
            _ => &OAEP_SHA1_MGF1SHA1,
        };
        let mut room = vec![0; key.ciphertext_size()];
        key.encrypt(algorithm, secret, &mut room, None)
            .unwrap()
            .to_vec()
    }
}
