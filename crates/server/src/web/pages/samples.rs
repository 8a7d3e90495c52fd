//! Every page with every sample: rendered, held against what no page may contain, and written to
//! `target/pages` for whoever wants to look at them.
use super::*;
use crate::web::assets::{MARK, SCRIPT, STYLE};
use crate::web::words::{Language, Shown};
use doorward_identity::sign_in::{SamlAccount, SamlRole};
use doorward_names::AccountId;
use std::fs;
use std::path::Path;

mod activity;
mod checklist;
mod iam;
mod policies;
mod switch_role;
mod why;

#[test]
fn every_page_with_every_sample_renders_without_strangers_or_code_in_it() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target/pages");
    fs::create_dir_all(folder.join("static")).unwrap();
    for asset in [&STYLE, &MARK, &SCRIPT] {
        fs::write(
            folder.join(asset.path().trim_start_matches('/')),
            asset.bytes,
        )
        .unwrap();
    }
    for (name, html) in all() {
        // Scripts are files of ours, and nothing stands between their tags.
        let script = format!("<script src=\"{}\" defer></script>", SCRIPT.path());
        assert!(html.matches(&script).count() <= 1, "{name}");
        for forbidden in [
            "<script",
            "<style",
            " style=",
            "javascript:",
            "//fonts",
            "http-equiv",
        ] {
            let rest = html.replace(&script, "");
            assert!(!rest.contains(forbidden), "{name} contains {forbidden}");
        }
        let handlers = html
            .split_whitespace()
            .any(|word| word.starts_with("on") && word.contains("=\""));
        assert!(!handlers, "{name} has an event handler");
        for attribute in ["href=\"", "src=\"", "action=\""] {
            for rest in html.split(attribute).skip(1) {
                let ours = [
                    "/",
                    "#",
                    "data:image/png;base64,",
                    "data:text/csv;base64,",
                    "https://docs.aws.amazon.com/",
                ];
                let value = rest.split('"').next().unwrap();
                let ok = ours.iter().any(|start| value.starts_with(start));
                assert!(ok && !value.starts_with("//"), "{name}: {attribute}{value}");
            }
        }
        assert_eq!(
            html.matches(" method=\"post\"").count(),
            html.matches("name=\"form\"").count(),
            "{name}"
        );
        assert_eq!(html.matches("<h1").count(), 1, "{name}");
        let german = name.ends_with("-de") && html.contains("class=\"door\"");
        let lang = if german { "de" } else { "en" };
        assert!(html.contains(&format!("<html lang=\"{lang}\">")), "{name}");
        assert!(!html.contains("<b>bold"), "{name} does not escape");
        fs::write(folder.join(format!("{name}.html")), html).unwrap();
    }
}

