//! A delegation request in plain English, made of its policy's own words: the same request always
//! reads the same.
use crate::reference::reference;
use crate::state::DelegationRequest;
use serde_json::Value;
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// The longest text the model lets pass, in characters.
const AT_MOST: usize = 10_000;

/// What `request` asks for.
pub(super) fn of(request: &DelegationRequest) -> String {
    let mut text = format!(
        "{} (account {}) asks to act in your account for {}.",
        request.requestor_name,
        request.requestor,
        lasting(request.session_duration)
    );
    for sentence in policy(&request.policy) {
        text.push(' ');
        text.push_str(&sentence);
    }
    text.push_str(" It never gets more than whoever accepts the request is allowed.");
    text.chars().take(AT_MOST).collect()
}

/// What the policy `text` says, a sentence a statement.
pub(super) fn policy(text: &str) -> Vec<String> {
    let document: Value = serde_json::from_str(text).unwrap_or_default();
    let statements = match document.get("Statement") {
        Some(Value::Array(statements)) => statements.iter().collect(),
        Some(statement) => vec![statement],
        None => Vec::new(),
    };
    statements.into_iter().map(statement).collect()
}

fn statement(statement: &Value) -> String {
    let may = match statement.get("Effect").and_then(Value::as_str) {
        Some("Deny") => "may not",
        _ => "may",
    };
    let mut sentence = format!("It {may} {}", actions(statement));
    sentence.push_str(&resources(statement));
    if let Some(conditions) = conditions(statement) {
        let _ = write!(sentence, ", if {conditions}");
    }
    sentence.push('.');
    sentence
}

/// `perform GetObject and PutObject of Amazon S3`.
fn actions(statement: &Value) -> String {
    let (listed, negated) = match statement.get("NotAction") {
        Some(listed) => (strings(listed), true),
        None => (
            strings(statement.get("Action").unwrap_or(&Value::Null)),
            false,
        ),
    };
    if listed.contains(&"*") {
        return if negated {
            "perform no action".to_owned()
        } else {
            "perform every action of every service".to_owned()
        };
    }
    let mut services: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for action in listed {
        let (prefix, name) = action.split_once(':').unwrap_or((action, "*"));
        services
            .entry(prefix.to_lowercase())
            .or_default()
            .push(name);
    }
    let named = services.into_iter().map(|(prefix, names)| {
        let service = title(&prefix);
        if names.contains(&"*") {
            return format!("every action of {service}");
        }
        format!("{} of {service}", list(&shown(names), "and"))
    });
    let named = list(&named.collect::<Vec<_>>(), "and");
    if negated {
        format!("perform every action but {named}")
    } else {
        format!("perform {named}")
    }
}

/// What AWS calls the service with `prefix`.
fn title(prefix: &str) -> String {
    match reference().service(prefix) {
        Some(service) if !service.title.is_empty() => service.title.to_owned(),
        _ => format!("the service {}", plain(prefix)),
    }
}

fn resources(statement: &Value) -> String {
    let (listed, negated) = match statement.get("NotResource") {
        Some(listed) => (strings(listed), true),
        None => (
            strings(statement.get("Resource").unwrap_or(&Value::Null)),
            false,
        ),
    };
    match (negated, listed.contains(&"*")) {
        (false, true) => " on every resource".to_owned(),
        (false, false) => format!(" on {}", list(&shown(listed), "and")),
        (true, _) => format!(" on every resource but {}", list(&shown(listed), "and")),
    }
}

fn conditions(statement: &Value) -> Option<String> {
    let operators = statement.get("Condition")?.as_object()?;
    let mut lines = Vec::new();
    for (operator, keys) in operators {
        for (key, values) in keys.as_object().into_iter().flatten() {
            let values = texts(values);
            let values = shown(values.iter().map(String::as_str).collect());
            lines.push(condition(&plain(operator), &plain(key), &values));
        }
    }
    (!lines.is_empty()).then(|| list(&lines, "and"))
}

/// `aws:ResourceAccount is 111122223333`.
fn condition(operator: &str, key: &str, values: &[String]) -> String {
    let (each, operator) = match operator.split_once(':') {
        Some(("ForAllValues", operator)) => ("every value of ", operator),
        Some(("ForAnyValue", operator)) => ("any value of ", operator),
        _ => ("", operator),
    };
    let (operator, there) = match operator.strip_suffix("IfExists") {
        Some(operator) => (operator, ", where it is there"),
        None => (operator, ""),
    };
    if operator == "Null" {
        let missing = values.iter().any(|value| value == "true");
        let is = if missing { "is missing" } else { "is there" };
        return format!("{each}{key} {is}");
    }
    let (verb, joined) = match operator {
        "StringEquals"
        | "StringEqualsIgnoreCase"
        | "ArnEquals"
        | "NumericEquals"
        | "DateEquals"
        | "Bool"
        | "BinaryEquals" => ("is", "or"),
        "StringNotEquals"
        | "StringNotEqualsIgnoreCase"
        | "ArnNotEquals"
        | "NumericNotEquals"
        | "DateNotEquals" => ("is not", "or"),
        "StringLike" | "ArnLike" => ("matches", "or"),
        "StringNotLike" | "ArnNotLike" => ("does not match", "or"),
        "NumericLessThan" => ("is less than", "or"),
        "NumericLessThanEquals" => ("is at most", "or"),
        "NumericGreaterThan" => ("is more than", "or"),
        "NumericGreaterThanEquals" => ("is at least", "or"),
        "DateLessThan" => ("is before", "or"),
        "DateLessThanEquals" => ("is not after", "or"),
        "DateGreaterThan" => ("is after", "or"),
        "DateGreaterThanEquals" => ("is not before", "or"),
        "IpAddress" => ("is within", "or"),
        "NotIpAddress" => ("is not within", "or"),
        other => {
            let values = list(values, "or");
            return format!("{each}{key} meets {other} of {values}{there}");
        }
    };
    format!("{each}{key} {verb} {}{there}", list(values, joined))
}

