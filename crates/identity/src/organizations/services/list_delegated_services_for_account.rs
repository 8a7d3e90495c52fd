//! `ListDelegatedServicesForAccount`:
//! <https://docs.aws.amazon.com/organizations/latest/APIReference/API_ListDelegatedServicesForAccount.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::operation::{Ask, Operation, Permitted};
use crate::organizations::{accounts, common};
use crate::state::Draft;
use doorward_shapes::organizations::errors::AccountNotRegistered;
use doorward_shapes::organizations::types::DelegatedService;
use doorward_shapes::organizations::{
    ListDelegatedServicesForAccount, ListDelegatedServicesForAccountError,
    ListDelegatedServicesForAccountInput, ListDelegatedServicesForAccountOutput,
};

impl Operation for ListDelegatedServicesForAccount {
    fn access(
        input: &ListDelegatedServicesForAccountInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<ListDelegatedServicesForAccountError>> {
        Ok(common::on_target(&input.account_id, ask))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<ListDelegatedServicesForAccountOutput, Failure<ListDelegatedServicesForAccountError>>
    {
        let organization = common::readable(&call, draft)?;
        let account = accounts::member(&call.input.account_id, organization)?.account;
        if !organization.is_delegated(account) {
            return Err(AccountNotRegistered::new(super::NOT_REGISTERED).into());
        }
        let page = common::page(
            organization.delegations(account),
            |(service, _)| service.to_string(),
            call.input.next_token.as_deref(),
            call.input.max_results,
        )?;
        let services = page
            .items
            .into_iter()
            .map(|(service, since)| DelegatedService {
                service_principal: Some(service.to_string()),
                delegation_enabled_date: Some(since.into()),
            });
        Ok(ListDelegatedServicesForAccountOutput {
            delegated_services: Some(services.collect()),
            next_token: page.marker,
        })
    }
}
