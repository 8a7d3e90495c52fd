//! `GetServiceLinkedRoleDeletionStatus`:
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetServiceLinkedRoleDeletionStatus.html>.
use super::task::Task;
use crate::access::Access;
use crate::failure::Failure;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::{Draft, SERVICE_LINKED};
use doorward_names::Arn;
use doorward_shapes::iam::errors::{InvalidInput, NoSuchEntity};
use doorward_shapes::iam::types::DeletionTaskStatusType;
use doorward_shapes::iam::{
    GetServiceLinkedRoleDeletionStatus, GetServiceLinkedRoleDeletionStatusError,
    GetServiceLinkedRoleDeletionStatusInput, GetServiceLinkedRoleDeletionStatusOutput,
};

impl Operation for GetServiceLinkedRoleDeletionStatus {
    fn access(
        input: &GetServiceLinkedRoleDeletionStatusInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<GetServiceLinkedRoleDeletionStatusError>> {
        let task = task(&input.deletion_task_id)?;
        let role = format!("role{SERVICE_LINKED}{}/{}", task.service, task.role);
        Ok(Access::on(Arn::iam(ask.account.id(), &role)))
    }

    fn run(
        call: Permitted<'_, Self>,
        _draft: &mut Draft,
    ) -> Result<
        GetServiceLinkedRoleDeletionStatusOutput,
        Failure<GetServiceLinkedRoleDeletionStatusError>,
    > {
        let id = &call.input.deletion_task_id;
        if !task(id)?.is_of(call.account_id(), call.means)? {
            let message = "Cannot find deletion status for given id.";
            return Err(NoSuchEntity::new(message).into());
        }
        Ok(GetServiceLinkedRoleDeletionStatusOutput {
            status: DeletionTaskStatusType::Succeeded,
            reason: None,
        })
    }
}

fn task(id: &str) -> Result<Task<'_>, InvalidInput> {
    Task::parse(id).ok_or_else(|| InvalidInput::new("Invalid task id"))
}
