//! The list of own sessions, and every way they end.
use super::*;
use crate::sign_in::session::MOST_SESSIONS;
use doorward_shapes::iam::{DeleteLoginProfile, DeleteLoginProfileInput};

impl Door {
    fn own(&self, session: &ConsoleSession) -> Vec<OwnSession> {
        let installation = &self.house.installation;
        installation.own_sessions(session, self.now())
    }

    fn end(&self, session: &ConsoleSession, which: Ending<'_>) {
        let (house, moment) = (&self.house, self.house.moment());
        let ended = house
            .installation
            .end_sessions(session, which, &visit(), &moment);
        ended.wait().unwrap();
    }
}

#[test]
fn somebody_sees_where_they_are_signed_in_and_ends_one_or_all() {
    let door = Door::new();
    let (first, second) = (door.right(), door.right());
    door.house.pass(60);
    let third = door.right();
    let session = door.session(&third).unwrap();
    let own = door.own(&session);
    assert_eq!(own.len(), 3);
    assert!(own[0].current && own[0].id == session.id);
    assert_eq!(own[0].user_agent, "Browser/1.0");
    assert_eq!(own[0].address, "192.0.2.7");
    assert_eq!((own[1].last_seen, own[1].mfa), (own[1].signed_in, false));

    let other = door.session(&first).unwrap().id;
    door.end(&session, Ending::One(&other));
    assert!(door.session(&first).is_none() && door.session(&second).is_some());
    assert_eq!(door.records("ConsoleLogout").len(), 1);
    door.end(&session, Ending::All);
    assert!(door.session(&second).is_none() && door.session(&third).is_none());
    assert_eq!(door.records("ConsoleLogout").len(), 3);
}

#[test]
fn nobody_ends_or_sees_anothers_session() {
    let door = Door::new();
    let step = door.right();
    let ada = door.session(&step).unwrap();
    let house = &door.house;
    let root = door.send(Submission::Root {
        email: house
            .world()
            .account(house.account)
            .unwrap()
            .root
            .email
            .clone(),
        password: secret("Root-pass-1234"),
        destination: String::new(),
        remember: false,
    });
    assert!(
        matches!(root, Step::Refused(_)),
        "the house has no such root password"
    );
    let mallory = ConsoleSession {
        principal: crate::state::SessionPrincipal::Root,
        ..ada.clone()
    };
    assert!(door.own(&mallory).is_empty());
    door.end(&mallory, Ending::One(&ada.id));
    door.end(&mallory, Ending::All);
    assert!(door.session(&step).is_some());
    assert!(door.records("ConsoleLogout").is_empty());
}

#[test]
fn what_lay_idle_is_not_listed() {
    let door = Door::new();
    door.right();
    door.house.pass(3600);
    let session = door.session(&door.right()).unwrap();
    assert_eq!(door.own(&session).len(), 1);
}

#[test]
fn a_session_ends_with_the_login_profile() {
    let door = Door::new();
    let step = door.right();
    let session = door.session(&step).unwrap();
    let input = DeleteLoginProfileInput {
        user_name: Some("ada".to_owned()),
    };
    door.house.admin::<DeleteLoginProfile>(input).unwrap();
    assert!(door.session(&step).is_none());
    assert!(door.own(&session).is_empty());
}

#[test]
fn the_oldest_session_makes_room_and_its_end_is_recorded() {
    let door = Door::new();
    let first = door.right();
    let id = door.session(&first).unwrap().id;
    door.edit(|account| {
        let oldest = account.sessions.get(&id).unwrap().as_ref().clone();
        for number in 1..MOST_SESSIONS {
            let mut other = oldest.clone();
            other.id = format!("{number:064}");
            other.signed_in = oldest.signed_in.plus_seconds(1);
            account.sessions.insert(other);
        }
    });
    door.house.pass(5);
    assert!(door.session(&first).is_some());
    assert!(door.records("ConsoleLogout").is_empty());
    let next = door.right();
    assert!(door.session(&first).is_none());
    let session = door.session(&next).unwrap();
    assert_eq!(door.own(&session).len(), MOST_SESSIONS);
    let ended = door.records("ConsoleLogout");
    assert_eq!(ended.len(), 1);
    assert_eq!(ended[0]["userIdentity"]["userName"], "ada");
}
