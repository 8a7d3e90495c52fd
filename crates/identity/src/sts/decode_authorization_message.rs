//! `DecodeAuthorizationMessage`: what a service would not say aloud of a denial.
//! <https://docs.aws.amazon.com/STS/latest/APIReference/API_DecodeAuthorizationMessage.html>.
use crate::access::Access;
use crate::authorization_message;
use crate::failure::Failure;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_shapes::sts::errors::InvalidAuthorizationMessage;
use doorward_shapes::sts::{
    DecodeAuthorizationMessage, DecodeAuthorizationMessageError, DecodeAuthorizationMessageInput,
    DecodeAuthorizationMessageOutput,
};

impl Operation for DecodeAuthorizationMessage {
    fn access(
        _input: &DecodeAuthorizationMessageInput,
        _ask: &Ask<'_>,
    ) -> Result<Access, Failure<DecodeAuthorizationMessageError>> {
        Ok(Access::on_all())
    }

    fn run(
        call: Permitted<'_, Self>,
        _draft: &mut Draft,
    ) -> Result<DecodeAuthorizationMessageOutput, Failure<DecodeAuthorizationMessageError>> {
        let text = &call.input.encoded_message;
        let decoded = authorization_message::open(text, call.account_id(), call.means)?;
        let invalid = || InvalidAuthorizationMessage::new("The message is not valid.");
        Ok(DecodeAuthorizationMessageOutput {
            decoded_message: Some(decoded.ok_or_else(invalid)?),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{Stage, allow, outcome};
    use super::*;
    use crate::Caller;
    use doorward_policy::{
        Action, Context, Document, DocumentKind, Policies, PolicyLabel, PolicyRef, Request,
        Resource, decide,
    };
    use serde_json::{Value, json};

    const ARN: &str = "arn:aws:ec2:us-east-1:111122223333:instance/i-1";

    fn sealed(stage: &Stage, caller: &Caller, policy: Option<&str>, tenancy: &str) -> String {
        let mut context = Context::new();
        context.set("ec2:Tenancy", tenancy.to_owned());
        let request = Request {
            action: Action::parse("ec2:StopInstances"),
            resource: Resource::parse(ARN),
            principal: caller.principal(),
            context: &context,
        };
        let label = PolicyLabel {
            name: "stop",
            ..PolicyLabel::default()
        };
        let document = policy.map(|text| Document::parse(text, DocumentKind::Identity).unwrap());
        let identity = document
            .iter()
            .map(|document| PolicyRef { document, label });
        let identity: Vec<_> = identity.collect();
        let policies = Policies {
            identity: &identity,
            ..Policies::default()
        };
        let decision = decide(&request, &policies);
        let means = stage.house.installation.means();
        let moment = stage.house.moment();
        authorization_message::seal(&decision, &request, &policies, caller, means, &moment).unwrap()
    }

    fn decoded(stage: &Stage, caller: &Caller, text: &str) -> Value {
        serde_json::from_str(&decode(stage, caller, text)).unwrap()
    }

    fn decode(stage: &Stage, caller: &Caller, text: &str) -> String {
        let input = DecodeAuthorizationMessageInput {
            encoded_message: text.to_owned(),
        };
        match stage
            .house
            .call::<DecodeAuthorizationMessage>(caller, input)
        {
            Ok(output) => output.decoded_message.unwrap(),
            refused => outcome(refused),
        }
    }

    #[test]
    fn a_message_tells_its_own_account_who_was_refused_what() {
        let stage = Stage::new();
        let ada = stage.user(stage.home, "ada", &[allow("sts:*")]);
        let message = sealed(&stage, &ada, None, "default");
        let expected = json!({
            "allowed": false,
            "explicitDeny": false,
            "matchedStatements": {"items": []},
            "failures": {"items": []},
            "context": {
                "principal": {"id": ada.user_id(), "name": "ada", "arn": ada.arn().as_str()},
                "action": "ec2:StopInstances",
                "resource": ARN,
                "conditions": {"items": [
                    {"key": "ec2:Tenancy", "values": {"items": [{"value": "default"}]}},
                ]},
            },
        });
        assert_eq!(decoded(&stage, &ada, &message), expected);
    }

    const DENY: &str = r#"{"Version": "2012-10-17", "Statement": [
        {"Effect": "Allow", "Action": "*", "Resource": "*"},
        {"Sid": "Keep", "Effect": "Deny", "Action": ["ec2:Stop*", "ec2:Reboot*"],
         "Resource": "arn:aws:ec2:*:*:instance/*",
         "Condition": {"StringEquals": {"ec2:Tenancy": ["default", "host"]}}}]}"#;

    #[test]
    fn the_statement_that_denied_is_told_as_it_is_written() {
        let stage = Stage::new();
        let ada = stage.user(stage.home, "ada", &[allow("sts:*")]);
        let message = decoded(&stage, &ada, &sealed(&stage, &ada, Some(DENY), "default"));
        assert_eq!(message["explicitDeny"], json!(true));
        let expected = json!({"items": [{
            "statementId": "Keep",
            "effect": "DENY",
            "principals": {"items": [{"value": ada.user_id()}]},
            "principalGroups": {"items": []},
            "actions": {"items": [{"value": "ec2:Stop*"}, {"value": "ec2:Reboot*"}]},
            "resources": {"items": [{"value": "arn:aws:ec2:*:*:instance/*"}]},
            "conditions": {"items": [{
                "key": "ec2:Tenancy",
                "values": {"items": [{"value": "default"}, {"value": "host"}]},
            }]},
        }]});
        assert_eq!(message["matchedStatements"], expected);
        let not = DENY.replace(r#""Action": [""#, r#""NotAction": ["iam:*", ""#);
        let not = not.replace("ec2:Stop*", "sts:*");
        let message = decoded(&stage, &ada, &sealed(&stage, &ada, Some(&not), "default"));
        let actions = message.pointer("/matchedStatements/items/0/actions");
        assert_eq!(actions, Some(&json!({"items": []})));
    }

    #[test]
    fn what_would_be_too_long_to_send_back_is_left_out() {
        let stage = Stage::new();
        let ada = stage.user(stage.home, "ada", &[allow("sts:*")]);
        let numbers = (1..6_000u64).map(|number| number.wrapping_mul(0x9e37_79b9_7f4a_7c15));
        let long = numbers.fold(String::new(), |long, number| long + &number.to_string());
        let message = sealed(&stage, &ada, Some(DENY), &long);
        assert!(message.len() <= 10_240);
        let message = decoded(&stage, &ada, &message);
        assert_eq!(message["context"]["conditions"], json!({"items": []}));
        assert_eq!(message["context"]["action"], json!("ec2:StopInstances"));
    }

    #[test]
    fn others_messages_and_changed_ones_are_invalid_and_reading_needs_permission() {
        let stage = Stage::new();
        let ada = stage.user(stage.home, "ada", &[allow("sts:*")]);
        let nil = stage.user(stage.home, "nil", &[]);
        let stranger = stage.user(stage.abroad, "eve", &[allow("sts:*")]);
        let message = sealed(&stage, &ada, None, "default");
        let invalid = "400 InvalidAuthorizationMessageException: The message is not valid.";
        assert_eq!(decode(&stage, &stranger, &message), invalid);
        for text in [
            String::new(),
            "nonsense".to_owned(),
            message.chars().rev().collect(),
            format!("{message}AAAA"),
            message.get(4..).unwrap().to_owned(),
        ] {
            assert_eq!(decode(&stage, &ada, &text), invalid, "{text}");
        }
        let refused = decode(&stage, &nil, &message);
        assert!(refused.contains("perform: sts:DecodeAuthorizationMessage on resource: * because"));
    }
}
