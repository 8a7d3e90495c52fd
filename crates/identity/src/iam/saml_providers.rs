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
use crate::Timestamp;
use crate::access::Access;
use crate::operation::Ask;
use crate::saml::{Metadata, MetadataRefused};
use crate::state::{Account, SamlProvider};
use doorward_names::Arn;
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

impl<E: From<InvalidInput> + From<LimitExceeded>> From<Unfit> for crate::failure::Failure<E> {
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

/// Refuses a private key: nothing is decrypted here, so none is taken.
fn no_private_key(is_given: bool) -> Result<(), Unfit> {
    if is_given {
        return Err(Unfit::input("Invalid private key."));
    }
    Ok(())
}

/// Refuses to require encryption, which takes a private key.
fn encryption(mode: Option<AssertionEncryptionModeType>) -> Result<(), Unfit> {
    if mode == Some(AssertionEncryptionModeType::Required) {
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
