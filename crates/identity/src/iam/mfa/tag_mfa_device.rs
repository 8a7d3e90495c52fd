//! `TagMFADevice`: <https://docs.aws.amazon.com/IAM/latest/APIReference/API_TagMFADevice.html>.
use super::{find_mut, on_device};
use crate::access::Access;
use crate::failure::Failure;
use crate::iam::{common, tags};
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_shapes::iam::{
    TagMFADevice, TagMFADeviceError, TagMFADeviceInput, TagMFADeviceOutput,
};

impl Operation for TagMFADevice {
    const WRITES: bool = true;

    fn access(
        input: &TagMFADeviceInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<TagMFADeviceError>> {
        let tags = common::tags(Some(&input.tags))?;
        Ok(on_device(ask, &input.serial_number).request_tags(&tags))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<TagMFADeviceOutput, Failure<TagMFADeviceError>> {
        let new = common::tags(Some(&call.input.tags))?;
        let device = find_mut(call.account_mut(draft)?, &call.input.serial_number)?;
        tags::set(&mut device.tags, new)?;
        Ok(TagMFADeviceOutput {})
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::Authenticator;
    use super::*;
    use crate::iam::tags::tag;
    use crate::iam::testing::told;
    use crate::testing::House;
    use doorward_shapes::iam::types::Tag;
    use doorward_shapes::iam::{
        ListMFADeviceTags, ListMFADeviceTagsInput, UntagMFADevice, UntagMFADeviceInput,
    };

    #[test]
    fn tags_come_are_listed_and_go() {
        let house = House::new();
        let phone = Authenticator::new(&house, "phone");
        let put = |tags: Vec<Tag>| {
            house.admin::<TagMFADevice>(TagMFADeviceInput {
                serial_number: phone.serial.clone(),
                tags,
            })
        };
        let list = || {
            let input = ListMFADeviceTagsInput {
                serial_number: phone.serial.clone(),
                ..ListMFADeviceTagsInput::default()
            };
            let output = house.admin::<ListMFADeviceTags>(input).unwrap();
            let tags = output.tags.into_iter();
            tags.map(|tag| (tag.key, tag.value)).collect::<Vec<_>>()
        };
        put(vec![tag("team", "a"), tag("site", "x")]).unwrap();
        put(vec![tag("Team", "b")]).unwrap();
        let pair = |key: &str, value: &str| (key.to_owned(), value.to_owned());
        assert_eq!(list(), [pair("site", "x"), pair("Team", "b")]);
        house
            .admin::<UntagMFADevice>(UntagMFADeviceInput {
                serial_number: phone.serial.clone(),
                tag_keys: vec!["TEAM".to_owned(), "absent".to_owned()],
            })
            .unwrap();
        assert_eq!(list(), [pair("site", "x")]);
        let many = (0..50).map(|n| tag(&format!("k{n}"), "")).collect();
        assert_eq!(
            told(put(many)),
            (
                "LimitExceeded".to_owned(),
                "The number of tags has reached the maximum limit.".to_owned()
            )
        );
        assert_eq!(list().len(), 1);
    }
}
