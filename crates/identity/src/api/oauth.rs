//! What a program sends to the token endpoint: AWS's tools send the members of the model as JSON,
//! OAuth's own clients a form with the names of RFC 6749, and AWS documents either.
//!
//! <https://docs.aws.amazon.com/signin/latest/APIReference/API_dataplane-signin_CreateOAuth2Token.html>
use crate::failure::validation_error;
use doorward_shapes::{ErrorAnswer, Request};
use serde_json::{Map, Value};

/// OAuth's names, and the model's.
pub(super) const NAMES: [(&str, &str); 5] = [
    ("client_id", "clientId"),
    ("grant_type", "grantType"),
    ("redirect_uri", "redirectUri"),
    ("code_verifier", "codeVerifier"),
    ("refresh_token", "refreshToken"),
];

/// A request with the JSON `body` in place of its own.
pub(super) fn as_json<'a>(request: &Request<'a>, body: &'a [u8]) -> Request<'a> {
    Request {
        headers: &[("content-type", "application/json")],
        body,
        ..*request
    }
}

/// The body as JSON with the model's names, where it has OAuth's `names`. What cannot be read stays as it is, for the decoder to
/// refuse.
pub(super) fn body(request: &Request<'_>, names: &[(&str, &str)]) -> Result<Vec<u8>, ErrorAnswer> {
    let media_type = request.header("content-type").unwrap_or_default();
    let media_type = media_type.split(';').next().unwrap_or_default().trim();
    let is_form = media_type.eq_ignore_ascii_case("application/x-www-form-urlencoded");
    let sent: Vec<(String, Value)> = if is_form {
        let pairs = form_urlencoded::parse(request.body);
        pairs
            .map(|(name, value)| (name.into_owned(), Value::String(value.into_owned())))
            .collect()
    } else {
        match serde_json::from_slice(request.body) {
            Ok(Value::Object(members)) => members.into_iter().collect(),
            _ => return Ok(request.body.to_vec()),
        }
    };
    let mut members = Map::new();
    for (name, value) in sent {
        let known = names.iter().find(|(oauth, _)| *oauth == name);
        let name = known.map_or(name, |(_, own)| (*own).to_owned());
        if members.insert(name, value).is_some() {
            return Err(validation_error("A parameter is included more than once."));
        }
    }
    Ok(Value::Object(members).to_string().into_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(media_type: &str, sent: &str) -> Result<String, String> {
        let request = Request {
            method: "POST",
            path: "/v1/token",
            query: "",
            headers: &[("content-type", media_type)],
            body: sent.as_bytes(),
        };
        let body = body(&request, &NAMES).map_err(|refused| refused.message)?;
        Ok(String::from_utf8(body).unwrap())
    }

    #[test]
    fn either_name_and_either_form_say_the_same() {
        let form = "application/x-www-form-urlencoded";
        let all = r#"{"clientId":"c:d","code":"1 2","codeVerifier":"v","grantType":"g","redirectUri":"http://a/b","refreshToken":"r"}"#;
        let snake = r#"{"client_id":"c:d","code":"1 2","code_verifier":"v","grant_type":"g","redirect_uri":"http://a/b","refresh_token":"r"}"#;
        let pairs = "client_id=c%3Ad&code=1+2&code_verifier=v&grant_type=g\
                     &redirect_uri=http%3A%2F%2Fa%2Fb&refresh_token=r";
        for (media_type, sent) in [
            ("application/json", all),
            ("application/json", snake),
            (form, pairs),
            ("Application/X-WWW-Form-Urlencoded; charset=utf-8", pairs),
        ] {
            let json: Value = serde_json::from_str(&read(media_type, sent).unwrap()).unwrap();
            assert_eq!(json, serde_json::from_str::<Value>(all).unwrap(), "{sent}");
        }
        assert_eq!(read(form, "").unwrap(), "{}");
        for unreadable in ["", "[]", "{", "\"x\""] {
            assert_eq!(read("application/json", unreadable).unwrap(), unreadable);
        }
    }

    #[test]
    fn nothing_is_said_twice() {
        let form = "application/x-www-form-urlencoded";
        for (media_type, sent) in [
            (form, "code=1&code=1"),
            (form, "client_id=1&clientId=1"),
            ("application/json", r#"{"clientId":"1","client_id":"2"}"#),
        ] {
            assert!(read(media_type, sent).is_err(), "{sent}");
        }
    }
}
