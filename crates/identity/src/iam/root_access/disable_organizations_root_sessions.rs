//! `DisableOrganizationsRootSessions`:
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_DisableOrganizationsRootSessions.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::{Draft, RootFeature};
use doorward_shapes::iam::{
    DisableOrganizationsRootSessions, DisableOrganizationsRootSessionsError,
    DisableOrganizationsRootSessionsInput, DisableOrganizationsRootSessionsOutput,
};

impl Operation for DisableOrganizationsRootSessions {
    const WRITES: bool = true;

    fn access(
        _input: &DisableOrganizationsRootSessionsInput,
        _ask: &Ask<'_>,
    ) -> Result<Access, Failure<DisableOrganizationsRootSessionsError>> {
        Ok(Access::on_all())
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<
        DisableOrganizationsRootSessionsOutput,
        Failure<DisableOrganizationsRootSessionsError>,
    > {
        let feature = RootFeature::Sessions;
        let (organization_id, enabled_features) = super::disable(feature, &call, draft)?;
        Ok(DisableOrganizationsRootSessionsOutput {
            organization_id,
            enabled_features,
        })
    }
}
