//! The federation endpoint: a broker turns temporary credentials into a link to the console.
//!
//! See "Enable custom identity broker access to the AWS console" in the IAM User Guide:
//! <https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_enable-console-custom-url.html>.
use super::record::{Happened, Scene};
use super::temporary::{self, Arrival, Entrance};
use super::{Refused, Step, Visit};
use crate::authenticate::session_identity;
use crate::caller::{Caller, Credential};
use crate::failure::Fault;
use crate::session::{Session, SessionKeys, Subject};
use crate::state::{Account, Draft};
use crate::{Installation, Moment, Performed, Timestamp};
use doorward_names::{AccessKeyId, Secret};
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::json;
use std::ops::RangeInclusive;
use std::sync::Arc;

/// How long a sign-in token is good for, in seconds.
const LIFETIME: i64 = 15 * 60;
/// What sign-in tokens are sealed as.
const PURPOSE: &[u8] = b"doorward sign-in token 1";
/// `SessionDuration`, of a role.
const ROLES: RangeInclusive<u32> = 900..=43_200;
/// `DurationSeconds`, of a federated user.
const FEDERATED: RangeInclusive<u32> = 900..=129_600;
/// The longest `Issuer` that is kept.
const LONGEST_ISSUER: usize = 2048;

/// What a broker asks a sign-in token for, as it was sent.
pub struct Brokered {
    /// `Session`: the credentials, as JSON.
    pub session: Secret<String>,
    /// `SessionDuration`: how long the console session of a role lasts.
    pub session_duration: Option<String>,
    /// `DurationSeconds`: how long that of a federated user lasts.
    pub duration_seconds: Option<String>,
}

/// A sign-in token, and where it leads.
pub struct FederatedLogin {
    /// `SigninToken`.
    pub token: Secret<String>,
    /// `Issuer`: where whoever it is signs in again, if it is a URL.
    pub issuer: String,
    /// Where to go: a path on our own console, or it is not gone to.
    pub destination: String,
}

/// Why the federation endpoint refuses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unfederated {
    /// The request is not what the endpoint takes.
    Malformed,
    /// The credentials are not good, or not good for this.
    Credentials,
    /// The sign-in token is not one of ours, was used or is too old.
    Token,
    /// A policy keeps the identity out of the console.
    Barred,
    /// The record could not be written; nothing was changed.
    Unavailable,
}

/// `Session`.
#[derive(Deserialize)]
struct Presented {
    #[serde(rename = "sessionId")]
    id: String,
    #[serde(rename = "sessionKey", deserialize_with = "secret")]
    key: Secret<String>,
    #[serde(rename = "sessionToken", deserialize_with = "secret")]
    token: Secret<String>,
}

fn secret<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Secret<String>, D::Error> {
    String::deserialize(deserializer).map(Secret::new)
}

/// What a sign-in token is, sealed.
#[derive(Serialize, Deserialize)]
struct Ticket {
    /// What it is spent by.
    id: String,
    made: Timestamp,
    /// The console session's end, if before the session's.
    until: Option<Timestamp>,
    key: AccessKeyId,
    token: String,
}

impl Installation {
    /// `getSigninToken`: a token that signs a browser in once, as whoever the credentials are of.
    pub fn signin_token(
        &self,
        brokered: &Brokered,
        visit: &Visit,
        moment: &Moment,
    ) -> Result<String, Unfederated> {
        if self.is_behind() {
            return Err(Unfederated::Unavailable);
        }
        let presented: Presented =
            serde_json::from_str(brokered.session.expose()).map_err(|_| Unfederated::Malformed)?;
        let (session, caller) = self.holder(&presented, moment.now)?;
        let world = self.durable();
        let account = world
            .account(session.account)
            .ok_or(Unfederated::Credentials)?;
        let scene = Scene::here(visit, moment);
        let length = match length(brokered, &session, account) {
            Ok(length) => length,
            Err(refused) => {
                self.record(vec![scene.failed(&caller, "GetSigninToken")]);
                return Err(refused);
            }
        };
        let ticket = self.ticket(&session, presented.token, length, moment);
        let fault = |fault: Fault| {
            tracing::error!(cause = %fault.cause, "a sign-in token could not be made");
            Unfederated::Unavailable
        };
        let (key, token) = ticket.map_err(fault)?;
        self.record(vec![scene.of_caller(&caller, told(&key))]);
        Ok(token)
    }

