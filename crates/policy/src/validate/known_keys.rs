//! The condition keys that all services know, the types of their values, and what AWS says of them.
//!
//! See "AWS global condition context keys" in the IAM User Guide.

use crate::reference::{ConditionKey, KeyType};

const fn one(key: &'static str, kind: KeyType) -> ConditionKey<'static> {
    ConditionKey {
        key,
        kind,
        is_multivalued: false,
    }
}

const fn many(key: &'static str, kind: KeyType) -> ConditionKey<'static> {
    ConditionKey {
        key,
        kind,
        is_multivalued: true,
    }
}

use KeyType::{Arn, Bool, Date, IpAddress, Numeric, String};

const GLOBAL: &[ConditionKey<'static>] = &[
    one("aws:AssumedRoot", Bool),
    many("aws:CalledVia", String),
    one("aws:CalledViaAWSMCP", String),
    one("aws:CalledViaFirst", String),
    one("aws:CalledViaLast", String),
    one("aws:ChatbotSourceArn", Arn),
    one("aws:CurrentTime", Date),
    one("aws:Ec2InstanceSourcePrivateIPv4", IpAddress),
    one("aws:Ec2InstanceSourceVpc", String),
    one("aws:EpochTime", Date),
    one("aws:FederatedProvider", String),
    one("aws:IsMcpServiceAction", Bool),
    one("aws:MultiFactorAuthAge", Numeric),
    one("aws:MultiFactorAuthPresent", Bool),
    one("aws:PrincipalAccount", String),
    one("aws:PrincipalArn", Arn),
    one("aws:PrincipalIsAWSService", Bool),
    one("aws:PrincipalOrgID", String),
    many("aws:PrincipalOrgPaths", String),
    one("aws:PrincipalServiceName", String),
    many("aws:PrincipalServiceNamesList", String),
    one("aws:PrincipalTag/${TagKey}", String),
    one("aws:PrincipalType", String),
    one("aws:Referer", String),
    one("aws:RequestTag/${TagKey}", String),
    one("aws:RequestedRegion", String),
    one("aws:ResourceAccount", String),
    one("aws:ResourceOrgID", String),
    many("aws:ResourceOrgPaths", String),
    one("aws:ResourceTag/${TagKey}", String),
    one("aws:SecureTransport", Bool),
    one("aws:SignInSessionArn", Arn),
    one("aws:SourceAccount", String),
    one("aws:SourceArn", Arn),
    one("aws:SourceIdentity", String),
    one("aws:SourceIp", IpAddress),
    one("aws:SourceOrgID", String),
    many("aws:SourceOrgPaths", String),
    one("aws:SourceVpc", String),
    one("aws:SourceVpcArn", Arn),
    one("aws:SourceVpce", String),
    many("aws:TagKeys", String),
    one("aws:TokenIssueTime", Date),
    one("aws:UserAgent", String),
    one("aws:userid", String),
    one("aws:username", String),
    one("aws:ViaAWSMCPService", Bool),
    one("aws:ViaAWSService", Bool),
    one("aws:VpcSourceIp", IpAddress),
    one("aws:VpceAccount", String),
    one("aws:VpceOrgID", String),
    many("aws:VpceOrgPaths", String),
];

/// Keys with a service's prefix that are in the requests to other services too.
const CROSS_SERVICE: &[ConditionKey<'static>] = &[
    one("codebuild:BuildArn", Arn),
    one("codebuild:ProjectArn", Arn),
    one("ec2:RoleDelivery", Numeric),
    one("ec2:SourceInstanceArn", Arn),
    one("glue:CredentialIssuingService", String),
    one("glue:RoleAssumedBy", String),
    one("identitystore:UserId", String),
    one("lambda:SourceFunctionArn", Arn),
    one("ssm:SourceInstanceArn", Arn),
];

/// The global key that `key` is one of, in any case.
pub(super) fn global(key: &str) -> Option<ConditionKey<'static>> {
    GLOBAL.iter().find(|known| known.covers(key)).copied()
}

/// The key of a service for other services that `key` is one of, in any case.
pub(super) fn cross_service(key: &str) -> Option<ConditionKey<'static>> {
    CROSS_SERVICE
        .iter()
        .find(|known| known.covers(key))
        .copied()
}

