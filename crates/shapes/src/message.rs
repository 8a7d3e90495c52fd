//! An HTTP request and an answer, as far as the codecs look at them.

/// A request, its body read whole; the caller bounds the body's size.
#[derive(Clone, Copy, Debug)]
pub struct Request<'a> {
    /// The method, as sent.
    pub method: &'a str,
    /// The path, raw: still percent-encoded, without the query.
    pub path: &'a str,
    /// The query, raw: without the question mark, empty if there is none.
    pub query: &'a str,
    /// All headers; names are compared without case.
    pub headers: &'a [(&'a str, &'a str)],
    /// The body.
    pub body: &'a [u8],
}

impl<'a> Request<'a> {
    /// The first value of the header `name`.
    pub fn header(&self, name: &str) -> Option<&'a str> {
        let found = self
            .headers
            .iter()
            .find(|(given, _)| given.eq_ignore_ascii_case(name));
        found.map(|(_, value)| *value)
    }
}

/// An answer, complete but for `Date` and `Content-Length`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// The HTTP status.
    pub status: u16,
    /// The headers.
    pub headers: Vec<(&'static str, String)>,
    /// The body.
    pub body: Vec<u8>,
}

/// The header in which clients look for a request's id.
pub const REQUEST_ID: &str = "x-amzn-RequestId";

impl Answer {
    pub(crate) fn new(status: u16, content_type: &str, request_id: &str) -> Self {
        let headers = vec![
            (REQUEST_ID, request_id.to_owned()),
            ("Content-Type", content_type.to_owned()),
        ];
        Self {
            status,
            headers,
            body: Vec::new(),
        }
    }
}
