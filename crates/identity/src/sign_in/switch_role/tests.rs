use super::*;
use crate::sign_in::session::Cookie;
use crate::sign_in::{Ending, Shows};
use crate::state::{
    ConsoleAccess, LoginProfile, PermissionStatement, RoleColor, Sealed, SessionPrincipal,
    StoredSession, Turns, Unknown,
};
use crate::sts::testing::{Stage, allow, iam, outcome, trust};
use crate::testing::RecordPage;
use doorward_names::{Region, UserName};
use doorward_shapes::iam::{CreateAccountAlias, CreateAccountAliasInput, GetUser, GetUserInput};
use doorward_store::{Attribute, AuditQuery};
use serde_json::Value as Json;

fn visit() -> Visit {
    Visit {
        peer: crate::Peer {
            address: "192.0.2.7".parse().unwrap(),
            tls: None,
        },
        user_agent: "Browser/1.0".to_owned(),
        host: "localhost:4680".to_owned(),
        region: Region::us_east_1(),
        account_at_hand: false,
        shows: Shows::default(),
    }
}

/// A user of the account abroad, signed in at the console, and a role at home that trusts it.
struct Scene {
    stage: Stage,
    name: UserName,
    own: String,
}

impl Scene {
    fn new(name: &str) -> Self {
        let stage = Stage::new();
        stage.user(stage.abroad, name, &[allow("sts:*")]);
        let name = UserName::parse(name).unwrap();
        let mut scene = Self {
            stage,
            name,
            own: String::new(),
        };
        scene.edit_profile(Some("hash"));
        scene.role("Auditor", "");
        scene.own = scene.sign_in(None);
        scene
    }

    fn edit_profile(&self, password: Option<&str>) {
        let (name, now) = (self.name.clone(), self.stage.house.now());
        let password = password.map(str::to_owned);
        self.stage.edit(self.stage.abroad, move |account| {
            let profile = password.map(|text| LoginProfile {
                password_hash: Sealed(text),
                created: now,
                changed: now,
                max_signin_session: None,
                reset_required: false,
                previous: Vec::new(),
            });
            account.users.get_mut(&name).unwrap().login_profile = profile;
        });
    }

    fn role(&self, name: &str, condition: &str) {
        let trust = trust(&iam(self.stage.abroad, "root"), condition);
        self.stage
            .role(self.stage.home, name, &trust, &[allow("iam:GetUser")]);
    }

    /// Signs the user in; the cookie.
    fn sign_in(&self, mfa: Option<Timestamp>) -> String {
        let house = &self.stage.house;
        let cookie = Cookie::new(self.stage.abroad, house.moment().random());
        let (id, now, name) = (cookie.session_id(), house.now(), self.name.clone());
        self.stage.edit(self.stage.abroad, move |account| {
            let user = account.users.get(&name).unwrap();
            let stored = StoredSession {
                id,
                principal: SessionPrincipal::User(user.id.clone()),
                signed_in: now,
                expires: now.plus_seconds(12 * HOUR),
                mfa,
                password: user.login_profile.as_ref().unwrap().fingerprint(),
                address: String::new(),
                user_agent: String::new(),
                temporary: None,
                issuer: None,
                switched: None,
                previous_sign_in: None,
                turns: Turns::default(),
                unknown: Unknown::new(),
            };
            account.sessions.insert(stored);
        });
        cookie.into_value().expose().clone()
    }

    fn look(&self, cookie: &str) -> Option<ConsoleSession> {
        let house = &self.stage.house;
        house
            .installation
            .console_session(cookie, &visit(), &house.moment())
    }

    fn session(&self) -> ConsoleSession {
        self.look(&self.own).unwrap()
    }

    fn ask(&self, from: &ConsoleSession, wanted: RoleSwitch) -> Result<String, Unswitched> {
        let house = &self.stage.house;
        let moment = house.moment();
        let switched = house
            .installation
            .switch_role(from, None, wanted, &visit(), &moment);
        match switched.wait()? {
            Step::SignedIn { cookie, .. } => Ok(cookie.expose().clone()),
            other => panic!("{other:?}"),
        }
    }

