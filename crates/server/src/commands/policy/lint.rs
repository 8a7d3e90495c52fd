//! `doorward policy lint`.
use super::{excerpt, print, sarif};
use crate::stop::Stopped;
use clap::{Args, ValueEnum};
use doorward_identity::lint::{LintFinding, LintKind, Place, Severity, lint};
use serde_json::{Value, json};
use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

/// Tells what is wrong with policies.
#[derive(Args)]
#[command(after_long_help = include_str!("lint.txt"))]
pub(in crate::commands) struct Lint {
    /// Files of one policy each; `-` is standard input
    #[arg(value_name = "FILE", required = true)]
    files: Vec<PathBuf>,
    /// What the policies are attached to
    #[arg(long = "type", value_enum, value_name = "TYPE", default_value_t)]
    kind: Kind,
    /// How to print what is found
    #[arg(long, value_enum, default_value_t)]
    format: Format,
    /// End with 1 if a finding is as bad as this, or worse
    #[arg(long, value_enum, default_value_t)]
    level: Level,
}

#[derive(Clone, Copy, Default, ValueEnum)]
enum Kind {
    /// Users, groups and roles; also boundaries and session policies
    #[default]
    Identity,
    /// Resources
    Resource,
    /// Roles, as their trust policies
    Trust,
    /// Organizations, as service control policies
    Scp,
    /// Organizations, as resource control policies
    Rcp,
}

#[derive(Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For people
    #[default]
    Text,
    /// A list of findings
    Json,
    /// For code scanning
    Sarif,
}

#[derive(Clone, Copy, Default, ValueEnum)]
enum Level {
    /// The policy does not work
    Error,
    /// It allows what is risky
    #[default]
    SecurityWarning,
    /// It does not follow the best practice
    Warning,
    /// It could be written better
    Suggestion,
}

/// A policy's file and what was found in it.
pub(super) struct Linted {
    pub(super) path: PathBuf,
    text: String,
    pub(super) findings: Vec<LintFinding>,
}

impl Lint {
    pub(super) fn run(self) -> Result<(), Stopped> {
        let kind = LintKind::from(self.kind);
        let linted = self.files.into_iter().map(|path| {
            let text = text_of(&path).map_err(|error| {
                Stopped::unusable(format!("cannot read {} ({error})", path.display()))
            })?;
            Ok(Linted {
                findings: lint(&text, kind),
                path,
                text,
            })
        });
        let linted = linted.collect::<Result<Vec<_>, Stopped>>()?;
        match self.format {
            Format::Text => print(&told(&linted)),
            Format::Json => print(&format!("{:#}\n", listed(&linted))),
            Format::Sarif => print(&format!("{:#}\n", sarif::report(&linted))),
        }?;
        let level = Severity::from(self.level);
        let all = linted.iter().flat_map(|file| &file.findings);
        let bad = all.filter(|finding| finding.severity >= level).count();
        if bad == 0 {
            return Ok(());
        }
        let level = level.as_str();
        Err(Stopped::new(format!("findings of {level} or worse: {bad}")))
    }
}

fn told(linted: &[Linted]) -> String {
    let mut told = String::new();
    for file in linted {
        for finding in &file.findings {
            told.push_str(&finding_told(file, finding));
        }
    }
    told
}

fn finding_told(file: &Linted, finding: &LintFinding) -> String {
    let path = file.path.display();
    let first = finding.places.first();
    let at = first.map_or(String::new(), |place| {
        format!(":{}:{}", place.start.line, place.start.column)
    });
    let (severity, code) = (finding.severity.as_str(), &finding.code);
    let excerpts = finding.places.iter();
    let excerpts: String = excerpts.map(|p| excerpt::of(&file.text, *p)).collect();
    let link = finding.learn_more.as_ref();
    let link = link.map_or(String::new(), |link| format!("  {link}\n"));
    format!(
        "{path}{at}: {severity} {code}: {}\n{excerpts}{link}",
        finding.details
    )
}

fn listed(linted: &[Linted]) -> Value {
    let place = |place: &Place| {
        json!({
            "start": {"line": place.start.line, "column": place.start.column},
            "end": {"line": place.end.line, "column": place.end.column},
        })
    };
    let findings = linted.iter().flat_map(|file| {
        file.findings.iter().map(move |finding| {
            json!({
                "file": file.path.display().to_string(),
                "findingType": finding.severity.as_str(),
                "issueCode": finding.code,
                "findingDetails": finding.details,
                "learnMoreLink": finding.learn_more,
                "locations": finding.places.iter().map(place).collect::<Vec<_>>(),
            })
        })
    });
    findings.collect()
}

/// More than ten times the largest policy there is.
const LARGEST: u64 = 1 << 20;

fn text_of(path: &Path) -> io::Result<String> {
    let mut text = String::new();
    let from: Box<dyn Read> = if path.as_os_str() == "-" {
        Box::new(io::stdin().lock())
    } else {
        Box::new(File::open(path)?)
    };
    from.take(LARGEST + 1).read_to_string(&mut text)?;
    if u64::try_from(text.len()).is_ok_and(|length| length > LARGEST) {
        return Err(io::Error::other(format!(
            "it has more than {LARGEST} bytes"
        )));
    }
    Ok(text)
}

impl From<Kind> for LintKind {
    fn from(kind: Kind) -> Self {
        match kind {
            Kind::Identity => Self::Identity,
            Kind::Resource => Self::Resource,
            Kind::Trust => Self::Trust,
            Kind::Scp => Self::ServiceControl,
            Kind::Rcp => Self::ResourceControl,
        }
    }
}

impl From<Level> for Severity {
    fn from(level: Level) -> Self {
        match level {
            Level::Error => Self::Error,
            Level::SecurityWarning => Self::SecurityWarning,
            Level::Warning => Self::Warning,
            Level::Suggestion => Self::Suggestion,
        }
    }
}
