//! `InviteAccountToOrganization`:
//! <https://docs.aws.amazon.com/organizations/latest/APIReference/API_InviteAccountToOrganization.html>.
//!
//! Whether there is an account of that id or address is told to nobody: an invitation for one that
//! is not there is nobody's to answer.
use super::output::output;
use super::{INVITATION, invited, violation};
use crate::access::Access;
use crate::failure::{Failure, Fault};
use crate::mail::{self, Letter};
use crate::operation::{Ask, Operation, Permitted};
use crate::organizations::common;
use crate::quota::ORGANIZATION_ACCOUNTS;
use crate::state::{Draft, Handshake, HandshakeId, Invitee, Organization, Purpose, Unknown, World};
use doorward_names::{AccountId, TargetId};
use doorward_shapes::organizations::errors::{
    DuplicateHandshake, HandshakeConstraintViolation, InvalidInput,
};
use doorward_shapes::organizations::types::{
    HandshakeConstraintViolationExceptionReason as Violated, HandshakeParty, HandshakePartyType,
    InvalidInputExceptionReason,
};
use doorward_shapes::organizations::{
    InviteAccountToOrganization, InviteAccountToOrganizationError,
    InviteAccountToOrganizationInput, InviteAccountToOrganizationOutput,
};

impl Operation for InviteAccountToOrganization {
    const WRITES: bool = true;

