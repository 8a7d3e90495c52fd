//! What pages load: one style sheet, one mark and one script, under names that change with their content.

/// A file that never changes under its path, so browsers may keep it for good.
pub(crate) struct Asset {
    name: &'static str,
    extension: &'static str,
    /// Its `Content-Type`.
    pub(crate) media_type: &'static str,
    /// Its bytes.
    pub(crate) bytes: &'static [u8],
}

/// The style sheet of every page.
pub(crate) static STYLE: Asset = Asset {
    name: "doorward",
    extension: "css",
    media_type: "text/css; charset=utf-8",
    bytes: include_bytes!("../../templates/static/doorward.css"),
};

/// What the pages that have a script do with it.
pub(crate) static SCRIPT: Asset = Asset {
    name: "doorward",
    extension: "js",
    media_type: "text/javascript; charset=utf-8",
    bytes: include_bytes!("../../templates/static/doorward.js"),
};

/// The mark that browsers show beside a page's title.
pub(crate) static MARK: Asset = Asset {
    name: "doorward",
    extension: "svg",
    media_type: "image/svg+xml",
    bytes: include_bytes!("../../templates/static/doorward.svg"),
};

impl Asset {
    /// The path it is served under: `/static/doorward-<hash>.css`.
    pub(crate) fn path(&self) -> String {
        format!(
            "/static/{}-{:016x}.{}",
            self.name,
            fnv1a(self.bytes),
            self.extension
        )
    }

    /// The asset served under `path`.
    pub(crate) fn at(path: &str) -> Option<&'static Self> {
        [&STYLE, &MARK, &SCRIPT]
            .into_iter()
            .find(|asset| asset.path() == path)
    }
}

/// FNV-1a: tells versions of a file apart, and guards nothing.
fn fnv1a(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_asset_is_found_under_its_own_path_alone() {
        assert!(Asset::at(&STYLE.path()).is_some());
        assert!(Asset::at("/static/doorward.css").is_none());
        assert_ne!(STYLE.path(), MARK.path());
    }
}
