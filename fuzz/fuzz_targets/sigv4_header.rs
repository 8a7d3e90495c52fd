//! Any path and any headers, one a line: nothing panics, and nothing is proven.
#![no_main]

use doorward_sigv4::{Presented, Request, Service, Timestamp};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|input: &str| {
    let mut lines = input.split('\n');
    let path = lines.next().unwrap_or_default();
    let mut headers = vec![("host", "localhost"), ("x-amz-date", "20150830T123600Z")];
    headers.extend(lines.map(|line| line.split_once(':').unwrap_or(("authorization", line))));
    let request = Request {
        method: "POST",
        path,
        query: "",
        headers: &headers,
    };
    let now = Timestamp::from_unix(1_440_938_160);
    for service in [Service::new("iam"), Service::s3_style("s3")] {
        match Presented::parse(&request) {
            Ok(None) => {}
            Ok(Some(presented)) => match presented.check(now, service) {
                Ok(claim) => {
                    let key = claim.derive_key("a secret the input does not know");
                    assert!(claim.verify(&key, &request, b"body").is_err());
                }
                Err(refusal) => assert!(!refusal.message().is_empty()),
            },
            Err(refusal) => assert!(!refusal.message().is_empty()),
        }
    }
});
