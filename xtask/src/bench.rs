//! `cargo xtask bench`: what the release server does, beside what its HTTP stack could do.
//!
//! The server runs on one core and the load on another. Every row is from the same run, so the
//! ratios mean something on any machine; the numbers alone mean little.
mod calls;
mod load;
mod passwords;
mod scale;
mod server;

use anyhow::{Context, Result, bail};
use calls::Credentials;
use load::{Measured, Measurement};
use server::Server;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

/// Runs every measurement and prints one table.
pub(crate) fn run(arguments: &[String]) -> Result<()> {
    let plan = Plan::parse(arguments)?;
    if plan.build {
        build()?;
    }
    let dir = crate::root().join("target/bench");
    if dir.exists() {
        std::fs::remove_dir_all(&dir)?;
    }
    std::fs::create_dir_all(&dir)?;
    let cores = server::pin_load_generator()?;
    println!(
        "Server on core {}, load on core {}.\n",
        cores.server, cores.load
    );
    if plan.scale_alone {
        return scale::run(&dir);
    }
    let rows = requests(&dir, &plan)?;
    load::print_table(&rows);
    passwords::run(&dir, plan.requests)?;
    start_and_memory(&dir, &plan)?;
    scale::run(&dir)?;
    policies()
}

/// How much is measured.
struct Plan {
    /// Requests per row at one connection; ten times as many at 32.
    requests: usize,
    /// Users of the big store, each with two access keys.
    users: usize,
    /// Whether the server is built first.
    build: bool,
    /// Whether only the large account is measured.
    scale_alone: bool,
}

impl Plan {
    fn parse(arguments: &[String]) -> Result<Self> {
        let mut plan = Self {
            requests: 10_000,
            users: 100_000,
            build: true,
            scale_alone: false,
        };
        let mut arguments = arguments.iter();
        while let Some(argument) = arguments.next() {
            let mut number = || -> Result<usize> {
                let value = arguments
                    .next()
                    .with_context(|| format!("{argument} takes a number"))?;
                Ok(value.parse()?)
            };
            match argument.as_str() {
                "--requests" => plan.requests = number()?.max(10),
                "--users" => plan.users = number()?,
                "--no-build" => plan.build = false,
                "--scale-alone" => plan.scale_alone = true,
                other => bail!(
                    "`{other}` is not an option: there are --requests N, --users N, --no-build and --scale-alone"
                ),
            }
        }
        Ok(plan)
    }
}

fn build() -> Result<()> {
    let mut build = Command::new("cargo");
    build.args(["build", "--release", "--package", "doorward-server"]);
    let status = build.current_dir(crate::root()).status()?;
    if !status.success() {
        bail!("the release build failed");
    }
    Ok(())
}

/// The rows of requests: ceiling first, since the others are told as shares of it.
fn requests(dir: &Path, plan: &Plan) -> Result<Vec<Measurement>> {
    let mut rows = Vec::new();
    let any = Credentials::unknown();
    let ceiling = Server::ceiling()?;
    let constant = any.call("sts", "2011-06-15", "GetCallerIdentity", &[]);
    for (connections, requests) in plan.loads(1) {
        rows.push(Measurement::take(
            "constant answer",
            &ceiling,
            (connections, requests),
            |_| Ok(constant.clone()),
        )?);
    }
    ceiling.stop()?;

    let data = dir.join("requests");
    let made = server::init(&data)?;
    let running = Server::serve(&data)?;
    let admin = Credentials::of(&made)?;
    let role = calls::prepare(&running, &admin, &made)?;
    let get_user = [("UserName", "ada")];
    let assume = [("RoleArn", role.as_str()), ("RoleSessionName", "bench")];
    let reads = [
        (
            "sts:GetCallerIdentity",
            admin.call("sts", "2011-06-15", "GetCallerIdentity", &[]),
        ),
        (
            "sts:AssumeRole",
            admin.call("sts", "2011-06-15", "AssumeRole", &assume),
        ),
        (
            "iam:GetUser",
            admin.call("iam", "2010-05-08", "GetUser", &get_user),
        ),
    ];
    for (name, request) in reads {
        for load in plan.loads(1) {
            rows.push(Measurement::take(name, &running, load, |_| {
                Ok(request.clone())
            })?);
        }
    }
    // Each in accounts of their own, since an account holds 5,000 users.
    for (connections, requests) in plan.loads(5) {
        let accounts = calls::accounts(&running, requests)?;
        let name = |at| format!("u{connections}-{at}");
        rows.push(Measurement::take(
            "iam:CreateUser",
            &running,
            (connections, requests),
            |at| {
                let account = calls::account_of(&accounts, at)?;
                Ok(account.call(
                    "iam",
                    "2010-05-08",
                    "CreateUser",
                    &[("UserName", &name(at))],
                ))
            },
        )?);
    }
    running.stop()?;
    Ok(rows)
}

