//! `GetAccountProperties`:
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetAccountProperties.html>.
use super::properties;
use crate::access::Access;
use crate::failure::Failure;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_shapes::iam::{
    GetAccountProperties, GetAccountPropertiesError, GetAccountPropertiesInput,
    GetAccountPropertiesOutput,
};

impl Operation for GetAccountProperties {
    fn access(
        _input: &GetAccountPropertiesInput,
        _ask: &Ask<'_>,
    ) -> Result<Access, Failure<GetAccountPropertiesError>> {
        let namespaces = vec![properties::ROLE_MANAGER.to_owned()];
        Ok(Access::on_all().with("iam:AccountPropertyNamespaces", namespaces))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<GetAccountPropertiesOutput, Failure<GetAccountPropertiesError>> {
        let enabled = call.account(draft)?.info.role_manager;
        Ok(GetAccountPropertiesOutput {
            properties: Some(properties::shown(enabled)),
        })
    }
}
