//! The identities that one browser is signed in as, side by side: one cookie holds their sessions,
//! the one in front first.
//!
//! A form carries the token of the session whose page it is of, so nothing that was meant as one
//! identity is ever done as another, whichever was brought to the front in between. See "Signing
//! in to multiple accounts" in the Console's Getting Started Guide,
//! <https://docs.aws.amazon.com/awsconsolehelpdocs/latest/gsg/multisession.html>.
use super::calls;
use super::cookies::Cookie;
use super::form::Form;
use super::pages::{FullPage, Other};
use super::visitor::Visitor;
use super::words::Language;
use super::{done, respond, sign_in};
use doorward_identity::sign_in::{ConsoleSession, Met, destination};
use doorward_identity::{Answer, Performed, Request};

/// How many identities one browser holds.
pub(super) const MOST: usize = 5;

/// The sessions that a browser's cookie names.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Jar {
    /// The one in front; none after signing out of it.
    pub(super) front: Option<Held>,
    /// Those behind it.
    pub(super) behind: Vec<Held>,
}

/// One identity's place in the jar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Held {
    /// The session that was signed in.
    pub(super) own: String,
    /// The session of the role that it has switched to.
    pub(super) role: Option<String>,
}

impl Held {
    /// A session that was signed in.
    pub(super) fn own(cookie: &str) -> Self {
        Self {
            own: cookie.to_owned(),
            role: None,
        }
    }

    /// The session that pages are of.
    pub(super) fn current(&self) -> &str {
        self.role.as_deref().unwrap_or(&self.own)
    }

    fn parse(text: &str) -> Option<Self> {
        let (own, role) = match text.split_once('~') {
            Some((own, role)) => (own, Some(role.to_owned())),
            None => (text, None),
        };
        let own = own.to_owned();
        (!own.is_empty()).then_some(Self { own, role })
    }

    fn text(&self) -> String {
        match &self.role {
            Some(role) => format!("{}~{role}", self.own),
            None => self.own.clone(),
        }
    }
}

impl Jar {
    /// Takes a cookie apart; more than we would have put in is none of ours.
    pub(super) fn parse(cookie: Option<&str>) -> Self {
        let mut sessions = cookie.unwrap_or_default().split('.').map(Held::parse);
        let front = sessions.next().flatten();
        let behind: Vec<_> = sessions.flatten().collect();
        if behind.len() > MOST {
            return Self::default();
        }
        Self { front, behind }
    }

    /// The sessions that were signed in.
    pub(super) fn signed_in(&self) -> impl Iterator<Item = String> {
        let all = self.front.iter().chain(&self.behind);
        all.map(|held| held.own.clone())
    }

    /// Whether it names no session.
    pub(super) fn is_empty(&self) -> bool {
        self.front.is_none() && self.behind.is_empty()
    }

    /// The `Set-Cookie` header that keeps it.
    pub(super) fn set(&self, secure: bool) -> String {
        if self.is_empty() {
            return Cookie::Session.clear(secure);
        }
        let front = self.front.as_ref().map(Held::text).unwrap_or_default();
        let behind = self.behind.iter().map(Held::text);
        let all: Vec<_> = std::iter::once(front).chain(behind).collect();
        Cookie::Session.set(&all.join("."), secure)
    }
}

impl Visitor {
    fn at_rest(&self, cookie: &str) -> Option<ConsoleSession> {
        self.installation
            .session_at_rest(cookie, &self.visit, &self.moment)
    }

    /// Whether the session of `cookie` goes on, though perhaps not from here.
    fn is_held(&self, cookie: &str) -> bool {
        let met = self.installation.meet(cookie, &self.visit, &self.moment);
        !matches!(met, Met::Nobody)
    }

    /// The sessions behind the one in front that are still good, each with its place. Where a
    /// role's is over, whoever switched to it is there as themselves.
    pub(super) fn behind(&self) -> Vec<(Held, ConsoleSession)> {
        let known = self.jar.behind.iter().filter_map(|held| {
            let role = held.role.as_deref().and_then(|role| self.at_rest(role));
            match role {
                Some(session) => Some((held.clone(), session)),
                None => Some((Held::own(&held.own), self.at_rest(&held.own)?)),
            }
        });
        known.collect()
    }

