//! Time-based one-time passwords: RFC 6238 over HMAC-SHA-1, 30 seconds, six digits.
//!
//! Shared by sign-in, STS and IAM. *Invariant:* a code is taken once; whoever accepts one stores
//! the [`Accepted`] with the device in the same commit as what the code was for.
//! <https://www.rfc-editor.org/rfc/rfc6238>
use crate::Timestamp;
use crate::means::Means;
use crate::state::TotpDevice;
use doorward_names::{AccountId, MfaDeviceName};
use hmac::{Hmac, KeyInit, Mac};
use sha1::Sha1;
use subtle::ConstantTimeEq;

/// How many bytes a new seed has: 64 Base32 characters, as AWS's have.
pub const SEED_BYTES: usize = 40;

/// What is remembered of a device between codes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Memory {
    /// The last time step a code was taken for.
    pub last_step: Option<u64>,
    /// How many steps the device's clock runs ahead of ours.
    pub drift: i64,
}

/// What must be remembered of a device after a code was taken.
#[must_use = "a code that is not remembered works twice"]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Accepted {
    /// The time step of the code.
    pub step: u64,
    /// How many steps the device's clock runs ahead of ours.
    pub drift: i64,
}

/// Takes `code` if it is the device's code of now, one step off at most, and not used before.
///
/// Off by one of our clock, or of the device's as codes have taught it: see [`learnt`].
pub fn accept(seed: &[u8], code: &str, memory: Memory, now: Timestamp) -> Option<Accepted> {
    let code = digits(code)?;
    let present = step_of(now);
    let around = |step: u64| step.saturating_sub(1)..=step.saturating_add(1);
    let theirs = present.checked_add_signed(memory.drift);
    let steps = theirs.into_iter().chain([present]).flat_map(around);
    // The newest step that matches: taking an older one would let the code count again.
    let step = steps
        .filter(|step| same(&code_of(seed, *step), &code))
        .max()?;
    let off = step.cast_signed().saturating_sub(present.cast_signed());
    let drift = learnt(memory.drift, off);
    fresh(step, memory).then_some(Accepted { step, drift })
}

/// What is known of a clock's drift once a code that was `off` by so many steps was taken.
///
/// Nobody types a code of the future: one that runs ahead is of a clock that does, and each step is
/// learnt. One that lags may have been typed late. A step of that is learnt, more only by a pair:
/// whoever types late again and again would else make ever older codes good.
fn learnt(drift: i64, off: i64) -> i64 {
    match off {
        1.. => drift.max(off),
        -1 if drift == 0 => -1,
        _ => drift,
    }
}

/// Takes two consecutive codes, to enable a device or bring it back in step.
///
/// The device's clock may be off by as much as AWS forgives when resynchronising; what it is off
/// by is learnt.
pub fn accept_pair(
    seed: &[u8],
    codes: (&str, &str),
    memory: Memory,
    now: Timestamp,
) -> Option<Accepted> {
    accept_pair_within(REACH, seed, codes, memory, now)
}

fn accept_pair_within(
    reach: u64,
    seed: &[u8],
    codes: (&str, &str),
    memory: Memory,
    now: Timestamp,
) -> Option<Accepted> {
    let (first, second) = (digits(codes.0)?, digits(codes.1)?);
    let present = step_of(now);
    let window = present.saturating_sub(reach)..=present.saturating_add(reach);
    let found = window
        .map(|step| (step, step.saturating_add(1)))
        .find(|(one, two)| {
            fresh(*one, memory)
                && same(&code_of(seed, *one), &first)
                && same(&code_of(seed, *two), &second)
        });
    found.map(|(_, step)| Accepted {
        step,
        drift: step.cast_signed().saturating_sub(present.cast_signed()),
    })
}

/// What the store seals a device's seed to: [`Means::seal`] and [`Means::open`] both take it.
pub(crate) fn seed_context(account: AccountId, device: &MfaDeviceName) -> String {
    format!(
        "mfa-device/{account}/{}",
        device.as_str().to_ascii_lowercase()
    )
}

