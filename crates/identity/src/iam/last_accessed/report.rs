//! A report: what may be used, by whom it was, and when last.
use super::granted::{self, Service};
use super::held::Held;
use super::subject::Subject;
use crate::Timestamp;
use crate::caller::{Caller, Identity};
use crate::means::{Accessed, Means};
use crate::state::{AccessReport, Account, Attachment, Role, User};
use doorward_names::{Arn, GroupName, UniqueId};
use doorward_policy::Document;
use doorward_shapes::iam::errors::NoSuchEntity;
use doorward_shapes::iam::types::{
    EntityDetails, EntityInfo, ErrorDetails, PolicyOwnerEntityType, ServiceLastAccessed,
    TrackedActionLastAccessed,
};
use std::collections::BTreeMap;
use std::sync::Arc;

/// For how long a report can be read, in seconds.
pub(super) const LIFETIME: i64 = 24 * 60 * 60;

/// The report `id` of `account` that `caller` asked for.
pub(super) fn find<'a>(
    id: &str,
    account: &'a Account,
    caller: &Caller,
    now: Timestamp,
) -> Result<&'a Arc<AccessReport>, NoSuchEntity> {
    let report = account.access_reports.get(&id.to_ascii_lowercase());
    let report = report.filter(|report| report.entity_path.is_none());
    let own = report.filter(|report| report.by == who(caller) && !is_over(report, now));
    own.ok_or_else(|| NoSuchEntity::new(format!("The job with id {id} cannot be found.")))
}

/// Whether `report` can no longer be read.
pub(super) fn is_over(report: &AccessReport, now: Timestamp) -> bool {
    report.created.plus_seconds(LIFETIME) <= now
}

/// Who asks: the same user, or the same role in whatever session.
pub(super) fn who(caller: &Caller) -> String {
    match &caller.identity {
        Identity::User { id, .. }
        | Identity::Role { role_id: id, .. }
        | Identity::Federated {
            by: Some((_, id, _)),
            ..
        } => id.to_string(),
        _ => caller.account.to_string(),
    }
}

/// What a report says whose subject is no more.
pub(super) fn gone() -> ErrorDetails {
    ErrorDetails {
        message: "The entity of the report does not exist any more.".to_owned(),
        code: "NoSuchEntity".to_owned(),
    }
}

/// What a report is made of.
pub(super) struct Report<'a> {
    account: &'a Account,
    means: &'a Means,
    now: Timestamp,
    policies: Vec<Held>,
    users: Vec<&'a Arc<User>>,
    roles: Vec<&'a Arc<Role>>,
}

/// Whoever uses what a report is about.
struct Person<'a> {
    arn: Arn,
    id: &'a UniqueId,
    info: EntityInfo,
}

impl<'a> Report<'a> {
    /// On `subject`, as of `now`.
    pub(super) fn of(
        subject: &Subject<'a>,
        account: &'a Account,
        means: &'a Means,
        now: Timestamp,
    ) -> Self {
        let mut report = Self {
            account,
            means,
            now,
            policies: subject.policies(account),
            users: Vec::new(),
            roles: Vec::new(),
        };
        match subject {
            Subject::User(user) => report.users.push(user),
            Subject::Group(group) => report.add_members(&group.name),
            Subject::Role(role) => report.roles.push(role),
            Subject::Policy(arn, _) => {
                let attached = account.index.attached.get(arn);
                for holder in attached.into_iter().flatten() {
                    match holder {
                        Attachment::Group(name) => report.add_members(name),
                        Attachment::User(name) => report.users.extend(account.users.get(name)),
                        Attachment::Role(name) => report.roles.extend(account.roles.get(name)),
                    }
                }
                // Who has it twice is one all the same.
                report.users.sort_by(|one, other| one.name.cmp(&other.name));
                report.users.dedup_by(|one, other| one.name == other.name);
            }
        }
        report
    }

    fn add_members(&mut self, group: &GroupName) {
        let account = self.account;
        let members = account.index.members.get(group).into_iter().flatten();
        let members = members.filter_map(|name| account.users.get(name));
        self.users.extend(members);
    }

