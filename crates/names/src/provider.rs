//! Names of identity providers. See "Identity providers and federation" in the IAM User Guide.
use crate::Malformed;
use crate::text::as_text;
use alloc::format;
use alloc::string::String;
use alloc::sync::Arc;
use core::net::Ipv4Addr;

/// What an OpenID Connect provider is called: its URL without `https://`, as its tokens' `iss` has
/// it, in the provider's ARN and in front of its condition keys. Case and final slash count.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OidcProviderName(Arc<str>);

impl OidcProviderName {
    /// Takes `text` if it is a host and a path: no port, query, fragment or user.
    ///
    /// A `*` is refused although a URL's path may have one: in a policy it would mean others too.
    pub fn parse(text: &str) -> Result<Self, Malformed> {
        let (host, path) = text.split_once('/').unwrap_or((text, ""));
        let fits = text.len() <= 247 && is_host(host) && path.bytes().all(is_path_byte);
        if fits {
            Ok(Self(text.into()))
        } else {
            Err(Malformed::new("OpenID Connect provider URL"))
        }
    }

    /// The name of the provider whose tokens have the issuer `url`.
    pub fn of_url(url: &str) -> Option<Self> {
        Self::parse(url.strip_prefix("https://")?).ok()
    }

    /// `server.example.com/path`.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// `server.example.com`.
    pub fn host(&self) -> &str {
        self.0.split('/').next().unwrap_or_default()
    }

    /// `https://server.example.com/path`: the issuer.
    pub fn url(&self) -> String {
        format!("https://{}", self.0)
    }
}
as_text!(OidcProviderName);

/// A name of the DNS, or an address with dots.
fn is_host(host: &str) -> bool {
    let label = |label: &str| {
        let inside = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
        (1..=63).contains(&label.len())
            && label.bytes().all(inside)
            && !label.starts_with('-')
            && !label.ends_with('-')
    };
    let numeric = host
        .bytes()
        .all(|byte| byte.is_ascii_digit() || byte == b'.');
    host.len() <= 253
        && host.split('.').all(label)
        && (!numeric || host.parse::<Ipv4Addr>().is_ok())
}

/// RFC 3986's `pchar` and the slash, without the star and without what is percent-encoded wrongly.
fn is_path_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"-._~%!$&'()+,;=:@/".contains(&byte)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_provider_is_called_by_host_and_path_and_their_case_counts() {
        for good in [
            "example.com",
            "oidc.eks.eu-central-1.amazonaws.com/id/EXAMPLED539D4633E53DE1B716D3041E",
            "192.0.2.7",
            "localhost/",
            "app.vssps.visualstudio.com/a:b/%7Euser",
        ] {
            let name = OidcProviderName::parse(good).unwrap();
            assert_eq!(name.url(), format!("https://{good}"));
            assert_eq!(OidcProviderName::of_url(&name.url()), Some(name));
        }
        let of = |text| OidcProviderName::parse(text).unwrap();
        assert_ne!(of("example.com/A"), of("example.com/a"));
        assert_ne!(of("example.com"), of("example.com/"));
        assert_eq!(of("example.com/a/b").host(), "example.com");
    }

    #[test]
    fn a_url_with_more_than_host_and_path_names_no_provider() {
        for bad in [
            "",
            "/path",
            "example.com:443",
            "user@example.com",
            "example.com?a=b",
            "example.com/?a=b",
            "example.com#x",
            "example.com/a b",
            "example.com/*",
            "exa_mple.com",
            "example..com",
            "-example.com",
            "[::1]",
            "1.2.3",
            "bücher.example",
            &"a/".repeat(124),
        ] {
            assert!(OidcProviderName::parse(bad).is_err(), "{bad:?}");
        }
        for url in ["example.com", "http://example.com", "HTTPS://example.com"] {
            assert_eq!(OidcProviderName::of_url(url), None);
        }
    }
}
