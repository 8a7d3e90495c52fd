//! Switching to a role, and back: `/switchrole`, as links from AWS's console have it.
//!
//! <https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_switch-role-console.html>
use super::cookies::Cookie;
use super::device::plain;
use super::form::Form;
use super::pages::{Alert, ColorRow, RoleEndedPage, RoleLink, SwitchRolePage};
use super::visitor::{Member, Visitor};
use super::words::Language;
use super::{done, respond, sign_in};
use doorward_identity::sign_in::{
    ConsoleSession, KeptRole, KeptRoles, RoleColor, RoleSwitch, Step, Unswitched, destination,
};
use doorward_identity::{Answer, Performed, Request};

/// Where it is.
pub(super) const PATH: &str = "/switchrole";

/// The longest texts that are kept of a role.
const LONGEST: usize = 64;

/// The style's name for a color.
pub(super) fn style(color: RoleColor) -> &'static str {
    match color {
        RoleColor::None => "plain",
        RoleColor::Red => "red",
        RoleColor::Orange => "orange",
        RoleColor::Yellow => "yellow",
        RoleColor::Green => "green",
        RoleColor::Blue => "blue",
    }
}

fn name(t: Language, color: RoleColor) -> &'static str {
    match color {
        RoleColor::None => t.no_color(),
        RoleColor::Red => t.red(),
        RoleColor::Orange => t.orange(),
        RoleColor::Yellow => t.yellow(),
        RoleColor::Green => t.green(),
        RoleColor::Blue => t.blue(),
    }
}

/// The roles that `own` is offered to switch to again.
pub(super) fn offered(roles: &KeptRoles, own: &ConsoleSession) -> Vec<RoleLink> {
    roles.of(own).map(link).collect()
}

fn link(role: &KeptRole) -> RoleLink {
    RoleLink {
        account: role.account.clone(),
        role_name: role.role_name.clone(),
        display_name: match role.display_name.as_str() {
            "" => format!("{} @ {}", role.role_name, role.account),
            chosen => chosen.to_owned(),
        },
        digits: role.color.digits(),
        color: style(role.color),
    }
}

/// A link or a form, as it asks for a role.
struct Asked {
    role: KeptRole,
    destination: String,
}

impl Asked {
    fn read(visitor: &Visitor, field: impl Fn(&str) -> String) -> Self {
        let short = |name: &str| {
            let text = plain(&field(name));
            text.trim().chars().take(LONGEST + 1).collect::<String>()
        };
        let display_name = short("displayName").chars().take(LONGEST).collect();
        Self {
            role: KeptRole {
                account: short("account"),
                role_name: short("roleName"),
                display_name,
                color: RoleColor::of_link(&field("color")),
            },
            destination: destination(&visitor.on_our_console(field("redirect_uri"))).to_owned(),
        }
    }

    fn page(self, t: Language, member: &Member, alert: Option<Alert>) -> SwitchRolePage {
        let chosen = self.role.color;
        let color = |color: RoleColor| ColorRow {
            digits: color.digits(),
            name: name(t, color),
            style: style(color),
            chosen: color == chosen,
        };
        SwitchRolePage {
            here: "",
            me: member.me(),
            alert,
            root: member.session.is_root,
            account: self.role.account,
            role_name: self.role.role_name,
            display_name: self.role.display_name,
            colors: RoleColor::ALL.map(color).to_vec(),
            destination: self.destination,
        }
    }
}

/// `/switchrole`.
pub(super) fn show(visitor: &Visitor, member: &Member, query: &str) -> Answer {
    let field = |name: &str| {
        let mut fields = form_urlencoded::parse(query.as_bytes());
        let found = fields.find(|(known, _)| known == name);
        found.map_or_else(String::new, |(_, value)| value.into_owned())
    };
    let page = Asked::read(visitor, field).page(visitor.language, member, None);
    respond::page(visitor, 200, &page)
}

