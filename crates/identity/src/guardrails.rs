//! What organizations put around a request: service control policies around the account that
//! calls, resource control policies around the one that owns what is called.
use crate::reference::reference;
use crate::state::{Guard, Level as Attached, Organization, OrganizationPolicy, PolicyType, World};
use doorward_names::{AccountId, Arn, TargetId};
use doorward_policy::{Action, Level, PolicyKind, PolicyRef};
use std::sync::Arc;

/// The policies of both sides, by level from the root down.
#[derive(Default)]
pub(crate) struct Guardrails<'a> {
    scps: Vec<Vec<PolicyRef<'a>>>,
    rcps: Vec<Vec<PolicyRef<'a>>>,
    /// Whether the caller's account manages its organization: no SCP binds it.
    pub(crate) in_management_account: bool,
    /// Where the caller's account is.
    own: Option<Side<'a>>,
    /// Where the resource's is, if resource control policies have a say.
    owners: Option<Side<'a>>,
}

/// Where an account is in its organization.
#[derive(Clone, Copy)]
struct Side<'a> {
    organization: &'a Organization,
    guard: &'a Guard,
    account: AccountId,
}

/// One attached policy of an organization.
pub(crate) struct Guarding<'a> {
    pub(crate) kind: PolicyKind,
    pub(crate) level: usize,
    pub(crate) target: Arn,
    pub(crate) policy: &'a OrganizationPolicy,
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
                around.own = Some(Side {
                    organization,
                    guard,
                    account: caller,
                });
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
            around.owners = Some(Side {
                organization,
                guard,
                account: owner,
            });
        }
        around
    }

    /// Each policy that is weighed, by its type and level, with what it is attached to there.
    pub(crate) fn weighed(&self) -> impl Iterator<Item = Guarding<'a>> {
        let sides = [
            (PolicyKind::ServiceControl, self.scps.len(), self.own),
            (PolicyKind::ResourceControl, self.rcps.len(), self.owners),
        ];
        sides
            .into_iter()
            .filter_map(|(kind, depth, side)| Some((kind, depth, side?)))
            .flat_map(|(kind, depth, side)| {
                let levels = side.guard.levels.iter().take(depth).enumerate();
                levels.flat_map(move |(level, attached)| {
                    let policies = match kind {
                        PolicyKind::ServiceControl => &attached.scps,
                        _ => &attached.rcps,
                    };
                    let target = side.target(level);
                    policies.iter().map(move |policy| Guarding {
                        kind,
                        level,
                        target: target.clone(),
                        policy,
                    })
                })
            })
    }

    /// What the policies of `kind` at `level` are attached to.
    pub(crate) fn target(&self, kind: PolicyKind, level: usize) -> Option<Arn> {
        let side = match kind {
            PolicyKind::ServiceControl => self.own,
            PolicyKind::ResourceControl => self.owners,
            _ => None,
        };
        side.map(|side| side.target(level))
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

impl Side<'_> {
    /// The root, unit or account whose policies are those of `level`.
    fn target(&self, level: usize) -> Arn {
        // The organization's id comes first, and the account is not in the path.
        let id = self.guard.path.split('/').nth(level.saturating_add(1));
        let target = id.and_then(|id| TargetId::parse(id).ok());
        self.organization
            .target_arn(target.unwrap_or(TargetId::Account(self.account)))
    }
}

fn has(organization: &Organization, r#type: PolicyType) -> bool {
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
