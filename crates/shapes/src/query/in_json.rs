//! What awsQuery's answers are in JSON: the same names, nested alike, and times in seconds.
//!
//! No page of AWS's describes it; its programs have relied on it for years.

use crate::error::ErrorAnswer;
use crate::json;
use crate::message::Answer;
use crate::schema::{OperationSchema, Protocol};
use crate::value::Value;

pub(super) fn encode(operation: &OperationSchema, output: &Value, request_id: &str) -> Answer {
    let mut text = String::from("{");
    json::field(&mut text, &format!("{}Response", operation.name));
    text.push('{');
    match operation.result_wrapper {
        Some(wrapper) => {
            json::field(&mut text, wrapper);
            json::write(&mut text, operation.output, output);
        }
        None => json::fields(&mut text, operation.output, output),
    }
    json::field(&mut text, "ResponseMetadata");
    text.push('{');
    json::field(&mut text, "RequestId");
    json::string(&mut text, request_id);
    text.push_str("}}}");
    answer(operation.status, text, request_id)
}

pub(super) fn encode_error(error: &ErrorAnswer, request_id: &str) -> Answer {
    let mut text = String::from("{");
    json::field(&mut text, "Error");
    text.push('{');
    let sender = if error.sender { "Sender" } else { "Receiver" };
    for (name, value) in [
        ("Code", error.code.as_str()),
        ("Message", &error.message),
        ("Type", sender),
    ] {
        json::field(&mut text, name);
        json::string(&mut text, value);
    }
    text.push('}');
    json::field(&mut text, "RequestId");
    json::string(&mut text, request_id);
    text.push('}');
    answer(error.status, text, request_id)
}

fn answer(status: u16, text: String, request_id: &str) -> Answer {
    Answer {
        body: text.into_bytes(),
        ..Answer::new(status, json::content_type(Protocol::Query), request_id)
    }
}
