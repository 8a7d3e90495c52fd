//! What every generated file sees.

pub(crate) use crate::Document;
pub(crate) use crate::pattern::Pattern;
pub(crate) use crate::schema::{Auth, ErrorSchema, NOTHING, OperationSchema};
pub(crate) use crate::schema::{Protocol, Schema, Service};
pub(crate) use crate::timestamp::{Timestamp, TimestampFormat};
pub(crate) use doorward_names::Secret;
pub(crate) use std::collections::BTreeMap;
