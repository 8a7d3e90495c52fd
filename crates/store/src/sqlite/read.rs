use super::write::version_of;
use super::{Fault, Sqlite};
use crate::{
    Attribute, AuditQuery, AuditRecord, Cursor, LastUsed, Page, PartitionId, RowRef, Version,
};
use doorward_names::AccountId;
use rusqlite::{Row, params};
use std::path::Path;

/// The most records one look-up passes over, so that it ends in bounded time.
const SCAN: usize = 10_000;

const LOOKUP: &str = "SELECT id, time_ms, event_id, event_name, event_source, username, \
    access_key_id, read_only, resources, json FROM audit_record \
    WHERE account = ?1 AND time_ms BETWEEN ?2 AND ?3 AND (time_ms < ?4 OR id < ?5) \
    ORDER BY time_ms DESC, id DESC";

impl Sqlite {
    pub(crate) fn partitions(&self) -> Result<Vec<(PartitionId, Version)>, Fault> {
        let mut select = self
            .connection
            .prepare("SELECT id, version FROM partition")?;
        let mut rows = select.query([])?;
        let mut partitions = Vec::new();
        while let Some(row) = rows.next()? {
            let id = text(row, 0)?
                .parse()
                .map_err(|_| damaged("a partition's id"))?;
            let version: i64 = row.get(1)?;
            partitions.push((id, Version(version.cast_unsigned())));
        }
        partitions.sort_unstable();
        Ok(partitions)
    }

    pub(crate) fn for_each_row(
        &self,
        partition: PartitionId,
        mut visit: impl FnMut(RowRef<'_>),
    ) -> Result<Version, Fault> {
        let partition = partition.to_string();
        // Both statements see one state, whatever is committed between them.
        let snapshot = self.connection.unchecked_transaction()?;
        let version = version_of(&snapshot, &partition)?;
        let mut select = snapshot.prepare_cached(
            "SELECT kind, key, v, json FROM entity WHERE partition = ?1 ORDER BY kind, key",
        )?;
        let mut rows = select.query([partition])?;
        while let Some(row) = rows.next()? {
            let v = row.get(2)?;
            visit(RowRef {
                kind: text(row, 0)?,
                key: text(row, 1)?,
                v,
                json: text(row, 3)?,
            });
        }
        Ok(version)
    }

    pub(crate) fn last_used(&self) -> Result<Vec<LastUsed>, Fault> {
        let mut select = self
            .connection
            .prepare("SELECT scope, key, json FROM last_used")?;
        let rows = select.query_map([], |row| {
            Ok(LastUsed {
                scope: row.get(0)?,
                key: row.get(1)?,
                json: row.get(2)?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    pub(crate) fn lookup_events(&self, query: &AuditQuery) -> Result<Page, Fault> {
        let mut page = Page::default();
        if query.max == 0 {
            return Ok(page);
        }
        let mut select = self.connection.prepare_cached(LOOKUP)?;
        let account = query.account.number().cast_signed();
        let latest = query
            .after
            .map_or(query.end_ms, |after| after.time_ms.min(query.end_ms));
        // Without a cursor, every id is below the largest.
        let (time_ms, id) = query
            .after
            .map_or((i64::MAX, i64::MAX), |c| (c.time_ms, c.id));
        let mut rows = select.query(params![account, query.start_ms, latest, time_ms, id])?;
        let mut passed = 0;
        while let Some(row) = rows.next()? {
            passed += 1;
            if matches(row, query.attribute.as_ref())? {
                page.records.push(record(row, query.account)?);
            }
            if page.records.len() == query.max || passed == SCAN {
                let here = Cursor {
                    time_ms: row.get(1)?,
                    id: row.get(0)?,
                };
                page.next = rows.next()?.map(|_| here);
                break;
            }
        }
        Ok(page)
    }

    /// Writes a consistent, compact copy into the empty file `path`.
    pub(crate) fn copy_to(&self, path: &Path) -> Result<(), Fault> {
        let path = path
            .to_str()
            .ok_or_else(|| Fault::Other("the path is not UTF-8".into()))?;
        self.connection.execute("VACUUM INTO ?1", [path])?;
        Ok(())
    }
}

fn matches(row: &Row<'_>, attribute: Option<&Attribute>) -> Result<bool, Fault> {
    Ok(match attribute {
        None => true,
        Some(Attribute::EventId(wanted)) => text(row, 2)? == wanted,
        Some(Attribute::EventName(wanted)) => text(row, 3)? == wanted,
        Some(Attribute::EventSource(wanted)) => text(row, 4)? == wanted,
        Some(Attribute::Username(wanted)) => nullable(row, 5)? == Some(wanted),
        Some(Attribute::AccessKeyId(wanted)) => nullable(row, 6)? == Some(wanted),
        Some(Attribute::ReadOnly(wanted)) => row.get::<_, bool>(7)? == *wanted,
        Some(Attribute::ResourceType(wanted)) => resources(row)?.iter().any(|(t, _)| t == wanted),
        Some(Attribute::ResourceName(wanted)) => resources(row)?.iter().any(|(_, n)| n == wanted),
    })
}

fn record(row: &Row<'_>, account: AccountId) -> Result<AuditRecord, Fault> {
    Ok(AuditRecord {
        account,
        time_ms: row.get(1)?,
        event_id: row.get(2)?,
        event_name: row.get(3)?,
        event_source: row.get(4)?,
        username: row.get(5)?,
        access_key_id: row.get(6)?,
        read_only: row.get(7)?,
        resources: resources(row)?,
        json: row.get(9)?,
    })
}

fn resources(row: &Row<'_>) -> Result<Vec<(String, String)>, Fault> {
    match text(row, 8)? {
        "" => Ok(Vec::new()),
        json => serde_json::from_str(json).map_err(|_| damaged("an audit record's resources")),
    }
}

fn text<'a>(row: &'a Row<'_>, column: usize) -> Result<&'a str, Fault> {
    nullable(row, column)?.ok_or_else(|| damaged("a text that is missing"))
}

fn nullable<'a>(row: &'a Row<'_>, column: usize) -> Result<Option<&'a str>, Fault> {
    row.get_ref(column)?
        .as_str_or_null()
        .map_err(|_| damaged("a text that is not UTF-8"))
}

fn damaged(what: &str) -> Fault {
    Fault::Damaged(what.into())
}
