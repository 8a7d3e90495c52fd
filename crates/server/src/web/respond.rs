//! From a page to an answer: the headers that every page has, and the errors that any may be.
use super::assets::Asset;
use super::pages::ErrorPage;
use super::visitor::Visitor;
use askama::Template;
use doorward_identity::Answer;

/// What a page may load and do: our style sheet and images, our own forms, and no script at all.
const STILL: &str = "default-src 'none'; style-src 'self'; \
     img-src 'self' data:; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

/// The same, with scripts that are files of ours and ask nobody but us.
const LIVE: &str = "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; \
     img-src 'self' data:; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

/// `page` with `status`.
pub(super) fn page(visitor: &Visitor, status: u16, page: &impl Template) -> Answer {
    rendered(visitor, status, page, STILL)
}

/// `page`, which is better with a script and works without.
pub(super) fn live_page(visitor: &Visitor, status: u16, page: &impl Template) -> Answer {
    rendered(visitor, status, page, LIVE)
}

/// `page`, whose form's answer leads on to `origin`, which browsers hold against the form.
pub(super) fn page_to(
    visitor: &Visitor,
    status: u16,
    page: &impl Template,
    origin: &str,
) -> Answer {
    let may = STILL.replace(
        "form-action 'self'",
        &format!("form-action 'self' {origin}"),
    );
    rendered(visitor, status, page, &may)
}

fn rendered(visitor: &Visitor, status: u16, page: &impl Template, may: &str) -> Answer {
    match page.render_with_values(&("shown", visitor.shown())) {
        Ok(html) => html_answer(visitor, status, html, may),
        Err(error) => {
            tracing::error!(%error, "a page could not be rendered");
            let sorry = String::from("The page could not be shown.\n");
            html_answer(visitor, 500, sorry, may)
        }
    }
}

fn html_answer(visitor: &Visitor, status: u16, html: String, may: &str) -> Answer {
    let mut may = may.to_owned();
    if let Some(issuer) = visitor.issuer_origin() {
        // Signing out leads there, and browsers hold redirects of forms against this too.
        may = may.replace(
            "form-action 'self'",
            &format!("form-action 'self' {issuer}"),
        );
    }
    let mut headers = vec![
        ("content-type", "text/html; charset=utf-8".to_owned()),
        ("content-security-policy", may),
    ];
    headers.extend(everywhere());
    if visitor.is_secure() && !visitor.is_local() {
        let a_year = "max-age=31536000".to_owned();
        headers.push(("strict-transport-security", a_year));
    }
    if let Some(cookie) = visitor.new_form_cookie() {
        headers.push(("set-cookie", cookie));
    }
    Answer {
        status,
        headers,
        body: html.into_bytes(),
    }
}

