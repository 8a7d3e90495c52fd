//! `ListMFADevices`: <https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListMFADevices.html>.
use super::{Enabled, enabled, holder, on_holder};
use crate::access::Access;
use crate::failure::Failure;
use crate::iam::common::page;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_shapes::iam::{
    ListMFADevices, ListMFADevicesError, ListMFADevicesInput, ListMFADevicesOutput, types,
};

impl Operation for ListMFADevices {
    fn access(
        input: &ListMFADevicesInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<ListMFADevicesError>> {
        Ok(on_holder(input.user_name.as_deref(), ask)?)
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<ListMFADevicesOutput, Failure<ListMFADevicesError>> {
        let input = &call.input;
        let account = call.account(draft)?;
        let holder = holder(input.user_name.as_deref(), call.caller, account)?;
        let page = page(
            enabled(account, &holder.owner).into_iter(),
            |device: &Enabled| device.name.clone(),
            input.marker.as_deref(),
            input.max_items,
        )?;
        let is_truncated = Some(page.is_truncated());
        let devices = page.items.into_iter();
        let mfa_devices = devices.map(|device| types::MFADevice {
            user_name: holder.name.clone(),
            serial_number: device.serial,
            enable_date: device.since.into(),
        });
        Ok(ListMFADevicesOutput {
            mfa_devices: mfa_devices.collect(),
            is_truncated,
            marker: page.marker,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::Authenticator;
    use super::*;
    use crate::iam::testing::told;
    use crate::testing::House;

    #[test]
    fn everyone_sees_the_devices_of_the_named_user_or_their_own() {
        let house = House::new();
        let phone = Authenticator::new(&house, "phone");
        phone.enable(&house, "admin").unwrap();
        let mine = Authenticator::new(&house, "mine");
        mine.enable_by(&house, &house.root(), "111122223333")
            .unwrap();
        let list = |caller: &crate::Caller, name: Option<&str>| {
            let input = ListMFADevicesInput {
                user_name: name.map(str::to_owned),
                ..ListMFADevicesInput::default()
            };
            let output = house.call::<ListMFADevices>(caller, input)?;
            let devices = output.mfa_devices.into_iter();
            Ok(devices
                .map(|device| (device.user_name, device.serial_number))
                .collect::<Vec<_>>())
        };
        let (admin, root) = (house.user("admin"), house.root());
        let admins = vec![("admin".to_owned(), phone.serial.clone())];
        assert_eq!(list(&admin, None).unwrap(), admins);
        assert_eq!(list(&root, Some("admin")).unwrap(), admins);
        let roots = vec![("111122223333".to_owned(), mine.serial.clone())];
        assert_eq!(list(&root, None).unwrap(), roots);
        assert_eq!(told(list(&admin, Some("nobody"))).0, "NoSuchEntity");
    }
}
