//! `GetFederationToken`: a user or root makes a session for somebody it vouches for.
//! <https://docs.aws.amazon.com/STS/latest/APIReference/API_GetFederationToken.html>.
use super::issue::{self, issue};
use super::policies;
use super::tags::SessionTags;
use crate::access::{Access, Requirement};
use crate::caller::Identity;
use crate::failure::{Failure, access_denied, validation_error};
use crate::operation::{Ask, Operation, Permitted};
use crate::session::Subject;
use crate::state::Draft;
use doorward_names::{AccountId, Arn, SessionName};
use doorward_shapes::ErrorAnswer;
use doorward_shapes::sts::types::FederatedUser;
use doorward_shapes::sts::{
    GetFederationToken, GetFederationTokenError, GetFederationTokenInput, GetFederationTokenOutput,
};

/// How long a session lasts if nobody says: twelve hours.
const DEFAULT: i32 = 43_200;
/// How long one that root makes lasts at most, whatever was asked for.
const ROOT_AT_MOST: i32 = 3600;

impl Operation for GetFederationToken {
    fn access(
        input: &GetFederationTokenInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<GetFederationTokenError>> {
        if !ask.caller.is_long_term() {
            return Err(with_session_credentials().into());
        }
        let (_, arn) = federated_user(&input.name, ask.account.id())?;
        let tags = SessionTags::read(input.tags.as_deref(), None, None)?;
        let access = Access::on(arn.clone()).request_tags(&tags.all);
        if tags.all.is_empty() {
            return Ok(access);
        }
        let tagging = Requirement::new(Some("sts:TagSession"), Some(arn));
        Ok(access.and(tagging).request_tags(&tags.all))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<GetFederationTokenOutput, Failure<GetFederationTokenError>> {
        let (by, at_most) = match &call.caller.identity {
            Identity::Root { .. } => (None, ROOT_AT_MOST),
            Identity::User { id, .. } => (Some(id.clone()), i32::MAX),
            Identity::Role { .. }
            | Identity::Federated { .. }
            | Identity::WebIdentity { .. }
            | Identity::Saml { .. } => {
                return Err(with_session_credentials().into());
            }
        };
        let input = &call.input;
        let account = call.account(draft)?;
        let (name, arn) = federated_user(&input.name, account.id())?;
        let (policy, arns) = (input.policy.as_deref(), input.policy_arns.as_deref());
        let policies = policies::read(policy, arns, account)?;
        let seconds = input.duration_seconds.unwrap_or(DEFAULT).min(at_most);
        let user = FederatedUser {
            federated_user_id: format!("{}:{name}", account.id()),
            arn: arn.to_string(),
        };
        let subject = Subject::Federated { name, by };
        let now = call.facts.now;
        let mut session = issue::session(account.id(), subject, now, seconds.into(), call.moment);
        session.policies = policies;
        session.tags = SessionTags::read(input.tags.as_deref(), None, None)?.all;
        let minimum = input.minimum_session_token_size;
        let issued = issue(&session, minimum, call.means, call.moment)?
            .fitting(session.policies.as_ref())?;
        Ok(GetFederationTokenOutput {
            credentials: Some(issued.credentials),
            federated_user: Some(user),
            packed_policy_size: issued.packed,
            session_token_utilization: Some(issued.utilization),
            session_token_size: Some(issued.size),
        })
    }
}

fn with_session_credentials() -> ErrorAnswer {
    access_denied("Cannot call GetFederationToken with session credentials")
}

fn federated_user(name: &str, account: AccountId) -> Result<(SessionName, Arn), ErrorAnswer> {
    let name =
        SessionName::parse(name).map_err(|_| validation_error(format!("{name} is invalid")))?;
    let arn = Arn::sts(account, &format!("federated-user/{name}"));
    Ok((name, arn))
}

#[cfg(test)]
mod tests {
    use super::super::testing::{Stage, allow, deny, outcome, passed, policy};
    use super::*;
    use crate::Caller;
    use doorward_shapes::sts::types::PolicyDescriptorType;

    fn named(name: &str) -> GetFederationTokenInput {
        GetFederationTokenInput {
            name: name.to_owned(),
            ..GetFederationTokenInput::default()
        }
    }

    fn made(
        stage: &Stage,
        caller: &Caller,
        input: GetFederationTokenInput,
    ) -> Result<GetFederationTokenOutput, ErrorAnswer> {
        stage.house.call::<GetFederationToken>(caller, input)
    }

    #[test]
    fn the_maker_must_be_allowed_to_make_and_to_tag() {
        let stage = Stage::new();
        let tagged = || GetFederationTokenInput {
            tags: Some(passed(&[("team", "red")])),
            ..named("bob")
        };
        let everything = stage.user(stage.home, "ada", &[allow("sts:*")]);
        let no_tags = stage.user(stage.home, "eve", &[allow("sts:GetFederationToken")]);
        let nothing = stage.user(stage.home, "nil", &[]);
        let only_red = r#"{"Effect":"Allow","Action":"sts:*",
            "Resource":"arn:aws:sts::111122223333:federated-user/bob",
            "Condition":{"StringEquals":{"aws:RequestTag/team":"red"}}}"#;
        let careful = stage.user(stage.home, "amy", &[only_red.to_owned()]);
        let refused = |who: &str, action: &str| {
            format!(
                "403 AccessDenied: User: arn:aws:iam::111122223333:user/{who} is not authorized to \
                 perform: {action} on resource: arn:aws:sts::111122223333:federated-user/bob \
                 because no identity-based policy allows the {action} action"
            )
        };
        let yes = || "yes".to_owned();
        for (caller, input, expected) in [
            (&everything, tagged(), yes()),
            (&no_tags, named("bob"), yes()),
            (&no_tags, tagged(), refused("eve", "sts:TagSession")),
            (
                &nothing,
                named("bob"),
                refused("nil", "sts:GetFederationToken"),
            ),
            (&careful, tagged(), yes()),
            (
                &careful,
                named("bob"),
                refused("amy", "sts:GetFederationToken"),
            ),
        ] {
            assert_eq!(outcome(made(&stage, caller, input)), expected);
        }
    }

    #[test]
    fn a_federated_user_may_do_what_its_maker_and_the_session_policy_both_allow() {
        let stage = Stage::new();
        let ada = stage.user(stage.home, "ada", &[allow("sts:*"), allow("iam:Get*")]);
        let eve = stage.user(stage.home, "eve", &[allow("sts:*")]);
        let inline = |text: String| GetFederationTokenInput {
            policy: Some(text),
            ..named("bob")
        };
        let managed = GetFederationTokenInput {
            policy_arns: Some(vec![PolicyDescriptorType {
                arn: Some("arn:aws:iam::aws:policy/IAMReadOnlyAccess".to_owned()),
            }]),
            ..named("bob")
        };
        let all = || inline(policy(&[allow("*")]));
        for (maker, input, expected) in [
            (&ada, named("bob"), "no session policy"),
            (&ada, all(), "yes"),
            (&ada, managed, "yes"),
            (&ada, inline(policy(&[allow("s3:*")])), "no session policy"),
            (
                &ada,
                inline(policy(&[allow("*"), deny("iam:GetUser")])),
                "explicit deny in a session policy",
            ),
            (&eve, all(), "no identity-based policy"),
            (&stage.house.root(), all(), "yes"),
            (&stage.house.root(), named("bob"), "no session policy"),
        ] {
            let bob = stage.caller(made(&stage, maker, input).unwrap().credentials);
            let got = stage.probe(&bob);
            assert!(got.contains(expected), "{}: {got}", maker.arn());
        }
    }

    #[test]
    fn a_federated_user_is_known_by_its_account_and_name_and_its_makers_tags() {
        let stage = Stage::new();
        let by_tag = r#"{"Effect":"Allow","Action":"iam:GetUser","Resource":"*","Condition":{
            "StringEquals":{"aws:PrincipalTag/team":"red","aws:PrincipalTag/floor":"2",
                "aws:PrincipalType":"FederatedUser","aws:userid":"111122223333:bob"},
            "Null":{"aws:username":"true","aws:FederatedProvider":"true"}}}"#;
        let ada = stage.user(stage.home, "ada", &[allow("*"), allow("sts:*")]);
        stage.edit(stage.home, |account| {
            let name = doorward_names::UserName::parse("ada").unwrap();
            let user = account.users.get_mut(&name).unwrap();
            user.tags = super::super::testing::tags(&[("team", "blue"), ("floor", "2")]);
        });
        let input = GetFederationTokenInput {
            tags: Some(passed(&[("Team", "red")])),
            policy: Some(policy(&[by_tag.to_owned()])),
            ..named("bob")
        };
        let output = made(&stage, &ada, input).unwrap();
        let user = output.federated_user.clone().unwrap();
        assert_eq!(user.federated_user_id, "111122223333:bob");
        assert_eq!(user.arn, "arn:aws:sts::111122223333:federated-user/bob");
        assert!(output.packed_policy_size.unwrap() > 0);
        assert_eq!(stage.probe(&stage.caller(output.credentials)), "yes");
    }

    #[test]
    fn only_long_term_keys_make_federated_users_and_roots_last_an_hour() {
        let stage = Stage::new();
        let root = stage.house.root();
        let long = GetFederationTokenInput {
            duration_seconds: Some(7200),
            ..named("bob")
        };
        let bob = stage.caller(made(&stage, &root, long).unwrap().credentials);
        let session = bob.session().unwrap();
        assert_eq!(session.expires, session.issued.plus_seconds(3600));
        let refused = outcome(made(&stage, &bob, named("eve")));
        assert_eq!(
            refused,
            "403 AccessDenied: Cannot call GetFederationToken with session credentials"
        );
        let ada = stage.user(stage.home, "ada", &[allow("sts:*")]);
        let eve = stage.caller(made(&stage, &ada, named("eve")).unwrap().credentials);
        let session = eve.session().unwrap();
        assert_eq!(session.expires, session.issued.plus_seconds(43_200));
    }
}
