//! `CreateOAuth2TokenWithTokenExchange`:
//! <https://docs.aws.amazon.com/signin/latest/APIReference/API_dataplane-signin_CreateOAuth2TokenWithTokenExchange.html>.
//!
//! Nobody signs this call: a token of an identity provider tells which role its bearer assumes, before
//! the call begins (`api/exchange.rs`). It is then a call of that role's session, and its input says
//! all that the token did.
use super::application::{AccessToken, Wanted, admit, no_such_target, service_of, target};
use super::grant::{Kind, invalid_grant, invalid_scope};
use crate::access::Access;
use crate::failure::Failure;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_shapes::signin::{
    CreateOAuth2TokenWithTokenExchange, CreateOAuth2TokenWithTokenExchangeError,
    CreateOAuth2TokenWithTokenExchangeInput, CreateOAuth2TokenWithTokenExchangeOutput,
};

/// How long a token is good at most, in seconds.
const LIFETIME: i32 = 60 * 60;
/// The longest token that the model lets be answered, in characters.
const LONGEST: usize = 4096;

impl Operation for CreateOAuth2TokenWithTokenExchange {
    fn access(
        input: &CreateOAuth2TokenWithTokenExchangeInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<CreateOAuth2TokenWithTokenExchangeError>> {
        let session = ask.caller.session();
        if session.is_none_or(|session| session.federated_provider.is_none()) {
            return Err(invalid_grant("The session is of no identity provider's.").into());
        }
        let resource = input.resource.as_deref().unwrap_or_default();
        let service = service_of(resource).ok_or_else(no_such_target)?;
        admit(&service, ask)?;
        Ok(Access::on(target(&service, ask))
            .with_some("signin:OAuthClientId", input.client_id.as_deref())
            .with("signin:OAuthGrantType", input.grant_type.as_str())
            .with("signin:OAuthClientAuthentication", "none"))
    }

    fn run(
        call: Permitted<'_, Self>,
        _draft: &mut Draft,
    ) -> Result<
        CreateOAuth2TokenWithTokenExchangeOutput,
        Failure<CreateOAuth2TokenWithTokenExchangeError>,
    > {
        let kind = Kind::parse(&call.input.grant_type)?;
        let wanted = Wanted {
            resource: call.input.resource.as_deref().unwrap_or_default(),
            seconds: LIFETIME,
            client: call.input.client_id.as_deref().unwrap_or_default(),
            scope: call.input.scope.as_deref(),
        };
        let given = AccessToken::give_wanted(&wanted, &call)?;
        if given.token.expose().len() > LONGEST {
            return Err(invalid_scope("The scope is too long for a token.").into());
        }
        let is_grant = kind == Kind::JwtBearer;
        Ok(CreateOAuth2TokenWithTokenExchangeOutput {
            access_token: given.token,
            issued_token_type: kind.issued(),
            token_type: "Bearer".to_owned(),
            expires_in: given.seconds,
            resource: call.input.resource.clone().filter(|_| is_grant),
            scope: call.input.scope.clone().filter(|_| is_grant),
        })
    }
}
