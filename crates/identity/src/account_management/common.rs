//! What the operations share: whose account they are about.
use crate::access::Access;
use crate::failure::Fault;
use crate::operation::{Ask, Operation, Permitted};
use crate::state::{Account, Draft, FeatureSet, Organization, World};
use doorward_names::{AccountId, Arn};
use doorward_shapes::account::errors::{AccessDenied, ResourceNotFound};
use doorward_shapes::account::types::AlternateContactType;

/// By what an organization trusts this service, and has others administer it.
const SERVICE: &str = "account.amazonaws.com";

/// The organization with all features whose members `caller` asks for: as their management account,
/// or as one that administers this service.
fn led(world: &World, caller: AccountId) -> Option<&Organization> {
    let organization = world.organization_of(caller)?;
    let info = &organization.info;
    let administers = || {
        let service = organization.trusted(SERVICE);
        service.is_some_and(|service| service.administrators.contains_key(&caller))
    };
    let leads = info.management_account == caller || administers();
    (leads && info.features == FeatureSet::All).then_some(organization)
}

/// The member that `text` names, of the organization that `caller` leads. The management account
/// is none.
fn member<'w>(
    text: &str,
    world: &'w World,
    caller: AccountId,
) -> Option<(&'w Organization, AccountId)> {
    let organization = led(world, caller)?;
    let id = AccountId::parse(text).ok();
    let id = id.filter(|id| *id != organization.info.management_account)?;
    organization.members.get(&id).map(|_| (organization, id))
}

/// The operation's own action on the caller's account, or on the member that is named.
pub(super) fn access(account_id: Option<&str>, ask: &Ask<'_>) -> Result<Access, Fault> {
    let caller = ask.caller.account;
    let arn = match account_id.and_then(|text| member(text, ask.world, caller)) {
        Some((organization, member)) => {
            let (manager, id) = (organization.info.management_account, organization.id());
            format!("arn:aws:account::{manager}:account/{id}/{member}")
        }
        None => format!("arn:aws:account::{caller}:account"),
    };
    Ok(Access::on(Arn::parse(&arn).map_err(Fault::new)?))
}

/// The same, on an alternate contact of this kind.
pub(super) fn contact_access(
    account_id: Option<&str>,
    kind: AlternateContactType,
    ask: &Ask<'_>,
) -> Result<Access, Fault> {
    let access = access(account_id, ask)?;
    Ok(access.with("account:AlternateContactTypes", kind.as_str()))
}

/// Whose account the call is about: the caller's own where none is named, else a member of the
/// organization that the caller's account leads, if the organization trusts this service. See
/// "Enable trusted access for AWS Account Management" in its reference guide.
fn target<O: Operation>(
    account_id: Option<&str>,
    call: &Permitted<'_, O>,
    draft: &Draft,
) -> Result<AccountId, AccessDenied> {
    let caller = call.account_id();
    let Some(text) = account_id else {
        return Ok(caller);
    };
    let world = draft.world();
    let is_manager = |organization: &Organization| organization.info.management_account == caller;
    let why = match member(text, world, caller) {
        Some((organization, id)) if organization.trusted(SERVICE).is_some() => return Ok(id),
        Some(_) => {
            " (Your organization must first enable trusted access with AWS Account Management.)"
        }
        None if text == caller.to_string() && led(world, caller).is_some_and(is_manager) => {
            " (The management account can only be managed using the standalone context from the management account.)"
        }
        None => "",
    };
    let (arn, name) = (call.caller.arn(), O::schema().name);
    let message = format!("User: {arn} is not authorized to perform: account:{name}{why}");
    Err(AccessDenied::new(message))
}

/// Why there is no account to read or edit.
#[derive(Debug)]
pub(super) enum Refused {
    /// It is not the caller's to ask for.
    Denied(AccessDenied),
    /// The state promised it.
    Fault(Fault),
}

impl<E: From<AccessDenied>> From<Refused> for crate::failure::Failure<E> {
    fn from(refused: Refused) -> Self {
        match refused {
            Refused::Denied(error) => Self::Refused(E::from(error)),
            Refused::Fault(fault) => Self::Fault(fault),
        }
    }
}

fn gone() -> Refused {
    Refused::Fault(Fault::new("the account is not in the state"))
}

/// The account the call is about.
pub(super) fn account<'d, O: Operation>(
    account_id: Option<&str>,
    call: &Permitted<'_, O>,
    draft: &'d Draft,
) -> Result<&'d Account, Refused> {
    let id = target(account_id, call, draft).map_err(Refused::Denied)?;
    let account = draft.world().account(id).map(AsRef::as_ref);
    account.ok_or_else(gone)
}

/// The same, to be edited.
pub(super) fn account_mut<'d, O: Operation>(
    account_id: Option<&str>,
    call: &Permitted<'_, O>,
    draft: &'d mut Draft,
) -> Result<&'d mut Account, Refused> {
    let id = target(account_id, call, draft).map_err(Refused::Denied)?;
    draft.account_mut(id).ok_or_else(gone)
}

/// There is no alternate contact of the kind.
pub(super) fn no_contact() -> ResourceNotFound {
    ResourceNotFound::new("No contact of the inputted alternate contact type found.")
}
