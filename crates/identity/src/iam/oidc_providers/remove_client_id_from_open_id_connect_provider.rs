//! `RemoveClientIDFromOpenIDConnectProvider`: <https://docs.aws.amazon.com/IAM/latest/APIReference/API_RemoveClientIDFromOpenIDConnectProvider.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::iam::common;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_shapes::iam::{
    RemoveClientIDFromOpenIDConnectProvider, RemoveClientIDFromOpenIDConnectProviderError,
    RemoveClientIDFromOpenIDConnectProviderInput, RemoveClientIDFromOpenIDConnectProviderOutput,
};

impl Operation for RemoveClientIDFromOpenIDConnectProvider {
    const WRITES: bool = true;

    fn access(
        input: &RemoveClientIDFromOpenIDConnectProviderInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<RemoveClientIDFromOpenIDConnectProviderError>> {
        Ok(super::on_provider(
            ask,
            &input.open_id_connect_provider_arn,
        )?)
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<
        RemoveClientIDFromOpenIDConnectProviderOutput,
        Failure<RemoveClientIDFromOpenIDConnectProviderError>,
    > {
        let arn = common::arn(&call.input.open_id_connect_provider_arn)?;
        let provider = super::provider_mut(call.account_mut(draft)?, &arn)?;
        provider.client_ids.retain(|id| *id != call.input.client_id);
        Ok(RemoveClientIDFromOpenIDConnectProviderOutput::default())
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;
    use crate::testing::House;

    #[test]
    fn a_client_id_is_removed_and_one_that_is_not_there_is_no_error() {
        let house = House::new();
        let arn = sample::provider(&house, "https://example.com");
        for id in ["APP", "app", "app"] {
            house
                .admin::<RemoveClientIDFromOpenIDConnectProvider>(
                    RemoveClientIDFromOpenIDConnectProviderInput {
                        open_id_connect_provider_arn: arn.clone(),
                        client_id: id.to_owned(),
                    },
                )
                .unwrap();
        }
        let ids = sample::get(&house, &arn).unwrap().client_id_list;
        assert_eq!(ids, Some(Vec::new()));
    }
}
