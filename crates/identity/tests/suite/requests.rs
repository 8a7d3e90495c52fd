//! A call of every operation that is performed, made from its model.
use crate::house::{Call, Key};
use doorward_identity::services::{Performer, performer};
use doorward_shapes::schema::Kind;
use doorward_shapes::{OperationSchema, Protocol, SERVICES, Schema};
use serde_json::{Value, json};

/// Every operation that is performed, by service and name.
pub(crate) fn performed() -> impl Iterator<Item = &'static OperationSchema> {
    SERVICES
        .into_iter()
        .flat_map(|service| service.operations.iter().copied())
        .filter(|operation| matches!(performer(operation), Performer::Runs(_)))
}

/// A call of `operation` with every required parameter, and what `sample` says they are.
pub(crate) fn call_of(
    operation: &OperationSchema,
    key: Option<&Key>,
    sample: &dyn Fn(&str) -> Option<String>,
) -> Call {
    let mut call = Call {
        service: operation.service,
        operation: operation.name.to_owned(),
        parameters: Vec::new(),
        json: "{}".to_owned(),
        key: key.cloned(),
        flaw: crate::house::Flaw::default(),
    };
    if operation.service.protocol == Protocol::Query {
        fill(operation.input, "", sample, &mut call.parameters);
    } else {
        call.json = json(operation.input, sample).to_string();
    }
    call
}

/// The required members of `schema` as JSON.
fn json(schema: &Schema, sample: &dyn Fn(&str) -> Option<String>) -> Value {
    let members = schema.members().iter().filter(|member| member.required);
    let members = members.map(|member| {
        let value = match member.schema.kind {
            Kind::Structure { .. } => json(member.schema, sample),
            Kind::List { member: inner, .. } => json!([match inner.kind {
                Kind::Structure { .. } => whole(inner, sample),
                _ => json!("some"),
            }]),
            Kind::Integer | Kind::Long => json!(3600),
            Kind::Boolean => json!(true),
            _ => json!(text(member.name, member.schema, sample)),
        };
        (member.wire.to_owned(), value)
    });
    Value::Object(members.collect())
}

/// Every member of `schema` that is a list of texts: one of its members must be there.
fn whole(schema: &Schema, sample: &dyn Fn(&str) -> Option<String>) -> Value {
    let mut value = json(schema, sample);
    for member in schema.members() {
        if matches!(member.schema.kind, Kind::List { .. }) {
            value[member.wire] = json!([text(member.name, member.schema, sample)]);
        }
    }
    value
}

fn text(name: &str, schema: &Schema, sample: &dyn Fn(&str) -> Option<String>) -> String {
    sample(name).unwrap_or_else(|| likely(name, schema))
}

/// Every required member of `schema`, with a value its constraints let pass.
fn fill(
    schema: &Schema,
    prefix: &str,
    sample: &dyn Fn(&str) -> Option<String>,
    parameters: &mut Vec<(String, String)>,
) {
    for member in schema.members().iter().filter(|member| member.required) {
        let name = format!("{prefix}{}", member.wire);
        let value = match member.schema.kind {
            Kind::Structure { members, .. } => {
                let before = parameters.len();
                fill(member.schema, &format!("{name}."), sample, parameters);
                // Of a structure that requires nothing, something must be there all the same.
                let mut members = members.iter();
                let one = members.find(|member| matches!(member.schema.kind, Kind::String));
                if let Some(one) = one.filter(|_| parameters.len() == before) {
                    let value = text(one.name, one.schema, sample);
                    parameters.push((format!("{name}.{}", one.wire), value));
                }
                continue;
            }
            Kind::List { member: inner, .. } => {
                let name = format!("{name}.member.1");
                if matches!(inner.kind, Kind::Structure { .. }) {
                    fill(inner, &format!("{name}."), sample, parameters);
                } else {
                    let value = match member.name {
                        "ThumbprintList" => "0".repeat(40),
                        _ => "some".to_owned(),
                    };
                    parameters.push((name, value));
                }
                continue;
            }
            Kind::Map { key, value } => {
                for (part, schema) in [("key", key), ("value", value)] {
                    let text = text(&format!("{}.{part}", member.name), schema, sample);
                    parameters.push((format!("{name}.entry.1.{part}"), text));
                }
                continue;
            }
            Kind::Integer | Kind::Long => "3600".to_owned(),
            Kind::Boolean => "true".to_owned(),
            _ => text(member.name, member.schema, sample),
        };
        parameters.push((name, value));
    }
}

/// An identity provider's metadata.
pub(crate) const SAML_METADATA: &str = include_str!("../saml/metadata.xml");

/// A certificate that signed itself.
const CERTIFICATE: &str = include_str!("../credentials/root.pem");

