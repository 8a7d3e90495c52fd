//! The pages of an account's identities, by their forms.
use super::*;
use doorward_identity::sign_in::{Shows, Visit};
use doorward_identity::state::Partner;
use doorward_names::Region;
use doorward_shapes::iam::types::DelegationPermission;
use doorward_shapes::iam::{CreateDelegationRequest, CreateDelegationRequestInput};

/// Sends a form of these pages, and expects to be led on; the page that it leads to.
pub(super) fn follow(site: &Site, cookie: &str, path: &str, fields: &[(&str, &str)]) -> String {
    let answer = site.post(path, cookie, fields);
    assert_eq!(answer.status, 303, "{path}: {}", text(&answer));
    let page = site.get(header(&answer, "location").unwrap(), &[("cookie", cookie)]);
    assert_eq!(page.status, 200);
    text(&page)
}

pub(super) fn open(site: &Site, cookie: &str, target: &str) -> String {
    let page = site.get(target, &[("cookie", cookie)]);
    assert_eq!(page.status, 200, "{target}");
    text(&page)
}

/// A user who may do what `policy` says, signed in at the console.
pub(super) fn signed_in_as(site: &Site, root: &str, name: &str, statement: &str) -> String {
    let create = "/console/iam/users/create";
    let fields = [
        ("UserName", name),
        ("console", "true"),
        ("password", PASSWORD),
    ];
    assert_eq!(site.post(create, root, &fields).status, 200);
    let document = format!(r#"{{"Version":"2012-10-17","Statement":[{statement}]}}"#);
    let back = format!("/console/iam/user?name={name}&tab=permissions");
    let fields = [
        ("UserName", name),
        ("PolicyName", "own"),
        ("PolicyDocument", &*document),
        ("back", &*back),
    ];
    follow(site, root, "/console/iam/do/PutUserPolicy", &fields);
    let page = site.get("/signin", &[]);
    let form = form_urlencoded::Serializer::new(String::new())
        .extend_pairs([
            ("form", &*token(&page)),
            ("account", "111122223333"),
            ("user_name", name),
            ("password", PASSWORD),
        ])
        .finish();
    let cookie = cookie_of(&page);
    let answer = site.send("POST", "/signin/user", &[("cookie", &cookie)], &form);
    assert_eq!(answer.status, 303, "{}", text(&answer));
    cookie_of(&answer)
}

#[test]
fn a_user_is_made_looked_at_changed_and_deleted() {
    let site = Site::new("http://id.test");
    let root = site.sign_in();
    let made = site.post(
        "/console/iam/users/create",
        &root,
        &[
            ("UserName", "ada"),
            ("Path", "/eng/"),
            ("console", "true"),
            ("reset", "true"),
        ],
    );
    let html = text(&made);
    assert_eq!(made.status, 200, "{html}");
    assert!(
        html.contains("shown only this once") && html.contains("download=\"ada_credentials.csv\"")
    );
    assert!(
        open(&site, &root, "/console/iam/users?find=AD").contains("/console/iam/user?name=ada")
    );
    for tab in ["", "permissions", "groups", "security", "tags"] {
        let html = open(
            &site,
            &root,
            &format!("/console/iam/user?name=ada&tab={tab}"),
        );
        assert!(
            html.contains("user/eng/ada") && !html.contains("cannot be shown"),
            "{tab}"
        );
    }
    let back = ("back", "/console/iam/user?name=ada&tab=tags");
    let tag = [
        ("UserName", "ada"),
        ("Tags.member.1.Key", "Größe"),
        ("Tags.member.1.Value", ""),
        back,
    ];
    assert!(follow(&site, &root, "/console/iam/do/TagUser", &tag).contains("Größe"));
    let key = site.post("/console/iam/users/key", &root, &[("user", "ada"), back]);
    assert!(text(&key).contains("download=\"ada_accessKeys.csv\""));
    let policy = "arn:aws:iam::aws:policy/IAMReadOnlyAccess";
    let attached = follow(
        &site,
        &root,
        "/console/iam/attach",
        &[
            ("kind", "user"),
            ("name", "ada"),
            (&format!("pick:{policy}"), "true"),
        ],
    );
    assert!(attached.contains(policy));
    let rename = [
        ("UserName", "ada"),
        ("NewUserName", "ada.l"),
        ("NewPath", ""),
    ];
    assert!(follow(&site, &root, "/console/iam/users/rename", &rename).contains("user/eng/ada.l"));

    let delete = |typed: &str| {
        let fields = [("kind", "user"), ("name", "ada.l"), ("confirm", typed)];
        site.post("/console/iam/delete", &root, &fields)
    };
    assert_eq!(delete("ada").status, 400);
    assert_eq!(
        header(&delete("ada.l"), "location"),
        Some("/console/iam/users?done=delete")
    );
    let gone = site.get("/console/iam/user?name=ada.l", &[("cookie", &root)]);
    assert_eq!(gone.status, 404);
    assert_eq!(delete("ada.l").status, 404, "it was deleted meanwhile");
}

/// Answers the page that asks `name` for a new password; the answer.
fn first_sign_in(site: &Site, name: &str, password: &str) -> Answer {
    let page = site.get("/signin", &[]);
    let cookie = cookie_of(&page);
    let send = |path: &str, fields: &[(&str, &str)], form: &str| {
        let body = form_urlencoded::Serializer::new(String::new())
            .append_pair("form", form)
            .extend_pairs(fields)
            .finish();
        site.send("POST", path, &[("cookie", &cookie)], &body)
    };
    let fields = [
        ("account", "111122223333"),
        ("user_name", name),
        ("password", password),
    ];
    let asked = send("/signin/user", &fields, &token(&page));
    let html = text(&asked);
    assert!(
        html.contains("Sign in as someone else") && html.contains("ask an administrator"),
        "{html}"
    );
    let flow = html.split("name=\"flow\" value=\"").nth(1).unwrap();
    let flow = flow.split('"').next().unwrap();
    let chosen = [
        ("flow", flow),
        ("password", "Chosen-pass-9"),
        ("again", "Chosen-pass-9"),
    ];
    send("/signin/new-password", &chosen, &token(&asked))
}

const CHANGE: &str = "arn:aws:iam::aws:policy/IAMUserChangePassword";

#[test]
fn a_user_made_by_the_form_as_it_is_signs_in() {
    let site = Site::new("http://id.test");
    let root = site.sign_in();
    let form = open(&site, &root, "/console/iam/users/create");
    assert!(form.contains("name=\"reset\" checked") && form.contains("IAMUserChangePassword"));
    let make = |name: &str| {
        let fields = [
            ("UserName", name),
            ("console", "on"),
            ("reset", "on"),
            ("password", "First-pass-1"),
        ];
        let made = site.post("/console/iam/users/create", &root, &fields);
        assert_eq!(made.status, 200);
    };
    make("ada");
    let entered = first_sign_in(&site, "ada", "First-pass-1");
    assert_eq!(entered.status, 303, "{}", text(&entered));
    let page = |name: &str| {
        let target = format!("/console/iam/user?name={name}&tab=permissions");
        open(&site, &root, &target)
    };
    assert!(page("ada").contains(CHANGE));

    // Where the account lets everybody, nobody needs a policy of their own.
    let fields = [
        ("MinimumPasswordLength", "8"),
        ("AllowUsersToChangePassword", "true"),
    ];
    let path = "/console/iam/do/UpdateAccountPasswordPolicy";
    follow(&site, &root, path, &fields);
    make("bob");
    assert_eq!(first_sign_in(&site, "bob", "First-pass-1").status, 303);
    assert!(!page("bob").contains(CHANGE));
}

#[test]
fn a_password_set_by_somebody_else_can_be_changed_by_its_user() {
    let site = Site::new("http://id.test");
    let root = site.sign_in();
    site.post("/console/iam/users/create", &root, &[("UserName", "ada")]);
    let back = "/console/iam/user?name=ada&tab=security";
    let set = |cookie: &str, has: &str, reset: &str| {
        let fields = [
            ("user", "ada"),
            ("has", has),
            ("reset", reset),
            ("password", "First-pass-1"),
            ("back", back),
        ];
        site.post("/console/iam/users/password", cookie, &fields)
    };
    let permissions = "/console/iam/user?name=ada&tab=permissions";
    assert_eq!(set(&root, "", "").status, 303);
    assert!(!open(&site, &root, permissions).contains(CHANGE));
    assert_eq!(set(&root, "yes", "on").status, 303);
    assert!(open(&site, &root, permissions).contains(CHANGE));
    assert_eq!(first_sign_in(&site, "ada", "First-pass-1").status, 303);

    // Who may set passwords and attach nothing is told what is missing.
    let may = r#"{"Effect":"Allow","Action":"iam:UpdateLoginProfile","Resource":"*"}"#;
    let desk = signed_in_as(&site, &root, "desk", may);
    let told = set(&desk, "yes", "on");
    let html = text(&told);
    assert_eq!(told.status, 403);
    assert!(html.contains("The password is set, but") && html.contains("iam:AttachUserPolicy"));
    assert_eq!(first_sign_in(&site, "ada", "First-pass-1").status, 303);
}

#[test]
fn what_one_may_not_is_told_at_its_place_and_the_rest_is_shown() {
    let site = Site::new("http://id.test");
    let root = site.sign_in();
    let may = r#"{"Effect":"Allow","Action":["iam:ListUsers","iam:GetUser"],"Resource":"*"}"#;
    let ada = signed_in_as(&site, &root, "ada", may);
    assert!(open(&site, &ada, "/console/iam/users").contains("name=admin"));
    let html = open(&site, &ada, "/console/iam/user?name=admin&tab=groups");
    assert!(html.contains("is not authorized to perform: iam:ListGroupsForUser"));
    assert!(html.contains("/console/why?authorization="));
    let fields = [("UserName", "eve"), ("Path", "/typed/")];
    let refused = site.post("/console/iam/users/create", &ada, &fields);
    assert_eq!(refused.status, 403);
    assert!(text(&refused).contains("iam:CreateUser"));
    let fields = [
        ("kind", "user"),
        ("name", "admin"),
        ("confirm", "admin"),
        ("back", "/console/iam/delete?kind=user&name=admin"),
    ];
    let refused = site.post("/console/iam/delete", &ada, &fields);
    assert_eq!(refused.status, 403);
    assert!(text(&refused).contains("iam:ListAccessKeys"));
}

#[test]
fn the_checklist_is_as_of_now() {
    let site = Site::new("http://id.test");
    let root = site.sign_in();
    let page = || open(&site, &root, "/console/checklist");
    assert!(!page().contains("late.comer"));
    let fields = [("UserName", "late.comer"), ("console", "on")];
    let made = site.post("/console/iam/users/create", &root, &fields);
    assert_eq!(made.status, 200);
    assert!(page().contains("late.comer"));
    let fields = [("UserName", "late.comer")];
    follow(&site, &root, "/console/iam/do/DeleteLoginProfile", &fields);
    assert!(!page().contains("late.comer"));
    // Who may not get the report is told nothing of it.
    let may = r#"{"Effect":"Allow","Action":"iam:GenerateCredentialReport","Resource":"*"}"#;
    let ada = signed_in_as(&site, &root, "ada", may);
    let refused = site.get("/console/checklist", &[("cookie", &ada)]);
    assert_eq!(refused.status, 403);
    assert!(text(&refused).contains("iam:GetCredentialReport"));
}

/// Where the links of `html` within `/console` and `/signin` lead.
fn links(html: &str) -> Vec<String> {
    let all = html.split("<a ").skip(1);
    let all = all.filter_map(|tag| tag.split_once("href=\"")?.1.split('"').next());
    let all = all.map(|to| to.replace("&#38;", "&").replace("&amp;", "&"));
    all.filter(|to| to.starts_with('/')).collect()
}

#[test]
fn nothing_is_attached_to_whom_there_is_not() {
    let site = Site::new("http://id.test");
    let root = site.sign_in();
    for kind in ["user", "group", "role"] {
        for (page, field) in [("attach", ""), ("attach", "&as=boundary"), ("inline", "")] {
            let to = format!("/console/iam/{page}?kind={kind}&name=none{field}");
            let answer = site.get(&to, &[("cookie", &root)]);
            assert_eq!(answer.status, 404, "{to}");
            assert!(
                !text(&answer).contains("method=\"post\" action=\"/console/iam"),
                "{to}"
            );
        }
    }
    let admin = open(
        &site,
        &root,
        "/console/iam/attach?kind=user&name=admin&find=iamread",
    );
    assert!(admin.contains("IAMReadOnlyAccess"));
    assert_eq!(
        site.get(
            "/console/iam/attach?kind=horse&name=admin",
            &[("cookie", &root)]
        )
        .status,
        404
    );
}

#[test]
fn whatever_is_to_do_leads_to_where_it_is_done() {
    let site = Site::new("http://id.test");
    let root = site.sign_in();
    let may = r#"{"Effect":"Allow","Action":"iam:*","Resource":"*"}"#;
    let ada = signed_in_as(&site, &root, "ada", may);
    for (who, of_root) in [(&root, "/console/security#mfa"), (&ada, "/signin?add")] {
        let html = open(&site, who, "/console/checklist");
        let main = html.split("id=\"checks\"").nth(1).unwrap();
        let rows: Vec<_> = main.split("<div class=\"kind\">").skip(1).collect();
        let todo = rows.iter().filter(|row| row.contains("badge warn"));
        let mut found = Vec::new();
        for row in todo {
            let row = row.split("badge warn").next().unwrap();
            let to = links(row);
            assert!(!to.is_empty(), "leads nowhere: {row}");
            found.extend(to);
        }
        for wanted in [
            of_root,
            "/console/iam/user?name=ada&tab=security",
            "/console/iam/settings#passwords",
        ] {
            assert!(found.iter().any(|to| to == wanted), "{wanted}: {found:?}");
        }
        for to in found {
            let (path, section) = to.split_once('#').unwrap_or((&to, ""));
            let page = open(&site, who, path);
            let there = format!("id=\"{section}\"");
            assert!(section.is_empty() || page.contains(&there), "{to}");
        }
    }
}

#[test]
fn the_credential_report_is_a_file_for_who_may_get_it() {
    let site = Site::new("http://id.test");
    let root = site.sign_in();
    let to = "/console/checklist/report";
    assert!(open(&site, &root, "/console/checklist").contains(to));
    let file = site.get(to, &[("cookie", &root)]);
    assert_eq!(file.status, 200);
    assert_eq!(
        header(&file, "content-type"),
        Some("text/csv; charset=utf-8")
    );
    let name = "attachment; filename=\"status_reports_111122223333.csv\"";
    assert_eq!(header(&file, "content-disposition"), Some(name));
    let csv = text(&file);
    assert!(
        csv.starts_with("user,arn,") && csv.contains("\nadmin,"),
        "{csv}"
    );
    let may = r#"{"Effect":"Allow","Action":"iam:GenerateCredentialReport","Resource":"*"}"#;
    let ada = signed_in_as(&site, &root, "ada", may);
    let refused = site.get(to, &[("cookie", &ada)]);
    assert_eq!(refused.status, 403);
    assert!(text(&refused).contains("iam:GetCredentialReport"));
    assert_eq!(site.get(to, &[]).status, 303);
}

#[test]
fn whoever_may_not_ask_why_is_led_in_no_circles() {
    let site = Site::new("http://id.test");
    let root = site.sign_in();
    let may = r#"{"Effect":"Allow","Action":"iam:GetUser","Resource":"*"}"#;
    let ada = signed_in_as(&site, &root, "ada", may);
    let html = open(&site, &ada, "/console/iam/user?name=admin&tab=groups");
    let why = html.split("href=\"/console/why?").nth(1).unwrap();
    let why = format!("/console/why?{}", why.split('"').next().unwrap());
    let page = site.get(&why, &[("cookie", &ada)]);
    assert_eq!(page.status, 403);
    let html = text(&page);
    assert!(
        html.contains("iam:GetRequestAuthorizationDetails"),
        "{html}"
    );
    assert!(!html.contains("href=\"/console/why?"), "{html}");
}

#[test]
fn a_form_leads_back_to_pages_of_these_alone() {
    let site = Site::new("http://id.test");
    let root = site.sign_in();
    for back in [
        "//evil.example",
        "https://evil.example",
        "/console/nowhere",
        "",
    ] {
        let fields = [
            ("UserName", "admin"),
            ("Tags.member.1.Key", "k"),
            ("Tags.member.1.Value", "on"),
            ("back", back),
        ];
        let answer = site.post("/console/iam/do/TagUser", &root, &fields);
        let to = header(&answer, "location");
        assert_eq!(to, Some("/console/iam/users?done=do%2FTagUser"), "{back}");
    }
}

#[test]
fn every_screen_stands_whatever_it_is_asked() {
    let site = Site::new("http://id.test");
    let root = site.sign_in();
    let long = "x".repeat(600);
    for path in crate::web::iam::addresses().0 {
        for query in [
            "",
            "name=nobody&kind=user&arn=arn:aws:iam::111122223333:policy/none",
            "name=%00%FF&kind=role&tab=%22%3E%3Cb%3Ebold&find=%22%3E%3Cb%3Ebold&marker=x",
            &format!("name={long}&kind=group&tab=permissions&policy={long}&arn={long}"),
        ] {
            let page = site.get(&format!("{path}?{query}"), &[("cookie", &root)]);
            assert!(page.status < 500, "{path}?{query}: {}", page.status);
            assert!(!text(&page).contains("<b>bold"), "{path}");
        }
    }
}

#[test]
fn a_group_is_made_filled_and_deleted() {
    let site = Site::new("http://id.test");
    let root = site.sign_in();
    let html = follow(
        &site,
        &root,
        "/console/iam/groups/create",
        &[("GroupName", "devs")],
    );
    assert!(html.contains("The group was created"));
    let back = ("back", "/console/iam/group?name=devs");
    let fields = [("group", "devs"), ("user:admin", "true"), back];
    let html = follow(&site, &root, "/console/iam/groups/members", &fields);
    assert!(html.contains("/console/iam/user?name=admin"));
    let fields = [
        ("GroupName", "devs"),
        ("PolicyName", "p"),
        ("PolicyDocument", "{}"),
        ("back", "/console/iam/inline?kind=group&name=devs"),
    ];
    let wrong = site.post("/console/iam/do/PutGroupPolicy", &root, &fields);
    assert_eq!(wrong.status, 400);
    assert!(text(&wrong).contains("The policy was not saved"));
    let fields = [("kind", "group"), ("name", "devs"), ("confirm", "devs")];
    let html = follow(&site, &root, "/console/iam/delete", &fields);
    assert!(html.contains("There are no groups."));
}

#[test]
fn alias_password_policy_and_providers_are_set_and_taken_away() {
    let site = Site::new("http://id.test");
    let root = site.sign_in();
    let back = ("back", "/console/iam/settings");
    let act = |operation: &str, fields: &[(&str, &str)]| {
        let fields = [fields, &[back]].concat();
        follow(
            &site,
            &root,
            &format!("/console/iam/do/{operation}"),
            &fields,
        )
    };
    assert!(act("CreateAccountAlias", &[("AccountAlias", "corp")]).contains("/signin/corp"));
    act("DeleteAccountAlias", &[("AccountAlias", "corp")]);
    let policy = [
        ("MinimumPasswordLength", "14"),
        ("RequireNumbers", "true"),
        ("MaxPasswordAge", ""),
    ];
    let html = act("UpdateAccountPasswordPolicy", &policy);
    assert!(html.contains("value=\"14\"") && html.contains("Delete password policy"));
    assert!(act("DeleteAccountPasswordPolicy", &[]).contains("the default is in force"));
    let bad = [("MinimumPasswordLength", "many"), back];
    let bad = site.post("/console/iam/do/UpdateAccountPasswordPolicy", &root, &bad);
    assert_eq!(bad.status, 400);

    let fields = [
        ("Url", "https://idp.example.com"),
        ("ClientIDList.member.1", "app"),
        (
            "ThumbprintList.member.1",
            "0123456789012345678901234567890123456789",
        ),
    ];
    let html = follow(&site, &root, "/console/iam/providers/create", &fields);
    assert!(html.contains("oidc-provider/idp.example.com") && html.contains("app"));
    let arn = "arn:aws:iam::111122223333:oidc-provider/idp.example.com";
    let fields = [
        ("kind", "provider"),
        ("name", arn),
        ("confirm", "idp.example.com"),
    ];
    let html = follow(&site, &root, "/console/iam/delete", &fields);
    assert!(html.contains("There are no providers."));
}

/// The account asks itself, as a product provider that is registered; the request's id.
fn ask_for_delegation(site: &Site, cookie: &str, workflow: &str) -> String {
    let installation = &site.app.installation;
    let partner = r#"{"domain":"example.com","name":"Example Corp","accounts":["111122223333"],
        "templates":{"Onboarding":{"Version":"2012-10-17","Statement":[
        {"Effect":"Allow","Action":"iam:GetUser","Resource":"*"}]}}}"#;
    let partner = Partner::read(partner).unwrap();
    installation
        .register_partner(partner, &moment())
        .wait()
        .unwrap();
    let mut cookies = cookie
        .split("; ")
        .filter_map(|cookie| cookie.split_once('='));
    let input = CreateDelegationRequestInput {
        description: "Onboarding".to_owned(),
        permissions: DelegationPermission {
            policy_template_arn: Some(
                "arn:aws:iam::partner:delegation-template/example.com/Onboarding".to_owned(),
            ),
            parameters: None,
        },
        requestor_workflow_id: workflow.to_owned(),
        notification_channel: "arn:aws:sns:us-east-1:111122223333:updates".to_owned(),
        session_duration: 3600,
        ..CreateDelegationRequestInput::default()
    };
    let visit = Visit {
        peer: site.peer.clone(),
        user_agent: String::new(),
        host: "id.test".to_owned(),
        region: Region::us_east_1(),
        account_at_hand: false,
        shows: Shows::default(),
    };
    let session =
        cookies.find_map(|(_, value)| installation.console_session(value, &visit, &moment()));
    let asked =
        installation.invoke::<CreateDelegationRequest>(&session.unwrap(), input, &visit, &moment());
    let asked = asked.wait().unwrap();
    let id = asked.delegation_request_id.unwrap();
    let link = format!("http://id.test/console/iam/delegation/request?id={id}");
    assert_eq!(asked.console_deep_link, Some(link));
    id
}

