use super::super::testing::{Holding, account, outcome, reason};
use crate::Caller;
use crate::caller::Identity;
use crate::testing::{House, reopened};
use doorward_names::AccountId;
use doorward_shapes::ErrorAnswer;
use doorward_shapes::organizations::types::{
    ActionType, Handshake, HandshakeFilter, HandshakeParty, HandshakePartyType, HandshakeState,
    OrganizationFeatureSet, Tag,
};
use doorward_shapes::organizations::{
    AcceptHandshake, AcceptHandshakeInput, CancelHandshake, CancelHandshakeInput,
    CreateOrganization, CreateOrganizationInput, DeclineHandshake, DeclineHandshakeInput,
    DescribeAccount, DescribeAccountInput, DescribeHandshake, DescribeHandshakeInput,
    DescribeOrganization, DescribeOrganizationInput, EnableAllFeatures, EnableAllFeaturesInput,
    InviteAccountToOrganization, InviteAccountToOrganizationInput, LeaveOrganization,
    LeaveOrganizationInput, ListHandshakesForAccount, ListHandshakesForAccountInput,
    ListHandshakesForOrganization, ListHandshakesForOrganizationInput, ListTagsForResource,
    ListTagsForResourceInput,
};

const STRANGER: &str = "444455556666";
const DAY: i64 = 24 * 60 * 60;

fn invite(house: &House, r#type: HandshakePartyType, id: &str) -> Result<Handshake, ErrorAnswer> {
    let input = InviteAccountToOrganizationInput {
        target: HandshakeParty {
            id: id.to_owned(),
            r#type,
        },
        notes: Some("Come\nin".to_owned()),
        tags: Some(vec![Tag {
            key: "team".to_owned(),
            value: "blue".to_owned(),
        }]),
    };
    let made = house.admin::<InviteAccountToOrganization>(input)?;
    Ok(made.handshake.unwrap())
}

/// Invites the stranger; the handshake's id.
fn invited(house: &House) -> String {
    let made = invite(house, HandshakePartyType::Account, STRANGER).unwrap();
    made.id.unwrap()
}

fn root_of(house: &House, account: AccountId) -> Caller {
    house.caller_of(account, Identity::root(account))
}

fn accept(house: &House, caller: &Caller, id: &str) -> Result<Handshake, ErrorAnswer> {
    let handshake_id = id.to_owned();
    let input = AcceptHandshakeInput { handshake_id };
    Ok(house
        .call::<AcceptHandshake>(caller, input)?
        .handshake
        .unwrap())
}

fn decline(house: &House, caller: &Caller, id: &str) -> Result<Handshake, ErrorAnswer> {
    let handshake_id = id.to_owned();
    let input = DeclineHandshakeInput { handshake_id };
    Ok(house
        .call::<DeclineHandshake>(caller, input)?
        .handshake
        .unwrap())
}

fn cancel(house: &House, caller: &Caller, id: &str) -> Result<Handshake, ErrorAnswer> {
    let handshake_id = id.to_owned();
    let input = CancelHandshakeInput { handshake_id };
    Ok(house
        .call::<CancelHandshake>(caller, input)?
        .handshake
        .unwrap())
}

fn describe(house: &House, caller: &Caller, id: &str) -> Result<Handshake, ErrorAnswer> {
    let handshake_id = id.to_owned();
    let input = DescribeHandshakeInput { handshake_id };
    Ok(house
        .call::<DescribeHandshake>(caller, input)?
        .handshake
        .unwrap())
}

fn received(house: &House, caller: &Caller) -> Vec<Handshake> {
    let input = ListHandshakesForAccountInput::default();
    let listed = house.call::<ListHandshakesForAccount>(caller, input);
    listed.unwrap().handshakes.unwrap()
}

fn sent(house: &House, filter: Option<HandshakeFilter>) -> Result<Vec<Handshake>, ErrorAnswer> {
    let input = ListHandshakesForOrganizationInput {
        filter,
        ..ListHandshakesForOrganizationInput::default()
    };
    let listed = house.admin::<ListHandshakesForOrganization>(input)?;
    Ok(listed.handshakes.unwrap())
}