fn all() -> Vec<(String, String)> {
    let mut pages = Vec::new();
    let mut add = |name: &str, page: &dyn askama::DynTemplate| {
        for language in Language::ALL {
            let back = Some("/signin?kind=\"><b>bold".to_owned());
            let shown = ("shown", Shown { language, back });
            let name = match language {
                Language::English => name.to_owned(),
                Language::German => format!("{name}-de"),
            };
            pages.push((name, page.dyn_render_with_values(&shown).unwrap()));
        }
    };
    add("sign-in-user", &sign_in());
    add(
        "sign-in-root",
        &SignInPage {
            root: true,
            ..sign_in()
        },
    );
    add(
        "sign-in-prefilled",
        &SignInPage {
            account: "example-corp".into(),
            ..sign_in()
        },
    );
    add(
        "sign-in-branded",
        &SignInPage {
            logo: Some("/static/brand/0f".into()),
            background: Some("/static/brand/0e".into()),
            ..sign_in()
        },
    );
    add(
        "sign-in-others",
        &SignInPage {
            others: others(),
            query: "?add".into(),
            ..sign_in()
        },
    );
    add(
        "sign-in-known",
        &SignInPage {
            known: Some("example-corp".into()),
            account: "111122223333".into(),
            user_name: "a.person-with-a-long-name@department.example.com".into(),
            query: "?region=eu-central-1".into(),
            ..sign_in()
        },
    );
    add(
        "sign-in-known-root",
        &SignInPage {
            root: true,
            known: Some("111122223333".into()),
            email: "root@example.com".into(),
            ..sign_in()
        },
    );
    add(
        "sign-in-wrong",
        &SignInPage {
            alert: Some(wrong()),
            account: "111122223333".into(),
            user_name: "ada".into(),
            ..sign_in()
        },
    );
    add(
        "sign-in-root-wrong",
        &SignInPage {
            root: true,
            alert: Some(wrong()),
            email: "root@example.com".into(),
            ..sign_in()
        },
    );
    add(
        "sign-in-expired",
        &SignInPage {
            alert: Some(Alert::bad(
                "Your password has expired",
                "Ask an administrator of your account to set a new one.",
            )),
            ..sign_in()
        },
    );
    add(
        "sign-in-wait",
        &SignInPage {
            alert: Some(Alert::bad(
                "Too many failed attempts",
                "Wait 32 seconds and try again.",
            )),
            ..sign_in()
        },
    );
    add(
        "sign-in-signed-out",
        &SignInPage {
            alert: Some(Alert::good("You have signed out")),
            ..sign_in()
        },
    );
    add(
        "sign-in-hostile",
        &SignInPage {
            account: "\"><b>bold</b>".into(),
            ..sign_in()
        },
    );
    let mfa = MfaCodePage {
        alert: None,
        who: "ada".into(),
        devices: vec![device_choice("ada.lovelace", true)],
        passkeys: None,
        flow: "x".repeat(200),
        form: "t".into(),
    };
    add("mfa", &mfa);
    add(
        "mfa-choice",
        &MfaCodePage {
            devices: vec![
                device_choice("ada.lovelace", false),
                device_choice(&"long-name".repeat(14), false),
                device_choice("token-in-the-safe", true),
            ],
            ..mfa.clone()
        },
    );
    add(
        "mfa-wrong",
        &MfaCodePage {
            alert: Some(Alert::bad(
                "That code did not work",
                "Wait for the next code of your device and type it. Each code works once.",
            )),
            ..mfa.clone()
        },
    );
    let question = PasskeyQuestion {
        challenge: "c2FtcGxl".into(),
        party: "localhost".into(),
        credentials: vec!["a2V5".into(), "a2V5Mg".into()],
    };
    add(
        "mfa-passkey",
        &MfaCodePage {
            devices: Vec::new(),
            passkeys: Some(question.clone()),
            alert: Some(crate::web::passkey::wrong(Language::English)),
            ..mfa.clone()
        },
    );
    add(
        "mfa-mixed",
        &MfaCodePage {
            passkeys: Some(question.clone()),
            alert: None,
            ..mfa.clone()
        },
    );
    add(
        "mfa-elsewhere",
        &MfaCodePage {
            devices: Vec::new(),
            alert: None,
            ..mfa.clone()
        },
    );
    let make = EnrolPasskeyPage {
        here: "security",
        me: me(),
        alert: None,
        name: "blue-key".into(),
        ask: NewPasskey {
            ticket: "t".into(),
            question,
            handle: "aGFuZGxl".into(),
            label: "ada.lovelace @ 111122223333".into(),
            algorithms: vec![-7],
        },
        algorithms: "-7 -8 -257".into(),
    };
    add("enrol-passkey", &make);
    let password = NewPasswordPage {
        alert: None,
        who: "ada".into(),
        rules: rules(),
        flow: "x".into(),
        form: "t".into(),
    };
    add("new-password", &password);
    add(
        "new-password-refused",
        &NewPasswordPage {
            alert: Some(Alert::bad(
                "That password will not do",
                "Password should have at least one symbol",
            )),
            ..password
        },
    );
    recovery(&mut add);
    for (status, title) in [
        (400, "Bad request"),
        (403, "The form could not be taken"),
        (404, "Page not found"),
        (500, "Something went wrong"),
        (503, "Come back in a moment"),
    ] {
        add(
            &format!("error-{status}"),
            &ErrorPage {
                status,
                title,
                text: "There is no page at this address.".into(),
                link: "/console",
                link_text: "Go to the console",
                request_id: "0b2ad3c5-7d08-4c6b-9d8e-6f6f3a0c4a51".into(),
            },
        );
    }
    consoles(&mut add);
    programs(&mut add);
    iam::all(&mut add);
    policies::all(&mut add);
    switch_role::all(&mut add);
    activity::all(&mut add);
    checklist::all(&mut add);
    why::all(&mut add);
    pages
}

fn recovery(add: &mut dyn FnMut(&str, &dyn askama::DynTemplate)) {
    let forgot = ForgotPage {
        alert: None,
        email: String::new(),
        asked: false,
        mail: true,
        form: "t".into(),
    };
    add("forgot", &forgot);
    let without = ForgotPage {
        mail: false,
        ..forgot.clone()
    };
    add("forgot-without-mail", &without);
    let asked = ForgotPage {
        email: "\"><b>bold</b>@example.com".into(),
        asked: true,
        ..forgot
    };
    add("forgot-asked", &asked);
    let reset = ResetPage {
        alert: None,
        email: "root@example.com".into(),
        rules: rules(),
        token: "1.x".into(),
        form: "t".into(),
    };
    add("reset", &reset);
    let stale = ResetPage {
        alert: Some(Alert::bad(
            "This link does not work",
            "It was used, or is too old.",
        )),
        ..ResetPage::default()
    };
    add("reset-stale", &stale);
}

