//! Session policies: what a session may do at most.
use crate::failure::{Failure, validation_error};
use crate::managed;
use crate::session::{SessionPolicies, SessionPolicy};
use crate::state::Account;
use doorward_names::Arn;
use doorward_policy::{Document, DocumentKind};
use doorward_shapes::ErrorAnswer;
use doorward_shapes::sts::errors::MalformedPolicyDocument;
use doorward_shapes::sts::types::PolicyDescriptorType;
use std::sync::Arc;

/// How many managed policies a session may be made with.
const MANAGED: usize = 10;
/// How many characters the inline policy and the ARNs may have together.
const PLAIN_TEXT: usize = 2048;

/// The policies a session is made with: `text`, and managed ones of `account`, whose session it
/// will be.
pub(super) fn read(
    text: Option<&str>,
    arns: Option<&[PolicyDescriptorType]>,
    account: &Account,
) -> Result<Option<SessionPolicies>, Refused> {
    let arns = arns.unwrap_or_default();
    if arns.len() > MANAGED {
        return Err(too_long("policyArns", MANAGED).into());
    }
    let named = arns.iter().filter_map(|policy| policy.arn.as_deref());
    let length = |text: &str| text.chars().count();
    if text.map_or(0, length) + named.clone().map(length).sum::<usize>() > PLAIN_TEXT {
        return Err(too_long("policy", PLAIN_TEXT).into());
    }
    let inline = text.map(inline).transpose()?;
    let managed = named
        .map(|arn| managed_policy(arn, account))
        .collect::<Result<Vec<_>, _>>()?;
    let passed = inline.is_some() || !managed.is_empty();
    Ok(passed.then_some(SessionPolicies { inline, managed }))
}

fn inline(text: &str) -> Result<SessionPolicy, MalformedPolicyDocument> {
    let document = Document::parse(text, DocumentKind::Session)
        .map_err(|error| MalformedPolicyDocument::new(error.aws_message()))?;
    Ok(SessionPolicy {
        text: text.to_owned(),
        document: Arc::new(document),
    })
}

fn managed_policy(text: &str, account: &Account) -> Result<Arn, ErrorAnswer> {
    let arn = Arn::parse(text).map_err(|_| validation_error(format!("{text} is invalid")))?;
    if account.policy_by_arn(&arn).is_some() || managed::find(&arn).is_some() {
        return Ok(arn);
    }
    let message = format!("Policy {arn} does not exist or is not attachable.");
    Err(validation_error(message))
}

/// What the model's check would say, had the model the limit.
fn too_long(member: &str, limit: usize) -> ErrorAnswer {
    validation_error(format!(
        "1 validation error detected: Value at '{member}' failed to satisfy constraint: Member \
         must have length less than or equal to {limit}"
    ))
}

/// Why session policies are not taken.
#[derive(Debug)]
pub(super) enum Refused {
    /// They are too long, or name what is not there.
    Answer(ErrorAnswer),
    /// The inline one is no policy.
    Malformed(MalformedPolicyDocument),
}

impl From<ErrorAnswer> for Refused {
    fn from(answer: ErrorAnswer) -> Self {
        Self::Answer(answer)
    }
}

impl From<MalformedPolicyDocument> for Refused {
    fn from(error: MalformedPolicyDocument) -> Self {
        Self::Malformed(error)
    }
}

impl<E: From<MalformedPolicyDocument>> From<Refused> for Failure<E> {
    fn from(refused: Refused) -> Self {
        match refused {
            Refused::Answer(answer) => Self::Common(answer),
            Refused::Malformed(error) => Self::Refused(E::from(error)),
        }
    }
}
