//! Takes the AWS managed policies, as the moto wheel carries them, into an index and their texts.
//!
//! `crates/identity/src/managed.rs` tells the form and reads it.

use crate::wheel::{self, Pinned};
use anyhow::{Context, Result, bail, ensure};
use std::fmt::Write as _;
use std::process::{Command, Stdio};

const MOTO: Pinned = Pinned {
    name: "moto",
    version: "5.2.5",
    sha256: "eef62cdcf3bfe73e0863743511ba042dfaba04ba3d5ecdcb896a196c693ad528",
};

/// The last release that carries AWS's ids of the policies.
const WITH_IDS: Pinned = Pinned {
    name: "moto",
    version: "2.2.20",
    sha256: "20f06e51dbdeb3ed76989f733e4e51472cbfe39dda031a49da66fc8df1bcefa4",
};

const INDEX: &str = "crates/identity/data/managed-policies.txt";
const TEXTS: &str = "crates/identity/data/managed-policies.deflate";

/// Prints `[name, path, id, version, created, updated, text]` for each.
///
/// The wheel sorts the members of documents; they are put back in the order AWS's pages use. Where
/// AWS's id is not known, one is made from the name: it is always the same, and no other's.
const READ: &str = r"
import base64, datetime, hashlib, json, sys, zipfile
def read(wheel):
    names = {}
    exec(zipfile.ZipFile(wheel).read('moto/iam/aws_managed_policies.py'), names)
    return json.loads(names['aws_managed_policies_data'])
ORDER = ['Version', 'Id', 'Sid', 'Effect', 'Principal', 'NotPrincipal', 'Action', 'NotAction',
         'Resource', 'NotResource', 'Condition', 'Statement']
def ordered(members):
    return {key: members[key] for key in sorted(members, key=ORDER.index)}
def text(document):
    statements = document['Statement']
    several = isinstance(statements, list)
    told = [ordered(one) for one in statements] if several else ordered(statements)
    return json.dumps(ordered({**document, 'Statement': told}), indent=4, ensure_ascii=False)
def seconds(date):
    return int(datetime.datetime.fromisoformat(date).timestamp())
def made_up(name):
    return 'ANPA' + base64.b32encode(hashlib.sha256(name.encode()).digest()).decode()[:17]
now, older = read(sys.argv[1]), read(sys.argv[2])
json.dump([[
    name, policy['Path'], older.get(name, {}).get('PolicyId') or made_up(name),
    policy['DefaultVersionId'],
    str(seconds(policy['CreateDate'])), str(seconds(policy['UpdateDate'])), text(policy['Document']),
] for name, policy in sorted(now.items(), key=lambda one: one[0].lower())], sys.stdout)
";

/// `cargo xtask managed [--wheel FILE --wheel-with-ids FILE]`.
pub(crate) fn run(arguments: &[String]) -> Result<()> {
    let (now, older) = match arguments {
        [] => (Vec::new(), Vec::new()),
        [first, now, second, older] if first == "--wheel" && second == "--wheel-with-ids" => (
            vec![first.clone(), now.clone()],
            vec![first.clone(), older.clone()],
        ),
        _ => bail!("the arguments are `--wheel FILE --wheel-with-ids FILE`"),
    };
    let (now, older) = (wheel::take(&MOTO, &now)?, wheel::take(&WITH_IDS, &older)?);
    let output = Command::new("python3")
        .args(["-c", READ])
        .args([now.path(), older.path()])
        .stderr(Stdio::inherit())
        .output()?;
    ensure!(
        output.status.success(),
        "the wheels have not the expected policies"
    );
    let policies: Vec<Vec<String>> = serde_json::from_slice(&output.stdout)?;
    write(&policies)
}

fn write(policies: &[Vec<String>]) -> Result<()> {
    let mut index = format!(
        "# AWS managed policies, from moto {} (Apache-2.0), their ids from moto {}; written by `cargo xtask managed`.\n",
        MOTO.version, WITH_IDS.version
    );
    let mut texts = Vec::new();
    for policy in policies {
        let (text, facts) = policy.split_last().context("a policy is a list")?;
        ensure!(
            facts.iter().all(|fact| !fact.contains(['\t', '\n'])),
            "a tab or a line break in {facts:?}"
        );
        let deflated = miniz_oxide::deflate::compress_to_vec(text.as_bytes(), 9);
        writeln!(index, "{}\t{}", facts.join("\t"), deflated.len())?;
        texts.extend(deflated);
    }
    std::fs::write(crate::root().join(INDEX), &index)?;
    std::fs::write(crate::root().join(TEXTS), &texts)?;
    println!(
        "managed: {} policies, {} bytes in {INDEX}, {} in {TEXTS}",
        policies.len(),
        index.len(),
        texts.len()
    );
    Ok(())
}
