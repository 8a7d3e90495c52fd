//! `DeleteAccountAlias`:
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteAccountAlias.html>.
use super::alias;
use crate::access::Access;
use crate::failure::Failure;
use crate::iam::common::no_such;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_shapes::iam::{
    DeleteAccountAlias, DeleteAccountAliasError, DeleteAccountAliasInput, DeleteAccountAliasOutput,
};

impl Operation for DeleteAccountAlias {
    const WRITES: bool = true;

    fn access(
        _input: &DeleteAccountAliasInput,
        _ask: &Ask<'_>,
    ) -> Result<Access, Failure<DeleteAccountAliasError>> {
        Ok(Access::on_all())
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<DeleteAccountAliasOutput, Failure<DeleteAccountAliasError>> {
        let alias = alias(&call.input.account_alias)?;
        let account = call.account_mut(draft)?;
        if account.info.alias.as_ref() != Some(&alias) {
            return Err(no_such("account alias", &alias).into());
        }
        account.info.alias = None;
        draft.directory_mut().aliases.remove(&alias);
        Ok(DeleteAccountAliasOutput {})
    }
}
