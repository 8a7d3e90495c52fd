//! XML as far as SAML needs it, and nothing of what makes it dangerous.
use crate::Timestamp;
use roxmltree::{Document, Node, NodeType, ParsingOptions};
use std::collections::BTreeSet;

pub(super) const METADATA: &str = "urn:oasis:names:tc:SAML:2.0:metadata";
pub(super) const ASSERTION: &str = "urn:oasis:names:tc:SAML:2.0:assertion";
pub(super) const PROTOCOL: &str = "urn:oasis:names:tc:SAML:2.0:protocol";
pub(super) const ENCRYPTION: &str = "http://www.w3.org/2001/04/xmlenc#";
pub(super) const SIGNATURE: &str = "http://www.w3.org/2000/09/xmldsig#";

/// Elements one in another, at most.
const DEPTH: usize = 48;
/// Prefixes that are declared anywhere, at most: what a parser does grows with their square.
const PREFIXES: usize = 64;
/// Attributes of one element, at most, for the same reason.
const ATTRIBUTES: usize = 512;

/// Why a text is not taken as XML.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct NotXml;

/// Reads `text`: no document type, no entities, no processing instructions, no identifier twice.
pub(super) fn parse(text: &str, nodes: u32) -> Result<Document<'_>, NotXml> {
    if !is_bounded(text) {
        return Err(NotXml);
    }
    let options = ParsingOptions {
        allow_dtd: false,
        nodes_limit: nodes,
        ..ParsingOptions::default()
    };
    let document = Document::parse_with_options(text, options).map_err(|_| NotXml)?;
    if is_plain(&document) {
        Ok(document)
    } else {
        Err(NotXml)
    }
}

/// Whether reading `text` takes no more than its length, before anything reads it.
fn is_bounded(text: &str) -> bool {
    let mut attributes = 0;
    for byte in text.bytes() {
        match byte {
            b'<' => attributes = 0,
            b'=' => attributes += 1,
            _ => {}
        }
        if attributes > ATTRIBUTES {
            return false;
        }
    }
    let mut prefixes = BTreeSet::new();
    text.split("xmlns").skip(1).all(|rest| {
        let name = rest.split(['=', ' ', '\t', '\r', '\n']).next();
        prefixes.insert(name);
        prefixes.len() <= PREFIXES
    })
}

fn is_plain(document: &Document<'_>) -> bool {
    let mut ids = BTreeSet::new();
    let mut depths = vec![0_usize];
    for node in document.root().descendants().skip(1) {
        if node.node_type() == NodeType::PI {
            return false;
        }
        // A node's number is its place in the document: its parent's depth is known by now.
        let parent = node.parent().map_or(0, |parent| parent.id().get_usize());
        let depth = depths.get(parent).copied().unwrap_or(DEPTH) + 1;
        depths.push(depth);
        if depth > DEPTH {
            return false;
        }
        let named = node
            .attributes()
            .filter(|attribute| attribute.name().eq_ignore_ascii_case("id"));
        for attribute in named {
            if !ids.insert(attribute.value().to_owned()) {
                return false;
            }
        }
    }
    true
}

/// Whether `node` is the element `name` of `namespace`.
pub(super) fn is(node: Node<'_, '_>, namespace: &str, name: &str) -> bool {
    let tag = node.tag_name();
    node.is_element() && tag.namespace() == Some(namespace) && tag.name() == name
}

/// The elements in `node` that are `name` of `namespace`.
pub(super) fn children<'a, 'i>(
    node: Node<'a, 'i>,
    namespace: &'static str,
    name: &'static str,
) -> impl Iterator<Item = Node<'a, 'i>> {
    node.children()
        .filter(move |child| is(*child, namespace, name))
}

/// The one element in `node` that is `name` of `namespace`.
pub(super) fn only<'a, 'i>(
    node: Node<'a, 'i>,
    namespace: &'static str,
    name: &'static str,
) -> Option<Node<'a, 'i>> {
    let mut found = children(node, namespace, name);
    let first = found.next()?;
    found.next().is_none().then_some(first)
}

/// The text of that, where there is any.
pub(super) fn only_text(
    node: Node<'_, '_>,
    namespace: &'static str,
    name: &'static str,
) -> Option<String> {
    let text = text(only(node, namespace, name)?)?;
    Some(text.trim().to_owned()).filter(|text| !text.is_empty())
}

/// All text in `node`, whatever comments stand in between; nothing where there are elements.
pub(super) fn text(node: Node<'_, '_>) -> Option<String> {
    let mut text = String::new();
    for child in node.children() {
        match child.node_type() {
            NodeType::Text => text.push_str(child.text().unwrap_or_default()),
            NodeType::Comment => {}
            _ => return None,
        }
    }
    Some(text)
}

/// Base64 as XML has it: with white space anywhere.
pub(super) fn base64(text: &str) -> Option<Vec<u8>> {
    use base64::Engine as _;
    let text: String = text.split_ascii_whitespace().collect();
    base64::engine::general_purpose::STANDARD.decode(text).ok()
}

/// An `xs:dateTime`, which SAML has in UTC.
pub(super) fn instant(text: &str) -> Option<Timestamp> {
    let instant = text.trim().parse::<jiff::Timestamp>().ok()?;
    Some(Timestamp::from_millis(instant.as_millisecond()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fmt::Write as _;

    #[test]
    fn what_makes_xml_dangerous_is_refused() {
        let deep = format!("{}{}", "<a>".repeat(60), "</a>".repeat(60));
        let prefixes = (0..65).fold(String::new(), |mut text, number| {
            write!(text, " xmlns:p{number}='u'").unwrap();
            text
        });
        let attributes = (0..600).fold(String::new(), |mut text, number| {
            write!(text, " a{number}='u'").unwrap();
            text
        });
        for bad in [
            "",
            "<a>",
            "<!DOCTYPE a><a/>",
            "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>",
            "<a>&b;</a>",
            "<a><?go?></a>",
            "<a><b ID='x'/><c ID='x'/></a>",
            "<a><b ID='x'/><c Id='x'/></a>",
            "<a xml:id='x'><c ID='x'/></a>",
            &deep,
            &format!("<a{prefixes}/>"),
            &format!("<a{attributes}/>"),
        ] {
            assert!(parse(bad, 1000).is_err(), "{bad}");
        }
        assert!(parse(&format!("<a>{}</a>", "<b/>".repeat(1000)), 1000).is_err());
        assert!(parse("<a><b ID='x'/><c ID='y'/></a>", 1000).is_ok());
    }

    #[test]
    fn comments_do_not_cut_a_text() {
        let document = parse("<a>me@example.com<!-- x -->.evil<![CDATA[!]]></a>", 10).unwrap();
        let read = text(document.root_element());
        assert_eq!(read.as_deref(), Some("me@example.com.evil!"));
        let document = parse("<a>me<b/></a>", 10).unwrap();
        assert_eq!(text(document.root_element()), None);
    }
}
