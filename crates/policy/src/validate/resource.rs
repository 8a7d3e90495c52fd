//! `Resource` and `NotResource`.

use super::{Item, Validator, catalogue};
use crate::arn::ResourcePattern;
use crate::json::{Node, Value};
use crate::pattern::Syntax;
use crate::request::split_arn;
use crate::{Context, DocumentKind};
use alloc::string::ToString;
use alloc::vec::Vec;

const PARTITIONS: [&str; 8] = [
    "aws",
    "aws-cn",
    "aws-us-gov",
    "aws-iso",
    "aws-iso-b",
    "aws-iso-e",
    "aws-iso-f",
    "aws-eusc",
];

impl Validator<'_> {
    pub(super) fn resources<'n>(&mut self, node: &'n Node<'_>) -> Vec<Item<'n>> {
        if matches!(&node.value, Value::Array(items) if items.is_empty()) {
            self.find(catalogue::EMPTY_ARRAY_RESOURCE, node.span);
        }
        let entries = self.texts(node);
        for item in &entries {
            self.resource(item);
            self.variables(item.text, item.span);
        }
        self.redundant_resources(&entries, node);
        entries
    }

    fn resource(&mut self, item: &Item<'_>) {
        let text = item.text;
        if text == "*" {
            return;
        }
        let mut parts = text.splitn(6, ':');
        if parts.next() != Some("arn") {
            return self.tell_item(catalogue::INVALID_ARN_PREFIX, &[], item);
        }
        let parts: Vec<_> = parts.collect();
        let [partition, service, region, account, resource] = *parts else {
            // A pattern whose end stands for the rest has all fields.
            if !text.ends_with('*') {
                self.tell_item(catalogue::MISSING_ARN_FIELD, &[], item);
            }
            return;
        };
        let is_open = |part: &str| part.contains(['*', '?', '$']);
        if !is_open(partition) && !PARTITIONS.contains(&partition) {
            let values = [("service", service), ("partition", partition)];
            self.tell_item(catalogue::INVALID_PARTITION, &values, item);
        }
        if is_open(service) {
            if service.contains(['*', '?']) && service != "*" {
                self.tell_item(catalogue::WILDCARD_IN_SERVICE_NAME, &[], item);
            }
            return;
        }
        if service.bytes().any(|b| b.is_ascii_uppercase()) {
            let values = [("service", service)];
            return self.tell_item(catalogue::INVALID_ARN_SERVICE_CASE, &values, item);
        }
        let is_account = |part: &str| part.len() == 12 && part.bytes().all(|b| b.is_ascii_digit());
        let special = matches!(
            account,
            "" | "aws" | "cloudfront" | "amazon" | "third-party"
        );
        if !special && !is_open(account) && !is_account(account) {
            let values = [("account", account)];
            self.tell_item(catalogue::INVALID_ARN_ACCOUNT, &values, item);
        }
        self.form(item, service, region, account, resource);
    }

    /// Whether the service has ARNs of this form.
    fn form(
        &mut self,
        item: &Item<'_>,
        service: &str,
        region: &str,
        account: &str,
        resource: &str,
    ) {
        let Some(known) = self.services.of(service) else {
            return;
        };
        let forms: Vec<[&str; 6]> = known
            .resources
            .iter()
            .flat_map(|on| on.arns.iter().filter_map(|arn| split_arn(arn)))
            .filter(|[_, _, of, ..]| *of == service)
            .collect();
        if forms.is_empty() {
            return;
        }
        let values = [("service", service), ("region", region)];
        let regional = |[_, _, _, region, ..]: &[&str; 6]| !region.is_empty();
        if !region.is_empty() && region != "*" && !forms.iter().any(regional) {
            return self.tell_item(catalogue::ARN_REGION_NOT_ALLOWED, &values, item);
        }
        if region.is_empty() && forms.iter().all(regional) {
            return self.tell_item(catalogue::MISSING_ARN_REGION, &values, item);
        }
        let is_region = |text: &str| text.contains(['*', '?', '$']) || is_region(text);
        if !region.is_empty() && !is_region(region) {
            return self.tell_item(catalogue::INVALID_ARN_REGION, &values, item);
        }
        let owned = |[_, _, _, _, account, _]: &[&str; 6]| !account.is_empty();
        if !account.is_empty() && account != "*" && !forms.iter().any(owned) {
            return self.tell_item(catalogue::ARN_ACCOUNT_NOT_ALLOWED, &values, item);
        }
        let fits = |[.., form]: &[&str; 6]| may_meet(form, resource);
        let is_root = service == "iam" && resource == "root";
        if !is_root && !forms.iter().any(fits) {
            self.tell_item(catalogue::INVALID_ARN_RESOURCE, &[], item);
        }
    }

    fn redundant_resources(&mut self, entries: &[Item<'_>], node: &Node<'_>) {
        let syntax = Syntax::new(true, self.version);
        let empty = Context::new();
        let covers = |wide: &str, narrow: &str| {
            let arn = split_arn(narrow);
            wide == narrow || ResourcePattern::parse(wide, syntax).matches(arn.as_ref(), &empty)
        };
        let redundant = entries.iter().enumerate().filter(|(at, item)| {
            let mut others = entries.iter().enumerate();
            !item.text.contains(['?', '$'])
                && others.any(|(other, wide)| {
                    let same = wide.text == item.text;
                    other != *at && covers(wide.text, item.text) && (!same || other < *at)
                })
        });
        let count = redundant.count();
        if count > 0 && self.kind != DocumentKind::Trust {
            let values = [("count", &*count.to_string())];
            self.tell(catalogue::REDUNDANT_RESOURCE, &values, node.span);
        }
    }
}

/// Whether a region has the form of one: `eu-west-1`, `us-gov-east-1`.
pub(super) fn is_region(text: &str) -> bool {
    let parts: Vec<_> = text.split('-').collect();
    let [area, middle @ .., number] = &*parts else {
        return false;
    };
    let is_word = |part: &&str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase());
    (2..=4).contains(&area.len())
        && is_word(area)
        && !middle.is_empty()
        && middle.iter().all(is_word)
        && number.len() == 1
        && number.bytes().all(|b| b.is_ascii_digit())
}

/// Whether some text could be both of the form, whose `${…}` stand for any, and of the pattern:
/// their literal beginnings must agree as far as both have one.
fn may_meet(form: &str, pattern: &str) -> bool {
    let form = form.split("${").next().unwrap_or_default();
    let open = pattern.find(['*', '?', '$']);
    let start = pattern
        .get(..open.unwrap_or(pattern.len()))
        .unwrap_or_default();
    let same = form
        .bytes()
        .zip(start.bytes())
        .all(|(one, other)| one == other);
    same && (open.is_some() || start.len() >= form.len())
}
