//! `GenerateCredentialReport`:
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_GenerateCredentialReport.html>.
use super::{is_fresh, report};
use crate::access::Access;
use crate::failure::Failure;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_shapes::iam::types::ReportStateType;
use doorward_shapes::iam::{
    GenerateCredentialReport, GenerateCredentialReportError, GenerateCredentialReportInput,
    GenerateCredentialReportOutput,
};
use std::sync::Arc;

impl Operation for GenerateCredentialReport {
    fn access(
        _input: &GenerateCredentialReportInput,
        _ask: &Ask<'_>,
    ) -> Result<Access, Failure<GenerateCredentialReportError>> {
        Ok(Access::on_all())
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<GenerateCredentialReportOutput, Failure<GenerateCredentialReportError>> {
        let now = call.facts.now;
        let account = call.account(draft)?;
        let there = account.credential_report.as_ref();
        if there.is_some_and(|report| is_fresh(report, now)) {
            return Ok(GenerateCredentialReportOutput {
                state: Some(ReportStateType::Complete),
                description: None,
            });
        }
        let made = report(account, call.means, now);
        call.account_mut(draft)?.credential_report = Some(Arc::new(made));
        // It is there already; whoever polls learns so at once.
        Ok(GenerateCredentialReportOutput {
            state: Some(ReportStateType::Started),
            description: Some("No report exists. Starting a new report generation task".to_owned()),
        })
    }
}
