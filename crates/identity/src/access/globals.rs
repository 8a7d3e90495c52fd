//! Every global condition key: supplied by some request, or missed for a reason.
//!
//! See "AWS global condition context keys" in the IAM User Guide.
use crate::caller::Credential;
use crate::session::{Session, Subject};
use crate::testing::House;
use crate::{Caller, Timestamp};
use doorward_names::{AccessKeyId, AccessKeyKind, TagKey, TagValue};
use doorward_shapes::iam::{
    CreateRole, CreateRoleInput, CreateUser, CreateUserInput, PutRolePolicy, PutRolePolicyInput,
    PutUserPolicy, PutUserPolicyInput, TagUser, TagUserInput, types::Tag,
};
use doorward_shapes::organizations::{CreateOrganization, CreateOrganizationInput};
use std::collections::{BTreeMap, BTreeSet};

/// Keys that requests have: of a user with a key, of a person at the console with MFA, of a role.
const SUPPLIED: &[&str] = &[
    "aws:CurrentTime",
    "aws:EpochTime",
    "aws:FederatedProvider",
    "aws:MultiFactorAuthAge",
    "aws:MultiFactorAuthPresent",
    "aws:PrincipalAccount",
    "aws:PrincipalArn",
    "aws:PrincipalIsAWSService",
    "aws:PrincipalOrgID",
    "aws:PrincipalOrgPaths",
    "aws:PrincipalTag/team",
    "aws:PrincipalType",
    "aws:RequestTag/team",
    "aws:RequestedRegion",
    "aws:ResourceAccount",
    "aws:ResourceOrgID",
    "aws:ResourceOrgPaths",
    "aws:ResourceTag/team",
    "aws:SecureTransport",
    "aws:SignInSessionArn",
    "aws:SourceIdentity",
    "aws:SourceIp",
    "aws:TagKeys",
    "aws:TokenIssueTime",
    "aws:UserAgent",
    "aws:ViaAWSService",
    "aws:referer",
    "aws:userid",
    "aws:username",
];

/// Keys that no request has, and why.
const MISSED: &[(&str, &str)] = &[
    (
        "aws:AssumedRoot",
        "only sessions of AssumeRoot have it, whose tasks tag nobody: see sts/assume_root",
    ),
    ("aws:CalledVia", NO_SERVICE),
    ("aws:CalledViaFirst", NO_SERVICE),
    ("aws:CalledViaLast", NO_SERVICE),
    ("aws:ChatbotSourceArn", NO_SERVICE),
    ("aws:Ec2InstanceSourcePrivateIPv4", NO_NETWORK),
    ("aws:Ec2InstanceSourceVpc", NO_NETWORK),
    ("aws:PrincipalServiceName", NO_SERVICE),
    ("aws:PrincipalServiceNamesList", NO_SERVICE),
    ("aws:SourceAccount", NO_SERVICE),
    ("aws:SourceArn", NO_SERVICE),
    ("aws:SourceOrgID", NO_SERVICE),
    ("aws:SourceOrgPaths", NO_SERVICE),
    ("aws:SourceVpc", NO_NETWORK),
    ("aws:SourceVpcArn", NO_NETWORK),
    ("aws:SourceVpce", NO_NETWORK),
    ("aws:VpcSourceIp", NO_NETWORK),
    ("aws:VpceAccount", NO_NETWORK),
    ("aws:VpceOrgID", NO_NETWORK),
    ("aws:VpceOrgPaths", NO_NETWORK),
    ("codebuild:BuildArn", NO_SERVICE),
    ("codebuild:ProjectArn", NO_SERVICE),
    ("ec2:RoleDelivery", NO_SERVICE),
    ("ec2:SourceInstanceArn", NO_SERVICE),
    ("glue:RoleAssumedBy", NO_SERVICE),
    (
        "identitystore:UserId",
        "there is no IAM Identity Center yet",
    ),
    ("lambda:SourceFunctionArn", NO_SERVICE),
    ("ssm:SourceInstanceArn", NO_SERVICE),
];
const NO_SERVICE: &str = "no service here calls for somebody or for itself";
const NO_NETWORK: &str = "no request comes through a VPC endpoint";

