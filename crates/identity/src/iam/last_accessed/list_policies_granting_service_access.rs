//! `ListPoliciesGrantingServiceAccess`:
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListPoliciesGrantingServiceAccess.html>.
use super::granted;
use super::held::Held;
use super::subject::{self, Subject};
use crate::access::Access;
use crate::failure::Failure;
use crate::iam::common;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_shapes::iam::types::{
    ListPoliciesGrantingServiceAccessEntry as Entry, PolicyGrantingServiceAccess,
};
use doorward_shapes::iam::{
    ListPoliciesGrantingServiceAccess, ListPoliciesGrantingServiceAccessError,
    ListPoliciesGrantingServiceAccessInput, ListPoliciesGrantingServiceAccessOutput,
};
use std::collections::BTreeSet;

impl Operation for ListPoliciesGrantingServiceAccess {
    fn access(
        input: &ListPoliciesGrantingServiceAccessInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<ListPoliciesGrantingServiceAccessError>> {
        Ok(subject::on(&input.arn, ask)?)
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<
        ListPoliciesGrantingServiceAccessOutput,
        Failure<ListPoliciesGrantingServiceAccessError>,
    > {
        let (input, account) = (&call.input, call.account(draft)?);
        let entity = Subject::find_entity(&input.arn, account)?;
        let policies = entity.policies(account);
        let services = input.service_namespaces.iter();
        let services: BTreeSet<_> = services.map(|name| name.to_ascii_lowercase()).collect();
        let page = common::page(
            services.into_iter(),
            String::clone,
            input.marker.as_deref(),
            None,
        )?;
        Ok(ListPoliciesGrantingServiceAccessOutput {
            is_truncated: Some(page.is_truncated()),
            marker: page.marker,
            policies_granting_service_access: page
                .items
                .into_iter()
                .map(|service| entry(service, &policies))
                .collect(),
        })
    }
}

/// Those of `policies` that allow some action of `service`: each managed one once, in however many
/// ways it comes to the entity.
fn entry(service: String, policies: &[Held]) -> Entry {
    let known = granted::service(&service);
    let granting = policies
        .iter()
        .filter(|policy| known.is_some_and(|known| known.is_allowed(&[policy.document()])));
    let mut listed: Vec<PolicyGrantingServiceAccess> = Vec::new();
    for policy in granting.map(Held::output) {
        let mut before = listed.iter();
        let again = before.any(|other| other.policy_arn == policy.policy_arn);
        if policy.policy_arn.is_none() || !again {
            listed.push(policy);
        }
    }
    Entry {
        policies: Some(listed),
        service_namespace: Some(service),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::House;
    use doorward_names::Arn;
    use doorward_shapes::ErrorAnswer;
    use doorward_shapes::iam::types::{PolicyOwnerEntityType, PolicyType};
    use doorward_shapes::iam::{
        AddUserToGroup, AddUserToGroupInput, AttachGroupPolicy, AttachGroupPolicyInput,
        AttachUserPolicy, AttachUserPolicyInput, PutGroupPolicy, PutGroupPolicyInput,
    };

    const READ: &str = "arn:aws:iam::aws:policy/IAMReadOnlyAccess";

    /// A house where `ada` may read IAM, twice over, and write to S3 by her group's own policy.
    fn house() -> House {
        let house = House::new();
        house.make_user("ada");
        house.make_group("staff");
        house.allow("ada", "ec2:Describe*", "*");
        let (group_name, policy_arn) = ("staff".to_owned(), READ.to_owned());
        let put = PutGroupPolicyInput {
            group_name: group_name.clone(),
            policy_name: "store".to_owned(),
            policy_document: r#"{"Version":"2012-10-17","Statement":[
                {"Effect":"Allow","Action":"s3:Put*","Resource":"arn:aws:s3:::b/*"},
                {"Effect":"Deny","Action":"sqs:*","Resource":"*"}]}"#
                .to_owned(),
        };
        house.admin::<PutGroupPolicy>(put).unwrap();
        let attach = AttachGroupPolicyInput {
            group_name: group_name.clone(),
            policy_arn: policy_arn.clone(),
        };
        house.admin::<AttachGroupPolicy>(attach).unwrap();
        let user_name = "ada".to_owned();
        let attach = AttachUserPolicyInput {
            user_name: user_name.clone(),
            policy_arn,
        };
        house.admin::<AttachUserPolicy>(attach).unwrap();
        let add = AddUserToGroupInput {
            group_name,
            user_name,
        };
        house.admin::<AddUserToGroup>(add).unwrap();
        house
    }

    fn list(house: &House, what: &str, services: &[&str]) -> Result<Vec<Entry>, ErrorAnswer> {
        let input = ListPoliciesGrantingServiceAccessInput {
            arn: Arn::iam(house.account, what).to_string(),
            service_namespaces: services.iter().map(|&name| name.to_owned()).collect(),
            marker: None,
        };
        let listed = house.admin::<ListPoliciesGrantingServiceAccess>(input);
        listed.map(|output| output.policies_granting_service_access)
    }

    #[test]
    fn a_user_has_its_own_policies_and_those_of_its_groups() {
        let house = house();
        let services = ["iam", "ec2", "s3", "sqs", "unheard-of"];
        let entries = list(&house, "user/ada", &services).unwrap();
        let shown: Vec<_> = entries
            .iter()
            .map(|entry| {
                let policies = entry.policies.iter().flatten();
                let names = policies.map(|policy| policy.policy_name.as_str());
                (
                    entry.service_namespace.as_deref().unwrap(),
                    names.collect::<Vec<_>>(),
                )
            })
            .collect();
        assert_eq!(
            shown,
            [
                ("ec2", vec!["allowed"]),
                ("iam", vec!["IAMReadOnlyAccess"]),
                ("s3", vec!["store"]),
                ("sqs", vec![]),
                ("unheard-of", vec![]),
            ]
        );
        let policies = entries[2].policies.as_ref().unwrap();
        let (kind, entity) = (policies[0].policy_type, policies[0].entity_type);
        assert_eq!(
            (kind, entity),
            (PolicyType::Inline, Some(PolicyOwnerEntityType::Group))
        );
        assert_eq!(policies[0].entity_name.as_deref(), Some("staff"));
        let policies = entries[1].policies.as_ref().unwrap();
        assert_eq!(policies[0].policy_arn.as_deref(), Some(READ));
        assert_eq!(policies[0].entity_type, None);
    }

    #[test]
    fn a_group_has_only_its_own() {
        let house = house();
        let entries = list(&house, "group/staff", &["ec2", "s3"]).unwrap();
        let counts = entries.iter().map(|entry| entry.policies.as_ref().unwrap());
        assert_eq!(counts.map(Vec::len).collect::<Vec<_>>(), [0, 1]);
    }

    #[test]
    fn many_services_come_in_pages() {
        let house = house();
        let services = (0..150).map(|number| format!("s{number:03}"));
        let mut input = ListPoliciesGrantingServiceAccessInput {
            arn: Arn::iam(house.account, "user/ada").to_string(),
            service_namespaces: services.collect(),
            marker: None,
        };
        let mut list = || {
            let page = house.admin::<ListPoliciesGrantingServiceAccess>(input.clone());
            let page = page.unwrap();
            input.marker = page.marker;
            page.policies_granting_service_access.len()
        };
        assert_eq!([list(), list()], [100, 50]);
        assert_eq!(input.marker, None);
    }

    #[test]
    fn what_is_no_entity_of_the_account_is_refused() {
        let house = house();
        for (what, code) in [
            ("user/bob", "NoSuchEntity"),
            ("user/other/ada", "NoSuchEntity"),
            ("policy/none", "NoSuchEntity"),
            ("root", "InvalidInput"),
        ] {
            let refused = list(&house, what, &["iam"]).unwrap_err();
            assert_eq!(refused.code, code, "{what}");
        }
        for arn in [
            READ,
            "arn:aws:iam::444455556666:user/ada",
            "arn:aws:iam/user/ada",
        ] {
            let input = ListPoliciesGrantingServiceAccessInput {
                arn: arn.to_owned(),
                service_namespaces: vec!["iam".to_owned()],
                marker: None,
            };
            let (code, message) = house.refused::<ListPoliciesGrantingServiceAccess>(input);
            assert_eq!(code, "InvalidInput");
            assert_eq!(
                message,
                format!("Invalid ARN provided in the request: {arn}")
            );
        }
    }
}
