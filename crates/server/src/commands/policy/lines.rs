//! Lines of unknown origin, one in memory at a time.
use std::io::{self, BufRead, BufReader, Read};

/// The lines of a reader.
pub(super) struct Lines<R> {
    from: BufReader<R>,
    line: Vec<u8>,
    number: u64,
}

/// One line, without its end.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Line<'l> {
    Text(&'l str),
    /// It has more bytes than [`LONGEST`].
    TooLong,
    NotUtf8,
}

/// Twice what a case with every policy at its full size takes.
pub(super) const LONGEST: usize = 4 * 1024 * 1024;
const BUFFER: usize = 64 * 1024;

impl<R: Read> Lines<R> {
    pub(super) fn new(from: R) -> Self {
        Self {
            from: BufReader::with_capacity(BUFFER, from),
            line: Vec::new(),
            number: 0,
        }
    }

    /// The number of the line read last, from 1.
    pub(super) fn number(&self) -> u64 {
        self.number
    }

    /// Whether the next line is here already, so that reading it cannot block.
    pub(super) fn has_next(&self) -> bool {
        self.from.buffer().contains(&b'\n')
    }

    pub(super) fn next(&mut self) -> io::Result<Option<Line<'_>>> {
        self.line.clear();
        let mut length = 0usize;
        loop {
            let here = match self.from.fill_buf() {
                Ok(here) => here,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                Err(error) => return Err(error),
            };
            if here.is_empty() {
                if length == 0 {
                    return Ok(None);
                }
                break;
            }
            let (part, ends) = match here.iter().position(|byte| *byte == b'\n') {
                Some(at) => (here.get(..at).unwrap_or_default(), true),
                None => (here, false),
            };
            length = length.saturating_add(part.len() + usize::from(ends));
            if length <= LONGEST {
                self.line.extend_from_slice(part);
            }
            let taken = part.len() + usize::from(ends);
            self.from.consume(taken);
            if ends {
                break;
            }
        }
        self.number += 1;
        if length > LONGEST {
            self.line = Vec::new();
            return Ok(Some(Line::TooLong));
        }
        Ok(Some(
            str::from_utf8(&self.line).map_or(Line::NotUtf8, Line::Text),
        ))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(bytes: &[u8]) -> Vec<String> {
        let mut lines = Lines::new(bytes);
        let mut found = Vec::new();
        while let Some(line) = lines.next().unwrap() {
            found.push(format!("{line:?}"));
        }
        found
    }

    #[test]
    fn each_line_is_told_by_itself_whatever_the_others_are() {
        assert_eq!(lines(b""), [""; 0]);
        assert_eq!(
            lines(b"a\n\xff\n\nb"),
            [r#"Text("a")"#, "NotUtf8", r#"Text("")"#, r#"Text("b")"#]
        );
    }

    #[test]
    fn a_line_beyond_the_bound_is_passed_over_and_not_kept() {
        let mut bytes = vec![b'x'; LONGEST * 2];
        bytes.extend(b"\nb\n");
        assert_eq!(lines(&bytes), ["TooLong", r#"Text("b")"#]);
    }
}
