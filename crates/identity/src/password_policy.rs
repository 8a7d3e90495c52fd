//! What a new password must be like: the account's own policy, or AWS's default one.
//!
//! <https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html>
pub use crate::sign_in::password::{PasswordHash, hash_password, verify_or_pretend};
use doorward_names::Secret;
use serde::{Deserialize, Serialize};
use std::fmt;

/// An account's own password policy. See "Setting an account password policy for IAM users".
#[expect(clippy::struct_excessive_bools, reason = "the API has them so")]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PasswordPolicy {
    /// The fewest characters: 6 to 128.
    pub minimum_length: u32,
    /// Whether a symbol is needed.
    pub require_symbols: bool,
    /// Whether a digit is needed.
    pub require_numbers: bool,
    /// Whether a capital letter is needed.
    pub require_uppercase: bool,
    /// Whether a small letter is needed.
    pub require_lowercase: bool,
    /// Whether users may change their own passwords.
    pub allow_users_to_change: bool,
    /// After how many days a password expires, 1 to 1,095; never, if nothing.
    pub max_age_days: Option<u32>,
    /// How many earlier passwords may not come back: 1 to 24.
    pub reuse_prevention: Option<u32>,
    /// Whether an expired password can only be set by an administrator.
    pub hard_expiry: bool,
}

/// The symbols that count as such in a password policy.
pub const SYMBOLS: &str = "!@#$%^&*()_+-=[]{}|'";

/// The most characters a password may have.
pub const LONGEST: usize = 128;

/// Why a password is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Violation {
    /// It has fewer characters than this.
    TooShort(u32),
    /// It has more characters than AWS takes.
    TooLong,
    /// It has a character that AWS takes in no password.
    Character,
    /// It has no symbol.
    NoSymbol,
    /// It has no digit.
    NoNumber,
    /// It has no capital letter.
    NoUppercase,
    /// It has no small letter.
    NoLowercase,
    /// The default policy asks for three of the four classes.
    TooFewClasses,
    /// It is the account's id or alias, the user's name or e-mail address.
    IsAName,
    /// It is one of the commonest leaked passwords.
    Common,
    /// It is one of the user's last passwords.
    Reused,
}

impl Violation {
    /// What the error says, in the words of IAM's `PasswordPolicyViolation`.
    pub fn message(self) -> String {
        self.to_string()
    }
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooShort(least) => {
                return write!(f, "Password should have a minimum length of {least}");
            }
            Self::TooLong => "Password should have a maximum length of 128",
            Self::Character => {
                "Password should have no other characters than those from space to U+00FF, tab, \
                 line feed and carriage return"
            }
            Self::NoSymbol => "Password should have at least one symbol",
            Self::NoNumber => "Password should have at least one number",
            Self::NoUppercase => "Password should have at least one uppercase letter",
            Self::NoLowercase => "Password should have at least one lowercase letter",
            Self::TooFewClasses => {
                "Password should have at least three of the following: uppercase letters, \
                 lowercase letters, numbers, symbols"
            }
            Self::IsAName => "Password should not be the same as the account name or email address",
            Self::Common => "Password should not be one that is commonly used",
            Self::Reused => "Password should not be the same as a previously used password",
        }
        .fmt(f)
    }
}

/// Whether `candidate` will do under `policy`, or under AWS's default where the account has none.
///
/// `names` are those it may not be: the user's name or e-mail address, the account's id and alias.
/// Reuse is asked apart, by [`check_reuse`], because it costs a hash for each earlier password.
pub fn check(
    policy: Option<&PasswordPolicy>,
    candidate: &Secret<String>,
    names: &[&str],
) -> Result<(), Violation> {
    let password = candidate.expose();
    let length = password.chars().count();
    if length > LONGEST {
        return Err(Violation::TooLong);
    }
    if !password.chars().all(is_taken) {
        return Err(Violation::Character);
    }
    let classes = Classes::of(password);
    match policy {
        Some(policy) => custom(policy, length, classes)?,
        None => default(length, classes)?,
    }
    if names.iter().any(|name| name.eq_ignore_ascii_case(password)) {
        return Err(Violation::IsAName);
    }
    if common(password) {
        return Err(Violation::Common);
    }
    Ok(())
}

