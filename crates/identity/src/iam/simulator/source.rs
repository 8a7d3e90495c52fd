//! Policies to simulate with, and what answers call them.
use super::invalid;
use crate::authorize::managed_text;
use crate::managed;
use crate::state::{Account, OrganizationPolicy, PolicyText};
use doorward_names::Arn;
use doorward_policy::{Document, DocumentKind, PolicyLabel, PolicyRef, Position};
use doorward_shapes::iam::errors::InvalidInput;
use doorward_shapes::iam::types::{self, PolicySourceType};

/// A policy, and what a matched statement says of it.
pub(super) struct Source {
    /// `SourcePolicyId`.
    pub(super) id: String,
    /// `SourcePolicyType`.
    pub(super) kind: PolicySourceType,
    /// Of a managed policy.
    pub(super) arn: Option<String>,
    text: PolicyText,
}

impl Source {
    /// A policy that was passed: `PolicyInputList.1` and the like.
    pub(super) fn passed(text: &str, kind: DocumentKind, id: String) -> Result<Self, InvalidInput> {
        let document = Document::parse(text, kind)
            .map_err(|error| invalid(format!("{id}: {}", error.aws_message())))?;
        Ok(Self {
            id,
            kind: PolicySourceType::None,
            arn: None,
            text: PolicyText::new(text, document),
        })
    }

    /// Every policy of a list that was passed under the name `list`.
    pub(super) fn list(
        texts: &[String],
        kind: DocumentKind,
        list: &str,
    ) -> Result<Vec<Self>, InvalidInput> {
        let numbered = texts.iter().zip(1..);
        numbered
            .map(|(text, number)| Self::passed(text, kind, format!("{list}.{number}")))
            .collect()
    }

    /// The policy of the simulated resource.
    pub(super) fn of_resource(text: &str, kind: DocumentKind) -> Result<Self, InvalidInput> {
        Ok(Self {
            kind: PolicySourceType::Resource,
            ..Self::passed(text, kind, "ResourcePolicy".to_owned())?
        })
    }

    /// An inline policy, such as `user_ada_notes`.
    pub(super) fn inline(id: String, kind: PolicySourceType, text: &PolicyText) -> Self {
        Self {
            id,
            kind,
            arn: None,
            text: text.clone(),
        }
    }

    /// The managed policy `arn` in force, if there is one.
    pub(super) fn managed(arn: &Arn, account: &Account) -> Option<Self> {
        let kind = match arn.account_field() {
            "aws" => PolicySourceType::AwsManaged,
            _ => PolicySourceType::UserManaged,
        };
        Some(Self {
            id: arn.resource_name().to_owned(),
            kind,
            arn: Some(arn.to_string()),
            text: managed_text(arn, account)?.clone(),
        })
    }

    /// A policy of the organization's, or AWS's for all of them.
    pub(super) fn of_organization(policy: &OrganizationPolicy) -> Self {
        Self {
            id: policy.id.to_string(),
            kind: if policy.is_aws_managed() {
                PolicySourceType::AwsManaged
            } else {
                PolicySourceType::UserManaged
            },
            arn: Some(policy.arn.to_string()),
            text: policy.content.clone(),
        }
    }

    /// The boundary `arn`; one that is gone allows nothing.
    pub(super) fn boundary(arn: &Arn, account: &Account) -> Self {
        Self::managed(arn, account).unwrap_or_else(|| Self {
            id: arn.resource_name().to_owned(),
            kind: PolicySourceType::UserManaged,
            arn: Some(arn.to_string()),
            text: PolicyText::new(managed::NOTHING, managed::nothing().clone()),
        })
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

    /// The statement with `index`, as answers tell of it.
    pub(super) fn statement(&self, index: usize) -> types::Statement {
        let span = self.document().statement_span(index).unwrap_or_default();
        let position = |offset| {
            let Position { line, column } = Position::of(self.text.as_written(), offset);
            types::Position {
                line: i32::try_from(line).ok(),
                column: i32::try_from(column).ok(),
            }
        };
        types::Statement {
            source_policy_id: Some(self.id.clone()),
            source_policy_type: Some(self.kind),
            start_position: Some(position(span.start)),
            end_position: Some(position(span.end)),
        }
    }
}
