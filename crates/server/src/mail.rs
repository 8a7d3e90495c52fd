//! Works off the outbox: hands letters to the mail server, again and again until it takes them.
use crate::clock;
use crate::config::{MailServer, MailTls};
use crate::listen::Stop;
use crate::stop::Stopped;
use doorward_identity::mail::{Letter, Outgoing};
use doorward_identity::{Installation, Timestamp};
use lettre::message::header::ContentType;
use lettre::message::{Mailbox, Message};
use lettre::transport::smtp::authentication::Credentials;
use lettre::transport::smtp::client::{Tls, TlsParameters};
use lettre::{AsyncSmtpTransport, AsyncTransport, Tokio1Executor};
use std::collections::HashMap;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

/// How often the outbox is looked into: that costs a glance at memory.
const LOOK: Duration = Duration::from_millis(500);
/// How long the mail server may take over one command.
const PATIENCE: Duration = Duration::from_secs(20);
/// The first and the longest wait after a failure, in seconds; each is twice the one before.
const FIRST_WAIT: i64 = 2;
const LONGEST_WAIT: i64 = 15 * 60;
/// How many letters are sent between two looks.
const AT_ONCE: usize = 16;

/// What sends.
pub(crate) struct Mailer {
    installation: Arc<Installation>,
    transport: AsyncSmtpTransport<Tokio1Executor>,
    from: Mailbox,
    domain: String,
    failed: HashMap<String, Failed>,
}

/// How a letter has fared. Forgotten with a restart, which is a reason to try again.
struct Failed {
    times: u32,
    next: Timestamp,
}

impl Mailer {
    /// What sends the letters of `installation` to `server`.
    pub(crate) fn new(
        installation: Arc<Installation>,
        server: &MailServer,
    ) -> Result<Self, Stopped> {
        let transport = transport(server)?;
        let domain = installation.settings().domain.clone();
        Ok(Self {
            installation,
            transport,
            from: server.from.clone(),
            domain,
            failed: HashMap::new(),
        })
    }

    /// Sends until `stop`.
    pub(crate) async fn run(mut self, mut stop: Stop) {
        loop {
            tokio::select! {
                () = tokio::time::sleep(LOOK) => {}
                () = stop.asked() => return,
            }
            let now = clock::now();
            let waits = |id: &str| self.failed.get(id).is_some_and(|failed| now < failed.next);
            for outgoing in self.installation.outbox(AT_ONCE, waits) {
                tokio::select! {
                    () = self.handle(outgoing) => {}
                    () = stop.asked() => return,
                }
            }
        }
    }

    async fn handle(&mut self, outgoing: Outgoing) {
        let Outgoing {
            id,
            expires,
            letter,
        } = outgoing;
        if clock::now() >= expires {
            tracing::warn!(
                letter = id,
                "a letter could not be sent in time and is given up"
            );
            return self.done(&id).await;
        }
        let message = letter.ok_or_else(|| "it cannot be opened".to_owned());
        let message = message.and_then(|letter| self.message(&id, letter));
        let message = match message {
            Ok(message) => message,
            Err(error) => {
                tracing::error!(
                    letter = id,
                    error,
                    "a letter cannot be sent and is given up"
                );
                return self.done(&id).await;
            }
        };
        match self.transport.send(message).await {
            Ok(_) => self.done(&id).await,
            Err(error) => self.put_off(id, &error),
        }
    }

    fn message(&self, id: &str, letter: Letter) -> Result<Message, String> {
        let to: lettre::Address = letter.to.parse().map_err(|_| "no address".to_owned())?;
        Message::builder()
            .from(self.from.clone())
            .to(Mailbox::new(None, to))
            // The same each time, so that a letter that was sent twice can be told.
            .message_id(Some(format!("<{id}@{}>", self.domain)))
            .subject(letter.subject)
            .header(ContentType::TEXT_PLAIN)
            .body(letter.text)
            .map_err(|error| error.to_string())
    }

    /// Takes the letter out of the outbox; where that cannot be written, it is sent again.
    async fn done(&mut self, id: &str) {
        self.failed.remove(id);
        let installation = Arc::clone(&self.installation);
        let mailed = {
            let id = id.to_owned();
            tokio::task::spawn_blocking(move || installation.mailed(&id, &clock::moment()).wait())
        };
        if !matches!(mailed.await, Ok(Ok(()))) {
            tracing::error!(letter = id, "that a letter was sent could not be written");
            self.again_in(id.to_owned(), LONGEST_WAIT);
        }
    }

    fn put_off(&mut self, id: String, error: &lettre::transport::smtp::Error) {
        let times = self.failed.get(&id).map_or(0, |failed| failed.times);
        let wait = FIRST_WAIT
            .saturating_mul(1 << times.min(16))
            .min(LONGEST_WAIT);
        tracing::warn!(letter = id, %error, wait, "the mail server did not take a letter");
        self.again_in(id, wait);
    }

    fn again_in(&mut self, id: String, seconds: i64) {
        let times = self.failed.get(&id).map_or(0, |failed| failed.times);
        let next = clock::now().plus_seconds(seconds);
        let times = times.saturating_add(1);
        self.failed.insert(id, Failed { times, next });
    }
}

fn transport(server: &MailServer) -> Result<AsyncSmtpTransport<Tokio1Executor>, Stopped> {
    let tls = || {
        TlsParameters::new(server.host.clone())
            .map_err(|error| Stopped::new(format!("cannot speak TLS to the mail server ({error})")))
    };
    let tls = match server.tls {
        MailTls::StartTls => Tls::Required(tls()?),
        MailTls::Tls => Tls::Wrapper(tls()?),
        MailTls::Off => Tls::None,
    };
    let mut builder = AsyncSmtpTransport::<Tokio1Executor>::builder_dangerous(&server.host)
        .port(server.port)
        .tls(tls)
        .timeout(Some(PATIENCE));
    if let Some((user, file)) = &server.login {
        builder = builder.credentials(Credentials::new(user.clone(), password(file)?));
    }
    Ok(builder.build())
}

fn password(file: &Path) -> Result<String, Stopped> {
    let read = std::fs::read_to_string(file).map_err(|error| {
        let file = file.display();
        Stopped::new(format!(
            "cannot read the mail server\u{2019}s password in {file} ({error})"
        ))
    })?;
    Ok(read.trim_end_matches(['\r', '\n']).to_owned())
}
