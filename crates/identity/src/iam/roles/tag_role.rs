//! `TagRole`: <https://docs.aws.amazon.com/IAM/latest/APIReference/API_TagRole.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::iam::{common, tags};
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_shapes::iam::{TagRole, TagRoleError, TagRoleInput, TagRoleOutput};

impl Operation for TagRole {
    const WRITES: bool = true;

    fn access(input: &TagRoleInput, ask: &Ask<'_>) -> Result<Access, Failure<TagRoleError>> {
        let tags = common::tags(Some(&input.tags))?;
        let name = common::role_name(&input.role_name)?;
        Ok(common::on_role(ask, &name).request_tags(&tags))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<TagRoleOutput, Failure<TagRoleError>> {
        let name = common::role_name(&call.input.role_name)?;
        let new = common::tags(Some(&call.input.tags))?;
        let role = common::role_mut(call.account_mut(draft)?, &name)?;
        tags::set(&mut role.tags, new)?;
        Ok(TagRoleOutput::default())
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;
    use crate::Caller;
    use crate::iam::tags::tag;
    use crate::testing::House;
    use doorward_shapes::ErrorAnswer;
    use doorward_shapes::iam::types::Tag;

    fn set(house: &House, caller: &Caller, tags: Vec<Tag>) -> Result<(), ErrorAnswer> {
        let role_name = "Deploy".to_owned();
        house
            .call::<TagRole>(caller, TagRoleInput { role_name, tags })
            .map(drop)
    }

    #[test]
    fn tags_are_added_and_replaced() {
        let house = House::new();
        sample::role(&house, "Deploy");
        let admin = house.user("admin");
        set(&house, &admin, vec![tag("team", "blue")]).unwrap();
        set(&house, &admin, vec![tag("TEAM", "red"), tag("a", "")]).unwrap();
        let tags = sample::get(&house, "Deploy").tags.unwrap();
        let told = tags
            .iter()
            .map(|tag| (tag.key.as_str(), tag.value.as_str()));
        assert_eq!(told.collect::<Vec<_>>(), [("a", ""), ("TEAM", "red")]);
    }

    #[test]
    fn policies_decide_by_the_tags_of_role_and_request() {
        let house = House::new();
        sample::role(&house, "Deploy");
        let admin = house.user("admin");
        let caller = sample::acting(
            &house,
            "Tagger",
            r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"iam:TagRole",
                "Resource":"*","Condition":{"StringEquals":{"aws:RequestTag/stage":"test",
                "iam:ResourceTag/team":"blue"},"ForAllValues:StringEquals":{"aws:TagKeys":"stage"}}}]}"#,
        );
        let stage = vec![tag("stage", "test")];
        assert_eq!(
            set(&house, &caller, stage.clone()).unwrap_err().code,
            "AccessDenied"
        );
        set(&house, &admin, vec![tag("team", "blue")]).unwrap();
        let more = [stage.clone(), vec![tag("other", "x")]].concat();
        assert_eq!(set(&house, &caller, more).unwrap_err().code, "AccessDenied");
        set(&house, &caller, stage).unwrap();
    }
}
