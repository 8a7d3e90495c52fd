//! A case as JSON has it; policies stay text, so that errors name places in them.
use super::CaseError;
use super::context::Given;
use doorward_names::AccountId;
use serde::Deserialize;
use serde_json::value::RawValue;
use std::borrow::Cow;

type List<'a> = Option<Vec<&'a RawValue>>;
type Levels<'a> = Option<Vec<Vec<&'a RawValue>>>;

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct Wire<'a> {
    #[serde(borrow)]
    pub(super) id: Option<&'a RawValue>,
    #[serde(borrow)]
    pub(super) principal: Cow<'a, str>,
    #[serde(borrow)]
    pub(super) action: Cow<'a, str>,
    pub(super) resource: Option<Cow<'a, str>>,
    #[serde(borrow)]
    resource_account: Option<&'a RawValue>,
    #[serde(default)]
    pub(super) context: Given,
    #[serde(borrow)]
    pub(super) identity_policies: List<'a>,
    #[serde(borrow)]
    pub(super) resource_policy: Option<&'a RawValue>,
    /// One policy or a list of it.
    #[serde(borrow)]
    pub(super) permission_boundaries: Option<&'a RawValue>,
    #[serde(borrow)]
    pub(super) session_policies: List<'a>,
    #[serde(borrow)]
    pub(super) vpc_endpoint_policies: List<'a>,
    #[serde(borrow)]
    pub(super) scps: Levels<'a>,
    #[serde(borrow)]
    pub(super) rcps: Levels<'a>,
}

impl<'a> Wire<'a> {
    pub(super) fn parse(json: &'a str) -> Result<Self, CaseError> {
        let form = |error: serde_json::Error| CaseError::Form(error.to_string());
        let wire: Self = serde_json::from_str(json).map_err(form)?;
        if wire.id.is_some_and(|id| !is_plain(id)) {
            return Err(CaseError::Form("`id` is a string or a number".to_owned()));
        }
        Ok(wire)
    }

    pub(super) fn resource_account(&self) -> Result<Option<AccountId>, CaseError> {
        let Some(raw) = self.resource_account else {
            return Ok(None);
        };
        let malformed = || CaseError::ResourceAccount(raw.get().trim_matches('"').to_owned());
        // A file in YAML has it as a number, unless its author quotes it.
        let digits = match raw.get().strip_prefix('"') {
            Some(quoted) => quoted.strip_suffix('"').ok_or_else(malformed)?,
            None => raw.get(),
        };
        AccountId::parse(digits).map(Some).map_err(|_| malformed())
    }
}

/// The id of a case that is wrong in another place, so that its error can name it.
pub(super) fn id_of(json: &str) -> Option<Box<RawValue>> {
    #[derive(Deserialize)]
    struct OnlyId<'a> {
        #[serde(borrow)]
        id: Option<&'a RawValue>,
    }
    let found: OnlyId<'_> = serde_json::from_str(json).ok()?;
    found.id.filter(|id| is_plain(id)).map(ToOwned::to_owned)
}

/// A string or a number: what can be given back on one line, as it was written.
fn is_plain(raw: &RawValue) -> bool {
    raw.get()
        .starts_with(|first: char| matches!(first, '"' | '-' | '0'..='9'))
}
