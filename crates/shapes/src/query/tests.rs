use super::*;
use crate::{ModelError, Shape, encode_error as encode_any_error};
use crate::{Timestamp, decode as decode_any, encode as encode_any, iam, sts};

fn form<C: crate::Call>(body: &[u8]) -> Result<C::Input, Undecodable> {
    let request = Request {
        method: "POST",
        path: "/",
        query: "",
        headers: &[],
        body,
    };
    let value = decode_any(C::schema(), &request)?;
    Ok(C::Input::from_value(value).unwrap())
}

fn text(answer: Answer) -> String {
    assert_eq!(answer.headers[0], ("x-amzn-RequestId", "id-1".to_owned()));
    let xml = answer.body.starts_with(b"<");
    let content_type = if xml { "text/xml" } else { "application/json" };
    assert_eq!(answer.headers[1], ("Content-Type", content_type.to_owned()));
    String::from_utf8(answer.body).unwrap()
}

#[test]
fn a_form_becomes_an_input() {
    let input = form::<iam::CreateUser>(
        b"Action=CreateUser&Version=2010-05-08&UserName=B%C3%B6b+x&Tags.member.2.Key=b\
          &Tags.member.2.Value=2&Tags.member.1.Key=a&Tags.member.1.Value=&Other=1",
    )
    .unwrap();
    assert_eq!(input.user_name, "B\u{f6}b x");
    let tags: Vec<_> = input
        .tags
        .unwrap()
        .into_iter()
        .map(|tag| (tag.key, tag.value))
        .collect();
    assert_eq!(
        tags,
        [("a".into(), String::new()), ("b".into(), "2".into())]
    );
    assert_eq!(input.path, None);
}

#[test]
fn lists_are_in_the_order_of_their_indices() {
    let body = b"UserName=a&TagKeys.member.3=b&TagKeys.member.01=a&TagKeys.member.2=c";
    let input = form::<iam::UntagUser>(body).unwrap();
    assert_eq!(input.tag_keys, ["a", "c", "b"]);
}

#[test]
fn what_is_no_index_is_refused_in_the_words_of_aws() {
    let refused = |names: &[&str]| {
        let names = names.iter().map(|name| format!("&TagKeys.member.{name}=x"));
        let body = format!("UserName=a{}", names.collect::<String>());
        match form::<iam::UntagUser>(body.as_bytes()) {
            Err(Undecodable::Value(words)) => words,
            other => panic!("{body}: {other:?}"),
        }
    };
    for (names, words) in [
        (&["0"][..], "0 is not a valid index"),
        (&["-1"], "Key -1 may not have a leading '-'"),
        (&["one"], "Start of list found where not expected"),
        (&["%2B1"], "Start of list found where not expected"),
        (
            &["12"],
            "Excessively sparse input would skip 11 list elements",
        ),
        (
            &["1", "12"],
            "Excessively sparse input would skip 11 list elements",
        ),
        (
            &["1", "2", "22"],
            "Excessively sparse input would skip 20 list elements",
        ),
        (
            &["18446744073709551615"],
            "Excessively sparse input would skip 18446744073709551614 list elements",
        ),
    ] {
        assert_eq!(refused(names), words, "{names:?}");
    }
    let twice = form::<iam::UntagUser>(b"UserName=a&TagKeys.member.1=a&TagKeys.member.01=b");
    assert!(matches!(twice, Err(Undecodable::Form(_))));
}

#[test]
fn truth_values_are_small_letters_or_digits() {
    let read = |text: &str| form::<iam::ListPolicies>(format!("OnlyAttached={text}").as_bytes());
    for (text, truth) in [("true", true), ("1", true), ("false", false), ("0", false)] {
        assert_eq!(read(text).unwrap().only_attached, Some(truth), "{text}");
    }
    for bad in ["True", "FALSE", "", "null", "yes", "%20true"] {
        assert!(matches!(read(bad), Err(Undecodable::Value(_))), "{bad}");
    }
}

#[test]
fn an_empty_list_is_present() {
    let input = form::<iam::CreateUser>(b"UserName=a&Tags=").unwrap();
    assert_eq!(input.tags.map(|tags| tags.len()), Some(0));
}

#[test]
fn what_is_no_form_is_refused() {
    let form_error = |body: &[u8]| form::<iam::UntagUser>(body).unwrap_err();
    assert!(matches!(form_error(b"UserName=%FF"), Undecodable::Form(_)));
    assert!(matches!(
        form_error(b"UserName=a&UserName=b"),
        Undecodable::Form(_)
    ));
    assert!(matches!(
        form_error(b"UserName=a&TagKeys.member.x=b"),
        Undecodable::Value(_)
    ));
    assert!(matches!(
        form_error(b"UserName=a&TagKeys.member.0=b"),
        Undecodable::Value(_)
    ));
    assert!(matches!(
        form::<iam::ListUsers>(b"MaxItems=1.5"),
        Err(Undecodable::Value(_))
    ));
    assert!(matches!(
        form::<iam::ListUsers>(b"MaxItems=3000000000"),
        Err(Undecodable::Value(_))
    ));
}

