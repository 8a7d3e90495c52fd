//! Custom policy checks: what the three have in common.
//!
//! A check passes where it is proven that no request does what it looks for, and fails where one
//! is found that does. AWS's pages do not say what it answers where neither is so; here it is
//! `UnprocessableEntityException`, so that a pipeline stops rather than trusts a guess. What cannot
//! be read at all is an `InvalidParameterException`.

mod check_access_not_granted;
mod check_no_new_access;
mod check_no_public_access;

use doorward_policy::analyze::{Reason, wildcard_principal};
use doorward_policy::{Document, DocumentKind, ParseError};
use doorward_shapes::accessanalyzer::errors::{InvalidParameter, UnprocessableEntity};
use doorward_shapes::accessanalyzer::types::{AccessCheckPolicyType, ReasonSummary};

/// The parameter `name`, a policy of some kind.
fn policy(
    name: &str,
    text: &str,
    kind: AccessCheckPolicyType,
) -> Result<Document, InvalidParameter> {
    let kind = match kind {
        AccessCheckPolicyType::IdentityPolicy => DocumentKind::Identity,
        AccessCheckPolicyType::ResourcePolicy => DocumentKind::Resource,
    };
    Document::parse_for_analysis(text, kind).map_err(|error| malformed(name, &error))
}

/// The same, of which it is asked what it allows: its principals are to be whole.
fn candidate(
    name: &str,
    text: &str,
    kind: AccessCheckPolicyType,
) -> Result<Document, InvalidParameter> {
    let document = policy(name, text, kind)?;
    match wildcard_principal(&document) {
        None => Ok(document),
        Some(wild) => Err(InvalidParameter::new(format!(
            "The {name} is not valid: the principal {wild} has a wildcard."
        ))),
    }
}

fn malformed(name: &str, error: &ParseError) -> InvalidParameter {
    InvalidParameter::new(format!("The {name} is not valid: {error}."))
}

/// Neither a proof nor a request was found.
fn undecided() -> UnprocessableEntity {
    UnprocessableEntity::new(
        "The policy is too complex to be analyzed: the check neither passes nor fails.",
    )
}

/// The reasons of a failed check, each `what` in a statement.
fn reasons(found: Vec<Reason>, what: &str) -> Vec<ReasonSummary> {
    let found = found.into_iter();
    found
        .map(|reason| ReasonSummary {
            description: Some(format!("{what} with {}.", reason.named())),
            statement_index: i32::try_from(reason.statement).ok(),
            statement_id: reason.sid,
        })
        .collect()
}

#[cfg(test)]
mod samples {
    //! Policies of AWS's own examples.

    pub(super) fn john(action: &str, resource: &str) -> String {
        format!(
            r#"{{"Version":"2012-10-17","Id":"123","Statement":[{{"Sid":"AllowJohnDoe","Effect":"Allow","Principal":{{"AWS":"arn:aws:iam::123456789012:user/JohnDoe"}},"Action":"{action}","Resource":"{resource}"}}]}}"#
        )
    }

    pub(super) fn own(statement: &str) -> String {
        format!(r#"{{"Version":"2012-10-17","Statement":[{{{statement}}}]}}"#)
    }
}
