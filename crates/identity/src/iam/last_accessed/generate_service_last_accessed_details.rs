//! `GenerateServiceLastAccessedDetails`:
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_GenerateServiceLastAccessedDetails.html>.
use super::report;
use super::subject::{self, Subject};
use crate::access::Access;
use crate::failure::Failure;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::{AccessReport, Account, Draft, Unknown};
use crate::{Timestamp, quota};
use doorward_shapes::iam::types::AccessAdvisorUsageGranularityType as Granularity;
use doorward_shapes::iam::{
    GenerateServiceLastAccessedDetails, GenerateServiceLastAccessedDetailsError,
    GenerateServiceLastAccessedDetailsInput, GenerateServiceLastAccessedDetailsOutput,
};

impl Operation for GenerateServiceLastAccessedDetails {
    const WRITES: bool = true;

    fn access(
        input: &GenerateServiceLastAccessedDetailsInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<GenerateServiceLastAccessedDetailsError>> {
        Ok(subject::on(&input.arn, ask)?)
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<
        GenerateServiceLastAccessedDetailsOutput,
        Failure<GenerateServiceLastAccessedDetailsError>,
    > {
        let (account, now) = (call.account_mut(draft)?, call.facts.now);
        let subject = Subject::find(&call.input.arn, account)?.id(account);
        let report = AccessReport {
            id: call.moment.uuid(),
            by: report::who(call.caller),
            subject,
            entity_path: None,
            organizations_policy: None,
            tells_actions: call.input.granularity == Some(Granularity::ActionLevel),
            created: now.whole_seconds(),
            unknown: Unknown::new(),
        };
        make_room(account, now);
        let job_id = Some(report.id.clone());
        account.access_reports.insert(report);
        Ok(GenerateServiceLastAccessedDetailsOutput { job_id })
    }
}

/// Drops reports that can no longer be read, and the oldest where there are too many.
pub(super) fn make_room(account: &mut Account, now: Timestamp) {
    let reports = account.access_reports.iter();
    let mut kept: Vec<_> = reports
        .map(|report| (report::is_over(report, now), report))
        .collect();
    let over = kept.iter().filter(|(over, _)| *over).count();
    let beyond = (kept.len() + 1).saturating_sub(quota::ACCESS_REPORTS);
    kept.sort_by_key(|(over, report)| (!over, report.created));
    let dropped = kept.iter().take(over.max(beyond));
    let dropped: Vec<_> = dropped.map(|(_, report)| report.id.clone()).collect();
    for id in dropped {
        account.access_reports.remove(&id);
    }
}
