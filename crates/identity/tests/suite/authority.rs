//! Who may what: every performed operation for every kind of caller.
use crate::golden;
use crate::house::{ACCOUNT, Call, House, Key, code, key_in};
use crate::ids::values;
use crate::requests::{SAML_METADATA, SSH_PUBLIC_KEYS, call_of, performed};
use doorward_identity::Answer;
use doorward_shapes::OperationSchema;
use serde_json::json;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

/// How the file begins.
const LEGEND: &str = "\
# What becomes of every performed operation, for every kind of caller. Each is called with its
# required parameters alone, on entities that are there.
#
# anonymous    nobody signed
# none         a user without a policy
# admin        a user with AdministratorAccess
# denied       the same, with a Deny of everything beside it
# bounded      the same, within a boundary that allows Amazon S3 alone
# guarded      a user with AdministratorAccess in a member account of an organization, whose service
#              control policy allows Amazon S3 alone
# narrowed     a role with AdministratorAccess, its session's policy allowing Amazon S3 alone
# unproven     a user with AdministratorAccess and a Deny of everything without MFA, with its key
# expired      a session of that role, after its end
# inactive     the key of an administrator, deactivated
# stranger     another account's administrator
# root         root's key
#
# ok           done; with a code: refused, but not for want of authority
# no KIND      AccessDenied, as no policy of the kind allows it
# deny KIND    AccessDenied, as a policy of the kind denies it
# denied       AccessDenied, for another reason than a policy
# no token, bad token, expired: not authenticated, so that no policy was asked
";

const ALL: &str =
    r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}"#;
const NOTHING: &str =
    r#"{"Version":"2012-10-17","Statement":{"Effect":"Deny","Action":"*","Resource":"*"}}"#;
const WITHOUT_MFA: &str = r#"{"Version":"2012-10-17","Statement":{"Effect":"Deny","Action":"*","Resource":"*","Condition":{"BoolIfExists":{"aws:MultiFactorAuthPresent":"false"}}}}"#;
const STORAGE: &str =
    r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:*","Resource":"*"}}"#;
pub(crate) const TRUST: &str = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":{"AWS":"111122223333"},"Action":["sts:AssumeRole","sts:TagSession"]}}"#;
pub(crate) const ADMIN: &str = "arn:aws:iam::aws:policy/AdministratorAccess";
const SOME: &str = "arn:aws:iam::111122223333:policy/some";

const SAML_PROVIDER: &str = "arn:aws:iam::111122223333:saml-provider/";

/// A server's certificate and its private key.
const SERVER: &str = include_str!("../credentials/server.pem");
const SERVER_KEY: &str = include_str!("../credentials/server.key");

const CREDENTIAL: &str = "ServiceSpecificCredentialId";