#[test]
fn a_delegation_request_is_claimed_accepted_and_released() {
    let site = Site::new("http://id.test");
    let root = site.sign_in();
    let id = ask_for_delegation(&site, &root, "workflow-1");
    let page = format!("/console/iam/delegation/request?id={id}");
    let html = open(&site, &root, &page);
    for part in [
        "Not claimed",
        "Example Corp (account 111122223333) asks to act",
        "iam:GetUser",
    ] {
        assert!(html.contains(part), "{part}: {html}");
    }
    let list = "/console/iam/delegation";
    assert!(open(&site, &root, list).contains("There are no delegation requests."));
    let fields = [("DelegationRequestId", &*id), ("back", &*page)];
    let act = |operation: &str| {
        follow(
            &site,
            &root,
            &format!("/console/iam/do/{operation}"),
            &fields,
        )
    };
    let html = act("AssociateDelegationRequest");
    assert!(
        html.contains("The request was claimed") && html.contains("Pass on to an administrator")
    );
    assert!(open(&site, &root, list).contains(&*id));
    assert!(act("UpdateDelegationRequest").contains("Waits for an administrator"));
    assert!(act("AcceptDelegationRequest").contains("Release access"));
    let html = act("SendDelegationToken");
    assert!(
        html.contains("The access was released") && html.contains("There is nothing to decide.")
    );
    let again = site.post("/console/iam/do/RejectDelegationRequest", &root, &fields);
    assert_eq!(again.status, 400);
    assert!(text(&again).contains("The request was not rejected"));
    let other = "/console/iam/delegation/request?id=00000000-0000-4000-8000-000000000000";
    assert_eq!(site.get(other, &[("cookie", &root)]).status, 404);
    let german = [("accept-language", "de"), ("cookie", &*root)];
    let html = text(&site.get(&page, &german));
    assert!(html.contains("Es gibt nichts zu entscheiden.") && html.contains("Freigegeben"));
}

