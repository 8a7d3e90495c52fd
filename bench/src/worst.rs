//! The worst legal sets: 20 attached policies, each as large as a managed policy may be, all of
//! whose entries speak of the requested service and none of which matches.

const SIZE: usize = 6_144;

/// A set by name, its texts and what is asked.
pub struct Worst {
    pub name: &'static str,
    pub texts: Vec<String>,
    /// What each entry has once.
    pub entry: &'static str,
    pub action: &'static str,
    pub arn: &'static str,
}

/// Every set.
pub fn sets() -> [Worst; 9] {
    let get = "s3:GetObject";
    [
        Worst {
            name: "statements",
            texts: policies(
                |number, at| {
                    format!(
                        r#"{{"Effect":"Allow","Action":"s3:Get*","Resource":"arn:aws:s3:::team/*/ada/*/{number}-{at}"}}"#
                    )
                },
                ("", ""),
            ),
            entry: ":Get",
            action: get,
            arn: "arn:aws:s3:::team/red/ada/notes/none",
        },
        Worst {
            name: "statements, alike but for their order",
            texts: policies(
                |number, at| {
                    format!(
                        r#"{{"Effect":"Allow","Action":"s3:Get*","Resource":"arn:aws:s3:::team/*/{}/*/none"}}"#,
                        letters(number * 100 + at)
                    )
                },
                ("", ""),
            ),
            entry: ":Get",
            action: get,
            arn: "arn:aws:s3:::team/red/ada/notes/none",
        },
        Worst {
            name: "statements, with all its pieces in another order",
            texts: policies(
                |_, _| {
                    r#"{"Effect":"Allow","Action":"s3:Get*","Resource":"arn:aws:s3:::team/*/ada/*/red/*/none"}"#.into()
                },
                ("", ""),
            ),
            entry: ":Get",
            action: get,
            arn: "arn:aws:s3:::team/red/ada/notes/none",
        },
        Worst {
            name: "conditions of statements",
            texts: policies(
                |_, _| {
                    r#"{"Effect":"Allow","Action":"s3:Get*","Resource":"*","Condition":{"StringLike":{"aws:username":"a*d*d*a"}}}"#.into()
                },
                ("", ""),
            ),
            entry: ":Get",
            action: get,
            arn: "arn:aws:s3:::team/red",
        },
        Worst {
            name: "values of one condition",
            texts: policies(
                |_, _| r#""a*d*d*a""#.into(),
                (
                    r#"{"Effect":"Allow","Action":"s3:Get*","Resource":"*","Condition":{"StringLike":{"aws:username":["#,
                    "]}}}",
                ),
            ),
            entry: "d*d",
            action: get,
            arn: "arn:aws:s3:::team/red",
        },
        Worst {
            name: "ARNs of one condition",
            texts: policies(
                |_, _| r#""arn:a*:i*::1*:u*r*e*a""#.into(),
                (
                    r#"{"Effect":"Allow","Action":"s3:Get*","Resource":"*","Condition":{"ArnLike":{"aws:PrincipalArn":["#,
                    "]}}}",
                ),
            ),
            entry: "r*e",
            action: get,
            arn: "arn:aws:s3:::team/red",
        },
        Worst {
            name: "resources, with all its pieces in another order",
            texts: policies(
                |_, _| r#""arn:aws:s3:::te*ada*re*a""#.into(),
                (r#"{"Effect":"Allow","Action":"s3:Get*","Resource":["#, "]}"),
            ),
            entry: ":::",
            action: get,
            arn: "arn:aws:s3:::team/red/ada",
        },
        Worst {
            name: "resources of one statement",
            texts: policies(
                |number, at| format!(r#""arn:aws:s3:::{number}-{at}""#),
                (r#"{"Effect":"Allow","Action":"s3:Get*","Resource":["#, "]}"),
            ),
            entry: ":::",
            action: get,
            arn: "arn:aws:s3:::team/red",
        },
        Worst {
            name: "actions of one statement",
            texts: policies(
                |number, at| format!(r#""s3:Get{number}X{at}""#),
                (r#"{"Effect":"Allow","Resource":"*","Action":["#, "]}"),
            ),
            entry: ":Get",
            action: get,
            arn: "arn:aws:s3:::team/red",
        },
    ]
}

/// The number in letters of the asked ARN, so that only their order tells them from it.
fn letters(mut number: usize) -> String {
    const LETTERS: [char; 8] = ['n', 'o', 't', 'e', 's', 'r', 'd', 'a'];
    let mut text = String::new();
    for _ in 0..5 {
        text.push(LETTERS[number % 8]);
        number /= 8;
    }
    text
}

fn policies(entry: impl Fn(usize, usize) -> String, (before, after): (&str, &str)) -> Vec<String> {
    (0..20)
        .map(|number| policy(|at| entry(number, at), before, after))
        .collect()
}

fn policy(entry: impl Fn(usize) -> String, before: &str, after: &str) -> String {
    let start = format!(r#"{{"Version":"2012-10-17","Statement":[{before}"#);
    let end = format!("{after}]}}");
    let mut text = start.clone() + &entry(0);
    for at in 1.. {
        let entry = entry(at);
        if text.len() + entry.len() + 1 + end.len() > SIZE {
            break;
        }
        text.push(',');
        text.push_str(&entry);
    }
    text + &end
}
