//! What is done for names that nobody has: as much as for others.
use crate::installation::unavailable;
use crate::performed::promise;
use crate::{Installation, Moment, Performed};
use doorward_shapes::ErrorAnswer;
use doorward_store::{Commit, SingleUse};
use std::sync::Arc;

/// Commits something that means nothing: an answer that waits for no disk would tell which
/// accounts and e-mail addresses there are.
pub(super) fn commit_nothing(
    installation: &Arc<Installation>,
    moment: &Moment,
) -> Performed<Result<(), ErrorAnswer>> {
    commit_rows(installation, vec![0], moment)
}

/// The same, as much as rows of these `sizes` are.
pub(super) fn commit_rows(
    installation: &Arc<Installation>,
    sizes: Vec<usize>,
    moment: &Moment,
) -> Performed<Result<(), ErrorAnswer>> {
    if installation.is_behind() {
        return Performed::Answered(Err(unavailable()));
    }
    let single_use = sizes.into_iter().map(|size| SingleUse {
        scope: "sign-in/nobody".to_owned(),
        key: format!("{}{}", moment.uuid(), "-".repeat(size)),
        expires_ms: moment.now.millis(),
    });
    let commit = Commit {
        single_use: single_use.collect(),
        ..Commit::default()
    };
    let (promise, committing) = promise();
    let head = installation.head();
    let world = head.world().as_ref().clone();
    head.submit(installation, world, commit, move |written| {
        promise.keep(written);
    });
    Performed::Committing(committing)
}
