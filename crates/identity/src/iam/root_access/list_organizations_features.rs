//! `ListOrganizationsFeatures`:
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListOrganizationsFeatures.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_shapes::iam::{
    ListOrganizationsFeatures, ListOrganizationsFeaturesError, ListOrganizationsFeaturesInput,
    ListOrganizationsFeaturesOutput,
};

impl Operation for ListOrganizationsFeatures {
    fn access(
        _input: &ListOrganizationsFeaturesInput,
        _ask: &Ask<'_>,
    ) -> Result<Access, Failure<ListOrganizationsFeaturesError>> {
        Ok(Access::on_all())
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<ListOrganizationsFeaturesOutput, Failure<ListOrganizationsFeaturesError>> {
        let organization = super::administered(&call, draft)?;
        let (organization_id, enabled_features) = super::enabled(organization);
        Ok(ListOrganizationsFeaturesOutput {
            organization_id,
            enabled_features,
        })
    }
}
