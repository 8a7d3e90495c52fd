//! Tokens for applications, and what is told and taken of all tokens.
use super::*;
use crate::session::{Session, Subject};
use doorward_names::Arn;
use doorward_shapes::iam::{CreateRole, CreateRoleInput, DeleteRole, DeleteRoleInput};
use doorward_shapes::signin::{
    CreateBearerToken, CreateBearerTokenInput, CreateOAuth2TokenWithIAM,
    CreateOAuth2TokenWithIAMInput, CreateOAuth2TokenWithIAMOutput, IntrospectOAuth2TokenWithIAM,
    IntrospectOAuth2TokenWithIAMInput, IntrospectOAuth2TokenWithIAMOutput,
    RevokeOAuth2TokenWithIAM, RevokeOAuth2TokenWithIAMInput,
};
use doorward_shapes::{ErrorAnswer, Shape as _};

const SERVICE: &str = "aws-mcp.amazonaws.com";

fn token_for(
    house: &House,
    caller: &Caller,
    resource: &str,
) -> Result<CreateOAuth2TokenWithIAMOutput, ErrorAnswer> {
    let input = CreateOAuth2TokenWithIAMInput {
        grant_type: "client_credentials".to_owned(),
        resource: resource.to_owned(),
    };
    house.call::<CreateOAuth2TokenWithIAM>(caller, input)
}

fn told(
    house: &House,
    caller: &Caller,
    token: &str,
) -> Result<IntrospectOAuth2TokenWithIAMOutput, ErrorAnswer> {
    let input = IntrospectOAuth2TokenWithIAMInput {
        token: Secret::new(token.to_owned()),
        token_type_hint: None,
    };
    house.call::<IntrospectOAuth2TokenWithIAM>(caller, input)
}

/// Only that it is not active is told.
fn assert_is_nothing(told: IntrospectOAuth2TokenWithIAMOutput) {
    let nothing = IntrospectOAuth2TokenWithIAMOutput::default();
    assert_eq!(told.into_value(), nothing.into_value());
}

fn revoke(house: &House, caller: &Caller, token: &str) -> Result<(), ErrorAnswer> {
    let token = Secret::new(token.to_owned());
    let input = RevokeOAuth2TokenWithIAMInput { token };
    let revoked = house.call::<RevokeOAuth2TokenWithIAM>(caller, input);
    revoked.map(|_| ())
}

/// The administrator of another account.
fn stranger(house: &House) -> Caller {
    let account = house.add_account("444455556666");
    let world = house.world();
    let name = doorward_names::UserName::parse("admin").unwrap();
    let identity = crate::caller::Identity::user(world.account(account).unwrap(), &name);
    Caller {
        account,
        identity: identity.unwrap(),
        ..house.user("admin")
    }
}

fn clerk(house: &House, seconds: i64) -> Caller {
    let trust = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":{"AWS":"111122223333"},"Action":"sts:AssumeRole"}}"#;
    let role = CreateRoleInput {
        role_name: "clerk".to_owned(),
        assume_role_policy_document: trust.to_owned(),
        ..CreateRoleInput::default()
    };
    house.admin::<CreateRole>(role).unwrap();
    let policy = doorward_shapes::iam::PutRolePolicyInput {
        role_name: "clerk".to_owned(),
        policy_name: "may".to_owned(),
        policy_document: r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"signin:*","Resource":"*"}}"#.to_owned(),
    };
    house
        .admin::<doorward_shapes::iam::PutRolePolicy>(policy)
        .unwrap();
    let world = house.world();
    let mut roles = world.account(house.account).unwrap().roles.iter();
    let role = roles.find(|role| role.name.as_str() == "clerk");
    let subject = Subject::Role {
        id: role.unwrap().id.clone(),
        name: doorward_names::SessionName::parse("tester").unwrap(),
    };
    let moment = house.moment();
    let session = crate::sts::issue::session(house.account, subject, house.now(), seconds, &moment);
    house.role("clerk", session)
}

