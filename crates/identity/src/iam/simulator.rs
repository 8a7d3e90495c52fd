//! The policy simulator: what policies would say, by the engine that says it to real requests.
//!
//! See "Testing IAM policies with the IAM policy simulator" in the IAM User Guide. Nothing is made
//! up: a request has the context that was given and what follows from who calls.

mod caller;
mod context;
mod entity;
mod evaluate;
mod exclusion;
mod get_context_keys_for_custom_policy;
mod get_context_keys_for_principal_policy;
mod keys;
mod organization;
mod page;
mod scenario;
mod setting;
mod simulate_custom_policy;
mod simulate_principal_policy;
mod source;
#[cfg(test)]
mod tests;
mod whole;

use doorward_shapes::iam::errors::InvalidInput;

/// What cannot be simulated.
fn invalid(message: impl Into<String>) -> InvalidInput {
    InvalidInput::new(message.into())
}

/// A resource's policy cannot be asked about nobody.
fn without_caller() -> InvalidInput {
    invalid("Invalid caller - Caller cannot be null or empty.")
}
