//! The console's own pages: home, sessions, security credentials, the sign-in page's look.
use super::door::new_passkey;
use super::{DAY, activity, at, denied, me, others, rules};
use crate::web::pages::*;
use crate::web::times;
use crate::web::words::Language;

pub(super) fn all(t: Language, add: &mut dyn FnMut(&str, &dyn askama::DynTemplate)) {
    let home = HomePage {
        here: "home",
        me: me(),
        alert: None,
        arn: "arn:aws:iam::111122223333:user/division/ada.lovelace".into(),
        alias: "example-corp".into(),
        signed_in: times::long(t, at(0)),
        age: times::ago(t, at(0), at(720)),
        expires: times::long(t, at(DAY / 2)),
        mfa: true,
        temporary: false,
        previous: times::long(t, at(-DAY / 2)),
        activity: activity(t),
        services: vec![
            ServiceRow {
                name: "IAM",
                what: t.iam_is_for(),
                page: "/console/iam/users",
                id: "iam",
                performed: 178,
                all: 189,
            },
            ServiceRow {
                name: "Organizations",
                what: t.organizations_is_for(),
                page: "",
                id: "organizations",
                performed: 55,
                all: 63,
            },
        ],
        endpoint: "http://localhost:4680".into(),
    };
    add("home", &home);
    add(
        "home-first",
        &HomePage {
            alias: String::new(),
            alert: Some(Alert::warn(
                t.password_expires_soon(),
                t.change_before(&times::short(t, at(7 * DAY))),
            )),
            mfa: false,
            previous: String::new(),
            activity: Vec::new(),
            me: Me {
                account_label: "111122223333".into(),
                ..me()
            },
            ..home.clone()
        },
    );
    let federated = Me {
        name: "console-readers/ada.lovelace".into(),
        ..me()
    };
    let arn = "arn:aws:sts::111122223333:assumed-role/console-readers/ada.lovelace";
    add(
        "home-federated",
        &HomePage {
            me: federated.clone(),
            arn: arn.into(),
            mfa: false,
            temporary: true,
            ..home
        },
    );
    add(
        "security-temporary",
        &TemporaryPage {
            here: "security",
            me: federated,
            arn: arn.into(),
            expires: times::long(t, at(DAY / 24)),
        },
    );
    add("sessions", &sessions(t));
    let brand = BrandPage {
        here: "home",
        me: me(),
        alert: None,
        logo: None,
        background: None,
        address: "/signin/example-corp".into(),
    };
    add("branding-none", &brand);
    add(
        "branding",
        &BrandPage {
            alert: Some(Alert::refused(
                t.sign_in_page_unchanged(),
                "Choose a PNG or JPEG file.",
            )),
            logo: Some("/static/brand/0f".into()),
            background: Some("/static/brand/0e".into()),
            ..brand
        },
    );
    add(
        "sessions-of-five",
        &SessionsPage {
            me: Me {
                others: others(t),
                full: true,
                ..me()
            },
            ..sessions(t)
        },
    );
    security(t, add);
}

