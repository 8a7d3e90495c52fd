//! `AddClientIDToOpenIDConnectProvider`: <https://docs.aws.amazon.com/IAM/latest/APIReference/API_AddClientIDToOpenIDConnectProvider.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::iam::common::{self, exceeded};
use crate::operation::{Ask, Operation, Permitted};
use crate::quota;
use crate::state::Draft;
use doorward_shapes::iam::{
    AddClientIDToOpenIDConnectProvider, AddClientIDToOpenIDConnectProviderError,
    AddClientIDToOpenIDConnectProviderInput, AddClientIDToOpenIDConnectProviderOutput,
};

impl Operation for AddClientIDToOpenIDConnectProvider {
    const WRITES: bool = true;

    fn access(
        input: &AddClientIDToOpenIDConnectProviderInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<AddClientIDToOpenIDConnectProviderError>> {
        Ok(super::on_provider(
            ask,
            &input.open_id_connect_provider_arn,
        )?)
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<
        AddClientIDToOpenIDConnectProviderOutput,
        Failure<AddClientIDToOpenIDConnectProviderError>,
    > {
        let arn = common::arn(&call.input.open_id_connect_provider_arn)?;
        let id = &call.input.client_id;
        let provider = super::provider_mut(call.account_mut(draft)?, &arn)?;
        if !provider.client_ids.contains(id) {
            if provider.client_ids.len() >= quota::CLIENT_IDS {
                let limit = quota::CLIENT_IDS;
                return Err(exceeded("ClientIdsPerOpenIdConnectProvider", limit).into());
            }
            provider.client_ids.push(id.clone());
        }
        Ok(AddClientIDToOpenIDConnectProviderOutput::default())
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;
    use crate::testing::House;

    #[test]
    fn a_client_id_is_added_once_and_adding_it_again_is_no_error() {
        let house = House::new();
        let arn = sample::provider(&house, "https://example.com");
        let add = |id: &str| {
            house.admin::<AddClientIDToOpenIDConnectProvider>(
                AddClientIDToOpenIDConnectProviderInput {
                    open_id_connect_provider_arn: arn.clone(),
                    client_id: id.to_owned(),
                },
            )
        };
        for id in ["web", "web", "App"] {
            add(id).unwrap();
        }
        let ids = sample::get(&house, &arn).unwrap().client_id_list.unwrap();
        assert_eq!(ids, ["app", "web", "App"]);
        for number in ids.len()..quota::CLIENT_IDS {
            add(&number.to_string()).unwrap();
        }
        add("web").unwrap();
        assert_eq!(add("more").unwrap_err().code, "LimitExceeded");
    }
}
