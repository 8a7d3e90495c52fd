//! `UpdateRole`: <https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateRole.html>.
//!
//! That page says that a duration left out becomes an hour; AWS keeps the one there is.
use crate::access::Access;
use crate::failure::Failure;
use crate::iam::common;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_shapes::iam::errors::UnmodifiableEntity;
use doorward_shapes::iam::{UpdateRole, UpdateRoleError, UpdateRoleInput, UpdateRoleOutput};

impl Operation for UpdateRole {
    const WRITES: bool = true;

    fn access(input: &UpdateRoleInput, ask: &Ask<'_>) -> Result<Access, Failure<UpdateRoleError>> {
        Ok(super::on_bounded_role(ask, &input.role_name)?)
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<UpdateRoleOutput, Failure<UpdateRoleError>> {
        let name = common::role_name(&call.input.role_name)?;
        let role = common::role_mut(call.account_mut(draft)?, &name)?;
        let seconds = call.input.max_session_duration;
        if seconds.is_some() && role.is_service_linked() {
            return Err(UnmodifiableEntity::new(format!(
                "{} is an AWS service linked role, max session duration cannot be changed.",
                role.name
            ))
            .into());
        }
        let (new, reset) = (
            call.input.max_signin_session_duration,
            call.input.reset_max_signin_session_duration,
        );
        if (new.is_some() || reset == Some(true)) && role.is_service_linked() {
            return Err(UnmodifiableEntity::new(format!(
                "{} is an AWS service linked role, max sign-in session duration cannot be changed.",
                role.name
            ))
            .into());
        }
        role.max_signin_session = common::new_signin_session(role.max_signin_session, new, reset)?;
        if let Some(description) = &call.input.description {
            role.description = super::description(Some(description));
        }
        if seconds.is_some() {
            role.max_session_duration = super::max_session_duration(seconds);
        }
        Ok(UpdateRoleOutput::default())
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;
    use crate::testing::House;

    #[test]
    fn what_is_left_out_stays() {
        let house = House::new();
        sample::role(&house, "Deploy");
        let update = |description: Option<&str>, max_session_duration| {
            let input = UpdateRoleInput {
                role_name: "deploy".to_owned(),
                description: description.map(str::to_owned),
                max_session_duration,
                ..UpdateRoleInput::default()
            };
            house.admin::<UpdateRole>(input).unwrap();
            let role = sample::get(&house, "Deploy");
            (role.description, role.max_session_duration)
        };
        let text = Some("ships it".to_owned());
        assert_eq!(
            update(Some("ships it"), Some(43200)),
            (text.clone(), Some(43200))
        );
        assert_eq!(update(None, None), (text.clone(), Some(43200)));
        assert_eq!(update(None, Some(3600)), (text, Some(3600)));
        assert_eq!(update(Some(""), None), (None, Some(3600)));
    }

    #[test]
    fn the_longest_sign_in_session_is_set_left_and_reset() {
        let house = House::new();
        sample::role(&house, "Deploy");
        let update = |max_signin_session_duration, reset_max_signin_session_duration| {
            let input = UpdateRoleInput {
                role_name: "Deploy".to_owned(),
                max_signin_session_duration,
                reset_max_signin_session_duration,
                ..UpdateRoleInput::default()
            };
            house
                .admin::<UpdateRole>(input)
                .map_err(|refused| refused.code)?;
            Ok::<_, String>(sample::get(&house, "Deploy").max_signin_session_duration)
        };
        assert_eq!(
            sample::get(&house, "Deploy").max_signin_session_duration,
            None
        );
        assert_eq!(update(Some(7_776_000), None), Ok(Some(7_776_000)));
        assert_eq!(update(None, None), Ok(Some(7_776_000)));
        assert_eq!(update(Some(3600), Some(false)), Ok(Some(3600)));
        let both = update(Some(3600), Some(true));
        assert_eq!(both, Err("ValidationError".to_owned()));
        assert_eq!(update(None, Some(true)), Ok(None));
        assert_eq!(update(None, Some(true)), Ok(None), "again is no error");
    }

    #[test]
    fn a_role_that_is_not_there_is_refused() {
        let input = UpdateRoleInput {
            role_name: "Deploy".to_owned(),
            ..UpdateRoleInput::default()
        };
        let refused = House::new().admin::<UpdateRole>(input).unwrap_err();
        assert_eq!(
            refused.message,
            "The role with name Deploy cannot be found."
        );
    }
}
