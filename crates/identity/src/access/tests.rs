//! What operations require, held against the Service Authorization Reference: every action is
//! there, every resource is of one of its types, every condition key is supplied or missed for a
//! reason, and none is made up.
use super::{Access, Requirement};
use crate::authorize::{action_name, action_prefix};
use crate::caller::{Credential, Identity};
use crate::iam::delegation;
use crate::operation::Ask;
use crate::organizations::testing::Holding;
use crate::services::{Performer, performer};
use crate::{Caller, reference, saml, web_identity};
use doorward_names::Arn;
use doorward_policy::reference::{ActionFacts, Service};
use doorward_shapes::iam::{
    AddRoleToInstanceProfile, AddRoleToInstanceProfileInput, CreateAccessKey, CreateAccessKeyInput,
    CreateGroup, CreateGroupInput, CreateInstanceProfile, CreateInstanceProfileInput,
    CreateOpenIDConnectProvider, CreateOpenIDConnectProviderInput, CreatePolicy, CreatePolicyInput,
    CreateRole, CreateRoleInput, CreateSAMLProvider, CreateSAMLProviderInput,
    CreateServiceSpecificCredential, CreateServiceSpecificCredentialInput, CreateUser,
    CreateUserInput, CreateVirtualMFADevice, CreateVirtualMFADeviceInput, UploadServerCertificate,
    UploadServerCertificateInput, types::Tag,
};
use doorward_shapes::organizations::types::{HandshakeParty, HandshakePartyType};
use doorward_shapes::organizations::{
    self, InviteAccountToOrganization, InviteAccountToOrganizationInput, TagResource,
    TagResourceInput,
};
use doorward_shapes::schema::Kind;
use doorward_shapes::{Auth, OperationSchema, SERVICES, Schema, Value};
use std::collections::BTreeSet;
use std::sync::Arc;

const ALL: &str =
    r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}"#;
const SERVER: &str = include_str!("../../tests/credentials/server.pem");
const SERVER_KEY: &str = include_str!("../../tests/credentials/server.key");
const SAML_METADATA: &str = include_str!("../../tests/saml/metadata.xml");
const TRUST: &str = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":{"AWS":"111122223333"},"Action":["sts:AssumeRole","sts:TagSession"]}}"#;
const DENY: &str = r#""Effect":"Deny","Action":"s3:*","Resource":"*""#;
const POWER_USERS: &str =
    "arn:aws:iam::aws:role-template/iam.amazonaws.com/PowerUserRoleTemplate:1";
const BOUNDARY: &str = "arn:aws:iam::aws:policy/PowerUserAccess";