fn security(t: Language, add: &mut dyn FnMut(&str, &dyn askama::DynTemplate)) {
    let security = SecurityPage {
        here: "security",
        me: me(),
        alert: None,
        arn: "arn:aws:iam::111122223333:user/division/ada.lovelace".into(),
        root: false,
        rules: rules(),
        mfa_needed: false,
        devices: Listed {
            rows: vec![
                DeviceRow {
                    serial: "arn:aws:iam::111122223333:mfa/ada.lovelace".into(),
                    kind: t.authenticator_app(),
                    since: times::day(t, at(-50 * DAY)),
                    has_codes: true,
                },
                DeviceRow {
                    serial: "arn:aws:iam::111122223333:u2f/user/ada.lovelace/blue-key-7XNL7NFNLZ123456789EXAMPLE".into(),
                    kind: t.passkey_or_key(),
                    since: times::day(t, at(-19 * DAY)),
                    has_codes: false,
                },
            ],
            denied: None,
        },
        suggested_device: "ada.lovelace".into(),
        keys: Listed {
            rows: vec![
                KeyRow {
                    id: "AKIAIOSFODNN7EXAMPLE".into(),
                    active: true,
                    created: times::day(t, at(-50 * DAY)),
                    used: t.never().into(),
                },
                KeyRow {
                    id: "AKIAI44QH8DHBEXAMPLE".into(),
                    active: false,
                    created: times::day(t, at(-300 * DAY)),
                    used: String::new(),
                },
            ],
            denied: None,
        },
    };
    add("security", &security);
    add(
        "security-mfa-needed",
        &SecurityPage {
            mfa_needed: true,
            ..security.clone()
        },
    );
    add(
        "security-denied",
        &SecurityPage {
            alert: Some(denied(t)),
            devices: Listed {
                rows: Vec::new(),
                denied: Some(denied(t)),
            },
            keys: Listed {
                rows: Vec::new(),
                denied: None,
            },
            ..security.clone()
        },
    );
    add(
        "security-root",
        &SecurityPage {
            root: true,
            alert: Some(Alert::good(t.key_deleted())),
            devices: Listed {
                rows: Vec::new(),
                denied: None,
            },
            ..security
        },
    );
    let enrol = EnrolPage {
        here: "security",
        me: me(),
        alert: None,
        serial: "arn:aws:iam::111122223333:mfa/ada.lovelace".into(),
        seed: "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP".into(),
        seed_spaced: "JBSW Y3DP EHPK 3PXP JBSW Y3DP EHPK 3PXP JBSW Y3DP EHPK 3PXP JBSW Y3DP EHPK 3PXP".into(),
        qr: "iVBORw0KGgoAAAANSUhEUgAAAAoAAAAKCAAAAACoWZBhAAAAFUlEQVR4AWP4//8/AwgzMDAwgPgAXdcG+m7EcPoAAAAASUVORK5CYII=".into(),
    };
    add("enrol", &enrol);
    let first = EnrolFirstPage {
        alert: None,
        who: "ada.lovelace".into(),
        device: "ada.lovelace".into(),
        seed_spaced: enrol.seed_spaced.clone(),
        qr: enrol.qr.clone(),
        passkey: None,
        flow: "x".repeat(400),
        form: "t".into(),
    };
    add("enrol-first", &first);
    let choice = EnrolFirstPage {
        passkey: Some((new_passkey(), "-7 -8 -257".into())),
        ..first.clone()
    };
    add("enrol-first-choice", &choice);
    let why = "The specified value for deviceName is invalid.";
    add(
        "enrol-first-choice-refused",
        &EnrolFirstPage {
            alert: Some(Alert::refused(t.passkey_not_added(), why)),
            ..choice
        },
    );
    let wrong = Alert::bad(t.wrong_codes(), t.wrong_codes_text());
    add(
        "enrol-first-wrong",
        &EnrolFirstPage {
            alert: Some(wrong),
            ..first
        },
    );
    add(
        "enrol-wrong",
        &EnrolPage {
            alert: Some(Alert::refused(
                t.device_not_added(),
                "Authentication code for device is not valid.",
            )),
            ..enrol
        },
    );
    add(
        "key-created",
        &KeyCreatedPage {
            here: "security",
            me: me(),
            alert: Some(Alert::warn(t.save_secret(), t.save_secret_text())),
            id: "AKIAIOSFODNN7EXAMPLE".into(),
            secret: "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY".into(),
            file_name: "ada.lovelace_accessKeys.csv".into(),
            csv_base64: "QWNjZXNz".into(),
        },
    );
}

fn sessions(t: Language) -> SessionsPage {
    let row = SessionRow {
        id: "5f".repeat(32),
        device: "Firefox, Linux".into(),
        address: "192.0.2.7".into(),
        since: times::long(t, at(0)),
        last_seen: times::ago(t, at(0), at(0)),
        ends: times::long(t, at(DAY / 2)),
        mfa: true,
        current: true,
    };
    SessionsPage {
        here: "home",
        me: me(),
        alert: Some(Alert::good(t.session_ended())),
        rows: vec![
            row.clone(),
            SessionRow {
                device: "<b>bold".into(),
                address: "2001:db8:1234:5678:9abc:def0:1234:5678".into(),
                last_seen: times::ago(t, at(0), at(10_800)),
                mfa: false,
                current: false,
                ..row
            },
        ],
    }
}
