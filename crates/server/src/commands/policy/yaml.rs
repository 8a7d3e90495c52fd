//! YAML as JSON, without what could make a small file large.
//!
//! Plain scalars are null, booleans or text: a number in a case means the text it is written as.
use saphyr_parser::{Event, Marker, Parser, ScalarStyle};
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// Every document in `text`.
pub(super) fn read(text: &str) -> Result<Vec<Value>, String> {
    let mut reader = Reader::default();
    let mut parser = Parser::new_from_str(text);
    while let Some(next) = parser.next_event() {
        let (event, span) = next.map_err(|error| at(*error.marker(), error.info()))?;
        reader.take(event).map_err(|words| at(span.start, &words))?;
    }
    Ok(reader.documents)
}

fn at(place: Marker, words: &str) -> String {
    format!(
        "{words} at line {}, column {}",
        place.line(),
        place.col() + 1
    )
}

/// A case needs few levels; more would only serve to exhaust a stack.
const DEEPEST: usize = 64;
/// The most bytes of memory, roughly, that anchors and aliases may add to a file.
const MOST_COPIED: usize = 16 * 1024 * 1024;
const VALUE: usize = size_of::<Value>();

#[derive(Default)]
struct Reader {
    documents: Vec<Value>,
    open: Vec<Open>,
    /// What each anchor names, once it is whole: an alias within itself finds nothing.
    anchors: BTreeMap<usize, Value>,
    copied: usize,
}

/// A list or mapping that is not at its end yet.
struct Open {
    anchor: usize,
    what: What,
}

enum What {
    List(Vec<Value>),
    /// With the key whose value comes next.
    Map(Map<String, Value>, Option<String>),
}

type Taken = Result<(), String>;

impl Reader {
    fn take(&mut self, event: Event<'_>) -> Taken {
        match event {
            Event::Scalar(text, style, anchor, None) => {
                let is_key = self.awaits_key();
                let value = match style {
                    ScalarStyle::Plain if !is_key => plain(&text),
                    _ => Value::String(text.into_owned()),
                };
                self.put(anchor, value)
            }
            Event::SequenceStart(anchor, None) => self.begin(anchor, What::List(Vec::new())),
            Event::MappingStart(anchor, None) => self.begin(anchor, What::Map(Map::new(), None)),
            Event::SequenceEnd | Event::MappingEnd => {
                let Some(open) = self.open.pop() else {
                    return Err("nothing ends here".to_owned());
                };
                let value = match open.what {
                    What::List(list) => Value::Array(list),
                    What::Map(map, _) => Value::Object(map),
                };
                self.put(open.anchor, value)
            }
            Event::Alias(anchor) => self.alias(anchor),
            Event::Scalar(..) | Event::SequenceStart(..) | Event::MappingStart(..) => {
                Err("tags mean nothing here".to_owned())
            }
            Event::DocumentStart(_) => {
                self.anchors.clear();
                Ok(())
            }
            Event::Nothing | Event::StreamStart | Event::StreamEnd | Event::DocumentEnd => Ok(()),
        }
    }

    fn awaits_key(&self) -> bool {
        let open = self.open.last().map(|open| &open.what);
        matches!(open, Some(What::Map(_, None)))
    }

    fn begin(&mut self, anchor: usize, what: What) -> Taken {
        if self.awaits_key() {
            return Err("a key is a text".to_owned());
        }
        if self.open.len() >= DEEPEST {
            return Err("nested too deeply".to_owned());
        }
        self.open.push(Open { anchor, what });
        Ok(())
    }

    fn alias(&mut self, anchor: usize) -> Taken {
        let Some(value) = self.anchors.get(&anchor) else {
            return Err("the alias names what is not whole yet".to_owned());
        };
        let (weight, depth) = measure(value);
        self.copied = self.copied.saturating_add(weight);
        if self.copied > MOST_COPIED {
            return Err("aliases make this file too large".to_owned());
        }
        if self.open.len() + depth > DEEPEST {
            return Err("nested too deeply".to_owned());
        }
        let value = value.clone();
        self.put(0, value)
    }

    fn put(&mut self, anchor: usize, value: Value) -> Taken {
        if anchor != 0 {
            let (weight, _) = measure(&value);
            self.copied = self.copied.saturating_add(weight);
            self.anchors.insert(anchor, value.clone());
        }
        match self.open.last_mut().map(|open| &mut open.what) {
            None => self.documents.push(value),
            Some(What::List(list)) => list.push(value),
            Some(What::Map(map, awaited)) => match (awaited.take(), value) {
                (Some(key), value) => {
                    map.insert(key, value);
                }
                (None, Value::String(key)) if map.contains_key(&key) => {
                    return Err(format!("`{key}` stands here twice"));
                }
                (None, Value::String(key)) => *awaited = Some(key),
                (None, _) => return Err("a key is a text".to_owned()),
            },
        }
        Ok(())
    }
}

