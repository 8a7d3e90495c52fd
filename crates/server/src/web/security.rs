//! Password, MFA devices and access keys of whoever is signed in.
//!
//! Every change is the operation that a program would call, by the same policies; a denial is
//! shown in AWS's words. What went well leads back to the page; only what is shown once, a seed
//! or a secret key, is the answer to its form.
use super::calls::{call, read, take};
use super::pages::{
    Alert, DeviceRow, EnrolPage, KeyCreatedPage, KeyRow, Listed, SecurityPage, TemporaryPage,
};
use super::visitor::{Member, Visitor};
use super::{done, respond, times};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use doorward_identity::{Answer, Performed, Request, Timestamp};
use doorward_names::Arn;
use doorward_shapes::ErrorAnswer;
use doorward_shapes::iam::types::StatusType;
use doorward_shapes::iam::{
    ChangePassword, ChangePasswordInput, CreateAccessKey, CreateAccessKeyInput,
    CreateVirtualMFADevice, CreateVirtualMFADeviceInput, DeactivateMFADevice,
    DeactivateMFADeviceInput, DeleteAccessKey, DeleteAccessKeyInput, DeleteVirtualMFADevice,
    DeleteVirtualMFADeviceInput, EnableMFADevice, EnableMFADeviceInput, ListAccessKeys,
    ListAccessKeysInput, ListMFADevices, ListMFADevicesInput, UpdateAccessKey,
    UpdateAccessKeyInput,
};

/// Where the page is.
pub(super) const PAGE: &str = "/console/security";

/// What went well, and what the page says of it.
const DONE: [(&str, &str); 8] = [
    ("password", "Your password was changed"),
    (
        "device-added",
        "The MFA device was added. Its code is asked for at your next sign-in",
    ),
    (
        "passkey-added",
        "The passkey was added. It is asked for at your next sign-in",
    ),
    ("device-removed", "The MFA device was removed"),
    ("device-cancelled", "The MFA device was not added"),
    ("key-activated", "The access key is active"),
    ("key-deactivated", "The access key is inactive"),
    ("key-deleted", "The access key was deleted"),
];

/// `/console/security`.
pub(super) fn show(visitor: &Visitor, member: &Member, query: &str) -> Answer {
    if member.session.is_temporary {
        let page = TemporaryPage {
            here: "security",
            me: member.me(),
            arn: member.session.arn.to_string(),
            expires: times::long(member.session.expires),
        };
        return respond::page(visitor, 200, &page);
    }
    let told = form_urlencoded::parse(query.as_bytes()).find(|(name, _)| name == "done");
    let told = told.and_then(|(_, what)| DONE.iter().find(|(known, _)| *known == what));
    page(
        visitor,
        member,
        200,
        told.map(|(_, title)| Alert::good(*title)),
    )
}

/// A new password.
pub(super) fn change_password(visitor: Visitor, request: &Request<'_>) -> Performed<Answer> {
    let (member, form) = match take(&visitor, request, PAGE) {
        Ok(taken) => taken,
        Err(answer) => return done(answer),
    };
    let new_password = form.secret("new");
    if !new_password.matches(form.secret("again").expose().as_bytes()) {
        let alert = Alert::bad("Your password was not changed", "The new passwords differ.");
        return done(page(&visitor, &member, 400, Some(alert)));
    }
    let (old_password, told) = (
        form.secret("old"),
        ("password", "Your password was not changed"),
    );
    if member.session.is_root {
        let (installation, session) = (&visitor.installation, &member.session);
        let (visit, moment) = (&visitor.visit, &visitor.moment);
        let changed =
            installation.change_root_password(session, old_password, new_password, visit, moment);
        return settle(changed, visitor, member, told);
    }
    let input = ChangePasswordInput {
        old_password,
        new_password,
    };
    let changed = call::<ChangePassword>(&visitor, &member, input);
    settle(changed, visitor, member, told)
}

/// A new virtual device, not yet enabled.
pub(super) fn create_device(visitor: Visitor, request: &Request<'_>) -> Performed<Answer> {
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
        Err(error) => refused(&visitor, &member, "The device was not added", &error),
    })
}

/// Two codes of the new device.
pub(super) fn enable_device(visitor: Visitor, request: &Request<'_>) -> Performed<Answer> {
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
            let alert = Alert::bad("The device was not added", error.message);
            enrol.page(&visitor, &member, error.status, Some(alert))
        }
    })
}

