//! `GetAccountPasswordPolicy`:
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetAccountPasswordPolicy.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::operation::{Ask, Operation, Permitted};
use crate::password_policy::PasswordPolicy;
use crate::state::Draft;
use doorward_shapes::iam::errors::NoSuchEntity;
use doorward_shapes::iam::{
    GetAccountPasswordPolicy, GetAccountPasswordPolicyError, GetAccountPasswordPolicyInput,
    GetAccountPasswordPolicyOutput, types,
};

impl Operation for GetAccountPasswordPolicy {
    fn access(
        _input: &GetAccountPasswordPolicyInput,
        _ask: &Ask<'_>,
    ) -> Result<Access, Failure<GetAccountPasswordPolicyError>> {
        Ok(Access::on_all())
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<GetAccountPasswordPolicyOutput, Failure<GetAccountPasswordPolicyError>> {
        let account = call.account(draft)?;
        let policy = account.password_policy.as_ref().ok_or_else(|| {
            NoSuchEntity::new(format!(
                "The Password Policy with domain name {} cannot be found.",
                account.id()
            ))
        })?;
        Ok(GetAccountPasswordPolicyOutput {
            password_policy: output(policy),
        })
    }
}

fn output(policy: &PasswordPolicy) -> types::PasswordPolicy {
    let number = |number: u32| i32::try_from(number).ok();
    types::PasswordPolicy {
        minimum_password_length: number(policy.minimum_length),
        require_symbols: Some(policy.require_symbols),
        require_numbers: Some(policy.require_numbers),
        require_uppercase_characters: Some(policy.require_uppercase),
        require_lowercase_characters: Some(policy.require_lowercase),
        allow_users_to_change_password: Some(policy.allow_users_to_change),
        expire_passwords: Some(policy.max_age_days.is_some()),
        max_password_age: policy.max_age_days.and_then(number),
        password_reuse_prevention: policy.reuse_prevention.and_then(number),
        hard_expiry: Some(policy.hard_expiry),
    }
}
