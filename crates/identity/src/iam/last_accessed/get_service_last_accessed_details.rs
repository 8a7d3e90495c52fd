//! `GetServiceLastAccessedDetails`:
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetServiceLastAccessedDetails.html>.
use super::granted::{self, Service};
use super::report::{self, Report};
use super::subject::Subject;
use crate::access::Access;
use crate::failure::Failure;
use crate::iam::common;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_shapes::iam::types::{
    AccessAdvisorUsageGranularityType as Granularity, JobStatusType,
};
use doorward_shapes::iam::{
    GetServiceLastAccessedDetails, GetServiceLastAccessedDetailsError,
    GetServiceLastAccessedDetailsInput, GetServiceLastAccessedDetailsOutput,
};

impl Operation for GetServiceLastAccessedDetails {
    fn access(
        _input: &GetServiceLastAccessedDetailsInput,
        _ask: &Ask<'_>,
    ) -> Result<Access, Failure<GetServiceLastAccessedDetailsError>> {
        Ok(Access::on_all())
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<GetServiceLastAccessedDetailsOutput, Failure<GetServiceLastAccessedDetailsError>>
    {
        let (input, account, now) = (&call.input, call.account(draft)?, call.facts.now);
        let job = report::find(&input.job_id, account, call.caller, now)?;
        let output = GetServiceLastAccessedDetailsOutput {
            job_status: JobStatusType::Completed,
            job_type: Some(if job.tells_actions {
                Granularity::ActionLevel
            } else {
                Granularity::ServiceLevel
            }),
            job_creation_date: job.created.into(),
            job_completion_date: job.created.into(),
            services_last_accessed: Vec::new(),
            is_truncated: Some(false),
            marker: None,
            error: None,
        };
        let Some(subject) = Subject::by_id(&job.subject, account) else {
            return Ok(GetServiceLastAccessedDetailsOutput {
                job_status: JobStatusType::Failed,
                error: Some(report::gone()),
                ..output
            });
        };
        let report = Report::of(&subject, account, call.means, now);
        let policies = report.documents();
        let page = common::page(
            granted::services(&policies),
            |service: &&Service| service.prefix.to_owned(),
            input.marker.as_deref(),
            input.max_items,
        )?;
        let is_truncated = Some(page.is_truncated());
        let actions = |service: &Service| {
            let told = job.tells_actions;
            told.then(|| service.tracked(&policies).collect())
        };
        let services = page.items.into_iter();
        let services = services.map(|service| (service, actions(service)));
        Ok(GetServiceLastAccessedDetailsOutput {
            services_last_accessed: report.services(services.collect()),
            is_truncated,
            marker: page.marker,
            ..output
        })
    }
}
