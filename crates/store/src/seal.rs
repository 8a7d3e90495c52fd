use crate::key_file::MasterKey;
use crate::{SealError, Store};
use aws_lc_rs::aead::{AES_256_GCM_SIV, Aad, LessSafeKey, Nonce, UnboundKey};
use aws_lc_rs::hkdf::{HKDF_SHA256, KeyType, Salt};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use doorward_names::Secret;
use std::fmt;
use std::path::Path;
use zeroize::Zeroize;

/// How many bytes of randomness each sealing takes.
pub const NONCE_LEN: usize = 12;

/// The randomness that a store's first opening turns into keys.
#[derive(Debug)]
pub struct FreshKeys {
    /// Becomes the master key, if there is none.
    pub master: Secret<[u8; 32]>,
    /// Becomes the data key.
    pub data: Secret<[u8; 32]>,
    /// Wraps the data key.
    pub nonce: [u8; NONCE_LEN],
}

/// Seals what the store must not hold in the clear, and derives keys that outlive a restart.
///
/// AES-256-GCM-SIV (RFC 8452): a request that is run again on a newer state brings the same
/// randomness, so one nonce may meet two plaintexts. There GCM would give its key away, while SIV
/// shows no more than whether both were equal.
pub struct Sealer {
    id: u32,
    rows: LessSafeKey,
    data: Secret<[u8; 32]>,
}

impl Store {
    /// The store's sealer, under the master key in `key_file`. The first time, key file and data
    /// key are made of `fresh`; after that a missing key file is an error, never a new key.
    pub fn sealer(&self, key_file: &Path, fresh: &FreshKeys) -> Result<Sealer, SealError> {
        let sealed = self.wrapped_key()?.is_some();
        let master = match MasterKey::read(key_file)? {
            Some(master) => master,
            None if sealed => {
                return Err(SealError::KeyFileMissing {
                    path: key_file.into(),
                });
            }
            None => {
                let master = MasterKey::new(fresh.master.clone());
                master.write_new(key_file)?;
                master
            }
        };
        self.sealer_under(&master, fresh)
    }

    /// The store's sealer, under a master key that is kept elsewhere.
    pub fn sealer_under(&self, master: &MasterKey, fresh: &FreshKeys) -> Result<Sealer, SealError> {
        if let Some((id, wrapped)) = self.wrapped_key()? {
            let data = open(&aead(&master.0)?, &wrapped, &wrapping(id));
            let data = data.map_err(|_| SealError::WrongMasterKey)?;
            let data = data
                .expose()
                .as_slice()
                .try_into()
                .map_err(|_| SealError::Broken)?;
            return Sealer::new(id, Secret::new(data));
        }
        let id = 1;
        let wrapped = seal(
            &aead(&master.0)?,
            fresh.data.expose(),
            &wrapping(id),
            fresh.nonce,
        )?;
        let kept = self.engine().add_sealing_key(id, &wrapped);
        kept.map_err(|fault| SealError::Store(fault.to_string()))?;
        Sealer::new(id, fresh.data.clone())
    }

    fn wrapped_key(&self) -> Result<Option<(u32, String)>, SealError> {
        let keys = self.engine().sealing_keys();
        Ok(keys
            .map_err(|fault| SealError::Store(fault.to_string()))?
            .pop())
    }
}

impl Sealer {
    fn new(id: u32, data: Secret<[u8; 32]>) -> Result<Self, SealError> {
        let key = expand(&data, &["seal"])?;
        let rows = aead(&key)?;
        Ok(Self { id, rows, data })
    }

    /// The id of the data key in use; sealed values and what is derived carry it.
    pub fn key_id(&self) -> u32 {
        self.id
    }

    /// Seals `plaintext` as printable text that opens only with the same `context`.
    ///
    /// The context names the place the value is for, such as its row's kind and key, so that two
    /// sealed values cannot change places. `nonce` is random.
    pub fn seal(
        &self,
        plaintext: &[u8],
        context: &str,
        nonce: [u8; NONCE_LEN],
    ) -> Result<String, SealError> {
        let text = seal(&self.rows, plaintext, context, nonce)?;
        Ok(format!("{}.{text}", self.id))
    }

    /// Opens what [`Sealer::seal`] made with the same `context`.
    pub fn open(&self, sealed: &str, context: &str) -> Result<Secret<Vec<u8>>, SealError> {
        let (id, text) = sealed.split_once('.').ok_or(SealError::Broken)?;
        if id != self.id.to_string() {
            return Err(SealError::Broken);
        }
        open(&self.rows, text, context)
    }

    /// A key for `label`, the same each time, from which no other label's can be told.
    pub fn derive(&self, label: &str) -> Result<Secret<[u8; 32]>, SealError> {
        expand(&self.data, &["derive", label])
    }
}

impl fmt::Debug for Sealer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sealer")
            .field("id", &self.id)
            .finish_non_exhaustive()
    }
}

/// Binds a wrapped data key to its id.
fn wrapping(id: u32) -> String {
    format!("data key {id}")
}

fn aead(key: &Secret<[u8; 32]>) -> Result<LessSafeKey, SealError> {
    let key = UnboundKey::new(&AES_256_GCM_SIV, key.expose()).map_err(|_| SealError::Broken)?;
    Ok(LessSafeKey::new(key))
}

/// Nonce, ciphertext and tag, in base64url.
fn seal(
    key: &LessSafeKey,
    plaintext: &[u8],
    context: &str,
    nonce: [u8; NONCE_LEN],
) -> Result<String, SealError> {
    let mut sealed = Vec::with_capacity(plaintext.len() + 16);
    sealed.extend_from_slice(plaintext);
    let nonce_bytes = Nonce::assume_unique_for_key(nonce);
    key.seal_in_place_append_tag(nonce_bytes, Aad::from(context), &mut sealed)
        .map_err(|_| SealError::Broken)?;
    let whole = [&nonce[..], &sealed].concat();
    Ok(URL_SAFE_NO_PAD.encode(whole))
}

fn open(key: &LessSafeKey, text: &str, context: &str) -> Result<Secret<Vec<u8>>, SealError> {
    let whole = URL_SAFE_NO_PAD
        .decode(text)
        .map_err(|_| SealError::Broken)?;
    let (nonce, sealed) = whole
        .split_first_chunk::<NONCE_LEN>()
        .ok_or(SealError::Broken)?;
    let mut opened = sealed.to_vec();
    let nonce = Nonce::assume_unique_for_key(*nonce);
    let length = key
        .open_in_place(nonce, Aad::from(context), &mut opened)
        .map_err(|_| SealError::Broken)?
        .len();
    opened.truncate(length);
    Ok(Secret::new(opened))
}

/// HKDF-SHA256 (RFC 5869); the labels are the info, each ended by a zero byte.
fn expand(key: &Secret<[u8; 32]>, labels: &[&str]) -> Result<Secret<[u8; 32]>, SealError> {
    let info: Vec<&[u8]> = labels
        .iter()
        .flat_map(|label| [label.as_bytes(), &[0][..]])
        .collect();
    let root = Salt::new(HKDF_SHA256, b"doorward").extract(key.expose());
    let output = root.expand(&info, Bytes32).map_err(|_| SealError::Broken)?;
    let mut derived = [0; 32];
    output.fill(&mut derived).map_err(|_| SealError::Broken)?;
    let secret = Secret::new(derived);
    derived.zeroize();
    Ok(secret)
}

struct Bytes32;

impl KeyType for Bytes32 {
    fn len(&self) -> usize {
        32
    }
}
