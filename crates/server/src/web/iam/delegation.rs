//! Delegation requests: what product providers ask the account for, and what becomes of it.
use super::At;
use super::ask::address;
use super::list::List;
use super::parts::{act, denied, field, link, section};
use crate::web::pages::iam::{Cell, Part, Row, Screen, Section};
use crate::web::words::Language;
use doorward_shapes::iam::types::{DelegationRequest, PermissionCheckResultType, StateType};
use doorward_shapes::iam::{
    GetDelegationRequest, GetDelegationRequestInput, GetHumanReadableSummary,
    GetHumanReadableSummaryInput, ListDelegationRequests, ListDelegationRequestsInput,
};
use doorward_shapes::sts::{GetCallerIdentity, GetCallerIdentityInput};

const LIST: &str = "/console/iam/delegation";
const ONE: &str = "/console/iam/delegation/request";
const ID: &str = "DelegationRequestId";

fn page(id: &str) -> String {
    address(ONE, &[("id", id)])
}

fn id(request: &DelegationRequest) -> &str {
    request.delegation_request_id.as_deref().unwrap_or_default()
}

/// Where a request is, as a badge.
fn state(at: &At<'_>, request: &DelegationRequest) -> Cell {
    let (word, badge) = match request.state {
        Some(StateType::Assigned) => (at.t.request_assigned(), "warn"),
        Some(StateType::PendingApproval) => (at.t.request_pending(), "warn"),
        Some(StateType::Accepted) => (at.t.request_is_accepted(), "good"),
        Some(StateType::Finalized) => (at.t.request_finalized(), "good"),
        Some(StateType::Rejected) => (at.t.request_is_rejected(), "bad"),
        Some(StateType::Expired) => (at.t.request_expired(), "plain"),
        Some(StateType::Unassigned) | None => (at.t.request_unassigned(), "plain"),
    };
    Cell::badge(word, badge)
}

/// `/console/iam/delegation`: of the account, or for who may not see them all, their own.
pub(super) fn list(at: &At<'_>) -> Screen {
    let own = at.call::<GetCallerIdentity>(GetCallerIdentityInput {});
    let own = own.ok().and_then(|identity| identity.arn);
    let fetch = |marker: Option<String>, most| {
        let of = |owner_id| {
            at.call::<ListDelegationRequests>(ListDelegationRequestsInput {
                owner_id,
                marker: marker.clone(),
                max_items: Some(most),
            })
        };
        let output = of(None).or_else(|refused| match refused.status {
            403 => of(own.clone()),
            _ => Err(refused),
        })?;
        let requests = output.delegation_requests.unwrap_or_default();
        Ok((requests, output.marker))
    };
    let row = |request: DelegationRequest| {
        let name = request.requestor_name.clone().unwrap_or_default();
        Row {
            cells: vec![
                Cell::link(name, page(id(&request))).under(id(&request)),
                state(at, &request),
                Cell::text(request.owner_id.clone().unwrap_or_default()),
                Cell::text(
                    request
                        .expiration_time
                        .map(|when| at.day(when))
                        .unwrap_or_default(),
                ),
            ],
            forms: Vec::new(),
        }
    };
    let list = List {
        path: LIST,
        title: at.t.requests_of_account(),
        of: at.t.list_of_requests(),
        columns: &[
            at.t.provider(),
            at.t.request_state(),
            at.t.claimed_by(),
            at.t.request_expires(),
        ],
        keep: Vec::new(),
        find: "find",
        fetch: &fetch,
        name: |request| request.requestor_name.as_deref().unwrap_or_default(),
        row: &row,
    };
    Screen {
        area: LIST,
        title: at.t.delegation_requests().to_owned(),
        sections: vec![list.section(at)],
        ..Screen::default()
    }
}

/// `/console/iam/delegation/request?id=`.
pub(super) fn one(at: &At<'_>) -> Screen {
    let wanted = at.ask.get("id");
    let mut screen = Screen {
        area: LIST,
        title: at.t.delegation_request().to_owned(),
        lead: wanted.clone(),
        links: vec![link(at.t.all_requests(), LIST)],
        ..Screen::default()
    };
    let got = at.call::<GetDelegationRequest>(GetDelegationRequestInput {
        delegation_request_id: wanted,
        delegation_permission_check: Some(true),
    });
    let checked = got
        .as_ref()
        .ok()
        .and_then(|got| got.permission_check_result);
    let request = match got {
        Ok(got) => got.delegation_request.unwrap_or_default(),
        Err(error) => {
            screen.status = error.status;
            let part = denied(at, at.t.the_request(), &error);
            screen.sections = vec![section("gone", at.t.not_shown(), "", vec![part])];
            return screen;
        }
    };
    let policy = request.permission_policy.clone().unwrap_or_default();
    screen.sections = vec![facts(at, &request, checked)];
    screen.sections.extend(in_words(at, &request));
    screen.sections.push(section(
        "policy",
        at.t.what_it_asks(),
        "",
        vec![Part::Code(laid_out(&policy))],
    ));
    screen.sections.push(decision(at, &request));
    screen
}

