//! What the simulation answered, in words.
use super::setup::Setup;
use super::texts::Texts;
use crate::web::calls::read;
use crate::web::excerpt::{Excerpt, Spot};
use crate::web::pages::{Results, SimulatedRow, StatementRow};
use crate::web::visitor::{Member, Visitor};
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
        verdict: format!("{allowed} of {} allowed.", rows.len()),
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
        let why = why(
            self.decision,
            self.boundary,
            organizations,
            !self.matched.is_empty(),
        );
        let statements = self.matched.iter().map(|matched| statement(matched, texts));
        // What decided is said already.
        let says = |allowed: Option<bool>| match allowed {
            None => "",
            Some(false) if why == BY_BOUNDARY || why == BY_ORGANIZATION => "",
            Some(true) => "allows it",
            Some(false) => "does not allow it",
        };
        SimulatedRow {
            action: action.to_owned(),
            resource: self.resource,
            allowed: self.decision == Decision::Allowed,
            decision: word(self.decision),
            why,
            statements: statements.collect(),
            missing: self.missing,
            boundary: says(self.boundary),
            organizations: says(organizations),
            details: self
                .details
                .into_iter()
                .map(|(kind, decision)| (kind, word(decision)))
                .collect(),
        }
    }
}

const BY_ORGANIZATION: &str = "The organization's policies do not allow it to this account.";
const BY_BOUNDARY: &str = "The permissions boundary does not allow it.";

fn word(decision: Decision) -> &'static str {
    match decision {
        Decision::Allowed => "Allowed",
        Decision::ExplicitDeny => "Denied explicitly",
        Decision::ImplicitDeny => "Denied implicitly",
    }
}

fn why(
    decision: Decision,
    boundary: Option<bool>,
    organizations: Option<bool>,
    matched: bool,
) -> &'static str {
    match decision {
        Decision::Allowed => "A statement allows it, and nothing denies it.",
        Decision::ExplicitDeny => {
            "A statement denies it, which is stronger than any that allows it."
        }
        Decision::ImplicitDeny if organizations == Some(false) => BY_ORGANIZATION,
        Decision::ImplicitDeny if boundary == Some(false) => BY_BOUNDARY,
        Decision::ImplicitDeny if matched => {
            "A statement allows it, and another kind of policy would have to allow it too."
        }
        Decision::ImplicitDeny => "No statement allows it.",
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
    let kind = match matched.source_policy_type {
        Some(PolicySourceType::AwsManaged) => "AWS managed policy",
        Some(PolicySourceType::UserManaged) if id.starts_with("p-") => "policy of the organization",
        Some(PolicySourceType::UserManaged) => "managed policy",
        Some(PolicySourceType::User) => "inline policy of the user",
        Some(PolicySourceType::Group) => "inline policy of a group",
        Some(PolicySourceType::Role) => "inline policy of the role",
        Some(PolicySourceType::Resource) => "resource policy",
        Some(PolicySourceType::None) | None => "policy that was pasted",
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
