//! Conditions, one against another and together.

use super::*;

#[test]
fn conditions_are_compared_by_what_they_let_through() {
    let tag = "aws:ResourceTag/team";
    for (new, existing, verdict) in [
        (
            ("StringEquals", tag, "a"),
            ("StringEquals", tag, "a b"),
            "P",
        ),
        (
            ("StringEquals", tag, "a b"),
            ("StringEquals", tag, "a"),
            "F0",
        ),
        (
            ("StringEquals", tag, "a"),
            ("StringEquals", "AWS:resourcetag/TEAM", "a"),
            "P",
        ),
        (
            ("StringEquals", tag, "a"),
            ("StringEqualsIgnoreCase", tag, "A"),
            "P",
        ),
        (
            ("StringEqualsIgnoreCase", tag, "a"),
            ("StringEquals", tag, "a A"),
            "P",
        ),
        (("StringEquals", tag, "ab"), ("StringLike", tag, "a*"), "P"),
        (
            ("StringLike", tag, "a*b"),
            ("StringLike", tag, "a* *b"),
            "P",
        ),
        (
            ("StringEquals", tag, "a"),
            ("StringNotEquals", tag, "b"),
            "P",
        ),
        (
            ("StringNotEquals", tag, "b"),
            ("StringEquals", tag, "a"),
            "F0",
        ),
        (
            ("StringEquals", tag, "a"),
            ("StringEqualsIfExists", tag, "a"),
            "P",
        ),
        (
            ("StringEqualsIfExists", tag, "a"),
            ("StringEquals", tag, "a"),
            "F0",
        ),
        (("StringEquals", tag, "a"), ("Null", tag, "false"), "P"),
        (("Null", tag, "false"), ("StringLike", tag, "*"), "P"),
        (
            ("NumericLessThan", "s3:max-keys", "5"),
            ("NumericLessThanEquals", "s3:max-keys", "5"),
            "P",
        ),
        (
            ("NumericLessThanEquals", "s3:max-keys", "5"),
            ("NumericLessThan", "s3:max-keys", "5"),
            "F0",
        ),
        (
            ("NumericLessThan", "s3:max-keys", "4.5"),
            ("NumericLessThan", "s3:max-keys", "5"),
            "P",
        ),
        (
            ("NumericGreaterThan", "s3:max-keys", "5"),
            ("NumericGreaterThanEquals", "s3:max-keys", "6"),
            "F0",
        ),
        (
            ("DateGreaterThan", "aws:CurrentTime", "2026-01-01T00:00:00Z"),
            (
                "DateGreaterThanEquals",
                "aws:CurrentTime",
                "2026-01-01T00:00:01Z",
            ),
            "F0",
        ),
        (
            ("NotIpAddress", "aws:SourceIp", "10.0.0.0/8"),
            (
                "IpAddress",
                "aws:SourceIp",
                "0.0.0.0/5 8.0.0.0/7 11.0.0.0/8 12.0.0.0/6 16.0.0.0/4 32.0.0.0/3 64.0.0.0/2 128.0.0.0/1",
            ),
            "F0",
        ),
        (
            ("NotIpAddress", "aws:SourceIp", "10.0.0.0/8 ::/0"),
            (
                "IpAddressIfExists",
                "aws:SourceIp",
                "0.0.0.0/5 8.0.0.0/7 11.0.0.0/8 12.0.0.0/6 16.0.0.0/4 32.0.0.0/3 64.0.0.0/2 128.0.0.0/1",
            ),
            "P",
        ),
        (
            ("NumericNotEquals", "s3:max-keys", "5"),
            ("NumericLessThan", "s3:max-keys", "5"),
            "F0",
        ),
        (
            ("DateLessThan", "aws:CurrentTime", "2026-01-01T00:00:00Z"),
            (
                "DateLessThan",
                "aws:CurrentTime",
                "2026-01-01T02:00:00+02:00",
            ),
            "P",
        ),
        (
            ("DateLessThan", "aws:CurrentTime", "2026-01-02"),
            ("DateLessThan", "aws:CurrentTime", "2026-01-01"),
            "F0",
        ),
        (
            ("IpAddress", "aws:SourceIp", "10.1.0.0/16"),
            ("IpAddress", "aws:SourceIp", "10.0.0.0/8"),
            "P",
        ),
        (
            ("IpAddress", "aws:SourceIp", "10.0.0.0/8"),
            ("IpAddress", "aws:SourceIp", "10.0.0.0/9 10.128.0.0/9"),
            "P",
        ),
        (
            ("IpAddress", "aws:SourceIp", "10.0.0.0/8"),
            ("IpAddress", "aws:SourceIp", "10.0.0.0/9"),
            "F0",
        ),
        (
            ("IpAddress", "aws:SourceIp", "10.0.0.0/8"),
            ("NotIpAddress", "aws:SourceIp", "11.0.0.0/8"),
            "P",
        ),
        (
            ("Bool", "aws:SecureTransport", "true"),
            ("Bool", "aws:SecureTransport", "true false"),
            "P",
        ),
        (
            ("Null", "aws:SecureTransport", "false"),
            ("Bool", "aws:SecureTransport", "true false"),
            "P",
        ),
        (
            ("Bool", "aws:SecureTransport", "false"),
            ("Bool", "aws:SecureTransport", "true"),
            "F0",
        ),
        (
            ("ArnEquals", "aws:SourceArn", "arn:aws:sns:r:1:t"),
            ("ArnLike", "aws:SourceArn", "arn:aws:sns:*:1:*"),
            "P",
        ),
        (
            ("StringLike", "aws:SourceArn", "arn:aws:sns:*:1:t"),
            ("ArnLike", "aws:SourceArn", "arn:aws:sns:*:1:t"),
            "F0",
        ),
        (
            ("BinaryEquals", "k:b", "QUI="),
            ("BinaryEquals", "k:b", "QUI= QUJD"),
            "P",
        ),
        (
            ("BinaryEquals", "k:b", "QUI="),
            ("BinaryEquals", "k:b", "QUJD"),
            "F0",
        ),
        (
            ("StringEquals", tag, "${aws:username}"),
            ("StringEquals", tag, "${aws:username}"),
            "P",
        ),
        (
            ("StringEquals", tag, "x-${aws:username}"),
            ("StringLike", tag, "x-*"),
            "P",
        ),
        (
            ("StringLike", tag, "x*"),
            ("StringEquals", tag, "x${aws:username}"),
            "F0",
        ),
        (
            ("StringEquals", tag, "${aws:username}"),
            ("StringEquals", tag, "${aws:userid}"),
            "F0",
        ),
        (
            ("ForAllValues:StringEquals", "aws:TagKeys", "a"),
            ("ForAllValues:StringEquals", "aws:TagKeys", "a b"),
            "P",
        ),
        (
            ("ForAllValues:StringEquals", "aws:TagKeys", "a b"),
            ("ForAllValues:StringEquals", "aws:TagKeys", "a"),
            "F0",
        ),
        (
            ("ForAnyValue:StringEquals", "aws:TagKeys", "a"),
            ("ForAnyValue:StringEquals", "aws:TagKeys", "a b"),
            "P",
        ),
        (
            ("ForAnyValue:StringEquals", "aws:TagKeys", "a"),
            ("ForAllValues:StringEquals", "aws:TagKeys", "a"),
            "F0",
        ),
        (
            ("ForAllValues:StringEquals", "aws:TagKeys", "a"),
            ("ForAnyValue:StringEquals", "aws:TagKeys", "a"),
            "F0",
        ),
    ] {
        let given = |(operator, key, values): (&str, &str, &str)| {
            allow("s3:*", "*", &when(operator, key, values))
        };
        assert_eq!(
            own(&given(new), &given(existing)),
            verdict,
            "{new:?} {existing:?}"
        );
        // Any condition allows less than none.
        assert_eq!(own(&given(new), &allow("s3:*", "*", "")), "P", "{new:?}");
    }
}

