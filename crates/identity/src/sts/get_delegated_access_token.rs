//! `GetDelegatedAccessToken`: a product provider trades in what was released to it.
//! <https://docs.aws.amazon.com/STS/latest/APIReference/API_GetDelegatedAccessToken.html>.
//!
//! The token is the id of the delegation request, and good for the account that made it alone. It
//! may be traded in again and again; all that it gives ends when the access does.
use super::issue::{self, issue};
use crate::access::Access;
use crate::authenticate::subject_identity;
use crate::caller::Caller;
use crate::failure::{Failure, Fault, access_denied};
use crate::operation::{Ask, Operation, Permitted};
use crate::session::{Delegated, SessionPolicies, SessionPolicy};
use crate::state::{DelegationRequest, DelegationState, Draft, World};
use doorward_policy::{Document, DocumentKind};
use doorward_shapes::ErrorAnswer;
use doorward_shapes::sts::errors::ExpiredTradeInToken;
use doorward_shapes::sts::{
    GetDelegatedAccessToken, GetDelegatedAccessTokenError, GetDelegatedAccessTokenInput,
    GetDelegatedAccessTokenOutput,
};
use std::sync::Arc;

impl Operation for GetDelegatedAccessToken {
    fn access(
        _input: &GetDelegatedAccessTokenInput,
        _ask: &Ask<'_>,
    ) -> Result<Access, Failure<GetDelegatedAccessTokenError>> {
        Ok(Access::on_all())
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<GetDelegatedAccessTokenOutput, Failure<GetDelegatedAccessTokenError>> {
        // What was delegated is not passed on beyond its end.
        if call.caller.is_delegated() {
            return Err(invalid().into());
        }
        let world = draft.world();
        let token = call.input.trade_in_token.expose();
        let request = released(token, call.caller, world).ok_or_else(invalid)?;
        if request.delegates_until() <= call.facts.now {
            let message = "The trade-in token has expired.";
            return Err(ExpiredTradeInToken::new(message).into());
        }
        let approver = request.approver.as_ref().ok_or_else(invalid)?;
        let account = request.owner_account.and_then(|id| world.account(id));
        let account = account.ok_or_else(invalid)?;
        // Who is gone delegates nothing any more.
        let identity = subject_identity(&approver.subject, account).ok_or_else(invalid)?;
        // It lasts from the release on, whenever it is traded in. Who revokes older sessions by
        // their time means those that accepted before.
        let mut session = issue::session(
            account.id(),
            approver.subject.clone(),
            request.updated,
            request.session_duration.into(),
            call.moment,
        );
        session.issued = approver.issued;
        session
            .federated_provider
            .clone_from(&approver.federated_provider);
        session.policies = Some(policies(&request.policy)?);
        session.tags.clone_from(&approver.tags);
        session.transitive.clone_from(&approver.transitive);
        session
            .source_identity
            .clone_from(&approver.source_identity);
        session.delegated = Some(Delegated {
            request: request.id.clone(),
            requestor: request.requestor,
        });
        let issued =
            issue(&session, None, call.means, call.moment)?.fitting(session.policies.as_ref())?;
        Ok(GetDelegatedAccessTokenOutput {
            credentials: Some(issued.credentials),
            // AWS fills it in no more.
            packed_policy_size: None,
            assumed_principal: Some(identity.arn().to_string()),
        })
    }
}

/// The request that `token` is of, if it was released to `caller`'s account.
fn released<'w>(
    token: &str,
    caller: &Caller,
    world: &'w World,
) -> Option<&'w Arc<DelegationRequest>> {
    let request = world.directory.delegation_requests.get(&token.to_owned())?;
    let is_own = request.requestor == caller.account;
    let is_known = world.directory.partner_of(caller.account).is_some();
    (is_own && is_known && request.state == DelegationState::Finalized).then_some(request)
}

fn policies(text: &str) -> Result<SessionPolicies, Fault> {
    let document = Document::parse(text, DocumentKind::Session).map_err(Fault::new)?;
    let inline = Some(SessionPolicy {
        text: text.to_owned(),
        document: Arc::new(document),
    });
    Ok(SessionPolicies {
        inline,
        managed: Vec::new(),
    })
}

/// The same whatever is wrong with it: who guesses learns nothing of others' requests.
fn invalid() -> ErrorAnswer {
    access_denied("The trade-in token is not valid for this account")
}

