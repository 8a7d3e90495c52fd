//! Central management of the root users of an organization's members: what is enabled.
mod disable_organizations_root_credentials_management;
mod disable_organizations_root_sessions;
mod enable_organizations_root_credentials_management;
mod enable_organizations_root_sessions;
mod list_organizations_features;
#[cfg(test)]
mod tests;

use crate::failure::Failure;
use crate::iam::common::broken;
use crate::operation::{Operation, Permitted};
use crate::state::{Draft, FeatureSet, Organization, RootFeature};
use doorward_shapes::iam::errors::{
    AccountNotManagementOrDelegatedAdministrator, CallerIsNotManagementAccount,
    OrganizationNotFound, OrganizationNotInAllFeaturesMode, ServiceAccessNotEnabled,
};
use doorward_shapes::iam::types::FeatureType;

/// What every one of these operations may refuse with.
trait Refuses:
    From<OrganizationNotFound>
    + From<OrganizationNotInAllFeaturesMode>
    + From<ServiceAccessNotEnabled>
    + From<AccountNotManagementOrDelegatedAdministrator>
{
}

impl<E> Refuses for E where
    E: From<OrganizationNotFound>
        + From<OrganizationNotInAllFeaturesMode>
        + From<ServiceAccessNotEnabled>
        + From<AccountNotManagementOrDelegatedAdministrator>
{
}

/// The organization whose root users the caller's account manages.
fn administered<'d, O: Operation<Error: Refuses>>(
    call: &Permitted<'_, O>,
    draft: &'d Draft,
) -> Result<&'d Organization, Failure<O::Error>> {
    let account = call.account_id();
    let Some(organization) = draft.world().organization_of(account) else {
        let message =
            "The request was rejected because no organization is associated with your account.";
        return Err(OrganizationNotFound::new(message).into());
    };
    if organization.info.features != FeatureSet::All {
        let message = "The request was rejected because your organization does not have All features enabled.";
        return Err(OrganizationNotInAllFeaturesMode::new(message).into());
    }
    if !organization.trusts_iam() {
        return Err(ServiceAccessNotEnabled::new(format!(
            "Trusted Access for IAM not enabled by organization of input account {account}."
        ))
        .into());
    }
    if !organization.administers_iam(account) {
        return Err(AccountNotManagementOrDelegatedAdministrator::new(format!(
            "Input account {account} is neither management account nor delegated admin."
        ))
        .into());
    }
    Ok(organization)
}

/// What is enabled, as answers tell it: the organization's id and the features.
type Enabled = (Option<String>, Option<Vec<FeatureType>>);

fn enabled(organization: &Organization) -> Enabled {
    let features = organization.info.root_access.iter();
    let features = features.map(|feature| match feature {
        RootFeature::Sessions => FeatureType::RootSessions,
        RootFeature::CredentialsManagement => FeatureType::RootCredentialsManagement,
    });
    (
        Some(organization.id().to_string()),
        Some(features.collect()),
    )
}

/// Enables `feature`, which the management account alone does.
fn enable<O>(
    feature: RootFeature,
    call: &Permitted<'_, O>,
    draft: &mut Draft,
) -> Result<Enabled, Failure<O::Error>>
where
    O: Operation<Error: Refuses + From<CallerIsNotManagementAccount>>,
{
    let organization = administered(call, draft)?;
    let account = call.account_id();
    if organization.info.management_account != account {
        return Err(CallerIsNotManagementAccount::new(format!(
            "Caller account {account} is not management account of the organization and cannot enable IAM features."
        ))
        .into());
    }
    let id = organization.id();
    let organization = draft
        .organization_mut(id)
        .ok_or_else(|| broken("an organization is gone"))?;
    organization.info.root_access.insert(feature);
    Ok(enabled(organization))
}

/// Disables `feature`. Sessions that were made before go on until they end, as with AWS.
fn disable<O: Operation<Error: Refuses>>(
    feature: RootFeature,
    call: &Permitted<'_, O>,
    draft: &mut Draft,
) -> Result<Enabled, Failure<O::Error>> {
    let id = administered(call, draft)?.id();
    let organization = draft
        .organization_mut(id)
        .ok_or_else(|| broken("an organization is gone"))?;
    organization.info.root_access.remove(&feature);
    Ok(enabled(organization))
}
