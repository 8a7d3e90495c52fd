//! What a user signs in with: password and access keys.
use super::act::well;
use super::entity::Kind;
use super::parts::{act, csv, denied, field, link, section, table};
use super::signin_session::{longest_fact, longest_forms};
use super::{At, PAGE, present};
use crate::web::form::Form;
use crate::web::pages::Alert;
use crate::web::pages::iam::{Cell, Field, FormView, Part, Row, Screen, Section};
use crate::web::sign_in;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use doorward_identity::Answer;
use doorward_names::{Arn, Secret};
use doorward_shapes::ErrorAnswer;
use doorward_shapes::iam::types::StatusType;
use doorward_shapes::iam::{
    AttachUserPolicy, AttachUserPolicyInput, CreateAccessKey, CreateAccessKeyInput,
    CreateLoginProfile, CreateLoginProfileInput, GetAccessKeyLastUsed, GetAccessKeyLastUsedInput,
    GetAccountPasswordPolicy, GetAccountPasswordPolicyInput, GetLoginProfile, GetLoginProfileInput,
    ListAccessKeys, ListAccessKeysInput, UpdateLoginProfile, UpdateLoginProfileInput,
};

/// A password that is made up here or typed, and whether it is to be changed.
pub(super) fn password_fields(at: &At<'_>) -> Vec<Field> {
    let ask = &at.ask;
    // Where a form comes back, a box that is not there was not ticked.
    let reset = ask.has("reset") || !ask.has("back");
    vec![
        field("password", "password", at.t.password(), "")
            .longest(128)
            .hint(at.t.password_hint()),
        field("check", "reset", at.t.must_reset(), "")
            .checked(reset)
            .hint(at.t.must_reset_hint()),
    ]
}

/// The password that was typed, or one that nobody has typed.
pub(super) fn password(at: &At<'_>, form: &Form) -> Secret<String> {
    const LETTERS: &[u8; 64] = b"ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789!#%+=-_";
    let typed = form.secret("password");
    if !typed.expose().is_empty() {
        return typed;
    }
    let random = at.visitor.moment.random::<28>();
    let mut made: String = random
        .iter()
        .filter_map(|byte| LETTERS.get(usize::from(byte % 64)))
        .map(|letter| char::from(*letter))
        .collect();
    // Whatever the account's rules ask for is in it.
    made.push_str("Aa7!");
    Secret::new(made)
}

/// Lets the user choose a password at the next sign-in, as AWS's console does: by the policy for
/// it, unless the account lets every user. What is refused of it.
pub(super) fn let_change(at: &At<'_>, user_name: &str) -> Option<ErrorAnswer> {
    let rules = at.call::<GetAccountPasswordPolicy>(GetAccountPasswordPolicyInput::default());
    let everybody = rules.map(|output| output.password_policy.allow_users_to_change_password);
    if everybody.is_ok_and(|everybody| everybody == Some(true)) {
        return None;
    }
    let attached = at.call::<AttachUserPolicy>(AttachUserPolicyInput {
        user_name: user_name.to_owned(),
        policy_arn: Arn::aws_managed("policy/IAMUserChangePassword").to_string(),
    });
    attached.err()
}

/// Shows a password once, and why it cannot be changed if `refused`.
pub(super) fn told(
    at: &At<'_>,
    user_name: &str,
    password: &Secret<String>,
    title: &str,
    refused: Option<&ErrorAnswer>,
) -> Answer {
    let session = &at.member.session;
    let account = session.alias.clone();
    let account = account.unwrap_or_else(|| session.account.to_string());
    let public_url = &at.visitor.installation.settings().public_url;
    let url = format!("{public_url}{}", sign_in::address_of(&account));
    let file = csv(
        &["User name", "Password", "Console sign-in URL"],
        &[user_name, password.expose(), &url],
    );
    let facts = vec![
        (at.t.by_user_name(), Cell::text(user_name)),
        (
            at.t.password(),
            Cell {
                id: "password",
                ..Cell::code(password.expose().as_str())
            },
        ),
        (at.t.sign_in_page(), Cell::code(url)),
    ];
    let name = format!("{user_name}_credentials.csv");
    let shown = Once {
        title,
        what: at.t.the_password(),
        facts,
        file: (name, file),
        page: Kind::User.page(user_name, "security"),
    };
    once(at, user_name, shown, refused)
}

