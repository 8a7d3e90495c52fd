//! `UntagRole`: <https://docs.aws.amazon.com/IAM/latest/APIReference/API_UntagRole.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::iam::{common, tags};
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_shapes::iam::{UntagRole, UntagRoleError, UntagRoleInput, UntagRoleOutput};

impl Operation for UntagRole {
    const WRITES: bool = true;

    fn access(input: &UntagRoleInput, ask: &Ask<'_>) -> Result<Access, Failure<UntagRoleError>> {
        let keys = tags::keys(&input.tag_keys)?;
        let name = common::role_name(&input.role_name)?;
        Ok(common::on_role(ask, &name).tag_keys(&keys))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<UntagRoleOutput, Failure<UntagRoleError>> {
        let name = common::role_name(&call.input.role_name)?;
        let role = common::role_mut(call.account_mut(draft)?, &name)?;
        tags::unset(&mut role.tags, &tags::keys(&call.input.tag_keys)?);
        Ok(UntagRoleOutput::default())
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;
    use crate::iam::tags::tag;
    use crate::testing::House;
    use doorward_shapes::iam::{CreateRole, CreateRoleInput};

    #[test]
    fn tags_go_whatever_the_case_of_their_keys() {
        let house = House::new();
        let tagged = CreateRoleInput {
            tags: Some(vec![tag("team", "blue"), tag("stage", "test")]),
            ..sample::input("Deploy")
        };
        house.admin::<CreateRole>(tagged).unwrap();
        let untag = UntagRoleInput {
            role_name: "Deploy".to_owned(),
            tag_keys: vec!["TEAM".to_owned(), "none".to_owned()],
        };
        house.admin::<UntagRole>(untag).unwrap();
        let tags = sample::get(&house, "Deploy").tags.unwrap();
        assert_eq!((tags.len(), tags[0].key.as_str()), (1, "stage"));
    }
}
