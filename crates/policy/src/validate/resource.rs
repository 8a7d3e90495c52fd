//! `Resource` and `NotResource`.

use super::{Item, Validator, catalogue};
use crate::arn::ResourcePattern;
use crate::json::{Node, Value};
use crate::pattern::Syntax;
use crate::reference::ResourceType;
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

/// The parts of an ARN after its partition.
struct Parts<'a> {
    service: &'a str,
    region: &'a str,
    account: &'a str,
    resource: &'a str,
}

impl Validator<'_> {
    pub(super) fn resources<'n>(&mut self, node: &'n Node<'_>) -> Vec<Item<'n>> {
        if matches!(&node.value, Value::Array(items) if items.is_empty()) {
            self.find(catalogue::EMPTY_ARRAY_RESOURCE, node.span);
        }
        let entries = self.texts(node);
        for item in &entries {
            self.resource(item);
            self.variables(item.text, &item.place);
        }
        if self.kind != DocumentKind::Trust {
            self.redundant_resources(&entries);
        }
        entries
    }

    fn resource(&mut self, item: &Item<'_>) {
        let text = item.text;
        let places = [&item.place];
        if text == "*" {
            return;
        }
        let mut parts = text.splitn(6, ':');
        if parts.next() != Some("arn") {
            return self.tell_at(catalogue::INVALID_ARN_PREFIX, &[], &places);
        }
        let parts: Vec<_> = parts.collect();
        let [partition, service, region, account, resource] = *parts else {
            // A pattern whose end stands for the rest has all fields.
            if !text.ends_with('*') {
                self.tell_at(catalogue::MISSING_ARN_FIELD, &[("fields", "6")], &places);
            }
            return;
        };
        if !is_open(partition) && !PARTITIONS.contains(&partition) {
            let values = [
                ("service", service),
                ("partition", partition),
                ("partitions", &*PARTITIONS.join(", ")),
            ];
            self.tell_at(catalogue::INVALID_PARTITION, &values, &places);
        }
        if is_open(service) {
            if service.contains(['*', '?']) && service != "*" {
                self.tell_at(catalogue::WILDCARD_IN_SERVICE_NAME, &[], &places);
            }
            return;
        }
        if service.bytes().any(|b| b.is_ascii_uppercase()) {
            let values = [("service", service)];
            return self.tell_at(catalogue::INVALID_ARN_SERVICE_CASE, &values, &places);
        }
        let is_account = |part: &str| part.len() == 12 && part.bytes().all(|b| b.is_ascii_digit());
        let special = matches!(
            account,
            "" | "aws" | "cloudfront" | "amazon" | "third-party"
        );
        if !special && !is_open(account) && !is_account(account) {
            let values = [("account", account)];
            self.tell_at(catalogue::INVALID_ARN_ACCOUNT, &values, &places);
        }
        let parts = Parts {
            service,
            region,
            account,
            resource,
        };
        self.form(item, &parts);
    }

    /// Whether the service has ARNs of this form.
    fn form(&mut self, item: &Item<'_>, parts: &Parts<'_>) {
        let service = parts.service;
        let places = [&item.place];
        let values = [("service", service), ("region", parts.region)];
        let known = self.services.of(service);
        let types = known.as_ref().map_or(&[][..], |known| &known.resources);
        let forms: Vec<Form<'_>> = types
            .iter()
            .flat_map(Form::all)
            .filter(|form| form.service == service || form.service.starts_with("${"))
            .collect();
        if forms.is_empty() {
            if known.is_none() && !self.services.has_arns(service) {
                self.tell_at(catalogue::INVALID_SERVICE, &values, &places);
            }
            return;
        }
        let fitting: Vec<_> = forms
            .iter()
            .filter(|form| may_meet(form.resource, parts.resource))
            .collect();
        let is_known = !fitting.is_empty();
        let forms = if is_known {
            fitting
        } else {
            forms.iter().collect()
        };
        let (region, account) = (parts.region, parts.account);
        if !region.is_empty() && region != "*" && !forms.iter().any(|form| form.has_region) {
            return self.tell_at(catalogue::ARN_REGION_NOT_ALLOWED, &values, &places);
        }
        if region.is_empty() && forms.iter().all(|form| form.has_region) {
            return self.tell_at(catalogue::MISSING_ARN_REGION, &values, &places);
        }
        if !region.is_empty() && !is_open(region) && !is_region(region) {
            return self.tell_at(catalogue::INVALID_ARN_REGION, &values, &places);
        }
        if !account.is_empty() && account != "*" && !forms.iter().any(|form| form.has_account) {
            return self.tell_at(catalogue::ARN_ACCOUNT_NOT_ALLOWED, &values, &places);
        }
        // A pattern is taken for what its writer knows, even where no form begins like it.
        if is_open(item.text) {
            return;
        }
        let is_root = service == "iam" && parts.resource == "root";
        if !is_known && !is_root {
            return self.tell_at(catalogue::INVALID_ARN_RESOURCE, &[], &places);
        }
        // What AWS itself owns in Systems Manager has no account.
        let is_shared = service == "ssm";
        let needs_account = forms.iter().all(|form| form.has_account);
        if let Some(first) = forms.first().filter(|_| needs_account)
            && account.is_empty()
            && !is_shared
        {
            let values = [("resource", first.name)];
            self.tell_at(catalogue::MISSING_ARN_ACCOUNT, &values, &places);
        }
    }

    /// Entries that others of the same list cover: a finding for each that covers some.
    fn redundant_resources(&mut self, entries: &[Item<'_>]) {
        let syntax = Syntax::new(true, self.version);
        let empty = Context::new();
        let mut covered = alloc::vec![false; entries.len()];
        let wide = entries.iter().enumerate();
        for (at, wide) in wide.filter(|(_, item)| item.text.contains(['*', '?'])) {
            // Whatever covers this covers all that this covers.
            if covered.get(at) == Some(&true) {
                continue;
            }
            if !self.may_compare(entries.len()) {
                break;
            }
            let pattern = ResourcePattern::parse(wide.text, syntax);
            let is_covered = |(other, item): &(usize, &Item<'_>)| {
                *other != at
                    && covered.get(*other) == Some(&false)
                    && !item.text.contains(['?', '$'])
                    && item.text != wide.text
                    && pattern.matches(split_arn(item.text).as_ref(), &empty)
            };
            let redundant: Vec<_> = entries.iter().enumerate().filter(is_covered).collect();
            for (other, _) in &redundant {
                if let Some(covered) = covered.get_mut(*other) {
                    *covered = true;
                }
            }
            let redundant = redundant.into_iter().map(|(_, item)| item).collect();
            self.tell_redundant(catalogue::REDUNDANT_RESOURCE, wide, redundant);
        }
        self.repeated(catalogue::REDUNDANT_RESOURCE, entries, str::to_string);
    }
}

/// One form of the ARNs of a resource type.
struct Form<'r> {
    name: &'r str,
    service: &'r str,
    has_region: bool,
    has_account: bool,
    resource: &'r str,
}

impl<'r> Form<'r> {
    fn all(of: &ResourceType<'r>) -> impl Iterator<Item = Self> {
        let name = of.name;
        let forms = of.arns.iter().filter_map(|arn| split_arn(arn));
        forms.map(move |[_, _, service, region, account, resource]| Self {
            name,
            service,
            has_region: !region.is_empty(),
            has_account: !account.is_empty(),
            resource,
        })
    }
}

/// Whether a part of an ARN leaves open what stands there.
pub(super) fn is_open(part: &str) -> bool {
    part.contains(['*', '?', '$'])
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
pub(super) fn may_meet(form: &str, pattern: &str) -> bool {
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