#[test]
fn a_role_is_made_trusted_revoked_and_deleted() {
    let site = Site::new("http://id.test");
    let root = site.sign_in();
    let create = |name: &str, fields: &[(&str, &str)]| {
        let fields = [&[("RoleName", name)], fields].concat();
        follow(&site, &root, "/console/iam/roles/create", &fields);
        open(
            &site,
            &root,
            &format!("/console/iam/role?name={name}&tab=trust"),
        )
    };
    let admin = "arn:aws:iam::aws:policy/AdministratorAccess";
    let html = create(
        "ops",
        &[
            ("trusted", "account"),
            ("account", "111122223333"),
            ("external_id", "x-1"),
            ("mfa", "true"),
            (&format!("pick:{admin}"), "true"),
        ],
    );
    for part in [
        "arn:aws:iam::111122223333:root",
        "sts:ExternalId",
        "aws:MultiFactorAuthPresent",
    ] {
        assert!(html.contains(part), "{part}");
    }
    assert!(open(&site, &root, "/console/iam/role?name=ops&tab=permissions").contains(admin));
    let html = create(
        "machine",
        &[("trusted", "service"), ("service", "ec2.amazonaws.com")],
    );
    assert!(html.contains("ec2.amazonaws.com"));
    let provider = "arn:aws:iam::111122223333:oidc-provider/idp.example.com";
    let web = [
        ("trusted", "web"),
        ("provider", provider),
        ("token_audience", "app"),
    ];
    assert!(create("web", &web).contains("idp.example.com:aud"));
    let bad = [
        ("RoleName", "bad"),
        ("trusted", "custom"),
        ("document", "{}"),
    ];
    let bad = site.post("/console/iam/roles/create", &root, &bad);
    assert_eq!(bad.status, 400);

    follow(
        &site,
        &root,
        "/console/iam/roles/revoke",
        &[("name", "ops")],
    );
    let inline = "/console/iam/inline?kind=role&name=ops&policy=AWSRevokeOlderSessions";
    let policy = open(&site, &root, inline);
    // A session that began in the second of the revocation is among those revoked.
    assert!(policy.contains("aws:TokenIssueTime") && policy.contains("2026-01-01T12:00:01Z"));
    let check = [
        (
            "PolicyDocument",
            "{\"Version\": \"2012-10-17\", \"Statement\": 7}",
        ),
        ("back", inline),
    ];
    let checked = site.post("/console/iam/check", &root, &check);
    assert!(text(&checked).contains("badge bad"));
    let edit = [
        ("RoleName", "ops"),
        ("Description", "<b>bold"),
        ("MaxSessionDuration", "7200"),
        ("back", "/console/iam/role?name=ops"),
    ];
    assert!(follow(&site, &root, "/console/iam/do/UpdateRole", &edit).contains("7200"));
    let signs_in = |name, value| {
        let edit = [
            ("RoleName", "ops"),
            (name, value),
            ("back", "/console/iam/role?name=ops"),
        ];
        follow(&site, &root, "/console/iam/do/UpdateRole", &edit)
    };
    let reset = "ResetMaxSigninSessionDuration";
    let page = signs_in("MaxSigninSessionDuration", "86400");
    assert!(page.contains("86400") && page.contains(reset));
    assert!(page.contains("7200"), "the other setting stays");
    let page = signs_in(reset, "true");
    assert!(!page.contains("86400") && !page.contains(reset));
    let fields = [("kind", "role"), ("name", "ops"), ("confirm", "ops")];
    follow(&site, &root, "/console/iam/delete", &fields);
}