const TRUST: &str = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":{"AWS":"111122223333"},"Action":"sts:AssumeRole"}}"#;

fn team() -> Vec<Tag> {
    vec![Tag {
        key: "team".to_owned(),
        value: "red".to_owned(),
    }]
}

fn furnished() -> House {
    let house = House::new();
    for name in ["ada", "target"] {
        let user = CreateUserInput {
            user_name: name.to_owned(),
            tags: Some(team()),
            ..CreateUserInput::default()
        };
        house.admin::<CreateUser>(user).unwrap();
    }
    let role = CreateRoleInput {
        role_name: "clerk".to_owned(),
        assume_role_policy_document: TRUST.to_owned(),
        ..CreateRoleInput::default()
    };
    house.admin::<CreateRole>(role).unwrap();
    let organization = CreateOrganizationInput::default();
    house.admin::<CreateOrganization>(organization).unwrap();
    house
}

/// Lets user and role tag users if their requests have `key`, and nothing else.
fn ask_for(house: &House, key: &str) {
    let policy = format!(
        r#"{{"Version":"2012-10-17","Statement":{{"Effect":"Allow","Action":"iam:TagUser",
        "Resource":"*","Condition":{{"Null":{{"{key}":"false"}}}}}}}}"#
    );
    let user = PutUserPolicyInput {
        user_name: "ada".to_owned(),
        policy_name: "one".to_owned(),
        policy_document: policy.clone(),
    };
    house.admin::<PutUserPolicy>(user).unwrap();
    let role = PutRolePolicyInput {
        role_name: "clerk".to_owned(),
        policy_name: "one".to_owned(),
        policy_document: policy,
    };
    house.admin::<PutRolePolicy>(role).unwrap();
}

fn callers(house: &House) -> [Caller; 3] {
    let user = house.user("ada");
    let console = Caller {
        credential: Credential::Console {
            signed_in: house.now(),
            mfa: Some(house.now()),
        },
        ..user.clone()
    };
    [user, console, house.role("clerk", session(house))]
}

pub(super) fn session(house: &House) -> Session {
    let world = house.world();
    let mut roles = world.account(house.account).unwrap().roles.iter();
    let id = roles.next().unwrap().id.clone();
    Session {
        access_key_id: AccessKeyId::generate(
            AccessKeyKind::Temporary,
            house.account,
            house.moment().random(),
        ),
        account: house.account,
        subject: Subject::Role {
            id,
            name: doorward_names::SessionName::parse("tester").unwrap(),
        },
        issued: house.now(),
        expires: Timestamp::from_seconds(i64::from(u32::MAX)),
        mfa: None,
        policies: None,
        scopes: Vec::new(),
        narrowed: false,
        tags: BTreeMap::from([(
            TagKey::parse("team").unwrap(),
            TagValue::parse("red").unwrap(),
        )]),
        transitive: BTreeSet::new(),
        source_identity: Some("ada".to_owned()),
        federated_provider: Some(doorward_names::Arn::iam(
            house.account,
            "oidc-provider/example.com",
        )),
        sign_in: Some(doorward_names::Arn::build(
            "signin",
            "us-east-1",
            &house.account.to_string(),
            "session/one",
        )),
        delegated: None,
        chained: false,
        unknown: crate::state::Unknown::default(),
    }
}

/// Whether a request of any caller has `key`.
fn is_supplied(house: &House, key: &str) -> bool {
    ask_for(house, key);
    callers(house).iter().any(|caller| {
        let input = TagUserInput {
            user_name: "target".to_owned(),
            tags: team(),
        };
        match house.call::<TagUser>(caller, input) {
            Ok(_) => true,
            Err(refused) => {
                assert_eq!(refused.code, "AccessDenied", "{}", refused.message);
                false
            }
        }
    })
}

#[test]
fn every_global_key_is_supplied_or_missed_for_a_reason() {
    let house = furnished();
    for key in SUPPLIED {
        assert!(is_supplied(&house, key), "no request has {key}");
    }
    for (key, reason) in MISSED {
        assert!(!is_supplied(&house, key), "{key} is there, though {reason}");
    }
}
