//! AWS's role templates: what roles are acquired from.
//!
//! See "Overview of role templates" in the IAM User Guide:
//! <https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_role-template.html>.
//! The file says where they are from. There is one version of each.
use crate::failure::{Failure, Fault, validation_error};
use crate::iam::common;
use crate::iam::filling::{Filling, Values};
use doorward_names::{AccountId, Arn, Path, PolicyName, RoleName};
use doorward_shapes::ErrorAnswer;
use doorward_shapes::iam::errors::InvalidInput;
use serde::Deserialize;
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use std::sync::LazyLock;

const KNOWN: &str = include_str!("../../../data/role-templates.txt");

/// The minor version that each has.
pub(super) const MINOR_VERSION: i32 = 0;

/// The longest session of every role that is made from one, in seconds.
pub(super) const MAX_SESSION_DURATION: i32 = 3600;

/// What `aws:ResourceAccount` is of a template, and of AWS's managed policies.
const OWNER: &str = "639982225848";

/// How long a role's description may be.
const DESCRIPTION_AT_MOST: usize = 1000;

/// A template.
#[expect(
    clippy::struct_field_names,
    reason = "the fields have the names of the API's members"
)]
#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
pub(super) struct Template {
    pub(super) template_arn: Arn,
    pub(super) template_version_id: String,
    /// When it was made and last changed, in seconds.
    pub(super) create_timestamp: i64,
    pub(super) role_name_pattern: String,
    pub(super) role_path_pattern: Option<String>,
    pub(super) role_description_pattern: String,
    pub(super) assume_role_policy_document_template: Map<String, Value>,
    #[serde(default)]
    pub(super) inline_policy_templates: Vec<InlineTemplate>,
    #[serde(default)]
    pub(super) managed_policy_arns: Vec<Arn>,
    pub(super) parameters_definition: Vec<Parameter>,
}

/// An inline policy of the roles that are made.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
pub(super) struct InlineTemplate {
    pub(super) policy_name: String,
    pub(super) policy_document: Map<String, Value>,
}

/// What stands for a value.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase", deny_unknown_fields)]
pub(super) struct Parameter {
    pub(super) name: String,
    pub(super) r#type: ParameterType,
    pub(super) is_required: bool,
    pub(super) default_value: Option<String>,
}

/// How many values a parameter has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub(super) enum ParameterType {
    String,
    StringList,
}

/// What a template is with values put in.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Rendered {
    pub(super) name: RoleName,
    pub(super) path: Path,
    pub(super) description: String,
    pub(super) trust: String,
    pub(super) inline_policies: Vec<(PolicyName, String)>,
}

/// Values of parameters by their names, as they are sent and kept.
pub(super) type Given = BTreeMap<String, Vec<String>>;

/// All of them.
pub(super) fn all() -> &'static [Template] {
    static TEMPLATES: LazyLock<Vec<Template>> = LazyLock::new(|| {
        let lines = KNOWN.lines().filter(|line| !line.starts_with('#'));
        // A test reads them all.
        lines
            .filter_map(|line| serde_json::from_str(line).ok())
            .collect()
    });
    &TEMPLATES
}

/// The version `minor` of the template `arn`; the one in force, where none is named.
pub(super) fn find(arn: &Arn, minor: Option<i32>) -> Option<&'static Template> {
    let mut templates = all().iter();
    let template = templates.find(|template| template.template_arn == *arn)?;
    minor
        .is_none_or(|minor| minor == MINOR_VERSION)
        .then_some(template)
}

/// A template's ARN from the wire.
pub(super) fn arn<E: From<InvalidInput>>(text: &str) -> Result<Arn, Failure<E>> {
    let arn = Arn::parse(text);
    let arn = arn.map_err(|_| validation_error("Invalid ARN:  Could not be parsed!"))?;
    if (arn.service(), arn.region(), arn.resource_parts().0) == ("iam", "", "role-template") {
        return Ok(arn);
    }
    Err(InvalidInput::new(format!("ARN {text} is not valid.")).into())
}

