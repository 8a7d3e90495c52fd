//! Which services an entity's accounts may use, and who used each of them last.
use super::super::granted;
use super::entity::Entity;
use crate::Timestamp;
use crate::means::Means;
use doorward_shapes::iam::types::{AccessDetail, SortKeyType};

/// What is told of each service, in the order that is asked for.
pub(super) fn details(
    entity: &Entity<'_>,
    sort: Option<SortKeyType>,
    means: &Means,
    now: Timestamp,
) -> Vec<AccessDetail> {
    let accounts = entity.accounts();
    let used = means.accounts_accesses(|account| accounts.contains_key(account), now);
    let allowed = granted::known().iter();
    let allowed = allowed.filter(|service| entity.allows(|level| service.is_allowed(level)));
    let mut details: Vec<_> = allowed
        .map(|service| {
            let by = used.get(service.prefix);
            let count = by.map_or(0, std::collections::BTreeMap::len);
            let last = by.and_then(|by| by.iter().max_by_key(|(_, accessed)| accessed.at));
            let path = last.and_then(|(account, _)| accounts.get(account).cloned());
            AccessDetail {
                service_name: service.title.to_owned(),
                service_namespace: service.prefix.to_owned(),
                region: last.map(|(_, accessed)| accessed.region.clone()),
                entity_path: path,
                last_authenticated_time: last.map(|(_, accessed)| accessed.at.into()),
                total_authenticated_entities: Some(i32::try_from(count).unwrap_or(i32::MAX)),
            }
        })
        .collect();
    // The sort is stable: services of one time stay in the order of their names.
    let time = |detail: &AccessDetail| {
        let by = used.get(detail.service_namespace.as_str());
        by.and_then(|by| by.values().map(|accessed| accessed.at).max())
    };
    match sort.unwrap_or(SortKeyType::ServiceNamespaceAscending) {
        SortKeyType::ServiceNamespaceAscending => {}
        SortKeyType::ServiceNamespaceDescending => details.reverse(),
        SortKeyType::LastAuthenticatedTimeAscending => details.sort_by_key(&time),
        SortKeyType::LastAuthenticatedTimeDescending => {
            details.sort_by_key(|detail| std::cmp::Reverse(time(detail)));
        }
    }
    details
}
