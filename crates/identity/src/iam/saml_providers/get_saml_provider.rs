//! `GetSAMLProvider`: <https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetSAMLProvider.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::iam::common;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::{Draft, SamlEncryption};
use doorward_shapes::iam::types::{AssertionEncryptionModeType, SAMLPrivateKey};
use doorward_shapes::iam::{
    GetSAMLProvider, GetSAMLProviderError, GetSAMLProviderInput, GetSAMLProviderOutput,
};

impl Operation for GetSAMLProvider {
    fn access(
        input: &GetSAMLProviderInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<GetSAMLProviderError>> {
        Ok(super::on_provider(ask, &input.saml_provider_arn)?)
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<GetSAMLProviderOutput, Failure<GetSAMLProviderError>> {
        let arn = common::arn(&call.input.saml_provider_arn)?;
        let provider = super::find(call.account(draft)?, &arn)?;
        let keys = provider.private_keys.iter().map(|key| SAMLPrivateKey {
            key_id: Some(key.id.clone()),
            timestamp: Some(key.added.into()),
        });
        let keys = keys.collect::<Vec<_>>();
        Ok(GetSAMLProviderOutput {
            saml_provider_uuid: Some(provider.id.clone()),
            saml_metadata_document: Some(provider.document.clone()),
            create_date: Some(provider.created.into()),
            valid_until: Some(provider.valid_until.into()),
            tags: common::tags_output(&provider.tags),
            assertion_encryption_mode: provider.encryption.map(mode),
            private_key_list: (!keys.is_empty()).then_some(keys),
            ..GetSAMLProviderOutput::default()
        })
    }
}

fn mode(mode: SamlEncryption) -> AssertionEncryptionModeType {
    match mode {
        SamlEncryption::Allowed => AssertionEncryptionModeType::Allowed,
        SamlEncryption::Required => AssertionEncryptionModeType::Required,
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use crate::testing::House;

    #[test]
    fn a_provider_that_is_not_there_has_no_manifest() {
        let house = House::new();
        let arn = "arn:aws:iam::111122223333:saml-provider/Office";
        let refused = sample::get(&house, arn).unwrap_err();
        assert_eq!(refused.code, "NoSuchEntity");
        assert_eq!(refused.message, format!("Manifest not found for arn {arn}"));
        sample::provider(&house, "Office");
        let got = sample::get(&house, arn).unwrap();
        assert_eq!(got.assertion_encryption_mode, None);
    }
}
