//! Policies of a resource whose type is told.

use super::known_keys::is_one_of;
use super::resource::{is_open, may_meet};
use super::statement::Elements;
use super::{Item, Validator, catalogue};
use crate::request::split_arn;

/// The type of a resource, as far as Access Analyzer knows rules of its own for its policy.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Attached {
    /// A bucket of S3.
    Bucket,
    /// An access point of S3.
    AccessPoint,
    /// A multi-Region access point of S3.
    MultiRegionAccessPoint,
    /// An access point of S3 Object Lambda.
    ObjectLambdaAccessPoint,
    /// A table of `DynamoDB`.
    Table,
}

/// What a policy of a resource of some type may speak of.
struct Scope {
    /// The service of its actions and resources.
    service: &'static str,
    /// How the last part of its resources' ARNs begins.
    resource: &'static str,
    /// The resource types, in the Service Authorization Reference, of its actions.
    types: &'static [&'static str],
}

impl Attached {
    /// As `CloudFormation` and the API name the type.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Bucket => "AWS::S3::Bucket",
            Self::AccessPoint => "AWS::S3::AccessPoint",
            Self::MultiRegionAccessPoint => "AWS::S3::MultiRegionAccessPoint",
            Self::ObjectLambdaAccessPoint => "AWS::S3ObjectLambda::AccessPoint",
            Self::Table => "AWS::DynamoDB::Table",
        }
    }

    /// The most bytes that such a policy may have, where AWS says so.
    pub(super) fn quota(self) -> Option<usize> {
        (self != Self::ObjectLambdaAccessPoint).then_some(20 * 1024)
    }

    fn scope(self) -> Scope {
        let (service, resource, types): (_, _, &[&str]) = match self {
            Self::Bucket => ("s3", "", &["bucket", "object"]),
            Self::AccessPoint => (
                "s3",
                "accesspoint/",
                &["accesspoint", "accesspointobject", "object", "bucket"],
            ),
            Self::MultiRegionAccessPoint => (
                "s3",
                "accesspoint/",
                &[
                    "multiregionaccesspoint",
                    "multiregionaccesspointobject",
                    "accesspointobject",
                    "object",
                    "bucket",
                ],
            ),
            Self::ObjectLambdaAccessPoint => ("s3-object-lambda", "accesspoint/", &[]),
            Self::Table => ("dynamodb", "table/", &["table", "index", "stream"]),
        };
        Scope {
            service,
            resource,
            types,
        }
    }
}

impl Validator<'_> {
    pub(super) fn attached_to(&mut self, attached: Attached, elements: &Elements<'_>) {
        let scope = attached.scope();
        let values = [("resource_type", attached.as_str())];
        for item in elements.actions.iter().flat_map(|list| &list.items) {
            if !self.is_in_scope(&scope, item) {
                let values = [("action", item.text), values[0]];
                let check = catalogue::UNSUPPORTED_ACTION_IN_POLICY;
                self.tell_at(check, &values, &[&item.place]);
            }
        }
        for item in elements.resources.iter().flat_map(|list| &list.items) {
            let Some([_, _, service, region, account, resource]) = split_arn(item.text) else {
                continue;
            };
            let is_bucket = attached == Attached::Bucket;
            let placed = is_bucket && !(region.is_empty() && account.is_empty());
            let of_service = is_open(service) || service == scope.service;
            if !of_service || placed || !may_meet(scope.resource, resource) {
                let check = catalogue::UNSUPPORTED_RESOURCE_ARN_IN_POLICY;
                self.tell_at(check, &values, &[&item.place]);
            }
        }
        if !matches!(attached, Attached::Bucket | Attached::AccessPoint) {
            return;
        }
        for line in &elements.lines {
            if is_one_of(line.key, &["s3:ResourceAccount"]) {
                let values = [("key", line.key), values[0]];
                let check = catalogue::IRRELEVANT_CONDITION_KEY_IN_POLICY;
                self.tell_at(check, &values, &[&line.key_place]);
            }
        }
    }

    fn is_in_scope(&mut self, scope: &Scope, item: &Item<'_>) -> bool {
        let Some((prefix, name)) = item.text.split_once(':') else {
            return true;
        };
        if is_open(prefix) {
            return true;
        }
        let Some(service) = self.services.of(prefix) else {
            // That there is no such service is another finding.
            return true;
        };
        if service.prefix != scope.service {
            return false;
        }
        let Some(action) = service.action(name).filter(|_| !scope.types.is_empty()) else {
            return true;
        };
        let mut types = service.resources_of(action);
        types.any(|(resource, _)| scope.types.contains(&resource.name))
    }
}
