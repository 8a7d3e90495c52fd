//! Handshakes as they are shown.
use crate::Timestamp;
use crate::state::{FeatureSet, Handshake, HandshakeEnd, Invitee, Organization, Purpose, World};
use doorward_shapes::organizations::types::{
    self, ActionType, HandshakeParty, HandshakePartyType, HandshakeResource, HandshakeResourceType,
    HandshakeState,
};

/// What a handshake is for, on the wire.
pub(super) fn action(purpose: &Purpose) -> ActionType {
    match purpose {
        Purpose::Invite { .. } => ActionType::Invite,
        Purpose::EnableAllFeatures => ActionType::EnableAllFeatures,
        Purpose::ApproveAllFeatures { .. } => ActionType::ApproveAllFeatures,
    }
}

/// A handshake of `organization`.
pub(super) fn output(
    handshake: &Handshake,
    organization: &Organization,
    world: &World,
    now: Timestamp,
) -> types::Handshake {
    types::Handshake {
        id: Some(handshake.id.to_string()),
        arn: Some(super::arn(handshake, organization).to_string()),
        parties: Some(parties(handshake, organization)),
        state: Some(state(handshake, organization, now)),
        requested_timestamp: Some(handshake.requested.into()),
        expiration_timestamp: Some(handshake.expires.into()),
        action: Some(action(&handshake.purpose)),
        resources: Some(resources(handshake, organization, world, now)),
    }
}

fn state(handshake: &Handshake, organization: &Organization, now: Timestamp) -> HandshakeState {
    match handshake.ended {
        Some((HandshakeEnd::Accepted, _)) => HandshakeState::Accepted,
        Some((HandshakeEnd::Declined, _)) => HandshakeState::Declined,
        Some((HandshakeEnd::Canceled, _)) => HandshakeState::Canceled,
        None if now >= handshake.expires => HandshakeState::Expired,
        None if handshake.purpose == Purpose::EnableAllFeatures
            && !organization.is_approved(&handshake.id) =>
        {
            HandshakeState::Requested
        }
        None => HandshakeState::Open,
    }
}

fn parties(handshake: &Handshake, organization: &Organization) -> Vec<HandshakeParty> {
    let id = organization.id().to_string();
    let party = |id: String, r#type| HandshakeParty { id, r#type };
    // AWS writes the organization's id without its beginning, and the resource's with it.
    let bare = id.trim_start_matches("o-").to_owned();
    match &handshake.purpose {
        Purpose::Invite { target, .. } => {
            let target = match target {
                Invitee::Account(id) => party(id.to_string(), HandshakePartyType::Account),
                Invitee::Email { address, .. } => party(address.clone(), HandshakePartyType::Email),
            };
            vec![party(bare, HandshakePartyType::Organization), target]
        }
        Purpose::EnableAllFeatures => vec![party(bare, HandshakePartyType::Organization)],
        Purpose::ApproveAllFeatures { account, .. } => vec![
            party(bare, HandshakePartyType::Organization),
            party(account.to_string(), HandshakePartyType::Account),
        ],
    }
}

fn resource(r#type: HandshakeResourceType, value: String) -> HandshakeResource {
    HandshakeResource {
        value: Some(value),
        r#type: Some(r#type),
        resources: None,
    }
}

fn resources(
    handshake: &Handshake,
    organization: &Organization,
    world: &World,
    now: Timestamp,
) -> Vec<HandshakeResource> {
    use HandshakeResourceType as Type;
    let own = resource(Type::Organization, organization.id().to_string());
    match &handshake.purpose {
        Purpose::Invite { target, notes, .. } => {
            let target = match target {
                Invitee::Account(id) => resource(Type::Account, id.to_string()),
                Invitee::Email { address, .. } => resource(Type::Email, address.clone()),
            };
            let about = HandshakeResource {
                resources: Some(about(organization, world, now)),
                ..own
            };
            let notes = notes
                .iter()
                .map(|notes| resource(Type::Notes, notes.clone()));
            [about, target].into_iter().chain(notes).collect()
        }
        Purpose::EnableAllFeatures => vec![own],
        Purpose::ApproveAllFeatures { account, parent } => vec![
            resource(Type::ParentHandshake, parent.bare().to_owned()),
            own,
            resource(Type::Account, account.to_string()),
        ],
    }
}

/// What whoever is invited is told of the organization; while it is about to have all features,
/// whoever joins approves of them.
fn about(organization: &Organization, world: &World, now: Timestamp) -> Vec<HandshakeResource> {
    use HandshakeResourceType as Type;
    let info = &organization.info;
    let management = world.account(info.management_account);
    let email = management.map(|account| account.root.email.clone());
    let name = management.and_then(|account| account.info.name.clone());
    let all = info.features == FeatureSet::All || organization.enabling(now).is_some();
    let features = if all { "ALL" } else { "CONSOLIDATED_BILLING" };
    vec![
        resource(Type::MasterEmail, email.unwrap_or_default()),
        resource(
            Type::MasterName,
            name.unwrap_or_else(|| info.management_account.to_string()),
        ),
        resource(Type::OrganizationFeatureSet, features.to_owned()),
    ]
}