/// The session of a role is over or does not count here, and `own`, which switched to it, does.
pub(super) fn ended(visitor: &Visitor, own: &ConsoleSession, wanted: &str) -> Answer {
    let barred = visitor.is_barred();
    if barred {
        visitor.record_barred();
    }
    let role = visitor.roles.of(own).next().filter(|_| !barred);
    let page = RoleEndedPage {
        who: own.display_name.clone(),
        barred,
        role: role.map(link),
        destination: wanted.to_owned(),
        form: own.csrf.clone(),
    };
    respond::page(visitor, 403, &page)
}

/// Who is in front, whoever that is as themselves, and the form they sent.
fn take(
    visitor: &Visitor,
    request: &Request<'_>,
) -> Result<(Member, ConsoleSession, Form), Answer> {
    let Some(own) = visitor.own_session() else {
        return Err(sign_in::then("/console"));
    };
    // Where a role's session is over, its page's form is of who switched to it.
    let member = visitor.member();
    let member = member.unwrap_or_else(|| visitor.member_of(own.clone()));
    match Form::take(visitor, request, Some(&member.session.csrf)) {
        Ok(form) => Ok((member, own, form)),
        Err(refused) => Err(sign_in::refuse(visitor, refused)),
    }
}

/// Switches to the role that a form names.
pub(super) fn switch(visitor: Visitor, request: &Request<'_>) -> Performed<Answer> {
    let (member, own, form) = match take(&visitor, request) {
        Ok(taken) => taken,
        Err(answer) => return done(answer),
    };
    let asked = Asked::read(&visitor, |name| form.text(name));
    let wanted = RoleSwitch {
        role: asked.role.clone(),
        destination: asked.destination.clone(),
        renews: form.text("renew") == "on",
    };
    let leaving = member.session.switched.as_ref().map(|_| &member.session);
    let (installation, visit) = (&visitor.installation, &visitor.visit);
    let switched = installation.switch_role(&own, leaving, wanted, visit, &visitor.moment);
    switched.map(move |switched| match switched {
        Ok(Step::SignedIn {
            cookie,
            destination,
            ..
        }) => {
            let roles = visitor.roles.with(&own, asked.role);
            let kept = visitor.installation.keep_roles(&roles, &visitor.moment);
            let mut cookies = vec![visitor.switched(Some(cookie.expose()))];
            let secure = visitor.is_secure();
            cookies.extend(kept.map(|kept| Cookie::Roles.set(&kept, secure)));
            respond::redirect_with(&destination, cookies)
        }
        Ok(_) | Err(Unswitched::Unavailable) => respond::unavailable(&visitor),
        Err(why) => {
            let t = visitor.language;
            let page = asked.page(t, &member, Some(told(t, why)));
            respond::page(&visitor, 403, &page)
        }
    })
}

/// A refusal in words: AWS's own for what may be mistyped, and the reason where there is one.
fn told(t: Language, why: Unswitched) -> Alert {
    match why {
        Unswitched::Root => Alert::bad(t.root_no_role(), t.root_no_role_text()),
        Unswitched::Barred => Alert::bad(t.role_barred(), t.role_barred_text()),
        Unswitched::Denied(denied) => Alert::refused(t.mistyped(), &denied.message),
        Unswitched::Invalid | Unswitched::Unavailable => Alert::bad(t.mistyped(), ""),
    }
}

/// Goes on as whoever switched.
pub(super) fn back(visitor: Visitor, request: &Request<'_>) -> Performed<Answer> {
    let (member, _, _) = match take(&visitor, request) {
        Ok(taken) => taken,
        Err(answer) => return done(answer),
    };
    let (installation, visit) = (&visitor.installation, &visitor.visit);
    let left = match member.session.switched {
        Some(_) => installation.exit_role(&member.session, visit, &visitor.moment),
        // It had ended before.
        None => Performed::Answered(Ok(())),
    };
    left.map(move |left| match left {
        Ok(()) => respond::redirect_with("/console", vec![visitor.switched(None)]),
        Err(_) => respond::unavailable(&visitor),
    })
}
