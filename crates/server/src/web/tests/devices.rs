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
    assert!(!text(&page).contains("/console/security/mfa/remove"));
    assert!(!text(&page).contains("/console/security/passkey/"));
    let refused = site.post(
        "/console/security/mfa/remove",
        &cookie,
        &[("serial", "GAHT12345678")],
    );
    assert_eq!(refused.status, 403);
    assert!(text(&refused).contains("The device was not removed"));
    assert!(text(&refused).contains("authenticated with an MFA device"));
    // Its clock went off by twenty minutes: whoever holds it brings it back in step.
    assert!(text(&page).contains("/console/security/mfa/resync"));
    let resync = |codes: [&str; 2]| {
        let serial = ("serial", "GAHT12345678");
        let fields = [serial, ("code1", codes[0]), ("code2", codes[1])];
        site.post("/console/security/mfa/resync", &cookie, &fields)
    };
    let refused = resync([&code(41), &code(40)]);
    assert_eq!(refused.status, 403);
    assert!(text(&refused).contains("The MFA device was not resynced"));
    let done = resync([&code(40), &code(41)]);
    assert_eq!(
        header(&done, "location"),
        Some("/console/security?done=device-resynced")
    );
}

const BACK: &str = "/console/iam/user?name=ada&tab=security";

/// A site with the user `ada`, and root's cookie.
fn with_ada() -> (Site, String) {
    let site = Site::new("http://id.test");
    let root = site.sign_in();
    let made = site.post("/console/iam/users/create", &root, &[("UserName", "ada")]);
    assert_eq!(made.status, 303);
    (site, root)
}

/// What the form field `name` of a page carries.
fn carried(page: &Answer, name: &str) -> String {
    let html = text(page);
    let rest = html.split(&format!("name=\"{name}\" value=\"")).nth(1);
    let value = rest.unwrap().split('"').next().unwrap();
    value.replace("&#61;", "=").replace("&#x3D;", "=")
}

fn codes(seed: &[u8]) -> [String; 2] {
    let step = doorward_identity::totp::step_of(moment().now);
    [step, step + 1].map(|step| doorward_identity::totp::code_of(seed, step))
}

#[test]
fn an_administrator_gives_a_user_an_app_from_try_to_try_and_takes_it_away() {
    let (site, root) = with_ada();
    let fields = [
        ("user", "ada"),
        ("device_name", " adas-phone "),
        ("back", BACK),
    ];
    let shown = site.post("/console/iam/users/mfa/create", &root, &fields);
    assert_eq!(shown.status, 200, "{}", text(&shown));
    let seed = carried(&shown, "seed");
    let serial = carried(&shown, "serial");
    assert_eq!(serial, "arn:aws:iam::111122223333:mfa/adas-phone");
    assert!(text(&shown).contains("class=\"qr\""));
    let enable = |codes: [&str; 2]| {
        let (qr, user) = (carried(&shown, "qr"), carried(&shown, "user"));
        let fields = [
            ("user", &*user),
            ("serial", &*serial),
            ("seed", &*seed),
            ("qr", &*qr),
            ("code1", codes[0]),
            ("code2", codes[1]),
            ("back", BACK),
        ];
        site.post("/console/iam/users/mfa/enable", &root, &fields)
    };
    let wrong = enable(["000000", "111111"]);
    assert_eq!(wrong.status, 403, "{}", text(&wrong));
    assert!(text(&wrong).contains("The device was not added"));
    assert_eq!(carried(&wrong, "seed"), seed);
    let bytes = data_encoding::BASE32.decode(seed.as_bytes()).unwrap();
    let [first, second] = codes(&bytes);
    let done = enable([&first, &second]);
    assert_eq!(done.status, 303, "{}", text(&done));
    let page = iam::open(&site, &root, header(&done, "location").unwrap());
    assert!(page.contains("The MFA device was added."));
    assert!(page.contains(&serial) && page.contains("Authenticator app"));

    // Brought back in step, and taken away with all that is left of it.
    let later: Vec<_> = (2..4)
        .map(|step| {
            let step = doorward_identity::totp::step_of(moment().now) + step;
            doorward_identity::totp::code_of(&bytes, step)
        })
        .collect();
    site.pass(60);
    let resync = |first: &str, second: &str| {
        let fields = [
            ("UserName", "ada"),
            ("SerialNumber", &*serial),
            ("AuthenticationCode1", first),
            ("AuthenticationCode2", second),
            ("back", BACK),
        ];
        site.post("/console/iam/do/ResyncMFADevice", &root, &fields)
    };
    let refused = resync("000000", "111111");
    assert_eq!(refused.status, 403);
    assert!(text(&refused).contains("The MFA device was not resynced"));
    let done = resync(&later[0], &later[1]);
    assert_eq!(done.status, 303, "{}", text(&done));
    let fields = [("user", "ada"), ("serial", &*serial), ("back", BACK)];
    let page = iam::follow(&site, &root, "/console/iam/users/mfa", &fields);
    assert!(page.contains("The MFA device was removed") && page.contains("No device."));
    let devices = site.invoke::<doorward_shapes::iam::ListVirtualMFADevices>(
        &root,
        doorward_shapes::iam::ListVirtualMFADevicesInput::default(),
    );
    assert!(devices.virtual_mfa_devices.is_empty());
}

