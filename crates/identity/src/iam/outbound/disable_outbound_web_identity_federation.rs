//! `DisableOutboundWebIdentityFederation`:
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_DisableOutboundWebIdentityFederation.html>.
//!
//! Tokens made before are valid to their end, so the issuer's keys stay published.
use super::enabled;
use crate::access::Access;
use crate::failure::Failure;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_shapes::iam::{
    DisableOutboundWebIdentityFederation, DisableOutboundWebIdentityFederationError,
    DisableOutboundWebIdentityFederationInput, DisableOutboundWebIdentityFederationOutput,
};
use std::sync::Arc;

impl Operation for DisableOutboundWebIdentityFederation {
    const WRITES: bool = true;

    fn access(
        _input: &DisableOutboundWebIdentityFederationInput,
        _ask: &Ask<'_>,
    ) -> Result<Access, Failure<DisableOutboundWebIdentityFederationError>> {
        Ok(Access::on_all())
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<
        DisableOutboundWebIdentityFederationOutput,
        Failure<DisableOutboundWebIdentityFederationError>,
    > {
        let account = call.account_mut(draft)?;
        let mut outbound = Arc::clone(enabled(account)?);
        Arc::make_mut(&mut outbound).enabled = false;
        account.outbound = Some(outbound);
        Ok(DisableOutboundWebIdentityFederationOutput {})
    }
}
