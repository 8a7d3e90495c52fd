//! From an HTTP request to the operation it calls, whatever its host or signature say.

use crate::codec::Format;
use crate::error::ErrorAnswer;
use crate::form::{self, Pair};
use crate::message::{Answer, Request};
use crate::refused::Undecodable;
use crate::schema::{OperationSchema, Protocol, Service};
use crate::{SERVICES, json, query, rest_json, uri};
use std::fmt;

/// A request that calls no operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unroutable {
    /// A form without `Action`.
    MissingAction,
    /// A form whose `Action` and `Version` name nothing.
    InvalidAction {
        /// What `Action` says.
        action: String,
        /// What `Version` says.
        version: String,
    },
    /// An `X-Amz-Target` that names nothing.
    UnknownTarget,
    /// No path of any service.
    NotFound,
    /// A form or a query string that cannot be read.
    Undecodable(Undecodable),
}

/// Finds the operation that `request` calls; its service is in the description.
pub fn route(request: &Request<'_>) -> Result<&'static OperationSchema, Unroutable> {
    if let Some(target) = request.header("x-amz-target") {
        return by_target(request.method, target);
    }
    if request.path == "/" || request.path.is_empty() {
        return by_action(request);
    }
    let pairs = form::parse(request.query.as_bytes()).map_err(Unroutable::Undecodable)?;
    by_path(request, &pairs).ok_or(Unroutable::NotFound)
}

fn by_target(method: &str, target: &str) -> Result<&'static OperationSchema, Unroutable> {
    let found = target.rsplit_once('.').and_then(|(prefix, name)| {
        let mut services = of(&[Protocol::Json10, Protocol::Json11]);
        services
            .find(|service| service.target_prefix == prefix)?
            .operation(name)
    });
    found
        .filter(|_| method == "POST")
        .ok_or(Unroutable::UnknownTarget)
}

fn by_action(request: &Request<'_>) -> Result<&'static OperationSchema, Unroutable> {
    let pairs = query::parameters(request).map_err(Unroutable::Undecodable)?;
    let Some(action) = form::find(&pairs, "Action").filter(|action| !action.is_empty()) else {
        let posted = request.method == "POST";
        return Err(if posted {
            Unroutable::MissingAction
        } else {
            Unroutable::NotFound
        });
    };
    if !matches!(request.method, "GET" | "POST") {
        return Err(Unroutable::NotFound);
    }
    let version = form::find(&pairs, "Version").unwrap_or("NO_VERSION_SPECIFIED");
    let mut services = of(&[Protocol::Query]).filter(|service| service.api_version == version);
    services
        .find_map(|service| service.operation(action))
        .ok_or_else(|| Unroutable::InvalidAction {
            action: action.to_owned(),
            version: version.to_owned(),
        })
}

fn by_path(request: &Request<'_>, pairs: &[Pair<'_>]) -> Option<&'static OperationSchema> {
    of(&[Protocol::RestJson])
        .flat_map(|service| service.operations)
        .filter(|operation| operation.method == request.method)
        .filter_map(|operation| Some((uri::fit(operation.uri, request.path, pairs)?, *operation)))
        .max_by_key(|(fit, _)| *fit)
        .map(|(_, operation)| operation)
}

fn of(protocols: &[Protocol]) -> impl Iterator<Item = &'static Service> {
    SERVICES
        .into_iter()
        .filter(|service| protocols.contains(&service.protocol))
}

impl Unroutable {
    /// The answer, in the protocol the request seems to speak.
    pub fn encode(&self, format: Format, request_id: &str) -> Answer {
        let message = self.to_string();
        let of = |code: &str, status| ErrorAnswer::new(code, status, &message);
        let in_query = |error| query::encode_error(None, &error, format, request_id);
        match self {
            Self::MissingAction => in_query(of("MissingAction", 400)),
            Self::InvalidAction { .. } => in_query(of("InvalidAction", 400)),
            Self::Undecodable(_) => in_query(of("MalformedQueryString", 404)),
            Self::NotFound => {
                rest_json::encode_error(&of("UnknownOperationException", 404), request_id)
            }
            Self::UnknownTarget => {
                let error = of("UnknownOperationException", 400);
                let content_type = json::content_type(Protocol::Json11);
                let body = json::error_body(&error, Some(&error.code));
                Answer {
                    body,
                    ..Answer::new(error.status, content_type, request_id)
                }
            }
        }
    }
}

impl fmt::Display for Unroutable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::MissingAction => f.write_str("Missing Action"),
            Self::InvalidAction { action, version } => {
                write!(f, "Could not find operation {action} for version {version}")
            }
            Self::UnknownTarget | Self::NotFound => f.write_str("Unknown operation"),
            Self::Undecodable(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for Unroutable {}

#[cfg(test)]
mod tests;
