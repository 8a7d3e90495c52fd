//! What an answer tells of one action: the most restrictive of what became of it on each resource.
use super::evaluate::Evaluated;
use crate::reference;
use doorward_policy::reference::Service;
use doorward_shapes::iam::types::{
    EvaluationResult, OrganizationsDecisionDetail, PermissionsBoundaryDecisionDetail,
    PolicyEvaluationDecisionType as Verdict, ResourceSpecificResult, Statement,
};
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

/// The most restrictive of several resources, and all that was told of them.
#[derive(Default)]
pub(super) struct Whole {
    verdict: Option<Verdict>,
    matched: Vec<Statement>,
    places: BTreeSet<(String, i32, i32)>,
    missing: Vec<String>,
    keys: BTreeSet<String>,
    organizations: Option<bool>,
    boundary: Option<bool>,
    details: Option<BTreeMap<String, Verdict>>,
}

impl Whole {
    pub(super) fn add(&mut self, one: &Evaluated) {
        let worse = self
            .verdict
            .is_none_or(|so_far| rank(one.verdict) > rank(so_far));
        if worse {
            self.verdict = Some(one.verdict);
            self.details.clone_from(&one.details);
        }
        for statement in &one.matched {
            if self.places.insert(place(statement)) {
                self.matched.push(statement.clone());
            }
        }
        for key in &one.missing {
            if self.keys.insert(key.clone()) {
                self.missing.push(key.clone());
            }
        }
        let also = |so_far: &mut Option<bool>, more: Option<bool>| {
            if let Some(more) = more {
                *so_far = Some(so_far.unwrap_or(true) && more);
            }
        };
        also(&mut self.organizations, one.organizations);
        also(&mut self.boundary, one.boundary);
    }

    pub(super) fn result(
        self,
        action: &str,
        resource: String,
        results: Option<Vec<ResourceSpecificResult>>,
    ) -> EvaluationResult {
        let organizations = |allowed| OrganizationsDecisionDetail {
            allowed_by_organizations: Some(allowed),
        };
        EvaluationResult {
            eval_action_name: action.to_owned(),
            eval_resource_name: Some(resource),
            eval_decision: self.verdict.unwrap_or(Verdict::ImplicitDeny),
            matched_statements: Some(self.matched),
            missing_context_values: Some(self.missing),
            organizations_decision_detail: self.organizations.map(organizations),
            permissions_boundary_decision_detail: self.boundary.map(boundary),
            eval_decision_details: self.details,
            resource_specific_results: results,
        }
    }
}

/// What no two statements have in common.
fn place(statement: &Statement) -> (String, i32, i32) {
    let start = statement.start_position.clone().unwrap_or_default();
    (
        statement.source_policy_id.clone().unwrap_or_default(),
        start.line.unwrap_or_default(),
        start.column.unwrap_or_default(),
    )
}

fn rank(verdict: Verdict) -> u8 {
    match verdict {
        Verdict::Allowed => 0,
        Verdict::ImplicitDeny => 1,
        Verdict::ExplicitDeny => 2,
    }
}

pub(super) fn boundary(allowed: bool) -> PermissionsBoundaryDecisionDetail {
    PermissionsBoundaryDecisionDetail {
        allowed_by_permissions_boundary: Some(allowed),
    }
}

/// The ARN forms of what actions act on; what is known of a service is read once.
#[derive(Default)]
pub(super) struct Forms(RefCell<BTreeMap<String, Option<Service<'static>>>>);

impl Forms {
    /// The form that one of `resources` has, such as `arn:aws:s3:::${BucketName}`; else the first
    /// that `action` can act on.
    pub(super) fn of(&self, action: &str, resources: &[String]) -> String {
        let (prefix, name) = action.split_once(':').unwrap_or_default();
        let mut services = self.0.borrow_mut();
        let service = services
            .entry(prefix.to_ascii_lowercase())
            .or_insert_with(|| reference().service(prefix));
        let known = || {
            let service = service.as_ref()?;
            let types = service.resources_of(service.action(name)?);
            let types: Vec<_> = types.map(|(on, _)| on).collect();
            let asked = resources
                .iter()
                .flat_map(|arn| types.iter().map(move |on| (on, arn)));
            let mut forms = asked.filter_map(|(on, arn)| on.form_of(arn));
            let first = || types.first()?.arns.first().copied();
            Some(forms.next().or_else(first)?.replace("${Partition}", "aws"))
        };
        known().unwrap_or_else(|| "*".to_owned())
    }
}
