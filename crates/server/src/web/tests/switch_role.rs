//! Roles that are switched to in a browser.
use super::*;
use doorward_shapes::iam::{CreateRole, CreateRoleInput};

const USERS: &str = "222233334444";

/// A site where the administrator of a second account is signed in, and trusted by two roles of
/// the first, one of a name that is none of a page's business.
pub(super) struct Scene {
    pub(super) site: Site,
    pub(super) cookie: String,
    password: String,
}

impl Scene {
    pub(super) fn new() -> Self {
        let site = Site::new("http://id.test");
        let new = NewAccount {
            account_id: AccountId::parse(USERS).ok(),
            ..NewAccount::default()
        };
        let made = site.app.installation.create_account(new, &moment());
        let made = made.wait().unwrap();
        let root = site.sign_in();
        for name in ["Auditor", "Builder"] {
            site.create_role(&root, name);
        }
        let mut scene = Self {
            site,
            cookie: String::new(),
            password: made.admin_password.expose().clone(),
        };
        scene.cookie = scene.sign_in_again();
        scene
    }

    /// Signs the administrator in, in a browser of their own.
    fn sign_in_again(&self) -> String {
        let page = self.site.get("/signin", &[]);
        let body = form_urlencoded::Serializer::new(String::new())
            .extend_pairs([
                ("form", &*token(&page)),
                ("account", USERS),
                ("user_name", "admin"),
                ("password", &self.password),
            ])
            .finish();
        let headers = [("cookie", &*cookie_of(&page))];
        cookie_of(&self.site.send("POST", "/signin/user", &headers, &body))
    }

    fn page(&self, cookie: &str) -> String {
        text(&self.site.get("/console", &[("cookie", cookie)]))
    }

    fn switch(&self, cookie: &str, role: &str) -> Answer {
        let fields = [
            ("account", "111122223333"),
            ("roleName", role),
            ("displayName", "prod <b>"),
            ("color", "F2B0A9"),
            ("redirect_uri", "/console/policies"),
        ];
        self.site.post("/switchrole", cookie, &fields)
    }
}

/// Every cookie that an answer gives.
fn all_cookies(answer: &Answer) -> String {
    let given = answer
        .headers
        .iter()
        .filter(|(name, _)| *name == "set-cookie");
    let pairs = given.filter_map(|(_, value)| value.split(';').next());
    pairs.collect::<Vec<_>>().join("; ")
}

impl Site {
    fn create_role(&self, cookie: &str, name: &str) {
        let input = CreateRoleInput {
            role_name: name.to_owned(),
            assume_role_policy_document: format!(
                r#"{{"Version":"2012-10-17","Statement":{{"Effect":"Allow",
                    "Principal":{{"AWS":"{USERS}"}},"Action":"sts:AssumeRole"}}}}"#
            ),
            ..CreateRoleInput::default()
        };
        self.invoke::<CreateRole>(cookie, input);
    }
}

#[test]
fn a_role_is_switched_to_shown_and_left_and_no_form_means_the_other() {
    let scene = Scene::new();
    let (site, own) = (&scene.site, &scene.cookie);
    let link =
        "/switchrole?account=111122223333&roleName=Auditor&displayName=A%20%3Cb%3E&color=b7ca9d";
    let page = text(&site.get(link, &[("cookie", own)]));
    assert!(page.contains("value=\"A &#60;b&#62;\""), "{page}");
    assert!(page.contains("value=\"B7CA9D\" checked"));

    let switched = scene.switch(own, "Auditor");
    assert_eq!(header(&switched, "location"), Some("/console/policies"));
    let cookies = all_cookies(&switched);
    let role = cookies.split("; ").next().unwrap();
    assert!(role.starts_with(&format!("{own}~")), "{role}");
    let home = scene.page(&cookies);
    assert!(home.contains("assumed-role/Auditor/admin"));
    assert!(home.contains("as-red\">prod &#60;b&#62;</strong>"));
    assert!(home.contains("to admin</span>"));

    // A page of the one sends nothing as the other.
    let stale = format!("form={}", token(&site.get("/console", &[("cookie", own)])));
    for path in [
        "/console/security/keys/create",
        "/switchrole",
        "/console/switch-back",
    ] {
        let refused = site.send("POST", path, &[("cookie", role)], &stale);
        assert_eq!(refused.status, 403, "{path}");
    }

    // From role to role, by the one who signed in.
    let other = all_cookies(&scene.switch(&cookies, "Builder"));
    assert!(scene.page(&other).contains("assumed-role/Builder/admin"));
    let gone = site.get("/console", &[("cookie", role)]);
    assert_eq!(gone.status, 403);
    let gone = text(&gone);
    assert!(
        gone.contains("The role&#39;s session has ended")
            || gone.contains("The role's session has ended")
    );

    let back = site.post("/console/switch-back", &other, &[]);
    assert_eq!(cookie_of(&back), *own);
    assert!(scene.page(own).contains("user/admin"));
    let left = cookie_of(&site.post("/console/switch-back", own, &[]));
    assert_eq!(left, *own, "nothing to leave");
}

