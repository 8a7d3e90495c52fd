//! What a session of `AssumeRoot` is for: the task policy that it was made with.
use crate::state::RootFeature;
use doorward_names::Arn;
use serde::{Deserialize, Serialize};

/// One of the tasks that root's sessions are for, each named by a managed policy that denies all else.
///
/// See "Perform a privileged task on an AWS Organizations member account" in the IAM User Guide.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RootTask {
    /// Looks at root's credentials.
    AuditCredentials,
    /// Lets root set a password by mail again.
    CreatePassword,
    /// Takes root's credentials away.
    DeleteCredentials,
    /// Sees to a bucket policy that shuts everybody out.
    UnlockBucket,
    /// The same of a queue's.
    UnlockQueue,
}

impl RootTask {
    const ALL: [Self; 5] = [
        Self::AuditCredentials,
        Self::CreatePassword,
        Self::DeleteCredentials,
        Self::UnlockBucket,
        Self::UnlockQueue,
    ];

    /// The task whose policy has the ARN `text`.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|task| task.policy().as_str() == text)
    }

    /// The policy that denies all else.
    pub fn policy(self) -> Arn {
        let name = match self {
            Self::AuditCredentials => "IAMAuditRootUserCredentials",
            Self::CreatePassword => "IAMCreateRootUserPassword",
            Self::DeleteCredentials => "IAMDeleteRootUserCredentials",
            Self::UnlockBucket => "S3UnlockBucketPolicy",
            Self::UnlockQueue => "SQSUnlockQueuePolicy",
        };
        Arn::aws_managed(&format!("policy/root-task/{name}"))
    }

    /// What must be enabled in the organization for it.
    pub fn feature(self) -> RootFeature {
        match self {
            Self::AuditCredentials | Self::CreatePassword | Self::DeleteCredentials => {
                RootFeature::CredentialsManagement
            }
            Self::UnlockBucket | Self::UnlockQueue => RootFeature::Sessions,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::managed;

    #[test]
    fn every_task_has_a_policy_of_awss() {
        for task in RootTask::ALL {
            assert!(managed::find(&task.policy()).is_some(), "{task:?}");
            assert_eq!(RootTask::parse(task.policy().as_str()), Some(task));
        }
        for other in [
            "",
            "IAMAuditRootUserCredentials",
            "arn:aws:iam::aws:policy/ReadOnlyAccess",
        ] {
            assert_eq!(RootTask::parse(other), None);
        }
    }
}