#[test]
fn a_policy_is_looked_at_attached_and_deleted_with_its_versions() {
    let site = Site::new("http://id.test");
    let root = site.sign_in();
    let document = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"*"}]}"#;
    let draft = [
        ("type", "IDENTITY_POLICY"),
        ("name", "read"),
        ("document", document),
    ];
    assert_eq!(
        site.post("/console/policies/create", &root, &draft).status,
        303
    );
    let arn = "arn:aws:iam::111122223333:policy/read";
    let version = [
        ("type", "IDENTITY_POLICY"),
        ("policy", arn),
        ("document", document),
    ];
    assert_eq!(
        site.post("/console/policies/version", &root, &version)
            .status,
        303
    );
    assert!(open(&site, &root, "/console/iam/policies").contains(arn));
    assert!(
        open(&site, &root, "/console/iam/policies?of=aws&find=iamread")
            .contains("IAMReadOnlyAccess")
    );
    let page = |tab: &str| {
        open(
            &site,
            &root,
            &format!("/console/iam/policy?arn={arn}&tab={tab}"),
        )
    };
    assert!(page("").contains("s3:GetObject"));
    let back = format!("/console/iam/policy?arn={arn}&tab=entities");
    let attach = [("PolicyArn", arn), ("UserName", "admin"), ("back", &*back)];
    let html = follow(&site, &root, "/console/iam/do/AttachUserPolicy", &attach);
    assert!(html.contains("/console/iam/user?name=admin"));
    let set = [("PolicyArn", arn), ("VersionId", "v1"), ("back", &*back)];
    follow(
        &site,
        &root,
        "/console/iam/do/SetDefaultPolicyVersion",
        &set,
    );
    assert!(page("versions").contains("VersionId\" value=\"v2\""));
    let fields = [("kind", "policy"), ("name", arn), ("confirm", "read")];
    let html = follow(&site, &root, "/console/iam/delete", &fields);
    assert!(html.contains("There are no policies."));
}