/// Keys that the reference lists for an action and that no request here has, and why. The action
/// is the operation's own, or `operation>action` for one that comes with it; a `*` at the end
/// stands for anything, in the key too, where `?` is any letter.
const MISSED: &[(&str, &str, &str)] = &[
    ("iam:Create*", "?ws:ResourceTag/*", NEW),
    ("iam:Create*", "iam:ResourceTag/*", NEW),
    ("iam:Upload*", "?ws:ResourceTag/*", NEW),
    ("Create*", "?ws:ResourceTag/*", NEW),
    ("Upload*", "?ws:ResourceTag/*", NEW),
    ("Create*", "iam:ResourceTag/*", NEW),
    (
        "iam:*",
        "iam:RoleTemplateARN",
        "the role is not made from a template",
    ),
    (
        "CreateRole>iam:TagRole",
        "iam:RoleTemplateARN",
        "the role is not made from a template",
    ),
    (
        "iam:CreateDelegationRequest",
        "iam:DelegationRequestOwner",
        "it has no owner yet",
    ),
    (
        "iam:GetServiceLinkedRoleDeletionStatus",
        "?ws:ResourceTag/*",
        "what is deleted bears no tags any more",
    ),
    (
        "iam:GetServiceLinkedRoleDeletionStatus",
        "iam:ResourceTag/*",
        "what is deleted bears no tags any more",
    ),
    (
        "AddRoleToInstanceProfile>iam:PassRole",
        "iam:AssociatedResourceArn",
        "no instance is named",
    ),
    (
        "iam:EnableMFADevice",
        "iam:FIDO*",
        "no security key can be registered yet",
    ),
    (
        "iam:EnableMFADevice",
        "iam:RegisterSecurityKey",
        "no security key can be registered yet",
    ),
    ("organizations:CreateAccount", "?ws:ResourceTag/*", NEW),
    ("organizations:CreatePolicy", "?ws:ResourceTag/*", NEW),
    (
        "organizations:InviteAccountToOrganization",
        "?ws:ResourceTag/*",
        NEW,
    ),
    ("organizations:PutResourcePolicy", "?ws:ResourceTag/*", NEW),
    ("PutResourcePolicy>*", "?ws:ResourceTag/*", NEW),
    ("PutResourcePolicy>*", "organizations:Transfer*", NO_BILLS),
    (
        "PutResourcePolicy>organizations:TagResource",
        "organizations:PolicyType",
        "what is made is another policy",
    ),
    ("InviteAccountToOrganization>*", "?ws:ResourceTag/*", NEW),
    (
        "InviteAccountToOrganization>*",
        "organizations:Transfer*",
        NO_BILLS,
    ),
    (
        "InviteAccountToOrganization>organizations:TagResource",
        "organizations:PolicyType",
        "what is made is no policy",
    ),
    ("organizations:*", "organizations:Transfer*", NO_BILLS),
    ("Create*", "organizations:Transfer*", NO_BILLS),
    (
        "CreateAccount>organizations:TagResource",
        "organizations:PolicyType",
        "what is made is no policy",
    ),
    (
        "CreateOrganizationalUnit>organizations:TagResource",
        "organizations:PolicyType",
        "what is made is no policy",
    ),
    (
        "signin:CreateOAuth2Token",
        "signin:OAuthClientAuthentication",
        "its only value is `none`, of clients that do not sign",
    ),
    (
        "signin:CreateOAuth2Token",
        "signin:OAuthRedirectUri",
        "nobody is sent anywhere",
    ),
    (
        "signin:IntrospectOAuth2Token",
        "signin:OAuthClientId",
        "the token is none that a client was given",
    ),
    ("sts:*", "accounts.google.com:*", WEB),
    ("sts:*", "cognito-identity.amazonaws.com:*", WEB),
    ("sts:*", "graph.facebook.com:*", WEB),
    ("sts:*", "www.amazon.com:*", WEB),
    (FEDERATING, "agent.*", OTHERS),
    (
        FEDERATING,
        "sts:RoleAuthorizedByIdp",
        "no page says which claim it is from",
    ),
    (FEDERATING, "github.com/*", OTHERS),
    (FEDERATING, "gitlab.com:*", OTHERS),
    (FEDERATING, "idcs-*", OTHERS),
    (FEDERATING, "oidc.circleci.com/*", OTHERS),
    (FEDERATING, "token.actions.${*", OTHERS),
    (FEDERATING, "token.actions.githubusercontent.com/*", OTHERS),
    ("AssumeRole>sts:TagSession", "saml:aud", SAML),
    ("sts:AssumeRole", "saml:*", SAML),
    ("AssumeRoleWithWebIdentity>*", "saml:aud", SAML),
    ("GetFederationToken>*", "saml:aud", SAML),
    (
        "GetFederationToken>sts:TagSession",
        "?ws:ResourceTag/*",
        "a federated user has none",
    ),
    (
        "GetFederationToken>sts:TagSession",
        "iam:ResourceTag/*",
        "a federated user has none",
    ),
    (
        "GetFederationToken>sts:TagSession",
        "sts:TransitiveTagKeys",
        "its tags are not transitive",
    ),
];
const NEW: &str = "what is made bears no tags before";
const NO_BILLS: &str = "there are no bills here, to transfer the responsibility for";
const WEB: &str = "the bearer's provider is another one";
const FEDERATING: &str = "sts:AssumeRoleWithWebIdentity";
const SAML: &str = "the caller brings no assertion";
const OTHERS: &str = "the bearer's provider is GitHub";

