//! What a stranger at the pages may learn and do: nothing.
use super::*;

/// What a browser is told: status, headers but for the date, and the page without what was typed.
fn told(answer: &Answer, typed: &[&str]) -> (u16, Vec<(&'static str, String)>, String) {
    let mut page = text(answer);
    for typed in typed {
        for (before, after) in [
            ("value=\"", "\""),
            ("account=", ""),
            ("<strong>", "</strong>"),
        ] {
            let shown = format!("{before}{typed}{after}");
            page = page.replace(&shown, &format!("{before}TYPED{after}"));
        }
    }
    (answer.status, answer.headers.clone(), page)
}

impl Site {
    /// Sends a form of the sign-in pages, from `address`.
    fn try_from(&mut self, address: &str, path: &str, fields: &[(&str, &str)]) -> Answer {
        self.peer.address = address.parse().unwrap();
        let page = self.get("/signin", &[]);
        let form = form_urlencoded::Serializer::new(String::new())
            .append_pair("form", &token(&page))
            .extend_pairs(fields)
            .finish();
        let answer = self.send("POST", path, &[("cookie", &cookie_of(&page))], &form);
        let hidden = token_free(answer, &token(&page));
        self.peer.address = "192.0.2.1".parse().unwrap();
        hidden
    }
}

/// The answer without the form's token, which is another in each browser.
fn token_free(mut answer: Answer, token: &str) -> Answer {
    answer.body = text(&answer).replace(token, "TOKEN").into_bytes();
    answer
}

#[test]
fn whether_an_account_a_user_or_an_address_is_there_is_told_by_nothing() {
    let mut site = Site::new("http://id.test");
    let mut users = Vec::new();
    for (account, name) in [
        ("111122223333", "admin"),
        ("111122223333", "nobody"),
        ("444455556666", "admin"),
        ("no-such-alias", "admin"),
        ("not an account!", "admin"),
        ("111122223333", "not a name!"),
    ] {
        let fields = [
            ("account", account),
            ("user_name", name),
            ("password", "Wrong-pass-1"),
        ];
        let answer = site.try_from("198.51.100.1", "/signin/user", &fields);
        let links = form_urlencoded::byte_serialize(account.as_bytes()).collect::<String>();
        let (status, headers, page) = told(&answer, &[account, &links, name]);
        assert_eq!(status, 403);
        // The links to the other kind of user carry an account that could be one.
        users.push((
            headers,
            page.replace("account=TYPED", "")
                .replace("&#38;", "")
                .replace(['?', '&'], ""),
        ));
    }
    let plain = |page: &str| {
        page.replace("amp;", "")
            .split_whitespace()
            .collect::<String>()
    };
    for (headers, page) in &users {
        assert_eq!(*headers, users[0].0);
        assert_eq!(plain(page), plain(&users[0].1));
    }
    for (path, fields) in [
        ("/signin/root", &[("password", "Wrong-pass-1")][..]),
        ("/signin/forgot", &[]),
    ] {
        let mut answers = Vec::new();
        for email in [EMAIL, "nobody@example.com", "no address"] {
            let mut fields = fields.to_vec();
            fields.push(("email", email));
            let answer = site.try_from("198.51.100.2", path, &fields);
            answers.push(told(&answer, &[email]));
        }
        assert_eq!(answers[0], answers[1], "{path}");
        assert_eq!(answers[0], answers[2], "{path}");
    }
}

#[test]
fn guesses_at_one_user_from_many_addresses_soon_wait_and_its_owner_does_not() {
    let mut site = Site::new("http://id.test");
    let root = |site: &mut Site, address: &str, password: &str| {
        let fields = [("email", EMAIL), ("password", password)];
        site.try_from(address, "/signin/root", &fields).status
    };
    assert_eq!(root(&mut site, "192.0.2.77", PASSWORD), 303);
    let guesses = (0..30).map(|n| root(&mut site, &format!("198.51.100.{n}"), "Wrong-pass-1"));
    let guesses: Vec<_> = guesses.collect();
    let heard = guesses.iter().filter(|status| **status == 403).count();
    assert!(heard <= 12, "{guesses:?}");
    assert_eq!(
        root(&mut site, "203.0.113.5", PASSWORD),
        429,
        "a stranger waits"
    );
    assert_eq!(
        root(&mut site, "192.0.2.77", PASSWORD),
        303,
        "its owner does not"
    );
}

#[test]
fn guesses_at_many_users_from_one_address_soon_wait_and_others_do_not() {
    let mut site = Site::new("http://id.test");
    let user = |site: &mut Site, address: &str, name: &str| {
        let fields = [
            ("account", "111122223333"),
            ("user_name", name),
            ("password", "Wrong-pass-1"),
        ];
        site.try_from(address, "/signin/user", &fields)
    };
    let guesses = (0..50).map(|n| user(&mut site, "2001:db8::1", &format!("user-{n}")).status);
    let heard = guesses.filter(|status| *status == 403).count();
    assert!((30..=32).contains(&heard), "{heard}");
    let neighbour = user(&mut site, "2001:db8::2", "user-99");
    assert_eq!(neighbour.status, 429, "the same network");
    assert!(header(&neighbour, "retry-after").is_some());
    assert_eq!(user(&mut site, "2001:db8:1::1", "user-99").status, 403);
}

#[test]
fn the_host_that_a_request_names_leads_nobody_anywhere() {
    let site = Site::new("https://id.test");
    for evil in [
        "evil.example",
        "evil.example:443",
        "id.test.evil.example",
        "id.test@evil.example",
    ] {
        for target in [
            "/signin",
            "/console",
            "/signin/forgot",
            "/signin?kind=root",
            "/console/x",
        ] {
            let request = |method, body: &str| {
                let headers = [
                    ("host", evil),
                    ("x-forwarded-host", evil),
                    ("forwarded", "host=evil.example"),
                    ("content-type", "application/x-www-form-urlencoded"),
                ];
                let (path, query) = target.split_once('?').unwrap_or((target, ""));
                let request = Request {
                    method,
                    path,
                    query,
                    headers: &headers,
                    body: body.as_bytes(),
                    peer: &site.peer,
                };
                handle(&site.app, &request, HostKind::Bare, &moment()).wait()
            };
            for answer in [
                request("GET", ""),
                request("POST", "email=owner%40example.com"),
            ] {
                let headers = format!("{:?}", answer.headers);
                assert!(!headers.contains("evil"), "{target}: {headers}");
                assert!(!text(&answer).contains("evil"), "{target}");
                let location = header(&answer, "location");
                assert!(
                    location.is_none_or(|to| to.starts_with('/')),
                    "{location:?}"
                );
            }
        }
    }
}

#[test]
fn a_session_is_another_after_each_sign_in_whatever_the_browser_brought() {
    let site = Site::new("http://id.test");
    let planted = "doorward-session=111122223333-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
    let answer = site.get("/console", &[("cookie", planted)]);
    assert_eq!(answer.status, 303, "nobody's");
    let (one, other) = (site.sign_in(), site.sign_in());
    assert_ne!(one, other);
    assert!(!one.contains("AAAAAAAA"));
}
