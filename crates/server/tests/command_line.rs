//! The binary as an operator meets it: exit codes, sentences, files.
#![expect(clippy::unwrap_used, reason = "tests")]

use std::fs;
use std::path::Path;
use std::process::{Command, Output, Stdio};

fn doorward(arguments: &[&str]) -> Command {
    // A server that starts where it should refuse must not hold the tests up.
    let mut command = Command::new("timeout");
    command.args(["30", env!("CARGO_BIN_EXE_doorward")]);
    command.args(arguments).env_clear().stdin(Stdio::null());
    command
}

/// The exit code and what was said, on one line.
fn said(output: &Output) -> (i32, String) {
    let text = String::from_utf8_lossy(&output.stderr)
        .trim_end()
        .to_owned();
    (output.status.code().unwrap(), text)
}

fn run(arguments: &[&str]) -> (i32, String) {
    said(&doorward(arguments).output().unwrap())
}

fn init(data: &Path, more: &[&str]) -> Output {
    let data = data.to_str().unwrap();
    let arguments = [&["init", "--data", data, "--output", "json"], more].concat();
    doorward(&arguments).output().unwrap()
}

#[test]
fn init_prints_one_object_with_everything_that_was_asked_for() {
    let dir = tempfile::tempdir().unwrap();
    let password = dir.path().join("password");
    fs::write(&password, "Correct horse battery staple 1\n").unwrap();
    let output = init(
        &dir.path().join("data"),
        &[
            "--account-id",
            "123456789012",
            "--root-email",
            "root@example.org",
            "--root-password-file",
            password.to_str().unwrap(),
            "--admin-user",
            "Ada",
            "--root-access-key",
        ],
    );
    assert!(output.status.success(), "{:?}", said(&output));
    let made: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let at = |pointer| {
        made.pointer(pointer)
            .and_then(serde_json::Value::as_str)
            .unwrap_or("-")
    };
    assert_eq!(at("/account_id"), "123456789012");
    assert_eq!(at("/endpoint_url"), "http://127.0.0.1:4680");
    assert_eq!(at("/signin_url"), "http://127.0.0.1:4680/signin");
    assert_eq!(at("/root/email"), "root@example.org");
    assert_eq!(at("/root/password"), "Correct horse battery staple 1");
    assert_eq!(at("/admin/user_name"), "Ada");
    for key in ["/root/access_key_id", "/admin/access_key_id"] {
        assert!(
            at(key).starts_with("AKIA") && at(key).len() == 20,
            "{}",
            at(key)
        );
    }
    assert!(
        at("/root/secret_access_key").len() == 40 && at("/admin/secret_access_key").len() == 40
    );
    assert!(at("/admin/password").len() >= 20);
}

#[test]
fn init_does_not_touch_an_installation_that_is_there() {
    let data = tempfile::tempdir().unwrap();
    assert!(init(data.path(), &[]).status.success());
    let (code, sentence) = said(&init(data.path(), &[]));
    assert_eq!(code, 1);
    assert!(
        sentence.ends_with(
            "holds an account already: `doorward account create` adds one to a running server"
        ),
        "{sentence}"
    );
}

#[test]
fn an_account_that_cannot_be_is_refused_in_a_sentence() {
    let dir = tempfile::tempdir().unwrap();
    let empty = dir.path().join("empty");
    fs::write(&empty, "\n").unwrap();
    let data = dir.path().join("data");
    let refused = |more: &[&str]| {
        let (code, sentence) = said(&init(&data, more));
        (code, sentence.lines().next().unwrap_or_default().to_owned())
    };
    let cases = [
        (
            &["--account-id", "12"],
            2,
            "error: invalid value '12' for '--account-id <ID>': an account id has 12 digits",
        ),
        (
            &["--root-password-file", "/none"],
            1,
            "doorward: cannot read the password file /none (No such file or directory (os error 2))",
        ),
    ];
    for (more, code, sentence) in cases {
        assert_eq!(refused(more), (code, sentence.to_owned()));
    }
    let (code, sentence) = refused(&["--root-password-file", empty.to_str().unwrap()]);
    assert_eq!(code, 1);
    assert!(sentence.ends_with("is empty: write one line"), "{sentence}");
}

