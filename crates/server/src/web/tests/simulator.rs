//! The simulator's page, as a browser has it: no script is needed.
use super::*;

const PAGE: &str = "/console/simulator";
const POLICY: &str = "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:GetObject\",\"Resource\":\"*\",\"Condition\":{\"IpAddress\":{\"aws:SourceIp\":\"203.0.113.0/24\"}}},\r\n{\"Effect\":\"Deny\",\"Action\":\"s3:DeleteObject\",\"Resource\":\"*\"}]}";
const ADMIN: &str = "arn:aws:iam::111122223333:user/admin";

/// The text of the results, without tags.
fn results(answer: &Answer) -> String {
    let html = text(answer);
    let part = html.split("id=\"results\"").nth(1).unwrap();
    let part = part.split("</section>").next().unwrap();
    let words = part.split('<').filter_map(|tag| tag.split_once('>'));
    let words = words
        .map(|(_, text)| text.trim())
        .filter(|text| !text.is_empty());
    words.collect::<Vec<_>>().join(" ")
}

fn run(site: &Site, cookie: &str, fields: &[(&str, &str)]) -> Answer {
    let fields = [&[("do", "run")], fields].concat();
    site.post(PAGE, cookie, &fields)
}

#[test]
fn a_pasted_policy_is_simulated_with_its_statement_and_missing_keys() {
    let site = Site::new("http://id.test");
    let cookie = site.sign_in();
    let fields = [
        ("source", "policy"),
        ("policy", POLICY),
        (
            "actions",
            " s3:GetObject \r\n\r\ns3:DeleteObject\r\nS3:getobject",
        ),
    ];
    let told = results(&run(&site, &cookie, &fields));
    assert!(told.contains("0 of 2 allowed."), "{told}");
    assert!(
        told.contains("Denied implicitly s3:GetObject * No statement allows it."),
        "{told}"
    );
    assert!(
        told.contains("keys that have no value here: aws:SourceIp"),
        "{told}"
    );
    let deciding = "PolicyInputList.1 , policy that was pasted, line 2, column 1 2 {&#34;Effect&#34;:&#34;Deny&#34;";
    assert!(told.contains(deciding), "{told}");

    let told = |value: &str, kind: &str| {
        let context = [
            ("key:1", "aws:SourceIp"),
            ("kind:1", kind),
            ("value:1", value),
        ];
        let answer = run(&site, &cookie, &[&fields[..], &context].concat());
        (answer.status, results(&answer))
    };
    assert!(
        told("203.0.113.9", "ip")
            .1
            .contains("1 of 2 allowed. Allowed s3:GetObject *")
    );
    assert!(told("198.51.100.1", "ip").1.contains("0 of 2 allowed."));
    assert_eq!(told("nowhere", "ip").0, 400);
}

#[test]
fn an_identity_is_found_chosen_and_simulated() {
    let site = Site::new("http://id.test");
    let cookie = site.sign_in();
    let find = |find: &str| text(&site.post(PAGE, &cookie, &[("do", "find"), ("find", find)]));
    assert!(find("ADM").contains(&format!("value=\"{ADMIN}\"")));
    assert!(find("nobody").contains("Nobody has “nobody” in the name."));
    let by_arn = find("arn:aws:iam::111122223333:role/x");
    assert!(by_arn.contains("value=\"arn:aws:iam::111122223333:role/x\" checked"));

    let fields = [
        ("source", "identity"),
        ("identity", ADMIN),
        ("actions", "iam:ListUsers"),
        ("add:s3:GetObject", "on"),
        ("resources", "*"),
    ];
    let answer = run(&site, &cookie, &fields);
    let told = results(&answer);
    assert!(told.contains("2 of 2 allowed."), "{told}");
    assert!(
        told.contains("AdministratorAccess , AWS managed policy"),
        "{told}"
    );
    assert!(
        told.contains("{ &#34;Effect&#34;: &#34;Allow&#34;,") || told.contains("Allow&#34;"),
        "{told}"
    );
    assert!(
        text(&answer).contains("iam:ListUsers\ns3:GetObject</textarea>"),
        "ticks are kept"
    );
    assert!(text(&answer).contains(&format!("value=\"{ADMIN}\" checked")));
}

#[test]
fn a_boundary_is_told_of() {
    let site = Site::new("http://id.test");
    let cookie = site.sign_in();
    let boundary = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"iam:*","Resource":"*"}}"#;
    let fields = [
        ("identity", ADMIN),
        ("boundary", boundary),
        ("actions", "iam:ListUsers\ns3:ListAllMyBuckets"),
    ];
    let told = results(&run(&site, &cookie, &fields));
    assert!(
        told.contains("The permissions boundary allows it"),
        "{told}"
    );
    assert!(
        told.contains("The permissions boundary does not allow it."),
        "{told}"
    );
}

