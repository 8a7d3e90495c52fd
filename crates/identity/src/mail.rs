//! The outbox: what is to be mailed, put there in the commit it tells of.
//!
//! A restart or a mail server that is down loses nothing: whoever sends takes a letter from
//! [`Installation::outbox`] and says so by [`Installation::mailed`] once a mail server has it. A
//! crash in between sends it twice, under one `Message-ID`.
use crate::failure::Fault;
use crate::means::Means;
use crate::state::{Draft, Mail, Unknown};
use crate::{Installation, Moment, Performed, Timestamp};
use doorward_shapes::ErrorAnswer;
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// What is written to somebody.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Letter {
    /// The address.
    pub to: String,
    /// The subject, in one line.
    pub subject: String,
    /// The text, in lines that end with `\n`.
    pub text: String,
}

impl std::fmt::Debug for Letter {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Letter(…)")
    }
}

/// A letter in the outbox.
#[derive(Clone, Debug)]
pub struct Outgoing {
    /// What tells it from others.
    pub id: String,
    /// From when on it is not worth sending.
    pub expires: Timestamp,
    /// The letter; nothing where it cannot be opened under this installation's key.
    pub letter: Option<Letter>,
}

/// How many letters wait at most: what comes then is not written.
const MOST: usize = 10_000;

impl Installation {
    /// Up to `most` letters that wait and are not among `except`, oldest first.
    pub fn outbox(&self, most: usize, except: impl Fn(&str) -> bool) -> Vec<Outgoing> {
        let world = self.durable();
        let waiting = world.directory.outbox.iter();
        let waiting = waiting.filter(|mail| !except(&mail.id)).take(most);
        let open = |mail: &Arc<Mail>| {
            let opened = self.means().open(&mail.letter, &context(&mail.id)).ok()?;
            serde_json::from_slice(opened.expose()).ok()
        };
        waiting
            .map(|mail| Outgoing {
                id: mail.id.clone(),
                expires: mail.expires,
                letter: open(mail),
            })
            .collect()
    }

    /// Takes a letter out of the outbox: it was sent, or is not worth sending any more.
    ///
    /// No record tells of it; the change that the letter tells of has one.
    pub fn mailed(
        self: &Arc<Self>,
        id: &str,
        moment: &Moment,
    ) -> Performed<Result<(), ErrorAnswer>> {
        self.change(moment, |draft, _| {
            draft.directory_mut().outbox.remove(&id.to_owned());
            Ok(((), Vec::new()))
        })
    }
}

/// Puts `letter` in the outbox of `draft`, to be sent within `seconds`.
pub(crate) fn post(
    letter: &Letter,
    seconds: i64,
    draft: &mut Draft,
    means: &Means,
    moment: &Moment,
) -> Result<(), Fault> {
    let outbox = &mut draft.directory_mut().outbox;
    if outbox.len() >= MOST {
        tracing::error!("the outbox is full: a letter was not written; does the mail server work?");
        return Ok(());
    }
    let id = format!("{:015}-{}", moment.now.millis(), moment.uuid());
    let text = serde_json::to_vec(letter).map_err(Fault::new)?;
    let sealed = means.seal(&text, &context(&id), moment);
    outbox.insert(Mail {
        letter: sealed.map_err(Fault::new)?,
        id,
        expires: moment.now.plus_seconds(seconds),
        unknown: Unknown::new(),
    });
    Ok(())
}

fn context(id: &str) -> String {
    format!("mail/{id}")
}
