//! `DeleteSAMLProvider`: <https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteSAMLProvider.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::iam::common;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_shapes::iam::{
    DeleteSAMLProvider, DeleteSAMLProviderError, DeleteSAMLProviderInput, DeleteSAMLProviderOutput,
};

impl Operation for DeleteSAMLProvider {
    const WRITES: bool = true;

    fn access(
        input: &DeleteSAMLProviderInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<DeleteSAMLProviderError>> {
        Ok(super::on_provider(ask, &input.saml_provider_arn)?)
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<DeleteSAMLProviderOutput, Failure<DeleteSAMLProviderError>> {
        let arn = common::arn(&call.input.saml_provider_arn)?;
        let account = call.account_mut(draft)?;
        let name = super::find(account, &arn)?.name.clone();
        account.saml_providers.remove(&name);
        Ok(DeleteSAMLProviderOutput::default())
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
        let arn = sample::provider(&house, "Example");
        let input = DeleteSAMLProviderInput {
            saml_provider_arn: arn.clone(),
        };
        house.admin::<DeleteSAMLProvider>(input.clone()).unwrap();
        assert_eq!(sample::get(&house, &arn).unwrap_err().status, 404);
        let refused = house.refused::<DeleteSAMLProvider>(input);
        let message = format!("Manifest not found for arn {arn}");
        assert_eq!(refused, ("NoSuchEntity".to_owned(), message));
    }
}