/// Keys that requests have and the reference does not list for the action, and why.
const BESIDE: &[(&str, &str, &str)] = &[
    ("signin:*Session*", "signin:PrincipalArn", WHOSE),
    (
        "sts:GetWebIdentityToken",
        "sts:SubjectMode",
        "the model names it, the reference does not yet",
    ),
    (FEDERATING, "token.actions.githubusercontent.com:*", CLAIMS),
    ("AssumeRoleWithWebIdentity>sts:*", "token.actions.*", ONE),
    ("AssumeRoleWithWebIdentity>sts:*", "sts:*", ONE),
    ("AssumeRoleWithSAML>sts:*", "saml:*", ONE),
    ("AssumeRoleWithSAML>sts:*", "sts:*", ONE),
    ("AssumeRole>sts:TagSession", "sts:*", ONE),
    ("AssumeRole>sts:SetSourceIdentity", "sts:*", ONE),
];
const WHOSE: &str = "or else nobody could be allowed their own sessions alone";
const CLAIMS: &str = "each provider has aud, sub, amr, email and oaud";
const ONE: &str = "the pages on session tags and source identity show trust policies in which one \
    statement, with its conditions, allows all that a call takes";

/// Actions that the reference does not have yet, though the API's own pages name them: see
/// "To use this operation, you must have …" on each operation's page. They are on `*`.
const NEWER: &[&str] = &[
    "signin:CreateBearerToken",
    "signin:ListSessions",
    "sts:GetScopedCredentials",
    "iam:GetRequestAuthorizationDetails",
    "iam:GetRequestAuthorizationPolicy",
];

/// The same of actions on a resource, which "Managing Permissions for Delegation Requests" names, and
/// of sign-in sessions, whose ARNs the model has.
const NEWER_ON_RESOURCES: &[&str] = &[
    "iam:UpdateDelegationRequest",
    "signin:BatchRevokeSessions",
    "signin:GetSession",
];
/// Operations that only a session performs.
const IN_SESSION: &[&str] = &["CreateOAuth2TokenWithTokenExchange", "GetScopedCredentials"];

/// Actions on resources that the reference does not list for them, and why.
const ELSEWHERE: &[(&str, &str)] = &[
    ("iam:ListUsers", PATH),
    ("iam:ListGroups", PATH),
    ("iam:ListRoles", PATH),
    ("iam:ListPolicies", PATH),
    ("iam:ListInstanceProfiles", PATH),
    ("iam:ListServerCertificates", PATH),
    (
        "GetFederationToken>sts:TagSession",
        "the federated user is what is tagged",
    ),
];
const PATH: &str = "AWS's denials name the path that is listed";

/// A house where each kind of thing is there under the name `some`, tagged and bounded.
fn furnished() -> Holding {
    let holding = Holding::new();
    let house = &holding.house;
    let name = || "some".to_owned();
    let tags = || {
        Some(vec![Tag {
            key: "team".to_owned(),
            value: "red".to_owned(),
        }])
    };
    let boundary = || Some(BOUNDARY.to_owned());
    let user = CreateUserInput {
        user_name: name(),
        permissions_boundary: boundary(),
        tags: tags(),
        ..CreateUserInput::default()
    };
    house.admin::<CreateUser>(user).unwrap();
    let group = CreateGroupInput {
        group_name: name(),
        path: None,
    };
    house.admin::<CreateGroup>(group).unwrap();
    let role = CreateRoleInput {
        role_name: name(),
        assume_role_policy_document: TRUST.to_owned(),
        permissions_boundary: boundary(),
        tags: tags(),
        ..CreateRoleInput::default()
    };
    house.admin::<CreateRole>(role).unwrap();
    let policy = CreatePolicyInput {
        policy_name: name(),
        policy_document: ALL.to_owned(),
        tags: tags(),
        ..CreatePolicyInput::default()
    };
    house.admin::<CreatePolicy>(policy).unwrap();
    for profile in ["some", "empty"] {
        let profile = CreateInstanceProfileInput {
            instance_profile_name: profile.to_owned(),
            tags: tags(),
            ..CreateInstanceProfileInput::default()
        };
        house.admin::<CreateInstanceProfile>(profile).unwrap();
    }
    let put = AddRoleToInstanceProfileInput {
        instance_profile_name: name(),
        role_name: name(),
    };
    house.admin::<AddRoleToInstanceProfile>(put).unwrap();
    let device = CreateVirtualMFADeviceInput {
        virtual_mfa_device_name: name(),
        tags: tags(),
        ..CreateVirtualMFADeviceInput::default()
    };
    house.admin::<CreateVirtualMFADevice>(device).unwrap();
    delegation::testing::put(house, "some");
    let provider = CreateOpenIDConnectProviderInput {
        url: "https://some.example".to_owned(),
        tags: tags(),
        ..CreateOpenIDConnectProviderInput::default()
    };
    house
        .admin::<CreateOpenIDConnectProvider>(provider)
        .unwrap();
    let provider = CreateSAMLProviderInput {
        name: name(),
        saml_metadata_document: SAML_METADATA.to_owned(),
        tags: tags(),
        ..CreateSAMLProviderInput::default()
    };
    house.admin::<CreateSAMLProvider>(provider).unwrap();
    let certificate = UploadServerCertificateInput {
        path: None,
        server_certificate_name: name(),
        certificate_body: SERVER.to_owned(),
        private_key: SERVER_KEY.to_owned().into(),
        certificate_chain: None,
        tags: tags(),
    };
    house.admin::<UploadServerCertificate>(certificate).unwrap();
    let user_name = Some(name());
    house
        .admin::<CreateAccessKey>(CreateAccessKeyInput { user_name })
        .unwrap();
    let credential = CreateServiceSpecificCredentialInput {
        user_name: name(),
        service_name: "codecommit.amazonaws.com".to_owned(),
        ..CreateServiceSpecificCredentialInput::default()
    };
    house
        .admin::<CreateServiceSpecificCredential>(credential)
        .unwrap();
    let invite = InviteAccountToOrganizationInput {
        target: HandshakeParty {
            id: "444455556666".to_owned(),
            r#type: HandshakePartyType::Account,
        },
        notes: None,
        tags: None,
    };
    house.admin::<InviteAccountToOrganization>(invite).unwrap();
    for resource_id in [holding.root.clone(), holding.scp("some", DENY)] {
        let tag = TagResourceInput {
            resource_id,
            tags: vec![organizations::types::Tag {
                key: "team".to_owned(),
                value: "red".to_owned(),
            }],
        };
        house.admin::<TagResource>(tag).unwrap();
    }
    holding
}

