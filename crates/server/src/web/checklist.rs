//! The account's security, checked: who has which means to sign in, by what the credential report
//! would say now.
//!
//! It asks with the rights of whoever looks, by the operations that a program would call.
use super::calls::{call, read};
use super::pages::iam::Link;
use super::pages::{Alert, CheckRow, ChecklistPage};
use super::visitor::{Member, Visitor};
use super::words::Language;
use super::{done, iam, respond, security, sign_in, times};
use doorward_identity::{Answer, KeyAge, Performed, Request, Timestamp};
use doorward_shapes::ErrorAnswer;
use doorward_shapes::iam::{
    GenerateCredentialReport, GenerateCredentialReportInput, GetAccountPasswordPolicy,
    GetAccountPasswordPolicyInput, GetCredentialReport, GetCredentialReportInput,
};
use std::collections::BTreeMap;

/// Where it is.
pub(super) const PAGE: &str = "/console/checklist";
/// The credential report, as a file.
pub(super) const REPORT: &str = "/console/checklist/report";

const DAY: i64 = 24 * 60 * 60;
/// How long a means to sign in may lie unused, in days: the CIS benchmark's number.
const UNUSED: i64 = 90;
/// How many of a kind are named.
const MOST: usize = 20;

/// `/console/checklist`: what reads the report does so when it is durable.
pub(super) fn show(visitor: Visitor, request: &Request<'_>) -> Performed<Answer> {
    let Some(member) = visitor.member() else {
        return done(sign_in::first(&visitor, request));
    };
    let input = GenerateCredentialReportInput::default();
    let made = call::<GenerateCredentialReport>(&visitor, &member, input);
    made.map(
        move |made| match made.and_then(|_| report(&visitor, &member)) {
            Ok(report) => {
                let age = visitor.installation.settings().key_age;
                let t = visitor.language;
                let is_root = member.session.is_root;
                let mut rows = check(t, is_root, &report, visitor.moment.now, age);
                rows.push(password_policy(&visitor, &member));
                let made = times::long(t, visitor.moment.now);
                let page = page(&member, None, made, rows);
                respond::page(&visitor, 200, &page)
            }
            Err(error) => denied(&visitor, &member, &error),
        },
    )
}

/// `/console/checklist/report`: the report as `GetCredentialReport` gives it.
pub(super) fn file(visitor: Visitor, request: &Request<'_>) -> Performed<Answer> {
    let Some(member) = visitor.member() else {
        return done(sign_in::first(&visitor, request));
    };
    let input = GenerateCredentialReportInput::default();
    let made = call::<GenerateCredentialReport>(&visitor, &member, input);
    made.map(move |made| {
        let input = GetCredentialReportInput::default();
        match made.and_then(|_| read::<GetCredentialReport>(&visitor, &member, input)) {
            Ok(report) => {
                let name = format!("status_reports_{}.csv", member.session.account);
                respond::file(&name, "text/csv", report.content.unwrap_or_default())
            }
            Err(error) => denied(&visitor, &member, &error),
        }
    })
}

fn denied(visitor: &Visitor, member: &Member, error: &ErrorAnswer) -> Answer {
    let denied = Alert::refused(visitor.language.not_checked(), &error.message);
    let page = page(member, Some(denied), String::new(), Vec::new());
    respond::page(visitor, error.status, &page)
}

fn page(member: &Member, alert: Option<Alert>, made: String, rows: Vec<CheckRow>) -> ChecklistPage {
    ChecklistPage {
        here: "home",
        me: member.me(),
        alert,
        made,
        rows,
    }
}

/// What the report would say now: who has done what it asks for sees so at once.
fn report(visitor: &Visitor, member: &Member) -> Result<String, ErrorAnswer> {
    let (installation, visit) = (&visitor.installation, &visitor.visit);
    let report = installation.present_credentials(&member.session, visit, &visitor.moment);
    report.wait()
}

/// One line of the report, by its columns.
type Line<'a> = BTreeMap<&'a str, String>;

fn lines(report: &str) -> Vec<Line<'_>> {
    let mut lines = report.lines();
    let columns: Vec<_> = lines.next().unwrap_or_default().split(',').collect();
    lines
        .map(|line| columns.iter().copied().zip(fields(line)).collect())
        .collect()
}

/// The fields of a line of CSV; the report's have no quotes in them.
fn fields(line: &str) -> Vec<String> {
    let mut fields = vec![String::new()];
    let mut quoted = false;
    for letter in line.chars() {
        match (letter, fields.last_mut()) {
            ('"', _) => quoted = !quoted,
            (',', _) if !quoted => fields.push(String::new()),
            (_, Some(field)) => field.push(letter),
            (_, None) => {}
        }
    }
    fields
}

