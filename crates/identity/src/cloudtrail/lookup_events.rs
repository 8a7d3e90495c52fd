//! `LookupEvents`:
//! <https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_LookupEvents.html>.
//!
//! AWS keeps a history for each region and for 90 days; ours is one, and keeps everything.
use crate::access::Access;
use crate::failure::{Failure, Fault};
use crate::means::Means;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::Draft;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use doorward_names::AccountId;
use doorward_shapes::Timestamp;
use doorward_shapes::cloudtrail::errors::{
    InvalidLookupAttributes, InvalidMaxResults, InvalidNextToken, InvalidTimeRange,
};
use doorward_shapes::cloudtrail::types::{self, EventCategory, LookupAttributeKey};
use doorward_shapes::cloudtrail::{
    LookupEvents, LookupEventsError, LookupEventsInput, LookupEventsOutput,
};
use doorward_store::{Attribute, AuditQuery, AuditRecord, Cursor, Page};
use sha2::{Digest, Sha256};

/// The most events on a page, and how many there are where nobody says.
const MOST: i32 = 50;
/// How many bounded look-ups of the store one page may take; after them it ends early.
///
/// A round takes some milliseconds; who looks for something rare goes on with the page's token.
const ROUNDS: usize = 2;

impl Operation for LookupEvents {
    fn access(
        _input: &LookupEventsInput,
        _ask: &Ask<'_>,
    ) -> Result<Access, Failure<LookupEventsError>> {
        Ok(Access::on_all())
    }

    fn run(
        call: Permitted<'_, Self>,
        _draft: &mut Draft,
    ) -> Result<LookupEventsOutput, Failure<LookupEventsError>> {
        let query = query(&call.input, call.account_id())?;
        let page = match call.input.event_category {
            None => look_up(query, call.means)?,
            // Nothing makes events of that kind.
            Some(EventCategory::Insight) => Page::default(),
        };
        let seal = seal(&call.input);
        Ok(LookupEventsOutput {
            events: Some(page.records.into_iter().map(event).collect()),
            next_token: page.next.map(|next| token(next, &seal)),
        })
    }
}

/// Looks on until the page is full, the history ends, or enough was read.
fn look_up(mut query: AuditQuery, means: &Means) -> Result<Page, Fault> {
    let mut page = Page::default();
    let full = query.max;
    for _ in 0..ROUNDS {
        query.max = full - page.records.len();
        let more = means.history(&query)?;
        page.records.extend(more.records);
        page.next = more.next;
        query.after = more.next;
        if page.next.is_none() || page.records.len() >= full {
            break;
        }
    }
    Ok(page)
}

fn query(
    input: &LookupEventsInput,
    account: AccountId,
) -> Result<AuditQuery, Failure<LookupEventsError>> {
    let start = input.start_time.map_or(0, Timestamp::millis);
    // Event times are whole seconds, and the last one counts.
    let end = input.end_time.map_or(i64::MAX, |end| {
        end.seconds().saturating_mul(1000).saturating_add(999)
    });
    if start > end {
        let message = "The start time must be before the end time.";
        return Err(InvalidTimeRange::new(message).into());
    }
    let max = input.max_results.unwrap_or(MOST);
    if !(1..=MOST).contains(&max) {
        let message = format!("MaxResults must be between 1 and {MOST}.");
        return Err(InvalidMaxResults::new(message).into());
    }
    Ok(AuditQuery {
        account,
        start_ms: start,
        end_ms: end,
        attribute: attribute(input.lookup_attributes.as_deref().unwrap_or_default())?,
        max: usize::try_from(max).unwrap_or(1),
        after: after(input)?,
    })
}

fn attribute(
    attributes: &[types::LookupAttribute],
) -> Result<Option<Attribute>, InvalidLookupAttributes> {
    use LookupAttributeKey as Key;
    let attribute = match attributes {
        [] => return Ok(None),
        [attribute] => attribute,
        _ => {
            let message = "You can specify only one lookup attribute in a request.";
            return Err(InvalidLookupAttributes::new(message));
        }
    };
    let value = attribute.attribute_value.clone();
    Ok(Some(match attribute.attribute_key {
        Key::EventId => Attribute::EventId(value),
        Key::EventName => Attribute::EventName(value),
        Key::Username => Attribute::Username(value),
        Key::ResourceType => Attribute::ResourceType(value),
        Key::ResourceName => Attribute::ResourceName(value),
        Key::EventSource => Attribute::EventSource(value),
        Key::AccessKeyId => Attribute::AccessKeyId(value),
        Key::ReadOnly => Attribute::ReadOnly(value.parse().map_err(|_| {
            InvalidLookupAttributes::new("The value of ReadOnly must be true or false.")
        })?),
    }))
}

