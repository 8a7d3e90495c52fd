//! The pages before the console.
use super::{at, me, others, rules};
use crate::web::pages::*;
use crate::web::times;
use crate::web::words::Language;
use doorward_identity::sign_in::{SamlAccount, SamlRole};
use doorward_names::AccountId;

pub(super) fn all(t: Language, add: &mut dyn FnMut(&str, &dyn askama::DynTemplate)) {
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
            others: others(t),
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
            alert: Some(Alert::bad(t.wrong(), t.wrong_text())),
            account: "111122223333".into(),
            user_name: "ada".into(),
            ..sign_in()
        },
    );
    add(
        "sign-in-root-wrong",
        &SignInPage {
            root: true,
            alert: Some(Alert::bad(t.wrong(), t.wrong_text())),
            email: "root@example.com".into(),
            ..sign_in()
        },
    );
    add(
        "sign-in-expired",
        &SignInPage {
            alert: Some(Alert::bad(t.expired(), t.expired_text())),
            ..sign_in()
        },
    );
    add(
        "sign-in-wait",
        &SignInPage {
            alert: Some(Alert::bad(t.too_many(), t.wait_seconds(32))),
            ..sign_in()
        },
    );
    add(
        "sign-in-signed-out",
        &SignInPage {
            alert: Some(Alert::good(t.signed_out())),
            ..sign_in()
        },
    );
    add(
        "sign-in-signed-out-twice",
        &SignInPage {
            alert: Some(Alert::warn(t.twice(), t.twice_text())),
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
        root: false,
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
            root: true,
            alert: Some(Alert::bad(t.wrong_code(), t.wrong_code_text())),
            ..mfa.clone()
        },
    );
    let question = question();
    add(
        "mfa-passkey",
        &MfaCodePage {
            devices: Vec::new(),
            passkeys: Some(question.clone()),
            alert: Some(crate::web::passkey::wrong(t)),
            ..mfa.clone()
        },
    );
    add(
        "mfa-mixed",
        &MfaCodePage {
            passkeys: Some(question),
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
        ask: new_passkey(),
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
            alert: Some(Alert::refused(
                t.password_not_taken(),
                "Password should have at least one symbol",
            )),
            ..password
        },
    );
    recovery(t, add);
    for (status, title) in [
        (400, t.bad_request()),
        (403, t.foreign()),
        (404, t.not_found()),
        (409, t.not_like_this()),
        (503, t.later()),
    ] {
        add(
            &format!("error-{status}"),
            &ErrorPage {
                status,
                title,
                text: t.not_found_text().into(),
                link: "/console",
                link_text: t.to_console(),
                request_id: "0b2ad3c5-7d08-4c6b-9d8e-6f6f3a0c4a51".into(),
            },
        );
    }
    let barred = ErrorPage {
        status: 403,
        title: t.barred(),
        text: t.barred_open_text().into(),
        link: "/signin?add",
        link_text: t.someone_else(),
        request_id: "0b2ad3c5-7d08-4c6b-9d8e-6f6f3a0c4a51".into(),
    };
    add("barred", &barred);
    federated(add);
    programs(t, add);
}

fn recovery(t: Language, add: &mut dyn FnMut(&str, &dyn askama::DynTemplate)) {
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
        alert: Some(Alert::bad(t.dead_link(), t.dead_link_text())),
        ..ResetPage::default()
    };
    add("reset-stale", &stale);
}

fn federated(add: &mut dyn FnMut(&str, &dyn askama::DynTemplate)) {
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
    let me = Me {
        name: "console-readers/ada.lovelace".into(),
        ..me()
    };
    add("full", &FullPage { me: me.clone() });
    add("leaving", &LeavingPage { me });
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

fn programs(t: Language, add: &mut dyn FnMut(&str, &dyn askama::DynTemplate)) {
    let page = |remote: bool, alert: Option<Alert>| ProgramPage {
        alert,
        remote,
        arn: "arn:aws:iam::111122223333:user/engineering/platform/ada.lovelace".into(),
        me: me(),
        address: "192.0.2.1".into(),
        region: "us-east-1".into(),
        expires: times::long(t, at(0)),
        redirect_uri: "http://127.0.0.1:50123/oauth/callback".into(),
        page: "/v1/authorize?state=%3Cb%3Ebold".into(),
        add: "/signin?add=&destination=%2Fv1%2Fauthorize".into(),
        fields: vec![("state", "<b>bold".into())],
    };
    add("program", &page(false, None));
    let mut side_by_side = page(false, None);
    side_by_side.me.others = others(t);
    add("program-side-by-side", &side_by_side);
    side_by_side.me.full = true;
    add("program-side-by-side-full", &side_by_side);
    add("program-remote", &page(true, None));
    let denied = Alert::refused(t.program_refused(), "You may not. <b>bold");
    add("program-denied", &page(false, Some(denied)));
    let code = "c3RhdGU9MTIzNDU2NzgtMTIzNC0xMjM0LTEyMzQtMTIzNDU2Nzg5MDEyJmNvZGU9".repeat(3);
    add("program-code", &CodePage { code });
}

fn device_choice(name: &str, chosen: bool) -> DeviceChoice {
    DeviceChoice {
        serial: format!("arn:aws:iam::111122223333:mfa/{name}"),
        name: name.to_owned(),
        chosen,
    }
}

fn question() -> PasskeyQuestion {
    PasskeyQuestion {
        challenge: "c2FtcGxl".into(),
        party: "localhost".into(),
        credentials: vec!["a2V5".into(), "a2V5Mg".into()],
    }
}

/// What a page asks for a new passkey.
pub(super) fn new_passkey() -> NewPasskey {
    NewPasskey {
        ticket: "t".into(),
        question: question(),
        handle: "aGFuZGxl".into(),
        label: "ada.lovelace @ 111122223333".into(),
        algorithms: vec![-7],
    }
}
