//! Compares the engine with the reference evaluator on as many generated cases as it is told:
//! `cargo run --release -p doorward-policy --example differential -- 10000000`.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::print_stdout,
    reason = "a long test at the terminal"
)]

#[path = "../tests/suite/generate.rs"]
mod generate;
#[path = "../tests/suite/reference.rs"]
mod reference;
#[path = "../tests/suite/support.rs"]
mod support;

use proptest::test_runner::{Config, TestCaseError, TestRunner};

fn main() {
    let cases = std::env::args()
        .nth(1)
        .map_or(100_000, |n| n.parse().unwrap());
    let config = Config {
        cases,
        failure_persistence: None,
        ..Config::default()
    };
    let compare = |case: serde_json::Value| {
        let (engine, rules) = (support::evaluate(&case), reference::evaluate(&case));
        if engine == rules {
            return Ok(());
        }
        let differ = format!("{engine:?} is not {rules:?}: {case:#}");
        Err(TestCaseError::fail(differ))
    };
    match TestRunner::new(config).run(&generate::case(), compare) {
        Ok(()) => println!("{cases} cases, no difference"),
        Err(error) => panic!("{error}"),
    }
}
