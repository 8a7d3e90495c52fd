//! Who manages the root users of an organization's members.
use super::At;
use super::act::well;
use super::parts::{act, denied, section};
use crate::web::form::Form;
use crate::web::pages::iam::{Cell, Part, Section};
use doorward_identity::Answer;
use doorward_shapes::ErrorAnswer;
use doorward_shapes::iam::types::FeatureType;
use doorward_shapes::iam::{
    DisableOrganizationsRootCredentialsManagement,
    DisableOrganizationsRootCredentialsManagementInput, DisableOrganizationsRootSessions,
    DisableOrganizationsRootSessionsInput, EnableOrganizationsRootCredentialsManagement,
    EnableOrganizationsRootCredentialsManagementInput, EnableOrganizationsRootSessions,
    EnableOrganizationsRootSessionsInput, ListOrganizationsFeatures,
    ListOrganizationsFeaturesInput,
};
use doorward_shapes::organizations::{EnableAWSServiceAccess, EnableAWSServiceAccessInput};

const HERE: &str = "/console/iam/settings";

/// What IAM is called where an organization trusts it.
const IAM: &str = "iam.amazonaws.com";

/// The section of an account that is in an organization.
pub(super) fn section_of(at: &At<'_>) -> Option<Section> {
    let listed = features(at);
    let mut parts = Vec::new();
    match listed {
        Err(error) if error.code.starts_with("OrganizationNotFound") => return None,
        // Enabling a feature makes the organization trust IAM first.
        Err(error) if is_untrusted(&error) => offer(at, &[], &mut parts),
        Err(error) => parts.push(denied(at, at.t.root_access(), &error)),
        Ok(enabled) => offer(at, &enabled, &mut parts),
    }
    let hint = at.t.root_access_hint();
    Some(section("root-access", at.t.root_access(), hint, parts))
}

fn features(at: &At<'_>) -> Result<Vec<FeatureType>, ErrorAnswer> {
    let listed = at.call::<ListOrganizationsFeatures>(ListOrganizationsFeaturesInput::default());
    listed.map(|output| output.enabled_features.unwrap_or_default())
}

fn is_untrusted(error: &ErrorAnswer) -> bool {
    error.code.starts_with("ServiceAccessNotEnabled")
}

fn offer(at: &At<'_>, enabled: &[FeatureType], parts: &mut Vec<Part>) {
    for (feature, name) in [
        (
            FeatureType::RootCredentialsManagement,
            at.t.root_credentials(),
        ),
        (FeatureType::RootSessions, at.t.root_sessions()),
    ] {
        let on = enabled.contains(&feature);
        let (badge, label, to) = if on {
            (Cell::badge(at.t.active(), "good"), at.t.deactivate(), "off")
        } else {
            (Cell::badge(at.t.inactive(), "plain"), at.t.activate(), "on")
        };
        let members = [("feature", feature.as_str()), ("to", to)];
        let turn = act("root-access", HERE, &members, label).of(name);
        parts.push(Part::Facts(vec![(name, badge)]));
        parts.push(Part::Form(turn));
    }
}

/// Turns a feature on or off.
pub(super) fn turn(at: &At<'_>, form: &Form) -> Result<Answer, ErrorAnswer> {
    let on = form.text("to") == "on";
    if on && features(at).is_err_and(|error| is_untrusted(&error)) {
        at.call::<EnableAWSServiceAccess>(EnableAWSServiceAccessInput {
            service_principal: IAM.to_owned(),
        })?;
    }
    let sessions = form.text("feature") == FeatureType::RootSessions.as_str();
    match (on, sessions) {
        (true, true) => {
            at.call::<EnableOrganizationsRootSessions>(
                EnableOrganizationsRootSessionsInput::default(),
            )
            .map(drop)?;
        }
        (true, false) => at
            .call::<EnableOrganizationsRootCredentialsManagement>(
                EnableOrganizationsRootCredentialsManagementInput::default(),
            )
            .map(drop)?,
        (false, true) => at
            .call::<DisableOrganizationsRootSessions>(
                DisableOrganizationsRootSessionsInput::default(),
            )
            .map(drop)?,
        (false, false) => at
            .call::<DisableOrganizationsRootCredentialsManagement>(
                DisableOrganizationsRootCredentialsManagementInput::default(),
            )
            .map(drop)?,
    }
    Ok(well(HERE, "root-access"))
}
