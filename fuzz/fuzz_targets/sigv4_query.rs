//! Any path and query: nothing panics, nothing is proven, and what we presign we accept.
#![no_main]

use doorward_sigv4::{Algorithm, Payload, Presented, Request, Service, Signer, Timestamp};
use libfuzzer_sys::fuzz_target;

const SECRET: &str = "a secret the input does not know";

fuzz_target!(|input: &str| {
    let (path, query) = input.split_once('?').unwrap_or(("/", input));
    let headers = [("host", "localhost")];
    let request = Request {
        method: "GET",
        path,
        query,
        headers: &headers,
    };
    for service in [Service::new("iam"), Service::s3_style("s3")] {
        assert!(!is_proven(&request, service, b"body"));
    }
    if Presented::parse(&request).is_ok_and(|found| found.is_none()) {
        let service = Service::new("iam");
        let signer = Signer {
            access_key_id: "AKIDEXAMPLE",
            secret_access_key: SECRET,
            session_token: Some("token/+="),
            region: "us-east-1",
            service,
            algorithm: Algorithm::HmacSha256,
        };
        let query = signer.presign(&request, Payload::Bytes(b""), now(), 60);
        let presigned = Request {
            query: &query,
            ..request
        };
        // If the input holds parts of a signature too, ours is refused, and rightly.
        let parts = Presented::parse(&presigned).ok().flatten();
        if parts.is_some_and(|parts| parts.payload_hash().is_none()) {
            assert!(is_proven(&presigned, service, b""));
        }
    }
});

fn is_proven(request: &Request<'_>, service: Service<'_>, body: &[u8]) -> bool {
    let Ok(Some(presented)) = Presented::parse(request) else {
        return false;
    };
    let Ok(claim) = presented.check(now(), service) else {
        return false;
    };
    claim
        .verify(&claim.derive_key(SECRET), request, body)
        .is_ok()
}

fn now() -> Timestamp {
    Timestamp::from_unix(1_440_938_160)
}
