//! What is no case, and what is said of it.
use super::*;

fn refused(json: &str) -> (Option<String>, String) {
    let undecided = Case::parse(json).unwrap_err();
    let id = undecided.id.map(|id| id.get().to_owned());
    (id, undecided.error.to_string())
}

#[test]
fn a_policy_may_be_a_string_and_errors_count_places_in_it() {
    let text = allow("s3:*", "*").to_string();
    assert_eq!(
        told(json!({"identityPolicies": [text]})),
        "Allowed by identity identityPolicies[0]#0"
    );
    let malformed = "{\n \"Statement\": {\"Effect\": \"allow\"}}";
    let (id, error) = refused(&case(
        json!({"id": "a", "identityPolicies": [text, malformed]}),
    ));
    assert_eq!(id.as_deref(), Some("\"a\""));
    assert_eq!(
        error,
        "`identityPolicies[1]` is malformed: `Effect` is `Allow` or `Deny`, not `allow` at line 2, column 26"
    );
}

#[test]
fn what_is_no_case_is_refused_in_a_sentence() {
    let two = json!([allow("*", "*"), allow("*", "*")]);
    let cases = [
        (
            json!({"principal": "ada"}),
            "`principal` is `ada`: give the ARN",
        ),
        (
            json!({"principal": "arn:aws:iam::111111111111:group/ops"}),
            "`principal` is",
        ),
        (
            json!({"principal": "arn:aws:iam::111111111111:user/"}),
            "`principal` is",
        ),
        (
            json!({"principal": "arn:aws:iam::111111111111:user/*"}),
            "`principal` is",
        ),
        (
            json!({"principal": "arn:aws:iam::1:user/ada"}),
            "`principal` is",
        ),
        (
            json!({"principal": "arn:aws:sts::111111111111:assumed-role/deploy"}),
            "`principal` is",
        ),
        (
            json!({"principal": "accounts.google.com"}),
            "`principal` is",
        ),
        (json!({"principal": 7}), "not a case: invalid type"),
        (
            json!({"action": "s3:*"}),
            "`action` is `s3:*`: give one action",
        ),
        (json!({"action": "GetObject"}), "`action` is `GetObject`"),
        (
            json!({"action": "s3:Get Object"}),
            "`action` is `s3:Get Object`",
        ),
        (
            json!({"resource": "box"}),
            "`resource` is `box`: give an ARN or `*`",
        ),
        (
            json!({"resourceAccount": "11"}),
            "`resourceAccount` is `11`: give the 12 digits",
        ),
        (
            json!({"context": {"a:b": {"c": "d"}}}),
            "not a case: the context key `a:b` is not a string",
        ),
        (
            json!({"context": {"a:b": [["c"]]}}),
            "not a case: the context key `a:b` is not a string",
        ),
        (
            json!({"context": {"a:b": "c", "A:B": "d"}}),
            "not a case: the context key `A:B` is given twice",
        ),
        (
            json!({"context": []}),
            "not a case: invalid type: sequence, expected an object of condition keys",
        ),
        (
            json!({"identityPolicies": allow("*", "*")}),
            "not a case: invalid type: map",
        ),
        (
            json!({"identityPolicies": [7]}),
            "`identityPolicies[0]` is no policy",
        ),
        (
            json!({"permissionBoundaries": two}),
            "`permissionBoundaries` has more than one policy",
        ),
        (
            json!({"scps": [allow("*", "*")]}),
            "not a case: invalid type: map",
        ),
        (
            json!({"id": ["a"]}),
            "not a case: `id` is a string or a number",
        ),
        (
            json!({"identityPolicy": []}),
            "not a case: unknown field `identityPolicy`",
        ),
    ];
    for (fields, start) in cases {
        let (_, error) = refused(&case(fields.clone()));
        assert!(error.starts_with(start), "{fields}: {error}");
    }
    let texts = [
        ("", "not a case: EOF"),
        ("[]", "not a case:"),
        ("{}", "not a case: missing field `principal`"),
        (
            "{\"action\":\"a:b\",\"action\":\"a:b\"}",
            "not a case: duplicate field `action`",
        ),
    ];
    let with_nul = format!("{}\0", case(json!({})));
    let texts = texts.into_iter();
    for (text, start) in texts.chain([(&*with_nul, "not a case: trailing characters")]) {
        let (_, error) = refused(text);
        assert!(error.starts_with(start), "{text}: {error}");
    }
}

#[test]
fn what_is_nested_without_end_is_refused() {
    let deep = "[".repeat(200_000);
    let (_, error) = refused(&deep);
    assert!(error.starts_with("not a case:"), "{error}");
    let ends = "]".repeat(200_000);
    let case = format!(
        r#"{{"id":"deep","principal":"{ADA}","action":"s3:GetObject","identityPolicies":[{{"Statement":{deep}{ends}}}]}}"#
    );
    let (id, error) = refused(&case);
    assert_eq!(id.as_deref(), Some("\"deep\""));
    assert!(
        error.starts_with("`identityPolicies[0]` is malformed: "),
        "{error}"
    );
}
