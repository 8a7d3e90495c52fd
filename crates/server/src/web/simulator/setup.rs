//! What is to be simulated, as it was chosen so far.
use crate::web::form::Form;
use crate::web::pages::{Alert, Choice, EntryRow};
use crate::web::words::Language;
use doorward_shapes::iam::types::{ContextEntry, ContextKeyTypeEnum as Kind};
use doorward_shapes::iam::{SimulateCustomPolicyInput, SimulatePrincipalPolicyInput};
use std::collections::BTreeSet;

/// Bytes of a policy; as many as IAM's model lets any have.
pub(super) const LONGEST: usize = 131_072;
/// Lines of actions, of resources and of context.
const MOST: usize = 200;

#[derive(Clone, Default)]
pub(super) struct Setup {
    /// The pasted policy instead of an identity.
    pub(super) custom: bool,
    pub(super) identity: String,
    pub(super) find: String,
    pub(super) policy: String,
    pub(super) boundary: String,
    pub(super) resource_policy: String,
    pub(super) resource_owner: String,
    pub(super) caller: String,
    pub(super) actions: Vec<String>,
    pub(super) resources: Vec<String>,
    /// Whose actions are offered, and what their names have in them.
    pub(super) service: String,
    pub(super) filter: String,
    entries: Vec<Entry>,
}

/// One condition key of the request.
#[derive(Clone)]
struct Entry {
    key: String,
    kind: Kind,
    value: String,
}

impl Setup {
    /// What a link asks to be filled in.
    pub(super) fn asked(query: &str) -> Self {
        let mut setup = Self::default();
        for (name, value) in form_urlencoded::parse(query.as_bytes()) {
            let value = value.trim().to_owned();
            match name.as_ref() {
                "identity" => setup.identity = value,
                "action" => setup.actions.push(value),
                "resource" => setup.resources.push(value),
                _ => {}
            }
        }
        setup
    }

    pub(super) fn sent(form: &Form) -> Self {
        let mut actions = lines(&form.text("actions"));
        let added = form.names("add:");
        actions.extend(added.map(str::to_owned));
        let mut known = BTreeSet::new();
        actions.retain(|action| known.insert(action.to_lowercase()));
        let policy = |name: &str| form.text(name).replace("\r\n", "\n");
        let entries = form.names("key:").filter_map(|number| {
            let key = form.trimmed(&format!("key:{number}"));
            let kind = Kind::parse(&form.text(&format!("kind:{number}")));
            let value = form.trimmed(&format!("value:{number}"));
            let number: usize = number.parse().ok()?;
            let kind = kind.unwrap_or(Kind::String);
            (!key.is_empty()).then_some((number, Entry { key, kind, value }))
        });
        let mut entries: Vec<_> = entries.collect();
        entries.sort_by_key(|(number, _)| *number);
        Self {
            custom: form.text("source") == "policy",
            identity: form.trimmed("identity"),
            find: form.trimmed("find"),
            policy: policy("policy"),
            boundary: policy("boundary"),
            resource_policy: policy("resource_policy"),
            resource_owner: form.trimmed("resource_owner"),
            caller: form.trimmed("caller"),
            actions,
            resources: lines(&form.text("resources")),
            service: form.trimmed("service"),
            filter: form.trimmed("filter"),
            entries: entries.into_iter().map(|(_, entry)| entry).collect(),
        }
    }

    /// What is said where more was sent than anybody looks at.
    pub(super) fn too_much(&self, t: Language) -> Option<Alert> {
        let policies = [&self.policy, &self.boundary, &self.resource_policy];
        let lists = [self.actions.len(), self.resources.len(), self.entries.len()];
        let why = if policies.iter().any(|text| text.len() > LONGEST) {
            t.at_most_bytes(LONGEST)
        } else if lists.iter().any(|count| *count > MOST) {
            t.at_most_fit(MOST)
        } else {
            return None;
        };
        Some(Alert::bad(t.too_much(), why))
    }

    /// Adds rows for the keys that policies ask for.
    pub(super) fn offer(&mut self, keys: Vec<String>) {
        let known = |key: &str| {
            let mut keys = self.entries.iter();
            keys.any(|entry| entry.key.eq_ignore_ascii_case(key))
        };
        let new: Vec<_> = keys.into_iter().filter(|key| !known(key)).collect();
        self.entries.extend(new.into_iter().map(|key| Entry {
            kind: likely(&key),
            key,
            value: String::new(),
        }));
    }

    /// The rows of the context, and an empty one.
    pub(super) fn rows(&self, t: Language) -> Vec<EntryRow> {
        let empty = Entry {
            key: String::new(),
            kind: Kind::String,
            value: String::new(),
        };
        let entries = self.entries.iter().chain(std::iter::once(&empty));
        let rows = entries.map(|entry| EntryRow {
            key: entry.key.clone(),
            value: entry.value.clone(),
            kinds: Kind::ALL
                .iter()
                .map(|kind| choice(t, *kind, entry.kind))
                .collect(),
        });
        rows.collect()
    }