/// The strings of a member that has one or several.
fn strings(value: &Value) -> Vec<&str> {
    match value {
        Value::String(text) => vec![text],
        Value::Array(values) => values.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    }
}

/// The same of values that need not be strings.
fn texts(value: &Value) -> Vec<String> {
    let text = |value: &Value| match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    match value {
        Value::Array(values) => values.iter().map(text).collect(),
        other => vec![text(other)],
    }
}

/// `a, b and c`.
fn list<T: AsRef<str>>(items: &[T], word: &str) -> String {
    match items {
        [] => "nothing".to_owned(),
        [only] => only.as_ref().to_owned(),
        [rest @ .., last] => {
            let rest = rest.iter().map(AsRef::as_ref).collect::<Vec<_>>();
            format!("{} {word} {}", rest.join(", "), last.as_ref())
        }
    }
}

/// A word of the policy's as it is; what could be read as a sentence of ours is quoted.
fn plain(text: &str) -> String {
    let is_word = |letter: char| letter.is_ascii_graphic() && letter != '"';
    if !text.is_empty() && text.chars().all(is_word) {
        return text.to_owned();
    }
    Value::from(text).to_string()
}

fn shown(texts: Vec<&str>) -> Vec<String> {
    texts.into_iter().map(plain).collect()
}

/// `1 hour and 30 minutes`.
fn lasting(seconds: u32) -> String {
    let part = |count: u32, unit: &str| match count {
        0 => None,
        1 => Some(format!("1 {unit}")),
        _ => Some(format!("{count} {unit}s")),
    };
    let parts = [
        part(seconds / 3600, "hour"),
        part(seconds / 60 % 60, "minute"),
        part(seconds % 60, "second"),
    ];
    list(&parts.into_iter().flatten().collect::<Vec<_>>(), "and")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_statement_is_a_sentence() {
        for (statement, expected) in [
            (
                r#""Effect":"Allow","Action":"s3:GetObject","Resource":"*""#,
                "It may perform GetObject of Amazon S3 on every resource.",
            ),
            (
                r#""Effect":"Deny","Action":["iam:CreateUser","s3:Get*","IAM:DeleteUser"],"Resource":["arn:aws:iam::111122223333:user/a","arn:aws:iam::111122223333:user/b"]"#,
                "It may not perform CreateUser and DeleteUser of AWS Identity and Access Management (IAM) and Get* of Amazon S3 on arn:aws:iam::111122223333:user/a and arn:aws:iam::111122223333:user/b.",
            ),
            (
                r#""Effect":"Allow","Action":"*","Resource":"*""#,
                "It may perform every action of every service on every resource.",
            ),
            (
                r#""Effect":"Deny","NotAction":["s3:*","nothing:Known"],"NotResource":"arn:aws:s3:::mine""#,
                "It may not perform every action but Known of the service nothing and every action of Amazon S3 on every resource but arn:aws:s3:::mine.",
            ),
            (
                r#""Effect":"Allow","Action":"sqs:SendMessage","Resource":"*","Condition":{"StringEquals":{"aws:ResourceAccount":"111122223333"},"Null":{"aws:RequestTag/a":"false"}}"#,
                "It may perform SendMessage of Amazon SQS on every resource, if aws:ResourceAccount is 111122223333 and aws:RequestTag/a is there.",
            ),
        ] {
            let text = format!(r#"{{"Version":"2012-10-17","Statement":{{{statement}}}}}"#);
            assert_eq!(policy(&text), [expected], "{statement}");
        }
    }

    #[test]
    fn what_is_asked_for_cannot_speak_for_us() {
        let text = r#"{"Statement":{"Effect":"Allow","Action":"s3:*","Resource":"arn:aws:s3:::x. It may only read","Condition":{"StringLike":{"k":["a\" or b",""]}}}}"#;
        assert_eq!(
            policy(text),
            [
                r#"It may perform every action of Amazon S3 on "arn:aws:s3:::x. It may only read", if k matches "a\" or b" or ""."#
            ]
        );
    }

    #[test]
    fn conditions_are_read_out() {
        let values = ["a".to_owned(), "b".to_owned()];
        for (operator, expected) in [
            ("StringEquals", "k is a or b"),
            (
                "StringNotLikeIfExists",
                "k does not match a or b, where it is there",
            ),
            ("ForAllValues:StringEquals", "every value of k is a or b"),
            ("ForAnyValue:ArnLike", "any value of k matches a or b"),
            ("NumericLessThanEquals", "k is at most a or b"),
            ("DateGreaterThan", "k is after a or b"),
            ("NotIpAddress", "k is not within a or b"),
            ("Strange", "k meets Strange of a or b"),
        ] {
            assert_eq!(condition(operator, "k", &values), expected);
        }
        let missing = condition("Null", "k", &["true".to_owned()]);
        assert_eq!(missing, "k is missing");
    }

    #[test]
    fn times_are_read_out() {
        for (seconds, expected) in [
            (300, "5 minutes"),
            (3600, "1 hour"),
            (5400, "1 hour and 30 minutes"),
            (43_200, "12 hours"),
            (3661, "1 hour, 1 minute and 1 second"),
        ] {
            assert_eq!(lasting(seconds), expected);
        }
    }

    #[test]
    fn what_is_no_policy_says_nothing() {
        for text in ["", "[]", "{}", r#"{"Statement":7}"#] {
            let said = policy(text);
            assert!(said.len() <= 1, "{said:?}");
        }
    }
}
