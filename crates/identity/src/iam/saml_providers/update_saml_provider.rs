//! `UpdateSAMLProvider`: <https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateSAMLProvider.html>.
use super::Unfit;
use crate::access::Access;
use crate::failure::Failure;
use crate::iam::common;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_shapes::iam::{
    UpdateSAMLProvider, UpdateSAMLProviderError, UpdateSAMLProviderInput, UpdateSAMLProviderOutput,
};

impl Operation for UpdateSAMLProvider {
    const WRITES: bool = true;

    fn access(
        input: &UpdateSAMLProviderInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<UpdateSAMLProviderError>> {
        Ok(super::on_provider(ask, &input.saml_provider_arn)?)
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<UpdateSAMLProviderOutput, Failure<UpdateSAMLProviderError>> {
        let input = &call.input;
        let arn = common::arn(&input.saml_provider_arn)?;
        super::find(call.account(draft)?, &arn)?;
        fits(input)?;
        let document = input.saml_metadata_document.as_deref();
        let metadata = document.map(|document| super::metadata(document, call.facts.now));
        let metadata = metadata.transpose()?;
        let provider = super::provider_mut(call.account_mut(draft)?, &arn)?;
        if let (Some(document), Some(metadata)) = (document, metadata) {
            document.clone_into(&mut provider.document);
            provider.issuers = metadata.issuers;
            provider.valid_until = metadata.valid_until;
        }
        provider.encryption_allowed |= input.assertion_encryption_mode.is_some();
        Ok(UpdateSAMLProviderOutput {
            saml_provider_arn: Some(arn.to_string()),
        })
    }
}

/// In the words of "Troubleshoot SAML federation with IAM" in its User Guide.
fn fits(input: &UpdateSAMLProviderInput) -> Result<(), Unfit> {
    let (adds, removes) = (
        input.add_private_key.is_some(),
        input.remove_private_key.is_some(),
    );
    if adds && removes {
        return Err(Unfit::input(
            "Unable to add and remove private keys in the same request. Set a value for only one of the two parameters.",
        ));
    }
    super::no_private_key(adds)?;
    if removes {
        return Err(Unfit::input(
            "Failed to remove private key because the Key ID does not match a private key.",
        ));
    }
    super::encryption(input.assertion_encryption_mode)?;
    if input.saml_metadata_document.is_none() && input.assertion_encryption_mode.is_none() {
        return Err(Unfit::input(
            "Unable to update identity provider. No updates are defined for metadata or encryption assertion.",
        ));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;
    use crate::testing::House;

    #[test]
    fn metadata_takes_the_place_of_the_one_before_and_leaves_the_rest() {
        let house = House::new();
        let arn = sample::provider(&house, "Office");
        let before = sample::get(&house, &arn).unwrap();
        let update = |document: &str| {
            house.admin::<UpdateSAMLProvider>(UpdateSAMLProviderInput {
                saml_provider_arn: arn.clone(),
                saml_metadata_document: Some(document.to_owned()),
                ..UpdateSAMLProviderInput::default()
            })
        };
        let document = sample::METADATA.replace("2040-", "2041-");
        update(&document).unwrap();
        let refused = update(&document.replace("entityID", "other")).unwrap_err();
        assert_eq!(refused.message, "Could not parse metadata");
        let after = sample::get(&house, &arn).unwrap();
        assert_eq!(after.saml_metadata_document.unwrap(), document);
        assert_eq!(after.saml_provider_uuid, before.saml_provider_uuid);
        assert!(after.valid_until > before.valid_until);
    }

    #[test]
    fn what_changes_nothing_or_a_private_key_is_refused() {
        let house = House::new();
        let arn = sample::provider(&house, "Office");
        let none = UpdateSAMLProviderInput {
            saml_provider_arn: arn.clone(),
            ..UpdateSAMLProviderInput::default()
        };
        let add = UpdateSAMLProviderInput {
            add_private_key: Some("key".to_owned().into()),
            ..none.clone()
        };
        let remove = UpdateSAMLProviderInput {
            remove_private_key: Some("A".repeat(22)),
            ..none.clone()
        };
        let both = UpdateSAMLProviderInput {
            add_private_key: add.add_private_key.clone(),
            ..remove.clone()
        };
        for (input, words) in [
            (none, "No updates are defined"),
            (add, "Invalid private key."),
            (remove, "does not match a private key."),
            (both, "in the same request."),
        ] {
            let (code, message) = house.refused::<UpdateSAMLProvider>(input);
            assert_eq!(code, "InvalidInput");
            assert!(message.contains(words), "{message}");
        }
    }
}
