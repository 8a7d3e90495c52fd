//! What policies allow, by service and action.
use crate::authorize::{action_name, action_prefix};
use crate::reference;
use crate::services::{Performer, performer};
use doorward_policy::{Action, Document};
use doorward_shapes::SERVICES;
use std::collections::BTreeSet;
use std::sync::LazyLock;

/// A service, and what it knows to do.
pub(super) struct Service {
    /// Its namespace, such as `iam`.
    pub(super) prefix: &'static str,
    /// What AWS calls it.
    pub(super) title: &'static str,
    actions: Vec<Action<'static>>,
    /// Those of its actions that are performed here, and so are tracked.
    tracked: Vec<Action<'static>>,
}

/// Every service of the reference, by namespace; read when it is first asked for.
static SERVICES_KNOWN: LazyLock<Vec<Service>> = LazyLock::new(|| {
    let operations = SERVICES
        .into_iter()
        .flat_map(|service| service.operations.iter());
    let performed = operations.filter(|op| matches!(performer(op), Performer::Runs(_)));
    let performed: BTreeSet<_> = performed
        .map(|op| (action_prefix(op.service.id), action_name(op)))
        .collect();
    let known = reference()
        .prefixes()
        .filter_map(|prefix| reference().service(prefix));
    known
        .map(|service| {
            let actions = service.actions.iter();
            let actions = actions.map(|action| Action::new(service.prefix, action.name));
            let actions: Vec<_> = actions.collect();
            let is_tracked = |action: &&Action<'static>| {
                let name = (action.service(), action.name());
                performed.contains(&name)
            };
            let mut tracked: Vec<_> = actions.iter().filter(is_tracked).copied().collect();
            tracked.sort_unstable_by_key(Action::name);
            Service {
                prefix: service.prefix,
                title: service.title,
                actions,
                tracked,
            }
        })
        .collect()
});

/// Every service, by namespace.
pub(super) fn known() -> &'static [Service] {
    &SERVICES_KNOWN
}

/// The services of which `policies` allow some action, by namespace.
pub(super) fn services(policies: &[&Document]) -> impl Iterator<Item = &'static Service> {
    let known = SERVICES_KNOWN.iter();
    known.filter(|service| service.is_allowed(policies))
}

/// The service `namespace`, in any case.
pub(super) fn service(namespace: &str) -> Option<&'static Service> {
    let mut known = SERVICES_KNOWN.iter();
    known.find(|service| service.prefix.eq_ignore_ascii_case(namespace))
}

impl Service {
    /// Whether `policies` allow some action of it.
    pub(super) fn is_allowed(&self, policies: &[&Document]) -> bool {
        let mut actions = self.actions.iter();
        actions.any(|action| may(policies, action))
    }

    /// The names of the tracked actions that `policies` allow, in order.
    pub(super) fn tracked(&self, policies: &[&Document]) -> impl Iterator<Item = &'static str> {
        let tracked = self.tracked.iter();
        let allowed = tracked.filter(|action| may(policies, action));
        allowed.map(Action::name)
    }
}

fn may(policies: &[&Document], action: &Action<'_>) -> bool {
    let mut policies = policies.iter();
    policies.any(|policy| policy.may_allow(action))
}
