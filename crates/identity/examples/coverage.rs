//! Prints `docs/coverage.md`: which operations of the models are performed, and why others are not.
//!
//! `cargo run -p doorward-identity --example coverage > docs/coverage.md`
use doorward_identity::managed;
use doorward_identity::services::{Performer, performer};
use doorward_shapes::SERVICES;
use doorward_shapes::schema::{OperationSchema, Service};
use std::fmt::{self, Write as _};
use std::io::{self, Write as _};

fn main() -> io::Result<()> {
    let page = page().map_err(io::Error::other)?;
    io::stdout().write_all(page.as_bytes())
}

/// The whole page.
pub(crate) fn page() -> Result<String, fmt::Error> {
    let mut page = String::from(
        "# Coverage\n\n\
         Written by `cargo run -p doorward-identity --example coverage`, from the match that \
         performs the operations; not edited by hand.\n\n",
    );
    totals(&mut page)?;
    for service in SERVICES {
        operations(service, &mut page)?;
    }
    page.push_str("\n## AWS managed policies\n\n");
    let (all, last) = (
        managed::all(),
        managed::all().iter().map(|one| one.updated).max(),
    );
    let last = last
        .map(|last| doorward_shapes::Timestamp::from(last).to_string())
        .unwrap_or_default();
    writeln!(
        page,
        "{} of them, the last change of AWS's of {last}.",
        all.len()
    )?;
    Ok(page)
}

fn totals(page: &mut String) -> fmt::Result {
    page.push_str("| Service | Implemented | Operations |\n| --- | ---: | ---: |\n");
    let (mut runs, mut all) = (0, 0);
    for service in SERVICES {
        let (done, there) = (count(service), service.operations.len());
        writeln!(page, "| {} | {done} | {there} |", service.id)?;
        (runs, all) = (runs + done, all + there);
    }
    writeln!(page, "| **together** | **{runs}** | **{all}** |")
}

fn operations(service: &Service, page: &mut String) -> fmt::Result {
    writeln!(page, "\n## {}\n", service.id)?;
    page.push_str("| Operation | Implemented |\n| --- | --- |\n");
    for operation in service.operations {
        let verdict = absence(operation).map_or("yes".to_owned(), |why| format!("no: {why}"));
        writeln!(page, "| `{}` | {verdict} |", operation.name)?;
    }
    Ok(())
}

fn count(service: &Service) -> usize {
    let operations = service.operations.iter();
    operations
        .filter(|operation| absence(operation).is_none())
        .count()
}

/// Why `operation` is not performed, if it is not.
pub(crate) fn absence(operation: &OperationSchema) -> Option<&'static str> {
    match performer(operation) {
        Performer::Runs(_) => None,
        Performer::Absent(why) => Some(why),
    }
}
