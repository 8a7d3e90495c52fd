//! `DeleteAlternateContact`:
//! <https://docs.aws.amazon.com/accounts/latest/reference/API_DeleteAlternateContact.html>.
use super::common;
use crate::access::Access;
use crate::failure::Failure;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_shapes::account::{
    DeleteAlternateContact, DeleteAlternateContactError, DeleteAlternateContactInput,
    DeleteAlternateContactOutput,
};

impl Operation for DeleteAlternateContact {
    const WRITES: bool = true;

    fn access(
        input: &DeleteAlternateContactInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<DeleteAlternateContactError>> {
        let (named, kind) = (input.account_id.as_deref(), input.alternate_contact_type);
        Ok(common::contact_access(named, kind, ask)?)
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<DeleteAlternateContactOutput, Failure<DeleteAlternateContactError>> {
        let account = common::account_mut(call.input.account_id.as_deref(), &call, draft)?;
        let kind = call.input.alternate_contact_type.as_str();
        let removed = account.info.contacts.alternate.remove(kind);
        removed.ok_or_else(common::no_contact)?;
        Ok(DeleteAlternateContactOutput {})
    }
}
