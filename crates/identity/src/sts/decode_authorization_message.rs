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
    use doorward_policy::{Action, Context, Policies, Request, Resource, decide};
    use serde_json::{Value, json};

    fn sealed(stage: &Stage, caller: &Caller) -> String {
        let mut context = Context::new();
        context.set("ec2:Tenancy", "default");
        let arn = "arn:aws:ec2:us-east-1:111122223333:instance/i-1";
        let request = Request {
            action: Action::parse("ec2:StopInstances"),
            resource: Resource::parse(arn),
            principal: caller.principal(),
            context: &context,
        };
        let decision = decide(&request, &Policies::default());
        let means = stage.house.installation.means();
        let moment = stage.house.moment();
        authorization_message::seal(&decision, &request, caller, means, &moment).unwrap()
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
        let decoded = decode(&stage, &ada, &sealed(&stage, &ada));
        let decoded: Value = serde_json::from_str(&decoded).unwrap();
        assert_eq!(decoded["allowed"], json!(false));
        assert_eq!(decoded["explicitDeny"], json!(false));
        let context = &decoded["context"];
        assert_eq!(context["principal"]["name"], json!("ada"));
        assert_eq!(context["principal"]["id"], json!(ada.user_id()));
        assert_eq!(context["action"], json!("ec2:StopInstances"));
        assert_eq!(
            context["conditions"]["items"][0],
            json!({"key": "ec2:Tenancy", "values": {"items": [{"value": "default"}]}})
        );
    }

    #[test]
    fn others_messages_and_changed_ones_are_invalid_and_reading_needs_permission() {
        let stage = Stage::new();
        let ada = stage.user(stage.home, "ada", &[allow("sts:*")]);
        let nil = stage.user(stage.home, "nil", &[]);
        let stranger = stage.user(stage.abroad, "eve", &[allow("sts:*")]);
        let message = sealed(&stage, &ada);
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