/// The account that AWS has its templates in.
pub(super) fn owner() -> Result<AccountId, Fault> {
    AccountId::parse(OWNER).map_err(Fault::new)
}

impl Template {
    /// The service it is for, its name and its major version: the parts of its ARN.
    pub(super) fn parts(&self) -> Option<(&str, &str, i32)> {
        let (_, rest) = self.template_arn.resource_parts();
        let (service, rest) = rest.split_once('/')?;
        let (name, major) = rest.split_once(':')?;
        Some((service, name, major.parse().ok()?))
    }

    /// What it is with `given`, and the defaults of the rest.
    ///
    /// A parameter without a value is missed only where it stands in what is left.
    pub(super) fn render<E: From<InvalidInput>>(
        &self,
        given: &Given,
    ) -> Result<Rendered, Failure<E>> {
        let mut values = Values::new();
        for parameter in &self.parameters_definition {
            let name = parameter.name.as_str();
            match (given.get(name), &parameter.default_value) {
                (Some(given), _) => {
                    if parameter.r#type == ParameterType::String && given.len() != 1 {
                        return Err(Failure::Common(one_alone(name, given.len())));
                    }
                    values.insert(name, given.as_slice());
                }
                (None, Some(default)) => {
                    values.insert(name, std::slice::from_ref(default));
                }
                (None, None) => {}
            }
        }
        let mut names = given.keys();
        if let Some(strange) = names.find(|name| !values.contains_key(name.as_str())) {
            return Err(unrendered(format!("Unrecognized parameter: {strange}")));
        }
        let filling = Filling::new(values);
        let text = |pattern: &str| filling.text(pattern).map_err(unrendered);
        let path = self.role_path_pattern.as_deref().map(text).transpose()?;
        let description = text(&self.role_description_pattern)?;
        if description.chars().count() > DESCRIPTION_AT_MOST {
            let message = format!(
                "1 validation error detected: Value at 'description' failed to satisfy constraint: Member must have length less than or equal to {DESCRIPTION_AT_MOST}"
            );
            return Err(Failure::Common(validation_error(message)));
        }
        let trust = filling.object(&self.assume_role_policy_document_template);
        let mut inline_policies = Vec::new();
        for policy in &self.inline_policy_templates {
            let document = filling
                .object(&policy.policy_document)
                .map_err(unrendered)?;
            // One whose every statement is left out is left out.
            let statements = document.get("Statement").and_then(Value::as_array);
            if statements.is_some_and(Vec::is_empty) {
                continue;
            }
            let name = common::policy_name(&policy.policy_name)?;
            inline_policies.push((name, Value::Object(document).to_string()));
        }
        Ok(Rendered {
            name: common::role_name(&text(&self.role_name_pattern)?)?,
            path: common::path(path.as_deref())?,
            description,
            trust: Value::Object(trust.map_err(unrendered)?).to_string(),
            inline_policies,
        })
    }
}

fn one_alone(name: &str, count: usize) -> ErrorAnswer {
    validation_error(format!(
        "{name} replacement value must contain exactly one value, got {count}"
    ))
}

fn unrendered<E: From<InvalidInput>>(why: String) -> Failure<E> {
    InvalidInput::new(format!("Failed to render template: {why}")).into()
}

/// Whether two documents say the same: in whatever order, and with lists of one for single values.
pub(super) fn is_same(one: &str, other: &str) -> bool {
    let ordered = |text: &str| serde_json::from_str(text).ok().map(ordered);
    ordered(one) == ordered(other)
}

