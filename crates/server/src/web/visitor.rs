//! Who is at the other end of a page: a browser, and perhaps somebody signed in with it.
use super::cookies::{self, Cookie};
use super::jar::{self, Held, Jar};
use super::pages::{Me, Other, RoleLink, RoleShown};
use super::words::{self, Language, Shown};
use super::{branding, switch_role};
use crate::route::HostKind;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use doorward_identity::sign_in::{
    ConsoleSession, KeptRoles, Met, Remembered, Shows, Visit, form_token,
};
use doorward_identity::{Installation, Moment, Request};
use doorward_names::{Region, Secret};
use std::sync::Arc;

/// A browser with a request.
pub(super) struct Visitor {
    pub(super) installation: Arc<Installation>,
    pub(super) visit: Visit,
    pub(super) moment: Moment,
    /// The account that the host names.
    pub(super) account: Option<String>,
    /// Who signed in with this browser last and wants to be offered.
    pub(super) remembered: Option<Remembered>,
    pub(super) jar: Jar,
    /// The roles that this browser has switched to.
    pub(super) roles: KeptRoles,
    pub(super) language: Language,
    /// This page's address, if it can be opened again.
    back: Option<String>,
    form: String,
    form_is_new: bool,
    request_id: String,
}

/// Somebody who is signed in.
#[derive(Clone)]
pub(super) struct Member {
    pub(super) session: ConsoleSession,
    others: Vec<Other>,
    /// The roles that were switched to before.
    roles: Vec<RoleLink>,
    /// Who signed in: the same, or who switched to a role.
    by: String,
    language: Language,
}

impl Visitor {
    /// The visitor that sent `request`.
    pub(super) fn of(
        installation: &Arc<Installation>,
        request: &Request<'_>,
        host: HostKind<'_>,
        moment: &Moment,
    ) -> Self {
        let public_url = &installation.settings().public_url;
        let secure = request.peer.tls.is_some() || public_url.starts_with("https://");
        let form = Cookie::Form
            .read(request, secure)
            .filter(|value| is_form_cookie(value));
        let form_is_new = form.is_none();
        let remembered = Cookie::Remembered.read(request, secure);
        let remembered = remembered.and_then(|cookie| installation.recall(&cookie, moment.now));
        let regional = region(request, host);
        let jar = Jar::parse(Cookie::Session.read(request, secure).as_deref());
        let account = match host {
            HostKind::SignIn {
                account: Some(account),
            } => Some(account.to_owned()),
            _ => None,
        };
        Self {
            installation: Arc::clone(installation),
            visit: Visit {
                peer: request.peer.clone(),
                user_agent: request.header("user-agent").unwrap_or_default().to_owned(),
                host: request.header("host").unwrap_or_default().to_owned(),
                account_at_hand: regional.is_none() && remembered.is_some(),
                region: regional.unwrap_or_else(Region::us_east_1),
                shows: Shows {
                    sessions: jar.signed_in().map(Secret::new).collect(),
                    turns: cookies::turns(request, secure),
                },
            },
            account,
            language: Language::of(request, secure),
            back: words::address(request),
            remembered,
            roles: Cookie::Roles
                .read(request, secure)
                .map(|cookie| installation.kept_roles(&cookie))
                .unwrap_or_default(),
            jar,
            form: form.unwrap_or_else(|| URL_SAFE_NO_PAD.encode(moment.random::<16>())),
            form_is_new,
            request_id: moment.uuid(),
            moment: moment.fork(),
        }
    }

    /// Who is signed in, if anybody is.
    pub(super) fn member(&self) -> Option<Member> {
        let cookie = self.jar.front.as_ref()?.current();
        let session = self
            .installation
            .console_session(cookie, &self.visit, &self.moment)?;
        Some(self.member_of(session))
    }

    /// Whether a policy keeps whoever is signed in out of the console from here.
    pub(super) fn is_barred(&self) -> bool {
        let cookie = self.jar.front.as_ref().map(Held::current);
        let met = cookie.map(|cookie| self.installation.meet(cookie, &self.visit, &self.moment));
        matches!(met, Some(Met::Barred))
    }

    /// The same of whoever signed in, and not only of the role they have switched to.
    pub(super) fn is_shut_out(&self) -> bool {
        self.is_barred() && self.own_session().is_none()
    }

    /// Records that a policy did.
    pub(super) fn record_barred(&self) {
        if let Some(front) = &self.jar.front {
            self.installation
                .record_barred(front.current(), &self.visit, &self.moment);
        }
    }

    /// Whoever `session` is of, as pages know them.
    pub(super) fn member_of(&self, session: ConsoleSession) -> Member {
        let own = self.own_session();
        let roles = own
            .as_ref()
            .map(|own| switch_role::offered(&self.roles, own));
        Member {
            others: jar::listed(self.language, &self.behind()),
            language: self.language,
            roles: roles.unwrap_or_default(),
            by: own.map(|own| own.display_name).unwrap_or_default(),
            session,
        }
    }

