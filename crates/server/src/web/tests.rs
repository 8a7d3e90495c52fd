mod abuse;
mod activity;
mod assertions;
mod barred;
mod branding;
mod deleting;
mod devices;
mod editor;
mod enrolment;
mod federation;
mod forms;
mod guides;
mod iam;
mod languages;
mod lists;
mod metadata;
mod program;
mod remembered;
mod sessions;
mod side_by_side;
mod simulator;
mod switch_role;
mod turns;
mod why;

use super::*;
use crate::counters::Counters;
use doorward_identity::{Installation, MfaRule, NewAccount, Peer, Settings, Timestamp, TlsFacts};
use doorward_names::{AccountId, Secret, UserName};
use doorward_store::{FreshKeys, MasterKey, NONCE_LEN, Options, Store};
use std::sync::atomic::{AtomicI64, Ordering};

const EMAIL: &str = "owner@example.com";
const PASSWORD: &str = "Owner-pass-1";

/// The pages of an installation in memory.
struct Site {
    app: Arc<App>,
    peer: Peer,
    /// How many seconds later it is than at first.
    later: AtomicI64,
}

impl Site {
    fn new(public_url: &str) -> Self {
        let store = Store::in_memory(Options::default()).unwrap();
        let fresh = FreshKeys {
            master: Secret::new([1; 32]),
            data: Secret::new([2; 32]),
            nonce: [3; NONCE_LEN],
        };
        let sealer = store
            .sealer_under(&MasterKey::new(Secret::new([1; 32])), &fresh)
            .unwrap();
        let domain = "id.test".to_owned();
        let settings = Settings {
            domain,
            public_url: public_url.to_owned(),
            session_idle: 3600,
            mfa: MfaRule::default(),
            key_age: doorward_identity::KeyAge::default(),
            sends_mail: true,
        };
        let installation = Installation::open(store, sealer, settings).unwrap();
        let new = NewAccount {
            account_id: AccountId::parse("111122223333").ok(),
            root_email: Some(EMAIL.to_owned()),
            root_password: Some(Secret::new(PASSWORD.to_owned())),
            admin_user: UserName::parse("admin").ok(),
            ..NewAccount::default()
        };
        installation.create_account(new, &moment()).wait().unwrap();
        let app = Arc::new(App {
            installation,
            counters: Arc::new(Counters::default()),
        });
        let peer = Peer {
            address: "192.0.2.1".parse().unwrap(),
            tls: None,
        };
        let later = AtomicI64::new(0);
        Self { app, peer, later }
    }

    fn send(&self, method: &str, target: &str, headers: &[(&str, &str)], body: &str) -> Answer {
        self.send_bytes(method, target, headers, body.as_bytes())
    }

    fn send_bytes(
        &self,
        method: &str,
        target: &str,
        headers: &[(&str, &str)],
        body: &[u8],
    ) -> Answer {
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        // The first of a name counts.
        let mut all = headers.to_vec();
        all.extend([
            ("host", "id.test"),
            ("content-type", "application/x-www-form-urlencoded"),
        ]);
        let request = Request {
            method,
            path,
            query,
            headers: &all,
            body,
            peer: &self.peer,
        };
        let host = crate::route::host_kind(request.header("host").unwrap(), "id.test");
        assert!(is_page(host, path), "{path}");
        let later = self.later.load(Ordering::Relaxed);
        let now = moment().now.plus_seconds(later);
        let moment = Moment::new(now, rand_seed());
        handle(&self.app, &request, host, &moment).wait()
    }

    /// Lets time pass.
    fn pass(&self, seconds: i64) {
        self.later.fetch_add(seconds, Ordering::Relaxed);
    }

    /// Sends a form of whoever is signed in with `cookie`.
    fn post(&self, path: &str, cookie: &str, fields: &[(&str, &str)]) -> Answer {
        let form = token(&self.get("/console", &[("cookie", cookie)]));
        let body = form_urlencoded::Serializer::new(String::new())
            .append_pair("form", &form)
            .extend_pairs(fields)
            .finish();
        self.send("POST", path, &[("cookie", cookie)], &body)
    }

    fn get(&self, target: &str, headers: &[(&str, &str)]) -> Answer {
        self.send("GET", target, headers, "")
    }

    /// Signs root in; the session's cookie is returned.
    fn sign_in(&self) -> String {
        let answer = self.sign_in_root(EMAIL, None);
        assert_eq!(
            (answer.status, header(&answer, "location")),
            (303, Some("/console"))
        );
        cookie_of(&answer)
    }

