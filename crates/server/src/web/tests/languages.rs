//! The language of pages: who chooses it, and where the choice leads.
use super::*;

fn lang(page: &Answer) -> String {
    let html = String::from_utf8(page.body.clone()).unwrap();
    let (_, rest) = html.split_once("<html lang=\"").unwrap();
    rest.split('"').next().unwrap().to_owned()
}

#[test]
fn the_choice_is_kept_and_counts_more_than_what_the_browser_asks_for() {
    let site = Site::new("https://id.test");
    assert_eq!(lang(&site.get("/signin", &[])), "en");
    let german = ("accept-language", "de-CH, en;q=0.5");
    assert_eq!(lang(&site.get("/signin", &[german])), "de");
    assert_eq!(
        lang(&site.get("/signin/no.account", &[("accept-language", "fr")])),
        "en"
    );
    let chosen = site.get("/language?to=en&back=/signin?kind=root", &[german]);
    assert_eq!(chosen.status, 303);
    assert_eq!(header(&chosen, "location"), Some("/signin?kind=root"));
    let cookie = header(&chosen, "set-cookie").unwrap();
    assert!(
        cookie.starts_with("__Host-doorward-language=en; Path=/; HttpOnly; SameSite=Lax; Max-Age=")
    );
    let cookie = cookie_of(&chosen);
    assert_eq!(
        lang(&site.get("/signin", &[german, ("cookie", &cookie)])),
        "en"
    );
    let unknown = [("cookie", "__Host-doorward-language=xx"), german];
    assert_eq!(lang(&site.get("/signin", &unknown)), "de");
}

#[test]
fn choosing_leads_to_no_other_site_and_only_we_let_choose() {
    let site = Site::new("https://id.test");
    for back in [
        "https://evil.test/",
        "//evil.test",
        "/%5Cevil.test",
        "%5C%5Cevil.test",
        "/%09/evil.test",
        "javascript:alert(1)",
        "",
        "/a%0D%0Aset-cookie:%20x",
    ] {
        let chosen = site.get(&format!("/language?to=de&back={back}"), &[]);
        assert_eq!(header(&chosen, "location"), Some("/console"), "{back}");
    }
    let unknown = site.get("/language?to=xx&back=/signin", &[]);
    assert_eq!(header(&unknown, "location"), Some("/signin"));
    assert_eq!(header(&unknown, "set-cookie"), None);
    let foreign = site.get(
        "/language?to=de&back=/signin",
        &[("sec-fetch-site", "cross-site")],
    );
    assert_eq!(header(&foreign, "set-cookie"), None);
}

#[test]
fn a_refusal_is_in_the_persons_language_and_offers_no_way_to_lose_the_form() {
    let site = Site::new("https://id.test");
    let page = site.get("/signin?kind=root", &[]);
    let cookie = format!("{}; __Host-doorward-language=de", cookie_of(&page));
    let body = form_urlencoded::Serializer::new(String::new())
        .extend_pairs([
            ("form", &*token(&page)),
            ("email", EMAIL),
            ("password", "Wrong-pass-1"),
        ])
        .finish();
    let refused = site.send("POST", "/signin/root", &[("cookie", &cookie)], &body);
    let html = String::from_utf8(refused.body).unwrap();
    assert_eq!(refused.status, 403);
    assert!(
        html.contains("Ihre Anmeldeinformationen sind falsch"),
        "{html}"
    );
    assert!(!html.contains("action=\"/language\""));
}

/// What a page that is German says in English.
fn english_on(html: &str) -> Vec<&'static str> {
    let texts = words::tests::texts();
    let said = texts.filter(|(_, english, german)| {
        let written = [">", "label=\"", "title=\"", "alt=\""];
        let written = written.map(|before| format!("{before}{english}"));
        let ends = |rest: &str| rest.starts_with(['<', '"']);
        let on = |start: &String| html.split(&**start).skip(1).any(ends);
        english != german && written.iter().any(on)
    });
    said.map(|(_, english, _)| *english).collect()
}

