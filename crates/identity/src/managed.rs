//! AWS managed policies: the ones every account starts with.
//!
//! The whole catalogue is a later step. An ARN that is not here is answered as a policy that does
//! not exist, and so can be neither attached nor obeyed.
use crate::Timestamp;
use crate::state::PolicyText;
use doorward_names::Arn;
use doorward_policy::{Document, DocumentKind};
use std::sync::LazyLock;

/// A policy that AWS keeps for all accounts.
#[derive(Debug)]
pub struct AwsManagedPolicy {
    /// `arn:aws:iam::aws:policy/…`.
    pub arn: Arn,
    /// AWS's id for it, `ANPA…`.
    pub id: &'static str,
    /// Its path.
    pub path: &'static str,
    /// Its name.
    pub name: &'static str,
    /// What AWS says it is for.
    pub description: &'static str,
    /// The version in force.
    pub version: &'static str,
    /// When AWS made it.
    pub created: Timestamp,
    /// When AWS last changed it.
    pub updated: Timestamp,
    /// The policy.
    pub document: PolicyText,
}

struct Source {
    name: &'static str,
    id: &'static str,
    description: &'static str,
    version: &'static str,
    created: i64,
    updated: i64,
    document: &'static str,
}

const SOURCES: &[Source] = &[
    Source {
        name: "AdministratorAccess",
        id: "ANPAIWMBCKSKIEE64ZLYK",
        description: "Provides full access to AWS services and resources.",
        version: "v1",
        created: 1_423_161_586,
        updated: 1_423_161_586,
        document: include_str!("managed/AdministratorAccess.json"),
    },
    Source {
        name: "PowerUserAccess",
        id: "ANPAJYRXTHIB4FOVS3ZXS",
        description: "Provides full access to AWS services and resources, but does not allow management of Users and groups.",
        version: "v5",
        created: 1_423_161_587,
        updated: 1_688_669_700,
        document: include_str!("managed/PowerUserAccess.json"),
    },
    Source {
        name: "IAMFullAccess",
        id: "ANPAI7XKCFMBPM3QQRRVQ",
        description: "Provides full access to IAM via the AWS Management Console.",
        version: "v2",
        created: 1_423_161_638,
        updated: 1_561_146_036,
        document: include_str!("managed/IAMFullAccess.json"),
    },
    Source {
        name: "IAMReadOnlyAccess",
        id: "ANPAJKSO7NDY4T57MWDSQ",
        description: "Provides read only access to IAM via the AWS Management Console.",
        version: "v4",
        created: 1_423_161_639,
        updated: 1_516_907_991,
        document: include_str!("managed/IAMReadOnlyAccess.json"),
    },
    Source {
        name: "IAMUserChangePassword",
        id: "ANPAJ4L4MM2A7QIEB56MS",
        description: "Provides the ability for an IAM user to change their own password.",
        version: "v2",
        created: 1_479_168_196,
        updated: 1_479_254_818,
        document: include_str!("managed/IAMUserChangePassword.json"),
    },
];

static POLICIES: LazyLock<Vec<AwsManagedPolicy>> = LazyLock::new(|| {
    SOURCES
        .iter()
        .filter_map(|source| {
            let text = source.document.trim_end();
            let document = Document::parse(text, DocumentKind::Identity).ok()?;
            Some(AwsManagedPolicy {
                arn: Arn::aws_managed(&format!("policy/{}", source.name)),
                id: source.id,
                path: "/",
                name: source.name,
                description: source.description,
                version: source.version,
                created: Timestamp::from_seconds(source.created),
                updated: Timestamp::from_seconds(source.updated),
                document: PolicyText::new(text, document),
            })
        })
        .collect()
});

/// Every one, in AWS's order.
pub fn all() -> &'static [AwsManagedPolicy] {
    &POLICIES
}

/// The one with the ARN `arn`.
pub fn find(arn: &Arn) -> Option<&'static AwsManagedPolicy> {
    POLICIES.iter().find(|policy| policy.arn == *arn)
}

/// The text of [`nothing`].
pub(crate) const NOTHING: &str =
    r#"{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Action":"*","Resource":"*"}]}"#;

/// A policy that allows nothing.
pub(crate) fn nothing() -> &'static Document {
    static DOCUMENT: LazyLock<Option<Document>> =
        LazyLock::new(|| Document::parse(NOTHING, DocumentKind::Boundary).ok());
    match &*DOCUMENT {
        Some(document) => document,
        None => unreachable!("the text above is a policy"),
    }
}

/// What `AllowUsersToChangePassword` of the password policy grants every user.
///
/// Not [`find`]'s `IAMUserChangePassword`, which leaves out users with a path.
pub(crate) fn own_password() -> Option<&'static Document> {
    static DOCUMENT: LazyLock<Option<Document>> =
        LazyLock::new(|| Document::parse(OWN_PASSWORD, DocumentKind::Identity).ok());
    DOCUMENT.as_ref()
}

/// The text of [`own_password`].
pub(crate) const OWN_PASSWORD: &str = r#"{"Version":"2012-10-17","Statement":[
    {"Effect":"Allow","Action":"iam:GetAccountPasswordPolicy","Resource":"*"},
    {"Effect":"Allow","Action":"iam:ChangePassword","Resource":[
        "arn:aws:iam::*:user/${aws:username}","arn:aws:iam::*:user/*/${aws:username}"]}]}"#;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_policy_in_the_table_parses() {
        assert_eq!(all().len(), SOURCES.len());
        assert!(nothing().statement_count() == 1);
        assert!(own_password().is_some());
    }
}
