//! The lines of a text in which something stands, with a mark on it.

/// Lines of a text, a part of them marked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Excerpt {
    pub(crate) lines: Vec<Line>,
    /// How many marked lines are not shown.
    pub(crate) more: usize,
}

/// One line: what is before, in and after the mark.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Line {
    pub(crate) number: usize,
    pub(crate) before: String,
    pub(crate) marked: String,
    pub(crate) after: String,
}

/// A character of a text: its line and its column, both from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Spot {
    pub(crate) line: usize,
    pub(crate) column: usize,
}

/// Characters of a long line that are shown on either side of the mark, and of the mark.
const AROUND: usize = 40;
const LONGEST_MARK: usize = 400;

impl Excerpt {
    /// The lines of `text` from `start` to before `end`: `most` at most.
    pub(crate) fn of(text: &str, start: Spot, end: Spot, most: usize) -> Self {
        let wanted = (end.line.max(start.line) - start.line).saturating_add(1);
        let lines = text.split('\n').skip(start.line.saturating_sub(1));
        let lines: Vec<&str> = lines.take(wanted.min(most)).collect();
        let indent = lines.iter().map(|line| indent(line)).min().unwrap_or(0);
        let shown = lines.iter().zip(start.line..).map(|(line, number)| {
            let from = if number == start.line {
                start.column
            } else {
                1
            };
            let to = if number == end.line {
                end.column
            } else {
                usize::MAX
            };
            Line::of(
                line,
                number,
                (from.saturating_sub(1), to.saturating_sub(1)),
                indent,
            )
        });
        Self {
            lines: shown.collect(),
            more: wanted - wanted.min(most),
        }
    }
}

impl Line {
    fn of(line: &str, number: usize, (from, to): (usize, usize), indent: usize) -> Self {
        let characters: Vec<char> = line.trim_end().chars().map(visible).collect();
        // The white space that all lines begin with is left out, and so is never marked.
        let from = from.max(first_black(&characters)).min(characters.len());
        let to = to.clamp(from, characters.len());
        let part = |from: usize, to: usize| {
            let part = characters.get(from..to).unwrap_or_default();
            part.iter().collect::<String>()
        };
        let begin = indent.max(from.saturating_sub(AROUND)).min(from);
        let cut = |begun: usize| if begun > indent { "…" } else { "" };
        let shown_to = to.min(from + LONGEST_MARK);
        let end = characters.len().min(shown_to + AROUND);
        let after = if end < characters.len() || shown_to < to {
            "…"
        } else {
            ""
        };
        Self {
            number,
            before: format!("{}{}", cut(begin), part(begin, from)),
            marked: part(from, shown_to),
            after: format!("{}{after}", part(to.min(end), end)),
        }
    }
}

fn indent(line: &str) -> usize {
    let blank = line.trim().is_empty();
    let white = line.chars().take_while(|c| *c == ' ' || *c == '\t').count();
    if blank { usize::MAX } else { white }
}

fn first_black(characters: &[char]) -> usize {
    let black = characters.iter().position(|c| *c != ' ');
    black.unwrap_or(characters.len())
}

/// One column for one character, and nothing that is not seen or turns what follows around.
fn visible(character: char) -> char {
    match character {
        '\t' | '\r' => ' ',
        '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => '\u{fffd}',
        control if control.is_control() => '\u{fffd}',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str, start: (usize, usize), end: (usize, usize)) -> Vec<String> {
        let spot = |(line, column)| Spot { line, column };
        let excerpt = Excerpt::of(text, spot(start), spot(end), 3);
        let line = |line: &Line| {
            let Line {
                number,
                before,
                marked,
                after,
            } = line;
            format!("{number}:{before}[{marked}]{after}")
        };
        let mut lines: Vec<_> = excerpt.lines.iter().map(line).collect();
        if excerpt.more > 0 {
            lines.push(format!("+{}", excerpt.more));
        }
        lines
    }

    #[test]
    fn a_part_of_a_line_is_marked_in_it() {
        assert_eq!(shown("{\n  \"a\": 1\n}", (2, 3), (2, 6)), ["2:[\"a\"]: 1"]);
        assert_eq!(shown("äöü", (1, 2), (1, 3)), ["1:ä[ö]ü"]);
    }

    #[test]
    fn several_lines_lose_the_white_space_they_share() {
        let text = "{\n    \"a\": {\n      \"b\": 1\n    }\n}";
        let lines = ["2:\"a\": [{]", "3:  [\"b\": 1]", "4:[}]"];
        assert_eq!(shown(text, (2, 10), (4, 6)), lines);
    }

    #[test]
    fn what_is_long_is_cut() {
        let text = "a".repeat(1000);
        let [line] = shown(&text, (1, 501), (1, 502)).try_into().unwrap();
        let around = "a".repeat(AROUND);
        assert_eq!(line, format!("1:…{around}[a]{around}…"));
        let [line] = shown(&text, (1, 1), (1, 1001)).try_into().unwrap();
        assert_eq!(line, format!("1:[{}]…", "a".repeat(LONGEST_MARK)));
        assert_eq!(
            shown("a\nb\nc\nd\ne", (1, 1), (5, 2)),
            ["1:[a]", "2:[b]", "3:[c]", "+2"]
        );
    }

    #[test]
    fn places_that_are_not_there_are_nothing() {
        assert_eq!(shown("", (1, 1), (1, 1)), ["1:[]"]);
        assert_eq!(shown("ab", (1, 7), (1, 9)), ["1:ab[]"]);
        assert_eq!(shown("ab", (0, 0), (0, 0)), ["0:[]ab"]);
        assert_eq!(shown("ab", (9, 1), (9, 2)), [""; 0]);
        assert_eq!(shown("ab\ncd", (2, 2), (1, 1)), ["2:c[d]"]);
    }

    #[test]
    fn nothing_unseen_is_shown_as_it_is() {
        assert_eq!(
            shown("a\u{1b}\u{202e}b\tc\r", (1, 1), (1, 2)),
            ["1:[a]\u{fffd}\u{fffd}b c"]
        );
    }
}
