//! `/oauth?Action=logout`, where AWS's tools send a browser to sign out. It asks first: what a link
//! can do, any site can do.
use super::pages::LeavingPage;
use super::respond;
use super::visitor::Visitor;
use doorward_identity::Answer;

/// Where it is.
pub(super) const PATH: &str = "/oauth";

/// The page that asks. A `redirect_uri` is not followed: it would be anybody's.
pub(super) fn show(visitor: &Visitor, query: &str) -> Answer {
    let mut fields = form_urlencoded::parse(query.as_bytes());
    if !fields.any(|(name, value)| name == "Action" && value == "logout") {
        return respond::not_found(visitor);
    }
    match visitor.member() {
        Some(member) => respond::page(visitor, 200, &LeavingPage { me: member.me() }),
        None => respond::redirect("/signin?signed-out"),
    }
}
