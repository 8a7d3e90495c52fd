//! Whom policies mean, and by which keys they may say so.

use super::*;

#[test]
fn principals_are_covered_by_their_account_and_by_everyone() {
    let aws = |name: &str| format!(r#"{{"AWS": "{name}"}}"#);
    let (account, user) = (
        aws("111111111111"),
        aws("arn:aws:iam::111111111111:user/ada"),
    );
    let role = aws("arn:aws:iam::111111111111:role/r");
    let session = aws("arn:aws:sts::111111111111:assumed-role/r/s");
    let other = aws("222222222222");
    let glue = r#"{"Service": "glue.amazonaws.com"}"#.to_string();
    let web = r#"{"Federated": "idp.example"}"#.to_string();
    let everyone = r#""*""#.to_string();
    let canonical = r#"{"CanonicalUser": "79a59df9"}"#.to_string();
    for (new, existing, verdict) in [
        (&user, &account, "P"),
        (&role, &account, "P"),
        (&session, &role, "P"),
        (&role, &session, "F0"),
        (&account, &user, "F0"),
        (&account, &everyone, "P"),
        (&everyone, &account, "F0"),
        (&account, &other, "F0"),
        (&glue, &account, "F0"),
        (&glue, &everyone, "P"),
        (&web, &everyone, "P"),
        (&web, &glue, "F0"),
        (&role, &aws("arn:aws:iam::111111111111:role/*"), "P"),
        (&role, &aws("arn:aws:iam::*:role/q*"), "F0"),
        (&everyone, &aws("arn:aws:iam::*:role/*"), "F0"),
        (&aws("AIDA00000000000000001"), &everyone, "P"),
        (&aws("AIDA00000000000000001"), &account, "F0"),
        // Whose it is, nobody here knows.
        (&canonical, &account, "?"),
    ] {
        let verdict_is = of_resource(&grants(new, ""), &grants(existing, ""));
        assert_eq!(verdict_is, verdict, "{new} {existing}");
    }
}

/// Who is named by two lists may be named by any of one and any of the other.
#[test]
fn too_many_principals_are_not_counted_out() {
    let users = (0..200).map(|n| format!("arn:aws:iam::111111111111:user/u{n}"));
    let ids = (0..200).map(|n| format!("AIDA{n:017}"));
    let names: Vec<_> = users.chain(ids).collect();
    let many = grants(&format!(r#"{{"AWS": ["{}"]}}"#, names.join("\", \"")), "");
    assert_eq!(of_resource(&many, &many), "?");
}

#[test]
fn a_callers_arn_and_account_are_those_of_the_principal() {
    let everyone = |more: &str| grants(r#""*""#, more);
    let role = grants(r#"{"AWS": "arn:aws:iam::111111111111:role/r"}"#, "");
    let account = grants(r#"{"AWS": "111111111111"}"#, "");
    let arn = |value: &str| when("ArnLike", "aws:PrincipalArn", value);
    let of = |value: &str| when("StringEquals", "aws:PrincipalAccount", value);
    for (new, existing, verdict) in [
        (
            role.clone(),
            everyone(&arn("arn:aws:iam::111111111111:role/r")),
            "P",
        ),
        (
            role.clone(),
            everyone(&arn("arn:aws:iam::111111111111:role/q")),
            "F0",
        ),
        (
            everyone(&arn("arn:aws:iam::111111111111:role/r")),
            role.clone(),
            "P",
        ),
        (
            everyone(&arn("arn:aws:iam::111111111111:role/*")),
            role.clone(),
            "F0",
        ),
        (
            everyone(&arn("arn:aws:iam::111111111111:role/r")),
            everyone(&arn("arn:aws:iam::111111111111:role/*")),
            "P",
        ),
        (
            everyone(&arn("arn:aws:iam::111111111111:role/*")),
            everyone(&arn("arn:aws:iam::111111111111:role/r")),
            "F0",
        ),
        (account.clone(), everyone(&of("111111111111")), "P"),
        (everyone(&of("111111111111")), account.clone(), "P"),
        (everyone(&of("222222222222")), account.clone(), "F0"),
        (
            everyone(&arn("arn:aws:iam::111111111111:role/*")),
            account.clone(),
            "P",
        ),
    ] {
        assert_eq!(of_resource(&new, &existing), verdict, "{new}\n{existing}");
    }
}

/// From AWS's samples for role trust policies, in short.
#[test]
fn candidates_against_a_reference_of_trusted_providers() {
    let provider = r#"{"Federated": "arn:aws:iam::111111111111:oidc-provider/Mine"}"#;
    let with = |effect: &str, principal: &str, action: &str| {
        format!(r#"{{"Effect": "{effect}", "Principal": {principal}, {action}}}"#)
    };
    let web = r#""Action": "sts:AssumeRoleWithWebIdentity""#;
    let others = r#""NotAction": ["sts:AssumeRoleWithSAML", "sts:AssumeRoleWithWebIdentity"]"#;
    let reference = with("Allow", provider, web) + "," + &with("Allow", r#""*""#, others);
    let saml = r#""Action": "sts:AssumeRoleWithSAML""#;
    let any = r#"{"Federated": "*"}"#;
    for (candidate, verdict) in [
        (with("Allow", provider, web), "P"),
        (
            with(
                "Allow",
                r#"{"Service": "ec2.amazonaws.com"}"#,
                r#""Action": "sts:AssumeRole""#,
            ),
            "P",
        ),
        (
            with(
                "Allow",
                r#"{"Federated": "arn:aws:iam::111111111111:saml-provider/Mine"}"#,
                saml,
            ),
            "F0",
        ),
        (
            with("Allow", r#"{"Federated": "graph.facebook.com"}"#, web),
            "F0",
        ),
        (
            with("Allow", any, web)
                + ","
                + &with(
                    "Deny",
                    r#"{"Federated": "arn:aws:iam::111111111111:oidc-provider/NotMine"}"#,
                    web,
                ),
            "F0",
        ),
    ] {
        assert_eq!(of_resource(&candidate, &reference), verdict, "{candidate}");
    }
}
