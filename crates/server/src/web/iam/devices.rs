//! A user's MFA devices, as whoever looks after the user has them added, resynced and removed.
use super::act::{back, well};
use super::parts::{act, denied, field, section, table};
use super::{At, PAGE, present};
use crate::web::form::Form;
use crate::web::pages::Alert;
use crate::web::pages::iam::{Cell, Field, FormView, Part, Row, Screen, Section};
use crate::web::security::{has_codes, is_virtual, kind, spaced};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use doorward_identity::Answer;
use doorward_shapes::ErrorAnswer;
use doorward_shapes::iam::types::MFADevice;
use doorward_shapes::iam::{
    CreateVirtualMFADevice, CreateVirtualMFADeviceInput, DeactivateMFADevice,
    DeactivateMFADeviceInput, DeleteVirtualMFADevice, DeleteVirtualMFADeviceInput, EnableMFADevice,
    EnableMFADeviceInput, ListMFADevices, ListMFADevicesInput,
};

/// The section of a user's MFA devices.
pub(super) fn devices(at: &At<'_>, name: &str, back: &str) -> Section {
    let input = ListMFADevicesInput {
        user_name: Some(name.to_owned()),
        ..ListMFADevicesInput::default()
    };
    let listed = match at.call::<ListMFADevices>(input) {
        Err(error) => denied(at, at.t.mfa_devices(), &error),
        Ok(output) => {
            let rows = output.mfa_devices.into_iter().enumerate();
            let rows = rows.map(|(index, device)| row(at, device, index, (name, back)));
            table(
                at.t.list_of_devices(),
                &[at.t.serial_number(), at.t.kind(), at.t.since()],
                rows.collect(),
                at.t.no_user_device(),
            )
        }
    };
    let app = field("text", "device_name", at.t.new_app_name(), name)
        .longest(128)
        .required()
        .hint(at.t.name_letters());
    let add = act(
        "users/mfa/create",
        back,
        &[("user", name)],
        at.t.add_mfa_device(),
    );
    let serial = field("text", "SerialNumber", at.t.serial_on_token(), "").longest(256);
    let mut token = vec![serial.id("token").required()];
    token.extend(codes(
        at,
        ("AuthenticationCode1", "AuthenticationCode2"),
        "token",
    ));
    let members = [("UserName", name)];
    let bring = act("do/EnableMFADevice", back, &members, at.t.add_token());
    let bring = bring.folded(at.t.add_hardware_token(), at.t.hardware_token_hint());
    let parts = vec![
        listed,
        Part::Form(add.with(vec![app]).in_a_row()),
        Part::Form(bring.with(token)),
    ];
    section("mfa", at.t.mfa(), at.t.user_mfa_hint(), parts)
}

fn row(at: &At<'_>, device: MFADevice, index: usize, (name, back): (&str, &str)) -> Row {
    let serial = &*device.serial_number;
    let members = [("user", name), ("serial", serial)];
    let remove = act("users/mfa", back, &members, at.t.remove_device())
        .folded(at.t.remove(), at.t.password_alone())
        .of(serial)
        .tone("danger");
    let mut forms = Vec::new();
    // A passkey has no clock to be out of step.
    if has_codes(serial) {
        let members = [("UserName", name), ("SerialNumber", serial)];
        let names = ("AuthenticationCode1", "AuthenticationCode2");
        let resync = act("do/ResyncMFADevice", back, &members, at.t.resync_device())
            .folded(at.t.resync(), at.t.resync_hint())
            .of(serial);
        forms.push(resync.with(codes(at, names, &format!("resync-{index}"))));
    }
    forms.push(remove);
    Row {
        forms,
        cells: vec![
            Cell::code(serial),
            Cell::text(kind(at.t, serial)),
            Cell::text(at.day(device.enable_date)),
        ],
    }
}

/// Two codes, one after the other.
fn codes(at: &At<'_>, (first, second): (&str, &str), id: &str) -> Vec<Field> {
    let code = |name, label, which: &str| {
        let code = field("text", name, label, "").longest(6).required();
        code.id(&format!("{id}-{which}"))
    };
    vec![
        code(first, at.t.first_code(), "first"),
        code(second, at.t.next_code(), "second"),
    ]
}

/// A device on its way into somebody's app; the form carries it from try to try.
struct New {
    user: String,
    serial: String,
    seed: String,
    qr: String,
}

