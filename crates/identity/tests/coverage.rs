//! What is not there yet is told, and only gets less.
use doorward_shapes::SERVICES;
use std::collections::BTreeSet;

#[path = "../examples/coverage.rs"]
#[expect(dead_code, reason = "the example's `main` is not called here")]
mod coverage;

/// Operations that are not performed, one a line. It is edited by hand, so that each is looked at.
const ABSENT: &str = include_str!("../../../docs/absent.txt");

fn absent() -> BTreeSet<String> {
    let operations = SERVICES.iter().flat_map(|service| service.operations);
    operations
        .filter(|operation| coverage::absence(operation).is_some())
        .map(|operation| format!("{}:{}", operation.service.id, operation.name))
        .collect()
}

fn listed() -> BTreeSet<String> {
    let lines = ABSENT.lines().filter(|line| !line.starts_with('#'));
    lines.map(str::to_owned).collect()
}

#[test]
fn the_coverage_page_is_what_the_example_prints() {
    let page = include_str!("../../../docs/coverage.md");
    let fresh = coverage::page().unwrap();
    assert!(
        page == fresh,
        "docs/coverage.md is stale: cargo run -p doorward-identity --example coverage > docs/coverage.md"
    );
}

#[test]
fn no_operation_is_absent_that_was_not_before() {
    let (absent, listed) = (absent(), listed());
    let grown: Vec<_> = absent.difference(&listed).collect();
    assert!(grown.is_empty(), "performed before, and no more: {grown:?}");
}

#[test]
fn an_operation_that_is_there_is_listed_as_absent_no_more() {
    let (absent, listed) = (absent(), listed());
    let done: Vec<_> = listed.difference(&absent).collect();
    assert!(
        done.is_empty(),
        "take these out of docs/absent.txt: {done:?}"
    );
}
