//! What the simulation answered, in words.
use super::setup::Setup;
use super::texts::Texts;
use crate::web::calls::read;
use crate::web::excerpt::{Excerpt, Spot};
use crate::web::pages::{Results, SimulatedRow, StatementRow};
use crate::web::visitor::{Member, Visitor};
use crate::web::words::Language;
use doorward_shapes::ErrorAnswer;
use doorward_shapes::iam::types::{
    EvaluationResult, PolicyEvaluationDecisionType as Decision, PolicySourceType, Position,
    Statement,
};
use doorward_shapes::iam::{SimulateCustomPolicy, SimulatePrincipalPolicy};

/// Lines of a statement that are shown.
const MOST_LINES: usize = 14;

/// Runs it as whoever is signed in.
pub(super) fn run(
    visitor: &Visitor,
    member: &Member,
    setup: &Setup,
) -> Result<Results, ErrorAnswer> {
    let (results, truncated) = if setup.custom {
        let output = read::<SimulateCustomPolicy>(visitor, member, setup.of_policy())?;
        (output.evaluation_results, output.is_truncated)
    } else {
        let output = read::<SimulatePrincipalPolicy>(visitor, member, setup.of_principal())?;
        (output.evaluation_results, output.is_truncated)
    };
    let mut texts = Texts::new(visitor, member, setup);
    let rows = results.unwrap_or_default().into_iter();
    let rows: Vec<_> = rows
        .flat_map(|result| rows_of(result, &mut texts))
        .collect();
    let allowed = rows.iter().filter(|row| row.allowed).count();
    Ok(Results {
        verdict: visitor.language.allowed_of(allowed, rows.len()),
        rows,
        truncated: truncated == Some(true),
    })
}

/// One of each resource, or of the action where no resource was named.
fn rows_of(result: EvaluationResult, texts: &mut Texts<'_>) -> Vec<SimulatedRow> {
    let organizations = result.organizations_decision_detail;
    let organizations = organizations.and_then(|detail| detail.allowed_by_organizations);
    let mut outcomes = Vec::new();
    match result
        .resource_specific_results
        .filter(|results| !results.is_empty())
    {
        None => {
            let boundary = result.permissions_boundary_decision_detail;
            outcomes.push(Outcome {
                resource: result.eval_resource_name.unwrap_or_default(),
                decision: result.eval_decision,
                matched: result.matched_statements.unwrap_or_default(),
                missing: result.missing_context_values.unwrap_or_default(),
                boundary: boundary.and_then(|detail| detail.allowed_by_permissions_boundary),
                details: result.eval_decision_details.unwrap_or_default(),
            });
        }
        Some(results) => outcomes.extend(results.into_iter().map(|one| {
            let boundary = one.permissions_boundary_decision_detail;
            Outcome {
                resource: one.eval_resource_name,
                decision: one.eval_resource_decision,
                matched: one.matched_statements.unwrap_or_default(),
                missing: one.missing_context_values.unwrap_or_default(),
                boundary: boundary.and_then(|detail| detail.allowed_by_permissions_boundary),
                details: one.eval_decision_details.unwrap_or_default(),
            }
        })),
    }
    let action = &result.eval_action_name;
    let rows = outcomes.into_iter();
    rows.map(|outcome| outcome.row(action, organizations, texts))
        .collect()
}

/// What was decided of one action on one resource.
struct Outcome {
    resource: String,
    decision: Decision,
    matched: Vec<Statement>,
    missing: Vec<String>,
    boundary: Option<bool>,
    details: std::collections::BTreeMap<String, Decision>,
}

impl Outcome {
    fn row(self, action: &str, organizations: Option<bool>, texts: &mut Texts<'_>) -> SimulatedRow {
        let t = texts.language();
        let (why, by_a_limit) = why(
            t,
            self.decision,
            self.boundary,
            organizations,
            !self.matched.is_empty(),
        );
        let statements = self.matched.iter().map(|matched| statement(matched, texts));
        // What decided is said already.
        let says = |allowed: Option<bool>, yes: &'static str, no: &'static str| match allowed {
            None => "",
            Some(false) if by_a_limit => "",
            Some(true) => yes,
            Some(false) => no,
        };
        SimulatedRow {
            action: action.to_owned(),
            resource: self.resource,
            allowed: self.decision == Decision::Allowed,
            decision: word(t, self.decision),
            why,
            statements: statements.collect(),
            missing: self.missing,
            boundary: says(self.boundary, t.boundary_allows(), t.boundary_does_not()),
            organizations: says(
                organizations,
                t.organization_allows(),
                t.organization_does_not(),
            ),
            details: self
                .details
                .into_iter()
                .map(|(kind, decision)| (kind, word(t, decision)))
                .collect(),
        }
    }
}