/// Where the page before ended, if its token is of this very look-up.
fn after(input: &LookupEventsInput) -> Result<Option<Cursor>, InvalidNextToken> {
    let Some(token) = &input.next_token else {
        return Ok(None);
    };
    let read = || {
        let text = String::from_utf8(URL_SAFE_NO_PAD.decode(token).ok()?).ok()?;
        let (cursor, sealed) = text.split_once(' ')?;
        (sealed == seal(input)).then_some(cursor.parse::<Cursor>().ok()?)
    };
    let message = "The NextToken is not valid, or was used with other parameters.";
    read()
        .map(Some)
        .ok_or_else(|| InvalidNextToken::new(message))
}

fn token(next: Cursor, seal: &str) -> String {
    URL_SAFE_NO_PAD.encode(format!("{next} {seal}"))
}

/// What a token is bound to: everything that was asked but the size of the page. It guards against
/// mistakes, not against malice: whose history is read never comes from a token.
fn seal(input: &LookupEventsInput) -> String {
    let attributes = input.lookup_attributes.iter().flatten();
    let attributes = attributes.map(|attribute| {
        let (key, value) = (attribute.attribute_key.as_str(), &attribute.attribute_value);
        (key, value.as_str())
    });
    let asked = (
        attributes.collect::<Vec<_>>(),
        input.start_time.map(Timestamp::millis),
        input.end_time.map(Timestamp::millis),
        input.event_category.map(EventCategory::as_str),
    );
    let text = serde_json::to_string(&asked).unwrap_or_default();
    URL_SAFE_NO_PAD.encode(Sha256::digest(text))
}

