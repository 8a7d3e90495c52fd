use crate::SealError;
use crate::data_dir::{create_private, sync_parent};
use doorward_names::Secret;
use std::fs::{self, File};
use std::io::{self, ErrorKind, Read, Write};
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use zeroize::Zeroize;

/// The key that wraps a store's data keys. It never leaves memory except into its own file.
#[derive(Clone, Debug)]
pub struct MasterKey(pub(crate) Secret<[u8; 32]>);

impl MasterKey {
    /// Takes a key that is kept elsewhere.
    pub fn new(key: Secret<[u8; 32]>) -> Self {
        Self(key)
    }

    /// Reads the key file `path`, which its owner alone may read; `None` if there is none.
    pub fn read(path: &Path) -> Result<Option<Self>, SealError> {
        let refused = |error: io::Error| unreadable(path, &error);
        let mut file = match File::open(path) {
            Ok(file) => file,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(refused(error)),
        };
        let metadata = file.metadata().map_err(refused)?;
        let mode = metadata.permissions().mode() & 0o7777;
        if mode & 0o077 != 0 {
            return Err(SealError::KeyFileExposed {
                path: path.into(),
                mode,
            });
        }
        if metadata.len() != 32 {
            return Err(SealError::KeyFileLength {
                path: path.into(),
                found: metadata.len(),
            });
        }
        let mut key = [0; 32];
        file.read_exact(&mut key).map_err(refused)?;
        let master = Self(Secret::new(key));
        key.zeroize();
        Ok(Some(master))
    }

    /// Writes the key to the new file `path`, which appears whole or not at all.
    pub fn write_new(&self, path: &Path) -> Result<(), SealError> {
        self.try_write_new(path)
            .map_err(|error| unreadable(path, &error))
    }

    fn try_write_new(&self, path: &Path) -> io::Result<()> {
        if path.try_exists()? {
            return Err(ErrorKind::AlreadyExists.into());
        }
        let mut unfinished = path.as_os_str().to_owned();
        unfinished.push(".new");
        let unfinished = Path::new(&unfinished);
        match fs::remove_file(unfinished) {
            Err(error) if error.kind() != ErrorKind::NotFound => return Err(error),
            _ => {}
        }
        let mut file = create_private(unfinished)?;
        file.write_all(self.0.expose())?;
        file.sync_all()?;
        fs::rename(unfinished, path)?;
        sync_parent(path)
    }
}

fn unreadable(path: &Path, error: &io::Error) -> SealError {
    SealError::KeyFileUnreadable {
        path: path.into(),
        detail: error.to_string(),
    }
}
