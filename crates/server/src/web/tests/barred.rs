//! Consoles that are open already, where policies of the sign-in keep them shut.
use super::*;
use doorward_shapes::signin::{
    PutConsoleAuthorizationConfiguration, PutConsoleAuthorizationConfigurationInput,
    PutResourcePermissionStatement, PutResourcePermissionStatementInput,
};

impl Site {
    /// The account of `cookie` opens its console to `address` alone.
    fn open_to(&self, cookie: &str, address: &str) {
        let statement = PutResourcePermissionStatementInput {
            source_ip: Some(address.to_owned()),
            ..PutResourcePermissionStatementInput::default()
        };
        self.invoke::<PutResourcePermissionStatement>(cookie, statement);
        let input = PutConsoleAuthorizationConfigurationInput::default();
        self.invoke::<PutConsoleAuthorizationConfiguration>(cookie, input);
    }

    fn move_to(&mut self, address: &str) {
        self.peer.address = address.parse().unwrap();
    }
}

#[test]
fn an_open_console_is_shut_elsewhere_says_so_and_goes_on_at_home() {
    let mut site = Site::new("http://id.test");
    let cookie = site.sign_in();
    let own = [("cookie", cookie.as_str())];
    let form = format!("form={}", token(&site.get("/console", &own)));
    site.open_to(&cookie, "192.0.2.1");
    assert_eq!(site.get("/console", &own).status, 200);
    site.move_to("203.0.113.9");
    for page in [
        "/console",
        "/console/security",
        "/console/nowhere",
        "/switchrole",
    ] {
        let shut = site.get(page, &own);
        assert_eq!(shut.status, 403, "{page}");
        assert!(text(&shut).contains("The console is not open to you here"));
        assert!(!text(&shut).contains("111122223333"), "{page}");
        let cookies = format!("{:?}", shut.headers);
        assert!(!cookies.contains("doorward-session"), "the session is kept");
    }
    for path in ["/console/sessions/end-all", "/console/security/keys/create"] {
        assert_eq!(site.send("POST", path, &own, &form).status, 403, "{path}");
    }
    // Whoever is somebody else, too, signs in beside it.
    assert_eq!(site.get("/signin?add", &own).status, 200);
    site.move_to("192.0.2.1");
    assert_eq!(site.get("/console", &own).status, 200);
    // What is recorded without a change is written with the next one.
    site.sign_in();
    let history = text(&site.get("/console/activity", &own));
    assert!(history.contains("203.0.113.9"), "{history}");
}

#[test]
fn a_role_that_is_kept_out_leaves_whoever_switched_to_it_their_way_back() {
    let scene = switch_role::Scene::new();
    let (mut site, own) = (scene.site, scene.cookie);
    let fields = [("account", "111122223333"), ("roleName", "Auditor")];
    let switched = cookie_of(&site.post("/switchrole", &own, &fields));
    let root = site.sign_in();
    site.open_to(&root, "192.0.2.1");
    site.move_to("203.0.113.9");
    let cookie = [("cookie", switched.as_str())];
    let shut = site.get("/console", &cookie);
    assert_eq!(shut.status, 403);
    let html = text(&shut);
    assert!(html.contains("The console is not open to this role here"));
    assert!(html.contains("action=\"/console/switch-back\""));
    assert!(!html.contains("name=\"renew\""));
    let form = format!("form={}", token(&shut));
    let back = site.send("POST", "/console/switch-back", &cookie, &form);
    assert_eq!(back.status, 303);
    let own = cookie_of(&back);
    assert_eq!(site.get("/console", &[("cookie", &own)]).status, 200);
}

#[test]
fn who_is_kept_out_signs_out_all_the_same_and_nobody_does_it_for_them() {
    let mut site = Site::new("http://id.test");
    let cookie = site.sign_in();
    let own = [("cookie", cookie.as_str())];
    let form = format!("form={}", token(&site.get("/console", &own)));
    site.open_to(&cookie, "192.0.2.1");
    site.move_to("203.0.113.9");
    let foreign = site.send("POST", "/signout", &own, "form=x");
    assert_eq!(foreign.status, 403);
    let out = site.send("POST", "/signout", &own, &form);
    assert_eq!(header(&out, "location"), Some("/signin?signed-out"));
    site.move_to("192.0.2.1");
    assert_eq!(site.get("/console", &own).status, 303, "it has ended");
    let again = site.sign_in();
    let history = text(&site.get("/console/activity", &[("cookie", &again)]));
    assert!(history.contains("ConsoleLogout"), "{history}");
}

#[test]
fn signing_out_of_all_ends_those_that_are_kept_out_from_here() {
    let scene = switch_role::Scene::new();
    let (mut site, own) = (scene.site, scene.cookie);
    let fields = [("account", "111122223333"), ("roleName", "Auditor")];
    let switched = cookie_of(&site.post("/switchrole", &own, &fields));
    let form = format!(
        "form={}",
        token(&site.get("/console", &[("cookie", &switched)]))
    );
    let root = site.sign_in();
    site.open_to(&root, "192.0.2.1");
    site.move_to("203.0.113.9");
    // The role is kept out, and who switched to it is not.
    let cookie = [("cookie", switched.as_str())];
    assert_eq!(site.get("/console", &cookie).status, 403);
    let out = site.send("POST", "/signout", &cookie, &form);
    assert_eq!(out.status, 303);
    site.move_to("192.0.2.1");
    for cookie in [&switched, &own] {
        let gone = site.get("/console", &[("cookie", cookie)]);
        assert_eq!(gone.status, 303, "it has ended");
    }
}
