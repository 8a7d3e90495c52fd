//! The languages of the pages, and every text they say: each in all languages, or it does not
//! compile.
//!
//! What programs are told stays in English, as AWS has it; a page that shows such a message marks
//! it as English.
use super::cookies::Cookie;
use super::respond;
use super::visitor::Visitor;
use doorward_identity::{Answer, Request};
use std::cmp::Reverse;

/// `name: English, German;` is a text, of the language that it is asked of.
macro_rules! plain {
    ($($name:ident: $en:literal, $de:literal;)*) => {
        impl $crate::web::words::Language {
            $(pub(crate) const fn $name(self) -> &'static str {
                match self {
                    Self::English => $en,
                    Self::German => $de,
                }
            })*
        }
        #[cfg(test)]
        pub(super) const PLAIN: super::tests::Texts = &[$((stringify!($name), $en, $de)),*];
    };
}

/// `name(what: Type): English, German;` is a text around what is put into it.
macro_rules! filled {
    ($($name:ident($($what:ident: $type:ty),+): $en:literal, $de:literal;)*) => {
        impl $crate::web::words::Language {
            $(pub(crate) fn $name(self, $($what: $type),+) -> String {
                match self {
                    Self::English => format!($en),
                    Self::German => format!($de),
                }
            })*
        }
        #[cfg(test)]
        pub(super) const FILLED: super::tests::Texts = &[$((stringify!($name), $en, $de)),*];
    };
}

/// `name(what): English, German;` is a text with our tags around what is put into it, which is
/// escaped.
macro_rules! marked {
    ($($name:ident($($what:ident),*): $en:literal, $de:literal;)*) => {
        impl $crate::web::words::Language {
            $(pub(crate) fn $name(
                self, $($what: impl std::fmt::Display),*
            ) -> askama::filters::Safe<String> {
                $(let $what = $crate::web::words::escaped(&$what);)*
                askama::filters::Safe(match self {
                    Self::English => format!($en),
                    Self::German => format!($de),
                })
            })*
        }
        #[cfg(test)]
        pub(super) const MARKED: super::tests::Texts = &[$((stringify!($name), $en, $de)),*];
    };
}

mod account;
mod console;
mod deeds;
mod delegation;
mod door;
mod editor;
mod elsewhere;
mod grants;
mod identities;
mod rules;
mod security;
mod simulator;
mod why;

/// A language that pages are in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Language {
    /// What is spoken where nothing else is asked for.
    #[default]
    English,
    /// With "Sie".
    German,
}

/// A text, before it is known of which language.
pub(crate) type Word = fn(Language) -> &'static str;

/// The same of a text with a number in it.
pub(crate) type Count = fn(Language, usize) -> String;

/// Where a language is chosen.
pub(super) const PATH: &str = "/language";

/// The longest address that a choice leads back to.
const LONGEST: usize = 2048;

impl Language {
    /// Every language, in the order they are offered in.
    pub(crate) const ALL: [Self; 2] = [Self::English, Self::German];

    /// Its name in the Language Subtag Registry.
    pub(crate) const fn code(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::German => "de",
        }
    }

    /// What it calls itself.
    pub(crate) const fn own_name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::German => "Deutsch",
        }
    }

    /// The language called `code`.
    fn parse(code: &str) -> Option<Self> {
        let is = |language: &Self| language.code().eq_ignore_ascii_case(code);
        Self::ALL.into_iter().find(is)
    }

    /// The language that a browser's person chose, or that the browser asks for.
    pub(super) fn of(request: &Request<'_>, secure: bool) -> Self {
        let chosen = Cookie::Language.read(request, secure);
        let chosen = chosen.and_then(|code| Self::parse(&code));
        let asked = || {
            let headers = request.headers.iter();
            let asked = headers.filter(|(name, _)| *name == "accept-language");
            Self::asked(asked.flat_map(|(_, value)| value.split(',')))
        };
        chosen.or_else(asked).unwrap_or_default()
    }

    /// The language that the ranges of `Accept-Language` like best; see RFC 9110, section 12.5.4.
    fn asked<'a>(ranges: impl Iterator<Item = &'a str>) -> Option<Self> {
        let ranges: Vec<_> = ranges.filter_map(range).enumerate().collect();
        let best_of = |wanted: &dyn Fn(&str) -> bool| {
            let found = ranges.iter().filter(|(_, (tag, _))| wanted(tag));
            found.map(|(at, (_, weight))| (*weight, Reverse(*at))).max()
        };
        let best = |language: Self| {
            // `de-AT` is German too.
            let own = best_of(&|tag| {
                let primary = tag.split('-').next().unwrap_or_default();
                Self::parse(primary) == Some(language)
            });
            own.or_else(|| best_of(&|tag| tag == "*"))
        };
        let liked = Self::ALL.into_iter().rev();
        liked
            .filter_map(|language| Some((best(language)?, language)))
            .filter(|((weight, _), _)| *weight > 0)
            .max_by_key(|(best, _)| *best)
            .map(|(_, language)| language)
    }
}

