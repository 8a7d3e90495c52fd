//! The Service Authorization Reference: which actions there are, on what, with which keys.
//!
//! The text is data that the caller brings; this reads it, a service at a time. Its lines have
//! fields divided by tabs; numbers count the lines of their service from 0:
//!
//! ```text
//! s  prefix  title  rcp?                   a service, and whether RCPs bind it
//! k  key  type                             a condition key
//! r  name  ARN ARN…  key,key…              a resource type
//! a  name  level  on;on…  key,key…  dep,…  an action
//!    on: resource [!] [:key,key…] [>dep,…] where ! says that it is required
//! ```

use alloc::vec::Vec;

/// The whole reference, indexed by service prefix.
#[derive(Clone, Debug)]
pub struct Reference<'r> {
    // Sorted by prefix.
    services: Vec<(&'r str, &'r str)>,
}

/// What the reference says of one service.
#[derive(Clone, Debug, Default)]
pub struct Service<'r> {
    /// The prefix of its actions, such as `iam`.
    pub prefix: &'r str,
    /// What AWS calls it, such as `AWS CloudTrail`.
    pub title: &'r str,
    /// Whether resource control policies bind its resources.
    pub is_bound_by_rcps: bool,
    /// Its actions, by name.
    pub actions: Vec<ActionFacts<'r>>,
    /// Its resource types.
    pub resources: Vec<ResourceType<'r>>,
    /// Its condition keys, and the tag keys of AWS that it supports.
    pub keys: Vec<ConditionKey<'r>>,
}

/// One action.
#[derive(Clone, Debug)]
pub struct ActionFacts<'r> {
    /// The name without the prefix.
    pub name: &'r str,
    /// What kind of access it gives.
    pub level: AccessLevel,
    /// The resource types it can be limited to; empty for actions that know only `*`.
    pub resources: Vec<ActionResource<'r>>,
    /// Condition keys that it has whatever the resource, as numbers of [`Service::keys`].
    pub keys: Vec<usize>,
    /// Further actions that the caller needs.
    pub dependents: Vec<&'r str>,
}

/// What kind of access an action gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum AccessLevel {
    /// It lists resources.
    List,
    /// It reads what resources hold.
    Read,
    /// It changes resources.
    Write,
    /// It changes tags alone.
    Tagging,
    /// It changes who may do what.
    PermissionsManagement,
}

/// A resource type that an action can be limited to.
#[derive(Clone, Debug)]
pub struct ActionResource<'r> {
    /// The type, as a number of [`Service::resources`].
    pub resource: usize,
    /// Whether a request always has a resource of the type.
    pub is_required: bool,
    /// Condition keys that the action has with such a resource.
    pub keys: Vec<usize>,
    /// Further actions that the caller needs with such a resource.
    pub dependents: Vec<&'r str>,
}

/// A resource type.
#[derive(Clone, Debug)]
pub struct ResourceType<'r> {
    /// Its name, such as `instance-profile`.
    pub name: &'r str,
    /// The forms of its ARN, such as `arn:${Partition}:iam::${Account}:user/${UserNameWithPath}`.
    pub arns: Vec<&'r str>,
    /// Condition keys of the resource itself, as numbers of [`Service::keys`].
    pub keys: Vec<usize>,
}

/// A condition key and the type of its values.
#[derive(Clone, Copy, Debug)]
pub struct ConditionKey<'r> {
    /// The key; `${TagKey}` and its like stand for any text.
    pub key: &'r str,
    /// The type of its values.
    pub kind: KeyType,
    /// Whether it has a set of values.
    pub is_multivalued: bool,
}

/// The type of a condition key's values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum KeyType {
    /// Text.
    String,
    /// An ARN.
    Arn,
    /// `true` or `false`.
    Bool,
    /// A number.
    Numeric,
    /// A date.
    Date,
    /// An address or a range of them.
    IpAddress,
    /// Base64.
    Binary,
}

impl KeyType {
    /// Whether `text` is a value that conditions of this type can read.
    pub fn accepts(self, text: &str) -> bool {
        crate::condition::Condition::is_value(self, text)
    }
}