/// The kinds of callers; nobody's key is nothing.
type Callers = Vec<(&'static str, Option<Key>)>;

fn callers(house: &House) -> Callers {
    let administrator = |name: &str| {
        let key = house.user(name);
        house.iam(
            "AttachUserPolicy",
            &[("UserName", name), ("PolicyArn", ADMIN)],
        );
        key
    };
    house.iam(
        "CreatePolicy",
        &[("PolicyName", "storage"), ("PolicyDocument", STORAGE)],
    );
    let forbidden = |name: &str, policy: &str| {
        let key = administrator(name);
        let deny = [
            ("UserName", name),
            ("PolicyName", "deny"),
            ("PolicyDocument", policy),
        ];
        house.iam("PutUserPolicy", &deny);
        key
    };
    let denied = forbidden("denied", NOTHING);
    let unproven = forbidden("unproven", WITHOUT_MFA);
    let bounded = administrator("bounded");
    let boundary = "arn:aws:iam::111122223333:policy/storage";
    house.iam(
        "PutUserPermissionsBoundary",
        &[("UserName", "bounded"), ("PermissionsBoundary", boundary)],
    );
    let inactive = administrator("inactive");
    let deactivate = [
        ("UserName", "inactive"),
        ("AccessKeyId", inactive.id.as_str()),
        ("Status", "Inactive"),
    ];
    house.iam("UpdateAccessKey", &deactivate);
    house.iam(
        "CreateRole",
        &[("RoleName", "power"), ("AssumeRolePolicyDocument", TRUST)],
    );
    house.iam(
        "AttachRolePolicy",
        &[("RoleName", "power"), ("PolicyArn", ADMIN)],
    );
    let role = [
        ("RoleArn", "arn:aws:iam::111122223333:role/power"),
        ("RoleSessionName", "one"),
        ("Policy", STORAGE),
    ];
    let narrowed = house.session("AssumeRole", &house.admin, &role);
    house.pass(-4000);
    let expired = house.session("AssumeRole", &house.admin, &role[..2]);
    house.pass(4000);
    vec![
        ("anonymous", None),
        ("none", Some(house.user("none"))),
        ("denied", Some(denied)),
        ("bounded", Some(bounded)),
        ("guarded", Some(guarded(house))),
        ("narrowed", Some(narrowed)),
        ("unproven", Some(unproven)),
        ("expired", Some(expired)),
        ("inactive", Some(inactive)),
        ("stranger", Some(house.stranger.clone())),
        ("root", Some(house.root.clone())),
        ("admin", Some(house.admin.clone())),
    ]
}

/// A user of a new account in an organization that the house's account manages.
pub(crate) fn guarded(house: &House) -> Key {
    let ask = |operation: &str, json: &str| {
        let mut call = Call::new("organizations", operation, &house.admin);
        json.clone_into(&mut call.json);
        house.ok(&call)
    };
    ask("CreateOrganization", "{}");
    let root = root(house);
    ask(
        "EnablePolicyType",
        &json!({"RootId": root, "PolicyType": "SERVICE_CONTROL_POLICY"}).to_string(),
    );
    let account = json!({"Email": "member@example.com", "AccountName": "Member"});
    let account = values(&ask("CreateAccount", &account.to_string()), "AccountId").remove(0);
    let role = format!("arn:aws:iam::{account}:role/OrganizationAccountAccessRole");
    let role = [("RoleArn", role.as_str()), ("RoleSessionName", "one")];
    let session = house.session("AssumeRole", &house.admin, &role);
    let iam = |operation: &str, parameters: &[(&str, &str)]| {
        house.ok(&crate::house::calling(
            "iam", operation, &session, parameters,
        ))
    };
    let user = ("UserName", "guarded");
    iam("CreateUser", &[user]);
    iam("AttachUserPolicy", &[user, ("PolicyArn", ADMIN)]);
    let key = key_in(&iam("CreateAccessKey", &[user]));
    let policy = json!({
        "Content": STORAGE, "Description": "", "Name": "storage", "Type": "SERVICE_CONTROL_POLICY",
    });
    let policy = values(&ask("CreatePolicy", &policy.to_string()), "Id").remove(0);
    for (operation, policy) in [
        ("AttachPolicy", policy.as_str()),
        ("DetachPolicy", "p-FullAWSAccess"),
    ] {
        ask(
            operation,
            &json!({"PolicyId": policy, "TargetId": account}).to_string(),
        );
    }
    key
}

/// The id of the root of the organization.
fn root(house: &House) -> String {
    let roots = house.ok(&Call::new("organizations", "ListRoots", &house.admin));
    values(&roots, "Id").remove(0)
}

/// What has no name of our choosing.
pub(crate) struct Made {
    /// The root of the organization.
    root: String,
    key: Key,
    /// A version of the policy that is not its default.
    version: String,
    /// An SSH public key of the user.
    ssh_key: String,
    /// A signing certificate of the user.
    certificate: String,
    /// A service-specific credential of the user.
    credential: String,
}

const OTHER_PROVIDER: &str = "arn:aws:iam::111122223333:oidc-provider/other.example";

/// Makes what the calls are about, as far as it is not there.
pub(crate) fn furnish(house: &House) -> Made {
    let send = |operation: &str, parameters: &[(&str, &str)]| {
        house.send(&crate::house::calling(
            "iam",
            operation,
            &house.admin,
            parameters,
        ))
    };
    let (user, group, role) = (
        ("UserName", "some"),
        ("GroupName", "some"),
        ("RoleName", "some"),
    );
    let (policy, arn, all) = (
        ("PolicyName", "some"),
        ("PolicyArn", SOME),
        ("PolicyDocument", ALL),
    );
    let profile = ("InstanceProfileName", "some");
    let tag = [("Tags.member.1.Key", "some"), ("Tags.member.1.Value", "x")];
    send(
        "RemoveRoleFromInstanceProfile",
        &[("InstanceProfileName", "spare"), role],
    );
    for name in ["other", "spare"] {
        send("DeleteUser", &[("UserName", name)]);
        send("DeleteGroup", &[("GroupName", name)]);
        send("DeleteRole", &[("RoleName", name)]);
        let other = format!("arn:aws:iam::{ACCOUNT}:policy/{name}");
        send("DeletePolicy", &[("PolicyArn", &other)]);
        send("DeleteInstanceProfile", &[("InstanceProfileName", name)]);
        let other = format!("arn:aws:iam::{ACCOUNT}:mfa/{name}");
        send("DeleteVirtualMFADevice", &[("SerialNumber", &other)]);
    }
    send(
        "CreateOpenIDConnectProvider",
        &[("Url", "https://some.example")],
    );
    send(
        "CreateOpenIDConnectProvider",
        &[("Url", "https://spare.example")],
    );
    send(
        "DeleteOpenIDConnectProvider",
        &[("OpenIDConnectProviderArn", OTHER_PROVIDER)],
    );
    for name in ["some", "spare"] {
        let document = ("SAMLMetadataDocument", SAML_METADATA);
        send("CreateSAMLProvider", &[("Name", name), document]);
    }
    send(
        "DeleteSAMLProvider",
        &[("SAMLProviderArn", &format!("{SAML_PROVIDER}other"))],
    );
    send("EnableOutboundWebIdentityFederation", &[]);
    send("DeleteAccountAlias", &[("AccountAlias", "other")]);
    let ecs = ("RoleName", "AWSServiceRoleForECS");
    send("DeleteServiceLinkedRole", &[ecs]);
    let batch = ("AWSServiceName", "batch.amazonaws.com");
    send("CreateServiceLinkedRole", &[batch]);
    send("CreateUser", &[("UserName", "spare")]);
    send("CreateGroup", &[("GroupName", "spare")]);
    let trust = ("AssumeRolePolicyDocument", TRUST);
    send("CreateRole", &[("RoleName", "spare"), trust]);
    send("CreatePolicy", &[("PolicyName", "spare"), all]);
    send("CreateInstanceProfile", &[("InstanceProfileName", "spare")]);
    send("CreateUser", &[user]);
    send("CreateGroup", &[group]);
    send("CreateRole", &[role, ("AssumeRolePolicyDocument", TRUST)]);
    send("CreatePolicy", &[policy, all]);
    let versions = String::from_utf8(send("ListPolicyVersions", &[arn]).body).unwrap();
    for version in values(&versions, "VersionId") {
        send("DeletePolicyVersion", &[arn, ("VersionId", &version)]);
    }
    let version = String::from_utf8(send("CreatePolicyVersion", &[arn, all]).body).unwrap();
    let version = values(&version, "VersionId").remove(0);
    send("CreateInstanceProfile", &[profile]);
    send("AddRoleToInstanceProfile", &[profile, role]);
    send("AddUserToGroup", &[user, group]);
    for (kind, holder) in [("User", user), ("Group", group), ("Role", role)] {
        send(&format!("Attach{kind}Policy"), &[holder, arn]);
        send(&format!("Put{kind}Policy"), &[holder, policy, all]);
        send(&format!("Tag{kind}"), &[holder, tag[0], tag[1]]);
        let boundary = ("PermissionsBoundary", ADMIN);
        send(
            &format!("Put{kind}PermissionsBoundary"),
            &[holder, boundary],
        );
    }
    send(
        "CreateVirtualMFADevice",
        &[("VirtualMFADeviceName", "some")],
    );
    send(
        "CreateLoginProfile",
        &[user, ("Password", "Correct-Horse-9")],
    );
    send("CreateAccountAlias", &[("AccountAlias", "some")]);
    send("UpdateAccountPasswordPolicy", &[]);
    let keys = String::from_utf8(send("ListAccessKeys", &[user]).body).unwrap();
    for key in values(&keys, "AccessKeyId") {
        send("DeleteAccessKey", &[user, ("AccessKeyId", &key)]);
    }
    let made = send("CreateAccessKey", &[user]);
    let key = key_in(&String::from_utf8(made.body).unwrap());
    send(
        "DeleteServerCertificate",
        &[("ServerCertificateName", "other")],
    );
    for name in ["some", "spare"] {
        let certificate = [
            ("ServerCertificateName", name),
            ("CertificateBody", SERVER),
            ("PrivateKey", SERVER_KEY),
        ];
        send("UploadServerCertificate", &certificate);
    }
    let of_user = |operation: &str, parameters: &[(&str, &str)]| {
        let answer = send(operation, &[&[user], parameters].concat());
        String::from_utf8(answer.body).unwrap()
    };
    for key in values(&of_user("ListSSHPublicKeys", &[]), "SSHPublicKeyId") {
        of_user("DeleteSSHPublicKey", &[("SSHPublicKeyId", &key)]);
    }
    for id in values(&of_user("ListSigningCertificates", &[]), "CertificateId") {
        of_user("DeleteSigningCertificate", &[("CertificateId", &id)]);
    }
    let certificate = of_user("UploadSigningCertificate", &[("CertificateBody", SERVER)]);
    for id in values(&of_user("ListServiceSpecificCredentials", &[]), CREDENTIAL) {
        of_user("DeleteServiceSpecificCredential", &[(CREDENTIAL, &id)]);
    }
    let service = ("ServiceName", "codecommit.amazonaws.com");
    let credential = of_user("CreateServiceSpecificCredential", &[service]);
    let body = SSH_PUBLIC_KEYS.lines().nth(1).unwrap();
    let ssh_key = of_user("UploadSSHPublicKey", &[("SSHPublicKeyBody", body)]);
    Made {
        root: root(house),
        key,
        version,
        ssh_key: values(&ssh_key, "SSHPublicKeyId").remove(0),
        credential: values(&credential, CREDENTIAL).remove(0),
        certificate: values(&certificate, "CertificateId").remove(0),
    }
}

/// What the parameters of `operation` are, where the likely ones will not do.
fn sample(operation: &str, made: &Made, name: &str) -> Option<String> {
    const SPARE: &str = "arn:aws:iam::111122223333:policy/spare";
    const MADE: [&str; 5] = ["User", "Group", "Role", "Policy", "InstanceProfile"];
    let about = |verb: &str| {
        let kind = operation.strip_prefix(verb).unwrap_or_default();
        MADE.contains(&kind) && name == format!("{kind}Name")
    };
    let value = match (operation, name) {
        ("DeletePolicyVersion" | "SetDefaultPolicyVersion", "VersionId") => &made.version,
        ("AddRoleToInstanceProfile", "InstanceProfileName")
        | ("DeleteServerCertificate", "ServerCertificateName") => "spare",
        ("DeletePolicy", "PolicyArn") => SPARE,
        ("UpdateAssumeRolePolicy", "PolicyDocument") | (_, "AssumeRolePolicyDocument") => TRUST,
        ("CreateAccountAlias", _)
        | ("CreateVirtualMFADevice", "VirtualMFADeviceName")
        | ("CreateSAMLProvider", "Name")
        | ("UploadServerCertificate", "ServerCertificateName") => "other",
        ("GetFederationToken", "Name") => "someone",
        ("DeleteServiceLinkedRole", "RoleName") => "AWSServiceRoleForBatch",
        (_, "NewPassword" | "Password") => "Correct-Horse-8",
        (_, "PolicyArn") => SOME,
        ("DeleteOpenIDConnectProvider", "OpenIDConnectProviderArn") => {
            "arn:aws:iam::111122223333:oidc-provider/spare.example"
        }
        ("CreateOpenIDConnectProvider", "Url") => "https://other.example",
        ("DeleteSAMLProvider", "SAMLProviderArn") => return Some(format!("{SAML_PROVIDER}spare")),
        (_, "PermissionsBoundary") => ADMIN,
        (_, "AccessKeyId") => &made.key.id,
        (_, "SSHPublicKeyId") => &made.ssh_key,
        ("UploadServerCertificate", "CertificateBody") => SERVER,
        (_, "CertificateId") => &made.certificate,
        (_, "ServiceSpecificCredentialId") => &made.credential,
        (_, "RootId" | "ParentId" | "TargetId" | "SourceParentId" | "DestinationParentId") => {
            &made.root
        }
        (_, "AccountId" | "ChildId") => ACCOUNT,
        // The other type is what the guarded are guarded by.
        ("EnablePolicyType" | "DisablePolicyType", "PolicyType") => "RESOURCE_CONTROL_POLICY",
        _ if about("Create") => "other",
        _ if about("Delete") => "spare",
        _ => return None,
    };
    Some(value.to_owned())
}

pub(crate) fn call(operation: &OperationSchema, caller: Option<&Key>, made: &Made) -> Call {
    let mut call = call_of(operation, caller, &|name| {
        sample(operation.name, made, name)
    });
    let named = operation.input.members().iter();
    // Without it, the caller itself is meant, which a role cannot be.
    if named
        .filter(|member| !member.required)
        .any(|member| member.name == "UserName")
    {
        call.parameters
            .push(("UserName".to_owned(), "some".to_owned()));
    }
    call
}

fn outcome(answer: &Answer) -> String {
    if answer.status == 200 {
        return "ok".to_owned();
    }
    let body = String::from_utf8(answer.body.clone()).unwrap();
    let code = code(answer).unwrap_or_else(|| panic!("no code in {body}"));
    match code.trim_end_matches("Exception") {
        "MissingAuthenticationToken" => "no token".to_owned(),
        // Of a program without the proof of its key.
        "Validation" if body.contains("tokenInput") => "no token".to_owned(),
        // Of an application without anything to exchange.
        "Validation" if body.contains("subject_token") => "no token".to_owned(),
        "InvalidClientTokenId" | "UnrecognizedClient" | "InvalidIdentityToken" => {
            "bad token".to_owned()
        }
        "ExpiredToken" => "expired".to_owned(),
        "AccessDenied" => denial(&body),
        _ => format!("ok: {code}"),
    }
}

/// The kind of policy that a denial names.
fn denial(body: &str) -> String {
    if let Some((_, rest)) = body.split_once(" because no ") {
        let kind = rest.split(" allows the ").next().unwrap();
        return format!("no {}", kind.trim_end_matches(" policy"));
    }
    if let Some((_, rest)) = body.split_once(" with an explicit deny in a") {
        let kind = rest.trim_start_matches('n').trim_start();
        let kind = kind.split([' ', ':', '<', '"']).next().unwrap();
        return format!("deny {kind}");
    }
    "denied".to_owned()
}

/// The rows as a table, every column as wide as it must be.
fn table(rows: &[Vec<String>]) -> String {
    let mut text = String::new();
    let width = |column: usize| rows.iter().map(|row| row[column].len()).max().unwrap();
    let widths = (0..rows[0].len()).map(width).collect::<Vec<_>>();
    for row in rows {
        let cells = row.iter().zip(&widths);
        let cells = cells.map(|(cell, width)| format!("{cell:<width$}"));
        writeln!(text, "{}", cells.collect::<Vec<_>>().join("  ").trim_end()).unwrap();
    }
    text
}

#[test]
fn every_operation_asks_for_the_authority_it_is_said_to() {
    let house = House::new();
    let callers = callers(&house);
    let mut made = furnish(&house);
    let names = callers.iter().map(|(name, _)| (*name).to_owned());
    let mut rows = vec![[String::new()].into_iter().chain(names).collect::<Vec<_>>()];
    let mut words = Words::new();
    for operation in performed() {
        let mut row = vec![format!("{}:{}", operation.service.id, operation.name)];
        for (_, caller) in &callers {
            let answer = house.send(&call(operation, caller.as_ref(), &made));
            if answer.status == 200 && !is_reading(operation.name) {
                made = furnish(&house);
            }
            let outcome = outcome(&answer);
            if outcome != "ok" && !outcome.starts_with("ok:") {
                let told = words.entry(outcome.clone()).or_default();
                told.insert(form_of(&message(&answer)));
            }
            row.push(outcome);
        }
        rows.push(row);
    }
    let fresh = format!("{LEGEND}\n{}\n{}", table(&rows), in_words(&words));
    golden::compare(&golden::folder().join("authority.txt"), &fresh);
}

/// The forms of the messages that were told, by outcome.
type Words = BTreeMap<String, BTreeSet<String>>;

fn in_words(words: &Words) -> String {
    let mut text = "# The words of each, with the names of a call left out\n".to_owned();
    for (outcome, forms) in words {
        writeln!(text, "\n{outcome}").unwrap();
        for form in forms {
            writeln!(text, "    {form}").unwrap();
        }
    }
    text
}

fn message(answer: &Answer) -> String {
    let body = std::str::from_utf8(&answer.body).unwrap();
    let mut told = ["Message", "message"].iter();
    let told = told.find_map(|name| values(body, name).pop());
    told.unwrap_or_else(|| panic!("no message in {body}"))
}

/// `message` with its caller, action, resource and id left out.
fn form_of(message: &str) -> String {
    let Some((caller, rest)) = message.split_once(" is not authorized to perform: ") else {
        let words = message.split(' ');
        let words = words.map(|word| {
            if word.starts_with("AKIA") {
                "<key>"
            } else {
                word
            }
        });
        return words.collect::<Vec<_>>().join(" ");
    };
    assert!(caller.starts_with("User: arn:aws:"), "{message}");
    let (what, where_to_read) = rest.split_once(". Go to ").unwrap_or((rest, ""));
    let (action, rest) = what.split_once(' ').unwrap_or((what, ""));
    let end = [" because no ", " with an explicit deny "].iter();
    // Where no policy decided, the service says why, or nothing.
    let Some(end) = end.filter_map(|end| what.find(end)).min() else {
        let told = format!("User: <caller> is not authorized to perform: <action> {rest}");
        return told.trim_end().to_owned();
    };
    let (_, why) = what.split_at(end);
    let on = if rest.starts_with("on resource: ") {
        " on resource: <resource>"
    } else {
        ""
    };
    let why = why.replace(action, "<action>");
    let (_, id) = where_to_read.rsplit_once(' ').unwrap();
    let read = where_to_read.replace(id, "<id>");
    format!("User: <caller> is not authorized to perform: <action>{on}{why}. Go to {read}")
}

pub(crate) fn is_reading(operation: &str) -> bool {
    [
        "Get", "List", "Lookup", "Describe", "Assume", "Decode", "Check",
    ]
    .iter()
    .any(|verb| operation.starts_with(verb))
}
