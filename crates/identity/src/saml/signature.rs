//! Enveloped signatures. See "XML Signature Syntax and Processing" (W3C) and section 5 of the SAML
//! core, which leaves little of it.
//!
//! *Invariant:* what comes out is the text that was signed, byte for byte. Whoever reads on reads
//! that, so that no other part of the document can be taken for it.
use super::canonical::Form;
use super::keys::{Algorithm, Key};
use super::xml::{self, ENCRYPTION, SIGNATURE};
use aws_lc_rs::digest::{self, SHA256, SHA384, SHA512};
use roxmltree::Node;

const ENVELOPED: &str = "http://www.w3.org/2000/09/xmldsig#enveloped-signature";
const MORE: &str = "http://www.w3.org/2001/04/xmldsig-more#";

/// Why a signature does not count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Unsigned {
    /// It is not of the one form that is taken, or no key made it.
    Invalid,
    /// It rests on SHA-1.
    Sha1,
}

/// The text of `signed` that `signature`, a child of it, was made of by one of `keys`.
pub(super) fn verify(
    signature: Node<'_, '_>,
    signed: Node<'_, '_>,
    keys: &[Key],
) -> Result<String, Unsigned> {
    let parts = Parts::read(signature).ok_or(Unsigned::Invalid)?;
    let form = only(parts.info, "CanonicalizationMethod").and_then(Form::read);
    let info = form.and_then(|form| form.write(parts.info, None).ok());
    let info = info.ok_or(Unsigned::Invalid)?;
    // From here on it is read as it was signed.
    let claimed = xml::parse(&info, 100).map_err(|_| Unsigned::Invalid)?;
    let claimed = Claimed::read(claimed.root_element())?;
    let made = |key: &Key| key.signed(claimed.algorithm, info.as_bytes(), &parts.value);
    if !keys.iter().any(made) {
        return Err(Unsigned::Invalid);
    }
    let id = signed.attribute("ID").filter(|id| !id.is_empty());
    if id.is_none() || claimed.refers_to.strip_prefix('#') != id {
        return Err(Unsigned::Invalid);
    }
    // A reference by id leaves comments out, whatever the transform says.
    let form = claimed.form.without_comments();
    let text = form.write(signed, Some(signature.id()));
    let text = text.map_err(|_| Unsigned::Invalid)?;
    let digest = digest::digest(claimed.digest, text.as_bytes());
    if digest.as_ref() == claimed.value.as_slice() {
        Ok(text)
    } else {
        Err(Unsigned::Invalid)
    }
}

/// What a `Signature` is made of; `KeyInfo` is passed over, for it proves nothing.
struct Parts<'a, 'i> {
    info: Node<'a, 'i>,
    value: Vec<u8>,
}

impl<'a, 'i> Parts<'a, 'i> {
    fn read(signature: Node<'a, 'i>) -> Option<Self> {
        let known = ["SignedInfo", "SignatureValue", "KeyInfo"];
        let is_known = |node: Node<'_, '_>| known.iter().any(|name| xml::is(node, SIGNATURE, name));
        if !signature.children().filter(Node::is_element).all(is_known) {
            return None;
        }
        Some(Self {
            info: only(signature, "SignedInfo")?,
            value: xml::base64(&xml::text(only(signature, "SignatureValue")?)?)?,
        })
    }
}

/// What a `SignedInfo` says.
struct Claimed {
    algorithm: Algorithm,
    refers_to: String,
    form: Form,
    digest: &'static digest::Algorithm,
    value: Vec<u8>,
}

impl Claimed {
    fn read(info: Node<'_, '_>) -> Result<Self, Unsigned> {
        let algorithm = only(info, "SignatureMethod").ok_or(Unsigned::Invalid)?;
        let algorithm = signature_algorithm(algorithm.attribute("Algorithm"))?;
        let reference = only(info, "Reference").ok_or(Unsigned::Invalid)?;
        let digest = only(reference, "DigestMethod").ok_or(Unsigned::Invalid)?;
        let digest = digest_algorithm(digest.attribute("Algorithm"))?;
        let read = || {
            let value = only(reference, "DigestValue")?;
            let transforms = only(reference, "Transforms")?.children();
            let transforms = transforms.filter(Node::is_element).collect::<Vec<_>>();
            let [enveloped, canonical] = transforms.as_slice() else {
                return None;
            };
            let is_enveloped = xml::is(*enveloped, SIGNATURE, "Transform")
                && enveloped.attribute("Algorithm") == Some(ENVELOPED)
                && xml::is(*canonical, SIGNATURE, "Transform");
            Some(Self {
                algorithm,
                refers_to: reference.attribute("URI")?.to_owned(),
                form: is_enveloped.then(|| Form::read(*canonical)).flatten()?,
                digest,
                value: xml::base64(&xml::text(value)?)?,
            })
        };
        read().ok_or(Unsigned::Invalid)
    }
}

/// The one child called `name`.
fn only<'a, 'i>(node: Node<'a, 'i>, name: &'static str) -> Option<Node<'a, 'i>> {
    let mut found = xml::children(node, SIGNATURE, name);
    let first = found.next()?;
    found.next().is_none().then_some(first)
}

fn signature_algorithm(uri: Option<&str>) -> Result<Algorithm, Unsigned> {
    let uri = uri.unwrap_or_default();
    match uri.strip_prefix(MORE) {
        Some("rsa-sha256") => Ok(Algorithm::RsaSha256),
        Some("rsa-sha384") => Ok(Algorithm::RsaSha384),
        Some("rsa-sha512") => Ok(Algorithm::RsaSha512),
        Some("ecdsa-sha256") => Ok(Algorithm::EcdsaSha256),
        Some("ecdsa-sha384") => Ok(Algorithm::EcdsaSha384),
        _ if uri.ends_with("sha1") => Err(Unsigned::Sha1),
        _ => Err(Unsigned::Invalid),
    }
}

fn digest_algorithm(uri: Option<&str>) -> Result<&'static digest::Algorithm, Unsigned> {
    let uri = uri.unwrap_or_default();
    if uri.strip_prefix(MORE) == Some("sha384") {
        return Ok(&SHA384);
    }
    match uri.strip_prefix(ENCRYPTION) {
        Some("sha256") => Ok(&SHA256),
        Some("sha512") => Ok(&SHA512),
        _ if uri.ends_with("sha1") => Err(Unsigned::Sha1),
        _ => Err(Unsigned::Invalid),
    }
}
