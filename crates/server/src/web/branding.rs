//! How the account's sign-in page looks, and the pictures it shows.
use super::calls::take;
use super::form::Form;
use super::pages::{Alert, BrandPage};
use super::picture;
use super::visitor::{Member, Visitor};
use super::{done, respond, sign_in};
use doorward_identity::sign_in::{Brand, BrandPart, MakePicture};
use doorward_identity::{Answer, Performed, Request};
use doorward_shapes::ErrorAnswer;

/// Where the page is.
pub(super) const PAGE: &str = "/console/branding";
/// The longest file that is taken, with the form around it: 8 MB are what cameras make.
pub(super) const LONGEST: usize = 8 * 1024 * 1024 + 4096;
/// Where the pictures are, each under a hash of itself.
const PICTURES: &str = "/static/brand/";

/// `/console/branding`.
pub(super) fn show(visitor: &Visitor, member: &Member, query: &str) -> Answer {
    let told = form_urlencoded::parse(query.as_bytes()).any(|(name, _)| name == "done");
    let alert = told.then(|| Alert::good(visitor.language.sign_in_page_changed()));
    page(visitor, member, 200, alert)
}

/// Another logo.
pub(super) fn logo(visitor: Visitor, request: &Request<'_>) -> Performed<Answer> {
    upload(visitor, request, BrandPart::Logo)
}

/// Another background.
pub(super) fn background(visitor: Visitor, request: &Request<'_>) -> Performed<Answer> {
    upload(visitor, request, BrandPart::Background)
}

/// One of them goes.
pub(super) fn remove(visitor: Visitor, request: &Request<'_>) -> Performed<Answer> {
    match take(&visitor, request, PAGE) {
        Ok((member, form)) => {
            let part = match form.text("part").as_str() {
                "background" => BrandPart::Background,
                _ => BrandPart::Logo,
            };
            set(visitor, member, part, Box::new(|| Ok(None)))
        }
        Err(answer) => done(answer),
    }
}

fn upload(visitor: Visitor, request: &Request<'_>, part: BrandPart) -> Performed<Answer> {
    let Some(member) = visitor.member() else {
        return done(sign_in::then(PAGE));
    };
    match Form::take_upload(&visitor, request, Some(&member.session.csrf)) {
        Ok((_, file)) => {
            let make = move || match picture::remade(&file, part) {
                Ok(picture) => Ok(Some(picture)),
                Err(why) => Err(ErrorAnswer::new("ValidationError", 400, why)),
            };
            set(visitor, member, part, Box::new(make))
        }
        Err(refused) => done(sign_in::refuse(&visitor, refused)),
    }
}

fn set(visitor: Visitor, member: Member, part: BrandPart, make: MakePicture) -> Performed<Answer> {
    let (installation, visit) = (&visitor.installation, &visitor.visit);
    let set = installation.set_brand(&member.session, part, make, visit, &visitor.moment);
    set.map(move |set| match set {
        Ok(()) => respond::redirect("/console/branding?done"),
        Err(error) => {
            let alert = Alert::refused(visitor.language.sign_in_page_unchanged(), &error.message);
            page(&visitor, &member, error.status, Some(alert))
        }
    })
}

/// The page for a file that was too large to be read.
pub(super) fn too_large(visitor: &Visitor, member: &Member) -> Answer {
    let t = visitor.language;
    let alert = Alert::bad(t.sign_in_page_unchanged(), t.file_too_large());
    page(visitor, member, 413, Some(alert))
}

fn page(visitor: &Visitor, member: &Member, status: u16, alert: Option<Alert>) -> Answer {
    let Brand { logo, background } = visitor.installation.own_brand(&member.session);
    let page = BrandPage {
        here: "home",
        me: member.me(),
        alert,
        logo: logo.as_deref().map(path),
        background: background.as_deref().map(path),
        address: sign_in::address_of(&member.me().account_label),
    };
    respond::page(visitor, status, &page)
}

/// The address of the picture that goes by `hash`.
pub(super) fn path(hash: &str) -> String {
    format!("{PICTURES}{hash}")
}

/// The picture at `path`, if it is one of some sign-in page.
pub(super) fn picture(visitor: &Visitor, path: &str) -> Option<Answer> {
    let hash = path.strip_prefix(PICTURES)?;
    let (media_type, bytes) = visitor.installation.brand_picture(hash)?;
    Some(respond::picture(media_type, bytes))
}