    /// Whoever signed in the session in front: the same as is in front, or who switched to a role.
    pub(super) fn own_session(&self) -> Option<ConsoleSession> {
        self.at_rest(&self.jar.front.as_ref()?.own)
    }

    /// Whether the identity of `session` is among those of the browser.
    pub(super) fn holds(&self, session: &ConsoleSession) -> bool {
        let mut own = self.jar.signed_in();
        own.any(|own| {
            let known = self.at_rest(&own);
            known.is_some_and(|known| known.arn == session.arn)
        })
    }

    /// Whether there is room for no other identity.
    pub(super) fn is_full(&self) -> bool {
        let held = self.jar.signed_in().filter(|cookie| self.is_held(cookie));
        held.count() >= MOST
    }

    /// The cookie with the new session `cookie` in front. Who signed in again is in it once, as the
    /// session before has ended.
    pub(super) fn entered(&self, cookie: &str) -> String {
        let before = self.jar.front.iter().chain(&self.jar.behind);
        let kept = before.filter(|before| self.is_held(&before.own));
        let jar = Jar {
            front: Some(Held::own(cookie)),
            behind: kept.take(MOST - 1).cloned().collect(),
        };
        jar.set(self.is_secure())
    }

    /// The cookie without the sessions that have ended.
    pub(super) fn without_ended(&self) -> String {
        let held = |held: &&Held| self.is_held(&held.own);
        let jar = Jar {
            front: self.jar.front.iter().find(held).cloned(),
            behind: self.jar.behind.iter().filter(held).cloned().collect(),
        };
        jar.set(self.is_secure())
    }

    /// Whether one of the sessions is in another browser too.
    pub(super) fn is_reused(&self) -> bool {
        let reused = |cookie: String| {
            self.installation
                .is_reused(&cookie, &self.visit, &self.moment)
        };
        self.jar.signed_in().any(reused)
    }

    /// The cookie in front, if it is time for its session to have its next turn.
    pub(super) fn due(&self) -> Option<String> {
        let front = self.jar.front.as_ref()?.current();
        let (visit, moment) = (&self.visit, &self.moment);
        // Nothing is given away where the session does not count.
        let due =
            self.at_rest(front).is_some() && self.installation.is_turn_due(front, visit, moment);
        due.then(|| front.to_owned())
    }

    /// The cookie with who is in front as the role whose session is `role`, or as themselves.
    pub(super) fn switched(&self, role: Option<&str>) -> String {
        let mut jar = self.jar.clone();
        if let Some(front) = &mut jar.front {
            front.role = role.map(str::to_owned);
        }
        jar.set(self.is_secure())
    }

    /// The cookie without the session in front, and whether any is left.
    pub(super) fn stepped_back(&self) -> String {
        let behind = self.jar.behind.iter();
        let behind = behind.filter(|behind| self.is_held(&behind.own));
        let jar = Jar {
            front: None,
            behind: behind.cloned().collect(),
        };
        jar.set(self.is_secure())
    }

    /// The cookie with the session `id` in front, if that is behind.
    fn brought_forward(&self, id: &str) -> Option<String> {
        let behind = self.behind();
        let (chosen, _) = behind.iter().find(|(_, session)| session.id == id)?;
        let rest = self.jar.behind.iter();
        let rest = rest.filter(|held| held.own != chosen.own && self.is_held(&held.own));
        let jar = Jar {
            front: Some(chosen.clone()),
            behind: self.jar.front.iter().chain(rest).cloned().collect(),
        };
        Some(jar.set(self.is_secure()))
    }
}

/// What whoever comes by a link is told where there is room for no other identity.
pub(super) fn full(visitor: &Visitor) -> Option<Answer> {
    if !visitor.is_full() {
        return None;
    }
    Some(match visitor.member() {
        Some(member) => respond::page(visitor, 400, &FullPage { me: member.me() }),
        None => sign_in::full_page(visitor),
    })
}

