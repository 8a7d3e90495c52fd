//! `DescribeHandshake`:
//! <https://docs.aws.amazon.com/organizations/latest/APIReference/API_DescribeHandshake.html>.
use super::found;
use super::output::output;
use crate::access::Access;
use crate::failure::Failure;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_shapes::organizations::{
    DescribeHandshake, DescribeHandshakeError, DescribeHandshakeInput, DescribeHandshakeOutput,
};

impl Operation for DescribeHandshake {
    fn access(
        input: &DescribeHandshakeInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<DescribeHandshakeError>> {
        Ok(super::access(&input.handshake_id, ask))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<DescribeHandshakeOutput, Failure<DescribeHandshakeError>> {
        let (now, world) = (call.facts.now, draft.world());
        let found = found(&call.input.handshake_id, call.account_id(), world, now)?;
        Ok(DescribeHandshakeOutput {
            handshake: Some(output(found.handshake, found.organization, world, now)),
        })
    }
}
