//! Results as the JUnit XML that CI servers read.
use std::fmt::{self, Write};

/// The results of one file.
pub(super) struct Suite {
    /// The file.
    pub(super) name: String,
    /// Its cases, in order.
    pub(super) results: Vec<CaseResult>,
}

/// What became of one case.
pub(super) struct CaseResult {
    pub(super) name: String,
    pub(super) outcome: Outcome,
}

pub(super) enum Outcome {
    Passed,
    /// It was decided otherwise: in one sentence, and with every statement.
    Failed {
        sentence: String,
        told: String,
    },
    /// It could not be decided.
    Unusable(String),
}

/// The whole report.
pub(super) fn report(suites: &[Suite]) -> String {
    let mut xml = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    // Writing to a string cannot fail.
    let _ = write_report(&mut xml, suites);
    xml
}

fn write_report(xml: &mut String, suites: &[Suite]) -> fmt::Result {
    let all = || suites.iter().flat_map(|suite| &suite.results);
    writeln!(xml, "<testsuites {}>", counts(all()))?;
    for suite in suites {
        let (name, counts) = (escaped(&suite.name), counts(suite.results.iter()));
        writeln!(xml, "  <testsuite name=\"{name}\" {counts}>")?;
        for result in &suite.results {
            write_case(xml, &name, result)?;
        }
        writeln!(xml, "  </testsuite>")?;
    }
    writeln!(xml, "</testsuites>")
}

fn write_case(xml: &mut String, suite: &str, result: &CaseResult) -> fmt::Result {
    let name = escaped(&result.name);
    write!(xml, "    <testcase classname=\"{suite}\" name=\"{name}\"")?;
    match &result.outcome {
        Outcome::Passed => writeln!(xml, "/>"),
        Outcome::Failed { sentence, told } => {
            let (sentence, told) = (escaped(sentence), escaped(told));
            writeln!(
                xml,
                ">\n      <failure message=\"{sentence}\">{told}</failure>\n    </testcase>"
            )
        }
        Outcome::Unusable(why) => {
            let why = escaped(why);
            writeln!(xml, ">\n      <error message=\"{why}\"/>\n    </testcase>")
        }
    }
}

fn counts<'r>(results: impl Iterator<Item = &'r CaseResult>) -> String {
    let (mut tests, mut failures, mut errors) = (0, 0, 0);
    for result in results {
        tests += 1;
        match result.outcome {
            Outcome::Passed => {}
            Outcome::Failed { .. } => failures += 1,
            Outcome::Unusable(_) => errors += 1,
        }
    }
    format!("tests=\"{tests}\" failures=\"{failures}\" errors=\"{errors}\"")
}

/// `text` for an attribute or an element; characters that XML cannot hold become U+FFFD.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\n' => escaped.push_str("&#10;"),
            '\t' => escaped.push_str("&#9;"),
            '\r' => escaped.push_str("&#13;"),
            '\0'..='\x1f' | '\u{fffe}' | '\u{ffff}' => escaped.push('\u{fffd}'),
            other => escaped.push(other),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_report_counts_and_escapes() {
        let result = |name: &str, outcome| CaseResult {
            name: name.to_owned(),
            outcome,
        };
        let suite = Suite {
            name: "a & b.yaml".to_owned(),
            results: vec![
                result("passes", Outcome::Passed),
                result(
                    "\"fails\"",
                    Outcome::Failed {
                        sentence: "is <Denied>".to_owned(),
                        told: "one\ntwo".to_owned(),
                    },
                ),
                result("broken", Outcome::Unusable("a \0 byte".to_owned())),
            ],
        };
        assert_eq!(
            report(&[suite]),
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
             <testsuites tests=\"3\" failures=\"1\" errors=\"1\">\n  \
               <testsuite name=\"a &amp; b.yaml\" tests=\"3\" failures=\"1\" errors=\"1\">\n    \
                 <testcase classname=\"a &amp; b.yaml\" name=\"passes\"/>\n    \
                 <testcase classname=\"a &amp; b.yaml\" name=\"&quot;fails&quot;\">\n      \
                   <failure message=\"is &lt;Denied&gt;\">one&#10;two</failure>\n    \
                 </testcase>\n    \
                 <testcase classname=\"a &amp; b.yaml\" name=\"broken\">\n      \
                   <error message=\"a \u{fffd} byte\"/>\n    \
                 </testcase>\n  \
               </testsuite>\n\
             </testsuites>\n"
        );
    }
}
