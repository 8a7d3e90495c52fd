//! Each action on each resource, put to the engine, and what answers tell of it.
use super::setting::{Setting, assumes};
use super::source::Source;
use crate::managed;
use crate::reference;
use crate::state::Account;
use doorward_names::{AccountId, Arn, RoleName};
use doorward_policy::{
    Action, Explanation, Level, Policies, PolicyKind, PolicyLabel, PolicyRef, Reason, Request,
    Resource, Said, explain,
};
use doorward_shapes::iam::types::{
    EvaluationResult, OrganizationsDecisionDetail, PermissionsBoundaryDecisionDetail,
    PolicyEvaluationDecisionType as Verdict, ResourceSpecificResult, Statement,
};
use std::collections::BTreeMap;

/// What became of one action, on every resource.
pub(super) fn action(name: &str, setting: &Setting, account: Option<&Account>) -> EvaluationResult {
    let Some(resources) = &setting.resources else {
        let all = Evaluated::of(name, "*", setting, account);
        return EvaluationResult {
            eval_action_name: name.to_owned(),
            eval_resource_name: Some("*".to_owned()),
            eval_decision: all.verdict,
            matched_statements: Some(all.matched),
            missing_context_values: Some(all.missing),
            organizations_decision_detail: all.organizations,
            permissions_boundary_decision_detail: all.boundary,
            eval_decision_details: None,
            resource_specific_results: None,
        };
    };
    let mut whole = Whole::default();
    let mut results = Vec::with_capacity(resources.len());
    for resource in resources {
        let one = Evaluated::of(name, resource, setting, account);
        whole.add(&one);
        results.push(ResourceSpecificResult {
            eval_resource_name: resource.clone(),
            eval_resource_decision: one.verdict,
            matched_statements: Some(one.matched),
            missing_context_values: Some(one.missing),
            eval_decision_details: one.details,
            permissions_boundary_decision_detail: one.boundary,
        });
    }
    whole.result(name, template(name, resources), results)
}

/// The ARN form of what `action` acts on, such as `arn:aws:s3:::${BucketName}`.
fn template(action: &str, resources: &[String]) -> String {
    let known = || {
        let (service, name) = action.split_once(':')?;
        let service = reference().service(service)?;
        let types: Vec<_> = service.resources_of(service.action(name)?).collect();
        let asked = resources
            .iter()
            .flat_map(|arn| types.iter().map(move |(on, _)| (on, arn)));
        let mut forms = asked.filter_map(|(on, arn)| on.form_of(arn));
        let first = || types.first()?.0.arns.first().copied();
        Some(forms.next().or_else(first)?.replace("${Partition}", "aws"))
    };
    known().unwrap_or_else(|| "*".to_owned())
}

/// The most restrictive of several resources, and all that was told of them.
#[derive(Default)]
struct Whole {
    verdict: Option<Verdict>,
    matched: Vec<Statement>,
    missing: Vec<String>,
    organizations: Option<bool>,
    boundary: Option<bool>,
    details: Option<BTreeMap<String, Verdict>>,
}

impl Whole {
    fn add(&mut self, one: &Evaluated) {
        let worse = self
            .verdict
            .is_none_or(|so_far| rank(one.verdict) > rank(so_far));
        if worse {
            self.verdict = Some(one.verdict);
            self.details.clone_from(&one.details);
        }
        for statement in &one.matched {
            if !self.matched.iter().any(|known| is_same(known, statement)) {
                self.matched.push(statement.clone());
            }
        }
        for key in &one.missing {
            if !self.missing.contains(key) {
                self.missing.push(key.clone());
            }
        }
        let also = |so_far: &mut Option<bool>, more: Option<bool>| {
            if let Some(more) = more {
                *so_far = Some(so_far.unwrap_or(true) && more);
            }
        };
        let organizations = one.organizations.as_ref();
        also(
            &mut self.organizations,
            organizations.and_then(|detail| detail.allowed_by_organizations),
        );
        let boundary = one.boundary.as_ref();
        also(
            &mut self.boundary,
            boundary.and_then(|detail| detail.allowed_by_permissions_boundary),
        );
    }

    fn result(
        self,
        action: &str,
        resource: String,
        results: Vec<ResourceSpecificResult>,
    ) -> EvaluationResult {
        EvaluationResult {
            eval_action_name: action.to_owned(),
            eval_resource_name: Some(resource),
            eval_decision: self.verdict.unwrap_or(Verdict::ImplicitDeny),
            matched_statements: Some(self.matched),
            missing_context_values: Some(self.missing),
            organizations_decision_detail: self.organizations.map(organizations),
            permissions_boundary_decision_detail: self.boundary.map(boundary),
            eval_decision_details: self.details,
            resource_specific_results: Some(results),
        }
    }
}

/// Whether two answers tell of one statement.
fn is_same(one: &Statement, other: &Statement) -> bool {
    let place = |statement: &Statement| {
        let start = statement.start_position.as_ref();
        start.map(|start| (start.line, start.column))
    };
    one.source_policy_id == other.source_policy_id && place(one) == place(other)
}

fn rank(verdict: Verdict) -> u8 {
    match verdict {
        Verdict::Allowed => 0,
        Verdict::ImplicitDeny => 1,
        Verdict::ExplicitDeny => 2,
    }
}

fn organizations(allowed: bool) -> OrganizationsDecisionDetail {
    OrganizationsDecisionDetail {
        allowed_by_organizations: Some(allowed),
    }
}

fn boundary(allowed: bool) -> PermissionsBoundaryDecisionDetail {
    PermissionsBoundaryDecisionDetail {
        allowed_by_permissions_boundary: Some(allowed),
    }
}

