//! `CancelHandshake`:
//! <https://docs.aws.amazon.com/organizations/latest/APIReference/API_CancelHandshake.html>.
//!
//! Taking back the request for all features takes back what was asked for it.
use super::{Side, check_open, check_side, found, transition};
use crate::access::Access;
use crate::failure::Failure;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::{Draft, HandshakeEnd, Purpose};
use doorward_shapes::organizations::{
    CancelHandshake, CancelHandshakeError, CancelHandshakeInput, CancelHandshakeOutput,
};

impl Operation for CancelHandshake {
    const WRITES: bool = true;

    fn access(
        input: &CancelHandshakeInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<CancelHandshakeError>> {
        Ok(super::access(&input.handshake_id, ask))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<CancelHandshakeOutput, Failure<CancelHandshakeError>> {
        let (now, account) = (call.facts.now, call.account_id());
        let found = found(&call.input.handshake_id, account, draft.world(), now)?;
        check_side(&found, Side::Asking)?;
        // It was asked along with the handshake for all features, and is taken back with that.
        if matches!(found.handshake.purpose, Purpose::ApproveAllFeatures { .. }) {
            return Err(transition().into());
        }
        check_open(found.handshake, HandshakeEnd::Canceled, now)?;
        let place = found.place();
        if let Some(organization) = draft.organization_mut(place.organization) {
            organization.end_handshakes(HandshakeEnd::Canceled, now, |one| {
                matches!(&one.purpose, Purpose::ApproveAllFeatures { parent, .. } if *parent == place.id)
            });
        }
        Ok(CancelHandshakeOutput {
            handshake: Some(place.end(HandshakeEnd::Canceled, draft, now)?),
        })
    }
}
