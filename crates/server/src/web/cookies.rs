//! The cookies: of the session, of the forms before there is one, of who signed in last, of
//! the roles switched to and of the language; and those of the turns of sessions, which change.
//!
//! All are for this host alone and out of scripts' reach. Under TLS their names begin with
//! `__Host-`, so that no neighbour of this host can set them; see "Cookie Name Prefixes" in the
//! HTTP State draft, <https://www.ietf.org/archive/id/draft-ietf-httpbis-rfc6265bis-15.html>.
use doorward_identity::Request;
use doorward_identity::sign_in::REMEMBERED_FOR;
use doorward_names::Secret;
use std::collections::BTreeMap;

/// A cookie of ours.
#[derive(Clone, Copy)]
pub(super) enum Cookie {
    /// Who is signed in.
    Session,
    /// What the forms before signing in are bound to.
    Form,
    /// Who signed in here and wants to be offered next time.
    Remembered,
    /// The roles that were switched to, to be offered again.
    Roles,
    /// The language that was chosen.
    Language,
    /// Who has just come from an identity provider, for one redirect.
    Arrived,
}

/// What the names of the cookies begin with that hold turns of sessions.
fn turn_prefix(secure: bool) -> &'static str {
    if secure {
        "__Host-doorward-turn-"
    } else {
        "doorward-turn-"
    }
}

/// The turns of sessions in `request`, by their names; one that was sent twice with different
/// values says nothing.
pub(super) fn turns(request: &Request<'_>, secure: bool) -> BTreeMap<String, Secret<String>> {
    let mut found = BTreeMap::<String, Secret<String>>::new();
    for (name, value) in pairs(request) {
        let Some(name) = name.strip_prefix(turn_prefix(secure)) else {
            continue;
        };
        let other = found.get(name).filter(|other| other.expose() != value);
        let value = if other.is_some() { "" } else { value };
        found.insert(name.to_owned(), Secret::new(value.to_owned()));
    }
    found
}

/// The `Set-Cookie` header that gives a session its next turn, or takes it away.
pub(super) fn set_turn(name: &str, value: Option<&str>, secure: bool) -> String {
    let prefix = turn_prefix(secure);
    let over = if value.is_none() { "; Max-Age=0" } else { "" };
    let value = value.unwrap_or_default();
    let secure = if secure { "; Secure" } else { "" };
    format!("{prefix}{name}={value}; Path=/; HttpOnly; SameSite=Lax{secure}{over}")
}

/// The cookies of `request`.
fn pairs<'r>(request: &Request<'r>) -> impl Iterator<Item = (&'r str, &'r str)> {
    let headers = request
        .headers
        .iter()
        .filter(|(header, _)| *header == "cookie");
    let pairs = headers.flat_map(|(_, value)| value.split(';'));
    pairs.filter_map(|pair| pair.trim().split_once('='))
}

impl Cookie {
    fn name(self, secure: bool) -> &'static str {
        match (self, secure) {
            (Self::Session, true) => "__Host-doorward-session",
            (Self::Session, false) => "doorward-session",
            (Self::Form, true) => "__Host-doorward-form",
            (Self::Form, false) => "doorward-form",
            (Self::Remembered, true) => "__Host-doorward-remembered",
            (Self::Remembered, false) => "doorward-remembered",
            (Self::Roles, true) => "__Host-doorward-roles",
            (Self::Roles, false) => "doorward-roles",
            (Self::Language, true) => "__Host-doorward-language",
            (Self::Language, false) => "doorward-language",
            (Self::Arrived, true) => "__Host-doorward-arrived",
            (Self::Arrived, false) => "doorward-arrived",
        }
    }

    /// The cookie's value in `request`; nothing if it was sent twice with different values.
    pub(super) fn read(self, request: &Request<'_>, secure: bool) -> Option<String> {
        let name = self.name(secure);
        let values = pairs(request).filter(|(known, _)| *known == name);
        let mut values = values.map(|(_, value)| value);
        let value = values.next()?;
        values.all(|other| other == value).then(|| value.to_owned())
    }

    /// The `Set-Cookie` header that gives it `value`; it ends with the browser, unless it is to
    /// remember.
    pub(super) fn set(self, value: &str, secure: bool) -> String {
        let name = self.name(secure);
        // A link from elsewhere leads into a session; nothing from elsewhere posts a form.
        let same_site = match self {
            Self::Session | Self::Remembered | Self::Roles | Self::Language | Self::Arrived => {
                "Lax"
            }
            Self::Form => "Strict",
        };
        let secure = if secure { "; Secure" } else { "" };
        let stays = match self {
            Self::Remembered | Self::Roles | Self::Language if !value.is_empty() => {
                format!("; Max-Age={REMEMBERED_FOR}")
            }
            Self::Arrived if !value.is_empty() => "; Max-Age=60".to_owned(),
            _ => String::new(),
        };
        format!("{name}={value}; Path=/; HttpOnly; SameSite={same_site}{stays}{secure}")
    }

    /// The `Set-Cookie` header that takes it away.
    pub(super) fn clear(self, secure: bool) -> String {
        format!("{}; Max-Age=0", self.set("", secure))
    }
}