fn code<T>(answer: Result<T, ErrorAnswer>) -> String {
    answer.err().expect("it was not refused").code
}

#[test]
fn who_is_invited_by_id_joins_with_its_tags_and_policies_bind_it() {
    let holding = Holding::new();
    let house = &holding.house;
    let stranger = house.add_account(STRANGER);
    let root = root_of(house, stranger);
    let id = invited(house);
    let seen = describe(house, &root, &id).unwrap();
    assert_eq!(seen.state, Some(HandshakeState::Open));
    assert_eq!(seen.action, Some(ActionType::Invite));
    let arn = seen.arn.unwrap();
    let expected = format!("handshake/{}/invite/{id}", holding.organization);
    assert!(arn.ends_with(&expected), "{arn}");
    let letter = house.installation.outbox(9, |_| false).pop().unwrap();
    let letter = letter.letter.unwrap();
    assert_eq!(letter.to, "root@444455556666.example.com");
    assert!(letter.text.contains(&id) && letter.text.contains("> Come\n> in\n"));
    // The party is the bare id, the resource the whole.
    let party = seen.parties.unwrap().remove(0);
    assert_eq!(
        Some(party.id.as_str()),
        holding.organization.strip_prefix("o-")
    );
    assert_eq!(received(house, &root).len(), 1);
    let accepted = accept(house, &root, &id).unwrap();
    assert_eq!(accepted.state, Some(HandshakeState::Accepted));
    let world = reopened(house);
    let (organization, guard) = world.guard_of(stranger).unwrap();
    assert_eq!(organization.id().to_string(), holding.organization);
    assert_eq!(guard.levels.len(), 2);
    let account_id = STRANGER.to_owned();
    let told = house.admin::<DescribeAccount>(DescribeAccountInput { account_id });
    let told = told.unwrap().account.unwrap();
    assert_eq!(told.joined_method.unwrap().as_str(), "INVITED");
    let tags = ListTagsForResourceInput {
        resource_id: STRANGER.to_owned(),
        next_token: None,
    };
    let tags = house.admin::<ListTagsForResource>(tags).unwrap();
    assert_eq!(tags.tags.unwrap()[0].value, "blue");
    assert_eq!(
        code(accept(house, &root, &id)),
        "HandshakeAlreadyInStateException"
    );
    assert_eq!(
        code(decline(house, &root, &id)),
        "InvalidHandshakeTransitionException"
    );
    assert_eq!(
        code(cancel(house, &house.user("admin"), &id)),
        "InvalidHandshakeTransitionException"
    );
}

#[test]
fn an_invitation_by_address_is_for_whoever_has_it_when_it_is_made() {
    let holding = Holding::new();
    let house = &holding.house;
    let stranger = house.add_account(STRANGER);
    let email = " Root@444455556666.example.COM ";
    let made = invite(house, HandshakePartyType::Email, email).unwrap();
    let duplicate = invite(house, HandshakePartyType::Email, &email.to_lowercase());
    assert_eq!(code(duplicate), "DuplicateHandshakeException");
    // Nobody learns whose address it is by asking twice.
    let by_id = invite(house, HandshakePartyType::Account, STRANGER).unwrap();
    let id = made.id.unwrap();
    let nobodys = invite(house, HandshakePartyType::Email, "late@example.com").unwrap();
    let late = root_of(house, account(house, "late@example.com"));
    assert!(received(house, &late).is_empty());
    let nobodys = nobodys.id.unwrap();
    assert_eq!(
        code(accept(house, &late, &nobodys)),
        "HandshakeNotFoundException"
    );
    let root = root_of(house, stranger);
    accept(house, &root, &id).unwrap();
    let other = describe(house, &root, &by_id.id.unwrap()).unwrap();
    assert_eq!(other.state, Some(HandshakeState::Canceled));
    // Nor by asking once more: it is asked, and cannot accept.
    let again = invite(house, HandshakePartyType::Email, email).unwrap();
    let accepted = accept(house, &root, &again.id.unwrap());
    assert_eq!(reason(accepted), "ALREADY_IN_AN_ORGANIZATION");
}

