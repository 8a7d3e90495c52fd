//! The files of exchanges: what they look like, and how they are read.
//!
//! ```text
//! ### A sentence that says what is shown.
//! iam CreateUser
//! @as root
//! UserName: ada
//! ---
//! 200 text/xml
//! <CreateUserResponse xmlns="…">
//! ```
//!
//! An answer begins with its status and type; where the protocol puts an error's code into a
//! header, it follows. Before the parameters may stand, one a line: `@as` with the name of a key in the house or of
//! one that an exchange before answered; `@unsigned`; `@after` with the seconds that pass before;
//! `@partner`, where the operator registers a product provider before;
//! and the flaws `@scope`, `@region`, `@ahead`, `@authorization`, `@without` and `@tampered`.
//! Names in braces stand for what chance decided; `{code:seed-1+1}` is the code that the device
//! with that seed shows a step from now.

/// One request and its answer.
#[derive(Debug, Default)]
pub(crate) struct Exchange {
    /// The request as it is written, to be written again.
    pub(crate) written: String,
    pub(crate) service: String,
    pub(crate) operation: String,
    /// `@`-lines: name and rest.
    pub(crate) directives: Vec<(String, String)>,
    pub(crate) parameters: Vec<(String, String)>,
    pub(crate) json: Option<String>,
}

/// What stands before the first exchange, and the exchanges.
pub(crate) fn read(text: &str) -> (String, Vec<Exchange>) {
    let mut parts = text.split("### ");
    let preamble = parts.next().unwrap().to_owned();
    (preamble, parts.map(exchange).collect())
}

fn exchange(part: &str) -> Exchange {
    let (asked, _) = part.split_once("\n---\n").unwrap_or((part, ""));
    let asked = asked.trim_end();
    let mut read = Exchange {
        written: format!("### {asked}\n---\n"),
        ..Exchange::default()
    };
    let mut lines = asked.lines().skip(1);
    let (service, operation) = lines.next().unwrap().split_once(' ').unwrap();
    service.clone_into(&mut read.service);
    operation.clone_into(&mut read.operation);
    for line in lines {
        if let Some(directive) = line.strip_prefix('@') {
            let (name, rest) = directive.split_once(' ').unwrap_or((directive, ""));
            read.directives.push((name.to_owned(), rest.to_owned()));
        } else if line.starts_with('{') {
            read.json = Some(line.to_owned());
        } else {
            let (name, value) = line.split_once(": ").unwrap_or((line, ""));
            let name = name.trim_end_matches(':');
            read.parameters.push((name.to_owned(), value.to_owned()));
        }
    }
    read
}
