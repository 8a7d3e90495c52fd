//! Every case of AWS's published signing test suite, in both forms, versions 4 and 4A.

use doorward_sigv4::{Algorithm, Form, Payload, Service, Signer};
use serde_json::Value;

use crate::message::{KEY_ID, Message, REGION, SERVICE, moment, signer};

#[test]
fn every_published_signature_is_accepted_and_reproduced() {
    let suite: Value =
        serde_json::from_str(include_str!("../data/aws-signing-test-suite.json")).unwrap();
    let cases = suite["cases"].as_array().unwrap();
    assert_eq!(cases.len(), 76);
    for case in cases {
        check(&Case(case), Form::Header);
        // A presigned token added after signing is known to no service here.
        if case["token_after_signing"].is_null() {
            check(&Case(case), Form::Query);
        }
    }
}

fn check(case: &Case<'_>, form: Form) {
    let name = format!("{} {} {form:?}", case.text("version"), case.text("name"));
    let published = case.published(form);
    assert_eq!(published.verify(case.service(), moment()), Ok(()), "{name}");
    let mismatch = published.mismatch(case.service());
    assert_eq!(mismatch.canonical_request(), case.creq(form), "{name}");

    let unsigned = case.unsigned(form);
    let body = unsigned.body.clone();
    let ours = unsigned.signed(&case.signer(), form, Payload::Bytes(&body));
    assert_eq!(ours.verify(case.service(), moment()), Ok(()), "{name}");
    if case.algorithm() == Algorithm::HmacSha256 {
        assert_eq!(ours.signature(), case.signature(form), "{name}");
    }
}

struct Case<'a>(&'a Value);

impl<'a> Case<'a> {
    fn text(&self, name: &str) -> &'a str {
        self.0[name].as_str().unwrap_or_default()
    }

    fn algorithm(&self) -> Algorithm {
        match self.text("version") {
            "v4" => Algorithm::HmacSha256,
            _ => Algorithm::EcdsaP256Sha256,
        }
    }

    fn service(&self) -> Service<'static> {
        if self.0["normalize"] == true {
            SERVICE
        } else {
            SERVICE.path_as_sent()
        }
    }

    fn signer(&self) -> Signer<'a> {
        let signed = self.0["token_after_signing"].is_null();
        let session_token = self.0["token"].as_str().filter(|_| signed);
        Signer {
            session_token,
            service: self.service(),
            ..signer(self.algorithm())
        }
    }

    fn creq(&self, form: Form) -> &'a str {
        self.text(if form == Form::Header {
            "header_creq"
        } else {
            "query_creq"
        })
    }

    fn signature(&self, form: Form) -> &'a str {
        self.text(if form == Form::Header {
            "header_signature"
        } else {
            "query_signature"
        })
    }

    /// The request as the suite has it; a signed body brings its hash along in a header.
    fn unsigned(&self, form: Form) -> Message {
        let mut message = Message {
            method: self.text("method").to_owned(),
            path: self.text("path").to_owned(),
            query: self.text("query").to_owned(),
            headers: Vec::new(),
            body: self.text("body").as_bytes().to_vec(),
        };
        for header in self.0["headers"].as_array().unwrap() {
            message = message.header(header[0].as_str().unwrap(), header[1].as_str().unwrap());
        }
        if form == Form::Header && self.0["sign_body"] == true {
            let hash = self.creq(form).rsplit('\n').next().unwrap();
            message = message.header("X-Amz-Content-Sha256", hash);
        }
        message
    }

    /// The request with the published signature, put together from the suite's answers.
    fn published(&self, form: Form) -> Message {
        let mut message = self.unsigned(form);
        let signature = self.signature(form);
        if form == Form::Query {
            let signed = self.creq(form).split('\n').nth(2).unwrap();
            message.query = format!("{signed}&X-Amz-Signature={signature}");
            return message;
        }
        let names = self.creq(form).rsplit('\n').nth(1).unwrap();
        let (algorithm, scope) = match self.algorithm() {
            Algorithm::HmacSha256 => ("AWS4-HMAC-SHA256", format!("{REGION}/service")),
            Algorithm::EcdsaP256Sha256 => ("AWS4-ECDSA-P256-SHA256", "service".to_owned()),
        };
        let authorization = format!(
            "{algorithm} Credential={KEY_ID}/20150830/{scope}/aws4_request, SignedHeaders={names}, Signature={signature}"
        );
        message = message.header("X-Amz-Date", "20150830T123600Z");
        if let Some(token) = self.0["token"].as_str() {
            message = message.header("X-Amz-Security-Token", token);
        }
        if self.algorithm() == Algorithm::EcdsaP256Sha256 {
            message = message.header("X-Amz-Region-Set", REGION);
        }
        message.header("Authorization", &authorization)
    }
}
