//! `CloseAccount`:
//! <https://docs.aws.amazon.com/organizations/latest/APIReference/API_CloseAccount.html>.
//!
//! It is closed at once: whoever is signed in is signed out, and nobody of the account calls or
//! signs in any more. What is in it stays; nothing is deleted after 90 days.
use crate::Timestamp;
use crate::access::Access;
use crate::failure::{Failure, Fault};
use crate::operation::{Ask, Operation, Permitted};
use crate::organizations::{accounts, common};
use crate::state::{Draft, FeatureSet, Organization, World};
use doorward_shapes::organizations::errors::AccountAlreadyClosed;
use doorward_shapes::organizations::types::ConstraintViolationExceptionReason as Reason;
use doorward_shapes::organizations::{
    CloseAccount, CloseAccountError, CloseAccountInput, CloseAccountOutput,
};

/// How many accounts may always be closed within [`WITHIN`].
const ALWAYS: usize = 250;
/// The days that closings are counted in, in seconds.
const WITHIN: i64 = 30 * 24 * 60 * 60;

impl Operation for CloseAccount {
    const WRITES: bool = true;

    fn access(
        input: &CloseAccountInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<CloseAccountError>> {
        Ok(common::on_target(&input.account_id, ask))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<CloseAccountOutput, Failure<CloseAccountError>> {
        let now = call.facts.now;
        let organization = common::managed(&call, draft)?;
        let id = accounts::member(&call.input.account_id, organization)?.account;
        if organization.info.features != FeatureSet::All {
            let message =
                "This operation is available only for organizations with all features enabled.";
            let reason = Reason::OrganizationNotInAllFeaturesMode;
            return Err(common::constraint(reason, message).into());
        }
        if organization.info.management_account == id {
            let message = "You can't close the management account.";
            return Err(common::constraint(Reason::CannotCloseManagementAccount, message).into());
        }
        let known = draft.world().account(id);
        if known.is_some_and(|account| account.info.closed.is_some()) {
            let message = "You attempted to close an account that is already closed.";
            return Err(AccountAlreadyClosed::new(message).into());
        }
        if closed_lately(organization, draft.world(), now) >= quota(organization) {
            let message = "You have exceeded close account quota for the past 30 days.";
            return Err(common::constraint(Reason::CloseAccountQuotaExceeded, message).into());
        }
        let account = draft.account_mut(id);
        let account = account.ok_or_else(|| Fault::new("a member is not in the state"))?;
        account.close(now);
        Ok(CloseAccountOutput {})
    }
}

/// The higher of 250 and a fifth of the accounts.
fn quota(organization: &Organization) -> usize {
    (organization.members.len() / 5).max(ALWAYS)
}

fn closed_lately(organization: &Organization, world: &World, now: Timestamp) -> usize {
    let since = now.plus_seconds(-WITHIN);
    let members = organization.members.iter();
    let closed = members.filter_map(|member| world.account(member.account)?.info.closed);
    closed.filter(|at| *at > since).count()
}
