use crate::Caller;
use crate::iam::testing::told;
use crate::mail::Letter;
use crate::organizations::testing::Holding;
use crate::testing::{House, reopened};
use doorward_names::AccountId;
use doorward_shapes::ErrorAnswer;
use doorward_shapes::account::types::PrimaryEmailUpdateStatus::{
    self, Accepted, Completed, Failed, Pending,
};
use doorward_shapes::account::{
    AcceptPrimaryEmailUpdate, AcceptPrimaryEmailUpdateInput, GetPrimaryEmailUpdateStatus,
    GetPrimaryEmailUpdateStatusInput, StartPrimaryEmailUpdate, StartPrimaryEmailUpdateInput,
};

const NEW: &str = "new@example.org";

fn start(house: &House, account: AccountId, email: &str) -> Result<(), ErrorAnswer> {
    let input = StartPrimaryEmailUpdateInput {
        account_id: account.to_string(),
        primary_email: email.to_owned(),
    };
    let started = house.admin::<StartPrimaryEmailUpdate>(input)?;
    assert_eq!(started.status, Some(Pending));
    Ok(())
}

fn accept(house: &House, account: AccountId, email: &str, otp: &str) -> Result<(), ErrorAnswer> {
    let input = AcceptPrimaryEmailUpdateInput {
        account_id: account.to_string(),
        primary_email: email.to_owned(),
        otp: otp.to_owned(),
    };
    let accepted = house.admin::<AcceptPrimaryEmailUpdate>(input)?;
    assert_eq!(accepted.status, Some(Accepted));
    Ok(())
}

fn status(house: &House, account: AccountId) -> Result<PrimaryEmailUpdateStatus, ErrorAnswer> {
    let account_id = Some(account.to_string());
    let input = GetPrimaryEmailUpdateStatusInput { account_id };
    let told = house.admin::<GetPrimaryEmailUpdateStatus>(input)?;
    assert!(told.updated_at.is_some());
    Ok(told.status)
}

/// The newest letter to `email`.
fn letter(house: &House, email: &str) -> Letter {
    let waiting = house.installation.outbox(100, |_| false);
    let mut letters = waiting.into_iter().rev().filter_map(|mail| mail.letter);
    letters.find(|letter| letter.to == email).unwrap()
}

/// The code in the newest letter to `email`.
fn code(house: &House, email: &str) -> String {
    let letter = letter(house, email);
    let (_, rest) = letter.text.split_once("The code is ").unwrap();
    rest.split_whitespace().next().unwrap().to_owned()
}

fn address(house: &House, account: AccountId) -> String {
    house.world().account(account).unwrap().root.email.clone()
}

#[test]
fn the_address_changes_with_the_code_that_was_mailed_and_the_old_one_is_told() {
    let holding = Holding::trusting("account.amazonaws.com");
    let (house, member) = (&holding.house, holding.member);
    assert_eq!(told(status(house, member)).0, "ResourceNotFoundException");
    start(house, member, " New@Example.ORG ").unwrap();
    assert_eq!(status(house, member).unwrap(), Pending);
    assert_eq!(address(house, member), "member@example.com");
    let code = code(house, NEW);
    assert_eq!(code.len(), 6);
    accept(house, member, NEW, &code.to_lowercase()).unwrap();
    assert_eq!(status(house, member).unwrap(), Completed);
    assert_eq!(address(house, member), NEW);
    let told_old = letter(house, "member@example.com").subject;
    assert!(told_old.contains("address was changed"), "{told_old}");
    let world = reopened(house);
    assert_eq!(world.directory.root_account(NEW), Some(member));
    assert_eq!(world.directory.root_account("member@example.com"), None);
    assert_eq!(
        told(accept(house, member, NEW, &code)).0,
        "ResourceNotFoundException"
    );
    let records = house.records();
    let hidden = |record: &serde_json::Value| !record.to_string().contains(&code);
    assert!(records.iter().all(hidden));
}

