//! ARN patterns: six parts, each a pattern of its own; `*` stays within its part.

use crate::Context;
use crate::pattern::{Case, Pattern, Syntax, Token, substitute, tokens, variables};
use crate::sieve::{Sieving, Sift};
use alloc::boxed::Box;
use alloc::vec::Vec;

/// The five parts after `arn:`.
#[derive(Clone, Debug)]
pub(crate) struct ArnPattern(Box<[Pattern; 5]>);

impl ArnPattern {
    /// The pattern in `parts`, of which the first is `arn`; parts that are missing at the end are
    /// `*` where `fill` says so.
    fn compile(parts: Vec<Vec<Token>>, fill: bool) -> Option<Self> {
        let mut parts = parts.into_iter();
        let [Token::Text(scheme)] = &*parts.next()? else {
            return None;
        };
        if &**scheme != "arn" {
            return None;
        }
        let mut next = || match parts.next() {
            Some(part) => Some(Pattern::compile(part)),
            None => fill.then_some(Pattern::Any),
        };
        let five = [next()?, next()?, next()?, next()?, next()?];
        Some(Self(Box::new(five)))
    }

    /// The parts after `arn:`.
    pub(crate) fn parts(&self) -> &[Pattern; 5] {
        &self.0
    }

    fn variables<'p>(&'p self, hear: &mut dyn FnMut(&'p str)) {
        for part in &*self.0 {
            part.variables(hear);
        }
    }

    fn sift(&self, sieving: &mut Sieving) {
        let [.., resource] = &*self.0;
        sieving.pattern(resource);
    }

    pub(crate) fn matches(&self, arn: &[&str; 6], context: &Context) -> bool {
        let [_, parts @ ..] = arn;
        // The resource part first: it is where most patterns differ.
        let mut pairs = self.0.iter().zip(parts).rev();
        pairs.all(|(pattern, part)| pattern.matches(part, Case::Exact, context))
    }
}

/// Divides at the first five colons that stand in plain text.
fn split(tokens: Vec<Token>) -> Vec<Vec<Token>> {
    let mut parts = alloc::vec![Vec::new()];
    for token in tokens {
        let Token::Text(text) = token else {
            push(&mut parts, token);
            continue;
        };
        let mut rest: &str = &text;
        while parts.len() < 6
            && let Some((before, after)) = rest.split_once(':')
        {
            push(&mut parts, Token::Text(before.into()));
            parts.push(Vec::new());
            rest = after;
        }
        push(&mut parts, Token::Text(rest.into()));
    }
    parts
}

fn push(parts: &mut [Vec<Token>], token: Token) {
    let empty = matches!(&token, Token::Text(text) if text.is_empty());
    if let (Some(part), false) = (parts.last_mut(), empty) {
        part.push(token);
    }
}

/// One entry of `Resource` or `NotResource`.
#[derive(Clone, Debug)]
pub(crate) enum ResourcePattern {
    /// `*`, and so also what has no ARN.
    All,
    Arn(ArnPattern),
    /// A text of another form, which no ARN equals.
    Never,
}

impl ResourcePattern {
    /// AWS reads missing parts at the end as `*`: `arn:aws:s3:*` is every ARN of S3.
    pub(crate) fn parse(text: &str, syntax: Syntax) -> Self {
        if text == "*" {
            return Self::All;
        }
        match ArnPattern::compile(split(tokens(text, syntax)), true) {
            Some(arn) => Self::Arn(arn),
            None => Self::Never,
        }
    }

    /// Tells `hear` of the keys of its variables.
    pub(crate) fn variables<'p>(&'p self, hear: &mut dyn FnMut(&'p str)) {
        if let Self::Arn(pattern) = self {
            pattern.variables(hear);
        }
    }

    pub(crate) fn matches(&self, arn: Option<&[&str; 6]>, context: &Context) -> bool {
        match (self, arn) {
            (Self::All, _) => true,
            (Self::Arn(pattern), Some(arn)) => pattern.matches(arn, context),
            (Self::Arn(_), None) | (Self::Never, _) => false,
        }
    }
}

/// By the last part of the ARN.
impl Sift for ResourcePattern {
    const CASE: Case = Case::Exact;

    fn sift(&self, sieving: &mut Sieving) {
        match self {
            Self::Arn(pattern) => pattern.sift(sieving),
            Self::All | Self::Never => sieving.open(),
        }
    }
}

/// One value of an ARN condition.
#[derive(Clone, Debug)]
pub(crate) enum ArnValue {
    Arn(ArnPattern),
    /// Whose parts are known only when its variables are, as with `${aws:PrincipalArn}`.
    Late(Box<[Token]>),
    Never,
}

impl ArnValue {
    pub(crate) fn parse(text: &str, syntax: Syntax) -> Self {
        let tokens = tokens(text, syntax);
        let parts = split(tokens.clone());
        // A value put into one of the first five parts may bring colons of its own.
        let mut early = parts.iter().take(5).flatten();
        if early.any(|token| matches!(token, Token::Variable(_))) {
            return Self::Late(tokens.into());
        }
        ArnPattern::compile(parts, false).map_or(Self::Never, Self::Arn)
    }

    /// Tells `hear` of the keys of its variables.
    pub(crate) fn variables<'p>(&'p self, hear: &mut dyn FnMut(&'p str)) {
        match self {
            Self::Arn(pattern) => pattern.variables(hear),
            Self::Late(tokens) => variables(tokens, hear),
            Self::Never => {}
        }
    }

    pub(crate) fn matches(&self, arn: &[&str; 6], context: &Context) -> bool {
        match self {
            Self::Arn(pattern) => pattern.matches(arn, context),
            Self::Late(tokens) => substitute(tokens, context)
                .and_then(|tokens| ArnPattern::compile(merge(split(tokens)), false))
                .is_some_and(|pattern| pattern.matches(arn, context)),
            Self::Never => false,
        }
    }
}

/// By the last part of the ARN.
impl Sift for ArnValue {
    const CASE: Case = Case::Exact;

    fn sift(&self, sieving: &mut Sieving) {
        match self {
            Self::Arn(pattern) => pattern.sift(sieving),
            Self::Late(_) | Self::Never => sieving.open(),
        }
    }
}

/// Joins neighbouring texts of each part, so that `ar` and `n` are `arn`.
fn merge(parts: Vec<Vec<Token>>) -> Vec<Vec<Token>> {
    let merge_part = |part: Vec<Token>| {
        let mut merged: Vec<Token> = Vec::new();
        for token in part {
            match (merged.last_mut(), token) {
                (Some(Token::Text(last)), Token::Text(text)) => {
                    *last = alloc::format!("{last}{text}").into();
                }
                (_, token) => merged.push(token),
            }
        }
        merged
    };
    parts.into_iter().map(merge_part).collect()
}
