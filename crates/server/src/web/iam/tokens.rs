//! The account's settings of tokens: those STS gives out, in which regions, and those that vouch for
//! its identities elsewhere.
use super::At;
use super::act::well;
use super::list::all;
use super::parts::{act, denied, field, section, table};
use crate::web::form::Form;
use crate::web::pages::iam::{Cell, Part, Row, Section};
use doorward_identity::Answer;
use doorward_shapes::ErrorAnswer;
use doorward_shapes::account::types::RegionOptStatus;
use doorward_shapes::account::{
    DisableRegion, DisableRegionInput, EnableRegion, EnableRegionInput, ListRegions,
    ListRegionsInput,
};
use doorward_shapes::iam::types::SummaryKeyType;
use doorward_shapes::iam::{
    GetAccountSummary, GetAccountSummaryInput, GetOutboundWebIdentityFederationInfo,
    GetOutboundWebIdentityFederationInfoInput,
};

const HERE: &str = "/console/iam/settings";

/// Whether the global endpoint's tokens are for all regions.
pub(super) fn sts(at: &At<'_>) -> Section {
    let part = match at.call::<GetAccountSummary>(GetAccountSummaryInput {}) {
        Err(error) => denied(at, at.t.the_token_version(), &error),
        Ok(output) => {
            let summary = output.summary_map.unwrap_or_default();
            let version = summary.get(SummaryKeyType::GlobalEndpointTokenVersion.as_str());
            let now = if version == Some(&2) {
                "v2Token"
            } else {
                "v1Token"
            };
            let options = [
                ("v1Token", at.t.first_version()),
                ("v2Token", at.t.second_version()),
            ];
            let options = options.map(|(value, label)| {
                let chosen = value == now;
                (value.to_owned(), label.to_owned(), chosen)
            });
            let name = "GlobalEndpointTokenVersion";
            let choice = field("radio", name, at.t.global_endpoint(), "").options(options.into());
            let operation = "do/SetSecurityTokenServicePreferences";
            Part::Form(act(operation, HERE, &[], at.t.save()).with(vec![choice]))
        }
    };
    section(
        "sts",
        at.t.token_service(),
        at.t.token_service_hint(),
        vec![part],
    )
}

/// The regions of the account, of which some can be turned off.
pub(super) fn regions(at: &At<'_>) -> Section {
    let listed = all(|next_token, _| {
        let output = at.call::<ListRegions>(ListRegionsInput {
            next_token,
            max_results: Some(50),
            ..ListRegionsInput::default()
        })?;
        Ok((output.regions.unwrap_or_default(), output.next_token))
    });
    let part = match listed {
        Err(error) => denied(at, at.t.the_regions(), &error),
        Ok(regions) => {
            let rows = regions.into_iter().map(|region| {
                let name = region.region_name.unwrap_or_default();
                let status = region.region_opt_status;
                let (badge, label, to) = match status {
                    Some(RegionOptStatus::EnabledByDefault) => {
                        (Cell::badge(at.t.always_on(), "good"), "", "")
                    }
                    Some(RegionOptStatus::Enabled | RegionOptStatus::Enabling) => {
                        (Cell::badge(at.t.active(), "good"), at.t.deactivate(), "off")
                    }
                    _ => (Cell::badge(at.t.inactive(), "plain"), at.t.activate(), "on"),
                };
                let turn = act("region", HERE, &[("region", &*name), ("to", to)], label);
                let forms = match label {
                    "" => Vec::new(),
                    _ => vec![turn.of(&name)],
                };
                let cells = vec![Cell::code(name), badge];
                Row { cells, forms }
            });
            let columns = &[at.t.region(), at.t.status()];
            let empty = at.t.none_yet();
            table(at.t.list_of_regions(), columns, rows.collect(), empty)
        }
    };
    section("regions", at.t.regions(), at.t.regions_hint(), vec![part])
}

/// Turns a region on or off.
pub(super) fn turn_region(at: &At<'_>, form: &Form) -> Result<Answer, ErrorAnswer> {
    let region_name = form.text("region");
    match form.text("to").as_str() {
        "on" => at
            .call::<EnableRegion>(EnableRegionInput {
                account_id: None,
                region_name,
            })
            .map(drop)?,
        _ => at
            .call::<DisableRegion>(DisableRegionInput {
                account_id: None,
                region_name,
            })
            .map(drop)?,
    }
    Ok(well(HERE, "region"))
}

/// Tokens by which services elsewhere know the account's identities.
pub(super) fn outbound(at: &At<'_>) -> Section {
    let input = GetOutboundWebIdentityFederationInfoInput::default();
    let got = at.call::<GetOutboundWebIdentityFederationInfo>(input);
    let mut parts = Vec::new();
    let enabled = match got {
        Ok(info) => {
            let on = info.jwt_vending_enabled == Some(true);
            let badge = if on {
                Cell::badge(at.t.active(), "good")
            } else {
                Cell::badge(at.t.inactive(), "plain")
            };
            parts.push(Part::Facts(vec![
                (at.t.status(), badge),
                (
                    at.t.issuer_url(),
                    Cell::code(info.issuer_identifier.unwrap_or_default()),
                ),
            ]));
            on
        }
        Err(error) if error.code == "FeatureDisabled" => {
            parts.push(Part::Empty(at.t.no_outbound().to_owned()));
            false
        }
        Err(error) => {
            parts.push(denied(at, at.t.outbound(), &error));
            return section("outbound", at.t.outbound(), at.t.outbound_hint(), parts);
        }
    };
    parts.push(Part::Form(if enabled {
        act(
            "do/DisableOutboundWebIdentityFederation",
            HERE,
            &[],
            at.t.deactivate(),
        )
        .folded(at.t.deactivate(), at.t.outbound_off_say())
        .tone("danger")
    } else {
        act(
            "do/EnableOutboundWebIdentityFederation",
            HERE,
            &[],
            at.t.activate(),
        )
    }));
    section("outbound", at.t.outbound(), at.t.outbound_hint(), parts)
}