#[test]
fn a_role_that_was_left_is_offered_again_and_one_that_ended_renewed() {
    let scene = Scene::new();
    let (site, own) = (&scene.site, &scene.cookie);
    let cookies = all_cookies(&scene.switch(own, "Auditor"));
    let roles = cookies.split("; ").nth(1).unwrap();
    let both = format!("{own}; {roles}");
    assert!(scene.page(&both).contains("Auditor in 111122223333"));
    assert!(!scene.page(own).contains("Auditor in 111122223333"));
    // What ends with a role's session is that alone.
    let back = site.post("/console/switch-back", &cookies, &[]);
    assert_eq!(cookie_of(&back), *own);
    let ended = site.get("/console/policies?x=1", &[("cookie", &cookies)]);
    assert_eq!(ended.status, 403);
    let html = text(&ended);
    assert!(html.contains("Go on as prod"), "{html}");
    assert!(html.contains("/console/policies?x=1"));
    let body = form_urlencoded::Serializer::new(String::new())
        .extend_pairs([
            ("form", &*token(&ended)),
            ("account", "111122223333"),
            ("roleName", "Auditor"),
            ("renew", "on"),
        ])
        .finish();
    let renewed = site.send("POST", "/switchrole", &[("cookie", &cookies)], &body);
    assert!(
        scene
            .page(&cookie_of(&renewed))
            .contains("assumed-role/Auditor/admin")
    );
    // Or it is left.
    let body = format!("form={}", token(&ended));
    let left = site.send(
        "POST",
        "/console/switch-back",
        &[("cookie", &cookies)],
        &body,
    );
    assert_eq!(cookie_of(&left), *own);
}

#[test]
fn a_display_name_turns_no_text_around_it() {
    let scene = Scene::new();
    let link = "/switchrole?account=111122223333&roleName=Auditor&displayName=a%E2%80%AEb";
    let page = text(&scene.site.get(link, &[("cookie", &scene.cookie)]));
    assert!(page.contains("value=\"ab\"") && !page.contains('\u{202e}'));
}

#[test]
fn signing_out_ends_role_and_person() {
    let scene = Scene::new();
    let cookies = all_cookies(&scene.switch(&scene.cookie, "Auditor"));
    let role = cookies.split("; ").next().unwrap();
    scene.site.post("/signout", role, &[]);
    for cookie in [role, &scene.cookie] {
        let led = scene.site.get("/console", &[("cookie", cookie)]);
        assert_eq!(
            (led.status, header(&led, "location")),
            (303, Some("/signin"))
        );
    }
}

#[test]
fn signing_out_everywhere_as_a_role_ends_the_persons_own_sessions() {
    let scene = Scene::new();
    let site = &scene.site;
    let other = scene.sign_in_again();
    let cookies = all_cookies(&scene.switch(&scene.cookie, "Auditor"));
    let role = cookies.split("; ").next().unwrap();
    let ended = site.post("/console/sessions/end-all", role, &[]);
    assert_eq!(
        header(&ended, "location"),
        Some("/signin?signed-out=everywhere")
    );
    for cookie in [role, &scene.cookie, &other] {
        let led = site.get("/console", &[("cookie", cookie)]);
        assert_eq!(header(&led, "location"), Some("/signin"), "{cookie}");
    }
}

#[test]
fn who_may_not_switch_is_told_why_and_stays_who_they_are() {
    let scene = Scene::new();
    let refused = scene.switch(&scene.cookie, "Nobody");
    assert_eq!(refused.status, 403);
    let html = text(&refused);
    assert!(html.contains("Invalid information in one or more fields."));
    assert!(html.contains("is not authorized to perform: sts:AssumeRole"));
    assert!(!all_cookies(&refused).contains("doorward-session"));
    let root = scene.site.sign_in();
    let page = scene.site.get("/switchrole", &[("cookie", &root)]);
    assert!(text(&page).contains("The root user has no roles to switch to"));
    let refused = scene.switch(&root, "Auditor");
    assert!(text(&refused).contains("The root user has no roles"));
    // A link before signing in leads back to it afterwards.
    let link = "/switchrole?account=111122223333&roleName=Auditor";
    let led = scene.site.get(link, &[]);
    let expected = format!(
        "/signin?destination={}",
        link.replace('/', "%2F")
            .replace('?', "%3F")
            .replace('=', "%3D")
            .replace('&', "%26")
    );
    assert_eq!(header(&led, "location"), Some(&*expected));
}
