//! What a policy says, service by service, as people read it.
//!
//! "Policy summary (list of services)" in the IAM User Guide.
use crate::reference;
use doorward_policy::{Action, Document, DocumentKind, Effect, StatementElements};
use std::collections::BTreeMap;

pub use doorward_policy::reference::AccessLevel;

/// What the statements of one effect say of one service.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ServiceSummary {
    /// Whether they deny.
    pub denies: bool,
    /// The service's namespace, such as `iam`.
    pub prefix: &'static str,
    /// What AWS calls it.
    pub title: &'static str,
    /// The levels of access, each with whether it is all of what the service knows.
    pub levels: BTreeMap<AccessLevel, bool>,
    /// Whether they are all of the service's actions.
    pub is_full: bool,
    /// The resources, as they are written: each once; none where others are left out.
    pub resources: Vec<String>,
    /// The condition keys that are asked for.
    pub keys: Vec<String>,
}

/// The services that `text` allows or denies something of, what is denied first; nothing where it
/// is no identity-based policy.
pub fn summarize(text: &str) -> Option<Vec<ServiceSummary>> {
    let document = Document::parse_kept(text, DocumentKind::Identity).ok()?;
    let all = (0..document.statement_count()).filter_map(|i| document.statement_elements(i));
    let all: Vec<_> = all.collect();
    let mut rows = Vec::new();
    for effect in [Effect::Deny, Effect::Allow] {
        let statements = all.iter().filter(|statement| statement.effect() == effect);
        let statements: Vec<_> = statements.copied().collect();
        if statements.is_empty() {
            continue;
        }
        rows.extend(
            reference()
                .prefixes()
                .filter_map(|prefix| of_service(prefix, &statements)),
        );
    }
    Some(rows)
}

fn of_service(prefix: &str, statements: &[StatementElements<'_>]) -> Option<ServiceSummary> {
    let service = reference().service(prefix)?;
    // How many actions of each level there are, and how many of them are spoken of.
    let mut counts: BTreeMap<AccessLevel, (usize, usize)> = BTreeMap::new();
    let mut speaking = vec![false; statements.len()];
    for facts in &service.actions {
        let action = Action::new(service.prefix, facts.name);
        let mut is_meant = false;
        for (statement, speaks) in statements.iter().zip(&mut speaking) {
            if statement.speaks_of(&action) {
                (is_meant, *speaks) = (true, true);
            }
        }
        let (known, meant) = counts.entry(facts.level).or_default();
        *known += 1;
        *meant += usize::from(is_meant);
    }
    let meant = counts.iter().filter(|(_, (_, meant))| *meant > 0);
    let levels: BTreeMap<_, _> = meant
        .map(|(level, (known, meant))| (*level, known == meant))
        .collect();
    let speaking = statements.iter().zip(&speaking);
    let speaking: Vec<_> = speaking
        .filter(|(_, speaks)| **speaks)
        .map(|(statement, _)| statement)
        .collect();
    let first = speaking.first()?;
    let mut resources: Vec<String> = Vec::new();
    let mut keys: Vec<String> = Vec::new();
    for statement in &speaking {
        for resource in statement.resources() {
            if !resources.iter().any(|known| known == resource) {
                resources.push(resource.to_owned());
            }
        }
        for (key, _) in statement.conditions() {
            if !keys.iter().any(|known| known.eq_ignore_ascii_case(key)) {
                keys.push(key.to_owned());
            }
        }
    }
    Some(ServiceSummary {
        denies: first.effect() == Effect::Deny,
        prefix: service.prefix,
        title: service.title,
        is_full: counts.values().all(|(known, meant)| known == meant),
        levels,
        resources,
        keys,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_service_is_told_with_its_levels_resources_and_conditions() {
        let text = r#"{"Version":"2012-10-17","Statement":[
            {"Effect":"Allow","Action":["sts:*","sqs:List*"],"Resource":"*"},
            {"Effect":"Allow","Action":"sqs:SendMessage","Resource":"arn:aws:sqs:*:*:jobs",
             "Condition":{"Bool":{"aws:SecureTransport":"true"}}},
            {"Effect":"Deny","Action":"iam:CreateUser","Resource":"*"}]}"#;
        let rows = summarize(text).unwrap();
        let names: Vec<_> = rows.iter().map(|row| (row.denies, row.prefix)).collect();
        assert_eq!(names, [(true, "iam"), (false, "sqs"), (false, "sts")]);
        assert_eq!(
            rows[0].levels,
            BTreeMap::from([(AccessLevel::Write, false)])
        );
        let sqs = &rows[1];
        assert!(!sqs.is_full);
        assert_eq!(sqs.levels.get(&AccessLevel::Write), Some(&false));
        assert!(sqs.levels.keys().any(|level| *level <= AccessLevel::Read));
        assert_eq!(sqs.resources, ["*", "arn:aws:sqs:*:*:jobs"]);
        assert_eq!(sqs.keys, ["aws:SecureTransport"]);
        let sts = &rows[2];
        assert!(sts.is_full && sts.levels.values().all(|full| *full));
        assert_eq!(
            (sts.resources.as_slice(), sts.keys.len()),
            (&["*".to_owned()][..], 0)
        );
    }

    #[test]
    fn what_is_left_out_counts_and_what_is_no_policy_has_none() {
        let all_but = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","NotAction":"iam:*","NotResource":"arn:aws:s3:::x"}}"#;
        let rows = summarize(all_but).unwrap();
        assert!(rows.len() > 100 && rows.iter().all(|row| row.prefix != "iam"));
        assert!(
            rows.iter()
                .all(|row| row.is_full && row.resources.is_empty())
        );
        let unknown = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"nosuch:*","Resource":"*"}}"#;
        assert_eq!(summarize(unknown), Some(Vec::new()));
        assert_eq!(summarize("{}"), None);
    }
}
