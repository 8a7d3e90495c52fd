//! IAM SAML providers: whose assertions roles may be assumed with.
mod create_saml_provider;
mod delete_saml_provider;
mod get_saml_provider;
mod list_saml_provider_tags;
mod list_saml_providers;
mod tag_saml_provider;
mod untag_saml_provider;
mod update_saml_provider;

use super::common;
use crate::access::Access;
use crate::failure::Failure;
use crate::means::Means;
use crate::operation::Ask;
use crate::saml::{Metadata, MetadataRefused, private_key};
use crate::state::{Account, SamlEncryption, SamlPrivateKey, SamlProvider};
use crate::{Moment, Timestamp};
use doorward_names::{AccountId, Arn, Secret};
use doorward_shapes::ErrorAnswer;
use doorward_shapes::iam::errors::{InvalidInput, LimitExceeded, NoSuchEntity};
use doorward_shapes::iam::types::AssertionEncryptionModeType;
use std::sync::Arc;

/// The operation's own action on the provider `text` names.
fn on_provider(ask: &Ask<'_>, text: &str) -> Result<Access, ErrorAnswer> {
    let arn = common::arn(text)?;
    let owner = arn.account().filter(|owner| *owner != ask.account.id());
    let access = match ask.account.saml_provider_by_arn(&arn) {
        Some(provider) => Access::on(arn).resource_tags(&provider.tags),
        None => Access::on(arn),
    };
    Ok(access.owned_by(owner))
}

/// The provider `arn`.
fn find<'a>(account: &'a Account, arn: &Arn) -> Result<&'a Arc<SamlProvider>, NoSuchEntity> {
    let found = account.saml_provider_by_arn(arn);
    found.ok_or_else(|| no_such_provider(arn))
}

/// The provider `arn`, to be edited.
fn provider_mut<'a>(
    account: &'a mut Account,
    arn: &Arn,
) -> Result<&'a mut SamlProvider, NoSuchEntity> {
    let name = find(account, arn)?.name.clone();
    let found = account.saml_providers.get_mut(&name);
    found.ok_or_else(|| no_such_provider(arn))
}

/// The words are those that AWS's clients quote.
fn no_such_provider(arn: &Arn) -> NoSuchEntity {
    NoSuchEntity::new(format!("Manifest not found for arn {arn}"))
}

/// Why a provider is not made or changed as it was asked.
enum Unfit {
    /// What was given is wrong.
    Input(InvalidInput),
    /// What was given is too much.
    Limit(LimitExceeded),
}

impl Unfit {
    fn input(message: &str) -> Self {
        Self::Input(InvalidInput::new(message))
    }
}

impl<E: From<InvalidInput> + From<LimitExceeded>> From<Unfit> for Failure<E> {
    fn from(unfit: Unfit) -> Self {
        match unfit {
            Unfit::Input(error) => Self::Refused(E::from(error)),
            Unfit::Limit(error) => Self::Refused(E::from(error)),
        }
    }
}

/// What `document` says.
fn metadata(document: &str, now: Timestamp) -> Result<Metadata, Unfit> {
    Metadata::parse(document, now).map_err(|refused| match refused {
        MetadataRefused::Unreadable => Unfit::input("Could not parse metadata"),
        MetadataRefused::TooMany(what, limit) => Unfit::Limit(common::exceeded(what, limit)),
    })
}

/// The private key that `text` is the PEM of, as the store has it.
fn private_key<E: From<InvalidInput> + From<LimitExceeded>>(
    text: &Secret<String>,
    account: AccountId,
    means: &Means,
    moment: &Moment,
) -> Result<SamlPrivateKey, Failure<E>> {
    let key = private_key::read(text.expose());
    let key = key.ok_or_else(|| Unfit::input("Invalid private key."))?;
    let id = data_encoding::BASE32_NOPAD.encode(&moment.random::<10>());
    let id = format!("SAMLPK{id}");
    let context = private_key::context(account, &id);
    Ok(SamlPrivateKey {
        key: means.seal(&key, &context, moment)?,
        added: moment.now.whole_seconds(),
        id,
    })
}

/// The mode, as the state has it.
fn encryption(mode: AssertionEncryptionModeType) -> SamlEncryption {
    match mode {
        AssertionEncryptionModeType::Required => SamlEncryption::Required,
        AssertionEncryptionModeType::Allowed => SamlEncryption::Allowed,
    }
}

/// Refuses a provider that requires what nothing here could decrypt.
fn can_decrypt(provider: &SamlProvider) -> Result<(), Unfit> {
    if provider.encryption == Some(SamlEncryption::Required) && provider.private_keys.is_empty() {
        return Err(Unfit::input(
            "Unable to set assertion encryption mode to Required because no private key is provided.",
        ));
    }
    Ok(())
}

#[cfg(test)]
mod sample {
    use crate::testing::House;
    use doorward_shapes::ErrorAnswer;
    use doorward_shapes::iam::{
        CreateSAMLProvider, CreateSAMLProviderInput, GetSAMLProvider, GetSAMLProviderInput,
        GetSAMLProviderOutput,
    };

    pub(super) const METADATA: &str = include_str!("../../tests/saml/metadata.xml");
    pub(super) const KEY: &str = include_str!("../../tests/credentials/server.key");

    pub(super) fn input(name: &str) -> CreateSAMLProviderInput {
        CreateSAMLProviderInput {
            name: name.to_owned(),
            saml_metadata_document: METADATA.to_owned(),
            ..CreateSAMLProviderInput::default()
        }
    }

    /// A provider, for its ARN.
    pub(super) fn provider(house: &House, name: &str) -> String {
        let made = house.admin::<CreateSAMLProvider>(input(name)).unwrap();
        made.saml_provider_arn.unwrap()
    }

    pub(super) fn get(house: &House, arn: &str) -> Result<GetSAMLProviderOutput, ErrorAnswer> {
        house.admin::<GetSAMLProvider>(GetSAMLProviderInput {
            saml_provider_arn: arn.to_owned(),
        })
    }
}
