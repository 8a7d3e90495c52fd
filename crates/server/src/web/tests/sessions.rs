//! The page of own sessions, and how they end by it.
use super::*;

#[test]
fn sessions_are_listed_and_ended_from_the_page() {
    let site = Site::new("http://id.test");
    let (first, second) = (site.sign_in(), site.sign_in());
    let page = site.get("/console/sessions", &[("cookie", &second)]);
    let html = text(&page);
    assert_eq!(html.matches("name=\"session\"").count(), 2);
    assert_eq!(html.matches("This one").count(), 1);
    // This one is the first of the list.
    let ids = html.split("name=\"session\" value=\"").skip(1);
    let ids: Vec<_> = ids.map(|rest| rest.split('"').next().unwrap()).collect();
    let ended = site.post("/console/sessions/end", &second, &[("session", ids[1])]);
    assert_eq!(header(&ended, "location"), Some("/console/sessions?ended"));
    assert_eq!(site.get("/console", &[("cookie", &first)]).status, 303);
    let own = site.post("/console/sessions/end", &second, &[("session", ids[0])]);
    assert_eq!(header(&own, "location"), Some("/signin?signed-out"));
    assert_eq!(site.get("/console", &[("cookie", &second)]).status, 303);
}

#[test]
fn signing_out_everywhere_leaves_no_session() {
    let site = Site::new("http://id.test");
    let (first, second) = (site.sign_in(), site.sign_in());
    let ended = site.post("/console/sessions/end-all", &second, &[]);
    let location = header(&ended, "location").unwrap();
    assert_eq!(location, "/signin?signed-out=everywhere");
    assert!(text(&site.get(location, &[])).contains("You have signed out everywhere"));
    for cookie in [first, second] {
        assert_eq!(site.get("/console", &[("cookie", &cookie)]).status, 303);
    }
}
