//! Deleting, by two at once and by who may not do all of it.
use super::iam::{follow, open, signed_in_as};
use super::*;

fn delete(site: &Site, cookie: &str, kind: &str, name: &str) -> Answer {
    let last = name.rsplit('/').next().unwrap();
    let back = format!("/console/iam/delete?kind={kind}&name={name}");
    let fields = [
        ("kind", kind),
        ("name", name),
        ("confirm", last),
        ("back", &*back),
    ];
    site.post("/console/iam/delete", cookie, &fields)
}

/// One of each kind, as forms make them, with something that goes with it.
fn furnish(site: &Site, root: &str) -> Vec<(&'static str, &'static str)> {
    let back = ("back", "/console/iam/users");
    let policy = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"*"}]}"#;
    let user = [
        ("UserName", "eve"),
        ("console", "true"),
        ("password", PASSWORD),
    ];
    assert_eq!(
        site.post("/console/iam/users/create", root, &user).status,
        200
    );
    let key = site.post("/console/iam/users/key", root, &[("user", "eve"), back]);
    assert_eq!(key.status, 200);
    follow(
        site,
        root,
        "/console/iam/groups/create",
        &[("GroupName", "devs")],
    );
    let join = [("GroupName", "devs"), ("UserName", "eve"), back];
    follow(site, root, "/console/iam/do/AddUserToGroup", &join);
    let inline = [
        ("UserName", "eve"),
        ("PolicyName", "p"),
        ("PolicyDocument", policy),
        back,
    ];
    follow(site, root, "/console/iam/do/PutUserPolicy", &inline);
    let role = [
        ("RoleName", "ops"),
        ("trusted", "account"),
        ("account", "111122223333"),
    ];
    follow(site, root, "/console/iam/roles/create", &role);
    let made = [("document", policy), ("name", "read")];
    assert_eq!(
        site.post("/console/policies/create", root, &made).status,
        303
    );
    let arn = "arn:aws:iam::111122223333:policy/read";
    for (operation, member, name) in [
        ("AttachUserPolicy", "UserName", "eve"),
        ("AttachGroupPolicy", "GroupName", "devs"),
        ("AttachRolePolicy", "RoleName", "ops"),
    ] {
        let fields = [(member, name), ("PolicyArn", arn), back];
        follow(site, root, &format!("/console/iam/do/{operation}"), &fields);
    }
    let provider = [
        ("Url", "https://idp.example.com"),
        ("ClientIDList.member.1", "app"),
    ];
    follow(site, root, "/console/iam/providers/create", &provider);
    vec![
        ("user", "eve"),
        ("group", "devs"),
        ("role", "ops"),
        ("policy", arn),
        (
            "provider",
            "arn:aws:iam::111122223333:oidc-provider/idp.example.com",
        ),
    ]
}

#[test]
fn what_two_delete_at_once_is_gone_and_each_is_told_what_became_of_it() {
    let site = Site::new("http://id.test");
    let root = site.sign_in();
    for (kind, name) in furnish(&site, &root) {
        let answers = std::thread::scope(|scope| {
            let both = [(); 2].map(|()| scope.spawn(|| delete(&site, &root, kind, name)));
            both.map(|one| one.join().unwrap())
        });
        let mut told: Vec<_> = answers.iter().map(|answer| answer.status).collect();
        told.sort_unstable();
        // An OpenID Connect provider is gone either way: IAM says so to both.
        assert!(
            told == [303, 404] || (kind == "provider" && told == [303, 303]),
            "{kind}: {told:?}"
        );
        let late = delete(&site, &root, kind, name);
        let html = text(&late);
        assert_eq!(late.status, 404, "{kind}");
        assert!(
            html.contains("Somebody may have deleted it meanwhile."),
            "{kind}: {html}"
        );
        assert!(!html.contains("name=\"confirm\""), "{kind}");
        let asked = site.get(
            &format!("/console/iam/delete?kind={kind}&name={name}"),
            &[("cookie", &root)],
        );
        assert_eq!(asked.status, 404, "{kind}");
    }
}

