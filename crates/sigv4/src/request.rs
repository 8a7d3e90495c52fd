//! What of a request a signature covers, and what the router knows of the service it reached.

/// A request as it was on the wire, without its body.
#[derive(Clone, Copy, Debug)]
pub struct Request<'a> {
    /// The method, as sent.
    pub method: &'a str,
    /// The path, raw: still percent-encoded, without the query.
    pub path: &'a str,
    /// The query, raw: without the question mark, empty if there is none.
    pub query: &'a str,
    /// All headers in the order received; names are compared without case.
    pub headers: &'a [(&'a str, &'a str)],
}

impl<'a> Request<'a> {
    /// The values of every header of this name, in the order received.
    pub fn header_values(&self, name: &str) -> impl Iterator<Item = &'a str> {
        self.headers
            .iter()
            .filter(move |(given, _)| given.eq_ignore_ascii_case(name))
            .map(|(_, value)| *value)
    }
}

/// The service a request was routed to, and how that service canonicalizes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Service<'a> {
    pub(crate) name: &'a str,
    pub(crate) path: PathRule,
    pub(crate) unsigned_payload: bool,
    pub(crate) presigned_floor: u32,
}

/// How the path enters the canonical request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum PathRule {
    /// Dot segments and repeated slashes removed, then encoded (again, if the sender did).
    Normalized,
    /// Byte for byte as sent.
    AsSent,
}

impl<'a> Service<'a> {
    /// A service as nearly all are: normalized and doubly encoded path, body always hashed.
    pub const fn new(name: &'a str) -> Self {
        Self {
            name,
            path: PathRule::Normalized,
            unsigned_payload: false,
            presigned_floor: 0,
        }
    }

    /// A service that signs like S3: path as sent, and the body may be left unsigned.
    pub const fn s3_style(name: &'a str) -> Self {
        Self {
            unsigned_payload: true,
            ..Self::new(name).path_as_sent()
        }
    }

    /// The same service, but with the path taken as sent.
    #[must_use]
    pub const fn path_as_sent(self) -> Self {
        Self {
            path: PathRule::AsSent,
            ..self
        }
    }

    /// The same service, but a presigned request lives at least this many seconds.
    ///
    /// AWS's STS honours a presigned `GetCallerIdentity` for 15 minutes whatever its
    /// `X-Amz-Expires`; Kubernetes authenticators rely on it.
    #[must_use]
    pub const fn presigned_at_least(self, seconds: u32) -> Self {
        Self {
            presigned_floor: seconds,
            ..self
        }
    }

    /// The name the credential scope must have.
    pub const fn name(self) -> &'a str {
        self.name
    }
}