#[cfg(test)]
mod tests {
    use super::super::testing::{Stage, allow, outcome, trust};
    use super::*;
    use crate::iam::delegation::testing::{asking, parameter, stage};
    use doorward_shapes::iam::{
        AcceptDelegationRequest, AcceptDelegationRequestInput, AssociateDelegationRequest,
        AssociateDelegationRequestInput, CreateDelegationRequestInput,
        EnableOutboundWebIdentityFederation, EnableOutboundWebIdentityFederationInput, GetUser,
        GetUserInput, ListUsers, ListUsersInput, SendDelegationToken, SendDelegationTokenInput,
    };
    use doorward_shapes::signin::{CreateOAuth2TokenWithIAM, CreateOAuth2TokenWithIAMInput};
    use doorward_shapes::sts::{GetWebIdentityToken, GetWebIdentityTokenInput};

    /// A request that `approver` claimed and accepted.
    fn accepted(
        stage: &Stage,
        provider: &Caller,
        approver: &Caller,
        input: CreateDelegationRequestInput,
    ) -> String {
        let id = stage.asked(provider, input);
        let delegation_request_id = id.clone();
        let input = AssociateDelegationRequestInput {
            delegation_request_id,
        };
        let done = stage.step::<AssociateDelegationRequest>(approver, input);
        assert_eq!(done, "done");
        let delegation_request_id = id.clone();
        let input = AcceptDelegationRequestInput {
            delegation_request_id,
        };
        let done = stage.step::<AcceptDelegationRequest>(approver, input);
        assert_eq!(done, "done");
        id
    }

    fn send(stage: &Stage, approver: &Caller, id: &str) {
        let delegation_request_id = id.to_owned();
        let input = SendDelegationTokenInput {
            delegation_request_id,
        };
        assert_eq!(stage.step::<SendDelegationToken>(approver, input), "done");
    }

    fn ada(stage: &Stage, caller: &Caller) -> String {
        let input = GetUserInput {
            user_name: Some("ada".to_owned()),
        };
        outcome(stage.house.call::<GetUser>(caller, input))
    }

    #[test]
    fn a_provider_acts_as_who_accepted_with_what_the_request_says() {
        let stage = stage();
        let provider = stage.user(stage.abroad, "provider", &[allow("*")]);
        stage.user(stage.home, "ada", &[]);
        let boss = stage.user(stage.home, "boss", &[allow("iam:*")]);
        let id = accepted(&stage, &provider, &boss, asking("workflow-1"));
        assert!(stage.traded(&provider, &id).is_err(), "it is not released");
        send(&stage, &boss, &id);
        stage.house.pass(600);
        let traded = stage.traded(&provider, &id).unwrap();
        assert_eq!(
            traded.assumed_principal.as_deref(),
            Some(boss.arn().as_str())
        );
        let acting = stage.caller(traded.credentials);
        let session = acting.session().unwrap();
        // From the release on, however late it is traded in.
        assert_eq!(session.expires, stage.house.now().plus_seconds(3000));
        assert_eq!(session.issued, stage.house.now().plus_seconds(-600));
        assert_eq!(ada(&stage, &acting), "yes");
        // A commit acknowledges the records before it.
        stage.house.make_user("eve");
        let records = stage.house.records();
        let of = |name: &str| {
            let mut found = records.iter().filter(|record| record["eventName"] == name);
            found.next().unwrap().clone()
        };
        let identity = &of("GetUser")["userIdentity"];
        assert_eq!(identity["invokedByDelegate"]["accountId"], "999988887777");
        assert_eq!(identity["userName"], "boss");
        // The account learns who traded it in, from where.
        let traded = of("GetDelegatedAccessToken");
        assert_eq!(traded["userIdentity"]["type"], "AWSAccount");
        assert_eq!(traded["userIdentity"]["accountId"], "999988887777");
        assert!(!traded.to_string().contains(&id), "{traded}");
        let listed = outcome(
            stage
                .house
                .call::<ListUsers>(&acting, ListUsersInput::default()),
        );
        assert!(listed.contains("no session policy allows"), "{listed}");
        // What the approver may not, the provider may not either, from that moment on.
        stage.edit(stage.home, |account| {
            let name = doorward_names::UserName::parse("boss").unwrap();
            let boss = account.users.get_mut(&name).unwrap();
            boss.inline_policies.clear();
        });
        assert!(ada(&stage, &acting).contains("no identity-based policy allows"));
    }

