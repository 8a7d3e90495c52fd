//! Passwords under load: what a flood of them does to the APIs, and what the time of a refusal tells.
//!
//! The server trusts this machine as a proxy here, so that each guess comes from an address of its
//! own and is heard; from one address, guesses would soon be turned away unheard.
use super::calls::Credentials;
use super::load::{Connection, Measured, count, measure, now};
use super::server::{self, Server};
use anyhow::{Context, Result, bail};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Duration;

/// Connections that send passwords without end.
const FLOOD: usize = 16;
/// Names of each kind that are tried, and how often each is: fewer times than is free.
const NAMES: usize = 40;
const TIMES: usize = 5;

/// Prints both.
pub(super) fn run(dir: &Path, requests: usize) -> Result<()> {
    let data = dir.join("passwords");
    let made = server::init(&data)?;
    let running = Server::serve_behind_proxy(&data)?;
    let admin = Credentials::of(&made)?;
    let account = made.pointer("/account_id").and_then(|id| id.as_str());
    let account = account.context("an account id")?.to_owned();
    let form = Form::of(&running)?;
    flood(&running, &admin, &form, &account, requests)?;
    timing(&running, &admin, &form, &account)?;
    recovery(&running, &form)?;
    running.stop()
}

/// `GetCallerIdentity` before and during the flood.
fn flood(
    running: &Server,
    admin: &Credentials,
    form: &Form,
    account: &str,
    requests: usize,
) -> Result<()> {
    let call = admin.call("sts", "2011-06-15", "GetCallerIdentity", &[]);
    let ask = || measure(running.address(), (1, requests), |_| Ok(call.clone()));
    ask()?;
    let before = ask()?;
    let stop = Arc::new(AtomicBool::new(false));
    let answered = Arc::new(AtomicUsize::new(0));
    let guessers: Vec<_> = (0..FLOOD)
        .map(|guesser| {
            let (form, account) = (form.clone(), account.to_owned());
            let (stop, answered) = (Arc::clone(&stop), Arc::clone(&answered));
            let address = running.address();
            std::thread::spawn(move || -> Result<()> {
                let mut connection = Connection::open(address)?;
                for guess in 0_usize.. {
                    if stop.load(Ordering::Relaxed) {
                        break;
                    }
                    let name = format!("flood-{guesser}-{guess}");
                    connection.send(&form.user(&account, &name, (guesser, guess)))?;
                    connection.receive()?;
                    answered.fetch_add(1, Ordering::Relaxed);
                }
                Ok(())
            })
        })
        .collect();
    // It is on when the first answers are there.
    while answered.load(Ordering::Relaxed) < FLOOD {
        std::thread::yield_now();
    }
    let (begun, first) = (now(), answered.load(Ordering::Relaxed));
    let during = ask()?;
    let rate = count(answered.load(Ordering::Relaxed) - first) / begun.elapsed().as_secs_f64();
    stop.store(true, Ordering::Relaxed);
    for guesser in guessers {
        guesser
            .join()
            .map_err(|_| anyhow::anyhow!("a guesser panicked"))??;
    }
    println!("\nGetCallerIdentity          p50 µs    p99 µs");
    for (name, measured) in [("before", &before), ("during a flood", &during)] {
        let Measured { p50, p99, .. } = measured;
        println!("{name:24} {:>8.0}  {:>8.0}", micros(*p50), micros(*p99));
    }
    println!("of passwords checked     {rate:>8.0} a second");
    println!(
        "p99 during by before     {:>8.1}",
        micros(during.p99) / micros(before.p99)
    );
    Ok(())
}

/// How long refusals take, for those who are there and those who are not.
fn timing(running: &Server, admin: &Credentials, form: &Form, account: &str) -> Result<()> {
    let mut connection = Connection::open(running.address())?;
    for number in 0..NAMES {
        let name = format!("known-{number}");
        let password = "Correct-horse-battery-1";
        for (action, parameters) in [
            ("CreateUser", &[("UserName", name.as_str())][..]),
            (
                "CreateLoginProfile",
                &[("UserName", name.as_str()), ("Password", password)],
            ),
        ] {
            connection.send(&admin.call("iam", "2010-05-08", action, parameters))?;
            let (status, body) = connection.receive()?;
            if status != 200 {
                bail!("{action}: {}", String::from_utf8_lossy(body));
            }
        }
    }
    let kinds = ["a wrong password", "an unknown user", "an unknown account"];
    let mut times = vec![Vec::new(); kinds.len()];
    // In turns, so that whatever else changes, changes for all.
    for time in 0..TIMES {
        for number in 0..NAMES {
            for (kind, times) in times.iter_mut().enumerate() {
                let (account, name) = match kind {
                    0 => (account, format!("known-{number}")),
                    1 => (account, format!("nobody-{number}")),
                    _ => ("no-such-account", format!("known-{number}")),
                };
                let guess = form.user(account, &name, (100 + kind, time * NAMES + number));
                let begun = now();
                connection.send(&guess)?;
                let (status, _) = connection.receive()?;
                if status != 403 {
                    bail!("a guess was answered with {status}");
                }
                times.push(begun.elapsed());
            }
        }
    }
    println!("\nTime of a refusal            median µs   slower than a wrong password");
    print(&kinds, times)
}

