//! What binds a policy to someone, and what does not.

use super::*;

#[test]
fn public_is_what_is_bound_to_nobody() {
    use PublicRules::{AccessPoint, Bucket, FileSystem, Other};
    let everyone = |more: &str| grants(r#""*""#, more);
    let point = "arn:aws:s3:us-west-2:123456789012:accesspoint/*";
    let with = |operator, key, value| grants(r#""*""#, &when(operator, key, value));
    let shut =
        |more: &str| format!(r#"{{"Effect": "Deny", "Action": "*", "Principal": "*"{more}}}"#);
    for (rules, policy, verdict) in [
        (Bucket, everyone(""), "F0"),
        (Bucket, grants(r#"{"AWS": "*"}"#, ""), "F0"),
        (Bucket, grants(r#"{"AWS": "111122223333"}"#, ""), "P"),
        (
            Bucket,
            grants(r#"{"Service": "cloudtrail.amazonaws.com"}"#, ""),
            "P",
        ),
        (Bucket, grants(r#"{"CanonicalUser": "abc"}"#, ""), "P"),
        (Other, grants(r#"{"Service": "*"}"#, ""), "F0"),
        (
            Other,
            grants(r#"{"Federated": "accounts.google.com"}"#, ""),
            "P",
        ),
        (Other, grants(r#"{"Federated": "*"}"#, ""), "F0"),
        (Bucket, with("StringLike", "aws:SourceVpc", "vpc-*"), "F0"),
        (
            Bucket,
            with("StringEquals", "aws:SourceVpc", "vpc-91237329"),
            "P",
        ),
        (
            Bucket,
            with("StringEqualsIgnoreCase", "aws:SourceVpc", "VPC-91237329"),
            "P",
        ),
        (
            Bucket,
            with("StringEqualsIfExists", "aws:SourceVpc", "vpc-91237329"),
            "F0",
        ),
        (
            Bucket,
            with("StringNotEquals", "aws:SourceVpc", "vpc-91237329"),
            "F0",
        ),
        (
            Bucket,
            with("StringEquals", "aws:PrincipalOrgID", "o-1"),
            "P",
        ),
        (
            Bucket,
            with(
                "ForAnyValue:StringEquals",
                "aws:PrincipalOrgPaths",
                "o-1/r/",
            ),
            "P",
        ),
        (
            Bucket,
            with(
                "ForAllValues:StringEquals",
                "aws:PrincipalOrgPaths",
                "o-1/r/",
            ),
            "F0",
        ),
        (
            Bucket,
            with("StringEquals", "aws:SourceVpc", "${aws:PrincipalTag/vpc}"),
            "F0",
        ),
        (
            Bucket,
            with("IpAddress", "aws:SourceIp", "203.0.113.0/24"),
            "P",
        ),
        (Bucket, with("IpAddress", "aws:SourceIp", "0.0.0.0/1"), "F0"),
        (
            Bucket,
            with("IpAddress", "aws:SourceIp", "10.0.0.0/8 192.168.0.0/16"),
            "P",
        ),
        (
            Bucket,
            with("NotIpAddress", "aws:SourceIp", "203.0.113.0/24"),
            "F0",
        ),
        (Bucket, with("Bool", "aws:SecureTransport", "true"), "F0"),
        (Bucket, with("StringLike", "aws:UserAgent", "secret*"), "F0"),
        (
            Bucket,
            with("StringEquals", "aws:PrincipalTag/team", "a"),
            "F0",
        ),
        (
            Bucket,
            with("ArnLike", "aws:PrincipalArn", "arn:aws:iam::*:role/admin"),
            "F0",
        ),
        (Bucket, with("ArnLike", "s3:DataAccessPointArn", point), "P"),
        (
            AccessPoint,
            with("ArnLike", "s3:DataAccessPointArn", point),
            "F0",
        ),
        (
            Bucket,
            with(
                "ArnLike",
                "aws:PrincipalArn",
                "arn:aws:iam::123456789012:role/*",
            ),
            "P",
        ),
        (
            Bucket,
            with("ArnLike", "aws:SourceArn", "arn:aws:sns:*:123456789012:*"),
            "F0",
        ),
        (
            Other,
            with("ArnLike", "aws:SourceArn", "arn:aws:sns:*:123456789012:*"),
            "P",
        ),
        (
            Other,
            with("ArnLike", "aws:SourceArn", "arn:aws:sns:*:*:mine"),
            "F0",
        ),
        (
            FileSystem,
            with("Bool", "elasticfilesystem:AccessedViaMountTarget", "true"),
            "P",
        ),
        (
            Other,
            with("Bool", "elasticfilesystem:AccessedViaMountTarget", "true"),
            "F0",
        ),
        (Bucket, everyone("") + "," + &shut(""), "P"),
        (
            Bucket,
            everyone("") + "," + &shut(&when("StringNotEquals", "aws:SourceVpce", "vpce-1")),
            "P",
        ),
        (
            Bucket,
            everyone("") + "," + &shut(&when("Bool", "aws:SecureTransport", "false")),
            "F0",
        ),
        (
            Bucket,
            grants(r#"{"AWS": "111122223333"}"#, "") + "," + &everyone(""),
            "F1",
        ),
    ] {
        let verdict_is = letter(&no_public_access(&resource(&policy), rules, &reference()));
        assert_eq!(verdict_is, verdict, "{rules:?} {policy}");
    }
}
