//! `MoveAccount`:
//! <https://docs.aws.amazon.com/organizations/latest/APIReference/API_MoveAccount.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::operation::{Ask, Operation, Permitted};
use crate::organizations::common;
use crate::state::Draft;
use doorward_names::ParentId;
use doorward_shapes::organizations::errors::{
    DestinationParentNotFound, DuplicateAccount, SourceParentNotFound,
};
use doorward_shapes::organizations::{
    MoveAccount, MoveAccountError, MoveAccountInput, MoveAccountOutput,
};

impl Operation for MoveAccount {
    const WRITES: bool = true;

    fn access(
        input: &MoveAccountInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<MoveAccountError>> {
        let access = common::on_target(&input.account_id, ask);
        let access = common::and_target(access, &input.source_parent_id, ask);
        Ok(common::and_target(
            access,
            &input.destination_parent_id,
            ask,
        ))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<MoveAccountOutput, Failure<MoveAccountError>> {
        let input = &call.input;
        let organization = common::managed_mut(&call, draft)?;
        let member = super::member(&input.account_id, organization)?;
        let there = |text: &str| {
            let parent = ParentId::parse(text).ok();
            parent.filter(|parent| organization.has_parent(*parent))
        };
        // One that is there and is not the account's is no source either.
        let source = there(&input.source_parent_id).filter(|source| *source == member.parent);
        if source.is_none() {
            let message = "You specified a source parent that doesn't exist.";
            return Err(SourceParentNotFound::new(message).into());
        }
        let Some(destination) = there(&input.destination_parent_id) else {
            let message = "You specified a destination parent that doesn't exist.";
            return Err(DestinationParentNotFound::new(message).into());
        };
        if destination == member.parent {
            let message = "The specified account is already in the specified destination.";
            return Err(DuplicateAccount::new(message).into());
        }
        let account = member.account;
        if let Some(member) = organization.members.get_mut(&account) {
            member.parent = destination;
        }
        Ok(MoveAccountOutput {})
    }
}