impl<'r> Reference<'r> {
    /// The reference that `text` holds; lines before its first service are comments.
    pub fn new(text: &'r str) -> Self {
        let mut services = Vec::new();
        let blocks = text.split("\ns\t").skip(1);
        services.extend(blocks.filter_map(|block| Some((block.split('\t').next()?, block))));
        services.sort_unstable_by_key(|(prefix, _)| *prefix);
        Self { services }
    }

    /// Every service's prefix, in order.
    pub fn prefixes(&self) -> impl Iterator<Item = &'r str> {
        self.services.iter().map(|(prefix, _)| *prefix)
    }

    /// What is known of the service with `prefix`, in any case.
    ///
    /// Reads that service's lines each time: a caller that asks often keeps the answer.
    pub fn service(&self, prefix: &str) -> Option<Service<'r>> {
        let (prefix, block) = self.block(prefix)?;
        Some(Service::read(prefix, block))
    }

    /// Whether resource control policies bind the service with `prefix`; one that nobody knows is
    /// bound. Reads one line.
    pub fn is_bound_by_rcps(&self, prefix: &str) -> bool {
        self.block(prefix)
            .is_none_or(|(_, block)| is_bound_by_rcps(block))
    }

    fn block(&self, prefix: &str) -> Option<(&'r str, &'r str)> {
        let folded = prefix.to_ascii_lowercase();
        let found = self
            .services
            .binary_search_by_key(&folded.as_str(), |(prefix, _)| prefix);
        found.ok().and_then(|at| self.services.get(at)).copied()
    }
}

/// Whether the first line of a service's says that resource control policies bind it.
fn is_bound_by_rcps(block: &str) -> bool {
    let first = block.lines().next();
    first.is_some_and(|line| line.ends_with("\trcp"))
}

impl<'r> Service<'r> {
    fn read(prefix: &'r str, block: &'r str) -> Self {
        let first = block.lines().next().unwrap_or_default();
        let mut service = Self {
            prefix,
            title: first.split('\t').nth(1).unwrap_or_default(),
            is_bound_by_rcps: is_bound_by_rcps(block),
            ..Self::default()
        };
        for line in block.lines().skip(1) {
            let mut fields = line.split('\t');
            let mut next = || fields.next().unwrap_or_default();
            match next() {
                "k" => service.keys.push(ConditionKey::read(next(), next())),
                "r" => service.resources.push(ResourceType {
                    name: next(),
                    arns: next().split(' ').collect(),
                    keys: numbers(next()),
                }),
                "a" => service.actions.push(ActionFacts {
                    name: next(),
                    level: AccessLevel::read(next()),
                    resources: list(next(), ';').map(ActionResource::read).collect(),
                    keys: numbers(next()),
                    dependents: list(next(), ',').collect(),
                }),
                _ => {}
            }
        }
        service
    }

    /// The action `name`, in any case.
    pub fn action(&self, name: &str) -> Option<&ActionFacts<'r>> {
        let mut actions = self.actions.iter();
        actions.find(|action| action.name.eq_ignore_ascii_case(name))
    }

    /// The types of the resources that `action` can be limited to.
    pub fn resources_of(
        &self,
        action: &ActionFacts<'r>,
    ) -> impl Iterator<Item = (&ResourceType<'r>, bool)> {
        let numbers = action.resources.iter();
        numbers.filter_map(|on| Some((self.resources.get(on.resource)?, on.is_required)))
    }

    /// Every condition key that a request for `action` may have, beside the global ones: its own,
    /// and those of the resources it can be limited to; each once.
    pub fn keys_of(&self, action: &ActionFacts<'r>) -> Vec<ConditionKey<'r>> {
        let on = action.resources.iter();
        let of_resources = on.flat_map(|on| {
            let resource = self.resources.get(on.resource);
            let of_type = resource.into_iter().flat_map(|resource| &resource.keys);
            on.keys.iter().chain(of_type)
        });
        let mut numbers: Vec<_> = action.keys.iter().chain(of_resources).copied().collect();
        numbers.sort_unstable();
        numbers.dedup();
        let keys = numbers.into_iter().filter_map(|at| self.keys.get(at));
        keys.copied().collect()
    }

    /// The condition key that `key` is one of, in any case; `aws:ResourceTag/team` is one of
    /// `aws:ResourceTag/${TagKey}`.
    pub fn key(&self, key: &str) -> Option<ConditionKey<'r>> {
        let mut keys = self.keys.iter();
        keys.find(|known| known.covers(key)).copied()
    }
}

