//! Where the simulated caller's account stands: its organization, and what binds it there.
use super::exclusion::Exclusions;
use super::source::Source;
use crate::Facts;
use crate::reference::reference;
use crate::state::{Account, Guard, Organization, PolicyType, World};
use doorward_names::AccountId;
use doorward_policy::{Context, PolicyRef};

/// The installation around a simulation of an account's own entity.
pub(super) struct Surroundings<'a> {
    pub(super) world: &'a World,
    pub(super) account: &'a Account,
    without_rcps: bool,
}

impl<'a> Surroundings<'a> {
    pub(super) fn new(world: &'a World, account: &'a Account, excluded: &Exclusions) -> Self {
        Self {
            world,
            account,
            without_rcps: excluded.rcps(),
        }
    }

    /// The service control policies around a caller of `account`, by level from the organization's
    /// root; nothing where there are none, or where they are another's. No level binds the account
    /// that manages the organization.
    pub(super) fn scps(&self, account: AccountId) -> Option<Vec<Vec<Source>>> {
        if account != self.account.id() {
            return None;
        }
        let Some((organization, guard)) = self.world.guard_of(account) else {
            // As in enforcement: in an organization that is not there, nothing is allowed.
            return self.account.info.organization.map(|_| vec![Vec::new()]);
        };
        let scps = PolicyType::ServiceControlPolicy;
        if !organization.info.enabled.contains(&scps) {
            return None;
        }
        if organization.info.management_account == account {
            return Some(Vec::new());
        }
        let levels = guard.levels.iter();
        let sources = levels.map(|level| {
            let policies = level.scps.iter();
            policies
                .map(|policy| Source::of_organization(policy))
                .collect()
        });
        Some(sources.collect())
    }

    /// The resource control policies around what `owner` owns. Only those of the account's own
    /// organization: of others nothing is told.
    pub(super) fn rcps(&self, owner: AccountId, service: &str) -> Vec<Vec<PolicyRef<'a>>> {
        let Some((organization, guard)) = self.own(owner) else {
            return Vec::new();
        };
        let rcps = PolicyType::ResourceControlPolicy;
        let binds = !self.without_rcps
            && organization.info.enabled.contains(&rcps)
            && organization.info.management_account != owner
            && reference().is_bound_by_rcps(service);
        let levels = guard.levels.iter().filter(|_| binds);
        levels
            .map(|level| level.rcps.iter().map(|policy| policy.as_policy()).collect())
            .collect()
    }

    /// What follows from where `account`, which is the caller's, is.
    pub(super) fn fill_principal(&self, context: &mut Context, account: AccountId) {
        if let Some((organization, guard)) = self.own(account) {
            context
                .set("aws:PrincipalOrgID", organization.id().to_string())
                .set("aws:PrincipalOrgPaths", vec![guard.path.clone()]);
        }
    }

    /// What follows from whose the resource is.
    pub(super) fn fill_resource(&self, context: &mut Context, owner: AccountId) {
        if self.own(owner).is_some() {
            Facts::fill_resource(context, owner, self.world);
        }
    }

    /// The organization of `owner`, if the account is in it too.
    fn own(&self, owner: AccountId) -> Option<(&'a Organization, &'a Guard)> {
        let (organization, guard) = self.world.guard_of(owner)?;
        let own = self.account.info.organization;
        (own == Some(organization.id())).then_some((organization, guard))
    }
}
