//! Refusals that no operation makes: of authentication, and of what is not there; each protocol
//! has its own codes and statuses for them.
use crate::signin;
use doorward_shapes::{ErrorAnswer, OperationSchema, Protocol, Service};
use doorward_sigv4::{Kind, Refusal};

/// The answer to a request that was not authenticated.
pub(super) fn unauthenticated(refusal: &Refusal, operation: &OperationSchema) -> ErrorAnswer {
    let protocol = operation.service.protocol;
    let (query, json) = match refusal.kind() {
        Kind::MissingAuthenticationToken => (
            "MissingAuthenticationToken",
            "MissingAuthenticationTokenException",
        ),
        Kind::IncompleteSignature => ("IncompleteSignature", "IncompleteSignatureException"),
        Kind::InvalidClientTokenId => ("InvalidClientTokenId", "UnrecognizedClientException"),
        Kind::ExpiredToken => ("ExpiredToken", "ExpiredTokenException"),
        Kind::SignatureExpired | Kind::SignatureNotYetCurrent | Kind::SignatureDoesNotMatch => {
            ("SignatureDoesNotMatch", "InvalidSignatureException")
        }
    };
    let (code, status) = match protocol {
        Protocol::Query if refusal.kind() == Kind::IncompleteSignature => (query, 400),
        Protocol::Query => (query, 403),
        Protocol::Json10 | Protocol::Json11 => (json, 400),
        Protocol::RestJson => (json, 403),
    };
    let message = match refusal {
        Refusal::Mismatch(mismatch) if protocol != Protocol::Query => mismatch.long_message(),
        _ => refusal.message(),
    };
    ErrorAnswer::new(code, status, &message)
}

/// An operation of the model that is not performed here.
pub(super) fn absent(operation: &OperationSchema) -> ErrorAnswer {
    let name = operation.name;
    match operation.service.protocol {
        Protocol::Query => ErrorAnswer::new(
            "InvalidAction",
            400,
            &format!("The action {name} is not valid for this web service."),
        ),
        Protocol::Json10 | Protocol::Json11 => ErrorAnswer::new(
            "UnknownOperationException",
            400,
            &format!("The operation {name} is not available here."),
        ),
        Protocol::RestJson => ErrorAnswer::new(
            "UnknownOperationException",
            404,
            &format!("The operation {name} is not available here."),
        ),
    }
}

/// `Cannot call GetFederationToken with session credentials`.
pub(super) fn with_session_credentials(operation: &OperationSchema) -> ErrorAnswer {
    let message = format!("Cannot call {} with session credentials", operation.name);
    ErrorAnswer::new("AccessDenied", 403, &message)
}

/// `error` with the code and status that the protocol of `service` has for it.
pub(super) fn in_protocol(error: ErrorAnswer, service: &Service) -> ErrorAnswer {
    let mut error = match service.id {
        "signin" if error.members.is_none() => signin::in_words_of_oauth(error),
        _ => error,
    };
    if service.protocol == Protocol::Query || error.members.is_some() {
        return error;
    }
    let json = matches!(service.protocol, Protocol::Json10 | Protocol::Json11);
    let (code, status) = match error.code.as_str() {
        "AccessDenied" => ("AccessDeniedException", if json { 400 } else { 403 }),
        "ValidationError" => ("ValidationException", 400),
        "InternalFailure" => ("InternalServerException", 500),
        "Throttling" => ("ThrottlingException", if json { 400 } else { 429 }),
        "InvalidClientTokenId" => ("UnrecognizedClientException", if json { 400 } else { 403 }),
        "ServiceUnavailable" => ("ServiceUnavailableException", 503),
        _ => return error,
    };
    code.clone_into(&mut error.code);
    error.status = status;
    error
}
