//! `CreateBearerToken`:
//! <https://docs.aws.amazon.com/signin/latest/APIReference/API_dataplane-signin_CreateBearerToken.html>.
use super::application::{AccessToken, admit};
use crate::access::Access;
use crate::failure::Failure;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_shapes::signin::errors::Validation;
use doorward_shapes::signin::types::OAuth2ErrorCode;
use doorward_shapes::signin::{
    CreateBearerToken, CreateBearerTokenError, CreateBearerTokenInput, CreateBearerTokenOutput,
};

/// How long a token is good at most, and if nobody says, in seconds.
const LIFETIME: i32 = 12 * 60 * 60;

impl Operation for CreateBearerToken {
    fn access(
        input: &CreateBearerTokenInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<CreateBearerTokenError>> {
        admit(&input.resource, ask)?;
        // The reference does not have the action yet, hence no resource either.
        Ok(Access::on_all())
    }

    fn run(
        call: Permitted<'_, Self>,
        _draft: &mut Draft,
    ) -> Result<CreateBearerTokenOutput, Failure<CreateBearerTokenError>> {
        let seconds = call.input.duration_seconds.unwrap_or(LIFETIME);
        if seconds > LIFETIME {
            let message = format!("The duration must not be longer than {LIFETIME} seconds.");
            return Err(Validation::new(message, OAuth2ErrorCode::InvalidRequest).into());
        }
        let given = AccessToken::give(&call.input.resource, seconds, &call)?;
        Ok(CreateBearerTokenOutput {
            access_token: given.token,
            token_type: "Bearer".to_owned(),
            expires_in: given.seconds,
        })
    }
}
