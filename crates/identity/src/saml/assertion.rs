//! An identity provider's response: when it is taken, and what it says then.
//!
//! See "Assertions and Protocols for the OASIS Security Assertion Markup Language (SAML) V2.0",
//! its web browser SSO profile, and "Configure SAML assertions for the authentication response" in
//! the IAM User Guide.
use super::envelope::{self, Signed};
use super::private_key::Opener;
use super::xml::{self, ASSERTION, only};
use super::{Refused, SignInAddress, encryption};
use crate::Timestamp;
use crate::state::SamlProvider;
use roxmltree::Node;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Characters of a response, in base64.
const LONGEST: usize = 100_000;
/// Nodes of one.
pub(super) const NODES: u32 = 20_000;
/// How long after it was made a response is taken.
const REDEEMED_WITHIN: i64 = 300;
/// How far a provider's clock may be ahead of ours.
const AHEAD: i64 = 60;
const BEARER: &str = "urn:oasis:names:tc:SAML:2.0:cm:bearer";
const UNSPECIFIED: &str = "urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified";
const FORMATS: &str = "urn:oasis:names:tc:SAML:2.0:nameid-format:";
/// The name by which AWS goes.
const AWS: &str = "urn:amazon:webservices";

/// An assertion that was signed, is about now and is for us.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Assertion {
    /// Its `ID`.
    pub id: String,
    /// The provider's entity id.
    pub issuer: String,
    /// `NameID`: who it is about.
    pub subject: String,
    /// The format of that, without SAML 2.0's prefix.
    pub subject_type: String,
    /// The `Recipient` it was made for.
    pub recipient: String,
    /// After this, nobody takes it.
    pub expires: Timestamp,
    /// When what it says of the person's sign-in ends, where it says so.
    pub session_ends: Option<Timestamp>,
    /// Its attributes.
    pub(super) attributes: BTreeMap<String, Vec<String>>,
}

/// A response as it came, of which nothing is believed.
pub(crate) struct Response(String);

impl Response {
    /// Reads what a browser or a program brings.
    pub(crate) fn read(encoded: &str) -> Result<Self, Refused> {
        if encoded.len() > LONGEST {
            return Err(Refused::Malformed);
        }
        let bytes = xml::base64(encoded).ok_or(Refused::Malformed)?;
        let text = String::from_utf8(bytes).map_err(|_| Refused::Malformed)?;
        Ok(Self(text))
    }

    /// The values of the attribute `name`, as anybody may have written them: only to find out whose
    /// keys to check the signature with.
    pub(super) fn unproven(&self, name: &str) -> Vec<String> {
        let Ok(document) = xml::parse(&self.0, NODES) else {
            return Vec::new();
        };
        let found = document
            .descendants()
            .find(|n| xml::is(*n, ASSERTION, "Assertion"));
        let attributes = found.and_then(attributes);
        attributes
            .unwrap_or_default()
            .remove(name)
            .unwrap_or_default()
    }

    /// Whether nobody but who has the key can tell what it offers.
    pub(crate) fn is_encrypted(&self) -> bool {
        xml::parse(&self.0, NODES).is_ok_and(|document| encryption::is_in(document.root_element()))
    }

    /// The assertion in it, if `provider` signed it, now and for `here`; `open` opens the provider's
    /// private keys.
    pub(crate) fn verify(
        &self,
        provider: &SamlProvider,
        open: Opener<'_>,
        here: &SignInAddress,
        now: Timestamp,
    ) -> Result<Assertion, Refused> {
        let document = xml::parse(&self.0, NODES).map_err(|_| Refused::Malformed)?;
        let Signed {
            text,
            issuer,
            destination,
        } = envelope::signed(&document, provider, open)?;
        if !destination.is_none_or(|url| here.is(&url)) {
            return Err(Refused::Recipient);
        }
        let document = xml::parse(&text, NODES).map_err(|_| Refused::Malformed)?;
        let root = document.root_element();
        let assertion = if xml::is(root, ASSERTION, "Assertion") {
            root
        } else {
            only(root, ASSERTION, "Assertion").ok_or(Refused::Malformed)?
        };
        let read = Assertion::read(assertion, here, now)?;
        if read.issuer != issuer {
            return Err(Refused::Issuer);
        }
        if now >= provider.valid_until {
            return Err(Refused::ProviderExpired);
        }
        Ok(read)
    }
}