/// Whether AWS takes `letter` in passwords: the pattern of `passwordType` in IAM's model, held
/// here too for the doors that no model guards.
fn is_taken(letter: char) -> bool {
    matches!(letter, '\t' | '\n' | '\r' | ' '..='\u{ff}')
}

/// Written by `cargo xtask passwords`: one a line, in small letters, sorted.
const COMMON: &str = include_str!("../data/common-passwords.txt");

/// Whether it is among the commonest leaked passwords, in capitals or small letters, with symbols
/// at its end or without. See NIST SP 800-63B-4, section 3.1.1.2.
fn common(password: &str) -> bool {
    let small = password.to_lowercase();
    let bare = small.trim_end_matches(|letter: char| !letter.is_alphanumeric());
    listed(COMMON, &small) || listed(COMMON, bare)
}

/// Whether `line` is one of the sorted lines of `text`.
fn listed(text: &str, line: &str) -> bool {
    let mut text = text;
    while !text.is_empty() {
        let middle = text.len() / 2;
        let start = text
            .bytes()
            .take(middle)
            .rposition(|byte| byte == b'\n')
            .map_or(0, |newline| newline.saturating_add(1));
        let (before, rest) = text.split_at(start);
        let (found, after) = rest.split_once('\n').unwrap_or((rest, ""));
        text = match line.cmp(found) {
            std::cmp::Ordering::Equal => return true,
            std::cmp::Ordering::Less => before,
            std::cmp::Ordering::Greater => after,
        };
    }
    false
}

/// What a new password must be like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rule {
    /// From so many characters up to [`LONGEST`].
    Length(u32),
    /// Three of: capital letter, small letter, number, symbol.
    ThreeClasses,
    /// A capital letter is in it.
    Uppercase,
    /// A small letter is in it.
    Lowercase,
    /// A number is in it.
    Number,
    /// A symbol is in it.
    Symbol,
    /// It is not the person's name, account or e-mail address.
    NotYours,
    /// Not many have it.
    NotCommon,
    /// It is none of so many that the person has had, the present one included.
    NotAgain(usize),
}

/// What a new password must be like, for the page that asks for it.
pub fn rules(policy: Option<&PasswordPolicy>) -> Vec<Rule> {
    let mut rules = Vec::new();
    match policy {
        None => rules.extend([Rule::Length(8), Rule::ThreeClasses]),
        Some(policy) => {
            rules.push(Rule::Length(policy.minimum_length));
            let classes = [
                (policy.require_uppercase, Rule::Uppercase),
                (policy.require_lowercase, Rule::Lowercase),
                (policy.require_numbers, Rule::Number),
                (policy.require_symbols, Rule::Symbol),
            ];
            let asked = classes.into_iter().filter(|(asked, _)| *asked);
            rules.extend(asked.map(|(_, rule)| rule));
        }
    }
    rules.extend([Rule::NotYours, Rule::NotCommon]);
    let again = Some(remembered(policy)).filter(|count| *count > 0);
    rules.extend(again.map(Rule::NotAgain));
    rules
}

/// Whether `candidate` is none of the passwords the policy remembers.
///
/// `hashes` are the present password and those before it, newest first. Slow: it hashes.
pub fn check_reuse<'a>(
    policy: Option<&PasswordPolicy>,
    candidate: &Secret<String>,
    hashes: impl Iterator<Item = &'a str>,
) -> Result<(), Violation> {
    let remembered = remembered(policy);
    let reused = hashes
        .take(remembered)
        .any(|hash| PasswordHash::from_phc(hash).verify(candidate));
    if reused {
        Err(Violation::Reused)
    } else {
        Ok(())
    }
}

/// How many passwords, the present one included, may not come back.
pub fn remembered(policy: Option<&PasswordPolicy>) -> usize {
    policy
        .and_then(|policy| policy.reuse_prevention)
        .map_or(0, |count| usize::try_from(count).unwrap_or(24).min(24))
}

