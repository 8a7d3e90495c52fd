//! Times as people read them.
use super::words::Language;
use doorward_identity::Timestamp;

/// `22 Nov 2026, 07:05 UTC`.
pub(super) fn long(at: Timestamp) -> String {
    at.format("%-d %b %Y, %H:%M UTC")
}

/// `22 Nov 2026, 07:05 UTC`, or `22.11.2026, 07:05 UTC` in German.
pub(super) fn long_in(language: Language, at: Timestamp) -> String {
    match language {
        Language::English => long(at),
        Language::German => at.format("%-d.%-m.%Y, %H:%M UTC"),
    }
}

/// `22 Nov, 07:05:12`.
pub(super) fn short(at: Timestamp) -> String {
    at.format("%-d %b, %H:%M:%S")
}

/// `22 Nov 2026`.
pub(super) fn day(at: Timestamp) -> String {
    at.format("%-d %b %Y")
}

/// `12 minutes ago`.
pub(super) fn ago(at: Timestamp, now: Timestamp) -> String {
    let seconds = now.seconds().saturating_sub(at.seconds());
    let (count, unit) = match seconds {
        ..60 => return "just now".to_owned(),
        60..3600 => (seconds / 60, "minute"),
        3600..86400 => (seconds / 3600, "hour"),
        _ => (seconds / 86400, "day"),
    };
    format!("{count} {unit}{} ago", if count == 1 { "" } else { "s" })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_is_written_as_its_language_writes_it() {
        let at = Timestamp::from_seconds(1_767_596_700);
        assert_eq!(long_in(Language::English, at), "5 Jan 2026, 07:05 UTC");
        assert_eq!(long_in(Language::German, at), "5.1.2026, 07:05 UTC");
    }

    #[test]
    fn an_age_is_told_in_its_greatest_unit() {
        let at = Timestamp::from_seconds(0);
        for (seconds, told) in [
            (-5, "just now"),
            (59, "just now"),
            (60, "1 minute ago"),
            (3599, "59 minutes ago"),
            (7200, "2 hours ago"),
            (86400, "1 day ago"),
        ] {
            assert_eq!(ago(at, Timestamp::from_seconds(seconds)), told);
        }
    }
}
