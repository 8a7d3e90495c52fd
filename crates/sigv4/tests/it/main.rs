//! Signatures against AWS's test suite, AWS's own crate, tampering and noise.
#![expect(clippy::unwrap_used, reason = "a failed assumption is a failed test")]

mod arbitrary;
mod aws_crate;
mod aws_suite;
mod documented;
mod message;
mod refusals;
mod tampering;
