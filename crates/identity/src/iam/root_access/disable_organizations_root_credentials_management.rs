//! `DisableOrganizationsRootCredentialsManagement`:
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_DisableOrganizationsRootCredentialsManagement.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::{Draft, RootFeature};
use doorward_shapes::iam::{
    DisableOrganizationsRootCredentialsManagement,
    DisableOrganizationsRootCredentialsManagementError,
    DisableOrganizationsRootCredentialsManagementInput,
    DisableOrganizationsRootCredentialsManagementOutput,
};

impl Operation for DisableOrganizationsRootCredentialsManagement {
    const WRITES: bool = true;

    fn access(
        _input: &DisableOrganizationsRootCredentialsManagementInput,
        _ask: &Ask<'_>,
    ) -> Result<Access, Failure<DisableOrganizationsRootCredentialsManagementError>> {
        Ok(Access::on_all())
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<
        DisableOrganizationsRootCredentialsManagementOutput,
        Failure<DisableOrganizationsRootCredentialsManagementError>,
    > {
        let feature = RootFeature::CredentialsManagement;
        let (organization_id, enabled_features) = super::disable(feature, &call, draft)?;
        Ok(DisableOrganizationsRootCredentialsManagementOutput {
            organization_id,
            enabled_features,
        })
    }
}
