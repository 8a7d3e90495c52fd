//! The response around an assertion: what of it was signed, and by whom.
//!
//! Every signature there is must be right, and be where the profile has it; more of anything than
//! there should be is a document that means two things.
use super::Refused;
use super::assertion::NODES;
use super::encryption::Encrypted;
use super::keys::Key;
use super::private_key::Opener;
use super::signature::{self, Unsigned};
use super::xml::{self, ASSERTION, PROTOCOL, SIGNATURE, only};
use crate::state::{SamlEncryption, SamlProvider};
use roxmltree::{Document, Node};

const SUCCESS: &str = "urn:oasis:names:tc:SAML:2.0:status:Success";

/// What may be believed of a response.
#[derive(Debug)]
pub(super) struct Signed {
    /// The text that was signed, of the response or of the assertion in it; or the one that was
    /// encrypted in what was signed.
    pub(super) text: String,
    /// Who issued it.
    pub(super) issuer: String,
    /// Where the response was sent, if it was signed.
    pub(super) destination: Option<String>,
}

/// What a key of `provider`'s signed of `document`.
pub(super) fn signed(
    document: &Document<'_>,
    provider: &SamlProvider,
    open: Opener<'_>,
) -> Result<Signed, Refused> {
    let root = document.root_element();
    if !xml::is(root, PROTOCOL, "Response") || count(document, PROTOCOL, "Response") != 1 {
        return Err(Refused::Malformed);
    }
    let status = only(root, PROTOCOL, "Status");
    let code = status.and_then(|status| only(status, PROTOCOL, "StatusCode"));
    let is_success = code.and_then(|code| code.attribute("Value")) == Some(SUCCESS);
    let counts = (
        count(document, ASSERTION, "Assertion"),
        count(document, ASSERTION, "EncryptedAssertion"),
    );
    match counts {
        (1, 0) | (0, 1) if !is_success => Err(Refused::NoSuccess),
        (1, 0) if provider.encryption == Some(SamlEncryption::Required) => {
            Err(Refused::Unencrypted)
        }
        (1, 0) => plain(document, provider),
        (0, 1) => encrypted(document, provider, open),
        _ => Err(Refused::Malformed),
    }
}

fn plain(document: &Document<'_>, provider: &SamlProvider) -> Result<Signed, Refused> {
    let root = document.root_element();
    let assertion = only(root, ASSERTION, "Assertion").ok_or(Refused::Malformed)?;
    let issuer = issuer_of(assertion).ok_or(Refused::Malformed)?;
    let outer = xml::children(root, ASSERTION, "Issuer").next();
    if outer.is_some_and(|node| xml::text(node).is_none_or(|text| text.trim() != issuer)) {
        return Err(Refused::Issuer);
    }
    let keys = keys(provider, &issuer)?;
    let texts = [signature_of(root, &keys)?, signature_of(assertion, &keys)?];
    let texts = texts.into_iter().flatten().collect::<Vec<_>>();
    if texts.len() != count(document, SIGNATURE, "Signature") {
        return Err(Refused::Signature);
    }
    // The response's comes first, and has the assertion in it.
    let text = texts.into_iter().next().ok_or(Refused::Signature)?;
    let destination = destination(&text)?;
    Ok(Signed {
        text,
        issuer,
        destination,
    })
}

/// An assertion that is encrypted was signed before, the response around it afterwards.
fn encrypted(
    document: &Document<'_>,
    provider: &SamlProvider,
    open: Opener<'_>,
) -> Result<Signed, Refused> {
    let root = document.root_element();
    let issuer = issuer_of(root).ok_or(Refused::Malformed)?;
    let keys = keys(provider, &issuer)?;
    if provider.private_keys.is_empty() {
        return Err(Refused::Encrypted);
    }
    let around = signature_of(root, &keys)?;
    if count(document, SIGNATURE, "Signature") != usize::from(around.is_some()) {
        return Err(Refused::Signature);
    }
    let sealed = match &around {
        None => read(root)?,
        // From here on it is read as it was signed.
        Some(text) => {
            let document = xml::parse(text, NODES).map_err(|_| Refused::Malformed)?;
            read(document.root_element())?
        }
    };
    let destination = around.as_deref().map(destination).transpose()?.flatten();
    if around.is_none() && !sealed.proves_itself() {
        return Err(Refused::Unprotected);
    }
    let private_keys = provider.private_keys.iter().rev();
    let private_keys = private_keys.filter_map(open).collect::<Vec<_>>();
    let text = sealed.open(&private_keys)?;
    let document = xml::parse(&text, NODES).map_err(|_| Refused::Malformed)?;
    let assertion = document.root_element();
    let is_one = xml::is(assertion, ASSERTION, "Assertion")
        && count(&document, ASSERTION, "Assertion") == 1
        && count(&document, ASSERTION, "EncryptedAssertion") == 0;
    if !is_one {
        return Err(Refused::Malformed);
    }
    if issuer_of(assertion).as_ref() != Some(&issuer) {
        return Err(Refused::Issuer);
    }
    let inside = signature_of(assertion, &keys)?;
    if count(&document, SIGNATURE, "Signature") != usize::from(inside.is_some()) {
        return Err(Refused::Signature);
    }
    let text = match (inside, around) {
        (Some(inside), _) => inside,
        // What was signed is what this was decrypted from, key and all.
        (None, Some(_)) => text.clone(),
        (None, None) => return Err(Refused::Signature),
    };
    Ok(Signed {
        text,
        issuer,
        destination,
    })
}

/// The `Destination` in a text that was signed; an assertion has none.
fn destination(text: &str) -> Result<Option<String>, Refused> {
    let document = xml::parse(text, NODES).map_err(|_| Refused::Malformed)?;
    let root = document.root_element();
    let found = root.attribute("Destination").map(str::to_owned);
    Ok(found.filter(|_| xml::is(root, PROTOCOL, "Response")))
}

fn read(response: Node<'_, '_>) -> Result<Encrypted, Refused> {
    let node = only(response, ASSERTION, "EncryptedAssertion");
    Encrypted::read(node.ok_or(Refused::Malformed)?)
}

/// The keys that `issuer` signs with.
fn keys(provider: &SamlProvider, issuer: &str) -> Result<Vec<Key>, Refused> {
    let known = provider
        .issuers
        .iter()
        .find(|known| known.entity_id == issuer);
    let certificates = known.ok_or(Refused::Issuer)?.certificates.iter();
    let keys = certificates.filter_map(|text| Key::of_certificate(&xml::base64(text)?));
    Ok(keys.collect())
}

/// The text of `holder` that its signature was made of, where it has one.
fn signature_of(holder: Node<'_, '_>, keys: &[Key]) -> Result<Option<String>, Refused> {
    let signatures = xml::children(holder, SIGNATURE, "Signature").collect::<Vec<_>>();
    match signatures.as_slice() {
        [] => Ok(None),
        [one] => match signature::verify(*one, holder, keys) {
            Ok(text) => Ok(Some(text)),
            Err(Unsigned::Invalid) => Err(Refused::Signature),
            Err(Unsigned::Sha1) => Err(Refused::Sha1),
        },
        _ => Err(Refused::Signature),
    }
}

fn issuer_of(node: Node<'_, '_>) -> Option<String> {
    xml::only_text(node, ASSERTION, "Issuer")
}

fn count(document: &Document<'_>, namespace: &str, name: &str) -> usize {
    let all = document.descendants();
    all.filter(|node| xml::is(*node, namespace, name)).count()
}
