//! `GetOutboundWebIdentityFederationInfo`:
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetOutboundWebIdentityFederationInfo.html>.
use super::enabled;
use crate::access::Access;
use crate::failure::Failure;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_shapes::iam::{
    GetOutboundWebIdentityFederationInfo, GetOutboundWebIdentityFederationInfoError,
    GetOutboundWebIdentityFederationInfoInput, GetOutboundWebIdentityFederationInfoOutput,
};

impl Operation for GetOutboundWebIdentityFederationInfo {
    fn access(
        _input: &GetOutboundWebIdentityFederationInfoInput,
        _ask: &Ask<'_>,
    ) -> Result<Access, Failure<GetOutboundWebIdentityFederationInfoError>> {
        Ok(Access::on_all())
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<
        GetOutboundWebIdentityFederationInfoOutput,
        Failure<GetOutboundWebIdentityFederationInfoError>,
    > {
        let outbound = enabled(call.account(draft)?)?;
        Ok(GetOutboundWebIdentityFederationInfoOutput {
            issuer_identifier: Some(outbound.url(call.means.public_url())),
            jwt_vending_enabled: Some(outbound.enabled),
        })
    }
}
