//! What the IAM User Guide has one do in the console.
use super::iam::{follow, open, signed_in_as};
use super::*;
use doorward_shapes::iam::{ListInstanceProfiles, ListInstanceProfilesInput};
use doorward_shapes::organizations::{CreateOrganization, CreateOrganizationInput};

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

#[test]
fn what_was_last_accessed_is_told_of_each_kind() {
    let site = Site::new("http://id.test");
    let root = site.sign_in();
    let fields = [("GroupName", "devs")];
    follow(&site, &root, "/console/iam/groups/create", &fields);
    let role = [
        ("RoleName", "ops"),
        ("trusted", "account"),
        ("account", "111122223333"),
    ];
    follow(&site, &root, CREATE_ROLE, &role);
    let picked = pick(READ);
    for (kind, name) in [("group", "devs"), ("role", "ops"), ("user", "admin")] {
        let fields = [("kind", kind), ("name", name), (&*picked, "on")];
        follow(&site, &root, "/console/iam/attach", &fields);
    }
    for (page, arn, by) in [
        (
            "user?name=admin",
            "arn:aws:iam::111122223333:user/admin",
            "Granted by",
        ),
        (
            "group?name=devs",
            "arn:aws:iam::111122223333:group/devs",
            "Granted by",
        ),
        (
            "role?name=ops",
            "arn:aws:iam::111122223333:role/ops",
            "Granted by",
        ),
        (
            "policy?arn=arn:aws:iam::aws:policy/IAMReadOnlyAccess",
            READ,
            "Identities that used it",
        ),
    ] {
        let tab = format!("/console/iam/{page}&tab=access");
        let html = open(&site, &root, &tab);
        assert!(
            html.contains(&format!("name=\"arn\" value=\"{arn}\"")),
            "{page}"
        );
        let fields = [("arn", arn), ("back", &*tab)];
        let html = follow(&site, &root, "/console/iam/accessed", &fields);
        assert!(html.contains("The report was made"), "{page}: {html}");
        assert!(
            html.contains(by) && html.contains("Not as far as is known"),
            "{page}"
        );
        let granting = ["IAMReadOnlyAccess", "AdministratorAccess"];
        let told = granting.iter().any(|policy| html.contains(policy));
        assert!(page.starts_with("policy") || told, "{page}");
    }
    // Nobody reads another's report, nor one that is none.
    let none = "/console/iam/user?name=admin&tab=access&job=00000000-0000-0000-0000-000000000000";
    assert!(open(&site, &root, none).contains("The report cannot be shown to you"));
    let may = r#"{"Effect":"Allow","Action":["iam:Get*","iam:List*"],"Resource":"*"}"#;
    let ada = signed_in_as(&site, &root, "ada", may);
    let tab = "/console/iam/user?name=admin&tab=access";
    let fields = [
        ("arn", "arn:aws:iam::111122223333:user/admin"),
        ("back", tab),
    ];
    let refused = site.post("/console/iam/accessed", &ada, &fields);
    assert_eq!(refused.status, 403);
    assert!(text(&refused).contains("iam:GenerateServiceLastAccessedDetails"));
}

#[test]
fn outbound_federation_token_version_and_regions_are_set() {
    let site = Site::new("http://id.test");
    let root = site.sign_in();
    let settings = "/console/iam/settings";
    let page = || open(&site, &root, settings);
    let back = ("back", settings);
    assert!(page().contains("It is not enabled."));
    let turn = |operation: &str| {
        let path = format!("/console/iam/do/{operation}OutboundWebIdentityFederation");
        follow(&site, &root, &path, &[back])
    };
    let html = turn("Enable");
    assert!(html.contains("Outbound identity federation is enabled"));
    assert!(
        html.contains("http://id.test/tokens/"),
        "the issuer's URL: {html}"
    );
    assert!(turn("Disable").contains("is disabled"));

    let chosen = "value=\"v2Token\" checked";
    assert!(!page().contains(chosen));
    let path = "/console/iam/do/SetSecurityTokenServicePreferences";
    let fields = [("GlobalEndpointTokenVersion", "v2Token"), back];
    assert!(follow(&site, &root, path, &fields).contains(chosen));

    let region = |to: &str| {
        let fields = [("region", "af-south-1"), ("to", to), back];
        site.post("/console/iam/region", &root, &fields)
    };
    let off = format!("value=\"{}\"", "off");
    assert!(
        !page().contains(&off),
        "nothing that can be turned off is on"
    );
    assert_eq!(region("on").status, 303);
    assert!(page().contains(&off));
    assert_eq!(region("off").status, 303);
    assert!(!page().contains(&off));
    let fields = [("region", "us-east-1"), ("to", "off"), back];
    assert_eq!(site.post("/console/iam/region", &root, &fields).status, 400);
    let may = r#"{"Effect":"Allow","Action":"iam:*","Resource":"*"}"#;
    let ada = signed_in_as(&site, &root, "ada", may);
    assert!(open(&site, &ada, settings).contains("account:ListRegions"));
}

