//! `ListAccessKeys`: <https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListAccessKeys.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::iam::common;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::{AccessKey, Draft};
use doorward_shapes::iam::{
    ListAccessKeys, ListAccessKeysError, ListAccessKeysInput, ListAccessKeysOutput, types,
};

impl Operation for ListAccessKeys {
    fn access(
        input: &ListAccessKeysInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<ListAccessKeysError>> {
        let owner = super::owner(input.user_name.as_deref(), ask.caller)?;
        Ok(super::on_owner(ask, &owner))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<ListAccessKeysOutput, Failure<ListAccessKeysError>> {
        let owner = super::owner(call.input.user_name.as_deref(), call.caller)?;
        let (name, keys) = super::keys(call.account(draft)?, &owner)?;
        let mut keys = keys.iter().collect::<Vec<_>>();
        keys.sort_by_cached_key(|key| key.id.as_str().to_ascii_lowercase());
        let page = common::page(
            keys.into_iter(),
            |key| key.id.to_string(),
            call.input.marker.as_deref(),
            call.input.max_items,
        )?;
        Ok(ListAccessKeysOutput {
            is_truncated: Some(page.is_truncated()),
            marker: page.marker,
            access_key_metadata: page
                .items
                .into_iter()
                .map(|key| output(key, name))
                .collect(),
        })
    }
}

fn output(key: &AccessKey, owner: Option<&str>) -> types::AccessKeyMetadata {
    types::AccessKeyMetadata {
        user_name: owner.map(str::to_owned),
        access_key_id: Some(key.id.to_string()),
        status: Some(key.status.into()),
        create_date: Some(key.created.into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::House;
    use doorward_shapes::iam::{CreateAccessKey, CreateAccessKeyInput};

    #[test]
    fn both_keys_come_one_a_page() {
        let house = House::new();
        let made = CreateAccessKeyInput::default();
        house.admin::<CreateAccessKey>(made).unwrap();
        let page = |marker| ListAccessKeysInput {
            marker,
            max_items: Some(1),
            user_name: None,
        };
        let first = house.admin::<ListAccessKeys>(page(None)).unwrap();
        let second = house
            .admin::<ListAccessKeys>(page(first.marker.clone()))
            .unwrap();
        assert_eq!(
            (first.access_key_metadata.len(), first.is_truncated),
            (1, Some(true))
        );
        let id =
            |output: &ListAccessKeysOutput| output.access_key_metadata[0].access_key_id.clone();
        assert_ne!(id(&first), id(&second));
        assert_eq!(second.is_truncated, Some(false));
    }
}