#[test]
fn the_console_is_in_the_persons_language() {
    let site = Site::new("https://id.test");
    let cookie = site.sign_in();
    let german = [("accept-language", "de"), ("cookie", &*cookie)];
    for (page, said) in [
        ("/console", "Hallo, Root-Benutzer"),
        ("/console/sessions", "Wo Sie angemeldet sind"),
        ("/console/sessions?ended", "Die Sitzung wurde beendet"),
        ("/switchrole", "Rolle wechseln"),
        ("/console/security", "Kein Zugriffsschlüssel."),
        (
            "/console/security?done=password",
            "Ihr Passwort wurde geändert",
        ),
        ("/console/checklist", "Der Root-Benutzer hat MFA"),
        ("/console/activity", "Nur Änderungen"),
        ("/console/branding?done", "Die Anmeldeseite wurde geändert"),
    ] {
        let answer = site.get(page, &german);
        let html = text(&answer);
        assert_eq!((answer.status, &*lang(&answer)), (200, "de"), "{page}");
        assert!(html.contains(said), "{page} does not say {said}: {html}");
        assert_eq!(english_on(&html), [""; 0], "{page}");
        let chooses = format!("name=\"back\" value=\"{page}\"");
        assert!(html.contains(&chooses), "{page} offers no other language");
    }
}

#[test]
fn what_programs_are_told_is_marked_as_english() {
    let site = Site::new("https://id.test");
    let cookie = site.sign_in();
    let page = site.get("/console/security", &[("cookie", &cookie)]);
    let body = form_urlencoded::Serializer::new(String::new())
        .extend_pairs([("form", &*token(&page)), ("key", "AKIAIOSFODNN7EXAMPLE")])
        .finish();
    let german = [("accept-language", "de"), ("cookie", &*cookie)];
    let refused = site.send("POST", "/console/security/keys/delete", &german, &body);
    let html = text(&refused);
    assert_eq!(refused.status, 404);
    assert!(
        html.contains("Der Zugriffsschlüssel wurde nicht gelöscht"),
        "{html}"
    );
    let wire = "<p lang=\"en\">The Access Key with id AKIAIOSFODNN7EXAMPLE cannot be found.</p>";
    assert!(html.contains(wire), "{html}");
}

#[test]
fn the_pages_about_identities_are_in_the_persons_language() {
    let site = Site::new("https://id.test");
    let cookie = site.sign_in();
    let german = [("accept-language", "de"), ("cookie", &*cookie)];
    let user = "user?name=admin&tab=";
    let aws = "policy?arn=arn:aws:iam::aws:policy/AdministratorAccess&tab=";
    for (page, said) in [
        ("users", "Benutzer dieses Kontos"),
        ("users?find=nobody", "Keine Benutzer mit „nobody“ im Namen."),
        (
            "users/create",
            "Den Benutzer sich an der Konsole anmelden lassen",
        ),
        (user, "Umbenennen oder verschieben"),
        (&format!("{user}permissions"), "Richtlinien anhängen"),
        (
            &format!("{user}groups"),
            "Der Benutzer ist in keiner Gruppe.",
        ),
        (&format!("{user}security"), "Zugriffsschlüssel erstellen"),
        (
            &format!("{user}tags&done=do/TagUser"),
            "Das Tag wurde gesetzt",
        ),
        ("groups", "Keine Gruppen."),
        ("roles", "Keine Rollen."),
        ("roles/create", "Ein AWS-Konto: dieses oder ein anderes"),
        ("policies?of=aws", "Von AWS verwaltete Richtlinien"),
        (aws, "Geltende Version"),
        (&format!("{aws}versions"), "Höchstens fünf."),
        (&format!("{aws}entities"), "An Benutzer anhängen"),
        ("providers", "Keine Anbieter."),
        ("delegation", "Delegierungsanfragen an dieses Konto"),
        ("settings", "Passwortrichtlinie speichern"),
        (
            "attach?kind=user&name=admin",
            "Richtlinien an admin anhängen",
        ),
        (
            "inline?kind=user&name=admin",
            "Neue eingebettete Richtlinie von admin",
        ),
        (
            "delete?kind=user&name=admin",
            "Geben Sie zur Bestätigung admin ein",
        ),
    ] {
        let answer = site.get(&format!("/console/iam/{page}"), &german);
        let html = text(&answer);
        assert_eq!((answer.status, &*lang(&answer)), (200, "de"), "{page}");
        assert!(html.contains(said), "{page} does not say {said}: {html}");
        assert_eq!(english_on(&html), [""; 0], "{page}");
    }
    let gone = site.get("/console/iam/user?name=nobody", &german);
    let html = text(&gone);
    assert_eq!(gone.status, 404);
    assert!(
        html.contains("Der Benutzer: für Sie nicht sichtbar"),
        "{html}"
    );
    let wire = "<p lang=\"en\">The user with name nobody cannot be found.</p>";
    assert!(html.contains(wire), "{html}");
}

