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
use super::pages::Other;
use super::visitor::{Member, Visitor};
use super::{done, respond, sign_in};
use doorward_identity::sign_in::{ConsoleSession, Ending};
use doorward_identity::{Answer, Performed, Request};

/// How many identities one browser holds.
pub(super) const MOST: usize = 5;

/// The sessions that a browser's cookie names.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Jar {
    /// The one in front; none after signing out of it.
    pub(super) front: Option<String>,
    /// Those behind it.
    pub(super) behind: Vec<String>,
}

impl Jar {
    /// Takes a cookie apart; more than we would have put in is none of ours.
    pub(super) fn parse(cookie: Option<&str>) -> Self {
        let mut sessions = cookie.unwrap_or_default().split('.').map(str::to_owned);
        let front = sessions.next().filter(|session| !session.is_empty());
        let behind: Vec<_> = sessions.filter(|session| !session.is_empty()).collect();
        if behind.len() > MOST {
            return Self::default();
        }
        Self { front, behind }
    }

    /// The `Set-Cookie` header that keeps it.
    fn set(&self, secure: bool) -> String {
        if self.front.is_none() && self.behind.is_empty() {
            return Cookie::Session.clear(secure);
        }
        let front = self.front.clone().unwrap_or_default();
        let all: Vec<_> = std::iter::once(front)
            .chain(self.behind.iter().cloned())
            .collect();
        Cookie::Session.set(&all.join("."), secure)
    }
}

impl Visitor {
    /// The sessions behind the one in front that are still good, each with its cookie.
    pub(super) fn behind(&self) -> Vec<(String, ConsoleSession)> {
        let now = self.moment.now;
        let known = self.jar.behind.iter().filter_map(|cookie| {
            let session = self.installation.session_at_rest(cookie, now)?;
            Some((cookie.clone(), session))
        });
        known.collect()
    }

    /// Whether there is room for no other identity.
    pub(super) fn is_full(&self) -> bool {
        let front = self.jar.front.as_deref();
        let front = front.and_then(|front| {
            let now = self.moment.now;
            self.installation.session_at_rest(front, now)
        });
        self.behind().len() + usize::from(front.is_some()) >= MOST
    }

    /// The cookie with the new session `cookie` in front. Who signs in again is in it once.
    pub(super) fn entered(&self, cookie: &str) -> String {
        let session_of = |cookie: &str| {
            let now = self.moment.now;
            self.installation.session_at_rest(cookie, now)
        };
        let entered = session_of(cookie).map(|session| session.arn);
        let before = self.jar.front.iter().chain(&self.jar.behind);
        let kept = before.filter(|before| {
            session_of(before).is_some_and(|session| Some(session.arn) != entered)
        });
        let jar = Jar {
            front: Some(cookie.to_owned()),
            behind: kept.take(MOST - 1).cloned().collect(),
        };
        jar.set(self.is_secure())
    }

    /// The cookie without the session in front, and whether any is left.
    pub(super) fn stepped_back(&self) -> String {
        let behind = self.behind().into_iter().map(|(cookie, _)| cookie);
        let jar = Jar {
            front: None,
            behind: behind.collect(),
        };
        jar.set(self.is_secure())
    }

    /// The cookie with the session `id` in front, if that is behind.
    fn brought_forward(&self, id: &str) -> Option<String> {
        let behind = self.behind();
        let (chosen, _) = behind.iter().find(|(_, session)| session.id == id)?;
        let rest = behind.iter().map(|(cookie, _)| cookie);
        let rest = rest.filter(|cookie| *cookie != chosen);
        let jar = Jar {
            front: Some(chosen.clone()),
            behind: self.jar.front.iter().chain(rest).cloned().collect(),
        };
        Some(jar.set(self.is_secure()))
    }
}

/// Identities as a page lists them.
pub(super) fn listed(behind: &[(String, ConsoleSession)]) -> Vec<Other> {
    let other = |session: &ConsoleSession| Other {
        id: session.id.clone(),
        name: session.display_name.clone(),
        account_label: session
            .alias
            .clone()
            .unwrap_or_else(|| session.account.to_string()),
    };
    behind.iter().map(|(_, session)| other(session)).collect()
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
    match visitor.brought_forward(&form.text("session")) {
        Some(cookie) => respond::redirect_with("/console", vec![cookie]),
        // It ended meanwhile.
        None => respond::redirect("/console"),
    }
}

/// Ends the session in front, or all of this browser's.
pub(super) fn sign_out(visitor: Visitor, member: &Member, all: bool) -> Performed<Answer> {
    let end = |session: &ConsoleSession| {
        let (visit, moment) = (&visitor.visit, &visitor.moment);
        let installation = &visitor.installation;
        installation.end_sessions(session, Ending::This, visit, moment)
    };
    let behind = if all { visitor.behind() } else { Vec::new() };
    for (_, session) in &behind {
        // The last builds on these, durable or not, and fails with them: no need to wait.
        if let Performed::Answered(Err(_)) = end(session) {
            return done(respond::unavailable(&visitor));
        }
    }
    // Who came from a broker goes back there.
    let issuer = member.session.issuer.clone();
    let ended = end(&member.session);
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
        assert_eq!(parse("a").front.as_deref(), Some("a"));
        let jar = parse(".b.c");
        assert_eq!((jar.front, jar.behind.len()), (None, 2));
        let jar = parse("a.b..c");
        assert_eq!((jar.front.as_deref(), jar.behind.len()), (Some("a"), 2));
        assert_eq!(parse("a.b.c.d.e.f.g"), Jar::default());
        let jar = parse("a.b").set(true);
        assert!(jar.starts_with("__Host-doorward-session=a.b; "));
        assert!(parse("").set(false).ends_with("; Max-Age=0"));
    }
}
