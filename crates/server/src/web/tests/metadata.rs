//! What SAML providers are told of us.
use super::*;

#[test]
fn saml_providers_are_told_where_to_send_people() {
    let site = Site::new("https://id.test");
    let told = site.get("/static/saml-metadata.xml", &[]);
    assert_eq!(
        header(&told, "content-type"),
        Some("application/samlmetadata+xml")
    );
    let told = text(&told);
    assert!(told.contains("entityID=\"https://id.test/saml\""));
    assert!(told.contains("HTTP-POST\" Location=\"https://id.test/saml\""));
    // Encrypted assertions are sent to the provider's own address.
    let told = text(&site.get("/static/saml/SAMLSPAAAAAAAAAAAAAAAA/saml-metadata.xml", &[]));
    assert!(told.contains("entityID=\"https://id.test/saml\""));
    let own = "Location=\"https://id.test/saml/acs/SAMLSPAAAAAAAAAAAAAAAA\"";
    assert!(told.contains(own), "{told}");
    for path in [
        "/static/saml/x/saml-metadata.xml",
        "/static/saml//saml-metadata.xml",
    ] {
        assert_eq!(site.get(path, &[]).status, 404);
    }
}

const METADATA: &str = include_str!("../../../../identity/tests/saml/metadata.xml");
const ARN: &str = "arn:aws:iam::111122223333:saml-provider/corp";

/// A form with a file, as a browser sends it.
fn with_file(token: &str, fields: &[(&str, &str)], file: &[u8]) -> Vec<u8> {
    let mut body = Vec::new();
    let mut part = |disposition: &str, content: &[u8]| {
        let head = format!("--b1\r\nContent-Disposition: form-data; {disposition}\r\n\r\n");
        body.extend_from_slice(&[head.as_bytes(), content, b"\r\n"].concat());
    };
    part("name=\"form\"", token.as_bytes());
    for (name, value) in fields {
        part(&format!("name=\"{name}\""), value.as_bytes());
    }
    part(
        "name=\"SAMLMetadataDocument.file\"; filename=\"m.xml\"",
        file,
    );
    body.extend_from_slice(b"--b1--\r\n");
    body
}

fn upload(site: &Site, cookie: &str, path: &str, fields: &[(&str, &str)], file: &[u8]) -> Answer {
    let form = token(&site.get("/console", &[("cookie", cookie)]));
    let kind = ("content-type", "multipart/form-data; boundary=b1");
    let body = with_file(&form, fields, file);
    site.send_bytes("POST", path, &[("cookie", cookie), kind], &body)
}

#[test]
fn a_providers_metadata_comes_as_a_file_or_as_text() {
    let site = Site::new("http://id.test");
    let root = site.sign_in();
    let list = site.get("/console/iam/providers", &[("cookie", &root)]);
    assert!(text(&list).contains("action=\"/console/iam/saml/create\""));
    assert!(text(&list).contains("enctype=\"multipart/form-data\""));
    let create = "/console/iam/saml/create";
    let fields = [("Name", "corp"), ("SAMLMetadataDocument", "")];
    let none = upload(&site, &root, create, &fields, b"");
    assert_eq!(none.status, 400, "neither a file nor text");
    let broken = upload(
        &site,
        &root,
        create,
        &fields,
        &[b"<x>".as_slice(), &[0xff; 1200]].concat(),
    );
    assert_eq!(broken.status, 400);
    assert!(text(&broken).contains("The provider was not added"));
    let marked = [b"\xef\xbb\xbf".as_slice(), METADATA.as_bytes()].concat();
    let made = upload(&site, &root, create, &fields, &marked);
    assert_eq!(made.status, 303, "{}", text(&made));
    let page = format!("/console/iam/saml?arn={ARN}");
    let issuer = |site: &Site| {
        let html = text(&site.get(&page, &[("cookie", &root)]));
        html.split("entityID=&#34;")
            .nth(1)
            .unwrap()
            .split("&#34;")
            .next()
            .unwrap()
            .to_owned()
    };
    let first = issuer(&site);
    let other = METADATA.replace(&first, "https://other.example.com/idp");
    let update = "/console/iam/do/UpdateSAMLProvider";
    let text_too = [
        ("SAMLProviderArn", ARN),
        ("SAMLMetadataDocument", METADATA),
        ("back", &*page),
    ];
    let set = upload(&site, &root, update, &text_too, other.as_bytes());
    assert_eq!(set.status, 303, "{}", text(&set));
    assert_eq!(
        issuer(&site),
        "https://other.example.com/idp",
        "the file counts"
    );
    let set = upload(&site, &root, update, &text_too, b"");
    assert_eq!(set.status, 303);
    assert_eq!(
        issuer(&site),
        first,
        "the text counts where there is no file"
    );
}

#[test]
fn a_form_with_a_file_is_no_way_around() {
    let site = Site::new("http://id.test");
    let root = site.sign_in();
    let path = "/console/iam/saml/create";
    let kind = ("content-type", "multipart/form-data; boundary=b1");
    let fields = [("Name", "corp")];
    let send = |token: &str, headers: &[(&str, &str)], body: Option<&[u8]>| {
        let made = with_file(token, &fields, METADATA.as_bytes());
        site.send_bytes("POST", path, headers, body.unwrap_or(&made))
    };
    let form = token(&site.get("/console", &[("cookie", &root)]));
    let cookie = ("cookie", &*root);
    let elsewhere = ("origin", "https://evil.example");
    assert_eq!(send("x", &[cookie, kind], None).status, 403);
    assert_eq!(send(&form, &[cookie, kind, elsewhere], None).status, 403);
    assert_eq!(send(&form, &[cookie, kind], Some(b"--b1\r\n")).status, 400);
    let signed_out = send(&form, &[kind], None);
    assert_eq!(signed_out.status, 303);
    assert!(
        header(&signed_out, "location")
            .unwrap()
            .starts_with("/signin")
    );
    let strange = String::from_utf8(with_file(&form, &fields, b"x")).unwrap();
    let strange = strange.replace("SAMLMetadataDocument.file", "image");
    assert_eq!(
        send(&form, &[cookie, kind], Some(strange.as_bytes())).status,
        400
    );
    let list = text(&site.get("/console/iam/providers", &[cookie]));
    assert!(!list.contains(ARN));
}
