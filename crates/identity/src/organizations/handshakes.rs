//! Handshakes: what an organization asks of an account, and what the account answers.
//!
//! *Invariant:* one is told of to its two sides alone: the management account, and whoever it asks.
mod accept_handshake;
mod cancel_handshake;
mod decline_handshake;
mod describe_handshake;
mod enable_all_features;
mod invite_account_to_organization;
mod list_handshakes_for_account;
mod list_handshakes_for_organization;
mod output;
#[cfg(test)]
mod tests;

use super::common;
use crate::Timestamp;
use crate::access::Access;
use crate::failure::Failure;
use crate::operation::Ask;
use crate::state::{Handshake, HandshakeEnd, HandshakeId, Invitee, Organization, Purpose, World};
use doorward_names::{AccountId, Arn, OrganizationId};
use doorward_shapes::organizations::errors::{
    AccessDenied, HandshakeAlreadyInState, HandshakeConstraintViolation, HandshakeNotFound,
    InvalidHandshakeTransition, InvalidInput,
};
use doorward_shapes::organizations::types::{
    HandshakeConstraintViolationExceptionReason, HandshakeFilter, InvalidInputExceptionReason,
};
use output::{action, output};
use std::sync::Arc;

/// How long an invitation may be answered, in seconds.
const INVITATION: i64 = 15 * 24 * 60 * 60;
/// How long all features may be approved of, in seconds.
const FEATURES: i64 = 90 * 24 * 60 * 60;

/// On which side of a handshake an account is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Side {
    /// It manages the organization that asks.
    Asking,
    /// It is asked.
    Asked,
}

/// A handshake as one of its sides sees it.
struct Found<'w> {
    organization: &'w Organization,
    handshake: &'w Handshake,
    side: Side,
}

/// The handshake that `text` names, if `account` is one of its sides.
fn find<'w>(text: &str, account: AccountId, world: &'w World, now: Timestamp) -> Option<Found<'w>> {
    let id = HandshakeId::parse(text)?;
    let (organization, handshake) = world
        .organizations
        .values()
        .find_map(|organization| Some((organization, organization.handshakes.get(&id)?)))?;
    let side = if organization.info.management_account == account {
        Side::Asking
    } else if asks(handshake, account) {
        Side::Asked
    } else {
        return None;
    };
    handshake.is_told(now).then_some(Found {
        organization,
        handshake,
        side,
    })
}

/// The same, or a refusal.
fn found<'w>(
    text: &str,
    account: AccountId,
    world: &'w World,
    now: Timestamp,
) -> Result<Found<'w>, HandshakeNotFound> {
    find(text, account, world, now)
        .ok_or_else(|| HandshakeNotFound::new("You specified a handshake that doesn't exist."))
}

/// Whether `account` is asked by `handshake`.
fn asks(handshake: &Handshake, account: AccountId) -> bool {
    match &handshake.purpose {
        Purpose::Invite { target, .. } => invited(target) == Some(account),
        Purpose::ApproveAllFeatures { account: asked, .. } => *asked == account,
        Purpose::EnableAllFeatures => false,
    }
}

/// The account that an invitation is for, where there is one.
fn invited(target: &Invitee) -> Option<AccountId> {
    match target {
        Invitee::Account(account) => Some(*account),
        Invitee::Email { account, .. } => *account,
    }
}

/// `arn:aws:organizations::<management account>:handshake/<organization>/<action>/<id>`.
fn arn(handshake: &Handshake, organization: &Organization) -> Arn {
    let action = action(&handshake.purpose).as_str().to_lowercase();
    organization.arn_of("handshake", &format!("/{action}/{}", handshake.id))
}

/// The operation's own action on the handshake that `text` names.
fn access(text: &str, ask: &Ask<'_>) -> Access {
    match find(text, ask.caller.account, ask.world, ask.facts.now) {
        Some(found) => Access::on(arn(found.handshake, found.organization)),
        None => Access::on_all(),
    }
}

/// Why a handshake cannot be answered so.
enum Unanswerable {
    /// It was already.
    Already(HandshakeAlreadyInState),
    /// It is over.
    Over(InvalidHandshakeTransition),
}

