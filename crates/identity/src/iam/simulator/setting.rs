//! What both simulations are told: who calls, what is asked, and every policy that has a say.
use super::caller::SimulatedCaller;
use super::organization::Surroundings;
use super::source::Source;
use super::whole::Forms;
use super::{context, invalid, keys, scenario};
use doorward_names::{AccountId, Arn};
use doorward_policy::{Context, DocumentKind, PolicyRef};
use doorward_shapes::iam::errors::InvalidInput;
use doorward_shapes::iam::types::{ContextEntry, OrderedOrganizationPolicyType};

/// Everything a simulation is made of.
pub(super) struct Setting<'a> {
    pub(super) caller: SimulatedCaller,
    pub(super) identity: Vec<Source>,
    /// A grant that is no policy, and that no answer names.
    pub(super) grant: Option<PolicyRef<'a>>,
    pub(super) boundary: Option<Source>,
    /// By level, from the organization's root; nothing outside organizations.
    pub(super) scps: Option<Vec<Vec<Source>>>,
    pub(super) resource_policy: Option<Source>,
    /// The owner of resources whose ARN names none.
    pub(super) owner: AccountId,
    /// Where an entity's own policies are simulated: what is around it.
    pub(super) around: Option<Surroundings<'a>>,
    /// What follows from who calls.
    known: Context,
    /// What was given: it counts before anything that is known.
    given: Context,
    pub(super) actions: Vec<String>,
    /// Nothing for `*`.
    pub(super) resources: Option<Vec<String>>,
    /// The condition keys that the policies refer to; not those of the organization's.
    pub(super) keys: Vec<String>,
    /// The forms of the resources' ARNs.
    pub(super) forms: Forms,
}

/// The parameters that both operations have.
pub(super) struct Parameters<'a> {
    pub(super) actions: &'a [String],
    pub(super) resources: Option<&'a [String]>,
    pub(super) resource_policy: Option<&'a str>,
    pub(super) resource_owner: Option<&'a str>,
    pub(super) entries: Option<&'a [ContextEntry]>,
    pub(super) option: Option<&'a str>,
}

/// The policies of one caller.
pub(super) struct Own<'a> {
    pub(super) identity: Vec<Source>,
    pub(super) grant: Option<PolicyRef<'a>>,
    pub(super) boundary: Option<Source>,
    pub(super) scps: Option<Vec<Vec<Source>>>,
}

impl<'a> Setting<'a> {
    /// The setting for `caller` with the policies that are its `own`.
    pub(super) fn new(
        caller: SimulatedCaller,
        own: Own<'a>,
        around: Option<Surroundings<'a>>,
        asked: &Parameters<'_>,
    ) -> Result<Self, InvalidInput> {
        for action in asked.actions {
            check_action(action)?;
        }
        let resources = resources(asked.resources)?;
        scenario::check(asked.option, asked.actions, resources.unwrap_or_default())?;
        if asked.resource_policy.is_some() && resources.is_none() {
            let message = "Invalid Entity Arn: * does not clearly define entity type and name.";
            return Err(invalid(message));
        }
        let given = context::read(asked.entries)?;
        let mut known = Context::new();
        caller.fill(&mut known);
        if let Some(around) = &around {
            around.fill_principal(&mut known, caller.account());
        }
        let resource_policy = asked.resource_policy;
        let resource_policy =
            resource_policy.map(|text| Source::of_resource(text, resource_kind(asked)));
        let owner = asked.resource_owner.map(read_owner).transpose()?;
        let mut setting = Self {
            owner: owner.unwrap_or(caller.account()),
            caller,
            identity: own.identity,
            grant: own.grant,
            boundary: own.boundary,
            scps: own.scps,
            resource_policy: resource_policy.transpose()?,
            around,
            known,
            given,
            actions: asked.actions.to_vec(),
            resources: resources.map(<[_]>::to_vec),
            keys: Vec::new(),
            forms: Forms::default(),
        };
        setting.keys = keys::of(setting.told());
        Ok(setting)
    }

    /// The policies whose statements answers tell.
    fn told(&self) -> impl Iterator<Item = &Source> {
        let others = self.boundary.iter().chain(&self.resource_policy);
        self.identity.iter().chain(others)
    }

