//! `SetSecurityTokenServicePreferences`:
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_SetSecurityTokenServicePreferences.html>.
//!
//! Here every token is valid in every region, as AWS's of the second version are; the preference is
//! kept for `GetAccountSummary`, where tools read it back.
use crate::access::Access;
use crate::failure::Failure;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_shapes::iam::types::GlobalEndpointTokenVersion;
use doorward_shapes::iam::{
    SetSecurityTokenServicePreferences, SetSecurityTokenServicePreferencesError,
    SetSecurityTokenServicePreferencesInput, SetSecurityTokenServicePreferencesOutput,
};

impl Operation for SetSecurityTokenServicePreferences {
    const WRITES: bool = true;

    fn access(
        _input: &SetSecurityTokenServicePreferencesInput,
        _ask: &Ask<'_>,
    ) -> Result<Access, Failure<SetSecurityTokenServicePreferencesError>> {
        Ok(Access::on_all())
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<
        SetSecurityTokenServicePreferencesOutput,
        Failure<SetSecurityTokenServicePreferencesError>,
    > {
        let version = call.input.global_endpoint_token_version;
        let second = version == GlobalEndpointTokenVersion::V2Token;
        call.account_mut(draft)?.info.second_token_version = second;
        Ok(SetSecurityTokenServicePreferencesOutput {})
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::House;
    use doorward_shapes::iam::{GetAccountSummary, GetAccountSummaryInput};

    #[test]
    fn the_summary_tells_what_was_set() {
        let house = House::new();
        let told = || {
            let summary = house.admin::<GetAccountSummary>(GetAccountSummaryInput {});
            let map = summary.unwrap().summary_map.unwrap();
            map["GlobalEndpointTokenVersion"]
        };
        assert_eq!(told(), 1);
        for (version, expected) in [
            (GlobalEndpointTokenVersion::V2Token, 2),
            (GlobalEndpointTokenVersion::V1Token, 1),
        ] {
            let input = SetSecurityTokenServicePreferencesInput {
                global_endpoint_token_version: version,
            };
            house
                .admin::<SetSecurityTokenServicePreferences>(input)
                .unwrap();
            assert_eq!(told(), expected);
        }
    }
}
