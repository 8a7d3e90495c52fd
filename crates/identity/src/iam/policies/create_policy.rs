//! `CreatePolicy`: <https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreatePolicy.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::iam::common;
use crate::iam::documents;
use crate::operation::{Ask, Operation, Permitted};
use crate::quota::Quota;
use crate::state::{Draft, ManagedPolicy, PolicyVersion, Unknown};
use doorward_names::{UniqueId, UniqueIdKind};
use doorward_shapes::iam::errors::EntityAlreadyExists;
use doorward_shapes::iam::types;
use doorward_shapes::iam::{
    CreatePolicy, CreatePolicyError, CreatePolicyInput, CreatePolicyOutput,
};

impl Operation for CreatePolicy {
    const WRITES: bool = true;

    fn access(
        input: &CreatePolicyInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<CreatePolicyError>> {
        let path = common::path(input.path.as_deref())?;
        let arn = common::iam_arn(ask, "policy", &path, &input.policy_name);
        let tags = common::tags(input.tags.as_deref())?;
        let access = Access::on(arn.clone()).request_tags(&tags);
        Ok(common::tagging(access, "iam:TagPolicy", arn, &tags))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<CreatePolicyOutput, Failure<CreatePolicyError>> {
        let name = common::policy_name(&call.input.policy_name)?;
        let document = documents::managed(&call.input.policy_document)?;
        let account = call.account_mut(draft)?;
        if account.policies.contains(&name) {
            let message =
                format!("A policy called {name} already exists. Duplicate names are not allowed.");
            return Err(EntityAlreadyExists::new(message).into());
        }
        common::require_room(account, Quota::Policies, account.policies.len())?;
        let now = call.facts.now.whole_seconds();
        let policy = ManagedPolicy {
            name,
            path: common::path(call.input.path.as_deref())?,
            id: UniqueId::generate(UniqueIdKind::Policy, account.id(), call.moment.random()),
            created: now,
            updated: now,
            description: call.input.description.clone(),
            versions: vec![PolicyVersion {
                number: 1,
                document,
                created: now,
            }],
            default_version: 1,
            next_version: 2,
            tags: common::tags(call.input.tags.as_deref())?,
            unknown: Unknown::new(),
        };
        let output = types::Policy {
            tags: common::tags_output(&policy.tags),
            ..super::output(&policy, account)
        };
        account.policies.insert(policy);
        Ok(CreatePolicyOutput {
            policy: Some(output),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample::{ALLOW, input};
    use super::*;
    use crate::testing::House;

    #[test]
    fn a_policy_is_made_with_one_version_in_force() {
        let house = House::new();
        let policy = house
            .admin::<CreatePolicy>(CreatePolicyInput {
                path: Some("/team/".to_owned()),
                description: Some("told by GetPolicy only".to_owned()),
                ..input("Read")
            })
            .unwrap()
            .policy
            .unwrap();
        let arn = policy.arn.as_deref();
        assert_eq!(arn, Some("arn:aws:iam::111122223333:policy/team/Read"));
        assert!(policy.policy_id.unwrap().starts_with("ANPA"));
        assert_eq!(policy.default_version_id.as_deref(), Some("v1"));
        assert_eq!(policy.attachment_count, Some(0));
        assert!(policy.description.is_none() && policy.tags.is_none());
    }

    #[test]
    fn a_name_is_taken_once_whatever_its_case_and_path() {
        let house = House::new();
        house.admin::<CreatePolicy>(input("Read")).unwrap();
        let again = CreatePolicyInput {
            path: Some("/team/".to_owned()),
            ..input("READ")
        };
        let refused = house.admin::<CreatePolicy>(again).unwrap_err();
        assert_eq!(
            (refused.code.as_str(), refused.status),
            ("EntityAlreadyExists", 409)
        );
        assert_eq!(
            refused.message,
            "A policy called READ already exists. Duplicate names are not allowed."
        );
    }

    #[test]
    fn a_document_that_is_malformed_old_or_too_large_is_refused() {
        let house = House::new();
        let large = ALLOW.replace("s3:*", &format!("s3:{}", "x".repeat(6144)));
        for (document, code, message) in [
            ("{}", "MalformedPolicyDocument", "Syntax errors in policy."),
            (
                &ALLOW.replace("2012", "2008"),
                "MalformedPolicyDocument",
                "Policy document must be version 2012-10-17 or greater.",
            ),
            (
                &large,
                "LimitExceeded",
                "Cannot exceed quota for PolicySize: 6144",
            ),
        ] {
            let refused = house
                .admin::<CreatePolicy>(CreatePolicyInput {
                    policy_document: document.to_owned(),
                    ..input("Read")
                })
                .unwrap_err();
            assert_eq!(
                (refused.code.as_str(), refused.message.as_str()),
                (code, message)
            );
        }
    }

    #[test]
    fn an_account_has_fifteen_hundred_policies_at_most() {
        let house = House::new();
        for number in 0..Quota::Policies.default() {
            let input = input(&format!("p{number}"));
            house.admin::<CreatePolicy>(input).unwrap();
        }
        let refused = house.admin::<CreatePolicy>(input("Read")).unwrap_err();
        assert_eq!(
            (refused.code.as_str(), refused.status),
            ("LimitExceeded", 409)
        );
        assert_eq!(
            refused.message,
            "Cannot exceed quota for PoliciesPerAccount: 1500"
        );
    }
}