/// A hardware token becomes the person's.
pub(super) fn enable_token(visitor: Visitor, request: &Request<'_>) -> Performed<Answer> {
    let (member, form) = match take(&visitor, request, PAGE) {
        Ok(taken) => taken,
        Err(answer) => return done(answer),
    };
    let input = EnableMFADeviceInput {
        user_name: own_name(&member),
        serial_number: form.trimmed("token"),
        authentication_code1: form.trimmed("code1"),
        authentication_code2: form.trimmed("code2"),
    };
    let enabled = call::<EnableMFADevice>(&visitor, &member, input);
    let told = ("device-added", "The token was not added");
    settle(enabled, visitor, member, told)
}

/// The new device is not wanted after all.
pub(super) fn cancel_device(visitor: Visitor, request: &Request<'_>) -> Performed<Answer> {
    let (member, form) = match take(&visitor, request, PAGE) {
        Ok(taken) => taken,
        Err(answer) => return done(answer),
    };
    let input = DeleteVirtualMFADeviceInput {
        serial_number: form.text("serial"),
    };
    let deleted = call::<DeleteVirtualMFADevice>(&visitor, &member, input);
    settle(
        deleted,
        visitor,
        member,
        ("device-cancelled", "The device was not deleted"),
    )
}

/// A device is no longer the person's, and is gone.
pub(super) fn remove_device(visitor: Visitor, request: &Request<'_>) -> Performed<Answer> {
    let (member, form) = match take(&visitor, request, PAGE) {
        Ok(taken) => taken,
        Err(answer) => return done(answer),
    };
    let serial_number = form.text("serial");
    let input = DeactivateMFADeviceInput {
        user_name: Some(own_name(&member)),
        serial_number: serial_number.clone(),
    };
    let deactivated = call::<DeactivateMFADevice>(&visitor, &member, input);
    if let Performed::Answered(Err(error)) = deactivated {
        let title = "The device was not removed";
        return done(refused(&visitor, &member, title, &error));
    }
    // A passkey is gone with that, a token is free for another; a virtual device is nobody's.
    if !is_virtual(&serial_number) {
        let told = ("device-removed", "The device was not removed");
        return settle(deactivated, visitor, member, told);
    }
    // It builds on the change before, durable or not, and fails with it: no need to wait.
    let input = DeleteVirtualMFADeviceInput { serial_number };
    let deleted = call::<DeleteVirtualMFADevice>(&visitor, &member, input);
    settle(
        deleted,
        visitor,
        member,
        ("device-removed", "The device was not deleted"),
    )
}

/// A new access key, whose secret is shown here and never again.
pub(super) fn create_key(visitor: Visitor, request: &Request<'_>) -> Performed<Answer> {
    let member = match take(&visitor, request, PAGE) {
        Ok((member, _)) => member,
        Err(answer) => return done(answer),
    };
    let created = call::<CreateAccessKey>(&visitor, &member, CreateAccessKeyInput::default());
    created.map(move |created| match created {
        Ok(output) => {
            let key = output.access_key;
            let secret = key.secret_access_key.expose();
            let page = KeyCreatedPage {
                here: "security",
                me: member.me(),
                alert: Some(Alert::warn(
                    "Save the secret access key now",
                    "It is shown only this once. Lost, it cannot be found again; you would \
                     create another key.",
                )),
                file_name: csv_name(&member),
                csv_base64: BASE64.encode(csv(&key.access_key_id, secret)),
                secret: secret.clone(),
                id: key.access_key_id,
            };
            respond::page(&visitor, 200, &page)
        }
        Err(error) => refused(&visitor, &member, "No access key was created", &error),
    })
}

/// An access key is made active or inactive.
pub(super) fn set_key_status(visitor: Visitor, request: &Request<'_>) -> Performed<Answer> {
    let (member, form) = match take(&visitor, request, PAGE) {
        Ok(taken) => taken,
        Err(answer) => return done(answer),
    };
    let (status, told) = match form.text("status").as_str() {
        "Active" => (StatusType::Active, "key-activated"),
        _ => (StatusType::Inactive, "key-deactivated"),
    };
    let access_key_id = form.text("key");
    let input = UpdateAccessKeyInput {
        user_name: None,
        access_key_id,
        status,
    };
    let updated = call::<UpdateAccessKey>(&visitor, &member, input);
    settle(
        updated,
        visitor,
        member,
        (told, "The access key was not changed"),
    )
}

