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

/// The files to write, by path below `crates/shapes/src`.
type Files = BTreeMap<PathBuf, String>;

const HEADER: &str = "// Written by `cargo xtask shapes` from `models/`; not edited by hand.\n\n";

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
        ensure!(stale.is_empty(), "stale: {stale:?}; run `cargo xtask shapes`");
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
    Ok(files)
}

fn service_files(model: &Model, files: &mut Files) -> Result<()> {
    let folder = PathBuf::from(&model.module);
    let mut put = |name: String, body: String| files.insert(folder.join(name), HEADER.to_owned() + &body);
    put("schemas.rs".into(), schemas::scalars(model)?);
    put("types.rs".into(), types::types(model)?);
    put("errors.rs".into(), types::errors(model)?);
    for operation in &model.operations {
        put(format!("{}.rs", name::snake(&operation.name)), call::file(model, operation)?);
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
    for folder in files.keys().filter_map(|path| path.parent()).filter(|path| *path != Path::new("")) {
        let Ok(entries) = std::fs::read_dir(source.join(folder)) else { continue };
        for entry in entries {
            let path = folder.join(entry?.file_name());
            if !files.contains_key(&path) && !stale.contains(&path) {
                stale.push(path);
            }
        }
    }
    Ok(stale)
}
