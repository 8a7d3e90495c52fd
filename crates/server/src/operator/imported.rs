use crate::created::print_json;
use doorward_identity::{Imported, Item};
use serde::{Deserialize, Serialize};

/// What an import made in an account, or would make.
#[derive(Serialize, Deserialize)]
pub(crate) struct DetailsImported {
    source_account_id: String,
    account_id: String,
    dry_run: bool,
    made: Vec<ItemShown>,
    /// What was there by its name, and was left alone.
    already_there: Vec<ItemShown>,
    /// The roles that their services make.
    service_linked: Vec<ItemShown>,
    /// What was left out, and why.
    left_out: Vec<ItemShown>,
    /// What is to be known of what was made.
    notes: Vec<ItemShown>,
}

/// A user, group, role, policy or instance profile.
#[derive(Serialize, Deserialize)]
struct ItemShown {
    kind: String,
    name: String,
    /// What is to be said of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    why: Option<String>,
}

impl DetailsImported {
    pub(crate) fn new(done: Imported, dry_run: bool) -> Self {
        let all = |items: Vec<Item>| items.into_iter().map(|item| shown(item, None)).collect();
        let told = |items: Vec<(Item, String)>| {
            let items = items.into_iter();
            items.map(|(item, why)| shown(item, Some(why))).collect()
        };
        Self {
            source_account_id: done.from.to_string(),
            account_id: done.into.to_string(),
            dry_run,
            made: all(done.made),
            already_there: all(done.there),
            service_linked: all(done.service_linked),
            left_out: told(done.left_out),
            notes: told(done.notes),
        }
    }

    /// How much was left out.
    pub(crate) fn left_out(&self) -> usize {
        self.left_out.len()
    }

    /// Prints it: as one JSON object, or for people, a line for each thing.
    pub(crate) fn print(&self, as_json: bool) {
        if as_json {
            print_json(self);
            return;
        }
        let (from, into) = (&self.source_account_id, &self.account_id);
        if from != into {
            println!("ARNs of {from} in documents become ARNs of {into}.");
        }
        let made = if self.dry_run {
            "would be made"
        } else {
            "made"
        };
        lines(made, &self.made);
        lines("already there, left alone", &self.already_there);
        let service = "is its service's: aws iam create-service-linked-role";
        lines(service, &self.service_linked);
        lines("left out", &self.left_out);
        lines("note", &self.notes);
        if !self.already_there.is_empty() && !self.made.is_empty() {
            println!(
                "What was there already stayed as it is: see that each name means the same here,"
            );
            println!(
                "since what is made is in those groups, has those policies and trusts those users and roles."
            );
        }
        if !self.dry_run && !self.made.is_empty() {
            println!(
                "Nobody has a password, access key or MFA device yet: give each who needs it one."
            );
        }
    }
}

fn shown(item: Item, why: Option<String>) -> ItemShown {
    ItemShown {
        kind: item.kind.word().to_owned(),
        name: item.name,
        why,
    }
}

fn lines(what: &str, items: &[ItemShown]) {
    for ItemShown { kind, name, why } in items {
        match why {
            Some(why) => println!("{kind} {name}: {what}: {why}"),
            None => println!("{kind} {name}: {what}"),
        }
    }
}