    /// Signs a root user in, beside who is signed in by the cookie `beside`.
    fn sign_in_root(&self, email: &str, beside: Option<&str>) -> Answer {
        let beside = beside.unwrap_or("other=1");
        let page = self.get("/signin?kind=root&add", &[("cookie", beside)]);
        let cookie = format!("{}; {beside}", cookie_of(&page));
        let form = form_urlencoded::Serializer::new(String::new())
            .extend_pairs([
                ("form", &*token(&page)),
                ("email", email),
                ("password", PASSWORD),
            ])
            .finish();
        self.send("POST", "/signin/root", &[("cookie", &cookie)], &form)
    }
}

impl Site {
    /// Performs `O` as whoever is signed in with `cookie`.
    fn invoke<O: doorward_shapes::Call>(&self, cookie: &str, input: O::Input) -> O::Output
    where
        O::Output: Send + 'static,
    {
        let installation = &self.app.installation;
        let request = Request {
            method: "GET",
            path: "/",
            query: "",
            headers: &[("cookie", cookie)],
            body: b"",
            peer: &self.peer,
        };
        let visitor = Visitor::of(installation, &request, HostKind::Bare, &moment());
        let member = visitor.member().unwrap();
        let done = installation.invoke::<O>(&member.session, input, &visitor.visit, &moment());
        done.wait().unwrap()
    }
}

fn moment() -> Moment {
    Moment::new(Timestamp::from_seconds(1_767_268_800), rand_seed())
}

/// Another seed each time, without an entropy source: a counter will do.
fn rand_seed() -> [u8; 32] {
    use std::sync::atomic::{AtomicU8, Ordering};
    static COUNT: AtomicU8 = AtomicU8::new(0);
    [COUNT.fetch_add(1, Ordering::Relaxed); 32]
}

fn header<'a>(answer: &'a Answer, name: &str) -> Option<&'a str> {
    let found = answer.headers.iter().find(|(known, _)| *known == name);
    found.map(|(_, value)| value.as_str())
}

fn cookie_of(answer: &Answer) -> String {
    header(answer, "set-cookie")
        .unwrap()
        .split(';')
        .next()
        .unwrap()
        .to_owned()
}

fn text(answer: &Answer) -> String {
    String::from_utf8(answer.body.clone()).unwrap()
}

fn token(page: &Answer) -> String {
    let html = text(page);
    let rest = html.split("name=\"form\" value=\"").nth(1).unwrap();
    rest.split('"').next().unwrap().to_owned()
}

#[test]
fn pages_are_where_no_api_is() {
    let cases = [
        (HostKind::Bare, "/signin", true),
        (HostKind::Bare, "/signin/example-corp", true),
        (HostKind::Bare, "/signing", false),
        (HostKind::Bare, "/console/security", true),
        (HostKind::Bare, "/", false),
        (HostKind::Bare, "/v1/token", false),
        (HostKind::Bare, "/v1/authorize", true),
        (HostKind::Bare, "/oauth", true),
        (HostKind::Bare, "/v1/sessions/confirmation", true),
        (HostKind::SignIn { account: None }, "/", true),
        (
            HostKind::SignIn {
                account: Some("example-corp"),
            },
            "/console",
            true,
        ),
        (HostKind::SignIn { account: None }, "/v1/token", false),
        (HostKind::Console, "/", true),
        (HostKind::Portal { subdomain: "d-1" }, "/console", false),
    ];
    for (host, path, page) in cases {
        assert_eq!(is_page(host, path), page, "{host:?} {path}");
    }
}

#[test]
fn every_page_is_strict_and_kept_by_nobody() {
    let site = Site::new("http://id.test");
    let session = site.sign_in();
    let session = [("cookie", session.as_str())];
    for (target, headers, status) in [
        ("/signin", &[][..], 200),
        ("/signin/example-corp", &[], 200),
        ("/signin/No_Such", &[], 404),
        ("/signin/mfa", &[], 200),
        ("/console", &session, 200),
        ("/console/security?done=key-deleted", &session, 200),
        ("/console/nowhere", &session, 404),
        ("/static/nothing.css", &[], 404),
    ] {
        let answer = site.get(target, headers);
        assert_eq!(answer.status, status, "{target}");
        let policy = header(&answer, "content-security-policy").unwrap();
        assert!(policy.starts_with("default-src 'none';"), "{target}");
        assert_eq!(
            header(&answer, "cache-control"),
            Some("no-store"),
            "{target}"
        );
        assert_eq!(header(&answer, "x-frame-options"), Some("DENY"), "{target}");
    }
    assert_eq!(site.send("PUT", "/signin", &[], "").status, 405);
    assert_eq!(site.send("POST", "/console", &[], "").status, 404);
}

