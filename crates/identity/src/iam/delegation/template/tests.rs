use super::*;

fn one(name: &str, value: &str) -> TemplateParameter {
    several(name, &[value], false)
}

fn several(name: &str, values: &[&str], is_list: bool) -> TemplateParameter {
    TemplateParameter {
        name: name.to_owned(),
        values: values.iter().map(|value| (*value).to_owned()).collect(),
        is_list,
    }
}

fn statement(resource: &str) -> String {
    format!(
        r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Action":"s3:GetObject","Resource":{resource}}}]}}"#
    )
}

fn rendered(template: &str, parameters: &[TemplateParameter]) -> Result<String, String> {
    Template::read(template).unwrap().render(parameters)
}

#[test]
fn values_are_put_in_and_lists_are_multiplied() {
    let buckets = || several("buckets", &["b1", "b2"], true);
    for (resource, parameters, expected) in [
        (r#""*""#, vec![], r#""*""#),
        (
            r#""arn:aws:s3:::@{bucket}/*""#,
            vec![one("bucket", "mine")],
            r#""arn:aws:s3:::mine/*""#,
        ),
        (
            r#""arn:aws:s3:::@{buckets}/*""#,
            vec![buckets()],
            r#"["arn:aws:s3:::b1/*","arn:aws:s3:::b2/*"]"#,
        ),
        (
            r#"["arn:aws:s3:::@{buckets}/@{prefix}/*","arn:aws:s3:::x"]"#,
            vec![buckets(), one("prefix", "data")],
            r#"["arn:aws:s3:::b1/data/*","arn:aws:s3:::b2/data/*","arn:aws:s3:::x"]"#,
        ),
        (
            r#""arn:aws:s3:::@{buckets}/@{buckets}""#,
            vec![buckets()],
            r#"["arn:aws:s3:::b1/b1","arn:aws:s3:::b2/b2"]"#,
        ),
        (
            r#""arn:aws:s3:::@{buckets}/@{other}""#,
            vec![buckets(), several("other", &["x", "y"], true)],
            r#"["arn:aws:s3:::b1/x","arn:aws:s3:::b1/y","arn:aws:s3:::b2/x","arn:aws:s3:::b2/y"]"#,
        ),
        // A value is a value, whatever it looks like.
        (
            r#""arn:aws:s3:::@{bucket}""#,
            vec![one("bucket", r#"a","Action":"*@{bucket}"#)],
            r#""arn:aws:s3:::a\",\"Action\":\"*@{bucket}""#,
        ),
    ] {
        let found = rendered(&statement(resource), &parameters);
        assert_eq!(found, Ok(statement(expected)), "{resource}");
    }
}

#[test]
fn statements_are_left_out_by_a_switch() {
    let template = |switch: &str| {
        format!(
            r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Action":"s3:GetObject","Resource":"*"}},{{"@Enabled":"{switch}","Effect":"Allow","Action":"s3:PutObject","Resource":"*"}}]}}"#
        )
    };
    for (switch, value, put) in [
        ("WRITE", "True", true),
        ("WRITE", "true", true),
        ("WRITE", "False", false),
        ("WRITE", "yes", false),
        ("!WRITE", "False", true),
        ("!WRITE", "True", false),
    ] {
        let policy = rendered(&template(switch), &[one("WRITE", value)]).unwrap();
        assert_eq!(policy.contains("PutObject"), put, "{switch} {value}");
        assert!(!policy.contains("@Enabled"));
    }
    let missing = rendered(&template("WRITE"), &[]);
    assert_eq!(missing, Err("Parameter 'WRITE' not found.".to_owned()));
}

#[test]
fn what_does_not_fit_the_template_is_refused() {
    let template = statement(r#""arn:aws:s3:::@{bucket}""#);
    let long = "a".repeat(2048);
    let many = (0..250).map(|n| n.to_string()).collect::<Vec<_>>();
    let many = many.iter().map(String::as_str).collect::<Vec<_>>();
    for (parameters, expected) in [
        (vec![], "Parameter 'bucket' not found."),
        (
            vec![one("bucket", "a"), one("other", "b")],
            "Unrecognized parameter: other",
        ),
        (
            vec![several("bucket", &["a", "b"], false)],
            "bucket replacement value must contain exactly one value, got 2",
        ),
        (
            vec![several("bucket", &[], false)],
            "bucket replacement value must contain exactly one value, got 0",
        ),
        (
            vec![several("bucket", &[], true)],
            "Parameter 'bucket' has no value.",
        ),
        (
            vec![one("bucket", "a"), one("bucket", "b")],
            "Parameter 'bucket' is given twice.",
        ),
        (
            vec![several("bucket", &many, true)],
            "arn:aws:s3:::@{bucket} becomes more than 200 values.",
        ),
        (
            vec![one("bucket", &long)],
            "The policy has 2156 characters, and may have 2048.",
        ),
    ] {
        assert_eq!(rendered(&template, &parameters), Err(expected.to_owned()));
    }
    // What comes out must be a policy.
    let nothing = r#"{"Version":"2012-10-17","Statement":[{"@Enabled":"SWITCH","Effect":"Allow","Action":"s3:*","Resource":"*"}]}"#;
    assert!(rendered(nothing, &[one("SWITCH", "False")]).is_err());
    let arn = statement(r#""@{anything}""#);
    assert!(rendered(&arn, &[one("anything", "no arn")]).is_err());
}

#[test]
fn what_is_no_template_is_not_read() {
    for text in [
        "",
        "[]",
        "{}",
        r#"{"Statement":[]}"#,
        r#"{"Statement":[{"Resource":"@{bucket"}]}"#,
        r#"{"Statement":[{"@Enabled":true}]}"#,
    ] {
        assert!(Template::read(text).is_err(), "{text}");
    }
}

#[test]
fn the_boundaries_of_roles_are_told() {
    let policy = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"iam:CreateRole","Resource":"*","Condition":{"StringEquals":{"iam:PermissionsBoundary":["arn:aws:iam::aws:policy/ReadOnlyAccess"]}}},{"Effect":"Allow","Action":"s3:*","Resource":"*","Condition":{"Null":{"iam:permissionsboundary":"true"}}}]}"#;
    assert_eq!(
        boundaries(policy),
        ["arn:aws:iam::aws:policy/ReadOnlyAccess"]
    );
    assert!(boundaries("no policy").is_empty());
}

#[test]
fn values_that_would_become_too_many_or_too_long_are_never_made() {
    let many = vec!["x"; 9000];
    let template = statement(r#""arn:aws:s3:::@{bucket}/@{prefix}""#);
    let long = "y".repeat(500_000);
    let refused = rendered(
        &template,
        &[one("bucket", &long), several("prefix", &many, true)],
    );
    assert_eq!(refused.unwrap_err(), "Parameter 'bucket' is too long.");
    let refused = rendered(
        &template,
        &[one("bucket", "b"), several("prefix", &many, true)],
    );
    assert!(
        refused
            .unwrap_err()
            .contains("becomes more than 200 values")
    );
}

#[test]
fn a_switch_stands_where_something_can_be_left_out_or_is_refused() {
    for template in [
        r#"{"Statement":{"@Enabled":"W","Effect":"Allow","Action":"*","Resource":"*"}}"#,
        r#"{"@Enabled":"W","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}"#,
        r#"{"Statement":[{"Effect":"Allow","Action":"*","Resource":"*","Condition":{"Bool":{"@Enabled":"W"}}}]}"#,
    ] {
        let refused = Template::read(template).unwrap_err();
        assert!(refused.contains("nothing can be left out"), "{refused}");
    }
}
