//! `CreateLoginProfile`:
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateLoginProfile.html>.
use super::{check_rules, hashing, kept, output, root};
use crate::access::Access;
use crate::failure::{Failure, validation_error};
use crate::hashing::Hashing;
use crate::iam::common;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::{Account, Draft, LoginProfile, User};
use crate::{Caller, Moment};
use doorward_names::Secret;
use doorward_shapes::iam::errors::EntityAlreadyExists;
use doorward_shapes::iam::{
    CreateLoginProfile, CreateLoginProfileError, CreateLoginProfileInput, CreateLoginProfileOutput,
};

impl Operation for CreateLoginProfile {
    const WRITES: bool = true;
    const HASHES: bool = true;

    fn access(
        input: &CreateLoginProfileInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<CreateLoginProfileError>> {
        if root::is_meant(input.user_name.as_deref(), ask.caller) {
            return Ok(root::access(ask));
        }
        let name = common::own_or_named(input.user_name.as_deref(), ask.caller)?;
        Ok(common::on_user(ask, &name))
    }

    fn hashing(
        input: &CreateLoginProfileInput,
        ask: &Ask<'_>,
        moment: &Moment,
    ) -> Result<Option<Hashing>, Failure<CreateLoginProfileError>> {
        if root::is_meant(input.user_name.as_deref(), ask.caller) {
            return Ok(None);
        }
        let user = accept(input, ask.caller, ask.account)?;
        Ok(Some(hashing(password(input)?, user, ask.account, moment)?))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<CreateLoginProfileOutput, Failure<CreateLoginProfileError>> {
        let account = call.account_mut(draft)?;
        if root::is_meant(call.input.user_name.as_deref(), call.caller) {
            if call.input.max_signin_session_duration.is_some() {
                let message = "MaxSigninSessionDuration is not supported for the root user.";
                return Err(validation_error(message).into());
            }
            let password = call.input.password.as_ref();
            let login_profile = root::create(account, password, call.facts.now)?;
            return Ok(CreateLoginProfileOutput { login_profile });
        }
        let name = accept(&call.input, call.caller, account)?.name.clone();
        let now = call.facts.now.whole_seconds();
        let profile = LoginProfile {
            password_hash: kept(call.hashed)?.clone(),
            created: now,
            changed: now,
            max_signin_session: common::signin_session(call.input.max_signin_session_duration),
            reset_required: call.input.password_reset_required.unwrap_or_default(),
            previous: Vec::new(),
        };
        let user = common::user_mut(account, &name)?;
        let login_profile = output(user, &profile);
        user.login_profile = Some(profile);
        Ok(CreateLoginProfileOutput { login_profile })
    }
}

/// The user, if it has no password yet and may have this one.
fn accept<'a>(
    input: &CreateLoginProfileInput,
    caller: &Caller,
    account: &'a Account,
) -> Result<&'a User, Failure<CreateLoginProfileError>> {
    let name = common::own_or_named(input.user_name.as_deref(), caller)?;
    let user = common::find_user(account, &name)?;
    if user.login_profile.is_some() {
        let message = format!("Login Profile for user {name} already exists.");
        return Err(EntityAlreadyExists::new(message).into());
    }
    check_rules(password(input)?, user, account)?;
    Ok(user)
}

/// Only a session of `AssumeRoot` may leave it out, and must.
fn password(
    input: &CreateLoginProfileInput,
) -> Result<&Secret<String>, Failure<CreateLoginProfileError>> {
    let missing = "1 validation error detected: Value at 'password' failed to satisfy constraint: Member must not be null";
    let password = input.password.as_ref();
    password.ok_or_else(|| validation_error(missing).into())
}

#[cfg(test)]
mod tests {
    use super::super::testing::{FIRST, house_with_ada, refusal, secret, told};
    use super::*;
    use crate::testing::House;

    fn input(name: &str, password: &str) -> CreateLoginProfileInput {
        CreateLoginProfileInput {
            user_name: Some(name.to_owned()),
            password: Some(secret(password)),
            ..CreateLoginProfileInput::default()
        }
    }

    #[test]
    fn a_password_is_kept_hashed_and_once() {
        let house = house_with_ada();
        let world = house.world();
        let account = world.account(house.account).unwrap();
        let stored = serde_json::to_string(account.users.iter().next_back().unwrap().as_ref());
        let stored = stored.unwrap();
        assert!(stored.contains("$argon2id$"));
        assert!(!stored.contains(FIRST));
        assert!(
            !serde_json::to_string(&house.records())
                .unwrap()
                .contains(FIRST)
        );
        assert_eq!(
            told(house.admin::<CreateLoginProfile>(input("ada", FIRST))),
            refusal(
                "EntityAlreadyExists",
                "Login Profile for user ada already exists."
            )
        );
    }

    #[test]
    fn a_weak_password_and_a_missing_user_are_refused() {
        let house = House::new();
        let create = |name: &str, password: &str| {
            told(house.admin::<CreateLoginProfile>(input(name, password)))
        };
        assert_eq!(
            create("nobody", FIRST),
            refusal("NoSuchEntity", "The user with name nobody cannot be found.")
        );
        house.make_user("bob");
        assert_eq!(
            create("bob", "Sh0rt!"),
            refusal(
                "PasswordPolicyViolation",
                "Password should have a minimum length of 8"
            )
        );
        let none = CreateLoginProfileInput {
            user_name: Some("bob".to_owned()),
            ..CreateLoginProfileInput::default()
        };
        assert_eq!(
            told(house.admin::<CreateLoginProfile>(none)).0,
            "ValidationError"
        );
    }
}
