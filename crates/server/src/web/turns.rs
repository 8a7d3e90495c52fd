//! The turns of sessions on their way: an answer takes the next one along, and who shows one that was
//! given away is signed out.
use super::cookies::set_turn;
use super::respond;
use super::visitor::Visitor;
use doorward_identity::sign_in::Visit;
use doorward_identity::{Answer, Installation, Moment, Performed, Request};
use std::sync::Arc;

/// What is to change of the turns that a browser shows.
pub(super) struct Turning {
    installation: Arc<Installation>,
    visit: Visit,
    moment: Moment,
    secure: bool,
    /// The session in front, if it is time for its next turn.
    due: Option<String>,
    /// Those of sessions that it does not hold.
    strays: Vec<String>,
}

impl Turning {
    /// What `request` of `visitor` gives occasion to; most give none.
    pub(super) fn of(visitor: &Visitor, request: &Request<'_>) -> Option<Self> {
        if request.method != "GET" {
            return None;
        }
        let strays = visitor.installation.stray_turns(&visitor.visit);
        let due = visitor.due();
        (due.is_some() || !strays.is_empty()).then(|| Self {
            installation: Arc::clone(&visitor.installation),
            visit: visitor.visit.clone(),
            moment: visitor.moment.fork(),
            secure: visitor.is_secure(),
            due,
            strays,
        })
    }

    /// `answer`, if it is there and nobody keeps it, with the cookies. A turn is given away once it
    /// is durable.
    pub(super) fn taken_along(self, answer: Performed<Answer>) -> Performed<Answer> {
        let Performed::Answered(mut answer) = answer else {
            return answer;
        };
        let kept = ("cache-control", "no-store".to_owned());
        if !answer.headers.contains(&kept) {
            return Performed::Answered(answer);
        }
        let secure = self.secure;
        let strays = self.strays.iter();
        let strays = strays.map(|name| ("set-cookie", set_turn(name, None, secure)));
        answer.headers.extend(strays);
        let Some(cookie) = &self.due else {
            return Performed::Answered(answer);
        };
        let next = self
            .installation
            .next_turn(cookie, &self.visit, &self.moment);
        next.map(move |next| {
            // Where it could not be written, the one before counts on.
            if let Ok(Some(turn)) = next {
                let cookie = set_turn(&turn.name, Some(turn.value.expose()), secure);
                answer.headers.push(("set-cookie", cookie));
            }
            answer
        })
    }
}

/// Ends the sessions that are in another browser too.
pub(super) fn end(visitor: Visitor) -> Performed<Answer> {
    let (visit, moment) = (&visitor.visit, &visitor.moment);
    let ended = visitor.installation.end_reused(visit, moment);
    ended.map(move |ended| match ended {
        Ok(()) => {
            let cookies = vec![visitor.without_ended()];
            respond::redirect_with("/signin?signed-out=twice", cookies)
        }
        Err(_) => respond::unavailable(&visitor),
    })
}
