//! Which records an organization's management account gets of accounts that came, went and were
//! closed, whatever call did it: see "AWS Organizations information in CloudTrail".
use crate::audit::{Found, Record, UserIdentity, finish};
use crate::perform::Exchange;
use crate::state::{Draft, Organization};
use crate::{Moment, Timestamp};
use doorward_names::AccountId;
use doorward_store::AuditRecord;
use serde_json::{Value as Json, json};

const SERVICE: &str = "organizations.amazonaws.com";

/// The records of what the operation `name` changed in `draft`.
pub(crate) fn records(
    name: &str,
    draft: &Draft,
    exchange: &Exchange,
    moment: &Moment,
) -> Vec<AuditRecord> {
    let now = exchange.facts.now;
    let mut records = Vec::new();
    for change in draft.memberships() {
        if let Some(left) = change.left.filter(|left| !manages(left, change.account)) {
            let method = match name {
                "RemoveAccountFromOrganization" => "REMOVED",
                _ => "LEFT",
            };
            let details = json!({
                "accountId": change.account.to_string(),
                "departureMethod": method,
                "departureTime": spoken(now),
            });
            let event = ("AccountDepartedOrganization", details);
            records.push(record(left, event, exchange, moment));
        }
        if let Some(joined) = change
            .joined
            .filter(|joined| !manages(joined, change.account))
        {
            let member = joined.members.get(&change.account);
            let created = member.is_some_and(|member| member.created);
            let details = json!({
                "accountId": change.account.to_string(),
                "joinedMethod": if created { "CREATED" } else { "INVITED" },
                "joinedTime": spoken(now),
            });
            let event = ("AccountJoinedOrganization", details);
            records.push(record(joined, event, exchange, moment));
        }
        if let Some(organization) = change.closed_in {
            let details = json!({ "closeAccountStatus": {
                "accountId": change.account.to_string(),
                "state": "SUCCEEDED",
                "requestedTimestamp": spoken(now),
                "completedTimestamp": spoken(now),
            }});
            let event = ("CloseAccountResult", details);
            records.push(record(organization, event, exchange, moment));
        }
    }
    records
}

/// What changed for one account.
pub(crate) struct Membership<'d> {
    pub(crate) account: AccountId,
    /// The organization it is no longer in.
    pub(crate) left: Option<&'d Organization>,
    /// The one it is in now.
    pub(crate) joined: Option<&'d Organization>,
    /// The one it is in, where it was closed.
    pub(crate) closed_in: Option<&'d Organization>,
}

/// Making and unmaking an organization is told by the calls that do.
fn manages(organization: &Organization, account: AccountId) -> bool {
    organization.info.management_account == account
}

/// `May 15, 2023 8:26:54 AM`.
fn spoken(now: Timestamp) -> String {
    now.format("%b %-d, %Y %-I:%M:%S %p")
}

fn record(
    organization: &Organization,
    (name, details): (&'static str, Json),
    exchange: &Exchange,
    moment: &Moment,
) -> AuditRecord {
    let account = organization.info.management_account;
    let now = exchange.facts.now;
    let record = Record {
        user_identity: UserIdentity {
            kind: "AWSService",
            account_id: Some(account),
            invoked_by: Some(SERVICE),
            ..UserIdentity::default()
        },
        event_source: SERVICE.to_owned(),
        event_name: name,
        source_ip_address: SERVICE.to_owned(),
        user_agent: SERVICE,
        service_event_details: details,
        ..Record::of_service(account, now, moment)
    };
    let found = Found {
        account,
        time_ms: now.millis(),
        username: None,
        access_key_id: None,
        resources: Vec::new(),
    };
    finish(&record, found)
}