fn custom(policy: &PasswordPolicy, length: usize, classes: Classes) -> Result<(), Violation> {
    let rules = [
        (
            policy.require_uppercase,
            classes.uppercase,
            Violation::NoUppercase,
        ),
        (
            policy.require_lowercase,
            classes.lowercase,
            Violation::NoLowercase,
        ),
        (policy.require_numbers, classes.number, Violation::NoNumber),
        (policy.require_symbols, classes.symbol, Violation::NoSymbol),
    ];
    at_least(policy.minimum_length, length)?;
    match rules
        .into_iter()
        .find(|(required, present, _)| *required && !present)
    {
        Some((_, _, violation)) => Err(violation),
        None => Ok(()),
    }
}

fn default(length: usize, classes: Classes) -> Result<(), Violation> {
    at_least(8, length)?;
    if classes.count() < 3 {
        return Err(Violation::TooFewClasses);
    }
    Ok(())
}

fn at_least(least: u32, length: usize) -> Result<(), Violation> {
    if length < usize::try_from(least).unwrap_or(LONGEST) {
        return Err(Violation::TooShort(least));
    }
    Ok(())
}

#[expect(
    clippy::struct_excessive_bools,
    reason = "the four classes a password may show"
)]
#[derive(Clone, Copy, Default)]
struct Classes {
    uppercase: bool,
    lowercase: bool,
    number: bool,
    symbol: bool,
}

impl Classes {
    fn of(password: &str) -> Self {
        let mut seen = Self::default();
        for letter in password.chars() {
            seen.uppercase |= letter.is_ascii_uppercase();
            seen.lowercase |= letter.is_ascii_lowercase();
            seen.number |= letter.is_ascii_digit();
            seen.symbol |= SYMBOLS.contains(letter);
        }
        seen
    }

