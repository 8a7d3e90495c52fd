//! The record of what happened, in CloudTrail's shape.
//!
//! See "CloudTrail record contents" and "CloudTrail userIdentity element" in the CloudTrail User
//! Guide. Records are written by the commit of the change they tell of.

mod identity;
mod parameters;

use crate::authorize::action_name;
use crate::{Caller, Facts, Moment, Peer, Timestamp, signin};
use doorward_names::{AccountId, Region};
use doorward_shapes::{ErrorAnswer, OperationSchema, Value};
use doorward_store::AuditRecord;
pub(crate) use identity::UserIdentity;
use serde::{Serialize, Serializer};
use serde_json::Value as Json;

/// What became of a call.
pub(crate) enum Outcome<'a> {
    /// It was done; what it answered, where that is recorded.
    Done(Option<Value>),
    /// It was refused.
    Refused(&'a ErrorAnswer),
}

/// Of what a client calls itself, CloudTrail's records keep 1 KB.
const LONGEST_USER_AGENT: usize = 1024;

/// As much of `user_agent` as is kept.
pub(crate) fn kept(user_agent: &str) -> &str {
    let end = user_agent.floor_char_boundary(LONGEST_USER_AGENT);
    user_agent.get(..end).unwrap_or_default()
}

fn cut<S: Serializer>(text: &str, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(kept(text))
}

/// One record, in the order CloudTrail writes its members.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Record<'a> {
    pub(crate) event_version: &'static str,
    pub(crate) user_identity: UserIdentity,
    pub(crate) event_time: String,
    pub(crate) event_source: String,
    pub(crate) event_name: &'a str,
    pub(crate) aws_region: &'a str,
    #[serde(rename = "sourceIPAddress")]
    pub(crate) source_ip_address: String,
    #[serde(serialize_with = "cut")]
    pub(crate) user_agent: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) error_code: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) error_message: Option<&'a str>,
    pub(crate) request_parameters: &'a Json,
    pub(crate) response_elements: &'a Json,
    #[serde(skip_serializing_if = "Json::is_null")]
    pub(crate) additional_event_data: Json,
    /// What a service did by itself.
    #[serde(skip_serializing_if = "Json::is_null")]
    pub(crate) service_event_details: Json,
    #[serde(rename = "requestID", skip_serializing_if = "Option::is_none")]
    pub(crate) request_id: Option<&'a str>,
    #[serde(rename = "eventID")]
    pub(crate) event_id: String,
    pub(crate) read_only: bool,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) resources: Vec<Resource>,
    pub(crate) event_type: &'static str,
    pub(crate) management_event: bool,
    pub(crate) recipient_account_id: AccountId,
    #[serde(rename = "sharedEventID", skip_serializing_if = "Option::is_none")]
    pub(crate) shared_event_id: Option<String>,
    pub(crate) event_category: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) tls_details: Option<TlsDetails<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) session_credential_from_console: Option<&'static str>,
}

impl Record<'_> {
    /// What a service did by itself, of which `account` is told: to be filled in. See "Non-API
    /// events captured by CloudTrail" in the User Guide.
    pub(crate) fn of_service(account: AccountId, at: Timestamp, moment: &Moment) -> Self {
        Self {
            event_version: EVENT_VERSION,
            user_identity: UserIdentity::default(),
            event_time: at.iso(),
            event_source: String::new(),
            event_name: "",
            aws_region: "us-east-1",
            source_ip_address: String::new(),
            user_agent: "",
            error_code: None,
            error_message: None,
            request_parameters: &Json::Null,
            response_elements: &Json::Null,
            additional_event_data: Json::Null,
            service_event_details: Json::Null,
            request_id: None,
            event_id: moment.uuid(),
            read_only: false,
            resources: Vec::new(),
            event_type: "AwsServiceEvent",
            management_event: true,
            recipient_account_id: account,
            shared_event_id: None,
            event_category: "Management",
            tls_details: None,
            session_credential_from_console: None,
        }
    }
}