/// What the members of an operation's input are.
#[derive(Clone, Copy)]
struct Sample<'a> {
    operation: &'a OperationSchema,
    /// An access key of the user `some`.
    key: &'a str,
    holding: &'a Holding,
    /// A service-specific credential of that user.
    credential: &'a str,
    /// A policy of the organization's.
    policy: &'a str,
    /// A handshake of the organization's.
    handshake: &'a str,
}

impl Sample<'_> {
    /// A value for `schema` in which every member is present.
    fn whole(self, name: &str, schema: &Schema) -> Value {
        match schema.kind {
            Kind::Structure { members, .. } => Value::Structure(
                members
                    .iter()
                    .map(|member| self.member(member.name, member.schema))
                    .collect(),
            ),
            Kind::List { member, .. } => Value::List(vec![self.whole(name, member)]),
            Kind::Map { value, .. } => {
                Value::Map(vec![("some".to_owned(), self.whole(name, value))])
            }
            Kind::Integer | Kind::Long => Value::Integer(3600),
            Kind::Float | Kind::Double => Value::Double(1.0),
            Kind::Boolean => Value::Boolean(true),
            Kind::Timestamp => Value::Timestamp(doorward_shapes::Timestamp::from_seconds(0)),
            Kind::Blob => Value::Blob(Vec::new()),
            Kind::Document => Value::Document(serde_json::json!({})),
            Kind::String => Value::String(self.text(name, schema)),
        }
    }

    /// What a member is; nothing where it contradicts another or what the house has.
    fn member(self, name: &str, schema: &Schema) -> Option<Value> {
        let left_out = matches!(
            (self.operation.name, name),
            // A code would have to be right.
            (_, "TokenCode")
                | ("AssumeRole", "ProvidedContexts")
                | ("AssumeRoleWithWebIdentity", "ProviderId")
                | ("AssumeRole" | "GetSessionToken", "SerialNumber")
                | ("ListServiceSpecificCredentials", "AllUsers")
        );
        (!left_out).then(|| self.whole(name, schema))
    }

    fn text(self, name: &str, schema: &Schema) -> String {
        match name {
            _ if !schema.values.is_empty() => schema.values[0],
            "AssumeRolePolicyDocument" => TRUST,
            "PolicyDocument" if self.operation.name == "UpdateAssumeRolePolicy" => TRUST,
            "PolicyDocument" | "Policy" => ALL,
            "PermissionsBoundary" => BOUNDARY,
            "AWSServiceName" => "ecs.amazonaws.com",
            "EntityArn" => "arn:aws:iam::111122223333:delegation-request/some",
            "TemplateArn" => POWER_USERS,
            "DeletionTaskId" => "task/aws-service-role/ecs.amazonaws.com/some/some",
            "PolicySourceArn" | "Arn" => "arn:aws:iam::111122223333:user/some",
            "arn" if self.operation.name == "AssumeRoot" => {
                "arn:aws:iam::aws:policy/root-task/IAMAuditRootUserCredentials"
            }
            "PolicyArn" | "arn" | "PolicyArns" => "arn:aws:iam::111122223333:policy/some",
            "SigningAlgorithm" => "RS256",
            "RoleArn" => "arn:aws:iam::111122223333:role/some",
            "SerialNumber" => "arn:aws:iam::111122223333:mfa/some",
            "OpenIDConnectProviderArn" => "arn:aws:iam::111122223333:oidc-provider/some.example",
            "Url" => "https://new.example",
            "RegionName" => "eu-south-1",
            "EntityPath" => "o-aaaaaaaaaa/r-aaaa",
            "PrimaryEmail" => "new@example.com",
            "SAMLProviderArn" | "PrincipalArn" => "arn:aws:iam::111122223333:saml-provider/some",
            "SAMLMetadataDocument" => SAML_METADATA,
            "Path" | "NewPath" | "PathPrefix" => "/",
            "AccessKeyId" => self.key,
            "ServiceSpecificCredentialId" => self.credential,
            "RootId" | "SourceParentId" => &self.holding.root,
            "OrganizationalUnitId" | "ParentId" | "ChildId" | "DestinationParentId" => {
                &self.holding.unit
            }
            "AccountId" | "TargetId" | "TargetPrincipal" => return self.holding.member.to_string(),
            "PolicyId" | "ResourceId" => self.policy,
            "HandshakeId" => self.handshake,
            "VersionId" => "v1",
            "sessionArn" | "sessionArns" => "arn:aws:signin:us-east-1:111122223333:session/some",
            _ => "some",
        }
        .to_owned()
    }
}

