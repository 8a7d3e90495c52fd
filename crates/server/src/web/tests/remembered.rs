//! Who signed in last is offered next time; where a sign-in came from and leads to survives it.
use super::*;

/// The fields that a sign-in page is sent with.
fn root_form<'a>(form: &'a str, password: &'a str, destination: &'a str) -> String {
    form_urlencoded::Serializer::new(String::new())
        .extend_pairs([
            ("form", form),
            ("email", EMAIL),
            ("password", password),
            ("destination", destination),
            ("remember", "on"),
        ])
        .finish()
}

impl Site {
    /// Signs root in at `page` and lets the browser remember it: the answer and that cookie.
    fn sign_in_remembered(&self, page: &str) -> (Answer, String) {
        let page = self.get(page, &[]);
        let destination = value_of(&page, "destination");
        let body = root_form(&token(&page), PASSWORD, &destination);
        let cookie = cookie_of(&page);
        let answer = self.send("POST", "/signin/root", &[("cookie", &cookie)], &body);
        let cookies = set_cookies(&answer);
        let kept = cookies
            .iter()
            .find(|cookie| cookie.contains("doorward-remembered="))
            .unwrap();
        let kept = kept.split(';').next().unwrap().to_owned();
        (answer, kept)
    }
}

fn set_cookies(answer: &Answer) -> Vec<&str> {
    let headers = answer.headers.iter();
    let cookies = headers.filter(|(name, _)| *name == "set-cookie");
    cookies.map(|(_, value)| value.as_str()).collect()
}

fn value_of(page: &Answer, field: &str) -> String {
    let html = text(page);
    let marker = format!("name=\"{field}\" value=\"");
    let rest = html.split(&marker).nth(1).unwrap();
    rest.split('"').next().unwrap().replace("&#38;", "&")
}

#[test]
fn who_wants_to_be_remembered_is_offered_until_it_is_somebody_else() {
    let site = Site::new("https://id.test");
    let (answer, kept) = site.sign_in_remembered("/signin?kind=root");
    assert_eq!(header(&answer, "location"), Some("/console"));
    let cookies = set_cookies(&answer);
    assert!(cookies[1].starts_with("__Host-doorward-remembered="));
    assert!(
        cookies[1].ends_with("; Path=/; HttpOnly; SameSite=Lax; Max-Age=15552000; Secure"),
        "{}",
        cookies[1]
    );
    let page = site.get("/signin", &[("cookie", &kept)]);
    let html = text(&page);
    assert!(html.contains("Not you?") && html.contains(EMAIL) && !html.contains("id=\"email\""));
    // Another kind or another account is asked for: nobody is offered.
    for other in [
        "/signin?kind=user",
        "/signin/other-corp",
        "/signin?account=999988887777",
    ] {
        let html = text(&site.get(other, &[("cookie", &kept)]));
        assert!(!html.contains("Not you?"), "{other}");
        assert!(!html.contains(EMAIL), "{other}");
    }
    assert!(text(&site.get("/signin/111122223333", &[("cookie", &kept)])).contains("Not you?"));
    let both = format!("{kept}; {}", cookie_of(&page));
    let forget = |form: &str| {
        let body = format!("form={form}&destination=%2Fconsole%2Fsecurity");
        site.send("POST", "/signin/forget", &[("cookie", &both)], &body)
    };
    assert_eq!(forget("x").status, 403);
    let gone = forget(&token(&page));
    assert_eq!(
        header(&gone, "location"),
        Some("/signin?destination=%2Fconsole%2Fsecurity")
    );
    assert!(set_cookies(&gone)[0].ends_with("; Max-Age=0"));
}

#[test]
fn a_wrong_password_offers_the_same_person_again() {
    let site = Site::new("http://id.test");
    let (_, kept) = site.sign_in_remembered("/signin?kind=root");
    let page = site.get("/signin", &[("cookie", &kept)]);
    let both = format!("{kept}; {}", cookie_of(&page));
    let body = root_form(&token(&page), "wrong", "/console");
    let wrong = site.send("POST", "/signin/root", &[("cookie", &both)], &body);
    assert_eq!(wrong.status, 403);
    assert!(text(&wrong).contains("Not you?") && set_cookies(&wrong).is_empty());
}

