//! `ListDelegatedAdministrators`:
//! <https://docs.aws.amazon.com/organizations/latest/APIReference/API_ListDelegatedAdministrators.html>.
use crate::Timestamp;
use crate::access::Access;
use crate::failure::Failure;
use crate::operation::{Ask, Operation, Permitted};
use crate::organizations::{accounts, common};
use crate::state::{Draft, Organization, ServicePrincipal};
use doorward_names::AccountId;
use doorward_shapes::organizations::types::DelegatedAdministrator;
use doorward_shapes::organizations::{
    ListDelegatedAdministrators, ListDelegatedAdministratorsError,
    ListDelegatedAdministratorsInput, ListDelegatedAdministratorsOutput,
};
use std::collections::BTreeMap;

impl Operation for ListDelegatedAdministrators {
    fn access(
        input: &ListDelegatedAdministratorsInput,
        _ask: &Ask<'_>,
    ) -> Result<Access, Failure<ListDelegatedAdministratorsError>> {
        let service = input.service_principal.as_deref();
        Ok(Access::on_all().with_some(super::SERVICE_PRINCIPAL, service))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<ListDelegatedAdministratorsOutput, Failure<ListDelegatedAdministratorsError>> {
        let organization = common::readable(&call, draft)?;
        let service = call.input.service_principal.as_deref();
        let service = service.map(super::recognized).transpose()?;
        let page = common::page(
            administrators(organization, service.as_ref()).into_iter(),
            |(account, _)| account.to_string(),
            call.input.next_token.as_deref(),
            call.input.max_results,
        )?;
        let world = draft.world();
        let administrators = page.items.into_iter().filter_map(|(account, since)| {
            let member = organization.members.get(&account)?;
            let shown = accounts::output(member, organization, world);
            Some(DelegatedAdministrator {
                id: shown.id,
                arn: shown.arn,
                email: shown.email,
                name: shown.name,
                status: shown.status,
                state: shown.state,
                joined_method: shown.joined_method,
                joined_timestamp: shown.joined_timestamp,
                delegation_enabled_date: Some(since.into()),
            })
        });
        Ok(ListDelegatedAdministratorsOutput {
            delegated_administrators: Some(administrators.collect()),
            next_token: page.marker,
        })
    }
}

/// Those of `only`, or of any service, each with the time since when at the longest.
fn administrators(
    organization: &Organization,
    only: Option<&ServicePrincipal>,
) -> BTreeMap<AccountId, Timestamp> {
    let services = organization.services.iter();
    let services = services.filter(|s| only.is_none_or(|only| s.principal == *only));
    let mut found = BTreeMap::new();
    for (account, since) in services.flat_map(|service| &service.administrators) {
        let first = found.entry(*account).or_insert(*since);
        *first = (*first).min(*since);
    }
    found
}
