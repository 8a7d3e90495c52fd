//! `GetCallerIdentity`: no policy can withhold it.
//! <https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_shapes::sts::{
    GetCallerIdentity, GetCallerIdentityError, GetCallerIdentityInput, GetCallerIdentityOutput,
};

impl Operation for GetCallerIdentity {
    fn access(
        _input: &GetCallerIdentityInput,
        _ask: &Ask<'_>,
    ) -> Result<Access, Failure<GetCallerIdentityError>> {
        Ok(Access::free())
    }

    fn run(
        call: Permitted<'_, Self>,
        _draft: &mut Draft,
    ) -> Result<GetCallerIdentityOutput, Failure<GetCallerIdentityError>> {
        Ok(GetCallerIdentityOutput {
            user_id: Some(call.caller.user_id()),
            account: Some(call.caller.account.to_string()),
            arn: Some(call.caller.arn().to_string()),
        })
    }
}
