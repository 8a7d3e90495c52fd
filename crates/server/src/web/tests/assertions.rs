//! The assertion consumer, and whoever sends it what no identity provider does.
use super::*;
use doorward_shapes::iam::{
    CreateRole, CreateRoleInput, CreateSAMLProvider, CreateSAMLProviderInput,
};

const METADATA: &str = include_str!("../../../../identity/tests/saml/metadata.xml");
/// What the provider says at noon of the day that it is here, for [`ROLE`].
const RESPONSE: &str = include_str!("../../../../identity/tests/saml/assertion.b64");
const TRUST: &str = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":
    {"Federated":"arn:aws:iam::111122223333:saml-provider/Office"},
    "Action":["sts:AssumeRoleWithSAML","sts:TagSession","sts:SetSourceIdentity"]}}"#;
/// What a browser says of a form that a page of the provider's sends.
const FROM_ELSEWHERE: [(&str, &str); 2] = [
    ("origin", "https://idp.example"),
    ("sec-fetch-site", "cross-site"),
];

/// A site whose account trusts a provider with the role `Reader`.
fn site() -> Site {
    let site = Site::new("http://id.test");
    let root = site.sign_in();
    let provider = CreateSAMLProviderInput {
        name: "Office".to_owned(),
        saml_metadata_document: METADATA.to_owned(),
        ..CreateSAMLProviderInput::default()
    };
    site.invoke::<CreateSAMLProvider>(&root, provider);
    let role = CreateRoleInput {
        role_name: "Reader".to_owned(),
        assume_role_policy_document: TRUST.to_owned(),
        ..CreateRoleInput::default()
    };
    site.invoke::<CreateRole>(&root, role);
    site
}

fn response() -> String {
    RESPONSE.split_whitespace().collect()
}

fn form(fields: &[(&str, &str)]) -> String {
    form_urlencoded::Serializer::new(String::new())
        .extend_pairs(fields)
        .finish()
}

impl Site {
    fn posts(&self, fields: &[(&str, &str)]) -> Answer {
        self.send("POST", "/saml", &FROM_ELSEWHERE, &form(fields))
    }
}

/// Whether nobody was let in, and told so.
#[track_caller]
fn is_refused(answer: &Answer) {
    assert!((400..500).contains(&answer.status), "{}", answer.status);
    let cookies = answer.headers.iter();
    let cookies = cookies.filter(|(name, _)| *name == "set-cookie");
    for (_, cookie) in cookies {
        assert!(cookie.starts_with("doorward-form="), "{cookie}");
    }
    assert!(header(answer, "location").is_none());
}

/// The session of whoever arrived: the cookie that the way on reads.
fn arrived(answer: &Answer) -> String {
    let cookie = cookie_of(answer);
    assert!(cookie.starts_with("doorward-arrived="), "{cookie}");
    cookie
}

#[test]
fn a_response_signs_in_once_and_leads_to_the_console_alone() {
    let other = "https://evil.example/console";
    for (relay, leads) in [
        (None, "%2Fconsole"),
        (Some(""), "%2Fconsole"),
        (Some("/console/policies"), "%2Fconsole%2Fpolicies"),
        (
            Some("http://id.test/console/policies"),
            "%2Fconsole%2Fpolicies",
        ),
        (Some(other), "%2Fconsole"),
        (Some("//evil.example/console"), "%2Fconsole"),
        (Some("/signout"), "%2Fconsole"),
        (Some("javascript:alert(1)"), "%2Fconsole"),
        (Some("/console\r\nset-cookie: a=b"), "%2Fconsole"),
    ] {
        let site = site();
        let response = response();
        let mut fields = vec![("SAMLResponse", response.as_str())];
        fields.extend(relay.map(|relay| ("RelayState", relay)));
        let let_in = site.posts(&fields);
        let to = format!("/saml/arrived?to={leads}");
        assert_eq!(header(&let_in, "location"), Some(&*to), "{relay:?}");
        let cookie = arrived(&let_in);
        let joined = site.get(&to, &[("cookie", &cookie)]);
        assert_eq!(joined.status, 303);
        let own = cookie_of(&joined);
        let home = text(&site.get("/console", &[("cookie", &own)]));
        assert!(home.contains("assumed-role/Reader/"), "{home}");
        // Shown again, it is refused, whoever shows it.
        is_refused(&site.posts(&fields));
        let again = site.get(&to, &[("cookie", "doorward-arrived=x")]);
        assert!(header(&again, "set-cookie").is_none());
    }
}

