//! Where a sign-in leads, which is never elsewhere.
const HOME: &str = "/console";
/// Where a program asks to be signed in: it names where the code goes in its query, and asks first.
const PROGRAM: &str = "/v1/authorize";
/// Switching to a role, as links have it.
const ROLE: &str = "/switchrole";
/// The longest address that is gone back to.
const LONGEST: usize = 2048;

/// Where a sign-in leads: `wanted` if it is a page of ours, and the console's home if not.
///
/// *Invariant:* what comes out begins with `/console` or is `/v1/authorize` or `/switchrole`, and
/// names no host, so no page of ours sends anybody elsewhere, nor by dots to a page that is not
/// the console's.
pub fn destination(wanted: &str) -> &str {
    let (path, query) = wanted.split_at(wanted.find(['?', '#']).unwrap_or(wanted.len()));
    let below = path.strip_prefix(HOME);
    let console = below.is_some_and(|below| below.is_empty() || below.starts_with('/'));
    let ours = console || path == PROGRAM || path == ROLE;
    let plain = |byte: u8| byte.is_ascii_graphic() && byte != b'\\';
    // `%2e` is a dot to browsers, and what a proxy makes of `%2f` and `%5c` is its own affair.
    let lower = path.to_ascii_lowercase();
    let tricks = ["//", "..", "/.", "%2e", "%2f", "%5c"];
    let straight = !tricks.iter().any(|trick| lower.contains(trick));
    if ours && straight && wanted.bytes().all(plain) && query.len() + path.len() <= LONGEST {
        wanted
    } else {
        HOME
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_of_the_console_is_gone_back_to() {
        for own in [
            "/console",
            "/console/",
            "/console/security",
            "/v1/authorize?client_id=x&redirect_uri=http%3A%2F%2F127.0.0.1%3A1%2F",
            "/switchrole?account=111122223333&roleName=a%2Fb&displayName=A%20b",
            "/console?region=eu-west-1#x",
            "/console/why?id=1/../2",
            "/console/policies/open?arn=arn:aws:iam::aws:policy/x&from=https://a.example//b",
        ] {
            assert_eq!(destination(own), own);
        }
    }

    #[test]
    fn nothing_else_is() {
        let long = format!("/console?{}", "a".repeat(LONGEST));
        for other in [
            "",
            "/",
            "console",
            "//evil.example",
            "///evil.example/console",
            "/\\evil.example",
            "\\\\evil.example\\console",
            "/console\\evil",
            "/console\\@evil.example",
            "https://evil.example",
            "https:evil.example",
            "https://evil.example/console",
            "https://id.test@evil.example/console",
            "http://id.test/console",
            "//id.test/console",
            "javascript:alert(1)",
            "JaVaScRiPt:alert(1)//console",
            "data:text/html,/console",
            "/consoles",
            "/v1/authorize/",
            "/v1/token",
            "//v1/authorize",
            "/console.evil.example",
            "/console@evil.example",
            "/console:80@evil.example",
            "/console//evil.example",
            "/console/../signout",
            "/console/..//evil.example",
            "/console/./x",
            "/console/%2e%2e/signout",
            "/console/%2E%2E/%2Fevil.example",
            "/console/%2f/evil.example",
            "/console/%5cevil.example",
            "/%2f%2fevil.example",
            "%2F%2Fevil.example",
            "/console\r\nlocation: https://evil.example",
            "/console\nx: y",
            "/console%0d%0a\tx",
            "/console\t//evil",
            "/con\tsole",
            "/console/\u{e9}",
            "/console/\u{2025}/evil",
            "/console\u{0}",
            " /console",
            "/console ",
            "\u{feff}/console",
            &long,
        ] {
            assert_eq!(destination(other), HOME, "{other:?}");
        }
    }
}
