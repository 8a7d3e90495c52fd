//! The one list of what answers where on the main listener.
use crate::web;
use doorward_identity::{Installation, Request};

/// Who answers a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Route<'r> {
    /// The pages, on this kind of host.
    Page(HostKind<'r>),
    /// An issuer of tokens: what it publishes.
    Issuer,
    /// A browser that opened the bare address: the sign-in page.
    ToSignIn,
    /// The AWS APIs: everything else, so that what is no page is refused as AWS refuses it.
    Api,
}

/// What a host name says about what is wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum HostKind<'r> {
    /// The domain itself, an address, or a name we do not know: APIs, and pages by path.
    Bare,
    /// `signin.<domain>`, `<region>.signin.<domain>`, and with the account's id or alias
    /// `<account>.signin.<domain>`.
    SignIn { account: Option<&'r str> },
    /// `console.<domain>`.
    Console,
    /// `<subdomain>.portal.<domain>`.
    Portal { subdomain: &'r str },
}

/// Decides who answers `request` in an installation of the name `domain`.
pub(crate) fn route<'r>(request: &Request<'r>, domain: &str) -> Route<'r> {
    let host = request
        .header("host")
        .map_or(HostKind::Bare, |host| host_kind(host, domain));
    if web::is_page(host, request.path) {
        Route::Page(host)
    } else if Installation::is_of_issuer(request.path) {
        Route::Issuer
    } else if is_browser_at_the_front(request) {
        Route::ToSignIn
    } else if host != HostKind::Bare && is_browser(request) {
        // A person at a host of pages is told in a page that there is none.
        Route::Page(host)
    } else {
        Route::Api
    }
}

/// What the `Host` header's name says.
pub(crate) fn host_kind<'h>(host: &'h str, domain: &str) -> HostKind<'h> {
    let name = without_port(host);
    let Some(below) = below(name, domain) else {
        return HostKind::Bare;
    };
    match below.rsplit_once('.') {
        None if below.eq_ignore_ascii_case("signin") => HostKind::SignIn { account: None },
        None if below.eq_ignore_ascii_case("console") => HostKind::Console,
        Some((label, kind)) if kind.eq_ignore_ascii_case("signin") && !label.contains('.') => {
            let account = (!looks_like_a_region(label)).then_some(label);
            HostKind::SignIn { account }
        }
        Some((subdomain, kind))
            if kind.eq_ignore_ascii_case("portal") && !subdomain.contains('.') =>
        {
            HostKind::Portal { subdomain }
        }
        _ => HostKind::Bare,
    }
}

fn without_port(host: &str) -> &str {
    match host.rsplit_once(':') {
        Some((name, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => name,
        _ => host,
    }
}

/// `a.b` of `a.b.<domain>`.
fn below<'h>(name: &'h str, domain: &str) -> Option<&'h str> {
    let (below, rest) = name.split_at_checked(name.len().checked_sub(domain.len())?)?;
    if rest.eq_ignore_ascii_case(domain) {
        below.strip_suffix('.')
    } else {
        None
    }
}

/// Whether a label is a region and so cannot be meant as an account's alias: `us-east-1`.
fn looks_like_a_region(label: &str) -> bool {
    let mut words = label.rsplitn(3, '-');
    let (Some(number), Some(direction), Some(area)) = (words.next(), words.next(), words.next())
    else {
        return false;
    };
    let areas = [
        "af", "ap", "ca", "cn", "eu", "eu-isoe", "eusc-de", "il", "me", "mx", "sa", "us", "us-gov",
        "us-iso", "us-isob", "us-isof",
    ];
    let directions = [
        "north",
        "northeast",
        "east",
        "southeast",
        "south",
        "southwest",
        "west",
        "northwest",
        "central",
    ];
    number.len() == 1
        && number.bytes().all(|byte| byte.is_ascii_digit())
        && directions.contains(&direction)
        && areas.contains(&area)
}

fn is_browser_at_the_front(request: &Request<'_>) -> bool {
    request.path == "/" && request.query.is_empty() && is_browser(request)
}

