//! `UpdateOpenIDConnectProviderThumbprint`: <https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateOpenIDConnectProviderThumbprint.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::iam::common;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_shapes::iam::errors::InvalidInput;
use doorward_shapes::iam::{
    UpdateOpenIDConnectProviderThumbprint, UpdateOpenIDConnectProviderThumbprintError,
    UpdateOpenIDConnectProviderThumbprintInput, UpdateOpenIDConnectProviderThumbprintOutput,
};

impl Operation for UpdateOpenIDConnectProviderThumbprint {
    const WRITES: bool = true;

    fn access(
        input: &UpdateOpenIDConnectProviderThumbprintInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<UpdateOpenIDConnectProviderThumbprintError>> {
        Ok(super::on_provider(
            ask,
            &input.open_id_connect_provider_arn,
        )?)
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<
        UpdateOpenIDConnectProviderThumbprintOutput,
        Failure<UpdateOpenIDConnectProviderThumbprintError>,
    > {
        let arn = common::arn(&call.input.open_id_connect_provider_arn)?;
        if call.input.thumbprint_list.is_empty() {
            let message = "Thumbprint list must contain at least one entry.";
            return Err(InvalidInput::new(message).into());
        }
        let thumbprints = super::thumbprints(&call.input.thumbprint_list)?;
        let provider = super::provider_mut(call.account_mut(draft)?, &arn)?;
        provider.thumbprints = thumbprints;
        Ok(UpdateOpenIDConnectProviderThumbprintOutput::default())
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;
    use crate::testing::House;

    #[test]
    fn the_list_takes_the_place_of_the_one_before() {
        let house = House::new();
        let arn = sample::provider(&house, "https://example.com");
        let update = |list: &[&str]| {
            house.admin::<UpdateOpenIDConnectProviderThumbprint>(
                UpdateOpenIDConnectProviderThumbprintInput {
                    open_id_connect_provider_arn: arn.clone(),
                    thumbprint_list: list.iter().map(|byte| byte.repeat(20)).collect(),
                },
            )
        };
        update(&["aa", "bb"]).unwrap();
        update(&["CC"]).unwrap();
        let list = sample::get(&house, &arn).unwrap().thumbprint_list.unwrap();
        assert_eq!(list, ["cc".repeat(20)]);
        let refused = update(&[]).unwrap_err();
        assert_eq!(refused.code, "InvalidInput");
        assert_eq!(
            refused.message,
            "Thumbprint list must contain at least one entry."
        );
        let refused = update(&["aa"; 6]).unwrap_err();
        assert_eq!(
            refused.message,
            "Thumbprint list must contain fewer than 5 entries."
        );
    }
}
