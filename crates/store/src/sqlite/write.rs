use super::{Fault, Sqlite};
use crate::{
    AuditRecord, Change, Commit, CommitError, Edit, PartitionChange, PartitionId, SingleUse,
    Version,
};
use rusqlite::{CachedStatement, Connection, OptionalExtension, Params, params};

/// A transaction of many commits; what is not finished never was.
pub(crate) struct Transaction<'a> {
    connection: &'a Connection,
    insert_record: CachedStatement<'a>,
    finished: bool,
}

const INSERT_RECORD: &str = "INSERT INTO audit_record (account, time_ms, event_id, event_name, \
    event_source, username, access_key_id, read_only, resources, json) \
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)";
const PUT_PARTITION: &str = "INSERT INTO partition (id, version) VALUES (?1, ?2) \
    ON CONFLICT (id) DO UPDATE SET version = excluded.version";
const PUT_ENTITY: &str = "INSERT INTO entity (partition, kind, key, v, json) \
    VALUES (?1, ?2, ?3, ?4, ?5) \
    ON CONFLICT (partition, kind, key) DO UPDATE SET v = excluded.v, json = excluded.json";
const DELETE_ENTITY: &str = "DELETE FROM entity WHERE partition = ?1 AND kind = ?2 AND key = ?3";
const USE_ONCE: &str = "INSERT INTO single_use (scope, key, expires_ms) VALUES (?1, ?2, ?3)";
const WAS_USED: &str = "SELECT 1 FROM single_use WHERE scope = ?1 AND key = ?2";
/// Bounded, so that no commit waits for a great cleaning.
const FORGET_EXPIRED: &str = "DELETE FROM single_use WHERE (scope, key) IN \
    (SELECT scope, key FROM single_use WHERE expires_ms < ?1 ORDER BY expires_ms LIMIT 1000)";
const PUT_LAST_USED: &str = "INSERT INTO last_used (scope, key, json) VALUES (?1, ?2, ?3) \
    ON CONFLICT (scope, key) DO UPDATE SET json = excluded.json";
const DELETE_LAST_USED: &str = "DELETE FROM last_used WHERE scope = ?1 AND key = ?2";
const VERSION: &str = "SELECT version FROM partition WHERE id = ?1";

impl Sqlite {
    /// Begins to write.
    pub(crate) fn begin(&self) -> Result<Transaction<'_>, Fault> {
        let insert_record = self.connection.prepare_cached(INSERT_RECORD)?;
        self.connection
            .prepare_cached("BEGIN IMMEDIATE")?
            .execute([])?;
        Ok(Transaction {
            connection: &self.connection,
            insert_record,
            finished: false,
        })
    }

    /// The wrapped data keys, the one in use last.
    pub(crate) fn sealing_keys(&self) -> Result<Vec<(u32, String)>, Fault> {
        let mut select = self
            .connection
            .prepare("SELECT id, wrapped FROM sealing_key ORDER BY id")?;
        let keys = select.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(keys.collect::<Result<_, _>>()?)
    }

    /// Keeps a data key, wrapped.
    pub(crate) fn add_sealing_key(&self, id: u32, wrapped: &str) -> Result<(), Fault> {
        let insert = "INSERT INTO sealing_key (id, wrapped) VALUES (?1, ?2)";
        self.connection.execute(insert, params![id, wrapped])?;
        Ok(())
    }
}

