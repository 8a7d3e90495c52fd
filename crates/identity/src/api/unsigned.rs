//! Calls that nobody signs: what proves who calls is in their bodies.
use super::refusals;
use crate::caller::{Caller, Credential, Identity};
use crate::perform::Exchange;
use crate::services::{Asked, Performer, Runner, performer};
use crate::web_identity::{self, Fetched, Identified, KeysWanted};
use crate::{Facts, Installation, Moment, Performed, Request, Timestamp};
use doorward_names::{Arn, Region};
use doorward_shapes as shapes;
use doorward_shapes::sts::{AssumeRoleWithWebIdentity, AssumeRoleWithWebIdentityInput};
use doorward_shapes::{Call, ErrorAnswer, OperationSchema, Shape as _, Value};
use std::sync::Arc;

/// A call whose bearer is not known yet.
struct Presented {
    runner: Runner,
    input: Value,
    role: String,
    token: doorward_names::Secret<String>,
    facts: Facts,
    moment: Moment,
}

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
        let runner = match performer(operation) {
            Performer::Runs(runner)
                if std::ptr::eq(operation, AssumeRoleWithWebIdentity::schema()) =>
            {
                runner
            }
            // The others are not there yet.
            _ => return Performed::Answered(Err(refusals::absent(operation))),
        };
        let region = region_of_host(request.header("host").unwrap_or_default());
        let facts = Facts::of(request, request_id.to_owned(), moment.now, region);
        match presented(operation, message, runner, facts, moment) {
            Ok(presented) => self.identify(presented),
            Err(error) => Performed::Answered(Err(error)),
        }
    }

    /// Finds out who the bearer is; once the keys are there, where they must be fetched.
    fn identify(self: &Arc<Self>, call: Presented) -> Performed<Result<Value, ErrorAnswer>> {
        match self.bearer(&call) {
            Ok(Ok(caller)) => self.go_on(call, caller),
            Ok(Err(wanted)) => {
                let installation = Arc::clone(self);
                Performed::Fetching(
                    wanted.clone(),
                    Box::new(move |fetched| installation.fetched(call, wanted, fetched)),
                )
            }
            Err(error) => Performed::Answered(Err(error)),
        }
    }

    fn fetched(
        self: &Arc<Self>,
        call: Presented,
        wanted: KeysWanted,
        fetched: Option<Fetched>,
    ) -> Performed<Result<Value, ErrorAnswer>> {
        web_identity::keep(&self.provider_keys, wanted, fetched, call.facts.now);
        match self.bearer(&call) {
            Ok(Ok(caller)) => self.go_on(call, caller),
            // The provider was changed meanwhile; what was fetched is not what is wanted now.
            Ok(Err(_)) => Performed::Answered(Err(web_identity::Refused::NoKeys.answer())),
            Err(error) => Performed::Answered(Err(error)),
        }
    }

    /// The bearer of the token, in the account of the role; or the keys that are wanted first.
    fn bearer(&self, call: &Presented) -> Result<Result<Caller, KeysWanted>, ErrorAnswer> {
        let role = Arn::parse(&call.role)
            .map_err(|_| crate::failure::validation_error(format!("{} is invalid", call.role)))?;
        let world = self.durable();
        let account = role.account().and_then(|id| world.account(id));
        let now: Timestamp = call.facts.now;
        let token = call.token.expose();
        let account = account.map(AsRef::as_ref);
        let found = web_identity::identify(token, account, &self.provider_keys, now);
        match (found.map_err(|refused| refused.answer())?, account) {
            (Identified::Wants(wanted), _) => Ok(Err(wanted)),
            (Identified::Known(bearer), Some(account)) => Ok(Ok(Caller {
                account: account.id(),
                identity: Identity::WebIdentity {
                    provider: bearer.provider.clone(),
                },
                credential: Credential::WebIdentity(bearer),
            })),
            (Identified::Known(_), None) => Err(web_identity::Refused::NoKeys.answer()),
        }
    }

    fn go_on(
        self: &Arc<Self>,
        call: Presented,
        caller: Caller,
    ) -> Performed<Result<Value, ErrorAnswer>> {
        let exchange = Exchange {
            caller,
            facts: call.facts,
        };
        let asked = Asked {
            exchange,
            input: call.input,
        };
        (call.runner.start)(self, asked, &call.moment)
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
    Ok(Presented {
        runner,
        input,
        role: typed.role_arn,
        token: typed.web_identity_token,
        facts,
        moment: moment.fork(),
    })
}

/// The region of an endpoint such as `sts.eu-west-1.example.com`; nothing else tells it where
/// nothing is signed.
fn region_of_host(host: &str) -> Region {
    let mut labels = host.split('.');
    let region = match (labels.next(), labels.next()) {
        (Some("sts"), Some(label)) if label.matches('-').count() >= 2 => Region::parse(label).ok(),
        _ => None,
    };
    region.unwrap_or_else(Region::us_east_1)
}