/// What can be seen only now, with the file that it is saved in and the page to go on to.
pub(super) struct Once<'a> {
    pub(super) title: &'a str,
    pub(super) what: &'a str,
    pub(super) facts: Vec<(&'static str, Cell)>,
    pub(super) file: (String, String),
    pub(super) page: String,
}

/// Shows what can be seen only now.
pub(super) fn once(
    at: &At<'_>,
    user_name: &str,
    shown: Once<'_>,
    refused: Option<&ErrorAnswer>,
) -> Answer {
    let (name, file) = shown.file;
    let refused = refused
        .map(|error| Alert::refused(at.t.may_not_choose_password(), &error.message))
        .map(|alert| Part::Alert(Some(alert)));
    let rest = vec![
        Part::Facts(shown.facts),
        Part::File {
            name,
            base64: BASE64.encode(file),
        },
        Part::Links(vec![link(at.t.done(), shown.page)]),
    ];
    let parts = refused.into_iter().chain(rest).collect();
    let screen = Screen {
        area: PAGE,
        title: shown.title.to_owned(),
        sections: vec![section("once", user_name, "", parts)],
        ..Screen::default()
    };
    let alert = Alert::warn(at.t.only_this_once(shown.what), at.t.save_it_now());
    present(at, screen, Some(alert))
}

/// The sign-in section of a user's page.
pub(super) fn console(at: &At<'_>, name: &str, back: &str) -> Section {
    let mut parts = Vec::new();
    let input = GetLoginProfileInput {
        user_name: Some(name.to_owned()),
    };
    let mut longest = None;
    let has = match at.call::<GetLoginProfile>(input) {
        Ok(output) => {
            let profile = output.login_profile;
            let reset = profile.password_reset_required == Some(true);
            let reset = if reset { at.t.yes() } else { at.t.no() };
            parts.push(Part::Facts(vec![
                (at.t.password(), Cell::badge(at.t.set(), "good")),
                (at.t.since(), Cell::text(at.day(profile.create_date))),
                (at.t.must_be_changed(), Cell::text(reset)),
                longest_fact(at, profile.max_signin_session_duration),
            ]));
            longest = Some(profile.max_signin_session_duration);
            true
        }
        Err(error) if error.status == 404 => {
            parts.push(Part::Empty(at.t.cannot_sign_in().to_owned()));
            false
        }
        Err(error) => {
            parts.push(denied(at, at.t.passwords_state(), &error));
            true
        }
    };
    let members = [("user", name), ("has", if has { "yes" } else { "" })];
    let label = if has {
        at.t.set_new_password()
    } else {
        at.t.enable_access()
    };
    parts.push(Part::Form(
        act("users/password", back, &members, label).with(password_fields(at)),
    ));
    if let Some(longest) = longest {
        let user = [("UserName", name)];
        parts.extend(longest_forms(
            at,
            ("do/UpdateLoginProfile", back),
            user,
            longest,
        ));
    }
    if has {
        let remove = act(
            "do/DeleteLoginProfile",
            back,
            &[("UserName", name)],
            at.t.remove_password(),
        );
        let say = at.t.remove_password_hint();
        parts.push(Part::Form(
            remove.folded(at.t.remove_access(), say).tone("danger"),
        ));
    }
    section("console", at.t.console_sign_in(), "", parts)
}

/// Sets a password, and shows it once if it was made up here.
pub(super) fn set_password(at: &At<'_>, form: &Form) -> Result<Answer, ErrorAnswer> {
    let user_name = form.text("user");
    let typed = !form.secret("password").expose().is_empty();
    let password = password(at, form);
    let reset = !form.text("reset").is_empty();
    let password_reset_required = Some(reset);
    if form.text("has").is_empty() {
        at.call::<CreateLoginProfile>(CreateLoginProfileInput {
            user_name: Some(user_name.clone()),
            password: Some(password.clone()),
            password_reset_required,
            max_signin_session_duration: None,
        })?;
    } else {
        at.call::<UpdateLoginProfile>(UpdateLoginProfileInput {
            user_name: user_name.clone(),
            password: Some(password.clone()),
            password_reset_required,
            ..UpdateLoginProfileInput::default()
        })?;
    }
    let refused = reset.then(|| let_change(at, &user_name)).flatten();
    if !typed {
        let title = at.t.password_set();
        return Ok(told(at, &user_name, &password, title, refused.as_ref()));
    }
    let back = super::act::back(form);
    Ok(match &refused {
        Some(error) => super::halfway(at, &back, at.t.may_not_choose_password(), error),
        None => well(&back, "users/password"),
    })
}

