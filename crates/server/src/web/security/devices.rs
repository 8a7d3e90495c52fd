//! The MFA devices of whoever is signed in: an authenticator app, a hardware token, a passkey.
use super::{PAGE, back, listed_or_why, own_name, refused, settle};
use crate::web::calls::{call, read, take};
use crate::web::pages::{Alert, DeviceRow, EnrolPage, Listed};
use crate::web::visitor::{Member, Visitor};
use crate::web::words::Language;
use crate::web::{done, respond, times};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use doorward_identity::{Answer, Performed, Request, Timestamp};
use doorward_names::Arn;
use doorward_shapes::iam::{
    CreateVirtualMFADevice, CreateVirtualMFADeviceInput, DeactivateMFADevice,
    DeactivateMFADeviceInput, DeleteVirtualMFADevice, DeleteVirtualMFADeviceInput, EnableMFADevice,
    EnableMFADeviceInput, ListMFADevices, ListMFADevicesInput, ResyncMFADevice,
    ResyncMFADeviceInput,
};

/// A new virtual device, not yet enabled.
pub(in crate::web) fn create_device(visitor: Visitor, request: &Request<'_>) -> Performed<Answer> {
    let (member, form) = match take(&visitor, request, PAGE) {
        Ok(taken) => taken,
        Err(answer) => return done(answer),
    };
    let input = CreateVirtualMFADeviceInput {
        virtual_mfa_device_name: form.trimmed("device_name"),
        ..CreateVirtualMFADeviceInput::default()
    };
    let created = call::<CreateVirtualMFADevice>(&visitor, &member, input);
    created.map(move |created| match created {
        Ok(output) => {
            let device = output.virtual_mfa_device;
            let seed = device.base32_string_seed.map(|seed| seed.expose().clone());
            let seed = seed
                .and_then(|seed| String::from_utf8(seed).ok())
                .unwrap_or_default();
            let qr = device.qr_code_png.map(|png| BASE64.encode(png.expose()));
            let enrol = Enrol {
                serial: device.serial_number,
                seed,
                qr: qr.unwrap_or_default(),
            };
            enrol.page(&visitor, &member, 200, None)
        }
        Err(error) => refused(
            &visitor,
            &member,
            visitor.language.device_not_added(),
            &error,
        ),
    })
}

/// Two codes of the new device.
pub(in crate::web) fn enable_device(visitor: Visitor, request: &Request<'_>) -> Performed<Answer> {
    let (member, form) = match take(&visitor, request, PAGE) {
        Ok(taken) => taken,
        Err(answer) => return done(answer),
    };
    let enrol = Enrol {
        serial: form.text("serial"),
        seed: form.text("seed"),
        qr: form.text("qr"),
    };
    let input = EnableMFADeviceInput {
        user_name: own_name(&member),
        serial_number: enrol.serial.clone(),
        authentication_code1: form.trimmed("code1"),
        authentication_code2: form.trimmed("code2"),
    };
    let enabled = call::<EnableMFADevice>(&visitor, &member, input);
    enabled.map(move |enabled| match enabled {
        Ok(_) => back("device-added"),
        Err(error) => {
            let alert = Alert::refused(visitor.language.device_not_added(), &error.message);
            enrol.page(&visitor, &member, error.status, Some(alert))
        }
    })
}

/// A hardware token becomes the person's.
pub(in crate::web) fn enable_token(visitor: Visitor, request: &Request<'_>) -> Performed<Answer> {
    let (member, form) = match take(&visitor, request, PAGE) {
        Ok(taken) => taken,
        Err(answer) => return done(answer),
    };
    let t = visitor.language;
    let input = EnableMFADeviceInput {
        user_name: own_name(&member),
        serial_number: form.trimmed("token"),
        authentication_code1: form.trimmed("code1"),
        authentication_code2: form.trimmed("code2"),
    };
    let enabled = call::<EnableMFADevice>(&visitor, &member, input);
    let told = ("device-added", t.token_not_added());
    settle(enabled, visitor, member, told)
}

/// The new device is not wanted after all.
pub(in crate::web) fn cancel_device(visitor: Visitor, request: &Request<'_>) -> Performed<Answer> {
    let (member, form) = match take(&visitor, request, PAGE) {
        Ok(taken) => taken,
        Err(answer) => return done(answer),
    };
    let t = visitor.language;
    let input = DeleteVirtualMFADeviceInput {
        serial_number: form.text("serial"),
    };
    let deleted = call::<DeleteVirtualMFADevice>(&visitor, &member, input);
    settle(
        deleted,
        visitor,
        member,
        ("device-cancelled", t.device_not_deleted()),
    )
}

