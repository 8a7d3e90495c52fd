//! What the IAM User Guide has one do in the console.
use super::iam::{follow, open, signed_in_as};
use super::*;
use doorward_shapes::iam::{ListInstanceProfiles, ListInstanceProfilesInput};

const CREATE_USER: &str = "/console/iam/users/create";
const CREATE_ROLE: &str = "/console/iam/roles/create";
const READ: &str = "arn:aws:iam::aws:policy/IAMReadOnlyAccess";
const ADMIN: &str = "arn:aws:iam::aws:policy/AdministratorAccess";

fn pick(arn: &str) -> String {
    format!("pick:{arn}")
}

/// What one may do who may do everything but `action`.
fn all_but(action: &str) -> String {
    format!(
        r#"{{"Effect":"Allow","Action":"*","Resource":"*"}},{{"Effect":"Deny","Action":"{action}","Resource":"*"}}"#
    )
}

#[test]
fn a_user_is_made_with_all_that_it_may_do_in_one_form() {
    let site = Site::new("http://id.test");
    let root = site.sign_in();
    follow(
        &site,
        &root,
        "/console/iam/groups/create",
        &[("GroupName", "devs")],
    );
    let picked = pick(READ);
    let fields = [
        ("UserName", "ada"),
        ("group:devs", "on"),
        (&*picked, "on"),
        ("PermissionsBoundary", ADMIN),
        ("tag1", "team"),
        ("value1", "red"),
        ("tag3", "empty"),
    ];
    let html = follow(&site, &root, CREATE_USER, &fields);
    assert!(html.contains("The user was created") && html.contains(ADMIN));
    let tab = |name: &str, tab: &str| {
        open(
            &site,
            &root,
            &format!("/console/iam/user?name={name}&tab={tab}"),
        )
    };
    assert!(tab("ada", "permissions").contains(READ));
    assert!(tab("ada", "groups").contains("group/devs"));
    let tags = tab("ada", "tags");
    assert!(tags.contains(">team<") && tags.contains(">red<") && tags.contains(">empty<"));

    // Another with the same permissions.
    let inline = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"*"}]}"#;
    let back = ("back", "/console/iam/user?name=ada&tab=permissions");
    let own = [
        ("UserName", "ada"),
        ("PolicyName", "own"),
        ("PolicyDocument", inline),
        back,
    ];
    follow(&site, &root, "/console/iam/do/PutUserPolicy", &own);
    let html = follow(
        &site,
        &root,
        CREATE_USER,
        &[("UserName", "bob"), ("copy_from", "ada")],
    );
    assert!(html.contains(ADMIN), "the boundary is the same");
    let permissions = tab("bob", "permissions");
    assert!(permissions.contains(READ) && permissions.contains("policy=own"));
    assert!(tab("bob", "groups").contains("group/devs"));
    assert!(!tab("bob", "tags").contains(">team<"));

    // Of whom there is not, nothing is copied and nobody made.
    let fields = [
        ("UserName", "eve"),
        ("copy_from", "nobody"),
        ("back", CREATE_USER),
    ];
    let refused = site.post(CREATE_USER, &root, &fields);
    assert_eq!(refused.status, 404);
    assert!(text(&refused).contains("value=\"nobody\""));
    let nobody = site.get("/console/iam/user?name=eve", &[("cookie", &root)]);
    assert_eq!(nobody.status, 404);

    // A value without a key is no tag.
    let fields = [
        ("UserName", "eve"),
        ("value2", "red"),
        ("back", CREATE_USER),
    ];
    assert_eq!(site.post(CREATE_USER, &root, &fields).status, 400);
}

#[test]
fn what_is_refused_of_a_new_user_is_told_where_the_user_is() {
    let site = Site::new("http://id.test");
    let root = site.sign_in();
    let desk = signed_in_as(&site, &root, "desk", &all_but("iam:AttachUserPolicy"));
    let picked = pick(READ);
    let fields = [("UserName", "ada"), (&*picked, "on"), ("back", CREATE_USER)];
    let halfway = site.post(CREATE_USER, &desk, &fields);
    assert_eq!(halfway.status, 403);
    let html = text(&halfway);
    assert!(html.contains("iam:AttachUserPolicy") && html.contains("user/ada"));
}

