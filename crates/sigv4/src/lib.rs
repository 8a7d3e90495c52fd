//! The only crate that says who signed a request, and the only one that signs.
//!
//! ```text
//! Request ──parse──▶ Presented ──check──▶ Claim ──verify──▶ Verified
//!                    what was sent       in time and       proven with
//!                                        in scope          the secret
//! ```
//!
//! It knows AWS Signature Version 4 and 4A, in the `Authorization` header and in presigned
//! queries: <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html>.
//! Time and secrets come in as values; it reaches no clock, file or socket.
//!
//! ```
//! use doorward_sigv4::{Algorithm, Payload, Presented, Request, Service, Signer, Timestamp};
//!
//! let now = Timestamp::from_unix(1_440_938_160);
//! let sts = Service::new("sts");
//! let signer = Signer {
//!     access_key_id: "AKIDEXAMPLE",
//!     secret_access_key: "a secret",
//!     session_token: None,
//!     region: "eu-central-1",
//!     service: sts,
//!     algorithm: Algorithm::HmacSha256,
//! };
//! let body = b"Action=GetCallerIdentity&Version=2011-06-15";
//! let mut headers = vec![("host", "localhost:4680")];
//! let request = Request { method: "POST", path: "/", query: "", headers: &headers };
//! let added = signer.sign_header(&request, Payload::Bytes(body), now);
//! headers.extend(added.iter().map(|(name, value)| (*name, value.as_str())));
//!
//! let request = Request { method: "POST", path: "/", query: "", headers: &headers };
//! let presented = Presented::parse(&request).unwrap().expect("a signature was presented");
//! let claim = presented.check(now, sts).unwrap();
//! assert_eq!(claim.access_key_id(), "AKIDEXAMPLE");
//! let key = claim.derive_key("a secret");
//! assert_eq!(claim.verify(&key, &request, body).unwrap().region(), "eu-central-1");
//! assert!(claim.verify(&key, &request, b"Action=DeleteUser").is_err());
//! ```
#![no_std]

extern crate alloc;

mod canonical;
mod check;
mod encode;
mod hex;
mod key;
mod presented;
mod refusal;
mod request;
mod sign;
mod timestamp;
mod v4a;
mod verify;

pub use check::Claim;
pub use key::SigningKey;
pub use presented::{Algorithm, Form, Presented};
pub use refusal::{ExpiresFault, Kind, Parameter, Refusal, ScopeFault};
pub use request::{Request, Service};
pub use sign::{Payload, Signer};
pub use timestamp::Timestamp;
pub use verify::{Mismatch, Verified};