/// Takes `code` if it is the code of `device` now; [`remember`] must follow in the same commit.
pub(crate) fn answer(
    device: &TotpDevice,
    account: AccountId,
    code: &str,
    means: &Means,
    now: Timestamp,
) -> Option<Accepted> {
    let seed = means
        .open(&device.seed, &seed_context(account, &device.name))
        .ok()?;
    accept(seed.expose(), code, Memory::of(device), now)
}

/// Takes two consecutive codes of `device`, whose clock went off by `reach` steps at most;
/// [`remember`] must follow in the same commit.
pub(crate) fn answer_pair(
    device: &TotpDevice,
    account: AccountId,
    codes: (&str, &str),
    reach: u64,
    means: &Means,
    now: Timestamp,
) -> Option<Accepted> {
    let seed = means
        .open(&device.seed, &seed_context(account, &device.name))
        .ok()?;
    accept_pair_within(reach, seed.expose(), codes, Memory::of(device), now)
}

/// Makes a taken code one that is never taken again.
pub(crate) fn remember(device: &mut TotpDevice, accepted: Accepted) {
    device.last_step = Some(accepted.step);
    device.drift = accepted.drift;
}

impl Memory {
    /// What is remembered of `device`.
    pub(crate) fn of(device: &TotpDevice) -> Self {
        Self {
            last_step: device.last_step,
            drift: device.drift,
        }
    }
}

/// The code of `seed` at the time step `step`.
pub fn code_of(seed: &[u8], step: u64) -> String {
    // HMAC takes keys of any length; if it did not, the empty text would be no code at all.
    let Ok(mut mac) = Hmac::<Sha1>::new_from_slice(seed) else {
        return String::new();
    };
    mac.update(&step.to_be_bytes());
    let hash: [u8; 20] = mac.finalize().into_bytes().into();
    let offset = usize::from(hash.last().copied().unwrap_or_default() & 0x0f);
    let word = hash
        .iter()
        .skip(offset)
        .take(4)
        .fold(0_u32, |word, byte| (word << 8) | u32::from(*byte));
    format!("{:06}", (word & 0x7fff_ffff) % 1_000_000)
}

/// The number of the 30 seconds that `now` is in.
pub fn step_of(now: Timestamp) -> u64 {
    u64::try_from(now.seconds()).unwrap_or_default() / 30
}

/// How far off, in steps, two consecutive codes may be: an hour either way.
pub(crate) const REACH: u64 = 120;
/// The same at the sign-in page, where codes that were read an hour ago must not do: five minutes.
pub(crate) const REACH_AT_SIGN_IN: u64 = 10;

fn digits(code: &str) -> Option<String> {
    // People copy codes with the space their authenticator shows.
    let code: String = code.chars().filter(|letter| *letter != ' ').collect();
    let six = code.len() == 6 && code.bytes().all(|byte| byte.is_ascii_digit());
    six.then_some(code)
}

fn same(expected: &str, code: &str) -> bool {
    expected.as_bytes().ct_eq(code.as_bytes()).into()
}

fn fresh(step: u64, memory: Memory) -> bool {
    memory.last_step.is_none_or(|last| step > last)
}

#[cfg(test)]
mod tests {
    use super::*;

    const SEED: &[u8] = b"12345678901234567890";

    fn at(step: u64) -> Timestamp {
        Timestamp::from_seconds(i64::try_from(step).unwrap() * 30 + 7)
    }

    #[test]
    fn the_codes_are_those_of_rfc_6238() {
        for (seconds, code) in [
            (59, "287082"),
            (1_111_111_109, "081804"),
            (1_111_111_111, "050471"),
            (1_234_567_890, "005924"),
            (2_000_000_000, "279037"),
            (20_000_000_000, "353130"),
        ] {
            assert_eq!(code_of(SEED, seconds / 30), code, "{seconds}");
        }
    }