#[test]
fn who_is_not_signed_in_is_led_to_sign_in_and_back_to_our_console_alone() {
    let site = Site::new("http://id.test");
    let location = |target| {
        let answer = site.get(target, &[]);
        assert_eq!(answer.status, 303, "{target}");
        header(&answer, "location").unwrap().to_owned()
    };
    assert_eq!(location("/console"), "/signin");
    assert_eq!(
        location("/console/security"),
        "/signin?destination=%2Fconsole%2Fsecurity"
    );
    assert_eq!(location("/console//evil.example"), "/signin");
    let page = text(&site.get("/signin?destination=https://evil.example", &[]));
    assert!(page.contains("name=\"destination\" value=\"/console\""));
    let session = site.sign_in();
    let session = [("cookie", session.as_str())];
    for wanted in ["//evil.example", "https://evil.example", "/%5Cevil.example"] {
        let answer = site.get(&format!("/signin?destination={wanted}"), &session);
        assert_eq!(header(&answer, "location"), Some("/console"), "{wanted}");
    }
}

#[test]
fn an_account_named_by_host_or_path_is_filled_in() {
    let site = Site::new("http://id.test");
    for (target, host) in [
        ("/signin/example-corp", "id.test"),
        ("/signin", "example-corp.signin.id.test"),
        ("/signin?account=example-corp", "id.test"),
    ] {
        let peer = site.peer.clone();
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        let headers = [("host", host)];
        let request = Request {
            method: "GET",
            path,
            query,
            headers: &headers,
            body: b"",
            peer: &peer,
        };
        let kind = crate::route::host_kind(host, "id.test");
        let page = text(&handle(&site.app, &request, kind, &moment()).wait());
        assert!(
            page.contains("value=\"example-corp\""),
            "{target} at {host}"
        );
    }
}

#[test]
fn an_alias_that_is_a_word_of_our_addresses_has_a_sign_in_page() {
    let site = Site::new("http://id.test");
    let source = include_str!("../web.rs");
    let words = source.split("\"/signin/").skip(1);
    let words: std::collections::BTreeSet<_> =
        words.filter_map(|rest| rest.split('"').next()).collect();
    assert!(words.len() > 8, "{words:?}");
    for alias in words.into_iter().chain(["example-corp"]) {
        let address = sign_in::address_of(alias);
        let page = text(&site.get(&address, &[]));
        assert!(page.contains(&format!("value=\"{alias}\"")), "{address}");
    }
}

#[test]
fn a_link_that_signs_out_asks_first() {
    let site = Site::new("http://id.test");
    let session = site.sign_in();
    let own = [("cookie", session.as_str())];
    let link = "/oauth?Action=logout&redirect_uri=https%3A%2F%2Fevil.example%2F";
    let page = site.get(link, &own);
    assert_eq!(page.status, 200);
    let html = text(&page);
    assert!(html.contains("action=\"/signout\"") && !html.contains("//evil.example"));
    assert_eq!(site.get("/console", &own).status, 200, "nothing was done");
    let body = format!("form={}", token(&page));
    let left = site.send("POST", "/signout", &own, &body);
    assert_eq!(header(&left, "location"), Some("/signin?signed-out"));
    for headers in [&own[..], &[]] {
        let answer = site.get(link, headers);
        assert_eq!(header(&answer, "location"), Some("/signin?signed-out"));
    }
    assert_eq!(site.get("/oauth?response_type=code", &[]).status, 404);
}

#[test]
fn a_request_that_is_too_long_is_answered_in_the_persons_words() {
    use crate::listen::Door as _;
    let site = Site::new("http://id.test");
    let session = site.sign_in();
    let asked = |path: &str, cookie: &str, language: &str| {
        let headers = [
            ("host", "id.test"),
            ("cookie", cookie),
            ("accept-language", language),
        ];
        let request = Request {
            method: "POST",
            path,
            query: "",
            headers: &headers,
            body: b"",
            peer: &site.peer,
        };
        let longest = site.app.longest(&request, 1000, &moment());
        (longest, site.app.too_long(&request, &moment()))
    };
    for (path, cookie, longest) in [
        (
            "/console/branding/logo",
            &*session,
            super::branding::LONGEST,
        ),
        (
            "/console/branding/background",
            &session,
            super::branding::LONGEST,
        ),
        ("/console/branding/logo", "x=1", 1000),
        ("/console/branding/remove", &session, 1000),
        ("/signin/root", "x=1", 1000),
    ] {
        let (most, page) = asked(path, cookie, "en");
        let page = page.unwrap();
        assert_eq!((most, page.status), (longest, 413), "{path}");
        let own = longest == super::branding::LONGEST;
        assert_eq!(text(&page).contains("8 MB at most"), own, "{path}");
    }
    let (_, german) = asked("/signin/user", "x=1", "de");
    assert!(text(&german.unwrap()).contains("Das Formular ist zu lang"));
    assert!(asked("/v1/token", "x=1", "en").1.is_none());
    assert!(site.app.may_be_longer("/console/branding/logo"));
    assert!(!site.app.may_be_longer("/signin/root"));
}

