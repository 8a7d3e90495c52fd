//! `GetAccessKeyInfo`: the account that an access key id has in it, whatever became of the key.
//! <https://docs.aws.amazon.com/STS/latest/APIReference/API_GetAccessKeyInfo.html>.
use crate::access::Access;
use crate::failure::{Failure, validation_error};
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_names::AccessKeyId;
use doorward_shapes::sts::{
    GetAccessKeyInfo, GetAccessKeyInfoError, GetAccessKeyInfoInput, GetAccessKeyInfoOutput,
};

impl Operation for GetAccessKeyInfo {
    fn access(
        _input: &GetAccessKeyInfoInput,
        _ask: &Ask<'_>,
    ) -> Result<Access, Failure<GetAccessKeyInfoError>> {
        Ok(Access::on_all())
    }

    fn run(
        call: Permitted<'_, Self>,
        _draft: &mut Draft,
    ) -> Result<GetAccessKeyInfoOutput, Failure<GetAccessKeyInfoError>> {
        let text = &call.input.access_key_id;
        // Keys made before 2019 do not say whose they are, and none of them is ours.
        let account = AccessKeyId::parse(text)
            .ok()
            .and_then(|key| key.account())
            .ok_or_else(|| validation_error(format!("{text} is invalid")))?;
        Ok(GetAccessKeyInfoOutput {
            account: Some(account.to_string()),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{Stage, allow, outcome};
    use super::*;

    #[test]
    fn a_keys_account_is_read_from_its_id() {
        let stage = Stage::new();
        let ask = |caller, key: &str| {
            let input = GetAccessKeyInfoInput {
                access_key_id: key.to_owned(),
            };
            stage.house.call::<GetAccessKeyInfo>(caller, input)
        };
        let ada = stage.user(stage.home, "ada", &[allow("sts:GetAccessKeyInfo")]);
        for (key, account) in [
            ("ASIAY34FZKBOKMUTVV7A", "609629065308"),
            (stage.long_term(stage.abroad).as_str(), "999988887777"),
        ] {
            assert_eq!(ask(&ada, key).unwrap().account.as_deref(), Some(account));
        }
        for key in [
            "AKIAIOSFODNN7EXAMPLE",
            "AKIA0000000000000000",
            "nothing-at-all-like",
        ] {
            let expected = format!("400 ValidationError: {key} is invalid");
            assert_eq!(outcome(ask(&ada, key)), expected);
        }
        let nil = stage.user(stage.home, "nil", &[]);
        let refused = outcome(ask(&nil, "ASIAY34FZKBOKMUTVV7A"));
        assert!(
            refused.contains(
                "is not authorized to perform: sts:GetAccessKeyInfo on resource: * because"
            )
        );
    }
}
