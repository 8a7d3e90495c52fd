//! What is not told of a denial that another account had a part in.
//!
//! See "Cross-organization requests" on the guide's page: details that another organization owns,
//! such as its policies and its condition keys, are not returned. Nothing here says more than the
//! message that the client was sent.
use doorward_policy::{
    Change, Edit, Explanation, Place, PolicyKind, PolicyLabel, Reason, Said, StatementTrace,
};

/// Takes from `explanation` what only the account of the resource may know.
pub(super) fn redact(explanation: &mut Explanation<'_>) {
    // The message names the type that decided, and no other of that side.
    let decided = match explanation.decision.reason {
        Reason::ImplicitDeny(kind) => Some(kind),
        Reason::ExplicitDeny(by) => Some(by.kind),
        Reason::Granted(_) | Reason::NoPermissionNeeded => None,
    };
    let mut heard = false;
    explanation.voices.retain_mut(|voice| {
        if !is_theirs(voice.kind) {
            return true;
        }
        voice.level = None;
        voice.label = Some(PolicyLabel::default());
        let kept = decided == Some(voice.kind) && !heard && decides(voice.said);
        heard |= kept;
        kept
    });
    let statements = &mut explanation.trace.statements;
    statements.retain(|statement| !is_theirs(statement.place.kind));
    for statement in statements {
        forget_organization(statement);
    }
    explanation.changes.retain_mut(|change| match change {
        Change::RemoveDeny(Place { kind, .. }) => !is_theirs(*kind),
        Change::Edit { at, edit } => {
            hide_values(edit);
            !is_theirs(at.kind)
        }
        Change::Add(new) => !is_theirs(new.kind),
    });
}

fn decides(said: Said) -> bool {
    matches!(said, Said::Denies | Said::Withholds)
}

/// Whether policies of `kind` are of the resource's side.
fn is_theirs(kind: PolicyKind) -> bool {
    matches!(
        kind,
        PolicyKind::ResourceControl | PolicyKind::RoleTrust | PolicyKind::Resource
    )
}

/// Whether the condition key `key` tells something that only the account of the resource knows.
pub(super) fn is_of_resource(key: &str) -> bool {
    let key = key.to_ascii_lowercase();
    ["aws:resourceorg", "aws:resourcetag/", "iam:resourcetag/"]
        .iter()
        .any(|prefix| key.starts_with(prefix))
}

fn forget_organization(statement: &mut StatementTrace<'_>) {
    if let Some(difference) = &mut statement.difference
        && let Some((_, key)) = difference.element.split_once(' ')
        && is_of_resource(key)
    {
        difference.request = None;
    }
}

/// The values to be added are the request's.
fn hide_values(edit: &mut Edit) {
    if let Edit::AddValues { operator, key, .. } = edit
        && is_of_resource(key)
    {
        let (operator, key) = (std::mem::take(operator), std::mem::take(key));
        *edit = Edit::MeetCondition { operator, key };
    }
}
