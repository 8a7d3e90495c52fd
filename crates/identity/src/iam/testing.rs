//! What tests of IAM's operations begin with.
use crate::operation::Operation;
use crate::testing::House;
use doorward_shapes::ErrorAnswer;
use doorward_shapes::iam::{
    CreateGroup, CreateGroupInput, CreateUser, CreateUserInput, PutUserPolicy, PutUserPolicyInput,
};

/// Leave to read objects, as a policy.
pub(crate) const READ: &str = r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow",
    "Action": "s3:GetObject", "Resource": "*"}]}"#;

impl House {
    /// A user, made by the administrator.
    pub(crate) fn make_user(&self, name: &str) {
        let input = CreateUserInput {
            user_name: name.to_owned(),
            ..CreateUserInput::default()
        };
        self.admin::<CreateUser>(input).unwrap();
    }

    /// A group, made by the administrator.
    pub(crate) fn make_group(&self, name: &str) {
        let input = CreateGroupInput {
            group_name: name.to_owned(),
            path: None,
        };
        self.admin::<CreateGroup>(input).unwrap();
    }

    /// Lets the user `name` do `action` on `resource`, and nothing else.
    pub(crate) fn allow(&self, name: &str, action: &str, resource: &str) {
        let policy_document = format!(
            r#"{{"Version": "2012-10-17", "Statement": [
                {{"Effect": "Allow", "Action": "{action}", "Resource": "{resource}"}}]}}"#
        );
        let input = PutUserPolicyInput {
            user_name: name.to_owned(),
            policy_name: "allowed".to_owned(),
            policy_document,
        };
        self.admin::<PutUserPolicy>(input).unwrap();
    }

    /// The code and message the administrator is refused with.
    pub(crate) fn refused<O: Operation>(&self, input: O::Input) -> (String, String) {
        told(self.admin::<O>(input))
    }
}

/// The code and message of a refusal.
pub(crate) fn told<T>(answer: Result<T, ErrorAnswer>) -> (String, String) {
    let refusal = answer.err().expect("it was not refused");
    (refusal.code, refusal.message)
}
