//! `AcceptHandshake`:
//! <https://docs.aws.amazon.com/organizations/latest/APIReference/API_AcceptHandshake.html>.
//!
//! An account that is in another organization leaves it by this, in one commit: it must be allowed
//! to, so that a policy that keeps accounts from leaving does here too.
use super::{Found, Place, Side, check_open, check_side, found, invited, transition, violation};
use crate::access::{Access, Requirement};
use crate::failure::{Failure, Fault};
use crate::operation::{Ask, Operation, Permitted};
use crate::organizations::membership;
use crate::quota::ORGANIZATION_ACCOUNTS;
use crate::state::{Draft, FeatureSet, HandshakeEnd, Member, Purpose, Tags, Unknown};
use doorward_names::ParentId;
use doorward_shapes::organizations::types::HandshakeConstraintViolationExceptionReason as Violated;
use doorward_shapes::organizations::{
    AcceptHandshake, AcceptHandshakeError, AcceptHandshakeInput, AcceptHandshakeOutput,
};

const LEAVE: &str = "organizations:LeaveOrganization";

impl Operation for AcceptHandshake {
    const WRITES: bool = true;

    fn access(
        input: &AcceptHandshakeInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<AcceptHandshakeError>> {
        let access = super::access(&input.handshake_id, ask);
        let found = super::find(
            &input.handshake_id,
            ask.caller.account,
            ask.world,
            ask.facts.now,
        );
        let joins = found.is_some_and(|found| {
            found.side == Side::Asked && matches!(found.handshake.purpose, Purpose::Invite { .. })
        });
        Ok(if joins && ask.account.info.organization.is_some() {
            access.and(Requirement::new(Some(LEAVE), None))
        } else {
            access
        })
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<AcceptHandshakeOutput, Failure<AcceptHandshakeError>> {
        let (now, account) = (call.facts.now, call.account_id());
        let found = found(&call.input.handshake_id, account, draft.world(), now)?;
        let side = match found.handshake.purpose {
            Purpose::EnableAllFeatures => Side::Asking,
            Purpose::Invite { .. } | Purpose::ApproveAllFeatures { .. } => Side::Asked,
        };
        check_side(&found, side)?;
        check_open(found.handshake, HandshakeEnd::Accepted, now)?;
        let place = found.place();
        match &found.handshake.purpose {
            Purpose::Invite { tags, .. } => {
                let tags = tags.clone();
                check_room(&found)?;
                join(&place, tags, &call, draft)?;
            }
            Purpose::EnableAllFeatures => {
                if !found.organization.is_approved(&found.handshake.id) {
                    return Err(transition().into());
                }
                let organization = draft.organization_mut(place.organization);
                organization.ok_or_else(gone)?.info.features = FeatureSet::All;
            }
            Purpose::ApproveAllFeatures { .. } => {}
        }
        Ok(AcceptHandshakeOutput {
            handshake: Some(place.end(HandshakeEnd::Accepted, draft, now)?),
        })
    }
}

fn check_room(found: &Found<'_>) -> Result<(), Failure<AcceptHandshakeError>> {
    if found.organization.members.len() < ORGANIZATION_ACCOUNTS {
        return Ok(());
    }
    let message = "You have exceeded the allowed number of AWS accounts.";
    Err(violation(Violated::AccountNumberLimitExceeded, message).into())
}

/// Puts the caller's account into the organization, out of any other.
fn join(
    place: &Place,
    tags: Tags,
    call: &Permitted<'_, AcceptHandshake>,
    draft: &mut Draft,
) -> Result<(), Failure<AcceptHandshakeError>> {
    let (now, account) = (call.facts.now, call.account_id());
    let before = call.account(draft)?.info.organization;
    if before == Some(place.organization) {
        let message = "The AWS account is already a member of an organization.";
        return Err(violation(Violated::AlreadyInAnOrganization, message).into());
    }
    if let Some(before) = before {
        let organization = draft.world().organizations.get(&before).ok_or_else(gone)?;
        membership::check_leaving(account, organization)?;
        membership::take_out(account, before, draft, now)?;
    }
    let organization = draft
        .organization_mut(place.organization)
        .ok_or_else(gone)?;
    let member = Member {
        account,
        parent: ParentId::Root(organization.info.root.id),
        created: false,
        joined: now.whole_seconds(),
        policies: organization.initial_policies(),
        tags,
        unknown: Unknown::new(),
    };
    organization.members.insert(member);
    // Else it could come back by them after it was removed.
    organization.end_handshakes(HandshakeEnd::Canceled, now, |one| {
        let asked = matches!(&one.purpose, Purpose::Invite { target, .. } if invited(target) == Some(account));
        asked && one.id != place.id
    });
    call.account_mut(draft)?.info.organization = Some(place.organization);
    Ok(())
}

fn gone() -> Fault {
    Fault::new("an organization is gone")
}
