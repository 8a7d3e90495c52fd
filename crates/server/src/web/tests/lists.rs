//! Lists of identities: what they tell of each, and how they stand thousands of them.
use super::iam::{follow, open, signed_in_as};
use super::*;
use doorward_identity::AuthorizationDetails;
use doorward_identity::sign_in::{Shows, Visit};
use doorward_names::Region;
use doorward_shapes::Call;
use doorward_shapes::iam::{
    CreatePolicy, CreatePolicyInput, CreateRole, CreateRoleInput, CreateUser, CreateUserInput,
};

const TRUST: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow",
    "Principal":{"Service":"ec2.amazonaws.com"},"Action":"sts:AssumeRole"}]}"#;
const READ: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow",
    "Action":"s3:GetObject","Resource":"*"}]}"#;

impl Site {
    /// Performs `O` as whoever is signed in with `cookie`.
    pub(super) fn call<O: Call>(&self, cookie: &str, input: O::Input)
    where
        O::Output: Send + 'static,
    {
        let installation = &self.app.installation;
        let value = cookie.split_once('=').unwrap().1;
        let visit = Visit {
            peer: self.peer.clone(),
            user_agent: String::new(),
            host: "id.test".to_owned(),
            region: Region::us_east_1(),
            account_at_hand: false,
            shows: Shows::default(),
        };
        let session = installation.console_session(value, &visit, &moment());
        let session = session.unwrap();
        let done = installation.invoke::<O>(&session, input, &visit, &moment());
        done.wait().unwrap();
    }

    /// Users beside the administrator, as many as an account may have; some are in the group `all`.
    fn import_users(&self) {
        let arn = |rest: &str| format!("arn:aws:iam::999988887777:{rest}");
        let user = |number: usize| {
            let name = format!("User-{number:04}");
            let groups = if number < 1500 { &["all"][..] } else { &[] };
            serde_json::json!({
                "Path": "/", "UserName": name, "Arn": arn(&format!("user/{name}")),
                "GroupList": groups, "AttachedManagedPolicies": [], "Tags": [],
            })
        };
        let details = serde_json::json!({
            "UserDetailList": (0..4999).map(user).collect::<Vec<_>>(),
            "GroupDetailList": [{
                "Path": "/", "GroupName": "all", "Arn": arn("group/all"),
                "GroupPolicyList": [], "AttachedManagedPolicies": [],
            }],
            "RoleDetailList": [], "Policies": [],
        });
        let details = AuthorizationDetails::read(&details.to_string()).unwrap();
        let installation = &self.app.installation;
        let imported = installation.import_details("111122223333", details, false, &moment());
        assert_eq!(imported.wait().unwrap().made.len(), 5000);
    }

    fn user(&self, cookie: &str, name: &str) {
        let input = CreateUserInput {
            user_name: name.to_owned(),
            ..CreateUserInput::default()
        };
        self.call::<CreateUser>(cookie, input);
    }
}

/// The cells of the row that `name` leads.
fn row(html: &str, name: &str) -> Vec<String> {
    let rows = html.split("<tr>").skip(1);
    let mut rows = rows.filter(|row| row.contains(&format!(">{name}</a>")));
    let row = rows
        .next()
        .unwrap_or_else(|| panic!("no row of {name}: {html}"));
    let cells = row.split("<td data-label=").skip(1);
    cells
        .map(|cell| {
            let cell = cell.split_once('>').unwrap().1;
            let mut text = String::new();
            let mut tag = false;
            for letter in cell.split("</td>").next().unwrap().chars() {
                match letter {
                    '<' => tag = true,
                    '>' => tag = false,
                    letter if !tag => text.push(letter),
                    _ => {}
                }
            }
            text
        })
        .collect()
}

