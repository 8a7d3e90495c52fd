//! `ListOpenIDConnectProviders`: <https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListOpenIDConnectProviders.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_shapes::iam::types::OpenIDConnectProviderListEntry;
use doorward_shapes::iam::{
    ListOpenIDConnectProviders, ListOpenIDConnectProvidersError, ListOpenIDConnectProvidersInput,
    ListOpenIDConnectProvidersOutput,
};

impl Operation for ListOpenIDConnectProviders {
    fn access(
        _input: &ListOpenIDConnectProvidersInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<ListOpenIDConnectProvidersError>> {
        let _ = ask;
        Ok(Access::on_all())
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<ListOpenIDConnectProvidersOutput, Failure<ListOpenIDConnectProvidersError>> {
        let account = call.account(draft)?;
        let arns = account.oidc_providers.iter().map(|p| p.arn(account.id()));
        let list = arns.map(|arn| OpenIDConnectProviderListEntry {
            arn: Some(arn.to_string()),
            is_trusted_identity_propagation_enabled: Some(false),
        });
        Ok(ListOpenIDConnectProvidersOutput {
            open_id_connect_provider_list: Some(list.collect()),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;
    use crate::testing::House;

    #[test]
    fn all_providers_are_listed_by_arn() {
        let house = House::new();
        let list = || {
            let output =
                house.admin::<ListOpenIDConnectProviders>(ListOpenIDConnectProvidersInput {});
            let list = output.unwrap().open_id_connect_provider_list.unwrap();
            list.into_iter()
                .filter_map(|entry| entry.arn)
                .collect::<Vec<_>>()
        };
        assert!(list().is_empty());
        let b = sample::provider(&house, "https://b.example");
        let a = sample::provider(&house, "https://a.example");
        assert_eq!(list(), [a, b]);
    }
}
