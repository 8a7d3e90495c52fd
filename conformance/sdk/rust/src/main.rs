//! The AWS SDK for Rust, unmodified: `doorward-sdk-rust COMMAND [ARGUMENT]`.
//!
//! What is answered is one object, in JSON; a refusal is `{"error": its code}`. Credentials and
//! endpoint come from where the SDK looks for them.
use aws_config::SdkConfig;
use aws_sdk_iam::config::Credentials;
use aws_sdk_sts::config::ProvideCredentials;
use aws_sdk_sts::error::{DisplayErrorContext, ProvideErrorMetadata};
use aws_sigv4::http_request::{
    PercentEncodingMode, SignableBody, SignableRequest, SignatureLocation, SigningSettings, sign,
};
use aws_sigv4::sign::v4;
use serde_json::{Value, json};
use std::time::{Duration, SystemTime};

/// What a refusal is: its code, or what went wrong before there was one.
struct Refused(Value);

impl<E: ProvideErrorMetadata + std::error::Error> From<E> for Refused {
    fn from(error: E) -> Self {
        let message = DisplayErrorContext(&error).to_string();
        Self(json!({"error": error.code(), "message": message}))
    }
}

type Answer = Result<Value, Refused>;

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let mut arguments = std::env::args().skip(1);
    let command = arguments.next().expect("a command");
    let argument = arguments.next().unwrap_or_default();
    let config = aws_config::load_from_env().await;
    let answer = match command.as_str() {
        "whoami" => whoami(&config).await,
        "user" => user(&config, &argument).await,
        "role" => role(&config, &argument).await,
        "presign" => presign(&config).await,
        other => panic!("no command {other}"),
    };
    println!("{}", answer.unwrap_or_else(|Refused(refusal)| refusal));
}

async fn whoami(config: &SdkConfig) -> Answer {
    let identity = aws_sdk_sts::Client::new(config);
    let identity = identity.get_caller_identity().send().await?;
    Ok(json!({"arn": identity.arn()}))
}

/// A user's life: made with a key, found, and gone.
async fn user(config: &SdkConfig, name: &str) -> Answer {
    let client = aws_sdk_iam::Client::new(config);
    let made = client.create_user().user_name(name).path("/sdk/");
    let made = made.send().await?.user.expect("a user");
    let key = client.create_access_key().user_name(name).send().await?;
    let key = key.access_key.expect("a key");
    let (id, secret) = (key.access_key_id(), key.secret_access_key());
    let own = Credentials::new(id, secret, None, None, "test");
    let own = aws_sdk_sts::config::SharedCredentialsProvider::new(own);
    let own = config.to_builder().credentials_provider(own).build();
    let arn = whoami(&own).await?["arn"].clone();
    let pages = client.list_users().path_prefix("/sdk/");
    let mut pages = pages.into_paginator().page_size(1).items().send();
    let mut found = Vec::new();
    while let Some(user) = pages.next().await {
        found.push(user?.user_name);
    }
    let delete = client.delete_access_key().user_name(name).access_key_id(id);
    delete.send().await?;
    client.delete_user().user_name(name).send().await?;
    let gone = client.get_user().user_name(name).send().await;
    let gone = gone.err().and_then(|error| error.code().map(str::to_owned));
    Ok(json!({"made": made.arn(), "arn": arn, "found": found, "gone": gone}))
}

async fn role(config: &SdkConfig, arn: &str) -> Answer {
    let client = aws_sdk_sts::Client::new(config);
    let assumed = client.assume_role().role_arn(arn).role_session_name("sdk");
    let assumed = assumed.send().await?.credentials.expect("credentials");
    let own = Credentials::new(
        assumed.access_key_id(),
        assumed.secret_access_key(),
        Some(assumed.session_token().to_owned()),
        None,
        "test",
    );
    let own = aws_sdk_sts::config::SharedCredentialsProvider::new(own);
    whoami(&config.to_builder().credentials_provider(own).build()).await
}

/// What the SDK has no call for: its signer signs a request of ours.
#[expect(clippy::disallowed_methods, reason = "a client has a clock")]
async fn presign(config: &SdkConfig) -> Answer {
    let provider = config.credentials_provider().expect("a provider");
    let identity = provider.provide_credentials().await.expect("credentials");
    let identity = identity.into();
    let mut settings = SigningSettings::default();
    settings.signature_location = SignatureLocation::QueryParams;
    settings.expires_in = Some(Duration::from_secs(60));
    settings.percent_encoding_mode = PercentEncodingMode::Single;
    let region = config.region().expect("a region").to_string();
    let parameters = v4::SigningParams::builder()
        .identity(&identity)
        .region(&region)
        .name("sts")
        .time(SystemTime::now())
        .settings(settings)
        .build();
    let parameters = parameters.expect("all that is needed").into();
    let endpoint = config.endpoint_url().expect("an endpoint");
    let url = format!("{endpoint}/?Action=GetCallerIdentity&Version=2011-06-15");
    let nothing = SignableBody::Bytes(&[]);
    let request = SignableRequest::new("GET", &url, std::iter::empty(), nothing);
    let (instructions, _) = sign(request.expect("a request"), &parameters)
        .expect("a signature")
        .into_parts();
    let added = instructions.params().iter();
    let added = added.map(|(name, value)| format!("&{name}={}", encoded(value)));
    Ok(json!({"url": url + &added.collect::<String>()}))
}

/// `text` as a query string has it.
fn encoded(text: &str) -> String {
    let encode = |byte: u8| match byte {
        b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => {
            char::from(byte).to_string()
        }
        _ => format!("%{byte:02X}"),
    };
    text.bytes().map(encode).collect()
}