/// Whether `key` is one of `keys`, in any case.
pub(super) fn is_one_of(key: &str, keys: &[&str]) -> bool {
    keys.iter().any(|known| known.eq_ignore_ascii_case(key))
}

/// Whether `key` begins with `start`, in any case.
pub(super) fn starts_with(key: &str, start: &str) -> bool {
    key.get(..start.len())
        .is_some_and(|begin| begin.eq_ignore_ascii_case(start))
}

/// Whether keys with `prefix` are claims that an identity provider makes.
pub(super) fn is_of_provider(prefix: &str) -> bool {
    prefix.contains(['.', '/']) || prefix.eq_ignore_ascii_case("saml")
}

/// Whether `key` is a tag key without the tag: `aws:ResourceTag`.
pub(super) fn lacks_tag(key: &str) -> bool {
    let bare = key.strip_suffix('/').unwrap_or(key);
    let (_, name) = bare.split_once(':').unwrap_or_default();
    is_one_of(name, &["ResourceTag", "RequestTag", "PrincipalTag"])
}

/// Keys that are more secure beside others: the key, and those of which one must be there.
pub(super) const PAIRED: &[(&str, &[&str])] = &[(
    "aws:VpcSourceIp",
    &["aws:SourceVpc", "aws:SourceVpcArn", "aws:SourceVpce"],
)];

/// Keys for which AWS sees no use of wildcards.
pub(super) const SENSITIVE: &[&str] = &[
    "aws:PrincipalAccount",
    "aws:PrincipalOrgID",
    "aws:ResourceAccount",
    "aws:ResourceOrgID",
    "aws:SourceAccount",
    "aws:SourceOrgID",
    "aws:SourceVpc",
    "aws:SourceVpce",
    "aws:VpceAccount",
    "aws:VpceOrgID",
];

/// Keys whose values the caller makes up.
pub(super) const UNTRUSTWORTHY: &[&str] = &["aws:Referer", "aws:UserAgent"];

/// Keys that tell on behalf of whose resource a service calls.
pub(super) const SOURCES: &[&str] = &[
    "aws:SourceArn",
    "aws:SourceAccount",
    "aws:SourceOrgID",
    "aws:SourceOrgPaths",
];

/// Keys whose values are service principals.
pub(super) const SERVICE_PRINCIPALS: &[&str] = &[
    "aws:CalledVia",
    "aws:CalledViaFirst",
    "aws:CalledViaLast",
    "aws:PrincipalServiceName",
    "iam:AWSServiceName",
    "iam:PassedToService",
];

/// The services that know `aws:VpceAccount`, `aws:VpceOrgID` and `aws:VpceOrgPaths`.
const OF_ENDPOINTS: &[&str] = &[
    "acm-pca",
    "applicationinsights",
    "apprunner",
    "athena",
    "cloudformation",
    "comprehendmedical",
    "compute-optimizer",
    "datasync",
    "discovery",
    "dynamodb",
    "ebs",
    "ecr",
    "ecs",
    "firehose",
    "gamelift",
    "healthlake",
    "iam",
    "iotfleetwise",
    "iotwireless",
    "kinesisanalytics",
    "kms",
    "lambda",
    "medical-imaging",
    "omics",
    "payment-cryptography",
    "polly",
    "rbin",
    "rekognition",
    "route53",
    "s3",
    "scheduler",
    "servicediscovery",
    "servicequotas",
    "shield",
    "ssm-contacts",
    "storagegateway",
    "textract",
    "transcribe",
    "transfer",
];

/// Those that know `aws:VpceOrgID` beside them.
const OF_ENDPOINT_ORGANIZATIONS: &[&str] = &[
    "b2bi",
    "cassandra",
    "cognito-identity",
    "dms",
    "ds-data",
    "identitystore",
    "iottwinmaker",
    "network-firewall",
    "pricing",
    "ses",
    "sms-voice",
    "sqs",
    "workmail",
];

/// The lists of services that know `key`, if it is a key that only some know.
pub(super) fn supporters(key: &str) -> Option<[&'static [&'static str]; 2]> {
    if is_one_of(key, &["aws:VpceAccount", "aws:VpceOrgPaths"]) {
        return Some([OF_ENDPOINTS, &[]]);
    }
    key.eq_ignore_ascii_case("aws:VpceOrgID")
        .then_some([OF_ENDPOINTS, OF_ENDPOINT_ORGANIZATIONS])
}
