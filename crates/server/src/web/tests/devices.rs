//! Hardware tokens on the page of security credentials.
use super::*;
use doorward_identity::{HardwareToken, SeedFormat};

#[test]
fn a_token_is_added_by_its_serial_number_and_named_as_one() {
    let site = Site::new("http://id.test");
    let list = "GAHT12345678,3132333435363738393031323334353637383930";
    let tokens = HardwareToken::list(list, SeedFormat::Hex).unwrap();
    let installation = &site.app.installation;
    installation
        .import_tokens("111122223333", &tokens, &moment())
        .wait()
        .unwrap();
    let cookie = site.sign_in();
    let add = |token: &str, codes: [&str; 2]| {
        let fields = [("token", token), ("code1", codes[0]), ("code2", codes[1])];
        site.post("/console/security/mfa/token", &cookie, &fields)
    };
    let refused = add("GAHT12345678", ["000000", "000001"]);
    assert!(text(&refused).contains("The token was not added"));
    let unknown = add("GAHT00000000", ["000000", "000001"]);
    assert!(text(&unknown).contains("The token was not added"));
    let seed = b"12345678901234567890";
    let step = doorward_identity::totp::step_of(moment().now);
    let code = |later| doorward_identity::totp::code_of(seed, step + later);
    let added = add(" GAHT12345678 ", [&code(0), &code(1)]);
    assert_eq!(
        header(&added, "location"),
        Some("/console/security?done=device-added")
    );
    let page = site.get("/console/security", &[("cookie", &cookie)]);
    assert!(text(&page).contains("<td data-label=\"Kind\">Hardware token</td>"));
    // The session began without it: the page offers nothing that would be refused.
    assert!(text(&page).contains("Sign in with MFA to add or remove devices"));
    assert!(!text(&page).contains("/console/security/mfa/"));
    assert!(!text(&page).contains("/console/security/passkey/"));
    let refused = site.post(
        "/console/security/mfa/remove",
        &cookie,
        &[("serial", "GAHT12345678")],
    );
    assert_eq!(refused.status, 403);
    assert!(text(&refused).contains("The device was not removed"));
    assert!(text(&refused).contains("authenticated with an MFA device"));
}
