//! Every form there is, sent by whoever should not; every answer, held against what all must say.
use super::*;

/// What follows `fn name(` in the router, up to the end of that function.
fn router(name: &str) -> &'static str {
    let source = include_str!("../../web.rs");
    let rest = source.split(&format!("\nfn {name}(")).nth(1).unwrap();
    rest.split("\n}\n").next().unwrap()
}

/// Every address that the router names there, be it by a constant.
fn addresses(name: &str) -> Vec<&'static str> {
    let constants = [
        ("signin::PATH", signin::PATH),
        ("signin::CONFIRMATION", signin::CONFIRMATION),
        ("branding::PAGE", crate::web::branding::PAGE),
        ("activity::PAGE", crate::web::activity::PAGE),
        ("leaving::PATH", leaving::PATH),
        ("saml::ROLE", saml::ROLE),
        ("switch_role::PATH", crate::web::switch_role::PATH),
        ("words::PATH", words::PATH),
    ];
    let source = router(name);
    for arm in source.lines().filter_map(|line| line.split_once(" => ")) {
        let pattern = arm.0.trim().trim_start_matches("| ");
        let known = pattern.starts_with(['"', '_'])
            || pattern.contains("path")
            || pattern.contains("None")
            || pattern.contains("Some(")
            || constants.iter().any(|(constant, _)| *constant == pattern);
        assert!(known, "which address is {pattern}?");
    }
    let named = constants
        .iter()
        .filter(|(constant, _)| source.contains(constant));
    let named = named.map(|(_, address)| *address);
    let (screens, forms) = crate::web::iam::addresses();
    let tables = if name == "show" { screens } else { forms };
    // They wait for a commit, so that they are not among those that are shown at once.
    let checklist = [checklist::PAGE, checklist::REPORT];
    let checklist = checklist.into_iter().filter(|_| name == "show");
    let named = named.chain(tables).chain(checklist);
    let literals = source.split('"').skip(1).step_by(2).chain(named);
    let paths = literals.filter(|literal| literal.starts_with('/') && literal.len() > 1);
    let mut paths: Vec<_> = paths.collect();
    paths.sort_unstable();
    paths.dedup();
    assert!(paths.len() > 10, "{paths:?}");
    paths
}

/// Whether the form at `path` comes with a file.
fn is_upload(path: &str) -> bool {
    ["/console/branding/logo", "/console/branding/background"].contains(&path)
}

/// A form with the file `image`, as a browser sends it: its media type and its body.
pub(super) fn upload(token: Option<&str>, file: &[u8]) -> (&'static str, Vec<u8>) {
    let mut body = Vec::new();
    let mut part = |disposition: &str, content: &[u8]| {
        let head = format!("--b1\r\nContent-Disposition: form-data; {disposition}\r\n\r\n");
        body.extend_from_slice(&[head.as_bytes(), content, b"\r\n"].concat());
    };
    if let Some(token) = token {
        part("name=\"form\"", token.as_bytes());
    }
    part("name=\"image\"; filename=\"a.png\"", file);
    body.extend_from_slice(b"--b1--\r\n");
    ("multipart/form-data; boundary=b1", body)
}

fn assert_strict(answer: &Answer, what: &str) {
    let says = |name, value: &str| assert_eq!(header(answer, name), Some(value), "{what}");
    says("cache-control", "no-store");
    says("x-frame-options", "DENY");
    says("x-content-type-options", "nosniff");
    says("referrer-policy", "same-origin");
    says("cross-origin-opener-policy", "same-origin");
    says("cross-origin-resource-policy", "same-origin");
    if answer.status != 303 {
        let policy = header(answer, "content-security-policy").unwrap_or_default();
        for part in [
            "default-src 'none';",
            "frame-ancestors 'none'",
            "base-uri 'none'",
            "form-action 'self'",
        ] {
            assert!(policy.contains(part), "{what}: {policy}");
        }
        assert!(!policy.contains("unsafe"), "{what}");
    }
}