#[test]
fn the_pages_about_policies_are_in_the_persons_language() {
    let site = Site::new("https://id.test");
    let cookie = site.sign_in();
    let german = [("accept-language", "de"), ("cookie", &*cookie)];
    let aws = "arn:aws:iam::aws:policy/AdministratorAccess";
    for (page, status, said) in [
        ("policies", 200, "Noch wurde nichts geprüft."),
        (
            &format!("policies?policy={aws}"),
            200,
            "Diese Richtlinie ist von AWS",
        ),
        ("iam/policies", 200, "Keine Richtlinien."),
        (
            "iam/policies?of=aws&find=S3",
            200,
            "Von AWS verwaltete Richtlinien",
        ),
        ("simulator", 200, "Darf jemand etwas?"),
        (
            "why?request=11111111-2222-3333-4444-555555555555",
            404,
            "Über diese Anfrage ist nichts bekannt",
        ),
    ] {
        let answer = site.get(&format!("/console/{page}"), &german);
        let html = text(&answer);
        assert_eq!((answer.status, &*lang(&answer)), (status, "de"), "{page}");
        assert!(html.contains(said), "{page} does not say {said}: {html}");
        assert_eq!(english_on(&html), [""; 0], "{page}");
    }
    let form = token(&site.get("/console/policies", &german));
    let statement = r#"{"Effect": "Allow", "Action": "s3:GetObjct", "Resource": "*"}"#;
    let send = |page: &str, more: &[(&str, &str)]| {
        let body = form_urlencoded::Serializer::new(String::new())
            .append_pair("form", &form)
            .extend_pairs(more)
            .finish();
        let html = text(&site.send("POST", page, &german, &body));
        assert_eq!(english_on(&html), [""; 0], "{page}");
        html
    };
    let policy = format!(r#"{{"Version": "2012-10-17", "Statement": [{statement}]}}"#);
    let checked = send("/console/policies/check", &[("document", &policy)]);
    assert!(checked.contains("1 Fehler"), "{checked}");
    assert!(checked.contains("Zeile 1, Spalte "), "{checked}");
    let part = send("/console/policies/findings", &[("document", &policy)]);
    assert!(part.trim_start().starts_with("<div class=\"found\"") && part.contains("1 Fehler"));
    let run = send(
        "/console/simulator",
        &[
            ("do", "run"),
            ("source", "policy"),
            ("policy", &policy),
            ("actions", "s3:ListBucket"),
        ],
    );
    assert!(run.contains("0 von 1 erlaubt."), "{run}");
    assert!(run.contains("Keine Anweisung erlaubt es."), "{run}");
}

#[test]
fn a_deletion_that_was_not_confirmed_says_so_in_the_persons_language() {
    let site = Site::new("https://id.test");
    let cookie = site.sign_in();
    let form = token(&site.get("/console", &[("cookie", &cookie)]));
    for (kind, confirm, said) in [
        ("user", "somebody", "Eingegeben wurde nicht admin."),
        ("king", "admin", "Es gibt nichts zu löschen"),
    ] {
        let body = form_urlencoded::Serializer::new(String::new())
            .extend_pairs([("form", &*form), ("kind", kind)])
            .extend_pairs([("name", "admin"), ("confirm", confirm)])
            .finish();
        let german = [("accept-language", "de"), ("cookie", &*cookie)];
        let refused = site.send("POST", "/console/iam/delete", &german, &body);
        let html = text(&refused);
        assert!(matches!(refused.status, 400 | 404), "{kind}");
        assert!(html.contains(said), "{html}");
        assert_eq!(english_on(&html), [""; 0], "{kind}");
    }
    let there = site.get("/console/iam/user?name=admin", &[("cookie", &cookie)]);
    assert_eq!(there.status, 200);
}
