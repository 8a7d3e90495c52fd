//! What has no name of our choosing, and what an operation needs before it has anything to do.
use super::tree::replaced;
use crate::authority::TRUST;
use crate::house::{ACCOUNT, Call, House, element};
use crate::ids::values;
use doorward_identity::totp;
use doorward_shapes::OperationSchema;
use serde_json::{Value as Json, json};

/// Operations of which nothing can be done here, and why.
pub(crate) const NEVER_DONE: [(&str, &str); 25] = [
    ("AcceptHandshake", "another account is asked"),
    ("AcceptPrimaryEmailUpdate", "no code was mailed"),
    (
        "AcquireRole",
        "nobody makes up what its template is filled with",
    ),
    ("AssumeRoleWithSAML", "a provider must sign"),
    ("AssumeRoleWithWebIdentity", "a provider must sign"),
    ("CreateOAuth2Token", "a person must agree"),
    ("CreateOAuth2TokenWithTokenExchange", "a provider must sign"),
    ("CreateOrganization", "there is one"),
    ("DeclineHandshake", "another account is asked"),
    ("DecodeAuthorizationMessage", "nobody hands out a message"),
    ("DeleteOrganization", "it has members"),
    ("DescribeEffectivePolicy", "there is none of its types"),
    ("EnableAllFeatures", "they are enabled"),
    ("EnableMFADevice", "its codes are of a device"),
    ("EnableOutboundWebIdentityFederation", "it is enabled"),
    ("GetMFADevice", "security keys are added in a browser"),
    ("GetPrimaryEmail", "the service is not trusted"),
    (
        "GetRequestAuthorizationDetails",
        "a denial is not of the state",
    ),
    (
        "GetRequestAuthorizationPolicy",
        "a denial is not of the state",
    ),
    ("GetPrimaryEmailUpdateStatus", "none was started"),
    ("GetSession", "a person must agree"),
    ("LeaveOrganization", "its account manages it"),
    (
        "ListEffectivePolicyValidationErrors",
        "there is none of its types",
    ),
    ("ResyncMFADevice", "its codes are of a device"),
    ("StartPrimaryEmailUpdate", "no mail is sent"),
];

/// What members are let do.
const DELEGATING: &str = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":{"AWS":"444455556666"},"Action":"organizations:ListAccounts","Resource":"*"}}"#;

/// A value for the member of an operation's input; of every operation that requires it, where none
/// is named.
type Thing = (&'static str, &'static str, Json);

/// What is made in `house`, so that operations have something to do.
pub(crate) fn things(house: &House) -> Vec<Thing> {
    let mut things = in_organization(house);
    things.extend(in_iam(house));
    things.extend(delegated(house));
    let mut put = Call::new("signin", "PutResourcePermissionStatement", &house.admin);
    put.json = json!({"sourceIp": "203.0.113.0/24"}).to_string();
    let statement = values(&house.ok(&put), "statementId").remove(0);
    things.push(("", "statementId", json!(statement)));
    of_account(house);
    things
}

/// `good` with the things that are about `operation`.
pub(crate) fn with_things(operation: &OperationSchema, good: &Json, things: &[Thing]) -> Json {
    let mut good = good.clone();
    for (of, wire, value) in things {
        let about = *of == operation.name || (of.is_empty() && good.get(*wire).is_some());
        if about {
            good = replaced(&good, &format!("/{wire}"), Some(value.clone()));
        }
    }
    good
}

/// Whom the account says to turn to.
fn of_account(house: &House) {
    let put = |operation: &str, input: Json| {
        let mut call = Call::new("account", operation, &house.admin);
        call.json = input.to_string();
        house.ok(&call);
    };
    let billing = json!({
        "AlternateContactType": "BILLING", "Name": "Ada", "Title": "Officer",
        "EmailAddress": "ada@example.com", "PhoneNumber": "+15550100",
    });
    put("PutAlternateContact", billing);
    let owner = json!({
        "FullName": "Ada", "AddressLine1": "1 Road", "City": "Town", "PostalCode": "12345",
        "CountryCode": "US", "PhoneNumber": "+15550100",
    });
    put("EnableRegion", json!({ "RegionName": "eu-south-2" }));
    put(
        "PutContactInformation",
        json!({ "ContactInformation": owner }),
    );
}