    #[test]
    fn the_token_is_the_requestors_and_ends_with_the_access() {
        let stage = stage();
        let provider = stage.user(stage.abroad, "provider", &[allow("*")]);
        let boss = stage.user(stage.home, "boss", &[allow("*")]);
        let id = accepted(&stage, &provider, &boss, asking("workflow-1"));
        send(&stage, &boss, &id);
        let invalid = "403 AccessDenied: The trade-in token is not valid for this account";
        assert_eq!(outcome(stage.traded(&boss, &id)), invalid);
        for token in [
            "",
            "x",
            "00000000-0000-0000-0000-000000000000",
            &"a".repeat(100_000),
        ] {
            assert_eq!(outcome(stage.traded(&provider, token)), invalid);
        }
        let unprivileged = stage.user(stage.abroad, "other", &[]);
        assert!(outcome(stage.traded(&unprivileged, &id)).contains("not authorized to perform"));
        let first = stage.traded(&provider, &id).unwrap().credentials.unwrap();
        stage.house.pass(1800);
        let second = stage.traded(&provider, &id).unwrap().credentials.unwrap();
        assert_eq!(first.expiration, second.expiration);
        assert_ne!(first.access_key_id, second.access_key_id);
        stage.house.pass(1800);
        let expired = outcome(stage.traded(&provider, &id));
        assert_eq!(
            expired,
            "400 ExpiredTradeInTokenException: The trade-in token has expired."
        );
    }

    #[test]
    fn nobody_acts_as_who_is_gone() {
        let stage = stage();
        let provider = stage.user(stage.abroad, "provider", &[allow("*")]);
        let boss = stage.user(stage.home, "boss", &[allow("*")]);
        let id = accepted(&stage, &provider, &boss, asking("workflow-1"));
        send(&stage, &boss, &id);
        stage.edit(stage.home, |account| {
            let name = doorward_names::UserName::parse("boss").unwrap();
            account.users.remove(&name);
        });
        stage.user(stage.home, "boss", &[allow("*")]);
        assert!(stage.traded(&provider, &id).is_err());
    }

    #[test]
    fn a_roles_session_is_acted_as_with_its_tags_and_roots_within_the_policy() {
        let stage = stage();
        let provider = stage.user(stage.abroad, "provider", &[allow("*")]);
        let person = stage.user(stage.home, "ada", &[allow("*")]);
        let role = stage.role(stage.home, "ops", &trust("111122223333", ""), &[allow("*")]);
        let tagged = doorward_shapes::sts::AssumeRoleInput {
            tags: Some(super::super::testing::passed(&[("team", "red")])),
            source_identity: Some("ada".to_owned()),
            ..super::super::testing::assuming(&role)
        };
        let ops = stage.assumed(&person, tagged);
        let id = accepted(&stage, &provider, &ops, asking("workflow-1"));
        send(&stage, &ops, &id);
        let traded = stage.traded(&provider, &id).unwrap();
        assert_eq!(
            traded.assumed_principal.as_deref(),
            Some(ops.arn().as_str())
        );
        let acting = stage.caller(traded.credentials);
        let (is, was) = (acting.session().unwrap(), ops.session().unwrap());
        assert_eq!(is.tags, was.tags);
        assert_eq!(is.source_identity.as_deref(), Some("ada"));
        assert_eq!(ada(&stage, &acting), "yes");
        let root = stage.house.root();
        let id = accepted(&stage, &provider, &root, asking("workflow-2"));
        send(&stage, &root, &id);
        let acting = stage.caller(stage.traded(&provider, &id).unwrap().credentials);
        assert_eq!(ada(&stage, &acting), "yes");
        assert!(stage.probe(&acting).contains("no session policy allows"));
    }

    #[test]
    fn a_role_that_is_assumed_with_it_ends_with_it() {
        let stage = stage();
        let provider = stage.user(stage.abroad, "provider", &[allow("*")]);
        let boss = stage.user(stage.home, "boss", &[allow("*")]);
        let role = stage.role(stage.home, "ops", &trust("111122223333", ""), &[allow("*")]);
        let mut input = asking("workflow-1");
        input.permissions.parameters = Some(vec![
            parameter("userName", "ada"),
            parameter("CHAIN", "True"),
        ]);
        let id = accepted(&stage, &provider, &boss, input);
        send(&stage, &boss, &id);
        stage.house.pass(1800);
        let acting = stage.caller(stage.traded(&provider, &id).unwrap().credentials);
        let chained = stage.assumed(&acting, super::super::testing::assuming(&role));
        let (is, was) = (chained.session().unwrap(), acting.session().unwrap());
        assert_eq!(is.expires, was.expires);
        assert_eq!(is.delegated, was.delegated);
        assert_eq!(is.policies, None);
        assert_eq!(stage.probe(&chained), "yes");
    }

    #[test]
    fn what_the_operator_revokes_is_over_at_once() {
        let stage = stage();
        let provider = stage.user(stage.abroad, "provider", &[allow("*")]);
        let boss = stage.user(stage.home, "boss", &[allow("*")]);
        let id = accepted(&stage, &provider, &boss, asking("workflow-1"));
        send(&stage, &boss, &id);
        assert!(stage.house.world().directory.delegates(&id));
        let (installation, moment) = (&stage.house.installation, stage.house.moment());
        installation.revoke_delegation(&id, &moment).wait().unwrap();
        assert!(!stage.house.world().directory.delegates(&id));
        assert!(stage.traded(&provider, &id).is_err());
    }

