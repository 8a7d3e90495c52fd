//! From compiled patterns to the steps of the search.

use super::automaton::{Group, Step};
use crate::Context;
use crate::action::{ActionPattern, Name, Service};
use crate::arn::{ArnPattern, ArnValue, ResourcePattern};
use crate::pattern::{Case, Pattern, Token, Variable};
use alloc::vec::Vec;

/// What stands for variables.
pub(super) enum Variables<'v> {
    /// A letter each: nothing is known of their values.
    Symbols(&'v mut Symbols),
    /// Their values.
    Values(&'v Context),
}

/// The variables of the policies; each one's number is its symbol.
#[derive(Debug, Default)]
pub(super) struct Symbols(Vec<Variable>);

impl Symbols {
    fn of(&mut self, variable: &Variable) -> usize {
        let known = self.0.iter().position(|known| known.is(variable));
        known.unwrap_or_else(|| {
            self.0.push(variable.clone());
            self.0.len() - 1
        })
    }

    /// The keys that variables name, as policies spell them.
    pub(super) fn keys(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(Variable::key)
    }
}

/// How a pattern is read where it cannot be read exactly.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Reading {
    /// It may hold more texts than it does.
    Wide,
    /// It may hold fewer.
    Narrow,
}

/// One pattern on its way to steps.
struct Writer<'w, 'v> {
    steps: Vec<Step>,
    variables: &'w mut Variables<'v>,
    case: Case,
    /// Within a part of an ARN, which a colon ends.
    in_part: bool,
}

impl Writer<'_, '_> {
    /// Appends `pattern`; `None` if a variable in it has no value.
    fn pattern(&mut self, pattern: &Pattern) -> Option<()> {
        match pattern {
            Pattern::Any => self.run(),
            Pattern::Exact(text) => self.text(text),
            Pattern::Prefix(text) => {
                self.text(text);
                self.run();
            }
            Pattern::Stretches(stretches) => {
                for (number, stretch) in stretches.iter().enumerate() {
                    if number > 0 {
                        self.run();
                    }
                    stretch.iter().try_for_each(|token| self.token(token))?;
                }
            }
        }
        Some(())
    }

    fn token(&mut self, token: &Token) -> Option<()> {
        match token {
            Token::Text(text) => self.text(text),
            Token::One => self.steps.push(if self.in_part {
                Step::AnyInPart
            } else {
                Step::Any
            }),
            Token::Run => self.run(),
            Token::Variable(variable) => match &mut *self.variables {
                Variables::Symbols(symbols) => self.steps.push(Step::Symbol(symbols.of(variable))),
                Variables::Values(context) => {
                    let value = variable.resolve(context)?;
                    self.text(value);
                }
            },
        }
        Some(())
    }

    fn run(&mut self) {
        self.steps.push(if self.in_part {
            Step::RunInPart
        } else {
            Step::Run
        });
    }

    fn text(&mut self, text: &str) {
        let case = self.case;
        self.steps.extend(text.chars().map(|c| match case {
            Case::Ignore if c.is_ascii_alphabetic() => Step::Folded(c.to_ascii_lowercase()),
            _ => Step::One(c),
        }));
    }

    fn arn(&mut self, arn: &ArnPattern) -> Option<()> {
        self.text("arn");
        for (number, part) in arn.parts().iter().enumerate() {
            self.text(":");
            self.in_part = number < 4;
            self.pattern(part)?;
        }
        Some(())
    }
}

fn write<'v>(
    variables: &mut Variables<'v>,
    case: Case,
    with: impl FnOnce(&mut Writer<'_, 'v>) -> Option<()>,
) -> Option<Vec<Step>> {
    let mut writer = Writer {
        steps: Vec::new(),
        variables,
        case,
        in_part: false,
    };
    with(&mut writer)?;
    Some(writer.steps)
}

/// The texts that `patterns` match.
pub(super) fn texts(patterns: &[Pattern], case: Case, variables: &mut Variables<'_>) -> Group {
    let patterns = patterns.iter();
    let steps = patterns.filter_map(|p| write(variables, case, |w| w.pattern(p)));
    Group(steps.collect())
}

/// The actions that `patterns` match, in lower case, as `service:name`.
pub(super) fn actions(patterns: &[ActionPattern]) -> Group {
    let nothing = &Context::new();
    let mut variables = Variables::Values(nothing);
    let steps = patterns.iter().filter_map(|pattern| {
        let (service, name) = match pattern {
            ActionPattern::All => return Some(alloc::vec![Step::Run]),
            ActionPattern::Never => return None,
            ActionPattern::Of(service, name) => (service, name),
        };
        write(&mut variables, Case::Exact, |writer| {
            match service {
                Service::Any => writer.steps.push(Step::RunInPart),
                Service::Named { text, .. } => writer.text(&text.to_ascii_lowercase()),
            }
            writer.text(":");
            match name {
                Name::Any => writer.run(),
                Name::Exact { text, .. } => writer.text(&text.to_ascii_lowercase()),
                Name::Like(pattern) => writer.pattern(&pattern.to_ascii_lowercase())?,
            }
            Some(())
        })
    });
    Group(steps.collect())
}

/// Every action there may be: a service and a name, neither of them empty.
pub(super) fn every_action() -> Group {
    let word = [Step::AnyInPart, Step::RunInPart];
    let steps = word.into_iter().chain([Step::One(':')]).chain(word);
    Group(alloc::vec![steps.collect()])
}

/// The resources that `patterns` match; `*` is what has no ARN.
pub(super) fn resources(patterns: &[ResourcePattern], variables: &mut Variables<'_>) -> Group {
    let steps = patterns.iter().filter_map(|pattern| match pattern {
        ResourcePattern::All => Some(alloc::vec![Step::Run]),
        ResourcePattern::Never => None,
        ResourcePattern::Arn(arn) => write(variables, Case::Exact, |w| w.arn(arn)),
    });
    Group(steps.collect())
}

/// Every resource there may be: an ARN, or `*` for what has none.
pub(super) fn every_resource() -> Group {
    Group(alloc::vec![alloc::vec![Step::One('*')], any_arn()])
}

/// Every ARN there may be.
pub(super) fn every_arn() -> Group {
    Group(alloc::vec![any_arn()])
}

fn any_arn() -> Vec<Step> {
    let parts = [Step::One(':'), Step::RunInPart].into_iter().cycle();
    let start = "arn".chars().map(Step::One);
    let mut steps: Vec<_> = start.chain(parts.take(8)).collect();
    steps.extend([Step::One(':'), Step::Run]);
    steps
}

/// The ARNs that `values` of a condition match.
pub(super) fn arns(values: &[ArnValue], reading: Reading, variables: &mut Variables<'_>) -> Group {
    let steps = values.iter().filter_map(|value| match value {
        ArnValue::Never => None,
        ArnValue::Arn(arn) => write(variables, Case::Exact, |w| w.arn(arn)),
        ArnValue::Late(tokens) => {
            // Where its wildcards stand is known only with the variables' colons.
            write(variables, Case::Exact, |writer| {
                writer.in_part = reading == Reading::Narrow;
                tokens.iter().try_for_each(|token| writer.token(token))
            })
        }
    });
    Group(steps.collect())
}
