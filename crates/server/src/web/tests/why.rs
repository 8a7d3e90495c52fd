//! The page that says why, where there is nothing to say: what it says is tested in a browser.
use super::*;

const UNKNOWN: &str = "/console/why?request=00000000-0000-4000-8000-000000000000";

#[test]
fn a_request_that_is_not_known_is_said_to_be_so() {
    let site = Site::new("http://id.test");
    let cookie = site.sign_in();
    for page in [UNKNOWN, "/console/why?authorization=0"] {
        let answer = site.get(page, &[("cookie", &cookie)]);
        assert_eq!(answer.status, 404, "{page}");
        assert!(text(&answer).contains("Nothing is known of this request"));
    }
}

#[test]
fn what_is_no_request_has_no_page() {
    let site = Site::new("http://id.test");
    let cookie = site.sign_in();
    for query in [
        "",
        "?request=",
        "?request=%22%3E%3Cb%3E",
        "?other=x",
        "?authorization=A",
    ] {
        let answer = site.get(&format!("/console/why{query}"), &[("cookie", &cookie)]);
        assert_eq!(answer.status, 404, "{query}");
        assert!(text(&answer).contains("Page not found"), "{query}");
    }
}

#[test]
fn who_is_not_signed_in_is_sent_to_sign_in_and_back() {
    let site = Site::new("http://id.test");
    let answer = site.get(UNKNOWN, &[]);
    let to = header(&answer, "location").unwrap();
    assert!(
        to.starts_with("/signin?destination=%2Fconsole%2Fwhy%3Frequest%3D"),
        "{to}"
    );
}