/// Two codes of a device whose clock went off bring it back in step.
pub(in crate::web) fn resync_device(visitor: Visitor, request: &Request<'_>) -> Performed<Answer> {
    let (member, form) = match take(&visitor, request, PAGE) {
        Ok(taken) => taken,
        Err(answer) => return done(answer),
    };
    let title = visitor.language.device_not_resynced();
    let input = ResyncMFADeviceInput {
        user_name: own_name(&member),
        serial_number: form.text("serial"),
        authentication_code1: form.trimmed("code1"),
        authentication_code2: form.trimmed("code2"),
    };
    let resynced = call::<ResyncMFADevice>(&visitor, &member, input);
    settle(resynced, visitor, member, ("device-resynced", title))
}

/// A device is no longer the person's, and is gone.
pub(in crate::web) fn remove_device(visitor: Visitor, request: &Request<'_>) -> Performed<Answer> {
    let (member, form) = match take(&visitor, request, PAGE) {
        Ok(taken) => taken,
        Err(answer) => return done(answer),
    };
    let t = visitor.language;
    let serial_number = form.text("serial");
    let input = DeactivateMFADeviceInput {
        user_name: Some(own_name(&member)),
        serial_number: serial_number.clone(),
    };
    let deactivated = call::<DeactivateMFADevice>(&visitor, &member, input);
    if let Performed::Answered(Err(error)) = deactivated {
        let title = t.device_not_removed();
        return done(refused(&visitor, &member, title, &error));
    }
    // A passkey is gone with that, a token is free for another; a virtual device is nobody's.
    if !is_virtual(&serial_number) {
        let told = ("device-removed", t.device_not_removed());
        return settle(deactivated, visitor, member, told);
    }
    // It builds on the change before, durable or not, and fails with it: no need to wait.
    let input = DeleteVirtualMFADeviceInput { serial_number };
    let deleted = call::<DeleteVirtualMFADevice>(&visitor, &member, input);
    settle(
        deleted,
        visitor,
        member,
        ("device-removed", t.device_not_deleted()),
    )
}

/// A new device on its way into an authenticator; the form carries it from try to try.
struct Enrol {
    serial: String,
    seed: String,
    qr: String,
}

impl Enrol {
    fn page(self, visitor: &Visitor, member: &Member, status: u16, alert: Option<Alert>) -> Answer {
        let page = EnrolPage {
            here: "security",
            me: member.me(),
            alert,
            seed_spaced: spaced(&self.seed),
            serial: self.serial,
            seed: self.seed,
            // What a browser sends back is only shown if it can be nothing but an image.
            qr: BASE64.decode(&self.qr).map(|_| self.qr).unwrap_or_default(),
        };
        respond::page(visitor, status, &page)
    }
}

/// A seed in groups of four, for eyes.
pub(in crate::web) fn spaced(seed: &str) -> String {
    let letters = seed.chars().collect::<Vec<_>>();
    let groups = letters.chunks(4);
    let groups = groups.map(|group| group.iter().collect::<String>());
    groups.collect::<Vec<_>>().join(" ")
}

pub(super) fn devices(visitor: &Visitor, member: &Member) -> Listed<DeviceRow> {
    let t = visitor.language;
    let input = ListMFADevicesInput {
        user_name: Some(own_name(member)),
        ..ListMFADevicesInput::default()
    };
    let listed = read::<ListMFADevices>(visitor, member, input);
    listed_or_why(
        t,
        listed.map(|output| {
            let devices = output.mfa_devices.into_iter();
            devices
                .map(|device| DeviceRow {
                    kind: kind(t, &device.serial_number),
                    has_codes: has_codes(&device.serial_number),
                    serial: device.serial_number,
                    since: times::day(t, Timestamp::from_millis(device.enable_date.millis())),
                })
                .collect()
        }),
    )
}

/// What kind of device a serial number is of: only a hardware token's is no ARN.
pub(in crate::web) fn kind(t: Language, serial: &str) -> &'static str {
    match Arn::parse(serial) {
        Err(_) => t.hardware_token(),
        Ok(arn) if arn.resource_parts().0 == "mfa" => t.authenticator_app(),
        Ok(_) => t.passkey_or_key(),
    }
}

/// Whether a serial number is that of a device with codes: all but passkeys.
pub(in crate::web) fn has_codes(serial: &str) -> bool {
    is_virtual(serial) || Arn::parse(serial).is_err()
}

/// Whether a serial number is that of a virtual device.
pub(in crate::web) fn is_virtual(serial: &str) -> bool {
    Arn::parse(serial).is_ok_and(|arn| arn.resource_parts().0 == "mfa")
}

pub(super) fn suggested_device(member: &Member) -> String {
    if member.session.is_root {
        "root-account-mfa-device".to_owned()
    } else {
        member.session.display_name.clone()
    }
}
