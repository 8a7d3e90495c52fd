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
}
