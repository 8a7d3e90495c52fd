//! The condition keys that all services know, and the types of their values.
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

const KEYS: &[ConditionKey<'static>] = &[
    one("aws:AssumedRoot", Bool),
    many("aws:CalledVia", String),
    one("aws:CalledViaFirst", String),
    one("aws:CalledViaLast", String),
    one("aws:ChatbotSourceArn", Arn),
    one("aws:CurrentTime", Date),
    one("aws:Ec2InstanceSourcePrivateIPv4", IpAddress),
    one("aws:Ec2InstanceSourceVpc", String),
    one("aws:EpochTime", Date),
    one("aws:FederatedProvider", String),
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
    one("aws:ViaAWSService", Bool),
    one("aws:VpcSourceIp", IpAddress),
    one("aws:VpceAccount", String),
    one("aws:VpceOrgID", String),
    many("aws:VpceOrgPaths", String),
];

/// The global key that `key` is one of, in any case.
pub(super) fn find(key: &str) -> Option<ConditionKey<'static>> {
    KEYS.iter().find(|known| known.covers(key)).copied()
}

/// Whether `key` is a tag key without the tag: `aws:ResourceTag`.
pub(super) fn lacks_tag(key: &str) -> bool {
    let bare = key.strip_suffix('/').unwrap_or(key);
    let (_, name) = bare.split_once(':').unwrap_or_default();
    ["ResourceTag", "RequestTag", "PrincipalTag"]
        .iter()
        .any(|tag| tag.eq_ignore_ascii_case(name))
}

/// Keys that are more secure beside others: the key, and those of which one must be there.
pub(super) const PAIRED: &[(&str, &[&str])] = &[(
    "aws:VpcSourceIp",
    &["aws:SourceVpc", "aws:SourceVpcArn", "aws:SourceVpce"],
)];