/// The private key of a server's certificate.
const PRIVATE_KEY: &str = include_str!("../credentials/server.key");

/// SSH public keys, one a line.
pub(crate) const SSH_PUBLIC_KEYS: &str = include_str!("../credentials/ssh_keys.pub");

/// What a text called `name` is, where nothing says more.
pub(crate) fn likely(name: &str, schema: &Schema) -> String {
    let fixed = match name {
        _ if !schema.values.is_empty() => schema.values[0],
        "PolicyDocument"
        | "AssumeRolePolicyDocument"
        | "policyDocument"
        | "newPolicyDocument"
        | "existingPolicyDocument" => {
            r#"{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Action":"*","Resource":"*"}]}"#
        }
        "PolicyArn" | "PermissionsBoundary" => "arn:aws:iam::aws:policy/AdministratorAccess",
        "RoleArn" => "arn:aws:iam::111122223333:role/some",
        "PolicySourceArn" | "Arn" => "arn:aws:iam::111122223333:user/some",
        "AWSServiceName" => "ecs.amazonaws.com",
        "ServicePrincipal" => "config.amazonaws.com",
        "Properties.key" => "RoleManager/Enabled",
        "Properties.value" => "true",
        "EntityArn" => {
            "arn:aws:iam::111122223333:delegation-request/00000000-0000-4000-8000-000000000000"
        }
        "PolicyTemplateArn" => "arn:aws:iam::partner:delegation-template/example.com/Onboarding",
        "TemplateArn" => "arn:aws:iam::aws:role-template/iam.amazonaws.com/PowerUserRoleTemplate:1",
        "RequestorWorkflowId" => "workflow",
        "NotificationChannel" => "arn:aws:sns:us-east-1:111122223333:updates",
        "OwnerAccountId" | "TargetPrincipal" => "111122223333",
        "arn" => "arn:aws:iam::aws:policy/root-task/IAMAuditRootUserCredentials",
        "DeletionTaskId" => {
            "task/aws-service-role/ecs.amazonaws.com/AWSServiceRoleForECS/00000000-0000-4000-8000-000000000000"
        }
        "JobId" | "DelegationRequestId" => "00000000-0000-4000-8000-000000000000",
        "SerialNumber" => "arn:aws:iam::111122223333:mfa/some",
        "OpenIDConnectProviderArn" => "arn:aws:iam::111122223333:oidc-provider/some.example",
        "Url" => "https://some.example",
        "SAMLProviderArn" | "PrincipalArn" => "arn:aws:iam::111122223333:saml-provider/some",
        "SAMLMetadataDocument" => SAML_METADATA,
        "SigningAlgorithm" => "RS256",
        "AuthenticationCode1" | "AuthenticationCode2" | "TokenCode" => "123456",
        "AccessKeyId" => "AKIAIOSFODNN7EXAMPLE",
        "VersionId" => "v1",
        "CertificateId" => "TA7SMP42TDN5Z26OBPJE7EXAMPLE",
        "CertificateBody" => CERTIFICATE,
        "PrivateKey" => PRIVATE_KEY,
        "ServiceName" => "codecommit.amazonaws.com",
        "ServiceSpecificCredentialId" => "ACCAIOSFODNN7EXAMPLE0",
        "SSHPublicKeyId" => "APKAIOSFODNN7EXAMPLE0",
        "SSHPublicKeyBody" => SSH_PUBLIC_KEYS.lines().next().unwrap(),
        "Content" => {
            r#"{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Action":"s3:*","Resource":"*"}]}"#
        }
        "AccountId" | "ChildId" => "444455556666",
        "CreateAccountRequestId" => "car-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
        "HandshakeId" => "h-00000000000000000000000000000000",
        "EntityPath" => "o-aaaaaaaaaa/r-aaaa",
        "Otp" => "ABCDEF",
        "RegionName" => "eu-south-1",
        "Email" | "EmailAddress" | "PrimaryEmail" => "some@example.com",
        "PhoneNumber" => "+15550100",
        "CountryCode" => "US",
        "OrganizationalUnitId" => "ou-aaaa-aaaaaaaa",
        "PolicyId" | "ResourceId" => "p-FullAWSAccess",
        "RootId" | "ParentId" | "TargetId" | "SourceParentId" | "DestinationParentId" => "r-aaaa",
        "statementId" => "0000000000000000000000000000000000000000000000000000000000000000",
        "grantType" => "client_credentials",
        "resource" => "aws-mcp.amazonaws.com",
        "token" => "ASORc29tZQ",
        "actions" => "s3:GetObject",
        "resources" => "arn:aws:s3:::some/*",
        _ => "some",
    };
    fixed.to_owned()
}
