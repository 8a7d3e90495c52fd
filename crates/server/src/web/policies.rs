//! The managed policies that the editor can open.
use super::calls::read;
use super::pages::{Alert, Listed, PoliciesPage, PolicyRow};
use super::visitor::{Member, Visitor};
use super::words::Language;
use super::{editor, respond, times};
use doorward_identity::{Answer, Timestamp};
use doorward_shapes::ErrorAnswer;
use doorward_shapes::iam::types::{Policy, PolicyScopeType};
use doorward_shapes::iam::{ListPolicies, ListPoliciesInput};

/// Rows on the page; calls made for it, each for a thousand policies.
const MOST: usize = 50;
const CALLS: usize = 5;

/// `/console/policies/open`, with `?find=` those whose name or ARN has that in it.
pub(super) fn show(visitor: &Visitor, member: &Member, query: &str) -> Answer {
    let field = |name: &str| {
        let mut fields = form_urlencoded::parse(query.as_bytes());
        let found = fields.find(|(known, _)| known == name);
        found
            .map(|(_, value)| value.trim().to_owned())
            .unwrap_or_default()
    };
    let (find, of_aws) = (field("find"), field("of") == "aws");
    if find.starts_with("arn:") {
        return respond::redirect(&editor::link(&find));
    }
    let scope = if of_aws {
        PolicyScopeType::Aws
    } else {
        PolicyScopeType::Local
    };
    let listed = list(visitor, member, scope);
    let status = listed.as_ref().map_or_else(|error| error.status, |_| 200);
    let (policies, more) = match listed {
        Ok(policies) => {
            let wanted = find.to_lowercase();
            let mut rows: Vec<_> = policies
                .into_iter()
                .map(|policy| row(visitor.language, policy))
                .collect();
            rows.retain(|row| row.arn.to_lowercase().contains(&wanted));
            let more = rows.len().saturating_sub(MOST);
            rows.truncate(MOST);
            (Listed { rows, denied: None }, more)
        }
        Err(error) => {
            let denied = Alert::refused(visitor.language.policies_hidden(), &error.message);
            let rows = Vec::new();
            (
                Listed {
                    rows,
                    denied: Some(denied),
                },
                0,
            )
        }
    };
    let page = PoliciesPage {
        here: "policies",
        me: member.me(),
        alert: None,
        find,
        of_aws,
        policies,
        more,
    };
    respond::page(visitor, status, &page)
}

fn list(
    visitor: &Visitor,
    member: &Member,
    scope: PolicyScopeType,
) -> Result<Vec<Policy>, ErrorAnswer> {
    let (mut policies, mut marker) = (Vec::new(), None);
    for _ in 0..CALLS {
        let input = ListPoliciesInput {
            scope: Some(scope),
            max_items: Some(1000),
            marker,
            ..ListPoliciesInput::default()
        };
        let output = read::<ListPolicies>(visitor, member, input)?;
        policies.extend(output.policies.unwrap_or_default());
        marker = output.marker;
        if marker.is_none() {
            break;
        }
    }
    policies.sort_by_cached_key(|policy| policy.policy_name.as_deref().map(str::to_lowercase));
    Ok(policies)
}

fn row(t: Language, policy: Policy) -> PolicyRow {
    let arn = policy.arn.unwrap_or_default();
    let changed = policy.update_date;
    PolicyRow {
        name: policy.policy_name.unwrap_or_default(),
        link: editor::link(&arn),
        arn,
        attached: policy.attachment_count.unwrap_or(0),
        changed: changed
            .map(|at| times::day(t, Timestamp::from_millis(at.millis())))
            .unwrap_or_default(),
    }
}
