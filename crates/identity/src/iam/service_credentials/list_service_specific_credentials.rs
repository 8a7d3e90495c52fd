//! `ListServiceSpecificCredentials`:
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListServiceSpecificCredentials.html>.
use super::Service;
use crate::Caller;
use crate::access::Access;
use crate::failure::Failure;
use crate::iam::common;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::{Draft, User};
use doorward_names::{Path, UserName};
use doorward_shapes::iam::errors::InvalidInput;
use doorward_shapes::iam::{
    ListServiceSpecificCredentials, ListServiceSpecificCredentialsError,
    ListServiceSpecificCredentialsInput, ListServiceSpecificCredentialsOutput,
};
use doorward_shapes::{ErrorAnswer, ModelError as _};
use std::sync::Arc;

impl Operation for ListServiceSpecificCredentials {
    fn access(
        input: &ListServiceSpecificCredentialsInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<ListServiceSpecificCredentialsError>> {
        Ok(match whose(input, ask.caller)? {
            Some(name) => common::on_user(ask, &name),
            None => Access::on(common::iam_arn(ask, "user", &Path::root(), "*")),
        })
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<ListServiceSpecificCredentialsOutput, Failure<ListServiceSpecificCredentialsError>>
    {
        let (input, now) = (&call.input, call.moment.now);
        let account = call.account(draft)?;
        let users: Vec<&Arc<User>> = match whose(input, call.caller)? {
            Some(name) => vec![common::find_user(account, &name)?],
            None => account.users.iter().collect(),
        };
        let service = input.service_name.as_deref();
        let service = service.filter(|name| !name.is_empty()).map(Service::parse);
        let service = service.transpose()?.map(Service::name);
        let all = users.into_iter().flat_map(|user| {
            let credentials = user.service_credentials.iter();
            credentials.map(move |one| super::metadata(one, &user.name, now))
        });
        let mut all = all
            .filter(|one| service.is_none_or(|service| one.service_name == service))
            .collect::<Vec<_>>();
        all.sort_by_cached_key(|one| one.service_specific_credential_id.clone());
        let page = common::page(
            all.into_iter(),
            |one| one.service_specific_credential_id.clone(),
            input.marker.as_deref(),
            input.max_items,
        )?;
        Ok(ListServiceSpecificCredentialsOutput {
            is_truncated: Some(page.is_truncated()),
            service_specific_credentials: Some(page.items),
            marker: page.marker,
        })
    }
}

/// Whose credentials are asked for; everybody's where there is no name.
fn whose(
    input: &ListServiceSpecificCredentialsInput,
    caller: &Caller,
) -> Result<Option<UserName>, ErrorAnswer> {
    let name = input.user_name.as_deref();
    match (input.all_users, name) {
        (Some(true), Some(_)) => Err(InvalidInput::new(
            "Cannot list credentials for all users if a username is given",
        )
        .answer()),
        (Some(true), None) => Ok(None),
        _ => common::own_or_named(name, caller).map(Some),
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;
    use crate::iam::testing::told;
    use crate::testing::House;

    fn furnished() -> House {
        let house = House::new();
        for user in ["ada", "bob"] {
            house.make_user(user);
            for service in ["bedrock", "codecommit"] {
                sample::create(&house, sample::input(user, service)).unwrap();
            }
        }
        house
    }

    #[test]
    fn credentials_are_listed_of_one_user_or_all_and_of_one_service_or_all() {
        let house = furnished();
        let everybody = ListServiceSpecificCredentialsInput {
            all_users: Some(true),
            ..ListServiceSpecificCredentialsInput::default()
        };
        let of_bedrock = |input| ListServiceSpecificCredentialsInput {
            service_name: Some("bedrock.amazonaws.com".to_owned()),
            ..input
        };
        let count = |input| sample::list(&house, input).len();
        assert_eq!(count(sample::of("ada")), 2);
        assert_eq!(count(of_bedrock(sample::of("ada"))), 1);
        assert_eq!(count(everybody.clone()), 4);
        let of_any = ListServiceSpecificCredentialsInput {
            service_name: Some(String::new()),
            ..everybody.clone()
        };
        assert_eq!(count(of_any), 4);
        assert_eq!(count(of_bedrock(everybody.clone())), 2);
        for (input, code) in [
            (
                ListServiceSpecificCredentialsInput {
                    all_users: Some(true),
                    ..sample::of("ada")
                },
                "InvalidInput",
            ),
            (
                ListServiceSpecificCredentialsInput {
                    service_name: Some("s3.amazonaws.com".to_owned()),
                    ..sample::of("ada")
                },
                "NoSuchEntity",
            ),
            (sample::of("eve"), "NoSuchEntity"),
        ] {
            let refused = house.refused::<ListServiceSpecificCredentials>(input);
            assert_eq!(refused.0, code);
        }
    }

    #[test]
    fn everybodys_credentials_come_in_pages() {
        let house = furnished();
        let (mut ids, mut marker) = (Vec::new(), None);
        loop {
            let input = ListServiceSpecificCredentialsInput {
                all_users: Some(true),
                max_items: Some(3),
                marker,
                ..ListServiceSpecificCredentialsInput::default()
            };
            let page = house
                .admin::<ListServiceSpecificCredentials>(input)
                .unwrap();
            let listed = page.service_specific_credentials.unwrap().into_iter();
            ids.extend(listed.map(|one| one.service_specific_credential_id));
            marker = page.marker;
            if marker.is_none() {
                break;
            }
        }
        assert_eq!(ids.len(), 4);
        assert!(ids.is_sorted(), "{ids:?}");
    }

    #[test]
    fn who_may_list_its_own_may_not_list_everybodys() {
        let house = furnished();
        let own = "arn:aws:iam::*:user/${aws:username}";
        house.allow("ada", "iam:ListServiceSpecificCredentials", own);
        let list = |all_users| {
            let input = ListServiceSpecificCredentialsInput {
                all_users,
                ..ListServiceSpecificCredentialsInput::default()
            };
            house.call::<ListServiceSpecificCredentials>(&house.user("ada"), input)
        };
        assert_eq!(
            list(None)
                .unwrap()
                .service_specific_credentials
                .unwrap()
                .len(),
            2
        );
        assert_eq!(told(list(Some(true))).0, "AccessDenied");
    }
}
