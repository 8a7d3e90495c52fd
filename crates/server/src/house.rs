//! The opened installation, as commands and server use it: every failure is a sentence.
use crate::config::{Config, Tls};
use crate::created::{Created, ResetRoot};
use crate::listen::tls::authority_file;
use crate::operator::{
    AccountReopened, DelegationRevoked, DetailsImported, KeyQuarantined, MfaRequired,
    OpenedConsole, PartnerRemoved, Partners, Quotas, RootMfaRemoved, TokenRemoved, TokensImported,
};
use crate::stop::Stopped;
use doorward_identity::denial::{DenialKey, DeniedRequest};
use doorward_identity::state::Partner;
use doorward_identity::{
    AuthorizationDetails, HardwareToken, Installation, Moment, NewAccount, Performed, Settings,
    Status, Timestamp,
};
use doorward_names::Secret;
use doorward_store::{FreshKeys, Options, Store};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// The installation, and where files are that belong to it.
#[derive(Clone)]
pub(crate) struct House {
    installation: Arc<Installation>,
    key_file: PathBuf,
    ca_bundle: Option<PathBuf>,
}

impl House {
    /// Opens the data directory, which is made where there is none.
    pub(crate) fn open(
        config: &Config,
        public_url: String,
        moment: &Moment,
    ) -> Result<Self, Stopped> {
        let store = Store::open(&config.data, Options::default()).map_err(stopped)?;
        let fresh = FreshKeys {
            master: Secret::new(moment.random()),
            data: Secret::new(moment.random()),
            nonce: moment.random(),
        };
        let sealer = store.sealer(&config.key_file, &fresh).map_err(stopped)?;
        let settings = Settings {
            domain: config.endpoints.domain.as_str().to_owned(),
            public_url,
            session_idle: i64::try_from(config.session_idle.as_secs()).unwrap_or(i64::MAX),
            mfa: config.mfa,
            key_age: config.key_age,
            sends_mail: config.mail.is_some(),
        };
        let installation = Installation::open(store, sealer, settings).map_err(stopped)?;
        Ok(Self {
            installation,
            key_file: config.key_file.clone(),
            ca_bundle: ca_bundle(config),
        })
    }

    pub(crate) fn installation(&self) -> Arc<Installation> {
        Arc::clone(&self.installation)
    }

    pub(crate) fn public_url(&self) -> &str {
        &self.installation.settings().public_url
    }

    pub(crate) fn key_file(&self) -> &Path {
        &self.key_file
    }

    pub(crate) fn has_accounts(&self) -> bool {
        self.installation.has_accounts()
    }

    pub(crate) fn status(&self) -> Status {
        self.installation.status()
    }

    /// Makes an account. Its passwords are hashed, so this is slow.
    pub(crate) fn create_account(
        &self,
        new: NewAccount,
        moment: &Moment,
    ) -> Performed<Result<Created, Stopped>> {
        let (installation, moment) = (self.installation(), moment.fork());
        let ca_bundle = self.ca_bundle.clone();
        Performed::Slow(Box::new(move || {
            let url = installation.settings().public_url.clone();
            installation
                .create_account(new, &moment)
                .map(move |made| match made {
                    Ok(account) => Ok(Created::new(&account, &url, ca_bundle)),
                    Err(error) => Err(stopped(error)),
                })
        }))
    }

    /// Gives the root user of `account`, an id or root's e-mail address, a new password.
    pub(crate) fn reset_root(
        &self,
        account: &str,
        remove_mfa: bool,
        moment: &Moment,
    ) -> Performed<Result<ResetRoot, Stopped>> {
        self.installation
            .recover_root(account, remove_mfa, moment)
            .map(|recovered| match recovered {
                Ok(root) => Ok(ResetRoot::new(&root)),
                Err(error) => Err(stopped(error)),
            })
    }

    /// Takes root's MFA devices away.
    pub(crate) fn reset_root_mfa(
        &self,
        account: &str,
        moment: &Moment,
    ) -> Performed<Result<RootMfaRemoved, Stopped>> {
        let removed = self.installation.reset_root_mfa(account, moment);
        removed.map(|removed| {
            let removed = removed.map_err(stopped)?;
            Ok(RootMfaRemoved { removed })
        })
    }

    /// Says whether the people of `account` need an MFA device at the console.
    pub(crate) fn require_mfa(
        &self,
        account: &str,
        required: bool,
        moment: &Moment,
    ) -> Performed<Result<MfaRequired, Stopped>> {
        let done = self.installation.require_mfa(account, required, moment);
        done.map(move |done| done.map(|()| MfaRequired { required }).map_err(stopped))
    }

    /// Brings hardware tokens into `account`.
    pub(crate) fn import_tokens(
        &self,
        account: &str,
        tokens: &[HardwareToken],
        moment: &Moment,
    ) -> Performed<Result<TokensImported, Stopped>> {
        let done = self.installation.import_tokens(account, tokens, moment);
        done.map(|done| {
            let imported = done.map_err(stopped)?;
            Ok(TokensImported { imported })
        })
    }

    /// Takes a hardware token out of `account`.
    pub(crate) fn remove_token(
        &self,
        account: &str,
        serial: String,
        moment: &Moment,
    ) -> Performed<Result<TokenRemoved, Stopped>> {
        let done = self.installation.remove_token(account, &serial, moment);
        done.map(|done| {
            done.map_err(stopped)?;
            Ok(TokenRemoved { serial })
        })
    }

