//! Exclusive canonicalization: the bytes that are signed. See "Exclusive XML Canonicalization
//! Version 1.0" (W3C, 2002).
//!
//! What the definition says of processing instructions and of document types is left out: a
//! document that has any is not read.
use super::xml::NotXml;
use roxmltree::{Attribute, Node, NodeId, NodeType};
use std::collections::{BTreeMap, BTreeSet};

pub(super) const EXCLUSIVE: &str = "http://www.w3.org/2001/10/xml-exc-c14n#";

/// Prefixes that may be listed to be treated inclusively.
const LISTED: usize = 32;

/// Which of the forms.
#[derive(Debug, Default)]
pub(super) struct Form {
    comments: bool,
    /// `InclusiveNamespaces`; the default namespace is the empty one.
    inclusive: BTreeSet<String>,
}

impl Form {
    /// The form that `method`, a `CanonicalizationMethod` or `Transform`, asks for; nothing for
    /// every other algorithm.
    pub(super) fn read(method: Node<'_, '_>) -> Option<Self> {
        let algorithm = method.attribute("Algorithm")?;
        let comments = match algorithm.strip_prefix(EXCLUSIVE)? {
            "" => false,
            "WithComments" => true,
            _ => return None,
        };
        let mut inclusive = BTreeSet::new();
        for child in method.children().filter(Node::is_element) {
            if !super::xml::is(child, EXCLUSIVE, "InclusiveNamespaces") || !inclusive.is_empty() {
                return None;
            }
            let list = child.attribute("PrefixList")?.split_ascii_whitespace();
            inclusive = list
                .map(|prefix| prefix.strip_prefix("#default").unwrap_or(prefix).to_owned())
                .collect();
        }
        (inclusive.len() <= LISTED).then_some(Self {
            comments,
            inclusive,
        })
    }

    /// The same without comments: what a reference by `#id` takes in.
    pub(super) fn without_comments(self) -> Self {
        Self {
            comments: false,
            ..self
        }
    }

    /// `apex` as it is signed, without the element `without`.
    pub(super) fn write(
        &self,
        apex: Node<'_, '_>,
        without: Option<NodeId>,
    ) -> Result<String, NotXml> {
        let mut out = String::new();
        self.element(apex, without, &BTreeMap::new(), &mut out)?;
        Ok(out)
    }

    fn element<'a>(
        &self,
        node: Node<'a, '_>,
        without: Option<NodeId>,
        above: &BTreeMap<String, &'a str>,
        out: &mut String,
    ) -> Result<(), NotXml> {
        let name = qualified_name(node)?;
        let mut attributes = Vec::new();
        let mut prefixes = BTreeMap::from([(prefix_of(name), true)]);
        for attribute in node.attributes() {
            let written = attribute_name(node, &attribute)?;
            if let Some((prefix, _)) = written.split_once(':') {
                prefixes.insert(prefix, true);
            }
            let namespace = attribute.namespace().unwrap_or_default();
            attributes.push((namespace, attribute.name(), written, attribute.value()));
        }
        for prefix in &self.inclusive {
            prefixes.entry(prefix).or_insert(false);
        }
        let mut here = above.clone();
        out.push('<');
        out.push_str(name);
        // In order of their prefixes; the default namespace comes first.
        for (prefix, is_used) in prefixes {
            if prefix == "xml" {
                continue;
            }
            let looked_up = (!prefix.is_empty()).then_some(prefix);
            let uri = node.lookup_namespace_uri(looked_up).unwrap_or_default();
            if uri.is_empty() && !prefix.is_empty() {
                if is_used {
                    return Err(NotXml);
                }
                continue;
            }
            if here.get(prefix).copied().unwrap_or_default() == uri {
                continue;
            }
            here.insert(prefix.to_owned(), uri);
            out.push_str(if prefix.is_empty() {
                " xmlns"
            } else {
                " xmlns:"
            });
            out.push_str(prefix);
            value(uri, out);
        }
        attributes.sort_unstable();
        for (_, _, written, text) in attributes {
            out.push(' ');
            out.push_str(written);
            value(text, out);
        }
        out.push('>');
        for child in node.children() {
            match child.node_type() {
                NodeType::Element if without == Some(child.id()) => {}
                NodeType::Element => self.element(child, without, &here, out)?,
                NodeType::Text => text(child.text().unwrap_or_default(), out),
                NodeType::Comment if self.comments => {
                    out.push_str("<!--");
                    out.push_str(child.text().unwrap_or_default());
                    out.push_str("-->");
                }
                NodeType::Comment => {}
                NodeType::PI | NodeType::Root => return Err(NotXml),
            }
        }
        out.push_str("</");
        out.push_str(name);
        out.push('>');
        Ok(())
    }
}

/// An element's name as it is written: its prefix is not kept anywhere else.
fn qualified_name<'a>(node: Node<'a, '_>) -> Result<&'a str, NotXml> {
    let written = node.document().input_text().get(node.range());
    let written = written.and_then(|text| text.strip_prefix('<'));
    let written = written.ok_or(NotXml)?;
    let end = written.find([' ', '\t', '\r', '\n', '/', '>']);
    let name = end.and_then(|end| written.get(..end)).ok_or(NotXml)?;
    let local = name.split_once(':').map_or(name, |(_, local)| local);
    if local == node.tag_name().name() {
        Ok(name)
    } else {
        Err(NotXml)
    }
}