#[test]
fn a_code_is_good_for_its_address_and_for_half_an_hour() {
    let holding = Holding::trusting("account.amazonaws.com");
    let (house, member) = (&holding.house, holding.member);
    assert_eq!(
        told(accept(house, member, NEW, "AAAAAA")).0,
        "ResourceNotFoundException"
    );
    start(house, member, NEW).unwrap();
    let first = code(house, NEW);
    assert_eq!(
        told(accept(house, member, "other@example.org", &first)).0,
        "ValidationException"
    );
    start(house, member, "newer@example.org").unwrap();
    let second = code(house, "newer@example.org");
    assert_eq!(
        told(accept(house, member, NEW, &first)).0,
        "ValidationException"
    );
    assert_eq!(
        told(accept(house, member, "newer@example.org", &first)).0,
        "ValidationException"
    );
    house.pass(30 * 60);
    assert_eq!(status(house, member).unwrap(), Failed);
    let late = told(accept(house, member, "newer@example.org", &second));
    assert_eq!(late.0, "ValidationException");
    assert_eq!(address(house, member), "member@example.com");
}

#[test]
fn codes_are_not_guessed_and_mailboxes_not_filled() {
    let holding = Holding::trusting("account.amazonaws.com");
    let (house, member) = (&holding.house, holding.member);
    start(house, member, NEW).unwrap();
    let right = code(house, NEW);
    let tries = (0..8).map(|_| told(accept(house, member, NEW, "000000")).0);
    let tries = tries.collect::<Vec<_>>();
    assert_eq!(tries[..5], vec!["ValidationException"; 5]);
    assert_eq!(tries[5..], vec!["TooManyRequestsException"; 3]);
    assert_eq!(
        told(accept(house, member, NEW, &right)).0,
        "TooManyRequestsException"
    );
    for _ in 0..4 {
        start(house, member, NEW).unwrap();
    }
    assert_eq!(
        told(start(house, member, NEW)).0,
        "TooManyRequestsException"
    );
    house.pass(30 * 60 + 1);
    start(house, member, NEW).unwrap();
}

#[test]
fn an_address_that_is_taken_or_none_is_refused() {
    let holding = Holding::trusting("account.amazonaws.com");
    let (house, member) = (&holding.house, holding.member);
    let management = address(house, house.account);
    assert_eq!(
        told(start(house, member, &management)).0,
        "ConflictException"
    );
    assert_eq!(
        told(start(house, member, "member@example.com")).0,
        "ConflictException"
    );
    for odd in [
        "nobody",
        "@example.org",
        "a@b@c.d",
        "a b@example.org",
        "a@ex\nBcc:x",
        "a@<x>.y",
    ] {
        assert_eq!(
            told(start(house, member, odd)).0,
            "ValidationException",
            "{odd}"
        );
    }
    start(house, member, NEW).unwrap();
    let code = code(house, NEW);
    crate::organizations::testing::account(house, NEW);
    assert_eq!(
        told(accept(house, member, NEW, &code)).0,
        "ConflictException"
    );
    assert_eq!(address(house, member), "member@example.com");
}

#[test]
fn only_the_management_account_changes_it_and_not_its_own() {
    let holding = Holding::trusting("account.amazonaws.com");
    let (house, member) = (&holding.house, holding.member);
    assert_eq!(
        told(start(house, house.account, NEW)).0,
        "AccessDeniedException"
    );
    let stranger = house.add_account("444455556666");
    assert_eq!(told(start(house, stranger, NEW)).0, "AccessDeniedException");
    let root: Caller = holding.member_root();
    let input = StartPrimaryEmailUpdateInput {
        account_id: member.to_string(),
        primary_email: NEW.to_owned(),
    };
    let refused = house.call::<StartPrimaryEmailUpdate>(&root, input);
    assert_eq!(told(refused).0, "AccessDeniedException");
}
