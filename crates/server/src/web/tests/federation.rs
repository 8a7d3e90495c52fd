//! The federation endpoint, as far as it gets without credentials.
use super::{Site, header};

#[test]
fn what_is_not_a_request_of_the_endpoint_is_a_page_that_says_so() {
    let site = Site::new("https://id.test");
    let login = "/federation?Action=login&SigninToken=x&Destination=";
    for (target, words) in [
        ("/federation".to_owned(), "syntactically incorrect"),
        (
            "/federation?Action=logout".to_owned(),
            "syntactically incorrect",
        ),
        (
            "/federation?Action=getSigninToken".to_owned(),
            "syntactically incorrect",
        ),
        (
            "/federation?Action=getSigninToken&Session=x".to_owned(),
            "syntactically incorrect",
        ),
        (
            "/federation?Action=getSigninToken&Action=login&Session=%7B%7D".to_owned(),
            "syntactically incorrect",
        ),
        (
            "/federation?Action=getSigninToken&Session=%7B%22sessionId%22:%22ASIAQ%22,\
             %22sessionKey%22:%22k%22,%22sessionToken%22:%22t%22%7D"
                .to_owned(),
            "Invalid credentials parameter",
        ),
        (
            "/federation?Action=login".to_owned(),
            "syntactically incorrect",
        ),
        (
            "/federation?Action=login&SigninToken=x".to_owned(),
            "works once",
        ),
        (format!("{login}https://id.test/console"), "works once"),
        (
            format!("{login}https://console.id.test/s3/home?region=x"),
            "works once",
        ),
        (
            format!("{login}https://evil.example/"),
            "syntactically incorrect",
        ),
        (
            format!("{login}https://evilid.test/"),
            "syntactically incorrect",
        ),
        (
            format!("{login}https://id.test.evil.example/"),
            "syntactically incorrect",
        ),
        (
            format!("{login}https://a@id.test/"),
            "syntactically incorrect",
        ),
        (
            format!("{login}https://evil.example%23.id.test/"),
            "syntactically incorrect",
        ),
        (
            format!("{login}https://evil.example%5C.id.test/"),
            "syntactically incorrect",
        ),
        (
            format!("{login}//id.test/console"),
            "syntactically incorrect",
        ),
        (
            format!("{login}javascript:alert(1)"),
            "syntactically incorrect",
        ),
    ] {
        let answer = site.get(&target, &[]);
        assert_eq!(answer.status, 400, "{target}");
        let page = String::from_utf8(answer.body.clone()).unwrap();
        assert!(page.contains(words), "{target}");
        assert_eq!(header(&answer, "location"), None);
    }
    // Whoever looks a link up does not use it.
    let looked_at = site.send("HEAD", &format!("{login}https://id.test/console"), &[], "");
    assert_eq!(looked_at.status, 405);
    let other = [("content-type", "application/json")];
    let posted = site.send("POST", "/federation", &other, "{}");
    assert_eq!(posted.status, 400);
}
