//! What is typed at the sign-in page, and the addresses that carry it on.
use crate::web::visitor::asked_region;
use doorward_identity::Request;
use doorward_identity::sign_in::{Remembered, RememberedName, destination};
use doorward_names::{AccountAlias, AccountId};

/// What was typed, to be shown again beside a refusal.
#[derive(Clone, Default)]
pub(super) struct Typed {
    pub(super) root: bool,
    pub(super) account: String,
    pub(super) user_name: String,
    pub(super) email: String,
    pub(super) destination: String,
    pub(super) region: String,
    /// Whether it is beside whoever is signed in already.
    pub(super) add: bool,
}

impl From<&Remembered> for Typed {
    fn from(known: &Remembered) -> Self {
        match &known.name {
            RememberedName::Root(email) => Self {
                root: true,
                email: email.clone(),
                ..Self::default()
            },
            RememberedName::User(name) => Self {
                account: known.account.to_string(),
                user_name: name.clone(),
                ..Self::default()
            },
        }
    }
}

/// Whether `known` is of the kind and the account that are asked for, where any are.
pub(super) fn is_wanted(known: &Remembered, root: Option<bool>, account: Option<&str>) -> bool {
    let is_root = matches!(known.name, RememberedName::Root(_));
    let of_account =
        |account: &str| account == known.account_label || account == known.account.to_string();
    root.is_none_or(|root| root == is_root) && account.is_none_or(of_account)
}

/// The sign-in page's address.
pub(super) fn link(root: Option<bool>, typed: &Typed, account: &str) -> String {
    let wanted = typed.destination.as_str();
    let mut query = form_urlencoded::Serializer::new(String::new());
    if let Some(root) = root {
        query.append_pair("kind", if root { "root" } else { "user" });
    }
    if typed.add {
        query.append_pair("add", "");
    }
    if !typed.region.is_empty() {
        query.append_pair("region", &typed.region);
    }
    if is_account(account) {
        query.append_pair("account", account);
    }
    if destination(wanted) != "/console" {
        query.append_pair("destination", destination(wanted));
    }
    match query.finish() {
        query if query.is_empty() => "/signin".to_owned(),
        query => format!("/signin?{query}"),
    }
}

/// What follows `/signin/` in addresses of our own, and is no account there.
const OWN: [&str; 11] = [
    "root",
    "user",
    "forget",
    "switch",
    "mfa",
    "passkey",
    "enrol",
    "enrol-passkey",
    "new-password",
    "forgot",
    "reset",
];

/// Whether `/signin/<word>` is another page than that of the account with the alias `word`.
pub(super) fn is_own(word: &str) -> bool {
    OWN.contains(&word)
}

/// The address of the sign-in page of the account with the id or alias `account`.
pub(in crate::web) fn address_of(account: &str) -> String {
    if is_own(account) {
        format!("/signin?account={account}")
    } else {
        format!("/signin/{account}")
    }
}

/// The region that a form's address carries on.
pub(super) fn region_of(request: &Request<'_>) -> String {
    let region = asked_region(request.query);
    region.map_or_else(String::new, |region| region.as_str().to_owned())
}

pub(super) fn is_adding(request: &Request<'_>) -> bool {
    form_urlencoded::parse(request.query.as_bytes()).any(|(name, _)| name == "add")
}

/// What the addresses of forms end with, so that it is still known when they are shown again.
pub(super) fn form_query(typed: &Typed) -> String {
    match (typed.region.as_str(), typed.add) {
        ("", false) => String::new(),
        ("", true) => "?add".to_owned(),
        (region, false) => format!("?region={region}"),
        (region, true) => format!("?region={region}&add"),
    }
}

pub(super) fn is_account(text: &str) -> bool {
    AccountId::parse(text).is_ok() || AccountAlias::parse(text).is_ok()
}
