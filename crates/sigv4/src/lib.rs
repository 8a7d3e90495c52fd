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
