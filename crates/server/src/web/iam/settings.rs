//! The account's settings: its alias, and what passwords must be like.
use super::parts::{act, denied, field, section};
use super::{At, root_access, tokens};
use crate::web::pages::iam::{Cell, Part, Screen, Section};
use crate::web::sign_in;
use doorward_shapes::iam::types::PasswordPolicy;
use doorward_shapes::iam::{
    GetAccountPasswordPolicy, GetAccountPasswordPolicyInput, ListAccountAliases,
    ListAccountAliasesInput,
};

const HERE: &str = "/console/iam/settings";

/// `/console/iam/settings`.
pub(super) fn show(at: &At<'_>) -> Screen {
    let mut sections = vec![
        alias(at),
        passwords(at),
        tokens::sts(at),
        tokens::outbound(at),
    ];
    sections.extend(root_access::section_of(at));
    sections.push(tokens::regions(at));
    Screen {
        area: HERE,
        title: at.t.account_settings().to_owned(),
        sections,
        ..Screen::default()
    }
}

fn alias(at: &At<'_>) -> Section {
    let mut parts = Vec::new();
    match at.call::<ListAccountAliases>(ListAccountAliasesInput::default()) {
        Err(error) => parts.push(denied(at, at.t.the_alias(), &error)),
        Ok(output) => {
            for alias in output.account_aliases {
                let public_url = &at.visitor.installation.settings().public_url;
                parts.push(Part::Facts(vec![
                    (at.t.alias(), Cell::text(&*alias)),
                    (
                        at.t.sign_in_page(),
                        Cell::code(format!("{public_url}{}", sign_in::address_of(&alias))),
                    ),
                ]));
                let members = [("AccountAlias", &*alias)];
                let delete = act("do/DeleteAccountAlias", HERE, &members, at.t.delete_alias());
                let say = at.t.delete_alias_say();
                parts.push(Part::Form(delete.folded(at.t.delete(), say).tone("danger")));
            }
        }
    }
    let name = field(
        "text",
        "AccountAlias",
        at.t.new_alias(),
        &at.ask.get("AccountAlias"),
    );
    let name = name.longest(63).required();
    let name = name.hint(at.t.alias_hint());
    let create = act("do/CreateAccountAlias", HERE, &[], at.t.set_alias());
    parts.push(Part::Form(create.with(vec![name])));
    section("alias", at.t.account_alias(), at.t.alias_say(), parts)
}

fn passwords(at: &At<'_>) -> Section {
    let mut parts = Vec::new();
    let got = at.call::<GetAccountPasswordPolicy>(GetAccountPasswordPolicyInput::default());
    let (policy, set) = match got {
        Ok(output) => (output.password_policy, true),
        Err(error) if error.status == 404 => {
            let text = at.t.no_own_policy();
            parts.push(Part::Empty(text.to_owned()));
            let default = PasswordPolicy {
                minimum_password_length: Some(8),
                ..PasswordPolicy::default()
            };
            (default, false)
        }
        Err(error) => {
            parts.push(denied(at, at.t.the_password_policy(), &error));
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
            at.t.minimum_length(),
        )
        .hint(at.t.minimum_length_hint()),
        yes(
            policy.require_uppercase_characters,
            "RequireUppercaseCharacters",
            at.t.must_have_capital(),
        ),
        yes(
            policy.require_lowercase_characters,
            "RequireLowercaseCharacters",
            at.t.must_have_small(),
        ),
        yes(
            policy.require_numbers,
            "RequireNumbers",
            at.t.must_have_number(),
        ),
        yes(
            policy.require_symbols,
            "RequireSymbols",
            at.t.must_have_symbol(),
        ),
        number(
            policy.max_password_age,
            "MaxPasswordAge",
            at.t.expires_after(),
        )
        .hint(at.t.expires_after_hint()),
        yes(policy.hard_expiry, "HardExpiry", at.t.hard_expiry()),
        number(
            policy.password_reuse_prevention,
            "PasswordReusePrevention",
            at.t.not_one_of_last(),
        )
        .hint(at.t.not_one_of_last_hint()),
        yes(
            policy.allow_users_to_change_password,
            "AllowUsersToChangePassword",
            at.t.may_change_own(),
        ),
    ];
    let save = act(
        "do/UpdateAccountPasswordPolicy",
        HERE,
        &[],
        at.t.save_password_policy(),
    );
    parts.push(Part::Form(save.with(fields)));
    if set {
        let delete = act(
            "do/DeleteAccountPasswordPolicy",
            HERE,
            &[],
            at.t.delete_password_policy(),
        );
        let say = at.t.default_in_force();
        parts.push(Part::Form(delete.folded(at.t.delete(), say).tone("danger")));
    }
    section(
        "passwords",
        at.t.password_policy(),
        at.t.password_policy_say(),
        parts,
    )
}
