use super::super::testing::Holding;
use crate::Caller;
use crate::iam::testing::told;
use doorward_shapes::organizations::types::EffectivePolicyType::TagPolicy;
use doorward_shapes::organizations::{
    DescribeEffectivePolicy, DescribeEffectivePolicyInput, ListAccountsWithInvalidEffectivePolicy,
    ListAccountsWithInvalidEffectivePolicyInput, ListEffectivePolicyValidationErrors,
    ListEffectivePolicyValidationErrorsInput,
};

#[test]
fn no_account_has_a_merged_policy_in_effect() {
    let holding = Holding::new();
    let house = &holding.house;
    let (admin, member) = (house.user("admin"), holding.member_root());
    let of = |caller: &Caller, target: Option<&str>| {
        let input = DescribeEffectivePolicyInput {
            policy_type: TagPolicy,
            target_id: target.map(str::to_owned),
        };
        told(house.call::<DescribeEffectivePolicy>(caller, input)).0
    };
    let (own, theirs) = (house.account.to_string(), holding.member.to_string());
    for (caller, target, expected) in [
        (&admin, None, "EffectivePolicyNotFoundException"),
        (
            &admin,
            Some(theirs.as_str()),
            "EffectivePolicyNotFoundException",
        ),
        (&admin, Some(&holding.root), "TargetNotFoundException"),
        (&admin, Some("444455556666"), "TargetNotFoundException"),
        (&member, None, "EffectivePolicyNotFoundException"),
        (&member, Some(&theirs), "EffectivePolicyNotFoundException"),
        (&member, Some(&own), "AccessDeniedException"),
    ] {
        assert_eq!(of(caller, target), expected, "{target:?}");
    }
    let invalid = ListAccountsWithInvalidEffectivePolicyInput {
        policy_type: TagPolicy,
        next_token: None,
        max_results: None,
    };
    let invalid = house.admin::<ListAccountsWithInvalidEffectivePolicy>(invalid);
    assert!(invalid.unwrap().accounts.unwrap().is_empty());
    let errors = |account_id: &str| {
        let input = ListEffectivePolicyValidationErrorsInput {
            account_id: account_id.to_owned(),
            policy_type: TagPolicy,
            next_token: None,
            max_results: None,
        };
        told(house.admin::<ListEffectivePolicyValidationErrors>(input)).0
    };
    assert_eq!(errors(&theirs), "EffectivePolicyNotFoundException");
    assert_eq!(errors("444455556666"), "AccountNotFoundException");
}