fn performed() -> impl Iterator<Item = &'static OperationSchema> {
    let services = SERVICES.into_iter();
    let operations = services.flat_map(|service| service.operations.iter().copied());
    operations.filter(|operation| matches!(performer(operation), Performer::Runs(_)))
}

fn requires(holding: &Holding, caller: &Caller, operation: &OperationSchema) -> Access {
    let Performer::Runs(runner) = performer(operation) else {
        panic!("{} is not performed", operation.name)
    };
    let house = &holding.house;
    let (world, facts) = (house.world(), house.facts(&house.moment()));
    let ask = Ask {
        caller,
        account: world.account(caller.account).unwrap(),
        world: &world,
        facts: &facts,
        means: house.installation.means(),
    };
    let mut users = ask.account.users.iter();
    let user = users.find(|user| user.name.as_str() == "some");
    let user = user.unwrap();
    let key = user.access_keys[0].id.to_string();
    let credential = user.service_credentials[0].id.to_string();
    let organization = world.organization_of(house.account).unwrap();
    let policy = organization.policies.iter().next().unwrap().id.to_string();
    let handshake = organization.handshakes.iter().next().unwrap();
    let handshake = handshake.id.to_string();
    let sample = Sample {
        operation,
        key: &key,
        credential: &credential,
        holding,
        policy: &policy,
        handshake: &handshake,
    };
    let input = sample.whole("", operation.input);
    let required = (runner.requires)(input, &ask);
    let mut access = required
        .unwrap_or_else(|error| panic!("{}: {} {}", operation.name, error.code, error.message));
    for requirement in &mut access.requirements {
        facts.fill(&mut requirement.context, caller, &world);
    }
    access
}

/// Whether `text` is `pattern`, whose end may be any where it is `*`, and whose `?` is any letter.
fn is_like(pattern: &str, text: &str) -> bool {
    let (start, open) = match pattern.strip_suffix('*') {
        Some(start) => (start, true),
        None => (pattern, false),
    };
    let same = |(p, t): (u8, u8)| p == b'?' || p.eq_ignore_ascii_case(&t);
    (text.len() == start.len() || (open && text.len() > start.len()))
        && start.bytes().zip(text.bytes()).all(same)
}

/// What is wrong with a requirement, in words.
#[derive(Default)]
struct Faults {
    found: BTreeSet<String>,
    /// The exceptions that were needed.
    used: BTreeSet<usize>,
}

