//! `UpdateAccountPasswordPolicy`:
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateAccountPasswordPolicy.html>.
//!
//! The new rules replace all of the old ones: what is left out falls back to the API's default.
use crate::access::Access;
use crate::failure::Failure;
use crate::operation::{Ask, Operation, Permitted};
use crate::password_policy::PasswordPolicy;
use crate::state::Draft;
use doorward_shapes::iam::{
    UpdateAccountPasswordPolicy, UpdateAccountPasswordPolicyError,
    UpdateAccountPasswordPolicyInput, UpdateAccountPasswordPolicyOutput,
};

/// The shortest length there may be, and the one of a policy that names none.
const SHORTEST: u32 = 6;

impl Operation for UpdateAccountPasswordPolicy {
    const WRITES: bool = true;

    fn access(
        _input: &UpdateAccountPasswordPolicyInput,
        _ask: &Ask<'_>,
    ) -> Result<Access, Failure<UpdateAccountPasswordPolicyError>> {
        Ok(Access::on_all())
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<UpdateAccountPasswordPolicyOutput, Failure<UpdateAccountPasswordPolicyError>> {
        let policy = policy(&call.input);
        call.account_mut(draft)?.password_policy = Some(policy);
        Ok(UpdateAccountPasswordPolicyOutput {})
    }
}

fn policy(input: &UpdateAccountPasswordPolicyInput) -> PasswordPolicy {
    let number = |number: Option<i32>| number.and_then(|number| u32::try_from(number).ok());
    PasswordPolicy {
        minimum_length: number(input.minimum_password_length).unwrap_or(SHORTEST),
        require_symbols: input.require_symbols.unwrap_or_default(),
        require_numbers: input.require_numbers.unwrap_or_default(),
        require_uppercase: input.require_uppercase_characters.unwrap_or_default(),
        require_lowercase: input.require_lowercase_characters.unwrap_or_default(),
        allow_users_to_change: input.allow_users_to_change_password.unwrap_or_default(),
        max_age_days: number(input.max_password_age),
        reuse_prevention: number(input.password_reuse_prevention),
        hard_expiry: input.hard_expiry.unwrap_or_default(),
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{refusal, told};
    use super::*;
    use crate::testing::House;
    use doorward_shapes::iam::{
        DeleteAccountPasswordPolicy, DeleteAccountPasswordPolicyInput, GetAccountPasswordPolicy,
        GetAccountPasswordPolicyInput,
    };

    #[test]
    fn new_rules_replace_all_of_the_old_ones() {
        let house = House::new();
        let get = || house.admin::<GetAccountPasswordPolicy>(GetAccountPasswordPolicyInput {});
        assert_eq!(
            told(get()),
            refusal(
                "NoSuchEntity",
                "The Password Policy with domain name 111122223333 cannot be found."
            )
        );
        let first = UpdateAccountPasswordPolicyInput {
            minimum_password_length: Some(14),
            require_symbols: Some(true),
            max_password_age: Some(90),
            ..UpdateAccountPasswordPolicyInput::default()
        };
        house.admin::<UpdateAccountPasswordPolicy>(first).unwrap();
        let policy = get().unwrap().password_policy;
        assert_eq!(policy.minimum_password_length, Some(14));
        assert_eq!(
            (policy.expire_passwords, policy.max_password_age),
            (Some(true), Some(90))
        );
        let second = UpdateAccountPasswordPolicyInput::default();
        house.admin::<UpdateAccountPasswordPolicy>(second).unwrap();
        let policy = get().unwrap().password_policy;
        assert_eq!(policy.minimum_password_length, Some(6));
        assert_eq!(policy.require_symbols, Some(false));
        assert_eq!(
            (policy.expire_passwords, policy.max_password_age),
            (Some(false), None)
        );
    }

    #[test]
    fn rules_are_deleted_once() {
        let house = House::new();
        let rules = UpdateAccountPasswordPolicyInput::default();
        house.admin::<UpdateAccountPasswordPolicy>(rules).unwrap();
        let delete =
            || house.admin::<DeleteAccountPasswordPolicy>(DeleteAccountPasswordPolicyInput {});
        delete().unwrap();
        assert_eq!(
            told(delete()),
            refusal(
                "NoSuchEntity",
                "The account policy with name PasswordPolicy cannot be found."
            )
        );
    }
}
