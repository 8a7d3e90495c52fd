//! What was done in the account, by anybody: CloudTrail's event history, as far as whoever looks may
//! see it. See "Viewing recent management events with the console" in the CloudTrail User Guide.
use super::calls::read;
use super::pages::{ActivityPage, Alert, By, EventRow};
use super::visitor::{Member, Visitor};
use super::words::{Language, Word};
use super::{respond, times};
use doorward_identity::{Answer, Timestamp};
use doorward_shapes::cloudtrail::types::{Event, LookupAttribute, LookupAttributeKey};
use doorward_shapes::cloudtrail::{LookupEvents, LookupEventsInput};
use serde_json::Value as Json;
use std::collections::HashMap;

/// Where it is.
pub(super) const PAGE: &str = "/console/activity";

/// Events on a page.
const MOST: i32 = 50;

/// What the history is asked by: as the address has it, as the operation does, as people read it.
#[rustfmt::skip]
const BY: [(&str, Option<LookupAttributeKey>, Word); 7] = [
    ("changes", Some(LookupAttributeKey::ReadOnly), Language::changes_only),
    ("all", None, Language::everything),
    ("user", Some(LookupAttributeKey::Username), Language::by_user_name),
    ("event", Some(LookupAttributeKey::EventName), Language::by_event_name),
    ("resource", Some(LookupAttributeKey::ResourceName), Language::by_resource_name),
    ("service", Some(LookupAttributeKey::EventSource), Language::by_event_source),
    ("key", Some(LookupAttributeKey::AccessKeyId), Language::access_key_id),
];

/// `/console/activity`.
pub(super) fn show(visitor: &Visitor, member: &Member, query: &str) -> Answer {
    let fields: HashMap<_, _> = form_urlencoded::parse(query.as_bytes()).collect();
    let field = |name: &str| fields.get(name).map_or("", |value| value.trim());
    let t = visitor.language;
    let [changes, ..] = &BY;
    let asked = BY.iter().find(|(by, ..)| *by == field("by"));
    let (by, key, _) = asked.unwrap_or(changes);
    // Two of them say by themselves what is looked for.
    let value = match *by {
        "changes" => "false",
        "all" => "",
        _ => field("of"),
    };
    let attribute = key.filter(|_| !value.is_empty());
    let attribute = attribute.map(|attribute_key| LookupAttribute {
        attribute_key,
        attribute_value: value.to_owned(),
    });
    let input = LookupEventsInput {
        lookup_attributes: attribute.map(|attribute| vec![attribute]),
        max_results: Some(MOST),
        next_token: Some(field("from").to_owned()).filter(|token| !token.is_empty()),
        ..LookupEventsInput::default()
    };
    let mut page = ActivityPage {
        here: "home",
        me: member.me(),
        alert: None,
        by: BY
            .iter()
            .map(|(value, _, label)| By {
                value,
                label: label(t),
                chosen: value == by,
            })
            .collect(),
        of: field("of").to_owned(),
        first: field("from").is_empty(),
        next: String::new(),
        rows: Vec::new(),
    };
    let status = match read::<LookupEvents>(visitor, member, input) {
        Ok(found) => {
            let next = found.next_token.map(|from| {
                let mut address = form_urlencoded::Serializer::new(format!("{PAGE}?"));
                let of = field("of");
                address.extend_pairs([("by", *by), ("of", of), ("from", &from)]);
                address.finish()
            });
            page.next = next.unwrap_or_default();
            let events = found.events.unwrap_or_default();
            page.rows = events.into_iter().map(|event| row(t, event)).collect();
            200
        }
        Err(error) => {
            page.alert = Some(Alert::refused(t.history_not_shown(), &error.message));
            error.status
        }
    };
    respond::page(visitor, status, &page)
}

/// Who it was, and what.
fn row(t: Language, event: Event) -> (String, EventRow) {
    let record = event.cloud_trail_event.unwrap_or_default();
    let record: Json = serde_json::from_str(&record).unwrap_or_default();
    let said = |name: &str| {
        let value = record.get(name).and_then(Json::as_str);
        value.unwrap_or_default().to_owned()
    };
    let at = event
        .event_time
        .map(|at| Timestamp::from_millis(at.millis()));
    let row = EventRow {
        at: at.map(|at| times::short(t, at)).unwrap_or_default(),
        at_iso: at.map(Timestamp::iso).unwrap_or_default(),
        name: event.event_name.unwrap_or_default(),
        service: event.event_source.unwrap_or_default(),
        region: said("awsRegion"),
        address: said("sourceIPAddress"),
        error: said("errorCode"),
        reason: said("errorMessage"),
        why: String::new(),
    };
    (event.username.unwrap_or_default(), row)
}
