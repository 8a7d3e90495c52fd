//! The AWS APIs: from the bytes of a request to the bytes of its answer.
//!
//! Route, authenticate, decode; what comes after is [`crate::perform`]'s. What is decided is bound
//! to the operation that was routed; the signature's scope must agree with it.

mod exchange;
mod oauth;
mod refusals;
mod saml;
mod unsigned;

use crate::audit::{self, Outcome};
use crate::authenticate::{Authenticated, Unauthenticated, authenticate};
use crate::caller::{Caller, Credential, Identity};
use crate::means::Use;
use crate::perform::Exchange;
use crate::services::{Asked, Performer, performer};
use crate::session::Subject;
use crate::{Answer, Facts, Installation, Moment, Performed, Request};
use doorward_shapes as shapes;
use doorward_shapes::{Auth, ErrorAnswer, OperationSchema, Value};
use doorward_sigv4 as sigv4;
use std::sync::Arc;

impl Installation {
    /// Performs a request to an AWS API, from bytes to bytes.
    pub fn perform(self: &Arc<Self>, request: &Request<'_>, moment: &Moment) -> Performed<Answer> {
        let request_id = moment.uuid();
        let message = wire(request);
        let format = shapes::Format::of(&message);
        let operation = match shapes::route(&message) {
            Ok(operation) => operation,
            Err(unroutable) => {
                return Performed::Answered(answer(unroutable.encode(format, &request_id)));
            }
        };
        self.perform_operation(operation, request, &message, &request_id, moment)
            .map(move |reply| {
                let mut answer = answer(match reply {
                    Ok(output) => shapes::encode(operation, &output, format, &request_id),
                    Err(error) => {
                        let error = refusals::in_protocol(error, operation.service);
                        shapes::encode_error(operation.service, &error, format, &request_id)
                    }
                });
                // Tokens are kept by nobody on the way: RFC 6749, section 5.1.
                let path = operation.uri.split('?').next();
                if path.is_some_and(|path| path.ends_with("/token")) {
                    let kept = ("cache-control", "no-store".to_owned());
                    answer.headers.push(kept);
                }
                answer
            })
    }

    fn perform_operation(
        self: &Arc<Self>,
        operation: &'static OperationSchema,
        request: &Request<'_>,
        message: &shapes::Request<'_>,
        request_id: &str,
        moment: &Moment,
    ) -> Performed<Result<Value, ErrorAnswer>> {
        if operation.auth == Auth::None {
            return self.perform_unsigned(operation, request, message, request_id, moment);
        }
        let Authenticated { caller, region } = match self.caller_of(operation, request, moment) {
            Ok(authenticated) => authenticated,
            Err(error) => return Performed::Answered(Err(error)),
        };
        let facts = Facts::of(request, request_id.to_owned(), moment.now, region);
        self.note_use(operation, &caller, &facts);
        let exchange = Exchange { caller, facts };
        let start = match (reach(operation, &exchange.caller), performer(operation)) {
            (Ok(()), Performer::Runs(runner)) => runner.start,
            (Err(error), _) => return self.refuse(operation, &exchange, None, error, moment),
            (Ok(()), Performer::Absent(_)) => {
                let error = refusals::absent(operation);
                return self.refuse(operation, &exchange, None, error, moment);
            }
        };
        let input = match shapes::decode(operation, message) {
            Ok(input) => input,
            Err(undecodable) => {
                let error = shapes::Refused::from(undecodable).answer(operation.service);
                return self.refuse(operation, &exchange, None, error, moment);
            }
        };
        if let Err(violations) = shapes::check(operation.input, &input) {
            let error = shapes::Refused::from(violations).answer(operation.service);
            return self.refuse(operation, &exchange, Some(&input), error, moment);
        }
        start(self, Asked { exchange, input }, moment)
    }

    fn caller_of(
        &self,
        operation: &OperationSchema,
        request: &Request<'_>,
        moment: &Moment,
    ) -> Result<Authenticated, ErrorAnswer> {
        let service = signing_service(operation.service);
        let world = self.durable();
        authenticate(request, service, moment.now, &world, self).map_err(|error| match error {
            Unauthenticated::Refused(refusal) => refusals::unauthenticated(&refusal, operation),
            Unauthenticated::Fault(fault) => fault.answer(),
        })
    }

    fn note_use(&self, operation: &OperationSchema, caller: &Caller, facts: &Facts) {
        if let Credential::AccessKey(key) = &caller.credential {
            let used = Use {
                at: facts.now.whole_seconds(),
                service: operation.service.signing_name.to_owned(),
                region: facts.region.to_string(),
            };
            self.means().note_use(caller.account, key.as_str(), used);
        }
    }

    /// Refuses a call before it began; the refusal is recorded.
    pub(crate) fn refuse(
        &self,
        operation: &'static OperationSchema,
        exchange: &Exchange,
        input: Option<&Value>,
        error: ErrorAnswer,
        moment: &Moment,
    ) -> Performed<Result<Value, ErrorAnswer>> {
        let nothing = Value::empty(operation.input);
        let (caller, facts) = (&exchange.caller, &exchange.facts);
        let outcome = Outcome::Refused(&error);
        let input = input.unwrap_or(&nothing);
        self.record(audit::api_call(
            operation, caller, facts, input, &outcome, moment,
        ));
        Performed::Answered(Err(error))
    }
}

/// How a service's requests are signed.
fn signing_service(service: &shapes::Service) -> sigv4::Service<'static> {
    let signed = sigv4::Service::new(service.signing_name);
    match service.id {
        // A presigned GetCallerIdentity lives a quarter of an hour, whatever it says.
        "sts" => signed.presigned_at_least(15 * 60),
        _ => signed,
    }
}

/// What the credentials of some sessions cannot call, whatever any policy says. See "Permissions
/// for `GetSessionToken`" and "Permissions for `GetFederationToken`" in the IAM User Guide.
fn reach(operation: &OperationSchema, caller: &Caller) -> Result<(), ErrorAnswer> {
    let Some(session) = caller.session() else {
        return Ok(());
    };
    // What `aws login` gives is the person's own, but for these two, which want a long-term key.
    let signed_in = session.sign_in.is_some();
    if signed_in && matches!(operation.name, "GetSessionToken" | "GetFederationToken") {
        return Err(refusals::with_session_credentials(operation));
    }
    // So it is with what was delegated, which its own policy narrows.
    let delegated = session.delegated.is_some();
    let of_a_person = matches!(session.subject, Subject::Root | Subject::User(_));
    let own = !signed_in && !delegated && of_a_person;
    let federated = matches!(caller.identity, Identity::Federated { .. });
    match operation.service.id {
        "iam" if federated || (own && session.mfa.is_none()) => Err(ErrorAnswer::new(
            "InvalidClientTokenId",
            403,
            "The security token included in the request is invalid",
        )),
        // What only narrows them may be called with any.
        "sts" if operation.name == "GetScopedCredentials" => Ok(()),
        "sts" if federated && operation.name != "GetCallerIdentity" => {
            Err(refusals::with_session_credentials(operation))
        }
        "sts" if own && !matches!(operation.name, "GetCallerIdentity" | "AssumeRole") => {
            Err(refusals::with_session_credentials(operation))
        }
        _ => Ok(()),
    }
}

fn wire<'a>(request: &Request<'a>) -> shapes::Request<'a> {
    shapes::Request {
        method: request.method,
        path: request.path,
        query: request.query,
        headers: request.headers,
        body: request.body,
    }
}

fn answer(answer: shapes::Answer) -> Answer {
    Answer {
        status: answer.status,
        headers: answer.headers,
        body: answer.body,
    }
}
