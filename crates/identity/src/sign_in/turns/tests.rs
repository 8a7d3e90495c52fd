use super::*;
use proptest::prelude::*;

fn at(seconds: i64) -> Timestamp {
    Timestamp::from_seconds(seconds)
}

#[test]
fn what_a_turn_says() {
    let made = |newest, before, made| Turns {
        newest,
        before,
        made: Some(at(made)),
        lost: 0,
    };
    let new = Turns::default();
    let given = made(4, 3, 1000);
    let skipped = made(5, 3, 2000);
    let often = Turns {
        lost: MOST_LOST,
        ..given.clone()
    };
    let (soon, later) = (1000 + PERIOD - 1, 1000 + PERIOD);
    let table = [
        // turns, shown, the newest first shown, now
        (&new, 0, None, PERIOD - 1, Judged::Holder),
        (&new, 0, None, PERIOD, Judged::Due),
        (&new, 1, None, 0, Judged::Unknown),
        (&given, 4, None, soon, Judged::Holder),
        (&given, 4, Some(1001), soon, Judged::Holder),
        (&given, 4, Some(1001), later, Judged::Due),
        (&given, 3, None, soon, Judged::Holder),
        (&given, 3, None, later, Judged::Due),
        (&given, 3, Some(1001), 1001 + GRACE - 1, Judged::Holder),
        (&given, 3, Some(1001), 1001 + GRACE, Judged::Reused),
        (&given, 3, Some(later), later + 1, Judged::Holder),
        (&given, 2, None, 1000, Judged::Reused),
        (&given, 0, None, 1000, Judged::Reused),
        (&given, 5, None, 1000, Judged::Unknown),
        (&often, 3, None, soon, Judged::Holder),
        (&often, 3, None, later, Judged::Reused),
        (&often, 4, None, later, Judged::Due),
        (&skipped, 4, None, 2001, Judged::Reused),
        (&skipped, 3, None, 2001, Judged::Holder),
        (&skipped, 5, None, 2001, Judged::Holder),
    ];
    for (turns, shown, used, now, says) in table {
        let judged = judge(turns, at(0), shown, used.map(at), at(now));
        assert_eq!(judged, says, "{turns:?} {shown} {used:?} {now}");
    }
}

/// A session, and who holds which turn of it.
struct Play {
    turns: Turns,
    used: Option<Timestamp>,
    now: i64,
    ended: bool,
}

impl Play {
    fn new() -> Self {
        Self {
            turns: Turns::default(),
            used: None,
            now: 0,
            ended: false,
        }
    }

    /// A request that shows `held`; the turn that its answer brings.
    fn request(&mut self, held: u32) -> Option<u32> {
        if self.ended {
            return None;
        }
        let judged = judge(&self.turns, at(0), held, self.used, at(self.now));
        if held == self.turns.newest && held > 0 {
            self.used.get_or_insert(at(self.now));
        }
        match judged {
            Judged::Holder => None,
            Judged::Due => {
                self.turns = self.turns.next(held, at(self.now));
                self.used = None;
                Some(self.turns.newest)
            }
            Judged::Reused | Judged::Unknown => {
                self.ended = true;
                None
            }
        }
    }
}

proptest! {
    /// Whatever answers are lost, unless it is one after the other, and however requests overlap, one
    /// browser is never signed out: a request may show what the browser held up to the grace before.
    #[test]
    fn one_browser_is_never_signed_out(
        steps in prop::collection::vec((0_i64..900, any::<bool>(), any::<bool>()), 1..80),
    ) {
        let mut play = Play::new();
        let (mut held, mut stale) = (0, (0, 0_i64));
        let mut in_a_row = 0;
        for (pass, lost, late) in steps {
            play.now += pass;
            let overlaps = late && play.now < stale.1 + GRACE;
            let shown = if overlaps { stale.0 } else { held };
            if let Some(given) = play.request(shown) {
                if lost && in_a_row < MOST_LOST {
                    in_a_row += 1;
                } else {
                    in_a_row = 0;
                    stale = (held, play.now);
                    held = given;
                }
            }
            prop_assert!(!play.ended, "shown {shown}");
        }
    }

    /// Who has copied a session and throws away each turn that comes is found out.
    #[test]
    fn who_throws_turns_away_is_found_out(own_every in 1_usize..20) {
        let mut play = Play::new();
        for step in 0..4 * usize::try_from(PERIOD).unwrap() {
            play.now += 1;
            play.request(0);
            if step % own_every == 0 {
                play.request(0);
            }
        }
        prop_assert!(play.ended);
    }

    /// Where two browsers hold one session and both go on using it, it ends: within the turn that
    /// they share, the next and the grace, whoever asks more often.
    #[test]
    fn two_browsers_with_one_session_are_found_out(
        steps in prop::collection::vec((1_i64..200, any::<bool>()), 40..80),
        own_every in 1_usize..12,
    ) {
        let mut play = Play::new();
        let mut held = [0, 0];
        for (step, (pass, thief)) in steps.iter().enumerate() {
            play.now += pass;
            let who = usize::from(*thief && step % own_every != 0);
            if let Some(given) = play.request(held[who]) {
                held[who] = given;
            }
        }
        // Both once more, after everything that could excuse either.
        for _ in 0..3 {
            play.now += PERIOD;
            for who in [0, 1] {
                if let Some(given) = play.request(held[who]) {
                    held[who] = given;
                }
            }
        }
        prop_assert!(play.ended);
    }
}