#[test]
fn a_bookmark_survives_signing_in_and_its_region_comes_along() {
    let site = Site::new("http://id.test");
    let asked = site.get("/console/security?region=eu-west-1&x=a%2Fb", &[]);
    let location = header(&asked, "location").unwrap();
    let page = text(&site.get(&format!("{location}&kind=root"), &[]));
    assert!(page.contains("action=\"/signin/root?region=eu-west-1\""));
    assert!(page.contains("href=\"/signin?kind=user&#38;region=eu-west-1&#38;destination="));
    let (answer, _) = site.sign_in_remembered(&format!("{location}&kind=root"));
    assert_eq!(
        header(&answer, "location"),
        Some("/console/security?region=eu-west-1&x=a%2Fb")
    );
}

#[test]
fn no_sign_in_leads_off_this_host() {
    let site = Site::new("http://id.test");
    for wanted in [
        "//evil.example",
        "/\\evil.example",
        "https://evil.example/console",
        "https://id.test@evil.example/console",
        "https://id.test.evil.example/console",
        "http://id.test/signin",
        "javascript:alert(1)",
        "/console//evil.example",
        "/console/%2e%2e//evil.example",
        "/console\r\nset-cookie: a=b",
        "%2F%2Fevil.example",
    ] {
        let query = form_urlencoded::Serializer::new(String::new())
            .append_pair("destination", wanted)
            .finish();
        let page = site.get(&format!("/signin?kind=root&{query}"), &[]);
        assert_eq!(value_of(&page, "destination"), "/console", "{wanted:?}");
        // Whoever sends the form may write another field than the page had.
        let body = root_form(&token(&page), PASSWORD, wanted);
        let cookie = cookie_of(&page);
        let answer = site.send("POST", "/signin/root", &[("cookie", &cookie)], &body);
        assert_eq!(header(&answer, "location"), Some("/console"), "{wanted:?}");
    }
}

#[test]
fn an_address_on_our_console_leads_to_its_path() {
    let site = Site::new("http://id.test");
    for (wanted, path) in [
        ("http://id.test/console/security", "/console/security"),
        (
            "https://console.id.test/console/iam?tab=a",
            "/console/iam?tab=a",
        ),
        ("https://us-east-1.console.id.test/console", "/console"),
        ("http://id.test", "/console"),
    ] {
        let query = form_urlencoded::Serializer::new(String::new())
            .append_pair("redirect_uri", wanted)
            .finish();
        let page = site.get(&format!("/signin?kind=root&{query}"), &[]);
        assert_eq!(value_of(&page, "destination"), path, "{wanted}");
    }
}

#[test]
fn a_name_that_is_no_account_reads_like_one_that_is() {
    let site = Site::new("http://id.test");
    let at = |host: &str, target: &str| {
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        let headers = [("host", host)];
        let request = Request {
            method: "GET",
            path,
            query,
            headers: &headers,
            body: b"",
            peer: &site.peer,
        };
        let kind = crate::route::host_kind(host, "id.test");
        let answer = handle(&site.app, &request, kind, &moment()).wait();
        // All that differs is what was asked for, and the token.
        let html = text(&answer).replace(&token(&answer), "");
        let html = html
            .replace("111122223333", "_")
            .replace("999988887777", "_");
        let names = answer.headers.iter().map(|(name, _)| *name);
        (answer.status, html, names.collect::<Vec<_>>())
    };
    assert_eq!(
        at("id.test", "/signin/111122223333"),
        at("id.test", "/signin/999988887777")
    );
    assert_eq!(
        at("111122223333.signin.id.test", "/signin"),
        at("999988887777.signin.id.test", "/signin")
    );
}
