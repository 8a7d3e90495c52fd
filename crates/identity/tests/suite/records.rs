//! Who a record says it was, in each form there is; and what no record says.
use crate::house::{ACCOUNT, Call, HOST, House, Key, STRANGER, calling, element, key_in};
use crate::ids::Ids;
use crate::requests::SAML_METADATA;
use crate::{golden, pretty};
use doorward_identity::sign_in::{SamlPosted, SamlStep, Shows, Step, Submission, Visit};
use doorward_identity::totp;
use doorward_names::{Region, Secret};
use doorward_shapes::iam::{CreateAccessKey, CreateAccessKeyInput};
use std::fmt::Write as _;

const ALL: &str =
    r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}"#;
const ADMIN: &str = "arn:aws:iam::aws:policy/AdministratorAccess";

/// A page of records, each headed by a sentence.
struct Page {
    house: House,
    ids: Ids,
    text: String,
}

impl Page {
    fn new() -> Self {
        let house = House::new();
        let mut ids = Ids::default();
        ids.name(&house.root.id, "key of root");
        ids.name(&house.admin.id, "key of admin");
        ids.name(&house.stranger.id, "key of stranger");
        Self {
            house,
            ids,
            text: String::new(),
        }
    }

    /// Writes the newest record of the event `name`.
    fn show(&mut self, sentence: &str, name: &str) {
        let wanted = format!(r#""eventName":"{name}""#);
        let records = self.house.records();
        let found = records.iter().find(|record| record.contains(&wanted));
        let found = found.unwrap_or_else(|| panic!("no record of {name}"));
        let token = |text: &str| crate::ids::values(text, "sessionToken");
        for token in token(found) {
            self.ids.name(&token, "token");
        }
        let record = pretty::json(&self.ids.hide(found));
        write!(self.text, "### {sentence}\n{record}\n").unwrap();
    }

    /// Makes a group as `key` and shows the record of it.
    fn make_group(&mut self, sentence: &str, key: &Key) {
        let name = format!("group-{}", self.text.len());
        self.house
            .ok(&calling("iam", "CreateGroup", key, &[("GroupName", &name)]));
        self.ids.name(&name, "group");
        self.show(sentence, "CreateGroup");
    }

    fn tell(&self, secret: &str) {
        self.house.keep_secret(secret);
    }

    /// The user `ada` with an MFA device: her key, the device and its seed.
    fn ada(&self) -> (Key, String, Vec<u8>) {
        let house = &self.house;
        let key = house.user("ada");
        let attach = [("UserName", "ada"), ("PolicyArn", ADMIN)];
        house.iam("AttachUserPolicy", &attach);
        let made = house.iam(
            "CreateVirtualMFADevice",
            &[("VirtualMFADeviceName", "phone")],
        );
        let serial = element(&made, "SerialNumber").unwrap().to_owned();
        let seed = element(&made, "Base32StringSeed").unwrap();
        self.tell(seed);
        self.tell(element(&made, "QRCodePNG").unwrap());
        let seed = data_encoding::BASE64.decode(seed.as_bytes()).unwrap();
        self.tell(std::str::from_utf8(&seed).unwrap());
        let seed = data_encoding::BASE32.decode(&seed).unwrap();
        let enable = [
            ("UserName", "ada"),
            ("SerialNumber", serial.as_str()),
            ("AuthenticationCode1", &self.code(&seed, 0)),
            ("AuthenticationCode2", &self.code(&seed, 1)),
        ];
        house.iam("EnableMFADevice", &enable);
        house.pass(60);
        (key, serial, seed)
    }

    fn code(&self, seed: &[u8], later: u64) -> String {
        let code = totp::code_of(seed, totp::step_of(self.house.now()) + later);
        self.tell(&code);
        code
    }

    fn sessions(&mut self) {
        let (ada, serial, seed) = self.ada();
        let arn = "arn:aws:iam::111122223333:role/ops/power";
        let trust = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":{"AWS":["111122223333","444455556666"]},"Action":["sts:AssumeRole","sts:SetSourceIdentity"]}}"#;
        let role = [
            ("RoleName", "power"),
            ("Path", "/ops/"),
            ("AssumeRolePolicyDocument", trust),
        ];
        self.house.iam("CreateRole", &role);
        let attach = [("RoleName", "power"), ("PolicyArn", ADMIN)];
        self.house.iam("AttachRolePolicy", &attach);

        let plain = [("RoleArn", arn), ("RoleSessionName", "plain")];
        let key = self.house.session("AssumeRole", &ada, &plain);
        self.tell(&key.secret);
        self.show("A role is assumed without MFA.", "AssumeRole");
        self.make_group("A role session without MFA.", &key);

        let code = self.code(&seed, 0);
        let proven = [
            ("RoleArn", arn),
            ("RoleSessionName", "proven"),
            ("SourceIdentity", "ada"),
            ("SerialNumber", &serial),
            ("TokenCode", &code),
        ];
        let key = self.house.session("AssumeRole", &ada, &proven);
        self.tell(&key.secret);
        self.make_group("A role session with MFA and a source identity.", &key);

        self.house.pass(60);
        let code = self.code(&seed, 0);
        let own = [("SerialNumber", serial.as_str()), ("TokenCode", &code)];
        let key = self.house.session("GetSessionToken", &ada, &own);
        self.tell(&key.secret);
        self.make_group("A user's own session with MFA.", &key);

        let federated = [("Name", "guest"), ("Policy", ALL)];
        let key = self.house.session("GetFederationToken", &ada, &federated);
        self.tell(&key.secret);
        self.show("A user makes a federated session.", "GetFederationToken");
        self.house
            .ok(&Call::new("cloudtrail", "LookupEvents", &key));
        self.show("A federated user reads the record.", "LookupEvents");

        let foreign = [("RoleArn", arn), ("RoleSessionName", "guest")];
        let stranger = self.house.stranger.clone();
        let key = self.house.session("AssumeRole", &stranger, &foreign);
        self.tell(&key.secret);
        self.show("Another account's user assumes the role.", "AssumeRole");
    }

    /// A product provider acts as the administrator.
    fn delegation(&mut self) {
        let house = &self.house;
        house.register_partner();
        let stranger = house.stranger.clone();
        let channel = format!("arn:aws:sns:us-east-1:{STRANGER}:updates");
        let template = "arn:aws:iam::partner:delegation-template/example.com/Onboarding";
        let parameter = "Permissions.Parameters.member.1";
        let made = house.ok(&calling(
            "iam",
            "CreateDelegationRequest",
            &stranger,
            &[
                ("Description", "Onboarding"),
                ("Permissions.PolicyTemplateArn", template),
                (&format!("{parameter}.Name"), "entityName"),
                (&format!("{parameter}.Values.member.1"), "admin"),
                (&format!("{parameter}.Type"), "string"),
                ("RequestorWorkflowId", "workflow-1"),
                ("NotificationChannel", &channel),
                ("SessionDuration", "3600"),
            ],
        ));
        let id = element(&made, "DelegationRequestId").unwrap().to_owned();
        for step in [
            "AssociateDelegationRequest",
            "AcceptDelegationRequest",
            "SendDelegationToken",
        ] {
            house.iam(step, &[("DelegationRequestId", &id)]);
        }
        let token = [("TradeInToken", id.as_str())];
        let key = house.session("GetDelegatedAccessToken", &stranger, &token);
        self.tell(&key.secret);
        self.house
            .ok(&calling("iam", "GetUser", &key, &[("UserName", "admin")]));
        self.show(
            "A product provider is registered.",
            "DelegationPartnerRegistered",
        );
        self.show("Its request is claimed.", "AssociateDelegationRequest");
        self.show("What was released is traded in.", "GetDelegatedAccessToken");
        self.show("The provider acts.", "GetUser");
    }

    /// A provider's assertion is traded in, at noon.
    fn saml(&mut self) {
        let provider = "arn:aws:iam::111122223333:saml-provider/Office";
        let trust = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":{"Federated":"arn:aws:iam::111122223333:saml-provider/Office"},"Action":["sts:AssumeRoleWithSAML","sts:TagSession","sts:SetSourceIdentity"]}}"#;
        let document = ("SAMLMetadataDocument", SAML_METADATA);
        self.house
            .iam("CreateSAMLProvider", &[("Name", "Office"), document]);
        let role = [("RoleName", "Reader"), ("AssumeRolePolicyDocument", trust)];
        self.house.iam("CreateRole", &role);
        let attach = [("RoleName", "Reader"), ("PolicyArn", ADMIN)];
        self.house.iam("AttachRolePolicy", &attach);
        let brought = include_str!("../saml/assertion.b64");
        let assertion = brought.split_whitespace().collect::<String>();
        self.tell(&assertion);
        let parameters = [
            ("RoleArn", "arn:aws:iam::111122223333:role/Reader"),
            ("PrincipalArn", provider),
            ("SAMLAssertion", &assertion),
        ];
        let mut call = calling("sts", "AssumeRoleWithSAML", &self.house.admin, &parameters);
        call.key = None;
        let made = self.house.ok(&call);
        let key = key_in(&made);
        self.tell(&key.secret);
        self.show("An assertion is traded in.", "AssumeRoleWithSAML");
        self.make_group("The session made of it.", &key);
        let posted = SamlPosted {
            response: Secret::new(assertion),
            provider: None,
            destination: "/console".to_owned(),
        };
        let visit = Visit {
            peer: House::peer(),
            user_agent: "Mozilla/5.0".to_owned(),
            host: HOST.to_owned(),
            region: Region::us_east_1(),
            account_at_hand: false,
            shows: Shows::default(),
        };
        let moment = self.house.moment();
        let installation = &self.house.installation;
        let step = installation.saml_arrives(posted, &visit, &moment).wait();
        let Ok(SamlStep::Done(Step::SignedIn { cookie, .. })) = step else {
            panic!("not signed in");
        };
        self.tell(cookie.expose());
        self.show("A person comes from an identity provider.", "ConsoleLogin");
    }

    /// A person signs in at a page and makes an access key there.
    fn console(&mut self) {
        let house = &self.house;
        let password = house.admin_password.clone();
        self.tell(password.expose());
        let visit = Visit {
            peer: House::peer(),
            user_agent: "Mozilla/5.0".to_owned(),
            host: HOST.to_owned(),
            region: Region::us_east_1(),
            account_at_hand: false,
            shows: Shows::default(),
        };
        let submission = Submission::User {
            account: ACCOUNT.to_owned(),
            user_name: "admin".to_owned(),
            password,
            destination: "/console".to_owned(),
            remember: false,
        };
        let step = house
            .installation
            .sign_in(submission, &visit, &house.moment());
        let Step::SignedIn { cookie, .. } = step.wait() else {
            panic!("not signed in");
        };
        self.tell(cookie.expose());
        let session = house
            .installation
            .console_session(cookie.expose(), &visit, &house.moment());
        let session = session.unwrap();
        let input = CreateAccessKeyInput {
            user_name: Some("ada".to_owned()),
        };
        let made = house
            .installation
            .invoke::<CreateAccessKey>(&session, input, &visit, &house.moment())
            .wait()
            .unwrap();
        self.tell(made.access_key.secret_access_key.expose());
        self.show("A person signs in.", "ConsoleLogin");
        self.show("A person makes an access key at a page.", "CreateAccessKey");
    }
}

#[test]
fn records_say_who_it_was_and_no_secret() {
    let mut page = Page::new();
    let (root, admin) = (page.house.root.clone(), page.house.admin.clone());
    for key in [&root, &admin, &page.house.stranger] {
        page.tell(&key.secret);
    }
    page.show("An operator made the account.", "CreateAccount");
    page.make_group("Root, with its access key.", &root);
    page.make_group("An IAM user, with an access key.", &admin);
    page.saml();
    page.sessions();
    page.console();
    let nobody = page.house.user("nobody");
    page.tell(&nobody.secret);
    let refused = page.house.send(&calling(
        "iam",
        "DeleteUser",
        &nobody,
        &[("UserName", "ada")],
    ));
    assert_eq!(refused.status, 403);
    page.show("A refusal.", "DeleteUser");
    let profile = [("UserName", "nobody"), ("Password", "Correct-Horse-9")];
    page.house.iam("CreateLoginProfile", &profile);
    page.tell("Correct-Horse-9");
    page.show("A password is set.", "CreateLoginProfile");
    page.show("An MFA device is made.", "CreateVirtualMFADevice");
    page.show("An MFA device is enabled.", "EnableMFADevice");
    let organize = Call::new("organizations", "CreateOrganization", &admin);
    page.house.ok(&organize);
    page.show("An organization is made.", "CreateOrganization");
    page.delegation();
    assert!(
        page.house
            .records()
            .iter()
            .any(|record| record.contains(STRANGER))
    );
    page.house.assert_no_secret_is_recorded();
    golden::compare(&golden::folder().join("records.txt"), &page.text);
}
