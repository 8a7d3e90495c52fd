//! A request and its answer, as the server hands them over: no sockets, no streams.
use std::net::IpAddr;

/// One HTTP request, its body read whole.
#[derive(Clone, Copy, Debug)]
pub struct Request<'a> {
    /// `GET`, `POST`, …
    pub method: &'a str,
    /// The path as it was sent, still percent-encoded.
    pub path: &'a str,
    /// The query string as it was sent, without its question mark; empty where there is none.
    pub query: &'a str,
    /// The headers in their order, names in lower case.
    pub headers: &'a [(&'a str, &'a str)],
    /// The body.
    pub body: &'a [u8],
    /// Who is at the other end of the connection.
    pub peer: &'a Peer,
}

impl<'a> Request<'a> {
    /// The first value of the header `name`, which is in lower case.
    pub fn header(&self, name: &str) -> Option<&'a str> {
        self.headers
            .iter()
            .find(|(known, _)| *known == name)
            .map(|(_, value)| *value)
    }
}

/// What is known of the other end of a connection.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Peer {
    /// The client's address; what a trusted proxy says it is, behind one.
    pub address: IpAddr,
    /// The TLS session's facts, or nothing where the connection is in the clear.
    pub tls: Option<TlsFacts>,
}

/// What CloudTrail's `tlsDetails` tells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TlsFacts {
    /// `TLSv1.3`.
    pub version: &'static str,
    /// `TLS_AES_128_GCM_SHA256`.
    pub cipher_suite: String,
}

/// What goes back to the client.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// The HTTP status code.
    pub status: u16,
    /// Headers beside `Date` and `Content-Length`, which the server adds.
    pub headers: Vec<(&'static str, String)>,
    /// The body.
    pub body: Vec<u8>,
}