    /// Whoever presents credentials of a role or of a federated user that are good now.
    fn holder(
        &self,
        presented: &Presented,
        now: Timestamp,
    ) -> Result<(Arc<Session>, Caller), Unfederated> {
        let refused = Unfederated::Credentials;
        let key = AccessKeyId::parse(&presented.id).map_err(|_| refused)?;
        let sessions = &self.means().sessions;
        let secret = sessions.secret_access_key(&key);
        let right = secret.matches(presented.key.expose().as_bytes());
        let session = sessions.open(&key, presented.token.expose());
        let session = session.filter(|session| right && session.expires > now);
        let session = session.ok_or(refused)?;
        // `GetSessionToken` gives its user's own credentials: those sign in with a password. What was
        // delegated is for a provider's programs.
        if !matches!(
            session.subject,
            Subject::Role { .. } | Subject::Federated { .. }
        ) || session.delegated.is_some()
        {
            return Err(refused);
        }
        let world = self.durable();
        let account = world.account(session.account).ok_or(refused)?;
        let caller = Caller {
            account: account.id(),
            identity: session_identity(&session, account).ok_or(refused)?,
            credential: Credential::Session(Arc::clone(&session)),
        };
        Ok((session, caller))
    }

    /// A sign-in token of `session`, and the access key that the console session will have.
    fn ticket(
        &self,
        session: &Session,
        token: Secret<String>,
        length: Length,
        moment: &Moment,
    ) -> Result<(AccessKeyId, String), Fault> {
        let now = moment.now;
        let (key, token, until) = match length {
            Length::AsTheSession => (session.access_key_id.clone(), token, None),
            Length::AtMost(seconds) => {
                let until = Some(now.plus_seconds(seconds.into()));
                (session.access_key_id.clone(), token, until)
            }
            Length::Own(seconds) => {
                // It is as old as what it is made of: who revokes older sessions means it too.
                let own = Session {
                    access_key_id: SessionKeys::access_key_id(session.account, moment),
                    expires: now.plus_seconds(seconds.into()),
                    ..session.clone()
                };
                let issued = self.means().sessions.issue(&own, 0, moment)?;
                (issued.access_key_id, issued.session_token, None)
            }
        };
        let ticket = Ticket {
            id: moment.uuid(),
            made: now,
            until,
            token: token.expose().clone(),
            key: key.clone(),
        };
        let sealed = self.desk.flows.seal_as(PURPOSE, &ticket, moment.random());
        let sealed = sealed.ok_or_else(|| Fault::new("a sign-in token could not be sealed"))?;
        Ok((key, sealed))
    }

    /// `login`: signs the browser in that comes with a sign-in token, which is used up by it.
    pub fn federate(
        self: &Arc<Self>,
        login: FederatedLogin,
        visit: &Visit,
        moment: &Moment,
    ) -> Performed<Result<Step, Unfederated>> {
        let refused = |why| Performed::Answered(Err(why));
        let token = login.token.expose();
        let ticket: Option<Ticket> = self.desk.flows.open_as(PURPOSE, token);
        let good = |ticket: &Ticket| moment.now < ticket.made.plus_seconds(LIFETIME);
        let Some(ticket) = ticket.filter(good) else {
            return refused(Unfederated::Token);
        };
        let Some(session) = self.means().sessions.open(&ticket.key, &ticket.token) else {
            return refused(Unfederated::Token);
        };
        let world = self.durable();
        let identity = world
            .account(session.account)
            .and_then(|account| session_identity(&session, account));
        let Some(identity) = identity else {
            return refused(Unfederated::Token);
        };
        let caller = Caller {
            account: session.account,
            identity,
            credential: Credential::Session(Arc::clone(&session)),
        };
        let arrival = Arrival {
            session: session.as_ref().clone(),
            until: ticket.until,
            entrance: Entrance::Federation,
            issuer: is_url(&login.issuer).then_some(login.issuer),
            switched: None,
            destination: login.destination,
        };
        let public_url = &self.settings().public_url;
        let made = self.change(moment, |draft, moment| {
            let spent = spend(draft, &ticket, session.account, moment.now)?;
            if !spent {
                let failed = Scene::here(visit, moment).failed(&caller, "ConsoleLogin");
                return Ok((Err(Unfederated::Token), vec![failed]));
            }
            let (step, records) = temporary::open(arrival, draft, visit, moment, public_url)?;
            let step = match step {
                Step::Refused(Refused::Barred) => Err(Unfederated::Barred),
                Step::Refused(_) => Err(Unfederated::Token),
                step => Ok(step),
            };
            Ok((step, records))
        });
        made.map(|made| made.unwrap_or(Err(Unfederated::Unavailable)))
    }
}

