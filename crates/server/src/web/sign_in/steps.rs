//! The pages of the machine's steps, and its refusals in words.
use super::typed::{Typed, form_query, is_account, link};
use crate::web::cookies::Cookie;
use crate::web::pages::{Alert, EnrolFirstPage, MfaCodePage, NewPasswordPage, SignInPage};
use crate::web::visitor::Visitor;
use crate::web::words::Language;
use crate::web::{branding, jar, passkey, respond, security};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use doorward_identity::Answer;
use doorward_identity::sign_in::{Refused, Step, destination};

pub(super) fn follow(visitor: &Visitor, step: Step, typed: Typed) -> Answer {
    let wait = wait_of(&step);
    let mut answer = shown(visitor, step, typed);
    let wait = wait.map(|seconds| ("retry-after", seconds.to_string()));
    answer.headers.extend(wait);
    answer
}

/// After how many seconds to try again, where a step was refused until then.
fn wait_of(step: &Step) -> Option<u64> {
    let refused = match step {
        Step::AwaitMfaCode { refused, .. }
        | Step::AwaitEnrolment { refused, .. }
        | Step::AwaitNewPassword { refused, .. } => refused.as_ref()?,
        Step::Refused(refused) => refused,
        Step::SignedIn { .. } => return None,
    };
    match refused {
        Refused::Wait { seconds } => Some(*seconds),
        _ => None,
    }
}

fn shown(visitor: &Visitor, step: Step, typed: Typed) -> Answer {
    let form = visitor.form_token();
    match step {
        Step::SignedIn {
            cookie,
            destination,
            remembered,
        } => {
            let secure = visitor.is_secure();
            let mut cookies = vec![visitor.entered(cookie.expose())];
            cookies.extend(remembered.map(|kept| Cookie::Remembered.set(&kept, secure)));
            respond::redirect_with(&destination, cookies)
        }
        Step::AwaitMfaCode {
            flow,
            who,
            root,
            devices,
            passkeys,
            refused,
        } => {
            let (status, alert) = told(visitor.language, refused);
            let page = MfaCodePage {
                alert,
                who,
                root,
                devices,
                passkeys,
                flow,
                form,
            };
            match page.passkeys {
                Some(_) => respond::live_page(visitor, status, &page),
                None => respond::page(visitor, status, &page),
            }
        }
        Step::AwaitEnrolment {
            flow,
            who,
            device,
            seed,
            qr,
            passkey,
            refused,
        } => {
            let t = visitor.language;
            let (status, alert) = match refused {
                Some(Refused::MfaCode) => {
                    let alert = Alert::bad(t.wrong_codes(), t.wrong_codes_text());
                    (403, Some(alert))
                }
                refused => told(t, refused),
            };
            let page = EnrolFirstPage {
                alert,
                who,
                device,
                seed_spaced: security::spaced(seed.expose()),
                qr: BASE64.encode(qr.expose()),
                passkey: passkey.map(|ask| {
                    let algorithms = passkey::algorithms(&ask);
                    (*ask, algorithms)
                }),
                flow,
                form,
            };
            match page.passkey {
                Some(_) => respond::live_page(visitor, status, &page),
                None => respond::page(visitor, status, &page),
            }
        }
        Step::AwaitNewPassword {
            flow,
            who,
            rules,
            refused,
        } => {
            let (status, alert) = told(visitor.language, refused);
            respond::page(
                visitor,
                status,
                &NewPasswordPage {
                    alert,
                    who,
                    rules,
                    flow,
                    form,
                },
            )
        }
        Step::Refused(Refused::Unavailable) => respond::unavailable(visitor),
        Step::Refused(refused) => {
            let (status, alert) = told(visitor.language, Some(refused));
            respond::page(visitor, status, &page(visitor, typed, alert))
        }
    }
}

/// A refusal in words, with its status.
pub(in crate::web) fn told(t: Language, refused: Option<Refused>) -> (u16, Option<Alert>) {
    let Some(refused) = refused else {
        return (200, None);
    };
    let (status, title, text) = match refused {
        Refused::Passkey => return (403, Some(passkey::wrong(t))),
        Refused::Credentials => (403, t.wrong(), t.wrong_text().to_owned()),
        Refused::Expired => (403, t.expired(), t.expired_text().to_owned()),
        Refused::Barred => (403, t.barred(), t.barred_text().to_owned()),
        Refused::MfaCode => (403, t.wrong_code(), t.wrong_code_text().to_owned()),
        Refused::NewPasskey(why) => {
            return (400, Some(Alert::refused(t.passkey_not_added(), &why)));
        }
        Refused::NewPassword(why) => {
            let alert = Alert::refused(t.password_not_taken(), &why);
            return (400, Some(alert));
        }
        Refused::Differ => (400, t.password_not_taken(), t.passwords_differ().to_owned()),
        Refused::Wait { seconds } => (429, t.too_many(), wait(t, seconds)),
        Refused::Stale => (403, t.stale(), t.stale_text().to_owned()),
        Refused::Unavailable => (503, t.later(), t.nothing_changed().to_owned()),
    };
    (status, Some(Alert::bad(title, text)))
}

fn wait(t: Language, seconds: u64) -> String {
    match seconds {
        1 => t.wait_a_second().to_owned(),
        2..=90 => t.wait_seconds(seconds),
        _ => t.wait_minutes(seconds.div_ceil(60)),
    }
}

pub(super) fn full(t: Language) -> Alert {
    Alert::warn(t.five(), t.five_text())
}

pub(super) fn page(visitor: &Visitor, typed: Typed, alert: Option<Alert>) -> SignInPage {
    let known = visitor.remembered.as_ref().filter(|known| {
        let known = Typed::from(*known);
        (known.root, &known.email) == (typed.root, &typed.email)
            && (&known.account, &known.user_name) == (&typed.account, &typed.user_name)
    });
    let known = known.map(|known| known.account_label.clone());
    let account = match visitor.account {
        Some(_) => "",
        None => typed.account.as_str(),
    };
    let to = |root| link(Some(root), &typed, account);
    let account_named = Some(typed.account.as_str()).filter(|account| is_account(account));
    let account_named = account_named.map(str::to_owned).or_else(|| {
        let known = visitor.remembered.as_ref().filter(|_| known.is_some());
        known.map(|known| known.account.to_string())
    });
    let brand = visitor.installation.brand(account_named.as_deref());
    SignInPage {
        logo: brand.logo.as_deref().map(branding::path),
        background: brand.background.as_deref().map(branding::path),
        alert,
        root: typed.root,
        user_link: to(false),
        root_link: to(true),
        known,
        query: form_query(&typed),
        others: match visitor.own_session() {
            None => jar::listed(visitor.language, &visitor.behind()),
            Some(_) => Vec::new(),
        },
        account: typed.account,
        user_name: typed.user_name,
        email: typed.email,
        destination: destination(&typed.destination).to_owned(),
        form: visitor.form_token(),
    }
}
