//! `DeleteOpenIDConnectProvider`: <https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteOpenIDConnectProvider.html>.
//!
//! AWS's page says that deleting what is not there is no error. Two implementations that were
//! compared with AWS quote an error, in words nobody would make up; so it is one here.
use crate::access::Access;
use crate::failure::Failure;
use crate::iam::common;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_shapes::iam::errors::NoSuchEntity;
use doorward_shapes::iam::{
    DeleteOpenIDConnectProvider, DeleteOpenIDConnectProviderError,
    DeleteOpenIDConnectProviderInput, DeleteOpenIDConnectProviderOutput,
};

impl Operation for DeleteOpenIDConnectProvider {
    const WRITES: bool = true;

    fn access(
        input: &DeleteOpenIDConnectProviderInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<DeleteOpenIDConnectProviderError>> {
        Ok(super::on_provider(
            ask,
            &input.open_id_connect_provider_arn,
        )?)
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<DeleteOpenIDConnectProviderOutput, Failure<DeleteOpenIDConnectProviderError>> {
        let arn = common::arn(&call.input.open_id_connect_provider_arn)?;
        let account = call.account_mut(draft)?;
        let found = account.oidc_provider_by_arn(&arn).map(|p| p.name.clone());
        let name = found.ok_or_else(|| {
            NoSuchEntity::new(format!("OpenId connect Provider {arn} cannot be found."))
        })?;
        account.oidc_providers.remove(&name);
        Ok(DeleteOpenIDConnectProviderOutput::default())
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;
    use crate::testing::House;

    #[test]
    fn a_provider_is_deleted_once() {
        let house = House::new();
        let arn = sample::provider(&house, "https://example.com");
        let input = DeleteOpenIDConnectProviderInput {
            open_id_connect_provider_arn: arn.clone(),
        };
        house
            .admin::<DeleteOpenIDConnectProvider>(input.clone())
            .unwrap();
        assert_eq!(sample::get(&house, &arn).unwrap_err().status, 404);
        let refused = house.refused::<DeleteOpenIDConnectProvider>(input);
        let message = format!("OpenId connect Provider {arn} cannot be found.");
        assert_eq!(refused, ("NoSuchEntity".to_owned(), message));
    }
}
