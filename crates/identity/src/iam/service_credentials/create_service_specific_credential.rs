//! `CreateServiceSpecificCredential`:
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateServiceSpecificCredential.html>.
use super::{Service, secret};
use crate::access::Access;
use crate::failure::Failure;
use crate::iam::common::{self, exceeded};
use crate::operation::{Ask, Operation, Permitted};
use crate::quota;
use crate::state::{Account, Draft, KeyStatus, ServiceCredential};
use doorward_names::{UniqueId, UniqueIdKind, UserName};
use doorward_shapes::iam::{
    CreateServiceSpecificCredential, CreateServiceSpecificCredentialError,
    CreateServiceSpecificCredentialInput, CreateServiceSpecificCredentialOutput,
};

const DAY: i64 = 24 * 60 * 60;

impl Operation for CreateServiceSpecificCredential {
    const WRITES: bool = true;

    fn access(
        input: &CreateServiceSpecificCredentialInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<CreateServiceSpecificCredentialError>> {
        let name = common::user_name(&input.user_name)?;
        let days = input.credential_age_days.map(i64::from);
        // A policy names a service as AWS does, however the caller spells it.
        let service = Service::parse(&input.service_name);
        let service = service.map_or_else(
            |_| input.service_name.clone(),
            |known| known.name().to_owned(),
        );
        Ok(common::on_user(ask, &name)
            .with(super::SERVICE_NAME, service)
            .with_some("iam:ServiceSpecificCredentialAgeDays", days))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<CreateServiceSpecificCredentialOutput, Failure<CreateServiceSpecificCredentialError>>
    {
        let input = &call.input;
        let name = common::user_name(&input.user_name)?;
        let now = call.moment.now.whole_seconds();
        let account = call.account_mut(draft)?;
        let user = common::find_user(account, &name)?;
        let service = Service::parse(&input.service_name)?;
        let have = user.service_credentials.iter();
        let have = have.filter(|one| one.service == service.name());
        if have.count() >= quota::SERVICE_CREDENTIALS {
            let quota = quota::SERVICE_CREDENTIALS;
            return Err(exceeded("ContextSpecificCredentialsPerUserPerContext", quota).into());
        }
        let user_name = free_name(account, &user.name, service);
        let (shown, secret_hash) = secret::new(service, &user_name, call.moment);
        let credential = ServiceCredential {
            id: UniqueId::generate(
                UniqueIdKind::ServiceCredential,
                account.id(),
                call.moment.random(),
            ),
            service: service.name().to_owned(),
            user_name,
            secret_hash,
            status: KeyStatus::Active,
            created: now,
            expires: input
                .credential_age_days
                .map(|days| now.plus_seconds(i64::from(days).saturating_mul(DAY))),
        };
        let output = super::output(&credential, &user.name, shown, now);
        let user = common::user_mut(account, &name)?;
        user.service_credentials.push(credential);
        Ok(CreateServiceSpecificCredentialOutput {
            service_specific_credential: Some(output),
        })
    }
}

/// What `user` is called at `service`: as nobody of the account is yet.
fn free_name(account: &Account, user: &UserName, service: Service) -> String {
    let id = account.id();
    let is_taken = |name: &String| {
        let users = account.users.iter();
        let mut all = users.flat_map(|user| &user.service_credentials);
        all.any(|one| one.service == service.name() && one.user_name.eq_ignore_ascii_case(name))
    };
    let mut name = format!("{user}-at-{id}");
    let mut number = 0;
    while is_taken(&name) {
        number += 1;
        name = format!("{user}+{number}-at-{id}");
    }
    name
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;
    use crate::iam::testing::told;
    use crate::testing::House;
    use base64::Engine as _;
    use base64::engine::general_purpose::STANDARD as BASE64;
    use doorward_shapes::iam::types::StatusType;
    use doorward_shapes::iam::{DeleteUser, DeleteUserInput};

    #[test]
    fn a_password_is_shown_once_and_nowhere_kept() {
        let house = House::new();
        house.make_user("Ada");
        let made = sample::create(&house, sample::input("ada", "codecommit")).unwrap();
        assert_eq!(
            (made.user_name.as_str(), made.status),
            ("Ada", StatusType::Active)
        );
        assert_eq!(
            made.service_user_name.as_deref(),
            Some("Ada-at-111122223333")
        );
        assert!(made.service_credential_secret.is_none() && made.expiration_date.is_none());
        let id = made.service_specific_credential_id;
        assert!(id.starts_with("ACCA") && id.len() == 21, "{id}");
        let password = made.service_password.unwrap();
        assert_eq!(password.expose().len(), 60);
        let record = house.records()[0].to_string();
        assert!(record.contains(&id), "{record}");
        assert!(!record.contains(password.expose()), "{record}");
        let world = house.world();
        let user = world.account(house.account).unwrap().users.iter();
        let rows = user.map(|user| serde_json::to_string(user.as_ref()).unwrap());
        assert!(rows.into_iter().all(|row| !row.contains(password.expose())));
        let user_name = "ada".to_owned();
        let refused = house.refused::<DeleteUser>(DeleteUserInput { user_name });
        let message = "Cannot delete entity, must remove referenced objects first.";
        assert_eq!(refused, ("DeleteConflict".to_owned(), message.to_owned()));
    }

    #[test]
    fn an_api_key_carries_its_name_and_may_have_an_end() {
        let house = House::new();
        house.make_user("ada");
        let input = CreateServiceSpecificCredentialInput {
            credential_age_days: Some(30),
            ..sample::input("ada", "bedrock")
        };
        let made = sample::create(&house, input).unwrap();
        let expires = house.now().plus_seconds(30 * DAY);
        assert_eq!(made.expiration_date, Some(expires.into()));
        assert!(made.service_user_name.is_none() && made.service_password.is_none());
        let secret = made.service_credential_secret.unwrap();
        let inner = secret.expose().strip_prefix("ABSK").unwrap();
        let inner = String::from_utf8(BASE64.decode(inner).unwrap()).unwrap();
        let alias = made.service_credential_alias.unwrap();
        assert_eq!(alias, "ada-at-111122223333");
        assert!(inner.starts_with(&format!("{alias}:")), "{inner}");
        let status = || sample::list(&house, sample::of("ada"))[0].status;
        house.pass(30 * DAY - 1);
        assert_eq!(status(), StatusType::Active);
        house.pass(1);
        assert_eq!(status(), StatusType::Expired);
    }

    #[test]
    fn a_user_has_two_for_a_service_under_different_names() {
        let house = House::new();
        house.make_user("ada");
        house.make_user("ada+1");
        let name = |user: &str| {
            let made = sample::create(&house, sample::input(user, "cassandra"));
            made.map(|made| made.service_user_name.unwrap())
        };
        assert_eq!(name("ada+1").unwrap(), "ada+1-at-111122223333");
        assert_eq!(name("ada").unwrap(), "ada-at-111122223333");
        assert_eq!(name("ada").unwrap(), "ada+2-at-111122223333");
        let message = "Cannot exceed quota for ContextSpecificCredentialsPerUserPerContext: 2";
        assert_eq!(
            told(name("ada")),
            ("LimitExceeded".to_owned(), message.to_owned())
        );
        sample::create(&house, sample::input("ada", "codecommit")).unwrap();
    }

    #[test]
    fn a_service_is_known_in_any_case_and_others_have_no_credentials() {
        let house = House::new();
        house.make_user("ada");
        let with = |user: &str, service: &str, days| CreateServiceSpecificCredentialInput {
            credential_age_days: days,
            ..sample::input(user, service)
        };
        for (input, code, message) in [
            (
                with("ada", "s3", None),
                "NoSuchEntity",
                "No such service s3.amazonaws.com is supported for Service Specific Credentials",
            ),
            (
                with("eve", "codecommit", None),
                "NoSuchEntity",
                "The user with name eve cannot be found.",
            ),
        ] {
            let refused = told(sample::create(&house, input));
            assert_eq!(refused, (code.to_owned(), message.to_owned()));
        }
        for (typed, known, start) in [
            ("CodeCommit", "codecommit", None),
            ("CLOUDWATCH", "cloudwatch", Some("APIAACWM")),
            (
                "aws-external-anthropic",
                "aws-external-anthropic",
                Some("AEAA"),
            ),
            ("logs", "logs", Some("ACWL")),
        ] {
            let made = sample::create(&house, with("ada", typed, Some(1))).unwrap();
            assert_eq!(made.service_name, format!("{known}.amazonaws.com"));
            let expires = house.now().plus_seconds(DAY);
            assert_eq!(made.expiration_date, Some(expires.into()));
            let secret = made.service_credential_secret;
            assert_eq!(secret.is_some(), start.is_some(), "{typed}");
            let start = start.unwrap_or_default();
            assert!(secret.is_none_or(|secret| secret.expose().starts_with(start)));
        }
    }

    #[test]
    fn a_policy_may_bound_the_service_and_the_age() {
        let house = House::new();
        house.make_user("ada");
        let policy = r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow",
            "Action": "iam:CreateServiceSpecificCredential", "Resource": "*", "Condition": {
            "StringEquals": {"iam:ServiceSpecificCredentialServiceName": "bedrock.amazonaws.com"},
            "NumericLessThanEquals": {"iam:ServiceSpecificCredentialAgeDays": "90"}}}]}"#;
        house
            .admin::<doorward_shapes::iam::PutUserPolicy>(
                doorward_shapes::iam::PutUserPolicyInput {
                    user_name: "ada".to_owned(),
                    policy_name: "p".to_owned(),
                    policy_document: policy.to_owned(),
                },
            )
            .unwrap();
        for (service, days, is_allowed) in [
            ("bedrock", Some(90), true),
            ("bedrock", Some(91), false),
            ("bedrock", None, false),
            ("Bedrock", Some(90), true),
            ("codecommit", None, false),
        ] {
            let input = CreateServiceSpecificCredentialInput {
                credential_age_days: days,
                ..sample::input("ada", service)
            };
            let ada = house.user("ada");
            let made = house.call::<CreateServiceSpecificCredential>(&ada, input);
            assert_eq!(made.is_ok(), is_allowed, "{service} {days:?}");
        }
    }
}
