//! The policy editor, as a browser without scripts has it, and what its script asks for.
use super::*;

const VALID: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::amzn-s3-demo-bucket/*"}]}"#;
const ARN: &str = "arn:aws:iam::111122223333:policy/Readers";

fn verdict(answer: &Answer) -> String {
    let html = text(answer);
    let rest = html.split("data-verdict=\"").nth(1).unwrap();
    rest.split('"').next().unwrap().to_owned()
}

fn alert(answer: &Answer) -> String {
    let html = text(answer);
    let rest = html
        .split("class=\"alert-title\">")
        .nth(1)
        .unwrap_or_default();
    let rest = rest.split("</div>").next().unwrap();
    rest.replace("<p lang=\"en\">", "<p>")
        .replace("</p>\n<p>", ": ")
        .replace("</p>", "")
        .trim()
        .to_owned()
}

#[test]
fn what_is_wrong_is_shown_with_its_place_and_lines() {
    let site = Site::new("http://id.test");
    let cookie = site.sign_in();
    let document = VALID
        .replace("GetObject", "GetObjectt")
        .replace("{\"Eff", "{\r\n  \"Eff");
    let answer = site.post(
        "/console/policies/check",
        &cookie,
        &[("document", &document)],
    );
    assert_eq!(answer.status, 200);
    assert_eq!(verdict(&answer), "1 error.");
    let html = text(&answer);
    assert!(html.contains("The action s3:GetObjectt does not exist."));
    assert!(html.contains("INVALID_ACTION"));
    assert!(html.contains(">Line 2, column 29</a>"), "{html}");
    assert!(html.contains("<mark>&#34;s3:GetObjectt&#34;</mark>"));
    assert!(html.contains("<code>Statement[0].Action</code>"));
    assert!(html.contains("href=\"https://docs.aws.amazon.com/"));
    assert!(
        html.contains("GetObjectt&#34;,"),
        "what was typed is still there"
    );
}

#[test]
fn the_type_of_the_policy_decides_what_is_found() {
    let site = Site::new("http://id.test");
    let cookie = site.sign_in();
    let check = |kind: &str, of: &str, document: &str| {
        let fields = [
            ("document", document),
            ("type", kind),
            ("resource_type", of),
        ];
        verdict(&site.post("/console/policies/findings", &cookie, &fields))
    };
    let valid = "No findings: the policy is valid.";
    assert_eq!(check("IDENTITY_POLICY", "AWS::S3::Bucket", VALID), valid);
    assert_eq!(check("no such type", "no such resource", VALID), valid);
    assert!(check("RESOURCE_POLICY", "", VALID).contains("error"));
    let trust = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111122223333:root"},"Action":"sts:AssumeRole"}]}"#;
    let role = "AWS::IAM::AssumeRolePolicyDocument";
    assert_eq!(check("RESOURCE_POLICY", role, trust), valid);
    assert!(check("RESOURCE_POLICY", "AWS::S3::Bucket", trust).contains("error"));
    assert!(check("SERVICE_CONTROL_POLICY", "", trust).contains("error"));
    assert_eq!(
        check("IDENTITY_POLICY", "", " "),
        "Nothing to check: there is no policy yet."
    );
}

#[test]
fn nothing_typed_is_ever_part_of_the_page() {
    let site = Site::new("http://id.test");
    let cookie = site.sign_in();
    let hostile = "</textarea><script>alert(1)</script>\" onfocus=\"x";
    let document = format!(
        "{{\"Version\":\"2012-10-17\",\"Statement\":[{{\"Effect\":\"Allow\",\"Action\":\"{}\",\"Resource\":\"*\"}}]}}",
        hostile.replace('"', "\\\"")
    );
    let fields = [
        ("document", document.as_str()),
        ("name", hostile),
        ("description", hostile),
        ("policy", hostile),
        ("version", hostile),
    ];
    for path in ["check", "findings", "create", "version"] {
        let html = text(&site.post(&format!("/console/policies/{path}"), &cookie, &fields));
        assert!(
            !html.contains("<script>") && !html.contains("\" onfocus"),
            "{path}: {html}"
        );
    }
    let asked = format!("/console/iam/policies?find={}", "%3Cscript%3E%22onfocus");
    assert!(!text(&site.get(&asked, &[("cookie", &cookie)])).contains("<script>\"onfocus"));
}

#[test]
fn only_the_editor_may_run_a_script_and_only_ours() {
    let site = Site::new("http://id.test");
    let cookie = site.sign_in();
    let policy = |path: &str| {
        let answer = site.get(path, &[("cookie", &cookie)]);
        header(&answer, "content-security-policy")
            .unwrap()
            .to_owned()
    };
    assert!(policy("/console/policies").contains("script-src 'self'; connect-src 'self';"));
    assert!(!policy("/console/policies").contains("unsafe"));
    for still in ["/console", "/console/security", "/console/iam/policies"] {
        assert!(!policy(still).contains("script"), "{still}");
    }
    let script = site.get(&assets::SCRIPT.path(), &[]);
    assert_eq!(
        header(&script, "content-type"),
        Some("text/javascript; charset=utf-8")
    );
}

#[test]
fn a_policy_is_created_opened_and_given_a_new_version() {
    let site = Site::new("http://id.test");
    let cookie = site.sign_in();
    let fields = [
        ("document", VALID),
        ("name", " Readers "),
        ("description", "Reads"),
    ];
    let made = site.post("/console/policies/create", &cookie, &fields);
    assert_eq!(made.status, 303, "{}", alert(&made));
    let opened = header(&made, "location").unwrap().to_owned();
    let page = site.get(&opened, &[("cookie", &cookie)]);
    assert_eq!(alert(&page), "The policy was created");
    assert!(text(&page).contains("<span class=\"badge\">v1</span>"));
    assert!(text(&page).contains(&VALID.replace('"', "&#34;")));
    assert_eq!(verdict(&page), "No findings: the policy is valid.");

    let twice = site.post("/console/policies/create", &cookie, &fields);
    assert_eq!(twice.status, 409);
    assert!(
        alert(&twice).starts_with("The policy was not saved: "),
        "{}",
        alert(&twice)
    );
    let broken = [("document", "{"), ("policy", ARN), ("version", "v1")];
    let refused = site.post("/console/policies/version", &cookie, &broken);
    assert_eq!(refused.status, 400);
    assert!(
        text(&refused).contains("Save as new version"),
        "it is still open"
    );
    let changed = VALID.replace("GetObject", "PutObject");
    let version = [("document", changed.as_str()), ("policy", ARN)];
    let saved = site.post("/console/policies/version", &cookie, &version);
    let page = site.get(header(&saved, "location").unwrap(), &[("cookie", &cookie)]);
    assert!(alert(&page).starts_with("The policy has a new version"));
    assert!(text(&page).contains("s3:PutObject") && text(&page).contains(">v2</span>"));

    let here = "arn%3Aaws%3Aiam%3A%3A111122223333%3Apolicy%2FReaders";
    let one = text(&site.get(
        &format!("/console/iam/policy?arn={ARN}"),
        &[("cookie", &cookie)],
    ));
    assert!(one.contains(&format!("href=\"/console/policies?policy={here}\"")));
}

#[test]
fn bookmarks_of_the_list_that_the_editor_had_lead_to_the_one_list() {
    let site = Site::new("http://id.test");
    let cookie = site.sign_in();
    let fields = [("document", VALID), ("name", "Readers")];
    site.post("/console/policies/create", &cookie, &fields);
    for (query, to, shows) in [
        (
            "",
            "",
            "arn=arn%3Aaws%3Aiam%3A%3A111122223333%3Apolicy%2FReaders",
        ),
        ("?find=READ", "?find=READ", "policy%2FReaders"),
        (
            "?find=nothing",
            "?find=nothing",
            "No policies have “nothing” in their name.",
        ),
        (
            "?of=aws&find=ADMINISTRATORACC",
            "?of=aws&find=ADMINISTRATORACC",
            "arn:aws:iam::aws:policy/AdministratorAccess",
        ),
        (
            "?find=arn:aws:iam::aws:policy/AdministratorAccess&x=//evil.example",
            "?find=arn%3Aaws%3Aiam%3A%3Aaws%3Apolicy%2FAdministratorAccess",
            "arn:aws:iam::aws:policy/AdministratorAccess",
        ),
        (
            &format!("?find={ARN}"),
            "?find=arn%3Aaws%3Aiam%3A%3A111122223333%3Apolicy%2FReaders",
            ">Readers</a>",
        ),
    ] {
        let moved = site.get(
            &format!("/console/policies/open{query}"),
            &[("cookie", &cookie)],
        );
        let list = format!("/console/iam/policies{to}");
        assert_eq!(header(&moved, "location"), Some(&*list), "{query}");
        let html = text(&site.get(&list, &[("cookie", &cookie)]));
        assert!(html.contains(shows), "{query}: {html}");
    }
}

#[test]
fn only_identity_policies_are_saved() {
    let site = Site::new("http://id.test");
    let cookie = site.sign_in();
    for path in ["create", "version"] {
        let fields = [
            ("document", VALID),
            ("type", "SERVICE_CONTROL_POLICY"),
            ("name", "Scp"),
            ("policy", ARN),
        ];
        let refused = site.post(&format!("/console/policies/{path}"), &cookie, &fields);
        assert_eq!(refused.status, 400);
        assert!(alert(&refused).contains("Managed policies are identity policies."));
    }
}

#[test]
fn what_is_not_there_or_not_a_policy_is_said() {
    let site = Site::new("http://id.test");
    let cookie = site.sign_in();
    for (arn, status) in [
        (ARN, 404),
        ("x", 400),
        ("arn:aws:iam::999999999999:policy/Readers", 403),
    ] {
        let answer = site.get(
            &format!("/console/policies?policy={arn}"),
            &[("cookie", &cookie)],
        );
        assert_eq!(answer.status, status, "{arn}: {}", alert(&answer));
        assert!(alert(&answer).starts_with("The policy was not opened: "));
    }
}

#[test]
fn a_document_has_an_end() {
    let site = Site::new("http://id.test");
    let cookie = site.sign_in();
    let long = "x".repeat(131_073);
    for path in ["check", "findings", "create", "version"] {
        let answer = site.post(
            &format!("/console/policies/{path}"),
            &cookie,
            &[("document", &long)],
        );
        assert_eq!(answer.status, 413, "{path}");
        assert!(alert(&answer).starts_with("The policy is too long"));
    }
    let most = "x".repeat(131_072);
    assert_eq!(
        site.post("/console/policies/check", &cookie, &[("document", &most)])
            .status,
        200
    );
}

#[test]
fn who_is_not_signed_in_sees_no_editor_and_the_script_is_told() {
    let site = Site::new("http://id.test");
    let to = |answer: &Answer| header(answer, "location").unwrap_or_default().to_owned();
    let sign_in = "/signin?destination=%2Fconsole%2Fpolicies";
    assert_eq!(to(&site.get("/console/policies", &[])), sign_in);
    let cookie = site.sign_in();
    let form = format!(
        "form={}&document=x",
        token(&site.get("/console", &[("cookie", &cookie)]))
    );
    for path in ["check", "create", "version"] {
        let answer = site.send("POST", &format!("/console/policies/{path}"), &[], &form);
        assert_eq!(to(&answer), sign_in, "{path}");
        let opened = site.get(&format!("/console/policies/{path}"), &[("cookie", &cookie)]);
        assert_eq!(to(&opened), "/console/policies", "{path}");
    }
    let ask = |headers: &[(&str, &str)], body: &str| {
        let answer = site.send("POST", "/console/policies/findings", headers, body);
        (answer.status, verdict(&answer))
    };
    assert_eq!(ask(&[], &form), (401, "You are signed out.".to_owned()));
    let session = ("cookie", cookie.as_str());
    let too_old = (403, "This page is too old.".to_owned());
    assert_eq!(ask(&[session], "document=x"), too_old);
    assert_eq!(
        ask(&[session, ("origin", "http://evil.example")], &form),
        too_old
    );
    assert_eq!(ask(&[session], &format!("{form}&document=y")).0, 400);
    assert_eq!(ask(&[session], &form).0, 200);
}