/// An access key is deleted.
pub(super) fn delete_key(visitor: Visitor, request: &Request<'_>) -> Performed<Answer> {
    let (member, form) = match take(&visitor, request, PAGE) {
        Ok(taken) => taken,
        Err(answer) => return done(answer),
    };
    let input = DeleteAccessKeyInput {
        user_name: None,
        access_key_id: form.text("key"),
    };
    let deleted = call::<DeleteAccessKey>(&visitor, &member, input);
    settle(
        deleted,
        visitor,
        member,
        ("key-deleted", "The access key was not deleted"),
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
pub(super) fn spaced(seed: &str) -> String {
    let letters = seed.chars().collect::<Vec<_>>();
    let groups = letters.chunks(4);
    let groups = groups.map(|group| group.iter().collect::<String>());
    groups.collect::<Vec<_>>().join(" ")
}

/// Back to the page when it went well, and the page with the reason when it did not.
pub(super) fn settle<T: Send + 'static>(
    called: Performed<Result<T, ErrorAnswer>>,
    visitor: Visitor,
    member: Member,
    (told, title): (&'static str, &'static str),
) -> Performed<Answer> {
    called.map(move |called| match called {
        Ok(_) => back(told),
        Err(error) => refused(&visitor, &member, title, &error),
    })
}

fn back(told: &str) -> Answer {
    respond::redirect(&format!("/console/security?done={told}"))
}

pub(super) fn refused(
    visitor: &Visitor,
    member: &Member,
    title: &str,
    error: &ErrorAnswer,
) -> Answer {
    page(
        visitor,
        member,
        error.status,
        Some(Alert::bad(title, error.message.as_str())),
    )
}

fn page(visitor: &Visitor, member: &Member, status: u16, alert: Option<Alert>) -> Answer {
    let session = &member.session;
    let page = SecurityPage {
        here: "security",
        me: member.me(),
        alert,
        arn: session.arn.to_string(),
        root: session.is_root,
        rules: visitor.installation.password_rules(session),
        devices: devices(visitor, member),
        suggested_device: suggested_device(member),
        keys: keys(visitor, member),
    };
    respond::page(visitor, status, &page)
}

fn devices(visitor: &Visitor, member: &Member) -> Listed<DeviceRow> {
    let input = ListMFADevicesInput {
        user_name: Some(own_name(member)),
        ..ListMFADevicesInput::default()
    };
    let listed = read::<ListMFADevices>(visitor, member, input);
    listed_or_why(listed.map(|output| {
        let devices = output.mfa_devices.into_iter();
        devices
            .map(|device| DeviceRow {
                kind: kind(&device.serial_number),
                serial: device.serial_number,
                since: times::day(Timestamp::from_millis(device.enable_date.millis())),
            })
            .collect()
    }))
}

/// What kind of device a serial number is of: only a hardware token's is no ARN.
fn kind(serial: &str) -> &'static str {
    match Arn::parse(serial) {
        Err(_) => "Hardware token",
        Ok(arn) if arn.resource_parts().0 == "mfa" => "Authenticator app",
        Ok(_) => "Passkey or security key",
    }
}

/// Whether a serial number is that of a virtual device.
pub(super) fn is_virtual(serial: &str) -> bool {
    Arn::parse(serial).is_ok_and(|arn| arn.resource_parts().0 == "mfa")
}

fn keys(visitor: &Visitor, member: &Member) -> Listed<KeyRow> {
    let listed = read::<ListAccessKeys>(visitor, member, ListAccessKeysInput::default());
    listed_or_why(listed.map(|output| {
        let keys = output.access_key_metadata.into_iter();
        keys.map(|key| KeyRow {
            id: key.access_key_id.unwrap_or_default(),
            active: key.status == Some(StatusType::Active),
            created: key
                .create_date
                .map(|at| times::day(Timestamp::from_millis(at.millis())))
                .unwrap_or_default(),
        })
        .collect()
    }))
}

fn listed_or_why<T>(listed: Result<Vec<T>, ErrorAnswer>) -> Listed<T> {
    match listed {
        Ok(rows) => Listed { rows, denied: None },
        Err(error) => {
            let denied = Alert::bad("These cannot be shown to you", error.message);
            Listed {
                rows: Vec::new(),
                denied: Some(denied),
            }
        }
    }
}

/// What operations call the person: the user's name, or root's account id.
fn own_name(member: &Member) -> String {
    if member.session.is_root {
        member.session.account.to_string()
    } else {
        member.session.display_name.clone()
    }
}

fn suggested_device(member: &Member) -> String {
    if member.session.is_root {
        "root-account-mfa-device".to_owned()
    } else {
        member.session.display_name.clone()
    }
}

/// The file that AWS's console offers, by its name there.
fn csv_name(member: &Member) -> String {
    if member.session.is_root {
        "rootkey.csv".to_owned()
    } else {
        format!("{}_accessKeys.csv", member.session.display_name)
    }
}

fn csv(id: &str, secret: &str) -> String {
    format!("Access key ID,Secret access key\r\n{id},{secret}\r\n")
}
