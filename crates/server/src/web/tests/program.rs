//! How a program asks a person to sign it in.
use super::side_by_side::{email, offered};
use super::*;

const CALLBACK: &str = "http://127.0.0.1:50123/oauth/callback";
const SAME: &str = "arn:aws:signin:::devtools/same-device";
const CROSS: &str = "arn:aws:signin:::devtools/cross-device";

fn fields(client: &'static str) -> Vec<(&'static str, &'static str)> {
    let redirect = match client {
        SAME => CALLBACK,
        _ => "http://id.test/v1/sessions/confirmation",
    };
    vec![
        ("response_type", "code"),
        ("client_id", client),
        ("state", "a state/with&signs"),
        ("code_challenge_method", "SHA-256"),
        ("scope", "openid"),
        ("redirect_uri", redirect),
        (
            "code_challenge",
            "kKm1K4T1p0oX4bLqYxk7u1sXH0p3n5cY2d8fRZ0eQbM",
        ),
    ]
}

fn written(fields: &[(&str, &str)]) -> String {
    form_urlencoded::Serializer::new(String::new())
        .extend_pairs(fields)
        .finish()
}

fn page(fields: &[(&str, &str)]) -> String {
    format!("/v1/authorize?{}", written(fields))
}

#[test]
fn who_is_not_signed_in_signs_in_first_and_comes_back() {
    let site = Site::new("http://id.test");
    let wanted = page(&fields(SAME));
    let answer = site.get(&wanted, &[]);
    assert_eq!(answer.status, 303);
    let sign_in = header(&answer, "location").unwrap();
    let (_, query) = sign_in.split_once('?').unwrap();
    let destination = form_urlencoded::parse(query.as_bytes())
        .find(|(name, _)| name == "destination")
        .unwrap();
    assert_eq!(destination.1, wanted);
    let form = site.get(sign_in, &[]);
    assert!(text(&form).contains("name=\"destination\" value=\"/v1/authorize?"));
}

#[test]
fn a_person_agrees_and_the_code_goes_to_the_program() {
    let site = Site::new("http://id.test");
    let cookie = site.sign_in();
    let asked = site.get(&page(&fields(SAME)), &[("cookie", &cookie)]);
    assert_eq!(asked.status, 200);
    // Browsers hold what a form leads on to against its policy.
    let policy = header(&asked, "content-security-policy").unwrap();
    assert!(
        policy.contains("form-action 'self' http://127.0.0.1:50123;"),
        "{policy}"
    );
    let with = |answer| [fields(SAME), vec![("answer", answer)]].concat();
    let agreed = site.post("/v1/authorize", &cookie, &with("allow"));
    let to = header(&agreed, "location").unwrap();
    let (uri, query) = to.split_once('?').unwrap();
    assert_eq!(uri, CALLBACK);
    let answer: Vec<_> = form_urlencoded::parse(query.as_bytes()).collect();
    assert_eq!(answer[0].0, "code");
    assert_eq!(answer[1], ("state".into(), "a state/with&signs".into()));
    for refused in ["cancel", ""] {
        let refused = site.post("/v1/authorize", &cookie, &with(refused));
        let to = header(&refused, "location").unwrap();
        assert!(
            to.starts_with("http://127.0.0.1:50123/oauth/callback?error=access_denied&state=a"),
            "{to}"
        );
    }
}

#[test]
fn nobody_else_agrees_for_a_person() {
    let site = Site::new("http://id.test");
    let cookie = site.sign_in();
    let body = written(&[fields(SAME), vec![("answer", "allow")]].concat());
    let headers = [("cookie", cookie.as_str())];
    for body in [body.clone(), format!("{body}&form=guessed")] {
        let answer = site.send("POST", "/v1/authorize", &headers, &body);
        assert_eq!(answer.status, 403);
    }
    let signed_out = site.send("POST", "/v1/authorize", &[], &body);
    assert_eq!(signed_out.status, 303, "to the sign-in page");
    assert!(
        header(&signed_out, "location")
            .unwrap()
            .starts_with("/signin")
    );
}

#[test]
fn who_asks_wrongly_is_sent_nothing() {
    let site = Site::new("http://id.test");
    let cookie = site.sign_in();
    for (name, value) in [
        ("response_type", "token"),
        ("client_id", "arn:aws:signin:::devtools/else"),
        ("redirect_uri", "http://evil.example:50123/oauth/callback"),
        (
            "redirect_uri",
            "http://127.0.0.1:50123/oauth/callback'; script-src *",
        ),
        ("code_challenge_method", "plain"),
        ("code_challenge", "short"),
        ("scope", ""),
    ] {
        let mut wrong = fields(SAME);
        for field in wrong.iter_mut().filter(|field| field.0 == name) {
            field.1 = value;
        }
        for cookie in [cookie.as_str(), ""] {
            let answer = site.get(&page(&wrong), &[("cookie", cookie)]);
            assert_eq!(answer.status, 400, "{name}={value}");
        }
        wrong.push(("answer", "allow"));
        let answer = site.post("/v1/authorize", &cookie, &wrong);
        assert_eq!(answer.status, 400, "{name}={value}");
    }
    let twice = [fields(SAME), vec![("scope", "openid")]].concat();
    assert_eq!(site.get(&page(&twice), &[]).status, 400);
}