/// What every answer but an asset says: that it is not kept, not framed and not guessed at.
fn everywhere() -> [(&'static str, String); 6] {
    [
        ("cache-control", "no-store".to_owned()),
        ("x-content-type-options", "nosniff".to_owned()),
        ("x-frame-options", "DENY".to_owned()),
        ("referrer-policy", "same-origin".to_owned()),
        ("cross-origin-opener-policy", "same-origin".to_owned()),
        ("cross-origin-resource-policy", "same-origin".to_owned()),
    ]
}

/// Sends the browser on to `path`, which is one of ours, or the broker's that a session is from.
pub(super) fn redirect(path: &str) -> Answer {
    let mut headers = vec![("location", path.to_owned())];
    headers.extend(everywhere());
    Answer {
        status: 303,
        headers,
        body: Vec::new(),
    }
}

/// The same, with a cookie on the way.
pub(super) fn redirect_with(path: &str, cookies: Vec<String>) -> Answer {
    let mut answer = redirect(path);
    answer
        .headers
        .extend(cookies.into_iter().map(|cookie| ("set-cookie", cookie)));
    answer
}

/// `value`, for programs.
pub(super) fn json(value: &serde_json::Value) -> Answer {
    let mut headers = vec![("content-type", "application/json".to_owned())];
    headers.extend(everywhere());
    Answer {
        status: 200,
        headers,
        body: value.to_string().into_bytes(),
    }
}

/// An asset, which browsers may keep for good: its path changes with its content.
pub(super) fn asset(asset: &'static Asset) -> Answer {
    Answer {
        status: 200,
        headers: vec![
            ("content-type", asset.media_type.to_owned()),
            (
                "cache-control",
                "public, max-age=31536000, immutable".to_owned(),
            ),
            ("x-content-type-options", "nosniff".to_owned()),
            ("cross-origin-resource-policy", "same-origin".to_owned()),
        ],
        body: asset.bytes.to_vec(),
    }
}

/// What a SAML provider is told.
pub(super) fn metadata(text: String) -> Answer {
    Answer {
        status: 200,
        headers: vec![
            ("content-type", "application/samlmetadata+xml".to_owned()),
            ("cache-control", "no-cache".to_owned()),
            ("x-content-type-options", "nosniff".to_owned()),
        ],
        body: text.into_bytes(),
    }
}

/// A file to be kept, which no browser shows as a page.
pub(super) fn file(name: &str, media_type: &str, bytes: Vec<u8>) -> Answer {
    let mut headers = vec![
        ("content-type", format!("{media_type}; charset=utf-8")),
        (
            "content-disposition",
            format!("attachment; filename=\"{name}\""),
        ),
        (
            "content-security-policy",
            "default-src 'none'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'"
                .to_owned(),
        ),
    ];
    headers.extend(everywhere());
    Answer {
        status: 200,
        headers,
        body: bytes,
    }
}

/// A picture that somebody uploaded: it does nothing, even opened by itself.
pub(super) fn picture(media_type: String, bytes: Vec<u8>) -> Answer {
    let headers = [
        ("content-type", media_type),
        (
            "cache-control",
            "public, max-age=31536000, immutable".to_owned(),
        ),
        (
            "content-security-policy",
            "default-src 'none'; sandbox; frame-ancestors 'none'".to_owned(),
        ),
        ("x-content-type-options", "nosniff".to_owned()),
        ("cross-origin-resource-policy", "same-origin".to_owned()),
    ];
    Answer {
        status: 200,
        headers: headers.to_vec(),
        body: bytes,
    }
}

/// A request that was too long to be read.
pub(super) fn too_long(visitor: &Visitor) -> Answer {
    let t = visitor.language;
    error(visitor, 413, t.too_long(), t.too_long_text())
}

/// There is no page at this address.
pub(super) fn not_found(visitor: &Visitor) -> Answer {
    let t = visitor.language;
    error(visitor, 404, t.not_found(), t.not_found_text())
}

/// A page was asked for in a way it has not.
/// `taken` are the methods that the address takes.
pub(super) fn method_not_allowed(visitor: &Visitor, taken: &str) -> Answer {
    let t = visitor.language;
    let mut answer = error(visitor, 405, t.not_like_this(), t.not_like_this_text());
    answer.headers.push(("allow", taken.to_owned()));
    answer
}

/// A request that cannot be answered, with what is wrong with it.
pub(super) fn bad_request(visitor: &Visitor, title: &'static str, text: String) -> Answer {
    error(visitor, 400, title, text)
}

/// A form that is not one.
pub(super) fn bad_form(visitor: &Visitor) -> Answer {
    let t = visitor.language;
    error(visitor, 400, t.bad_request(), t.bad_form_text())
}

/// A form that another site sent, or one of a page that is too old.
pub(super) fn foreign_form(visitor: &Visitor) -> Answer {
    let t = visitor.language;
    error(visitor, 403, t.foreign(), t.foreign_text())
}

/// A policy keeps whoever is signed in out of the console from here, which is recorded. Their
/// session goes on: who is on the road comes back to it.
pub(super) fn barred(visitor: &Visitor) -> Answer {
    visitor.record_barred();
    let t = visitor.language;
    page(
        visitor,
        403,
        &ErrorPage {
            status: 403,
            title: t.barred(),
            text: t.barred_open_text().to_owned(),
            link: "/signin?add",
            link_text: t.someone_else(),
            request_id: visitor.request_id(),
        },
    )
}

/// Nothing can be written just now.
pub(super) fn unavailable(visitor: &Visitor) -> Answer {
    let t = visitor.language;
    error(visitor, 503, t.later(), t.unavailable_text())
}

fn error(visitor: &Visitor, status: u16, title: &'static str, text: impl Into<String>) -> Answer {
    let (link, link_text) = ("/console", visitor.language.to_console());
    let request_id = visitor.request_id();
    page(
        visitor,
        status,
        &ErrorPage {
            status,
            title,
            text: text.into(),
            link,
            link_text,
            request_id,
        },
    )
}
