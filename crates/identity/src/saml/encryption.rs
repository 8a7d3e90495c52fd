//! What is encrypted in a response. See "XML Encryption Syntax and Processing Version 1.1" (W3C),
//! section 6 of the SAML core, and "Manage SAML encryption keys" in the IAM User Guide.
//!
//! A key's transport is RSA-OAEP alone: PKCS #1 v1.5 tells whoever may try often enough what is in it.
//! *Invariant:* whatever goes wrong with the secrets of it is one answer.
use super::Refused;
use super::xml::{self, ASSERTION, ENCRYPTION, SIGNATURE, only};
use aws_lc_rs::aead::{
    AES_128_GCM, AES_192_GCM, AES_256_GCM, Aad, Algorithm as Aead, LessSafeKey, NONCE_LEN, Nonce,
    UnboundKey,
};
use aws_lc_rs::cipher::{
    AES_128, AES_192, AES_256, AES_CBC_IV_LEN, Algorithm as Block, DecryptionContext,
    PaddedBlockDecryptingKey, UnboundCipherKey,
};
use aws_lc_rs::iv::FixedLength;
use aws_lc_rs::rsa::{
    OAEP_SHA1_MGF1SHA1, OAEP_SHA256_MGF1SHA256, OAEP_SHA384_MGF1SHA384, OAEP_SHA512_MGF1SHA512,
    OaepAlgorithm, OaepPrivateDecryptingKey, PrivateDecryptingKey,
};
use doorward_names::Secret;
use roxmltree::Node;
use zeroize::Zeroizing;

const VERSION_1_1: &str = "http://www.w3.org/2009/xmlenc11#";
const ELEMENT: &str = "http://www.w3.org/2001/04/xmlenc#Element";
const MORE: &str = "http://www.w3.org/2001/04/xmldsig-more#";
const SHA1: &str = "http://www.w3.org/2000/09/xmldsig#sha1";

