//! Refusals made before a request reaches the APIs: in the shape its client can read.
use crate::pool::Unsettled;
use doorward_identity::{Answer, Moment};
use hyper::http::request::Parts;

/// Why a request is turned away at the door.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Refusal {
    /// The body is longer than any request of ours.
    TooLarge,
    /// The body did not come in time.
    TooSlow,
    /// The body broke off or is not framed as HTTP says.
    Broken,
    /// The body is coded in a way that is not ours.
    Coded,
    /// A header's value is not UTF-8.
    NotText,
    /// There is no `Host`, or more than one.
    NotOneHost,
    /// The hashing pool is full.
    Busy,
    /// We failed.
    Fault,
}

impl From<Unsettled> for Refusal {
    fn from(unsettled: Unsettled) -> Self {
        match unsettled {
            Unsettled::Busy => Self::Busy,
            Unsettled::Lost => Self::Fault,
        }
    }
}

impl Refusal {
    /// The answer to the request with this head.
    pub(super) fn answer(self, head: &Parts, moment: &Moment) -> Answer {
        let (status, code, message) = self.told();
        let id = moment.uuid();
        let (content_type, body) = match wire(head) {
            Wire::Json => (
                "application/x-amz-json-1.1",
                format!("{{\"__type\":\"{code}\",\"message\":\"{message}\"}}"),
            ),
            Wire::Query => ("text/xml", query_error(status, code, message, &id)),
            Wire::Text => ("text/plain; charset=utf-8", format!("{message}\n")),
        };
        let mut headers = vec![
            ("x-amzn-requestid", id),
            ("content-type", content_type.to_owned()),
        ];
        if self.ends_the_connection() {
            headers.push(("connection", "close".to_owned()));
        }
        Answer {
            status,
            headers,
            body: body.into_bytes(),
        }
    }

    fn told(self) -> (u16, &'static str, &'static str) {
        match self {
            Self::TooLarge => (
                413,
                "RequestEntityTooLarge",
                "The request body is too large.",
            ),
            Self::TooSlow => (
                408,
                "RequestTimeout",
                "The request body did not arrive in time.",
            ),
            Self::Broken => (400, "MalformedRequest", "The request body is incomplete."),
            Self::Coded => (
                400,
                "MalformedRequest",
                "The transfer coding of the request body is not supported.",
            ),
            Self::NotText => (
                400,
                "MalformedRequest",
                "A header value is not valid UTF-8.",
            ),
            Self::NotOneHost => (
                400,
                "MalformedRequest",
                "The request must have one Host header.",
            ),
            Self::Busy => (
                503,
                "ServiceUnavailable",
                "Rate exceeded, please try again.",
            ),
            Self::Fault => (
                500,
                "InternalFailure",
                "The request failed because of an unknown error.",
            ),
        }
    }

    /// Whether what follows on the connection cannot be read as a request.
    fn ends_the_connection(self) -> bool {
        matches!(
            self,
            Self::TooLarge | Self::TooSlow | Self::Broken | Self::Coded | Self::NotOneHost
        )
    }
}

enum Wire {
    Json,
    Query,
    Text,
}

fn wire(head: &Parts) -> Wire {
    let value = |name: &str| head.headers.get(name).and_then(|value| value.to_str().ok());
    let is = |name, part: &str| value(name).is_some_and(|value| value.contains(part));
    if value("x-amz-target").is_some() || is("content-type", "json") {
        Wire::Json
    } else if is("accept", "text/html") {
        Wire::Text
    } else {
        Wire::Query
    }
}

fn query_error(status: u16, code: &str, message: &str, id: &str) -> String {
    let fault = if status < 500 { "Sender" } else { "Receiver" };
    format!(
        "<ErrorResponse>\n  <Error>\n    <Type>{fault}</Type>\n    <Code>{code}</Code>\n    \
         <Message>{message}</Message>\n  </Error>\n  <RequestId>{id}</RequestId>\n</ErrorResponse>\n"
    )
}
