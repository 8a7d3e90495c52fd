//! `EnableOrganizationsRootCredentialsManagement`:
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_EnableOrganizationsRootCredentialsManagement.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::{Draft, RootFeature};
use doorward_shapes::iam::{
    EnableOrganizationsRootCredentialsManagement,
    EnableOrganizationsRootCredentialsManagementError,
    EnableOrganizationsRootCredentialsManagementInput,
    EnableOrganizationsRootCredentialsManagementOutput,
};

impl Operation for EnableOrganizationsRootCredentialsManagement {
    const WRITES: bool = true;

    fn access(
        _input: &EnableOrganizationsRootCredentialsManagementInput,
        _ask: &Ask<'_>,
    ) -> Result<Access, Failure<EnableOrganizationsRootCredentialsManagementError>> {
        Ok(Access::on_all())
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<
        EnableOrganizationsRootCredentialsManagementOutput,
        Failure<EnableOrganizationsRootCredentialsManagementError>,
    > {
        let feature = RootFeature::CredentialsManagement;
        let (organization_id, enabled_features) = super::enable(feature, &call, draft)?;
        Ok(EnableOrganizationsRootCredentialsManagementOutput {
            organization_id,
            enabled_features,
        })
    }
}