impl<E: From<HandshakeAlreadyInState> + From<InvalidHandshakeTransition>> From<Unanswerable>
    for Failure<E>
{
    fn from(why: Unanswerable) -> Self {
        Self::Refused(match why {
            Unanswerable::Already(error) => E::from(error),
            Unanswerable::Over(error) => E::from(error),
        })
    }
}

/// A handshake can be answered as `how` while it is open.
fn check_open(
    handshake: &Handshake,
    how: HandshakeEnd,
    now: Timestamp,
) -> Result<(), Unanswerable> {
    if handshake.is_open(now) {
        return Ok(());
    }
    if handshake.ended.is_some_and(|(was, _)| was == how) {
        let message = "The handshake is already in the requested state.";
        return Err(Unanswerable::Already(HandshakeAlreadyInState::new(message)));
    }
    Err(Unanswerable::Over(transition()))
}

fn transition() -> InvalidHandshakeTransition {
    InvalidHandshakeTransition::new(
        "You cannot perform this operation on a handshake in its current state, such as attempting to cancel a handshake that was previously accepted or attempting to accept a handshake that was declined.",
    )
}

/// Whoever is on the other side is told that it is.
fn check_side(found: &Found<'_>, side: Side) -> Result<(), AccessDenied> {
    if found.side == side {
        return Ok(());
    }
    let message = "You don't have permissions to access this resource.";
    Err(AccessDenied::new(message))
}

fn violation(
    reason: HandshakeConstraintViolationExceptionReason,
    message: &str,
) -> HandshakeConstraintViolation {
    HandshakeConstraintViolation {
        reason: Some(reason),
        ..HandshakeConstraintViolation::new(message)
    }
}

/// Whether a list with `filter` tells of a handshake.
fn wanted(
    filter: Option<&HandshakeFilter>,
) -> Result<impl Fn(&Handshake) -> bool + use<>, InvalidInput> {
    let of = filter.and_then(|filter| filter.action_type);
    let parent = filter.and_then(|filter| filter.parent_handshake_id.clone());
    if of.is_some() && parent.is_some() {
        let message = "You specified too many filter parameters.";
        let reason = InvalidInputExceptionReason::MaxLimitExceededFilter;
        return Err(common::invalid(reason, message));
    }
    Ok(move |handshake: &Handshake| {
        let is_child = |parent: &String| match &handshake.purpose {
            Purpose::ApproveAllFeatures { parent: of, .. } => of.to_string() == *parent,
            _ => false,
        };
        of.is_none_or(|of| of == action(&handshake.purpose)) && parent.as_ref().is_none_or(is_child)
    })
}

/// A handshake with the organization that asks.
type Asked<'w> = (&'w Arc<Organization>, &'w Arc<Handshake>);

/// Those that `account` is asked by, by id.
fn asked(account: AccountId, world: &World) -> Vec<Asked<'_>> {
    let organizations = world.organizations.values();
    let all = organizations.flat_map(|organization| {
        let handshakes = organization.handshakes.iter();
        handshakes.map(move |handshake| (organization, handshake))
    });
    let mut asked: Vec<_> = all
        .filter(|(_, handshake)| asks(handshake, account))
        .collect();
    asked.sort_by(|(_, one), (_, other)| one.id.cmp(&other.id));
    asked
}

/// Which handshake of which organization is edited.
struct Place {
    organization: OrganizationId,
    id: HandshakeId,
}

impl Found<'_> {
    fn place(&self) -> Place {
        Place {
            organization: self.organization.id(),
            id: self.handshake.id.clone(),
        }
    }
}

impl Place {
    /// Ends the handshake, and shows it.
    fn end<E>(
        &self,
        how: HandshakeEnd,
        draft: &mut crate::state::Draft,
        now: Timestamp,
    ) -> Result<doorward_shapes::organizations::types::Handshake, Failure<E>> {
        let gone = || crate::failure::Fault::new("a handshake is gone");
        let organization = draft.organization_mut(self.organization).ok_or_else(gone)?;
        let handshake = organization.handshakes.get_mut(&self.id).ok_or_else(gone)?;
        handshake.end(how, now);
        let world = draft.world();
        let organization = world.organizations.get(&self.organization);
        let organization = organization.ok_or_else(gone)?;
        let handshake = organization.handshakes.get(&self.id).ok_or_else(gone)?;
        Ok(output(handshake, organization, world, now))
    }
}