/// A resource that a record names: the role of a call to STS.
#[derive(Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Resource {
    account_id: AccountId,
    #[serde(rename = "type")]
    kind: String,
    #[serde(rename = "ARN")]
    arn: String,
}

/// How the connection was secured.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct TlsDetails<'a> {
    tls_version: &'static str,
    cipher_suite: &'a str,
    client_provided_host_header: &'a str,
}

impl<'a> TlsDetails<'a> {
    /// The details of a connection to `host`, if it was secured.
    pub(crate) fn of(peer: &'a Peer, host: &'a str) -> Option<Self> {
        peer.tls.as_ref().map(|tls| Self {
            tls_version: tls.version,
            cipher_suite: &tls.cipher_suite,
            client_provided_host_header: host,
        })
    }
}

/// The version of the record's form.
pub(crate) const EVENT_VERSION: &str = "1.11";

/// Whether CloudTrail calls an operation read-only.
pub(crate) fn is_read_only(operation: &OperationSchema) -> bool {
    const READING: [&str; 9] = [
        "Get", "List", "Describe", "Lookup", "Simulate", "Generate", "Decode", "Validate", "Check",
    ];
    // `signin` hands out credentials, which CloudTrail calls reading, as with STS.
    let signs_in = matches!(
        operation.name,
        "AuthorizeOAuth2Access"
            | "CreateOAuth2Token"
            | "CreateOAuth2TokenWithIAM"
            | "CreateOAuth2TokenWithTokenExchange"
            | "CreateBearerToken"
            | "IntrospectOAuth2TokenWithIAM"
    );
    operation.service.id == "sts"
        || signs_in
        || READING.iter().any(|verb| operation.name.starts_with(verb))
}

/// Whether a record tells what the operation answered: what it changed, or whom it gave
/// credentials to.
pub(crate) fn tells_answer(operation: &OperationSchema) -> bool {
    match operation.service.id {
        "sts" => {
            operation.name.starts_with("Assume")
                || matches!(
                    operation.name,
                    "GetSessionToken"
                        | "GetFederationToken"
                        | "GetScopedCredentials"
                        | "GetDelegatedAccessToken"
                )
        }
        _ => !is_read_only(operation),
    }
}

/// `iam.amazonaws.com`.
pub(crate) fn event_source(service: &str) -> String {
    let name = match service {
        "sso-admin" | "sso-oidc" => "sso",
        "accessanalyzer" => "access-analyzer",
        "iam-toolbox" => "iam",
        other => other,
    };
    format!("{name}.amazonaws.com")
}

