//! `ListRegions`:
//! <https://docs.aws.amazon.com/accounts/latest/reference/API_ListRegions.html>.
use super::super::common;
use super::wire;
use crate::access::Access;
use crate::failure::Failure;
use crate::iam::common::page;
use crate::operation::{Ask, Operation, Permitted};
use crate::regions;
use crate::state::Draft;
use doorward_shapes::account::errors::Validation;
use doorward_shapes::account::types::{Region, ValidationExceptionReason};
use doorward_shapes::account::{
    ListRegions, ListRegionsError, ListRegionsInput, ListRegionsOutput,
};

/// Regions on a page where nobody says how many.
const MOST: i32 = 50;

impl Operation for ListRegions {
    fn access(
        input: &ListRegionsInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<ListRegionsError>> {
        Ok(common::access(input.account_id.as_deref(), ask)?)
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<ListRegionsOutput, Failure<ListRegionsError>> {
        let input = &call.input;
        let account = common::account(input.account_id.as_deref(), &call, draft)?;
        let wanted = input.region_opt_status_contains.as_deref();
        let regions = regions::all().into_iter().filter_map(|region| {
            let status = wire(regions::status(region, &account.info.regions)?);
            let is_wanted = wanted.is_none_or(|wanted| wanted.contains(&status));
            is_wanted.then(|| Region {
                region_name: Some(region.to_owned()),
                region_opt_status: Some(status),
            })
        });
        let name = |region: &Region| region.region_name.clone().unwrap_or_default();
        let most = Some(input.max_results.unwrap_or(MOST));
        let token = input.next_token.as_deref();
        let page = page(regions, name, token, most).map_err(|_| Validation {
            reason: Some(ValidationExceptionReason::FieldValidationFailed),
            ..Validation::new("The NextToken is not valid.")
        })?;
        Ok(ListRegionsOutput {
            next_token: page.marker,
            regions: Some(page.items),
        })
    }
}