#[test]
fn the_list_of_users_tells_what_each_signs_in_with() {
    let site = Site::new("http://id.test");
    let root = site.sign_in();
    site.user(&root, "robot");
    let back = ("back", "/console/iam/users");
    let password = [("user", "robot"), ("password", PASSWORD), back];
    follow(&site, &root, "/console/iam/users/password", &password);
    let key = site.post("/console/iam/users/key", &root, &[("user", "robot"), back]);
    assert_eq!(key.status, 200);
    let group = [("GroupName", "devs")];
    follow(&site, &root, "/console/iam/groups/create", &group);
    let join = [("GroupName", "devs"), ("UserName", "robot"), back];
    let html = follow(&site, &root, "/console/iam/do/AddUserToGroup", &join);
    assert_eq!(
        row(&html, "robot"),
        ["robot", "1", "None", "Today", "never", "Today"]
    );
    site.user(&root, "idle");
    let html = open(&site, &root, "/console/iam/users");
    assert_eq!(row(&html, "idle"), ["idle", "0", "None", "–", "never", "–"]);
    let groups = open(&site, &root, "/console/iam/groups");
    assert_eq!(row(&groups, "devs")[..2], ["devs", "1"]);
}

#[test]
fn a_cell_that_one_may_not_know_says_so_and_leads_to_why() {
    let site = Site::new("http://id.test");
    let root = site.sign_in();
    let may = r#"{"Effect":"Allow","Resource":"*","Action":["iam:ListUsers","iam:ListRoles",
        "iam:ListGroups","iam:ListMFADevices","iam:GetLoginProfile"]}"#;
    let ada = signed_in_as(&site, &root, "ada", may);
    let group = [("GroupName", "devs")];
    follow(&site, &root, "/console/iam/groups/create", &group);
    let html = open(&site, &ada, "/console/iam/users");
    let denied = "Access denied";
    assert_eq!(
        row(&html, "admin"),
        ["admin", denied, "None", "Today", "never", denied]
    );
    assert!(html.contains("href=\"/console/why?authorization="));
    let role = CreateRoleInput {
        role_name: "ops".to_owned(),
        path: Some("/team/".to_owned()),
        assume_role_policy_document: TRUST.to_owned(),
        ..CreateRoleInput::default()
    };
    site.call::<CreateRole>(&root, role);
    let roles = open(&site, &ada, "/console/iam/roles");
    assert_eq!(
        row(&roles, "ops"),
        ["ops/team/", "AWS service: ec2", denied]
    );
    let roles = open(&site, &root, "/console/iam/roles");
    assert_eq!(row(&roles, "ops"), ["ops/team/", "AWS service: ec2", "–"]);
    let groups = open(&site, &ada, "/console/iam/groups");
    assert_eq!(row(&groups, "devs")[1], denied);
}

#[test]
fn policies_say_whose_they_are_and_what_they_are_used_as() {
    let site = Site::new("http://id.test");
    let root = site.sign_in();
    let policy = CreatePolicyInput {
        policy_name: "read".to_owned(),
        policy_document: READ.to_owned(),
        ..CreatePolicyInput::default()
    };
    site.call::<CreatePolicy>(&root, policy);
    let arn = "arn:aws:iam::111122223333:policy/read";
    let list = "/console/iam/policies";
    assert_eq!(
        row(&open(&site, &root, list), "read")[1..3],
        ["Customer managed", "–"]
    );
    site.user(&root, "ada");
    let back = ("back", list);
    let bound = [("UserName", "ada"), ("PermissionsBoundary", arn), back];
    follow(
        &site,
        &root,
        "/console/iam/do/PutUserPermissionsBoundary",
        &bound,
    );
    let attach = [("UserName", "admin"), ("PolicyArn", arn), back];
    let html = follow(&site, &root, "/console/iam/do/AttachUserPolicy", &attach);
    assert_eq!(
        row(&html, "read")[2],
        "Permissions policy (1), Permissions boundary (1)"
    );
    let holders = open(
        &site,
        &root,
        &format!("/console/iam/policy?arn={arn}&tab=entities"),
    );
    assert!(holders.contains(">admin</a>"));
    assert!(
        !holders.contains(">ada</a>"),
        "it bounds ada, and is not attached"
    );
    let jobs = open(&site, &root, &format!("{list}?of=aws&find=ViewOnly"));
    assert_eq!(row(&jobs, "ViewOnlyAccess")[1], "AWS managed, job function");
}

