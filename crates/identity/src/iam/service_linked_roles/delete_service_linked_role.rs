//! `DeleteServiceLinkedRole`:
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteServiceLinkedRole.html>.
use super::task;
use crate::access::Access;
use crate::failure::Failure;
use crate::iam::common::{self, no_such};
use crate::operation::{Ask, Operation, Permitted};
use crate::state::{Draft, SERVICE_LINKED};
use doorward_shapes::iam::{
    DeleteServiceLinkedRole, DeleteServiceLinkedRoleError, DeleteServiceLinkedRoleInput,
    DeleteServiceLinkedRoleOutput,
};

impl Operation for DeleteServiceLinkedRole {
    const WRITES: bool = true;

    fn access(
        input: &DeleteServiceLinkedRoleInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<DeleteServiceLinkedRoleError>> {
        Ok(common::on_role(ask, &common::role_name(&input.role_name)?))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<DeleteServiceLinkedRoleOutput, Failure<DeleteServiceLinkedRoleError>> {
        let name = common::role_name(&call.input.role_name)?;
        let account = call.account_mut(draft)?;
        let role = common::find_role(account, &name)?;
        let path = role.path.as_str();
        let service = path.strip_prefix(SERVICE_LINKED);
        let service = service.ok_or_else(|| no_such("service-linked role", &name))?;
        let service = service.trim_end_matches('/');
        let (id, means) = (account.id(), call.means);
        let task = task::begin(service, role.name.as_str(), id, means, call.moment)?;
        // No service uses it here: it goes at once, with the policy it came with.
        account.roles.remove(&name);
        Ok(DeleteServiceLinkedRoleOutput {
            deletion_task_id: task,
        })
    }
}
