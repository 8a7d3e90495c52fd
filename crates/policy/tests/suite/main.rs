//! What policies mean: cases, a second evaluator, laws, errors and hostile input.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "tests"
)]

mod cases;
mod checks;
mod differential;
mod errors;
mod explanations;
mod generate;
mod hints;
mod hostile;
mod laws;
mod reference;
mod rewriting;
mod support;
mod validate;
mod validate_laws;
