//! What a report is about: a root, unit or account by its path, and its policies.
use crate::state::{FeatureSet, Guard, Organization, OrganizationPolicy, PolicyType, World};
use doorward_names::{AccountId, OrganizationPolicyId, ParentId, TargetId};
use doorward_policy::Document;
use doorward_shapes::iam::types::ErrorDetails;
use std::collections::BTreeMap;
use std::sync::Arc;

/// A root, unit or account of an organization.
pub(super) struct Entity<'w> {
    organization: &'w Organization,
    /// `o-…/r-…/…/`.
    path: String,
    /// The policies that bind it, from the root down; nothing where none do.
    levels: Option<Vec<Vec<&'w OrganizationPolicy>>>,
}

impl<'w> Entity<'w> {
    /// What `path` and `policy` name, of the organization that `account` manages.
    pub(super) fn find(
        path: &str,
        policy: Option<&str>,
        account: AccountId,
        world: &'w World,
    ) -> Result<Self, ErrorDetails> {
        let organization = world.organization_of(account).map(AsRef::as_ref);
        let organization = organization.filter(|organization| {
            let info = &organization.info;
            info.management_account == account && info.features == FeatureSet::All
        });
        let Some(organization) = organization else {
            let message = "The account is not the management account of an organization with all features enabled.";
            return Err(failed("AccessDenied", message));
        };
        let enabled = &organization.info.enabled;
        if !enabled.contains(&PolicyType::ServiceControlPolicy) {
            let message =
                "Service control policies are not enabled in the root of the organization.";
            return Err(failed("PolicyTypeNotEnabledException", message));
        }
        let mut entity = Self::at(path, organization).ok_or_else(|| {
            let message = "There is no entity of that path in the organization.";
            failed("NoSuchEntity", message)
        })?;
        if let Some(id) = policy {
            let id = OrganizationPolicyId::parse(id).ok();
            let policy = id.and_then(|id| organization.policy(&id));
            let scp = policy.filter(|policy| policy.r#type == PolicyType::ServiceControlPolicy);
            let Some(scp) = scp else {
                let message = "There is no service control policy of that id.";
                return Err(failed("NoSuchEntity", message));
            };
            entity.levels = Some(vec![vec![scp.as_ref()]]);
        }
        Ok(entity)
    }

    fn at(path: &str, organization: &'w Organization) -> Option<Self> {
        let path = path.trim_end_matches('/');
        let last = path.rsplit('/').next()?;
        let (own, levels) = match TargetId::parse(last).ok()? {
            TargetId::Account(id) => {
                let member = organization.members.get(&id)?;
                let own = organization.parent_guard(member.parent).path;
                // No policy binds the management account.
                let bound = organization.info.management_account != id;
                let ids = organization.attached(TargetId::Account(id))?;
                let attached = ids.iter().filter_map(|id| organization.policy(id));
                let attached = scps(attached);
                let levels = bound.then(|| {
                    let mut levels = above(member.parent, organization);
                    levels.push(attached);
                    levels
                });
                (format!("{own}{id}/"), levels)
            }
            TargetId::Unit(id) => {
                organization.units.get(&id)?;
                let parent = ParentId::Unit(id);
                let own = organization.parent_guard(parent).path;
                (own, Some(above(parent, organization)))
            }
            TargetId::Root(id) => {
                let parent = ParentId::Root(id);
                let own = organization.parent_guard(parent).path;
                (own, Some(above(parent, organization)))
            }
        };
        (own.trim_end_matches('/') == path).then_some(Self {
            organization,
            path: own,
            levels,
        })
    }

    /// Its accounts, each with its path.
    pub(super) fn accounts(&self) -> BTreeMap<String, String> {
        let members = self.organization.members.iter();
        let paths = members.map(|member| {
            let id = member.account;
            let parent = self.organization.parent_guard(member.parent).path;
            (id.to_string(), format!("{parent}{id}/"))
        });
        paths
            .filter(|(_, path)| path.starts_with(&self.path))
            .collect()
    }

    /// Whether every level allows something that `allows` is told.
    pub(super) fn allows(&self, allows: impl Fn(&[&Document]) -> bool) -> bool {
        let Some(levels) = &self.levels else {
            return true;
        };
        levels.iter().all(|level| {
            let documents: Vec<_> = level
                .iter()
                .map(|policy| policy.content.document())
                .collect();
            allows(&documents)
        })
    }
}

/// The levels from the root down to `parent`.
fn above(parent: ParentId, organization: &Organization) -> Vec<Vec<&OrganizationPolicy>> {
    let guard: Guard = organization.parent_guard(parent);
    let targets = guard.path.split('/').skip(1);
    let targets = targets.filter_map(|id| TargetId::parse(id).ok());
    targets
        .filter_map(|target| organization.attached(target))
        .map(|ids| scps(ids.iter().filter_map(|id| organization.policy(id))))
        .collect()
}

fn scps<'w>(
    policies: impl Iterator<Item = &'w Arc<OrganizationPolicy>>,
) -> Vec<&'w OrganizationPolicy> {
    policies
        .filter(|policy| policy.r#type == PolicyType::ServiceControlPolicy)
        .map(AsRef::as_ref)
        .collect()
}

fn failed(code: &str, message: &str) -> ErrorDetails {
    ErrorDetails {
        message: message.to_owned(),
        code: code.to_owned(),
    }
}
