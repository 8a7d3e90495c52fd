//! What a statement says, element by element.
use super::Effect;
use crate::condition::{Condition, Family, Quantifier};
use crate::principal_pattern::{Named, PrincipalPattern};
use crate::statement::{Entries, Statement};
use crate::{Action, Context};
use alloc::boxed::Box;

/// A statement's elements, as they are written.
#[derive(Clone, Copy, Debug)]
pub struct StatementElements<'a>(&'a Statement);

impl<'a> StatementElements<'a> {
    pub(super) fn of(statement: &'a Statement) -> Self {
        Self(statement)
    }

    /// What it does when it matches.
    pub fn effect(&self) -> Effect {
        self.0.effect
    }

    /// Whether it speaks of `action`.
    pub fn speaks_of(&self, action: &Action<'_>) -> bool {
        self.0.meets_action(action, &Context::new())
    }

    /// What it lists as its `Action`; nothing where it has a `NotAction`.
    pub fn actions(&self) -> impl Iterator<Item = &'a str> + use<'a> {
        self.0.actions.listed()
    }

    /// What it lists as its `Resource`; nothing where it has a `NotResource`.
    pub fn resources(&self) -> impl Iterator<Item = &'a str> + use<'a> {
        self.0.resources.iter().flat_map(Entries::listed)
    }

    /// The key and the values of each line of its `Condition`, whatever the operator.
    pub fn conditions(&self) -> impl Iterator<Item = (&'a str, &'a [Box<str>])> + use<'a> {
        let conditions = self.0.conditions.iter();
        conditions.map(|condition| (&*condition.key, &*condition.written))
    }

    /// The services that its `Principal` names.
    pub fn services(&self) -> impl Iterator<Item = &'a str> + use<'a> {
        self.named().filter_map(|named| match &named.pattern {
            PrincipalPattern::Service(name) => Some(&**name),
            _ => None,
        })
    }

    /// The providers of federated identities that its `Principal` names; `*` is any.
    pub fn providers(&self) -> impl Iterator<Item = &'a str> + use<'a> {
        self.named().filter_map(|named| match &named.pattern {
            PrincipalPattern::Federated(provider) => Some(&**provider),
            PrincipalPattern::AnyFederated => Some("*"),
            _ => None,
        })
    }

    /// Whether it wants `key` to be a text, or like one, that is more than wildcards.
    pub fn narrows(&self, key: &str) -> bool {
        let narrows = |condition: &Condition| {
            let operator = condition.operator;
            let mut values = condition.written.iter();
            condition.key.eq_ignore_ascii_case(key)
                && matches!(operator.family, Family::Text { .. })
                && !operator.negated
                && !operator.if_exists
                && operator.quantifier != Some(Quantifier::All)
                && values.any(|value| value.contains(|c| !matches!(c, '*' | '?')))
        };
        self.0.conditions.iter().any(narrows)
    }

    fn named(self) -> impl Iterator<Item = &'a Named> + use<'a> {
        let principals = self.0.principals.iter();
        principals.flat_map(|principals| &principals.named)
    }
}

#[cfg(test)]
mod tests {
    use crate::{Document, DocumentKind};
    use alloc::format;

    #[test]
    fn only_what_asks_for_a_text_narrows_a_key() {
        for (condition, narrows) in [
            (r#"{"StringEquals":{"a.b:sub":"x"}}"#, true),
            (r#"{"StringLike":{"A.B:SUB":["*","x*"]}}"#, true),
            (
                r#"{"ForAnyValue:StringEqualsIgnoreCase":{"a.b:sub":"x"}}"#,
                true,
            ),
            (r#"{"StringLike":{"a.b:sub":["*","**?"]}}"#, false),
            (r#"{"StringLike":{"a.b:sub":""}}"#, false),
            (r#"{"StringLikeIfExists":{"a.b:sub":"x"}}"#, false),
            (r#"{"StringNotEquals":{"a.b:sub":"x"}}"#, false),
            (r#"{"StringEquals":{"a.b:aud":"x"}}"#, false),
            (r#"{"Null":{"a.b:sub":"false"}}"#, false),
        ] {
            let text = format!(
                r#"{{"Statement":{{"Effect":"Allow","Principal":{{"Federated":["a.b","c.d"],"Service":"ec2.amazonaws.com"}},"Action":"sts:AssumeRoleWithWebIdentity","Condition":{condition}}}}}"#
            );
            let document = Document::parse(&text, DocumentKind::Trust).unwrap();
            let elements = document.statement_elements(0).unwrap();
            assert_eq!(elements.narrows("a.b:sub"), narrows, "{condition}");
            assert!(elements.providers().eq(["a.b", "c.d"]));
            assert!(elements.services().eq(["ec2.amazonaws.com"]));
        }
    }
}