#[test]
fn credentials_for_services_are_made_reset_turned_off_and_deleted() {
    let site = Site::new("http://id.test");
    let root = site.sign_in();
    let tab = "/console/iam/user?name=admin&tab=security";
    let back = ("back", tab);
    let secret = |html: &str| {
        let rest = html.split("id=\"service-secret\"").nth(1).unwrap();
        let rest = rest.split("<code>").nth(1).unwrap();
        rest.split('<').next().unwrap().to_owned()
    };
    let make = |service: &str, days: &str| {
        let fields = [
            ("user", "admin"),
            ("service", service),
            ("days", days),
            back,
        ];
        let made = site.post("/console/iam/users/service", &root, &fields);
        (made.status, text(&made))
    };
    let (status, html) = make("codecommit.amazonaws.com", "");
    assert_eq!(status, 200, "{html}");
    let first = secret(&html);
    assert!(html.contains("admin_codecommit.amazonaws.com_credentials.csv"));
    assert!(html.contains("shown only this once"));
    let page = open(&site, &root, tab);
    assert!(page.contains("CodeCommit (HTTPS Git)") && !page.contains(&first));
    let id = page
        .split("name=\"ServiceSpecificCredentialId\" value=\"")
        .nth(1)
        .unwrap();
    let id = id.split('"').next().unwrap().to_owned();
    let reset = [("user", "admin"), ("id", &*id), back];
    let other = site.post("/console/iam/users/service/reset", &root, &reset);
    assert_ne!(secret(&text(&other)), first);
    let of = [
        ("UserName", "admin"),
        ("ServiceSpecificCredentialId", &*id),
        back,
    ];
    let turn = [&of[..], &[("Status", "Inactive")]].concat();
    let path = "/console/iam/do/UpdateServiceSpecificCredential";
    assert!(follow(&site, &root, path, &turn).contains("The credentials were changed"));
    let path = "/console/iam/do/DeleteServiceSpecificCredential";
    assert!(follow(&site, &root, path, &of).contains("None for any service."));

    // An API key expires, a password does not.
    let (status, html) = make("bedrock.amazonaws.com", "30");
    assert_eq!(status, 200, "{html}");
    assert!(secret(&html).starts_with("ABSK"));
    for (service, days) in [
        ("codecommit.amazonaws.com", "30"),
        ("bedrock.amazonaws.com", "soon"),
        ("bedrock.amazonaws.com", "0"),
    ] {
        assert_eq!(make(service, days).0, 400, "{service} {days}");
    }
    assert_eq!(make("nosuch.amazonaws.com", "").0, 404);
}

