//! What organizations put around a request: service control policies around the account that
//! calls, resource control policies around the one that owns what is called.
use crate::reference::reference;
use crate::state::{Level as Attached, OrganizationPolicy, PolicyType, World};
use doorward_names::AccountId;
use doorward_policy::{Action, Level, PolicyRef};
use std::sync::Arc;

/// The policies of both sides, by level from the root down.
#[derive(Default)]
pub(crate) struct Guardrails<'a> {
    scps: Vec<Vec<PolicyRef<'a>>>,
    rcps: Vec<Vec<PolicyRef<'a>>>,
    /// Whether the caller's account manages its organization: no SCP binds it.
    pub(crate) in_management_account: bool,
}

impl<'a> Guardrails<'a> {
    /// Around a call of `action` by `caller`'s account; on a resource of `owner`'s, if it is on
    /// one.
    pub(crate) fn around(
        action: &Action<'_>,
        caller: AccountId,
        owner: Option<AccountId>,
        world: &'a World,
    ) -> Self {
        let mut around = Self::default();
        let own = world.account(caller).and_then(|own| own.info.organization);
        match world.guard_of(caller) {
            Some((organization, guard)) => {
                around.in_management_account = organization.info.management_account == caller;
                if has(organization, PolicyType::ServiceControlPolicy) {
                    around.scps = levels(&guard.levels, |level| &level.scps, true);
                }
            }
            // In an organization that is not there: a level without policies allows nothing.
            None if own.is_some() => around.scps = vec![Vec::new()],
            None => {}
        }
        let Some((owner, (organization, guard))) =
            owner.and_then(|owner| Some((owner, world.guard_of(owner)?)))
        else {
            return around;
        };
        if has(organization, PolicyType::ResourceControlPolicy)
            && organization.info.management_account != owner
            && reference().is_bound_by_rcps(action.service())
        {
            // Who is of no account here is not told what the policies are called.
            let named = own == Some(organization.id());
            around.rcps = levels(&guard.levels, |level| &level.rcps, named);
        }
        around
    }

    /// The service control policies.
    pub(crate) fn scps(&self) -> Vec<Level<'_>> {
        self.scps.iter().map(level).collect()
    }

    /// The resource control policies.
    pub(crate) fn rcps(&self) -> Vec<Level<'_>> {
        self.rcps.iter().map(level).collect()
    }
}

fn has(organization: &crate::state::Organization, r#type: PolicyType) -> bool {
    organization.info.enabled.contains(&r#type)
}

fn level<'g>(policies: &'g Vec<PolicyRef<'_>>) -> Level<'g> {
    Level { policies }
}

fn levels<'a>(
    levels: &'a [Arc<Attached>],
    of: impl Fn(&'a Attached) -> &'a Vec<Arc<OrganizationPolicy>>,
    named: bool,
) -> Vec<Vec<PolicyRef<'a>>> {
    let policy = |policy: &'a Arc<OrganizationPolicy>| {
        let mut policy = policy.as_policy();
        if !named {
            policy.label = doorward_policy::PolicyLabel::default();
        }
        policy
    };
    let level = |level: &'a Arc<Attached>| of(level).iter().map(policy).collect();
    levels.iter().map(level).collect()
}
