//! Bodies laid out for reading: one element or member a line, in the order they came.

/// XML as our codec writes it: no comments, no mixed content.
pub(crate) fn xml(text: &str) -> String {
    let mut lines = String::new();
    let mut depth = 0;
    let mut rest = text.trim();
    while let Some(tag_end) = rest.find('>') {
        let (tag, after) = rest.split_at(tag_end + 1);
        if tag.starts_with("</") {
            depth -= 1;
            line(&mut lines, depth, tag);
            rest = after;
            continue;
        }
        let name = tag.trim_matches(['<', '>', '/']).split(' ').next().unwrap();
        let close = format!("</{name}>");
        let content_end = after.find('<').unwrap_or(after.len());
        let (content, behind) = after.split_at(content_end);
        if tag.starts_with("<?") || tag.ends_with("/>") {
            line(&mut lines, depth, tag);
            rest = after;
        } else if let Some(behind) = behind.strip_prefix(close.as_str()) {
            line(&mut lines, depth, &format!("{tag}{content}{close}"));
            rest = behind;
        } else {
            line(&mut lines, depth, tag);
            depth += 1;
            rest = after;
        }
    }
    assert!(rest.is_empty(), "after the last element: {rest}");
    lines
}

/// JSON, its members in their own order.
pub(crate) fn json(text: &str) -> String {
    let (mut lines, mut current) = (String::new(), String::new());
    let (mut depth, mut quoted, mut escaped) = (0, false, false);
    for letter in text.trim().chars() {
        if quoted {
            current.push(letter);
            quoted = escaped || letter != '"';
            escaped = !escaped && letter == '\\';
            continue;
        }
        match letter {
            '"' => {
                quoted = true;
                current.push(letter);
            }
            '{' | '[' => {
                current.push(letter);
                line(&mut lines, depth, &current);
                current.clear();
                depth += 1;
            }
            '}' | ']' => {
                if !current.is_empty() {
                    line(&mut lines, depth, &current);
                    current.clear();
                }
                depth -= 1;
                if lines.trim_end().ends_with(['{', '[']) {
                    // Nothing is in it.
                    let opened = lines.trim_end().len();
                    lines.truncate(opened);
                    current = lines.split_off(lines.rfind('\n').map_or(0, |end| end + 1));
                    current = current.trim_start().to_owned();
                }
                current.push(letter);
            }
            ',' => {
                current.push(letter);
                line(&mut lines, depth, &current);
                current.clear();
            }
            ':' => current.push_str(": "),
            ' ' | '\n' => {}
            _ => current.push(letter),
        }
    }
    line(&mut lines, depth, &current);
    lines
}

fn line(lines: &mut String, depth: usize, text: &str) {
    lines.push_str(&"  ".repeat(depth));
    lines.push_str(text.trim_end());
    lines.push('\n');
}
