//! Nobody of a closed account signs in, or stays signed in.
use super::*;

const ROOT: &str = "root@111122223333.example.com";

impl Door {
    fn close(&self) {
        let now = self.now();
        self.edit(|account| account.close(now));
    }

    fn mailed(&self) -> usize {
        self.house.installation.outbox(100, |_| false).len()
    }
}

#[test]
fn who_is_signed_in_is_signed_out_and_nobody_signs_in() {
    let door = Door::new();
    let step = door.right();
    assert!(door.session(&step).is_some());
    door.close();
    assert!(door.session(&step).is_none());
    let answer = door.right();
    assert!(
        matches!(answer, Step::Refused(Refused::Credentials)),
        "{answer:?}"
    );
    let root = door.send(Submission::Root {
        email: ROOT.to_owned(),
        password: secret("Root-pass-1234"),
        destination: String::new(),
        remember: false,
    });
    assert!(
        matches!(root, Step::Refused(Refused::Credentials)),
        "{root:?}"
    );
}

#[test]
fn what_waits_for_a_code_leads_nowhere() {
    let door = Door::new().with_device();
    let waiting = flow(door.right());
    door.close();
    let answer = door.answer_code(&waiting, &door.code());
    assert!(!matches!(answer, Step::SignedIn { .. }), "{answer:?}");
}

#[test]
fn no_link_to_a_new_password_is_mailed() {
    let door = Door::new();
    door.close();
    let before = door.mailed();
    let (installation, moment) = (&door.house.installation, door.house.moment());
    let asked = installation.request_recovery(ROOT, &visit(), &moment);
    assert_eq!(asked.wait(), Ok(()));
    assert_eq!(door.mailed(), before);
}
