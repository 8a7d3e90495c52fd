//! Takes the commonest leaked passwords, as the zxcvbn wheel carries them, into one sorted text.

use crate::wheel::{self, Pinned};
use anyhow::{Result, ensure};
use std::process::{Command, Stdio};

const ZXCVBN: Pinned = Pinned {
    name: "zxcvbn",
    version: "4.5.0",
    sha256: "2b6eed621612ce6d65e6e4c7455b966acee87d0280e257956b1f06ccc66bd5ff",
};

const TEXT: &str = "crates/identity/data/common-passwords.txt";

/// No password policy lets shorter ones pass.
const SHORTEST: usize = 6;

const READ: &str = "
import sys, zipfile
names = {}
exec(zipfile.ZipFile(sys.argv[1]).read('zxcvbn/frequency_lists.py'), names)
lists = next(v for v in names.values() if isinstance(v, dict) and 'passwords' in v)
print('\\n'.join(lists['passwords']))
";

/// `cargo xtask passwords [--wheel FILE]`.
pub(crate) fn run(arguments: &[String]) -> Result<()> {
    let wheel = wheel::take(&ZXCVBN, arguments)?;
    let output = Command::new("python3")
        .args(["-c", READ])
        .arg(wheel.path())
        .stderr(Stdio::inherit())
        .output()?;
    ensure!(
        output.status.success(),
        "the wheel has not the expected list"
    );
    let listed = String::from_utf8(output.stdout)?.to_lowercase();
    let long = |password: &&str| password.chars().count() >= SHORTEST;
    let mut passwords: Vec<&str> = listed.lines().filter(long).collect();
    passwords.sort_unstable();
    passwords.dedup();
    std::fs::write(crate::root().join(TEXT), passwords.join("\n") + "\n")?;
    println!("passwords: {} in {TEXT}", passwords.len());
    Ok(())
}