    /// The context of a request on what `owner` owns.
    pub(super) fn context(&self, owner: AccountId) -> Context {
        let mut context = self.known.clone();
        context.set("aws:ResourceAccount", owner.to_string());
        if let Some(around) = &self.around {
            around.fill_resource(&mut context, owner);
        }
        for (key, value) in self.given.iter() {
            context.set(key.to_owned(), value.clone());
        }
        context
    }

    /// What one action on one resource costs, about in the time that a statement takes.
    pub(super) fn weight(&self) -> usize {
        let levels = self.scps.iter().flatten().flatten();
        let policies = self.told().chain(levels);
        let statements = policies.map(|policy| {
            // Long statements take longer than short ones.
            policy.document().statement_count() + policy.length() / 1024
        });
        1 + statements.sum::<usize>() + self.given.iter().count()
    }
}

/// The resources to simulate; nothing for all of them.
fn resources(asked: Option<&[String]>) -> Result<Option<&[String]>, InvalidInput> {
    let resources = asked.unwrap_or_default();
    if resources.is_empty() || resources == ["*"] {
        return Ok(None);
    }
    match resources.iter().find(|arn| Arn::parse(arn).is_err()) {
        None => Ok(Some(resources)),
        Some(other) => Err(invalid(format!(
            "ResourceNames are not in a valid ARN format: {other}."
        ))),
    }
}

fn check_action(action: &str) -> Result<(), InvalidInput> {
    let Some((service, name)) = action.split_once(':') else {
        return Err(invalid("The action is invalid since it is missing names"));
    };
    let is_word = |part: &str| {
        !part.is_empty() && part.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
    };
    if is_word(service) && is_word(name) {
        Ok(())
    } else {
        Err(invalid(format!("Invalid action name: {action}")))
    }
}

/// What a resource's policy is parsed as: the policy of a role that is assumed is its trust policy.
fn resource_kind(asked: &Parameters<'_>) -> DocumentKind {
    if asked.actions.iter().any(|action| assumes(action)) {
        DocumentKind::Trust
    } else {
        DocumentKind::Resource
    }
}

/// Whether `action` is one of those that a role's trust policy has a say in.
pub(super) fn assumes(action: &str) -> bool {
    let (service, name) = action.split_once(':').unwrap_or_default();
    let name = name.to_ascii_lowercase();
    service.eq_ignore_ascii_case("sts")
        && (name.starts_with("assumerole") || name == "tagsession" || name == "setsourceidentity")
}

/// An account, by its id or by the ARN of anything that IAM has in it.
fn read_owner(text: &str) -> Result<AccountId, InvalidInput> {
    let of_arn = || {
        let arn = Arn::parse(text).ok().filter(|arn| arn.service() == "iam");
        arn.and_then(|arn| arn.account())
    };
    let account = AccountId::parse(text).ok().or_else(of_arn);
    account.ok_or_else(|| invalid(format!("'{text}' is not a valid as a Resource Owner.")))
}

/// The boundary that was passed.
pub(super) fn boundary(texts: Option<&[String]>) -> Result<Option<Source>, InvalidInput> {
    let texts = texts.unwrap_or_default();
    if texts.len() > 1 {
        return Err(invalid(
            "The list of Permissions Boundary policies cannot exceed 1 items.",
        ));
    }
    let list = "PermissionsBoundaryPolicyInputList";
    Ok(Source::list(texts, DocumentKind::Boundary, list)?.pop())
}

/// The service control policies that were passed, by level.
pub(super) fn scps(
    levels: &[OrderedOrganizationPolicyType],
) -> Result<Vec<Vec<Source>>, InvalidInput> {
    let numbered = levels.iter().zip(1..);
    numbered
        .map(|(level, number)| {
            let texts = level.service_control_policy_input_list.as_deref();
            let texts = texts.filter(|texts| !texts.is_empty()).ok_or_else(|| {
                invalid(format!(
                    "Organization policy at index {number} must contain at least one service control policy"
                ))
            })?;
            let list = format!("OrderedOrganizationPolicyInputList.{number}");
            Source::list(texts, DocumentKind::Scp, &list)
        })
        .collect()
}