/// Uses `ticket` up; whether it was still good.
fn spend(
    draft: &mut Draft,
    ticket: &Ticket,
    account: doorward_names::AccountId,
    now: Timestamp,
) -> Result<bool, Fault> {
    let account = draft
        .account_mut(account)
        .ok_or_else(|| Fault::new("the session's account is not in the draft"))?;
    let key = format!("signin-token/{}", ticket.id);
    Ok(account.spend(key, ticket.made.plus_seconds(LIFETIME), now))
}

/// How long the console session lasts.
enum Length {
    /// As long as the credentials.
    AsTheSession,
    /// As long as the credentials, and so many seconds at most.
    AtMost(u32),
    /// So many seconds, whatever the credentials have left.
    Own(u32),
}

/// How long the console session of `session` is to last, where that may be asked for.
fn length(
    brokered: &Brokered,
    session: &Session,
    account: &Account,
) -> Result<Length, Unfederated> {
    let number = |text: &String, range: RangeInclusive<u32>| {
        let seconds = text.parse().ok();
        let seconds = seconds.filter(|seconds| range.contains(seconds));
        seconds.ok_or(Unfederated::Malformed)
    };
    let asked = (&brokered.session_duration, &brokered.duration_seconds);
    match (&session.subject, asked) {
        (_, (None, None)) => Ok(Length::AsTheSession),
        (Subject::Role { id, .. }, (Some(seconds), None)) => {
            let seconds = number(seconds, ROLES)?;
            let role = account.role_by_id(id).ok_or(Unfederated::Credentials)?;
            if session.chained || session.narrowed || seconds >= role.max_session_duration {
                return Err(Unfederated::Credentials);
            }
            Ok(Length::Own(seconds))
        }
        (Subject::Federated { .. }, (None, Some(seconds))) => {
            Ok(Length::AtMost(number(seconds, FEDERATED)?))
        }
        _ => Err(Unfederated::Credentials),
    }
}

/// What the record tells of `getSigninToken`: the key that the console session will have.
fn told(key: &AccessKeyId) -> Happened {
    Happened {
        answer: json!({
            "credentials": {"accessKeyId": key.as_str()},
            "GetSigninToken": "Success",
        }),
        additional: json!({"MobileVersion": "No", "MFAUsed": "No"}),
        ..Happened::plain("GetSigninToken")
    }
}

/// Whether an `Issuer` is an address that a browser may be sent to. Others are names: AWS's own
/// example has `Example.org`.
fn is_url(issuer: &str) -> bool {
    let rest = issuer
        .strip_prefix("https://")
        .or_else(|| issuer.strip_prefix("http://"));
    let authority = rest.map(|rest| rest.split(['/', '?', '#']).next().unwrap_or_default());
    let named = authority.is_some_and(|authority| {
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-.:[]".contains(&byte);
        !authority.is_empty() && authority.bytes().all(plain)
    });
    let plain = |byte: u8| byte.is_ascii_graphic() && !b"\\\"'<>`".contains(&byte);
    named && issuer.bytes().all(plain) && issuer.len() <= LONGEST_ISSUER
}

#[cfg(test)]
mod tests;
