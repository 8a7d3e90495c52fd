//! `RemoveAccountFromOrganization`:
//! <https://docs.aws.amazon.com/organizations/latest/APIReference/API_RemoveAccountFromOrganization.html>.
//!
//! A closed account stays: nobody could open it again from outside. One that administers a service
//! stays until it no longer does; if it leaves by itself, it gives that up.
use super::{check_leaving, take_out};
use crate::access::Access;
use crate::failure::Failure;
use crate::operation::{Ask, Operation, Permitted};
use crate::organizations::{accounts, common};
use crate::state::Draft;
use doorward_shapes::organizations::types::ConstraintViolationExceptionReason as Reason;
use doorward_shapes::organizations::{
    RemoveAccountFromOrganization, RemoveAccountFromOrganizationError,
    RemoveAccountFromOrganizationInput, RemoveAccountFromOrganizationOutput,
};

impl Operation for RemoveAccountFromOrganization {
    const WRITES: bool = true;

    fn access(
        input: &RemoveAccountFromOrganizationInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<RemoveAccountFromOrganizationError>> {
        Ok(common::on_target(&input.account_id, ask))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<RemoveAccountFromOrganizationOutput, Failure<RemoveAccountFromOrganizationError>>
    {
        let organization = common::managed(&call, draft)?;
        let account = accounts::member(&call.input.account_id, organization)?.account;
        check_leaving(account, organization)?;
        if organization.is_delegated(account) {
            let message = "You attempted to remove an account that is registered as a delegated administrator. You must first deregister it.";
            let reason = Reason::CannotRemoveDelegatedAdministratorFromOrg;
            return Err(common::constraint(reason, message).into());
        }
        let known = draft.world().account(account);
        if known.is_some_and(|account| account.info.closed.is_some()) {
            let message = "You can't remove a closed account from the organization.";
            let reason = Reason::AccountCannotLeaveOrganization;
            return Err(common::constraint(reason, message).into());
        }
        let id = organization.id();
        take_out(account, id, draft, call.facts.now)?;
        Ok(RemoveAccountFromOrganizationOutput {})
    }
}
