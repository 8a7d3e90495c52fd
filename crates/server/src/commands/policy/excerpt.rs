//! A line of a source with a mark under the place in question.
use doorward_identity::lint::Place;

/// Characters of a line that are shown on either side of the place.
const AROUND: usize = 60;
const LONGEST_MARK: usize = 60;

/// The line in which `place` begins, and a second line that points at it.
pub(super) fn of(text: &str, place: Place) -> String {
    let Some(line) = text.split('\n').nth(place.start.line.saturating_sub(1)) else {
        return String::new();
    };
    let at = place.start.column.saturating_sub(1);
    let skipped = at.saturating_sub(AROUND);
    let shown: String = line
        .chars()
        .skip(skipped)
        .take(2 * AROUND)
        .map(visible)
        .collect();
    let on_line = line.trim_end_matches('\r').chars().count();
    let end = if place.end.line == place.start.line {
        place.end.column.saturating_sub(1)
    } else {
        on_line
    };
    let before = if skipped > 0 { "…" } else { "" };
    let after = if on_line > skipped + 2 * AROUND {
        "…"
    } else {
        ""
    };
    let number = place.start.line.to_string();
    let gutter = " ".repeat(number.len());
    let indent = " ".repeat(at - skipped + before.chars().count());
    let mark = "^".repeat(end.saturating_sub(at).clamp(1, LONGEST_MARK));
    format!(
        "  {number} | {before}{}{after}\n  {gutter} | {indent}{mark}\n",
        shown.trim_end()
    )
}

/// One column for one character, and nothing that a terminal would obey.
fn visible(character: char) -> char {
    match character {
        '\t' | '\r' => ' ',
        control if control.is_control() => '\u{fffd}',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use doorward_identity::lint::Spot;

    fn excerpt(text: &str, start: (usize, usize), end: (usize, usize)) -> String {
        let spot = |(line, column)| Spot { line, column };
        of(
            text,
            Place {
                start: spot(start),
                end: spot(end),
            },
        )
    }

    #[test]
    fn the_mark_stands_under_the_place() {
        assert_eq!(
            excerpt("{\n\t\"Effect\": \"allow\",\r\n}", (2, 12), (2, 19)),
            "  2 |  \"Effect\": \"allow\",\n    |            ^^^^^^^\n"
        );
        assert_eq!(excerpt("{\n}", (1, 1), (2, 2)), "  1 | {\n    | ^\n");
        assert_eq!(
            excerpt("é\u{1b}x", (1, 3), (1, 4)),
            "  1 | é\u{fffd}x\n    |   ^\n"
        );
    }

    #[test]
    fn a_place_beyond_the_text_shows_what_there_is() {
        assert_eq!(excerpt("a", (1, 2), (1, 3)), "  1 | a\n    |  ^\n");
        assert_eq!(excerpt("a", (7, 1), (7, 2)), "");
        assert_eq!(excerpt("", (0, 0), (0, 0)), "  0 | \n    | ^\n");
    }

    #[test]
    fn a_long_line_is_cut_on_both_sides() {
        let line = "x".repeat(1000);
        let shown = "x".repeat(120);
        let indent = " ".repeat(61);
        assert_eq!(
            excerpt(&line, (1, 500), (1, 900)),
            format!("  1 | …{shown}…\n    | {indent}{}\n", "^".repeat(60))
        );
    }
}
