//! The turns of a session, over the real state. What they say is in `turns/tests.rs`.
use super::*;
use crate::sign_in::turns::{GRACE, PERIOD};
use crate::state::StoredSession;

/// A browser's visit that shows `turns` of the sessions of `cookie`.
fn showing(cookie: &Secret<String>, turns: &[&Turn]) -> Visit {
    let turns = turns
        .iter()
        .map(|turn| (turn.name.clone(), turn.value.clone()));
    Visit {
        shows: Shows {
            sessions: vec![cookie.clone()],
            turns: turns.collect(),
        },
        ..visit()
    }
}

impl Door {
    fn cookie(&self) -> Secret<String> {
        match self.right() {
            Step::SignedIn { cookie, .. } => cookie,
            other => panic!("not in: {other:?}"),
        }
    }

    fn counts(&self, cookie: &Secret<String>, turns: &[&Turn]) -> bool {
        let (installation, moment) = (&self.house.installation, self.house.moment());
        let visit = showing(cookie, turns);
        installation
            .console_session(cookie.expose(), &visit, &moment)
            .is_some()
    }

    fn next(&self, cookie: &Secret<String>, turns: &[&Turn]) -> Option<Turn> {
        let (installation, moment) = (&self.house.installation, self.house.moment());
        let visit = showing(cookie, turns);
        let next = installation.next_turn(cookie.expose(), &visit, &moment);
        next.wait().unwrap()
    }

    fn stored(&self, cookie: &Secret<String>) -> Option<StoredSession> {
        let id = session::Cookie::parse(cookie.expose())
            .unwrap()
            .session_id();
        let world = self.house.world();
        let sessions = &world.account(self.house.account).unwrap().sessions;
        sessions.get(&id).map(|session| session.as_ref().clone())
    }
}

#[test]
fn a_session_has_its_next_turn_once_and_the_one_before_counts_a_while() {
    let door = Door::new();
    let cookie = door.cookie();
    assert!(door.next(&cookie, &[]).is_none(), "it is not time");
    door.house.pass(PERIOD);
    let first = door.next(&cookie, &[]).unwrap();
    assert!(door.next(&cookie, &[]).is_none(), "there is one of it");
    assert!(door.counts(&cookie, &[]), "the answer may be on its way");
    assert!(door.counts(&cookie, &[&first]));
    door.house.pass(GRACE - 1);
    assert!(door.counts(&cookie, &[]) && door.counts(&cookie, &[&first]));
    door.house.pass(1);
    assert!(!door.counts(&cookie, &[]) && door.counts(&cookie, &[&first]));
    assert!(door.next(&cookie, &[]).is_none());
    // What of it is kept opens nothing.
    let row = serde_json::to_string(&door.stored(&cookie).unwrap()).unwrap();
    assert!(!row.contains(first.value.expose().split_once('.').unwrap().1));
}

#[test]
fn a_turn_is_of_its_session() {
    let door = Door::new();
    let (one, other) = (door.cookie(), door.cookie());
    door.house.pass(PERIOD);
    let turns = [&one, &other].map(|cookie| door.next(cookie, &[]).unwrap());
    let swapped = Turn {
        name: turns[0].name.clone(),
        value: turns[1].value.clone(),
    };
    assert!(!door.counts(&one, &[&swapped]));
    assert!(door.counts(&one, &[&turns[0], &turns[1]]));
    assert!(door.stored(&one).is_some(), "nothing ended by it");
}

#[test]
fn who_shows_a_turn_that_was_given_away_ends_the_session_and_that_is_told() {
    let door = Door::new();
    let cookie = door.cookie();
    door.house.pass(PERIOD);
    let first = door.next(&cookie, &[]).unwrap();
    assert!(door.counts(&cookie, &[&first]));
    door.house.pass(GRACE);
    let (installation, moment) = (&door.house.installation, door.house.moment());
    let (right, wrong) = (showing(&cookie, &[&first]), showing(&cookie, &[]));
    assert!(!installation.is_reused(cookie.expose(), &right, &moment));
    installation.end_reused(&right, &moment).wait().unwrap();
    assert!(door.counts(&cookie, &[&first]));
    assert!(installation.is_reused(cookie.expose(), &wrong, &moment));
    for _ in 0..2 {
        installation.end_reused(&wrong, &moment).wait().unwrap();
    }
    assert!(door.stored(&cookie).is_none());
    assert!(!door.counts(&cookie, &[&first]));
    let records = door.records("ConsoleSessionReused");
    assert_eq!(records.len(), 1);
    assert_eq!(records[0]["userIdentity"]["userName"], "ada");
    assert_eq!(records[0]["sourceIPAddress"], "192.0.2.7");
    let letters = installation.outbox(10, |_| false).into_iter();
    let subjects: Vec<_> = letters.map(|mail| mail.letter.unwrap().subject).collect();
    let told = "A console session of the user ada was in two browsers and has ended (111122223333)";
    assert!(
        subjects.iter().any(|subject| subject == told),
        "{subjects:?}"
    );
}

#[test]
fn turns_and_their_use_are_in_the_store() {
    let door = Door::new();
    let cookie = door.cookie();
    door.house.pass(PERIOD);
    let first = door.next(&cookie, &[]).unwrap();
    assert!(door.counts(&cookie, &[&first]));
    door.edit(|_| {});
    let store = door.house.installation.means().store();
    let loaded = crate::state::load(store).unwrap();
    let stored = door.stored(&cookie).unwrap();
    let loaded = loaded.account(door.house.account).unwrap();
    assert_eq!(loaded.sessions.get(&stored.id).unwrap().turns, stored.turns);
    assert_eq!(stored.turns.newest, 1);
    let used = store.last_used().unwrap();
    assert!(
        used.iter()
            .any(|used| used.key == format!("{}/1", stored.id))
    );
}

#[test]
fn a_session_from_before_there_were_turns_goes_on() {
    let door = Door::new();
    let cookie = door.cookie();
    let stored = door.stored(&cookie).unwrap();
    let row = serde_json::to_value(&stored).unwrap();
    assert!(row.get("turns").is_none(), "as it was written before");
    assert_eq!(
        serde_json::from_value::<StoredSession>(row).unwrap(),
        stored
    );
}