    fn count(self) -> usize {
        [self.uppercase, self.lowercase, self.number, self.symbol]
            .into_iter()
            .filter(|seen| *seen)
            .count()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::state::Sealed;

    fn secret(text: &str) -> Secret<String> {
        Secret::new(text.to_owned())
    }

    fn strict() -> PasswordPolicy {
        PasswordPolicy {
            minimum_length: 14,
            require_symbols: true,
            require_numbers: true,
            require_uppercase: true,
            require_lowercase: true,
            allow_users_to_change: true,
            max_age_days: None,
            reuse_prevention: Some(2),
            hard_expiry: false,
        }
    }

    #[test]
    fn without_a_policy_of_its_own_an_account_has_awss_default() {
        for (password, verdict) in [
            ("Sh0rt!", Err(Violation::TooShort(8))),
            ("alllowercase", Err(Violation::TooFewClasses)),
            ("lower1case2", Err(Violation::TooFewClasses)),
            ("Upper1case2", Ok(())),
            ("lower-case-2", Ok(())),
            ("Ada@example.com1", Err(Violation::IsAName)),
        ] {
            let verdict_now = check(
                None,
                &secret(password),
                &["ada@EXAMPLE.com1", "123456789012"],
            );
            assert_eq!(verdict_now, verdict, "{password}");
        }
        assert_eq!(
            check(None, &secret(&"aA1".repeat(43)), &[]),
            Err(Violation::TooLong)
        );
        assert_eq!(check(None, &secret(&"aA1!".repeat(32)), &[]), Ok(()));
    }

    #[test]
    fn what_awss_pattern_does_not_take_no_door_takes() {
        let (first, last) = ("Aa1-\u{9}\u{a}\u{d}\u{20}", "Aa1-\u{7f}\u{a0}\u{e9}\u{ff}");
        for (password, verdict) in [
            (first, Ok(())),
            (last, Ok(())),
            ("Aa1-4567\u{100}", Err(Violation::Character)),
            ("Aa1-4567\u{1f511}", Err(Violation::Character)),
            // An é of two characters, as some keyboards type it.
            ("Aa1-4567e\u{301}", Err(Violation::Character)),
            ("Aa1-4567\0", Err(Violation::Character)),
            ("Aa1-4567\u{b}", Err(Violation::Character)),
        ] {
            assert_eq!(check(None, &secret(password), &[]), verdict, "{password:?}");
        }
    }

    #[test]
    fn an_accounts_policy_says_what_is_missing() {
        for (password, verdict) in [
            ("Short1!", "Password should have a minimum length of 14"),
            (
                "lower-case-only-1",
                "Password should have at least one uppercase letter",
            ),
            (
                "UPPER-CASE-ONLY-1",
                "Password should have at least one lowercase letter",
            ),
            (
                "No-Number-In-Here",
                "Password should have at least one number",
            ),
            (
                "NoSymbol1InThisOne",
                "Password should have at least one symbol",
            ),
        ] {
            let violation = check(Some(&strict()), &secret(password), &[]).unwrap_err();
            assert_eq!(violation.message(), verdict, "{password}");
        }
        assert_eq!(
            check(Some(&strict()), &secret("All-4-classes-here"), &[]),
            Ok(())
        );
    }

    #[test]
    fn the_commonest_passwords_are_refused_whatever_the_policy() {
        let lenient = PasswordPolicy {
            minimum_length: 6,
            require_symbols: false,
            require_numbers: false,
            require_uppercase: false,
            require_lowercase: false,
            ..strict()
        };
        for (policy, password, verdict) in [
            (Some(&lenient), "123456", Err(Violation::Common)),
            (Some(&lenient), "Dragon", Err(Violation::Common)),
            (None, "Password1", Err(Violation::Common)),
            (None, "Password1!", Err(Violation::Common)),
            (None, "pASSWORD1?.", Err(Violation::Common)),
            (None, "Password1 and more", Ok(())),
            (Some(&lenient), "!!!!!!", Ok(())),
        ] {
            assert_eq!(check(policy, &secret(password), &[]), verdict, "{password}");
        }
    }

    #[test]
    fn every_line_of_the_list_is_found_and_what_is_between_is_not() {
        let lines: Vec<&str> = COMMON.lines().collect();
        assert!(lines.len() > 20_000);
        assert!(lines.is_sorted());
        for line in &lines {
            assert!(listed(COMMON, line), "{line}");
            assert!(!listed(COMMON, &format!("{line}\u{1}")), "{line}");
        }
        for line in ["", "\n", "0", "~~~~~~~~"] {
            assert!(!listed(COMMON, line), "{line:?}");
        }
    }

    #[test]
    fn as_many_as_twenty_four_passwords_are_remembered() {
        let text = |number: usize| secret(&format!("Password number {number}"));
        let hash = |number| Sealed(hash_password(&text(number), [3; 16]).as_phc().to_owned());
        let now = crate::Timestamp::from_seconds(0);
        let mut profile = crate::state::LoginProfile {
            password_hash: hash(0),
            created: now,
            changed: now,
            max_signin_session: None,
            reset_required: false,
            previous: Vec::new(),
        };
        for number in 1..30 {
            profile.replace(hash(number), now);
        }
        let policy = PasswordPolicy {
            reuse_prevention: Some(24),
            ..strict()
        };
        let check = |number: usize| {
            let hashes = profile.hashes().map(|hash| hash.0.as_str());
            check_reuse(Some(&policy), &text(number), hashes)
        };
        assert_eq!(check(29), Err(Violation::Reused), "the present one");
        assert_eq!(check(6), Err(Violation::Reused), "the twenty-fourth");
        assert_eq!(check(5), Ok(()));
    }

    #[test]
    fn a_remembered_password_may_not_come_back_and_an_older_one_may() {
        let hashes: Vec<_> = ["now", "before", "long ago"]
            .iter()
            .map(|text| hash_password(&secret(text), [3; 16]))
            .collect();
        let check = |policy: Option<&PasswordPolicy>, text| {
            check_reuse(
                policy,
                &secret(text),
                hashes.iter().map(PasswordHash::as_phc),
            )
        };
        assert_eq!(check(Some(&strict()), "now"), Err(Violation::Reused));
        assert_eq!(check(Some(&strict()), "before"), Err(Violation::Reused));
        assert_eq!(check(Some(&strict()), "long ago"), Ok(()));
        assert_eq!(check(None, "now"), Ok(()));
    }
}