fn ordered(value: Value) -> Value {
    match value {
        Value::Array(values) => {
            let mut values: Vec<_> = values.into_iter().map(ordered).collect();
            if values.len() == 1 {
                return values.remove(0);
            }
            values.sort_by_cached_key(ToString::to_string);
            Value::Array(values)
        }
        Value::Object(members) => {
            let members: BTreeMap<_, _> = members.into_iter().collect();
            let members = members.into_iter();
            Value::Object(members.map(|(key, value)| (key, ordered(value))).collect())
        }
        single => single,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::managed;
    use doorward_shapes::iam::AcquireRoleError;

    fn named(name: &str) -> &'static Template {
        let mut templates = all().iter();
        let found = templates.find(|template| template.template_arn.as_str().contains(name));
        found.unwrap()
    }

    #[test]
    fn every_template_can_be_read_and_filled_in() {
        let lines = KNOWN.lines().filter(|line| !line.starts_with('#'));
        assert_eq!(all().len(), lines.count());
        assert!(all().is_sorted_by_key(|template| template.template_arn.as_str()));
        for template in all() {
            assert!(template.parts().is_some_and(|(_, _, major)| major == 1));
            for policy in &template.managed_policy_arns {
                assert!(managed::find(policy).is_some(), "{policy}");
            }
            let given = template.parameters_definition.iter().map(|parameter| {
                let value = match parameter.name.as_str() {
                    "kmsKeyArn" => "arn:aws:kms:us-east-1:111122223333:key/some",
                    "AWSServiceName" => "lambda.amazonaws.com",
                    name if name.ends_with("ENABLED") => "True",
                    _ => "some",
                };
                (parameter.name.clone(), vec![value.to_owned()])
            });
            let rendered = template
                .render::<AcquireRoleError>(&given.collect())
                .unwrap();
            assert_eq!(rendered.name.as_str(), "some");
            let texts = rendered.inline_policies.iter().map(|(_, text)| text);
            for text in texts.chain([&rendered.trust, &rendered.description]) {
                assert!(!text.contains("@{") && !text.contains("@Enabled"), "{text}");
            }
        }
    }

    #[test]
    fn what_is_left_out_asks_for_no_values() {
        let template = named("AmazonSageMakerAdmin");
        let mut given = Given::from([("accountId".to_owned(), vec!["111122223333".to_owned()])]);
        let rendered = template.render::<AcquireRoleError>(&given).unwrap();
        assert_eq!(rendered.inline_policies, []);
        given.insert("CMK_ENABLED".to_owned(), vec!["true".to_owned()]);
        let refused = template.render::<AcquireRoleError>(&given).unwrap_err();
        let message = "Failed to render template: Parameter 'keyRegion' not found.";
        assert_eq!(refused.answer().message, message);
    }

    #[test]
    fn a_description_may_become_too_long() {
        let long = Given::from([("AWSServiceName".to_owned(), vec!["x".repeat(990)])]);
        let refused = named("PowerUser")
            .render::<AcquireRoleError>(&long)
            .unwrap_err();
        assert_eq!(refused.answer().code, "ValidationError");
    }

    #[test]
    fn documents_are_the_same_whatever_they_look_like() {
        let one = r#"{"Statement":[{"Effect":"Allow","Action":["b:c","a:b"],"Resource":"*"}]}"#;
        let other =
            r#"{ "Statement": {"Resource":["*"],"Action":["a:b","b:c"],"Effect":"Allow"} }"#;
        assert!(is_same(one, other));
        assert!(!is_same(one, &other.replace("a:b", "a:c")));
        assert!(!is_same(one, &other.replace("Allow", "Deny")));
    }

    #[test]
    fn only_the_arn_of_a_template_is_taken_for_one() {
        for (text, code) in [
            (
                "arn:aws:iam::aws:role-template/iam.amazonaws.com/PowerUserRoleTemplate:1",
                None,
            ),
            (
                "arn:aws:iam::aws:policy/PowerUserAccess",
                Some("InvalidInput"),
            ),
            ("PowerUserRoleTemplate:1", Some("ValidationError")),
        ] {
            let read = arn::<AcquireRoleError>(text).map_err(|refused| refused.answer().code);
            assert_eq!(read.err().as_deref(), code, "{text}");
        }
    }
}