#[test]
fn conditions_of_several_statements_add_up() {
    let ip = |range: &str| allow("s3:*", "*", &when("IpAddress", "aws:SourceIp", range));
    let ranges = ip("0.0.0.0/1") + "," + &ip("128.0.0.0/1") + "," + &ip("::/0");
    assert_eq!(own(&ip("0.0.0.0/0"), &ranges), "P");
    assert_eq!(
        own(
            &allow("s3:*", "*", &when("Null", "aws:SourceIp", "false")),
            &ranges
        ),
        "P"
    );
    // A request may lack the key.
    assert_eq!(own(&allow("s3:*", "*", ""), &ranges), "F0");
}

/// From AWS's samples for this very check, in short.
#[test]
fn candidates_against_a_reference_that_wants_a_tag() {
    let key = "aws:ResourceTag/owner";
    let terminate = "ec2:TerminateInstances";
    let reference = ALL.to_string() + "," + &deny(terminate, "*", &when("Null", key, "true"));
    let tagged = when("StringEquals", key, "v");
    for (candidate, verdict) in [
        (allow(terminate, "*", &tagged), "P"),
        (allow("ec2:RunInstances", "*", ""), "P"),
        (
            // Without the tag, the Deny holds as well: it is negated.
            allow(terminate, "*", "")
                + ","
                + &deny(terminate, "*", &when("StringNotEquals", key, "v")),
            "P",
        ),
        (allow(terminate, "*", ""), "F0"),
        (allow("ec2:*", "*", ""), "F0"),
    ] {
        assert_eq!(own(&candidate, &reference), verdict, "{candidate}");
    }
}

/// One value meets one of two lists; of several, each may meet another.
#[test]
fn how_many_values_a_key_has_is_asked_of_the_reference() {
    let all =
        |key: &str, values: &str| allow("s3:*", "*", &when("ForAllValues:StringLike", key, values));
    for (key, verdict) in [
        ("aws:ResourceTag/team", "P"),
        ("s3:prefix", "P"),
        ("aws:TagKeys", "F0"),
        // Nobody knows of this one.
        ("k:unlisted", "F0"),
    ] {
        let apart = all(key, "a*") + "," + &all(key, "b*");
        assert_eq!(own(&all(key, "a* b*"), &apart), verdict, "{key}");
    }
}