impl New {
    fn screen(self, at: &At<'_>, back: &str) -> Screen {
        let members = [
            ("user", &*self.user),
            ("serial", &*self.serial),
            ("seed", &*self.seed),
            ("qr", &*self.qr),
        ];
        let enable = act("users/mfa/enable", back, &members, at.t.add_device());
        let enable = FormView {
            say: at.t.two_codes_wait().to_owned(),
            ..enable
                .with(codes(at, ("code1", "code2"), "new"))
                .tone("primary")
        };
        let members = [("SerialNumber", &*self.serial)];
        let cancel = act("do/DeleteVirtualMFADevice", back, &members, at.t.cancel());
        // What a browser sends back is only shown if it can be nothing but an image.
        let shown = BASE64.decode(&self.qr).map(|_| self.qr.clone());
        let parts = vec![
            Part::Seed {
                qr: shown.unwrap_or_default(),
                seed: spaced(&self.seed),
            },
            Part::Form(enable),
            Part::Form(cancel),
        ];
        Screen {
            area: PAGE,
            title: at.t.add_mfa_device().to_owned(),
            lead: self.serial,
            sections: vec![section("new", &self.user, at.t.scan_theirs(), parts)],
            ..Screen::default()
        }
    }
}

/// A virtual device that is nobody's yet, with its seed to be scanned.
pub(super) fn create_device(at: &At<'_>, form: &Form) -> Result<Answer, ErrorAnswer> {
    let input = CreateVirtualMFADeviceInput {
        virtual_mfa_device_name: form.trimmed("device_name"),
        ..CreateVirtualMFADeviceInput::default()
    };
    let made = at.call::<CreateVirtualMFADevice>(input)?.virtual_mfa_device;
    let seed = made.base32_string_seed.map(|seed| seed.expose().clone());
    let seed = seed.and_then(|seed| String::from_utf8(seed).ok());
    let qr = made.qr_code_png.map(|png| BASE64.encode(png.expose()));
    let new = New {
        user: form.text("user"),
        serial: made.serial_number,
        seed: seed.unwrap_or_default(),
        qr: qr.unwrap_or_default(),
    };
    Ok(present(at, new.screen(at, &back(form)), None))
}

/// Two codes of the new device: it becomes the user's.
#[expect(
    clippy::unnecessary_wraps,
    reason = "a deed; its refusals show the seed again"
)]
pub(super) fn enable_device(at: &At<'_>, form: &Form) -> Result<Answer, ErrorAnswer> {
    let new = New {
        user: form.text("user"),
        serial: form.text("serial"),
        seed: form.text("seed"),
        qr: form.text("qr"),
    };
    let input = EnableMFADeviceInput {
        user_name: new.user.clone(),
        serial_number: new.serial.clone(),
        authentication_code1: form.trimmed("code1"),
        authentication_code2: form.trimmed("code2"),
    };
    let back = back(form);
    Ok(match at.call::<EnableMFADevice>(input) {
        Ok(_) => well(&back, "users/mfa/enable"),
        Err(error) => {
            let alert = Alert::refused(at.t.device_not_added(), &error.message);
            let mut answer = present(at, new.screen(at, &back), Some(alert));
            answer.status = error.status;
            answer
        }
    })
}

/// A device is no longer the user's; a virtual one is gone.
pub(super) fn remove_device(at: &At<'_>, form: &Form) -> Result<Answer, ErrorAnswer> {
    let serial = form.text("serial");
    deactivate_device(at, &form.text("user"), &serial)?;
    delete_device(at, &serial)?;
    Ok(well(&back(form), "users/mfa"))
}

/// Takes a device away.
pub(super) fn deactivate_device(at: &At<'_>, user: &str, serial: &str) -> Result<(), ErrorAnswer> {
    let input = DeactivateMFADeviceInput {
        user_name: Some(user.to_owned()),
        serial_number: serial.to_owned(),
    };
    at.call::<DeactivateMFADevice>(input).map(drop)
}

/// A virtual device is gone when it is nobody's; a hardware token is free for another.
pub(super) fn delete_device(at: &At<'_>, serial: &str) -> Result<(), ErrorAnswer> {
    if is_virtual(serial) {
        at.call::<DeleteVirtualMFADevice>(DeleteVirtualMFADeviceInput {
            serial_number: serial.to_owned(),
        })?;
    }
    Ok(())
}
