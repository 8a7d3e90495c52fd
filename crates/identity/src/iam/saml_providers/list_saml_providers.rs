//! `ListSAMLProviders`: <https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListSAMLProviders.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_shapes::iam::types::SAMLProviderListEntry;
use doorward_shapes::iam::{
    ListSAMLProviders, ListSAMLProvidersError, ListSAMLProvidersInput, ListSAMLProvidersOutput,
};

impl Operation for ListSAMLProviders {
    fn access(
        _input: &ListSAMLProvidersInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<ListSAMLProvidersError>> {
        let _ = ask;
        Ok(Access::on_all())
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<ListSAMLProvidersOutput, Failure<ListSAMLProvidersError>> {
        let account = call.account(draft)?;
        let list = account.saml_providers.iter();
        let list = list.map(|provider| SAMLProviderListEntry {
            arn: Some(provider.arn(account.id()).to_string()),
            valid_until: Some(provider.valid_until.into()),
            create_date: Some(provider.created.into()),
            is_trusted_identity_propagation_enabled: Some(false),
        });
        Ok(ListSAMLProvidersOutput {
            saml_provider_list: Some(list.collect()),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;
    use crate::testing::House;

    #[test]
    fn all_providers_are_listed_with_their_dates() {
        let house = House::new();
        let list = || {
            let output = house.admin::<ListSAMLProviders>(ListSAMLProvidersInput {});
            output.unwrap().saml_provider_list.unwrap()
        };
        assert!(list().is_empty());
        let b = sample::provider(&house, "b");
        let a = sample::provider(&house, "a");
        let listed = list();
        let arns = listed.iter().filter_map(|entry| entry.arn.clone());
        assert_eq!(arns.collect::<Vec<_>>(), [a, b]);
        assert!(listed[0].valid_until > listed[0].create_date);
    }
}