    fn switch(&self, role_name: &str) -> Result<String, Unswitched> {
        self.ask(&self.session(), wanted("111122223333", role_name))
    }

    fn record(&self, name: &str) -> Json {
        let records = self.stage.house.records();
        let found = records
            .into_iter()
            .find(|record| record["eventName"] == name);
        found.unwrap_or_else(|| panic!("no {name}"))
    }
}

fn wanted(account: &str, role_name: &str) -> RoleSwitch {
    RoleSwitch {
        role: KeptRole {
            account: account.to_owned(),
            role_name: role_name.to_owned(),
            display_name: String::new(),
            color: RoleColor::Green,
        },
        destination: "/console/policies".to_owned(),
        renews: false,
    }
}

fn refusal(switched: Result<String, Unswitched>) -> String {
    match switched {
        Ok(_) => "in".to_owned(),
        Err(Unswitched::Denied(denied)) => denied.message,
        Err(other) => format!("{other:?}"),
    }
}

#[test]
fn a_role_is_switched_to_and_back_each_with_its_record() {
    let scene = Scene::new("ada");
    let cookie = scene.switch("Auditor").unwrap();
    let role = scene.look(&cookie).unwrap();
    assert_eq!(
        role.arn.as_str(),
        "arn:aws:sts::111122223333:assumed-role/Auditor/ada"
    );
    let switched = role.switched.clone().unwrap();
    assert_eq!(switched.display_name, "Auditor @ 111122223333");
    assert_eq!(switched.color, RoleColor::Green);
    // As long as the role allows.
    assert_eq!(role.expires, scene.stage.house.now().plus_seconds(7200));
    // It may what the role may.
    let house = &scene.stage.house;
    let input = GetUserInput {
        user_name: Some("admin".to_owned()),
    };
    let called = house
        .installation
        .invoke::<GetUser>(&role, input, &visit(), &house.moment());
    assert_eq!(outcome(called.wait()), "yes");

    let left = house
        .installation
        .exit_role(&role, &visit(), &house.moment());
    left.wait().unwrap();
    assert!(scene.look(&cookie).is_none());
    assert!(scene.look(&scene.own).is_some());

    let user = "arn:aws:iam::999988887777:user/ada";
    let (assumed, switch) = (scene.record("AssumeRole"), scene.record("SwitchRole"));
    assert_eq!(assumed["userIdentity"]["type"], "AWSAccount");
    assert_eq!(assumed["requestParameters"]["roleSessionName"], "ada");
    assert!(assumed["sharedEventID"].is_string());
    assert_eq!(switch["userIdentity"]["type"], "AssumedRole");
    assert_eq!(switch["userIdentity"]["arn"], role.arn.as_str());
    assert_eq!(switch["responseElements"]["SwitchRole"], "Success");
    assert_eq!(switch["additionalEventData"]["SwitchFrom"], user);
    assert_eq!(
        switch["additionalEventData"]["RedirectTo"],
        "http://localhost:4680/console/policies"
    );
    assert_eq!(switch["eventType"], "AwsConsoleSignIn");
    let exit = scene.record("ExitRole");
    let mut page = RecordPage::default();
    page.show("A role is assumed for the console.", &assumed);
    page.show("It is switched to.", &switch);
    page.show("It is left.", &exit);
    page.compare("switch_role.txt");
    assert_eq!(exit["userIdentity"], switch["userIdentity"]);
    assert_eq!(exit["responseElements"]["ExitRole"], "Success");
    assert_eq!(
        exit["additionalEventData"]["RedirectTo"],
        "http://localhost:4680/console"
    );
}

#[test]
fn it_ends_with_the_session_it_came_from_however_that_ends() {
    let ends: [fn(&Scene); 4] = [
        |scene| {
            let (session, house) = (scene.session(), &scene.stage.house);
            let installation = &house.installation;
            let ended =
                installation.end_sessions(&session, Ending::This, &visit(), &house.moment());
            ended.wait().unwrap();
        },
        |scene| scene.edit_profile(Some("another")),
        |scene| scene.edit_profile(None),
        |scene| {
            let name = scene.name.clone();
            scene.stage.edit(scene.stage.abroad, move |account| {
                account.users.remove(&name);
            });
        },
    ];
    for end in ends {
        let scene = Scene::new("ada");
        let cookie = scene.switch("Auditor").unwrap();
        assert!(scene.look(&cookie).is_some());
        end(&scene);
        assert!(scene.look(&cookie).is_none());
    }
}

