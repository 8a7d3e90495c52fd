//! Every refusal, in AWS's order and words.

use doorward_sigv4::{Algorithm, Form, Kind, Payload, Refusal, Service};

use crate::message::{Message, SERVICE, moment, signer};

const SCOPE: &str = "AKIDEXAMPLE/20150830/us-east-1/service/aws4_request";
const PRESIGNED: &str = "X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request&X-Amz-Date=20150830T123600Z&X-Amz-SignedHeaders=host&X-Amz-Signature=00";

fn check(message: &Message, kind: Kind, text: &str) {
    let refusal = message.verify(SERVICE, moment()).unwrap_err();
    assert_eq!(refusal.message(), text);
    assert_eq!(refusal.kind(), kind, "{text}");
}

fn with_header(authorization: &str) -> Message {
    Message::new("POST", "/", "")
        .header("x-amz-date", "20150830T123600Z")
        .header("authorization", authorization)
}

fn with_scope(scope: &str) -> Message {
    with_header(&format!(
        "AWS4-HMAC-SHA256 Credential={scope}, SignedHeaders=host;x-amz-date, Signature=00"
    ))
}

fn dated(date: &str) -> Message {
    let line = format!("AWS4-HMAC-SHA256 Credential={SCOPE}, SignedHeaders=host, Signature=00");
    Message::new("POST", "/", "")
        .header("x-amz-date", date)
        .header("authorization", &line)
}

#[test]
fn two_signatures_at_once_are_refused() {
    let message = Message::new("GET", "/", PRESIGNED).header("authorization", "Bearer x");
    check(
        &message,
        Kind::IncompleteSignature,
        "Found both 'X-Amz-Algorithm' as a query-string param and 'Authorization' as HTTP header.",
    );
}

#[test]
fn no_signature_is_a_missing_token() {
    let text = "Request is missing Authentication Token";
    check(
        &Message::new("GET", "/", "a=b"),
        Kind::MissingAuthenticationToken,
        text,
    );
    check(
        &with_header("AWS AKID:c2ln"),
        Kind::MissingAuthenticationToken,
        text,
    );
}

#[test]
fn an_unknown_algorithm_is_named() {
    let text = "Unsupported AWS 'algorithm': 'AWS4-HMAC-SHA1'.";
    check(
        &with_header("AWS4-HMAC-SHA1 Credential=a"),
        Kind::IncompleteSignature,
        text,
    );
    let query = PRESIGNED.replace("SHA256", "SHA1");
    check(
        &Message::new("GET", "/", &query),
        Kind::IncompleteSignature,
        text,
    );
}

#[test]
fn a_part_without_an_equal_sign_is_named_with_its_header() {
    check(
        &with_header("AWS4-HMAC-SHA256 Credential=a, nonsense"),
        Kind::IncompleteSignature,
        "'nonsense' not a valid key=value pair (missing equal-sign) in Authorization header: 'AWS4-HMAC-SHA256 Credential=a, nonsense'",
    );
}

#[test]
fn all_missing_parts_of_a_header_are_listed() {
    let message = Message::new("POST", "/", "").header("authorization", "AWS4-HMAC-SHA256");
    check(
        &message,
        Kind::IncompleteSignature,
        "Authorization header requires 'Credential' parameter. Authorization header requires 'Signature' parameter. Authorization header requires 'SignedHeaders' parameter. Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header. Authorization=AWS4-HMAC-SHA256",
    );
}

#[test]
fn all_missing_parts_of_a_query_are_listed() {
    check(
        &Message::new(
            "GET",
            "/",
            "X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Signature=00",
        ),
        Kind::IncompleteSignature,
        "AWS query-string parameters must include 'X-Amz-Credential'. AWS query-string parameters must include 'X-Amz-SignedHeaders'. AWS query-string parameters must include 'X-Amz-Date'. Re-examine the query-string parameters.",
    );
}

