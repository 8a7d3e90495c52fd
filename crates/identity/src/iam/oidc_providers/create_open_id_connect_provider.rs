//! `CreateOpenIDConnectProvider`: <https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateOpenIDConnectProvider.html>.
use super::{provider_name, thumbprints};
use crate::access::Access;
use crate::failure::Failure;
use crate::iam::common::{self, exceeded};
use crate::operation::{Ask, Operation, Permitted};
use crate::quota::{self, Quota};
use crate::state::Draft;
use crate::state::{OidcProvider, Unknown};
use doorward_names::Arn;
use doorward_shapes::iam::errors::EntityAlreadyExists;
use doorward_shapes::iam::{
    CreateOpenIDConnectProvider, CreateOpenIDConnectProviderError,
    CreateOpenIDConnectProviderInput, CreateOpenIDConnectProviderOutput,
};

impl Operation for CreateOpenIDConnectProvider {
    const WRITES: bool = true;

    fn access(
        input: &CreateOpenIDConnectProviderInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<CreateOpenIDConnectProviderError>> {
        let name = provider_name(&input.url)?;
        let arn = Arn::iam(ask.account.id(), &format!("oidc-provider/{name}"));
        let tags = common::tags(input.tags.as_deref())?;
        let access = Access::on(arn.clone()).request_tags(&tags);
        let action = "iam:TagOpenIDConnectProvider";
        Ok(common::tagging(access, action, arn, &tags))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<CreateOpenIDConnectProviderOutput, Failure<CreateOpenIDConnectProviderError>> {
        let input = &call.input;
        let name = provider_name(&input.url)?;
        let thumbprints = thumbprints(input.thumbprint_list.as_deref().unwrap_or_default())?;
        common::no_propagation(
            input.context_provider.is_some() || input.identity_center_instance_arn.is_some(),
        )?;
        let mut client_ids = Vec::new();
        for id in input.client_id_list.iter().flatten() {
            if !client_ids.contains(id) {
                client_ids.push(id.clone());
            }
        }
        if client_ids.len() > quota::CLIENT_IDS {
            let limit = quota::CLIENT_IDS;
            return Err(exceeded("ClientIdsPerOpenIdConnectProvider", limit).into());
        }
        let account = call.account_mut(draft)?;
        if account.oidc_providers.contains(&name) {
            let message = format!("Provider with url {} already exists.", name.url());
            return Err(EntityAlreadyExists::new(message).into());
        }
        common::require_room(account, Quota::OidcProviders, account.oidc_providers.len())?;
        let provider = OidcProvider {
            name,
            client_ids,
            thumbprints,
            created: call.facts.now.whole_seconds(),
            tags: common::tags(input.tags.as_deref())?,
            unknown: Unknown::new(),
        };
        let output = CreateOpenIDConnectProviderOutput {
            open_id_connect_provider_arn: Some(provider.arn(account.id()).to_string()),
            tags: common::tags_output(&provider.tags),
        };
        account.oidc_providers.insert(provider);
        Ok(output)
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;
    use crate::iam::tags::tag;
    use crate::testing::House;

    #[test]
    fn a_provider_is_named_by_its_url_and_made_once() {
        let house = House::new();
        let input = CreateOpenIDConnectProviderInput {
            client_id_list: Some(vec!["b".to_owned(), "a".to_owned(), "b".to_owned()]),
            thumbprint_list: Some(vec!["AB".repeat(20)]),
            tags: Some(vec![tag("team", "blue")]),
            ..sample::input("https://example.com/id/A")
        };
        let made = house
            .admin::<CreateOpenIDConnectProvider>(input.clone())
            .unwrap();
        let arn = made.open_id_connect_provider_arn.unwrap();
        assert_eq!(
            arn,
            "arn:aws:iam::111122223333:oidc-provider/example.com/id/A"
        );
        assert_eq!(made.tags.unwrap().len(), 1);
        let got = sample::get(&house, &arn).unwrap();
        assert_eq!(got.url.as_deref(), Some("example.com/id/A"));
        assert_eq!(got.client_id_list.unwrap(), ["b", "a"]);
        assert_eq!(got.thumbprint_list.unwrap(), ["ab".repeat(20)]);
        let refused = house
            .admin::<CreateOpenIDConnectProvider>(input)
            .unwrap_err();
        assert_eq!(
            (refused.code.as_str(), refused.status),
            ("EntityAlreadyExists", 409)
        );
        assert_eq!(
            refused.message,
            "Provider with url https://example.com/id/A already exists."
        );
        // What differs in case or in a slash is another provider, and another row.
        for url in ["https://example.com/id/a", "https://example.com/id/A/"] {
            sample::provider(&house, url);
        }
    }

    #[test]
    fn a_url_is_refused_for_the_right_reason() {
        let house = House::new();
        let invalid = "Invalid Open ID Connect Provider URL";
        for (url, code, message) in [
            ("example.com", "ValidationError", ""),
            ("https://", "ValidationError", ""),
            (
                "http://example.com",
                "InvalidInput",
                ". The URL must begin with https://.",
            ),
            ("https://example.com?a=b", "InvalidInput", "."),
            ("https://example.com:8443", "InvalidInput", "."),
            ("https://me@example.com", "InvalidInput", "."),
            ("https://exa_mple.com", "InvalidInput", "."),
        ] {
            let refused = house.refused::<CreateOpenIDConnectProvider>(sample::input(url));
            assert_eq!(refused, (code.to_owned(), format!("{invalid}{message}")));
        }
    }

    #[test]
    fn there_are_quotas_of_thumbprints_client_ids_and_providers() {
        let house = House::new();
        let url = "https://example.com";
        let prints = |count: usize| CreateOpenIDConnectProviderInput {
            thumbprint_list: Some(vec!["a".repeat(40); count]),
            ..sample::input(url)
        };
        let ids = CreateOpenIDConnectProviderInput {
            client_id_list: Some((0..101).map(|id| id.to_string()).collect()),
            ..sample::input(url)
        };
        for (input, code, message) in [
            (
                prints(6),
                "InvalidInput",
                "Thumbprint list must contain fewer than 5 entries.",
            ),
            (
                ids,
                "LimitExceeded",
                "Cannot exceed quota for ClientIdsPerOpenIdConnectProvider: 100",
            ),
        ] {
            let refused = house.refused::<CreateOpenIDConnectProvider>(input);
            assert_eq!(refused, (code.to_owned(), message.to_owned()));
        }
        house
            .admin::<CreateOpenIDConnectProvider>(prints(5))
            .unwrap();
        for number in 1..Quota::OidcProviders.default() {
            sample::provider(&house, &format!("https://example.com/{number}"));
        }
        let one_more = sample::input("https://example.org");
        let refused = house.refused::<CreateOpenIDConnectProvider>(one_more);
        let message = "Cannot exceed quota for OpenIdConnectProvidersPerAccount: 100";
        assert_eq!(refused, ("LimitExceeded".to_owned(), message.to_owned()));
    }
}
