//! The engine against the reference, on generated cases.

use crate::generate::case;
use crate::reference;
use crate::support::evaluate;
use proptest::prelude::*;

proptest! {
    #![proptest_config(ProptestConfig { cases: 100_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_engine_decides_as_the_rules_do(case in case()) {
        prop_assert_eq!(evaluate(&case), reference::evaluate(&case), "{:#}", case);
    }
}
