use super::*;
use crate::testing::House;

/// The records of keys that are too old, newest first.
fn told(house: &House) -> Vec<Json> {
    let records = house.records().into_iter();
    let of_age = records.filter(|record| record["eventName"] == EVENT);
    of_age
        .map(|record| record["additionalEventData"].clone())
        .collect()
}

fn look(house: &House) -> usize {
    house.installation.record_old_keys(&house.moment()).unwrap()
}

#[test]
fn old_keys_are_named_once_a_day() {
    let house = House::new();
    house.pass(90 * DAY);
    assert_eq!(look(&house), 0, "as old as it may be");
    house.pass(1);
    assert_eq!(look(&house), 1);
    let named = &told(&house)[0];
    assert_eq!(named["maximumAgeInDays"], 90);
    let [key] = &named["accessKeys"].as_array().unwrap()[..] else {
        panic!("one key: {named}");
    };
    assert_eq!(key["owner"], "arn:aws:iam::111122223333:user/admin");
    assert_eq!(key["createDate"], "2026-01-01T12:00:00Z");
    house.pass(DAY - 1);
    assert_eq!(look(&house), 0);
    house.pass(1);
    assert_eq!(look(&house), 1);
    assert_eq!(told(&house).len(), 2);
}

#[test]
fn an_inactive_key_is_of_any_age_and_each_account_is_told_of_its_own() {
    let house = House::new();
    house.pass(50 * DAY);
    let other = house.add_account("444455556666");
    house.pass(50 * DAY);
    let world = house.world();
    let age = KeyAge::default();
    let count = |id| {
        let account: &Account = world.account(id).unwrap();
        old_keys(account, age, house.now()).len()
    };
    assert_eq!((count(house.account), count(other)), (1, 0));
    let mut account: Account = (**world.account(house.account).unwrap()).clone();
    let name = doorward_names::UserName::parse("admin").unwrap();
    account.users.get_mut(&name).unwrap().access_keys[0].status = KeyStatus::Inactive;
    assert_eq!(old_keys(&account, age, house.now()).len(), 0);
}

#[test]
fn a_key_is_refused_only_where_the_operator_says_so() {
    let house = House::new();
    let world = house.world();
    let account = world.account(house.account).unwrap();
    let key = &account.users.iter().next().unwrap().access_keys[0];
    let late = house.now().plus_seconds(31 * DAY);
    for (days, refused, wanted) in [
        (Some(30), true, true),
        (Some(31), true, false),
        (Some(30), false, false),
        (None, true, false),
    ] {
        let age = KeyAge { days, refused };
        assert_eq!(age.refuses(key, late), wanted, "{age:?}");
    }
}