#[test]
fn a_region_set_is_required_and_signed_in_version_4a() {
    let line = "AWS4-ECDSA-P256-SHA256 Credential=AKIDEXAMPLE/20150830/service/aws4_request, SignedHeaders=host, Signature=00";
    check(
        &with_header(line),
        Kind::IncompleteSignature,
        "Authorization header requires existence of a 'X-Amz-Region-Set' header. Authorization=AWS4-ECDSA-P256-SHA256",
    );
    check(
        &with_header(line).header("x-amz-region-set", "*"),
        Kind::SignatureDoesNotMatch,
        "'X-Amz-Region-Set' must be a 'SignedHeader' in the AWS Authorization.",
    );
}

#[test]
fn a_repeated_part_is_refused() {
    let text = "'X-Amz-Date' must appear only once.";
    let message = with_scope(SCOPE).header("X-Amz-Date", "20150830T123601Z");
    check(&message, Kind::IncompleteSignature, text);
    let query = format!("{PRESIGNED}&X%2DAmz-Date=20150830T123601Z");
    check(
        &Message::new("GET", "/", &query),
        Kind::IncompleteSignature,
        text,
    );
    check(
        &with_header("AWS4-HMAC-SHA256 Credential=a, Credential=b"),
        Kind::IncompleteSignature,
        "'Credential' must appear only once.",
    );
}

#[test]
fn the_host_and_the_target_must_be_signed() {
    let line = format!("AWS4-HMAC-SHA256 Credential={SCOPE},SignedHeaders=date,Signature=00");
    check(
        &with_header(&line),
        Kind::SignatureDoesNotMatch,
        "'Host' or ':authority' must be a 'SignedHeader' in the AWS Authorization.",
    );
    check(
        &with_scope(SCOPE).header("x-amz-target", "Service.Operation"),
        Kind::SignatureDoesNotMatch,
        "'X-Amz-Target' must be a 'SignedHeader' in the AWS Authorization.",
    );
}

#[test]
fn a_date_must_be_in_basic_format() {
    check(
        &dated("2015-08-30T12:36:00Z"),
        Kind::IncompleteSignature,
        "Date must be in ISO-8601 'basic format'. Got '2015-08-30T12:36:00Z'. See http://en.wikipedia.org/wiki/ISO_8601",
    );
}

#[test]
fn the_clock_may_differ_by_a_quarter_of_an_hour_and_no_second_more() {
    for date in ["20150830T122100Z", "20150830T125100Z"] {
        let refusal = dated(date).verify(SERVICE, moment()).unwrap_err();
        assert!(matches!(refusal, Refusal::Mismatch(_)), "{refusal}");
    }
    check(
        &dated("20150830T122059Z"),
        Kind::SignatureExpired,
        "Signature expired: 20150830T122059Z is now earlier than 20150830T122100Z (20150830T123600Z - 15 min.)",
    );
    check(
        &dated("20150830T125101Z"),
        Kind::SignatureNotYetCurrent,
        "Signature not yet current: 20150830T125101Z is still later than 20150830T125100Z (20150830T123600Z + 15 min.)",
    );
}

#[test]
fn a_stale_signature_is_refused_before_its_scope_is_read() {
    let line = "AWS4-HMAC-SHA256 Credential=x, SignedHeaders=host, Signature=00";
    let message = Message::new("POST", "/", "")
        .header("date", "Sun, 30 Aug 2015 12:20:00 GMT")
        .header("authorization", line);
    assert_eq!(
        message.verify(SERVICE, moment()).unwrap_err().kind(),
        Kind::SignatureExpired
    );
}

#[test]
fn a_credential_has_five_parts_or_four_in_version_4a() {
    check(
        &with_scope("AKIDEXAMPLE/20150830"),
        Kind::IncompleteSignature,
        "Credential must have exactly 5 slash-delimited elements, e.g. keyid/date/region/service/term, got 'AKIDEXAMPLE/20150830'",
    );
    check(
        &with_scope(&format!("{SCOPE}/more")),
        Kind::IncompleteSignature,
        &format!(
            "Credential must have exactly 5 slash-delimited elements, e.g. keyid/date/region/service/term, got '{SCOPE}/more'"
        ),
    );
    let line = format!(
        "AWS4-ECDSA-P256-SHA256 Credential={SCOPE}, SignedHeaders=host;x-amz-region-set, Signature=00"
    );
    check(
        &with_header(&line).header("x-amz-region-set", "*"),
        Kind::IncompleteSignature,
        &format!(
            "Credential must have exactly 4 slash-delimited elements, e.g. keyid/date/service/term, got '{SCOPE}'"
        ),
    );
}

