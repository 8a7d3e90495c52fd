//! `DeleteResourcePermissionStatement`:
//! <https://docs.aws.amazon.com/signin/latest/APIReference/API_DeleteResourcePermissionStatement.html>.
use super::target::not_found;
use crate::access::Access;
use crate::failure::Failure;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_shapes::signin::{
    DeleteResourcePermissionStatement, DeleteResourcePermissionStatementError,
    DeleteResourcePermissionStatementInput, DeleteResourcePermissionStatementOutput,
};

impl Operation for DeleteResourcePermissionStatement {
    const WRITES: bool = true;

    fn access(
        _input: &DeleteResourcePermissionStatementInput,
        _ask: &Ask<'_>,
    ) -> Result<Access, Failure<DeleteResourcePermissionStatementError>> {
        Ok(Access::on_all())
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<
        DeleteResourcePermissionStatementOutput,
        Failure<DeleteResourcePermissionStatementError>,
    > {
        let sid = &call.input.statement_id;
        let access = call.account_mut(draft)?.console_access.as_mut();
        let removed = access.and_then(|access| access.statements.remove(sid));
        removed.ok_or_else(|| not_found(format!("The statement {sid} was not found.")))?;
        Ok(DeleteResourcePermissionStatementOutput {})
    }
}