/// The record of an API call: one for the caller's account, and one for each other account whose
/// resource it was about.
pub(crate) fn api_call(
    operation: &OperationSchema,
    caller: &Caller,
    facts: &Facts,
    request: &Value,
    outcome: &Outcome<'_>,
    moment: &Moment,
) -> Vec<AuditRecord> {
    let read_only = is_read_only(operation);
    let (error_code, error_message) = match outcome {
        Outcome::Done(_) => (None, None),
        Outcome::Refused(answer) => (Some(error_name(answer)), Some(answer.message.as_str())),
    };
    let response = match outcome {
        Outcome::Done(Some(value)) => parameters::of(operation.output, value),
        Outcome::Done(None) | Outcome::Refused(_) => Json::Null,
    };
    let parameters = match operation.name {
        "CreateOAuth2Token" => parameters::of_token_request(operation.input, request),
        "CreateOAuth2TokenWithIAM" => parameters::of_client_request(operation.input, request),
        "CreateOAuth2TokenWithTokenExchange" => parameters::of_exchange(operation.input, request),
        _ => parameters::of(operation.input, request),
    };
    let parameters = match caller.saml() {
        Some(bearer) => parameters::with_assertion(parameters, bearer),
        None => parameters,
    };
    let resources = parameters::resources(&parameters, caller.account);
    // Another account learns what was done with its role, not what was refused: whoever names an
    // account must not be able to write into its history. AWS does the same.
    let others = match outcome {
        Outcome::Done(_) => {
            let mut others = other_accounts(&resources, caller.account);
            others.extend(delegating(&response).filter(|owner| *owner != caller.account));
            others
        }
        Outcome::Refused(_) => Vec::new(),
    };
    let assumed = match operation.service.id {
        "sts" => named(&resources, &["AWS::IAM::Role", "AWS::IAM::SAMLProvider"]).collect(),
        _ => Vec::new(),
    };
    let shared = (!others.is_empty()).then(|| moment.uuid());
    let region = recorded_region(operation.service.id, &facts.region);
    let record = |account: AccountId, user_identity: UserIdentity| {
        let record = Record {
            event_version: EVENT_VERSION,
            user_identity,
            event_time: facts.now.iso(),
            event_source: event_source(operation.service.id),
            event_name: action_name(operation),
            aws_region: region,
            source_ip_address: facts.peer.address.to_string(),
            user_agent: &facts.user_agent,
            error_code,
            error_message,
            request_parameters: &parameters,
            response_elements: &response,
            additional_event_data: additional(
                operation,
                request,
                caller,
                facts,
                error_code.is_none(),
            ),
            service_event_details: Json::Null,
            request_id: Some(&facts.request_id),
            event_id: moment.uuid(),
            read_only,
            resources: assumed.clone(),
            event_type: "AwsApiCall",
            management_event: true,
            recipient_account_id: account,
            shared_event_id: shared.clone(),
            event_category: "Management",
            tls_details: TlsDetails::of(&facts.peer, &facts.host),
            session_credential_from_console: facts.from_console.then_some("true"),
        };
        let found_by = Found {
            account,
            time_ms: facts.now.millis(),
            username: record.user_identity.found_by(),
            access_key_id: caller.access_key_id().map(ToString::to_string),
            resources: resources.clone(),
        };
        finish(&record, found_by)
    };
    let mut records = vec![record(caller.account, UserIdentity::of(caller))];
    for account in others {
        records.push(record(account, UserIdentity::foreign(caller)));
    }
    records
}

/// What the record of a token's bearer, or of a login, tells beside its members.
fn additional(
    operation: &OperationSchema,
    request: &Value,
    caller: &Caller,
    facts: &Facts,
    success: bool,
) -> Json {
    let told = if success { "true" } else { "false" };
    match operation.name {
        "AuthorizeOAuth2Access" | "CreateOAuth2Token" => {
            return serde_json::json!({"success": told, "x-amzn-vpce-id": ""});
        }
        "CreateOAuth2TokenWithIAM" | "CreateOAuth2TokenWithTokenExchange" => {
            let grant = parameters::grant_type(operation.input, request);
            let mut data = serde_json::json!({"grant_type": grant, "success": told});
            if success && let Some(members) = data.as_object_mut() {
                let session = signin::session_of(caller, facts).to_string();
                members.insert("signInSessionArn".to_owned(), Json::from(session));
            }
            return data;
        }
        _ => {}
    }
    caller.web_identity().map_or(Json::Null, |bearer| {
        let method = bearer.trust.as_str();
        serde_json::json!({"identityProviderConnectionVerificationMethod": method})
    })
}

/// What a record is found by, beside its own members.
pub(crate) struct Found {
    pub(crate) account: AccountId,
    pub(crate) time_ms: i64,
    pub(crate) username: Option<String>,
    pub(crate) access_key_id: Option<String>,
    pub(crate) resources: Vec<(String, String)>,
}

/// The record as the store takes it.
pub(crate) fn finish(record: &Record<'_>, found: Found) -> AuditRecord {
    AuditRecord {
        account: found.account,
        time_ms: found.time_ms,
        event_id: record.event_id.clone(),
        event_name: record.event_name.to_owned(),
        event_source: record.event_source.clone(),
        username: found.username,
        access_key_id: found.access_key_id,
        read_only: record.read_only,
        resources: found.resources,
        json: text(record),
    }
}

/// Room for a record, in bytes: few are longer.
const RECORD_LENGTH: usize = 1536;

