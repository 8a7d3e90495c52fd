//! Times as people read them.
use super::words::Language;
use doorward_identity::Timestamp;

/// `22 Nov 2026, 07:05 UTC`, or `22.11.2026, 07:05 UTC` in German.
pub(super) fn long(t: Language, at: Timestamp) -> String {
    match t {
        Language::English => at.format("%-d %b %Y, %H:%M UTC"),
        Language::German => at.format("%-d.%-m.%Y, %H:%M UTC"),
    }
}

/// `22 Nov, 07:05:12`, or `22.11., 07:05:12`.
pub(super) fn short(t: Language, at: Timestamp) -> String {
    match t {
        Language::English => at.format("%-d %b, %H:%M:%S"),
        Language::German => at.format("%-d.%-m., %H:%M:%S"),
    }
}

/// `22 Nov 2026`, or `22.11.2026`.
pub(super) fn day(t: Language, at: Timestamp) -> String {
    match t {
        Language::English => at.format("%-d %b %Y"),
        Language::German => at.format("%-d.%-m.%Y"),
    }
}

/// `12 minutes ago`.
pub(super) fn ago(t: Language, at: Timestamp, now: Timestamp) -> String {
    let seconds = now.seconds().saturating_sub(at.seconds());
    match seconds {
        ..60 => t.just_now().to_owned(),
        60..120 => t.a_minute_ago().to_owned(),
        120..3600 => t.minutes_ago(seconds / 60),
        3600..7200 => t.an_hour_ago().to_owned(),
        7200..86400 => t.hours_ago(seconds / 3600),
        86400..172_800 => t.a_day_ago().to_owned(),
        _ => t.days_ago(seconds / 86400),
    }
}

#[cfg(test)]
mod tests {
    use super::Language::{English, German};
    use super::*;

    #[test]
    fn a_time_is_written_as_its_language_writes_it() {
        let at = Timestamp::from_seconds(1_767_596_700);
        for (told, english, german) in [
            (
                long as fn(Language, Timestamp) -> String,
                "5 Jan 2026, 07:05 UTC",
                "5.1.2026, 07:05 UTC",
            ),
            (short, "5 Jan, 07:05:00", "5.1., 07:05:00"),
            (day, "5 Jan 2026", "5.1.2026"),
        ] {
            assert_eq!(told(English, at), english);
            assert_eq!(told(German, at), german);
        }
    }

    #[test]
    fn an_age_is_told_in_its_greatest_unit() {
        let at = Timestamp::from_seconds(0);
        for (seconds, english, german) in [
            (-5, "just now", "gerade eben"),
            (59, "just now", "gerade eben"),
            (60, "1 minute ago", "vor 1 Minute"),
            (3599, "59 minutes ago", "vor 59 Minuten"),
            (3600, "1 hour ago", "vor 1 Stunde"),
            (7200, "2 hours ago", "vor 2 Stunden"),
            (86400, "1 day ago", "vor 1 Tag"),
            (345_600, "4 days ago", "vor 4 Tagen"),
        ] {
            let now = Timestamp::from_seconds(seconds);
            assert_eq!(ago(English, at, now), english);
            assert_eq!(ago(German, at, now), german);
        }
    }
}
