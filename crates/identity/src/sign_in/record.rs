//! The records of signing in and out.
//!
//! See "AWS Management Console sign-in events" in the CloudTrail User Guide: a failure names no
//! ARN, and a name that nobody has is not written down, since people type passwords there.
use super::Visit;
use super::person::Person;
use crate::Moment;
use crate::audit::{EVENT_VERSION, Found, Record, TlsDetails, UserIdentity, finish};
use crate::caller::{Caller, Identity};
use crate::signin::Barred;
use crate::state::{Account, SerialNumber};
use doorward_names::{AccountId, Region};
use doorward_store::AuditRecord;
use serde_json::{Map, Value as Json, json};

/// Root has a new password; a user's is an API's call, `ChangePassword`.
pub(super) const PASSWORD_UPDATED: &str = "PasswordUpdated";

/// What happened at the door.
pub(super) enum Event<'a> {
    /// Somebody was let in, by a device where one was asked for.
    SignedIn { device: Option<&'a SerialNumber> },
    /// Somebody was not.
    Failed { mfa_used: bool },
    /// The password was right and a device is asked for.
    CheckMfa { devices: usize, passkeys: usize },
    /// Something else went well, by its name.
    Done(&'static str),
    /// Something else did not, for want of the right password.
    Failure(&'static str),
}

/// What happened to a temporary identity, as the record tells it.
pub(super) struct Happened {
    /// `ConsoleLogin`, `SwitchRole`.
    pub(super) name: &'static str,
    /// `responseElements`.
    pub(super) answer: Json,
    /// `additionalEventData`.
    pub(super) additional: Json,
}

impl Happened {
    /// What went well and has nothing more to tell.
    pub(super) fn plain(name: &'static str) -> Self {
        Self {
            name,
            answer: json!({ name: "Success" }),
            additional: Json::Null,
        }
    }
}

/// Where and how it happened.
pub(super) struct Scene<'a> {
    pub(super) visit: &'a Visit,
    pub(super) moment: &'a Moment,
    /// The region of the endpoint, as records of users tell it.
    pub(super) region: Region,
    /// The console's URL that the sign-in leads to.
    pub(super) login_to: String,
}

impl<'a> Scene<'a> {
    /// Where `visit` came to, and leads nowhere.
    pub(super) fn here(visit: &'a Visit, moment: &'a Moment) -> Self {
        Self {
            visit,
            moment,
            region: visit.region.clone(),
            login_to: String::new(),
        }
    }
}

impl Scene<'_> {
    /// What happened to `person`.
    pub(super) fn of(&self, person: &Person<'_>, event: &Event<'_>) -> AuditRecord {
        let success = matches!(event, Event::SignedIn { .. } | Event::Done(_));
        let root = matches!(person.identity, Identity::Root { .. });
        // A root failure has root's ARN; a user's failure has none.
        let identity = identity(person, success || root, !success || root);
        self.record(person.account.id(), identity, event, None)
    }

    /// A sign-in of `person` that a policy keeps out.
    pub(super) fn barred(
        &self,
        person: &Person<'_>,
        barred: &Barred,
        mfa_used: bool,
    ) -> AuditRecord {
        let root = matches!(person.identity, Identity::Root { .. });
        let identity = identity(person, root, true);
        let event = Event::Failed { mfa_used };
        self.record(person.account.id(), identity, &event, Some(&barred.0))
    }

    /// A failed sign-in of a name that nobody in `account` has.
    pub(super) fn of_nobody(&self, account: &Account) -> AuditRecord {
        let identity = UserIdentity {
            kind: "IAMUser",
            account_id: Some(account.id()),
            access_key_id: Some(String::new()),
            user_name: Some("HIDDEN_DUE_TO_SECURITY_REASONS".to_owned()),
            ..UserIdentity::default()
        };
        let reason = "No username found in supplied account";
        self.record(
            account.id(),
            identity,
            &Event::Failed { mfa_used: false },
            Some(reason),
        )
    }

    /// What happened to `caller`, who came with temporary credentials.
    pub(super) fn of_caller(&self, caller: &Caller, happened: Happened) -> AuditRecord {
        let key = caller.access_key_id().map(ToString::to_string);
        self.written(
            caller.account,
            UserIdentity::of(caller),
            happened,
            None,
            key,
        )
    }

    /// A sign-in of `caller`, who came with temporary credentials, that a policy keeps out.
    pub(super) fn caller_barred(
        &self,
        caller: &Caller,
        barred: &Barred,
        name: &'static str,
        additional: Json,
    ) -> AuditRecord {
        let happened = Happened {
            name,
            answer: json!({ name: "Failure" }),
            additional,
        };
        let key = caller.access_key_id().map(ToString::to_string);
        let identity = UserIdentity::of(caller);
        self.written(caller.account, identity, happened, Some(&barred.0), key)
    }

    /// What `caller`, who came with temporary credentials, was refused.
    pub(super) fn failed(&self, caller: &Caller, name: &'static str) -> AuditRecord {
        let happened = Happened {
            name,
            answer: json!({ name: "Failure" }),
            additional: json!({"MobileVersion": "No", "MFAUsed": "No"}),
        };
        let key = caller.access_key_id().map(ToString::to_string);
        let reason = Some("Failed authentication");
        let identity = UserIdentity::of(caller);
        self.written(caller.account, identity, happened, reason, key)
    }

    fn record(
        &self,
        account: AccountId,
        user_identity: UserIdentity,
        event: &Event<'_>,
        reason: Option<&str>,
    ) -> AuditRecord {
        let (name, outcome) = match event {
            Event::SignedIn { .. } => ("ConsoleLogin", "Success"),
            Event::Failed { .. } => ("ConsoleLogin", "Failure"),
            Event::CheckMfa { .. } => ("CheckMfa", "Success"),
            Event::Done(name) => (*name, "Success"),
            Event::Failure(name) => (*name, "Failure"),
        };
        let failed = matches!(event, Event::Failed { .. } | Event::Failure(_));
        let happened = Happened {
            name,
            answer: json!({ name: outcome }),
            additional: self.additional(event),
        };
        let reason = failed.then_some(reason.unwrap_or("Failed authentication"));
        self.written(account, user_identity, happened, reason, None)
    }

    fn written(
        &self,
        account: AccountId,
        user_identity: UserIdentity,
        happened: Happened,
        error_message: Option<&str>,
        access_key_id: Option<String>,
    ) -> AuditRecord {
        // Root's are in us-east-1 always; the others' where the endpoint is.
        let region = match user_identity.kind {
            "Root" => "us-east-1",
            _ => self.region.as_str(),
        };
        let username = user_identity.found_by();
        let record = Record {
            event_version: EVENT_VERSION,
            user_identity,
            event_time: self.moment.now.iso(),
            event_source: "signin.amazonaws.com".to_owned(),
            event_name: happened.name,
            aws_region: region,
            source_ip_address: self.visit.peer.address.to_string(),
            user_agent: &self.visit.user_agent,
            error_code: None,
            error_message,
            request_parameters: &Json::Null,
            response_elements: &happened.answer,
            additional_event_data: happened.additional,
            service_event_details: Json::Null,
            request_id: None,
            event_id: self.moment.uuid(),
            read_only: false,
            resources: Vec::new(),
            event_type: "AwsConsoleSignIn",
            management_event: true,
            recipient_account_id: account,
            shared_event_id: None,
            event_category: "Management",
            tls_details: TlsDetails::of(&self.visit.peer, &self.visit.host),
            session_credential_from_console: None,
        };
        let found = Found {
            account,
            time_ms: self.moment.now.millis(),
            username,
            access_key_id,
            resources: Vec::new(),
        };
        finish(&record, found)
    }

    fn additional(&self, event: &Event<'_>) -> Json {
        let (device, mfa_used) = match event {
            Event::CheckMfa { devices, passkeys } => {
                let kind = match (devices, passkeys) {
                    (_, 0) if *devices < 2 => "Virtual MFA",
                    (0, 1) => "U2F MFA",
                    _ => "Multiple MFA Devices",
                };
                return json!({ "MfaType": kind });
            }
            Event::Done(_) | Event::Failure(_) => return Json::Null,
            Event::SignedIn { device } => (*device, device.is_some()),
            Event::Failed { mfa_used } => (None, *mfa_used),
        };
        let mut data = Map::new();
        data.insert("LoginTo".to_owned(), Json::from(self.login_to.as_str()));
        data.insert("MobileVersion".to_owned(), Json::from("No"));
        if let Some(device) = device {
            data.insert("MFAIdentifier".to_owned(), Json::from(device.as_str()));
        }
        data.insert(
            "MFAUsed".to_owned(),
            Json::from(if mfa_used { "Yes" } else { "No" }),
        );
        Json::Object(data)
    }
}

fn identity(person: &Person<'_>, with_arn: bool, with_empty_key: bool) -> UserIdentity {
    let account = person.account.id();
    let (kind, principal_id, arn, user_name) = match &person.identity {
        Identity::User { arn, name, id } => (
            "IAMUser",
            id.to_string(),
            arn.to_string(),
            Some(name.to_string()),
        ),
        _ => (
            "Root",
            account.to_string(),
            format!("arn:aws:iam::{account}:root"),
            None,
        ),
    };
    UserIdentity {
        kind,
        principal_id: Some(principal_id),
        arn: with_arn.then_some(arn),
        account_id: Some(account),
        access_key_id: with_empty_key.then(String::new),
        user_name,
        ..UserIdentity::default()
    }
}
