//! AWS services as principals: the form of their names, and what keeps them to their purpose.

use super::known_keys::{SOURCES, is_one_of, starts_with};
use super::resource::is_region;
use super::statement::Elements;
use super::{Validator, catalogue};
use crate::{DocumentKind, Effect};
use alloc::vec::Vec;

/// The form of a service principal, as findings give it.
pub(super) const SERVICE_FORMAT: &str = "service-name.amazonaws.com";
/// The form of a value of `kms:ViaService`.
pub(super) const REGIONAL_FORMAT: &str = "service-name.AWS_region.amazonaws.com";

/// The ends of service principals, by partition and age.
const DOMAINS: [&str; 5] = [
    ".amazonaws.com",
    ".amazonaws.com.cn",
    ".amazonaws.eu",
    ".amazon.com",
    ".aws.internal",
];

/// Keys of principals that no service has.
const OF_PEOPLE: [&str; 3] = [
    "aws:PrincipalOrgID",
    "aws:PrincipalOrgPaths",
    "aws:username",
];

/// Whether `text` has the form of a service principal.
pub fn is_service(text: &str) -> bool {
    let mut domains = DOMAINS.iter();
    let name = domains.find_map(|domain| text.strip_suffix(domain));
    let is_letter = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b"-._".contains(&b);
    name.is_some_and(|name| !name.is_empty() && name.bytes().all(is_letter))
}

/// Whether `text` has the form of a service principal with a region.
pub(super) fn is_regional_service(text: &str) -> bool {
    is_service(text) && text.split('.').nth(1).is_some_and(is_region)
}

impl Validator<'_> {
    /// What a policy of a resource says of services.
    pub(super) fn service_principals(&mut self, elements: &Elements<'_>) {
        if !matches!(
            self.kind,
            DocumentKind::Resource | DocumentKind::VpcEndpoint
        ) {
            return;
        }
        let services: Vec<_> = elements.named("Service").collect();
        let Some(first) = services.first() else {
            return;
        };
        self.keys_of_people(elements);
        if elements.effect != Some(Effect::Allow) || elements.has_key(SOURCES) {
            return;
        }
        let mut lines = elements.lines.iter();
        if let Some(line) = lines.find(|line| is_one_of(line.key, &["aws:Referer"])) {
            let name = first.text.split('.').next().unwrap_or_default();
            let values = [("service", name), ("key", line.key)];
            let check = catalogue::RECOMMENDED_CONDITION_KEY_FOR_SERVICE_PRINCIPAL;
            self.tell_at(check, &values, &[&line.key_place, &first.place]);
        } else {
            let places: Vec<_> = services.iter().map(|item| &item.place).collect();
            let check = catalogue::RESTRICT_ACCESS_TO_SERVICE_PRINCIPAL;
            self.tell_at(check, &[], &places);
        }
    }

    /// Keys that a statement for services alone asks in vain.
    fn keys_of_people(&mut self, elements: &Elements<'_>) {
        let principals = elements.principals.iter().flat_map(|p| &p.named);
        let mut others = principals.filter(|named| named.key != "Service");
        if others.next().is_some() {
            return;
        }
        let of_people = |key| is_one_of(key, &OF_PEOPLE) || starts_with(key, "aws:PrincipalTag/");
        let lines = elements.lines.iter();
        let lines: Vec<_> = lines
            .filter(|line| of_people(line.key) && line.needs_key())
            .collect();
        if lines.is_empty() {
            return;
        }
        let keys: Vec<_> = lines.iter().map(|line| line.key).collect();
        let services = elements.named("Service").map(|item| &item.place);
        let places = lines.iter().map(|line| &line.key_place);
        let places: Vec<_> = places.chain(services).collect();
        let check = catalogue::UNSUPPORTED_CONDITION_KEY_FOR_SERVICE_PRINCIPAL;
        self.tell_at(check, &[("keys", &*keys.join(", "))], &places);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn services_are_told_from_their_form() {
        for (text, service, regional) in [
            ("ec2.amazonaws.com", true, false),
            ("logs.eu-west-1.amazonaws.com", true, true),
            ("ec2.amazonaws.com.cn", true, false),
            ("alexa-appkit.amazon.com", true, false),
            ("EC2.amazonaws.com", false, false),
            ("ec2", false, false),
            (".amazonaws.com", false, false),
            ("ec2.example.com", false, false),
        ] {
            assert_eq!(is_service(text), service, "{text}");
            assert_eq!(is_regional_service(text), regional, "{text}");
        }
    }
}