/// What became of one action on one resource.
struct Evaluated {
    verdict: Verdict,
    matched: Vec<Statement>,
    missing: Vec<String>,
    organizations: Option<OrganizationsDecisionDetail>,
    boundary: Option<PermissionsBoundaryDecisionDetail>,
    details: Option<BTreeMap<String, Verdict>>,
}

impl Evaluated {
    fn of(name: &str, resource: &str, setting: &Setting, account: Option<&Account>) -> Self {
        let owner = Arn::parse(resource).ok().and_then(|arn| arn.account());
        let owner = owner.unwrap_or(setting.owner);
        let mut context = setting.context.clone();
        if context.get("aws:ResourceAccount").is_none() {
            context.set("aws:ResourceAccount", owner.to_string());
        }
        let request = Request {
            action: Action::parse(name),
            resource: Resource::parse(resource),
            principal: setting.caller.principal(),
            context: &context,
        };
        let identity: Vec<_> = setting.identity.iter().map(Source::policy).collect();
        let scps = by_level(setting.scps.as_deref().unwrap_or_default());
        let is_bound = owner == setting.caller.account()
            && resource != "*"
            && reference().is_bound_by_rcps(request.action.service());
        let rcps = by_level(if is_bound { &setting.rcps } else { &[] });
        let level = |policies| Level { policies };
        let scps = scps
            .iter()
            .map(Vec::as_slice)
            .map(level)
            .collect::<Vec<_>>();
        let rcps = rcps
            .iter()
            .map(Vec::as_slice)
            .map(level)
            .collect::<Vec<_>>();
        let resource_policy = setting.resource_policy.as_ref().map(Source::policy);
        let of_key = name.starts_with("kms:") && resource.contains(":key/");
        let (trust, resource_policy) = if assumes(name) {
            let known = || account.and_then(|account| trust(resource, owner, account));
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

    fn read(explanation: &Explanation<'_>, setting: &Setting, owner: AccountId) -> Self {
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
        let foreign = owner != setting.caller.account();
        let details = match (foreign, has_arn) {
            _ if !by_scps => None,
            (true, _) => Some(sides(
                said(PolicyKind::Identity),
                said(PolicyKind::Resource),
            )),
            (false, true) => Some(BTreeMap::new()),
            (false, false) => None,
        };
        Self {
            verdict,
            matched: matched(explanation, setting, verdict),
            missing: missing(explanation, setting),
            organizations: setting.scps.is_some().then(|| organizations(by_scps)),
            boundary: setting.boundary.is_some().then(|| {
                boundary(matches!(
                    said(PolicyKind::Boundary),
                    Said::Allows | Said::Silent
                ))
            }),
            details,
        }
    }
}

fn by_level(levels: &[Vec<Source>]) -> Vec<Vec<PolicyRef<'_>>> {
    let levels = levels.iter();
    levels
        .map(|level| level.iter().map(Source::policy).collect())
        .collect()
}

fn verdict(explanation: &Explanation<'_>) -> Verdict {
    match explanation.decision.reason {
        Reason::Granted(_) | Reason::NoPermissionNeeded => Verdict::Allowed,
        Reason::ExplicitDeny(_) => Verdict::ExplicitDeny,
        Reason::ImplicitDeny(_) => Verdict::ImplicitDeny,
    }
}

/// What each side of a call across accounts says.
fn sides(identity: Said, resource: Said) -> BTreeMap<String, Verdict> {
    let verdict = |said| match said {
        Said::Allows | Said::Unbound(_) => Verdict::Allowed,
        Said::Denies => Verdict::ExplicitDeny,
        Said::Withholds | Said::Silent | Said::Absent => Verdict::ImplicitDeny,
    };
    BTreeMap::from([
        ("IAM Policy".to_owned(), verdict(identity)),
        ("Resource Policy".to_owned(), verdict(resource)),
    ])
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
fn matched(explanation: &Explanation<'_>, setting: &Setting, verdict: Verdict) -> Vec<Statement> {
    if verdict == Verdict::ImplicitDeny {
        return Vec::new();
    }
    let statements = explanation.matched();
    statements
        .filter_map(|statement| {
            let place = &statement.place;
            let source = source(setting, place.kind, place.policy)?;
            Some(source.statement(place.index))
        })
        .collect()
}

/// The condition keys that statements about the action refer to and the request has not.
fn missing(explanation: &Explanation<'_>, setting: &Setting) -> Vec<String> {
    let mut missing: Vec<String> = Vec::new();
    for statement in &explanation.trace.statements {
        let element = statement.difference.as_ref().map(|d| d.element.as_str());
        if matches!(element, Some("Action" | "NotAction")) {
            continue;
        }
        let place = &statement.place;
        let Some(source) = source(setting, place.kind, place.policy) else {
            continue;
        };
        for key in source.document().context_keys(place.index) {
            let known = explanation.request.context.get(key).is_some()
                || missing.iter().any(|known| known.eq_ignore_ascii_case(key));
            if !known {
                missing.push(key.to_owned());
            }
        }
    }
    missing
}

/// The policy with `number` among those of `kind`.
fn source(setting: &Setting, kind: PolicyKind, number: usize) -> Option<&Source> {
    match kind {
        PolicyKind::Identity => setting.identity.get(number),
        PolicyKind::Boundary => setting.boundary.as_ref(),
        PolicyKind::Resource | PolicyKind::RoleTrust => setting.resource_policy.as_ref(),
        PolicyKind::ServiceControl
        | PolicyKind::ResourceControl
        | PolicyKind::Session
        | PolicyKind::VpcEndpoint => None,
    }
}
