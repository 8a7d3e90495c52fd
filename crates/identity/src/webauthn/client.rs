//! What the browser says of the ceremony: `CollectedClientData`, section 5.8.1.
use super::{Challenge, Party, Untrue};
use doorward_names::Secret;
use serde::Deserialize;

/// What is done with a credential.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ceremony {
    Create,
    Get,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct ClientData {
    #[serde(rename = "type")]
    kind: String,
    challenge: String,
    origin: String,
    #[serde(default)]
    cross_origin: bool,
    /// The page around the frame, where there is one: ours are in none.
    top_origin: Option<String>,
}

/// Whether `json` says that the page of `party` was asked `challenge`.
pub(super) fn check(
    json: &[u8],
    ceremony: Ceremony,
    challenge: &Challenge,
    party: &Party,
) -> Result<(), Untrue> {
    let said: ClientData = serde_json::from_slice(json).map_err(|_| Untrue::Malformed)?;
    let kind = match ceremony {
        Ceremony::Create => "webauthn.create",
        Ceremony::Get => "webauthn.get",
    };
    let asked = Secret::new(said.challenge).matches(challenge.as_str().as_bytes());
    let here = said.origin == party.origin && !said.cross_origin && said.top_origin.is_none();
    if said.kind == kind && asked && here {
        Ok(())
    } else {
        Err(Untrue::Foreign)
    }
}