#[test]
fn policies_are_found_and_what_was_typed_stays() {
    let site = Site::new("http://id.test");
    let root = site.sign_in();
    let picked = pick(ADMIN);
    for page in [CREATE_USER, CREATE_ROLE, "/console/iam/groups/create"] {
        let fields = [
            ("back", page),
            ("UserName", "ada"),
            ("RoleName", "ada"),
            ("GroupName", "ada"),
            ("find", "iamread"),
            (&*picked, "on"),
        ];
        let found = site.post("/console/iam/check", &root, &fields);
        assert_eq!(found.status, 200);
        let html = text(&found);
        assert!(html.contains("value=\"ada\""), "{page}");
        assert!(html.contains(&format!("name=\"pick:{READ}\">")), "{page}");
        assert!(
            html.contains(&format!("name=\"pick:{ADMIN}\" checked")),
            "{page}"
        );
        assert!(!html.contains("AmazonS3FullAccess"), "{page}");
        // Whoever presses Enter sends the form.
        let form = html.split("formaction").next().unwrap();
        assert!(form.contains("<button type=\"submit\" hidden>"), "{page}");
    }
}

#[test]
fn a_group_is_made_with_users_and_policies() {
    let site = Site::new("http://id.test");
    let root = site.sign_in();
    let picked = pick(READ);
    let fields = [
        ("GroupName", "devs"),
        ("user:admin", "on"),
        (&*picked, "on"),
    ];
    let html = follow(&site, &root, "/console/iam/groups/create", &fields);
    assert!(html.contains(READ));
    let users = open(&site, &root, "/console/iam/group?name=devs");
    assert!(users.contains("/console/iam/user?name=admin"));
    let desk = signed_in_as(&site, &root, "desk", &all_but("iam:AddUserToGroup"));
    let fields = [("GroupName", "ops"), ("user:admin", "on")];
    let halfway = site.post("/console/iam/groups/create", &desk, &fields);
    assert_eq!(halfway.status, 403);
    assert!(text(&halfway).contains("group/ops"));
}

#[test]
fn a_role_is_made_with_boundary_and_tags() {
    let site = Site::new("http://id.test");
    let root = site.sign_in();
    let picked = pick(READ);
    let fields = [
        ("RoleName", "ops"),
        ("trusted", "account"),
        ("account", "111122223333"),
        (&*picked, "on"),
        ("PermissionsBoundary", ADMIN),
        ("tag1", "team"),
        ("value1", "red"),
    ];
    follow(&site, &root, CREATE_ROLE, &fields);
    let tab = |tab: &str| {
        open(
            &site,
            &root,
            &format!("/console/iam/role?name=ops&tab={tab}"),
        )
    };
    let may = tab("permissions");
    assert!(may.contains(READ) && may.contains(ADMIN));
    assert!(tab("tags").contains(">team<"));
}

