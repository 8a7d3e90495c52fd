//! Organizations themselves, and their roots.
mod create_organization;
mod delete_organization;
mod describe_organization;
mod disable_policy_type;
mod enable_policy_type;
mod list_roots;

use super::common::wire_type;
use crate::state::{FeatureSet, Organization, World};
use doorward_names::{OrganizationRootId, TargetId};
use doorward_shapes::organizations::errors::RootNotFound;
use doorward_shapes::organizations::types;

/// An organization as its accounts see it.
fn output(organization: &Organization, world: &World) -> types::Organization {
    let info = &organization.info;
    let management = TargetId::Account(info.management_account);
    let features = match info.features {
        FeatureSet::All => types::OrganizationFeatureSet::All,
        FeatureSet::ConsolidatedBilling => types::OrganizationFeatureSet::ConsolidatedBilling,
    };
    // What is said here has not been kept up to date for long; the root's types are.
    let available = match info.features {
        FeatureSet::All => vec![enabled(types::PolicyType::ServiceControlPolicy)],
        FeatureSet::ConsolidatedBilling => Vec::new(),
    };
    let account = world.account(info.management_account);
    types::Organization {
        id: Some(info.id.to_string()),
        arn: Some(organization.arn().to_string()),
        feature_set: Some(features),
        master_account_arn: Some(organization.target_arn(management).to_string()),
        master_account_id: Some(info.management_account.to_string()),
        master_account_email: account.map(|account| account.root.email.clone()),
        available_policy_types: Some(available),
    }
}

/// The root, with the types of policies that are in force.
fn root(organization: &Organization) -> types::Root {
    let id = organization.info.root.id;
    let types = organization.info.enabled.iter();
    types::Root {
        id: Some(id.to_string()),
        arn: Some(organization.target_arn(TargetId::Root(id)).to_string()),
        name: Some("Root".to_owned()),
        policy_types: Some(types.map(|r#type| enabled(wire_type(*r#type))).collect()),
    }
}

fn enabled(r#type: types::PolicyType) -> types::PolicyTypeSummary {
    types::PolicyTypeSummary {
        r#type: Some(r#type),
        status: Some(types::PolicyTypeStatus::Enabled),
    }
}

/// The root that is named must be the organization's.
fn check_root(text: &str, organization: &Organization) -> Result<(), RootNotFound> {
    match OrganizationRootId::parse(text) {
        Ok(id) if id == organization.info.root.id => Ok(()),
        _ => Err(RootNotFound::new(
            "You specified a root that doesn't exist.",
        )),
    }
}