fn facts(
    at: &At<'_>,
    request: &DelegationRequest,
    checked: Option<PermissionCheckResultType>,
) -> Section {
    let text = |text: &Option<String>| Cell::text(text.clone().unwrap_or_default());
    let name = request.requestor_name.clone().unwrap_or_default();
    let provider = Cell::text(name).under(request.requestor_id.clone().unwrap_or_default());
    let seconds = request.session_duration.unwrap_or_default().to_string();
    let covered = match checked {
        Some(PermissionCheckResultType::Allowed) => at.t.yes(),
        Some(PermissionCheckResultType::Denied) => at.t.no(),
        Some(PermissionCheckResultType::Unsure) | None => at.t.not_sure(),
    };
    let expires = request.expiration_time.map(|when| at.day(when));
    let mut facts = vec![
        (at.t.request_state(), state(at, request)),
        (at.t.provider(), provider),
        (at.t.description(), text(&request.description)),
        (at.t.message_of_provider(), text(&request.request_message)),
        (at.t.seconds_of_access(), Cell::text(seconds)),
        (at.t.covered(), Cell::text(covered)),
        (
            at.t.request_expires(),
            Cell::text(expires.unwrap_or_default()),
        ),
        (at.t.claimed_by(), text(&request.owner_id)),
        (at.t.accepted_by(), text(&request.approver_id)),
        (at.t.notes(), text(&request.notes)),
    ];
    if request.rejection_reason.is_some() {
        facts.push((at.t.rejection_reason(), text(&request.rejection_reason)));
    }
    section("summary", at.t.summary(), "", vec![Part::Facts(facts)])
}

/// The summary, which there is in English.
fn in_words(at: &At<'_>, request: &DelegationRequest) -> Option<Section> {
    if at.t != Language::English {
        return None;
    }
    let account = at.member.session.account;
    let arn = format!(
        "arn:aws:iam::{account}:{}/{}",
        "delegation-request",
        id(request)
    );
    let told = at.call::<GetHumanReadableSummary>(GetHumanReadableSummaryInput {
        entity_arn: arn,
        locale: None,
    });
    let told = told.ok()?.summary_content?;
    let title = at.t.in_plain_words();
    Some(section("words", title, "", vec![Part::Empty(told)]))
}

/// What can be done with it from where it is.
fn decision(at: &At<'_>, request: &DelegationRequest) -> Section {
    let back = page(id(request));
    let members = [(ID, id(request))];
    let form =
        |operation: &str, button: &str| act(&format!("do/{operation}"), &back, &members, button);
    let noted = |of: &str| vec![field("text", "Notes", at.t.notes(), "").id(of).longest(500)];
    let claim = || {
        let form = form("AssociateDelegationRequest", at.t.claim_request());
        form.folded(at.t.claim_request(), at.t.claim_say())
    };
    let accept = || {
        let form = form("AcceptDelegationRequest", at.t.accept_request());
        form.folded(at.t.accept_request(), at.t.accept_say())
    };
    let reject = || {
        let form = form("RejectDelegationRequest", at.t.reject_request()).tone("danger");
        form.folded(at.t.reject_request(), "")
            .with(noted("reject-notes"))
    };
    let pass_on = || {
        let form = form("UpdateDelegationRequest", at.t.pass_on());
        form.folded(at.t.pass_on(), "").with(noted("pass-on-notes"))
    };
    let release = || {
        let form = form("SendDelegationToken", at.t.release_access());
        form.folded(at.t.release_access(), at.t.release_say())
    };
    let forms = match request.state {
        Some(StateType::Unassigned) => vec![claim()],
        Some(StateType::Assigned) => vec![accept(), pass_on(), reject()],
        Some(StateType::PendingApproval) => vec![accept(), reject()],
        Some(StateType::Accepted) => vec![release(), reject()],
        _ => Vec::new(),
    };
    let parts = if forms.is_empty() {
        vec![Part::Empty(at.t.nothing_to_decide().to_owned())]
    } else {
        forms.into_iter().map(Part::Form).collect()
    };
    section("decide", at.t.decide(), "", parts)
}

/// A policy over lines.
fn laid_out(policy: &str) -> String {
    let parsed = serde_json::from_str::<serde_json::Value>(policy).ok();
    let laid_out = parsed.and_then(|policy| serde_json::to_string_pretty(&policy).ok());
    laid_out.unwrap_or_else(|| policy.to_owned())
}