/// Root users whose forgotten passwords are asked for.
const ROOTS: usize = 20;

/// How long it takes to ask for the link of a forgotten root password, for addresses that are
/// somebody's and others: fewer times each than is free, and no more than there are letters.
fn recovery(running: &Server, form: &Form) -> Result<()> {
    let mut known = Vec::new();
    for _ in 0..ROOTS {
        let made = running.create_account()?;
        let email = made.pointer("/root/email").and_then(|email| email.as_str());
        known.push(email.context("an address")?.to_owned());
    }
    let kinds = ["a root user's address", "an unknown address"];
    let mut times = vec![Vec::new(); kinds.len()];
    let mut connection = Connection::open(running.address())?;
    for time in 0..3 {
        for (number, known) in known.iter().enumerate() {
            let unknown = known.replace('@', "x@");
            for (kind, times) in times.iter_mut().enumerate() {
                let email = if kind == 0 { known } else { &unknown };
                let ask = form.forgotten(email, (200 + kind, time * ROOTS + number));
                let begun = now();
                connection.send(&ask)?;
                let (status, _) = connection.receive()?;
                if status != 200 {
                    bail!("a request for a link was answered with {status}");
                }
                times.push(begun.elapsed());
            }
        }
    }
    println!("\nTime to ask for a link       median µs   slower than a root user's address");
    print(&kinds, times)
}

/// How far from a half a share may be: what a guesser could make use of is further, and what the
/// machine does beside is nearer.
const TELLING: f64 = 0.25;

/// Prints each kind's times beside the first's, and fails where they tell the kinds apart.
fn print(kinds: &[&str], mut times: Vec<Vec<Duration>>) -> Result<()> {
    let mut telling = Vec::new();
    let first = times.first().cloned().unwrap_or_default();
    for (kind, times) in kinds.iter().zip(&mut times) {
        let share = slower(times, &first);
        if (share - 0.5).abs() > TELLING {
            telling.push(*kind);
        }
        times.sort_unstable();
        let median = times.get(times.len() / 2).copied().unwrap_or_default();
        println!(
            "{kind:24} {:>12.0}   {:>24.0} %",
            micros(median),
            share * 100.0
        );
    }
    println!("(50 % of the times is what nothing can be told from)");
    if !telling.is_empty() {
        bail!("the time tells: {}", telling.join(", "));
    }
    Ok(())
}

/// The share of pairs in which the one is slower than the other: the statistic of Mann and Whitney.
fn slower(one: &[Duration], other: &[Duration]) -> f64 {
    let pairs = one
        .iter()
        .flat_map(|one| other.iter().map(move |other| one.cmp(other)));
    let won = pairs.map(|order| match order {
        std::cmp::Ordering::Greater => 1.0,
        std::cmp::Ordering::Equal => 0.5,
        std::cmp::Ordering::Less => 0.0,
    });
    won.sum::<f64>() / count(one.len() * other.len())
}

fn micros(time: Duration) -> f64 {
    time.as_secs_f64() * 1e6
}

/// The cookie and the token of a sign-in form.
#[derive(Clone)]
struct Form {
    cookie: String,
    token: String,
}

impl Form {
    fn of(server: &Server) -> Result<Self> {
        let mut connection = Connection::open(server.address())?;
        connection.send(b"GET /signin HTTP/1.1\r\nhost: localhost\r\n\r\n")?;
        let (head, page) = connection.receive_whole()?;
        let after = |text: &str, start: &str, end: char| {
            let (_, rest) = text.split_once(start)?;
            rest.split(end).next().map(str::to_owned)
        };
        Ok(Self {
            cookie: after(&head, "set-cookie: ", ';').context("a cookie")?,
            token: after(&page, "name=\"form\" value=\"", '"').context("a token")?,
        })
    }

    /// A user's wrong password, from an address of its own.
    fn user(&self, account: &str, name: &str, from: (usize, usize)) -> Vec<u8> {
        let fields = format!("account={account}&user_name={name}&password=Wrong-pass-1");
        self.sent("/signin/user", &fields, from)
    }

    /// The request for a link to set the root password of `email`, from an address of its own.
    fn forgotten(&self, email: &str, from: (usize, usize)) -> Vec<u8> {
        let fields = format!("email={}", email.replace('@', "%40"));
        self.sent("/signin/forgot", &fields, from)
    }

    fn sent(&self, path: &str, fields: &str, (a, b): (usize, usize)) -> Vec<u8> {
        let body = format!("form={}&{fields}", self.token);
        format!(
            "POST {path} HTTP/1.1\r\nhost: localhost\r\ncookie: {}\r\n\
             x-forwarded-for: 10.{a}.{}.{}\r\n\
             content-type: application/x-www-form-urlencoded\r\ncontent-length: {}\r\n\r\n{body}",
            self.cookie,
            b / 256 % 256,
            b % 256,
            body.len()
        )
        .into_bytes()
    }
}