impl Assertion {
    fn read(node: Node<'_, '_>, here: &SignInAddress, now: Timestamp) -> Result<Self, Refused> {
        let issued = node.attribute("IssueInstant").and_then(xml::instant);
        let issued = issued.ok_or(Refused::Malformed)?;
        if node.attribute("Version") != Some("2.0") {
            return Err(Refused::Malformed);
        }
        if issued > now.plus_seconds(AHEAD) {
            return Err(Refused::NotYet);
        }
        let conditions = conditions(node, here, now)?;
        let subject = only(node, ASSERTION, "Subject").ok_or(Refused::Subject)?;
        let (recipient, confirmed) = confirmation(subject, here, now)?;
        let name = only(subject, ASSERTION, "NameID").ok_or(Refused::Subject)?;
        let format = name.attribute("Format").unwrap_or(UNSPECIFIED);
        let session_ends = session_ends(node)?;
        if session_ends.is_some_and(|end| end <= now) {
            return Err(Refused::Expired);
        }
        if issued.plus_seconds(REDEEMED_WITHIN) <= now {
            return Err(Refused::TooOld);
        }
        let subject = xml::text(name).map(|text| text.trim().to_owned());
        let ends = [
            Some(confirmed),
            conditions,
            Some(issued.plus_seconds(REDEEMED_WITHIN)),
        ];
        Ok(Self {
            id: node.attribute("ID").unwrap_or_default().to_owned(),
            issuer: xml::only_text(node, ASSERTION, "Issuer").ok_or(Refused::Malformed)?,
            subject: subject
                .filter(|text| !text.is_empty())
                .ok_or(Refused::Subject)?,
            subject_type: format.strip_prefix(FORMATS).unwrap_or(format).to_owned(),
            recipient,
            expires: ends.into_iter().flatten().min().unwrap_or(confirmed),
            session_ends,
            attributes: attributes(node).ok_or(Refused::Malformed)?,
        })
    }
}

/// Until when the assertion's conditions hold.
fn conditions(
    node: Node<'_, '_>,
    here: &SignInAddress,
    now: Timestamp,
) -> Result<Option<Timestamp>, Refused> {
    let conditions = only(node, ASSERTION, "Conditions").ok_or(Refused::Audience)?;
    let ends = within(conditions, now)?;
    let known = ["AudienceRestriction", "OneTimeUse", "ProxyRestriction"];
    let mut children = conditions.children().filter(Node::is_element);
    // A condition that is not understood makes an assertion one that cannot be judged.
    if !children.all(|child| known.iter().any(|name| xml::is(child, ASSERTION, name))) {
        return Err(Refused::Malformed);
    }
    let mut restrictions = 0;
    for restriction in xml::children(conditions, ASSERTION, "AudienceRestriction") {
        restrictions += 1;
        let mut audiences = xml::children(restriction, ASSERTION, "Audience");
        let is_ours = |node| {
            let audience = xml::text(node).unwrap_or_default();
            audience.trim() == AWS || here.is(audience.trim())
        };
        if !audiences.any(is_ours) {
            return Err(Refused::Audience);
        }
    }
    if restrictions == 0 {
        return Err(Refused::Audience);
    }
    Ok(ends)
}

/// For which address the one bearer's confirmation is, and until when.
fn confirmation(
    subject: Node<'_, '_>,
    here: &SignInAddress,
    now: Timestamp,
) -> Result<(String, Timestamp), Refused> {
    let confirmation = only(subject, ASSERTION, "SubjectConfirmation").ok_or(Refused::Recipient)?;
    let data = only(confirmation, ASSERTION, "SubjectConfirmationData");
    let data = data.ok_or(Refused::Recipient)?;
    let recipient = data.attribute("Recipient").unwrap_or_default();
    if confirmation.attribute("Method") != Some(BEARER) || !here.is(recipient) {
        return Err(Refused::Recipient);
    }
    let ends = within(data, now)?.ok_or(Refused::Malformed)?;
    Ok((recipient.to_owned(), ends))
}

/// The `NotOnOrAfter` of `node`, where now is between that and its `NotBefore`.
fn within(node: Node<'_, '_>, now: Timestamp) -> Result<Option<Timestamp>, Refused> {
    if instant(node, "NotBefore")?.is_some_and(|begin| begin > now.plus_seconds(AHEAD)) {
        return Err(Refused::NotYet);
    }
    let ends = instant(node, "NotOnOrAfter")?;
    if ends.is_some_and(|end| end <= now) {
        return Err(Refused::Expired);
    }
    Ok(ends)
}

/// The earliest `SessionNotOnOrAfter`.
fn session_ends(node: Node<'_, '_>) -> Result<Option<Timestamp>, Refused> {
    let mut earliest = None::<Timestamp>;
    for statement in xml::children(node, ASSERTION, "AuthnStatement") {
        let end = instant(statement, "SessionNotOnOrAfter")?;
        earliest = [earliest, end].into_iter().flatten().min();
    }
    Ok(earliest)
}

fn instant(node: Node<'_, '_>, name: &str) -> Result<Option<Timestamp>, Refused> {
    let read = |text| xml::instant(text).ok_or(Refused::Malformed);
    node.attribute(name).map(read).transpose()
}

/// All attributes by name; nothing where a value is no text.
fn attributes(assertion: Node<'_, '_>) -> Option<BTreeMap<String, Vec<String>>> {
    let mut found = BTreeMap::<String, Vec<String>>::new();
    for statement in xml::children(assertion, ASSERTION, "AttributeStatement") {
        for attribute in xml::children(statement, ASSERTION, "Attribute") {
            let values = found
                .entry(attribute.attribute("Name")?.to_owned())
                .or_default();
            for value in xml::children(attribute, ASSERTION, "AttributeValue") {
                // A value of elements, such as an `eduPersonTargetedID`, is nothing we can compare.
                values.extend(xml::text(value).map(|text| text.trim().to_owned()));
            }
        }
    }
    Some(found)
}
