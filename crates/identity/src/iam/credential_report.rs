//! The credential report: who has which means to sign in, and how old they are.
//!
//! See "Generate credential reports for your AWS account" in the IAM User Guide:
//! <https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_getting-report.html>.
mod generate_credential_report;
mod get_credential_report;
mod row;
#[cfg(test)]
mod tests;

use crate::failure::Fault;
use crate::means::Means;
use crate::sign_in::{ConsoleSession, Visit};
use crate::state::{Account, CredentialReport, Unknown};
use crate::{Installation, Moment, Performed, Timestamp};
use doorward_shapes::ErrorAnswer;
use doorward_shapes::iam::{GetCredentialReport, GetCredentialReportInput};
use row::Row;
use std::sync::Arc;

/// For how long a report is given out, in seconds; AWS makes a new one every four hours at most.
const LIFETIME: i64 = 4 * 60 * 60;

/// The columns, in AWS's order.
const COLUMNS: [&str; 22] = [
    "user",
    "arn",
    "user_creation_time",
    "password_enabled",
    "password_last_used",
    "password_last_changed",
    "password_next_rotation",
    "mfa_active",
    "access_key_1_active",
    "access_key_1_last_rotated",
    "access_key_1_last_used_date",
    "access_key_1_last_used_region",
    "access_key_1_last_used_service",
    "access_key_2_active",
    "access_key_2_last_rotated",
    "access_key_2_last_used_date",
    "access_key_2_last_used_region",
    "access_key_2_last_used_service",
    "cert_1_active",
    "cert_1_last_rotated",
    "cert_2_active",
    "cert_2_last_rotated",
];

/// The report of `account` as it is now: root first, then users by name.
fn report(account: &Account, means: &Means, now: Timestamp) -> CredentialReport {
    let mut content = COLUMNS.join(",");
    let users = account
        .users
        .iter()
        .map(|user| Row::of_user(user, account, means));
    for row in std::iter::once(Row::of_root(account, means)).chain(users) {
        content.push('\n');
        content.push_str(&row.fields().join(","));
    }
    CredentialReport {
        generated: now.whole_seconds(),
        content,
        unknown: Unknown::new(),
    }
}

impl Installation {
    /// The report as of now, for whoever may get it: the one that programs get is up to four hours
    /// old.
    pub fn present_credentials(
        self: &Arc<Self>,
        session: &ConsoleSession,
        visit: &Visit,
        moment: &Moment,
    ) -> Performed<Result<String, ErrorAnswer>> {
        let input = GetCredentialReportInput::default();
        let got = self.invoke::<GetCredentialReport>(session, input, visit, moment);
        let (installation, id, now) = (Arc::clone(self), session.account, moment.now);
        got.map(move |got| {
            got?;
            let world = installation.durable();
            let gone = || Fault::new("the account is gone").answer();
            let account = world.account(id).ok_or_else(gone)?;
            Ok(report(account, installation.means(), now).content)
        })
    }
}

/// Whether `report` is still given out.
fn is_fresh(report: &CredentialReport, now: Timestamp) -> bool {
    now < report.generated.plus_seconds(LIFETIME)
}