impl Faults {
    fn check(&mut self, operation: &OperationSchema, requirement: &Requirement) {
        let prefix = action_prefix(operation.service.id);
        let own = format!("{prefix}:{}", action_name(operation));
        let (prefix, name) = requirement.action.unwrap_or(&own).split_once(':').unwrap();
        let action = match requirement.action {
            Some(other) => format!("{}>{other}", operation.name),
            None => own.clone(),
        };
        let action = action.as_str();
        let service = reference().service(prefix).unwrap();
        let Some(facts) = service.action(name) else {
            let newer = match requirement.resource {
                Some(_) => NEWER_ON_RESOURCES,
                None => NEWER,
            };
            if !newer.contains(&action) {
                self.found.insert(format!("{action}: no such action"));
            }
            return;
        };
        assert!(
            !NEWER.contains(&action) && !NEWER_ON_RESOURCES.contains(&action),
            "the reference has {action} by now"
        );
        self.check_resource(action, &service, facts, requirement.resource.as_ref());
        let known = service.keys_of(facts);
        for key in &known {
            let mut supplied = requirement.context.iter();
            if supplied.any(|(name, _)| key.covers(name)) {
                continue;
            }
            let excused = MISSED
                .iter()
                .position(|(of, missed, _)| is_like(of, action) && is_like(missed, key.key));
            match excused {
                Some(number) => self.used.insert(number),
                None => self.found.insert(format!("{action}: lacks {}", key.key)),
            };
        }
        for (key, _) in requirement.context.iter() {
            let global = key.starts_with("aws:");
            if global || known.iter().any(|known| known.covers(key)) {
                continue;
            }
            let mut excuses = BESIDE.iter();
            if !excuses.any(|(of, beside, _)| is_like(of, action) && is_like(beside, key)) {
                self.found.insert(format!("{action}: makes up {key}"));
            }
        }
    }

    fn check_resource(
        &mut self,
        action: &str,
        service: &Service<'_>,
        facts: &ActionFacts<'_>,
        resource: Option<&Arn>,
    ) {
        let mut types = service.resources_of(facts);
        let right = match resource {
            Some(arn) => types.any(|(on, _)| on.form_of(arn.as_str()).is_some()),
            None => types.all(|(_, required)| !required),
        };
        if !right && !ELSEWHERE.iter().any(|(of, _)| *of == action) {
            let resource = resource.map_or("*", Arn::as_str);
            self.found.insert(format!("{action}: is not on {resource}"));
        }
    }
}

#[test]
fn every_operation_requires_what_the_reference_says() {
    let holding = furnished();
    let caller = holding.house.user("some");
    let mut faults = Faults::default();
    let bearer = Caller {
        identity: Identity::WebIdentity {
            provider: Arn::iam(caller.account, "oidc-provider/some.example"),
        },
        credential: Credential::WebIdentity(Arc::new(web_identity::testing::bearer())),
        ..caller.clone()
    };
    let house = &holding.house;
    let in_session = house.role("some", super::globals::session(house));
    let saml = saml::testing::bearer();
    let saml = Caller {
        identity: Identity::Saml {
            provider: saml.provider.clone(),
        },
        credential: Credential::Saml(Arc::new(saml)),
        ..caller.clone()
    };
    // A sample of a login's code cannot be made up; `signin::tests` holds what it requires.
    for operation in performed().filter(|operation| operation.name != "CreateOAuth2Token") {
        let caller = match operation.auth {
            _ if IN_SESSION.contains(&operation.name) => &in_session,
            Auth::None if operation.name == "AssumeRoleWithSAML" => &saml,
            Auth::None => &bearer,
            Auth::SigV4 => &caller,
        };
        for requirement in requires(&holding, caller, operation).requirements {
            faults.check(operation, &requirement);
        }
    }
    assert!(faults.found.is_empty(), "{:#?}", faults.found);
    let stale = (0..MISSED.len()).filter(|number| !faults.used.contains(number));
    let stale: Vec<_> = stale.map(|number| MISSED[number]).collect();
    assert!(stale.is_empty(), "these are supplied by now: {stale:#?}");
}

#[test]
fn exceptions_are_told_by_their_beginning() {
    assert!(is_like("?ws:ResourceTag/*", "aws:ResourceTag/${TagKey}"));
    assert!(!is_like("iam:Create", "iam:CreateUser"));
}