    #[test]
    fn a_code_works_once_and_no_older_one_after_it() {
        let first = accept(SEED, &code_of(SEED, 1000), Memory::default(), at(1000)).unwrap();
        let memory = Memory {
            last_step: Some(first.step),
            drift: first.drift,
        };
        assert_eq!(accept(SEED, &code_of(SEED, 1000), memory, at(1000)), None);
        assert_eq!(accept(SEED, &code_of(SEED, 999), memory, at(1000)), None);
        assert!(accept(SEED, &code_of(SEED, 1001), memory, at(1001)).is_some());
    }

    #[test]
    fn a_code_may_be_one_step_off_and_that_step_is_learnt() {
        let try_at = |drift, step| {
            let memory = Memory {
                last_step: None,
                drift,
            };
            accept(SEED, &code_of(SEED, step), memory, at(1000)).map(|taken| taken.drift)
        };
        for (drift, step, learnt) in [
            (0, 998, None),
            (0, 999, Some(-1)),
            (0, 1000, Some(0)),
            (0, 1001, Some(1)),
            (0, 1002, None),
            (1, 1002, Some(2)),
            (1, 999, Some(1)),
            (-1, 998, Some(-1)),
            (-1, 997, None),
            (-1, 1001, Some(1)),
            (40, 1038, None),
            (40, 1039, Some(40)),
            (40, 1041, Some(41)),
            (40, 1042, None),
            (-40, 960, Some(-40)),
            (-40, 959, Some(-40)),
            (-40, 1000, Some(-40)),
        ] {
            assert_eq!(try_at(drift, step), learnt, "{drift} {step}");
        }
    }

    #[test]
    fn a_clock_that_runs_faster_and_faster_is_followed() {
        let mut memory = Memory::default();
        for ahead in 0..10 {
            let now = 1000 + 100 * ahead;
            let code = code_of(SEED, now + ahead);
            let taken = accept(SEED, &code, memory, at(now)).unwrap();
            memory = Memory {
                last_step: Some(taken.step),
                drift: taken.drift,
            };
        }
        assert_eq!(memory.drift, 9);
    }

    #[test]
    fn codes_typed_late_do_not_lock_a_correct_clock_out() {
        // The pair that enabled the device was typed late, too.
        let enabled = accept_pair(
            SEED,
            (&code_of(SEED, 997), &code_of(SEED, 998)),
            Memory::default(),
            at(1000),
        );
        let mut taken = enabled.unwrap();
        for (now, late) in [(1010, 1), (1020, 2), (1030, 3), (1040, 1), (1050, 0)] {
            let memory = Memory {
                last_step: Some(taken.step),
                drift: taken.drift,
            };
            let code = code_of(SEED, now - late);
            taken = accept(SEED, &code, memory, at(now)).unwrap();
            assert_eq!(taken.drift, -2);
        }
    }

    #[test]
    fn what_is_not_six_digits_is_no_code() {
        for bad in ["", "12345", "1234567", "12345a", "１２３４５６", "-12345"] {
            assert_eq!(
                accept(SEED, bad, Memory::default(), at(1000)),
                None,
                "{bad}"
            );
        }
        let code = code_of(SEED, 1000);
        let (left, right) = code.split_at(3);
        let spaced = format!("{left} {right}");
        assert!(accept(SEED, &spaced, Memory::default(), at(1000)).is_some());
    }

    #[test]
    fn two_consecutive_codes_bring_a_device_back_in_step() {
        let codes = (code_of(SEED, 1040), code_of(SEED, 1041));
        let pair =
            |one: &str, two: &str| accept_pair(SEED, (one, two), Memory::default(), at(1000));
        assert_eq!(
            pair(&codes.0, &codes.1),
            Some(Accepted {
                step: 1041,
                drift: 41
            })
        );
        assert_eq!(pair(&codes.1, &codes.0), None);
        assert_eq!(pair(&codes.0, &codes.0), None);
        let memory = Memory {
            last_step: Some(1040),
            drift: 40,
        };
        assert_eq!(
            accept_pair(SEED, (&codes.0, &codes.1), memory, at(1000)),
            None
        );
    }
}