fn text(record: &Record<'_>) -> String {
    let mut json = Vec::with_capacity(RECORD_LENGTH);
    let written = serde_json::to_writer(&mut json, record).ok();
    written
        .and_then(|()| String::from_utf8(json).ok())
        .unwrap_or_default()
}

/// CloudTrail names modelled errors by their shape, and others by their code.
fn error_name(answer: &ErrorAnswer) -> &str {
    answer
        .members
        .as_ref()
        .map_or(answer.code.as_str(), |(schema, _)| schema.name)
}

/// IAM's records are all in `us-east-1`; others are where they were signed for.
fn recorded_region<'a>(service: &str, region: &'a Region) -> &'a str {
    if service == "iam" {
        "us-east-1"
    } else {
        region.as_str()
    }
}

/// The other accounts whose roles or root users a call was about.
fn other_accounts(resources: &[(String, String)], own: AccountId) -> Vec<AccountId> {
    let about = named(resources, &["AWS::IAM::Role", parameters::ROOT]);
    let accounts = about.map(|one| one.account_id);
    accounts.filter(|account| *account != own).collect()
}

/// The account whose delegated access was traded in.
fn delegating(response: &Json) -> Option<AccountId> {
    let principal = response.get("assumedPrincipal")?.as_str()?;
    doorward_names::Arn::parse(principal).ok()?.account()
}

/// Those of `kinds` among `resources` that are named by ARN.
fn named(resources: &[(String, String)], kinds: &[&str]) -> impl Iterator<Item = Resource> {
    resources.iter().filter_map(move |(kind, arn)| {
        let account_id = doorward_names::Arn::parse(arn).ok()?.account()?;
        kinds.contains(&kind.as_str()).then(|| Resource {
            account_id,
            kind: kind.clone(),
            arn: arn.clone(),
        })
    })
}

#[cfg(test)]
mod tests {
    use super::tells_answer;
    use crate::testing::House;
    use doorward_names::AccountId;
    use doorward_shapes::sts::{AssumeRole, AssumeRoleInput};
    use doorward_store::{AuditQuery, AuditRecord};

    #[test]
    fn answers_are_told_where_something_was_changed_or_given_out() {
        use doorward_shapes::{iam, sts};
        for (operation, told) in [
            (iam::Operation::CreateUser.description(), true),
            (iam::Operation::GetUser.description(), false),
            (sts::Operation::AssumeRole.description(), true),
            (sts::Operation::GetSessionToken.description(), true),
            (sts::Operation::GetFederationToken.description(), true),
            (sts::Operation::GetCallerIdentity.description(), false),
            (
                sts::Operation::DecodeAuthorizationMessage.description(),
                false,
            ),
        ] {
            assert_eq!(tells_answer(operation), told, "{}", operation.name);
        }
    }

    #[test]
    fn a_refusal_is_not_written_into_the_history_of_whatever_account_was_named() {
        let house = House::new();
        for id in ["444455556666", "777788889999"] {
            if id.starts_with('4') {
                house.add_account(id);
            }
            let input = AssumeRoleInput {
                role_arn: format!("arn:aws:iam::{id}:role/None"),
                role_session_name: "stranger".to_owned(),
                ..AssumeRoleInput::default()
            };
            let refused = house.admin::<AssumeRole>(input).unwrap_err();
            assert_eq!(refused.code, "AccessDenied");
            // A commit acknowledges the records before it.
            house.add_account(&id.replace(['4', '7'], "1"));
            let query = AuditQuery {
                account: AccountId::parse(id).unwrap(),
                start_ms: 0,
                end_ms: i64::MAX,
                attribute: None,
                max: 10,
                after: None,
            };
            let page = house.installation.means().history(&query).unwrap();
            let named = |record: &AuditRecord| record.event_name == "AssumeRole";
            assert!(!page.records.iter().any(named), "{id}");
            assert_eq!(house.records()[0]["eventName"], "AssumeRole");
        }
    }
}