#[test]
fn a_code_for_another_device_is_shown_to_be_carried_there() {
    let site = Site::new("http://id.test");
    let cookie = site.sign_in();
    let asked = site.get(&page(&fields(CROSS)), &[("cookie", &cookie)]);
    assert!(text(&asked).contains("on another device"));
    let answer = [fields(CROSS), vec![("answer", "allow")]].concat();
    let agreed = site.post("/v1/authorize", &cookie, &answer);
    let to = header(&agreed, "location").unwrap();
    let to = to.strip_prefix("http://id.test").unwrap();
    let shown = text(&site.get(to, &[]));
    let code = shown.split("<code id=\"code\">").nth(1).unwrap();
    let code = code
        .split('<')
        .next()
        .unwrap()
        .replace("&#x3D;", "=")
        .replace("&#61;", "=");
    let code = base64::Engine::decode(&base64::engine::general_purpose::STANDARD, code).unwrap();
    let (_, query) = to.split_once('?').unwrap();
    let sent: Vec<_> = form_urlencoded::parse(query.as_bytes()).collect();
    let carried: Vec<_> = form_urlencoded::parse(&code).collect();
    assert_eq!(carried.len(), 2);
    assert!(carried.iter().all(|field| sent.contains(field)));
    for nothing in [
        "/v1/sessions/confirmation",
        "/v1/sessions/confirmation?code=",
    ] {
        assert_eq!(site.get(nothing, &[]).status, 404);
    }
    let cancel = [fields(CROSS), vec![("answer", "cancel")]].concat();
    let cancelled = site.post("/v1/authorize", &cookie, &cancel);
    assert_eq!(header(&cancelled, "location"), Some("/console"));
}

/// The account whose code the program at `cookie`'s browser is sent.
fn agreed_for(site: &Site, cookie: &str) -> String {
    let answer = [fields(SAME), vec![("answer", "allow")]].concat();
    let agreed = site.post("/v1/authorize", cookie, &answer);
    let to = header(&agreed, "location").unwrap();
    let (_, query) = to.split_once('?').unwrap();
    let code = form_urlencoded::parse(query.as_bytes()).next().unwrap();
    assert_eq!(code.0, "code");
    code.1.split('.').next().unwrap().to_owned()
}

#[test]
fn any_of_five_sessions_agrees() {
    let site = Site::new("http://id.test");
    let mut cookie = site.sign_in();
    for number in 1..5 {
        site.add_root(&email(number));
        cookie = cookie_of(&site.sign_in_root(&email(number), Some(&cookie)));
    }
    let wanted = page(&fields(SAME));
    let asked = text(&site.get(&wanted, &[("cookie", &cookie)]));
    let ids = offered(&asked);
    assert_eq!(ids.len(), 4);
    assert!(!asked.contains("/signin?add"), "there is room for no other");
    let mut accounts = vec![agreed_for(&site, &cookie)];
    for id in &ids {
        let fields = [("session", id.as_str()), ("destination", &wanted)];
        let switched = site.post("/console/switch", &cookie, &fields);
        assert_eq!(header(&switched, "location"), Some(wanted.as_str()));
        let in_front = cookie_of(&switched);
        let asked = text(&site.get(&wanted, &[("cookie", &in_front)]));
        let account = agreed_for(&site, &in_front);
        assert!(asked.contains(&format!("arn:aws:iam::{account}:root")));
        assert!(!offered(&asked).contains(id), "it is in front");
        accounts.push(account);
    }
    accounts.sort();
    accounts.dedup();
    assert_eq!(accounts.len(), 5, "each for itself");
}

#[test]
fn with_nobody_in_front_who_is_signed_in_already_comes_back_to_the_program() {
    let site = Site::new("http://id.test");
    site.add_root(&email(1));
    let first = site.sign_in();
    let both = cookie_of(&site.sign_in_root(&email(1), Some(&first)));
    let left = cookie_of(&site.post("/signout", &both, &[]));
    let wanted = page(&fields(SAME));
    let to = site.get(&wanted, &[("cookie", &left)]);
    let sign_in = site.get(header(&to, "location").unwrap(), &[("cookie", &left)]);
    let html = text(&sign_in);
    let choice = html.split("action=\"/signin/switch\"").nth(1).unwrap();
    let choice = choice.split("</form>").next().unwrap();
    assert!(choice.contains("name=\"destination\" value=\"/v1/authorize?"));
    let cookie = format!("{left}; {}", cookie_of(&sign_in));
    let chosen = |destination: &str| {
        let body = written(&[
            ("form", &token(&sign_in)),
            ("session", &offered(&html)[0]),
            ("destination", destination),
        ]);
        site.send("POST", "/signin/switch", &[("cookie", &cookie)], &body)
    };
    let back = chosen(&wanted);
    assert_eq!(header(&back, "location"), Some(wanted.as_str()));
    assert_eq!(agreed_for(&site, &cookie_of(&back)), "111122223333");
    for elsewhere in [
        "https://evil.example/console",
        "//evil.example",
        "/signout",
        "",
    ] {
        let back = chosen(elsewhere);
        assert_eq!(header(&back, "location"), Some("/console"), "{elsewhere}");
    }
}

#[test]
fn another_identity_signs_in_and_comes_back_to_the_program() {
    let site = Site::new("http://id.test");
    let cookie = site.sign_in();
    let wanted = page(&fields(SAME));
    let asked = text(&site.get(&wanted, &[("cookie", &cookie)]));
    let link = asked.split("href=\"/signin?add=&").nth(1).unwrap();
    let link = link.split('"').next().unwrap().trim_start_matches("#38;");
    let form = site.get(&format!("/signin?add&{link}"), &[("cookie", &cookie)]);
    assert_eq!(form.status, 200);
    assert!(text(&form).contains("name=\"destination\" value=\"/v1/authorize?"));
}