fn word(t: Language, decision: Decision) -> &'static str {
    match decision {
        Decision::Allowed => t.allowed(),
        Decision::ExplicitDeny => t.denied_explicitly(),
        Decision::ImplicitDeny => t.denied_implicitly(),
    }
}

/// Why, and whether a limit that is told of anyway is the reason.
fn why(
    t: Language,
    decision: Decision,
    boundary: Option<bool>,
    organizations: Option<bool>,
    matched: bool,
) -> (&'static str, bool) {
    match decision {
        Decision::Allowed => (t.why_allowed(), false),
        Decision::ExplicitDeny => (t.why_denied_explicitly(), false),
        Decision::ImplicitDeny if organizations == Some(false) => (t.why_by_organization(), true),
        Decision::ImplicitDeny if boundary == Some(false) => (t.why_by_boundary(), true),
        Decision::ImplicitDeny if matched => (t.why_another_kind(), false),
        Decision::ImplicitDeny => (t.why_no_statement(), false),
    }
}

fn statement(matched: &Statement, texts: &mut Texts<'_>) -> StatementRow {
    let id = matched.source_policy_id.clone().unwrap_or_default();
    let start = spot(matched.start_position.as_ref());
    let end = spot(matched.end_position.as_ref());
    let text = texts.of(&id, matched.source_policy_type);
    let start = text
        .as_deref()
        .map_or(start, |text| brace(text, start, end));
    let t = texts.language();
    let kind = match matched.source_policy_type {
        Some(PolicySourceType::AwsManaged) => t.of_aws_managed(),
        Some(PolicySourceType::UserManaged) if id.starts_with("p-") => t.of_organization(),
        Some(PolicySourceType::UserManaged) => t.of_account_managed(),
        Some(PolicySourceType::User) => t.of_user_inline(),
        Some(PolicySourceType::Group) => t.of_group_inline(),
        Some(PolicySourceType::Role) => t.of_role_inline(),
        Some(PolicySourceType::Resource) => t.of_resource(),
        Some(PolicySourceType::None) | None => t.of_pasted(),
    };
    StatementRow {
        excerpt: text
            .map(|text| Excerpt::of(&text, start, end, MOST_LINES))
            .unwrap_or_default(),
        id,
        kind,
        line: start.line,
        column: start.column,
    }
}

/// Where the statement's own brace is: AWS counts what divides it from the one before as its own.
fn brace(text: &str, start: Spot, end: Spot) -> Spot {
    let numbered = text.split('\n').zip(1..).skip(start.line.saturating_sub(1));
    for (line, number) in numbered.take_while(|(_, number)| *number <= end.line) {
        let skipped = if number == start.line {
            start.column.saturating_sub(1)
        } else {
            0
        };
        let mut characters = line.chars().zip(1..).skip(skipped);
        if let Some((found, column)) = characters.find(|(c, _)| !" \t\r,[".contains(*c)) {
            let brace = Spot {
                line: number,
                column,
            };
            return if found == '{' { brace } else { start };
        }
    }
    start
}

fn spot(position: Option<&Position>) -> Spot {
    let number = |number: Option<i32>| number.and_then(|n| usize::try_from(n).ok()).unwrap_or(1);
    Spot {
        line: number(position.and_then(|position| position.line)),
        column: number(position.and_then(|position| position.column)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_statement_begins_at_its_brace() {
        let spot = |line, column| Spot { line, column };
        let text = "[{\"a\": 1\n  },\n  {\"b\": 2}]";
        assert_eq!(brace(text, spot(2, 4), spot(3, 11)), spot(3, 3));
        assert_eq!(brace(text, spot(1, 1), spot(2, 4)), spot(1, 2));
        assert_eq!(
            brace(text, spot(1, 3), spot(2, 4)),
            spot(1, 3),
            "it is elsewhere"
        );
        assert_eq!(brace("", spot(4, 4), spot(1, 1)), spot(4, 4));
    }
}
