//! The page of what was done in the account.
use super::*;

#[test]
fn the_history_of_the_account_is_looked_up_and_paged() {
    let site = Site::new("http://id.test");
    let cookie = site.sign_in();
    let open = |address: &str| {
        let page = site.get(address, &[("cookie", &cookie)]);
        (page.status, text(&page))
    };
    let (status, html) = open("/console/activity");
    assert_eq!(status, 200);
    assert!(html.contains("<strong>ConsoleLogin</strong>"));
    let (_, html) = open("/console/activity?by=event&of=ConsoleLogin");
    assert!(html.contains("<strong>ConsoleLogin</strong>"));
    assert!(html.contains("value=\"ConsoleLogin\""));
    for nothing in ["by=event&of=NoSuchEvent", "by=user&of=%3Cb%3Enobody"] {
        let (status, html) = open(&format!("/console/activity?{nothing}"));
        assert_eq!(status, 200, "{nothing}");
        assert!(html.contains("There is nothing like that"), "{nothing}");
        assert!(!html.contains("<b>nobody"));
    }
    let (status, html) = open("/console/activity?by=all&from=forged");
    assert_eq!(status, 400);
    assert!(html.contains("The history cannot be shown to you"));
    let (status, _) = open("/console/activity?by=whatever&of=x");
    assert_eq!(status, 200);
}

#[test]
fn nobody_looks_without_signing_in() {
    let site = Site::new("http://id.test");
    assert_eq!(site.get("/console/activity", &[]).status, 303);
}