    /// Switches off an access key that was found in the open.
    pub(crate) fn quarantine_key(
        &self,
        key: &str,
        moment: &Moment,
    ) -> Performed<Result<KeyQuarantined, Stopped>> {
        let done = self.installation.quarantine_key(key, moment);
        done.map(|done| done.map(KeyQuarantined::from).map_err(stopped))
    }

    /// Makes in `account` what `details` tells of another.
    pub(crate) fn import_details(
        &self,
        account: &str,
        details: AuthorizationDetails,
        dry_run: bool,
        moment: &Moment,
    ) -> Performed<Result<DetailsImported, Stopped>> {
        let installation = &self.installation;
        let done = installation.import_details(account, details, dry_run, moment);
        done.map(move |done| {
            let done = done.map_err(stopped)?;
            Ok(DetailsImported::new(done, dry_run))
        })
    }

    /// The quotas of `account`.
    pub(crate) fn quotas(&self, account: &str) -> Result<Quotas, Stopped> {
        let quotas = self.installation.quotas(account);
        quotas.map(Quotas::from).map_err(stopped)
    }

    /// Changes a quota of `account`.
    pub(crate) fn set_quota(
        &self,
        account: &str,
        name: &str,
        value: usize,
        moment: &Moment,
    ) -> Performed<Result<Quotas, Stopped>> {
        let done = self.installation.set_quota(account, name, value, moment);
        done.map(|done| done.map(Quotas::from).map_err(stopped))
    }

    /// The product providers that are registered.
    pub(crate) fn partners(&self) -> Partners {
        Partners::from(self.installation.partners())
    }

    /// Registers a product provider; tells of it alone.
    pub(crate) fn register_partner(
        &self,
        partner: Partner,
        moment: &Moment,
    ) -> Performed<Result<Partners, Stopped>> {
        let done = self.installation.register_partner(partner, moment);
        done.map(|done| {
            let partner = done.map_err(stopped)?;
            Ok(Partners::from(vec![partner]))
        })
    }

    /// Takes a product provider away.
    pub(crate) fn remove_partner(
        &self,
        domain: String,
        moment: &Moment,
    ) -> Performed<Result<PartnerRemoved, Stopped>> {
        let done = self.installation.remove_partner(&domain, moment);
        done.map(|done| {
            done.map_err(stopped)?;
            Ok(PartnerRemoved { domain })
        })
    }

    /// Ends what was released by a delegation request.
    pub(crate) fn revoke_delegation(
        &self,
        request: String,
        moment: &Moment,
    ) -> Performed<Result<DelegationRevoked, Stopped>> {
        let done = self.installation.revoke_delegation(&request, moment);
        done.map(|done| {
            let account = done.map_err(stopped)?.to_string();
            Ok(DelegationRevoked { request, account })
        })
    }

    /// Lets the people of `account` sign in to the console from everywhere again.
    pub(crate) fn open_console(
        &self,
        account: &str,
        moment: &Moment,
    ) -> Performed<Result<OpenedConsole, Stopped>> {
        let named = account.to_owned();
        let opened = self.installation.open_console(account, moment);
        opened.map(|opened| {
            let lifted = opened.map_err(stopped)?;
            let lifted = lifted.into_iter().map(str::to_owned).collect();
            Ok(OpenedConsole {
                account: named,
                lifted,
            })
        })
    }

    /// Opens `account` again if it is closed.
    pub(crate) fn reopen_account(
        &self,
        account: &str,
        moment: &Moment,
    ) -> Performed<Result<AccountReopened, Stopped>> {
        let reopened = self.installation.reopen_account(account, moment);
        let account = account.to_owned();
        reopened.map(|reopened| {
            let was_closed = reopened.map_err(stopped)?;
            Ok(AccountReopened {
                account,
                was_closed,
            })
        })
    }

    /// Why the request that goes by `key` was denied.
    pub(crate) fn denied_request(
        &self,
        key: &DenialKey,
        now: Timestamp,
    ) -> Result<DeniedRequest, Stopped> {
        let found = self.installation.denied_request(key, now);
        let found = found.map_err(|fault| Stopped::new(fault.cause))?;
        found.ok_or_else(|| {
            Stopped::new(
                "no request of that id was denied by policies within the last 24 hours: check the id",
            )
        })
    }

    /// Copies the store to the new file `file` while it stays in use.
    pub(crate) fn back_up(&self, file: &Path) -> Result<(), Stopped> {
        if file.exists() {
            let file = file.display();
            return Err(Stopped::new(format!(
                "{file} exists already: name a new file"
            )));
        }
        self.installation.backup_to(file).map_err(stopped)
    }

    /// Writes what waits to be written, and closes the store.
    pub(crate) fn close(&self) -> Result<(), Stopped> {
        self.installation.close().map_err(stopped)
    }
}

/// Where the private authority's certificate is, if clients must trust that.
fn ca_bundle(config: &Config) -> Option<PathBuf> {
    let file = authority_file(&config.data);
    match config.listen.tls {
        Tls::Dev => Some(std::path::absolute(&file).unwrap_or(file)),
        Tls::Off | Tls::Files { .. } => None,
    }
}

fn stopped(error: impl std::error::Error) -> Stopped {
    Stopped::new(error.to_string())
}