    fn people(&self) -> impl Iterator<Item = Person<'a>> {
        let account = self.account.id();
        let users = self.users.iter().map(move |user| {
            let about = (user.name.to_string(), user.path.to_string());
            Person::new(
                user.arn(account),
                &user.id,
                about,
                PolicyOwnerEntityType::User,
            )
        });
        let roles = self.roles.iter().map(move |role| {
            let about = (role.name.to_string(), role.path.to_string());
            Person::new(
                role.arn(account),
                &role.id,
                about,
                PolicyOwnerEntityType::Role,
            )
        });
        users.chain(roles)
    }

    /// What may be used: the policies of what the report is about.
    pub(super) fn documents(&self) -> Vec<&Document> {
        self.policies.iter().map(Held::document).collect()
    }

    /// The use of `services`, each with those of its actions that are told too.
    pub(super) fn services(
        &self,
        services: Vec<(&Service, Option<Vec<&'static str>>)>,
    ) -> Vec<ServiceLastAccessed> {
        let people: Vec<_> = self.people().collect();
        let services = services.into_iter();
        services
            .map(|(service, actions)| self.service(service, &people, actions))
            .collect()
    }

    fn service(
        &self,
        service: &Service,
        people: &[Person<'_>],
        actions: Option<Vec<&'static str>>,
    ) -> ServiceLastAccessed {
        let mut last: BTreeMap<String, Option<(Accessed, &Arn)>> = BTreeMap::new();
        let (mut latest, mut count) = (None, 0_usize);
        for person in people {
            let accesses = self.means.accesses(person.id, service.prefix, self.now);
            count += usize::from(!accesses.is_empty());
            for (action, accessed) in accesses {
                later(&mut latest, &accessed, &person.arn);
                later(last.entry(action).or_default(), &accessed, &person.arn);
            }
        }
        let (latest, arn) = latest.unzip();
        ServiceLastAccessed {
            service_name: service.title.to_owned(),
            service_namespace: service.prefix.to_owned(),
            last_authenticated: latest.as_ref().map(|latest| latest.at.into()),
            last_authenticated_region: latest.map(|latest| latest.region),
            last_authenticated_entity: arn.map(Arn::to_string),
            total_authenticated_entities: i32::try_from(count).ok(),
            tracked_actions_last_accessed: actions
                .filter(|actions| !actions.is_empty())
                .map(|actions| tracked(&actions, &mut last)),
        }
    }

    /// Who may use `service`, and when each last did: the latest first, and then by name. The
    /// texts order them.
    pub(super) fn entities(&self, namespace: &str) -> BTreeMap<String, EntityDetails> {
        let service = granted::service(namespace);
        let service = service.filter(|service| service.is_allowed(&self.documents()));
        let Some(service) = service else {
            return BTreeMap::new();
        };
        let people = self.people().map(|person| {
            let accesses = self.means.accesses(person.id, service.prefix, self.now);
            let last = accesses.into_values().map(|accessed| accessed.at).max();
            let ago = i64::MAX - last.map_or(0, Timestamp::seconds);
            let order = format!("{ago:020}{}", person.info.name.to_ascii_lowercase());
            let kind = person.info.r#type.as_str();
            let details = EntityDetails {
                last_authenticated: last.map(Into::into),
                entity_info: person.info,
            };
            (format!("{order} {kind}"), details)
        });
        people.collect()
    }
}

/// Keeps the later one.
fn later<'p>(latest: &mut Option<(Accessed, &'p Arn)>, accessed: &Accessed, arn: &'p Arn) {
    let is_later = |(before, _): &(Accessed, &Arn)| accessed.at > before.at;
    if latest.as_ref().is_none_or(is_later) {
        *latest = Some((accessed.clone(), arn));
    }
}

/// Each of `actions`, with what is known of its `last` use.
fn tracked(
    actions: &[&'static str],
    last: &mut BTreeMap<String, Option<(Accessed, &Arn)>>,
) -> Vec<TrackedActionLastAccessed> {
    let tracked = actions.iter().map(|&action| {
        let (accessed, arn) = last.remove(action).flatten().unzip();
        TrackedActionLastAccessed {
            action_name: Some(action.to_owned()),
            last_accessed_entity: arn.map(Arn::to_string),
            last_accessed_time: accessed.as_ref().map(|accessed| accessed.at.into()),
            last_accessed_region: accessed.map(|accessed| accessed.region),
        }
    });
    tracked.collect()
}

impl<'a> Person<'a> {
    fn new(
        arn: Arn,
        id: &'a UniqueId,
        (name, path): (String, String),
        kind: PolicyOwnerEntityType,
    ) -> Self {
        let info = EntityInfo {
            arn: arn.to_string(),
            name,
            r#type: kind,
            id: id.to_string(),
            path: Some(path),
        };
        Self { arn, id, info }
    }
}
