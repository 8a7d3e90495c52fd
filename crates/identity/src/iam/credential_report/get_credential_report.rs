//! `GetCredentialReport`:
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetCredentialReport.html>.
use super::is_fresh;
use crate::access::Access;
use crate::failure::Failure;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_shapes::iam::errors::{CredentialReportExpired, CredentialReportNotPresent};
use doorward_shapes::iam::types::ReportFormatType;
use doorward_shapes::iam::{
    GetCredentialReport, GetCredentialReportError, GetCredentialReportInput,
    GetCredentialReportOutput,
};

impl Operation for GetCredentialReport {
    fn access(
        _input: &GetCredentialReportInput,
        _ask: &Ask<'_>,
    ) -> Result<Access, Failure<GetCredentialReportError>> {
        Ok(Access::on_all())
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<GetCredentialReportOutput, Failure<GetCredentialReportError>> {
        let report = call.account(draft)?.credential_report.as_ref();
        let report = report.ok_or_else(|| {
            CredentialReportNotPresent::new(
                "No report exists. To generate a credential report, use GenerateCredentialReport.",
            )
        })?;
        if !is_fresh(report, call.facts.now) {
            return Err(CredentialReportExpired::new(
                "The most recent credential report has expired. To generate a new credential report, use GenerateCredentialReport.",
            )
            .into());
        }
        Ok(GetCredentialReportOutput {
            content: Some(report.content.clone().into_bytes()),
            report_format: Some(ReportFormatType::TextCsv),
            generated_time: Some(report.generated.into()),
        })
    }
}
