//! Which services have service-linked roles, and what they are called.
use crate::failure::Fault;
use crate::managed;
use crate::state::{SERVICE_LINKED, TrustText};
use doorward_names::{Arn, Path};
use doorward_policy::{Document, DocumentKind};
use std::collections::BTreeMap;

const KNOWN: &str = include_str!("../../../data/service-linked-roles.txt");

/// A service with roles of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Service {
    /// Its principal, such as `ecs.amazonaws.com`.
    pub(super) principal: &'static str,
    role: &'static str,
    policy: &'static str,
    /// Whether an account may have several of its roles, told apart by a suffix.
    pub(super) takes_suffix: bool,
}

/// Every service that has any.
pub(super) fn all() -> impl Iterator<Item = Service> {
    let lines = KNOWN.lines().filter(|line| !line.starts_with('#'));
    lines.filter_map(|line| {
        let mut words = line.split(' ');
        Some(Service {
            principal: words.next()?,
            role: words.next()?,
            policy: words.next()?,
            takes_suffix: words.next() == Some("suffix"),
        })
    })
}

/// The service `principal`.
pub(super) fn service(principal: &str) -> Option<Service> {
    all().find(|service| service.principal == principal)
}

impl Service {
    /// What its role is called, with a `suffix` if it has one.
    pub(super) fn role_name(&self, suffix: Option<&str>) -> String {
        let name = format!("AWSServiceRoleFor{}", self.role);
        match suffix {
            Some(suffix) => format!("{name}_{suffix}"),
            None => name,
        }
    }

    /// The path of its roles.
    pub(super) fn path(&self) -> Result<Path, Fault> {
        Path::parse(&format!("{SERVICE_LINKED}{}/", self.principal)).map_err(Fault::new)
    }

    /// The policy of its roles, where AWS's policies that are known here have it.
    pub(super) fn policy(&self) -> Option<Arn> {
        let arn = Arn::aws_managed(&format!("policy/aws-service-role/{}", self.policy));
        managed::find(&arn).map(|_| arn)
    }

    /// Its roles trust it, and nobody else.
    pub(super) fn trust(&self) -> Result<TrustText, Fault> {
        let text = format!(
            r#"{{"Version":"2012-10-17","Statement":[{{"Action":["sts:AssumeRole"],"Effect":"Allow","Principal":{{"Service":["{}"]}}}}]}}"#,
            self.principal
        );
        let document = Document::parse(&text, DocumentKind::Trust).map_err(Fault::new)?;
        Ok(TrustText::new(&text, document, BTreeMap::new()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use doorward_names::RoleName;

    #[test]
    fn every_service_that_is_known_can_have_its_role() {
        let lines = KNOWN.lines().filter(|line| !line.starts_with('#'));
        let known: Vec<_> = all().collect();
        assert_eq!(known.len(), lines.count());
        assert!(known.is_sorted_by(|one, other| one.principal < other.principal));
        for service in known {
            RoleName::parse(&service.role_name(None)).unwrap();
            service.path().unwrap();
            service.trust().unwrap();
        }
        assert_eq!(service("nobody.amazonaws.com"), None);
    }
}