#[test]
fn an_app_that_is_not_wanted_after_all_leaves_its_name_free() {
    let (site, root) = with_ada();
    let fields = [("user", "ada"), ("device_name", "phone"), ("back", BACK)];
    for _ in 0..2 {
        let shown = site.post("/console/iam/users/mfa/create", &root, &fields);
        assert_eq!(shown.status, 200);
        let serial = carried(&shown, "SerialNumber");
        let cancel = [("SerialNumber", &*serial), ("back", BACK)];
        let path = "/console/iam/do/DeleteVirtualMFADevice";
        let page = iam::follow(&site, &root, path, &cancel);
        assert!(page.contains("The MFA device was not added"));
    }
    site.post("/console/iam/users/mfa/create", &root, &fields);
    let taken = site.post("/console/iam/users/mfa/create", &root, &fields);
    assert_eq!(taken.status, 409);
    assert!(text(&taken).contains("The device was not added"));
    let bad = [("user", "ada"), ("device_name", "a b<i>"), ("back", BACK)];
    let bad = site.post("/console/iam/users/mfa/create", &root, &bad);
    assert_eq!(bad.status, 400);
    assert!(!text(&bad).contains("<i>"));
}

#[test]
fn a_token_is_given_to_a_user_and_whoever_may_not_is_told_why() {
    let (site, root) = with_ada();
    let list = "GAHT12345678,3132333435363738393031323334353637383930";
    let tokens = HardwareToken::list(list, SeedFormat::Hex).unwrap();
    let installation = &site.app.installation;
    let imported = installation.import_tokens("111122223333", &tokens, &moment());
    imported.wait().unwrap();
    let [first, second] = codes(b"12345678901234567890");
    let fields = [
        ("UserName", "ada"),
        ("SerialNumber", "GAHT12345678"),
        ("AuthenticationCode1", &*first),
        ("AuthenticationCode2", &*second),
        ("back", BACK),
    ];
    let path = "/console/iam/do/EnableMFADevice";
    let reader = r#"{"Effect":"Allow","Action":["iam:List*","iam:Get*"],"Resource":"*"}"#;
    let eve = iam::signed_in_as(&site, &root, "eve", reader);
    let refused = site.post(path, &eve, &fields);
    assert_eq!(refused.status, 403);
    let html = text(&refused);
    assert!(html.contains("The token was not added") && html.contains("iam:EnableMFADevice"));
    let create = [("user", "ada"), ("device_name", "phone"), ("back", BACK)];
    let refused = site.post("/console/iam/users/mfa/create", &eve, &create);
    assert_eq!(refused.status, 403);
    assert!(text(&refused).contains("iam:CreateVirtualMFADevice"));
    let page = iam::follow(&site, &root, path, &fields);
    assert!(page.contains("GAHT12345678") && page.contains("Hardware token"));
}
