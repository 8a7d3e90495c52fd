//! `DeleteOrganization`:
//! <https://docs.aws.amazon.com/organizations/latest/APIReference/API_DeleteOrganization.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::operation::{Ask, Operation, Permitted};
use crate::organizations::common;
use crate::state::Draft;
use doorward_shapes::organizations::errors::OrganizationNotEmpty;
use doorward_shapes::organizations::{
    DeleteOrganization, DeleteOrganizationError, DeleteOrganizationInput, DeleteOrganizationOutput,
};

impl Operation for DeleteOrganization {
    const WRITES: bool = true;

    fn access(
        _input: &DeleteOrganizationInput,
        _ask: &Ask<'_>,
    ) -> Result<Access, Failure<DeleteOrganizationError>> {
        Ok(Access::on_all())
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<DeleteOrganizationOutput, Failure<DeleteOrganizationError>> {
        let organization = common::managed(&call, draft)?;
        // Its units and policies go with it.
        if organization.members.len() > 1 {
            let message = "The organization isn't empty. To delete an organization, you must first remove all accounts except the management account.";
            return Err(OrganizationNotEmpty::new(message).into());
        }
        let id = organization.id();
        draft.remove_organization(id);
        call.account_mut(draft)?.info.organization = None;
        Ok(DeleteOrganizationOutput {})
    }
}
