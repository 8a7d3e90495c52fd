//! `GetContextKeysForCustomPolicy`:
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetContextKeysForCustomPolicy.html>.
use super::keys;
use super::source::Source;
use crate::access::Access;
use crate::failure::Failure;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_shapes::iam::{
    GetContextKeysForCustomPolicy, GetContextKeysForCustomPolicyError,
    GetContextKeysForCustomPolicyInput, GetContextKeysForCustomPolicyOutput,
};

impl Operation for GetContextKeysForCustomPolicy {
    fn access(
        _: &GetContextKeysForCustomPolicyInput,
        _: &Ask<'_>,
    ) -> Result<Access, Failure<GetContextKeysForCustomPolicyError>> {
        Ok(Access::on_all())
    }

    fn run(
        call: Permitted<'_, Self>,
        _: &mut Draft,
    ) -> Result<GetContextKeysForCustomPolicyOutput, Failure<GetContextKeysForCustomPolicyError>>
    {
        let texts = &call.input.policy_input_list;
        let policies = Source::identities(texts)?;
        Ok(GetContextKeysForCustomPolicyOutput {
            context_key_names: Some(keys::of(policies.iter())),
        })
    }
}
