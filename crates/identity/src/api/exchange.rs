//! `CreateOAuth2TokenWithTokenExchange`, which nobody signs: the bearer of an identity provider's
//! token assumes the role it names, and the role's session asks for the access token.
use super::oauth;
use super::unsigned::Presented;
use crate::caller::{Caller, Credential};
use crate::failure::{Fault, validation_error};
use crate::perform::{Exchange, attempt};
use crate::services::{Asked, Runner};
use crate::session::Session;
use crate::signin::{
    Grant, Kind, in_words_of_exchange, in_words_of_grants, invalid_grant, unavailable,
};
use crate::sts::readable;
use crate::web_identity::{Refused, WebIdentity};
use crate::{Facts, Installation, Moment, Performed};
use doorward_names::{AccessKeyId, Secret};
use doorward_shapes as shapes;
use doorward_shapes::signin::{
    CreateOAuth2TokenWithTokenExchange, CreateOAuth2TokenWithTokenExchangeInput,
};
use doorward_shapes::sts::types::{Credentials, PolicyDescriptorType};
use doorward_shapes::sts::{AssumeRoleWithWebIdentity, AssumeRoleWithWebIdentityInput};
use doorward_shapes::{Call as _, ErrorAnswer, Shape as _, Value};
use std::sync::Arc;

/// How long an access token is good at most, in seconds.
const LIFETIME: i64 = 60 * 60;

type Input = CreateOAuth2TokenWithTokenExchangeInput;

impl Installation {
    /// Exchanges the token in `message`. What is refused before its bearer is known is not
    /// recorded, as for every call that is not signed.
    pub(super) fn exchange_token(
        self: &Arc<Self>,
        runner: Runner,
        message: &shapes::Request<'_>,
        facts: Facts,
        moment: &Moment,
    ) -> Performed<Result<Value, ErrorAnswer>> {
        let read = || {
            let input = read(message)?;
            let grant = Grant::read(&input)?;
            let role = grant.role()?;
            Ok((input, grant, role))
        };
        let (input, grant, role) = match read() {
            Ok(read) => read,
            Err(error) => return Performed::Answered(Err(in_words_of_exchange(error))),
        };
        let call = Presented {
            role,
            token: grant.token.clone(),
            facts,
            moment: moment.fork(),
            then: Box::new(move |installation, bearer, moment| match bearer {
                Ok(exchange) => installation.exchange(runner, input, &grant, exchange, moment),
                Err(refused) => Performed::Answered(Err(unknown(&refused))),
            }),
        };
        let performed = self.identify(call);
        performed.map(|reply| reply.map_err(in_words_of_exchange))
    }

    /// Goes on as the bearer, then as the session of the role.
    fn exchange(
        self: &Arc<Self>,
        runner: Runner,
        input: Input,
        grant: &Grant,
        exchange: Exchange,
        moment: &Moment,
    ) -> Performed<Result<Value, ErrorAnswer>> {
        match self.as_role(&input, grant, &exchange, moment) {
            Ok((caller, input)) => {
                let facts = exchange.facts;
                let exchange = Exchange { caller, facts };
                let input = input.into_value();
                (runner.start)(self, Asked { exchange, input }, moment)
            }
            Err(error) => {
                let operation = CreateOAuth2TokenWithTokenExchange::schema();
                let input = input.into_value();
                self.refuse(operation, &exchange, Some(&input), error, moment)
            }
        }
    }

    /// The session of the role that the bearer assumes, and the input with all that its token says.
    fn as_role(
        self: &Arc<Self>,
        input: &Input,
        grant: &Grant,
        exchange: &Exchange,
        moment: &Moment,
    ) -> Result<(Caller, Input), ErrorAnswer> {
        let bearer = exchange.caller.web_identity();
        let bearer = bearer.ok_or_else(|| invalid_grant("The bearer is not known."))?;
        let wish = grant.wish(bearer)?;
        let left = bearer.expires.saturating_sub(exchange.facts.now.seconds());
        if left < 1 {
            return Err(invalid_grant("The token has expired."));
        }
        let policies = wish.policies()?;
        let scoped = !policies.is_empty();
        let assuming = assuming(grant, bearer, policies, left.min(LIFETIME))?;
        readable(&assuming, bearer).map_err(|error| in_words_of_grants(error, false))?;
        let assumed =
            attempt::<AssumeRoleWithWebIdentity>(self, exchange.clone(), assuming, moment);
        // It changes nothing, so that nothing is waited for.
        let assumed = assumed
            .wait()
            .map_err(|error| in_words_of_grants(error, scoped))?;
        let opened = assumed.credentials.and_then(|given| self.opened(&given));
        let broken = || Fault::new("a session that was just made cannot be opened").answer();
        let input = Input {
            resource: Some(wish.resource),
            client_id: Some(wish.client),
            scope: wish.scope,
            ..input.clone()
        };
        Ok((opened.ok_or_else(broken)?, input))
    }

    /// The caller whose credentials were `given`.
    fn opened(&self, given: &Credentials) -> Option<Caller> {
        let key = AccessKeyId::parse(&given.access_key_id).ok()?;
        let session = self.means().sessions.open(&key, &given.session_token)?;
        let world = self.durable();
        let identity =
            crate::authenticate::session_identity(&session, world.account(session.account)?)?;
        // The policies of `scope` are those of the token, and not of the call that makes it.
        let session = Arc::new(Session {
            policies: None,
            ..(*session).clone()
        });
        Some(Caller {
            account: session.account,
            identity,
            credential: Credential::Session(session),
        })
    }
}

/// The call in `message`, whichever form it has.
fn read(message: &shapes::Request<'_>) -> Result<Input, ErrorAnswer> {
    let operation = CreateOAuth2TokenWithTokenExchange::schema();
    let refused = |refused: shapes::Refused| refused.answer(operation.service);
    // Here the model has OAuth's own names.
    let body = oauth::body(message, &[])?;
    let message = oauth::as_json(message, &body);
    let input = shapes::decode(operation, &message).map_err(|bad| refused(bad.into()))?;
    let typed = Input::from_value(input.clone());
    if let Ok(typed) = &typed {
        // Before the pattern would say the same in other words.
        Kind::parse(&typed.grant_type)?;
    }
    shapes::check(operation.input, &input).map_err(|bad| refused(bad.into()))?;
    typed.map_err(|bad| validation_error(bad.to_string()))
}

/// The call that assumes the role.
fn assuming(
    grant: &Grant,
    bearer: &WebIdentity,
    policies: Vec<String>,
    seconds: i64,
) -> Result<AssumeRoleWithWebIdentityInput, ErrorAnswer> {
    let name = bearer.session_name().map_err(|refused| unknown(&refused))?;
    let policies = policies
        .into_iter()
        .map(|arn| PolicyDescriptorType { arn: Some(arn) });
    Ok(AssumeRoleWithWebIdentityInput {
        role_arn: grant.role()?.to_string(),
        role_session_name: name.to_string(),
        // It was read already: what counts is the caller.
        web_identity_token: Secret::new(String::new()),
        policy_arns: Some(policies.collect()),
        duration_seconds: i32::try_from(seconds).ok(),
        provider_id: None,
        policy: None,
        minimum_session_token_size: None,
    })
}

/// The refusal of a token whose bearer is nobody.
fn unknown(refused: &Refused) -> ErrorAnswer {
    let message = refused.answer().message;
    match refused {
        Refused::NoKeys => unavailable(&message),
        _ => invalid_grant(message),
    }
}
