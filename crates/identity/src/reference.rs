use doorward_policy::Reference;
use std::sync::LazyLock;

/// AWS's Service Authorization Reference, as of the release that the data names.
///
/// Indexed when it is first asked for; services are read as they are asked for.
pub fn reference() -> &'static Reference<'static> {
    static REFERENCE: LazyLock<Reference<'static>> =
        LazyLock::new(|| Reference::new(include_str!("../data/service-authorization.txt")));
    &REFERENCE
}

#[cfg(test)]
mod tests {
    use super::*;
    use doorward_policy::reference::AccessLevel;

    /// Every line is read, and every number in it stands for something.
    #[test]
    fn the_whole_reference_is_understood() {
        let text = include_str!("../data/service-authorization.txt");
        let count = |kind: &str| text.lines().filter(|l| l.starts_with(kind)).count();
        let (mut keys, mut resources, mut actions) = (0, 0, 0);
        for prefix in reference().prefixes() {
            let service = reference().service(prefix).unwrap();
            keys += service.keys.len();
            resources += service.resources.len();
            actions += service.actions.len();
            for action in &service.actions {
                let on = service.resources_of(action).count();
                assert_eq!(on, action.resources.len(), "{prefix}:{}", action.name);
                let numbers = action.resources.iter().flat_map(|on| &on.keys);
                for number in numbers.chain(&action.keys) {
                    assert!(*number < service.keys.len(), "{prefix}:{}", action.name);
                }
            }
        }
        assert_eq!(reference().prefixes().count(), count("s\t"));
        assert_eq!(
            (keys, resources, actions),
            (count("k\t"), count("r\t"), count("a\t"))
        );
        assert!(actions > 20_000);
    }

    #[test]
    fn what_creating_a_user_takes_is_there() {
        let iam = reference().service("iam").unwrap();
        let create = iam.action("CreateUser").unwrap();
        assert_eq!(create.level, AccessLevel::Write);
        let keys = iam.keys_of(create);
        let keys: Vec<_> = keys.iter().map(|key| key.key).collect();
        assert!(keys.contains(&"iam:PermissionsBoundary"), "{keys:?}");
        let on: Vec<_> = iam.resources_of(create).map(|(on, _)| on.name).collect();
        assert_eq!(on, ["user"]);
    }
}
