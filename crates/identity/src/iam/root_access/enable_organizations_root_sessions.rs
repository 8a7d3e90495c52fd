//! `EnableOrganizationsRootSessions`:
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_EnableOrganizationsRootSessions.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::{Draft, RootFeature};
use doorward_shapes::iam::{
    EnableOrganizationsRootSessions, EnableOrganizationsRootSessionsError,
    EnableOrganizationsRootSessionsInput, EnableOrganizationsRootSessionsOutput,
};

impl Operation for EnableOrganizationsRootSessions {
    const WRITES: bool = true;

    fn access(
        _input: &EnableOrganizationsRootSessionsInput,
        _ask: &Ask<'_>,
    ) -> Result<Access, Failure<EnableOrganizationsRootSessionsError>> {
        Ok(Access::on_all())
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<EnableOrganizationsRootSessionsOutput, Failure<EnableOrganizationsRootSessionsError>>
    {
        let feature = RootFeature::Sessions;
        let (organization_id, enabled_features) = super::enable(feature, &call, draft)?;
        Ok(EnableOrganizationsRootSessionsOutput {
            organization_id,
            enabled_features,
        })
    }
}
