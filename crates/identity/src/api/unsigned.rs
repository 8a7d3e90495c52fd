//! Calls that nobody signs: what proves who calls is in their bodies.
use super::saml::by_assertion;
use super::{oauth, refusals};
use crate::audit::{self, Outcome};
use crate::caller::{Caller, Credential, Identity};
use crate::perform::Exchange;
use crate::services::{Asked, Performer, Runner, performer};
use crate::signin;
use crate::web_identity::{self, Fetched, Identified, KeysWanted, WebIdentity};
use crate::{Facts, Installation, Moment, Performed, Request};
use doorward_names::{Arn, Region, Secret};
use doorward_shapes as shapes;
use doorward_shapes::signin::{
    CreateOAuth2Token, CreateOAuth2TokenInput, CreateOAuth2TokenWithTokenExchange,
};
use doorward_shapes::sts::{
    AssumeRoleWithSAML, AssumeRoleWithWebIdentity, AssumeRoleWithWebIdentityInput,
};
use doorward_shapes::{Call, ErrorAnswer, OperationSchema, Shape as _, Value};
use std::sync::Arc;

/// A call whose bearer is not known yet.
pub(super) struct Presented {
    /// The role that the bearer wants, whose account's providers are asked.
    pub(super) role: Arn,
    pub(super) token: Secret<String>,
    pub(super) facts: Facts,
    pub(super) moment: Moment,
    /// How it goes on, with the bearer or without.
    pub(super) then: Then,
}

/// What comes once it is known who the bearer is, or that nobody is.
pub(super) type Then = Box<
    dyn FnOnce(
            &Arc<Installation>,
            Result<Exchange, web_identity::Refused>,
            &Moment,
        ) -> Performed<Result<Value, ErrorAnswer>>
        + Send,
>;

impl Installation {
    /// Performs a call of `operation`, which is not signed.
    ///
    /// What is refused before the bearer is known is not recorded: there is no account whose
    /// history it would belong to, and AWS does not either.
    pub(super) fn perform_unsigned(
        self: &Arc<Self>,
        operation: &'static OperationSchema,
        request: &Request<'_>,
        message: &shapes::Request<'_>,
        request_id: &str,
        moment: &Moment,
    ) -> Performed<Result<Value, ErrorAnswer>> {
        let Performer::Runs(runner) = performer(operation) else {
            return Performed::Answered(Err(refusals::absent(operation)));
        };
        let region = region_of_host(request.header("host").unwrap_or_default());
        let facts = Facts::of(request, request_id.to_owned(), moment.now, region);
        if std::ptr::eq(operation, CreateOAuth2Token::schema()) {
            return self.give_token(runner, request, message, facts, moment);
        }
        if std::ptr::eq(operation, AssumeRoleWithSAML::schema()) {
            return match by_assertion(message, runner, facts, moment) {
                Ok(call) => self.assume_with_saml(call),
                Err(error) => Performed::Answered(Err(error)),
            };
        }
        if std::ptr::eq(operation, CreateOAuth2TokenWithTokenExchange::schema()) {
            return self.exchange_token(runner, message, facts, moment);
        }
        if !std::ptr::eq(operation, AssumeRoleWithWebIdentity::schema()) {
            return Performed::Answered(Err(refusals::absent(operation)));
        }
        match presented(operation, message, runner, facts, moment) {
            Ok(presented) => self.identify(presented),
            Err(error) => Performed::Answered(Err(error)),
        }
    }

    /// Gives a program credentials of whoever signed it in.
    fn give_token(
        self: &Arc<Self>,
        runner: Runner,
        request: &Request<'_>,
        message: &shapes::Request<'_>,
        facts: Facts,
        moment: &Moment,
    ) -> Performed<Result<Value, ErrorAnswer>> {
        let operation = CreateOAuth2Token::schema();
        let refused = |refused: shapes::Refused| refused.answer(operation.service);
        let read = || {
            let body = oauth::body(message, &oauth::NAMES)?;
            let message = &oauth::as_json(message, &body);
            let input = shapes::decode(operation, message).map_err(|bad| refused(bad.into()))?;
            shapes::check(operation.input, &input).map_err(|bad| refused(bad.into()))?;
            let typed = CreateOAuth2TokenInput::from_value(input.clone());
            let typed = typed.map_err(|bad| crate::failure::validation_error(bad.to_string()))?;
            let public_url = self.settings().public_url.as_str();
            let host = public_url.split_once("://").map_or("", |(_, host)| host);
            let proof = signin::proof_in(request.header("dpop"), &facts, host);
            let proof = proof.map_err(|refused| refused.answer())?;
            Ok((input, typed, proof))
        };
        let (input, typed, proof) = match read() {
            Ok(read) => read,
            Err(error) => return Performed::Answered(Err(error)),
        };
        let world = self.durable();
        let body = &typed.token_input;
        match signin::present(body, &proof, &world, self.means(), facts.now) {
            Ok(presented) => {
                let facts = Facts {
                    proof: Some(proof),
                    ..facts
                };
                let caller = presented.into_caller();
                let exchange = Exchange { caller, facts };
                (runner.start)(self, Asked { exchange, input }, moment)
            }
            Err(refused) => self.refuse_token(refused, &input, &facts, moment),
        }
    }

