//! Some identities in one browser.
use super::*;

impl Site {
    /// An account whose root user signs in with `email` and [`PASSWORD`].
    pub(super) fn add_root(&self, email: &str) {
        let new = NewAccount {
            root_email: Some(email.to_owned()),
            root_password: Some(Secret::new(PASSWORD.to_owned())),
            ..NewAccount::default()
        };
        let made = self.app.installation.create_account(new, &moment());
        made.wait().unwrap();
    }

    fn console(&self, cookie: &str) -> String {
        text(&self.get("/console", &[("cookie", cookie)]))
    }
}

pub(super) fn email(number: usize) -> String {
    format!("owner-{number}@example.com")
}

/// The ids that a page's switcher offers.
pub(super) fn offered(html: &str) -> Vec<String> {
    let ids = html.split("name=\"session\" value=\"").skip(1);
    ids.map(|rest| rest.split('"').next().unwrap().to_owned())
        .collect()
}

fn account_in_front(html: &str) -> String {
    let rest = html.split("arn:aws:iam::").nth(1).unwrap();
    rest.split(':').next().unwrap().to_owned()
}

#[test]
fn identities_are_side_by_side_and_come_to_the_front_in_turn() {
    let site = Site::new("http://id.test");
    site.add_root(&email(1));
    let first = site.sign_in();
    let both = cookie_of(&site.sign_in_root(&email(1), Some(&first)));
    let second_in_front = site.console(&both);
    let ids = offered(&second_in_front);
    assert_eq!(ids.len(), 1);
    let switched = site.post("/console/switch", &both, &[("session", &ids[0])]);
    assert_eq!(header(&switched, "location"), Some("/console"));
    let switched = cookie_of(&switched);
    let first_in_front = site.console(&switched);
    assert_eq!(account_in_front(&first_in_front), "111122223333");
    assert_ne!(account_in_front(&second_in_front), "111122223333");

    // What was meant as one is not done as the other.
    let token = token(&site.get("/console", &[("cookie", &both)]));
    let body = format!("form={token}");
    let path = "/console/security/keys/create";
    let refused = site.send("POST", path, &[("cookie", &switched)], &body);
    assert_eq!(refused.status, 403);
}

#[test]
fn signing_out_of_one_leaves_the_others_and_puts_none_of_them_in_front() {
    let site = Site::new("http://id.test");
    site.add_root(&email(1));
    let first = site.sign_in();
    let both = cookie_of(&site.sign_in_root(&email(1), Some(&first)));
    // Another site's form comes without cookies, and takes none away.
    let foreign = site.send(
        "POST",
        "/signout",
        &[("sec-fetch-site", "cross-site")],
        "all=on",
    );
    assert_eq!(header(&foreign, "set-cookie"), None);
    let out = site.post("/signout", &both, &[]);
    let left = cookie_of(&out);
    assert!(left.starts_with("doorward-session=."), "{left}");
    assert_eq!(site.get("/console", &[("cookie", &left)]).status, 303);
    assert_eq!(site.get("/console", &[("cookie", &first)]).status, 200);
    let page = site.get("/signin?signed-out", &[("cookie", &left)]);
    let html = text(&page);
    assert!(html.contains("Signed in already"));
    let cookie = format!("{left}; {}", cookie_of(&page));
    let body = format!("form={}&session={}", token(&page), offered(&html)[0]);
    let again = site.send("POST", "/signin/switch", &[("cookie", &cookie)], &body);
    assert_eq!(
        account_in_front(&site.console(&cookie_of(&again))),
        "111122223333"
    );
}

#[test]
fn signing_out_of_all_leaves_none() {
    let site = Site::new("http://id.test");
    site.add_root(&email(1));
    let first = site.sign_in();
    let both = cookie_of(&site.sign_in_root(&email(1), Some(&first)));
    let out = site.post("/signout", &both, &[("all", "on")]);
    assert!(header(&out, "set-cookie").unwrap().ends_with("; Max-Age=0"));
    for session in both.trim_start_matches("doorward-session=").split('.') {
        let cookie = format!("doorward-session={session}");
        assert_eq!(site.get("/console", &[("cookie", &cookie)]).status, 303);
    }
}

#[test]
fn who_signs_in_again_is_there_once_and_five_are_all() {
    let site = Site::new("http://id.test");
    let mut cookie = site.sign_in();
    cookie = cookie_of(&site.sign_in_root(EMAIL, Some(&cookie)));
    assert!(offered(&site.console(&cookie)).is_empty(), "the same again");
    for number in 1..5 {
        site.add_root(&email(number));
        cookie = cookie_of(&site.sign_in_root(&email(number), Some(&cookie)));
    }
    let html = site.console(&cookie);
    assert_eq!(offered(&html).len(), 4);
    assert!(!html.contains("Add session"));
    site.add_root(&email(5));
    let sixth = site.sign_in_root(&email(5), Some(&cookie));
    assert_eq!(sixth.status, 409);
    assert!(text(&sixth).contains("signed in five times"));
    let cookies = sixth
        .headers
        .iter()
        .filter(|(name, _)| *name == "set-cookie");
    assert_eq!(cookies.count(), 0);
}

#[test]
fn a_session_that_is_not_in_the_cookie_cannot_be_brought_forward() {
    let site = Site::new("http://id.test");
    site.add_root(&email(1));
    let first = site.sign_in();
    let both = cookie_of(&site.sign_in_root(&email(1), Some(&first)));
    let id = &offered(&site.console(&both))[0];
    let stranger = cookie_of(&site.sign_in_root(&email(1), None));
    let answer = site.post("/console/switch", &stranger, &[("session", id)]);
    assert!(header(&answer, "set-cookie").is_none());
    assert_eq!(header(&answer, "location"), Some("/console"));
}

#[test]
fn a_session_planted_in_a_browser_is_not_the_one_that_is_signed_in() {
    let site = Site::new("http://id.test");
    site.add_root(&email(1));
    let planted = site.sign_in();
    let made_up = format!("doorward-session=111122223333-{}", "A".repeat(43));
    for before in [planted.as_str(), &made_up] {
        let after = cookie_of(&site.sign_in_root(&email(1), Some(before)));
        let front = |cookie: &str| {
            let value = cookie.trim_start_matches("doorward-session=");
            value.split('.').next().unwrap().to_owned()
        };
        assert_ne!(front(&after), front(before));
        let again = cookie_of(&site.sign_in_root(&email(1), Some(&after)));
        assert_ne!(front(&again), front(&after), "each sign-in has a new one");
    }
}

#[test]
fn who_signs_in_again_has_one_session_there_and_others_elsewhere() {
    let site = Site::new("http://id.test");
    let elsewhere = site.sign_in();
    let first = site.sign_in();
    let again = cookie_of(&site.sign_in_root(EMAIL, Some(&first)));
    assert_eq!(site.get("/console", &[("cookie", &first)]).status, 303);
    for cookie in [&again, &elsewhere] {
        assert_eq!(site.get("/console", &[("cookie", cookie)]).status, 200);
    }
    let page = text(&site.get("/console/sessions", &[("cookie", &again)]));
    assert_eq!(page.matches("name=\"session\"").count(), 2);
}
