//! One small hash of text without regard to ASCII case, the same on every run.

/// FNV-1a over the lower-cased bytes. Equal hashes are always followed by a real comparison.
pub(crate) fn hash_folded(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte.to_ascii_lowercase())).wrapping_mul(0x0100_0000_01b3)
    })
}

/// Whether two texts are the same without regard to ASCII case; mostly they are written alike.
pub(crate) fn same_folded(left: &str, right: &str) -> bool {
    left == right || left.eq_ignore_ascii_case(right)
}
