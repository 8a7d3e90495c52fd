//! `requestParameters` and `responseElements`: a call's members in CloudTrail's spelling, without
//! what must not be seen.
use crate::Timestamp;
use crate::saml::SamlBearer;
use crate::signin;
use doorward_names::{AccountId, Arn};
use doorward_shapes::schema::Kind;
use doorward_shapes::{Schema, Value};
use serde_json::{Map, Value as Json};

/// Members that hold a code or a token, which the models do not all mark as sensitive.
const UNSEEN: [&str; 4] = [
    "TokenCode",
    "AuthenticationCode1",
    "AuthenticationCode2",
    "WebIdentityToken",
];

/// `value` of `schema` as JSON; null where there is nothing to tell.
pub(super) fn of(schema: &Schema, value: &Value) -> Json {
    match write(schema, value) {
        Some(Json::Object(members)) if members.is_empty() => Json::Null,
        Some(json) => json,
        None => Json::Null,
    }
}

/// The client that asked for a token, which is all that CloudTrail tells of such a request.
pub(super) fn of_token_request(schema: &Schema, request: &Value) -> Json {
    let body = of(schema, request);
    let body = body.get("tokenInput");
    let client = body.and_then(|body| body.get("clientId"));
    client.map_or(
        Json::Null,
        |client| serde_json::json!({"client_id": client}),
    )
}

/// The service a token was asked for, and the client that every signer is.
pub(super) fn of_client_request(schema: &Schema, request: &Value) -> Json {
    let parameters = of(schema, request);
    let resource = parameters.get("resource");
    resource.map_or(
        Json::Null,
        |resource| serde_json::json!({"resource": resource, "client_id": signin::CLIENT}),
    )
}

/// What an application wants a token for that it exchanges another for.
pub(super) fn of_exchange(schema: &Schema, request: &Value) -> Json {
    let parameters = of(schema, request);
    let told = [
        ("resource", "resource"),
        ("clientId", "client_id"),
        ("scope", "scope"),
    ];
    let told = told.into_iter().filter_map(|(member, name)| {
        let value = parameters.get(member)?;
        Some((name.to_owned(), value.clone()))
    });
    let told = told.collect::<Map<_, _>>();
    if told.is_empty() {
        Json::Null
    } else {
        Json::Object(told)
    }
}

/// The grant that a token is asked for by.
pub(super) fn grant_type(schema: &Schema, request: &Value) -> Json {
    let parameters = of(schema, request);
    parameters.get("grantType").cloned().unwrap_or_default()
}

/// `parameters` with what the assertion said that came with them: which it was, and the name.
pub(super) fn with_assertion(mut parameters: Json, bearer: &SamlBearer) -> Json {
    if let Some(members) = parameters.as_object_mut() {
        let id = bearer.assertion.id.as_str();
        members.insert("sAMLAssertionID".to_owned(), Json::from(id));
        if let Ok(name) = bearer.assertion.session_name() {
            members.insert("roleSessionName".to_owned(), Json::from(name.as_str()));
        }
    }
    parameters
}

fn write(schema: &Schema, value: &Value) -> Option<Json> {
    if schema.sensitive {
        return None;
    }
    Some(match value {
        Value::Structure(members) => structure(schema, members),
        Value::List(values) => {
            let Kind::List { member, .. } = schema.kind else {
                return None;
            };
            Json::Array(
                values
                    .iter()
                    .filter_map(|value| write(member, value))
                    .collect(),
            )
        }
        Value::Map(entries) => {
            let Kind::Map { value: inner, .. } = schema.kind else {
                return None;
            };
            let written = entries
                .iter()
                .filter_map(|(key, value)| Some((key.clone(), write(inner, value)?)));
            Json::Object(written.collect())
        }
        Value::String(text) => Json::String(text.clone()),
        Value::Integer(number) => Json::from(*number),
        Value::Double(number) => Json::from(*number),
        Value::Boolean(truth) => Json::Bool(*truth),
        Value::Timestamp(at) => Json::String(Timestamp::from_millis(at.millis()).spoken()),
        Value::Blob(_) => return None,
        Value::Document(document) => document.clone(),
    })
}

fn structure(schema: &Schema, members: &[Option<Value>]) -> Json {
    let mut written = Map::new();
    for (member, value) in schema.members().iter().zip(members) {
        let Some(value) = value else { continue };
        if UNSEEN.contains(&member.name) {
            continue;
        }
        if let Some(json) = write(member.schema, value) {
            written.insert(lower_camel(member.name), json);
        }
    }
    Json::Object(written)
}

/// `SAMLAssertion` → `sAMLAssertion`, `UserName` → `userName`, as CloudTrail spells members.
fn lower_camel(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_lowercase().chain(letters).collect()
    })
}

/// What the root user of another account is called.
pub(super) const ROOT: &str = "AWS::IAM::Root";

/// The type and name of each resource that the parameters name.
pub(super) fn resources(parameters: &Json, account: AccountId) -> Vec<(String, String)> {
    const NAMED: [(&str, &str); 12] = [
        ("userName", "AWS::IAM::User"),
        ("groupName", "AWS::IAM::Group"),
        ("roleName", "AWS::IAM::Role"),
        ("roleArn", "AWS::IAM::Role"),
        ("policyArn", "AWS::IAM::Policy"),
        ("policyName", "AWS::IAM::Policy"),
        ("accessKeyId", "AWS::IAM::AccessKey"),
        ("instanceProfileName", "AWS::IAM::InstanceProfile"),
        ("serialNumber", "AWS::IAM::MfaDevice"),
        ("openIDConnectProviderArn", "AWS::IAM::OIDCProvider"),
        ("sAMLProviderArn", "AWS::IAM::SAMLProvider"),
        ("principalArn", "AWS::IAM::SAMLProvider"),
    ];
    let named = NAMED.iter().filter_map(|(member, kind)| {
        let name = parameters.get(member)?.as_str()?;
        Some(((*kind).to_owned(), name.to_owned()))
    });
    let mut resources = named.collect::<Vec<_>>();
    if let Some(target) = parameters.get("targetPrincipal").and_then(Json::as_str) {
        let root = match AccountId::parse(target) {
            Ok(id) => Arn::iam(id, "root").to_string(),
            Err(_) => target.to_owned(),
        };
        resources.push((ROOT.to_owned(), root));
    }
    if resources.is_empty() && !parameters.is_null() {
        resources.push(("AWS::IAM::Account".to_owned(), account.to_string()));
    }
    resources
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn members_are_spelled_as_cloudtrail_spells_them() {
        for (name, spelled) in [("UserName", "userName"), ("SAMLAssertion", "sAMLAssertion")] {
            assert_eq!(lower_camel(name), spelled);
        }
    }
}
