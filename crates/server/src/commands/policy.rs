//! `doorward policy`: the engine without a server.
mod eval;
mod excerpt;
mod expected;
mod file;
mod junit;
mod lines;
mod lint;
mod sarif;
mod strict;
mod test;
mod yaml;

use crate::stop::Stopped;
use clap::Subcommand;
use std::io::{Write, stdout};

/// Policies without a server.
#[derive(Subcommand)]
pub(super) enum Policy {
    /// Decide cases: one JSON object a line, answered by one line each
    Eval(eval::Eval),
    /// Run a folder of cases and tell those that are not decided as they expect
    Test(test::Test),
    /// Tell what is wrong with policies, where it stands in their sources
    Lint(lint::Lint),
}

impl Policy {
    pub(super) fn run(self) -> Result<(), Stopped> {
        match self {
            Self::Eval(eval) => eval.run(),
            Self::Test(test) => test.run(),
            Self::Lint(lint) => lint.run(),
        }
    }
}

/// Writes `text` to standard output, whose reader may have left.
fn print(text: &str) -> Result<(), Stopped> {
    let mut out = stdout().lock();
    let written = out.write_all(text.as_bytes()).and_then(|()| out.flush());
    written.map_err(|error| Stopped::new(format!("cannot write the results ({error})")))
}
