//! `GetContextKeysForPrincipalPolicy`:
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetContextKeysForPrincipalPolicy.html>.
use super::entity::Entity;
use super::keys;
use super::source::Source;
use crate::access::Access;
use crate::failure::Failure;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_shapes::iam::{
    GetContextKeysForPrincipalPolicy, GetContextKeysForPrincipalPolicyError,
    GetContextKeysForPrincipalPolicyInput, GetContextKeysForPrincipalPolicyOutput,
};

impl Operation for GetContextKeysForPrincipalPolicy {
    fn access(
        input: &GetContextKeysForPrincipalPolicyInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<GetContextKeysForPrincipalPolicyError>> {
        Ok(super::entity::on(&input.policy_source_arn, ask)?)
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<
        GetContextKeysForPrincipalPolicyOutput,
        Failure<GetContextKeysForPrincipalPolicyError>,
    > {
        let (input, account) = (&call.input, call.account(draft)?);
        let entity = Entity::find(&input.policy_source_arn, account)?;
        let mut policies = entity.policies(account);
        let passed = input.policy_input_list.as_deref().unwrap_or_default();
        policies.extend(Source::identities(passed)?);
        // Its boundary has a say in what is simulated.
        let boundary = entity.boundary();
        policies.extend(boundary.map(|arn| Source::boundary(arn, account)));
        Ok(GetContextKeysForPrincipalPolicyOutput {
            context_key_names: Some(keys::of(policies.iter())),
        })
    }
}