fn is_browser(request: &Request<'_>) -> bool {
    matches!(request.method, "GET" | "HEAD")
        && request.header("authorization").is_none()
        && request
            .header("accept")
            .is_some_and(|accept| accept.contains("text/html"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use doorward_identity::Peer;
    use std::net::{IpAddr, Ipv4Addr};

    #[test]
    fn what_issuers_publish_is_on_every_host() {
        for host in ["id.test", "signin.id.test", "127.0.0.1:4680"] {
            let peer = Peer {
                address: IpAddr::V4(Ipv4Addr::LOCALHOST),
                tls: None,
            };
            let request = Request {
                method: "GET",
                path: "/tokens/some/.well-known/jwks.json",
                query: "",
                headers: &[("host", host)],
                body: b"",
                peer: &peer,
            };
            assert_eq!(route(&request, "id.test"), Route::Issuer);
        }
    }

    #[test]
    fn a_host_name_says_what_is_wanted() {
        let sign_in = |account| HostKind::SignIn { account };
        let cases = [
            ("id.test", HostKind::Bare),
            ("127.0.0.1:4680", HostKind::Bare),
            ("[::1]:4680", HostKind::Bare),
            ("signin.id.test", sign_in(None)),
            ("SIGNIN.ID.TEST:8443", sign_in(None)),
            ("eu-central-1.signin.id.test", sign_in(None)),
            ("us-gov-west-1.signin.id.test", sign_in(None)),
            ("eusc-de-east-1.signin.id.test", sign_in(None)),
            ("us-iso-east-1.signin.id.test", sign_in(None)),
            ("123456789012.signin.id.test", sign_in(Some("123456789012"))),
            ("my-team-1.signin.id.test:443", sign_in(Some("my-team-1"))),
            ("a.b.signin.id.test", HostKind::Bare),
            ("console.id.test", HostKind::Console),
            ("d-1.portal.id.test", HostKind::Portal { subdomain: "d-1" }),
            ("sts.us-east-1.id.test", HostKind::Bare),
            ("signinid.test", HostKind::Bare),
            ("signin.other.test", HostKind::Bare),
            ("", HostKind::Bare),
            ("é.id.test", HostKind::Bare),
        ];
        for (host, kind) in cases {
            assert_eq!(host_kind(host, "id.test"), kind, "{host}");
        }
    }

    #[test]
    fn a_browser_lost_at_a_host_of_pages_is_told_in_a_page() {
        let peer = Peer {
            address: IpAddr::V4(Ipv4Addr::LOCALHOST),
            tls: None,
        };
        let is_page = |host: &str, path, accept| {
            let request = Request {
                method: "GET",
                path,
                query: "",
                headers: &[("host", host), ("accept", accept)],
                body: b"",
                peer: &peer,
            };
            matches!(route(&request, "id.test"), Route::Page(_))
        };
        let html = "text/html,*/*";
        for host in ["signin.id.test", "console.id.test", "corp.signin.id.test"] {
            assert!(is_page(host, "/nowhere", html), "{host}");
            assert!(!is_page(host, "/nowhere", "*/*"), "{host}");
            assert!(!is_page(host, "/v1/token", "application/json"), "{host}");
        }
        assert!(!is_page("id.test", "/nowhere", html));
        assert!(!is_page("sts.us-east-1.id.test", "/nowhere", html));
    }

    #[test]
    fn only_a_browser_without_a_request_is_led_to_the_sign_in_page() {
        let peer = Peer {
            address: IpAddr::V4(Ipv4Addr::LOCALHOST),
            tls: None,
        };
        let html = ("accept", "text/html,*/*");
        let routed = |method, query, headers: &[(&str, &str)]| {
            let path = "/";
            let body = b"";
            let request = Request {
                method,
                path,
                query,
                headers,
                body,
                peer: &peer,
            };
            route(&request, "localhost") == Route::ToSignIn
        };
        assert!(routed("GET", "", &[html]));
        assert!(!routed("GET", "", &[("accept", "*/*")]));
        assert!(!routed("GET", "Action=GetCallerIdentity", &[html]));
        assert!(!routed(
            "GET",
            "",
            &[html, ("authorization", "AWS4-HMAC-SHA256 …")]
        ));
        assert!(!routed("POST", "", &[html]));
    }
}
