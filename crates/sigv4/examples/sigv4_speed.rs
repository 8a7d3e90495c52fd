//! Prints what one verification of a typical request costs, in nanoseconds.
#![expect(clippy::disallowed_methods, reason = "a measurement reads the clock")]

use std::hint::black_box;
use std::time::Instant;

use doorward_sigv4::{Algorithm, Payload, Presented, Request, Service, Signer, Timestamp};

const SECRET: &str = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
const BODY: &[u8] = b"Action=GetCallerIdentity&Version=2011-06-15";
const ROUNDS: u32 = 200_000;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let token = "IQoJb3JpZ2luX2Vj".repeat(40);
    for (name, algorithm, session_token, rounds) in [
        ("v4, long-term key", Algorithm::HmacSha256, None, ROUNDS),
        (
            "v4, session token of 640 bytes",
            Algorithm::HmacSha256,
            Some(token.as_str()),
            ROUNDS,
        ),
        ("v4a", Algorithm::EcdsaP256Sha256, None, ROUNDS / 200),
    ] {
        let signer = Signer {
            access_key_id: "AKIAQ4ZWXYABCDEFGHIJ",
            secret_access_key: SECRET,
            session_token,
            region: "us-east-1",
            service: Service::new("sts"),
            algorithm,
        };
        println!("{name}: {} ns to verify", measure(&signer, rounds)?);
    }
    let start = Instant::now();
    for _ in 0..ROUNDS {
        black_box(doorward_sigv4::SigningKey::derive(
            black_box(SECRET),
            "20150830",
            "us-east-1",
            "sts",
        ));
    }
    println!(
        "v4: {} ns to derive a key",
        (start.elapsed() / ROUNDS).as_nanos()
    );
    Ok(())
}

/// Reads, checks and verifies what botocore would send, with a cached key.
fn measure(signer: &Signer<'_>, rounds: u32) -> Result<u128, Box<dyn std::error::Error>> {
    let now = Timestamp::parse("20150830T123600Z").ok_or("a moment")?;
    let mut headers = vec![
        ("host", "localhost:4680"),
        ("accept-encoding", "identity"),
        (
            "content-type",
            "application/x-www-form-urlencoded; charset=utf-8",
        ),
        (
            "user-agent",
            "Boto3/1.44.5 md/Botocore#1.44.5 ua/2.1 os/linux#6.1 lang/python#3.11.7",
        ),
        ("content-length", "43"),
        (
            "amz-sdk-invocation-id",
            "2e6f2b0b-6d2a-4c43-9d5f-0a1b2c3d4e5f",
        ),
        ("amz-sdk-request", "attempt=1"),
    ];
    let unsigned = Request {
        method: "POST",
        path: "/",
        query: "",
        headers: &headers,
    };
    let added = signer.sign_header(&unsigned, Payload::Bytes(BODY), now);
    headers.extend(added.iter().map(|(name, value)| (*name, value.as_str())));
    let request = Request {
        method: "POST",
        path: "/",
        query: "",
        headers: &headers,
    };
    let presented = Presented::parse(&request)?.ok_or("a signature")?;
    let key = presented.check(now, signer.service)?.derive_key(SECRET);
    let start = Instant::now();
    for _ in 0..rounds {
        let request = black_box(&request);
        let presented = Presented::parse(request)?.ok_or("a signature")?;
        let claim = presented.check(now, signer.service)?;
        let verified = claim
            .verify(&key, request, black_box(BODY))
            .map_err(|_| "a mismatch")?;
        black_box(verified.access_key_id());
    }
    Ok((start.elapsed() / rounds).as_nanos())
}