#[test]
fn an_output_becomes_xml() {
    let user = iam::types::User {
        path: "/".into(),
        user_name: "a<&>\"b".into(),
        user_id: "AIDA".into(),
        arn: "arn".into(),
        create_date: Timestamp::from_seconds(1_706_702_400),
        tags: Some(vec![iam::types::Tag {
            key: "k".into(),
            value: String::new(),
        }]),
        ..Default::default()
    };
    let output = iam::GetUserOutput { user };
    let answer = encode_any(
        iam::Operation::GetUser.description(),
        &output.into_value(),
        Format::Xml,
        "id-1",
    );
    assert_eq!(answer.status, 200);
    assert_eq!(
        text(answer),
        "<GetUserResponse xmlns=\"https://iam.amazonaws.com/doc/2010-05-08/\"><GetUserResult><User>\
         <Path>/</Path><UserName>a&lt;&amp;&gt;&quot;b</UserName><UserId>AIDA</UserId><Arn>arn</Arn>\
         <CreateDate>2024-01-31T12:00:00Z</CreateDate><Tags><member><Key>k</Key><Value></Value>\
         </member></Tags></User></GetUserResult><ResponseMetadata><RequestId>id-1</RequestId>\
         </ResponseMetadata></GetUserResponse>"
    );
}

#[test]
fn an_operation_without_output_answers_with_its_request_id() {
    let operation = iam::Operation::DeleteUser.description();
    assert_eq!(
        text(encode_any(
            operation,
            &Value::empty(operation.output),
            Format::Xml,
            "id-1",
        )),
        "<DeleteUserResponse xmlns=\"https://iam.amazonaws.com/doc/2010-05-08/\"><ResponseMetadata>\
         <RequestId>id-1</RequestId></ResponseMetadata></DeleteUserResponse>"
    );
}

#[test]
fn an_error_becomes_xml() {
    let error = iam::errors::NoSuchEntity::new("The user with name x cannot be found.");
    let error = iam::GetUserError::from(error);
    let answer = encode_any_error(&iam::SERVICE, &error.answer(), Format::Xml, "id-1");
    assert_eq!(answer.status, 404);
    assert_eq!(
        text(answer),
        "<ErrorResponse xmlns=\"https://iam.amazonaws.com/doc/2010-05-08/\"><Error><Type>Sender</Type>\
         <Code>NoSuchEntity</Code><Message>The user with name x cannot be found.</Message></Error>\
         <RequestId>id-1</RequestId></ErrorResponse>"
    );
    let fault = ErrorAnswer::new("InternalFailure", 500, "");
    assert!(
        text(encode_any_error(&sts::SERVICE, &fault, Format::Xml, "id-1"))
            .contains("doc/2011-06-15/\"><Error><Type>Receiver</Type><Code>InternalFailure</Code>")
    );
}

#[test]
fn json_is_written_for_whoever_accepts_nothing_else() {
    let accepting = |accept: &str| {
        let headers = [("Accept", accept)];
        let request = Request {
            method: "POST",
            path: "/",
            query: "",
            headers: &headers,
            body: b"",
        };
        Format::of(&request)
    };
    for accept in ["application/json", " Application/JSON; q=1, */*"] {
        assert_eq!(accepting(accept), Format::Json, "{accept}");
    }
    for accept in [
        "",
        "*/*",
        "text/xml",
        "application/js",
        "text/html, application/json",
    ] {
        assert_eq!(accepting(accept), Format::Xml, "{accept}");
    }
}

#[test]
fn an_answer_in_json_has_the_names_of_the_one_in_xml() {
    let output = sts::GetSessionTokenOutput {
        credentials: Some(sts::types::Credentials {
            access_key_id: "ASIA".into(),
            secret_access_key: "s\"".to_owned().into(),
            session_token: "t".to_owned(),
            expiration: Timestamp::from_seconds(1_706_702_400),
        }),
        ..Default::default()
    };
    let operation = sts::Operation::GetSessionToken.description();
    let answer = encode_any(operation, &output.into_value(), Format::Json, "id-1");
    assert_eq!(
        text(answer),
        r#"{"GetSessionTokenResponse":{"GetSessionTokenResult":{"Credentials":{"AccessKeyId":"ASIA","SecretAccessKey":"s\"","SessionToken":"t","Expiration":1706702400}},"ResponseMetadata":{"RequestId":"id-1"}}}"#
    );
    let operation = iam::Operation::DeleteUser.description();
    let nothing = Value::empty(operation.output);
    assert_eq!(
        text(encode_any(operation, &nothing, Format::Json, "id-1")),
        r#"{"DeleteUserResponse":{"ResponseMetadata":{"RequestId":"id-1"}}}"#
    );
    let error = ErrorAnswer::new("InvalidClientTokenId", 403, "No.");
    assert_eq!(
        text(encode_any_error(
            &sts::SERVICE,
            &error,
            Format::Json,
            "id-1"
        )),
        r#"{"Error":{"Code":"InvalidClientTokenId","Message":"No.","Type":"Sender"},"RequestId":"id-1"}"#
    );
}
