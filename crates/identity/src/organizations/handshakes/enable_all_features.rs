//! `EnableAllFeatures`:
//! <https://docs.aws.amazon.com/organizations/latest/APIReference/API_EnableAllFeatures.html>.
//!
//! Accounts that came by invitation are asked; those that the organization made are not. Open
//! invitations are taken back: they spoke of an organization with one bill and nothing else.
use super::output::output;
use super::{FEATURES, violation};
use crate::access::Access;
use crate::failure::{Failure, Fault};
use crate::operation::{Ask, Operation, Permitted};
use crate::organizations::common;
use crate::state::{Draft, FeatureSet, Handshake, HandshakeEnd, HandshakeId, Purpose, Unknown};
use doorward_shapes::organizations::types::HandshakeConstraintViolationExceptionReason as Violated;
use doorward_shapes::organizations::{
    EnableAllFeatures, EnableAllFeaturesError, EnableAllFeaturesInput, EnableAllFeaturesOutput,
};

impl Operation for EnableAllFeatures {
    const WRITES: bool = true;

    fn access(
        _input: &EnableAllFeaturesInput,
        _ask: &Ask<'_>,
    ) -> Result<Access, Failure<EnableAllFeaturesError>> {
        Ok(Access::on_all())
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<EnableAllFeaturesOutput, Failure<EnableAllFeaturesError>> {
        let now = call.facts.now;
        let organization = common::managed_mut(&call, draft)?;
        if organization.info.features == FeatureSet::All {
            let message = "All features are already enabled on this organization.";
            return Err(violation(Violated::OrganizationAlreadyHasAllFeatures, message).into());
        }
        if organization.enabling(now).is_some() {
            let message =
                "The organization has already started the process to enable all features.";
            let reason = Violated::OrganizationIsAlreadyPendingAllFeaturesMigration;
            return Err(violation(reason, message).into());
        }
        organization.end_handshakes(HandshakeEnd::Canceled, now, |one| {
            matches!(one.purpose, Purpose::Invite { .. })
        });
        let handshake = |purpose| Handshake {
            id: HandshakeId::generate(call.moment.random()),
            purpose,
            requested: now,
            expires: now.plus_seconds(FEATURES),
            ended: None,
            unknown: Unknown::new(),
        };
        let parent = handshake(Purpose::EnableAllFeatures);
        let management = organization.info.management_account;
        let members = organization.members.iter();
        let invited = members.filter(|member| !member.created && member.account != management);
        let approvals: Vec<_> = invited
            .map(|member| Purpose::ApproveAllFeatures {
                account: member.account,
                parent: parent.id.clone(),
            })
            .map(&handshake)
            .collect();
        let id = parent.id.clone();
        for made in approvals.into_iter().chain([parent]) {
            organization.add_handshake(made, now);
        }
        let organization = organization.id();
        let world = draft.world();
        let gone = || Fault::new("a handshake is gone");
        let organization = world.organizations.get(&organization).ok_or_else(gone)?;
        let parent = organization.handshakes.get(&id).ok_or_else(gone)?;
        Ok(EnableAllFeaturesOutput {
            handshake: Some(output(parent, organization, world, now)),
        })
    }
}