#[test]
fn where_the_console_of_either_is_shut_the_role_is_not_had() {
    for shut in ["111122223333", "999988887777"] {
        let scene = Scene::new("ada");
        let cookie = scene.switch("Auditor").unwrap();
        assert!(scene.look(&cookie).is_some());
        let statement = PermissionStatement {
            source_ips: vec!["203.0.113.9".to_owned()],
            ..PermissionStatement::default()
        };
        let access = ConsoleAccess {
            enabled: true,
            statements: [("one".to_owned(), statement)].into(),
            unknown: Unknown::new(),
        };
        let account = AccountId::parse(shut).unwrap();
        scene.stage.edit(account, move |account| {
            account.console_access = Some(access);
        });
        assert!(scene.look(&cookie).is_none(), "{shut}");
        // Who is kept out is recorded in its own account.
        let house = &scene.stage.house;
        let (installation, moment) = (&house.installation, house.moment());
        installation.record_barred(&cookie, &visit(), &moment);
        scene.stage.edit(account, |_| {});
        let query = AuditQuery {
            account,
            start_ms: 0,
            end_ms: i64::MAX,
            attribute: Some(Attribute::EventName("ConsoleLogin".to_owned())),
            max: 5,
            after: None,
        };
        let page = installation.means().history(&query).unwrap();
        assert_eq!(page.records.len(), 1, "{shut}");
        assert!(page.records[0].json.contains(r#""ConsoleLogin":"Failure""#));
    }
}

#[test]
fn whoever_works_as_a_role_is_not_idle_and_whoever_lies_idle_is_neither() {
    let scene = Scene::new("ada");
    let cookie = scene.switch("Auditor").unwrap();
    let idle = scene.stage.house.installation.settings().session_idle;
    let step = idle / 2 + 1;
    assert!(step * 3 < 7200, "the role's session lasts longer");
    for _ in 0..3 {
        scene.stage.house.pass(step);
        assert!(scene.look(&cookie).is_some());
    }
    assert!(scene.look(&scene.own).is_some());
    scene.stage.house.pass(idle);
    assert!(scene.look(&cookie).is_none() && scene.look(&scene.own).is_none());
}

#[test]
fn it_is_asked_for_no_longer_than_role_and_person_last_and_renewed_when_it_is_over() {
    let scene = Scene::new("a");
    let start = scene.stage.house.now();
    // Used now and then, or it would lie idle.
    let wait = |seconds: i64| {
        for _ in 0..seconds / 900 {
            scene.stage.house.pass(900);
            scene.session();
        }
    };
    let cookie = scene.switch("Auditor").unwrap();
    let role = scene.look(&cookie).unwrap();
    // A session's name has two characters at least.
    assert!(role.arn.as_str().ends_with("/a_"));
    wait(7200);
    assert!(scene.look(&cookie).is_none());
    let renewal = RoleSwitch {
        renews: true,
        ..wanted("111122223333", "Auditor")
    };
    let renewed = scene.ask(&scene.session(), renewal).unwrap();
    assert!(scene.look(&renewed).is_some());
    let renew = scene.record("RenewRole");
    assert_eq!(renew["responseElements"]["RenewRole"], "Success");
    let mut page = RecordPage::default();
    page.show("It is switched to again after it ended.", &renew);
    page.compare("renew_role.txt");
    wait(12 * HOUR - 7200 - 900);
    let last = scene.look(&scene.switch("Auditor").unwrap()).unwrap();
    assert_eq!(last.expires, start.plus_seconds(12 * HOUR));
}

#[test]
fn who_may_not_learns_what_assume_role_says_and_what_cannot_be_is_not_asked() {
    let scene = Scene::new("ada");
    scene.role("External", r#""StringEquals":{"sts:ExternalId":"7"}"#);
    let denied = "is not authorized to perform: sts:AssumeRole on resource";
    let session = scene.session();
    for (account, name, expected) in [
        ("111122223333", "Auditor", "in"),
        ("1111-2222-3333", "/Auditor", "in"),
        ("111122223333", "External", denied),
        ("111122223333", "Nobody", denied),
        ("111122223333", "path/Auditor", denied),
        ("123412341234", "Auditor", denied),
        ("nobody", "Auditor", "Invalid"),
        ("", "Auditor", "Invalid"),
        ("111122223333", "", "Invalid"),
        ("111122223333", "two words", "Invalid"),
        ("111122223333", "path/", "Invalid"),
        ("111122223333", &"a".repeat(65), "Invalid"),
        ("999988887777:role/x:", "Auditor", "Invalid"),
    ] {
        let got = refusal(scene.ask(&session, wanted(account, name)));
        assert!(got.contains(expected), "{account} {name}: {got}");
    }
    // Nobody switches from a role that was switched to: whoever signed in does.
    let role = scene.look(&scene.switch("Auditor").unwrap()).unwrap();
    let again = scene.ask(&role, wanted("111122223333", "Auditor"));
    assert_eq!(refusal(again), "Invalid");
}

#[test]
fn a_denial_does_not_tell_which_account_an_alias_is_of() {
    let scene = Scene::new("ada");
    let account_alias = "house-of-roles".to_owned();
    let named = scene
        .stage
        .house
        .admin::<CreateAccountAlias>(CreateAccountAliasInput { account_alias });
    named.unwrap();
    let session = scene.session();
    let ask = |name| scene.ask(&session, wanted("house-of-roles", name));
    assert_eq!(refusal(ask("Auditor")), "in");
    assert_eq!(refusal(ask("Nobody")), "Invalid");
}

#[test]
fn a_role_that_wants_mfa_is_for_who_signed_in_with_it() {
    let scene = Scene::new("ada");
    scene.role(
        "Careful",
        r#""Bool":{"aws:MultiFactorAuthPresent":"true"},
            "NumericLessThan":{"aws:MultiFactorAuthAge":"60"}"#,
    );
    assert!(refusal(scene.switch("Careful")).contains("sts:AssumeRole"));
    let with_mfa = scene.sign_in(Some(scene.stage.house.now()));
    let session = scene.look(&with_mfa).unwrap();
    let ask = || refusal(scene.ask(&session, wanted("111122223333", "Careful")));
    assert_eq!(ask(), "in");
    scene.stage.house.pass(61);
    assert!(ask().contains("sts:AssumeRole"));
}

#[test]
fn five_roles_are_offered_again_to_who_switched_to_them_alone() {
    let scene = Scene::new("ada");
    let (ada, house) = (scene.session(), &scene.stage.house);
    let role = |number: u8| wanted("111122223333", &format!("Role{number}")).role;
    let mut roles = KeptRoles::default();
    for number in [1, 2, 3, 4, 5, 6, 2] {
        roles = roles.with(&ada, role(number));
    }
    let cookie = house.installation.keep_roles(&roles, &house.moment());
    let cookie = cookie.unwrap();
    let kept = house.installation.kept_roles(&cookie);
    let names: Vec<_> = kept.of(&ada).map(|role| role.role_name.as_str()).collect();
    assert_eq!(names, ["Role2", "Role6", "Role5", "Role4", "Role3"]);
    let other = Scene::new("bob").session();
    assert_eq!(kept.of(&other).count(), 0);
    for bad in ["", "x", &format!("A{cookie}")] {
        assert_eq!(house.installation.kept_roles(bad), KeptRoles::default());
    }
    // The longest there is still is a cookie.
    let long = |number: u8| KeptRole {
        account: "a".repeat(63),
        role_name: format!("{number}{}", "r".repeat(63)),
        display_name: "ü".repeat(64),
        color: RoleColor::Orange,
    };
    let all = (0..20).fold(KeptRoles::default(), |roles, number| {
        roles.with(&ada, long(number))
    });
    let cookie = house.installation.keep_roles(&all, &house.moment());
    assert!(cookie.unwrap().len() < 4000);
}
