//! What there is to choose from: identities, actions and condition keys.
use super::setup::Setup;
use crate::web::calls::{all, read};
use crate::web::pages::{Alert, Choice, IdentityRow, Listed, Tone};
use crate::web::visitor::{Member, Visitor};
use crate::web::words::Language;
use doorward_identity::reference;
use doorward_shapes::ErrorAnswer;
use doorward_shapes::iam::{
    GetContextKeysForCustomPolicy, GetContextKeysForCustomPolicyInput,
    GetContextKeysForPrincipalPolicy, GetContextKeysForPrincipalPolicyInput, ListGroups,
    ListGroupsInput, ListRoles, ListRolesInput, ListUsers, ListUsersInput,
};

/// Identities and actions on the page.
const IDENTITIES: usize = 12;
const ACTIONS: usize = 150;

/// The chosen identity, or those that can be chosen; and how many more there are.
pub(super) fn identities(
    visitor: &Visitor,
    member: &Member,
    setup: &Setup,
    finding: bool,
) -> (Listed<IdentityRow>, usize) {
    let listed = |rows| Listed { rows, denied: None };
    let t = visitor.language;
    let chosen = (!setup.identity.is_empty()).then(|| row(t, &setup.identity, true));
    if finding && setup.find.starts_with("arn:") {
        return (listed(vec![row(t, &setup.find, true)]), 0);
    }
    if setup.custom || (chosen.is_some() && !finding) {
        return (listed(chosen.into_iter().collect()), 0);
    }
    let lists = [users, groups, roles].map(|list| list(visitor, member));
    let mut denied = None;
    let mut arns = Vec::new();
    for list in lists {
        match list {
            Ok(more) => arns.extend(more),
            Err(error) => denied = Some(error.message),
        }
    }
    let find = setup.find.to_lowercase();
    arns.retain(|arn| *arn != setup.identity && arn.to_lowercase().contains(&find));
    let more = arns.len().saturating_sub(IDENTITIES);
    let found = arns.iter().take(IDENTITIES).map(|arn| row(t, arn, false));
    let rows = chosen.into_iter().chain(found).collect();
    let denied = denied.map(|why| Alert {
        tone: Tone::Warn,
        ..Alert::refused(t.not_all_identities(), &why)
    });
    (Listed { rows, denied }, more)
}

fn row(t: Language, arn: &str, chosen: bool) -> IdentityRow {
    let resource = arn.splitn(6, ':').nth(5).unwrap_or_default();
    let (kind, path) = resource.split_once('/').unwrap_or(("", arn));
    let kind = match kind {
        "user" => t.user(),
        "group" => t.group(),
        "role" => t.role(),
        _ => t.other(),
    };
    IdentityRow {
        arn: arn.to_owned(),
        name: path.rsplit('/').next().unwrap_or(path).to_owned(),
        kind,
        chosen,
    }
}

type Arns = Result<Vec<String>, ErrorAnswer>;

fn users(visitor: &Visitor, member: &Member) -> Arns {
    all(|marker, most| {
        let input = ListUsersInput {
            marker,
            max_items: Some(most),
            ..ListUsersInput::default()
        };
        let output = read::<ListUsers>(visitor, member, input)?;
        let arns = output.users.into_iter().map(|user| user.arn);
        Ok((arns.collect(), output.marker))
    })
}

fn groups(visitor: &Visitor, member: &Member) -> Arns {
    all(|marker, most| {
        let input = ListGroupsInput {
            marker,
            max_items: Some(most),
            ..ListGroupsInput::default()
        };
        let output = read::<ListGroups>(visitor, member, input)?;
        let arns = output.groups.into_iter().map(|group| group.arn);
        Ok((arns.collect(), output.marker))
    })
}

fn roles(visitor: &Visitor, member: &Member) -> Arns {
    all(|marker, most| {
        let input = ListRolesInput {
            marker,
            max_items: Some(most),
            ..ListRolesInput::default()
        };
        let output = read::<ListRoles>(visitor, member, input)?;
        let arns = output.roles.into_iter().map(|role| role.arn);
        Ok((arns.collect(), output.marker))
    })
}

/// Every service of the Service Authorization Reference.
pub(super) fn services(chosen: &str) -> Vec<Choice> {
    let service = |prefix: &str| Choice {
        value: prefix.to_owned(),
        label: prefix.to_owned(),
        chosen: prefix == chosen,
    };
    reference().prefixes().map(service).collect()
}

/// Actions of the chosen service that are not chosen yet; and how many more there are.
pub(super) fn actions(setup: &Setup) -> (Vec<String>, usize) {
    let Some(service) = reference().service(&setup.service) else {
        return (Vec::new(), 0);
    };
    let filter = setup.filter.to_lowercase();
    let actions = service.actions.iter().map(|action| action.name);
    let wanted = actions.filter(|name| name.to_lowercase().contains(&filter));
    let full = wanted.map(|name| format!("{}:{name}", service.prefix));
    let is_chosen = |name: &String| {
        setup
            .actions
            .iter()
            .any(|one| one.eq_ignore_ascii_case(name))
    };
    let mut names: Vec<_> = full.filter(|name| !is_chosen(name)).collect();
    names.sort();
    let more = names.len().saturating_sub(ACTIONS);
    names.truncate(ACTIONS);
    (names, more)
}

/// The condition keys that the policies ask for.
pub(super) fn keys(visitor: &Visitor, member: &Member, setup: &Setup) -> Arns {
    let more = [&setup.boundary, &setup.resource_policy].into_iter();
    let mut more: Vec<_> = more
        .filter(|text| !text.trim().is_empty())
        .cloned()
        .collect();
    let keys = if setup.custom {
        more.insert(0, setup.policy.clone());
        let input = GetContextKeysForCustomPolicyInput {
            policy_input_list: more,
        };
        read::<GetContextKeysForCustomPolicy>(visitor, member, input)?.context_key_names
    } else {
        let input = GetContextKeysForPrincipalPolicyInput {
            policy_source_arn: setup.identity.clone(),
            policy_input_list: (!more.is_empty()).then_some(more),
        };
        read::<GetContextKeysForPrincipalPolicy>(visitor, member, input)?.context_key_names
    };
    Ok(keys.unwrap_or_default())
}