fn consoles(add: &mut dyn FnMut(&str, &dyn askama::DynTemplate)) {
    let home = HomePage {
        here: "home",
        me: me(),
        alert: None,
        arn: "arn:aws:iam::111122223333:user/division/ada.lovelace".into(),
        alias: "example-corp".into(),
        signed_in: "22 Nov 2026, 07:05 UTC".into(),
        age: "12 minutes ago".into(),
        expires: "22 Nov 2026, 19:05 UTC".into(),
        mfa: true,
        temporary: false,
        previous: "21 Nov 2026, 16:44 UTC".into(),
        activity: activity(),
        endpoint: "http://localhost:4680".into(),
    };
    add("home", &home);
    add(
        "home-first",
        &HomePage {
            alias: String::new(),
            alert: Some(Alert::warn(
                "Your password expires soon",
                "Change it before 29 Nov, 07:05:12 UTC, under Security credentials.",
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
            me: federated.clone(),
            arn: arn.into(),
            expires: "22 Nov 2026, 08:05 UTC".into(),
        },
    );
    let roles = |names: &[&str]| {
        let role = |name: &&str| SamlRole {
            arn: format!("arn:aws:iam::111122223333:role/{name}"),
            name: (*name).to_owned(),
        };
        names.iter().map(role).collect()
    };
    let account = |id, label: Option<&str>, names: &[&str]| SamlAccount {
        id: AccountId::parse(id).unwrap(),
        label: label.map(str::to_owned),
        roles: roles(names),
    };
    add(
        "saml",
        &SamlPage {
            form: "form".into(),
            ticket: "ticket".into(),
            accounts: vec![
                account("111122223333", Some("example-corp"), &["Reader", "Writer"]),
                account(
                    "444455556666",
                    None,
                    &["A-role-with-a-name-of-sixty-four-letters-which-is-the-longest-one"],
                ),
            ],
        },
    );
    add("full", &FullPage { me: federated });
    add("sessions", &sessions());
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
            alert: Some(Alert::bad(
                "The sign-in page was not changed",
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
                others: others(),
                full: true,
                ..me()
            },
            ..sessions()
        },
    );
    let security = SecurityPage {
        here: "security",
        me: me(),
        alert: None,
        arn: "arn:aws:iam::111122223333:user/division/ada.lovelace".into(),
        root: false,
        rules: rules(),
        devices: Listed {
            rows: vec![
                DeviceRow {
                    serial: "arn:aws:iam::111122223333:mfa/ada.lovelace".into(),
                    kind: "Authenticator app",
                    since: "3 Oct 2026".into(),
                },
                DeviceRow {
                    serial: "arn:aws:iam::111122223333:u2f/user/ada.lovelace/blue-key-7XNL7NFNLZ123456789EXAMPLE".into(),
                    kind: "Passkey or security key",
                    since: "3 Nov 2026".into(),
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
                    created: "3 Oct 2026".into(),
                },
                KeyRow {
                    id: "AKIAI44QH8DHBEXAMPLE".into(),
                    active: false,
                    created: "9 Jan 2026".into(),
                },
            ],
            denied: None,
        },
    };
    add("security", &security);
    add(
        "security-denied",
        &SecurityPage {
            alert: Some(denied()),
            devices: Listed {
                rows: Vec::new(),
                denied: Some(denied()),
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
            alert: Some(Alert::good("The access key was deleted")),
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
        flow: "x".repeat(400),
        form: "t".into(),
    };
    add("enrol-first", &first);
    let wrong = Alert::bad(
        "Those codes did not work",
        "Type two codes of this device, one after the other.",
    );
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
            alert: Some(Alert::bad(
                "The device was not added",
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
            alert: Some(Alert::warn(
                "Save the secret access key now",
                "It is shown only this once. Lost, it cannot be found again; you would create another key.",
            )),
            id: "AKIAIOSFODNN7EXAMPLE".into(),
            secret: "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY".into(),
            file_name: "ada.lovelace_accessKeys.csv".into(),
            csv_base64: "QWNjZXNz".into(),
        },
    );
}

fn sign_in() -> SignInPage {
    SignInPage {
        alert: None,
        root: false,
        user_link: "/signin?kind=user".into(),
        root_link: "/signin?kind=root".into(),
        account: String::new(),
        user_name: String::new(),
        email: String::new(),
        destination: "/console".into(),
        logo: None,
        background: None,
        others: Vec::new(),
        known: None,
        query: String::new(),
        form: "t".into(),
    }
}

fn sessions() -> SessionsPage {
    let row = SessionRow {
        id: "5f".repeat(32),
        device: "Firefox, Linux".into(),
        address: "192.0.2.7".into(),
        since: "22 Nov 2026, 07:05 UTC".into(),
        last_seen: "just now".into(),
        ends: "22 Nov 2026, 19:05 UTC".into(),
        mfa: true,
        current: true,
    };
    SessionsPage {
        here: "home",
        me: me(),
        alert: Some(Alert::good("The session has ended")),
        rows: vec![
            row.clone(),
            SessionRow {
                device: "<b>bold".into(),
                address: "2001:db8:1234:5678:9abc:def0:1234:5678".into(),
                last_seen: "3 hours ago".into(),
                mfa: false,
                current: false,
                ..row
            },
        ],
    }
}

fn wrong() -> Alert {
    Alert::bad(
        "Your sign-in information is wrong",
        "Check it and try again, or ask an administrator of your account.",
    )
}

fn denied() -> Alert {
    Alert::bad(
        "You may not do this",
        "User: arn:aws:iam::111122223333:user/division/ada.lovelace is not authorized to perform: iam:CreateAccessKey on resource: user ada.lovelace because no identity-based policy allows the iam:CreateAccessKey action",
    )
}

fn programs(add: &mut dyn FnMut(&str, &dyn askama::DynTemplate)) {
    let page = |remote: bool, alert: Option<Alert>| ProgramPage {
        alert,
        remote,
        arn: "arn:aws:iam::111122223333:user/engineering/platform/ada.lovelace".into(),
        me: me(),
        address: "192.0.2.1".into(),
        region: "us-east-1".into(),
        expires: "3 March 2026, 19:22 UTC".into(),
        redirect_uri: "http://127.0.0.1:50123/oauth/callback".into(),
        fields: vec![("state", "<b>bold".into())],
    };
    add("program", &page(false, None));
    add("program-remote", &page(true, None));
    let denied = Alert::bad("The program was not signed in", "You may not. <b>bold");
    add("program-denied", &page(false, Some(denied)));
    let code = "c3RhdGU9MTIzNDU2NzgtMTIzNC0xMjM0LTEyMzQtMTIzNDU2Nzg5MDEyJmNvZGU9".repeat(3);
    add("program-code", &CodePage { code });
}

fn me() -> Me {
    Me {
        name: "ada.lovelace".into(),
        account: "111122223333".into(),
        account_label: "example-corp".into(),
        form: "t".into(),
        others: Vec::new(),
        full: false,
        role: None,
        may_switch: true,
        roles: Vec::new(),
    }
}

fn others() -> Vec<Other> {
    let other = |name: &str, account_label: &str| Other {
        id: "5f".repeat(32),
        name: name.into(),
        account_label: account_label.into(),
    };
    vec![
        other("Root user", "222233334444"),
        other(
            "Developers/a-session-with-a-very-long-name-indeed",
            "example-corp",
        ),
        other("<b>bold", "another-corp"),
    ]
}

fn rules() -> Vec<String> {
    vec![
        "8 to 128 characters".into(),
        "Three of: capital letter, small letter, number, symbol".into(),
        "Not your user name, account or email address".into(),
    ]
}

fn activity() -> Vec<EventRow> {
    let row = |at: &str, name: &str, service: &str, error: &str, reason: &str| EventRow {
        at: at.into(),
        at_iso: "2026-11-22T07:05:12Z".into(),
        name: name.into(),
        service: service.into(),
        region: "us-east-1".into(),
        address: "203.0.113.17".into(),
        error: error.into(),
        reason: reason.into(),
        why: if reason.is_empty() {
            ""
        } else {
            "/console/why?request=x"
        }
        .into(),
    };
    vec![
        row(
            "22 Nov, 07:16:40",
            "CreateAccessKey",
            "iam",
            "AccessDenied",
            &denied().text,
        ),
        row("22 Nov, 07:16:31", "ListMFADevices", "iam", "", ""),
        row("22 Nov, 07:05:12", "ConsoleLogin", "signin", "", ""),
        row("22 Nov, 07:05:01", "CheckMfa", "signin", "", ""),
        row(
            "22 Nov, 07:04:44",
            "ConsoleLogin",
            "signin",
            "Failure",
            "Failed authentication",
        ),
        row("21 Nov, 16:52:09", "AssumeRole", "sts", "", ""),
    ]
}

fn device_choice(name: &str, chosen: bool) -> DeviceChoice {
    DeviceChoice {
        serial: format!("arn:aws:iam::111122223333:mfa/{name}"),
        name: name.to_owned(),
        chosen,
    }
}