/// What the report says, one row a question.
fn check(t: Language, is_root: bool, report: &str, now: Timestamp, age: KeyAge) -> Vec<CheckRow> {
    let lines = lines(report);
    let (root, users): (Vec<_>, Vec<_>) = lines
        .iter()
        .partition(|line| text(line, "user") == "<root_account>");
    let root = root.first().copied();
    let is =
        |line: Option<&Line<'_>>, column| line.is_some_and(|line| text(line, column) == "true");
    let name = |line: &Line<'_>| of_user(line, text(line, "user").to_owned());
    let old = |text: &str| older(text, UNUSED, now);
    let of_keys = |wanted: &dyn Fn(&Line<'_>, &str) -> bool| {
        let numbers = ["access_key_1", "access_key_2"];
        let found = users.iter().flat_map(|line| {
            let keys = numbers.into_iter().enumerate();
            keys.filter(|(_, key)| text(line, &format!("{key}_active")) == "true")
                .filter(|(_, key)| wanted(line, key))
                .map(|(number, _)| of_user(line, t.key_of(text(line, "user"), number + 1)))
        });
        found.collect::<Vec<_>>()
    };
    let people = users
        .iter()
        .copied()
        .filter(|line| text(line, "password_enabled") == "true");
    let without_mfa = people
        .clone()
        .filter(|line| text(line, "mfa_active") != "true");
    let unused = people.filter(|line| {
        let used = text(line, "password_last_used");
        let since = if used == "no_information" {
            text(line, "password_last_changed")
        } else {
            used
        };
        old(since)
    });
    let old_keys = age.days.map(|days| {
        let keys = of_keys(&|line, key| {
            let made = text(line, &format!("{key}_last_rotated"));
            older(made, days, now)
        });
        listed(t.no_old_keys(days), t.old_keys_todo(), keys)
    });
    let unused_keys = of_keys(&|line, key| {
        let used = text(line, &format!("{key}_last_used_date"));
        let since = if used == "N/A" {
            text(line, &format!("{key}_last_rotated"))
        } else {
            used
        };
        old(since)
    });
    let root_keys = is(root, "access_key_1_active") || is(root, "access_key_2_active");
    // Root's own are nobody else's to change.
    let of_root = |section: &str| {
        if is_root {
            link(
                t.security_credentials(),
                format!("{}{section}", security::PAGE),
            )
        } else {
            link(t.someone_else(), "/signin?add".to_owned())
        }
    };
    let mut rows = vec![
        led(
            t.root_has_mfa(),
            is(root, "mfa_active"),
            t.root_has_mfa_todo(),
            of_root("#mfa"),
        ),
        led(
            t.root_has_no_keys(),
            !root_keys,
            t.root_has_no_keys_todo(),
            of_root("#keys"),
        ),
        listed(
            t.all_have_mfa(),
            t.all_have_mfa_todo(),
            without_mfa.map(name).collect(),
        ),
    ];
    rows.extend(old_keys);
    rows.push(listed(
        t.no_unused_keys(),
        t.unused_keys_todo(),
        unused_keys,
    ));
    rows.push(listed(
        t.no_unused_passwords(),
        t.unused_passwords_todo(),
        unused.map(name).collect(),
    ));
    rows
}

/// Whether `text` is a time of more than `days` ago.
fn older(text: &str, days: i64, now: Timestamp) -> bool {
    // Both are of one form, whose order is that of time.
    let oldest = now.plus_seconds(-days * DAY).iso();
    let is_time = text.starts_with(|first: char| first.is_ascii_digit());
    is_time && text.get(..19) < oldest.get(..19)
}

fn text<'a>(line: &'a Line<'_>, column: &str) -> &'a str {
    line.get(column).map_or("", String::as_str)
}

fn link(text: &str, to: String) -> Link {
    Link {
        to,
        text: text.to_owned(),
        here: false,
    }
}

/// `said` of the line's user, with the way to what it signs in with.
fn of_user(line: &Line<'_>, said: String) -> Link {
    link(&said, iam::credentials_of(text(line, "user")))
}

/// A question whose answer is changed in one place.
fn led(title: impl Into<String>, good: bool, todo: &'static str, to: Link) -> CheckRow {
    CheckRow {
        title: title.into(),
        good,
        todo: if good { "" } else { todo },
        to: (!good).then_some(to),
        names: Vec::new(),
        more: 0,
    }
}

/// A question about each of the users, of whom `names` are not as they should be.
fn listed(title: impl Into<String>, todo: &'static str, names: Vec<Link>) -> CheckRow {
    let good = names.is_empty();
    let more = names.len().saturating_sub(MOST);
    CheckRow {
        title: title.into(),
        good,
        todo: if good { "" } else { todo },
        to: None,
        names: names.into_iter().take(MOST).collect(),
        more,
    }
}

