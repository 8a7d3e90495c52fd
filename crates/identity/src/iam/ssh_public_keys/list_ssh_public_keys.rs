//! `ListSSHPublicKeys`: <https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListSSHPublicKeys.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::iam::common;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_shapes::iam::types::SSHPublicKeyMetadata;
use doorward_shapes::iam::{
    ListSSHPublicKeys, ListSSHPublicKeysError, ListSSHPublicKeysInput, ListSSHPublicKeysOutput,
};

impl Operation for ListSSHPublicKeys {
    fn access(
        input: &ListSSHPublicKeysInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<ListSSHPublicKeysError>> {
        let name = common::own_or_named(input.user_name.as_deref(), ask.caller)?;
        Ok(common::on_user(ask, &name))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<ListSSHPublicKeysOutput, Failure<ListSSHPublicKeysError>> {
        let input = &call.input;
        let name = common::own_or_named(input.user_name.as_deref(), call.caller)?;
        let user = common::find_user(call.account(draft)?, &name)?;
        let mut keys = user.ssh_public_keys.iter().collect::<Vec<_>>();
        keys.sort_by(|one, other| one.id.cmp(&other.id));
        let page = common::page(
            keys.into_iter(),
            |key| key.id.to_string(),
            input.marker.as_deref(),
            input.max_items,
        )?;
        let is_truncated = Some(page.is_truncated());
        let keys = page.items.into_iter().map(|key| SSHPublicKeyMetadata {
            user_name: user.name.to_string(),
            ssh_public_key_id: key.id.to_string(),
            status: key.status.into(),
            upload_date: key.uploaded.into(),
        });
        Ok(ListSSHPublicKeysOutput {
            ssh_public_keys: Some(keys.collect()),
            is_truncated,
            marker: page.marker,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample::{self, KEYS};
    use super::*;
    use crate::iam::testing::told;
    use crate::testing::House;
    use doorward_shapes::iam::UploadSSHPublicKey;

    #[test]
    fn keys_are_listed_in_pages_and_ones_own_without_a_name() {
        let house = House::new();
        house.make_user("ada");
        for body in KEYS.lines().take(3) {
            let input = sample::input("ada", body);
            house.admin::<UploadSSHPublicKey>(input).unwrap();
        }
        house.allow("ada", "iam:ListSSHPublicKeys", "*");
        let ada = house.user("ada");
        let (mut ids, mut marker) = (Vec::new(), None);
        loop {
            let input = ListSSHPublicKeysInput {
                user_name: None,
                marker,
                max_items: Some(2),
            };
            let page = house.call::<ListSSHPublicKeys>(&ada, input).unwrap();
            let keys = page.ssh_public_keys.unwrap().into_iter();
            ids.extend(keys.map(|key| key.ssh_public_key_id));
            assert_eq!(page.is_truncated, Some(page.marker.is_some()));
            marker = page.marker;
            if marker.is_none() {
                break;
            }
        }
        assert_eq!(ids.len(), 3);
        assert!(ids.is_sorted(), "{ids:?}");
        let unnamed =
            house.call::<ListSSHPublicKeys>(&house.root(), ListSSHPublicKeysInput::default());
        assert_eq!(
            told(unnamed).1,
            "Must specify userName when calling with non-User credentials"
        );
    }
}