/// How an assertion is encrypted.
#[derive(Clone, Copy, Debug)]
enum Cipher {
    /// What was changed does not decrypt.
    Gcm(&'static Aead),
    /// What was changed decrypts to something else.
    Cbc(&'static Block),
}

/// An assertion that was encrypted, and the key it was encrypted with, encrypted itself.
#[derive(Debug)]
pub(super) struct Encrypted {
    transport: &'static OaepAlgorithm,
    key: Vec<u8>,
    cipher: Cipher,
    data: Vec<u8>,
}

impl Encrypted {
    /// Reads an `EncryptedAssertion`, which has one key in it or beside it. References among its
    /// parts are not followed: there is nothing they could choose among.
    pub(super) fn read(node: Node<'_, '_>) -> Result<Self, Refused> {
        let parts = [(ENCRYPTION, "EncryptedData"), (ENCRYPTION, "EncryptedKey")];
        has_only(node, &parts).ok_or(Refused::Malformed)?;
        let data = only(node, ENCRYPTION, "EncryptedData").ok_or(Refused::Malformed)?;
        let kind = data.attribute("Type");
        let info = xml::children(data, SIGNATURE, "KeyInfo").collect::<Vec<_>>();
        let inside = info
            .iter()
            .flat_map(|info| xml::children(*info, ENCRYPTION, "EncryptedKey"));
        let mut keys = inside.chain(xml::children(node, ENCRYPTION, "EncryptedKey"));
        let key = keys.next().ok_or(Refused::Malformed)?;
        let count = |name| {
            let all = node.descendants();
            all.filter(|node| xml::is(*node, ENCRYPTION, name)).count()
        };
        let is_one = info.len() < 2 && count("EncryptedKey") == 1 && count("EncryptedData") == 1;
        if !is_one || kind.is_some_and(|kind| kind != ELEMENT) {
            return Err(Refused::Malformed);
        }
        Ok(Self {
            transport: method(key).and_then(transport).ok_or(Refused::Cipher)?,
            cipher: method(data).and_then(cipher).ok_or(Refused::Cipher)?,
            key: value(key).ok_or(Refused::Malformed)?,
            data: value(data).ok_or(Refused::Malformed)?,
        })
    }

    /// Whether one can tell that it was changed, without a signature around it. Where not, how a
    /// changed one is refused would tell what is in it.
    pub(super) fn proves_itself(&self) -> bool {
        matches!(self.cipher, Cipher::Gcm(_))
    }

    /// The text, by the first of `keys` that it was encrypted for.
    pub(super) fn open(&self, keys: &[Secret<Vec<u8>>]) -> Result<String, Refused> {
        let mut texts = keys.iter().filter_map(|key| self.open_with(key));
        texts.next().ok_or(Refused::Decryption)
    }

    fn open_with(&self, key: &Secret<Vec<u8>>) -> Option<String> {
        let key = PrivateDecryptingKey::from_pkcs8(key.expose()).ok()?;
        let key = OaepPrivateDecryptingKey::new(key).ok()?;
        let mut room = Zeroizing::new(vec![0; key.min_output_size()]);
        let key = key.decrypt(self.transport, &self.key, &mut room, None);
        let key = &*key.ok()?;
        match self.cipher {
            Cipher::Gcm(algorithm) => gcm(algorithm, key, &self.data),
            Cipher::Cbc(algorithm) => cbc(algorithm, key, &self.data),
        }
    }
}

fn gcm(algorithm: &'static Aead, key: &[u8], data: &[u8]) -> Option<String> {
    let (nonce, sealed) = data.split_first_chunk::<NONCE_LEN>()?;
    let key = LessSafeKey::new(UnboundKey::new(algorithm, key).ok()?);
    let mut text = sealed.to_vec();
    let nonce = Nonce::assume_unique_for_key(*nonce);
    let length = key
        .open_in_place(nonce, Aad::empty(), &mut text)
        .ok()?
        .len();
    text.truncate(length);
    String::from_utf8(text).ok()
}

fn cbc(algorithm: &'static Block, key: &[u8], data: &[u8]) -> Option<String> {
    let (first, sealed) = data.split_first_chunk::<AES_CBC_IV_LEN>()?;
    let key = UnboundCipherKey::new(algorithm, key).ok()?;
    let key = PaddedBlockDecryptingKey::cbc_iso10126(key).ok()?;
    let mut text = sealed.to_vec();
    let context = DecryptionContext::Iv128(FixedLength::from(*first));
    let length = key.decrypt(&mut text, context).ok()?.len();
    text.truncate(length);
    String::from_utf8(text).ok()
}

/// The one `EncryptionMethod`.
fn method<'a, 'i>(node: Node<'a, 'i>) -> Option<Node<'a, 'i>> {
    only(node, ENCRYPTION, "EncryptionMethod")
}

/// OAEP with the hashes that a library of today does: the same in both places.
fn transport(method: Node<'_, '_>) -> Option<&'static OaepAlgorithm> {
    has_only(
        method,
        &[
            (SIGNATURE, "DigestMethod"),
            (VERSION_1_1, "MGF"),
            (ENCRYPTION, "KeySize"),
        ],
    )?;
    let named = |namespace, name| {
        let mut found = xml::children(method, namespace, name);
        let first = found.next().map(|node| node.attribute("Algorithm"));
        found.next().is_none().then_some(first)
    };
    let digest = named(SIGNATURE, "DigestMethod")?.unwrap_or(Some(SHA1))?;
    let mask = named(VERSION_1_1, "MGF")?;
    let algorithm = method.attribute("Algorithm")?;
    let mask = if algorithm.strip_prefix(ENCRYPTION) == Some("rsa-oaep-mgf1p") {
        mask.is_none().then_some("mgf1sha1")?
    } else if algorithm.strip_prefix(VERSION_1_1) == Some("rsa-oaep") {
        match mask {
            None => "mgf1sha1",
            Some(mask) => mask?.strip_prefix(VERSION_1_1)?,
        }
    } else {
        return None;
    };
    let digest = digest
        .strip_prefix(ENCRYPTION)
        .or_else(|| digest.strip_prefix(MORE))
        .or_else(|| (digest == SHA1).then_some("sha1"))?;
    match (digest, mask) {
        ("sha1", "mgf1sha1") => Some(&OAEP_SHA1_MGF1SHA1),
        ("sha256", "mgf1sha256") => Some(&OAEP_SHA256_MGF1SHA256),
        ("sha384", "mgf1sha384") => Some(&OAEP_SHA384_MGF1SHA384),
        ("sha512", "mgf1sha512") => Some(&OAEP_SHA512_MGF1SHA512),
        _ => None,
    }
}

fn cipher(method: Node<'_, '_>) -> Option<Cipher> {
    has_only(method, &[(ENCRYPTION, "KeySize")])?;
    let algorithm = method.attribute("Algorithm")?;
    match algorithm.strip_prefix(VERSION_1_1) {
        Some("aes128-gcm") => return Some(Cipher::Gcm(&AES_128_GCM)),
        Some("aes192-gcm") => return Some(Cipher::Gcm(&AES_192_GCM)),
        Some("aes256-gcm") => return Some(Cipher::Gcm(&AES_256_GCM)),
        _ => {}
    }
    match algorithm.strip_prefix(ENCRYPTION) {
        Some("aes128-cbc") => Some(Cipher::Cbc(&AES_128)),
        Some("aes192-cbc") => Some(Cipher::Cbc(&AES_192)),
        Some("aes256-cbc") => Some(Cipher::Cbc(&AES_256)),
        _ => None,
    }
}

/// What an `EncryptedData` or `EncryptedKey` has in it; what is elsewhere is not fetched.
fn value(node: Node<'_, '_>) -> Option<Vec<u8>> {
    let data = only(node, ENCRYPTION, "CipherData")?;
    has_only(data, &[(ENCRYPTION, "CipherValue")])?;
    xml::base64(&xml::text(only(data, ENCRYPTION, "CipherValue")?)?)
}

/// Nothing where `node` has other elements than `known`.
fn has_only(node: Node<'_, '_>, known: &[(&str, &str)]) -> Option<()> {
    let is_known = |child: Node<'_, '_>| {
        known
            .iter()
            .any(|(namespace, name)| xml::is(child, namespace, name))
    };
    let mut children = node.children().filter(Node::is_element);
    children.all(is_known).then_some(())
}

/// Whether `document` has an assertion that is encrypted.
pub(super) fn is_in(root: Node<'_, '_>) -> bool {
    xml::children(root, ASSERTION, "EncryptedAssertion")
        .next()
        .is_some()
}