#[test]
fn each_side_has_its_answers_and_others_see_nothing() {
    let holding = Holding::new();
    let house = &holding.house;
    let stranger = root_of(house, house.add_account(STRANGER));
    let other = root_of(house, house.add_account("777788889999"));
    let (admin, member) = (house.user("admin"), holding.member_root());
    let id = invited(house);
    for outsider in [&other, &member] {
        for answer in [accept, decline, cancel, describe] {
            assert_eq!(
                code(answer(house, outsider, &id)),
                "HandshakeNotFoundException"
            );
        }
    }
    assert_eq!(code(accept(house, &admin, &id)), "AccessDeniedException");
    assert_eq!(code(decline(house, &admin, &id)), "AccessDeniedException");
    assert_eq!(code(cancel(house, &stranger, &id)), "AccessDeniedException");
    let declined = decline(house, &stranger, &id).unwrap();
    assert_eq!(declined.state, Some(HandshakeState::Declined));
    assert_eq!(
        code(accept(house, &stranger, &id)),
        "InvalidHandshakeTransitionException"
    );
    let id = invited(house);
    let canceled = cancel(house, &admin, &id).unwrap();
    assert_eq!(canceled.state, Some(HandshakeState::Canceled));
    assert_eq!(
        code(cancel(house, &admin, &id)),
        "HandshakeAlreadyInStateException"
    );
    assert_eq!(
        code(accept(house, &stranger, &id)),
        "InvalidHandshakeTransitionException"
    );
    let nowhere = "h-00000000000000000000000000000000";
    assert_eq!(
        code(describe(house, &admin, nowhere)),
        "HandshakeNotFoundException"
    );
}

#[test]
fn an_invitation_runs_out_after_fifteen_days_and_is_told_of_for_thirty_more() {
    let holding = Holding::new();
    let house = &holding.house;
    let stranger = root_of(house, house.add_account(STRANGER));
    let id = invited(house);
    house.pass(15 * DAY - 1);
    assert_eq!(
        received(house, &stranger)[0].state,
        Some(HandshakeState::Open)
    );
    house.pass(1);
    assert_eq!(
        received(house, &stranger)[0].state,
        Some(HandshakeState::Expired)
    );
    assert_eq!(
        code(accept(house, &stranger, &id)),
        "InvalidHandshakeTransitionException"
    );
    invited(house);
    house.pass(30 * DAY);
    assert_eq!(received(house, &stranger).len(), 1);
    assert_eq!(
        code(describe(house, &stranger, &id)),
        "HandshakeNotFoundException"
    );
    invited(house);
    let world = house.world();
    let organization = world.organization_of(house.account).unwrap();
    assert_eq!(
        organization.handshakes.len(),
        2,
        "what is not told of is not kept"
    );
}