    #[test]
    fn who_is_no_provider_any_more_gets_nothing_more() {
        let stage = stage();
        let provider = stage.user(stage.abroad, "provider", &[allow("*")]);
        let boss = stage.user(stage.home, "boss", &[allow("*")]);
        let first = accepted(&stage, &provider, &boss, asking("workflow-1"));
        let second = accepted(&stage, &provider, &boss, asking("workflow-2"));
        send(&stage, &boss, &first);
        let acting = stage.caller(stage.traded(&provider, &first).unwrap().credentials);
        let (house, domain) = (&stage.house, domain(&stage));
        let removed = house.installation.remove_partner(&domain, &house.moment());
        removed.wait().unwrap();
        let refused = outcome(stage.traded(&provider, &first));
        assert!(refused.contains("not valid for this account"), "{refused}");
        let input = SendDelegationTokenInput {
            delegation_request_id: second,
        };
        let refused = stage.step::<SendDelegationToken>(&boss, input);
        assert!(refused.contains("not registered any more"), "{refused}");
        assert!(!ada(&stage, &acting).contains("InvalidClientTokenId"));
    }

    #[test]
    fn what_was_accepted_by_an_older_session_is_as_old() {
        let stage = stage();
        let provider = stage.user(stage.abroad, "provider", &[allow("*")]);
        let boss = stage.user(stage.home, "boss", &[allow("*")]);
        let at = stage.house.now();
        let id = accepted(&stage, &provider, &boss, asking("workflow-1"));
        stage.house.pass(5000);
        send(&stage, &boss, &id);
        let acting = stage.caller(stage.traded(&provider, &id).unwrap().credentials);
        let session = acting.session().unwrap();
        assert_eq!(session.issued, at);
        assert_eq!(session.expires, stage.house.now().plus_seconds(3600));
    }

    #[test]
    fn what_was_delegated_gives_nothing_that_outlasts_it() {
        let stage = stage();
        let provider = stage.user(stage.abroad, "provider", &[allow("*")]);
        let boss = stage.user(stage.home, "boss", &[allow("*")]);
        let enabled = stage.house.call::<EnableOutboundWebIdentityFederation>(
            &boss,
            EnableOutboundWebIdentityFederationInput {},
        );
        enabled.unwrap();
        let id = accepted(&stage, &provider, &boss, asking("workflow-1"));
        send(&stage, &boss, &id);
        // A request for everything, and one of the customer's own making: nothing else refuses.
        let (request, home) = (id.clone(), stage.home);
        let change = stage
            .house
            .installation
            .change(&stage.house.moment(), move |draft, _| {
                let directory = draft.directory_mut();
                let request = directory.delegation_requests.get_mut(&request).unwrap();
                let all = r#"{"Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}"#;
                request.policy = all.to_owned();
                let partner = directory
                    .partners
                    .get_mut(&"example.com".to_owned())
                    .unwrap();
                partner.accounts.insert(home);
                Ok(((), Vec::new()))
            });
        change.wait().unwrap();
        let acting = stage.caller(stage.traded(&provider, &id).unwrap().credentials);
        let request = id.clone();
        let change = stage
            .house
            .installation
            .change(&stage.house.moment(), move |draft, _| {
                let requests = &mut draft.directory_mut().delegation_requests;
                requests.get_mut(&request).unwrap().requestor = home;
                Ok(((), Vec::new()))
            });
        change.wait().unwrap();
        let web = || GetWebIdentityTokenInput {
            audience: vec!["https://api.example.com".to_owned()],
            signing_algorithm: "ES384".to_owned(),
            ..GetWebIdentityTokenInput::default()
        };
        let application = || CreateOAuth2TokenWithIAMInput {
            grant_type: "client_credentials".to_owned(),
            resource: "app.amazonaws.com".to_owned(),
        };
        for (caller, gives) in [(&boss, true), (&acting, false)] {
            let house = &stage.house;
            assert_eq!(stage.traded(caller, &id).is_ok(), gives);
            let token = house.call::<GetWebIdentityToken>(caller, web());
            assert_eq!(token.is_ok(), gives);
            let token = house.call::<CreateOAuth2TokenWithIAM>(caller, application());
            assert_eq!(token.is_ok(), gives);
        }
    }

    fn domain(stage: &Stage) -> String {
        let world = stage.house.world();
        let partner = world.directory.partner_of(stage.abroad).unwrap();
        partner.domain.clone()
    }
}
