//! The page of whoever must have an MFA device before anything else.
use super::*;

/// Root at the page, and the cookie and fields that its forms bring.
fn arrive(site: &Site) -> (Answer, String, String) {
    let required = site
        .app
        .installation
        .require_mfa("111122223333", true, &moment());
    required.wait().unwrap();
    let page = site.get("/signin?kind=root", &[]);
    let cookie = cookie_of(&page);
    let form = form_urlencoded::Serializer::new(String::new())
        .extend_pairs([
            ("form", &*token(&page)),
            ("email", EMAIL),
            ("password", PASSWORD),
        ])
        .finish();
    let asked = site.send("POST", "/signin/root", &[("cookie", &cookie)], &form);
    let html = text(&asked);
    let flow = html.split("name=\"flow\" value=\"").nth(1).unwrap();
    let flow = flow.split('"').next().unwrap().to_owned();
    (asked, cookie, flow)
}

#[test]
fn an_app_and_a_passkey_are_both_to_be_had_and_neither_without_an_answer() {
    let site = Site::new("http://id.test");
    let (page, cookie, flow) = arrive(&site);
    assert_eq!(page.status, 200);
    let html = text(&page);
    assert!(html.contains("action=\"/signin/enrol\""));
    assert!(html.contains("action=\"/signin/enrol-passkey\""));
    assert!(html.contains("data-party=\"id.test\""));
    let scripts = header(&page, "content-security-policy").unwrap();
    assert!(scripts.contains("script-src 'self'"), "{scripts}");

    let form = |fields: &[(&str, &str)]| {
        let token = token(&page);
        let own = [("form", token.as_str()), ("flow", flow.as_str())];
        let fields = form_urlencoded::Serializer::new(String::new())
            .extend_pairs(own)
            .extend_pairs(fields)
            .finish();
        site.send(
            "POST",
            "/signin/enrol-passkey",
            &[("cookie", &cookie)],
            &fields,
        )
    };
    for fields in [
        &[][..],
        &[("passkey_name", "blue")],
        &[
            ("passkey_name", "<i>blue</i>"),
            ("client_data", "e30"),
            ("attestation", "oA"),
        ],
    ] {
        let again = form(fields);
        assert_eq!(again.status, 400, "{fields:?}");
        let html = text(&again);
        assert!(html.contains("The passkey was not added"), "{html}");
        assert!(html.contains("action=\"/signin/enrol-passkey\""));
        assert!(!html.contains("<i>"));
        assert!(header(&again, "set-cookie").is_none());
    }
    // A form of no page of ours.
    let foreign = site.send(
        "POST",
        "/signin/enrol-passkey",
        &[],
        &format!("flow={flow}"),
    );
    assert_eq!(foreign.status, 403);
    assert_eq!(site.get("/console", &[("cookie", &cookie)]).status, 303);
    // Opened as a page, its address begins at the beginning.
    assert_eq!(site.get("/signin/enrol-passkey", &[]).status, 200);
}