    /// Refuses; where a secret was used twice, its login ends, and that is recorded.
    fn refuse_token(
        self: &Arc<Self>,
        refused: signin::Refused,
        input: &Value,
        facts: &Facts,
        moment: &Moment,
    ) -> Performed<Result<Value, ErrorAnswer>> {
        let answer = refused.answer();
        let signin::Refused::Reused(account, login) = refused else {
            return Performed::Answered(Err(answer));
        };
        let changed = self.change(moment, |draft, moment| {
            let ended = draft
                .account_mut(account)
                .and_then(|account| Some((account.logins.remove(&login)?, account)));
            let caller = ended
                .and_then(|(login, account)| account.sessions.get(&login.session)?.caller(account));
            let outcome = Outcome::Refused(&answer);
            let operation = CreateOAuth2Token::schema();
            let records = caller.map_or_else(Vec::new, |caller| {
                audit::api_call(operation, &caller, facts, input, &outcome, moment)
            });
            Ok((answer.clone(), records))
        });
        changed.map(|ended| Err(ended.unwrap_or_else(|unavailable| unavailable)))
    }

    /// Finds out who the bearer is; once the keys are there, where they must be fetched.
    pub(super) fn identify(
        self: &Arc<Self>,
        call: Presented,
    ) -> Performed<Result<Value, ErrorAnswer>> {
        match self.bearer(&call) {
            Ok(Identified::Wants(wanted)) => {
                let installation = Arc::clone(self);
                Performed::Fetching(
                    wanted.clone(),
                    Box::new(move |fetched| installation.fetched(call, wanted, fetched)),
                )
            }
            Ok(Identified::Known(bearer)) => self.go_on(call, Ok(bearer)),
            Err(refused) => self.go_on(call, Err(refused)),
        }
    }

    fn fetched(
        self: &Arc<Self>,
        call: Presented,
        wanted: KeysWanted,
        fetched: Option<Fetched>,
    ) -> Performed<Result<Value, ErrorAnswer>> {
        web_identity::keep(&self.provider_keys, wanted, fetched, call.facts.now);
        let bearer = match self.bearer(&call) {
            Ok(Identified::Known(bearer)) => Ok(bearer),
            // The provider was changed meanwhile; what was fetched is not what is wanted now.
            Ok(Identified::Wants(_)) => Err(web_identity::Refused::NoKeys),
            Err(refused) => Err(refused),
        };
        self.go_on(call, bearer)
    }

    /// The bearer of the token, as the account of the role knows it; or the keys that are wanted
    /// first.
    fn bearer(&self, call: &Presented) -> Result<Identified, web_identity::Refused> {
        let world = self.durable();
        let account = call.role.account().and_then(|id| world.account(id));
        let account = account.map(AsRef::as_ref);
        let token = call.token.expose();
        web_identity::identify(token, account, &self.provider_keys, call.facts.now)
    }

    fn go_on(
        self: &Arc<Self>,
        call: Presented,
        bearer: Result<Arc<WebIdentity>, web_identity::Refused>,
    ) -> Performed<Result<Value, ErrorAnswer>> {
        let (role, facts) = (call.role, call.facts);
        let exchange = bearer.and_then(|bearer| {
            let account = role.account().ok_or(web_identity::Refused::NoKeys)?;
            let caller = Caller {
                account,
                identity: Identity::WebIdentity {
                    provider: bearer.provider.clone(),
                },
                credential: Credential::WebIdentity(bearer),
            };
            Ok(Exchange { caller, facts })
        });
        (call.then)(self, exchange, &call.moment)
    }
}

fn presented(
    operation: &'static OperationSchema,
    message: &shapes::Request<'_>,
    runner: Runner,
    facts: Facts,
    moment: &Moment,
) -> Result<Presented, ErrorAnswer> {
    let refused = |refused: shapes::Refused| refused.answer(operation.service);
    let input = shapes::decode(operation, message).map_err(|error| refused(error.into()))?;
    shapes::check(operation.input, &input).map_err(|error| refused(error.into()))?;
    let typed = AssumeRoleWithWebIdentityInput::from_value(input.clone());
    let typed = typed.map_err(|error| crate::failure::validation_error(error.to_string()))?;
    let role = Arn::parse(&typed.role_arn)
        .map_err(|_| crate::failure::validation_error(format!("{} is invalid", typed.role_arn)))?;
    Ok(Presented {
        role,
        token: typed.web_identity_token,
        facts,
        moment: moment.fork(),
        then: Box::new(move |installation, bearer, moment| match bearer {
            Ok(exchange) => (runner.start)(installation, Asked { exchange, input }, moment),
            Err(refused) => Performed::Answered(Err(refused.answer())),
        }),
    })
}

/// The region of an endpoint such as `sts.eu-west-1.example.com`, or of `signin` such as
/// `eu-west-1.signin.example.com`; nothing else tells it where nothing is signed.
fn region_of_host(host: &str) -> Region {
    let is_region = |label: &str| {
        let (_, number) = label.rsplit_once('-').unwrap_or_default();
        let is_number = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
        is_number && label.matches('-').count() >= 2
    };
    let mut labels = host.split('.');
    let label = match (labels.next(), labels.next()) {
        (Some("sts"), label) | (label, Some("signin" | "oauth")) => label,
        _ => None,
    };
    let label = label.filter(|label| is_region(label));
    let region = label.and_then(|label| Region::parse(label).ok());
    region.unwrap_or_else(Region::us_east_1)
}
