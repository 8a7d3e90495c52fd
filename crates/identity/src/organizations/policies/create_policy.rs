//! `CreatePolicy`:
//! <https://docs.aws.amazon.com/organizations/latest/APIReference/API_CreatePolicy.html>.
use crate::access::Access;
use crate::failure::Failure;
use crate::operation::{Ask, Operation, Permitted};
use crate::organizations::common::{self, POLICY_TYPE};
use crate::state::{Draft, OrganizationPolicy, Unknown};
use doorward_names::OrganizationPolicyId;
use doorward_shapes::organizations::{
    CreatePolicy, CreatePolicyError, CreatePolicyInput, CreatePolicyOutput,
};

impl Operation for CreatePolicy {
    const WRITES: bool = true;

    fn access(
        input: &CreatePolicyInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<CreatePolicyError>> {
        let tags = common::tags(input.tags.as_deref())?;
        let r#type = input.r#type.as_str();
        let rest = format!("/{}/p-*", r#type.to_ascii_lowercase());
        let access = match common::organization_of(ask) {
            Some(organization) => Access::on(organization.arn_of("policy", &rest)),
            None => Access::on_all(),
        };
        let access = access.with(POLICY_TYPE, r#type);
        Ok(common::tagging(access, "policy", &rest, &tags, ask).with(POLICY_TYPE, r#type))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<CreatePolicyOutput, Failure<CreatePolicyError>> {
        let input = &call.input;
        let organization = common::managed_mut(&call, draft)?;
        let r#type = common::available(input.r#type, organization)?;
        super::check_name(&input.name, r#type, organization)?;
        super::check_number(r#type, organization)?;
        let content = super::content(&input.content, r#type)?;
        let id = OrganizationPolicyId::generate(call.moment.random());
        let policy = OrganizationPolicy {
            arn: organization.arn_of("policy", &format!("/{}/{id}", r#type.in_arns())),
            id,
            r#type,
            name: input.name.clone(),
            description: input.description.clone(),
            content,
            tags: common::tags(input.tags.as_deref())?,
            unknown: Unknown::new(),
        };
        let output = super::output(&policy);
        organization.policies.insert(policy);
        Ok(CreatePolicyOutput {
            policy: Some(output),
        })
    }
}
