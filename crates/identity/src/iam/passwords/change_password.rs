//! `ChangePassword`: <https://docs.aws.amazon.com/IAM/latest/APIReference/API_ChangePassword.html>.
//!
//! A user changes its own password, nobody else's, and must know the old one. Its console
//! sessions end, but not the one it calls from.
use super::{check, end_sessions, hashing, kept, moved_on, profile, profile_mut};
use crate::access::Access;
use crate::failure::{Failure, access_denied};
use crate::hashing::Hashing;
use crate::iam::common;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::{Draft, User};
use crate::{Caller, Moment};
use doorward_names::{AccountId, UserName};
use doorward_shapes::ErrorAnswer;
use doorward_shapes::iam::errors::InvalidUserType;
use doorward_shapes::iam::{
    ChangePassword, ChangePasswordError, ChangePasswordInput, ChangePasswordOutput,
};
use std::sync::Arc;

impl Operation for ChangePassword {
    const WRITES: bool = true;
    const HASHES: bool = true;

    fn access(
        _input: &ChangePasswordInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<ChangePasswordError>> {
        Ok(match ask.caller.user_name() {
            Some(own) => common::on_user(ask, own),
            None => Access::on(ask.caller.arn().clone()),
        })
    }

    fn hashing(
        input: &ChangePasswordInput,
        ask: &Ask<'_>,
        moment: &Moment,
    ) -> Result<Option<Hashing>, Failure<ChangePasswordError>> {
        let user = common::find_user(ask.account, own_name(ask.caller)?)?;
        let hash = profile(user)?.password_hash.clone();
        let hashing = hashing(&input.new_password, user, ask.account, moment)?;
        let guess = ask
            .means
            .begin_guess(&counted(ask.account.id(), user), moment.now);
        guess.map_err(ErrorAnswer::from)?;
        Ok(Some(Hashing {
            gate: Some((input.old_password.clone(), hash)),
            ..hashing
        }))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<ChangePasswordOutput, Failure<ChangePasswordError>> {
        let name = own_name(call.caller)?;
        let account = call.account_mut(draft)?;
        let user = Arc::clone(common::find_user(account, name)?);
        let profile = profile(&user)?;
        let hashed = call.hashed.ok_or_else(|| moved_on(name))?;
        match &hashed.gate {
            Some((right, hash)) if *hash == profile.password_hash => {
                if !right {
                    return Err(access_denied("The old password was incorrect.").into());
                }
            }
            _ => return Err(moved_on(name).into()),
        }
        call.means.guess_succeeded(&counted(account.id(), &user));
        check::<ChangePasswordError>(&call.input.new_password, &user, account, &hashed.verified)?;
        let profile = profile_mut(account, name)?;
        profile.replace(kept(call.hashed)?.clone(), call.facts.now);
        profile.reset_required = false;
        end_sessions(account, &user, Some(call.caller));
        Ok(ChangePasswordOutput {})
    }
}

/// What wrong old passwords of `user` are counted under.
fn counted(account: AccountId, user: &User) -> String {
    format!("password/{account}/{}", user.id)
}

fn own_name(caller: &Caller) -> Result<&UserName, InvalidUserType> {
    let message = "Only IAM Users can change their own password.";
    caller
        .user_name()
        .ok_or_else(|| InvalidUserType::new(message))
}

#[cfg(test)]
mod tests {
    use super::super::testing::{FIRST, SECOND, house_with_ada, refusal, secret, told};
    use super::*;
    use crate::perform::{Exchange, attempt};
    use crate::state::{SessionPrincipal, StoredSession, Turns, Unknown};
    use crate::testing::House;
    use crate::{Performed, Timestamp, caller::Credential};
    use doorward_shapes::ErrorAnswer;
    use doorward_shapes::iam::{
        DeleteAccountPasswordPolicy, DeleteAccountPasswordPolicyInput, UpdateAccountPasswordPolicy,
        UpdateAccountPasswordPolicyInput,
    };

    fn change(house: &House, caller: &Caller, old: &str, new: &str) -> Result<(), ErrorAnswer> {
        let input = ChangePasswordInput {
            old_password: secret(old),
            new_password: secret(new),
        };
        house.call::<ChangePassword>(caller, input).map(drop)
    }

    /// A house in which everyone may change their own password.
    fn open_house() -> House {
        let house = house_with_ada();
        let rules = UpdateAccountPasswordPolicyInput {
            allow_users_to_change_password: Some(true),
            password_reuse_prevention: Some(1),
            minimum_password_length: Some(8),
            ..UpdateAccountPasswordPolicyInput::default()
        };
        house.admin::<UpdateAccountPasswordPolicy>(rules).unwrap();
        house
    }

    #[test]
    fn whoever_knows_the_old_password_sets_a_new_one() {
        let house = open_house();
        let ada = house.user("ada");
        let denied = refusal("AccessDenied", "The old password was incorrect.");
        assert_eq!(told(change(&house, &ada, SECOND, SECOND)), denied);
        change(&house, &ada, FIRST, SECOND).unwrap();
        assert_eq!(
            told(change(&house, &ada, FIRST, "Third-password-3")),
            denied
        );
        assert_eq!(
            told(change(&house, &ada, SECOND, SECOND)),
            refusal(
                "PasswordPolicyViolation",
                "Password should not be the same as a previously used password"
            )
        );
        assert_eq!(
            told(change(&house, &ada, SECOND, "short")),
            refusal(
                "PasswordPolicyViolation",
                "Password should have a minimum length of 8"
            )
        );
    }

    #[test]
    fn the_old_password_is_not_guessed_without_end() {
        let house = open_house();
        let ada = house.user("ada");
        for _ in 0..5 {
            let (code, _) = told(change(&house, &ada, "wrong", SECOND));
            assert_eq!(code, "AccessDenied");
        }
        assert_eq!(
            told(change(&house, &ada, FIRST, SECOND)),
            refusal("Throttling", "Rate exceeded")
        );
        assert_eq!(
            told(change(&house, &ada, FIRST, "short")).0,
            "PasswordPolicyViolation",
            "the rules cost no try"
        );
        house.pass(1);
        change(&house, &ada, FIRST, SECOND).unwrap();
    }

    #[test]
    fn users_may_only_where_a_policy_or_the_account_lets_them() {
        let house = open_house();
        let input = DeleteAccountPasswordPolicyInput {};
        house.admin::<DeleteAccountPasswordPolicy>(input).unwrap();
        let (code, message) = told(change(&house, &house.user("ada"), FIRST, SECOND));
        assert_eq!(code, "AccessDenied");
        assert_eq!(
            message,
            "User: arn:aws:iam::111122223333:user/ada is not authorized to perform: \
             iam:ChangePassword on resource: arn:aws:iam::111122223333:user/ada because no \
             identity-based policy allows the iam:ChangePassword action"
        );
    }

    #[test]
    fn root_and_users_without_a_password_have_none_to_change() {
        let house = House::new();
        assert_eq!(
            told(change(&house, &house.root(), FIRST, SECOND)),
            refusal(
                "InvalidUserType",
                "Only IAM Users can change their own password."
            )
        );
        house.make_user("bob");
        house.allow("bob", "iam:ChangePassword", "*");
        assert_eq!(
            told(change(&house, &house.user("bob"), FIRST, SECOND)),
            refusal(
                "NoSuchEntity",
                "Login Profile for User bob cannot be found."
            )
        );
    }

    #[test]
    fn a_change_that_came_in_between_is_not_overwritten() {
        let house = open_house();
        let ada = house.user("ada");
        let moment = house.moment();
        let exchange = Exchange {
            caller: ada.clone(),
            facts: house.facts(&moment),
        };
        let input = ChangePasswordInput {
            old_password: secret(FIRST),
            new_password: secret("Third-password-3"),
        };
        let slow = attempt::<ChangePassword>(&house.installation, exchange, input, &moment);
        let Performed::Slow(verify) = slow else {
            panic!("passwords are hashed apart");
        };
        change(&house, &ada, FIRST, SECOND).unwrap();
        assert_eq!(
            told(verify().wait()),
            refusal(
                "EntityTemporarilyUnmodifiable",
                "Login Profile for User ada cannot be modified while login profile is being changed."
            )
        );
        change(&house, &ada, SECOND, "Third-password-3").unwrap();
    }

    #[test]
    fn other_console_sessions_end_and_the_callers_own_goes_on() {
        let house = open_house();
        let mut ada = house.user("ada");
        let signed_in = house.now();
        let id = {
            let world = house.world();
            let account = world.account(house.account).unwrap();
            account.users.get(&ada_name()).unwrap().id.clone()
        };
        let account = house.account;
        let changed = house.installation.change(&house.moment(), |draft, _| {
            let sessions = &mut draft.account_mut(account).unwrap().sessions;
            sessions.insert(session("own", &id, signed_in));
            sessions.insert(session("other", &id, signed_in.plus_seconds(-60)));
            Ok(((), Vec::new()))
        });
        Performed::wait(changed).unwrap();
        ada.credential = Credential::Console {
            signed_in,
            mfa: None,
        };
        house.pass(600);
        change(&house, &ada, FIRST, SECOND).unwrap();
        let world = house.world();
        let left = world.account(account).unwrap().sessions.iter();
        let left = left.map(|session| (session.id.as_str(), session.password.clone()));
        let ada = common::find_user(world.account(account).unwrap(), &ada_name());
        let now = profile(ada.unwrap()).unwrap().fingerprint();
        assert_eq!(left.collect::<Vec<_>>(), [("own", now)]);
    }

    fn ada_name() -> UserName {
        UserName::parse("ada").unwrap()
    }

    fn session(id: &str, user: &doorward_names::UniqueId, signed_in: Timestamp) -> StoredSession {
        StoredSession {
            id: id.to_owned(),
            principal: SessionPrincipal::User(user.clone()),
            signed_in,
            expires: signed_in.plus_seconds(43_200),
            mfa: None,
            password: "before".to_owned(),
            address: String::new(),
            user_agent: String::new(),
            temporary: None,
            issuer: None,
            switched: None,
            previous_sign_in: None,
            turns: Turns::default(),
            unknown: Unknown::new(),
        }
    }
}
