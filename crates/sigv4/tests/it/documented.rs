//! The worked examples in AWS's documentation.
//!
//! <https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html>,
//! <https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html> and, for IAM,
//! <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html>.

use doorward_sigv4::{Presented, Service, Timestamp};

use crate::message::Message;

const EMPTY: &str = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

fn check(message: &Message, secret: &str, service: Service<'_>, signed: &str) {
    let now = Timestamp::parse(signed).unwrap();
    message.with(|request| {
        let presented = Presented::parse(request).unwrap().unwrap();
        let claim = presented.check(now, service).unwrap();
        let key = claim.derive_key(secret);
        let verified = claim.verify(&key, request, &message.body);
        assert!(verified.is_ok(), "{}", verified.unwrap_err().long_message());
    });
}

fn s3(message: Message, names: &str, signature: &str) {
    let line = format!(
        "AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request,SignedHeaders={names},Signature={signature}"
    );
    let message = message
        .header("x-amz-date", "20130524T000000Z")
        .header("Authorization", &line);
    let secret = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";
    check(
        &message,
        secret,
        Service::s3_style("s3"),
        "20130524T000000Z",
    );
}

fn bucket(method: &str, path: &str, query: &str) -> Message {
    let mut message = Message::new(method, path, query);
    message.headers.clear();
    message.header("Host", "examplebucket.s3.amazonaws.com")
}

#[test]
fn iam_lists_users() {
    let mut message = Message::new("GET", "/", "Action=ListUsers&Version=2010-05-08");
    message.headers.clear();
    let message = message
        .header("Content-Type", "application/x-www-form-urlencoded; charset=utf-8")
        .header("Host", "iam.amazonaws.com")
        .header("X-Amz-Date", "20150830T123600Z")
        .header("Authorization", "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/iam/aws4_request, SignedHeaders=content-type;host;x-amz-date, Signature=5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7");
    let secret = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
    check(&message, secret, Service::new("iam"), "20150830T123600Z");
}

#[test]
fn s3_gets_a_part_of_an_object() {
    s3(
        bucket("GET", "/test.txt", "")
            .header("Range", "bytes=0-9")
            .header("x-amz-content-sha256", EMPTY),
        "host;range;x-amz-content-sha256;x-amz-date",
        "f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41",
    );
}

#[test]
fn s3_puts_an_object_under_an_encoded_name() {
    let message = bucket("PUT", "/test%24file.text", "")
        .header("Date", "Fri, 24 May 2013 00:00:00 GMT")
        .header("x-amz-storage-class", "REDUCED_REDUNDANCY")
        .header(
            "x-amz-content-sha256",
            "44ce7dd67c959e0d3524ffac1771dfbba87d2b6b4b4e99e42034a8b803f8b072",
        );
    s3(
        Message {
            body: b"Welcome to Amazon S3.".to_vec(),
            ..message
        },
        "date;host;x-amz-content-sha256;x-amz-date;x-amz-storage-class",
        "98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd",
    );
}

#[test]
fn s3_answers_a_parameter_without_a_value() {
    s3(
        bucket("GET", "/", "lifecycle").header("x-amz-content-sha256", EMPTY),
        "host;x-amz-content-sha256;x-amz-date",
        "fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543",
    );
}

#[test]
fn s3_serves_a_presigned_object() {
    let query = "X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20130524%2Fus-east-1%2Fs3%2Faws4_request&X-Amz-Date=20130524T000000Z&X-Amz-Expires=86400&X-Amz-SignedHeaders=host&X-Amz-Signature=aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404";
    let secret = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";
    check(
        &bucket("GET", "/test.txt", query),
        secret,
        Service::s3_style("s3"),
        "20130524T235959Z",
    );
}
