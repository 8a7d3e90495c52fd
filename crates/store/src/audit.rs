use doorward_names::{AccountId, Malformed};
use std::fmt;
use std::str::FromStr;

/// A CloudTrail record, and beside its JSON the facts `LookupEvents` searches.
///
/// See <https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_Event.html>.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AuditRecord {
    /// The account whose event history holds it.
    pub account: AccountId,
    /// When it happened, in Unix milliseconds.
    pub time_ms: i64,
    /// The event's UUID.
    pub event_id: String,
    /// The operation, such as `CreateUser`.
    pub event_name: String,
    /// The service, such as `iam.amazonaws.com`.
    pub event_source: String,
    /// The user or session name of who called.
    pub username: Option<String>,
    /// The key the call was signed with.
    pub access_key_id: Option<String>,
    /// Whether the operation could change nothing.
    pub read_only: bool,
    /// The type and name of each resource it was about.
    pub resources: Vec<(String, String)>,
    /// The whole record as CloudTrail writes it.
    pub json: String,
}

/// The attribute a look-up filters by; at most one, as in AWS.
///
/// See <https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_LookupAttribute.html>.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Attribute {
    /// The event with this id.
    EventId(String),
    /// Calls of this operation.
    EventName(String),
    /// Reads, or everything else.
    ReadOnly(bool),
    /// Calls by this user or session name.
    Username(String),
    /// Calls about a resource of this type.
    ResourceType(String),
    /// Calls about a resource of this name.
    ResourceName(String),
    /// Calls to this service.
    EventSource(String),
    /// Calls signed with this key.
    AccessKeyId(String),
}

/// A question to an account's event history.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AuditQuery {
    /// Whose history.
    pub account: AccountId,
    /// The earliest time wanted, in Unix milliseconds.
    pub start_ms: i64,
    /// The latest time wanted, in Unix milliseconds.
    pub end_ms: i64,
    /// What the records must have.
    pub attribute: Option<Attribute>,
    /// The most records to answer with.
    pub max: usize,
    /// Where the page before ended.
    pub after: Option<Cursor>,
}

/// Records of one look-up, newest first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Page {
    /// At most as many as were asked for. May be fewer, even none, where there is a next page: a
    /// look-up ends after a bounded number of records, matching or not.
    pub records: Vec<AuditRecord>,
    /// Where the next page starts, if there may be one.
    pub next: Option<Cursor>,
}

/// A place in an account's event history; stays valid while records are added.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Cursor {
    pub(crate) time_ms: i64,
    pub(crate) id: i64,
}

impl fmt::Display for Cursor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.time_ms, self.id)
    }
}

impl FromStr for Cursor {
    type Err = Malformed;

    fn from_str(text: &str) -> Result<Self, Malformed> {
        let malformed = || Malformed {
            expected: "audit cursor",
        };
        let (time_ms, id) = text.split_once('.').ok_or_else(malformed)?;
        Ok(Self {
            time_ms: time_ms.parse().map_err(|_| malformed())?,
            id: id.parse().map_err(|_| malformed())?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cursor_survives_being_text() {
        let cursor = Cursor { time_ms: -5, id: 9 };
        assert_eq!(cursor.to_string().parse::<Cursor>().unwrap(), cursor);
        for bad in ["", "1", "1.", ".1", "1.2.3", "a.b"] {
            assert!(bad.parse::<Cursor>().is_err(), "{bad:?}");
        }
    }
}
