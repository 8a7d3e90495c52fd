//! The properties of an account: what switches features of IAM for the whole of it.
use doorward_shapes::iam::errors::InvalidInput;
use std::collections::{BTreeMap, BTreeSet};

/// The namespace of IAM's role manager, the only one there is.
pub(super) const ROLE_MANAGER: &str = "RoleManager";

const ENABLED: &str = "RoleManager/Enabled";

/// What is shown of an account whose role manager is `enabled`.
pub(super) fn shown(enabled: bool) -> BTreeMap<String, String> {
    BTreeMap::from([(ENABLED.to_owned(), enabled.to_string())])
}

/// The namespaces that `properties` are of.
pub(super) fn namespaces(properties: &BTreeMap<String, String>) -> Vec<String> {
    let names = properties.keys();
    let names = names.map(|key| key.split('/').next().unwrap_or_default().to_owned());
    names.collect::<BTreeSet<_>>().into_iter().collect()
}

/// Whether `properties` ask for the role manager to be enabled, whatever else they are.
pub(super) fn enables(properties: &BTreeMap<String, String>) -> bool {
    properties.get(ENABLED).is_some_and(|value| value == "true")
}

/// Whether the role manager is to be enabled. AWS passes over other properties of its namespace.
pub(super) fn read(properties: &BTreeMap<String, String>) -> Result<bool, InvalidInput> {
    for key in properties.keys() {
        let parts = key.split('/').collect::<Vec<_>>();
        if parts.len() != 2 || parts.contains(&"") {
            let message = format!("Property key must be in format Namespace/PropertyName: {key}");
            return Err(InvalidInput::new(message));
        }
    }
    let namespaces = namespaces(properties);
    if namespaces.len() > 1 {
        let message = "All properties must belong to the same namespace";
        return Err(InvalidInput::new(message));
    }
    let namespace = namespaces.first().map(String::as_str).unwrap_or_default();
    if namespace != ROLE_MANAGER {
        let message = format!("Unsupported namespace: {namespace}");
        return Err(InvalidInput::new(message));
    }
    match properties.get(ENABLED).map(String::as_str) {
        Some("true") => Ok(true),
        Some("false") => Ok(false),
        Some(_) => Err(InvalidInput::new("Enabled must be 'true' or 'false'")),
        None => {
            let message = "RoleManager namespace requires Enabled property";
            Err(InvalidInput::new(message))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn properties_are_of_one_namespace_that_there_is() {
        for (properties, expected) in [
            (&[("RoleManager/Enabled", "true")] as &[_], Ok(true)),
            (&[("RoleManager/Enabled", "false")], Ok(false)),
            (
                &[("RoleManager/Enabled", "true"), ("RoleManager/Other", "x")],
                Ok(true),
            ),
            (
                &[("RoleManager/Enabled", "True")],
                Err("Enabled must be 'true' or 'false'"),
            ),
            (
                &[("RoleManager/Other", "true")],
                Err("RoleManager namespace requires Enabled property"),
            ),
            (
                &[("Other/Enabled", "true")],
                Err("Unsupported namespace: Other"),
            ),
            (
                &[("RoleManager/Enabled", "true"), ("Other/Enabled", "true")],
                Err("All properties must belong to the same namespace"),
            ),
            (
                &[("RoleManager", "true")],
                Err("Property key must be in format Namespace/PropertyName: RoleManager"),
            ),
            (
                &[("RoleManager/Enabled/", "true")],
                Err("Property key must be in format Namespace/PropertyName: RoleManager/Enabled/"),
            ),
            (
                &[("RoleManager//Enabled", "true")],
                Err("Property key must be in format Namespace/PropertyName: RoleManager//Enabled"),
            ),
            (&[], Err("Unsupported namespace: ")),
        ] {
            let owned = |(key, value): &(&str, &str)| ((*key).to_owned(), (*value).to_owned());
            let read = read(&properties.iter().map(owned).collect());
            let read = read.map_err(|error| error.message);
            assert_eq!(read, expected.map_err(str::to_owned), "{properties:?}");
        }
    }
}