impl<'r> ResourceType<'r> {
    /// The form of its ARN that `arn` has, with some text for each `${…}`.
    pub fn form_of(&self, arn: &str) -> Option<&'r str> {
        let mut forms = self.arns.iter();
        forms.find(|form| covers(form, arn)).copied()
    }
}

impl ConditionKey<'_> {
    /// Whether `key` is this key, in any case, with any text for a `${…}`.
    pub fn covers(&self, key: &str) -> bool {
        covers(self.key, key)
    }
}

/// Whether `key` is `template`, in any case, with some text, not empty, for each `${…}`.
///
/// What stands between two of them is looked for where it comes first, which leaves the most to
/// those that follow: one walk, however often the text would fit.
fn covers(template: &str, key: &str) -> bool {
    let mut pieces = template.split("${");
    let first = pieces.next().unwrap_or_default();
    let after = pieces.map(|piece| piece.split_once('}').map_or("", |(_, after)| after));
    let after: Vec<_> = after.map(str::as_bytes).collect();
    let Some((last, between)) = after.split_last() else {
        return template.eq_ignore_ascii_case(key);
    };
    let (key, fits) = (key.as_bytes(), <[u8]>::eq_ignore_ascii_case);
    let Some((start, mut rest)) = key.split_at_checked(first.len()) else {
        return false;
    };
    if !fits(start, first.as_bytes()) {
        return false;
    }
    for literal in between {
        let found = (1..rest.len()).find_map(|at| {
            let (here, beyond) = rest.get(at..)?.split_at_checked(literal.len())?;
            fits(here, literal).then_some(beyond)
        });
        match found {
            Some(beyond) => rest = beyond,
            None => return false,
        }
    }
    let end = rest.len().checked_sub(last.len()).filter(|end| *end > 0);
    end.and_then(|end| rest.get(end..))
        .is_some_and(|end| fits(end, last))
}

impl<'r> ConditionKey<'r> {
    fn read(key: &'r str, kind: &str) -> Self {
        let (kind, is_multivalued) = match kind.strip_prefix("ArrayOf") {
            Some(kind) => (kind, true),
            None => (kind, false),
        };
        let kind = match kind {
            "ARN" => KeyType::Arn,
            "Bool" => KeyType::Bool,
            "Numeric" => KeyType::Numeric,
            "Date" => KeyType::Date,
            "IPAddress" => KeyType::IpAddress,
            "Binary" => KeyType::Binary,
            _ => KeyType::String,
        };
        Self {
            key,
            kind,
            is_multivalued,
        }
    }
}

impl AccessLevel {
    fn read(letter: &str) -> Self {
        match letter {
            "L" => Self::List,
            "R" => Self::Read,
            "T" => Self::Tagging,
            "P" => Self::PermissionsManagement,
            _ => Self::Write,
        }
    }
}

impl<'r> ActionResource<'r> {
    fn read(text: &'r str) -> Self {
        let (text, dependents) = text.split_once('>').unwrap_or((text, ""));
        let (text, keys) = text.split_once(':').unwrap_or((text, ""));
        let (number, is_required) = match text.strip_suffix('!') {
            Some(number) => (number, true),
            None => (text, false),
        };
        Self {
            // A number that is none is no resource type's.
            resource: number.parse().unwrap_or(usize::MAX),
            is_required,
            keys: numbers(keys),
            dependents: list(dependents, ',').collect(),
        }
    }
}

fn list(text: &str, by: char) -> impl Iterator<Item = &str> {
    text.split(by).filter(|part| !part.is_empty())
}