/// The section of a user's access keys.
pub(super) fn keys(at: &At<'_>, name: &str, back: &str) -> Section {
    let input = ListAccessKeysInput {
        user_name: Some(name.to_owned()),
        ..ListAccessKeysInput::default()
    };
    let mut parts = Vec::new();
    match at.call::<ListAccessKeys>(input) {
        Err(error) => parts.push(denied(at, at.t.the_access_keys(), &error)),
        Ok(output) => {
            let rows = output.access_key_metadata.into_iter().map(|key| {
                let id = key.access_key_id.unwrap_or_default();
                let active = key.status == Some(StatusType::Active);
                let (badge, status, label) = if active {
                    (
                        Cell::badge(at.t.active(), "good"),
                        StatusType::Inactive,
                        at.t.deactivate(),
                    )
                } else {
                    (
                        Cell::badge(at.t.inactive(), "plain"),
                        StatusType::Active,
                        at.t.activate(),
                    )
                };
                let members = [
                    ("UserName", name),
                    ("AccessKeyId", &*id),
                    ("Status", status.as_str()),
                ];
                let turn = act("do/UpdateAccessKey", back, &members, label).of(&id);
                let say = at.t.key_stops();
                let [user, key_id, _] = members;
                let delete = act(
                    "do/DeleteAccessKey",
                    back,
                    &[user, key_id],
                    at.t.delete_key(),
                )
                .folded(at.t.delete(), say)
                .of(&id)
                .tone("danger");
                Row {
                    cells: vec![
                        Cell::code(&*id),
                        badge,
                        Cell::text(key.create_date.map(|when| at.day(when)).unwrap_or_default()),
                        last_used(at, &id),
                    ],
                    forms: vec![turn, delete],
                }
            });
            let columns = &[
                at.t.key_id(),
                at.t.status(),
                at.t.created(),
                at.t.last_used(),
            ];
            parts.push(table(
                at.t.list_of_keys(),
                columns,
                rows.collect(),
                at.t.no_access_key(),
            ));
        }
    }
    let create: FormView = act("users/key", back, &[("user", name)], at.t.create_key());
    parts.push(Part::Form(create));
    section("keys", at.t.access_keys(), at.t.two_keys(), parts)
}

fn last_used(at: &At<'_>, id: &str) -> Cell {
    let access_key_id = id.to_owned();
    let used = at.call::<GetAccessKeyLastUsed>(GetAccessKeyLastUsedInput { access_key_id });
    let used = used.ok().and_then(|output| output.access_key_last_used);
    match used.and_then(|used| Some((used.last_used_date?, used.service_name))) {
        Some((when, service)) => Cell::text(at.day(when)).under(service),
        None => Cell::text(at.t.never()),
    }
}

/// A new access key, whose secret is shown once.
pub(super) fn create_key(at: &At<'_>, form: &Form) -> Result<Answer, ErrorAnswer> {
    let user_name = form.text("user");
    let created = at.call::<CreateAccessKey>(CreateAccessKeyInput {
        user_name: Some(user_name.clone()),
    })?;
    let key = created.access_key;
    let (id, secret) = (key.access_key_id, key.secret_access_key.expose());
    let file = csv(&["Access key ID", "Secret access key"], &[&id, secret]);
    let code = |id: &'static str, text: &str| Cell {
        id,
        ..Cell::code(text)
    };
    let facts = vec![
        (at.t.access_key_id(), code("access-key-id", &id)),
        (at.t.secret_key(), code("secret-access-key", secret)),
    ];
    let name = format!("{user_name}_accessKeys.csv");
    let title = at.t.key_created();
    let shown = Once {
        title,
        what: at.t.the_secret_key(),
        facts,
        file: (name, file),
        page: Kind::User.page(&user_name, "security"),
    };
    Ok(once(at, &user_name, shown, None))
}
