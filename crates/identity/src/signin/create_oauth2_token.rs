//! `CreateOAuth2Token`: <https://docs.aws.amazon.com/signin/latest/APIReference/API_CreateOAuth2Token.html>.
//!
//! Nobody signs this call: a code or a refresh token, and the proof of a key, tell whose login it
//! is before the call begins. It is then a call of whoever agreed to the login.
use super::console_access::for_program;
use super::present::{Presented, present};
use super::token::{Part, Token, id_token};
use super::{Proof, Refused};
use crate::access::Access;
use crate::caller::Credential;
use crate::failure::{Failure, Fault, access_denied};
use crate::operation::{Ask, Operation, Permitted};
use crate::session::{Session, SessionKeys, Subject};
use crate::state::{Draft, Exchanged};
use crate::sts::issue;
use crate::{Facts, Moment, Timestamp, audit};
use doorward_shapes::signin::types::{AccessToken, CreateOAuth2TokenResponseBody};
use doorward_shapes::signin::{
    CreateOAuth2Token, CreateOAuth2TokenError, CreateOAuth2TokenInput, CreateOAuth2TokenOutput,
};

/// How long the credentials last, in seconds.
const LIFETIME: i64 = 15 * 60;

impl Operation for CreateOAuth2Token {
    const WRITES: bool = true;

    fn access(
        input: &CreateOAuth2TokenInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<CreateOAuth2TokenError>> {
        let body = &input.token_input;
        let proof = proof(ask.facts)?;
        let found = present(body, proof, ask.world, ask.means, ask.facts.now);
        let login = found.map_err(|refused| refused.answer())?.login;
        for_program(ask.caller, ask.facts, ask.world).map_err(|barred| access_denied(barred.0))?;
        let uri = &login.redirect_uri;
        Ok(login
            .client
            .access(ask.caller, ask.facts, uri, &body.grant_type))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<CreateOAuth2TokenOutput, Failure<CreateOAuth2TokenError>> {
        let (body, now) = (&call.input.token_input, call.facts.now);
        let proof = proof(call.facts)?;
        let world = draft.world().clone();
        let presented = present(body, proof, &world, call.means, now);
        let presented = presented.map_err(|refused| refused.answer())?;
        let session = presented.session(now, call.moment)?;
        let issued = issue::issue(&session, None, call.means, call.moment)?;
        let credentials = issued.credentials;
        let generation = presented.generation;
        let id_token = match presented.login.exchanged {
            None => Some(presented.id_token(&session, now, &call)?),
            Some(_) => None,
        };
        let token = Token {
            account: presented.account.id(),
            login: presented.login.id.clone(),
            part: Part::Refresh(generation),
        };
        let refresh_token = token.write(call.means)?;
        let account = call.account_mut(draft)?;
        if !account.spend(format!("dpop/{}", proof.id), proof.expires, now) {
            return Err(Refused::Invalid("The DPoP proof was used before.")
                .answer()
                .into());
        }
        let gone = || Fault::new("a login that was found is not in the state");
        let login = account.logins.get_mut(&token.login).ok_or_else(gone)?;
        if login.exchanged.as_ref().map(|known| known.generation) != Some(generation) {
            login.exchanged = Some(Exchanged {
                key: proof.key.clone(),
                generation,
                refreshed: now,
                user_agent: audit::kept(&call.facts.user_agent).to_owned(),
            });
        }
        let expires_in = session.expires.seconds() - now.seconds();
        Ok(CreateOAuth2TokenOutput {
            token_output: CreateOAuth2TokenResponseBody {
                access_token: AccessToken {
                    access_key_id: credentials.access_key_id,
                    secret_access_key: credentials.secret_access_key.expose().clone(),
                    session_token: credentials.session_token,
                },
                token_type: "aws_sigv4".to_owned(),
                expires_in: i32::try_from(expires_in).map_err(Fault::new)?,
                refresh_token,
                id_token,
            },
        })
    }
}

fn proof(facts: &Facts) -> Result<&Proof, Fault> {
    facts
        .proof
        .as_ref()
        .ok_or_else(|| Fault::new("a token was asked for without a proof"))
}

impl Presented<'_> {
    /// The session the program is given: the person's, as it is in the console, and no longer.
    fn session(&self, now: Timestamp, moment: &Moment) -> Result<Session, Fault> {
        let account = self.account.id();
        let origin = self.origin();
        let mut session = match (&self.caller.credential, &self.caller.identity) {
            (Credential::Session(session), _) => Session {
                access_key_id: SessionKeys::access_key_id(account, moment),
                ..(**session).clone()
            },
            // From the sign-in on, so that what revokes older sessions revokes this one.
            (_, identity) => {
                let subject = Subject::of_person(identity);
                let subject = subject.ok_or_else(|| Fault::new("a login of nobody"))?;
                issue::session(account, subject, origin.signed_in, 0, moment)
            }
        };
        let ends = origin.expires.min(now.plus_seconds(LIFETIME));
        session.expires = match self.caller.session() {
            Some(own) => ends.min(own.expires),
            None => ends,
        };
        session.mfa = origin.mfa;
        session.sign_in = Some(self.login.arn());
        Ok(session)
    }

    fn id_token<O: Operation>(
        &self,
        session: &Session,
        now: Timestamp,
        call: &Permitted<'_, O>,
    ) -> Result<String, Fault> {
        let claims = serde_json::json!({
            "iss": "https://signin.amazonaws.com",
            "sub": self.caller.arn().as_str(),
            "aud": self.login.client.id(),
            "iat": now.seconds(),
            "exp": session.expires.seconds(),
            "auth_time": self.origin().signed_in.seconds(),
            "jti": call.moment.uuid(),
        });
        id_token(&claims, call.means)
    }
}
