use crate::hash::hash_folded;

/// An action as a request names it: a service prefix and a name, such as `iam` and `CreateUser`.
#[derive(Clone, Copy, Debug)]
pub struct Action<'a> {
    service: &'a str,
    name: &'a str,
    pub(crate) service_hash: u64,
    pub(crate) name_hash: u64,
}

impl<'a> Action<'a> {
    /// The action `name` of `service`.
    pub fn new(service: &'a str, name: &'a str) -> Self {
        Self {
            service,
            name,
            service_hash: hash_folded(service),
            name_hash: hash_folded(name),
        }
    }

    /// Splits `iam:CreateUser`; what has no colon has no service, and only `*` matches it.
    pub fn parse(text: &'a str) -> Self {
        let (service, name) = text.split_once(':').unwrap_or(("", text));
        Self::new(service, name)
    }

    /// The service prefix, such as `iam`.
    pub fn service(&self) -> &'a str {
        self.service
    }

    /// The name without the prefix, such as `CreateUser`.
    pub fn name(&self) -> &'a str {
        self.name
    }
}

impl core::fmt::Display for Action<'_> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "{}:{}", self.service, self.name)
    }
}
