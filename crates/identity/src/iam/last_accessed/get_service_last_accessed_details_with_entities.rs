//! `GetServiceLastAccessedDetailsWithEntities`:
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetServiceLastAccessedDetailsWithEntities.html>.
use super::report::{self, Report};
use super::subject::Subject;
use crate::access::Access;
use crate::failure::Failure;
use crate::iam::common;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_shapes::iam::types::{EntityDetails, JobStatusType};
use doorward_shapes::iam::{
    GetServiceLastAccessedDetailsWithEntities as Get,
    GetServiceLastAccessedDetailsWithEntitiesError as Refusal,
    GetServiceLastAccessedDetailsWithEntitiesInput as Input,
    GetServiceLastAccessedDetailsWithEntitiesOutput as Output,
};

impl Operation for Get {
    fn access(_input: &Input, _ask: &Ask<'_>) -> Result<Access, Failure<Refusal>> {
        Ok(Access::on_all())
    }

    fn run(call: Permitted<'_, Self>, draft: &mut Draft) -> Result<Output, Failure<Refusal>> {
        let (input, account, now) = (&call.input, call.account(draft)?, call.facts.now);
        let job = report::find(&input.job_id, account, call.caller, now)?;
        let output = Output {
            job_status: JobStatusType::Completed,
            job_creation_date: job.created.into(),
            job_completion_date: job.created.into(),
            entity_details_list: Vec::new(),
            is_truncated: Some(false),
            marker: None,
            error: None,
        };
        let Some(subject) = Subject::by_id(&job.subject, account) else {
            return Ok(Output {
                job_status: JobStatusType::Failed,
                error: Some(report::gone()),
                ..output
            });
        };
        let report = Report::of(&subject, account, call.means, now);
        let entities = report.entities(&input.service_namespace);
        let page = common::page(
            entities.into_iter(),
            |(order, _): &(String, EntityDetails)| order.clone(),
            input.marker.as_deref(),
            input.max_items,
        )?;
        let is_truncated = Some(page.is_truncated());
        let entities = page.items.into_iter().map(|(_, entity)| entity);
        Ok(Output {
            entity_details_list: entities.collect(),
            is_truncated,
            marker: page.marker,
            ..output
        })
    }
}
