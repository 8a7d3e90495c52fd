//! Random requests, signed by us and by the `aws-sigv4` crate: the signatures are the same.
//!
//! Version 4A signatures can be compared too, since both sides take RFC 6979's nonce.

use std::fmt::Write as _;
use std::time::{Duration, UNIX_EPOCH};

use aws_credential_types::Credentials;
use aws_sigv4::http_request::{
    PayloadChecksumKind, PercentEncodingMode, SignableBody, SignableRequest, SignatureLocation,
    SigningParams, SigningSettings, UriPathNormalizationMode, sign,
};
use aws_sigv4::sign::{v4, v4a};
use doorward_sigv4::{Algorithm, Form, Payload, Service, Signer};
use proptest::prelude::*;

use crate::message::{KEY_ID, Message, REGION, SECRET, moment, signer};

const TOKEN: &str = "IQoJb3JpZ2luX2Vj/+=EXAMPLE";

#[derive(Clone, Copy, Debug)]
struct Way {
    algorithm: Algorithm,
    form: Form,
    s3: bool,
    token: bool,
}

impl Way {
    fn service(self) -> Service<'static> {
        if self.s3 {
            Service::s3_style("s3")
        } else {
            Service::new("iam")
        }
    }

    fn payload(self, body: &[u8]) -> Payload<'_> {
        if self.s3 && self.form == Form::Query {
            Payload::Unsigned
        } else {
            Payload::Bytes(body)
        }
    }

    fn signer(self) -> Signer<'static> {
        let session_token = self.token.then_some(TOKEN);
        Signer {
            session_token,
            service: self.service(),
            ..signer(self.algorithm)
        }
    }

    fn settings(self) -> SigningSettings {
        let mut settings = SigningSettings::default();
        if self.s3 {
            settings.percent_encoding_mode = PercentEncodingMode::Single;
            settings.uri_path_normalization_mode = UriPathNormalizationMode::Disabled;
            settings.payload_checksum_kind = PayloadChecksumKind::XAmzSha256;
        }
        if self.form == Form::Query {
            settings.signature_location = SignatureLocation::QueryParams;
            settings.expires_in = Some(Duration::from_hours(1));
        }
        settings
    }

    /// The same request, signed by AWS's crate.
    fn theirs(self, message: &Message) -> Message {
        let token = self.token.then(|| TOKEN.to_owned());
        let identity = Credentials::new(KEY_ID, SECRET, token, None, "test").into();
        let time = UNIX_EPOCH + Duration::from_secs(moment().unix().try_into().unwrap());
        let name = self.service().name();
        let params: SigningParams<'_> = match self.algorithm {
            Algorithm::HmacSha256 => v4::SigningParams::builder()
                .identity(&identity)
                .region(REGION)
                .name(name)
                .time(time)
                .settings(self.settings())
                .build()
                .unwrap()
                .into(),
            Algorithm::EcdsaP256Sha256 => v4a::SigningParams::builder()
                .identity(&identity)
                .region_set(REGION)
                .name(name)
                .time(time)
                .settings(self.settings())
                .build()
                .unwrap()
                .into(),
        };
        let separator = if message.query.is_empty() { "" } else { "?" };
        let uri = format!(
            "https://example.amazonaws.com{}{separator}{}",
            message.path, message.query
        );
        let headers = message
            .headers
            .iter()
            .map(|(n, v)| (n.as_str(), v.as_str()));
        let body = match self.payload(&message.body) {
            Payload::Bytes(bytes) => SignableBody::Bytes(bytes),
            Payload::Unsigned => SignableBody::UnsignedPayload,
        };
        let request = SignableRequest::new(&message.method, uri, headers, body).unwrap();
        let (instructions, _) = sign(request, &params).unwrap().into_parts();
        let mut signed = message.clone();
        for (name, value) in instructions.headers() {
            signed = signed.header(name, value);
        }
        for (name, value) in instructions.params() {
            let separator = if signed.query.is_empty() { "" } else { "&" };
            write!(signed.query, "{separator}{name}={}", percent_encode(value)).unwrap();
        }
        signed
    }
}

fn percent_encode(value: &str) -> String {
    value
        .bytes()
        .map(|byte| match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' => char::from(byte).to_string(),
            _ => format!("%{byte:02x}"),
        })
        .collect()
}

fn pieces(choices: &'static [&'static str], most: usize) -> impl Strategy<Value = String> {
    prop::collection::vec(prop::sample::select(choices), 0..most).prop_map(|p| p.concat())
}

fn message() -> impl Strategy<Value = Message> {
    let path = pieces(
        &[
            "/",
            "/",
            "a",
            "Z9",
            "-._~",
            "%20",
            "%2F",
            "%2f",
            "%E1%88%B4",
            ":",
            "@",
            "(",
            ")",
            "!",
            "*",
            "'",
            "$",
            "+",
            ",",
            ";",
            "=",
            "..",
            ".",
            "/./",
            "/../",
            "%",
            "ሴ",
        ],
        12,
    );
    // No escaped byte that is not UTF-8: the crate puts U+FFFD for it, we keep the byte.
    let query = pieces(
        &[
            "&",
            "&",
            "=",
            "=",
            "a",
            "b",
            "A",
            "Param",
            "0",
            "-._~",
            "%20",
            "+",
            "%2B",
            "%2f",
            "%3D",
            "%26",
            "%E1%88%B4",
            "ሴ",
            "/",
            ":",
            "@",
            "!",
            "*",
            "'",
            "(",
            ")",
            ",",
            ";",
            "%zz",
            "[",
            "?",
        ],
        16,
    );
    let value = pieces(
        &[
            " ", " ", "   ", "a", "B", "0", "\"", ",", ";", "=", "/", "%20", "~",
        ],
        10,
    );
    let name = prop::sample::select(vec![
        "content-type",
        "x-amz-target",
        "My-Header1",
        "my-header1",
        "My-Header2",
        "X-Amz-Meta-a",
        "user-agent",
        "accept-encoding",
        "a",
        "z-",
    ]);
    let headers = prop::collection::vec((name, value), 0..6);
    let method = prop::sample::select(vec!["GET", "POST", "PUT", "DELETE", "HEAD", "PATCH"]);
    let body = prop::collection::vec(any::<u8>(), 0..40);
    (method, path, query, headers, body).prop_map(|(method, path, query, headers, body)| {
        let mut message = Message::new(method, &format!("/{path}"), &query);
        for (name, value) in headers {
            message = message.header(name, &value);
        }
        Message { body, ..message }
    })
}

fn ways() -> impl Strategy<Value = Way> {
    let algorithm = prop_oneof![
        9 => Just(Algorithm::HmacSha256),
        1 => Just(Algorithm::EcdsaP256Sha256),
    ];
    let form = prop_oneof![Just(Form::Header), Just(Form::Query)];
    (algorithm, form, any::<bool>(), any::<bool>()).prop_map(|(algorithm, form, s3, token)| Way {
        algorithm,
        form,
        s3,
        token,
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 4000, failure_persistence: None, ..<_>::default() })]

    #[test]
    fn the_aws_crate_and_we_accept_and_make_the_same_signatures(
        message in message(),
        way in ways(),
    ) {
        let theirs = way.theirs(&message);
        prop_assert_eq!(theirs.verify(way.service(), moment()), Ok(()), "{:?}", theirs);
        let ours = message.clone().signed(&way.signer(), way.form, way.payload(&message.body));
        prop_assert_eq!(ours.verify(way.service(), moment()), Ok(()));
        prop_assert_eq!(ours.signature(), theirs.signature());
    }
}
