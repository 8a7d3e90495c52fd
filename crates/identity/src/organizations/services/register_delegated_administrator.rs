//! `RegisterDelegatedAdministrator`:
//! <https://docs.aws.amazon.com/organizations/latest/APIReference/API_RegisterDelegatedAdministrator.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::operation::{Ask, Operation, Permitted};
use crate::organizations::{accounts, common};
use crate::state::Draft;
use doorward_names::AccountId;
use doorward_shapes::organizations::errors::AccountAlreadyRegistered;
use doorward_shapes::organizations::types::ConstraintViolationExceptionReason as Reason;
use doorward_shapes::organizations::{
    RegisterDelegatedAdministrator, RegisterDelegatedAdministratorError,
    RegisterDelegatedAdministratorInput, RegisterDelegatedAdministratorOutput,
};

impl Operation for RegisterDelegatedAdministrator {
    const WRITES: bool = true;

    fn access(
        input: &RegisterDelegatedAdministratorInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<RegisterDelegatedAdministratorError>> {
        let access = common::on_target(&input.account_id, ask);
        Ok(access.with(super::SERVICE_PRINCIPAL, input.service_principal.as_str()))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<RegisterDelegatedAdministratorOutput, Failure<RegisterDelegatedAdministratorError>>
    {
        let is_closed = AccountId::parse(&call.input.account_id)
            .ok()
            .and_then(|id| draft.world().account(id))
            .is_some_and(|account| account.info.closed.is_some());
        let organization = common::managed_mut(&call, draft)?;
        let principal = super::recognized(&call.input.service_principal)?;
        let account = accounts::member(&call.input.account_id, organization)?.account;
        if account == organization.info.management_account {
            let message = "You cannot register management account/yourself as delegated administrator for your organization.";
            let reason = Reason::CannotRegisterMasterAsDelegatedAdministrator;
            return Err(common::constraint(reason, message).into());
        }
        if is_closed {
            let message = "You cannot register a suspended account as a delegated administrator.";
            let reason = Reason::CannotRegisterSuspendedAccountAsDelegatedAdministrator;
            return Err(common::constraint(reason, message).into());
        }
        super::require_all_features(organization)?;
        let Some(service) = organization.services.get_mut(&principal) else {
            let message = "You must enable service access before you delegate an administrator for this service. Call the AWS API EnableAWSServiceAccess first.";
            return Err(common::constraint(Reason::ServiceAccessNotEnabled, message).into());
        };
        if service.administrators.contains_key(&account) {
            let message =
                "The provided account is already a delegated administrator for your organization.";
            return Err(AccountAlreadyRegistered::new(message).into());
        }
        if service.administrators.len() >= most(principal.as_str()) {
            let message = "You have exceeded the allowed number of delegated administrators for the delegated service.";
            let reason = Reason::MaxDelegatedAdministratorsForServiceLimitExceeded;
            return Err(common::constraint(reason, message).into());
        }
        let now = call.facts.now.whole_seconds();
        service.administrators.insert(account, now);
        Ok(RegisterDelegatedAdministratorOutput {})
    }
}

/// How many members may administer a service, where its own guide tells.
fn most(principal: &str) -> usize {
    match principal {
        "sso.amazonaws.com" => 1,
        "config.amazonaws.com" | "config-multiaccountsetup.amazonaws.com" => 3,
        "member.org.stacksets.cloudformation.amazonaws.com" => 5,
        _ => usize::MAX,
    }
}