#[test]
fn a_saml_provider_is_added_and_deleted() {
    let site = Site::new("http://id.test");
    let root = site.sign_in();
    let metadata = include_str!("../../../../identity/tests/saml/metadata.xml");
    let fields = [("Name", "corp"), ("SAMLMetadataDocument", metadata)];
    let html = follow(&site, &root, "/console/iam/saml/create", &fields);
    assert!(html.contains("saml-provider/corp"));
    let bad = site.post("/console/iam/saml/create", &root, &[("Name", "x")]);
    assert_eq!(bad.status, 400);
    let arn = "arn:aws:iam::111122223333:saml-provider/corp";
    // Encryption is required once there is a key, and the key is never shown.
    let address = "/console/iam/saml/encryption";
    let back = format!("/console/iam/saml?arn={arn}");
    let set = |name, value| [("SAMLProviderArn", arn), (name, value), ("back", &*back)];
    let required = set("AssertionEncryptionMode", "Required");
    let refused = site.post(address, &root, &required);
    assert_eq!(refused.status, 400);
    assert!(text(&refused).contains("because no private key is provided"));
    let key = include_str!("../../../../identity/tests/credentials/server.key");
    let body = key.lines().nth(1).unwrap();
    let wrong = site.post(
        address,
        &root,
        &set("AddPrivateKey", key.get(..200).unwrap()),
    );
    assert_eq!(wrong.status, 400);
    assert!(text(&wrong).contains("Invalid private key.") && !text(&wrong).contains(body));
    let html = follow(&site, &root, address, &set("AddPrivateKey", key));
    assert!(
        !html.contains(body) && html.contains("/saml/acs/SAMLSP"),
        "{html}"
    );
    let html = follow(&site, &root, address, &required);
    assert!(html.contains("value=\"Required\" checked"), "{html}");
    let id = html
        .split("name=\"RemovePrivateKey\" value=\"")
        .nth(1)
        .unwrap();
    let id = id.split('"').next().unwrap();
    let kept = site.post(address, &root, &set("RemovePrivateKey", id));
    assert_eq!(kept.status, 400);
    follow(
        &site,
        &root,
        address,
        &set("AssertionEncryptionMode", "Allowed"),
    );
    let html = follow(&site, &root, address, &set("RemovePrivateKey", id));
    assert!(html.contains("No private key."));
    let fields = [("kind", "saml"), ("name", arn), ("confirm", "corp")];
    let html = follow(&site, &root, "/console/iam/delete", &fields);
    assert!(!html.contains(arn));
}

