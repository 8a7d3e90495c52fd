//! The arrows between crates, as ARCHITECTURE.md draws them.

use crate::root;
use anyhow::{Context, Result, bail};
use serde_json::Value;
use std::process::Command;

/// Which of our crates each may depend on.
const ARROWS: &[(&str, &[&str])] = &[
    ("doorward-names", &[]),
    ("doorward-sigv4", &[]),
    ("doorward-policy", &["doorward-names"]),
    ("doorward-shapes", &["doorward-names"]),
    ("doorward-store", &["doorward-names"]),
    (
        "doorward-identity",
        &[
            "doorward-names",
            "doorward-policy",
            "doorward-shapes",
            "doorward-sigv4",
            "doorward-store",
        ],
    ),
    (
        "doorward-server",
        &[
            "doorward-identity",
            "doorward-names",
            "doorward-shapes",
            "doorward-store",
        ],
    ),
];

/// The only crate that may depend on each of these: a crate is a wall around a dependency.
const WALLS: &[(&str, &str)] = &[
    ("rusqlite", "doorward-store"),
    ("tokio", "doorward-server"),
    ("hyper", "doorward-server"),
    ("hyper-util", "doorward-server"),
    ("rustls", "doorward-server"),
    ("tokio-rustls", "doorward-server"),
    ("askama", "doorward-server"),
    ("clap", "doorward-server"),
    ("saphyr-parser", "doorward-server"),
    ("toml", "doorward-server"),
    ("getrandom", "doorward-server"),
];

/// What must not be anywhere in the tree.
const BANNED: &[&str] = &["openssl", "openssl-sys", "native-tls"];

/// Fails, naming the edge, if a dependency is not drawn.
pub(crate) fn check() -> Result<()> {
    let metadata = metadata()?;
    let packages = metadata
        .get("packages")
        .and_then(Value::as_array)
        .context("metadata has no packages")?;
    for package in packages {
        let name = text(member(package, "name"));
        if BANNED.contains(&name) {
            bail!("`{name}` is banned");
        }
        if !member(package, "source").is_null() || name == "xtask" {
            continue;
        }
        for dependency in member(package, "dependencies")
            .as_array()
            .into_iter()
            .flatten()
        {
            // Tests may use what the product may not.
            if member(dependency, "kind").is_null() {
                check_edge(name, text(member(dependency, "name")))?;
            }
        }
    }
    Ok(())
}

fn check_edge(from: &str, to: &str) -> Result<()> {
    let (_, allowed) = ARROWS
        .iter()
        .find(|(name, _)| *name == from)
        .with_context(|| format!("`{from}` is not drawn in xtask/src/arrows.rs"))?;
    if to.starts_with("doorward-") && !allowed.contains(&to) {
        bail!("`{from}` may not depend on `{to}`");
    }
    match WALLS.iter().find(|(name, _)| *name == to) {
        Some((_, wall)) if *wall != from => bail!("only `{wall}` may depend on `{to}`"),
        _ => Ok(()),
    }
}

fn metadata() -> Result<Value> {
    let output = Command::new("cargo")
        .args(["metadata", "--format-version", "1", "--locked"])
        .current_dir(root())
        .output()?;
    if !output.status.success() {
        bail!(
            "cargo metadata failed: {}",
            String::from_utf8_lossy(&output.stderr)
        );
    }
    Ok(serde_json::from_slice(&output.stdout)?)
}

fn member<'a>(value: &'a Value, name: &str) -> &'a Value {
    value.get(name).unwrap_or(&Value::Null)
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}
