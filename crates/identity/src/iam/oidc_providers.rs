//! IAM OpenID Connect providers: whose tokens roles may be assumed with.
mod add_client_id_to_open_id_connect_provider;
mod create_open_id_connect_provider;
mod delete_open_id_connect_provider;
mod get_open_id_connect_provider;
mod list_open_id_connect_provider_tags;
mod list_open_id_connect_providers;
mod remove_client_id_from_open_id_connect_provider;
mod tag_open_id_connect_provider;
mod untag_open_id_connect_provider;
mod update_open_id_connect_provider_thumbprint;

use super::common;
use crate::access::Access;
use crate::operation::Ask;
use crate::quota;
use crate::state::{Account, OidcProvider};
use doorward_names::{Arn, OidcProviderName};
use doorward_shapes::ErrorAnswer;
use doorward_shapes::iam::errors::{InvalidInput, NoSuchEntity};
use std::borrow::Cow;
use std::sync::Arc;

/// The operation's own action on the provider `text` names.
fn on_provider(ask: &Ask<'_>, text: &str) -> Result<Access, ErrorAnswer> {
    let arn = common::arn(text)?;
    let owner = arn.account().filter(|owner| *owner != ask.account.id());
    let access = match ask.account.oidc_provider_by_arn(&arn) {
        Some(provider) => Access::on(arn).resource_tags(&provider.tags),
        None => Access::on(arn),
    };
    Ok(access.owned_by(owner))
}

/// The provider `arn`.
fn find<'a>(account: &'a Account, arn: &Arn) -> Result<&'a Arc<OidcProvider>, NoSuchEntity> {
    let found = account.oidc_provider_by_arn(arn);
    found.ok_or_else(|| no_such_provider(arn))
}

/// The provider `arn`, to be edited.
fn provider_mut<'a>(
    account: &'a mut Account,
    arn: &Arn,
) -> Result<&'a mut OidcProvider, NoSuchEntity> {
    let name = find(account, arn)?.name.clone();
    let found = account.oidc_providers.get_mut(&name);
    found.ok_or_else(|| no_such_provider(arn))
}

/// The words are those that AWS's clients quote.
fn no_such_provider(arn: &Arn) -> NoSuchEntity {
    NoSuchEntity::new(format!("OpenIDConnect Provider not found for arn {arn}"))
}

/// A provider's URL from the wire, for its name.
fn provider_name(url: &str) -> Result<OidcProviderName, UrlRefused> {
    const INVALID: &str = "Invalid Open ID Connect Provider URL";
    let invalid = |rest: &str| UrlRefused::Input(InvalidInput::new(format!("{INVALID}.{rest}")));
    match url.split_once("://") {
        None | Some(("https", "")) => Err(UrlRefused::Answer(crate::failure::validation_error(
            INVALID,
        ))),
        Some(("https", name)) => {
            let name = without_default_port(name);
            OidcProviderName::parse(&name).map_err(|_| invalid(""))
        }
        Some(_) => Err(invalid(" The URL must begin with https://.")),
    }
}

/// A name without the port that `https` means anyway.
fn without_default_port(name: &str) -> Cow<'_, str> {
    let (host, path) = name.split_at(name.find('/').unwrap_or(name.len()));
    match host.strip_suffix(":443") {
        Some(host) => format!("{host}{path}").into(),
        None => name.into(),
    }
}

/// Why a URL is not taken.
#[derive(Debug)]
enum UrlRefused {
    /// It is no URL.
    Answer(ErrorAnswer),
    /// It is one of another kind.
    Input(InvalidInput),
}

impl<E: From<InvalidInput>> From<UrlRefused> for crate::failure::Failure<E> {
    fn from(refused: UrlRefused) -> Self {
        match refused {
            UrlRefused::Answer(answer) => Self::Common(answer),
            UrlRefused::Input(error) => Self::Refused(E::from(error)),
        }
    }
}

/// Thumbprints from the wire. AWS's sentence means that five are not too many.
fn thumbprints(list: &[String]) -> Result<Vec<String>, InvalidInput> {
    if list.len() > quota::THUMBPRINTS {
        let message = "Thumbprint list must contain fewer than 5 entries.";
        return Err(InvalidInput::new(message));
    }
    Ok(list.iter().map(|hash| hash.to_ascii_lowercase()).collect())
}

#[cfg(test)]
mod sample {
    use crate::testing::House;
    use doorward_shapes::ErrorAnswer;
    use doorward_shapes::iam::{
        CreateOpenIDConnectProvider, CreateOpenIDConnectProviderInput, GetOpenIDConnectProvider,
        GetOpenIDConnectProviderInput, GetOpenIDConnectProviderOutput,
    };

    pub(super) fn input(url: &str) -> CreateOpenIDConnectProviderInput {
        CreateOpenIDConnectProviderInput {
            url: url.to_owned(),
            ..CreateOpenIDConnectProviderInput::default()
        }
    }

    /// A provider for the audience `app`, for its ARN.
    pub(super) fn provider(house: &House, url: &str) -> String {
        let input = CreateOpenIDConnectProviderInput {
            client_id_list: Some(vec!["app".to_owned()]),
            ..input(url)
        };
        let made = house.admin::<CreateOpenIDConnectProvider>(input).unwrap();
        made.open_id_connect_provider_arn.unwrap()
    }

    pub(super) fn get(
        house: &House,
        arn: &str,
    ) -> Result<GetOpenIDConnectProviderOutput, ErrorAnswer> {
        house.admin::<GetOpenIDConnectProvider>(GetOpenIDConnectProviderInput {
            open_id_connect_provider_arn: arn.to_owned(),
        })
    }
}