/// One range of languages and its weight in thousandths, if it is well formed.
fn range(text: &str) -> Option<(&str, u32)> {
    let mut parts = text.split(';').map(str::trim);
    let tag = parts.next().filter(|tag| !tag.is_empty())?;
    let weight = match parts.next() {
        None => 1000,
        Some(weight) => {
            let (name, value) = weight.split_once('=')?;
            let name = name.eq_ignore_ascii_case("q").then_some(());
            name.and_then(|()| thousandths(value))?
        }
    };
    Some((tag, weight))
}

/// `0.85` is 850.
fn thousandths(text: &str) -> Option<u32> {
    let (whole, rest) = text.split_once('.').unwrap_or((text, ""));
    let digits = rest.bytes().all(|byte| byte.is_ascii_digit());
    if rest.len() > 3 || !digits || !matches!(whole, "0" | "1") {
        return None;
    }
    let number = format!("{whole}{rest:0<3}").parse().ok()?;
    (number <= 1000).then_some(number)
}

/// `text` without anything that a page would take for its own.
fn escaped(text: &impl std::fmt::Display) -> String {
    use askama::filters::{Escaper as _, Html};
    let mut escaped = String::new();
    // Writing into a string does not fail.
    _ = Html.write_escaped_str(&mut escaped, &text.to_string());
    escaped
}

/// What every template is given: the language, and where choosing another leads back to.
#[derive(Clone, Debug)]
pub(crate) struct Shown {
    pub(crate) language: Language,
    /// The page's address; none where it is the answer to a form, which would be lost.
    pub(crate) back: Option<String>,
    /// The logo and the background of the account whose address this is, where it has them.
    pub(crate) logo: Option<String>,
    pub(crate) background: Option<String>,
}

impl askama::Value for Shown {
    fn ref_any(&self) -> Option<&dyn std::any::Any> {
        Some(self)
    }
}

/// The address of a page that can be opened again.
pub(super) fn address(request: &Request<'_>) -> Option<String> {
    let address = match request.query {
        "" => request.path.to_owned(),
        query => format!("{}?{query}", request.path),
    };
    matches!(request.method, "GET" | "HEAD")
        .then_some(address)
        .filter(|address| is_ours(address))
}

/// Whether `address` can only be a page of this host.
fn is_ours(address: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_graphic() && byte != b'\\';
    address.len() <= LONGEST
        && address.starts_with('/')
        && !address.starts_with("//")
        && address.bytes().all(plain)
}

/// `/language?to=de&back=/console`: the browser keeps the choice and goes back.
pub(super) fn choose(visitor: &Visitor, request: &Request<'_>) -> Answer {
    let field = |wanted: &str| {
        let mut fields = form_urlencoded::parse(request.query.as_bytes());
        let found = fields.find(|(name, _)| name == wanted);
        found.map_or_else(String::new, |(_, value)| value.into_owned())
    };
    let back = Some(field("back")).filter(|back| is_ours(back));
    let back = back.unwrap_or_else(|| "/console".to_owned());
    // Another site does not choose for the person.
    let site = request.header("sec-fetch-site");
    let own = site.is_none_or(|site| matches!(site, "same-origin" | "none"));
    match Language::parse(&field("to")).filter(|_| own) {
        Some(language) => {
            let cookie = Cookie::Language.set(language.code(), visitor.is_secure());
            respond::redirect_with(&back, vec![cookie])
        }
        None => respond::redirect(&back),
    }
}

#[cfg(test)]
pub(super) mod tests;
