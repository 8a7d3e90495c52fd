//! Service-specific credentials: what a user has for one service alone.
mod create_service_specific_credential;
mod delete_service_specific_credential;
mod list_service_specific_credentials;
mod reset_service_specific_credential;
mod secret;
mod service;
mod update_service_specific_credential;

use super::common;
use crate::Timestamp;
use crate::access::Access;
use crate::failure::{Failure, validation_error};
use crate::operation::Ask;
use crate::state::{Account, ServiceCredential, User};
use doorward_names::{Secret, UserName};
use doorward_shapes::ErrorAnswer;
use doorward_shapes::iam::errors::NoSuchEntity;
use doorward_shapes::iam::types::{self, StatusType};
use service::Service;

/// The operation's own action on the named user, or on the caller, about the credential `id`.
fn on_credential(ask: &Ask<'_>, name: Option<&str>, id: &str) -> Result<Access, ErrorAnswer> {
    let name = common::own_or_named(name, ask.caller)?;
    let user = ask.account.users.get(&name);
    let mut credentials = user.iter().flat_map(|user| &user.service_credentials);
    let found = credentials.find(|one| one.id.as_str() == id);
    let service = found.map(|one| one.service.as_str());
    Ok(common::on_user(ask, &name).with_some(SERVICE_NAME, service))
}

const SERVICE_NAME: &str = "iam:ServiceSpecificCredentialServiceName";

/// The credential `id` of the user `name`, to be edited.
fn credential_mut<'a, E: From<NoSuchEntity>>(
    account: &'a mut Account,
    name: &UserName,
    id: &str,
) -> Result<&'a mut ServiceCredential, Failure<E>> {
    let has = |user: &User| {
        user.service_credentials
            .iter()
            .any(|one| one.id.as_str() == id)
    };
    let user = common::find_user(account, name)?;
    if !has(user) && account.users.iter().any(|other| has(other)) {
        return Err(validation_error(format!(
            "User {} does not have a service specific credential with id {id}",
            user.name
        ))
        .into());
    }
    let user = common::user_mut(account, name)?;
    let mut credentials = user.service_credentials.iter_mut();
    let found = credentials.find(|one| one.id.as_str() == id);
    Ok(found.ok_or_else(|| no_such_credential(id))?)
}

/// `No such credential ACCA… exists`
fn no_such_credential(id: &str) -> NoSuchEntity {
    NoSuchEntity::new(format!("No such credential {id} exists"))
}

fn status(credential: &ServiceCredential, now: Timestamp) -> StatusType {
    if credential.expires.is_some_and(|expires| expires <= now) {
        StatusType::Expired
    } else {
        credential.status.into()
    }
}

/// A credential with its secret, as it is shown once.
fn output(
    credential: &ServiceCredential,
    user: &UserName,
    secret: Secret<String>,
    now: Timestamp,
) -> types::ServiceSpecificCredential {
    let is_key = is_api_key(credential);
    let (key, password) = if is_key {
        (Some(secret), None)
    } else {
        (None, Some(secret))
    };
    let name = || credential.user_name.clone();
    types::ServiceSpecificCredential {
        create_date: credential.created.into(),
        expiration_date: credential.expires.map(Into::into),
        service_name: credential.service.clone(),
        service_user_name: (!is_key).then(name),
        service_password: password,
        service_credential_alias: is_key.then(name),
        service_credential_secret: key,
        service_specific_credential_id: credential.id.to_string(),
        user_name: user.to_string(),
        status: status(credential, now),
    }
}

/// A credential without its secret.
fn metadata(
    credential: &ServiceCredential,
    user: &UserName,
    now: Timestamp,
) -> types::ServiceSpecificCredentialMetadata {
    let is_key = is_api_key(credential);
    let name = || credential.user_name.clone();
    types::ServiceSpecificCredentialMetadata {
        user_name: user.to_string(),
        status: status(credential, now),
        service_user_name: (!is_key).then(name),
        service_credential_alias: is_key.then(name),
        create_date: credential.created.into(),
        expiration_date: credential.expires.map(Into::into),
        service_specific_credential_id: credential.id.to_string(),
        service_name: credential.service.clone(),
    }
}

fn is_api_key(credential: &ServiceCredential) -> bool {
    Service::parse(&credential.service).is_ok_and(|service| service.key_prefix().is_some())
}

#[cfg(test)]
mod sample {
    use crate::testing::House;
    use doorward_shapes::ErrorAnswer;
    use doorward_shapes::iam::types::{
        ServiceSpecificCredential, ServiceSpecificCredentialMetadata,
    };
    use doorward_shapes::iam::{
        CreateServiceSpecificCredential, CreateServiceSpecificCredentialInput,
        ListServiceSpecificCredentials, ListServiceSpecificCredentialsInput,
    };

    pub(super) fn input(user: &str, service: &str) -> CreateServiceSpecificCredentialInput {
        CreateServiceSpecificCredentialInput {
            user_name: user.to_owned(),
            service_name: format!("{service}.amazonaws.com"),
            credential_age_days: None,
        }
    }

    pub(super) fn create(
        house: &House,
        input: CreateServiceSpecificCredentialInput,
    ) -> Result<ServiceSpecificCredential, ErrorAnswer> {
        let output = house.admin::<CreateServiceSpecificCredential>(input)?;
        Ok(output.service_specific_credential.unwrap())
    }

    pub(super) fn of(user: &str) -> ListServiceSpecificCredentialsInput {
        ListServiceSpecificCredentialsInput {
            user_name: Some(user.to_owned()),
            ..ListServiceSpecificCredentialsInput::default()
        }
    }

    pub(super) fn list(
        house: &House,
        input: ListServiceSpecificCredentialsInput,
    ) -> Vec<ServiceSpecificCredentialMetadata> {
        let output = house.admin::<ListServiceSpecificCredentials>(input);
        output.unwrap().service_specific_credentials.unwrap()
    }
}
