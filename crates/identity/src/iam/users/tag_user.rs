//! `TagUser`: <https://docs.aws.amazon.com/IAM/latest/APIReference/API_TagUser.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::iam::{common, tags};
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_shapes::iam::{TagUser, TagUserError, TagUserInput, TagUserOutput};

impl Operation for TagUser {
    const WRITES: bool = true;

    fn access(input: &TagUserInput, ask: &Ask<'_>) -> Result<Access, Failure<TagUserError>> {
        let name = common::user_name(&input.user_name)?;
        let tags = common::tags(Some(&input.tags))?;
        Ok(common::on_user(ask, &name).request_tags(&tags))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<TagUserOutput, Failure<TagUserError>> {
        let name = common::user_name(&call.input.user_name)?;
        let new = common::tags(Some(&call.input.tags))?;
        let user = common::user_mut(call.account_mut(draft)?, &name)?;
        tags::set(&mut user.tags, new)?;
        Ok(TagUserOutput {})
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::House;
    use doorward_shapes::iam::{ListUserTags, ListUserTagsInput, UntagUser, UntagUserInput, types};

    fn tag(pairs: &[(&str, &str)]) -> TagUserInput {
        let tags = pairs.iter().map(|(key, value)| types::Tag {
            key: (*key).to_owned(),
            value: (*value).to_owned(),
        });
        TagUserInput {
            user_name: "ada".to_owned(),
            tags: tags.collect(),
        }
    }

    fn list(
        house: &House,
        marker: Option<String>,
        max_items: i32,
    ) -> (Vec<String>, Option<String>) {
        let input = ListUserTagsInput {
            user_name: "ada".to_owned(),
            marker,
            max_items: Some(max_items),
        };
        let output = house.admin::<ListUserTags>(input).unwrap();
        let tags = output
            .tags
            .iter()
            .map(|tag| format!("{}={}", tag.key, tag.value));
        (tags.collect(), output.marker)
    }

    #[test]
    fn tags_are_set_replaced_listed_and_removed_without_case() {
        let house = House::new();
        house.make_user("ada");
        house
            .admin::<TagUser>(tag(&[("Team", "a"), ("cost", "1")]))
            .unwrap();
        house.admin::<TagUser>(tag(&[("team", "b")])).unwrap();
        let (first, marker) = list(&house, None, 1);
        assert_eq!(first, ["cost=1"]);
        assert_eq!(list(&house, marker, 1), (vec!["team=b".to_owned()], None));
        let input = UntagUserInput {
            user_name: "ada".to_owned(),
            tag_keys: vec!["TEAM".to_owned(), "absent".to_owned()],
        };
        house.admin::<UntagUser>(input).unwrap();
        assert_eq!(list(&house, None, 9).0, ["cost=1"]);
    }

    #[test]
    fn tags_are_refused_in_aws_words() {
        let house = House::new();
        assert_eq!(
            house.refused::<TagUser>(tag(&[("a", "b")])).1,
            "The user with name ada cannot be found."
        );
        house.make_user("ada");
        let (code, message) = house.refused::<TagUser>(tag(&[("a", "b"), ("A", "c")]));
        assert_eq!(code, "InvalidInput");
        assert!(
            message.starts_with("Duplicate tag keys found."),
            "{message}"
        );
        let keys = (0..50).map(|n| format!("k{n}")).collect::<Vec<_>>();
        let pairs = keys
            .iter()
            .map(|key| (key.as_str(), ""))
            .collect::<Vec<_>>();
        house.admin::<TagUser>(tag(&pairs)).unwrap();
        assert_eq!(
            house.refused::<TagUser>(tag(&[("more", "")])),
            (
                "LimitExceeded".to_owned(),
                "The number of tags has reached the maximum limit.".to_owned()
            )
        );
    }
}
