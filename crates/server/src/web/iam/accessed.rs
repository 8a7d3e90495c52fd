//! Last accessed information: which services somebody may use, and which of them they do.
use super::At;
use super::ask::address;
use super::list::all;
use super::parts::{act, denied, search, section};
use crate::web::form::Form;
use crate::web::pages::iam::{Cell, Part, Row, Section, Table};
use doorward_identity::Answer;
use doorward_shapes::ErrorAnswer;
use doorward_shapes::iam::types::ServiceLastAccessed;
use doorward_shapes::iam::{
    GenerateServiceLastAccessedDetails, GenerateServiceLastAccessedDetailsInput,
    GetServiceLastAccessedDetails, GetServiceLastAccessedDetailsInput,
    ListPoliciesGrantingServiceAccess, ListPoliciesGrantingServiceAccessInput,
};
use std::collections::BTreeMap;

/// Services that are shown at once.
const MOST: usize = 100;

/// The tab of the identity or policy `arn`, whose page is `path` with `fields`.
pub(super) fn tab(at: &At<'_>, arn: &str, path: &str, fields: &[(&str, &str)]) -> Section {
    let tab = ("tab", "access");
    let here = address(path, &[fields, &[tab]].concat());
    let job = at.ask.get("job");
    let generate = act("accessed", &here, &[("arn", arn)], at.t.look_at_access());
    let mut parts = vec![Part::Form(generate)];
    if !job.is_empty() {
        let find = at.ask.get("find");
        match report(at, &job) {
            Err(error) => parts.push(denied(at, at.t.the_report(), &error)),
            Ok(services) => {
                let keep = [fields, &[tab, ("job", &job)]].concat();
                parts.push(Part::Form(search(at, path, &keep, "find", &find)));
                parts.extend(table(at, arn, services, &find));
            }
        }
    }
    let title = at.t.last_accessed();
    section("access", title, at.t.last_accessed_hint(), parts)
}

fn report(at: &At<'_>, job: &str) -> Result<Vec<ServiceLastAccessed>, ErrorAnswer> {
    all(|marker, most| {
        let output =
            at.call::<GetServiceLastAccessedDetails>(GetServiceLastAccessedDetailsInput {
                job_id: job.to_owned(),
                marker,
                max_items: Some(most),
            })?;
        match output.error {
            Some(error) => Err(ErrorAnswer::new("NoSuchEntity", 404, &error.message)),
            None => Ok((output.services_last_accessed, output.marker)),
        }
    })
}

fn table(at: &At<'_>, arn: &str, mut services: Vec<ServiceLastAccessed>, find: &str) -> Vec<Part> {
    let wanted = find.trim().to_lowercase();
    services.retain(|service| {
        let names = [&service.service_name, &service.service_namespace];
        names
            .iter()
            .any(|name| name.to_lowercase().contains(&wanted))
    });
    // What is used comes first, the latest before all.
    services.sort_by_key(|service| service.last_authenticated.map(|when| -when.millis()));
    services.sort_by_key(|service| service.last_authenticated.is_none());
    let more = services.len().saturating_sub(MOST);
    services.truncate(MOST);
    if services.is_empty() {
        return vec![Part::Empty(at.t.no_service().to_owned())];
    }
    let of_policy = arn.contains(":policy/");
    let granting = if of_policy {
        Ok(BTreeMap::new())
    } else {
        granting(at, arn, &services)
    };
    let mut parts = Vec::new();
    if let Err(error) = &granting {
        parts.push(denied(at, at.t.the_granting(), error));
    }
    let granting = granting.unwrap_or_default();
    let rows = services.into_iter().map(|service| {
        let by = if of_policy {
            service
                .total_authenticated_entities
                .unwrap_or(0)
                .to_string()
        } else {
            granting
                .get(&service.service_namespace)
                .cloned()
                .unwrap_or_default()
        };
        let when = match service.last_authenticated {
            Some(when) => Cell::text(at.day(when))
                .under(service.last_authenticated_region.unwrap_or_default()),
            None => Cell::text(at.t.not_accessed()),
        };
        Row {
            cells: vec![
                Cell::text(service.service_name).under(service.service_namespace),
                Cell::text(by),
                when,
            ],
            forms: Vec::new(),
        }
    });
    let by = if of_policy {
        at.t.identities_that_used()
    } else {
        at.t.policies_that_grant()
    };
    parts.push(Part::Table(Table {
        label: at.t.list_of_services(),
        columns: vec![at.t.service(), by, at.t.last_accessed()],
        rows: rows.collect(),
    }));
    if more > 0 {
        parts.push(Part::Empty(at.t.more_of(more)));
    }
    parts
}

/// The names of the policies that let `arn` use each of `services`.
fn granting(
    at: &At<'_>,
    arn: &str,
    services: &[ServiceLastAccessed],
) -> Result<BTreeMap<String, String>, ErrorAnswer> {
    let names = services
        .iter()
        .map(|service| service.service_namespace.clone());
    let service_namespaces: Vec<_> = names.collect();
    let entries = all(|marker, _| {
        let output =
            at.call::<ListPoliciesGrantingServiceAccess>(ListPoliciesGrantingServiceAccessInput {
                marker,
                arn: arn.to_owned(),
                service_namespaces: service_namespaces.clone(),
            })?;
        Ok((output.policies_granting_service_access, output.marker))
    })?;
    let of = entries.into_iter().map(|entry| {
        let policies = entry.policies.unwrap_or_default().into_iter();
        let names: Vec<_> = policies.map(|policy| policy.policy_name).collect();
        (
            entry.service_namespace.unwrap_or_default(),
            names.join(", "),
        )
    });
    Ok(of.collect())
}

/// Makes the report anew, and leads to it.
pub(super) fn generate(at: &At<'_>, form: &Form) -> Result<Answer, ErrorAnswer> {
    let input = GenerateServiceLastAccessedDetailsInput {
        arn: form.text("arn"),
        granularity: None,
    };
    let made = at.call::<GenerateServiceLastAccessedDetails>(input)?;
    let back = super::act::back(form);
    let job = made.job_id.unwrap_or_default();
    let joint = if back.contains('?') { '&' } else { '?' };
    let back = format!(
        "{back}{joint}{}",
        address("", &[("job", &job)]).trim_start_matches('?')
    );
    Ok(super::act::well(&back, "accessed"))
}
