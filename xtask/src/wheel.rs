//! Pinned packages that facts are taken from: downloaded by name, and read only if they are what
//! was pinned.

use anyhow::{Context, Result, bail, ensure};
use std::path::{Path, PathBuf};
use std::process::Command;

/// One release of a pure Python package.
pub(crate) struct Pinned {
    pub(crate) name: &'static str,
    pub(crate) version: &'static str,
    /// Of its wheel.
    pub(crate) sha256: &'static str,
}

/// A wheel that is what was pinned; what was downloaded for it goes with it.
pub(crate) struct Wheel {
    path: PathBuf,
    download: Option<PathBuf>,
}

impl Wheel {
    pub(crate) fn path(&self) -> &Path {
        &self.path
    }
}

impl Drop for Wheel {
    fn drop(&mut self) {
        if let Some(folder) = &self.download {
            let _ = std::fs::remove_dir_all(folder);
        }
    }
}

/// The wheel of `pinned`: the one `--wheel FILE` names, or a fresh download.
pub(crate) fn take(pinned: &Pinned, arguments: &[String]) -> Result<Wheel> {
    let wheel = match arguments {
        [] => fetch(pinned)?,
        [flag, file] if flag == "--wheel" => Wheel {
            path: PathBuf::from(file),
            download: None,
        },
        _ => bail!("the only argument is `--wheel FILE`"),
    };
    verify(pinned, &wheel.path)?;
    Ok(wheel)
}

fn fetch(pinned: &Pinned) -> Result<Wheel> {
    let Pinned { name, version, .. } = pinned;
    let folder = std::env::temp_dir().join(format!("doorward-{name}-{}", std::process::id()));
    std::fs::create_dir_all(&folder)?;
    let status = Command::new("python3")
        .args(["-m", "pip", "download", "--quiet", "--no-deps"])
        .arg("--only-binary=:all:")
        .arg("--dest")
        .arg(&folder)
        .arg(format!("{name}=={version}"))
        .status()
        .context("pip downloads the wheel: is python3 with pip installed?")?;
    ensure!(status.success(), "pip could not download {name} {version}");
    let downloaded = std::fs::read_dir(&folder)?.next();
    let downloaded = downloaded.context("pip downloaded nothing")??;
    Ok(Wheel {
        path: downloaded.path(),
        download: Some(folder),
    })
}

const HASH: &str =
    "import hashlib,sys;print(hashlib.sha256(open(sys.argv[1],'rb').read()).hexdigest())";

fn verify(pinned: &Pinned, wheel: &Path) -> Result<()> {
    let output = Command::new("python3")
        .args(["-c", HASH])
        .arg(wheel)
        .output()?;
    let hash = String::from_utf8(output.stdout)?;
    ensure!(
        hash.trim() == pinned.sha256,
        "`{}` is not the pinned wheel",
        wheel.display()
    );
    Ok(())
}
