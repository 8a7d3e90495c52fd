//! The account's settings: its alias, and what passwords must be like.
use super::At;
use super::parts::{act, denied, field, section};
use crate::web::pages::iam::{Cell, Part, Screen, Section};
use doorward_shapes::iam::types::PasswordPolicy;
use doorward_shapes::iam::{
    GetAccountPasswordPolicy, GetAccountPasswordPolicyInput, ListAccountAliases,
    ListAccountAliasesInput,
};

const HERE: &str = "/console/iam/settings";

/// `/console/iam/settings`.
pub(super) fn show(at: &At<'_>) -> Screen {
    Screen {
        area: HERE,
        title: "Account settings".to_owned(),
        sections: vec![alias(at), passwords(at)],
        ..Screen::default()
    }
}

fn alias(at: &At<'_>) -> Section {
    let mut parts = Vec::new();
    match at.call::<ListAccountAliases>(ListAccountAliasesInput::default()) {
        Err(error) => parts.push(denied("The alias", &error)),
        Ok(output) => {
            for alias in output.account_aliases {
                let public_url = &at.visitor.installation.settings().public_url;
                parts.push(Part::Facts(vec![
                    ("Alias", Cell::text(&*alias)),
                    (
                        "Sign-in page",
                        Cell::code(format!("{public_url}/signin/{alias}")),
                    ),
                ]));
                let members = [("AccountAlias", &*alias)];
                let delete = act("do/DeleteAccountAlias", HERE, &members, "Delete alias");
                let say = "Bookmarks of its sign-in page stop working; the account id goes on.";
                parts.push(Part::Form(delete.folded("Delete", say).tone("danger")));
            }
        }
    }
    let name = field(
        "text",
        "AccountAlias",
        "New alias",
        &at.ask.get("AccountAlias"),
    );
    let name = name.longest(63).required();
    let name =
        name.hint("3 to 63 of a to z, 0 to 9 and hyphens. It takes the place of the one before.");
    let create = act("do/CreateAccountAlias", HERE, &[], "Set alias");
    parts.push(Part::Form(create.with(vec![name])));
    section(
        "alias",
        "Account alias",
        "What people sign in with instead of the account id.",
        parts,
    )
}

fn passwords(at: &At<'_>) -> Section {
    let mut parts = Vec::new();
    let got = at.call::<GetAccountPasswordPolicy>(GetAccountPasswordPolicyInput::default());
    let (policy, set) = match got {
        Ok(output) => (output.password_policy, true),
        Err(error) if error.status == 404 => {
            let text = "The account has none of its own: the default is in force.";
            parts.push(Part::Empty(text.to_owned()));
            let default = PasswordPolicy {
                minimum_password_length: Some(8),
                ..PasswordPolicy::default()
            };
            (default, false)
        }
        Err(error) => {
            parts.push(denied("The password policy", &error));
            (PasswordPolicy::default(), false)
        }
    };
    let yes = |value: Option<bool>, name: &str, label: &str| {
        // What was typed, where the form comes back.
        let typed = at.ask.has("back") && at.ask.has(name);
        field("check", name, label, "").checked(typed || value == Some(true))
    };
    let number = |value: Option<i32>, name: &str, label: &str| {
        let set = value.map(|value| value.to_string()).unwrap_or_default();
        let typed = Some(at.ask.get(name)).filter(|typed| !typed.is_empty());
        field("number", name, label, &typed.unwrap_or(set))
    };
    let fields = vec![
        number(
            policy.minimum_password_length,
            "MinimumPasswordLength",
            "Minimum length",
        )
        .hint("6 to 128."),
        yes(
            policy.require_uppercase_characters,
            "RequireUppercaseCharacters",
            "Must have a capital letter",
        ),
        yes(
            policy.require_lowercase_characters,
            "RequireLowercaseCharacters",
            "Must have a small letter",
        ),
        yes(
            policy.require_numbers,
            "RequireNumbers",
            "Must have a number",
        ),
        yes(
            policy.require_symbols,
            "RequireSymbols",
            "Must have a symbol",
        ),
        number(
            policy.max_password_age,
            "MaxPasswordAge",
            "Expires after days",
        )
        .hint("1 to 1095."),
        yes(
            policy.hard_expiry,
            "HardExpiry",
            "Who lets it expire needs an administrator",
        ),
        number(
            policy.password_reuse_prevention,
            "PasswordReusePrevention",
            "Not one of the last",
        )
        .hint("1 to 24."),
        yes(
            policy.allow_users_to_change_password,
            "AllowUsersToChangePassword",
            "Users may change their own password",
        ),
    ];
    let save = act(
        "do/UpdateAccountPasswordPolicy",
        HERE,
        &[],
        "Save password policy",
    );
    parts.push(Part::Form(save.with(fields)));
    if set {
        let delete = act(
            "do/DeleteAccountPasswordPolicy",
            HERE,
            &[],
            "Delete password policy",
        );
        let say = "The default is then in force.";
        parts.push(Part::Form(delete.folded("Delete", say).tone("danger")));
    }
    section(
        "passwords",
        "Password policy",
        "For IAM users. It binds new passwords.",
        parts,
    )
}
