use crate::state::table::Entity;
use crate::state::text::{PolicyText, Tags, Unknown};
use doorward_names::{Arn, OrganizationPolicyId};
use doorward_policy::{Document, DocumentKind, ParseError, PolicyLabel, PolicyRef};
use doorward_store::Kind;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock};

/// The types of policies that are enforced here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum PolicyType {
    /// Binds who is of an account.
    ServiceControlPolicy,
    /// Binds who comes to an account's resources.
    ResourceControlPolicy,
}

impl PolicyType {
    /// What its documents are parsed as.
    pub fn document_kind(self) -> DocumentKind {
        match self {
            Self::ServiceControlPolicy => DocumentKind::Scp,
            Self::ResourceControlPolicy => DocumentKind::Rcp,
        }
    }

    /// Its name in ARNs.
    pub fn in_arns(self) -> &'static str {
        match self {
            Self::ServiceControlPolicy => "service_control_policy",
            Self::ResourceControlPolicy => "resource_control_policy",
        }
    }

    /// The policy of AWS's that everything has when the type is enabled.
    pub fn full_access(self) -> &'static Arc<OrganizationPolicy> {
        let [scp, rcp] = OrganizationPolicy::aws_managed();
        match self {
            Self::ServiceControlPolicy => scp,
            Self::ResourceControlPolicy => rcp,
        }
    }
}

/// A policy of an organization, or one that AWS keeps for all.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Row", into = "Row")]
pub struct OrganizationPolicy {
    /// Its id.
    pub id: OrganizationPolicyId,
    /// Its ARN.
    pub arn: Arn,
    /// Its type.
    pub r#type: PolicyType,
    /// Its name, unique among those of its type.
    pub name: String,
    /// What its owner says of it.
    pub description: String,
    /// The policy.
    pub content: PolicyText,
    /// Its tags.
    pub tags: Tags,
    /// What a newer program wrote.
    pub unknown: Unknown,
}

/// The same as it is stored: its type decides how the content is read.
#[derive(Serialize, Deserialize)]
struct Row {
    id: OrganizationPolicyId,
    arn: Arn,
    r#type: PolicyType,
    name: String,
    description: String,
    content: String,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    tags: Tags,
    #[serde(flatten)]
    unknown: Unknown,
}

impl TryFrom<Row> for OrganizationPolicy {
    type Error = ParseError;

    fn try_from(row: Row) -> Result<Self, ParseError> {
        let document = Document::parse_kept(&row.content, row.r#type.document_kind())?;
        Ok(Self {
            id: row.id,
            arn: row.arn,
            r#type: row.r#type,
            name: row.name,
            description: row.description,
            content: PolicyText::new(&row.content, document),
            tags: row.tags,
            unknown: row.unknown,
        })
    }
}

impl From<OrganizationPolicy> for Row {
    fn from(policy: OrganizationPolicy) -> Self {
        Self {
            id: policy.id,
            arn: policy.arn,
            r#type: policy.r#type,
            name: policy.name,
            description: policy.description,
            content: policy.content.as_written().to_owned(),
            tags: policy.tags,
            unknown: policy.unknown,
        }
    }
}

impl OrganizationPolicy {
    /// AWS's own: what allows everything, as an SCP and as an RCP.
    pub fn aws_managed() -> &'static [Arc<Self>; 2] {
        static POLICIES: LazyLock<[Arc<OrganizationPolicy>; 2]> = LazyLock::new(|| {
            [
                full_access(
                    PolicyType::ServiceControlPolicy,
                    "FullAWSAccess",
                    "Allows access to every operation",
                    r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}"#,
                ),
                full_access(
                    PolicyType::ResourceControlPolicy,
                    "RCPFullAWSAccess",
                    "Allows access to every resource",
                    r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"*","Resource":"*"}]}"#,
                ),
            ]
        });
        &POLICIES
    }

    /// Whether it is AWS's own, which nobody else can change.
    pub fn is_aws_managed(&self) -> bool {
        self.arn.account_field() == "aws"
    }

    /// The policy with its ARN, as denials name it.
    pub fn as_policy(&self) -> PolicyRef<'_> {
        PolicyRef {
            document: self.content.document(),
            label: PolicyLabel {
                arn: Some(self.arn.as_str()),
                name: &self.name,
                attached_to: "",
            },
        }
    }
}

#[expect(clippy::expect_used, reason = "constants, which a test parses")]
fn full_access(
    r#type: PolicyType,
    name: &str,
    description: &str,
    text: &str,
) -> Arc<OrganizationPolicy> {
    let id = OrganizationPolicyId::parse(&format!("p-{name}")).expect("it is an id");
    // AWS's own RCP allows, which no other may.
    let kind = match r#type {
        PolicyType::ServiceControlPolicy => DocumentKind::Scp,
        PolicyType::ResourceControlPolicy => DocumentKind::Resource,
    };
    let document = Document::parse(text, kind).expect("it is a policy");
    let resource = format!("policy/{}/{id}", r#type.in_arns());
    Arc::new(OrganizationPolicy {
        arn: Arn::build("organizations", "", "aws", &resource),
        id,
        r#type,
        name: name.to_owned(),
        description: description.to_owned(),
        content: PolicyText::new(text, document),
        tags: Tags::new(),
        unknown: Unknown::new(),
    })
}

impl Entity for OrganizationPolicy {
    type Key = OrganizationPolicyId;
    const KIND: Kind = Kind::new("organization-policy", 1);

    fn key(&self) -> OrganizationPolicyId {
        self.id.clone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn aws_keeps_one_policy_of_each_type() {
        let [scp, rcp] = OrganizationPolicy::aws_managed();
        let arn = "arn:aws:organizations::aws:policy/service_control_policy/p-FullAWSAccess";
        assert_eq!(scp.arn.as_str(), arn);
        let arn = "arn:aws:organizations::aws:policy/resource_control_policy/p-RCPFullAWSAccess";
        assert_eq!(rcp.arn.as_str(), arn);
        assert!(scp.is_aws_managed() && rcp.is_aws_managed());
    }

    #[test]
    fn a_row_is_read_as_its_type_says() {
        let row = |r#type: &str| {
            format!(
                r#"{{"id":"p-abcdefgh","arn":"arn:aws:organizations::111122223333:policy/o-abcdefghij/x/p-abcdefgh",
                "type":"{type}","name":"n","description":"","content":"{{\"Version\":\"2012-10-17\",\"Statement\":[{{\"Effect\":\"Allow\",\"Action\":\"*\",\"Resource\":\"*\"}}]}}","later":1}}"#
            )
        };
        let read = |r#type: &str| serde_json::from_str::<OrganizationPolicy>(&row(r#type));
        let policy = read("SERVICE_CONTROL_POLICY").unwrap();
        let written = serde_json::to_string(&policy).unwrap();
        assert!(written.contains(r#""later":1"#), "{written}");
        assert_eq!(
            serde_json::from_str::<OrganizationPolicy>(&written).unwrap(),
            policy
        );
        assert!(read("RESOURCE_CONTROL_POLICY").is_err());
    }
}