#[test]
fn a_boundary_and_a_provider_are_chosen_and_need_not_be_typed() {
    let site = Site::new("http://id.test");
    let root = site.sign_in();
    let create = "/console/iam/roles/create";
    let typed = open(&site, &root, create);
    assert!(
        typed.contains("<input id=\"provider\""),
        "there is none to choose"
    );
    let arn = "arn:aws:iam::111122223333:oidc-provider/idp.example.com";
    let fields = [
        ("Url", "https://idp.example.com"),
        ("ClientIDList.member.1", "app"),
    ];
    follow(&site, &root, "/console/iam/providers/create", &fields);
    let chosen = open(&site, &root, create);
    assert!(chosen.contains("<select id=\"provider\""));
    assert!(chosen.contains(&format!(
        "<option value=\"{arn}\">oidc-provider/idp.example.com</option>"
    )));

    let page = open(&site, &root, "/console/iam/user?name=admin&tab=permissions");
    let chooser = "/console/iam/attach?kind=user&name=admin&as=boundary";
    assert!(page.contains(&chooser.replace('&', "&#38;")));
    let found = open(&site, &root, &format!("{chooser}&find=iamread"));
    let policy = "arn:aws:iam::aws:policy/IAMReadOnlyAccess";
    assert!(found.contains(&format!(
        "type=\"radio\" name=\"PermissionsBoundary\" value=\"{policy}\""
    )));
    let fields = [
        ("UserName", "admin"),
        ("PermissionsBoundary", policy),
        ("back", "/console/iam/user?name=admin&tab=permissions"),
    ];
    let set = follow(
        &site,
        &root,
        "/console/iam/do/PutUserPermissionsBoundary",
        &fields,
    );
    assert!(set.contains("Remove boundary"));
}

#[test]
fn how_long_a_users_sign_in_lasts_is_set_and_set_back() {
    let site = Site::new("http://id.test");
    let root = site.sign_in();
    let fields = [
        ("UserName", "ada"),
        ("console", "true"),
        ("password", PASSWORD),
    ];
    assert_eq!(
        site.post("/console/iam/users/create", &root, &fields)
            .status,
        200
    );
    let page = "/console/iam/user?name=ada&tab=security";
    assert!(!open(&site, &root, page).contains("ResetMaxSigninSessionDuration"));
    let set = |name, value| {
        let fields = [("UserName", "ada"), (name, value), ("back", page)];
        site.post("/console/iam/do/UpdateLoginProfile", &root, &fields)
    };
    assert_eq!(set("MaxSigninSessionDuration", "86400").status, 303);
    let shown = open(&site, &root, page);
    assert!(shown.contains("86400") && shown.contains("ResetMaxSigninSessionDuration"));
    let refused = text(&set("MaxSigninSessionDuration", "60"));
    assert!(refused.contains("The longest sign-in session was not changed"));
    assert_eq!(set("ResetMaxSigninSessionDuration", "true").status, 303);
    assert!(open(&site, &root, page).contains("the usual twelve hours"));
}
