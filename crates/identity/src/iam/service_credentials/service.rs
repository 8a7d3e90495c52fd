//! The services that have credentials of their own.
use doorward_shapes::iam::errors::NoSuchEntity;

/// A service that users have credentials for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Service {
    Anthropic,
    Bedrock,
    Cassandra,
    CloudWatch,
    CodeCommit,
    Logs,
}

impl Service {
    const ALL: [Self; 6] = [
        Self::Anthropic,
        Self::Bedrock,
        Self::Cassandra,
        Self::CloudWatch,
        Self::CodeCommit,
        Self::Logs,
    ];

    /// The service that is called `name`, in whatever case.
    pub(super) fn parse(name: &str) -> Result<Self, NoSuchEntity> {
        let mut all = Self::ALL.into_iter();
        let found = all.find(|service| service.name().eq_ignore_ascii_case(name));
        found.ok_or_else(|| {
            NoSuchEntity::new(format!(
                "No such service {name} is supported for Service Specific Credentials"
            ))
        })
    }

    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Anthropic => "aws-external-anthropic.amazonaws.com",
            Self::Bedrock => "bedrock.amazonaws.com",
            Self::Cassandra => "cassandra.amazonaws.com",
            Self::CloudWatch => "cloudwatch.amazonaws.com",
            Self::CodeCommit => "codecommit.amazonaws.com",
            Self::Logs => "logs.amazonaws.com",
        }
    }

    /// How its API keys begin; nothing for a service with user names and passwords.
    pub(super) fn key_prefix(self) -> Option<&'static str> {
        match self {
            Self::Anthropic => Some("AEAA"),
            Self::Bedrock => Some("ABSK"),
            Self::CloudWatch => Some("APIAACWM"),
            Self::Logs => Some("ACWL"),
            Self::Cassandra | Self::CodeCommit => None,
        }
    }
}
