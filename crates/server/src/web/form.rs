//! Forms: nothing of one can be read before it has proven to come from a page of ours.
use super::multipart::{self, Parts};
use super::visitor::Visitor;
use doorward_identity::Request;
use doorward_names::Secret;
use std::collections::BTreeMap;

/// A form that a page of ours sent, for the browser that holds the cookie its token is made of.
pub(super) struct Form(BTreeMap<String, Secret<String>>);

/// Why a form is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Refused {
    /// It is no form: another media type, or a field twice.
    Malformed,
    /// Another site sent it, or the page it is from is too old.
    Foreign,
}

/// The hidden field that carries the token.
const TOKEN: &str = "form";

impl Form {
    /// The form in `request`, if it carries `token` and no sign of another site.
    pub(super) fn take(
        visitor: &Visitor,
        request: &Request<'_>,
        token: Option<&str>,
    ) -> Result<Self, Refused> {
        if !is_same_origin(visitor, request) {
            return Err(Refused::Foreign);
        }
        let media_type = request.header("content-type").unwrap_or_default();
        let media_type = media_type.split(';').next().unwrap_or_default().trim();
        if !media_type.eq_ignore_ascii_case("application/x-www-form-urlencoded") {
            return Err(Refused::Malformed);
        }
        let mut fields = BTreeMap::new();
        for (name, value) in form_urlencoded::parse(request.body) {
            let value = Secret::new(value.into_owned());
            if fields.insert(name.into_owned(), value).is_some() {
                return Err(Refused::Malformed);
            }
        }
        Self::with(fields, token)
    }

    /// The form in `request` that comes with a file, which is in its field `image`.
    pub(super) fn take_upload(
        visitor: &Visitor,
        request: &Request<'_>,
        token: Option<&str>,
    ) -> Result<(Self, Vec<u8>), Refused> {
        if !is_same_origin(visitor, request) {
            return Err(Refused::Foreign);
        }
        let media_type = request.header("content-type").unwrap_or_default();
        let Parts { fields, mut files } =
            multipart::parse(media_type, request.body).ok_or(Refused::Malformed)?;
        let form = Self::with(fields, token)?;
        Ok((form, files.remove("image").unwrap_or_default()))
    }

    /// The form in `request`, which may come with files: a file of the name `x.file` is text, and
    /// stands for the field `x` if one was chosen.
    pub(super) fn take_with_files(
        visitor: &Visitor,
        request: &Request<'_>,
        token: Option<&str>,
    ) -> Result<Self, Refused> {
        let media_type = request.header("content-type").unwrap_or_default();
        if !media_type.to_ascii_lowercase().starts_with("multipart/") {
            return Self::take(visitor, request, token);
        }
        if !is_same_origin(visitor, request) {
            return Err(Refused::Foreign);
        }
        let parts = multipart::parse(media_type, request.body).ok_or(Refused::Malformed)?;
        let mut form = Self::with(parts.fields, token)?;
        for (name, file) in parts.files {
            let field = name.strip_suffix(".file").ok_or(Refused::Malformed)?;
            if !file.is_empty() {
                let text = String::from_utf8_lossy(&file);
                let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
                form = form.with_field(field, text.to_owned());
            }
        }
        Ok(form)
    }

    fn with(
        fields: BTreeMap<String, Secret<String>>,
        token: Option<&str>,
    ) -> Result<Self, Refused> {
        let sent = fields.get(TOKEN).ok_or(Refused::Foreign)?;
        match token {
            Some(token) if sent.matches(token.as_bytes()) => Ok(Self(fields)),
            _ => Err(Refused::Foreign),
        }
    }

    /// The field `name`; empty where it is missing.
    pub(super) fn text(&self, name: &str) -> String {
        self.0
            .get(name)
            .map(|value| value.expose().clone())
            .unwrap_or_default()
    }

    /// The field `name` without the white space around it.
    pub(super) fn trimmed(&self, name: &str) -> String {
        self.text(name).trim().to_owned()
    }

    /// What follows `prefix` in the names of fields that begin with it.
    pub(super) fn names(&self, prefix: &str) -> impl Iterator<Item = &str> {
        let names = self.0.keys();
        names.filter_map(move |name| name.strip_prefix(prefix))
    }

    /// The same with a field that was made of others.
    pub(super) fn with_field(&self, name: &str, value: String) -> Self {
        let mut fields = self.0.clone();
        fields.insert(name.to_owned(), Secret::new(value));
        Self(fields)
    }

    /// The secret in the field `name`.
    pub(super) fn secret(&self, name: &str) -> Secret<String> {
        self.0
            .get(name)
            .cloned()
            .unwrap_or_else(|| Secret::new(String::new()))
    }
}

/// Whether nothing says that another site sent the request.
///
/// Browsers of today say it in two headers; where both are missing the token alone decides.
fn is_same_origin(visitor: &Visitor, request: &Request<'_>) -> bool {
    let site = request.header("sec-fetch-site");
    let origin = request.header("origin");
    site.is_none_or(|site| matches!(site, "same-origin" | "none"))
        && origin.is_none_or(|origin| visitor.is_own_origin(origin))
}