/// Delegation requests, one for each place on their way.
fn delegated(house: &House) -> Vec<Thing> {
    house.register_partner();
    let channel = format!("arn:aws:sns:us-east-1:{ACCOUNT}:updates");
    let template = "arn:aws:iam::partner:delegation-template/example.com/Onboarding";
    let asked = |workflow: &str| {
        let parameter = "Permissions.Parameters.member.1";
        let made = house.iam(
            "CreateDelegationRequest",
            &[
                ("Description", "Onboarding"),
                ("Permissions.PolicyTemplateArn", template),
                (&format!("{parameter}.Name"), "entityName"),
                (&format!("{parameter}.Values.member.1"), "some"),
                (&format!("{parameter}.Type"), "string"),
                ("RequestorWorkflowId", workflow),
                ("NotificationChannel", &channel),
                ("SessionDuration", "3600"),
            ],
        );
        element(&made, "DelegationRequestId").unwrap().to_owned()
    };
    let moved = |workflow: &str, steps: &[&str]| {
        let id = asked(workflow);
        for step in steps {
            house.iam(step, &[("DelegationRequestId", &id)]);
        }
        id
    };
    let claim = "AssociateDelegationRequest";
    let accept = "AcceptDelegationRequest";
    let free = moved("workflow-free", &[]);
    let claimed = moved("workflow-claimed", &[claim]);
    let accepted = moved("workflow-accepted", &[claim, accept]);
    let released = moved("workflow-released", &[claim, accept, "SendDelegationToken"]);
    let arn = format!("arn:aws:iam::{ACCOUNT}:delegation-request/{claimed}");
    let permissions = json!({
        "PolicyTemplateArn": template,
        "Parameters": [{"Name": "entityName", "Values": ["some"], "Type": "string"}],
    });
    vec![
        ("", "DelegationRequestId", json!(claimed)),
        (claim, "DelegationRequestId", json!(free)),
        (
            "SendDelegationToken",
            "DelegationRequestId",
            json!(accepted),
        ),
        ("", "TradeInToken", json!(released)),
        ("", "EntityArn", json!(arn)),
        ("CreateDelegationRequest", "Permissions", permissions),
        ("", "NotificationChannel", json!(channel)),
    ]
}

fn in_organization(house: &House) -> Vec<Thing> {
    let ask = |operation: &str, input: Json| {
        let mut call = Call::new("organizations", operation, &house.admin);
        call.json = input.to_string();
        house.ok(&call)
    };
    let root = values(&ask("ListRoots", json!({})), "Id").remove(0);
    let unit = ask(
        "CreateOrganizationalUnit",
        json!({"ParentId": root, "Name": "Unit"}),
    );
    let unit = json!(values(&unit, "Id").remove(0));
    let policy = |name: &str| {
        let policy = json!({
            "Name": name, "Description": "", "Type": "SERVICE_CONTROL_POLICY",
            "Content": r#"{"Version":"2012-10-17","Statement":{"Effect":"Deny","Action":"s3:*","Resource":"*"}}"#,
        });
        values(&ask("CreatePolicy", policy), "Id").remove(0)
    };
    let (policy, attached) = (policy("free"), policy("attached"));
    ask(
        "AttachPolicy",
        json!({"PolicyId": attached, "TargetId": root}),
    );
    let invite = json!({"Target": {"Id": "999999999999", "Type": "ACCOUNT"}});
    let handshake = values(&ask("InviteAccountToOrganization", invite), "Id");
    let handshake = handshake.into_iter().find(|id| id.starts_with("h-"));
    ask("PutResourcePolicy", json!({ "Content": DELEGATING }));
    let made = ask("ListCreateAccountStatus", json!({}));
    let (request, member) = (values(&made, "Id"), values(&made, "AccountId"));
    // One that administers no service.
    let account = json!({"Email": "free@example.com", "AccountName": "Free"});
    let free = values(&ask("CreateAccount", account), "AccountId").remove(0);
    for service in ["config.amazonaws.com", "iam.amazonaws.com"] {
        ask(
            "EnableAWSServiceAccess",
            json!({ "ServicePrincipal": service }),
        );
    }
    ask(
        "RegisterDelegatedAdministrator",
        json!({"AccountId": member[0], "ServicePrincipal": "iam.amazonaws.com"}),
    );
    house.iam("EnableOrganizationsRootCredentialsManagement", &[]);
    let audit = "arn:aws:iam::aws:policy/root-task/IAMAuditRootUserCredentials";
    let iam = json!("iam.amazonaws.com");
    vec![
        ("AssumeRoot", "TargetPrincipal", json!(member[0])),
        ("AssumeRoot", "TaskPolicyArn", json!({ "arn": audit })),
        ("DeregisterDelegatedAdministrator", "ServicePrincipal", iam),
        (
            "DeregisterDelegatedAdministrator",
            "AccountId",
            json!(member[0]),
        ),
        (
            "ListDelegatedServicesForAccount",
            "AccountId",
            json!(member[0]),
        ),
        (
            "RegisterDelegatedAdministrator",
            "AccountId",
            json!(member[0]),
        ),
        ("", "OrganizationalUnitId", unit.clone()),
        ("", "PolicyId", json!(policy)),
        ("DetachPolicy", "PolicyId", json!(attached)),
        ("", "CreateAccountRequestId", json!(request[0])),
        ("GetPrimaryEmail", "AccountId", json!(member[0])),
        ("EnableRegion", "RegionName", json!("eu-south-1")),
        ("DisableRegion", "RegionName", json!("eu-south-2")),
        ("GetRegionOptStatus", "RegionName", json!("eu-south-1")),
        ("MoveAccount", "AccountId", json!(member[0])),
        ("CloseAccount", "AccountId", json!(member[0])),
        ("RemoveAccountFromOrganization", "AccountId", json!(free)),
        ("", "HandshakeId", json!(handshake)),
        ("PutResourcePolicy", "Content", json!(DELEGATING)),
        (
            "InviteAccountToOrganization",
            "Target",
            json!({"Id": "444455556666", "Type": "ACCOUNT"}),
        ),
        ("MoveAccount", "DestinationParentId", unit),
    ]
}

