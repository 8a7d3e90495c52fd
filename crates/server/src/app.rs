//! What every request of the main listener meets.
use crate::counters::Counters;
use crate::listen::Door;
use crate::route::{Route, route};
use crate::web;
use doorward_identity::{Answer, Installation, Moment, Performed, Request};
use std::sync::Arc;

/// The installation, and the names it is reached by.
pub(crate) struct App {
    pub(crate) installation: Arc<Installation>,
    /// The main listener's counters, for the metrics.
    pub(crate) counters: Arc<Counters>,
}

impl Door for App {
    fn perform(self: &Arc<Self>, request: &Request<'_>, moment: &Moment) -> Performed<Answer> {
        match route(request, &self.installation.settings().domain) {
            Route::Page(host) => web::handle(self, request, host, moment),
            Route::Issuer => Performed::Answered(self.installation.issuer_document(
                request.method,
                request.path,
                moment,
            )),
            Route::ToSignIn => Performed::Answered(redirect("/signin")),
            Route::Api => self.installation.perform(request, moment),
        }
    }

    fn may_be_longer(&self, path: &str) -> bool {
        web::takes_pictures(path)
    }

    fn longest(self: &Arc<Self>, request: &Request<'_>, most: usize, moment: &Moment) -> usize {
        match route(request, &self.installation.settings().domain) {
            Route::Page(host) => web::longest(self, request, host, moment, most),
            _ => most,
        }
    }

    fn too_long(self: &Arc<Self>, request: &Request<'_>, moment: &Moment) -> Option<Answer> {
        match route(request, &self.installation.settings().domain) {
            Route::Page(host) => Some(web::too_long(self, request, host, moment)),
            _ => None,
        }
    }
}

fn redirect(to: &str) -> Answer {
    Answer {
        status: 302,
        headers: vec![
            ("location", to.to_owned()),
            ("cache-control", "no-store".to_owned()),
        ],
        body: Vec::new(),
    }
}