fn attribute_name<'a>(
    node: Node<'a, '_>,
    attribute: &Attribute<'a, '_>,
) -> Result<&'a str, NotXml> {
    let text = node.document().input_text();
    let name = text.get(attribute.range_qname()).ok_or(NotXml)?;
    let local = name.split_once(':').map_or(name, |(_, local)| local);
    if local == attribute.name() {
        Ok(name)
    } else {
        Err(NotXml)
    }
}

fn prefix_of(name: &str) -> &str {
    name.split_once(':').map_or("", |(prefix, _)| prefix)
}

fn value(text: &str, out: &mut String) {
    out.push_str("=\"");
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '"' => out.push_str("&quot;"),
            '\t' => out.push_str("&#x9;"),
            '\n' => out.push_str("&#xA;"),
            '\r' => out.push_str("&#xD;"),
            other => out.push(other),
        }
    }
    out.push('"');
}

fn text(text: &str, out: &mut String) {
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '\r' => out.push_str("&#xD;"),
            other => out.push(other),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::saml::xml;

    fn method(more: &str, list: &str) -> String {
        format!(
            "<m Algorithm='{EXCLUSIVE}{more}'><i:InclusiveNamespaces xmlns:i='{EXCLUSIVE}' \
             PrefixList='{list}'/></m>"
        )
    }

    /// The element `at`, or the first where there is none of that name.
    fn canonical(text: &str, at: &str, method: &str) -> String {
        let document = xml::parse(text, 1000).unwrap();
        let method = xml::parse(method, 10).unwrap();
        let form = Form::read(method.root_element()).unwrap();
        let found = document.descendants().find(|n| n.has_tag_name(at));
        let apex = found.unwrap_or(document.root_element());
        form.write(apex, None).unwrap()
    }

    #[test]
    fn what_is_written_differently_and_means_the_same_is_the_same() {
        let plain = method("", "");
        for (text, expected) in [
            ("<a></a>", "<a></a>"),
            (
                "<?xml version='1.0'?>\n<a  b = 'c'\n/>\n",
                "<a b=\"c\"></a>",
            ),
            (
                "<a z='1' b='2' xmlns:x='u' x:a='3' xmlns:w='t' w:q='4'/>",
                "<a xmlns:w=\"t\" xmlns:x=\"u\" b=\"2\" z=\"1\" w:q=\"4\" x:a=\"3\"></a>",
            ),
            ("<a xmlns:unused='u'><b/></a>", "<a><b></b></a>"),
            (
                "<a>x<!-- y -->z<![CDATA[<&>]]></a>",
                "<a>xz&lt;&amp;&gt;</a>",
            ),
            (
                "<a b='&lt;&quot;&#9;&#10;&#13;&gt;'>&#13;\r\n\"</a>",
                "<a b=\"&lt;&quot;&#x9;&#xA;&#xD;>\">&#xD;\n\"</a>",
            ),
            (
                "<a xmlns='u'><b xmlns=''><c xmlns='u'/></b></a>",
                "<a xmlns=\"u\"><b xmlns=\"\"><c xmlns=\"u\"></c></b></a>",
            ),
            (
                "<p:a xmlns:p='u'><p:b xmlns:p='u'><p:c xmlns:p='v'/></p:b></p:a>",
                "<p:a xmlns:p=\"u\"><p:b><p:c xmlns:p=\"v\"></p:c></p:b></p:a>",
            ),
            (
                "<a xml:lang='de'><b/></a>",
                "<a xml:lang=\"de\"><b></b></a>",
            ),
        ] {
            assert_eq!(canonical(text, "?", &plain), expected, "{text}");
        }
    }

    #[test]
    fn a_part_takes_what_it_uses_from_above_and_what_is_listed() {
        let text =
            "<r xmlns='d' xmlns:p='u' xmlns:q='v' xml:lang='de'><m xmlns=''><p:b q='x'/></m></r>";
        assert_eq!(
            canonical(text, "m", &method("", "")),
            "<m><p:b xmlns:p=\"u\" q=\"x\"></p:b></m>"
        );
        assert_eq!(
            canonical(text, "m", &method("", "q p unknown #default")),
            "<m xmlns:p=\"u\" xmlns:q=\"v\"><p:b q=\"x\"></p:b></m>"
        );
    }

    #[test]
    fn comments_stand_where_they_are_asked_for() {
        let text = "<a>x<!-- y -->z</a>";
        let with = canonical(text, "?", &method("WithComments", ""));
        assert_eq!(with, text);
    }

    #[test]
    fn other_forms_are_refused() {
        for algorithm in [
            "http://www.w3.org/TR/2001/REC-xml-c14n-20010315",
            "http://www.w3.org/2006/12/xml-c14n11",
            "http://www.w3.org/2001/10/xml-exc-c14n#Other",
            "http://www.w3.org/TR/1999/REC-xslt-19991116",
        ] {
            let text = format!("<m Algorithm='{algorithm}'/>");
            let document = xml::parse(&text, 10).unwrap();
            assert!(Form::read(document.root_element()).is_none());
        }
    }
}
