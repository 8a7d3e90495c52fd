//! `CreateOrganization`:
//! <https://docs.aws.amazon.com/organizations/latest/APIReference/API_CreateOrganization.html>.
//!
//! No policy type is enabled in the root at first. The API reference says that service control
//! policies are, the User Guide's tutorial that none is; and those who test against AWS find none.
use crate::access::Access;
use crate::failure::Failure;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::{
    AttachedPolicies, Draft, FeatureSet, Member, Organization, OrganizationInfo, OrganizationRoot,
    Tags, Unknown,
};
use doorward_names::{OrganizationId, OrganizationRootId, ParentId};
use doorward_shapes::organizations::errors::AlreadyInOrganization;
use doorward_shapes::organizations::types::OrganizationFeatureSet;
use doorward_shapes::organizations::{
    CreateOrganization, CreateOrganizationError, CreateOrganizationInput, CreateOrganizationOutput,
};
use std::collections::BTreeSet;

impl Operation for CreateOrganization {
    const WRITES: bool = true;

    fn access(
        _input: &CreateOrganizationInput,
        _ask: &Ask<'_>,
    ) -> Result<Access, Failure<CreateOrganizationError>> {
        Ok(Access::on_all())
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<CreateOrganizationOutput, Failure<CreateOrganizationError>> {
        let account = call.account_mut(draft)?;
        if account.info.organization.is_some() {
            let message = "The provided account is already a member of an organization.";
            return Err(AlreadyInOrganization::new(message).into());
        }
        let info = OrganizationInfo {
            console_access: false,
            root_access: BTreeSet::new(),
            resource_policy: None,
            id: OrganizationId::generate(call.moment.random()),
            management_account: account.id(),
            features: match call.input.feature_set {
                Some(OrganizationFeatureSet::ConsolidatedBilling) => {
                    FeatureSet::ConsolidatedBilling
                }
                Some(OrganizationFeatureSet::All) | None => FeatureSet::All,
            },
            root: OrganizationRoot {
                id: OrganizationRootId::generate(call.moment.random()),
                policies: AttachedPolicies::new(),
                tags: Tags::new(),
            },
            enabled: BTreeSet::new(),
            unknown: Unknown::new(),
        };
        account.info.organization = Some(info.id);
        let member = Member {
            account: account.id(),
            parent: ParentId::Root(info.root.id),
            created: false,
            joined: call.facts.now.whole_seconds(),
            policies: AttachedPolicies::new(),
            tags: Tags::new(),
            unknown: Unknown::new(),
        };
        let mut organization = Organization::new(info);
        organization.members.insert(member);
        let output = super::output(&organization, draft.world());
        draft.add_organization(organization);
        Ok(CreateOrganizationOutput {
            organization: Some(output),
        })
    }
}
