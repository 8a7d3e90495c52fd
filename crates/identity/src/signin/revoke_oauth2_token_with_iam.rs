//! `RevokeOAuth2TokenWithIAM`:
//! <https://docs.aws.amazon.com/signin/latest/APIReference/API_dataplane-signin_RevokeOAuth2TokenWithIAM.html>.
//!
//! The login ends; the credentials that it was given last to their end.
use super::introspect_oauth2_token_with_iam::refreshes;
use super::sessions::revoke;
use crate::access::Access;
use crate::failure::Failure;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::{Draft, LoginClient};
use doorward_shapes::signin::{
    RevokeOAuth2TokenWithIAM, RevokeOAuth2TokenWithIAMError, RevokeOAuth2TokenWithIAMInput,
    RevokeOAuth2TokenWithIAMOutput,
};

impl Operation for RevokeOAuth2TokenWithIAM {
    fn access(
        input: &RevokeOAuth2TokenWithIAMInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<RevokeOAuth2TokenWithIAMError>> {
        let known = refreshes(input.token.expose(), ask.account, ask.means);
        // One that is none is on the client that most are of.
        let client = known.map_or(LoginClient::SameDevice, |(login, _)| login.client);
        let resource = client.resource(ask.caller, ask.facts);
        Ok(Access::on(resource).with("signin:OAuthTokenType", "refresh_token"))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<RevokeOAuth2TokenWithIAMOutput, Failure<RevokeOAuth2TokenWithIAMError>> {
        let account = call.account(draft)?;
        let known = refreshes(call.input.token.expose(), account, call.means);
        // As it is done already where there is none, that is no error.
        if let Some(login) = known.map(|(login, _)| login.id.clone()) {
            revoke(&login, call.account_mut(draft)?, call.facts.now);
        }
        Ok(RevokeOAuth2TokenWithIAMOutput::default())
    }
}
