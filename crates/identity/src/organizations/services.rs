//! Services that an organization trusts, and the members that administer them for it.
mod deregister_delegated_administrator;
mod disable_aws_service_access;
mod enable_aws_service_access;
mod list_aws_service_access_for_organization;
mod list_delegated_administrators;
mod list_delegated_services_for_account;
mod register_delegated_administrator;
#[cfg(test)]
mod tests;

use super::common;
use crate::reference::reference;
use crate::state::{FeatureSet, Organization, ServicePrincipal};
use doorward_shapes::organizations::errors::{ConstraintViolation, InvalidInput};
use doorward_shapes::organizations::types::{
    ConstraintViolationExceptionReason, InvalidInputExceptionReason,
};

/// The condition key that tells the service.
const SERVICE_PRINCIPAL: &str = "organizations:ServicePrincipal";

/// What is told of an account that administers no service, or not this one.
const NOT_REGISTERED: &str =
    "The provided account is not a registered delegated administrator for your organization.";

/// Principals that are not a prefix of actions followed by `.amazonaws.com`, of the services in
/// "AWS services that you can use with AWS Organizations" in its User Guide.
const OTHERS: &[&str] = &[
    "agentless.inspector2.amazonaws.com",
    "aws-artifact-account-sync.amazonaws.com",
    "billing-cost-management.amazonaws.com",
    "config-multiaccountsetup.amazonaws.com",
    "cost-optimization-hub.bcm.amazonaws.com",
    "ec2.capacitymanager.amazonaws.com",
    "ipam.amazonaws.com",
    "license-management.marketplace.amazonaws.com",
    "license-manager.member-account.amazonaws.com",
    "macie.amazonaws.com",
    "malware-protection.guardduty.amazonaws.com",
    "member.org.stacksets.cloudformation.amazonaws.com",
    "opsdatasync.ssm.amazonaws.com",
    "private-marketplace.marketplace.amazonaws.com",
    "procurement-insights.marketplace.amazonaws.com",
    "reachabilityanalyzer.networkinsights.amazonaws.com",
    "reporting.trustedadvisor.amazonaws.com",
    "ssm-quicksetup.amazonaws.com",
    "stacksets.cloudformation.amazonaws.com",
    "storage-lens.s3.amazonaws.com",
    "tagpolicies.tag.amazonaws.com",
];

/// A service from the wire. AWS knows which of its services can be trusted; here it is enough that
/// there is a service of the name, as the list grows.
fn recognized(text: &str) -> Result<ServicePrincipal, InvalidInput> {
    let prefix = text.strip_suffix(".amazonaws.com").unwrap_or_default();
    let known = OTHERS.contains(&text) || reference().service(prefix).is_some();
    let principal = ServicePrincipal::parse(text).filter(|_| known);
    principal.ok_or_else(|| {
        let message = "You specified an unrecognized service principal.";
        common::invalid(
            InvalidInputExceptionReason::UnrecognizedServicePrincipal,
            message,
        )
    })
}

/// Only an organization with all features trusts services.
fn require_all_features(organization: &Organization) -> Result<(), ConstraintViolation> {
    if organization.info.features == FeatureSet::All {
        return Ok(());
    }
    let message = "The operation requires that all features are enabled in the organization.";
    let reason = ConstraintViolationExceptionReason::OrganizationNotInAllFeaturesMode;
    Err(common::constraint(reason, message))
}
