//! `DisableAWSServiceAccess`:
//! <https://docs.aws.amazon.com/organizations/latest/APIReference/API_DisableAWSServiceAccess.html>.
//!
//! Nothing becomes of one that is not trusted. What was set up with the service stays, for when it
//! is trusted again.
use crate::access::Access;
use crate::failure::Failure;
use crate::operation::{Ask, Operation, Permitted};
use crate::organizations::common;
use crate::state::Draft;
use doorward_shapes::organizations::types::ConstraintViolationExceptionReason;
use doorward_shapes::organizations::{
    DisableAWSServiceAccess, DisableAWSServiceAccessError, DisableAWSServiceAccessInput,
    DisableAWSServiceAccessOutput,
};

impl Operation for DisableAWSServiceAccess {
    const WRITES: bool = true;

    fn access(
        input: &DisableAWSServiceAccessInput,
        _ask: &Ask<'_>,
    ) -> Result<Access, Failure<DisableAWSServiceAccessError>> {
        Ok(Access::on_all().with(super::SERVICE_PRINCIPAL, input.service_principal.as_str()))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<DisableAWSServiceAccessOutput, Failure<DisableAWSServiceAccessError>> {
        let organization = common::managed_mut(&call, draft)?;
        let principal = super::recognized(&call.input.service_principal)?;
        let service = organization.services.get(&principal);
        if service.is_some_and(|service| !service.administrators.is_empty()) {
            let message = "You have delegated administrator/s for this service. De-register them in order to disable service access.";
            let reason =
                ConstraintViolationExceptionReason::DelegatedAdministratorExistsForThisService;
            return Err(common::constraint(reason, message).into());
        }
        organization.services.remove(&principal);
        Ok(DisableAWSServiceAccessOutput {})
    }
}