/// Identities as a page lists them.
pub(super) fn listed(t: Language, behind: &[(Held, ConsoleSession)]) -> Vec<Other> {
    let other = |session: &ConsoleSession| Other {
        id: session.id.clone(),
        name: shown_name(t, session),
        account_label: session
            .alias
            .clone()
            .unwrap_or_else(|| session.account.to_string()),
    };
    behind.iter().map(|(_, session)| other(session)).collect()
}

/// How a session's identity is called: a role that was switched to as the person calls it.
pub(super) fn shown_name(t: Language, session: &ConsoleSession) -> String {
    match &session.switched {
        Some(switched) => switched.display_name.clone(),
        None if session.is_root => t.root_user().to_owned(),
        None => session.display_name.clone(),
    }
}

/// Another identity comes to the front, chosen on a page of the console.
pub(super) fn switch(visitor: &Visitor, request: &Request<'_>) -> Answer {
    match calls::take(visitor, request, "/console") {
        Ok((_, form)) => bring_forward(visitor, &form),
        Err(answer) => answer,
    }
}

/// The same, chosen on the sign-in page, where none is in front.
pub(super) fn go_on(visitor: &Visitor, request: &Request<'_>) -> Answer {
    match sign_in::take(visitor, request) {
        Ok(form) => bring_forward(visitor, &form),
        Err(answer) => answer,
    }
}

fn bring_forward(visitor: &Visitor, form: &Form) -> Answer {
    let wanted = form.text("destination");
    let wanted = destination(&wanted);
    match visitor.brought_forward(&form.text("session")) {
        Some(cookie) => respond::redirect_with(wanted, vec![cookie]),
        // It ended meanwhile.
        None => respond::redirect(wanted),
    }
}

/// Ends the session in front, or all of this browser's, those too that a policy keeps out of the
/// console here. A role's session ends with that of who switched to it. Who came from a broker,
/// `issuer`, goes back there.
pub(super) fn sign_out(visitor: Visitor, issuer: Option<String>, all: bool) -> Performed<Answer> {
    let end = |held: &Held| {
        let (visit, moment) = (&visitor.visit, &visitor.moment);
        visitor.installation.end_held(&held.own, visit, moment)
    };
    for held in visitor.jar.behind.iter().filter(|_| all) {
        // The last builds on these, durable or not, and fails with them: no need to wait.
        if let Performed::Answered(Err(_)) = end(held) {
            return done(respond::unavailable(&visitor));
        }
    }
    let Some(front) = &visitor.jar.front else {
        return done(sign_in::left(&visitor, "/signin?signed-out"));
    };
    let ended = end(front);
    ended.map(move |ended| match ended {
        Ok(()) => sign_in::left(&visitor, issuer.as_deref().unwrap_or("/signin?signed-out")),
        Err(_) => respond::unavailable(&visitor),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cookie_is_one_session_or_a_few() {
        let parse = |text| Jar::parse(Some(text));
        assert_eq!(Jar::parse(None), Jar::default());
        assert_eq!(parse(""), Jar::default());
        assert_eq!(parse("a").front, Some(Held::own("a")));
        let jar = parse("a~r.b");
        assert_eq!(jar.front.as_ref().map(Held::current), Some("r"));
        assert!(jar.set(true).starts_with("__Host-doorward-session=a~r.b; "));
        assert_eq!(parse("~r").front, None);
        let jar = parse(".b.c");
        assert_eq!((jar.front, jar.behind.len()), (None, 2));
        let jar = parse("a.b..c");
        assert_eq!((jar.front, jar.behind.len()), (Some(Held::own("a")), 2));
        assert_eq!(parse("a.b.c.d.e.f.g"), Jar::default());
        let jar = parse("a.b").set(true);
        assert!(jar.starts_with("__Host-doorward-session=a.b; "));
        assert!(parse("").set(false).ends_with("; Max-Age=0"));
    }
}
