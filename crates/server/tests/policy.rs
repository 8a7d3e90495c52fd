//! `doorward policy` as people and CI servers meet it.
#![expect(clippy::unwrap_used, reason = "tests")]

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Stdio};

struct Ran {
    code: i32,
    out: String,
    err: String,
}

fn policy(arguments: &[&str]) -> Command {
    let mut command = Command::new("timeout");
    command.args(["60", env!("CARGO_BIN_EXE_doorward"), "policy"]);
    command.args(arguments).env_clear();
    command.stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

fn run(arguments: &[&str], input: impl AsRef<[u8]> + Send + Sync) -> Ran {
    let mut child = policy(arguments).stdin(Stdio::piped()).spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let output = std::thread::scope(|scope| {
        scope.spawn(move || {
            // Who has said enough may stop reading.
            let _ = stdin.write_all(input.as_ref());
        });
        child.wait_with_output().unwrap()
    });
    Ran {
        code: output.status.code().unwrap(),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr)
            .unwrap()
            .trim_end()
            .to_owned(),
    }
}

fn write(folder: &Path, files: &[(&str, &str)]) {
    for (name, text) in files {
        let path = folder.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
}

/// What was printed, with the folder's name replaced.
fn without(folder: &Path, text: &str) -> String {
    text.replace(folder.to_str().unwrap(), "DIR")
}

const ALLOWED: &str = r#"{"id":"yes","principal":"arn:aws:iam::111111111111:user/ada","action":"s3:GetObject","resource":"arn:aws:s3:::box/key","identityPolicies":[{"Version":"2012-10-17","Statement":[{"Sid":"Read","Effect":"Allow","Action":"s3:Get*","Resource":"*"}]}]}"#;
const DENIED: &str =
    r#"{"id":2,"principal":"anonymous","action":"s3:GetObject","resource":"arn:aws:s3:::box/key"}"#;

const YES: &str = r#"{"id":"yes","decision":"Allowed","decidedBy":{"policyType":"identity","policyName":"identityPolicies[0]","statement":0,"sid":"Read"}"#;
const NO: &str = r#"{"id":2,"decision":"ImplicitlyDenied","decidedBy":{"policyType":"resource","policyName":null,"statement":null,"sid":null}"#;

#[test]
fn every_line_is_answered_by_one_line_in_order() {
    let ran = run(&["eval", "--no-trace"], format!("{ALLOWED}\r\n\n{DENIED}"));
    assert_eq!(ran.out, format!("{YES}}}\n{NO}}}\n"));
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
}

#[test]
fn a_trace_is_there_unless_it_is_left_out() {
    let ran = run(&["eval", "-"], ALLOWED);
    assert!(
        ran.out.starts_with(YES) && ran.out.ends_with("}\n"),
        "{}",
        ran.out
    );
    let answer: serde_json::Value = serde_json::from_str(&ran.out).unwrap();
    let types = answer["trace"]["policyTypes"].as_array().unwrap();
    let said = types.iter().filter(|said| said["said"] == "allows");
    let statements: Vec<_> = said.map(|said| &said["statements"]).collect();
    assert_eq!(
        statements,
        [&serde_json::json!([{
            "policyType": "identity",
            "policyName": "identityPolicies[0]",
            "statement": 0,
            "sid": "Read",
            "policy": 0,
            "effect": "Allow",
            "matched": true,
        }])]
    );
}

#[test]
fn what_cannot_be_decided_is_said_on_its_line_and_the_next_line_is_decided() {
    let mut input = Vec::new();
    input.extend(b"{\"id\":\"n\",\"principal\":7}\n");
    input.extend(b"\xff\xfe\n\0\n");
    input.extend("[".repeat(500_000).bytes());
    input.push(b'\n');
    input.extend("x".repeat(5_000_000).bytes());
    input.push(b'\n');
    input.extend(ALLOWED.bytes());
    let ran = run(&["eval", "--no-trace"], input);
    let lines: Vec<_> = ran.out.lines().collect();
    let starts = [
        r#"{"id":"n","line":1,"error":"not a case: invalid type: integer `7`"#,
        r#"{"id":null,"line":2,"error":"not a case: the line is not UTF-8"}"#,
        r#"{"id":null,"line":3,"error":"not a case: expected value"#,
        r#"{"id":null,"line":4,"error":"not a case: "#,
        r#"{"id":null,"line":5,"error":"not a case: the line has more than 4194304 bytes"}"#,
        YES,
    ];
    assert_eq!(lines.len(), starts.len(), "{}", ran.out);
    for (line, start) in lines.iter().zip(starts) {
        assert!(line.starts_with(start), "{line}");
    }
    assert_eq!(
        (ran.code, ran.err.as_str()),
        (2, "doorward: 5 of 6 cases could not be decided")
    );
}

#[test]
fn the_exit_code_says_whether_all_was_decided_as_expected() {
    let both = format!("{ALLOWED}\n{DENIED}\n");
    let cases = [
        (
            both.as_str(),
            &["--expect", "Denied"][..],
            1,
            "doorward: 1 of 2 cases are not Denied",
        ),
        (&both, &[], 0, ""),
        (ALLOWED, &["--expect", "Allowed"], 0, ""),
        (DENIED, &["--expect", "Denied"], 0, ""),
        (DENIED, &["--expect", "ImplicitlyDenied"], 0, ""),
        (
            DENIED,
            &["--expect", "ExplicitlyDenied"],
            1,
            "doorward: 1 of 1 cases are not ExplicitlyDenied",
        ),
        (
            "x",
            &["--expect", "Allowed"],
            2,
            "doorward: 1 of 1 cases could not be decided",
        ),
        ("\n", &[], 2, "doorward: there is no case to decide"),
        (
            "",
            &["/none.jsonl"],
            2,
            "doorward: cannot read /none.jsonl (No such file or directory (os error 2))",
        ),
        (
            "",
            &["/none.json"],
            2,
            "doorward: cannot read /none.json (No such file or directory (os error 2))",
        ),
    ];
    for (input, arguments, code, sentence) in cases {
        let ran = run(&[&["eval"], arguments].concat(), input);
        assert_eq!(
            (ran.code, ran.err.as_str()),
            (code, sentence),
            "{arguments:?}"
        );
    }
    assert_eq!(run(&["eval", "--expect", "maybe"], "").code, 2);
}

#[test]
fn who_asks_one_case_after_the_other_is_answered_each_time() {
    let mut child = policy(&["eval", "--no-trace"])
        .stdin(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let mut answers = BufReader::new(child.stdout.take().unwrap()).lines();
    for (case, answer) in [(ALLOWED, YES), (DENIED, NO), (ALLOWED, YES)] {
        writeln!(stdin, "{case}").unwrap();
        assert_eq!(answers.next().unwrap().unwrap(), format!("{answer}}}"));
    }
    drop(stdin);
    assert!(child.wait().unwrap().success());
}

#[test]
fn whoever_stops_reading_ends_the_run_without_a_panic() {
    let folder = tempfile::tempdir().unwrap();
    let failing =
        "- {principal: anonymous, action: 's3:GetObject', expected: Allowed}\n".repeat(2_000);
    write(folder.path(), &[("a.yaml", &failing)]);
    let file = folder.path().join("a.yaml");
    for command in ["eval", "test"] {
        let mut child = policy(&[command, file.to_str().unwrap()]).spawn().unwrap();
        drop(child.stdout.take());
        let output = child.wait_with_output().unwrap();
        let said = String::from_utf8(output.stderr).unwrap();
        assert!(said.starts_with("doorward: cannot write the "), "{said}");
        assert_eq!(output.status.code(), Some(1));
    }
}

const POLICY: &str = r#"{"Version":"2012-10-17","Statement":[{"Sid":"Read","Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::box/*"}]}"#;

const GROUP: &str = "
policies:
  principal: arn:aws:iam::111111111111:user/ada
  identityPolicies: [{file: ../policies/read.json}]
cases:
  - name: she reads the box
    action: s3:GetObject
    resource: arn:aws:s3:::box/key
    expected: Allowed
  - name: she does not read another
    action: s3:GetObject
    resource: arn:aws:s3:::other/key
    expected: Denied
";

#[test]
fn a_folder_of_cases_that_hold_passes() {
    let folder = tempfile::tempdir().unwrap();
    let one = format!(
        "{},\"name\":\"alone\",\"expected\":\"Allowed\"}}",
        ALLOWED.strip_suffix('}').unwrap()
    );
    write(
        folder.path(),
        &[
            ("policies/read.json", POLICY),
            ("cases/group.yaml", GROUP),
            (
                "cases/deep/list.yml",
                "- {name: nobody, principal: anonymous, action: s3:GetObject, expected: ImplicitlyDenied}\n",
            ),
            ("cases/one.json", &one),
            ("cases/README.md", "no case"),
        ],
    );
    let ran = run(&["test", folder.path().to_str().unwrap()], "");
    assert_eq!(ran.out, "4 passed, 0 failed, 0 unusable\n");
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
    // The same files answer on lines, with their names.
    let file = folder.path().join("cases/group.yaml");
    let ran = run(&["eval", "--no-trace", file.to_str().unwrap()], "");
    let starts = [
        r#"{"id":"she reads the box","decision":"Allowed","#,
        r#"{"id":"she does not read another","decision":"ImplicitlyDenied","#,
    ];
    for (line, start) in ran.out.lines().zip(starts) {
        assert!(line.starts_with(start), "{line}");
    }
    assert_eq!(ran.out.lines().count(), 2);
}

#[test]
fn each_case_that_does_not_hold_is_told_with_its_explanation() {
    let folder = tempfile::tempdir().unwrap();
    let wrong = GROUP.replace("expected: Denied", "expected: Allowed");
    let denied = "
name: nobody may
principal: arn:aws:iam::111111111111:user/ada
action: s3:GetObject
resource: arn:aws:s3:::box/key
context: {aws:MultiFactorAuthPresent: false}
identityPolicies:
  - Version: 2012-10-17
    Statement:
      - {Effect: Deny, Action: '*', Resource: '*', Condition: {Bool: {aws:MultiFactorAuthPresent: true}}}
      - {Effect: Deny, Action: '*', Resource: '*'}
expected: ImplicitlyDenied
";
    write(
        folder.path(),
        &[
            ("policies/read.json", POLICY),
            ("cases/group.yaml", &wrong),
            ("cases/nobody.yaml", denied),
        ],
    );
    let junit = folder.path().join("junit.xml");
    let arguments = [
        "test",
        folder.path().to_str().unwrap(),
        "--junit",
        junit.to_str().unwrap(),
    ];
    let ran = run(&arguments, "");
    assert_eq!(
        without(folder.path(), &ran.out),
        "\
FAILED DIR/cases/group.yaml: she does not read another
    expected Allowed, but it is ImplicitlyDenied
    arn:aws:iam::111111111111:user/ada may not s3:GetObject on arn:aws:s3:::other/key: no identity-based policy allows it.

    What each type of policy said:
      service control: none
      resource control: none
      resource-based: none
      VPC endpoint: none
      identity-based: nothing allows it, and something had to
      permissions boundary: none
      session: none

    What came nearest to allowing it:
      statement 1 (Read) of the identity-based policy identityPolicies[0]: Resource: policy has arn:aws:s3:::box/*, request has arn:aws:s3:::other/key

    The smallest change that would allow it:
      Add arn:aws:s3:::other/key to Resource of statement 1 (Read) of the identity-based policy identityPolicies[0].
FAILED DIR/cases/nobody.yaml: nobody may
    expected ImplicitlyDenied, but it is ExplicitlyDenied
    arn:aws:iam::111111111111:user/ada may not s3:GetObject on arn:aws:s3:::box/key: statement 2 of the identity-based policy identityPolicies[0] denies it.

    What each type of policy said:
      service control: none
      resource control: none
      resource-based: none
      VPC endpoint: none
      identity-based: denied explicitly by statement 2 of the identity-based policy identityPolicies[0]
      permissions boundary: none
      session: none

    The smallest changes that together would allow it:
      Take away statement 2 of the identity-based policy identityPolicies[0], which denies it, or narrow it.
      Allow s3:GetObject on arn:aws:s3:::box/key in an identity-based policy of the caller.
1 passed, 2 failed, 0 unusable
"
    );
    assert_eq!(
        (ran.code, ran.err.as_str()),
        (1, "doorward: some cases are not decided as they expect")
    );
    assert_eq!(
        without(folder.path(), &fs::read_to_string(junit).unwrap()),
        r#"<?xml version="1.0" encoding="UTF-8"?>
<testsuites tests="3" failures="2" errors="0">
  <testsuite name="DIR/cases/group.yaml" tests="2" failures="1" errors="0">
    <testcase classname="DIR/cases/group.yaml" name="she reads the box"/>
    <testcase classname="DIR/cases/group.yaml" name="she does not read another">
      <failure message="expected Allowed, but it is ImplicitlyDenied">arn:aws:iam::111111111111:user/ada may not s3:GetObject on arn:aws:s3:::other/key: no identity-based policy allows it.&#10;&#10;What each type of policy said:&#10;  service control: none&#10;  resource control: none&#10;  resource-based: none&#10;  VPC endpoint: none&#10;  identity-based: nothing allows it, and something had to&#10;  permissions boundary: none&#10;  session: none&#10;&#10;What came nearest to allowing it:&#10;  statement 1 (Read) of the identity-based policy identityPolicies[0]: Resource: policy has arn:aws:s3:::box/*, request has arn:aws:s3:::other/key&#10;&#10;The smallest change that would allow it:&#10;  Add arn:aws:s3:::other/key to Resource of statement 1 (Read) of the identity-based policy identityPolicies[0].</failure>
    </testcase>
  </testsuite>
  <testsuite name="DIR/cases/nobody.yaml" tests="1" failures="1" errors="0">
    <testcase classname="DIR/cases/nobody.yaml" name="nobody may">
      <failure message="expected ImplicitlyDenied, but it is ExplicitlyDenied">arn:aws:iam::111111111111:user/ada may not s3:GetObject on arn:aws:s3:::box/key: statement 2 of the identity-based policy identityPolicies[0] denies it.&#10;&#10;What each type of policy said:&#10;  service control: none&#10;  resource control: none&#10;  resource-based: none&#10;  VPC endpoint: none&#10;  identity-based: denied explicitly by statement 2 of the identity-based policy identityPolicies[0]&#10;  permissions boundary: none&#10;  session: none&#10;&#10;The smallest changes that together would allow it:&#10;  Take away statement 2 of the identity-based policy identityPolicies[0], which denies it, or narrow it.&#10;  Allow s3:GetObject on arn:aws:s3:::box/key in an identity-based policy of the caller.</failure>
    </testcase>
  </testsuite>
</testsuites>
"#
    );
}

#[test]
fn what_is_unusable_is_told_and_ends_with_2_beside_whatever_fails() {
    let case =
        |more: &str| format!("{{\"principal\":\"anonymous\",\"action\":\"s3:GetObject\"{more}}}");
    let failing = case(r#","expected":"Allowed""#);
    let cases = [
        ("a.json", case(""), "the case has no `expected`"),
        (
            "a.json",
            case(r#","expected":"allow""#),
            "`expected` is \"allow\": give `Allowed`",
        ),
        (
            "a.json",
            case(r#","expected":"Denied","name":7"#),
            "`name` is a string",
        ),
        (
            "a.json",
            case(r#","expected":"Denied","x":7"#),
            "not a case: unknown field `x`",
        ),
        (
            "a.json",
            case(r#","expected":"Denied","action":"a:b""#),
            "a.json is malformed: `action` stands here twice at line 1",
        ),
        (
            "a.json",
            case(r#","expected":"Denied","resourcePolicy":{"file":"none.json"}"#),
            "cannot read DIR/none.json (No such file",
        ),
        (
            "a.json",
            case(r#","expected":"Denied","resourcePolicy":{"Statement":[]}"#),
            "`resourcePolicy` is malformed: a policy needs a statement at line 1, column 14",
        ),
        ("a.json", "[7]".to_owned(), "a case is an object"),
        (
            "a.json",
            "[".repeat(300_000),
            "a.json is malformed: recursion limit exceeded",
        ),
        (
            "a.json",
            "{".to_owned(),
            "a.json is malformed: EOF while parsing",
        ),
        ("a.yaml", "cases: 7".to_owned(), "`cases` is a list"),
        (
            "a.yaml",
            "{cases: [], case: []}".to_owned(),
            "`case` stands beside `cases`",
        ),
        (
            "a.yaml",
            "{cases: [], policies: []}".to_owned(),
            "`policies` is an object of fields",
        ),
        (
            "a.yaml",
            "a: 1\na: 2".to_owned(),
            "a.yaml is malformed: `a` stands here twice at line 2",
        ),
        ("a.yaml", "a: [*b]".to_owned(), "a.yaml is malformed: "),
    ];
    for (name, text, words) in cases {
        let folder = tempfile::tempdir().unwrap();
        write(folder.path(), &[(name, &text), ("b.json", &failing)]);
        let ran = run(&["test", folder.path().to_str().unwrap()], "");
        let out = without(folder.path(), &ran.out);
        assert!(out.contains(words), "{out}");
        assert!(out.ends_with("0 passed, 1 failed, 1 unusable\n"), "{out}");
        assert_eq!(
            (ran.code, ran.err.as_str()),
            (2, "doorward: some cases are unusable")
        );
    }
}

#[test]
fn a_file_that_is_no_text_is_unusable() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("a.yaml"), b"a: \xff").unwrap();
    fs::write(folder.path().join("b.json"), b"\0").unwrap();
    let ran = run(&["test", folder.path().to_str().unwrap()], "");
    let out = without(folder.path(), &ran.out);
    assert!(
        out.contains("cannot read DIR/a.yaml (it is not UTF-8)"),
        "{out}"
    );
    assert!(out.ends_with("0 passed, 0 failed, 2 unusable\n"), "{out}");
    assert_eq!(ran.code, 2);
}

#[test]
fn a_folder_without_a_case_is_no_test() {
    let folder = tempfile::tempdir().unwrap();
    write(
        folder.path(),
        &[("policies/read.json", POLICY), ("empty.yaml", "")],
    );
    let ran = run(&["test", folder.path().to_str().unwrap()], "");
    assert_eq!(
        (ran.code, ran.err.as_str()),
        (2, "doorward: there is no case to test")
    );
    assert_eq!(run(&["test", "/none"], "").code, 2);
}

const LOWER_CASE: &str = "{\n  \"Version\": \"2012-10-17\",\n  \"Statement\": {\"Effect\": \"allow\", \"Action\": \"*\", \"Resource\": \"*\"}\n}\n";

#[test]
fn a_finding_is_shown_where_it_stands() {
    let folder = tempfile::tempdir().unwrap();
    write(
        folder.path(),
        &[("a b.json", LOWER_CASE), ("good.json", POLICY)],
    );
    let (bad, good) = (
        folder.path().join("a b.json"),
        folder.path().join("good.json"),
    );
    let files = [bad.to_str().unwrap(), good.to_str().unwrap()];
    let lint = |more: &[&str]| run(&[&["lint"], more, &files].concat(), "");

    let ran = lint(&[]);
    assert_eq!(
        without(folder.path(), &ran.out),
        "\
DIR/a b.json:3:27: ERROR INVALID_EFFECT: The effect allow is not valid. Use Allow or Deny.
  3 |   \"Statement\": {\"Effect\": \"allow\", \"Action\": \"*\", \"Resource\": \"*\"}
    |                           ^^^^^^^
  https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-invalid-effect
"
    );
    assert_eq!(
        (ran.code, ran.err.as_str()),
        (1, "doorward: findings of SECURITY_WARNING or worse: 1")
    );

    let ran = lint(&["--format", "json", "--level", "error"]);
    let findings: serde_json::Value = serde_json::from_str(&ran.out).unwrap();
    assert_eq!(
        findings,
        serde_json::json!([{
            "file": bad.to_str().unwrap(),
            "findingType": "ERROR",
            "issueCode": "INVALID_EFFECT",
            "findingDetails": "The effect allow is not valid. Use Allow or Deny.",
            "learnMoreLink": "https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-invalid-effect",
            "locations": [{"start": {"line": 3, "column": 27}, "end": {"line": 3, "column": 34}}],
        }])
    );
    assert_eq!(ran.code, 1);

    let ran = lint(&["--format", "sarif"]);
    let sarif: serde_json::Value = serde_json::from_str(&ran.out).unwrap();
    assert_eq!(sarif["version"], "2.1.0");
    let run = &sarif["runs"][0];
    assert_eq!(run["tool"]["driver"]["rules"][0]["id"], "INVALID_EFFECT");
    let result = &run["results"][0];
    assert_eq!(
        (&result["ruleId"], &result["level"]),
        (&"INVALID_EFFECT".into(), &"error".into())
    );
    let place = &result["locations"][0]["physicalLocation"];
    let uri = place["artifactLocation"]["uri"].as_str().unwrap();
    assert!(
        uri.starts_with("file:///") && uri.ends_with("/a%20b.json"),
        "{uri}"
    );
    let region =
        serde_json::json!({"startLine": 3, "startColumn": 27, "endLine": 3, "endColumn": 34});
    assert_eq!(place["region"], region);
}

#[test]
fn a_policy_is_held_to_the_rules_of_its_type() {
    let of_resource =
        r#"{"Statement":{"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":"*"}}"#;
    let of_role = r#"{"Statement":{"Effect":"Allow","Principal":{"AWS":"111111111111"},"Action":"sts:AssumeRole"}}"#;
    let cases = [
        (POLICY, "identity", 0),
        (POLICY, "scp", 0),
        (POLICY, "trust", 1),
        (of_resource, "identity", 1),
        (of_resource, "resource", 0),
        (of_resource, "rcp", 0),
        (of_role, "trust", 0),
        ("", "identity", 1),
        ("\0", "identity", 1),
    ];
    for (text, kind, code) in cases {
        let ran = run(&["lint", "--type", kind, "-"], text);
        assert_eq!(ran.code, code, "{kind} {text}: {}{}", ran.out, ran.err);
    }
    let deep = "[".repeat(400_000);
    assert_eq!(run(&["lint", "-"], &deep).code, 1);
    for (input, arguments) in [
        (&b"\xff"[..], ["lint", "-"]),
        (&vec![b' '; 2_000_000], ["lint", "-"]),
        (b"", ["lint", "/none.json"]),
    ] {
        let ran = run(&arguments, input);
        assert_eq!(ran.code, 2, "{}", ran.err);
        assert!(ran.err.starts_with("doorward: cannot read "), "{}", ran.err);
    }
    assert_eq!(run(&["lint"], "").code, 2);
}

#[test]
fn the_example_in_the_documentation_passes() {
    let example = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/policy-tests");
    let at = |name: &str| example.join(name).to_str().unwrap().to_owned();
    let ran = run(&["test", &at("tests")], "");
    assert_eq!(ran.out, "5 passed, 0 failed, 0 unusable\n");
    for (kind, file) in [("identity", "deploy.json"), ("trust", "deploy-trust.json")] {
        let ran = run(
            &["lint", "--type", kind, &at(&format!("policies/{file}"))],
            "",
        );
        assert_eq!((ran.code, ran.out.as_str()), (0, ""));
    }
}