#[test]
fn a_wrong_setting_ends_with_2_and_a_machine_that_refuses_with_1() {
    assert_eq!(
        run(&["serve", "--listen", "here"]),
        (2, "doorward: `listen` from --listen is `here`: give an IP address and a port, such as 127.0.0.1:4680".to_owned())
    );
    let misspelt = doorward(&["serve"])
        .env("DOORWARD_DATTA", "x")
        .output()
        .unwrap();
    assert_eq!(
        said(&misspelt),
        (2, "doorward: the environment variable DOORWARD_DATTA is not a setting (did you mean `DOORWARD_DATA`?): unset it".to_owned())
    );
    let (code, sentence) = run(&[
        "serve",
        "--data",
        "/proc/none",
        "--listen",
        "127.0.0.1:0",
        "--health-listen",
        "off",
    ]);
    assert_eq!(code, 1);
    assert!(
        sentence.starts_with("doorward: cannot read and write `/proc/none`"),
        "{sentence}"
    );
    let (code, sentence) = run(&["status", "--data", "/none"]);
    assert_eq!(code, 1);
    assert!(
        sentence.starts_with("doorward: no server runs on /none: "),
        "{sentence}"
    );
    assert_eq!(run(&["serve", "--bogus"]).0, 2);
    assert_eq!(run(&[]).0, 2);
}

#[test]
fn config_prints_each_value_with_its_origin() {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("d.toml");
    fs::write(&file, "domain = 'id.example.org'\n").unwrap();
    let mut command = doorward(&["config", "--config", file.to_str().unwrap(), "--tls", "dev"]);
    let output = command.env("DOORWARD_LOG_LEVEL", "warn").output().unwrap();
    let printed = String::from_utf8(output.stdout).unwrap();
    let line = |key: &str| {
        let line = printed
            .lines()
            .find(|line| line.starts_with(&format!("{key} = ")));
        line.unwrap_or("-")
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ")
    };
    assert_eq!(
        line("domain"),
        format!("domain = \"id.example.org\" # from {}", file.display())
    );
    assert_eq!(
        line("log-level"),
        "log-level = \"warn\" # from DOORWARD_LOG_LEVEL"
    );
    assert_eq!(line("tls"), "tls = \"dev\" # from --tls");
    assert_eq!(
        line("data"),
        "data = \"./doorward-data\" # from the defaults"
    );
    // What it prints is a configuration file.
    let again = dir.path().join("again.toml");
    fs::write(&again, &printed).unwrap();
    let (code, sentence) = run(&["config", "--config", again.to_str().unwrap()]);
    assert_eq!((code, sentence.as_str()), (0, ""));
}

#[test]
fn a_store_from_a_newer_version_stops_the_start() {
    let data = tempfile::tempdir().unwrap();
    assert!(init(data.path(), &[]).status.success());
    set_schema_version(&data.path().join("store.db"), 9);
    let directory = data.path().to_str().unwrap();
    let (code, sentence) = run(&[
        "serve",
        "--data",
        directory,
        "--listen",
        "127.0.0.1:0",
        "--health-listen",
        "off",
    ]);
    assert_eq!(code, 1);
    assert!(
        sentence.contains("schema version 9") && sentence.contains("run the newer Doorward"),
        "{sentence}"
    );
}

/// Writes another version over the one digit that follows its name in the file.
fn set_schema_version(file: &Path, version: u8) {
    let mut bytes = fs::read(file).unwrap();
    let name = b"schema_version";
    let at = bytes
        .windows(name.len() + 1)
        .position(|part| part.starts_with(name) && part.last().is_some_and(u8::is_ascii_digit))
        .unwrap();
    *bytes.get_mut(at + name.len()).unwrap() = b'0' + version;
    fs::write(file, bytes).unwrap();
}

#[test]
fn why_takes_one_id_that_is_an_id() {
    let dir = tempfile::tempdir().unwrap();
    let data = dir.path().to_str().unwrap();
    let uuid = "00000000-0000-4000-8000-000000000000";
    let why = |more: &[&str]| run(&[&["why", "--data", data], more].concat());
    for wrong in [
        &[][..],
        &["--request-id", "x"],
        &["--authorization-id", "A"],
        &["--request-id", uuid, "--authorization-id", "a"],
    ] {
        let (code, text) = why(wrong);
        assert_eq!(code, 2, "{text}");
    }
    let (code, text) = why(&["--request-id", uuid]);
    assert_eq!(code, 1);
    assert!(text.contains("no server runs on"), "{text}");
}
