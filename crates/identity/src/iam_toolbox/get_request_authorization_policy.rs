//! `GetRequestAuthorizationPolicy`:
//! <https://docs.aws.amazon.com/iam-toolbox/latest/APIReference/API_GetRequestAuthorizationPolicy.html>.
use super::{denial, document, not_found};
use crate::access::Access;
use crate::failure::Failure;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_shapes::iam_toolbox::{
    GetRequestAuthorizationPolicy, GetRequestAuthorizationPolicyError,
    GetRequestAuthorizationPolicyInput, GetRequestAuthorizationPolicyOutput,
};

impl Operation for GetRequestAuthorizationPolicy {
    fn access(
        _: &GetRequestAuthorizationPolicyInput,
        _: &Ask<'_>,
    ) -> Result<Access, Failure<GetRequestAuthorizationPolicyError>> {
        Ok(Access::on_all())
    }

    fn run(
        call: Permitted<'_, Self>,
        _: &mut Draft,
    ) -> Result<GetRequestAuthorizationPolicyOutput, Failure<GetRequestAuthorizationPolicyError>>
    {
        let kept = denial(&call, &call.input.authorization_id)?;
        let text = kept.policy(&call.input.policy_uri).ok_or_else(not_found)?;
        Ok(GetRequestAuthorizationPolicyOutput {
            policy_document: document(text)?,
        })
    }
}