#[test]
fn a_token_is_a_jwt_for_one_service_and_good_for_an_hour() {
    let house = House::new();
    let admin = house.user("admin");
    let given = token_for(&house, &admin, SERVICE).unwrap();
    assert_eq!(
        (given.token_type.as_str(), given.expires_in),
        ("Bearer", 3600)
    );
    let token = given.access_token.expose();
    let parts: Vec<_> = token.split('.').collect();
    let [_, claims, _] = parts[..] else {
        panic!("{token}")
    };
    let claims = URL_SAFE_NO_PAD.decode(claims).unwrap();
    let claims: Json = serde_json::from_slice(&claims).unwrap();
    assert_eq!(claims["aud"], SERVICE);
    assert_eq!(claims["iss"], "signin.amazonaws.com");
    assert_eq!(claims["sub"], "arn:aws:iam::111122223333:user/admin");

    let good = told(&house, &admin, token).unwrap();
    assert!(good.active);
    assert_eq!(good.token_type.as_deref(), Some("access_token"));
    assert_eq!(good.aud.as_deref(), Some(SERVICE));
    assert_eq!(good.user_id, Some(admin.user_id()));
    assert_eq!(good.exp.unwrap() - good.iat.unwrap(), 3600);
    assert_eq!(good.resource, None);

    assert_is_nothing(told(&house, &stranger(&house), token).unwrap());
    let changed = token.replacen('.', ".e30", 1);
    assert_is_nothing(told(&house, &admin, &changed).unwrap());
    house.pass(3599);
    assert!(told(&house, &admin, token).unwrap().active);
    house.pass(1);
    assert_is_nothing(told(&house, &admin, token).unwrap());
}

#[test]
fn a_token_ends_with_the_session_and_with_whoever_it_was_given_to() {
    let house = House::new();
    let clerk = clerk(&house, 900);
    house.pass(1);
    let given = token_for(&house, &clerk, SERVICE).unwrap();
    assert_eq!(given.expires_in, 899);
    let input = CreateBearerTokenInput {
        grant_type: "client_credentials".to_owned(),
        resource: "ecr.amazonaws.com".to_owned(),
        duration_seconds: None,
    };
    let longer = house.call::<CreateBearerToken>(&clerk, input).unwrap();
    assert_eq!(longer.expires_in, 899);
    let admin = house.user("admin");
    let token = given.access_token.expose();
    let good = told(&house, &admin, token).unwrap();
    assert_eq!(good.sub, Some(clerk.arn().to_string()));
    let role_name = || "clerk".to_owned();
    let policy = doorward_shapes::iam::DeleteRolePolicyInput {
        role_name: role_name(),
        policy_name: "may".to_owned(),
    };
    house
        .admin::<doorward_shapes::iam::DeleteRolePolicy>(policy)
        .unwrap();
    let role = DeleteRoleInput {
        role_name: role_name(),
    };
    house.admin::<DeleteRole>(role).unwrap();
    assert!(!told(&house, &admin, token).unwrap().active);
    house.pass(898);
    let late = token_for(&house, &clerk, SERVICE);
    assert!(late.is_err(), "the role is gone");
}

#[test]
fn tokens_of_another_purpose_are_no_access_tokens() {
    let program = Program::new();
    let (_, login) = program.logged_in();
    let admin = program.house.user("admin");
    let id_token = login.json["idToken"].as_str().unwrap();
    assert!(!told(&program.house, &admin, id_token).unwrap().active);
    let session_token = login.json["accessToken"]["sessionToken"].as_str().unwrap();
    let as_refresh = format!("ASOR{session_token}");
    assert!(!told(&program.house, &admin, &as_refresh).unwrap().active);
    // Nor is a code a refresh token, however it is written.
    let session = program.signed_in();
    let code = program.authorize(&session, SAME).unwrap();
    let dressed = format!("ASOR{}", URL_SAFE_NO_PAD.encode(&code));
    assert!(!told(&program.house, &admin, &dressed).unwrap().active);
    assert_eq!(program.refresh(&dressed).error(), EXPIRED);
    revoke(&program.house, &admin, &dressed).unwrap();
    assert_eq!(program.send(&exchanging(SAME, &code)).status, 200);
}

