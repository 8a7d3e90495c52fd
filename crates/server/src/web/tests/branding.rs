//! A logo on its way from a file to the sign-in page.
use super::forms::upload;
use super::*;
use image::{DynamicImage, ImageFormat, RgbImage};
use std::io::Cursor;

impl Site {
    fn upload(&self, part: &str, cookie: &str, file: &[u8]) -> Answer {
        let form = token(&self.get("/console/branding", &[("cookie", cookie)]));
        let (kind, body) = upload(Some(&form), file);
        let headers = [("cookie", cookie), ("content-type", kind)];
        self.send_bytes(
            "POST",
            &format!("/console/branding/{part}"),
            &headers,
            &body,
        )
    }
}

fn png() -> Vec<u8> {
    let mut bytes = Vec::new();
    DynamicImage::ImageRgb8(RgbImage::new(40, 20))
        .write_to(&mut Cursor::new(&mut bytes), ImageFormat::Png)
        .unwrap();
    bytes
}

/// The addresses of uploaded pictures that a page shows.
fn pictures(page: &Answer) -> Vec<String> {
    let html = text(page);
    let rest = html.split("src=\"/static/brand/").skip(1);
    rest.map(|rest| format!("/static/brand/{}", rest.split('"').next().unwrap()))
        .collect()
}

#[test]
fn an_uploaded_logo_is_at_the_door_and_does_nothing() {
    let site = Site::new("http://id.test");
    let session = site.sign_in();
    for part in ["logo", "background"] {
        let mut file = png();
        file.extend_from_slice(b"<script>alert(1)</script>");
        let answer = site.upload(part, &session, &file);
        assert_eq!(header(&answer, "location"), Some("/console/branding?done"));
    }
    let page = site.get("/signin/111122223333", &[]);
    let shown = pictures(&page);
    assert_eq!(shown.len(), 2);
    assert_eq!(
        pictures(&site.get("/signin", &[])),
        shown,
        "the only account's"
    );
    assert!(pictures(&site.get("/signin/999988887777", &[])).is_empty());
    for (path, kind) in shown.iter().zip(["image/jpeg", "image/png"]) {
        let answer = site.get(path, &[]);
        assert_eq!(header(&answer, "content-type"), Some(kind));
        assert_eq!(header(&answer, "x-content-type-options"), Some("nosniff"));
        let may = header(&answer, "content-security-policy").unwrap();
        assert!(may.starts_with("default-src 'none'; sandbox"));
        assert!(!answer.body.windows(7).any(|window| window == b"<script"));
    }
    let gone = site.post("/console/branding/remove", &session, &[("part", "logo")]);
    assert_eq!(gone.status, 303);
    assert_eq!(pictures(&site.get("/signin", &[])).len(), 1);
    assert_eq!(site.get("/static/brand/", &[]).status, 404);
    assert_eq!(site.get("/static/brand/0f", &[]).status, 404);
}

#[test]
fn what_is_no_picture_changes_nothing_and_says_why() {
    let site = Site::new("http://id.test");
    let session = site.sign_in();
    let svg = b"<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>";
    for file in [&svg[..], b"", b"\x89PNG\r\n\x1a\n"] {
        let answer = site.upload("logo", &session, file);
        assert_eq!(answer.status, 400);
        assert!(text(&answer).contains("The sign-in page was not changed"));
    }
    assert!(pictures(&site.get("/signin", &[])).is_empty());
}

#[test]
fn the_account_of_the_address_is_shown_on_the_pages_after_the_first() {
    let site = Site::new("http://id.test");
    let session = site.sign_in();
    let another = NewAccount {
        account_id: AccountId::parse("444455556666").ok(),
        root_email: Some("other@example.com".to_owned()),
        ..NewAccount::default()
    };
    let made = site.app.installation.create_account(another, &moment());
    made.wait().unwrap();
    for part in ["logo", "background"] {
        assert_eq!(site.upload(part, &session, &png()).status, 303);
    }
    let fields = [
        ("UserName", "ada"),
        ("console", "true"),
        ("password", PASSWORD),
        ("reset", "true"),
    ];
    assert_eq!(
        site.post("/console/iam/users/create", &session, &fields)
            .status,
        200
    );
    let sign_in = |host: &str| {
        let page = site.get("/signin", &[("host", host)]);
        let form = form_urlencoded::Serializer::new(String::new())
            .extend_pairs([("form", &*token(&page)), ("account", "111122223333")])
            .extend_pairs([("user_name", "ada"), ("password", PASSWORD)])
            .finish();
        let cookie = cookie_of(&page);
        site.send(
            "POST",
            "/signin/user",
            &[("host", host), ("cookie", &cookie)],
            &form,
        )
    };
    let own = "111122223333.signin.id.test";
    let asked = sign_in(own);
    assert!(
        text(&asked).contains("Choose a new password"),
        "{}",
        text(&asked)
    );
    assert_eq!(pictures(&asked).len(), 2);
    assert_eq!(
        pictures(&site.get("/signin/forgot", &[("host", own)])).len(),
        2
    );
    assert_eq!(
        pictures(&site.get("/signin/reset?token=x", &[("host", own)])).len(),
        2
    );
    assert_eq!(
        pictures(&site.get("/signin/No_Such", &[("host", own)])).len(),
        2
    );
    assert!(
        pictures(&sign_in("id.test")).is_empty(),
        "no account is named"
    );
    for host in ["444455556666.signin.id.test", "999988887777.signin.id.test"] {
        assert!(pictures(&site.get("/signin/forgot", &[("host", host)])).is_empty());
    }
    let without = |host: &str| {
        let page = text(&site.get("/signin/No_Such", &[("host", host)]));
        page.split("class=\"card\"").next().unwrap().to_owned()
    };
    assert_eq!(
        without("444455556666.signin.id.test"),
        without("999988887777.signin.id.test"),
        "an account without a logo is not told from one that is not there"
    );
}
