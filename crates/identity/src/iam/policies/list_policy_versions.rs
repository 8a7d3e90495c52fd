//! `ListPolicyVersions`: <https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListPolicyVersions.html>.
use super::Found;
use crate::access::Access;
use crate::failure::Failure;
use crate::iam::{attached, common};
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_shapes::iam::{
    ListPolicyVersions, ListPolicyVersionsError, ListPolicyVersionsInput, ListPolicyVersionsOutput,
};

impl Operation for ListPolicyVersions {
    fn access(
        input: &ListPolicyVersionsInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<ListPolicyVersionsError>> {
        Ok(super::on_policy(&input.policy_arn, ask)?)
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<ListPolicyVersionsOutput, Failure<ListPolicyVersionsError>> {
        let input = &call.input;
        let arn = attached::policy_arn(&input.policy_arn)?;
        let versions = match super::find(&arn, call.account(draft)?)? {
            Found::Own(policy) => {
                let newest_first = policy.versions.iter().rev();
                newest_first
                    .map(|version| super::version_output(version, policy))
                    .collect()
            }
            Found::Aws(policy) => vec![super::aws_version_output(policy)],
        };
        // Numbered from the newest on, as pages go on in the order of names.
        let numbered = versions.into_iter().enumerate();
        let name = |(at, _): &(usize, _)| at.to_string();
        let page = common::page(numbered, name, input.marker.as_deref(), input.max_items)?;
        Ok(ListPolicyVersionsOutput {
            is_truncated: Some(page.is_truncated()),
            versions: Some(page.items.into_iter().map(|(_, version)| version).collect()),
            marker: page.marker,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;
    use crate::testing::House;

    #[test]
    fn versions_are_listed_newest_first_in_pages_and_without_documents() {
        let house = House::new();
        let arn = sample::policy(&house, "Read");
        sample::version(&house, &arn, true).unwrap();
        sample::version(&house, &arn, false).unwrap();
        let list = |marker: Option<String>| {
            let input = ListPolicyVersionsInput {
                policy_arn: arn.clone(),
                max_items: Some(2),
                marker,
            };
            house.admin::<ListPolicyVersions>(input).unwrap()
        };
        let first = list(None);
        assert_eq!(first.is_truncated, Some(true));
        let rest = list(first.marker.clone());
        assert_eq!(rest.is_truncated, Some(false));
        let versions = [first.versions.unwrap(), rest.versions.unwrap()].concat();
        let ids = versions
            .iter()
            .map(|version| version.version_id.as_deref().unwrap());
        assert_eq!(ids.collect::<Vec<_>>(), ["v3", "v2", "v1"]);
        assert!(versions.iter().all(|version| version.document.is_none()));
        assert_eq!(versions[1].is_default_version, Some(true));
    }
}