fn in_iam(house: &House) -> Vec<Thing> {
    let user = ("UserName", "some");
    let device = house.iam(
        "CreateVirtualMFADevice",
        &[("VirtualMFADeviceName", "enabled")],
    );
    let device = element(&device, "Base32StringSeed").unwrap().to_owned();
    let seed = data_encoding::BASE64.decode(device.as_bytes()).unwrap();
    let seed = data_encoding::BASE32.decode(&seed).unwrap();
    let step = totp::step_of(house.now());
    let serial = "arn:aws:iam::111122223333:mfa/enabled";
    let (one, two) = (totp::code_of(&seed, step - 1), totp::code_of(&seed, step));
    let codes = [
        ("AuthenticationCode1", one.as_str()),
        ("AuthenticationCode2", &two),
    ];
    house.iam(
        "EnableMFADevice",
        &[&[user, ("SerialNumber", serial)], &codes[..]].concat(),
    );
    let arn = ("Arn", "arn:aws:iam::111122223333:user/some");
    let job = house.iam("GenerateServiceLastAccessedDetails", &[arn]);
    let path = ("EntityPath", "o-aaaaaaaaaa/r-aaaa");
    let report = house.iam("GenerateOrganizationsAccessReport", &[path]);
    house.iam("GenerateCredentialReport", &[]);
    let linked = ("AWSServiceName", "autoscaling.amazonaws.com");
    house.iam("CreateServiceLinkedRole", &[linked]);
    let role = ("RoleName", "AWSServiceRoleForAutoScaling");
    let task = house.iam("DeleteServiceLinkedRole", &[role]);
    let password = house.admin_password.expose();
    vec![
        ("DeactivateMFADevice", "SerialNumber", json!(serial)),
        ("", "JobId", json!(element(&job, "JobId"))),
        (
            "GetOrganizationsAccessReport",
            "JobId",
            json!(element(&report, "JobId")),
        ),
        (
            "",
            "DeletionTaskId",
            json!(element(&task, "DeletionTaskId")),
        ),
        ("ChangePassword", "OldPassword", json!(password)),
        ("CreateLoginProfile", "UserName", json!("spare")),
        ("CreateLoginProfile", "Password", json!("Correct-Horse-7")),
        (
            "SimulateCustomPolicy",
            "PolicyInputList",
            json!([TRUST.replace(
                r#""Principal":{"AWS":"111122223333"},"#,
                r#""Resource":"*","#
            )]),
        ),
        (
            "SimulateCustomPolicy",
            "ActionNames",
            json!(["sts:AssumeRole"]),
        ),
    ]
}
