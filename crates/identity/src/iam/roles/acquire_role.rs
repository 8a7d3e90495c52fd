//! `AcquireRole`: <https://docs.aws.amazon.com/IAM/latest/APIReference/API_AcquireRole.html>.
//!
//! A role that was acquired before is given again, as long as it is what the template makes of it.
//! There is no `iam:AcquireRole` to be allowed: who may read the template and do what the call does
//! may make it.
use super::templates::{self, Given, Rendered, Template};
use super::trust;
use crate::access::{Access, Requirement};
use crate::failure::Failure;
use crate::iam::holder::Holder;
use crate::iam::{common, documents, inline};
use crate::operation::{Ask, Operation, Permitted};
use crate::quota::Quota;
use crate::state::{Draft, Role, SourceTemplate, Tags, Unknown};
use doorward_names::{Arn, UniqueId, UniqueIdKind};
use doorward_shapes::iam::errors::{NameConflict, NoSuchEntity, RoleModified};
use doorward_shapes::iam::{AcquireRole, AcquireRoleError, AcquireRoleInput, AcquireRoleOutput};
use std::collections::BTreeMap;

impl Operation for AcquireRole {
    fn access(
        input: &AcquireRoleInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<AcquireRoleError>> {
        let arn = templates::arn(&input.template_arn)?;
        let reading = Requirement::new(Some("iam:GetRoleTemplateVersion"), Some(arn.clone()));
        let access = Access::free().and(reading).located(templates::owner()?);
        // What is wrong with the values is told to those who may read the template.
        let Ok((template, rendered)) = read(input, &arn) else {
            return Ok(access);
        };
        if ask.account.roles.contains(&rendered.name) {
            let there = super::on_bounded_role(ask, rendered.name.as_str())?;
            let there = there
                .requirements
                .into_iter()
                .map(|requirement| Requirement {
                    action: Some("iam:GetRole"),
                    ..requirement
                });
            let access = there.fold(access, Access::and);
            return Ok(access.with("iam:RoleTemplateARN", arn.as_str()));
        }
        let role = common::iam_arn(ask, "role", &rendered.path, &rendered.name);
        let step = |access: Access, action: &'static str| {
            let requirement = Requirement::new(Some(action), Some(role.clone()));
            access
                .and(requirement)
                .with("iam:RoleTemplateARN", arn.as_str())
        };
        let mut access = step(access, "iam:CreateRole");
        for policy in &template.managed_policy_arns {
            access = step(access, "iam:AttachRolePolicy").with("iam:PolicyARN", policy.as_str());
        }
        if !rendered.inline_policies.is_empty() {
            access = step(access, "iam:PutRolePolicy");
        }
        Ok(access)
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<AcquireRoleOutput, Failure<AcquireRoleError>> {
        let arn = templates::arn(&call.input.template_arn)?;
        let (template, rendered) = read(&call.input, &arn)?;
        let account = call.account(draft)?;
        if let Some(role) = account.roles.get(&rendered.name) {
            require_unchanged(role, template, &rendered)?;
            return Ok(AcquireRoleOutput {
                role: super::brief(role, account.id(), draft.world()),
            });
        }
        common::require_room(account, Quota::Roles, account.roles.len())?;
        let (quota, limit) = (
            Quota::PoliciesPerRole,
            account.quota(Quota::PoliciesPerRole),
        );
        if template.managed_policy_arns.len() > limit {
            return Err(common::exceeded(quota.name(), limit).into());
        }
        let mut role = Role {
            trust: trust::read(&rendered.trust, account, draft.world())?,
            name: rendered.name,
            path: rendered.path,
            id: UniqueId::generate(UniqueIdKind::Role, account.id(), call.moment.random()),
            created: call.facts.now.whole_seconds(),
            description: Some(rendered.description),
            max_session_duration: templates::MAX_SESSION_DURATION.unsigned_abs(),
            max_signin_session: None,
            tags: Tags::new(),
            boundary: None,
            inline_policies: BTreeMap::new(),
            attached_policies: template.managed_policy_arns.iter().cloned().collect(),
            source_template: Some(SourceTemplate {
                arn,
                minor_version: templates::MINOR_VERSION,
                values: given(&call.input),
                unknown: Unknown::new(),
            }),
            unknown: Unknown::new(),
        };
        for (name, text) in rendered.inline_policies {
            let policy = documents::inline(&text)?;
            let whose = role.name.clone();
            inline::put(&mut role.inline_policies, name, policy, Holder::Role, whose)?;
        }
        let output = super::brief(&role, account.id(), draft.world());
        call.account_mut(draft)?.roles.insert(role);
        Ok(AcquireRoleOutput { role: output })
    }
}

/// The template that is asked for, and what it is with the values that are sent.
fn read(
    input: &AcquireRoleInput,
    arn: &Arn,
) -> Result<(&'static Template, Rendered), Failure<AcquireRoleError>> {
    let template = templates::find(arn, input.template_minor_version).ok_or_else(|| {
        NoSuchEntity::new(format!("Role template not found in repository: {arn}"))
    })?;
    Ok((template, template.render(&given(input))?))
}

fn given(input: &AcquireRoleInput) -> Given {
    let values = input.replacement_values.iter().flatten();
    values
        .map(|(name, entry)| (name.clone(), entry.values.clone()))
        .collect()
}

/// Whether `role` was acquired from `template` with the same result, and is still that.
///
/// Its description and the length of its sessions are its owner's to change.
fn require_unchanged(
    role: &Role,
    template: &Template,
    rendered: &Rendered,
) -> Result<(), Failure<AcquireRoleError>> {
    let source = role.source_template.as_ref();
    let Some(source) = source.filter(|source| source.arn == template.template_arn) else {
        let message = "A role with this name already exists in the account but was not created from this template. Choose a different role name, or remove the existing role if it is no longer needed.";
        return Err(NameConflict::new(message).into());
    };
    let before = template.render::<AcquireRoleError>(&source.values).ok();
    if before.as_ref() != Some(rendered) || role.name.as_str() != rendered.name.as_str() {
        let message = "A role with this name exists but was created with different parameters. Pass a unique roleName to create a new role.";
        return Err(NameConflict::new(message).into());
    }
    let attached = template.managed_policy_arns.iter();
    let inline = &rendered.inline_policies;
    let is_unchanged = templates::is_same(role.trust.as_written(), &rendered.trust)
        && role.tags.is_empty()
        && role.boundary.is_none()
        && role.attached_policies.len() == attached.len()
        && attached
            .into_iter()
            .all(|policy| role.attached_policies.contains(policy))
        && role.inline_policies.len() == inline.len()
        && inline.iter().all(|(name, text)| {
            let there = role.inline_policies.get(name);
            there.is_some_and(|there| templates::is_same(there.as_written(), text))
        });
    if is_unchanged {
        return Ok(());
    }
    let name = &role.name;
    Err(RoleModified::new(format!(
        "Role {name} has been modified since it was created and is no longer managed."
    ))
    .into())
}

#[cfg(test)]
mod tests;
