//! Policy documents from the wire.
use super::common::exceeded;
use crate::failure::Failure;
use crate::quota;
use crate::state::PolicyText;
use doorward_policy::{Document, DocumentKind, ParseError};
use doorward_shapes::iam::errors::{LimitExceeded, MalformedPolicyDocument};

/// An inline policy; its size counts with those beside it, in [`super::inline::put`].
pub(crate) fn inline(text: &str) -> Result<PolicyText, MalformedPolicyDocument> {
    let document = Document::parse(text, DocumentKind::Identity).map_err(|e| malformed(&e))?;
    Ok(PolicyText::new(text, document))
}

/// A version of a managed policy: in the present version of the language, and not too large.
pub(crate) fn managed(text: &str) -> Result<PolicyText, ManagedRefused> {
    let refused = |error: ParseError| ManagedRefused::Malformed(malformed(&error));
    let document = Document::parse(text, DocumentKind::Identity).map_err(refused)?;
    document.require_current_version().map_err(refused)?;
    if document.size() > quota::POLICY_SIZE {
        let error = exceeded("PolicySize", quota::POLICY_SIZE);
        return Err(ManagedRefused::TooLarge(error));
    }
    Ok(PolicyText::new(text, document))
}

/// `MalformedPolicyDocument`, in AWS's words.
pub(crate) fn malformed(error: &ParseError) -> MalformedPolicyDocument {
    MalformedPolicyDocument::new(error.aws_message())
}

/// Why a managed policy's document is not taken.
#[derive(Debug)]
pub(crate) enum ManagedRefused {
    /// It is no policy.
    Malformed(MalformedPolicyDocument),
    /// It is too large.
    TooLarge(LimitExceeded),
}

impl<E: From<MalformedPolicyDocument> + From<LimitExceeded>> From<ManagedRefused> for Failure<E> {
    fn from(refused: ManagedRefused) -> Self {
        Self::Refused(match refused {
            ManagedRefused::Malformed(error) => E::from(error),
            ManagedRefused::TooLarge(error) => E::from(error),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALLOW: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"*"}]}"#;

    #[test]
    fn an_inline_policy_may_be_of_the_old_version_and_a_managed_one_not() {
        let old = ALLOW.replace("2012", "2008");
        assert!(inline(&old).is_ok());
        assert!(managed(ALLOW).is_ok());
        let Err(ManagedRefused::Malformed(error)) = managed(&old) else {
            panic!("an old version was taken");
        };
        let message = "Policy document must be version 2012-10-17 or greater.";
        assert_eq!(error.message, message);
    }

    #[test]
    fn what_is_no_policy_is_refused_in_aws_words() {
        for (text, message) in [
            ("nothing", "Syntax errors in policy."),
            (
                &ALLOW.replace("s3:*", "s3"),
                "Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.",
            ),
        ] {
            assert_eq!(inline(text).unwrap_err().message, message, "{text}");
        }
    }

    #[test]
    fn white_space_does_not_count_towards_the_size() {
        let long = |fill: &str| ALLOW.replace("s3:*", &format!("s3:{fill}"));
        assert!(managed(&(ALLOW.to_owned() + &" ".repeat(7000))).is_ok());
        let Err(ManagedRefused::TooLarge(error)) = managed(&long(&"x".repeat(6144))) else {
            panic!("a policy too large was taken");
        };
        assert_eq!(error.message, "Cannot exceed quota for PolicySize: 6144");
    }
}
