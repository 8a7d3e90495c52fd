//! `UpdateLoginProfile`:
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateLoginProfile.html>.
//!
//! What is left out stays as it is. A new password ends the user's console sessions.
use super::{check, end_sessions, hashing, kept, profile, profile_mut};
use crate::Moment;
use crate::access::Access;
use crate::failure::Failure;
use crate::hashing::Hashing;
use crate::iam::common;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_shapes::iam::{
    UpdateLoginProfile, UpdateLoginProfileError, UpdateLoginProfileInput, UpdateLoginProfileOutput,
};
use std::sync::Arc;

impl Operation for UpdateLoginProfile {
    const WRITES: bool = true;
    const HASHES: bool = true;

    fn access(
        input: &UpdateLoginProfileInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<UpdateLoginProfileError>> {
        Ok(common::on_user(ask, &common::user_name(&input.user_name)?))
    }

    fn hashing(
        input: &UpdateLoginProfileInput,
        ask: &Ask<'_>,
        moment: &Moment,
    ) -> Result<Option<Hashing>, Failure<UpdateLoginProfileError>> {
        let user = common::find_user(ask.account, &common::user_name(&input.user_name)?)?;
        profile(user)?;
        let new = input.password.as_ref();
        let hashing = new.map(|new| hashing(new, user, ask.account, moment));
        Ok(hashing.transpose()?)
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<UpdateLoginProfileOutput, Failure<UpdateLoginProfileError>> {
        let name = common::user_name(&call.input.user_name)?;
        let account = call.account_mut(draft)?;
        let user = Arc::clone(common::find_user(account, &name)?);
        let present = profile(&user)?.max_signin_session;
        let (new, reset) = (
            call.input.max_signin_session_duration,
            call.input.reset_max_signin_session_duration,
        );
        let signin_session = common::new_signin_session(present, new, reset)?;
        if let Some(new) = &call.input.password {
            let verified = call.hashed.map(|hashed| hashed.verified.as_slice());
            check::<UpdateLoginProfileError>(new, &user, account, verified.unwrap_or_default())?;
            let hash = kept(call.hashed)?.clone();
            profile_mut(account, &name)?.replace(hash, call.facts.now);
            end_sessions(account, &user, Some(call.caller));
        }
        if let Some(required) = call.input.password_reset_required {
            profile_mut(account, &name)?.reset_required = required;
        }
        if signin_session != present {
            profile_mut(account, &name)?.max_signin_session = signin_session;
        }
        Ok(UpdateLoginProfileOutput {})
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{FIRST, SECOND, house_with_ada, refusal, secret, told};
    use super::*;
    use crate::testing::House;
    use doorward_shapes::ErrorAnswer;
    use doorward_shapes::iam::{UpdateAccountPasswordPolicy, UpdateAccountPasswordPolicyInput};

    fn update(
        house: &House,
        password: Option<&str>,
        required: Option<bool>,
    ) -> Result<(), ErrorAnswer> {
        let input = UpdateLoginProfileInput {
            user_name: "ada".to_owned(),
            password: password.map(secret),
            password_reset_required: required,
            ..UpdateLoginProfileInput::default()
        };
        house.admin::<UpdateLoginProfile>(input).map(drop)
    }

    fn required(house: &House) -> bool {
        let world = house.world();
        let account = world.account(house.account).unwrap();
        let name = doorward_names::UserName::parse("ada").unwrap();
        let user = account.users.get(&name).unwrap();
        user.login_profile.as_ref().unwrap().reset_required
    }

    #[test]
    fn what_is_left_out_stays_as_it_is() {
        let house = house_with_ada();
        update(&house, Some(SECOND), None).unwrap();
        assert!(required(&house));
        update(&house, None, Some(false)).unwrap();
        assert!(!required(&house));
    }

    #[test]
    fn the_longest_session_is_set_left_and_reset_without_the_password() {
        let house = house_with_ada();
        let update = |max_signin_session_duration, reset_max_signin_session_duration| {
            let input = UpdateLoginProfileInput {
                user_name: "ada".to_owned(),
                max_signin_session_duration,
                reset_max_signin_session_duration,
                ..UpdateLoginProfileInput::default()
            };
            let updated = house.admin::<UpdateLoginProfile>(input);
            updated.map_err(|refused| refused.code)?;
            let get = doorward_shapes::iam::GetLoginProfileInput {
                user_name: Some("ada".to_owned()),
            };
            let got = house.admin::<doorward_shapes::iam::GetLoginProfile>(get);
            Ok::<_, String>(got.unwrap().login_profile.max_signin_session_duration)
        };
        assert_eq!(update(None, None), Ok(None));
        assert_eq!(update(Some(86_400), None), Ok(Some(86_400)));
        assert_eq!(update(None, Some(false)), Ok(Some(86_400)));
        let both = update(Some(3600), Some(true));
        assert_eq!(both, Err("ValidationError".to_owned()));
        assert_eq!(update(None, Some(true)), Ok(None));
        assert!(required(&house), "nothing else changed");
    }

    #[test]
    fn a_remembered_password_does_not_come_back() {
        let house = house_with_ada();
        let rules = UpdateAccountPasswordPolicyInput {
            password_reuse_prevention: Some(2),
            ..UpdateAccountPasswordPolicyInput::default()
        };
        house.admin::<UpdateAccountPasswordPolicy>(rules).unwrap();
        let reused = refusal(
            "PasswordPolicyViolation",
            "Password should not be the same as a previously used password",
        );
        assert_eq!(told(update(&house, Some(FIRST), None)), reused);
        update(&house, Some(SECOND), None).unwrap();
        assert_eq!(told(update(&house, Some(FIRST), None)), reused);
        update(&house, Some("Third-password-3"), None).unwrap();
        update(&house, Some(FIRST), None).unwrap();
    }
}
