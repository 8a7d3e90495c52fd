//! How the sign-in page of an account looks: its logo and its background.
//!
//! AWS has nothing like it. Who may change it is decided by policy as everything is, by an action
//! of our own; what comes in was made anew from pixels before it gets here.
use super::record::{Happened, Scene};
use super::{ConsoleSession, Visit};
use crate::access::{Access, Requirement};
use crate::authorize::authorize;
use crate::state::{SignInImage, Unknown, World};
use crate::{Installation, Moment, Performed};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use doorward_names::AccountId;
use doorward_shapes::iam::UpdateAccountPasswordPolicy;
use doorward_shapes::{Call as _, ErrorAnswer};
use serde_json::{Value as Json, json};
use sha2::{Digest as _, Sha256};
use std::sync::Arc;

/// Who may change an account's sign-in page.
const ACTION: &str = "doorward:UpdateSignInBranding";
const EVENT: &str = "UpdateSignInBranding";

/// A picture of the sign-in page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BrandPart {
    /// Above the form.
    Logo,
    /// Behind it.
    Background,
}

impl BrandPart {
    /// `logo`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Logo => "logo",
            Self::Background => "background",
        }
    }
}

/// A picture, made anew from its pixels.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// `image/png`.
    pub media_type: &'static str,
    /// The file.
    pub bytes: Vec<u8>,
}

/// The names of the pictures that an account's sign-in page shows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Brand {
    /// The logo's, where there is one.
    pub logo: Option<String>,
    /// The background's, where there is one.
    pub background: Option<String>,
}

/// Makes the picture once it is known that it may be put there; nothing removes the one there is.
pub type MakePicture = Box<dyn FnOnce() -> Result<Option<Picture>, ErrorAnswer> + Send>;

impl Installation {
    /// How the sign-in page of `account`, an id or alias, looks. Where none is named it is the
    /// only account's, if there is only one.
    pub fn brand(&self, account: Option<&str>) -> Brand {
        let world = self.durable();
        let named = account.map(|account| world.directory.account(&account.to_lowercase()));
        let id = named.unwrap_or_else(|| {
            let mut all = world.accounts.keys();
            all.next().copied().filter(|_| all.next().is_none())
        });
        id.map_or_else(Brand::default, |id| brand_of(&world, id))
    }

    /// The pictures of the account that `session` is in.
    pub fn own_brand(&self, session: &ConsoleSession) -> Brand {
        brand_of(&self.durable(), session.account)
    }

    /// The picture that goes by `hash`: its media type and its bytes.
    pub fn brand_picture(&self, hash: &str) -> Option<(String, Vec<u8>)> {
        let world = self.durable();
        let images = world.accounts.values();
        let mut images = images.flat_map(|account| account.sign_in_images.iter());
        let image = images.find(|image| image.hash == hash)?;
        let bytes = BASE64.decode(&image.data).ok()?;
        Some((image.media_type.clone(), bytes))
    }

    /// Gives the sign-in page of the session's account another picture, or takes it away. Nothing
    /// is looked into before it is known that whoever is signed in may; a denial is recorded too.
    pub fn set_brand(
        self: &Arc<Self>,
        session: &ConsoleSession,
        part: BrandPart,
        make: MakePicture,
        visit: &Visit,
        moment: &Moment,
    ) -> Performed<Result<(), ErrorAnswer>> {
        let change = Change {
            installation: Arc::clone(self),
            session: session.clone(),
            part,
            visit: visit.clone(),
            moment: moment.fork(),
        };
        if change.allowed(&self.durable()).is_err() {
            return change.commit(None);
        }
        Performed::Slow(Box::new(move || match make() {
            Ok(picture) => change.commit(picture),
            Err(refused) => Performed::Answered(Err(refused)),
        }))
    }
}

/// A change of an account's sign-in page.
struct Change {
    installation: Arc<Installation>,
    session: ConsoleSession,
    part: BrandPart,
    visit: Visit,
    moment: Moment,
}

impl Change {
    fn allowed(&self, world: &World) -> Result<(), ErrorAnswer> {
        let session = &self.session;
        let account = world.account(session.account);
        let caller = account.and_then(|account| {
            let stored = account.sessions.get(&session.id)?;
            stored.caller(account)
        });
        let over = "The security token included in the request is expired";
        let caller = caller.ok_or_else(|| ErrorAnswer::new("ExpiredToken", 403, over))?;
        let access = Access {
            requirements: vec![Requirement::new(Some(ACTION), None)],
        };
        let facts = self.visit.facts(&self.moment);
        // The action is our own; the operation is only what it is asked beside.
        let beside = UpdateAccountPasswordPolicy::schema();
        let permit = authorize(beside, access, &caller, &facts, world);
        permit.map(|_| ()).map_err(|denied| denied.answer())
    }

    fn commit(self, picture: Option<Picture>) -> Performed<Result<(), ErrorAnswer>> {
        let installation = Arc::clone(&self.installation);
        let moment = self.moment.fork();
        let done = installation.change(&moment, move |draft, _| {
            let allowed = self.allowed(&draft.world().clone());
            if allowed.is_ok()
                && let Some(account) = draft.account_mut(self.session.account)
            {
                let part = self.part.as_str().to_owned();
                account.sign_in_images.remove(&part);
                if let Some(picture) = picture {
                    account.sign_in_images.insert(stored(part, &picture));
                }
            }
            let record = self.record(allowed.is_ok());
            Ok((allowed, vec![record]))
        });
        done.map(|done| done.and_then(|allowed| allowed))
    }

    fn record(&self, allowed: bool) -> doorward_store::AuditRecord {
        let scene = Scene::here(&self.visit, &self.moment);
        let outcome = if allowed { "Success" } else { "Failure" };
        let happened = Happened {
            name: EVENT,
            answer: json!({ EVENT: outcome }),
            additional: Json::from_iter([("Part", self.part.as_str())]),
        };
        scene.of_caller(&self.session.caller, happened)
    }
}

fn stored(part: String, picture: &Picture) -> SignInImage {
    let hash = data_encoding::HEXLOWER.encode(&Sha256::digest(&picture.bytes));
    SignInImage {
        part,
        media_type: picture.media_type.to_owned(),
        hash,
        data: BASE64.encode(&picture.bytes),
        unknown: Unknown::new(),
    }
}

fn brand_of(world: &World, id: AccountId) -> Brand {
    let images = world.account(id).map(|account| &account.sign_in_images);
    let hash = |part: BrandPart| {
        let image = images?.get(&part.as_str().to_owned())?;
        Some(image.hash.clone())
    };
    Brand {
        logo: hash(BrandPart::Logo),
        background: hash(BrandPart::Background),
    }
}
