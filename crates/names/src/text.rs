//! Two macros for names that are text: case-sensitive ones, and IAM's, compared without case.

/// Serde as a string, `Display` as written, `FromStr` through `parse`.
macro_rules! as_text {
    ($name:ident) => {
        impl core::fmt::Display for $name {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.write_str(self.as_str())
            }
        }
        impl core::fmt::Debug for $name {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.write_str(self.as_str())
            }
        }
        impl core::str::FromStr for $name {
            type Err = crate::Malformed;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Self::parse(text)
            }
        }
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
                s.collect_str(self)
            }
        }
        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
                let text = <alloc::borrow::Cow<'de, str>>::deserialize(d)?;
                Self::parse(&text).map_err(serde::de::Error::custom)
            }
        }
    };
}

/// A name that IAM keeps as typed and does not tell apart by case.
macro_rules! name_without_case {
    ($(#[$doc:meta])* $name:ident, $expected:literal, $max:literal, $allowed:path) => {
        $(#[$doc])*
        #[derive(Clone)]
        pub struct $name(alloc::sync::Arc<str>);

        impl $name {
            /// Takes `text` if it is well-formed.
            pub fn parse(text: &str) -> Result<Self, crate::Malformed> {
                let fits = !text.is_empty() && text.len() <= $max && text.bytes().all($allowed);
                if fits { Ok(Self(text.into())) } else { Err(crate::Malformed::new($expected)) }
            }

            /// The name as it was typed.
            pub fn as_str(&self) -> &str {
                &self.0
            }

            fn folded(&self) -> impl Iterator<Item = u8> + '_ {
                self.0.bytes().map(|byte| byte.to_ascii_lowercase())
            }
        }

        impl PartialEq for $name {
            fn eq(&self, other: &Self) -> bool {
                self.0.eq_ignore_ascii_case(&other.0)
            }
        }
        impl Eq for $name {}
        impl PartialOrd for $name {
            fn partial_cmp(&self, other: &Self) -> Option<core::cmp::Ordering> {
                Some(self.cmp(other))
            }
        }
        impl Ord for $name {
            fn cmp(&self, other: &Self) -> core::cmp::Ordering {
                self.folded().cmp(other.folded())
            }
        }
        impl core::hash::Hash for $name {
            fn hash<H: core::hash::Hasher>(&self, state: &mut H) {
                for byte in self.folded() {
                    state.write_u8(byte);
                }
                state.write_u8(0xff);
            }
        }
        crate::text::as_text!($name);
    };
}

pub(crate) use {as_text, name_without_case};