#[test]
fn all_faults_of_a_scope_are_listed() {
    check(
        &with_scope("AKIDEXAMPLE/20150829/US east/iam/aws4"),
        Kind::SignatureDoesNotMatch,
        "Credential should be scoped to a valid region, not 'US east'. Credential should be scoped to correct service: 'service'. Credential should be scoped with a valid terminator: 'aws4_request', not 'aws4'. Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: '20150829' != '20150830', from '20150830T123600Z'.",
    );
}

#[test]
fn one_signature_of_version_4_is_for_one_region() {
    for region in ["*", "eu-*", ""] {
        let scope = format!("AKIDEXAMPLE/20150830/{region}/service/aws4_request");
        check(
            &with_scope(&scope),
            Kind::SignatureDoesNotMatch,
            &format!("Credential should be scoped to a valid region, not '{region}'."),
        );
    }
}

#[test]
fn any_well_formed_region_is_in_scope() {
    for region in [
        "eu-central-1",
        "aws-global",
        "us-gov-west-1",
        "moon-base-7",
        "x",
    ] {
        let message = with_scope(&SCOPE.replace("us-east-1", region));
        let refusal = message.verify(SERVICE, moment()).unwrap_err();
        assert!(matches!(refusal, Refusal::Mismatch(_)), "{refusal}");
    }
    for region in ["", "US-EAST-1", "us_east", "us east", "é"] {
        let message = with_scope(&SCOPE.replace("us-east-1", region));
        let refusal = message.verify(SERVICE, moment()).unwrap_err();
        assert!(matches!(refusal, Refusal::BadScope(_)), "{refusal}");
    }
}

#[test]
fn a_presigned_request_lives_from_a_second_to_a_week() {
    let presigned =
        |expires: &str| Message::new("GET", "/", &format!("{PRESIGNED}&X-Amz-Expires={expires}"));
    for (expires, text) in [
        ("soon", "X-Amz-Expires should be a number"),
        ("", "X-Amz-Expires should be a number"),
        ("0", "X-Amz-Expires must be positive"),
        ("-5", "X-Amz-Expires must be positive"),
        (
            "604801",
            "X-Amz-Expires must be less than a week (in seconds); that is, the given X-Amz-Expires must be less than 604800 seconds",
        ),
    ] {
        check(&presigned(expires), Kind::IncompleteSignature, text);
    }
    for expires in ["1", "604800"] {
        let refusal = presigned(expires).verify(SERVICE, moment()).unwrap_err();
        assert!(matches!(refusal, Refusal::Mismatch(_)), "{refusal}");
    }
}

#[test]
fn a_presigned_request_dies_when_it_said_it_would() {
    let base = Message::new("GET", "/", "Action=GetCallerIdentity");
    let message = base.signed(
        &signer(Algorithm::HmacSha256),
        Form::Query,
        Payload::Bytes(b""),
    );
    assert_eq!(message.verify(SERVICE, moment().plus(3600)), Ok(()));
    let refusal = message.verify(SERVICE, moment().plus(3601)).unwrap_err();
    assert_eq!(
        refusal.message(),
        "Signature expired: 20150830T123600Z is now earlier than 20150830T123601Z (20150830T133601Z - 60 min.)",
    );
    assert_eq!(message.verify(SERVICE, moment().plus(-900)), Ok(()));
    let early = message.verify(SERVICE, moment().plus(-901)).unwrap_err();
    assert_eq!(early.kind(), Kind::SignatureNotYetCurrent);
    let patient = SERVICE.presigned_at_least(7200);
    assert_eq!(message.verify(patient, moment().plus(7200)), Ok(()));
}

