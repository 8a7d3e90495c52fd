//! What a browser calls itself, for people: a hint, which anybody can write as they like.

/// Signs of browsers, the more particular first: most pretend to be others too.
const BROWSERS: [(&str, &str); 8] = [
    ("Edg", "Edge"),
    ("OPR/", "Opera"),
    ("SamsungBrowser/", "Samsung Internet"),
    ("Firefox/", "Firefox"),
    ("FxiOS/", "Firefox"),
    ("CriOS/", "Chrome"),
    ("Chrome/", "Chrome"),
    ("Safari/", "Safari"),
];

const SYSTEMS: [(&str, &str); 8] = [
    ("iPhone", "iPhone"),
    ("iPad", "iPad"),
    ("Android", "Android"),
    ("CrOS", "ChromeOS"),
    ("Windows", "Windows"),
    ("Mac OS X", "macOS"),
    ("Linux", "Linux"),
    ("X11", "Unix"),
];

/// `Firefox, Linux`; what is no browser we know is called as it calls itself.
pub(super) fn device(user_agent: &str) -> String {
    let first = |signs: &[(&str, &'static str)]| {
        let found = signs.iter().find(|(sign, _)| user_agent.contains(sign));
        found.map(|(_, name)| *name)
    };
    match (first(&BROWSERS), first(&SYSTEMS)) {
        (Some(browser), Some(system)) => format!("{browser}, {system}"),
        (Some(browser), None) => browser.to_owned(),
        (None, _) if user_agent.trim().is_empty() => "–".to_owned(),
        (None, _) => plain(user_agent).chars().take(60).collect(),
    }
}

/// `text` without what turns the direction of the text around it, for names that others chose.
pub(super) fn plain(text: &str) -> String {
    let turns = |letter: char| {
        matches!(
            letter,
            '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'
        )
    };
    text.chars().filter(|letter| !turns(*letter)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_turns_the_text_around_a_name() {
        let turned = "a\u{202e}b\u{2066}c\u{200f}\u{61c}\u{2069}\u{202c}\u{5d0}";
        assert_eq!(plain(turned), "abc\u{5d0}");
        assert_eq!(device("agent\u{202e}/1"), "agent/1");
    }

    #[test]
    fn a_browser_is_called_by_its_own_name() {
        for (user_agent, called) in [
            (
                "Mozilla/5.0 (X11; Linux x86_64; rv:146.0) Gecko/20100101 Firefox/146.0",
                "Firefox, Linux",
            ),
            (
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) \
                 Chrome/143.0.0.0 Safari/537.36 Edg/143.0.0.0",
                "Edge, Windows",
            ),
            (
                "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 \
                 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1",
                "Safari, iPhone",
            ),
            ("curl/8.5.0", "curl/8.5.0"),
            ("", "–"),
        ] {
            assert_eq!(device(user_agent), called);
        }
        assert_eq!(device(&"é".repeat(600)).chars().count(), 60);
    }
}
