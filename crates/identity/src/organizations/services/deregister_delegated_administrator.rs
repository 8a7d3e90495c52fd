//! `DeregisterDelegatedAdministrator`:
//! <https://docs.aws.amazon.com/organizations/latest/APIReference/API_DeregisterDelegatedAdministrator.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::operation::{Ask, Operation, Permitted};
use crate::organizations::{accounts, common};
use crate::state::Draft;
use doorward_shapes::organizations::errors::AccountNotRegistered;
use doorward_shapes::organizations::{
    DeregisterDelegatedAdministrator, DeregisterDelegatedAdministratorError,
    DeregisterDelegatedAdministratorInput, DeregisterDelegatedAdministratorOutput,
};

impl Operation for DeregisterDelegatedAdministrator {
    const WRITES: bool = true;

    fn access(
        input: &DeregisterDelegatedAdministratorInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<DeregisterDelegatedAdministratorError>> {
        let access = common::on_target(&input.account_id, ask);
        Ok(access.with(super::SERVICE_PRINCIPAL, input.service_principal.as_str()))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<
        DeregisterDelegatedAdministratorOutput,
        Failure<DeregisterDelegatedAdministratorError>,
    > {
        let organization = common::managed_mut(&call, draft)?;
        let principal = super::recognized(&call.input.service_principal)?;
        let account = accounts::member(&call.input.account_id, organization)?.account;
        let service = organization.services.get_mut(&principal);
        let registered = service.and_then(|service| service.administrators.remove(&account));
        match registered {
            Some(_) => Ok(DeregisterDelegatedAdministratorOutput {}),
            None => Err(AccountNotRegistered::new(super::NOT_REGISTERED).into()),
        }
    }
}