#[test]
fn cookies_are_for_this_host_alone_and_under_tls_for_tls_alone() {
    let plain = Site::new("http://id.test");
    let cookie = |site: &Site| {
        header(&site.get("/signin", &[]), "set-cookie")
            .unwrap()
            .to_owned()
    };
    assert!(cookie(&plain).starts_with("doorward-form="));
    assert!(cookie(&plain).ends_with("; Path=/; HttpOnly; SameSite=Strict"));
    let mut secure = Site::new("https://id.test");
    secure.peer.tls = Some(TlsFacts {
        version: "TLSv1.3",
        cipher_suite: "TLS_AES_128_GCM_SHA256".to_owned(),
    });
    assert!(cookie(&secure).starts_with("__Host-doorward-form="));
    assert!(cookie(&secure).ends_with("; Path=/; HttpOnly; SameSite=Strict; Secure"));
    assert!(
        secure
            .sign_in()
            .starts_with("__Host-doorward-session=111122223333-")
    );
    let sent = header(&secure.get("/signin", &[]), "strict-transport-security").is_some();
    assert!(sent);
}

#[test]
fn a_form_needs_the_token_of_the_browser_that_sends_it() {
    let site = Site::new("http://id.test");
    let page = site.get("/signin?kind=root", &[]);
    let (cookie, token) = (cookie_of(&page), token(&page));
    let other = cookie_of(&site.get("/signin", &[]));
    let send = |cookie: &str, token: &str, more: &[(&str, &str)]| {
        let body = format!("form={token}&email=a%40b&password=x");
        let mut headers = vec![("cookie", cookie)];
        headers.extend_from_slice(more);
        site.send("POST", "/signin/root", &headers, &body)
    };
    let accepted = send(
        &cookie,
        &token,
        &[
            ("origin", "http://id.test"),
            ("sec-fetch-site", "same-origin"),
        ],
    );
    assert!(text(&accepted).contains("Your sign-in information is wrong"));
    assert_eq!(accepted.status, 403);
    for (cookie, token, more) in [
        (cookie.as_str(), "", &[][..]),
        (&other, &token, &[]),
        ("", &token, &[]),
        (&cookie, &token, &[("origin", "http://evil.example")]),
        (&cookie, &token, &[("origin", "null")]),
        (&cookie, &token, &[("sec-fetch-site", "same-site")]),
    ] {
        let refused = send(cookie, token, more);
        assert_eq!(refused.status, 403);
        assert!(
            text(&refused).contains("The form was not taken"),
            "{cookie} {more:?}"
        );
    }
    let twice = format!("form={token}&email=a&email=b&password=x");
    assert_eq!(
        site.send("POST", "/signin/root", &[("cookie", &cookie)], &twice)
            .status,
        400
    );
}

#[test]
fn root_changes_its_password_on_its_page() {
    let site = Site::new("http://id.test");
    let session = site.sign_in();
    let change = |old: &str, again: &str| {
        let fields = [("old", old), ("new", "Newer-pass-2"), ("again", again)];
        site.post("/console/security/password", &session, &fields)
    };
    let differ = change(PASSWORD, "Newer-pass-3");
    assert!(text(&differ).contains("The two passwords are not the same."));
    let wrong = change("Wrong-pass-1", "Newer-pass-2");
    assert!(text(&wrong).contains("The old password was incorrect."));
    let done = change(PASSWORD, "Newer-pass-2");
    let page = Some("/console/security?done=password");
    assert_eq!(header(&done, "location"), page);
    let still = site.get("/console", &[("cookie", &session)]);
    assert_eq!(still.status, 200);
}

#[test]
fn signing_out_takes_the_session_on_both_sides() {
    let site = Site::new("http://id.test");
    let session = site.sign_in();
    let cookie = [("cookie", session.as_str())];
    let form = format!("form={}", token(&site.get("/console", &cookie)));
    assert_eq!(site.send("POST", "/signout", &cookie, "form=x").status, 403);
    assert_eq!(site.get("/console", &cookie).status, 200);
    let out = site.send("POST", "/signout", &cookie, &form);
    assert_eq!(header(&out, "location"), Some("/signin?signed-out"));
    assert!(header(&out, "set-cookie").unwrap().ends_with("; Max-Age=0"));
    assert_eq!(site.get("/console", &cookie).status, 303);
}
