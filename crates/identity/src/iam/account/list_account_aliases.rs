//! `ListAccountAliases`:
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListAccountAliases.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_shapes::iam::{
    ListAccountAliases, ListAccountAliasesError, ListAccountAliasesInput, ListAccountAliasesOutput,
};

impl Operation for ListAccountAliases {
    fn access(
        _input: &ListAccountAliasesInput,
        _ask: &Ask<'_>,
    ) -> Result<Access, Failure<ListAccountAliasesError>> {
        Ok(Access::on_all())
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<ListAccountAliasesOutput, Failure<ListAccountAliasesError>> {
        // One at most, so there is never a second page.
        let alias = call.account(draft)?.info.alias.iter();
        Ok(ListAccountAliasesOutput {
            account_aliases: alias.map(ToString::to_string).collect(),
            is_truncated: Some(false),
            marker: None,
        })
    }
}