#[test]
fn a_mismatch_shows_what_should_have_been_signed_only_when_asked() {
    let message = with_scope(SCOPE);
    let refusal = message.verify(SERVICE, moment()).unwrap_err();
    let short = "The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.";
    assert_eq!(refusal.message(), short);
    assert_eq!(refusal.kind(), Kind::SignatureDoesNotMatch);
    let Refusal::Mismatch(mismatch) = refusal else {
        panic!("{refusal}")
    };
    let empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    assert_eq!(
        mismatch.canonical_request(),
        format!(
            "POST\n/\n\nhost:example.amazonaws.com\nx-amz-date:20150830T123600Z\n\nhost;x-amz-date\n{empty}"
        )
    );
    assert_eq!(
        mismatch.long_message(),
        format!(
            "{short}\n\nThe Canonical String for this request should have been\n'{}'\n\nThe String-to-Sign should have been\n'{}'\n",
            mismatch.canonical_request(),
            mismatch.string_to_sign(),
        )
    );
    assert!(mismatch.string_to_sign().starts_with(
        "AWS4-HMAC-SHA256\n20150830T123600Z\n20150830/us-east-1/service/aws4_request\n"
    ));
}

#[test]
fn only_s3_style_services_take_an_unsigned_body() {
    let s3 = Service::s3_style("s3");
    let base = Message::new("PUT", "/bucket/key", "");
    let signer = doorward_sigv4::Signer {
        service: s3,
        ..signer(Algorithm::HmacSha256)
    };
    for form in [Form::Header, Form::Query] {
        let mut message = base.clone().signed(&signer, form, Payload::Unsigned);
        message.body = b"anything".to_vec();
        assert_eq!(message.verify(s3, moment()), Ok(()), "{form:?}");
        let strict = Service::new("s3").path_as_sent();
        assert!(message.verify(strict, moment()).is_err(), "{form:?}");
    }
}

#[test]
fn a_stated_hash_that_is_not_the_body_s_refuses_even_when_unsigned() {
    let base = Message::new("POST", "/", "");
    let signed = base.signed(
        &signer(Algorithm::HmacSha256),
        Form::Header,
        Payload::Bytes(b""),
    );
    assert_eq!(signed.verify(SERVICE, moment()), Ok(()));
    let lying = signed.header("x-amz-content-sha256", &"0".repeat(64));
    assert!(lying.verify(SERVICE, moment()).is_err());
}

#[test]
fn keys_and_tokens_are_refused_in_aws_s_words() {
    assert_eq!(
        Refusal::InvalidToken.message(),
        "The security token included in the request is invalid."
    );
    assert_eq!(Refusal::InvalidToken.kind(), Kind::InvalidClientTokenId);
    assert_eq!(
        Refusal::ExpiredToken.message(),
        "The security token included in the request is expired"
    );
    assert_eq!(Refusal::ExpiredToken.kind(), Kind::ExpiredToken);
}

#[test]
fn nothing_that_prints_shows_a_secret_or_a_token() {
    let signer = doorward_sigv4::Signer {
        session_token: Some("TOKEN"),
        ..signer(Algorithm::HmacSha256)
    };
    let message = Message::new("GET", "/", "").signed(&signer, Form::Header, Payload::Bytes(b""));
    let printed = message.with(|request| {
        let presented = doorward_sigv4::Presented::parse(request).unwrap().unwrap();
        let claim = presented.check(moment(), SERVICE).unwrap();
        let key = claim.derive_key("wrong");
        let mismatch = claim.verify(&key, request, b"").unwrap_err();
        format!("{presented:?} {claim:?} {key:?} {mismatch:?} {signer:?}")
    });
    assert!(
        !printed.contains("TOKEN") && !printed.contains("wJalr"),
        "{printed}"
    );
}

#[test]
fn what_is_quoted_is_short_and_visible() {
    let date = format!("%00{}", "9".repeat(5000));
    let query = PRESIGNED.replace("20150830T123600Z", &date);
    let message = Message::new("GET", "/", &query)
        .verify(SERVICE, moment())
        .unwrap_err()
        .message();
    assert!(
        message.len() < 1500 && message.contains("Got '\u{fffd}999"),
        "{message}"
    );
}