/// The names of users that a page leads to, in their order.
fn users(html: &str) -> Vec<String> {
    let found = html.split("/console/iam/user?name=").skip(1);
    let found = found.map(|rest| rest.split(['"', '&']).next().unwrap().to_owned());
    found.collect()
}

#[test]
fn five_thousand_users_are_paged_found_and_chosen_from() {
    let site = Site::new("http://id.test");
    let root = site.sign_in();
    site.import_users();
    let first = open(&site, &root, "/console/iam/users");
    assert_eq!(users(&first)[..2], ["admin", "User-0000"]);
    assert_eq!(users(&first).len(), 25);
    assert!(first.contains("Page 1") && !first.contains("Previous page"));
    assert!(first.contains("href=\"/console/iam/users?page=2\">Next page"));
    let second = open(&site, &root, "/console/iam/users?page=2");
    assert_eq!(users(&second)[0], "User-0024");
    assert!(second.contains("href=\"/console/iam/users\">Previous page"));
    let last = open(&site, &root, "/console/iam/users?page=200");
    assert_eq!(users(&last).last().unwrap(), "User-4998");
    assert!(!last.contains("Next page"));
    let beyond = open(&site, &root, "/console/iam/users?page=201");
    assert!(beyond.contains("There is nothing further."));
    assert!(beyond.contains("/console/iam/users?page=200"));
    for odd in ["0", "-1", "99999999999999999999999", "x"] {
        let html = open(&site, &root, &format!("/console/iam/users?page={odd}"));
        assert!(html.contains("Page 1"), "{odd}");
    }

    let found = open(&site, &root, "/console/iam/users?find=USER-49");
    assert_eq!(users(&found)[0], "User-4900");
    assert!(found.contains("Page 1 of 4"));
    assert!(found.contains("/console/iam/users?find=USER-49&#38;page=2"));
    let found = open(&site, &root, "/console/iam/users?find=USER-49&page=9");
    assert_eq!(users(&found)[0], "User-4975", "the last page there is");
    assert_eq!(
        users(&open(&site, &root, "/console/iam/users?find=4998")),
        ["User-4998"]
    );

    let page = open(&site, &root, "/console/iam/group?name=all");
    assert_eq!(page.matches("name=\"user:").count(), 100);
    assert!(page.contains("3400 more. Type more of the name to find them."));
    let page = open(&site, &root, "/console/iam/group?name=all&find=4998");
    assert_eq!(page.matches("name=\"user:").count(), 1);
    let page = open(&site, &root, "/console/iam/group?name=all&page=60");
    assert_eq!(users(&page)[0], "User-1475");
    assert_eq!(page.matches("do/RemoveUserFromGroup\"").count(), 25);
    let page = open(
        &site,
        &root,
        "/console/iam/group?name=all&member=1499&find=47",
    );
    assert_eq!(users(&page), ["User-1499"]);
    let groups = open(&site, &root, "/console/iam/groups");
    assert_eq!(row(&groups, "all")[1], "1000+");
    let find = [("do", "find"), ("find", "User-4998")];
    let simulator = text(&site.post("/console/simulator", &root, &find));
    assert!(simulator.contains("user/User-4998"), "found there too");
}

#[test]
fn a_key_is_turned_off_and_on_in_any_language() {
    let site = Site::new("http://id.test");
    let root = site.sign_in();
    let german = [("accept-language", "de"), ("cookie", &*root)];
    let page = "/console/iam/user?name=admin&tab=security";
    for _ in 0..2 {
        let html = text(&site.get(page, &german));
        let form = html
            .split("action=\"/console/iam/do/UpdateAccessKey\"")
            .nth(1)
            .unwrap();
        let form = form.split("</form>").next().unwrap();
        let mut body = form_urlencoded::Serializer::new(String::new());
        for input in form.split("<input type=\"hidden\" name=\"").skip(1) {
            let (name, rest) = input.split_once("\" value=\"").unwrap();
            body.append_pair(name, &rest.split('"').next().unwrap().replace("&#38;", "&"));
        }
        let path = "/console/iam/do/UpdateAccessKey";
        let answer = site.send("POST", path, &german, &body.finish());
        assert_eq!(answer.status, 303, "{}", text(&answer));
    }
}
