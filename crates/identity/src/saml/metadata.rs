//! An identity provider's metadata. See "Metadata for the OASIS Security Assertion Markup Language
//! (SAML) V2.0" and "Create a SAML identity provider in IAM" in its User Guide.
use super::keys::Key;
use super::xml::{self, METADATA, PROTOCOL, SIGNATURE};
use crate::Timestamp;
use crate::quota;
use crate::state::SamlIssuer;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use roxmltree::Node;

/// How long metadata counts that does not say.
const CENTURY: i64 = 100 * 365 * 24 * 3600;

/// What a metadata document says.
#[derive(Debug)]
pub(crate) struct Metadata {
    /// Who issues assertions, and the certificates of the keys they are signed with.
    pub(crate) issuers: Vec<SamlIssuer>,
    /// Until when that is so.
    pub(crate) valid_until: Timestamp,
}

/// Why metadata is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Refused {
    /// It is no metadata of an identity provider, with keys that can be used.
    Unreadable,
    /// It describes too much.
    TooMany(&'static str, usize),
}

impl Metadata {
    /// Reads `document`.
    pub(crate) fn parse(document: &str, now: Timestamp) -> Result<Self, Refused> {
        let text = document.strip_prefix('\u{feff}').unwrap_or(document);
        let tree = xml::parse(text, 200_000).map_err(|_| Refused::Unreadable)?;
        let root = tree.root_element();
        let entities = if xml::is(root, METADATA, "EntitiesDescriptor") {
            xml::children(root, METADATA, "EntityDescriptor").collect()
        } else if xml::is(root, METADATA, "EntityDescriptor") {
            vec![root]
        } else {
            return Err(Refused::Unreadable);
        };
        let mut ends = vec![expiry(root)?];
        let mut issuers = Vec::<SamlIssuer>::new();
        for entity in entities {
            let roles = xml::children(entity, METADATA, "IDPSSODescriptor");
            let roles = roles.filter(speaks_saml_2).collect::<Vec<_>>();
            if roles.is_empty() {
                continue;
            }
            ends.push(expiry(entity)?);
            let entity_id = entity.attribute("entityID").unwrap_or_default();
            let is_known = issuers.iter().any(|known| known.entity_id == entity_id);
            if entity_id.is_empty() || entity_id.len() > 1024 || is_known {
                return Err(Refused::Unreadable);
            }
            let mut certificates = Vec::new();
            for role in roles {
                ends.push(expiry(role)?);
                for key in xml::children(role, METADATA, "KeyDescriptor") {
                    signing_certificates(key, &mut certificates)?;
                }
            }
            if certificates.is_empty() {
                return Err(Refused::Unreadable);
            }
            if certificates.len() > quota::SAML_KEYS {
                return Err(Refused::TooMany("KeysPerSAMLProvider", quota::SAML_KEYS));
            }
            issuers.push(SamlIssuer {
                entity_id: entity_id.to_owned(),
                certificates,
            });
        }
        if issuers.is_empty() {
            return Err(Refused::Unreadable);
        }
        if issuers.len() > quota::SAML_ISSUERS {
            return Err(Refused::TooMany("IdPsPerSAMLProvider", quota::SAML_ISSUERS));
        }
        let ends = ends.into_iter().flatten().min();
        Ok(Self {
            issuers,
            valid_until: ends.unwrap_or_else(|| now.plus_seconds(CENTURY).whole_seconds()),
        })
    }
}

fn speaks_saml_2(role: &Node<'_, '_>) -> bool {
    let protocols = role.attribute("protocolSupportEnumeration");
    protocols.is_some_and(|list| list.split_ascii_whitespace().any(|one| one == PROTOCOL))
}

/// Adds the certificates of `descriptor`, if its key signs.
fn signing_certificates(
    descriptor: Node<'_, '_>,
    certificates: &mut Vec<String>,
) -> Result<(), Refused> {
    match descriptor.attribute("use") {
        None | Some("signing") => {}
        Some("encryption") => return Ok(()),
        Some(_) => return Err(Refused::Unreadable),
    }
    let infos = xml::children(descriptor, SIGNATURE, "KeyInfo");
    let data = infos.flat_map(|info| xml::children(info, SIGNATURE, "X509Data"));
    for node in data.flat_map(|data| xml::children(data, SIGNATURE, "X509Certificate")) {
        let der = xml::text(node).and_then(|text| xml::base64(&text));
        let der = der.filter(|der| Key::of_certificate(der).is_some());
        let certificate = STANDARD.encode(der.ok_or(Refused::Unreadable)?);
        if !certificates.contains(&certificate) {
            certificates.push(certificate);
        }
    }
    Ok(())
}

/// Its `validUntil`, where it has one.
fn expiry(node: Node<'_, '_>) -> Result<Option<Timestamp>, Refused> {
    let Some(text) = node.attribute("validUntil") else {
        return Ok(None);
    };
    let instant = xml::instant(text).ok_or(Refused::Unreadable)?;
    Ok(Some(instant.whole_seconds()))
}
