//! AWS Security Token Service: the list of its operations.

mod get_caller_identity;

use crate::services::{Performer, runs};
use doorward_shapes::sts::{self, Operation};

/// How `operation` is performed.
pub(crate) fn performer(operation: Operation) -> Performer {
    use Operation as Op;
    match operation {
        Op::GetCallerIdentity => runs::<sts::GetCallerIdentity>(),
        _ => Performer::Absent("not written yet"),
    }
}
