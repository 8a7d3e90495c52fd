//! What explains denials: written with their records, forgotten by age.
use super::write::Transaction;
use super::{Fault, Sqlite};
use crate::{Denial, DenialKey};
use aws_lc_rs::digest::{SHA256, SHA256_OUTPUT_LEN, digest};
use doorward_names::{AccountId, AuthorizationId, RequestId};
use rusqlite::{OptionalExtension, params};
use std::sync::Arc;

const INSERT: &str = "INSERT INTO denial (authorization_id, request_id, account, expires_ms, json, \
    policies) VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
/// Written anew only when it must be kept longer, and then by [`AHEAD_MS`] more, so that a text
/// every denial weighs is seldom touched.
const PUT_TEXT: &str = "INSERT INTO policy_text (hash, expires_ms, text) VALUES (?1, ?3, ?4) \
    ON CONFLICT (hash) DO UPDATE SET expires_ms = excluded.expires_ms WHERE expires_ms < ?2";
const AHEAD_MS: i64 = 3_600_000;
const FORGET: &str = "DELETE FROM denial WHERE id IN \
    (SELECT id FROM denial WHERE expires_ms <= ?1 ORDER BY expires_ms LIMIT ?2)";
const FORGET_TEXTS: &str = "DELETE FROM policy_text WHERE id IN \
    (SELECT id FROM policy_text WHERE expires_ms <= ?1 ORDER BY expires_ms LIMIT ?2)";
const BY_AUTHORIZATION: &str = "SELECT authorization_id, request_id, account, expires_ms, json, \
    policies FROM denial WHERE authorization_id = ?1 AND expires_ms > ?2";
/// A request has one at most.
const BY_REQUEST: &str = "SELECT authorization_id, request_id, account, expires_ms, json, \
    policies FROM denial WHERE request_id = ?1 AND expires_ms > ?2 ORDER BY id DESC LIMIT 1";
const TEXT: &str = "SELECT text FROM policy_text WHERE hash = ?1";

impl Transaction<'_> {
    /// Keeps what explains a denial.
    pub(crate) fn deny(&self, denial: &Denial) -> Result<(), Fault> {
        let mut hashes = Vec::with_capacity(denial.policies.len() * SHA256_OUTPUT_LEN);
        for text in &denial.policies {
            let hash = digest(&SHA256, text.as_bytes());
            let until = denial.expires_ms;
            let ahead = until.saturating_add(AHEAD_MS);
            self.execute(PUT_TEXT, params![hash.as_ref(), until, ahead, &**text])?;
            hashes.extend_from_slice(hash.as_ref());
        }
        self.execute(
            INSERT,
            params![
                denial.authorization_id.as_str(),
                denial.request_id.as_str(),
                denial.account.number().cast_signed(),
                denial.expires_ms,
                denial.json,
                hashes,
            ],
        )
    }

    /// Forgets some of the denials, and of the texts they alone named, that ended by `time_ms`:
    /// at most `limit` of each, so that no commit waits for a great cleaning.
    pub(crate) fn forget_denials(&self, time_ms: i64, limit: u32) -> Result<(), Fault> {
        self.execute(FORGET, params![time_ms, limit])?;
        self.execute(FORGET_TEXTS, params![time_ms, limit])
    }
}

impl Sqlite {
    pub(crate) fn denial(&self, key: &DenialKey, now_ms: i64) -> Result<Option<Denial>, Fault> {
        let (sql, id) = match key {
            DenialKey::Authorization(id) => (BY_AUTHORIZATION, id.as_str()),
            DenialKey::Request(id) => (BY_REQUEST, id.as_str()),
        };
        // Denial and texts are of one state, whatever is forgotten between.
        let snapshot = self.connection.unchecked_transaction()?;
        let mut select = snapshot.prepare_cached(sql)?;
        let found = select
            .query_row(params![id, now_ms], |row| {
                let ids: (String, String) = (row.get(0)?, row.get(1)?);
                let numbers: (i64, i64) = (row.get(2)?, row.get(3)?);
                let kept: (String, Vec<u8>) = (row.get(4)?, row.get(5)?);
                Ok((ids, numbers, kept))
            })
            .optional()?;
        let Some(((authorization, request), (account, expires_ms), (json, hashes))) = found else {
            return Ok(None);
        };
        let damaged = |_| Fault::Damaged("a denial".into());
        let mut text = snapshot.prepare_cached(TEXT)?;
        let texts = hashes.chunks(SHA256_OUTPUT_LEN).map(|hash| {
            let text: String = text.query_row([hash], |row| row.get(0))?;
            Ok(Arc::from(text))
        });
        Ok(Some(Denial {
            authorization_id: AuthorizationId::parse(&authorization).map_err(damaged)?,
            request_id: RequestId::parse(&request).map_err(damaged)?,
            account: AccountId::from_number(account.cast_unsigned()).map_err(damaged)?,
            expires_ms,
            json,
            policies: texts.collect::<Result<_, Fault>>()?,
        }))
    }
}
