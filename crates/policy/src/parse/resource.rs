//! `Resource` and `NotResource`, with the checks that IAM makes on ARNs.

use super::element::Elements;
use super::{Parser, Purpose};
use crate::arn::ResourcePattern;
use crate::error::is_iam_path;
use crate::pattern::Syntax;
use crate::statement::Entries;
use crate::{DocumentKind, ErrorKind, Span};
use alloc::format;
use alloc::string::String;

const PARTITIONS: [&str; 9] = [
    "*",
    "aws",
    "aws-cn",
    "aws-us-gov",
    "aws-iso",
    "aws-iso-b",
    "aws-iso-e",
    "aws-iso-f",
    "aws-eusc",
];

impl Parser {
    pub(super) fn resources(
        &mut self,
        elements: &Elements<'_, '_>,
        statement: Span,
    ) -> Option<Entries<ResourcePattern>> {
        let of_trust = self.kind == DocumentKind::Trust;
        let Some(element) = elements.resource else {
            let may_lack = self.purpose == Purpose::Analysis && self.kind.names_principals();
            if !of_trust && !may_lack {
                self.error(statement, ErrorKind::NoResources);
            }
            return None;
        };
        if of_trust {
            let name = if element.negated {
                "NotResource"
            } else {
                "Resource"
            };
            self.error(element.key_span, ErrorKind::Prohibited(name));
            return None;
        }
        let texts = self.texts(element.node);
        if texts.is_empty() {
            self.error(element.node.span, ErrorKind::NoResources);
        }
        if self.is_strict() {
            for (text, span) in &texts {
                let wrong = fault(text)
                    .filter(|wrong| self.purpose != Purpose::Analysis || !of_service(wrong));
                if let Some(wrong) = wrong {
                    self.error(*span, wrong);
                }
            }
        }
        let syntax = Syntax::new(true, self.version);
        let compile = |text: &str| ResourcePattern::parse(text, syntax);
        Some(Entries::new(
            element.negated,
            texts.into_iter().map(|(text, _)| text).collect(),
            compile,
        ))
    }
}

/// Whether an identity-based policy may list `text` as a resource.
pub(crate) fn is_identity_resource(text: &str) -> bool {
    fault(text).is_none()
}

/// Whether a fault is one that only the service of the ARN could tell.
fn of_service(wrong: &ErrorKind) -> bool {
    matches!(wrong, ErrorKind::Region(_) | ErrorKind::IamPath(_))
}

/// What IAM refuses in a resource of an identity-based policy.
fn fault(text: &str) -> Option<ErrorKind> {
    if text == "*" {
        return None;
    }
    let mut parts = text.splitn(6, ':');
    let (_, Some(partition)) = (parts.next(), parts.next()) else {
        return Some(ErrorKind::ResourceNoArn(text.into()));
    };
    let rest: [Option<&str>; 4] = [parts.next(), parts.next(), parts.next(), parts.next()];
    let complete = matches!(rest, [.., Some(_)]);
    let legacy = || ErrorKind::Legacy(format!("`{text}` is no whole ARN"));
    if text.starts_with("arn:") && text.contains("::") && !complete {
        return Some(legacy());
    }
    if !PARTITIONS.contains(&partition) {
        return Some(partition_fault(partition, rest));
    }
    if !text.starts_with("arn:") {
        return Some(ErrorKind::ResourceNoArn(text.into()));
    }
    let [Some(service), region, _, resource] = rest else {
        return Some(ErrorKind::ResourceVendor(text.into()));
    };
    if service.is_empty() {
        return Some(legacy());
    }
    let (region, resource) = (region.unwrap_or_default(), resource.unwrap_or("*"));
    match service {
        "iam" if !region.is_empty() && complete => Some(ErrorKind::Region(text.into())),
        "iam" if !is_iam_path(resource) => Some(ErrorKind::IamPath(text.into())),
        "s3" if !region.is_empty() && complete && !has_region_in_s3(resource) => {
            Some(ErrorKind::Region(text.into()))
        }
        _ => None,
    }
}

/// Buckets and objects belong to no region; what S3 keeps beside them does.
fn has_region_in_s3(resource: &str) -> bool {
    let kind = resource.split(['/', ':']).next().unwrap_or_default();
    matches!(
        kind,
        "*" | "accesspoint"
            | "access-grants"
            | "async-request"
            | "job"
            | "storage-lens"
            | "storage-lens-group"
    )
}

fn partition_fault(partition: &str, rest: [Option<&str>; 4]) -> ErrorKind {
    let mut resource = format!("arn:{partition}");
    for part in rest {
        resource.push(':');
        resource.push_str(part.unwrap_or("*"));
    }
    ErrorKind::Partition {
        partition: String::from(partition),
        resource,
    }
}
