//! What AWS Organizations says of input that breaks its model: `InvalidInputException`, whose reason
//! names what is broken first.
use super::modelled;
use crate::constraint::{Demand, Violation, Violations};
use crate::error::ErrorAnswer;
use crate::schema::Service;
use crate::value::Value;

/// The answer, where `service` is Organizations.
pub(super) fn answer(violations: &Violations, service: &Service) -> Option<ErrorAnswer> {
    if service.id != "organizations" {
        return None;
    }
    let mut errors = service.errors.iter();
    let error = errors.find(|error| error.schema.name == "InvalidInputException")?;
    let (reason, message) = told(violations.first()?);
    let text = |text: &str| Some(Value::String(text.to_owned()));
    let mut members = [(error.message, text(message)), ("Reason", text(&reason))];
    Some(modelled(error, message, &mut members))
}

/// The reason and the message.
fn told(violation: &Violation) -> (String, &'static str) {
    let pattern = "You provided a value that does not match the required pattern.";
    // Of whom it invites, AWS says less.
    match (violation.path.as_str(), violation.demand) {
        ("target.type", _) | ("target.id", Demand::Presence) => {
            let message = "You specified an invalid party type as the target parameter.";
            return ("INVALID_PARTY_TYPE_TARGET".to_owned(), message);
        }
        ("target" | "target.id", _) => return ("INVALID_PATTERN".to_owned(), pattern),
        _ => {}
    }
    let (reason, message) = match violation.demand {
        Demand::Presence => (
            "INPUT_REQUIRED",
            "You must provide a value for the parameter.",
        ),
        Demand::MaxLength => (
            "MAX_LENGTH_EXCEEDED",
            "You provided a string that exceeds that maximum length.",
        ),
        Demand::MinLength => (
            "MIN_LENGTH_EXCEEDED",
            "You provided a string parameter that is shorter than allowed.",
        ),
        Demand::MaxValue => (
            "MAX_VALUE_EXCEEDED",
            "You provided a numeric parameter that has a larger value than allowed.",
        ),
        Demand::MinValue => (
            "MIN_VALUE_EXCEEDED",
            "You provided a numeric parameter that has a smaller value than allowed.",
        ),
        Demand::Values => ("INVALID_ENUM", "You specified an invalid value."),
        Demand::Elements => (
            "INVALID_LIST_MEMBER",
            "You provided a list to a parameter that contains at least one invalid value.",
        ),
        Demand::Pattern | Demand::Union => ("INVALID_PATTERN", pattern),
    };
    (format!("{reason}:{}", shouted(&violation.path)), message)
}

/// `HANDSHAKE_ID` of `handshakeId`, and `TAGS_1_MEMBER_KEY` of `tags.1.member.key`.
fn shouted(path: &str) -> String {
    let mut name = String::new();
    let mut before = '_';
    for letter in path.chars() {
        if letter.is_ascii_uppercase() && !before.is_ascii_uppercase() && before != '.' {
            name.push('_');
        }
        name.push(match letter {
            '.' => '_',
            letter => letter.to_ascii_uppercase(),
        });
        before = letter;
    }
    name
}

#[cfg(test)]
mod tests {
    use crate::value::Value;
    use crate::{Call, Request, organizations as api, read};

    /// The code, status, message and reason of the refusal of `body`.
    fn refused<C: Call>(body: &str) -> (String, u16, String, Value) {
        let request = Request {
            method: "POST",
            path: "/",
            query: "",
            headers: &[],
            body: body.as_bytes(),
        };
        let Err(refused) = read::<C::Input>(C::schema(), &request) else {
            panic!("{body} was read");
        };
        let answer = refused.answer(C::schema().service);
        let Some((schema, Value::Structure(members))) = answer.members else {
            panic!("{body} is no modelled error");
        };
        let mut named = schema.members().iter().zip(members);
        let reason = named.find(|(member, _)| member.name == "Reason");
        let reason = reason.and_then(|(_, value)| value);
        (answer.code, answer.status, answer.message, reason.unwrap())
    }

    fn check<C: Call>(body: &str, reason: &str, message: &str) {
        let (code, status, said, told) = refused::<C>(body);
        assert_eq!(
            (code.as_str(), status),
            ("InvalidInputException", 400),
            "{body}"
        );
        assert_eq!(told, Value::String(reason.to_owned()), "{body}");
        assert_eq!(said, message, "{body}");
    }

    #[test]
    fn what_is_broken_first_is_the_reason() {
        let pattern = "You provided a value that does not match the required pattern.";
        let party = "You specified an invalid party type as the target parameter.";
        let required = "You must provide a value for the parameter.";
        let long = "You provided a string that exceeds that maximum length.";
        check::<api::DescribeHandshake>("{}", "INPUT_REQUIRED:HANDSHAKE_ID", required);
        for id in ["", "bad"] {
            let body = format!(r#"{{"HandshakeId":"{id}"}}"#);
            check::<api::DescribeHandshake>(&body, "INVALID_PATTERN:HANDSHAKE_ID", pattern);
        }
        check::<api::InviteAccountToOrganization>("{}", "INVALID_PATTERN", pattern);
        for target in [
            "{}",
            r#"{"Type":"INVALID","Id":"222222222222"}"#,
            r#"{"Type":"EMAIL"}"#,
        ] {
            let body = format!(r#"{{"Target":{target}}}"#);
            check::<api::InviteAccountToOrganization>(&body, "INVALID_PARTY_TYPE_TARGET", party);
        }
        let notes = "x".repeat(1025);
        let body = format!(r#"{{"Target":{{"Type":"EMAIL","Id":"a@b.c"}},"Notes":"{notes}"}}"#);
        check::<api::InviteAccountToOrganization>(&body, "MAX_LENGTH_EXCEEDED:NOTES", long);
        let listed = "You specified an invalid value.";
        let body = r#"{"Filter":{"ActionType":"invalid"}}"#;
        check::<api::ListHandshakesForAccount>(body, "INVALID_ENUM:FILTER_ACTION_TYPE", listed);
        let unit = "ou-aaaa-aaaaaaaa";
        let body = format!(r#"{{"OrganizationalUnitId":"{unit}","Name":""}}"#);
        let short = "You provided a string parameter that is shorter than allowed.";
        check::<api::UpdateOrganizationalUnit>(&body, "MIN_LENGTH_EXCEEDED:NAME", short);
        let body = format!(r#"{{"ResourceId":"{unit}"}}"#);
        check::<api::UntagResource>(&body, "INPUT_REQUIRED:TAG_KEYS", required);
        for (most, reason, message) in [
            (0, "MIN_VALUE_EXCEEDED:MAX_RESULTS", "smaller"),
            (21, "MAX_VALUE_EXCEEDED:MAX_RESULTS", "larger"),
        ] {
            let body = format!(r#"{{"MaxResults":{most}}}"#);
            let message = format!(
                "You provided a numeric parameter that has a {message} value than allowed."
            );
            check::<api::ListAccounts>(&body, reason, &message);
        }
        let body = format!(r#"{{"ResourceId":"{unit}","Tags":[{{"Key":"","Value":""}}]}}"#);
        check::<api::TagResource>(&body, "MIN_LENGTH_EXCEEDED:TAGS_1_MEMBER_KEY", short);
    }
}
