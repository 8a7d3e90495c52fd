//! `GetRoleTemplateVersion`:
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetRoleTemplateVersion.html>.
use super::templates::{self, MAX_SESSION_DURATION, MINOR_VERSION, ParameterType, Template};
use crate::access::Access;
use crate::failure::Failure;
use crate::iam::common::document_output;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use doorward_shapes::Timestamp;
use doorward_shapes::iam::errors::NoSuchEntity;
use doorward_shapes::iam::types::{
    InlinePolicy, ManagedByTypeType, ParameterDefinition, ParameterTypeType, RoleTemplateVersion,
};
use doorward_shapes::iam::{
    GetRoleTemplateVersion, GetRoleTemplateVersionError, GetRoleTemplateVersionInput,
    GetRoleTemplateVersionOutput,
};
use serde_json::{Map, Value};

impl Operation for GetRoleTemplateVersion {
    fn access(
        input: &GetRoleTemplateVersionInput,
        _ask: &Ask<'_>,
    ) -> Result<Access, Failure<GetRoleTemplateVersionError>> {
        let arn = templates::arn(&input.template_arn)?;
        Ok(Access::on(arn).located(templates::owner()?))
    }

    fn run(
        call: Permitted<'_, Self>,
        _draft: &mut Draft,
    ) -> Result<GetRoleTemplateVersionOutput, Failure<GetRoleTemplateVersionError>> {
        let arn = templates::arn(&call.input.template_arn)?;
        let template = templates::find(&arn, call.input.minor_version)
            .ok_or_else(|| NoSuchEntity::new(format!("Role Template {arn} cannot be found.")))?;
        Ok(GetRoleTemplateVersionOutput {
            role_template_version: output(template),
        })
    }
}

fn output(template: &Template) -> RoleTemplateVersion {
    let text = |document: &Map<String, Value>| {
        document_output(&Value::Object(document.clone()).to_string())
    };
    let parts = template.parts();
    let inline = template
        .inline_policy_templates
        .iter()
        .map(|policy| InlinePolicy {
            policy_name: policy.policy_name.clone(),
            policy_document: text(&policy.policy_document),
        });
    let managed = template.managed_policy_arns.iter().map(ToString::to_string);
    let parameters = template
        .parameters_definition
        .iter()
        .map(|parameter| ParameterDefinition {
            name: parameter.name.clone(),
            r#type: match parameter.r#type {
                ParameterType::String => ParameterTypeType::String,
                ParameterType::StringList => ParameterTypeType::StringList,
            },
            sub_type: None,
            description: None,
            is_required: Some(parameter.is_required),
            default_value: parameter.default_value.clone(),
            immutable: Some(false),
        });
    let made = Timestamp::from_seconds(template.create_timestamp);
    let (inline, managed): (Vec<_>, Vec<_>) = (inline.collect(), managed.collect());
    RoleTemplateVersion {
        template_arn: Some(template.template_arn.to_string()),
        template_name: parts.map(|(_, name, _)| name.to_owned()),
        template_version_id: Some(template.template_version_id.clone()),
        description: None,
        major_version: parts.map(|(_, _, major)| major),
        default_minor_version: Some(MINOR_VERSION),
        managed_by_type: Some(ManagedByTypeType::Service),
        managed_by_value: parts.map(|(service, _, _)| service.to_owned()),
        enabled: Some(true),
        minor_version: Some(MINOR_VERSION),
        role_name_pattern: Some(template.role_name_pattern.clone()),
        role_path_pattern: template.role_path_pattern.clone(),
        role_description_pattern: Some(template.role_description_pattern.clone()),
        assume_role_policy_document_template: Some(text(
            &template.assume_role_policy_document_template,
        )),
        inline_policy_templates: (!inline.is_empty()).then_some(inline),
        managed_policy_arns: (!managed.is_empty()).then_some(managed),
        permission_boundary_arn: None,
        parameters_definition: Some(parameters.collect()),
        role_tags_template: None,
        max_session_duration: Some(MAX_SESSION_DURATION),
        version_enabled: Some(true),
        create_timestamp: Some(made),
        update_timestamp: Some(made),
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;
    use crate::testing::House;

    const POWER: &str = "arn:aws:iam::aws:role-template/iam.amazonaws.com/PowerUserRoleTemplate:1";

    fn input(arn: &str, minor_version: Option<i32>) -> GetRoleTemplateVersionInput {
        GetRoleTemplateVersionInput {
            template_arn: arn.to_owned(),
            minor_version,
        }
    }

    #[test]
    fn a_template_is_shown_with_its_parameters() {
        let house = House::new();
        for minor in [None, Some(0)] {
            let got = house.admin::<GetRoleTemplateVersion>(input(POWER, minor));
            let template = got.unwrap().role_template_version;
            assert_eq!(
                template.template_name.as_deref(),
                Some("PowerUserRoleTemplate")
            );
            assert_eq!(
                template.managed_by_value.as_deref(),
                Some("iam.amazonaws.com")
            );
            assert_eq!(
                (template.major_version, template.minor_version),
                (Some(1), Some(0))
            );
            let trust = template.assume_role_policy_document_template.unwrap();
            assert!(trust.contains("%22%40%7BAWSServiceName%7D%22"), "{trust}");
            let names = template.parameters_definition.unwrap();
            let names: Vec<_> = names.into_iter().map(|parameter| parameter.name).collect();
            assert_eq!(names, ["AWSServiceName", "RoleName"]);
        }
    }

    #[test]
    fn a_version_that_is_not_there_is_refused() {
        let house = House::new();
        let second = POWER.replace(":1", ":2");
        for (arn, minor) in [(POWER, Some(1)), (POWER, Some(-1)), (second.as_str(), None)] {
            let refused = house
                .admin::<GetRoleTemplateVersion>(input(arn, minor))
                .unwrap_err();
            assert_eq!(
                (refused.code.as_str(), refused.status),
                ("NoSuchEntity", 404)
            );
            assert_eq!(
                refused.message,
                format!("Role Template {arn} cannot be found.")
            );
        }
    }

    #[test]
    fn it_is_a_resource_of_awss_account() {
        let house = House::new();
        let policy = |account: &str| {
            format!(
                r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Action":"iam:GetRoleTemplateVersion",
                "Resource":"{POWER}","Condition":{{"StringEquals":{{"aws:ResourceAccount":"{account}"}}}}}}]}}"#
            )
        };
        for (name, account, allowed) in [
            ("aws", "639982225848", true),
            ("alias", "aws", false),
            ("own", "111122223333", false),
        ] {
            let caller = sample::acting(&house, name, &policy(account));
            let got = house.call::<GetRoleTemplateVersion>(&caller, input(POWER, None));
            assert_eq!(got.is_ok(), allowed, "{account}");
            // Whether it is there is told to those who may see it.
            let got = house.call::<GetRoleTemplateVersion>(&caller, input(POWER, Some(7)));
            let code = if allowed {
                "NoSuchEntity"
            } else {
                "AccessDenied"
            };
            assert_eq!(got.unwrap_err().code, code);
        }
    }
}