fn event(record: AuditRecord) -> types::Event {
    let time = Timestamp::from_seconds(record.time_ms.div_euclid(1000));
    let resources = record
        .resources
        .into_iter()
        .map(|(kind, name)| types::Resource {
            resource_type: Some(kind),
            resource_name: Some(name),
        });
    types::Event {
        event_id: Some(record.event_id),
        event_name: Some(record.event_name),
        read_only: Some(record.read_only.to_string()),
        access_key_id: record.access_key_id,
        event_time: Some(time),
        event_source: Some(record.event_source),
        username: record.username,
        resources: Some(resources.collect()),
        cloud_trail_event: Some(record.json),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::House;
    use doorward_shapes::ErrorAnswer;
    use doorward_shapes::iam::{
        CreateUser, CreateUserInput, GetAccountSummary, GetAccountSummaryInput,
    };

    fn create(house: &House, name: &str) {
        let input = CreateUserInput {
            user_name: name.to_owned(),
            ..CreateUserInput::default()
        };
        drop(house.admin::<CreateUser>(input));
        house.pass(60);
    }

    fn by(key: LookupAttributeKey, value: &str) -> LookupEventsInput {
        LookupEventsInput {
            lookup_attributes: Some(vec![types::LookupAttribute {
                attribute_key: key,
                attribute_value: value.to_owned(),
            }]),
            ..LookupEventsInput::default()
        }
    }

    /// The names of the users that the found calls were about, newest first.
    fn found(house: &House, input: LookupEventsInput) -> Vec<String> {
        let output = house.admin::<LookupEvents>(input).unwrap();
        let events = output.events.unwrap().into_iter();
        let names = events.filter_map(|event| {
            let json: serde_json::Value =
                serde_json::from_str(&event.cloud_trail_event.unwrap()).unwrap();
            let name = json.pointer("/requestParameters/userName")?.as_str()?;
            Some(name.to_owned())
        });
        names.collect()
    }

    fn refused(house: &House, input: LookupEventsInput) -> ErrorAnswer {
        house.admin::<LookupEvents>(input).unwrap_err()
    }

    #[test]
    fn events_are_found_by_each_attribute() {
        use LookupAttributeKey as Key;
        let house = House::new();
        create(&house, "ada");
        create(&house, "ada");
        create(&house, "bob");
        for (key, value, names) in [
            (Key::EventName, "CreateUser", vec!["bob", "ada", "ada"]),
            (Key::EventName, "createuser", vec![]),
            (Key::ResourceName, "ada", vec!["ada", "ada"]),
            (
                Key::ResourceType,
                "AWS::IAM::User",
                vec!["bob", "ada", "ada"],
            ),
            (Key::Username, "admin", vec!["bob", "ada", "ada"]),
            (Key::Username, "ada", vec![]),
            (
                Key::EventSource,
                "iam.amazonaws.com",
                vec!["bob", "ada", "ada"],
            ),
            (Key::ReadOnly, "false", vec!["bob", "ada", "ada"]),
            (Key::ReadOnly, "true", vec![]),
            (Key::AccessKeyId, "AKIANOBODYSKEY", vec![]),
        ] {
            assert_eq!(found(&house, by(key, value)), names, "{key:?} {value}");
        }
    }

    #[test]
    fn an_event_shows_what_the_record_has() {
        let house = House::new();
        let time = house.now();
        create(&house, "ada");
        let input = by(LookupAttributeKey::EventName, "CreateUser");
        let output = house.admin::<LookupEvents>(input).unwrap();
        let event = output.events.unwrap().remove(0);
        assert_eq!(event.event_name.as_deref(), Some("CreateUser"));
        assert_eq!(event.read_only.as_deref(), Some("false"));
        assert_eq!(event.username.as_deref(), Some("admin"));
        assert_eq!(event.event_time, Some(time.into()));
        assert!(event.access_key_id.unwrap().starts_with("AKIA"));
        let resource = event.resources.unwrap().remove(0);
        assert_eq!(resource.resource_type.as_deref(), Some("AWS::IAM::User"));
        assert_eq!(resource.resource_name.as_deref(), Some("ada"));
        let id = by(LookupAttributeKey::EventId, &event.event_id.unwrap());
        assert_eq!(found(&house, id), ["ada"]);
    }

    #[test]
    fn the_first_and_the_last_second_of_a_range_count() {
        let house = House::new();
        let mut times = Vec::new();
        for name in ["a", "b", "c"] {
            times.push(house.now());
            create(&house, name);
        }
        let range = |start: Option<usize>, end: Option<usize>| {
            let mut input = by(LookupAttributeKey::EventName, "CreateUser");
            input.start_time = start.map(|at| times[at].into());
            input.end_time = end.map(|at| times[at].into());
            input
        };
        assert_eq!(found(&house, range(Some(1), None)), ["c", "b"]);
        assert_eq!(found(&house, range(None, Some(1))), ["b", "a"]);
        assert_eq!(found(&house, range(Some(1), Some(1))), ["b"]);
        assert_eq!(
            refused(&house, range(Some(2), Some(1))).code,
            "InvalidTimeRangeException"
        );
    }

    #[test]
    fn pages_follow_one_another_and_a_token_is_bound_to_its_look_up() {
        let house = House::new();
        for name in ["a", "b", "c"] {
            create(&house, name);
            drop(house.admin::<GetAccountSummary>(GetAccountSummaryInput {}));
        }
        let mut input = by(LookupAttributeKey::EventName, "CreateUser");
        input.max_results = Some(2);
        let first = house.admin::<LookupEvents>(input.clone()).unwrap();
        assert_eq!(first.events.unwrap().len(), 2);
        input.next_token = first.next_token;
        create(&house, "new");
        assert_eq!(found(&house, input.clone()), ["a"]);
        input.start_time = Some(house.now().into());
        assert_eq!(
            refused(&house, input.clone()).code,
            "InvalidNextTokenException"
        );
        input.next_token = Some("nonsense".to_owned());
        assert_eq!(refused(&house, input).code, "InvalidNextTokenException");
    }

    #[test]
    fn what_cannot_be_looked_up_is_refused() {
        let house = House::new();
        let mut two = by(LookupAttributeKey::EventName, "CreateUser");
        let attributes = two.lookup_attributes.as_mut().unwrap();
        attributes.push(attributes[0].clone());
        assert_eq!(
            refused(&house, two).code,
            "InvalidLookupAttributesException"
        );
        let read = by(LookupAttributeKey::ReadOnly, "maybe");
        assert_eq!(
            refused(&house, read).code,
            "InvalidLookupAttributesException"
        );
        for max in [0, 51] {
            let input = LookupEventsInput {
                max_results: Some(max),
                ..LookupEventsInput::default()
            };
            assert_eq!(refused(&house, input).code, "InvalidMaxResultsException");
        }
    }

    #[test]
    fn there_are_no_insight_events() {
        let house = House::new();
        create(&house, "ada");
        let mut input = by(LookupAttributeKey::EventName, "CreateUser");
        input.event_category = Some(EventCategory::Insight);
        assert!(found(&house, input).is_empty());
    }
}