#[test]
fn ssh_keys_and_signing_certificates_are_uploaded_turned_off_and_deleted() {
    let site = Site::new("http://id.test");
    let root = site.sign_in();
    let tab = "/console/iam/user?name=admin&tab=security";
    let own = [("UserName", "admin"), ("back", tab)];
    let ssh = include_str!("../../../../identity/tests/credentials/ssh_keys.pub");
    let ssh = ssh.lines().next().unwrap();
    let certificate = include_str!("../../../../identity/tests/credentials/signing.pem");
    let end = "-----END CERTIFICATE-----";
    let certificate = certificate.split_inclusive(end).next().unwrap();
    for (noun, body, member, text_of, empty) in [
        (
            "SSHPublicKey",
            "SSHPublicKeyBody",
            "SSHPublicKeyId",
            ssh,
            "No SSH public key.",
        ),
        (
            "SigningCertificate",
            "CertificateBody",
            "CertificateId",
            certificate,
            "No signing certificate.",
        ),
    ] {
        let page = open(&site, &root, tab);
        assert!(page.contains(empty), "{noun}");
        let upload = format!("/console/iam/do/Upload{noun}");
        let bad = [&own[..], &[(body, "<b>none")]].concat();
        let refused = site.post(&upload, &root, &bad);
        assert_eq!(refused.status, 400, "{noun}");
        assert!(
            text(&refused).contains("&#60;b&#62;none"),
            "what was typed stays"
        );
        let good = [&own[..], &[(body, text_of)]].concat();
        let html = follow(&site, &root, &upload, &good);
        let id = html
            .split(&format!("name=\"{member}\" value=\""))
            .nth(1)
            .unwrap();
        let id = id.split('"').next().unwrap().to_owned();
        let of = [&own[..], &[(member, &*id)]].concat();
        let turn = [&of[..], &[("Status", "Inactive")]].concat();
        let html = follow(
            &site,
            &root,
            &format!("/console/iam/do/Update{noun}"),
            &turn,
        );
        assert!(
            html.contains("value=\"Active\""),
            "{noun} can be turned on again"
        );
        let html = follow(&site, &root, &format!("/console/iam/do/Delete{noun}"), &of);
        assert!(html.contains(empty), "{noun}");
    }
}

#[test]
fn the_root_access_of_members_is_turned_on_where_there_is_an_organization() {
    let site = Site::new("http://id.test");
    let root = site.sign_in();
    let settings = "/console/iam/settings";
    let title = "Root access of members";
    assert!(!open(&site, &root, settings).contains(title));
    site.invoke::<CreateOrganization>(&root, CreateOrganizationInput::default());
    assert!(open(&site, &root, settings).contains(title));
    for (to, other) in [("on", "off"), ("off", "on")] {
        for feature in ["RootCredentialsManagement", "RootSessions"] {
            let fields = [("feature", feature), ("to", to), ("back", settings)];
            let html = follow(&site, &root, "/console/iam/root-access", &fields);
            let rest = html.split(&format!("value=\"{feature}\"")).nth(1).unwrap();
            let form = rest.split("</form>").next().unwrap();
            assert!(
                form.contains(&format!("value=\"{other}\"")),
                "{feature} {to}"
            );
        }
    }
    let may = all_but("organizations:EnableAWSServiceAccess");
    let desk = signed_in_as(&site, &root, "desk", &may);
    let fields = [
        ("feature", "RootSessions"),
        ("to", "on"),
        ("back", settings),
    ];
    // The organization trusts IAM by now: nothing more is needed.
    assert_eq!(
        site.post("/console/iam/root-access", &desk, &fields).status,
        303
    );
}

#[test]
fn a_policys_page_tells_what_it_says_of_each_service() {
    let site = Site::new("http://id.test");
    let root = site.sign_in();
    let page = |arn: &str, find: &str| {
        open(
            &site,
            &root,
            &format!("/console/iam/policy?arn={arn}&find={find}"),
        )
    };
    let html = page("arn:aws:iam::aws:policy/IAMReadOnlyAccess", "");
    let table = html.split("id=\"services\"").nth(1).unwrap();
    let table = table.split("</table>").next().unwrap();
    for part in [">iam<", "Full: ", "All resources", ">Allows<"] {
        assert!(table.contains(part), "{part}: {table}");
    }
    assert!(!table.contains(">Denies<"));
    let found = page(ADMIN, "lambda");
    assert!(found.contains(">lambda<") && found.contains("Full access"));
    assert!(!found.contains(">iam<"));
    assert!(page(ADMIN, "").contains(" more. Type more of the name"));
    let own = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Action":"s3:GetObject","Resource":["arn:aws:s3:::a/*","arn:aws:s3:::b/*"],"Condition":{"Bool":{"aws:SecureTransport":"false"}}}]}"#;
    site.post(
        "/console/policies/create",
        &root,
        &[("document", own), ("name", "deny")],
    );
    let html = page("arn:aws:iam::111122223333:policy/deny", "");
    for part in [
        ">Denies<",
        "2 patterns",
        "aws:SecureTransport",
        "Limited: Read",
    ] {
        assert!(html.contains(part), "{part}");
    }
}
