//! Each action on each resource, put to the engine, and what answers tell of it.
use super::setting::{Setting, assumes};
use super::source::Source;
use super::whole::{Whole, boundary};
use crate::managed;
use crate::state::Account;
use doorward_names::{AccountId, Arn, RoleName};
use doorward_policy::{
    Action, Explanation, Level, Policies, PolicyKind, PolicyLabel, PolicyRef, Reason, Request,
    Resource, Said, explain,
};
use doorward_shapes::iam::types::{
    EvaluationResult, PolicyEvaluationDecisionType as Verdict, ResourceSpecificResult, Statement,
};
use std::collections::BTreeMap;

/// What became of one action, on every resource.
pub(super) fn action(name: &str, setting: &Setting<'_>) -> EvaluationResult {
    let mut whole = Whole::default();
    let Some(resources) = &setting.resources else {
        whole.add(&Evaluated::of(name, "*", setting));
        return whole.result(name, "*".to_owned(), None);
    };
    let results = resources.iter().map(|resource| {
        let one = Evaluated::of(name, resource, setting);
        whole.add(&one);
        ResourceSpecificResult {
            eval_resource_name: resource.clone(),
            eval_resource_decision: one.verdict,
            matched_statements: (!one.matched.is_empty()).then_some(one.matched),
            missing_context_values: (!one.missing.is_empty()).then_some(one.missing),
            eval_decision_details: one.details.filter(|details| !details.is_empty()),
            permissions_boundary_decision_detail: one.boundary.map(boundary),
        }
    });
    let results = results.collect();
    let of = match resources.as_slice() {
        [only] => only.clone(),
        several => setting.forms.of(name, several),
    };
    whole.result(name, of, Some(results))
}

/// What became of one action on one resource.
pub(super) struct Evaluated {
    pub(super) verdict: Verdict,
    pub(super) matched: Vec<Statement>,
    pub(super) missing: Vec<String>,
    pub(super) organizations: Option<bool>,
    pub(super) boundary: Option<bool>,
    pub(super) details: Option<BTreeMap<String, Verdict>>,
}

impl Evaluated {
    fn of(name: &str, resource: &str, setting: &Setting<'_>) -> Self {
        let owner = Arn::parse(resource).ok().and_then(|arn| arn.account());
        let owner = owner.unwrap_or(setting.owner);
        let context = setting.context(owner);
        let request = Request {
            action: Action::parse(name),
            resource: Resource::parse(resource),
            principal: setting.caller.principal(),
            context: &context,
        };
        let mut identity: Vec<_> = setting.identity.iter().map(Source::policy).collect();
        identity.extend(setting.grant);
        let scps: Vec<Vec<_>> = setting
            .scps
            .iter()
            .flatten()
            .map(|level| policies(level))
            .collect();
        let scps: Vec<_> = scps.iter().map(|policies| Level { policies }).collect();
        let around = setting.around.as_ref().filter(|_| resource != "*");
        let rcps = around.map(|around| around.rcps(owner, request.action.service()));
        let rcps = rcps.unwrap_or_default();
        let rcps: Vec<_> = rcps.iter().map(|policies| Level { policies }).collect();
        let resource_policy = setting.resource_policy.as_ref().map(Source::policy);
        let of_key = name.starts_with("kms:") && resource.contains(":key/");
        let (trust, resource_policy) = if assumes(name) {
            let known = || trust(resource, owner, setting.around.as_ref()?.account);
            (resource_policy.or_else(known), None)
        } else {
            (None, resource_policy)
        };
        let policies = Policies {
            scps: &scps,
            rcps: &rcps,
            resource: resource_policy,
            resource_account: Some(owner),
            resource_policy_required: of_key && resource_policy.is_some(),
            identity: &identity,
            boundary: setting.boundary.as_ref().map(Source::policy),
            trust,
            ..Policies::default()
        };
        let explanation = explain(&request, &policies);
        Self::read(&explanation, setting, owner)
    }