#[test]
fn who_cannot_be_invited() {
    use HandshakePartyType::{Account, Email, Organization};
    let holding = Holding::new();
    let house = &holding.house;
    let (own, member) = (house.account.to_string(), holding.member.to_string());
    for (r#type, id, expected) in [
        (
            Organization,
            holding.organization.as_str(),
            "INVALID_PARTY_TYPE_TARGET",
        ),
        (Account, "12", "INVALID_PATTERN"),
        (Email, "nobody", "INVALID_EMAIL_ADDRESS_TARGET"),
        (Email, "a@b\r\nBcc: c@d", "INVALID_EMAIL_ADDRESS_TARGET"),
        (Account, own.as_str(), "ALREADY_IN_AN_ORGANIZATION"),
        (Account, member.as_str(), "ALREADY_IN_AN_ORGANIZATION"),
    ] {
        assert_eq!(reason(invite(house, r#type, id)), expected, "{id}");
    }
    // Who is not there is not told apart from who is.
    invite(house, Account, "999999999999").unwrap();
    invite(house, Email, "nobody@example.org").unwrap();
    let by = |caller: &Caller| {
        let input = InviteAccountToOrganizationInput {
            target: HandshakeParty {
                id: STRANGER.to_owned(),
                r#type: Account,
            },
            notes: None,
            tags: None,
        };
        house.call::<InviteAccountToOrganization>(caller, input)
    };
    assert_eq!(code(by(&holding.member_root())), "AccessDeniedException");
    let stranger = root_of(house, house.add_account(STRANGER));
    assert_eq!(code(by(&stranger)), "AWSOrganizationsNotInUseException");
}

/// An organization of its own for the stranger.
fn second(house: &House) -> (AccountId, Caller) {
    let stranger = house.add_account(STRANGER);
    let root = root_of(house, stranger);
    let input = CreateOrganizationInput::default();
    house.call::<CreateOrganization>(&root, input).unwrap();
    (stranger, root)
}

#[test]
fn a_member_goes_from_one_organization_to_another_in_one_step() {
    let holding = Holding::new();
    let (house, member) = (&holding.house, holding.member);
    let (stranger, other) = second(house);
    let input = InviteAccountToOrganizationInput {
        target: HandshakeParty {
            id: member.to_string(),
            r#type: HandshakePartyType::Account,
        },
        notes: None,
        tags: None,
    };
    let made = house.call::<InviteAccountToOrganization>(&other, input);
    let id = made.unwrap().handshake.unwrap().id.unwrap();
    let user = holding.member_user("mover");
    let keep = holding.scp(
        "keep",
        r#""Effect":"Deny","Action":"organizations:LeaveOrganization","Resource":"*""#,
    );
    holding.attach(&keep, &member.to_string()).unwrap();
    let refused = accept(house, &user, &id).unwrap_err();
    assert_eq!(refused.code, "AccessDenied");
    assert!(
        refused.message.contains("organizations:LeaveOrganization"),
        "{}",
        refused.message
    );
    holding.detach(&keep, &member.to_string()).unwrap();
    accept(house, &user, &id).unwrap();
    let world = reopened(house);
    let now_in = world.organization_of(member).unwrap();
    assert_eq!(now_in.info.management_account, stranger);
    let before = world.organization_of(house.account).unwrap();
    assert!(!before.members.contains(&member));
}

#[test]
fn a_management_account_cannot_join_another() {
    let holding = Holding::new();
    let house = &holding.house;
    let (_, other) = second(house);
    let id = invited(house);
    assert_eq!(
        code(accept(house, &other, &id)),
        "MasterCannotLeaveOrganizationException"
    );
}

#[test]
fn all_features_are_had_once_every_invited_account_approves() {
    let house = House::new();
    let feature_set = Some(OrganizationFeatureSet::ConsolidatedBilling);
    let input = CreateOrganizationInput { feature_set };
    house.admin::<CreateOrganization>(input).unwrap();
    let made = account(&house, "made@example.com");
    let stranger = house.add_account(STRANGER);
    let root = root_of(&house, stranger);
    accept(&house, &root, &invited(&house)).unwrap();
    let late = root_of(&house, house.add_account("777788889999"));
    let open = invite(&house, HandshakePartyType::Account, "777788889999");
    let open = open.unwrap().id.unwrap();
    let enable = || house.admin::<EnableAllFeatures>(EnableAllFeaturesInput {});
    let parent = enable().unwrap().handshake.unwrap();
    assert_eq!(parent.state, Some(HandshakeState::Requested));
    assert_eq!(
        reason(enable()),
        "ORGANIZATION_IS_ALREADY_PENDING_ALL_FEATURES_MIGRATION"
    );
    let parent = parent.id.unwrap();
    assert_eq!(
        describe(&house, &late, &open).unwrap().state,
        Some(HandshakeState::Canceled)
    );
    assert!(received(&house, &root_of(&house, made)).is_empty());
    let admin = house.user("admin");
    assert_eq!(
        code(accept(&house, &admin, &parent)),
        "InvalidHandshakeTransitionException"
    );
    let filter = HandshakeFilter {
        action_type: None,
        parent_handshake_id: Some(parent.clone()),
    };
    let children = sent(&house, Some(filter)).unwrap();
    assert_eq!(children.len(), 1);
    let child = children[0].id.clone().unwrap();
    assert_eq!(children[0].action, Some(ActionType::ApproveAllFeatures));
    accept(&house, &root, &child).unwrap();
    let state = describe(&house, &admin, &parent).unwrap().state;
    assert_eq!(state, Some(HandshakeState::Open));
    accept(&house, &admin, &parent).unwrap();
    let told = house.admin::<DescribeOrganization>(DescribeOrganizationInput {});
    let told = told.unwrap().organization.unwrap();
    assert_eq!(told.feature_set, Some(OrganizationFeatureSet::All));
    assert_eq!(reason(enable()), "ORGANIZATION_ALREADY_HAS_ALL_FEATURES");
    let of = |action| HandshakeFilter {
        action_type: Some(action),
        parent_handshake_id: None,
    };
    assert_eq!(sent(&house, Some(of(ActionType::Invite))).unwrap().len(), 2);
    let both = HandshakeFilter {
        parent_handshake_id: Some(parent),
        ..of(ActionType::Invite)
    };
    assert!(outcome(sent(&house, Some(both))).starts_with("400 InvalidInputException"));
}

#[test]
fn nobody_speaks_for_an_account_that_has_not_approved() {
    let house = House::new();
    let feature_set = Some(OrganizationFeatureSet::ConsolidatedBilling);
    let input = CreateOrganizationInput { feature_set };
    house.admin::<CreateOrganization>(input).unwrap();
    let root = root_of(&house, house.add_account(STRANGER));
    accept(&house, &root, &invited(&house)).unwrap();
    let parent = house.admin::<EnableAllFeatures>(EnableAllFeaturesInput {});
    let parent = parent.unwrap().handshake.unwrap().id.unwrap();
    let filter = HandshakeFilter {
        action_type: None,
        parent_handshake_id: Some(parent.clone()),
    };
    let child = sent(&house, Some(filter)).unwrap()[0].id.clone().unwrap();
    let admin = house.user("admin");
    let refused = "InvalidHandshakeTransitionException";
    assert_eq!(code(cancel(&house, &admin, &child)), refused);
    decline(&house, &root, &child).unwrap();
    // Told of no longer, and known still.
    house.pass(31 * DAY);
    invite(&house, HandshakePartyType::Email, "other@example.com").unwrap();
    assert_eq!(code(accept(&house, &admin, &parent)), refused);
    let leave = house.call::<LeaveOrganization>(&root, LeaveOrganizationInput {});
    leave.unwrap();
    accept(&house, &admin, &parent).unwrap();
}

#[test]
fn taking_back_all_features_takes_back_what_was_asked() {
    let house = House::new();
    let feature_set = Some(OrganizationFeatureSet::ConsolidatedBilling);
    let input = CreateOrganizationInput { feature_set };
    house.admin::<CreateOrganization>(input).unwrap();
    let root = root_of(&house, house.add_account(STRANGER));
    accept(&house, &root, &invited(&house)).unwrap();
    let parent = house.admin::<EnableAllFeatures>(EnableAllFeaturesInput {});
    let parent = parent.unwrap().handshake.unwrap().id.unwrap();
    cancel(&house, &house.user("admin"), &parent).unwrap();
    let states = received(&house, &root);
    let states = states.iter().map(|one| (one.action, one.state));
    let canceled = (
        Some(ActionType::ApproveAllFeatures),
        Some(HandshakeState::Canceled),
    );
    assert!(states.clone().any(|state| state == canceled));
    assert_eq!(states.count(), 2);
}
