use crate::{Call, Request, iam, identitystore, read, signin, sts};

fn violations<C: Call>(body: &str) -> String {
    let request = Request {
        method: "POST",
        path: "/",
        query: "",
        headers: &[],
        body: body.as_bytes(),
    };
    match read::<C::Input>(C::schema(), &request) {
        Ok(_) => String::new(),
        Err(refused) => refused.to_string(),
    }
}

#[test]
fn a_valid_request_breaks_nothing() {
    assert_eq!(violations::<iam::CreateUser>("UserName=Bob"), "");
    assert_eq!(
        violations::<iam::CreateUser>("UserName=Bob&Path=/&Unknown=1"),
        ""
    );
}

#[test]
fn every_rule_has_its_sentence() {
    let long = "a".repeat(65);
    let table = [
        (
            "Path=/".to_owned(),
            "1 validation error detected: Value at 'userName' failed to satisfy constraint: \
             Member must not be null",
        ),
        (
            "UserName=Bob&Tags.member.2.Key=a&Tags.member.2.Value=b".to_owned(),
            "2 validation errors detected: Value at 'tags.1.member.key' failed to satisfy \
             constraint: Member must not be null; Value at 'tags.1.member.value' failed to satisfy \
             constraint: Member must not be null",
        ),
        (
            format!("UserName={long}"),
            "1 validation error detected: Value at 'userName' failed to satisfy constraint: \
             Member must have length less than or equal to 64",
        ),
        (
            "UserName=".into(),
            "2 validation errors detected: Value at 'userName' failed to satisfy constraint: \
             Member must have length greater than or equal to 1; Value at 'userName' failed to \
             satisfy constraint: Member must satisfy regular expression pattern: [\\w+=,.@-]+",
        ),
        (
            "UserName=a%20b".into(),
            "1 validation error detected: Value at 'userName' failed to satisfy constraint: \
             Member must satisfy regular expression pattern: [\\w+=,.@-]+",
        ),
        (
            "UserName=a&Tags.member.1.Key=k&Tags.member.1.Value=v&Tags.member.2.Key=%26\
             &Tags.member.2.Value=v"
                .into(),
            "1 validation error detected: Value at 'tags.2.member.key' failed to satisfy \
             constraint: Member must satisfy regular expression pattern: \
             [\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+",
        ),
    ];
    for (body, expected) in table {
        assert_eq!(violations::<iam::CreateUser>(&body), expected, "{body}");
    }
}

#[test]
fn numbers_lists_and_enums_have_their_sentences() {
    assert_eq!(
        violations::<iam::ListUsers>("MaxItems=1001"),
        "1 validation error detected: Value at 'maxItems' failed to satisfy constraint: Member \
         must have value less than or equal to 1000"
    );
    assert_eq!(
        violations::<iam::UpdateAccessKey>("AccessKeyId=AKIAABCDEFGHIJKLMNOP&Status=On"),
        "1 validation error detected: Value at 'status' failed to satisfy constraint: Member must \
         satisfy enum value set: [Active, Inactive, Expired]"
    );
    assert_eq!(
        violations::<iam::UntagUser>("UserName=a&TagKeys.member.1=%26"),
        "1 validation error detected: Value at 'tagKeys' failed to satisfy constraint: Member must \
         satisfy constraint: [Member must have length less than or equal to 128, Member must have \
         length greater than or equal to 1, Member must satisfy regular expression pattern: \
         [\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+, Member must not be null]"
    );
    assert!(
        violations::<sts::AssumeRole>("RoleArn=short&DurationSeconds=1")
            .starts_with("3 validation errors detected: Value at 'roleArn'")
    );
}

#[test]
fn what_was_sent_is_never_repeated() {
    let text =
        violations::<iam::CreateLoginProfile>(&format!("UserName=a&Password={}", "p".repeat(200)));
    assert!(text.contains("Value at 'password'"), "{text}");
    assert!(!text.contains("ppp"), "{text}");
}

#[test]
fn a_union_has_one_member() {
    let two = r#"{"IdentityStoreId":"d-1234567890","AlternateIdentifier":
        {"ExternalId":{"Issuer":"a","Id":"b"},"UniqueAttribute":{"AttributePath":"x","AttributeValue":1}}}"#;
    assert!(violations::<identitystore::GetUserId>(two).contains("Exactly one member must be set"));
}

#[test]
fn many_violations_are_cut() {
    let tags: Vec<String> = (1..=500)
        .map(|n| format!("&Tags.member.{n}.Key=%26"))
        .collect();
    let body = tags.concat();
    let text = violations::<iam::CreateUser>(&format!("UserName=a{body}"));
    assert!(text.starts_with("10 validation errors detected: "));
}

#[test]
fn a_payload_is_checked_inside() {
    let text = violations::<signin::CreateOAuth2Token>(r#"{"clientId":"x"}"#);
    assert!(text.contains("Value at 'tokenInput.grantType'"), "{text}");
}
