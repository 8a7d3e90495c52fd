//! `CreateUser`: <https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateUser.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::iam::common::{self, already_exists, exceeded};
use crate::operation::{Ask, Operation, Permitted};
use crate::quota;
use crate::state::{Draft, User};
use doorward_names::{UniqueId, UniqueIdKind};
use doorward_shapes::iam::{CreateUser, CreateUserError, CreateUserInput, CreateUserOutput};

impl Operation for CreateUser {
    const WRITES: bool = true;

    fn access(input: &CreateUserInput, ask: &Ask<'_>) -> Result<Access, Failure<CreateUserError>> {
        let path = common::path(input.path.as_deref())?;
        let arn = common::iam_arn(ask, "user", &path, &input.user_name);
        let tags = common::tags(input.tags.as_deref())?;
        let access = Access::on(arn.clone()).request_tags(&tags).with_some(
            "iam:PermissionsBoundary",
            input.permissions_boundary.as_deref(),
        );
        Ok(common::tagging(access, "iam:TagUser", arn, &tags))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<CreateUserOutput, Failure<CreateUserError>> {
        let name = common::user_name(&call.input.user_name)?;
        let path = common::path(call.input.path.as_deref())?;
        let boundary = call.input.permissions_boundary.as_deref();
        let boundary = common::boundary(boundary, call.account(draft)?)?;
        let account = call.account_mut(draft)?;
        if account.users.contains(&name) {
            return Err(already_exists("User", &name).into());
        }
        if account.users.len() >= quota::USERS {
            return Err(exceeded("UsersPerAccount", quota::USERS).into());
        }
        let id = UniqueId::generate(UniqueIdKind::User, account.id(), call.moment.random());
        let mut user = User::new(name, path, id, call.facts.now.whole_seconds());
        user.tags = common::tags(call.input.tags.as_deref())?;
        user.boundary = boundary;
        let output = super::output(&user, account);
        account.users.insert(user);
        Ok(CreateUserOutput { user: Some(output) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::iam::tags::tag;
    use crate::iam::testing::told;
    use crate::testing::House;

    fn named(name: &str) -> CreateUserInput {
        CreateUserInput {
            user_name: name.to_owned(),
            ..CreateUserInput::default()
        }
    }

    #[test]
    fn a_user_is_made_once_whatever_the_case_of_its_name() {
        let house = House::new();
        let user = house
            .admin::<CreateUser>(named("ada"))
            .unwrap()
            .user
            .unwrap();
        assert_eq!(user.arn, "arn:aws:iam::111122223333:user/ada");
        assert!(user.user_id.starts_with("AIDA"));
        let refused = house.admin::<CreateUser>(named("ADA")).unwrap_err();
        assert_eq!(refused.code, "EntityAlreadyExists");
        assert_eq!(refused.message, "User with name ADA already exists.");
    }

    #[test]
    fn a_caller_without_a_policy_is_denied_and_recorded() {
        let house = House::new();
        house.admin::<CreateUser>(named("ada")).unwrap();
        let denied = house
            .call::<CreateUser>(&house.user("ada"), named("eve"))
            .unwrap_err();
        assert_eq!((denied.code.as_str(), denied.status), ("AccessDenied", 403));
        assert_eq!(
            denied.message,
            "User: arn:aws:iam::111122223333:user/ada is not authorized to perform: \
             iam:CreateUser on resource: arn:aws:iam::111122223333:user/eve because no \
             identity-based policy allows the iam:CreateUser action"
        );
        let world = house.world();
        assert_eq!(world.account(house.account).unwrap().users.len(), 2);
        // A commit after the refusal is only acknowledged once the refusal's record is written.
        house.admin::<CreateUser>(named("grace")).unwrap();
        let record = &house.records()[1];
        assert_eq!(
            (&record["eventName"], &record["errorCode"]),
            (&"CreateUser".into(), &"AccessDenied".into())
        );
    }

    #[test]
    fn who_makes_a_user_with_tags_must_be_allowed_to_tag_it() {
        let house = House::new();
        house.make_user("ada");
        house.allow("ada", "iam:CreateUser", "*");
        let ada = house.user("ada");
        let tagged = CreateUserInput {
            tags: Some(vec![tag("team", "a")]),
            ..named("bob")
        };
        let (_, message) = told(house.call::<CreateUser>(&ada, tagged.clone()));
        assert!(message.contains("perform: iam:TagUser on"), "{message}");
        house.call::<CreateUser>(&ada, named("bob")).unwrap();
        house.allow("ada", "iam:*User", "*");
        let tagged = CreateUserInput {
            user_name: "carl".to_owned(),
            ..tagged
        };
        let made = house.call::<CreateUser>(&ada, tagged).unwrap().user;
        assert_eq!(made.unwrap().tags.unwrap()[0].value, "a");
    }
}
