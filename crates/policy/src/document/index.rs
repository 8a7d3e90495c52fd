//! Which statements of a document a request need be held against at all.

use crate::action::ActionPattern;
use crate::pattern::Case;
use crate::sieve::{Sieve, Sieving};
use crate::statement::Statement;
use crate::{Action, Resource};
use alloc::boxed::Box;
use alloc::collections::BTreeMap;
use alloc::vec::Vec;

/// Which statements can match the actions of which service.
#[derive(Clone, Debug)]
pub(super) struct Index {
    // By the hash of the service; sorted.
    services: Vec<(u64, Box<[u16]>)>,
    /// For every other service.
    others: Box<[u16]>,
    /// Before the statements: for the action's name, and for the resource.
    actions: Sieve,
    resources: Sieve,
}

/// A document with more entries than this is hostile, and is read whole each time.
const MAX_INDEX: usize = 100_000;

impl Index {
    pub(super) fn of(statements: &[Statement]) -> Self {
        let mut actions = Sieving::new(Case::Ignore);
        let mut resources = Sieving::new(Case::Exact);
        for statement in statements {
            statement.actions.sift(&mut actions);
            match &statement.resources {
                Some(entries) => entries.sift(&mut resources),
                None => resources.open(),
            }
        }
        let (actions, resources) = (actions.done(), resources.done());
        let reaches: Vec<_> = (0u16..).zip(statements.iter().map(services_of)).collect();
        let unbounded = || reaches.iter().filter(|(_, services)| services.is_none());
        let mut services: BTreeMap<u64, Vec<u16>> = BTreeMap::new();
        for (number, reached) in &reaches {
            for service in reached.iter().flatten() {
                services.entry(*service).or_default().push(*number);
            }
        }
        if services.len().saturating_mul(unbounded().count()) > MAX_INDEX {
            return Self {
                services: Vec::new(),
                others: reaches.iter().map(|(number, _)| *number).collect(),
                actions,
                resources,
            };
        }
        let others: Box<[u16]> = unbounded().map(|(number, _)| *number).collect();
        let merged = services.into_iter().map(|(service, mut numbers)| {
            numbers.extend(&others);
            numbers.sort_unstable();
            numbers.dedup();
            (service, numbers.into())
        });
        Self {
            services: merged.collect(),
            others,
            actions,
            resources,
        }
    }

    /// The statements that may match a request, by their numbers, in order.
    pub(super) fn candidates(
        &self,
        action: &Action<'_>,
        resource: &Resource<'_>,
    ) -> impl Iterator<Item = usize> {
        let numbers = self.of_service(action.service_hash).iter();
        let (action, resource) = (action.sifted(), resource.sifted());
        numbers
            .map(|number| usize::from(*number))
            .filter(move |number| {
                self.actions.lets(*number, action) && self.resources.lets(*number, resource)
            })
    }

    fn of_service(&self, service: u64) -> &[u16] {
        let found = self
            .services
            .binary_search_by_key(&service, |(hash, _)| *hash);
        match found.ok().and_then(|at| self.services.get(at)) {
            Some((_, statements)) => statements,
            None => &self.others,
        }
    }
}

/// The services whose actions a statement can match, by hash; `None` for all of them.
fn services_of(statement: &Statement) -> Option<Vec<u64>> {
    if statement.actions.negated {
        return None;
    }
    let patterns = statement.actions.patterns.iter();
    patterns.map(ActionPattern::service_hash).collect()
}
