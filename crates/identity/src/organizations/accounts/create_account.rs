//! `CreateAccount`:
//! <https://docs.aws.amazon.com/organizations/latest/APIReference/API_CreateAccount.html>.
//!
//! The account is there at once, with a role that the management account may assume. Its root user
//! has no password until one is recovered, as with AWS; where the organization manages root
//! credentials, it can recover none.
use crate::access::Access;
use crate::failure::{Failure, Fault};
use crate::iam::common::broken;
use crate::operation::{Ask, Operation, Permitted};
use crate::organizations::common;
use crate::state::{
    Account, AccountCreation, AccountInfo, Contacts, CreateAccountRequest, Draft, Member,
    Organization, PrimaryContact, Recovery, Role, Root, RootFeature, TrustText, Unknown, World,
};
use crate::{CreateAccountError as Taken, first_run, quota};
use doorward_names::{
    Arn, CreateAccountRequestId, ParentId, Path, RoleName, UniqueId, UniqueIdKind,
};
use doorward_policy::{Document, DocumentKind};
use doorward_shapes::organizations::errors::InvalidInput;
use doorward_shapes::organizations::types::{
    ConstraintViolationExceptionReason, InvalidInputExceptionReason,
};
use doorward_shapes::organizations::{
    CreateAccount, CreateAccountError, CreateAccountInput, CreateAccountOutput,
};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

impl Operation for CreateAccount {
    const WRITES: bool = true;

    fn access(
        input: &CreateAccountInput,
        ask: &Ask<'_>,
    ) -> Result<Access, Failure<CreateAccountError>> {
        let tags = common::tags(input.tags.as_deref())?;
        let access = Access::on_all();
        Ok(common::tagging(access, "account", "/*", &tags, ask))
    }

    fn run(
        call: Permitted<'_, Self>,
        draft: &mut Draft,
    ) -> Result<CreateAccountOutput, Failure<CreateAccountError>> {
        let organization = common::managed(&call, draft)?;
        if organization.members.len() >= quota::ORGANIZATION_ACCOUNTS {
            let message = "You have exceeded the allowed number of AWS accounts.";
            let reason = ConstraintViolationExceptionReason::AccountNumberLimitExceeded;
            return Err(common::constraint(reason, message).into());
        }
        let made = new_account(&call, organization, draft.world())?;
        let (id, account) = (organization.id(), made.id());
        let joining = Member {
            account,
            parent: ParentId::Root(organization.info.root.id),
            created: true,
            joined: call.facts.now.whole_seconds(),
            policies: organization.initial_policies(),
            tags: common::tags(call.input.tags.as_deref())?,
            unknown: Unknown::new(),
        };
        let outcome = match first_run::add(draft, made) {
            Ok(()) => AccountCreation::Succeeded(account),
            Err(Taken::EmailTaken(_)) => AccountCreation::EmailAlreadyExists,
            Err(_) => AccountCreation::InternalFailure,
        };
        let request = CreateAccountRequest {
            id: CreateAccountRequestId::generate(call.moment.random()),
            account_name: call.input.account_name.clone(),
            at: call.facts.now,
            outcome,
            unknown: Unknown::new(),
        };
        let output = super::status(&request);
        let organization = draft
            .organization_mut(id)
            .ok_or_else(|| broken("an organization is gone"))?;
        organization.requests.insert(request);
        if matches!(outcome, AccountCreation::Succeeded(_)) {
            organization.members.insert(joining);
        }
        Ok(CreateAccountOutput {
            create_account_status: Some(output),
        })
    }
}

const ADMINISTRATOR: &str = "policy/AdministratorAccess";

fn new_account(
    call: &Permitted<'_, CreateAccount>,
    organization: &Organization,
    world: &World,
) -> Result<Account, Failure<CreateAccountError>> {
    let id = first_run::random_account_id(call.moment);
    let management = world.account(organization.info.management_account);
    let info = AccountInfo {
        requires_mfa: false,
        second_token_version: false,
        role_manager: false,
        quotas: BTreeMap::new(),
        contacts: contacts(call, management),
        regions: BTreeSet::new(),
        email_update: None,
        closed: None,
        id,
        created: call.facts.now.whole_seconds(),
        alias: None,
        name: Some(call.input.account_name.clone()),
        organization: Some(organization.id()),
        unknown: Unknown::new(),
    };
    // Where root access is managed centrally, nobody gets in as root unless that lets them.
    let recovery = if organization.manages_root(RootFeature::CredentialsManagement) {
        Recovery::Closed
    } else {
        Recovery::Open
    };
    let root = Root {
        recoveries: Vec::new(),
        recovery,
        without_mfa: None,
        email: call.input.email.trim().to_lowercase(),
        login_profile: None,
        access_keys: Vec::new(),
        signing_certificates: Vec::new(),
        password_last_used: None,
        unknown: Unknown::new(),
    };
    let mut account = Account::new(info, root);
    account.roles.insert(Role {
        name: role_name(call.input.role_name.as_deref())?,
        path: Path::root(),
        id: UniqueId::generate(UniqueIdKind::Role, id, call.moment.random()),
        created: call.facts.now.whole_seconds(),
        description: None,
        max_session_duration: 3600,
        max_signin_session: None,
        trust: trust(organization)?,
        tags: BTreeMap::new(),
        boundary: None,
        inline_policies: BTreeMap::new(),
        attached_policies: BTreeSet::from([Arn::aws_managed(ADMINISTRATOR)]),
        source_template: None,
        unknown: Unknown::new(),
    });
    Ok(account)
}

/// The owner of the account that makes it, under the new account's name.
fn contacts(call: &Permitted<'_, CreateAccount>, management: Option<&Arc<Account>>) -> Contacts {
    let primary = management.and_then(|account| account.info.contacts.primary.clone());
    Contacts {
        primary: primary.map(|contact| PrimaryContact {
            full_name: call.input.account_name.clone(),
            ..contact
        }),
        ..Contacts::default()
    }
}

fn role_name(text: Option<&str>) -> Result<RoleName, InvalidInput> {
    RoleName::parse(text.unwrap_or("OrganizationAccountAccessRole")).map_err(|_| {
        let message = "You provided a role name that is not valid.";
        common::invalid(InvalidInputExceptionReason::InvalidRoleName, message)
    })
}

/// Whoever the management account lets.
fn trust(organization: &Organization) -> Result<TrustText, Fault> {
    let principal = Arn::iam(organization.info.management_account, "root");
    let text = format!(
        r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Principal":{{"AWS":"{principal}"}},"Action":"sts:AssumeRole"}}]}}"#
    );
    let document = Document::parse(&text, DocumentKind::Trust).map_err(Fault::new)?;
    Ok(TrustText::new(&text, document, BTreeMap::new()))
}