#[test]
fn an_edit_of_what_was_deleted_meanwhile_says_so() {
    let site = Site::new("http://id.test");
    let root = site.sign_in();
    for (kind, name) in furnish(&site, &root) {
        let (page, operation, member) = match kind {
            "user" => ("user?name=eve&tab=tags", "TagUser", "UserName"),
            "group" => ("group?name=devs", "AddUserToGroup", "GroupName"),
            "role" => ("role?name=ops&tab=tags", "TagRole", "RoleName"),
            "policy" => (
                "policy?arn=arn:aws:iam::111122223333:policy/read&tab=tags",
                "TagPolicy",
                "PolicyArn",
            ),
            _ => (
                "provider?arn=arn:aws:iam::111122223333:oidc-provider/idp.example.com",
                "TagOpenIDConnectProvider",
                "OpenIDConnectProviderArn",
            ),
        };
        let page = format!("/console/iam/{page}");
        open(&site, &root, &page);
        assert_eq!(delete(&site, &root, kind, name).status, 303, "{kind}");
        let fields = [
            (member, name),
            ("UserName", if kind == "user" { "" } else { "admin" }),
            ("Tags.member.1.Key", "k"),
            ("Tags.member.1.Value", "v"),
            ("back", &*page),
        ];
        // A field is there once.
        let fields: Vec<_> = fields
            .into_iter()
            .filter(|(_, value)| !value.is_empty())
            .collect();
        let answer = site.post(&format!("/console/iam/do/{operation}"), &root, &fields);
        assert_eq!(answer.status, 404, "{kind}: {}", text(&answer));
        let html = text(&answer);
        assert!(html.contains("id=\"gone\""), "{kind}: {html}");
    }
}

#[test]
fn a_deletion_that_was_stopped_says_what_was_done_and_goes_on_the_next_time() {
    let site = Site::new("http://id.test");
    let root = site.sign_in();
    furnish(&site, &root);
    let may = r#"{"Effect":"Allow","Action":"iam:*","Resource":"*"},
        {"Effect":"Deny","Action":["iam:DetachUserPolicy","iam:DeleteRole"],"Resource":"*"}"#;
    let ada = signed_in_as(&site, &root, "ada", may);
    let stopped = delete(&site, &ada, "user", "eve");
    let html = text(&stopped);
    assert_eq!(stopped.status, 403);
    assert!(html.contains("It was not deleted") && html.contains("iam:DetachUserPolicy"));
    assert!(
        html.contains("Done until then") && html.contains("Deleting again goes on from there.")
    );
    for (what, count) in [("Access keys deleted", 1), ("Passwords removed", 1)] {
        let fact = format!("<dt>{what}</dt><dd><div>{count}</div></dd>");
        assert!(html.contains(&fact), "{what}: {html}");
    }
    assert!(!html.contains("Groups left"), "that comes after");
    let again = text(&delete(&site, &ada, "user", "eve"));
    assert!(again.contains("It was not deleted") && !again.contains("Done until then"));
    let role = text(&delete(&site, &ada, "role", "ops"));
    assert!(
        role.contains("<dt>Policies detached</dt><dd><div>1</div></dd>"),
        "{role}"
    );
    assert_eq!(delete(&site, &root, "user", "eve").status, 303);
    assert_eq!(delete(&site, &root, "role", "ops").status, 303);
}

#[test]
fn a_user_goes_with_certificates_and_keys_for_other_services() {
    let site = Site::new("http://id.test");
    let root = site.sign_in();
    furnish(&site, &root);
    site.call::<doorward_shapes::iam::CreateServiceSpecificCredential>(
        &root,
        doorward_shapes::iam::CreateServiceSpecificCredentialInput {
            user_name: "eve".to_owned(),
            service_name: "codecommit.amazonaws.com".to_owned(),
            ..Default::default()
        },
    );
    assert_eq!(delete(&site, &root, "user", "eve").status, 303);
}

#[test]
fn a_policy_that_bounds_somebody_stays_and_the_boundary_with_it() {
    let site = Site::new("http://id.test");
    let root = site.sign_in();
    furnish(&site, &root);
    let arn = "arn:aws:iam::111122223333:policy/read";
    let bound = [
        ("UserName", "eve"),
        ("PermissionsBoundary", arn),
        ("back", "/console/iam/users"),
    ];
    follow(
        &site,
        &root,
        "/console/iam/do/PutUserPermissionsBoundary",
        &bound,
    );
    let refused = delete(&site, &root, "policy", arn);
    assert_eq!(refused.status, 409, "{}", text(&refused));
    let html = open(&site, &root, "/console/iam/user?name=eve");
    assert!(html.contains(arn));
}
