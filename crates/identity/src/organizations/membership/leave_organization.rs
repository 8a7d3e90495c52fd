//! `LeaveOrganization`:
//! <https://docs.aws.amazon.com/organizations/latest/APIReference/API_LeaveOrganization.html>.
use super::{check_leaving, take_out};
use crate::access::Access;
use crate::failure::Failure;
use crate::operation::{Ask, Operation, Permitted};
use crate::organizations::common;
use crate::state::Draft;
use doorward_shapes::organizations::{
    LeaveOrganization, LeaveOrganizationError, LeaveOrganizationInput, LeaveOrganizationOutput,
};

impl Operation for LeaveOrganization {
    const WRITES: bool = true;

    fn access(
        _input: &LeaveOrganizationInput,
        _ask: &Ask<'_>,
    ) -> Result<Access, Failure<LeaveOrganizationError>> {
        Ok(Access::on_all())
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<LeaveOrganizationOutput, Failure<LeaveOrganizationError>> {
        let account = call.account_id();
        let organization = common::joined(&call, draft)?;
        check_leaving(account, organization)?;
        let id = organization.id();
        take_out(account, id, draft, call.facts.now)?;
        Ok(LeaveOrganizationOutput {})
    }
}
