//! `doorward policy eval`.
use super::expected::Expected;
use super::file::{self, FileCase};
use super::lines::{LONGEST, Line, Lines};
use crate::stop::Stopped;
use clap::Args;
use doorward_identity::cases::{Answer, Case, Detail, Undecided};
use serde::Serialize;
use std::fs::File;
use std::io::{self, BufWriter, Read, Write};
use std::path::{Path, PathBuf};

/// Decides cases.
#[derive(Args)]
#[command(after_long_help = include_str!("eval.txt"))]
pub(in crate::commands) struct Eval {
    /// Files of cases: lines of JSON, or by its name a .json, .yaml or .yml file as `policy test`
    /// reads it; `-`, or none, is standard input
    #[arg(value_name = "FILE")]
    files: Vec<PathBuf>,
    /// Leave out what became of each statement
    #[arg(long)]
    no_trace: bool,
    /// End with 1 unless every case is decided so
    #[arg(long, value_enum, value_name = "DECISION", ignore_case = true)]
    expect: Option<Expected>,
}

impl Eval {
    pub(super) fn run(self) -> Result<(), Stopped> {
        let detail = if self.no_trace {
            Detail::Decision
        } else {
            Detail::Trace
        };
        let mut answers = Answers {
            out: BufWriter::new(io::stdout().lock()),
            detail,
            expect: self.expect,
            cases: 0,
            undecided: 0,
            unexpected: 0,
        };
        if self.files.is_empty() {
            answers.lines(io::stdin().lock(), &"standard input")?;
        }
        for path in &self.files {
            answers.file(path)?;
        }
        answers.flush()?;
        answers.judge()
    }
}

/// Answers as they are written, and what they add up to.
struct Answers<W: Write> {
    out: BufWriter<W>,
    detail: Detail,
    expect: Option<Expected>,
    cases: u64,
    undecided: u64,
    unexpected: u64,
}

impl<W: Write> Answers<W> {
    fn file(&mut self, path: &Path) -> Result<(), Stopped> {
        if path.as_os_str() == "-" {
            return self.lines(io::stdin().lock(), &"standard input");
        }
        if file::is_of_cases(path) {
            let cases = file::read(path).map_err(Stopped::unusable)?;
            return cases.into_iter().try_for_each(|case| self.case(case));
        }
        let open = File::open(path).map_err(|error| cannot_read(&path.display(), &error))?;
        self.lines(open, &path.display())
    }

    fn lines(&mut self, from: impl Read, name: &dyn std::fmt::Display) -> Result<(), Stopped> {
        let mut lines = Lines::new(from);
        loop {
            // Whoever waits for an answer before it asks again gets it.
            if !lines.has_next() {
                self.flush()?;
            }
            let case = match lines.next().map_err(|error| cannot_read(name, &error))? {
                None => return Ok(()),
                Some(Line::Text(text)) if text.trim_ascii().is_empty() => continue,
                Some(Line::Text(text)) => Case::parse(text),
                Some(Line::NotUtf8) => Err(Undecided::unreadable("the line is not UTF-8")),
                Some(Line::TooLong) => {
                    let words = format!("the line has more than {LONGEST} bytes");
                    Err(Undecided::unreadable(words))
                }
            };
            match case {
                Ok(case) => self.decided(&case.answer(self.detail))?,
                Err(undecided) => self.undecided(&Undecided {
                    line: Some(lines.number()),
                    ..undecided
                })?,
            }
        }
    }

    fn case(&mut self, case: FileCase) -> Result<(), Stopped> {
        match case.parse_named() {
            Ok(case) => self.decided(&case.answer(self.detail)),
            Err(undecided) => self.undecided(&undecided),
        }
    }

    fn decided(&mut self, answer: &Answer) -> Result<(), Stopped> {
        self.cases += 1;
        let met = |expected: Expected| expected.is_met_by(answer.decision);
        self.unexpected += u64::from(!self.expect.is_none_or(met));
        self.write(answer)
    }

    fn undecided(&mut self, undecided: &Undecided) -> Result<(), Stopped> {
        self.cases += 1;
        self.undecided += 1;
        self.write(undecided)
    }

    fn write(&mut self, line: &impl Serialize) -> Result<(), Stopped> {
        let line = serde_json::to_string(line)
            .map_err(|error| Stopped::new(format!("cannot write an answer ({error})")))?;
        writeln!(self.out, "{line}").map_err(|error| cannot_write(&error))
    }

    fn flush(&mut self) -> Result<(), Stopped> {
        self.out.flush().map_err(|error| cannot_write(&error))
    }

    fn judge(&self) -> Result<(), Stopped> {
        let cases = self.cases;
        if cases == 0 {
            return Err(Stopped::unusable("there is no case to decide"));
        }
        if self.undecided > 0 {
            let sentence = format!("{} of {cases} cases could not be decided", self.undecided);
            return Err(Stopped::unusable(sentence));
        }
        match self.expect {
            Some(expected) if self.unexpected > 0 => {
                let other = self.unexpected;
                Err(Stopped::new(format!(
                    "{other} of {cases} cases are not {expected}"
                )))
            }
            _ => Ok(()),
        }
    }
}

fn cannot_read(name: &dyn std::fmt::Display, error: &io::Error) -> Stopped {
    Stopped::unusable(format!("cannot read {name} ({error})"))
}

fn cannot_write(error: &io::Error) -> Stopped {
    Stopped::new(format!("cannot write the answers ({error})"))
}
