//! The cookies: of the session, of the forms before there is one, of who signed in last, of
//! the roles switched to and of the language.
//!
//! All are for this host alone and out of scripts' reach. Under TLS their names begin with
//! `__Host-`, so that no neighbour of this host can set them; see "Cookie Name Prefixes" in the
//! HTTP State draft, <https://www.ietf.org/archive/id/draft-ietf-httpbis-rfc6265bis-15.html>.
use doorward_identity::Request;
use doorward_identity::sign_in::REMEMBERED_FOR;

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
        let headers = request
            .headers
            .iter()
            .filter(|(header, _)| *header == "cookie");
        let pairs = headers.flat_map(|(_, value)| value.split(';'));
        let mut values = pairs.filter_map(|pair| {
            let (known, value) = pair.trim().split_once('=')?;
            (known == name).then_some(value)
        });
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
