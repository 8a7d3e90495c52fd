//! `ListAWSServiceAccessForOrganization`:
//! <https://docs.aws.amazon.com/organizations/latest/APIReference/API_ListAWSServiceAccessForOrganization.html>.
//!
//! No service can be given access yet, so none has it.
use crate::access::Access;
use crate::failure::Failure;
use crate::operation::{Ask, Operation, Permitted};
use crate::organizations::common;
use crate::state::Draft;
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
        common::managed(&call, draft)?;
        Ok(ListAWSServiceAccessForOrganizationOutput {
            enabled_service_principals: Some(Vec::new()),
            next_token: None,
        })
    }
}