    fn access(
        input: &InviteAccountToOrganizationInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<InviteAccountToOrganizationError>> {
        let tags = common::tags(input.tags.as_deref())?;
        let organization = common::organization_of(ask);
        let account = AccountId::parse(&input.target.id).ok();
        let access = match (organization, account) {
            (Some(organization), Some(id)) => {
                Access::on(organization.target_arn(TargetId::Account(id)))
            }
            _ => Access::on_all(),
        };
        Ok(common::tagging(access, "account", "/*", &tags, ask))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<InviteAccountToOrganizationOutput, Failure<InviteAccountToOrganizationError>> {
        let now = call.facts.now;
        let organization = common::managed(&call, draft)?;
        let tags = common::tags(call.input.tags.as_deref())?;
        let target = invitee(&call.input.target, draft.world())?;
        check(&target, organization, &call)?;
        let id = organization.id();
        let handshake = Handshake {
            id: HandshakeId::generate(call.moment.random()),
            purpose: Purpose::Invite {
                target,
                notes: call.input.notes.clone(),
                tags,
            },
            requested: now,
            expires: now.plus_seconds(INVITATION),
            ended: None,
            unknown: Unknown::new(),
        };
        let output = output(&handshake, organization, draft.world(), now);
        if call.means.sends_mail()
            && let Some(letter) = letter(&handshake, organization, draft.world())
        {
            mail::post(&letter, INVITATION, draft, call.means, call.moment)?;
        }
        let organization = draft.organization_mut(id);
        let organization = organization.ok_or_else(|| Fault::new("an organization is gone"))?;
        organization.add_handshake(handshake, now);
        Ok(InviteAccountToOrganizationOutput {
            handshake: Some(output),
        })
    }
}

fn invitee(target: &HandshakeParty, world: &World) -> Result<Invitee, InvalidInput> {
    use InvalidInputExceptionReason as Reason;
    match target.r#type {
        HandshakePartyType::Account => {
            AccountId::parse(&target.id)
                .map(Invitee::Account)
                .map_err(|_| {
                    let message = "You provided a value that does not match the required pattern.";
                    common::invalid(Reason::InvalidPattern, message)
                })
        }
        HandshakePartyType::Email => {
            let email = target.id.trim().to_lowercase();
            let odd = |letter: char| letter.is_whitespace() || letter.is_control();
            let framed = email
                .split_once('@')
                .is_some_and(|(user, domain)| !user.is_empty() && !domain.is_empty());
            if framed && !email.contains(odd) {
                let account = world.directory.root_account(&email);
                return Ok(Invitee::Email {
                    address: email,
                    account,
                });
            }
            let message = "You specified an invalid email address for the invited account owner.";
            Err(common::invalid(Reason::InvalidEmailAddressTarget, message))
        }
        HandshakePartyType::Organization => {
            let message = "You specified an invalid party type as the target parameter.";
            Err(common::invalid(Reason::InvalidPartyTypeTarget, message))
        }
    }
}

/// Why somebody is not invited.
enum Uninvited {
    Duplicate(DuplicateHandshake),
    Violation(HandshakeConstraintViolation),
}

impl From<Uninvited> for Failure<InviteAccountToOrganizationError> {
    fn from(why: Uninvited) -> Self {
        match why {
            Uninvited::Duplicate(error) => error.into(),
            Uninvited::Violation(error) => error.into(),
        }
    }
}

fn check(
    target: &Invitee,
    organization: &Organization,
    call: &Permitted<'_, InviteAccountToOrganization>,
) -> Result<(), Uninvited> {
    let now = call.facts.now;
    // Whose address it is is not told: a member that is asked by it cannot accept.
    if matches!(target, Invitee::Account(id) if organization.members.contains(id)) {
        let message = "The AWS account is already a member of an organization.";
        let reason = Violated::AlreadyInAnOrganization;
        return Err(Uninvited::Violation(violation(reason, message)));
    }
    let mut open = 0_usize;
    for handshake in organization.handshakes.iter() {
        let Purpose::Invite { target: other, .. } = &handshake.purpose else {
            continue;
        };
        if !handshake.is_open(now) {
            continue;
        }
        open = open.saturating_add(1);
        if is_same(other, target) {
            let message = "A handshake with the specified type and parameters already exists for the given parties.";
            return Err(Uninvited::Duplicate(DuplicateHandshake::new(message)));
        }
    }
    if organization.members.len().saturating_add(open) >= ORGANIZATION_ACCOUNTS {
        let message = "You have exceeded the allowed number of AWS accounts.";
        let reason = Violated::AccountNumberLimitExceeded;
        return Err(Uninvited::Violation(violation(reason, message)));
    }
    let lately = now.plus_seconds(-24 * 60 * 60);
    let lately = organization
        .handshakes
        .iter()
        .filter(|one| one.requested > lately);
    if lately.count() >= ORGANIZATION_ACCOUNTS {
        let message = "You have exceeded the number of handshakes that you can send in one day.";
        let reason = Violated::HandshakeRateLimitExceeded;
        return Err(Uninvited::Violation(violation(reason, message)));
    }
    Ok(())
}

/// Whether both are named alike. That an id and an address are one account's is not told.
fn is_same(one: &Invitee, other: &Invitee) -> bool {
    match (one, other) {
        (Invitee::Email { address: one, .. }, Invitee::Email { address: other, .. }) => {
            one == other
        }
        _ => one == other,
    }
}

/// The invitation, to the root user of an account that is there.
fn letter(handshake: &Handshake, organization: &Organization, world: &World) -> Option<Letter> {
    let Purpose::Invite { target, notes, .. } = &handshake.purpose else {
        return None;
    };
    let account = world.account(invited(target)?)?;
    let management = world.account(organization.info.management_account)?;
    let notes = notes.as_ref().map_or_else(String::new, |notes| {
        let lines = notes.lines().map(|line| format!("> {line}\n"));
        format!("They say:\n\n{}\n", lines.collect::<String>())
    });
    Some(Letter {
        to: account.root.email.clone(),
        subject: format!("An invitation to an organization ({})", account.id()),
        text: format!(
            "The account {by} ({email}) invites the account {account} to join its organization \
             {organization}. Whoever manages an organization can limit what its accounts do.\n\n\
             {notes}\
             To answer within 15 days, an administrator of the account calls AcceptHandshake or \
             DeclineHandshake with\n\n\
             {id}\n\n\
             Without an answer, nothing changes.\n",
            by = management.id(),
            email = management.root.email,
            account = account.id(),
            organization = organization.id(),
            id = handshake.id,
        ),
    })
}