#[test]
fn no_form_is_taken_from_another_site_or_with_another_sessions_token() {
    let site = Site::new("http://id.test");
    let (own, other) = (site.sign_in(), site.sign_in());
    let page = site.get("/signin", &[]);
    let (browser, before) = (cookie_of(&page), token(&page));
    let cookie = format!("{own}; {browser}");
    let cookie = [("cookie", cookie.as_str())];
    let mine = token(&site.get("/console", &cookie));
    let anothers = token(&site.get("/console", &[("cookie", &other)]));
    let refused = |path: &str, headers: &[(&str, &str)], form: &str, why: &str| {
        let answer = if is_upload(path) {
            let (kind, body) = upload(form.strip_prefix("form="), b"");
            let headers = [&[("content-type", kind)], headers].concat();
            site.send_bytes("POST", path, &headers, &body)
        } else {
            site.send("POST", path, headers, form)
        };
        assert_eq!(answer.status, 403, "{path}: {why}");
        assert!(header(&answer, "set-cookie").is_none(), "{path}: {why}");
        assert_strict(&answer, path);
    };
    for path in addresses("submit") {
        // Before there is a session, forms are bound to the browser.
        let (right, wrong) = if path.starts_with("/signin/") || path == saml::ROLE {
            (&before, &mine)
        } else {
            (&mine, &before)
        };
        refused(path, &cookie, "", "no token");
        refused(path, &cookie, "form=", "an empty one");
        refused(
            path,
            &cookie,
            &format!("form={anothers}"),
            "another session's",
        );
        refused(path, &cookie, &format!("form={wrong}"), "of the other kind");
        let right = format!("form={right}");
        for strange in [
            ("origin", "http://evil.example"),
            ("origin", "http://id.test.evil.example"),
            ("origin", "null"),
            ("sec-fetch-site", "cross-site"),
            ("sec-fetch-site", "same-site"),
        ] {
            refused(path, &[cookie[0], strange], &right, strange.1);
        }
        // A body that a form of another site can send without being one of ours.
        for kind in [
            "text/plain",
            "multipart/form-data; boundary=x",
            "application/json",
        ] {
            let headers = [("content-type", kind), cookie[0]];
            let answer = site.send("POST", path, &headers, &right);
            assert_eq!(answer.status, 400, "{path}: {kind}");
        }
    }
    // The session is still there: not even signing out was taken.
    assert_eq!(site.get("/console", &cookie).status, 200);
}

#[test]
fn every_form_of_every_page_has_an_address_that_was_walked() {
    let walked = addresses("submit");
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/templates");
    let mut forms = 0;
    for file in std::fs::read_dir(folder).unwrap() {
        let path = file.unwrap().path();
        let Ok(html) = std::fs::read_to_string(&path) else {
            continue;
        };
        for form in html.split("<form").skip(1) {
            let tag = form.split('>').next().unwrap();
            if !tag.contains("method=\"post\"") {
                continue;
            }
            forms += 1;
            for part in ["action=\"", "formaction=\""] {
                for rest in form.split("</form").next().unwrap().split(part).skip(1) {
                    let address = rest.split(['"', '{', '?', '#']).next().unwrap();
                    let known = walked.iter().any(|known| known.starts_with(address));
                    assert!(known, "{}: {address}", path.display());
                }
            }
        }
    }
    assert!(forms > 15, "{forms}");
}

#[test]
fn the_address_of_a_form_opened_as_a_page_leads_to_one() {
    let site = Site::new("http://id.test");
    let session = site.sign_in();
    // Those two are pages of what their queries name.
    let named = ["/console/iam/delete", "/console/iam/attach"];
    let forms = addresses("submit").into_iter();
    for path in forms.filter(|path| !named.contains(path)) {
        let answer = site.get(path, &[("cookie", &session)]);
        assert_ne!(answer.status, 404, "{path}");
    }
}

#[test]
fn every_address_answers_strictly_to_who_is_signed_in_and_to_who_is_not() {
    let site = Site::new("http://id.test");
    let session = site.sign_in();
    for path in addresses("show").into_iter().chain(addresses("submit")) {
        for headers in [&[][..], &[("cookie", session.as_str())]] {
            assert_strict(&site.get(path, headers), path);
        }
    }
    let out = site.post("/signout", &session, &[]);
    assert_strict(&out, "signing out");
}

#[test]
fn every_address_says_which_methods_it_takes() {
    let site = Site::new("http://id.test");
    let session = site.sign_in();
    let cookie = [("cookie", session.as_str())];
    let (pages, forms) = (addresses("show"), addresses("submit"));
    let both = forms.iter().map(|path| (*path, "GET, HEAD, POST"));
    let alone = pages.iter().filter(|path| !forms.contains(path));
    let alone = alone.map(|path| (*path, "GET, HEAD"));
    let others = [
        ("/signin/example-corp", "GET, HEAD"),
        (crate::web::federation::PATH, "GET, POST"),
        (saml::PATH, "GET, HEAD, POST"),
        (saml::ARRIVED, "GET"),
        (saml::METADATA, "GET, HEAD"),
        ("/static/saml/ASIPABC/saml-metadata.xml", "GET, HEAD"),
        ("/saml/acs/ASIPABC", "GET, HEAD, POST"),
    ];
    for (path, taken) in both.chain(alone).chain(others) {
        for method in ["PUT", "DELETE", "OPTIONS"] {
            let answer = site.send(method, path, &cookie, "");
            assert_eq!(answer.status, 405, "{method} {path}");
            assert_eq!(header(&answer, "allow"), Some(taken), "{path}");
        }
        if !taken.contains("HEAD") {
            let answer = site.send("HEAD", path, &[], "");
            assert_eq!(
                (answer.status, header(&answer, "allow")),
                (405, Some(taken))
            );
        }
    }
    let answer = site.send("POST", saml::METADATA, &[], "");
    assert_eq!(
        (answer.status, header(&answer, "allow")),
        (405, Some("GET, HEAD"))
    );
}