#[test]
fn the_newest_refresh_token_is_told_of_while_its_login_stands() {
    let program = Program::new();
    let house = &program.house;
    let (session, first) = program.logged_in();
    let admin = house.user("admin");
    let good = told(house, &admin, first.refresh_token()).unwrap();
    assert!(good.active);
    assert_eq!(good.token_type.as_deref(), Some("refresh_token"));
    assert_eq!(good.client_id.as_deref(), Some(SAME));
    assert_eq!(
        good.sub.as_deref(),
        Some("arn:aws:iam::111122223333:user/ada")
    );
    assert_eq!(good.exp, Some(session.expires.seconds()));
    assert_eq!(good.aud, None);
    let sign_in = program.caller(&first);
    let sign_in = sign_in.session().and_then(|own| own.sign_in.clone());
    assert_eq!(good.signin_session, sign_in.as_ref().map(Arn::to_string));

    let second = program.refresh(first.refresh_token());
    let rotated = told(house, &admin, first.refresh_token()).unwrap();
    assert_is_nothing(rotated);
    let foreign = told(house, &stranger(house), second.refresh_token()).unwrap();
    assert_is_nothing(foreign);
    assert!(told(house, &admin, second.refresh_token()).unwrap().active);
    house.pass(12 * 3600);
    let over = told(house, &admin, second.refresh_token()).unwrap();
    assert_is_nothing(over);
}

#[test]
fn a_login_whose_refresh_token_is_revoked_ends_and_its_credentials_last() {
    let program = Program::new();
    let house = &program.house;
    let (session, first) = program.logged_in();
    let admin = house.user("admin");
    // Another account's refusal to know it is silent.
    revoke(house, &stranger(house), first.refresh_token()).unwrap();
    let second = program.refresh(first.refresh_token());
    assert_eq!(second.status, 200);
    // An older one is of the same chain.
    revoke(house, &admin, first.refresh_token()).unwrap();
    assert_eq!(program.refresh(second.refresh_token()).error(), EXPIRED);
    let over = told(house, &admin, second.refresh_token()).unwrap();
    assert!(!over.active);
    revoke(house, &admin, second.refresh_token()).unwrap();
    let user = GetUserInput::default();
    house
        .call::<GetUser>(&program.caller(&second), user)
        .unwrap();
    // Whoever agreed is still signed in, and may sign the program in again.
    assert!(program.authorize(&session, SAME).is_ok());
}

#[test]
fn policies_tell_services_clients_and_kinds_of_tokens_apart() {
    let program = Program::new();
    let house = &program.house;
    let ada = house.user("ada");
    let (_, login) = program.logged_in();
    let refresh = login.refresh_token();
    let may = |action: &str, place: &str, condition: &Json| {
        let resource = format!("arn:aws:signin:us-east-1:111122223333:{place}");
        program.put(&json!({
            "Effect": "Allow", "Action": action, "Resource": resource, "Condition": condition,
        }));
    };
    let service = format!("service-principal/{SERVICE}");
    let client = "arn:aws:signin:::client-credentials/sigv4";
    let granted = |grant: &str| json!({"StringEquals": {"signin:OAuthGrantType": grant}});
    may(
        "signin:CreateOAuth2Token",
        &service,
        &granted("client_credentials"),
    );
    let given = token_for(house, &ada, SERVICE).unwrap();
    let other = token_for(house, &ada, "ecr.amazonaws.com").unwrap_err();
    assert!(
        other
            .message
            .contains("signin:CreateOAuth2Token on resource: arn:aws:signin:us-east-1:111122223333:service-principal/ecr.amazonaws.com"),
        "{}",
        other.message
    );
    may(
        "signin:CreateOAuth2Token",
        &service,
        &granted("refresh_token"),
    );
    assert!(token_for(house, &ada, SERVICE).is_err());

    let access = given.access_token.expose();
    let kind = |kind: &str, client: &str| {
        json!({"StringEquals": {
            "signin:OAuthTokenType": kind, "signin:OAuthClientId": client,
        }})
    };
    let introspect = "signin:IntrospectOAuth2Token";
    may(introspect, &service, &kind("access_token", client));
    assert!(told(house, &ada, access).unwrap().active);
    assert!(told(house, &ada, refresh).is_err());
    let localhost = "oauth2/public-client/localhost";
    may(introspect, localhost, &kind("refresh_token", SAME));
    assert!(told(house, &ada, access).is_err());
    assert!(told(house, &ada, refresh).unwrap().active);
    assert!(revoke(house, &ada, refresh).is_err());
    let refreshing = json!({"StringEquals": {"signin:OAuthTokenType": "refresh_token"}});
    may(
        "signin:RevokeOAuth2Token",
        "oauth2/public-client/remote",
        &refreshing,
    );
    assert!(revoke(house, &ada, refresh).is_err());
    assert_ne!(program.refresh(refresh).error(), EXPIRED, "it stands");
    may("signin:RevokeOAuth2Token", localhost, &refreshing);
    revoke(house, &ada, refresh).unwrap();
    assert_eq!(program.refresh(refresh).error(), EXPIRED);
}

