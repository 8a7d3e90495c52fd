//! The pages: what a browser sees.
use crate::app::App;
use crate::route::HostKind;
use doorward_identity::{Answer, Moment, Performed, Request};
use std::sync::Arc;

/// Whether `path` is a page on this kind of host.
pub(crate) fn is_page(host: HostKind<'_>, path: &str) -> bool {
    let _ = (host, path);
    false
}

/// Answers a request for which [`is_page`] holds.
pub(crate) fn handle(
    app: &Arc<App>,
    request: &Request<'_>,
    host: HostKind<'_>,
    moment: &Moment,
) -> Performed<Answer> {
    let _ = (app, request, host, moment);
    Performed::Answered(Answer {
        status: 404,
        headers: Vec::new(),
        body: Vec::new(),
    })
}
