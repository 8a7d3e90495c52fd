//! Inputs with many odd members at once, which the model lets pass: what is behind its checks.
use super::mutants::{Mutant, Sent, Verdict};
use super::odd::ODD;
use super::tree::{allows, fitting, places, replaced};
use doorward_shapes::OperationSchema;
use doorward_shapes::schema::Kind;
use serde_json::{Value as Json, json};

/// Inputs that are mixed for each operation.
const MIXES: u64 = 12;

/// Numbers without a pattern, and always the same.
struct Chance(u64);

impl Chance {
    /// A number below `end`, by `SplitMix64`.
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((mixed ^ (mixed >> 31)) >> 33).unwrap() % end
    }
}

/// Inputs of `operation`, mixed from `good` and from what is odd.
pub(crate) fn mixed(operation: &'static OperationSchema, good: &Json) -> Vec<Mutant> {
    let members = operation.input.members();
    if members.len() < 2 {
        return Vec::new();
    }
    let one = |seed| {
        let mut chance = Chance(seed);
        let mut tree = good.clone();
        for member in members {
            if tree.get(member.wire).is_none() && chance.below(2) == 0 {
                let value = fitting(member.name, member.schema);
                tree = replaced(&tree, &format!("/{}", member.wire), value);
            }
        }
        for place in places(operation.input, &tree) {
            if chance.below(3) > 0 {
                continue;
            }
            let value = match place.schema.kind {
                Kind::String if place.schema.values.is_empty() => {
                    let odd = ODD.into_iter().filter(|odd| allows(place.schema, odd));
                    let odd = odd.collect::<Vec<_>>();
                    match odd.len() {
                        0 => continue,
                        count => json!(odd[chance.below(count)]),
                    }
                }
                Kind::String => json!(place.schema.values[chance.below(place.schema.values.len())]),
                Kind::Boolean => json!(chance.below(2) == 0),
                Kind::Integer | Kind::Long => {
                    let (least, most) = (place.schema.min.unwrap_or(0), place.schema.max);
                    json!([least, least + 1, most.unwrap_or(i64::from(i32::MAX))][chance.below(3)])
                }
                _ => continue,
            };
            tree = replaced(&tree, &place.at, Some(value));
        }
        Mutant {
            what: format!("mixed: {tree}"),
            sent: Sent::Tree(tree),
            verdict: Verdict::Judged,
        }
    };
    (0..MIXES).map(one).collect()
}