#[test]
fn a_trust_that_can_never_work_is_not_made() {
    let site = Site::new("http://id.test");
    let root = site.sign_in();
    let arn = "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com";
    let make = |fields: &[(&str, &str)]| {
        let always = [("RoleName", "machine"), ("back", CREATE_ROLE)];
        let answer = site.post(CREATE_ROLE, &root, &[&always, fields].concat());
        (answer.status, text(&answer))
    };
    let web = |provider, audience, subject| {
        make(&[
            ("trusted", "web"),
            ("provider", provider),
            ("token_audience", audience),
            ("subject", subject),
        ])
    };
    for ((status, html), why) in [
        (make(&[("trusted", "service")]), "type which"),
        (
            make(&[("trusted", "service"), ("service", "x")]),
            "Invalid principal in policy",
        ),
        (make(&[("trusted", "saml")]), "choose a provider"),
        (web("", "app", ""), "choose a provider"),
        (web(arn, " ", ""), "type the audience"),
        (web("x", "app", ""), "valid domain names or SAML"),
        (
            web(arn, "sts.amazonaws.com", ""),
            "token.actions.githubusercontent.com:sub or",
        ),
        (
            web(arn, "sts.amazonaws.com", "*"),
            "which is not scoped to all",
        ),
    ] {
        assert_eq!(status, 400, "{why}");
        assert!(html.contains(why), "{why}: {html}");
        assert!(html.contains("value=\"machine\""), "what was typed stays");
    }
    let gone = site.get("/console/iam/role?name=machine", &[("cookie", &root)]);
    assert_eq!(gone.status, 404);
    for (subject, operator) in [
        ("repo:acme/api:*", "StringLike"),
        ("repo:acme/api", "StringEquals"),
    ] {
        let (status, _) = web(arn, "sts.amazonaws.com", subject);
        assert_eq!(status, 303);
        let trust = open(&site, &root, "/console/iam/role?name=machine&tab=trust");
        assert!(trust.contains(subject) && trust.contains(operator));
        let fields = [
            ("kind", "role"),
            ("name", "machine"),
            ("confirm", "machine"),
        ];
        follow(&site, &root, "/console/iam/delete", &fields);
    }
}

#[test]
fn a_role_for_ec2_has_an_instance_profile_that_goes_with_it() {
    let site = Site::new("http://id.test");
    let root = site.sign_in();
    let fields = [
        ("RoleName", "web"),
        ("trusted", "service"),
        ("service", "ec2.amazonaws.com"),
    ];
    follow(&site, &root, CREATE_ROLE, &fields);
    let profiles = || -> Vec<String> {
        let all = site.invoke::<ListInstanceProfiles>(&root, ListInstanceProfilesInput::default());
        let names = all.instance_profiles.into_iter();
        names.map(|profile| profile.instance_profile_name).collect()
    };
    assert_eq!(profiles(), ["web"]);
    // Nothing else has one.
    let other = [
        ("RoleName", "fn"),
        ("trusted", "service"),
        ("service", "lambda.amazonaws.com"),
    ];
    follow(&site, &root, CREATE_ROLE, &other);
    assert_eq!(profiles(), ["web"]);
    let sure = open(&site, &root, "/console/iam/delete?kind=role&name=web");
    assert!(sure.contains("instance profile of its own name"));
    let fields = [("kind", "role"), ("name", "web"), ("confirm", "web")];
    follow(&site, &root, "/console/iam/delete", &fields);
    assert!(profiles().is_empty());
}

#[test]
fn a_service_linked_role_is_deleted_as_one() {
    let site = Site::new("http://id.test");
    let root = site.sign_in();
    let create = "/console/iam/roles/service-linked";
    let html = follow(
        &site,
        &root,
        create,
        &[("AWSServiceName", "ecs.amazonaws.com")],
    );
    assert!(html.contains("aws-service-role/ecs.amazonaws.com/"));
    let unknown = [("AWSServiceName", "x"), ("back", CREATE_ROLE)];
    assert_eq!(site.post(create, &root, &unknown).status, 400);
    let name = "AWSServiceRoleForECS";
    let back = format!("/console/iam/delete?kind=role&name={name}");
    let fields = [
        ("kind", "role"),
        ("name", name),
        ("confirm", name),
        ("back", &*back),
    ];
    let desk = signed_in_as(
        &site,
        &root,
        "desk",
        &all_but("iam:DeleteServiceLinkedRole"),
    );
    let refused = site.post("/console/iam/delete", &desk, &fields);
    assert_eq!(refused.status, 403);
    assert!(text(&refused).contains("iam:DeleteServiceLinkedRole"));
    follow(&site, &root, "/console/iam/delete", &fields);
    let gone = site.get(
        &format!("/console/iam/role?name={name}"),
        &[("cookie", &root)],
    );
    assert_eq!(gone.status, 404);
}