#[test]
fn a_console_that_is_shut_to_a_place_gives_no_tokens_there() {
    let house = House::new();
    let office = PutResourcePermissionStatementInput {
        source_ip: Some("203.0.113.0/24".to_owned()),
        ..PutResourcePermissionStatementInput::default()
    };
    house
        .admin::<PutResourcePermissionStatement>(office)
        .unwrap();
    let input = PutConsoleAuthorizationConfigurationInput::default();
    house
        .admin::<PutConsoleAuthorizationConfiguration>(input)
        .unwrap();
    let refused = token_for(&house, &house.user("admin"), SERVICE).unwrap_err();
    assert_eq!(refused.code, "AccessDenied");
    assert!(refused.message.contains("signin:CreateOAuth2Token"));
}

#[test]
fn tokens_are_recorded_without_themselves() {
    let program = Program::new();
    let house = &program.house;
    let admin = house.user("admin");
    let (_, login) = program.logged_in();
    let given = token_for(house, &admin, SERVICE).unwrap();
    let token = given.access_token.expose();
    let good = told(house, &admin, token).unwrap();
    revoke(house, &admin, login.refresh_token()).unwrap();
    let records = house.records();
    let named = |name: &str| {
        let mut found = records.iter().filter(|record| record["eventName"] == name);
        found.next().unwrap()
    };
    let created = named("CreateOAuth2Token");
    assert_eq!(created["readOnly"], true);
    assert_eq!(created["responseElements"], Json::Null);
    assert_eq!(
        created["requestParameters"],
        json!({"resource": SERVICE, "client_id": "arn:aws:signin:::client-credentials/sigv4"})
    );
    assert_eq!(
        created["additionalEventData"],
        json!({
            "grant_type": "client_credentials", "success": "true",
            "signInSessionArn": good.signin_session.unwrap(),
        })
    );
    assert_eq!(named("IntrospectOAuth2Token")["readOnly"], true);
    let revoked = named("RevokeOAuth2Token");
    assert_eq!(revoked["readOnly"], false);
    assert_eq!(revoked["requestParameters"], Json::Null);
    let all = serde_json::to_string(&records).unwrap();
    for secret in [token.as_str(), login.refresh_token()] {
        assert!(!all.contains(secret));
    }
}

#[test]
fn tokens_count_as_the_last_use_of_their_action() {
    let house = House::new();
    let admin = house.user("admin");
    let given = token_for(&house, &admin, SERVICE).unwrap();
    told(&house, &admin, given.access_token.expose()).unwrap();
    let crate::caller::Identity::User { id, .. } = &admin.identity else {
        panic!("{admin:?}")
    };
    let means = house.installation.means();
    let used = means.accesses(id, "signin", house.now());
    let used: Vec<_> = used.keys().map(String::as_str).collect();
    assert_eq!(used, ["CreateOAuth2Token", "IntrospectOAuth2Token"]);
}

/// What policies deny to a sign-in's session is denied to the credentials of that login.
#[test]
fn a_policy_can_end_what_a_sign_in_gave_at_once() {
    let program = Program::new();
    let house = &program.house;
    let (_, login) = program.logged_in();
    let caller = program.caller(&login);
    let user = || GetUserInput::default();
    house.call::<GetUser>(&caller, user()).unwrap();
    let own: Option<&Session> = caller.session();
    let sign_in = own.and_then(|session| session.sign_in.clone()).unwrap();
    program.put(&json!({
        "Effect": "Allow", "Action": "iam:GetUser", "Resource": "*",
        "Condition": {"ArnNotEquals": {"aws:SignInSessionArn": sign_in.as_str()}},
    }));
    assert!(house.call::<GetUser>(&caller, user()).is_err());
    assert!(house.call::<GetUser>(&house.user("ada"), user()).is_ok());
}