    /// The origin of the broker that whoever is signed in came from.
    pub(super) fn issuer_origin(&self) -> Option<String> {
        let issuer = self.member()?.session.issuer?;
        let (scheme, rest) = issuer.split_once("://")?;
        let authority = rest.split(['/', '?', '#']).next()?;
        Some(format!("{scheme}://{authority}"))
    }

    /// Whether the connection is secured, up to the proxy at least.
    pub(super) fn is_secure(&self) -> bool {
        let public_url = &self.installation.settings().public_url;
        self.visit.peer.tls.is_some() || public_url.starts_with("https://")
    }

    /// Whether this is a first look on one's own machine.
    pub(super) fn is_local(&self) -> bool {
        self.installation.settings().domain == "localhost"
    }

    /// The token of forms before there is a session.
    pub(super) fn form_token(&self) -> String {
        form_token(&self.form)
    }

    /// The token a form must have brought if the browser has had a page of ours.
    pub(super) fn expected_token(&self) -> Option<String> {
        (!self.form_is_new).then(|| self.form_token())
    }

    /// The header that gives the browser its form cookie, if it has none yet.
    pub(super) fn new_form_cookie(&self) -> Option<String> {
        self.form_is_new
            .then(|| Cookie::Form.set(&self.form, self.is_secure()))
    }

    /// What templates are given.
    pub(super) fn shown(&self) -> Shown {
        let brand = self.installation.brand(self.account.as_deref());
        Shown {
            logo: brand.logo.as_deref().map(branding::path),
            background: brand.background.as_deref().map(branding::path),
            language: self.language,
            back: self.back.clone(),
        }
    }

    /// The request's id, for whoever reports an error.
    pub(super) fn request_id(&self) -> String {
        self.request_id.clone()
    }

    /// What an address on our own console, `https://console.example.com/console/iam`, means here: its
    /// path. All else stays as it is, for [`doorward_identity::sign_in::destination`] to judge.
    pub(super) fn on_our_console(&self, wanted: String) -> String {
        super::federation::on_our_console(self, &wanted).unwrap_or(wanted)
    }

    /// Whether `authority` names this installation: the host that was asked, the address clients
    /// reach us by, or a name below the domain.
    pub(super) fn is_own_host(&self, authority: &str) -> bool {
        let settings = self.installation.settings();
        let name = authority
            .rsplit_once(':')
            .map_or(authority, |(name, port)| {
                let is_port = !port.is_empty() && port.bytes().all(|byte| byte.is_ascii_digit());
                if is_port { name } else { authority }
            });
        let name = name.to_ascii_lowercase();
        let below = name.strip_suffix(&settings.domain.to_ascii_lowercase());
        let is_label = |label: &str| {
            let plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'.';
            label.is_empty() || (label.ends_with('.') && label.bytes().all(plain))
        };
        below.is_some_and(is_label) || self.is_own_origin(&format!("https://{authority}"))
    }

    /// Whether `origin` is this host, or the address clients reach us by.
    pub(super) fn is_own_origin(&self, origin: &str) -> bool {
        let authority = |url: &str| url.split_once("://").map(|(_, rest)| rest.to_owned());
        let public_url = &self.installation.settings().public_url;
        authority(origin).is_some_and(|authority_of| {
            authority_of.eq_ignore_ascii_case(&self.visit.host)
                || authority(public_url).is_some_and(|own| own.eq_ignore_ascii_case(&authority_of))
        })
    }
}

impl Member {
    /// The bar above the pages.
    pub(super) fn me(&self) -> Me {
        let account = self.session.account.to_string();
        Me {
            name: jar::shown_name(self.language, &self.session),
            role: self.session.switched.as_ref().map(|switched| RoleShown {
                color: switch_role::style(switched.color),
                by: self.by.clone(),
            }),
            may_switch: !self.session.is_root,
            roles: self.roles.clone(),
            account_label: self
                .session
                .alias
                .clone()
                .unwrap_or_else(|| account.clone()),
            account,
            form: self.session.csrf.clone(),
            full: self.others.len() + 1 >= jar::MOST,
            others: self.others.clone(),
        }
    }
}

fn is_form_cookie(value: &str) -> bool {
    URL_SAFE_NO_PAD
        .decode(value)
        .is_ok_and(|bytes| bytes.len() == 16)
}

/// The region of a regional endpoint: `?region=`, or the host's `<region>.signin.`.
fn region(request: &Request<'_>, host: HostKind<'_>) -> Option<Region> {
    let of_host = || match host {
        HostKind::SignIn { account: None } => {
            let (label, rest) = request.header("host")?.split_once('.')?;
            let regional = rest.to_ascii_lowercase().starts_with("signin.");
            regional.then(|| Region::parse(&label.to_ascii_lowercase()).ok())?
        }
        _ => None,
    };
    asked_region(request.query).or_else(of_host)
}

/// The region that a query asks for.
pub(super) fn asked_region(query: &str) -> Option<Region> {
    form_urlencoded::parse(query.as_bytes())
        .find(|(name, _)| name == "region")
        .and_then(|(_, value)| Region::parse(&value).ok())
}
