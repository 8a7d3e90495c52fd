use crate::OpenError;
use std::fs::{DirBuilder, File, OpenOptions, TryLockError};
use std::io::{self, ErrorKind, Read, Seek, Write};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};

/// A data directory that this process alone uses, for as long as the value lives.
#[derive(Debug)]
pub(crate) struct DataDir {
    dir: PathBuf,
    _held: File,
}

const LOCK: &str = "lock";
const DATABASE: &str = "store.db";

impl DataDir {
    /// Makes the directory where there is none, and locks it.
    pub(crate) fn lock(dir: &Path) -> Result<Self, OpenError> {
        let unreadable = |path: &Path, error: &io::Error| refusal(path, error);
        DirBuilder::new()
            .recursive(true)
            .mode(0o700)
            .create(dir)
            .map_err(|error| unreadable(dir, &error))?;
        let path = dir.join(LOCK);
        let mut held = private()
            .read(true)
            .write(true)
            .create(true)
            .truncate(false)
            .open(&path)
            .map_err(|error| unreadable(&path, &error))?;
        match held.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                return Err(OpenError::Locked {
                    dir: dir.into(),
                    holder: holder(&mut held),
                });
            }
            Err(TryLockError::Error(error)) => return Err(unreadable(&path, &error)),
        }
        name_holder(&mut held).map_err(|error| unreadable(&path, &error))?;
        Ok(Self {
            dir: dir.into(),
            _held: held,
        })
    }

    /// The database file, which is made, empty and private, where there is none.
    pub(crate) fn database(&self) -> Result<PathBuf, OpenError> {
        let path = self.dir.join(DATABASE);
        let made = private().read(true).append(true).create(true).open(&path);
        made.map_err(|error| refusal(&path, &error))?;
        Ok(path)
    }
}

/// Makes a new file that only its owner can read; fails if there is one.
pub(crate) fn create_private(path: &Path) -> io::Result<File> {
    private().write(true).create_new(true).open(path)
}

/// Makes the names in the directory of `path` durable.
pub(crate) fn sync_parent(path: &Path) -> io::Result<()> {
    let parent = path
        .parent()
        .filter(|parent| !parent.as_os_str().is_empty());
    File::open(parent.unwrap_or(Path::new(".")))?.sync_all()
}

fn private() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.mode(0o600);
    options
}

fn name_holder(held: &mut File) -> io::Result<()> {
    held.set_len(0)?;
    writeln!(held, "{}", std::process::id())
}

/// Who wrote their process id into the lock file.
fn holder(held: &mut File) -> String {
    let mut text = String::new();
    let read = held
        .rewind()
        .and_then(|()| held.take(20).read_to_string(&mut text));
    match (read, text.trim().parse::<u32>()) {
        (Ok(_), Ok(process)) => format!("process {process}"),
        _ => "another process".into(),
    }
}

fn refusal(path: &Path, error: &io::Error) -> OpenError {
    let path = path.to_path_buf();
    match error.kind() {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => OpenError::DiskFull { path },
        _ => OpenError::Unreadable {
            path,
            detail: error.to_string(),
        },
    }
}
