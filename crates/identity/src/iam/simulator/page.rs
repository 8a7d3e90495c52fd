//! Which of the actions one answer tells: as many as are asked for, and as can be decided before
//! others would have to wait.
use super::invalid;
use super::setting::Setting;
use crate::iam::common::{self, Page};
use doorward_shapes::iam::errors::InvalidInput;

/// What one answer may cost, in the weight of settings: about a tenth of a second.
const MOST: usize = 50_000;

/// The page of actions after `marker`, by their numbers.
///
/// AWS's page says that fewer may come than are asked for. One action that is too much for an
/// answer is refused.
pub(super) fn actions<'s>(
    setting: &'s Setting<'_>,
    marker: Option<&str>,
    max_items: Option<i32>,
) -> Result<Page<(usize, &'s String)>, InvalidInput> {
    let resources = setting.resources.as_ref().map_or(1, Vec::len);
    let weight = setting.weight().saturating_mul(resources);
    let affordable = MOST.checked_div(weight).unwrap_or(MOST);
    if affordable == 0 {
        return Err(invalid(
            "The policies and resources are too many to be simulated together.",
        ));
    }
    let asked = max_items.unwrap_or(100);
    let limit = i32::try_from(affordable).map_or(asked, |most| most.min(asked));
    let numbered = setting.actions.iter().enumerate();
    let name = |(number, _): &(usize, &String)| format!("{number:08}");
    common::page(numbered, name, marker, Some(limit))
        .map_err(|_| invalid("Invalid marker for pagination."))
}