fn plain(text: &str) -> Value {
    match text {
        "" | "~" | "null" | "Null" | "NULL" => Value::Null,
        "true" | "True" | "TRUE" => Value::Bool(true),
        "false" | "False" | "FALSE" => Value::Bool(false),
        _ => Value::String(text.to_owned()),
    }
}

/// What a copy of the value takes in memory, and how deep it is nested.
fn measure(value: &Value) -> (usize, usize) {
    let of_all = |values: &mut dyn Iterator<Item = &Value>| {
        values
            .map(measure)
            .fold((VALUE, 0), |(weight, depth), (w, d)| {
                (weight + w, depth.max(d))
            })
    };
    match value {
        Value::Array(list) => {
            let (weight, depth) = of_all(&mut list.iter());
            (weight, depth + 1)
        }
        Value::Object(map) => {
            let (weight, depth) = of_all(&mut map.values());
            (
                weight + map.keys().map(String::len).sum::<usize>(),
                depth + 1,
            )
        }
        Value::String(text) => (VALUE + text.len(), 0),
        Value::Null | Value::Bool(_) | Value::Number(_) => (VALUE, 0),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_document_is_read_as_json_would_be() {
        let text = "
Version: 2012-10-17
account: 012345678901
list: [a, 3.50, true, ~, 'no', \"x\\n\"]
no: yes
quoted: 'true'
empty:
folded: >-
  a
  b
shared: &shared {Effect: Allow}
again: [*shared, *shared]
";
        assert_eq!(
            read(text).unwrap(),
            [json!({
                "Version": "2012-10-17",
                "account": "012345678901",
                "list": ["a", "3.50", true, null, "no", "x\n"],
                "no": "yes",
                "quoted": "true",
                "empty": null,
                "folded": "a b",
                "shared": {"Effect": "Allow"},
                "again": [{"Effect": "Allow"}, {"Effect": "Allow"}],
            })]
        );
        assert_eq!(read("a\n---\nb\n").unwrap(), [json!("a"), json!("b")]);
        assert_eq!(read("").unwrap(), [""; 0]);
    }

    #[test]
    fn what_is_no_plain_data_is_refused_with_its_place() {
        let cases = [
            ("a: 1\na: 2\n", "`a` stands here twice at line 2, column 1"),
            ("a: !!str 1\n", "tags mean nothing here at line 1, column 4"),
            ("[a]: b\n", "a key is a text at line 1, column 1"),
            ("? {a: b}\n: c\n", "a key is a text at line 1, column 3"),
            (
                "a: &a [*a]\n",
                "the alias names what is not whole yet at line 1, column 8",
            ),
            (
                "&k a: &v 1\n*v : 2\n*v : 3\n",
                "`1` stands here twice at line 3, column 1",
            ),
        ];
        for (text, error) in cases {
            assert_eq!(read(text).unwrap_err(), error, "{text}");
        }
        for text in ["a: [", "a: 'b", "a: *none", "a: b: c", "a\0b: c\0"] {
            assert!(read(text).is_err(), "{text:?}");
        }
    }

    #[test]
    fn aliases_cannot_make_a_file_large_or_deep() {
        let nine = |at| {
            format!(
                "a{}: &a{} [{}]\n",
                at,
                at,
                vec![format!("*a{}", at - 1); 9].join(",")
            )
        };
        let start = "a0: &a0 [x,x,x,x,x,x,x,x,x]\n".to_owned();
        let bomb = start + &(1..30).map(nine).collect::<String>();
        assert!(
            read(&bomb)
                .unwrap_err()
                .starts_with("aliases make this file too large")
        );
        let long = format!(
            "a: &a {}\nb: [{}]\n",
            "x".repeat(100_000),
            "*a,".repeat(1_000)
        );
        assert!(
            read(&long)
                .unwrap_err()
                .starts_with("aliases make this file too large")
        );
        let next = |at| format!("a{at}: &a{at} [*a{}]\n", at - 1);
        let chain = "a0: &a0 []\n".to_owned() + &(1..100).map(next).collect::<String>();
        assert!(read(&chain).unwrap_err().starts_with("nested too deeply"));
    }

    #[test]
    fn what_is_nested_without_end_is_refused() {
        for open in ["[", "{a: ", "- ", "? "] {
            assert!(read(&open.repeat(10_000)).is_err(), "{open}");
        }
    }
}
