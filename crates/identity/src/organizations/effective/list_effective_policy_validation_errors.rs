//! `ListEffectivePolicyValidationErrors`:
//! <https://docs.aws.amazon.com/organizations/latest/APIReference/API_ListEffectivePolicyValidationErrors.html>.
use super::no_policy;
use crate::access::Access;
use crate::failure::Failure;
use crate::operation::{Ask, Operation, Permitted};
use crate::organizations::accounts;
use crate::organizations::common::{self, POLICY_TYPE};
use crate::state::Draft;
use doorward_shapes::organizations::{
    ListEffectivePolicyValidationErrors, ListEffectivePolicyValidationErrorsError,
    ListEffectivePolicyValidationErrorsInput, ListEffectivePolicyValidationErrorsOutput,
};

impl Operation for ListEffectivePolicyValidationErrors {
    fn access(
        input: &ListEffectivePolicyValidationErrorsInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<ListEffectivePolicyValidationErrorsError>> {
        let access = common::on_target(&input.account_id, ask);
        Ok(access.with(POLICY_TYPE, input.policy_type.as_str()))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<
        ListEffectivePolicyValidationErrorsOutput,
        Failure<ListEffectivePolicyValidationErrorsError>,
    > {
        let organization = common::readable(&call, draft)?;
        accounts::member(&call.input.account_id, organization)?;
        Err(no_policy().into())
    }
}
