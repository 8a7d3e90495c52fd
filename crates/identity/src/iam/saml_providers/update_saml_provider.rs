//! `UpdateSAMLProvider`: <https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateSAMLProvider.html>.
use super::Unfit;
use crate::access::Access;
use crate::failure::Failure;
use crate::iam::common;
use crate::operation::{Ask, Operation, Permitted};
use crate::quota;
use crate::state::{Draft, SamlEncryption, SamlProvider};
use doorward_shapes::iam::errors::LimitExceeded;
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
        common::no_propagation(
            input.context_provider.is_some() || input.identity_center_instance_arn.is_some(),
        )?;
        fits(input)?;
        let document = input.saml_metadata_document.as_deref();
        let metadata = document.map(|document| super::metadata(document, call.facts.now));
        let metadata = metadata.transpose()?;
        let account = call.account_mut(draft)?;
        let id = account.id();
        let provider = super::provider_mut(account, &arn)?;
        if let (Some(document), Some(metadata)) = (document, metadata) {
            document.clone_into(&mut provider.document);
            provider.issuers = metadata.issuers;
            provider.valid_until = metadata.valid_until;
        }
        if let Some(mode) = input.assertion_encryption_mode {
            provider.encryption = Some(super::encryption(mode));
        }
        if let Some(key) = &input.remove_private_key {
            remove(provider, key)?;
        }
        if let Some(key) = &input.add_private_key {
            let key = super::private_key(key, id, call.means, call.moment)?;
            if provider.private_keys.len() >= quota::SAML_PRIVATE_KEYS {
                let message = format!(
                    "Private key limit of {} is reached.",
                    quota::SAML_PRIVATE_KEYS
                );
                return Err(LimitExceeded::new(message).into());
            }
            provider.private_keys.push(key);
        }
        super::can_decrypt(provider)?;
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
    let changes =
        input.saml_metadata_document.is_some() || input.assertion_encryption_mode.is_some();
    if !(changes || adds || removes) {
        return Err(Unfit::input(
            "Unable to update identity provider. No updates are defined for metadata or encryption assertion.",
        ));
    }
    Ok(())
}

/// Takes the key `id` away, unless assertions have to be encrypted for it.
fn remove(provider: &mut SamlProvider, id: &str) -> Result<(), Unfit> {
    let keys = &mut provider.private_keys;
    let found = keys.iter().position(|key| key.id == id);
    let index = found.ok_or_else(|| {
        Unfit::input(
            "Failed to remove private key because the Key ID does not match a private key.",
        )
    })?;
    if provider.encryption == Some(SamlEncryption::Required) && keys.len() == 1 {
        return Err(Unfit::input("Failed to remove private key."));
    }
    keys.remove(index);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;
    use crate::testing::House;
    use doorward_shapes::iam::types::AssertionEncryptionModeType;

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

    fn update(arn: &str) -> UpdateSAMLProviderInput {
        UpdateSAMLProviderInput {
            saml_provider_arn: arn.to_owned(),
            ..UpdateSAMLProviderInput::default()
        }
    }

    fn add(arn: &str) -> UpdateSAMLProviderInput {
        UpdateSAMLProviderInput {
            add_private_key: Some(sample::KEY.to_owned().into()),
            ..update(arn)
        }
    }

    fn remove(arn: &str, key: &str) -> UpdateSAMLProviderInput {
        UpdateSAMLProviderInput {
            remove_private_key: Some(key.to_owned()),
            ..update(arn)
        }
    }

    /// The ids of the private keys, the oldest first.
    fn keys(house: &House, arn: &str) -> Vec<String> {
        let listed = sample::get(house, arn).unwrap().private_key_list;
        let listed = listed.unwrap_or_default().into_iter();
        listed.filter_map(|key| key.key_id).collect()
    }

    #[test]
    fn private_keys_are_rotated_one_by_one() {
        let house = House::new();
        let arn = sample::provider(&house, "Office");
        for _ in 0..2 {
            house.admin::<UpdateSAMLProvider>(add(&arn)).unwrap();
        }
        let refused = house.refused::<UpdateSAMLProvider>(add(&arn));
        let message = "Private key limit of 2 is reached.".to_owned();
        assert_eq!(refused, ("LimitExceeded".to_owned(), message));
        let both = keys(&house, &arn);
        house
            .admin::<UpdateSAMLProvider>(remove(&arn, &both[0]))
            .unwrap();
        assert_eq!(keys(&house, &arn), both[1..]);
        let (_, message) = house.refused::<UpdateSAMLProvider>(remove(&arn, &both[0]));
        assert!(
            message.ends_with("does not match a private key."),
            "{message}"
        );
        let required = UpdateSAMLProviderInput {
            assertion_encryption_mode: Some(AssertionEncryptionModeType::Required),
            ..update(&arn)
        };
        house.admin::<UpdateSAMLProvider>(required).unwrap();
        let refused = house.refused::<UpdateSAMLProvider>(remove(&arn, &both[1]));
        let message = "Failed to remove private key.".to_owned();
        assert_eq!(refused, ("InvalidInput".to_owned(), message));
        let allowed = UpdateSAMLProviderInput {
            assertion_encryption_mode: Some(AssertionEncryptionModeType::Allowed),
            ..remove(&arn, &both[1])
        };
        house.admin::<UpdateSAMLProvider>(allowed).unwrap();
        assert!(keys(&house, &arn).is_empty());
    }

    #[test]
    fn what_changes_nothing_or_cannot_be_is_refused_and_changes_nothing() {
        let house = House::new();
        let arn = sample::provider(&house, "Office");
        let nonsense = UpdateSAMLProviderInput {
            add_private_key: Some("key".to_owned().into()),
            saml_metadata_document: Some(sample::METADATA.replace("2040-", "2041-")),
            ..update(&arn)
        };
        let both = UpdateSAMLProviderInput {
            add_private_key: add(&arn).add_private_key,
            ..remove(&arn, &"A".repeat(22))
        };
        let required = UpdateSAMLProviderInput {
            assertion_encryption_mode: Some(AssertionEncryptionModeType::Required),
            ..update(&arn)
        };
        for (input, words) in [
            (update(&arn), "No updates are defined"),
            (nonsense, "Invalid private key."),
            (
                remove(&arn, &"A".repeat(22)),
                "does not match a private key.",
            ),
            (both, "in the same request."),
            (required, "because no private key is provided."),
        ] {
            let (code, message) = house.refused::<UpdateSAMLProvider>(input);
            assert_eq!(code, "InvalidInput");
            assert!(message.contains(words), "{message}");
        }
        let got = sample::get(&house, &arn).unwrap();
        assert_eq!(got.saml_metadata_document.unwrap(), sample::METADATA);
        assert!(got.assertion_encryption_mode.is_none() && got.private_key_list.is_none());
    }
}
