//! Writes the Rust of `crates/shapes` from `models/`.

mod call;
mod facts;
mod model;
mod name;
mod schemas;
mod types;

use crate::models::SERVICES;
use anyhow::{Context, Result, bail, ensure};
use model::Model;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The files to write, by path below `crates/shapes/src`.
type Files = BTreeMap<PathBuf, String>;

const HEADER: &str = "// Written by `cargo xtask shapes` from `models/`; not edited by hand.\n\n";

/// The types that generated files take from the crate's prelude.
const PRELUDE: &[&str] = &[
    "BTreeMap",
    "Document",
    "ErrorSchema",
    "NOTHING",
    "OperationSchema",
    "Pattern",
    "Schema",
    "Secret",
    "Timestamp",
    "error!",
];

/// Whether `name` stands in `body` as a whole word.
fn mentions(body: &str, name: &str) -> bool {
    let is_word = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '"' || c == '`';
    body.match_indices(name).any(|(at, _)| {
        let before = body.get(..at).and_then(|text| text.chars().next_back());
        let after = body
            .get(at + name.len()..)
            .and_then(|text| text.chars().next());
        !before.is_some_and(is_word) && !after.is_some_and(is_word)
    })
}

/// `cargo xtask shapes [--check]`.
pub(crate) fn run(arguments: &[String]) -> Result<()> {
    let check = match arguments {
        [] => false,
        [flag] if flag == "--check" => true,
        _ => bail!("shapes takes no argument but `--check`"),
    };
    let source = crate::root().join("crates/shapes/src");
    let files = generate()?;
    let stale = stale(&source, &files)?;
    if check {
        ensure!(
            stale.is_empty(),
            "stale: {stale:?}; run `cargo xtask shapes`"
        );
        println!("shapes: {} files are fresh", files.len());
        return Ok(());
    }
    for path in &stale {
        match files.get(path) {
            Some(text) => write(&source.join(path), text)?,
            None => std::fs::remove_file(source.join(path))?,
        }
    }
    println!("shapes: {} files, {} changed", files.len(), stale.len());
    Ok(())
}

fn write(path: &Path, text: &str) -> Result<()> {
    let folder = path.parent().context("a file has a folder")?;
    std::fs::create_dir_all(folder)?;
    Ok(std::fs::write(path, text)?)
}

fn generate() -> Result<Files> {
    let mut files = Files::new();
    for (service, _) in SERVICES {
        let path = crate::root().join(format!("models/{service}.json"));
        let text = std::fs::read_to_string(&path)
            .with_context(|| format!("`{}`: run `cargo xtask models`", path.display()))?;
        let model = Model::parse(service, &text).with_context(|| format!("`{service}`"))?;
        service_files(&model, &mut files)?;
    }
    formatted(files)
}

/// Runs rustfmt over all of it at once: it follows the modules of the services' own files.
fn formatted(files: Files) -> Result<Files> {
    let folder = std::env::temp_dir().join(format!("doorward-shapes-{}", std::process::id()));
    for (path, text) in &files {
        write(&folder.join(path), text)?;
    }
    let modules = files
        .keys()
        .filter(|path| path.parent() == Some(Path::new("")));
    let status = Command::new("rustfmt")
        .args(["--edition", "2024", "--config-path"])
        .arg(crate::root().join("rustfmt.toml"))
        .args(modules.map(|path| folder.join(path)))
        .status()
        .context("rustfmt formats what is written: is it installed?")?;
    ensure!(status.success(), "rustfmt refused what was written");
    let read = |path: PathBuf| Ok((path.clone(), std::fs::read_to_string(folder.join(path))?));
    let formatted: Result<Files> = files.into_keys().map(read).collect();
    std::fs::remove_dir_all(&folder)?;
    formatted
}

fn service_files(model: &Model, files: &mut Files) -> Result<()> {
    let folder = PathBuf::from(&model.module);
    let mut put = |name: String, (title, body): (String, String)| {
        let mut modules: Vec<&str> = ["errors", "schemas", "types"].into();
        modules.retain(|module| body.contains(&format!("{module}::")));
        if body.contains("&SERVICE,") {
            modules.push("SERVICE");
        }
        let uses = match modules.as_slice() {
            [] => String::new(),
            [one] => format!("use super::{one};\n"),
            many => format!("use super::{{{}}};\n", many.join(", ")),
        };
        let prelude = PRELUDE.iter().any(|name| mentions(&body, name));
        let prelude = if prelude {
            "use crate::prelude::*;\n"
        } else {
            ""
        };
        let text = format!("{HEADER}//! {title}\n\n{uses}{prelude}\n{body}");
        files.insert(folder.join(name), text);
    };
    put("schemas.rs".into(), schemas::scalars(model)?);
    put("types.rs".into(), types::types(model)?);
    put("errors.rs".into(), types::errors(model)?);
    for operation in &model.operations {
        put(
            format!("{}.rs", name::snake(&operation.name)),
            call::file(model, operation)?,
        );
    }
    let module = PathBuf::from(format!("{}.rs", model.module));
    files.insert(module, HEADER.to_owned() + &facts::service(model)?);
    Ok(())
}

/// What differs between `source` and what the models say, files without a model included.
fn stale(source: &Path, files: &Files) -> Result<Vec<PathBuf>> {
    let mut stale: Vec<PathBuf> = Vec::new();
    for (path, text) in files {
        if std::fs::read_to_string(source.join(path)).ok().as_ref() != Some(text) {
            stale.push(path.clone());
        }
    }
    for folder in files
        .keys()
        .filter_map(|path| path.parent())
        .filter(|path| *path != Path::new(""))
    {
        let Ok(entries) = std::fs::read_dir(source.join(folder)) else {
            continue;
        };
        for entry in entries {
            let path = folder.join(entry?.file_name());
            if !files.contains_key(&path) && !stale.contains(&path) {
                stale.push(path);
            }
        }
    }
    Ok(stale)
}
