//! `GenerateOrganizationsAccessReport`:
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_GenerateOrganizationsAccessReport.html>.
use super::super::generate_service_last_accessed_details::make_room;
use super::super::report;
use crate::access::Access;
use crate::failure::{Failure, Fault};
use crate::operation::{Ask, Operation, Permitted};
use crate::state::{AccessReport, Draft, Unknown};
use doorward_names::Arn;
use doorward_shapes::iam::{
    GenerateOrganizationsAccessReport, GenerateOrganizationsAccessReportError,
    GenerateOrganizationsAccessReportInput, GenerateOrganizationsAccessReportOutput,
};

impl Operation for GenerateOrganizationsAccessReport {
    const WRITES: bool = true;

    fn access(
        input: &GenerateOrganizationsAccessReportInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<GenerateOrganizationsAccessReportError>> {
        let (account, path) = (ask.account.id(), &input.entity_path);
        let arn = format!("arn:aws:iam::{account}:access-report/{path}");
        let access = Access::on(Arn::parse(&arn).map_err(Fault::new)?);
        let policy = input.organizations_policy_id.as_deref();
        Ok(access.with_some("iam:OrganizationsPolicyId", policy))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<
        GenerateOrganizationsAccessReportOutput,
        Failure<GenerateOrganizationsAccessReportError>,
    > {
        let (account, now) = (call.account_mut(draft)?, call.facts.now);
        let report = AccessReport {
            id: call.moment.uuid(),
            by: report::who(call.caller),
            subject: String::new(),
            entity_path: Some(call.input.entity_path.clone()),
            organizations_policy: call.input.organizations_policy_id.clone(),
            tells_actions: false,
            created: now.whole_seconds(),
            unknown: Unknown::new(),
        };
        make_room(account, now);
        let job_id = Some(report.id.clone());
        account.access_reports.insert(report);
        Ok(GenerateOrganizationsAccessReportOutput { job_id })
    }
}
