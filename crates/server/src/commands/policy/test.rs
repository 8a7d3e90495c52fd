//! `doorward policy test`.
use super::file::{self, FileCase};
use super::junit::{self, CaseResult, Outcome, Suite};
use super::print;
use crate::stop::Stopped;
use clap::Args;
use doorward_identity::cases::Detail;
use std::fmt::Write;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// Runs a folder of cases.
#[derive(Args)]
#[command(after_long_help = include_str!("test.txt"))]
pub(in crate::commands) struct Test {
    /// The folder, read with all folders in it; or one file
    #[arg(value_name = "DIR")]
    folder: PathBuf,
    /// Write the results to this file too, as JUnit XML
    #[arg(long, value_name = "FILE")]
    junit: Option<PathBuf>,
}

impl Test {
    pub(super) fn run(self) -> Result<(), Stopped> {
        let mut files = Vec::new();
        find(&self.folder, &mut files).map_err(|error| {
            Stopped::unusable(format!("cannot read {} ({error})", self.folder.display()))
        })?;
        let suites: Vec<Suite> = files
            .iter()
            .map(|path| suite(path))
            .filter(|suite| !suite.results.is_empty())
            .collect();
        if let Some(path) = &self.junit {
            fs::write(path, junit::report(&suites)).map_err(|error| {
                Stopped::unusable(format!("cannot write {} ({error})", path.display()))
            })?;
        }
        print(&told(&suites))?;
        judge(&suites)
    }
}

/// Adds every file of cases in `path`, in order; links to folders are not followed.
fn find(path: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    if !path.is_dir() {
        fs::metadata(path)?;
        files.push(path.to_owned());
        return Ok(());
    }
    let mut entries = fs::read_dir(path)?.collect::<io::Result<Vec<_>>>()?;
    entries.sort_by_key(fs::DirEntry::file_name);
    for entry in entries {
        let path = entry.path();
        if entry.file_type()?.is_dir() {
            find(&path, files)?;
        } else if file::is_of_cases(&path) && !path.is_dir() {
            files.push(path);
        }
    }
    Ok(())
}

fn suite(path: &Path) -> Suite {
    let name = path.display().to_string();
    let results = match file::read(path) {
        Ok(cases) => cases.into_iter().map(result).collect(),
        Err(why) => vec![CaseResult {
            name: name.clone(),
            outcome: Outcome::Unusable(why),
        }],
    };
    Suite { name, results }
}

fn result(case: FileCase) -> CaseResult {
    let outcome = match (case.parse(), case.expected) {
        (Err(undecided), _) => Outcome::Unusable(undecided.error.to_string()),
        (Ok(_), None) => Outcome::Unusable("the case has no `expected`".to_owned()),
        (Ok(parsed), Some(expected)) => {
            let answer = parsed.answer(Detail::Words);
            if expected.is_met_by(answer.decision) {
                Outcome::Passed
            } else {
                let decision = answer.decision.as_str();
                Outcome::Failed {
                    sentence: format!("expected {expected}, but it is {decision}"),
                    told: answer.words.unwrap_or_default().trim_end().to_owned(),
                }
            }
        }
    };
    CaseResult {
        name: case.name,
        outcome,
    }
}

/// What people read: each case that did not pass, and the sum.
fn told(suites: &[Suite]) -> String {
    let mut text = String::new();
    for suite in suites {
        for CaseResult { name, outcome } in &suite.results {
            let file = &suite.name;
            // Writing to a string cannot fail.
            let _ = match outcome {
                Outcome::Passed => Ok(()),
                Outcome::Unusable(why) => writeln!(text, "UNUSABLE {file}: {name}\n    {why}"),
                Outcome::Failed { sentence, told } => {
                    writeln!(
                        text,
                        "FAILED {file}: {name}\n    {sentence}\n{}",
                        indented(told)
                    )
                }
            };
        }
    }
    let (passed, failed, unusable) = counts(suites);
    let _ = writeln!(
        text,
        "{passed} passed, {failed} failed, {unusable} unusable"
    );
    text
}

fn indented(told: &str) -> String {
    let line = |line: &str| {
        let indent = if line.is_empty() { "" } else { "    " };
        format!("{indent}{line}")
    };
    told.lines().map(line).collect::<Vec<_>>().join("\n")
}

fn counts(suites: &[Suite]) -> (usize, usize, usize) {
    let mut counts = (0, 0, 0);
    for result in suites.iter().flat_map(|suite| &suite.results) {
        match result.outcome {
            Outcome::Passed => counts.0 += 1,
            Outcome::Failed { .. } => counts.1 += 1,
            Outcome::Unusable(_) => counts.2 += 1,
        }
    }
    counts
}

fn judge(suites: &[Suite]) -> Result<(), Stopped> {
    match counts(suites) {
        (0, 0, 0) => Err(Stopped::unusable("there is no case to test")),
        (_, _, 1..) => Err(Stopped::unusable("some cases are unusable")),
        (_, 1.., _) => Err(Stopped::new("some cases are not decided as they expect")),
        _ => Ok(()),
    }
}
