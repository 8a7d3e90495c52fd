//! Files that say what is right, and how they are written anew.
use std::path::{Path, PathBuf};

/// The folder of the integration tests.
pub(crate) fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests")
}

/// Whether golden files are to be written anew; whoever does so reads what changed.
#[expect(clippy::disallowed_methods, reason = "only tests read this variable")]
fn updating() -> bool {
    std::env::var_os("DOORWARD_UPDATE_GOLDEN").is_some()
}

/// `fresh` must be what the file at `path` says.
pub(crate) fn compare(path: &Path, fresh: &str) {
    let golden = std::fs::read_to_string(path).unwrap_or_default();
    if golden == fresh {
        return;
    }
    if updating() {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, fresh).unwrap();
        return;
    }
    let (at, (is, should)) = fresh
        .lines()
        .chain([""])
        .zip(golden.lines().chain([""]))
        .enumerate()
        .find(|(_, (is, should))| is != should)
        .unwrap_or((0, ("more or fewer lines", "")));
    panic!(
        "{}:{}: is\n  {is}\nand should be\n  {should}\n\
         If it is right now, run with DOORWARD_UPDATE_GOLDEN=1 and read the difference.",
        path.display(),
        at + 1,
    );
}