    fn read(explanation: &Explanation<'_>, setting: &Setting<'_>, owner: AccountId) -> Self {
        let verdict = verdict(explanation);
        let said = |kind| {
            let voice = explanation.voices.iter().find(|voice| voice.kind == kind);
            voice.map_or(Said::Absent, |voice| voice.said)
        };
        let by_scps = explanation
            .voices
            .iter()
            .filter(|voice| voice.kind == PolicyKind::ServiceControl && voice.level.is_some())
            .all(|voice| voice.said == Said::Allows);
        let has_arn = explanation.request.resource.as_str() != "*";
        let details = if owner == setting.caller.account() {
            has_arn.then(BTreeMap::new)
        } else {
            let boundary = setting.boundary.as_ref();
            let sides = [
                ("IAM Policy", Some(said(PolicyKind::Identity))),
                ("Resource Policy", Some(said(PolicyKind::Resource))),
                (
                    "Permissions Boundary Policy",
                    boundary.map(|_| said(PolicyKind::Boundary)),
                ),
            ];
            let sides = sides.into_iter();
            let sides = sides.filter_map(|(name, said)| Some((name.to_owned(), side(said?))));
            Some(sides.collect())
        };
        Self {
            verdict,
            // Where the organization does not allow it, the simulation ends.
            matched: if by_scps {
                matched(explanation, setting, verdict)
            } else {
                Vec::new()
            },
            missing: if by_scps && verdict == Verdict::ImplicitDeny {
                missing(explanation, setting)
            } else {
                Vec::new()
            },
            organizations: setting.scps.is_some().then_some(by_scps),
            boundary: setting
                .boundary
                .is_some()
                .then(|| matches!(said(PolicyKind::Boundary), Said::Allows | Said::Silent)),
            details: details.filter(|_| by_scps),
        }
    }
}

fn policies(level: &[Source]) -> Vec<PolicyRef<'_>> {
    level.iter().map(Source::policy).collect()
}

fn verdict(explanation: &Explanation<'_>) -> Verdict {
    match explanation.decision.reason {
        Reason::Granted(_) | Reason::NoPermissionNeeded => Verdict::Allowed,
        Reason::ExplicitDeny(_) => Verdict::ExplicitDeny,
        Reason::ImplicitDeny(_) => Verdict::ImplicitDeny,
    }
}

/// What one type of policy says to a call across accounts.
fn side(said: Said) -> Verdict {
    match said {
        Said::Allows | Said::Unbound(_) => Verdict::Allowed,
        Said::Denies => Verdict::ExplicitDeny,
        Said::Withholds | Said::Silent | Said::Absent => Verdict::ImplicitDeny,
    }
}

/// The trust policy of the role `resource`. Of another account's nothing is told.
fn trust<'a>(resource: &str, owner: AccountId, account: &'a Account) -> Option<PolicyRef<'a>> {
    let arn = Arn::parse(resource).ok()?;
    let name = RoleName::parse(arn.resource_name()).ok()?;
    let role = account.roles.get(&name);
    let role = role.filter(|role| owner == account.id() && role.arn(owner) == arn);
    Some(PolicyRef {
        document: role.map_or(managed::nothing(), |role| role.trust.document()),
        label: PolicyLabel::default(),
    })
}

/// The statements that made the decision; those of the organization are not told.
fn matched(
    explanation: &Explanation<'_>,
    setting: &Setting<'_>,
    verdict: Verdict,
) -> Vec<Statement> {
    if verdict == Verdict::ImplicitDeny {
        return Vec::new();
    }
    let statements = explanation.matched();
    statements
        .filter_map(|statement| {
            let place = &statement.place;
            let source = match place.kind {
                PolicyKind::Identity => setting.identity.get(place.policy),
                PolicyKind::Boundary if verdict == Verdict::ExplicitDeny => {
                    setting.boundary.as_ref()
                }
                PolicyKind::Resource | PolicyKind::RoleTrust => setting.resource_policy.as_ref(),
                _ => None,
            };
            Some(source?.statement(place.index))
        })
        .collect()
}

/// The condition keys that the policies refer to and the request has not.
fn missing(explanation: &Explanation<'_>, setting: &Setting<'_>) -> Vec<String> {
    let context = explanation.request.context;
    let keys = setting.keys.iter();
    let missing = keys.filter(|key| context.get(key).is_none());
    missing.cloned().collect()
}
