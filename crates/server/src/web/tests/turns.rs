//! A cookie that was copied: two browsers with one session.
use super::*;
use std::collections::BTreeMap;

/// How long a turn lasts, and the one before it at most.
const PERIOD: i64 = 10 * 60;
const GRACE: i64 = 60;

/// A browser that keeps what it is given.
#[derive(Clone)]
struct Browser<'s> {
    site: &'s Site,
    cookies: BTreeMap<String, String>,
}

impl<'s> Browser<'s> {
    fn signed_in(site: &'s Site) -> Self {
        let mut browser = Self {
            site,
            cookies: BTreeMap::new(),
        };
        browser.sign_in(EMAIL);
        browser
    }

    fn sign_in(&mut self, email: &str) {
        let header = self.header();
        let answer = self.site.sign_in_root(email, Some(&header));
        assert_eq!(answer.status, 303);
        self.keep(&answer);
    }

    fn header(&self) -> String {
        let pairs = self.cookies.iter();
        let pairs = pairs.map(|(name, value)| format!("{name}={value}"));
        pairs.collect::<Vec<_>>().join("; ")
    }

    fn keep(&mut self, answer: &Answer) {
        let given = answer.headers.iter();
        for (_, cookie) in given.filter(|(name, _)| *name == "set-cookie") {
            let (pair, rest) = cookie.split_once(';').unwrap();
            let (name, value) = pair.split_once('=').unwrap();
            // The form of each sign-in brings its own.
            if rest.ends_with("Max-Age=0") || name.contains("form") {
                self.cookies.remove(name);
            } else {
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
    }

    /// An answer that never comes.
    fn ask(&self, target: &str) -> Answer {
        self.site.get(target, &[("cookie", &self.header())])
    }

    fn get(&mut self, target: &str) -> Answer {
        let answer = self.ask(target);
        self.keep(&answer);
        answer
    }

    fn is_in(&mut self) -> bool {
        self.get("/console").status == 200
    }

    fn turns(&self) -> usize {
        let names = self.cookies.keys();
        names.filter(|name| name.contains("turn")).count()
    }

    fn copy(&self) -> Self {
        self.clone()
    }
}

/// The turn that an answer brings.
fn turn_of(answer: &Answer) -> Option<String> {
    let cookies = answer.headers.iter();
    let mut turns = cookies.filter(|(name, value)| *name == "set-cookie" && value.contains("turn"));
    turns.next().map(|(_, value)| value.clone())
}

fn is_told(answer: &Answer) -> bool {
    (answer.status, header(answer, "location")) == (303, Some("/signin?signed-out=twice"))
}

#[test]
fn of_two_browsers_with_one_session_neither_keeps_it() {
    for thief_asks_first in [false, true] {
        let site = Site::new("http://id.test");
        let mut owner = Browser::signed_in(&site);
        let mut thief = owner.copy();
        assert!(
            owner.is_in() && thief.is_in(),
            "nothing tells them apart yet"
        );
        site.pass(PERIOD);
        let (first, second) = if thief_asks_first {
            (&mut thief, &mut owner)
        } else {
            (&mut owner, &mut thief)
        };
        assert!(first.is_in());
        assert_eq!(first.turns(), 1);
        assert!(second.is_in(), "the answer may have been lost");
        assert_eq!(second.turns(), 0, "there is one of each turn");
        assert!(first.is_in());
        site.pass(GRACE);
        assert!(first.is_in());
        let found_out = second.get("/console");
        assert!(is_told(&found_out), "{thief_asks_first}");
        assert_eq!(
            second
                .cookies
                .keys()
                .filter(|name| name.contains("session"))
                .count(),
            0
        );
        let page = text(&second.get("/signin?signed-out=twice"));
        assert!(page.contains("your session was in another browser too"));
        assert!(!first.is_in() && !second.is_in());
        let letters = site.app.installation.outbox(10, |_| false);
        let subjects = letters.into_iter().map(|mail| mail.letter.unwrap().subject);
        let told = "A console session of the root user was in two browsers and has ended \
                    (111122223333)";
        assert!(subjects.into_iter().any(|subject| subject == told));
    }
}

#[test]
fn one_browser_is_never_signed_out_whatever_is_lost_and_whatever_overlaps() {
    let site = Site::new("http://id.test");
    let mut browser = Browser::signed_in(&site);
    for round in 0..30 {
        site.pass(PERIOD);
        match round % 3 {
            // Lost answers.
            0 => _ = browser.ask("/console"),
            // Tabs that ask at once; what comes first is kept last.
            1 => {
                let answers = [(); 3].map(|()| browser.ask("/console"));
                let given = answers.iter().filter_map(turn_of);
                assert_eq!(given.count(), 1);
                answers.iter().rev().for_each(|answer| browser.keep(answer));
            }
            _ => {
                let before = browser.copy();
                assert!(browser.is_in() && browser.is_in());
                site.pass(GRACE - 1);
                assert_eq!(before.ask("/console").status, 200, "a slow tab");
            }
        }
        assert!(browser.is_in(), "{round}");
    }
}

#[test]
fn a_form_from_before_a_turn_is_still_taken() {
    let site = Site::new("http://id.test");
    let mut browser = Browser::signed_in(&site);
    let form = format!("form={}", token(&browser.get("/console")));
    for _ in 0..3 {
        site.pass(PERIOD);
        assert!(browser.is_in() && browser.is_in());
    }
    let headers = [("cookie", &*browser.header())];
    let ended = site.send("POST", "/console/sessions/end-all", &headers, &form);
    let location = header(&ended, "location");
    assert_eq!(location, Some("/signin?signed-out=everywhere"));
}

#[test]
fn a_turn_comes_with_pages_that_nobody_keeps_and_to_who_is_signed_in() {
    let mut site = Site::new("https://id.test");
    site.peer.tls = Some(TlsFacts {
        version: "TLSv1.3",
        cipher_suite: "TLS_AES_128_GCM_SHA256".to_owned(),
    });
    let browser = Browser::signed_in(&site);
    assert_eq!(turn_of(&browser.ask("/console")), None);
    site.pass(PERIOD);
    assert_eq!(turn_of(&browser.ask(&assets::STYLE.path())), None);
    let headers = [("cookie", &*browser.header())];
    let posted = site.send("POST", "/console/sessions/end-all", &headers, "form=x");
    assert_eq!(turn_of(&posted), None);
    let cookie = turn_of(&browser.ask("/console")).unwrap();
    assert!(cookie.starts_with("__Host-doorward-turn-"), "{cookie}");
    assert!(cookie.ends_with("; Path=/; HttpOnly; SameSite=Lax; Secure"));
}

#[test]
fn a_turn_that_is_none_lets_nobody_in_and_ends_nothing() {
    let site = Site::new("http://id.test");
    let mut browser = Browser::signed_in(&site);
    site.pass(PERIOD);
    assert!(browser.is_in() && browser.is_in());
    site.pass(GRACE);
    let own = browser.header();
    let (name, value) = browser
        .cookies
        .iter()
        .find(|(name, _)| name.contains("turn"))
        .unwrap();
    let (number, mac) = value.split_once('.').unwrap();
    for forged in [
        String::new(),
        "1".to_owned(),
        format!("2.{mac}"),
        format!("0.{mac}"),
        format!("{number}.{}", mac.to_lowercase()),
        format!("{number}.{mac}; {name}=1.x"),
        "99999999999.x".to_owned(),
    ] {
        let cookies = own.replace(value, &forged);
        let answer = site.get("/console", &[("cookie", &cookies)]);
        assert_eq!(
            (answer.status, header(&answer, "location")),
            (303, Some("/signin"))
        );
    }
    assert!(browser.is_in());
}

#[test]
fn identities_side_by_side_have_turns_of_their_own_and_leave_none_behind() {
    let site = Site::new("http://id.test");
    site.add_root("owner-1@example.com");
    let mut browser = Browser::signed_in(&site);
    site.pass(PERIOD);
    assert!(browser.is_in() && browser.is_in());
    browser.sign_in("owner-1@example.com");
    site.pass(PERIOD);
    assert!(browser.is_in() && browser.is_in());
    assert_eq!(browser.turns(), 2);
    let page = text(&browser.get("/console"));
    let id = page.split("name=\"session\" value=\"").nth(1).unwrap();
    let id = id.split('"').next().unwrap();
    let switched = site.post("/console/switch", &browser.header(), &[("session", id)]);
    browser.keep(&switched);
    assert!(text(&browser.get("/console")).contains("arn:aws:iam::111122223333:root"));
    let out = site.post("/signout", &browser.header(), &[("all", "on")]);
    browser.keep(&out);
    browser.get("/signin");
    assert_eq!(browser.turns(), 0);
}

#[test]
fn a_role_goes_by_the_turns_of_whoever_switched_to_it() {
    let scene = switch_role::Scene::new();
    let site = &scene.site;
    let (name, value) = scene.cookie.split_once('=').unwrap();
    let mut browser = Browser {
        site,
        cookies: [(name.to_owned(), value.to_owned())].into(),
    };
    let fields = [("account", "111122223333"), ("roleName", "Auditor")];
    let switched = site.post("/switchrole", &browser.header(), &fields);
    browser.keep(&switched);
    let thief = browser.copy();
    let role = browser.cookies["doorward-session"].clone();
    let role = role.split_once('~').unwrap().1;
    site.pass(PERIOD);
    assert!(browser.is_in() && browser.is_in());
    site.pass(GRACE);
    assert_eq!(browser.turns(), 1);
    // The role's own cookie is no way round it.
    for cookie in [format!("doorward-session={role}"), thief.header()] {
        let answer = site.get("/console", &[("cookie", &cookie)]);
        assert_eq!(answer.status, 303, "{cookie}");
    }
    assert!(!browser.is_in(), "it ended with whoever switched");
}
