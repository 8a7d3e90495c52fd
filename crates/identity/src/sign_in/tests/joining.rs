//! The same person again in the same browser.
use super::*;
use crate::state::{Login, LoginClient, LoginOrigin};

/// A visit of a browser that holds the sessions of `cookies`.
fn holding(cookies: &[&Secret<String>]) -> Visit {
    let sessions = cookies.iter().map(|cookie| (*cookie).clone());
    Visit {
        shows: Shows {
            sessions: sessions.collect(),
            ..Shows::default()
        },
        ..visit()
    }
}

impl Door {
    fn sign_in_with(&self, visit: &Visit) -> Secret<String> {
        let submission = Submission::User {
            account: ACCOUNT.to_owned(),
            user_name: "ada".to_owned(),
            password: secret("Right-1234"),
            destination: String::new(),
            remember: false,
        };
        let (installation, moment) = (&self.house.installation, self.house.moment());
        match installation.sign_in(submission, visit, &moment).wait() {
            Step::SignedIn { cookie, .. } => cookie,
            other => panic!("not in: {other:?}"),
        }
    }

    fn found(&self, cookie: &Secret<String>) -> Option<ConsoleSession> {
        let (installation, moment) = (&self.house.installation, self.house.moment());
        installation.console_session(cookie.expose(), &visit(), &moment)
    }

    /// A program that was signed in from `session`.
    fn add_login(&self, session: &ConsoleSession) {
        let (session, began) = (session.clone(), self.now());
        self.edit(move |account| {
            account.logins.insert(Login {
                id: "login".to_owned(),
                account: session.account,
                session: session.id.clone(),
                principal: session.principal.clone(),
                password: password_of(account, &session.principal),
                client: LoginClient::SameDevice,
                redirect_uri: String::new(),
                challenge: String::new(),
                region: Region::us_east_1(),
                began,
                origin: None,
                revoked: None,
                exchanged: None,
                unknown: Unknown::new(),
            });
        });
    }

    fn login_of(&self, session: &ConsoleSession) -> bool {
        let world = self.house.world();
        let logins = &world.account(session.account).unwrap().logins;
        logins.get(&"login".to_owned()).unwrap().session == session.id
    }
}

#[test]
fn who_signs_in_again_in_one_browser_has_one_session_and_programs_go_on() {
    let door = Door::new();
    let elsewhere = door.sign_in_with(&visit());
    let first = door.sign_in_with(&visit());
    let session = door.found(&first).unwrap();
    door.add_login(&session);
    let origin = LoginOrigin {
        signed_in: session.signed_in,
        mfa: None,
        expires: session.expires,
    };
    door.house.pass(60);
    let second = door.sign_in_with(&holding(&[&first]));
    assert!(door.found(&first).is_none(), "its place is taken");
    assert!(door.found(&elsewhere).is_some(), "another browser's is not");
    assert!(door.login_of(&door.found(&second).unwrap()));
    let world = door.house.world();
    let logins = &world.account(door.house.account).unwrap().logins;
    let login = logins.get(&"login".to_owned()).unwrap();
    assert_eq!(login.origin, Some(origin), "nothing of it is newer");
    let out = door.records("ConsoleLogout");
    assert_eq!(out.len(), 1);
    assert_eq!(door.records("ConsoleLogin").len(), 3);
}

#[test]
fn nobody_elses_session_ends_by_it() {
    let door = Door::new();
    let root = door.edit_root_in();
    let made_up = secret("111122223333-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
    let no_cookie = secret("x");
    let ada = door.sign_in_with(&holding(&[&root, &made_up, &no_cookie]));
    assert!(door.found(&root).is_some() && door.found(&ada).is_some());
    assert!(door.records("ConsoleLogout").is_empty());
}

#[test]
fn who_came_without_the_browsers_cookies_joins_it_later() {
    let door = Door::new();
    let first = door.sign_in_with(&visit());
    let arrived = door.sign_in_with(&visit());
    let (installation, moment) = (&door.house.installation, door.house.moment());
    for (shown, left) in [(&[][..], true), (&[&arrived], true), (&[&first], false)] {
        let joined = installation.join(arrived.expose(), &holding(shown), &moment);
        joined.wait().unwrap();
        assert_eq!(door.found(&first).is_some(), left);
        assert!(door.found(&arrived).is_some());
    }
    let joined = installation.join("no cookie", &holding(&[&arrived]), &moment);
    joined.wait().unwrap();
    assert!(door.found(&arrived).is_some());
}

impl Door {
    /// Root's password set, and root signed in.
    fn edit_root_in(&self) -> Secret<String> {
        let (hash, now) = (hash("Root-1234", self.house.moment().random()), self.now());
        self.edit(move |account| account.root.set_password(hash, now));
        let email = {
            let world = self.house.world();
            world
                .account(self.house.account)
                .unwrap()
                .root
                .email
                .clone()
        };
        match self.send(Submission::Root {
            email,
            password: secret("Root-1234"),
            destination: String::new(),
            remember: false,
        }) {
            Step::SignedIn { cookie, .. } => cookie,
            other => panic!("not in: {other:?}"),
        }
    }
}