#[test]
fn what_no_provider_sends_is_refused() {
    let site = site();
    let good = response();
    let decoded = "<samlp:Response/>";
    let long = "A".repeat(1 << 20);
    let cut = good.get(..good.len() / 2).unwrap();
    let cases: [&[(&str, &str)]; 11] = [
        &[],
        &[("RelayState", "/console")],
        &[("SAMLResponse", "")],
        &[("SAMLResponse", "%%%")],
        &[("SAMLResponse", decoded)],
        &[("SAMLResponse", "PGE+")],
        &[("SAMLResponse", &long)],
        &[("SAMLResponse", cut)],
        &[("SAMLResponse", &good), ("SAMLResponse", &good)],
        &[("SAMLResponse", &good), ("SAMLResponse", "x")],
        &[("samlresponse", &good)],
    ];
    for fields in cases {
        is_refused(&site.posts(fields));
    }
    for media_type in ["application/json", "text/plain", "multipart/form-data", ""] {
        let mut headers = FROM_ELSEWHERE.to_vec();
        headers.push(("content-type", media_type));
        let body = form(&[("SAMLResponse", &good)]);
        is_refused(&site.send("POST", "/saml", &headers, &body));
    }
    // None of that has used it up.
    arrived(&site.posts(&[("SAMLResponse", &good)]));
}

#[test]
fn it_is_posted_and_nothing_else() {
    let site = site();
    let query = form(&[("SAMLResponse", &response())]);
    for method in ["GET", "HEAD"] {
        let looked = site.send(method, &format!("/saml?{query}"), &[], "");
        assert_eq!(header(&looked, "location"), Some("/console"), "{method}");
        assert!(header(&looked, "set-cookie").is_none(), "{method}");
    }
    for (method, path) in [
        ("PUT", "/saml"),
        ("DELETE", "/saml"),
        ("POST", "/saml/arrived"),
        ("HEAD", "/saml/arrived"),
    ] {
        let answer = site.send(method, path, &[], &query);
        assert_eq!(answer.status, 405, "{method} {path}");
    }
}

#[test]
fn no_host_that_a_request_names_leads_anywhere_or_makes_a_response_ours() {
    let site = site();
    let body = form(&[
        ("SAMLResponse", &response()),
        ("RelayState", "https://evil.example/console"),
    ]);
    let mut headers = FROM_ELSEWHERE.to_vec();
    headers.push(("host", "evil.example"));
    let answer = site.send("POST", "/saml", &headers, &body);
    assert!(!format!("{:?}{}", answer.headers, text(&answer)).contains("evil"));
    let to = header(&answer, "location").unwrap();
    assert_eq!(to, "/saml/arrived?to=%2Fconsole");
}

#[test]
fn another_site_posts_here_and_nowhere_else() {
    let site = site();
    let root = site.sign_in();
    let body = form(&[
        ("SAMLResponse", &response()),
        ("ticket", "x"),
        ("role", "x"),
    ]);
    for path in [
        "/saml/role",
        "/signin/root",
        "/signout",
        "/console/sessions/end-all",
    ] {
        let mut headers = FROM_ELSEWHERE.to_vec();
        headers.push(("cookie", &root));
        assert_eq!(
            site.send("POST", path, &headers, &body).status,
            403,
            "{path}"
        );
    }
    assert_eq!(site.get("/console", &[("cookie", &root)]).status, 200);
    // A choice that was never offered is none, even from a page of ours.
    let page = site.get("/signin", &[]);
    let body = form(&[("form", &token(&page)), ("ticket", "x"), ("role", "x")]);
    let headers = [("cookie", &*cookie_of(&page))];
    is_refused(&site.send("POST", "/saml/role", &headers, &body));
}

#[test]
fn where_there_is_no_room_the_session_that_came_ends() {
    let site = site();
    let mut browser = site.sign_in();
    for number in 1..5 {
        let email = format!("owner-{number}@example.com");
        site.add_root(&email);
        browser = cookie_of(&site.sign_in_root(&email, Some(&browser)));
    }
    let came = arrived(&site.posts(&[("SAMLResponse", &response())]));
    let value = came.split_once('=').unwrap().1;
    let session = format!("doorward-session={value}");
    assert_eq!(site.get("/console", &[("cookie", &session)]).status, 200);
    let both = format!("{browser}; {came}");
    let full = site.get("/saml/arrived?to=%2Fconsole", &[("cookie", &both)]);
    assert_eq!(full.status, 400);
    assert!(text(&full).contains("Sign out"), "{}", text(&full));
    let spent = (
        "set-cookie",
        "doorward-arrived=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0",
    );
    let mut headers = full.headers.iter();
    assert!(headers.any(|(name, value)| (*name, value.as_str()) == spent));
    assert_eq!(site.get("/console", &[("cookie", &session)]).status, 303);
    assert_eq!(site.get("/console", &[("cookie", &browser)]).status, 200);
}