/// Whether the account has rules for passwords; who may not see them does not learn it.
fn password_policy(visitor: &Visitor, member: &Member) -> CheckRow {
    let input = GetAccountPasswordPolicyInput::default();
    let policy = read::<GetAccountPasswordPolicy>(visitor, member, input);
    let t = visitor.language;
    let todo = match &policy {
        Ok(_) => "",
        Err(error) if error.code == "NoSuchEntity" => t.no_password_policy(),
        Err(_) => t.password_policy_unseen(),
    };
    let to = link(t.account_settings(), iam::PASSWORDS.to_owned());
    led(t.has_password_policy(), policy.is_ok(), todo, to)
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEAD: &str = "user,arn,user_creation_time,password_enabled,password_last_used,password_last_changed,password_next_rotation,mfa_active,access_key_1_active,access_key_1_last_rotated,access_key_1_last_used_date,access_key_1_last_used_region,access_key_1_last_used_service,access_key_2_active,access_key_2_last_rotated,access_key_2_last_used_date,access_key_2_last_used_region,access_key_2_last_used_service,cert_1_active,cert_1_last_rotated,cert_2_active,cert_2_last_rotated";
    const NOW: i64 = 1_767_268_800; // 2026-01-01T12:00:00Z

    fn titles(report: &str, age: KeyAge) -> Vec<(String, Vec<String>)> {
        let report = format!("{HEAD}\n{report}");
        let rows = check(
            Language::English,
            true,
            &report,
            Timestamp::from_seconds(NOW),
            age,
        );
        let bad = rows.into_iter().filter(|row| !row.good);
        let names = |row: &CheckRow| row.names.iter().map(|name| name.text.clone()).collect();
        bad.map(|row| (row.title.clone(), names(&row))).collect()
    }

    #[test]
    fn an_account_that_is_as_it_should_be_has_nothing_to_do() {
        let good = "<root_account>,a,2020-01-01T00:00:00+00:00,not_supported,no_information,not_supported,not_supported,true,false,N/A,N/A,N/A,N/A,false,N/A,N/A,N/A,N/A,false,N/A,false,N/A\n\
            ada,a,2020-01-01T00:00:00+00:00,true,2025-12-31T00:00:00+00:00,2020-01-01T00:00:00+00:00,N/A,true,true,2025-12-01T00:00:00+00:00,2025-12-02T00:00:00+00:00,us-east-1,iam,false,N/A,N/A,N/A,N/A,false,N/A,false,N/A\n\
            machine,a,2020-01-01T00:00:00+00:00,false,N/A,N/A,N/A,false,true,2025-12-01T00:00:00+00:00,N/A,N/A,N/A,false,2020-01-01T00:00:00+00:00,N/A,N/A,N/A,false,N/A,false,N/A";
        assert_eq!(titles(good, KeyAge::default()), []);
    }

    #[test]
    fn each_thing_that_is_not_is_named_with_who_it_is_of() {
        let bad = "<root_account>,a,2020-01-01T00:00:00+00:00,not_supported,no_information,not_supported,not_supported,false,true,2026-01-01T00:00:00+00:00,N/A,N/A,N/A,false,N/A,N/A,N/A,N/A,false,N/A,false,N/A\n\
            \"a,da\",\"x,y\",2020-01-01T00:00:00+00:00,true,no_information,2025-01-01T00:00:00+00:00,N/A,false,true,2025-01-01T00:00:00+00:00,2025-12-31T00:00:00+00:00,us-east-1,iam,true,2025-12-01T00:00:00+00:00,2025-01-01T00:00:00+00:00,us-east-1,iam,false,N/A,false,N/A";
        let ada = || vec!["a,da".to_owned()];
        let key = |number: u8| vec![format!("a,da (key {number})")];
        assert_eq!(
            titles(bad, KeyAge::default()),
            [
                ("The root user has MFA".to_owned(), Vec::new()),
                ("The root user has no access keys".to_owned(), Vec::new()),
                ("Everybody with a password has MFA".to_owned(), ada()),
                ("No access key is older than 90 days".to_owned(), key(1)),
                ("No access key lies unused for 90 days".to_owned(), key(2)),
                ("No password lies unused for 90 days".to_owned(), ada()),
            ]
        );
    }

    #[test]
    fn the_age_of_keys_is_the_operators() {
        let old = "ada,a,2020-01-01T00:00:00+00:00,false,N/A,N/A,N/A,false,true,2025-11-01T00:00:00+00:00,2025-12-31T00:00:00+00:00,us-east-1,iam,false,N/A,N/A,N/A,N/A,false,N/A,false,N/A";
        for (days, title) in [
            (Some(90), None),
            (Some(30), Some("No access key is older than 30 days")),
            (None, None),
        ] {
            let age = KeyAge {
                days,
                refused: false,
            };
            let found = titles(old, age).into_iter();
            let mut found = found.filter(|(title, _)| title.contains("older"));
            assert_eq!(found.next().map(|(title, _)| title).as_deref(), title);
        }
    }

    #[test]
    fn a_report_that_cannot_be_read_says_nothing_good() {
        for text in ["", "x", "\n\n\n"] {
            let now = Timestamp::from_seconds(NOW);
            let rows = check(Language::English, true, text, now, KeyAge::default());
            assert!(!rows[0].good, "{text}");
        }
    }
}