impl Transaction<'_> {
    /// Applies `commit` if all it expects is so, and nothing of it otherwise.
    pub(crate) fn commit(&mut self, commit: &Commit) -> Result<Result<(), CommitError>, Fault> {
        // Everything that can refuse is asked before anything is written, which spares each commit
        // a savepoint. Whatever fails after that is the engine's fault and ends the transaction.
        if let Some(refusal) = self.refusal(commit)? {
            return Ok(Err(refusal));
        }
        for used in &commit.single_use {
            self.execute(USE_ONCE, params![used.scope, used.key, used.expires_ms])?;
        }
        for change in &commit.partitions {
            self.change(change)?;
        }
        for record in &commit.audit {
            self.record(record)?;
        }
        Ok(Ok(()))
    }

    fn refusal(&self, commit: &Commit) -> Result<Option<CommitError>, Fault> {
        for (index, change) in commit.partitions.iter().enumerate() {
            let found = self.version(change.partition)?;
            let twice = |other: &PartitionChange| other.partition == change.partition;
            if found != change.expected || commit.partitions.iter().take(index).any(twice) {
                let partition = change.partition;
                return Ok(Some(CommitError::Conflict { partition, found }));
            }
        }
        for (index, used) in commit.single_use.iter().enumerate() {
            let same = |other: &SingleUse| other.scope == used.scope && other.key == used.key;
            let mut select = self.connection.prepare_cached(WAS_USED)?;
            if select.exists(params![used.scope, used.key])?
                || commit.single_use.iter().take(index).any(same)
            {
                let (scope, key) = (used.scope.clone(), used.key.clone());
                return Ok(Some(CommitError::AlreadyUsed { scope, key }));
            }
        }
        Ok(None)
    }

    fn version(&self, partition: PartitionId) -> Result<Version, Fault> {
        version_of(self.connection, &partition.to_string())
    }

    fn change(&self, change: &PartitionChange) -> Result<(), Fault> {
        let partition = change.partition.to_string();
        let version = i64::try_from(change.expected.next().0).unwrap_or(i64::MAX);
        self.execute(PUT_PARTITION, params![partition, version])?;
        for Change { kind, key, edit } in &change.changes {
            match edit {
                Edit::Put(json) => {
                    self.execute(PUT_ENTITY, params![partition, kind.name, key, kind.v, json])?;
                }
                Edit::Delete => self.execute(DELETE_ENTITY, params![partition, kind.name, key])?,
            }
        }
        Ok(())
    }

    /// Appends a record to its account's history.
    pub(crate) fn record(&mut self, record: &AuditRecord) -> Result<(), Fault> {
        let resources = if record.resources.is_empty() {
            String::new()
        } else {
            serde_json::to_string(&record.resources).map_err(|e| Fault::Other(e.to_string()))?
        };
        self.insert_record.execute(params![
            record.account.number().cast_signed(),
            record.time_ms,
            record.event_id,
            record.event_name,
            record.event_source,
            record.username,
            record.access_key_id,
            record.read_only,
            resources,
            record.json,
        ])?;
        Ok(())
    }

    /// Notes or forgets a last use.
    pub(crate) fn note(&self, scope: &str, key: &str, json: Option<&str>) -> Result<(), Fault> {
        match json {
            Some(json) => self.execute(PUT_LAST_USED, params![scope, key, json]),
            None => self.execute(DELETE_LAST_USED, params![scope, key]),
        }
    }

    /// Forgets some of the single-use facts that ended before `time_ms`.
    pub(crate) fn forget_expired(&self, time_ms: i64) -> Result<(), Fault> {
        self.execute(FORGET_EXPIRED, [time_ms])
    }

    /// Makes all of it durable.
    pub(crate) fn finish(mut self) -> Result<(), Fault> {
        self.execute("COMMIT", [])?;
        self.finished = true;
        Ok(())
    }

    pub(super) fn execute(&self, sql: &str, params: impl Params) -> Result<(), Fault> {
        self.connection.prepare_cached(sql)?.execute(params)?;
        Ok(())
    }
}

impl Drop for Transaction<'_> {
    fn drop(&mut self) {
        // A full disk may have rolled back already; then there is nothing to take back.
        if !self.finished && !self.connection.is_autocommit() {
            drop(self.execute("ROLLBACK", []));
        }
    }
}

/// The version of the partition, 0 if it is not there.
pub(super) fn version_of(connection: &Connection, partition: &str) -> Result<Version, Fault> {
    let mut select = connection.prepare_cached(VERSION)?;
    let version: Option<i64> = select.query_row([partition], |row| row.get(0)).optional()?;
    Ok(version.map_or(Version::ABSENT, |version| Version(version.cast_unsigned())))
}
