//! What every generated file sees.

pub(crate) use crate::pattern::Pattern;
pub(crate) use crate::schema::{
    self, Auth, ErrorSchema, NOTHING, OperationSchema, Protocol, Schema, Service,
};
pub(crate) use crate::timestamp::{Timestamp, TimestampFormat};
pub(crate) use crate::Document;
pub(crate) use doorward_names::Secret;
pub(crate) use std::collections::BTreeMap;
