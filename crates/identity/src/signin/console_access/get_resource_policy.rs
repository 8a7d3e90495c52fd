//! `GetResourcePolicy`:
//! <https://docs.aws.amazon.com/signin/latest/APIReference/API_GetResourcePolicy.html>.
use super::target::not_found;
use super::{ACTIONS, conditions, own};
use crate::access::Access;
use crate::failure::Failure;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::{Draft, PermissionStatement};
use doorward_shapes::signin::types::{PolicyStatement, SigninResourceBasedPolicy};
use doorward_shapes::signin::{
    GetResourcePolicy, GetResourcePolicyError, GetResourcePolicyInput, GetResourcePolicyOutput,
};

impl Operation for GetResourcePolicy {
    fn access(
        _input: &GetResourcePolicyInput,
        _ask: &Ask<'_>,
    ) -> Result<Access, Failure<GetResourcePolicyError>> {
        Ok(Access::on_all())
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<GetResourcePolicyOutput, Failure<GetResourcePolicyError>> {
        let access = own(call.account(draft)?);
        if access.statements.is_empty() {
            return Err(not_found("There is no resource policy.".to_owned()).into());
        }
        let statement = access.statements.values().map(statement).collect();
        Ok(GetResourcePolicyOutput {
            signin_resource_based_policy: SigninResourceBasedPolicy {
                version: Some("2012-10-17".to_owned()),
                statement: Some(statement),
            },
        })
    }
}

fn statement(statement: &PermissionStatement) -> PolicyStatement {
    let everyone = [("AWS".to_owned(), "*".to_owned())];
    PolicyStatement {
        effect: Some("Deny".to_owned()),
        principal: Some(everyone.into_iter().collect()),
        action: Some(ACTIONS.map(str::to_owned).to_vec()),
        resource: Some("*".to_owned()),
        condition: Some(conditions(statement)),
    }
}
