//! `CreateOAuth2TokenWithIAM`:
//! <https://docs.aws.amazon.com/signin/latest/APIReference/API_dataplane-signin_CreateOAuth2TokenWithIAM.html>.
use super::application::{AccessToken, CLIENT, admit, target};
use crate::access::Access;
use crate::failure::Failure;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_shapes::signin::{
    CreateOAuth2TokenWithIAM, CreateOAuth2TokenWithIAMError, CreateOAuth2TokenWithIAMInput,
    CreateOAuth2TokenWithIAMOutput,
};

/// How long a token is good at most, in seconds.
const LIFETIME: i32 = 60 * 60;

impl Operation for CreateOAuth2TokenWithIAM {
    fn access(
        input: &CreateOAuth2TokenWithIAMInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<CreateOAuth2TokenWithIAMError>> {
        admit(&input.resource, ask)?;
        Ok(Access::on(target(&input.resource, ask))
            .with("signin:OAuthClientId", CLIENT)
            .with("signin:OAuthGrantType", input.grant_type.as_str()))
    }

    fn run(
        call: Permitted<'_, Self>,
        _draft: &mut Draft,
    ) -> Result<CreateOAuth2TokenWithIAMOutput, Failure<CreateOAuth2TokenWithIAMError>> {
        let given = AccessToken::give(&call.input.resource, LIFETIME, &call)?;
        Ok(CreateOAuth2TokenWithIAMOutput {
            access_token: given.token,
            token_type: "Bearer".to_owned(),
            expires_in: given.seconds,
        })
    }
}
