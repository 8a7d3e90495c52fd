//! What an organization lets its accounts use, and what they do use: see "Refine permissions in AWS
//! using last accessed information for AWS Organizations" in the IAM User Guide.
//!
//! As AWS does, a report is made whatever is asked for; whoever reads it learns why there is none.
mod entity;
mod generate_organizations_access_report;
mod get_organizations_access_report;
mod services;
#[cfg(test)]
mod tests;

use super::report;
use crate::Timestamp;
use crate::state::{AccessReport, Account};
use doorward_shapes::iam::errors::NoSuchEntity;
use std::sync::Arc;

/// The report `id` on the organization that `account` manages: anybody of it may read it.
fn find<'a>(
    id: &str,
    account: &'a Account,
    now: Timestamp,
) -> Result<(&'a Arc<AccessReport>, &'a str), NoSuchEntity> {
    let found = account.access_reports.get(&id.to_ascii_lowercase());
    let found = found.filter(|report| !report::is_over(report, now));
    let found = found.and_then(|report| Some((report, report.entity_path.as_deref()?)));
    found.ok_or_else(|| NoSuchEntity::new(format!("The job with id {id} cannot be found.")))
}
