//! The services that have credentials of their own.
use doorward_shapes::iam::errors::NoSuchEntity;

/// A service that users have credentials for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Service {
    Bedrock,
    Cassandra,
    CodeCommit,
    Logs,
}

impl Service {
    const ALL: [Self; 4] = [Self::Bedrock, Self::Cassandra, Self::CodeCommit, Self::Logs];

    /// The service that is called `name`.
    pub(super) fn parse(name: &str) -> Result<Self, NoSuchEntity> {
        let found = Self::ALL.into_iter().find(|service| service.name() == name);
        found.ok_or_else(|| {
            NoSuchEntity::new(format!(
                "No such service {name} is supported for Service Specific Credentials"
            ))
        })
    }

    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Bedrock => "bedrock.amazonaws.com",
            Self::Cassandra => "cassandra.amazonaws.com",
            Self::CodeCommit => "codecommit.amazonaws.com",
            Self::Logs => "logs.amazonaws.com",
        }
    }

    /// How its API keys begin; nothing for a service with user names and passwords.
    pub(super) fn key_prefix(self) -> Option<&'static str> {
        match self {
            Self::Bedrock => Some("ABSK"),
            Self::Logs => Some("ACWL"),
            Self::Cassandra | Self::CodeCommit => None,
        }
    }
}
