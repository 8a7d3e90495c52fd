//! `GetOrganizationsAccessReport`:
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetOrganizationsAccessReport.html>.
use super::entity::Entity;
use super::{find, services};
use crate::access::Access;
use crate::failure::Failure;
use crate::iam::common;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_shapes::iam::types::JobStatusType;
use doorward_shapes::iam::{
    GetOrganizationsAccessReport, GetOrganizationsAccessReportError,
    GetOrganizationsAccessReportInput, GetOrganizationsAccessReportOutput,
};

impl Operation for GetOrganizationsAccessReport {
    fn access(
        _input: &GetOrganizationsAccessReportInput,
        _ask: &Ask<'_>,
    ) -> Result<Access, Failure<GetOrganizationsAccessReportError>> {
        Ok(Access::on_all())
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<GetOrganizationsAccessReportOutput, Failure<GetOrganizationsAccessReportError>>
    {
        let (input, account, now) = (&call.input, call.account(draft)?, call.facts.now);
        let (job, path) = find(&input.job_id, account, now)?;
        let output = GetOrganizationsAccessReportOutput {
            job_status: JobStatusType::Completed,
            job_creation_date: job.created.into(),
            job_completion_date: Some(job.created.into()),
            number_of_services_accessible: None,
            number_of_services_not_accessed: None,
            access_details: None,
            is_truncated: Some(false),
            marker: None,
            error_details: None,
        };
        let policy = job.organizations_policy.as_deref();
        let entity = match Entity::find(path, policy, account.id(), draft.world()) {
            Ok(entity) => entity,
            Err(why) => {
                return Ok(GetOrganizationsAccessReportOutput {
                    job_status: JobStatusType::Failed,
                    error_details: Some(why),
                    ..output
                });
            }
        };
        let details = services::details(&entity, input.sort_key, call.means, now);
        let count = |number: usize| Some(i32::try_from(number).unwrap_or(i32::MAX));
        let unused = details
            .iter()
            .filter(|one| one.last_authenticated_time.is_none());
        let (all, unused) = (count(details.len()), count(unused.count()));
        // Pages go by place: no name is in order whatever they are sorted by.
        let page = common::page(
            details.into_iter().enumerate(),
            |(place, _)| format!("{place:06}"),
            input.marker.as_deref(),
            input.max_items,
        )?;
        let is_truncated = Some(page.is_truncated());
        let shown = page.items.into_iter().map(|(_, detail)| detail);
        Ok(GetOrganizationsAccessReportOutput {
            number_of_services_accessible: all,
            number_of_services_not_accessed: unused,
            access_details: Some(shown.collect()),
            is_truncated,
            marker: page.marker,
            ..output
        })
    }
}
