//! `GetOpenIDConnectProvider`: <https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetOpenIDConnectProvider.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::iam::common;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_shapes::iam::{
    GetOpenIDConnectProvider, GetOpenIDConnectProviderError, GetOpenIDConnectProviderInput,
    GetOpenIDConnectProviderOutput,
};

impl Operation for GetOpenIDConnectProvider {
    fn access(
        input: &GetOpenIDConnectProviderInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<GetOpenIDConnectProviderError>> {
        Ok(super::on_provider(
            ask,
            &input.open_id_connect_provider_arn,
        )?)
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<GetOpenIDConnectProviderOutput, Failure<GetOpenIDConnectProviderError>> {
        let arn = common::arn(&call.input.open_id_connect_provider_arn)?;
        let provider = super::find(call.account(draft)?, &arn)?;
        Ok(GetOpenIDConnectProviderOutput {
            url: Some(provider.name.to_string()),
            client_id_list: Some(provider.client_ids.clone()),
            thumbprint_list: Some(provider.thumbprints.clone()),
            create_date: Some(provider.created.into()),
            tags: Some(common::tag_list(&provider.tags)),
            ..GetOpenIDConnectProviderOutput::default()
        })
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use crate::testing::House;
    use doorward_names::AccountId;

    #[test]
    fn a_provider_is_found_by_its_whole_arn_in_its_own_account() {
        let house = House::new();
        let arn = sample::provider(&house, "https://example.com/id");
        let got = sample::get(&house, &arn).unwrap();
        assert_eq!(got.url.as_deref(), Some("example.com/id"));
        assert_eq!(got.create_date, Some(house.now().into()));
        assert!(got.tags.is_some_and(|tags| tags.is_empty()));
        let arn_of = |url| sample::provider(&house, url);
        assert!(arn_of("https://example.org:443").ends_with("/example.org"));
        assert!(arn_of("https://example.org:443/:443").ends_with("/example.org/:443"));
        let stranger = AccountId::parse("444455556666").unwrap();
        for other in [
            arn.replace("/id", ""),
            arn.replace("/id", "/ID"),
            arn.replace("oidc-provider", "saml-provider"),
            arn.replace("111122223333", &stranger.to_string()),
        ] {
            let refused = sample::get(&house, &other).unwrap_err();
            assert_ne!(refused.status, 200, "{other}");
            if other.contains("111122223333") {
                let message = format!("OpenIDConnect Provider not found for arn {other}");
                assert_eq!((refused.status, refused.message), (404, message));
            }
        }
        let refused = sample::get(&house, "something that is no ARN").unwrap_err();
        assert_eq!(refused.code, "ValidationError");
    }
}