    fn context(&self) -> Option<Vec<ContextEntry>> {
        let told = self.entries.iter().filter(|entry| !entry.value.is_empty());
        let entries: Vec<_> = told.map(Entry::entry).collect();
        (!entries.is_empty()).then_some(entries)
    }

    pub(super) fn of_principal(&self) -> SimulatePrincipalPolicyInput {
        SimulatePrincipalPolicyInput {
            policy_source_arn: self.identity.clone(),
            permissions_boundary_policy_input_list: told(&self.boundary).map(|one| vec![one]),
            action_names: self.actions.clone(),
            resource_arns: self.resource_arns(),
            resource_policy: told(&self.resource_policy),
            resource_owner: told(&self.resource_owner),
            caller_arn: told(&self.caller),
            context_entries: self.context(),
            ..SimulatePrincipalPolicyInput::default()
        }
    }

    pub(super) fn of_policy(&self) -> SimulateCustomPolicyInput {
        SimulateCustomPolicyInput {
            policy_input_list: vec![self.policy.clone()],
            permissions_boundary_policy_input_list: told(&self.boundary).map(|one| vec![one]),
            action_names: self.actions.clone(),
            resource_arns: self.resource_arns(),
            resource_policy: told(&self.resource_policy),
            resource_owner: told(&self.resource_owner),
            caller_arn: told(&self.caller),
            context_entries: self.context(),
            ..SimulateCustomPolicyInput::default()
        }
    }

    fn resource_arns(&self) -> Option<Vec<String>> {
        (!self.resources.is_empty()).then(|| self.resources.clone())
    }
}

impl Entry {
    fn entry(&self) -> ContextEntry {
        let value = self.value.clone();
        let values = if self.kind.as_str().ends_with("List") {
            let values = value.split(',').map(str::trim);
            values.map(str::to_owned).collect()
        } else {
            vec![value]
        };
        ContextEntry {
            context_key_name: Some(self.key.clone()),
            context_key_values: Some(values),
            context_key_type: Some(self.kind),
        }
    }
}

fn told(text: &str) -> Option<String> {
    (!text.trim().is_empty()).then(|| text.to_owned())
}

fn lines(text: &str) -> Vec<String> {
    let lines = text.lines().map(str::trim);
    lines
        .filter(|line| !line.is_empty())
        .map(str::to_owned)
        .collect()
}

fn choice(t: Language, kind: Kind, chosen: Kind) -> Choice {
    let label = match kind {
        Kind::String => t.kind_text(),
        Kind::StringList => t.kind_texts(),
        Kind::Numeric => t.kind_number(),
        Kind::NumericList => t.kind_numbers(),
        Kind::Boolean => t.kind_boolean(),
        Kind::BooleanList => t.kind_booleans(),
        Kind::Ip => t.kind_ip(),
        Kind::IpList => t.kind_ips(),
        Kind::Binary => t.kind_binary(),
        Kind::BinaryList => t.kind_binaries(),
        Kind::Date => t.kind_date(),
        Kind::DateList => t.kind_dates(),
    };
    Choice {
        value: kind.as_str().to_owned(),
        label: label.to_owned(),
        chosen: kind == chosen,
    }
}

/// What a key's values likely are, by its name; whoever runs it may know better.
fn likely(key: &str) -> Kind {
    let key = key.to_lowercase();
    let name = key.rsplit_once(':').map_or(key.as_str(), |(_, name)| name);
    match name {
        "tagkeys" | "principalorgpaths" | "resourceorgpaths" | "calledvia" => Kind::StringList,
        "currenttime" | "tokenissuetime" => Kind::Date,
        "epochtime" | "multifactorauthage" => Kind::Numeric,
        "sourceip" | "vpcsourceip" => Kind::Ip,
        "multifactorauthpresent"
        | "securetransport"
        | "viaawsservice"
        | "principalisawsservice" => Kind::Boolean,
        _ => Kind::String,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_of_values_is_split_at_commas_and_one_value_is_not() {
        let values = |kind, value: &str| {
            let (key, value) = ("aws:TagKeys".to_owned(), value.to_owned());
            Entry { key, kind, value }
                .entry()
                .context_key_values
                .unwrap()
        };
        assert_eq!(values(Kind::StringList, "a, b,c"), ["a", "b", "c"]);
        assert_eq!(values(Kind::String, "a, b"), ["a, b"]);
    }

    #[test]
    fn keys_are_offered_once_in_whatever_case() {
        let mut setup = Setup::default();
        setup.offer(vec!["aws:SourceIp".into(), "aws:RequestedRegion".into()]);
        setup.offer(vec!["AWS:sourceip".into()]);
        let rows = setup.rows(Language::English);
        assert_eq!(rows.len(), 3, "and an empty one");
        let kinds = rows.first().unwrap().kinds.iter();
        let chosen: Vec<_> = kinds
            .filter(|kind| kind.chosen)
            .map(|kind| &*kind.value)
            .collect();
        assert_eq!(chosen, ["ip"]);
        assert!(setup.context().is_none(), "what has no value is not there");
    }
}
