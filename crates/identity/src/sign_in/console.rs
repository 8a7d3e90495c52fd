//! Who is signed in, and what they do from the console's pages.
use super::person::Person;
use super::session::Cookie;
use crate::audit::UserIdentity;
use crate::caller::Caller;
use crate::state::{SessionPrincipal, StoredSession, SwitchedFrom};
use crate::{Installation, Timestamp, password_policy};
use doorward_names::{AccountId, Arn, RequestId};
use doorward_store::{Attribute, AuditQuery};
use serde_json::Value as Json;

/// Who a browser is signed in as. Only a good cookie makes one.
#[derive(Clone, Debug)]
pub struct ConsoleSession {
    /// The session's id: a hash of its cookie.
    pub id: String,
    /// The account.
    pub account: AccountId,
    /// The account's alias, where it has one.
    pub alias: Option<String>,
    /// The identity's ARN.
    pub arn: Arn,
    /// `ada`, or `Root user`.
    pub display_name: String,
    /// Whether this is the root user.
    pub is_root: bool,
    /// Whether this is a temporary identity, a role's or a federated user's: it has no password,
    /// devices or keys of its own.
    pub is_temporary: bool,
    /// Where a temporary identity came from, and signs in again.
    pub issuer: Option<String>,
    /// Where the role was switched to from, if it was.
    pub switched: Option<SwitchedFrom>,
    /// When the person signed in.
    pub signed_in: Timestamp,
    /// When the session ends.
    pub expires: Timestamp,
    /// Whether an MFA device was asked for and answered.
    pub mfa: bool,
    /// The sign-in before this one.
    pub previous_sign_in: Option<Timestamp>,
    /// What forms carry against cross-site requests.
    pub csrf: String,
    pub(super) caller: Caller,
    pub(super) principal: SessionPrincipal,
}

/// How many days before its end a password is said to expire.
const EXPIRES_SOON: i64 = 15;
const DAY: i64 = 24 * 60 * 60;

/// Something that was done, or refused, as one identity.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Activity {
    /// When.
    pub at: Timestamp,
    /// `CreateAccessKey`.
    pub event_name: String,
    /// `iam`.
    pub service: String,
    /// Where it is recorded.
    pub region: String,
    /// The address it came from.
    pub address: String,
    /// The error's code, if it was refused.
    pub error: Option<String>,
    /// The error's message.
    pub reason: String,
    /// The request's id; a sign-in has none.
    pub request_id: Option<RequestId>,
    /// Whether it was denied by policies and the explanation is still kept:
    /// [`Installation::explain_denial`] tells it.
    pub explained: bool,
}

impl Installation {
    /// What was done as the signed-in identity, newest first: 20 lines at most. What was done
    /// again and again is one line, since a page that checks while somebody types would leave no
    /// room for anything else; what was refused is a line each time.
    pub fn recent_activity(&self, session: &ConsoleSession, now: Timestamp) -> Vec<Activity> {
        const MOST: usize = 20;
        const DAYS: i64 = 90 * DAY;
        let query = AuditQuery {
            account: session.account,
            start_ms: now.plus_seconds(-DAYS).millis(),
            end_ms: now.plus_seconds(1).millis(),
            attribute: UserIdentity::of(&session.caller)
                .found_by()
                .map(Attribute::Username),
            max: 200,
            after: None,
        };
        let Ok(page) = self.means().history(&query) else {
            return Vec::new();
        };
        let own = session.caller.user_id();
        let records = page.records.iter().filter_map(|record| {
            let json: Json = serde_json::from_str(&record.json).ok()?;
            // A role session or federated user may go by the same name.
            let principal = json.get("userIdentity")?.get("principalId")?.as_str()?;
            (principal == own).then(|| Activity::of(record.time_ms, &json))
        });
        let mut records: Vec<_> = records.collect();
        records.dedup_by(|earlier, later| earlier.is_as(later));
        records.truncate(MOST);
        for activity in &mut records {
            activity.explained = self.is_explained(activity, now);
        }
        records
    }

    /// What a new password of whoever is signed in must be like.
    pub fn password_rules(&self, session: &ConsoleSession) -> Vec<password_policy::Rule> {
        let world = self.durable();
        let account = world.account(session.account);
        let person = account.and_then(|account| Person::of(account, session.principal.clone()));
        password_policy::rules(person.and_then(|person| person.password_policy()))
    }

    /// For how many days root may still sign in without an MFA device, where it has none.
    pub fn mfa_due_in(&self, session: &ConsoleSession, now: Timestamp) -> Option<i64> {
        let world = self.durable();
        let person = Person::of(world.account(session.account)?, session.principal.clone())?;
        let has_one = person.devices().next().is_some() || person.passkeys().next().is_some();
        let due = person
            .mfa_due(self.settings().mfa, now)
            .filter(|_| !has_one)?;
        Some((due.seconds() - now.seconds()).max(0) / DAY)
    }

    /// When the password of whoever is signed in expires, if that is within
    /// [`EXPIRES_SOON`] days: AWS's console warns from then on.
    pub fn password_expires_soon(
        &self,
        session: &ConsoleSession,
        now: Timestamp,
    ) -> Option<Timestamp> {
        let world = self.durable();
        let person = Person::of(world.account(session.account)?, session.principal.clone())?;
        let expires = person.password_expires()?;
        (now.plus_seconds(EXPIRES_SOON * DAY) >= expires).then_some(expires)
    }
}

impl Activity {
    /// Whether the same was done, and not refused.
    fn is_as(&self, other: &Self) -> bool {
        self.error.is_none()
            && other.error.is_none()
            && (&self.event_name, &self.service) == (&other.event_name, &other.service)
            && (&self.region, &self.address) == (&other.region, &other.address)
    }
}

impl ConsoleSession {
    pub(super) fn new(
        session: &StoredSession,
        caller: Caller,
        alias: Option<String>,
        cookie: &Cookie,
    ) -> Self {
        Self {
            id: session.id.clone(),
            account: cookie.account,
            alias,
            arn: caller.arn().clone(),
            display_name: caller.identity.display_name(),
            is_root: caller.is_root(),
            is_temporary: session.temporary.is_some(),
            issuer: session.issuer.clone(),
            switched: session.switched.clone(),
            signed_in: session.signed_in,
            expires: session.expires,
            mfa: session.mfa.is_some(),
            previous_sign_in: session.previous_sign_in,
            csrf: cookie.form_token(),
            caller,
            principal: session.principal.clone(),
        }
    }
}

impl Activity {
    fn of(time_ms: i64, record: &Json) -> Self {
        let text = |name: &str| {
            record
                .get(name)
                .and_then(Json::as_str)
                .unwrap_or_default()
                .to_owned()
        };
        let name = text("eventName");
        // A failed sign-in has a message and no code.
        let outcome = record
            .get("responseElements")
            .and_then(|elements| elements.get(&name));
        let failed = outcome.and_then(Json::as_str) == Some("Failure");
        let code = Some(text("errorCode")).filter(|code| !code.is_empty());
        Self {
            at: Timestamp::from_millis(time_ms),
            service: text("eventSource")
                .trim_end_matches(".amazonaws.com")
                .to_owned(),
            region: text("awsRegion"),
            address: text("sourceIPAddress"),
            error: code.or_else(|| failed.then(|| "Failure".to_owned())),
            reason: text("errorMessage"),
            request_id: RequestId::parse(&text("requestID")).ok(),
            explained: false,
            event_name: name,
        }
    }
}
