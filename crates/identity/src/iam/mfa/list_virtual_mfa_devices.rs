//! `ListVirtualMFADevices`:
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListVirtualMFADevices.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::iam::common::table_page;
use crate::iam::users;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::{Account, DeviceOwner, Draft, TotpDevice};
use doorward_shapes::iam::types::{self, AssignmentStatusType};
use doorward_shapes::iam::{
    ListVirtualMFADevices, ListVirtualMFADevicesError, ListVirtualMFADevicesInput,
    ListVirtualMFADevicesOutput,
};

impl Operation for ListVirtualMFADevices {
    fn access(
        _input: &ListVirtualMFADevicesInput,
        _ask: &Ask<'_>,
    ) -> Result<Access, Failure<ListVirtualMFADevicesError>> {
        Ok(Access::on_all())
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<ListVirtualMFADevicesOutput, Failure<ListVirtualMFADevicesError>> {
        let input = &call.input;
        let account = call.account(draft)?;
        let asked_for = |device: &TotpDevice| match input.assignment_status {
            Some(AssignmentStatusType::Assigned) => device.owner.is_some(),
            Some(AssignmentStatusType::Unassigned) => device.owner.is_none(),
            _ => true,
        };
        let wanted = |device: &TotpDevice| !device.hardware && asked_for(device);
        let (marker, max_items) = (input.marker.as_deref(), input.max_items);
        let page = table_page(&account.mfa_devices, wanted, marker, max_items)?;
        let shown = page.items.iter().map(|device| shown(device, account));
        Ok(ListVirtualMFADevicesOutput {
            virtual_mfa_devices: shown.collect(),
            is_truncated: Some(page.is_truncated()),
            marker: page.marker.clone(),
        })
    }
}

/// A device without its seed, which is never shown again.
fn shown(device: &TotpDevice, account: &Account) -> types::VirtualMFADevice {
    let owner = device.owner.as_ref();
    types::VirtualMFADevice {
        serial_number: device.serial(account.id()).to_string(),
        base32_string_seed: None,
        qr_code_png: None,
        user: owner.and_then(|(owner, _)| user(owner, account)),
        enable_date: owner.map(|(_, since)| (*since).into()),
        tags: None,
    }
}

fn user(owner: &DeviceOwner, account: &Account) -> Option<types::User> {
    match owner {
        DeviceOwner::User(id) => account
            .user_by_id(id)
            .map(|user| users::output(user, account)),
        DeviceOwner::Root => Some(users::root(account)),
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::Authenticator;
    use super::*;
    use crate::testing::House;

    #[test]
    fn devices_are_listed_by_whether_they_are_somebodys() {
        let house = House::new();
        let phone = Authenticator::new(&house, "phone");
        phone.enable(&house, "admin").unwrap();
        let mine = Authenticator::new(&house, "mine");
        mine.enable_by(&house, &house.root(), "111122223333")
            .unwrap();
        Authenticator::new(&house, "spare");
        let list = |assignment_status| {
            let input = ListVirtualMFADevicesInput {
                assignment_status,
                ..ListVirtualMFADevicesInput::default()
            };
            let output = house.admin::<ListVirtualMFADevices>(input).unwrap();
            let devices = output.virtual_mfa_devices.into_iter();
            devices
                .map(|device| {
                    assert!(device.base32_string_seed.is_none());
                    device.user.map(|user| user.arn).unwrap_or_default()
                })
                .collect::<Vec<_>>()
        };
        let (root, admin) = (
            "arn:aws:iam::111122223333:root",
            "arn:aws:iam::111122223333:user/admin",
        );
        assert_eq!(list(None), [root, admin, ""]);
        assert_eq!(list(Some(AssignmentStatusType::Any)), [root, admin, ""]);
        assert_eq!(list(Some(AssignmentStatusType::Assigned)), [root, admin]);
        assert_eq!(list(Some(AssignmentStatusType::Unassigned)), [""]);
    }

    #[test]
    fn a_page_ends_where_it_was_told_and_the_next_goes_on() {
        let house = House::new();
        for name in ["a", "b", "c"] {
            Authenticator::new(&house, name);
        }
        let mut input = ListVirtualMFADevicesInput {
            max_items: Some(2),
            ..ListVirtualMFADevicesInput::default()
        };
        let first = house.admin::<ListVirtualMFADevices>(input.clone()).unwrap();
        assert_eq!(
            (first.virtual_mfa_devices.len(), first.is_truncated),
            (2, Some(true))
        );
        input.marker = first.marker;
        let last = house.admin::<ListVirtualMFADevices>(input).unwrap();
        assert_eq!(
            (last.virtual_mfa_devices.len(), last.is_truncated),
            (1, Some(false))
        );
    }
}