impl Plan {
    /// Connections, and how many requests go over them together.
    fn loads(&self, fewer: usize) -> [(usize, usize); 2] {
        [(1, self.requests / fewer), (32, self.requests * 10 / fewer)]
    }
}

fn start_and_memory(dir: &Path, plan: &Plan) -> Result<()> {
    let empty = dir.join("empty");
    server::init(&empty)?;
    let (start, idle) = median_start(&empty)?;
    println!(
        "\nready on an empty store   {:>9.1} ms",
        milliseconds(start)
    );
    println!("memory when idle there    {:>9.1} MiB", mebibytes(idle));
    if plan.users == 0 {
        return Ok(());
    }
    let full = dir.join("full");
    server::init(&full)?;
    let running = Server::serve(&full)?;
    let filled = fill(&running, plan.users)?;
    running.stop()?;
    let (start, idle) = median_start(&full)?;
    let store = std::fs::metadata(full.join("store.db"))?.len();
    let (users, keys) = (plan.users, plan.users * 2);
    println!(
        "\n{users} users and {keys} keys, made at {:.0} changes/s",
        filled.per_second
    );
    println!("ready on that store       {:>9.1} ms", milliseconds(start));
    println!("memory when idle there    {:>9.1} MiB", mebibytes(idle));
    println!("store on disk             {:>9.1} MiB", mebibytes(store));
    Ok(())
}

/// Makes `users` users with two keys each, over 32 connections.
fn fill(running: &Server, users: usize) -> Result<Measured> {
    let accounts = calls::accounts(running, users)?;
    load::measure(running.address(), (32, users * 3), |at| {
        // A user first, its keys a good while after it: answers overtake one another.
        let (user, action) = calls::user_and_action(at, users);
        let account = calls::account_of(&accounts, user)?;
        let name = format!("user-{user}");
        Ok(account.call("iam", "2010-05-08", action, &[("UserName", &name)]))
    })
}

/// The middle of five starts: how long until ready, and the memory it then holds.
fn median_start(data: &Path) -> Result<(Duration, u64)> {
    let mut starts = Vec::new();
    for _ in 0..5 {
        let running = Server::serve(data)?;
        starts.push((running.ready_after(), running.resident_bytes()?));
        running.stop()?;
    }
    starts.sort_unstable();
    starts.get(2).copied().context("five starts have a middle")
}

/// The policy engine beside others, in its own build.
fn policies() -> Result<()> {
    println!();
    let mut run = Command::new("cargo");
    run.args(["run", "--quiet", "--release", "--manifest-path"]);
    run.arg("bench/Cargo.toml");
    let status = run.current_dir(crate::root()).status()?;
    if !status.success() {
        bail!("the bench of the policy engine failed");
    }
    Ok(())
}

fn milliseconds(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}

#[expect(clippy::cast_precision_loss, reason = "it is printed with one decimal")]
fn mebibytes(bytes: u64) -> f64 {
    bytes as f64 / f64::from(1 << 20)
}
