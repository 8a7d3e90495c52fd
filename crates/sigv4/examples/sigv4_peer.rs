//! Answers JSON lines on standard input: signs or verifies one request each.
//!
//! `conformance/wire/sigv4_botocore.py` drives it against botocore's signers.

use std::io::{BufRead, Write};

use doorward_sigv4::{Algorithm, Payload, Presented, Refusal, Request, Service, Signer, Timestamp};
use serde_json::{Value, json};

fn main() -> std::io::Result<()> {
    let mut out = std::io::stdout().lock();
    for line in std::io::stdin().lock().lines() {
        let answer = answer(&line?).unwrap_or_else(|| json!({ "error": "not a question" }));
        writeln!(out, "{answer}")?;
        out.flush()?;
    }
    Ok(())
}

fn answer(line: &str) -> Option<Value> {
    let question: Value = serde_json::from_str(line).ok()?;
    let text = |name: &str| question.get(name).and_then(Value::as_str);
    let headers = headers(question.get("headers")?)?;
    let request = Request {
        method: text("method")?,
        path: text("path")?,
        query: text("query")?,
        headers: &headers,
    };
    let name = text("service")?;
    let s3 = question.get("s3")?.as_bool()?;
    let service = if s3 {
        Service::s3_style(name)
    } else {
        Service::new(name)
    };
    let now = Timestamp::parse(text("now")?)?;
    let body = bytes(text("body")?)?;
    let secret = text("secret_access_key")?;
    if text("do")? == "verify" {
        return Some(match verify(&request, service, now, (secret, &body)) {
            Ok(access_key_id) => json!({ "access_key_id": access_key_id }),
            Err(Refusal::Mismatch(mismatch)) => json!({ "error": mismatch.long_message() }),
            Err(refusal) => json!({ "error": refusal.message() }),
        });
    }
    let signer = Signer {
        access_key_id: text("access_key_id")?,
        secret_access_key: secret,
        session_token: text("session_token"),
        region: text("region")?,
        service,
        algorithm: Algorithm::HmacSha256,
    };
    let unsigned = question.get("unsigned").is_some_and(|value| value == true);
    let payload = if unsigned {
        Payload::Unsigned
    } else {
        Payload::Bytes(&body)
    };
    Some(match text("do")? {
        "sign" => json!({ "headers": signer.sign_header(&request, payload, now) }),
        "presign" => {
            let expires = question.get("expires")?.as_u64()?.try_into().ok()?;
            json!({ "query": signer.presign(&request, payload, now, expires) })
        }
        _ => return None,
    })
}

fn verify(
    request: &Request<'_>,
    service: Service<'_>,
    now: Timestamp,
    (secret, body): (&str, &[u8]),
) -> Result<String, Refusal> {
    let presented = Presented::parse(request)?.ok_or(Refusal::MissingToken)?;
    let claim = presented.check(now, service)?;
    let verified = claim.verify(&claim.derive_key(secret), request, body)?;
    Ok(verified.access_key_id().to_owned())
}

fn headers(pairs: &Value) -> Option<Vec<(&str, &str)>> {
    pairs
        .as_array()?
        .iter()
        .map(|pair| Some((pair.get(0)?.as_str()?, pair.get(1)?.as_str()?)))
        .collect()
}

fn bytes(hex: &str) -> Option<Vec<u8>> {
    let (pairs, []) = hex.as_bytes().as_chunks::<2>() else {
        return None;
    };
    pairs
        .iter()
        .map(|pair| u8::from_str_radix(core::str::from_utf8(pair).ok()?, 16).ok())
        .collect()
}
