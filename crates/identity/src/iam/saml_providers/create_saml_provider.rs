//! `CreateSAMLProvider`: <https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateSAMLProvider.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::iam::common::{self, exceeded};
use crate::operation::{Ask, Operation, Permitted};
use crate::quota;
use crate::state::{Draft, SamlProvider, Unknown};
use doorward_names::{Arn, SamlProviderName, saml_provider_id};
use doorward_shapes::iam::errors::EntityAlreadyExists;
use doorward_shapes::iam::{
    CreateSAMLProvider, CreateSAMLProviderError, CreateSAMLProviderInput, CreateSAMLProviderOutput,
};

impl Operation for CreateSAMLProvider {
    const WRITES: bool = true;

    fn access(
        input: &CreateSAMLProviderInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<CreateSAMLProviderError>> {
        let arn = Arn::iam(ask.account.id(), &format!("saml-provider/{}", input.name));
        let tags = common::tags(input.tags.as_deref())?;
        let access = Access::on(arn.clone()).request_tags(&tags);
        Ok(common::tagging(access, "iam:TagSAMLProvider", arn, &tags))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<CreateSAMLProviderOutput, Failure<CreateSAMLProviderError>> {
        let input = &call.input;
        let name = SamlProviderName::parse(&input.name);
        let name = name.map_err(|error| common::malformed("name", error))?;
        let now = call.facts.now;
        common::no_propagation(
            input.context_provider.is_some() || input.identity_center_instance_arn.is_some(),
        )?;
        let metadata = super::metadata(&input.saml_metadata_document, now)?;
        let account = call.account_mut(draft)?;
        if account.saml_providers.contains(&name) {
            let message = format!("Provider with name {name} already exists.");
            return Err(EntityAlreadyExists::new(message).into());
        }
        if account.saml_providers.len() >= quota::SAML_PROVIDERS {
            return Err(exceeded("SAMLProvidersPerAccount", quota::SAML_PROVIDERS).into());
        }
        let key = input.add_private_key.as_ref();
        let keys = key.map(|key| super::private_key(key, account.id(), call.means, call.moment));
        let provider = SamlProvider {
            name,
            id: saml_provider_id(account.id(), call.moment.random()),
            document: input.saml_metadata_document.clone(),
            issuers: metadata.issuers,
            valid_until: metadata.valid_until,
            encryption: input.assertion_encryption_mode.map(super::encryption),
            private_keys: keys.transpose()?.into_iter().collect(),
            created: now.whole_seconds(),
            tags: common::tags(input.tags.as_deref())?,
            unknown: Unknown::new(),
        };
        super::can_decrypt(&provider)?;
        let output = CreateSAMLProviderOutput {
            saml_provider_arn: Some(provider.arn(account.id()).to_string()),
            tags: common::tags_output(&provider.tags),
        };
        account.saml_providers.insert(provider);
        Ok(output)
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;
    use crate::iam::tags::tag;
    use crate::testing::House;
    use doorward_shapes::iam::types::AssertionEncryptionModeType;

    #[test]
    fn a_provider_is_made_once_of_what_its_metadata_says() {
        let house = House::new();
        let input = CreateSAMLProviderInput {
            tags: Some(vec![tag("team", "blue")]),
            ..sample::input("Office")
        };
        let made = house.admin::<CreateSAMLProvider>(input.clone()).unwrap();
        let arn = made.saml_provider_arn.unwrap();
        assert_eq!(arn, "arn:aws:iam::111122223333:saml-provider/Office");
        assert_eq!(made.tags.unwrap().len(), 1);
        let got = sample::get(&house, &arn).unwrap();
        assert_eq!(got.saml_metadata_document.unwrap(), sample::METADATA);
        let id = got.saml_provider_uuid.unwrap();
        assert!(id.starts_with("SAMLSP") && id.len() == 22, "{id}");
        let world = house.world();
        let account = world.account(house.account).unwrap();
        let provider = account.saml_providers.iter().next().unwrap();
        let issuer = &provider.issuers[0];
        assert_eq!(issuer.entity_id, "https://idp.example.com/saml");
        assert_eq!(issuer.certificates.len(), 3);
        assert_eq!(provider.valid_until.iso(), "2040-01-01T00:00:00Z");
        for name in ["Office", "OFFICE"] {
            let again = house.admin::<CreateSAMLProvider>(sample::input(name));
            let refused = again.unwrap_err();
            let code = (refused.code.as_str(), refused.status);
            assert_eq!(code, ("EntityAlreadyExists", 409));
            let message = format!("Provider with name {name} already exists.");
            assert_eq!(refused.message, message);
        }
    }

    #[test]
    fn nobodys_identity_is_sent_on() {
        let house = House::new();
        let input = CreateSAMLProviderInput {
            identity_center_instance_arn: Some("arn:aws:sso:::instance/ssoins-1".to_owned()),
            ..sample::input("Office")
        };
        let (code, message) = house.refused::<CreateSAMLProvider>(input);
        assert_eq!(code, "InvalidInput");
        assert!(message.contains("no IAM Identity Center"), "{message}");
    }

    #[test]
    fn metadata_that_vouches_for_nobody_is_refused() {
        let house = House::new();
        let weak = include_str!("../../../tests/saml/weak.crt.b64");
        let strong = include_str!("../../../tests/saml/rsa.crt.b64");
        let of = |from: &str, to: &str| {
            assert!(sample::METADATA.contains(from), "{from}");
            sample::METADATA.replace(from, to)
        };
        for document in [
            "not XML at all ".repeat(100),
            of("?>", "?><!DOCTYPE a>"),
            of("md:EntityDescriptor", "md:Something"),
            of("md:IDPSSODescriptor", "md:SPSSODescriptor"),
            of("entityID=", "other="),
            of("use=\"signing\"", "use=\"encryption\""),
            of("use=\"signing\"", "use=\"other\""),
            of("SAML:2.0:protocol", "SAML:1.1:protocol"),
            of("2040-01-01T00:00:00Z", "some day"),
            of("MII", "MIJ"),
            of(strong, weak),
        ] {
            let input = CreateSAMLProviderInput {
                saml_metadata_document: document,
                ..sample::input("Office")
            };
            let refused = house.refused::<CreateSAMLProvider>(input);
            let message = "Could not parse metadata".to_owned();
            assert_eq!(refused, ("InvalidInput".to_owned(), message));
        }
    }

    #[test]
    fn a_private_key_is_kept_and_never_told() {
        let house = House::new();
        let input = CreateSAMLProviderInput {
            assertion_encryption_mode: Some(AssertionEncryptionModeType::Required),
            add_private_key: Some(sample::KEY.to_owned().into()),
            ..sample::input("Office")
        };
        let made = house.admin::<CreateSAMLProvider>(input).unwrap();
        let got = sample::get(&house, &made.saml_provider_arn.unwrap()).unwrap();
        let asked = got.assertion_encryption_mode;
        assert_eq!(asked, Some(AssertionEncryptionModeType::Required));
        let keys = got.private_key_list.unwrap();
        let [key] = keys.as_slice() else {
            panic!("{keys:?}");
        };
        let id = key.key_id.as_deref().unwrap();
        assert!(id.starts_with("SAMLPK") && id.len() == 22, "{id}");
        assert_eq!(key.timestamp, Some(house.now().whole_seconds().into()));
        let world = house.world();
        let account = world.account(house.account).unwrap();
        let provider = account.saml_providers.iter().next().unwrap();
        let body = sample::KEY.lines().nth(1).unwrap();
        let stored = serde_json::to_string(&**provider).unwrap();
        assert!(stored.contains(id) && !stored.contains(body));
        let records = serde_json::to_string(&house.records()).unwrap();
        assert!(records.contains("CreateSAMLProvider") && !records.contains(body));
    }

    #[test]
    fn what_could_not_be_decrypted_is_not_required() {
        let house = House::new();
        let with = |mode, key: Option<&str>| CreateSAMLProviderInput {
            assertion_encryption_mode: mode,
            add_private_key: key.map(|key| key.to_owned().into()),
            ..sample::input("Office")
        };
        let required = Some(AssertionEncryptionModeType::Required);
        for (input, message) in [
            (with(None, Some("key")), "Invalid private key."),
            (with(required, Some("key")), "Invalid private key."),
            (
                with(required, None),
                "Unable to set assertion encryption mode to Required because no private key is provided.",
            ),
        ] {
            let refused = house.refused::<CreateSAMLProvider>(input);
            assert_eq!(refused, ("InvalidInput".to_owned(), message.to_owned()));
        }
        let world = house.world();
        let account = world.account(house.account).unwrap();
        assert_eq!(account.saml_providers.len(), 0);
    }

    #[test]
    fn there_are_a_hundred_providers_at_most() {
        let house = House::new();
        for number in 0..quota::SAML_PROVIDERS {
            sample::provider(&house, &format!("idp-{number}"));
        }
        let refused = house.refused::<CreateSAMLProvider>(sample::input("more"));
        let message = "Cannot exceed quota for SAMLProvidersPerAccount: 100";
        assert_eq!(refused, ("LimitExceeded".to_owned(), message.to_owned()));
    }
}
