//! What is sealed stays shut for everyone else.
#![expect(clippy::unwrap_used, reason = "tests")]

use doorward_names::Secret;
use doorward_store::*;
use proptest::prelude::*;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

fn fresh(seed: u8) -> FreshKeys {
    let key = |n: u8| Secret::new([seed.wrapping_add(n); 32]);
    FreshKeys {
        master: key(0),
        data: key(1),
        nonce: [seed.wrapping_add(2); NONCE_LEN],
    }
}

fn in_memory() -> Store {
    Store::in_memory(Options::default()).unwrap()
}

fn sealer() -> Sealer {
    in_memory()
        .sealer_under(&MasterKey::new(Secret::new([9; 32])), &fresh(1))
        .unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..Default::default() })]
    #[test]
    fn what_is_sealed_opens_in_its_own_place_only(
        plaintext in proptest::collection::vec(any::<u8>(), 0..80),
        nonce in any::<[u8; NONCE_LEN]>(),
        flipped in any::<prop::sample::Index>(),
    ) {
        let sealer = sealer();
        let sealed = sealer.seal(&plaintext, "access_key/AKIA1", nonce).unwrap();
        let opened = sealer.open(&sealed, "access_key/AKIA1").unwrap();
        prop_assert_eq!(opened.expose(), &plaintext);
        for elsewhere in ["access_key/AKIA2", "mfa_device/AKIA1", ""] {
            prop_assert!(matches!(sealer.open(&sealed, elsewhere), Err(SealError::Broken)));
        }
        let mut altered = sealed.clone().into_bytes();
        let at = flipped.index(altered.len());
        altered[at] = if altered[at] == b'A' { b'B' } else { b'A' };
        let altered = String::from_utf8(altered).unwrap();
        prop_assert!(sealer.open(&altered, "access_key/AKIA1").is_err());
    }

    #[test]
    fn text_that_was_never_sealed_is_refused(text in "\\PC{0,60}") {
        prop_assert!(sealer().open(&text, "x").is_err());
    }
}

#[test]
fn derived_keys_differ_by_label_and_outlive_a_restart() {
    let store = in_memory();
    let master = MasterKey::new(Secret::new([9; 32]));
    let first = store.sealer_under(&master, &fresh(1)).unwrap();
    let sealed = first.seal(b"secret", "a", [3; NONCE_LEN]).unwrap();
    assert!(!sealed.contains("secret"));
    // Other randomness at the second opening makes no difference: the kept key counts.
    let second = store.sealer_under(&master, &fresh(77)).unwrap();
    assert_eq!(second.open(&sealed, "a").unwrap().expose(), b"secret");
    let derive = |sealer: &Sealer, label| *sealer.derive(label).unwrap().expose();
    assert_eq!(derive(&first, "session"), derive(&second, "session"));
    assert_ne!(derive(&first, "session"), derive(&first, "sessions"));
    let other = in_memory().sealer_under(&master, &fresh(5)).unwrap();
    assert_ne!(derive(&first, "session"), derive(&other, "session"));
    assert!(other.open(&sealed, "a").is_err());
}

#[test]
fn the_store_keeps_no_key_in_the_clear_and_debug_shows_none() {
    let dir = tempfile::tempdir().unwrap();
    let store = Store::open(dir.path(), Options::default()).unwrap();
    let fresh = FreshKeys {
        master: Secret::new(*b"this is the master key, 32 bytes"),
        data: Secret::new(*b"this is the data key: 32 bytes.."),
        nonce: [0; NONCE_LEN],
    };
    let sealer = store.sealer(&dir.path().join("key"), &fresh).unwrap();
    assert!(!format!("{sealer:?} {fresh:?}").contains("32 bytes"));
    drop(store);
    let database = fs::read(dir.path().join("store.db")).unwrap();
    let holds = |key: &[u8]| database.windows(32).any(|window| window == key);
    assert!(!holds(fresh.master.expose()) && !holds(fresh.data.expose()));
}

#[test]
fn a_key_file_is_made_once_and_is_private() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("key");
    let store = in_memory();
    store.sealer(&path, &fresh(1)).unwrap();
    assert_eq!(fs::read(&path).unwrap(), [1; 32]);
    assert_eq!(
        fs::metadata(&path).unwrap().permissions().mode() & 0o777,
        0o600
    );
    store.sealer(&path, &fresh(50)).unwrap();
    assert_eq!(fs::read(&path).unwrap(), [1; 32]);
    assert!(
        MasterKey::new(Secret::new([7; 32]))
            .write_new(&path)
            .is_err()
    );
    assert_eq!(
        fs::read_dir(dir.path()).unwrap().count(),
        1,
        "nothing is left beside it"
    );
}

#[test]
fn a_key_file_that_will_not_do_is_explained() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("key");
    let store = in_memory();
    store.sealer(&path, &fresh(1)).unwrap();
    let refusal = || store.sealer(&path, &fresh(1)).unwrap_err();

    fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).unwrap();
    let error = refusal();
    assert!(
        matches!(error, SealError::KeyFileExposed { mode: 0o640, .. }),
        "{error}"
    );
    assert!(error.to_string().contains("`chmod 600` it"), "{error}");

    write_private(&path, &[1; 31]);
    assert!(matches!(
        refusal(),
        SealError::KeyFileLength { found: 31, .. }
    ));

    write_private(&path, &[2; 32]);
    assert!(matches!(refusal(), SealError::WrongMasterKey));

    fs::remove_file(&path).unwrap();
    assert!(matches!(refusal(), SealError::KeyFileMissing { .. }));
    assert!(!path.exists(), "a lost key is not replaced by a new one");

    fs::create_dir(&path).unwrap();
    fs::set_permissions(&path, fs::Permissions::from_mode(0o700)).unwrap();
    let error = refusal();
    let explained = matches!(
        error,
        SealError::KeyFileUnreadable { .. } | SealError::KeyFileLength { .. }
    );
    assert!(explained, "{error}");
}

fn write_private(path: &Path, bytes: &[u8]) {
    fs::write(path, bytes).unwrap();
    fs::set_permissions(path, fs::Permissions::from_mode(0o600)).unwrap();
}