fn numbers(text: &str) -> Vec<usize> {
    list(text, ',').filter_map(|n| n.parse().ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "# a comment\n\
        s\tother\tAnother\t\n\
        a\tPing\tR\t\t\t\n\
        s\tshop\tThe Shop\trcp\n\
        k\taws:ResourceTag/${TagKey}\tString\n\
        k\tshop:Colours\tArrayOfString\n\
        k\tshop:Age\tNumeric\n\
        r\tbook\tarn:${Partition}:shop::${Account}:book/${Id} arn:${Partition}:shop:::${Id}\t0\n\
        a\tSell\tW\t0!:1>iam:PassRole\t2\tshop:Look\n";

    #[test]
    fn a_service_is_read_with_its_keys_types_and_actions() {
        let reference = Reference::new(TEXT);
        assert_eq!(reference.prefixes().collect::<Vec<_>>(), ["other", "shop"]);
        let shop = reference.service("SHOP").unwrap();
        assert_eq!(shop.title, "The Shop");
        assert!(shop.is_bound_by_rcps);
        assert!(!reference.service("other").unwrap().is_bound_by_rcps);
        assert!(reference.is_bound_by_rcps("Shop"));
        assert!(!reference.is_bound_by_rcps("other"));
        assert!(reference.is_bound_by_rcps("unheard-of"));
        let sell = shop.action("sell").unwrap();
        assert_eq!((sell.name, sell.level), ("Sell", AccessLevel::Write));
        assert_eq!(sell.dependents, ["shop:Look"]);
        assert_eq!(sell.resources[0].dependents, ["iam:PassRole"]);
        let on: Vec<_> = shop
            .resources_of(sell)
            .map(|(r, req)| (r.name, req))
            .collect();
        assert_eq!(on, [("book", true)]);
        let book = &shop.resources[0];
        let form = "arn:${Partition}:shop::${Account}:book/${Id}";
        assert_eq!(book.form_of("arn:aws:shop::1:book/a/b"), Some(form));
        for other in ["arn:aws:shop::1:book/", "arn:aws:shop::1:pen/a", "*"] {
            assert_eq!(book.form_of(other), None, "{other}");
        }
        let keys: Vec<_> = shop.keys_of(sell).iter().map(|key| key.key).collect();
        assert_eq!(
            keys,
            ["aws:ResourceTag/${TagKey}", "shop:Colours", "shop:Age"]
        );
        assert!(reference.service("none").is_none());
        assert!(shop.action("buy").is_none());
    }

    #[test]
    fn a_key_with_a_variable_part_stands_for_every_text_there() {
        let shop = Reference::new(TEXT).service("shop").unwrap();
        assert_eq!(shop.key("shop:age").unwrap().kind, KeyType::Numeric);
        assert!(shop.key("shop:colours").unwrap().is_multivalued);
        for known in [
            "aws:ResourceTag/team",
            "AWS:resourcetag/x",
            "aws:ResourceTag/é",
        ] {
            assert!(shop.key(known).is_some(), "{known}");
        }
        for unknown in [
            "aws:ResourceTag/",
            "aws:ResourceTag",
            "aws:RequestTag/x",
            "é",
            "",
        ] {
            assert!(shop.key(unknown).is_none(), "{unknown}");
        }
        for (template, key, is) in [
            ("a:b/${x}.c", "a:b/1.c", true),
            ("a:b/${x}.c", "a:b/1.2.c", true),
            ("a:b/${x}.c", "a:b/.c", false),
            ("a:b/${x}.c", "a:b/1.d", false),
            ("${x}:${y}", "p:q", true),
            ("${x}:${y}", "p:", false),
            ("${x}:${y}", "p::", true),
            ("${x}:b:${y}:c", "1:B:2:b:3:c", true),
            ("${x}:b:${y}:c", "1:b:2:c:3", false),
        ] {
            assert_eq!(covers(template, key), is, "{template} {key}");
        }
        // However often its pieces come, a text is walked through once.
        let often = "a:b:".repeat(50_000);
        assert!(!covers("${v}:b:${w}:b:${x}:b:${y}:b:${z}:c", &often));
    }
}
