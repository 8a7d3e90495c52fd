//! `ListAWSServiceAccessForOrganization`:
//! <https://docs.aws.amazon.com/organizations/latest/APIReference/API_ListAWSServiceAccessForOrganization.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::operation::{Ask, Operation, Permitted};
use crate::organizations::common;
use crate::state::Draft;
use doorward_shapes::organizations::types::EnabledServicePrincipal;
use doorward_shapes::organizations::{
    ListAWSServiceAccessForOrganization, ListAWSServiceAccessForOrganizationError,
    ListAWSServiceAccessForOrganizationInput, ListAWSServiceAccessForOrganizationOutput,
};

impl Operation for ListAWSServiceAccessForOrganization {
    fn access(
        _input: &ListAWSServiceAccessForOrganizationInput,
        _ask: &Ask<'_>,
    ) -> Result<Access, Failure<ListAWSServiceAccessForOrganizationError>> {
        Ok(Access::on_all())
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<
        ListAWSServiceAccessForOrganizationOutput,
        Failure<ListAWSServiceAccessForOrganizationError>,
    > {
        let organization = common::readable(&call, draft)?;
        let page = common::page(
            organization.services.iter(),
            |service| service.principal.to_string(),
            call.input.next_token.as_deref(),
            call.input.max_results,
        )?;
        let services = page
            .items
            .into_iter()
            .map(|service| EnabledServicePrincipal {
                service_principal: Some(service.principal.to_string()),
                date_enabled: Some(service.enabled.into()),
            });
        Ok(ListAWSServiceAccessForOrganizationOutput {
            enabled_service_principals: Some(services.collect()),
            next_token: page.marker,
        })
    }
}