#[test]
fn actions_and_keys_are_offered() {
    let site = Site::new("http://id.test");
    let cookie = site.sign_in();
    let offered = |service: &str, filter: &str, actions: &str| {
        let fields = [
            ("do", "actions"),
            ("service", service),
            ("filter", filter),
            ("actions", actions),
        ];
        text(&site.post(PAGE, &cookie, &fields))
            .matches("name=\"add:")
            .count()
    };
    assert_eq!(offered("iam", "accesskeylast", ""), 1);
    assert_eq!(
        offered("iam", "accesskeylast", "IAM:GetAccessKeyLastUsed"),
        0,
        "it is chosen"
    );
    assert_eq!(offered("ec2", "", ""), 150, "and how many more is said");
    assert_eq!(offered("no-such-service", "", ""), 0);
    let fields = [("do", "keys"), ("source", "policy"), ("policy", POLICY)];
    let page = text(&site.post(PAGE, &cookie, &fields));
    assert!(page.contains("name=\"key:1\" type=\"text\" value=\"aws:SourceIp\""));
    assert!(page.contains("<option value=\"ip\" selected>"));
    let link = format!("{PAGE}?identity={ADMIN}&action=s3:GetObject&resource=arn:aws:s3:::a/b");
    let page = text(&site.get(&link, &[("cookie", &cookie)]));
    for filled in [
        &format!("value=\"{ADMIN}\" checked"),
        "\ns3:GetObject<",
        "\narn:aws:s3:::a/b<",
    ] {
        assert!(page.contains(filled), "{filled}");
    }
}

#[test]
fn what_cannot_be_simulated_is_refused_with_its_reason() {
    let site = Site::new("http://id.test");
    let cookie = site.sign_in();
    let nobody = "arn:aws:iam::111122223333:user/nobody";
    let cases: [(&[(&str, &str)], u16); 6] = [
        (&[("identity", ADMIN)], 400),
        (&[("identity", ""), ("actions", "s3:GetObject")], 400),
        (&[("identity", nobody), ("actions", "s3:GetObject")], 404),
        (&[("identity", ADMIN), ("actions", "not an action")], 400),
        (
            &[
                ("identity", ADMIN),
                ("actions", "s3:GetObject"),
                ("resources", "x"),
            ],
            400,
        ),
        (
            &[
                ("source", "policy"),
                ("policy", "{"),
                ("actions", "s3:GetObject"),
            ],
            400,
        ),
    ];
    for (fields, status) in cases {
        let answer = run(&site, &cookie, fields);
        assert_eq!(answer.status, status, "{fields:?}");
        assert!(
            text(&answer).contains("The simulation was not run"),
            "{fields:?}"
        );
    }
}

#[test]
fn there_is_a_limit_to_what_is_sent_and_nothing_of_it_is_code() {
    let site = Site::new("http://id.test");
    let cookie = site.sign_in();
    let long = "x".repeat(131_073);
    let many = (0..201).map(|n| format!("a:b{n}")).collect::<Vec<_>>();
    let many = many.join(
        "
",
    );
    for field in [("policy", &long), ("boundary", &long), ("resources", &many)] {
        let answer = run(&site, &cookie, &[(field.0, field.1)]);
        assert_eq!(answer.status, 413, "{}", field.0);
    }
    let hostile = "</textarea><script>\" onfocus=\"x";
    let names = [
        "identity",
        "find",
        "policy",
        "actions",
        "resources",
        "service",
        "filter",
    ];
    let more = [
        "boundary",
        "resource_policy",
        "resource_owner",
        "caller",
        "key:1",
        "value:1",
    ];
    let fields: Vec<_> = names
        .into_iter()
        .chain(more)
        .map(|name| (name, hostile))
        .collect();
    for step in ["run", "find", "keys", "actions", "choose", ""] {
        let html = text(&site.post(PAGE, &cookie, &[&[("do", step)], &fields[..]].concat()));
        assert!(
            !html.contains("<script") && !html.contains("\" onfocus"),
            "{step}"
        );
    }
    let asked = format!("{PAGE}?action=%3C/textarea%3E%3Cscript%3E");
    assert!(!text(&site.get(&asked, &[("cookie", &cookie)])).contains("<script"));
}

#[test]
fn it_is_for_who_is_signed_in() {
    let site = Site::new("http://id.test");
    let sign_in = Some("/signin?destination=%2Fconsole%2Fsimulator");
    assert_eq!(header(&site.get(PAGE, &[]), "location"), sign_in);
    assert_eq!(
        header(&site.send("POST", PAGE, &[], "do=run"), "location"),
        sign_in
    );
    let cookie = site.sign_in();
    let foreign = site.send("POST", PAGE, &[("cookie", &cookie)], "do=run&form=x");
    assert_eq!(foreign.status, 403);
    let page = site.get(PAGE, &[("cookie", &cookie)]);
    assert!(
        !header(&page, "content-security-policy")
            .unwrap()
            .contains("script")
    );
}
