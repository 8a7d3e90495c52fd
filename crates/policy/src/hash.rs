//! One small hash of text without regard to ASCII case, the same on every run.

/// FNV-1a over the lower-cased bytes. Equal hashes are always followed by a real comparison.
pub(crate) fn hash_folded(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte.to_ascii_lowercase())).wrapping_mul(0x0100_0000_01b3)
    })
}
