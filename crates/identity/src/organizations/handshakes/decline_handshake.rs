//! `DeclineHandshake`:
//! <https://docs.aws.amazon.com/organizations/latest/APIReference/API_DeclineHandshake.html>.
//!
//! Whom a handshake asks says no.
use super::{Side, check_open, check_side, found};
use crate::access::Access;
use crate::failure::Failure;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::{Draft, HandshakeEnd};
use doorward_shapes::organizations::{
    DeclineHandshake, DeclineHandshakeError, DeclineHandshakeInput, DeclineHandshakeOutput,
};

impl Operation for DeclineHandshake {
    const WRITES: bool = true;

    fn access(
        input: &DeclineHandshakeInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<DeclineHandshakeError>> {
        Ok(super::access(&input.handshake_id, ask))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<DeclineHandshakeOutput, Failure<DeclineHandshakeError>> {
        let (now, account) = (call.facts.now, call.account_id());
        let found = found(&call.input.handshake_id, account, draft.world(), now)?;
        check_side(&found, Side::Asked)?;
        check_open(found.handshake, HandshakeEnd::Declined, now)?;
        let place = found.place();
        Ok(DeclineHandshakeOutput {
            handshake: Some(place.end(HandshakeEnd::Declined, draft, now)?),
        })
    }
}
