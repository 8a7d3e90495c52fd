//! Policies to simulate with, and what answers call them.
use super::invalid;
use crate::authorize::managed_text;
use crate::managed;
use crate::state::{Account, OrganizationPolicy, PolicyText};
use doorward_names::Arn;
use doorward_policy::{Document, DocumentKind, ParseError, PolicyLabel, PolicyRef, Position};
use doorward_shapes::iam::errors::InvalidInput;
use doorward_shapes::iam::types::{self, PolicySourceType};
use std::cell::OnceCell;

/// A policy, and what a matched statement says of it.
pub(super) struct Source {
    /// `SourcePolicyId`.
    pub(super) id: String,
    /// `SourcePolicyType`.
    pub(super) kind: PolicySourceType,
    /// Of a managed policy.
    pub(super) arn: Option<String>,
    /// Of an inline policy.
    pub(super) inline: Option<Inline>,
    text: PolicyText,
    /// Where each statement begins and ends; found once, when it is first asked for.
    places: OnceCell<Vec<Position>>,
}

/// Where an inline policy is.
pub(super) struct Inline {
    pub(super) holder: String,
    pub(super) name: String,
}

impl Source {
    fn new(id: String, kind: PolicySourceType, text: PolicyText) -> Self {
        Self {
            id,
            kind,
            arn: None,
            inline: None,
            text,
            places: OnceCell::new(),
        }
    }

    fn passed(text: &str, kind: DocumentKind, id: String) -> Result<Self, ParseError> {
        let text = PolicyText::new(text, Document::parse(text, kind)?);
        Ok(Self::new(id, PolicySourceType::None, text))
    }

    /// Every policy of `PolicyInputList`: `PolicyInputList.1` and the like.
    pub(super) fn identities(texts: &[String]) -> Result<Vec<Self>, InvalidInput> {
        let numbered = texts.iter().zip(1..);
        let sources = numbered.map(|(text, number)| {
            let id = format!("PolicyInputList.{number}");
            Self::passed(text, DocumentKind::Identity, id).map_err(|_| {
                invalid(format!(
                    "Policy input list item {number} has invalid content"
                ))
            })
        });
        sources.collect()
    }

    /// Every policy of another list that was passed, under the name `list`.
    pub(super) fn list(
        texts: &[String],
        kind: DocumentKind,
        list: &str,
    ) -> Result<Vec<Self>, InvalidInput> {
        let numbered = texts.iter().zip(1..);
        let sources = numbered.map(|(text, number)| {
            let id = format!("{list}.{number}");
            Self::passed(text, kind, id.clone())
                .map_err(|error| invalid(format!("{id}: {}", error.aws_message())))
        });
        sources.collect()
    }

    /// The policy of the simulated resource.
    pub(super) fn of_resource(text: &str, kind: DocumentKind) -> Result<Self, InvalidInput> {
        let id = "ResourcePolicy";
        let source = Self::passed(text, kind, id.to_owned())
            .map_err(|error| invalid(format!("{id}: {}", error.aws_message())))?;
        Ok(Self {
            kind: PolicySourceType::Resource,
            ..source
        })
    }

    /// An inline policy, such as `user_ada_notes`.
    pub(super) fn inline(
        kind: PolicySourceType,
        holder: &str,
        name: &str,
        text: &PolicyText,
    ) -> Self {
        let id = format!("{}_{holder}_{name}", kind.as_str());
        let inline = Inline {
            holder: holder.to_owned(),
            name: name.to_owned(),
        };
        Self {
            inline: Some(inline),
            ..Self::new(id, kind, text.clone())
        }
    }

    /// The managed policy `arn` in force, if there is one.
    pub(super) fn managed(arn: &Arn, account: &Account) -> Option<Self> {
        managed_text(arn, account).map(|text| Self::of_arn(arn, text.clone()))
    }

    /// A policy of the organization's, or AWS's for all of them: no answer names it.
    pub(super) fn of_organization(policy: &OrganizationPolicy) -> Self {
        let id = policy.id.to_string();
        Self::new(id, PolicySourceType::None, policy.content.clone())
    }

    /// The boundary `arn`; one that is gone allows nothing.
    pub(super) fn boundary(arn: &Arn, account: &Account) -> Self {
        Self::managed(arn, account).unwrap_or_else(|| {
            let nothing = PolicyText::new(managed::NOTHING, managed::nothing().clone());
            Self::of_arn(arn, nothing)
        })
    }

    fn of_arn(arn: &Arn, text: PolicyText) -> Self {
        let kind = match arn.account_field() {
            "aws" => PolicySourceType::AwsManaged,
            _ => PolicySourceType::UserManaged,
        };
        Self {
            arn: Some(arn.to_string()),
            ..Self::new(arn.resource_name().to_owned(), kind, text)
        }
    }

    /// The policy as the engine takes it.
    pub(super) fn policy(&self) -> PolicyRef<'_> {
        let label = PolicyLabel {
            name: &self.id,
            ..PolicyLabel::default()
        };
        PolicyRef {
            document: self.text.document(),
            label,
        }
    }

    /// The compiled policy.
    pub(super) fn document(&self) -> &Document {
        self.text.document()
    }

    /// The length of its text.
    pub(super) fn length(&self) -> usize {
        self.text.as_written().len()
    }

    /// The statement with `index`, as answers tell of it.
    pub(super) fn statement(&self, index: usize) -> types::Statement {
        let places = self.places.get_or_init(|| self.places());
        let position = |number: usize| {
            places.get(number).map(|place| types::Position {
                line: i32::try_from(place.line).ok(),
                column: i32::try_from(place.column).ok(),
            })
        };
        types::Statement {
            source_policy_id: Some(self.id.clone()),
            source_policy_type: Some(self.kind),
            start_position: position(2 * index),
            end_position: position(2 * index + 1),
        }
    }

    fn places(&self) -> Vec<Position> {
        let statements = 0..self.document().statement_count();
        let spans = statements.filter_map(|index| self.document().statement_span(index));
        let offsets = spans.flat_map(|span| [span.start, span.end]);
        Position::of_all(self.text.as_written(), offsets)
    }
}
