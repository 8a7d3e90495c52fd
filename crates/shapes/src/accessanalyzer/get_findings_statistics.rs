// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `GetFindingsStatistics`: its input, output and errors.

use super::{SERVICE, errors, types};
use crate::prelude::*;

pub(crate) static GET_FINDINGS_STATISTICS: OperationSchema = OperationSchema {
    name: "GetFindingsStatistics",
    index: 20,
    service: &SERVICE,
    input: &types::GET_FINDINGS_STATISTICS_REQUEST,
    output: &types::GET_FINDINGS_STATISTICS_RESPONSE,
    result_wrapper: None,
    method: "POST",
    uri: "/analyzer/findings/statistics",
    status: 200,
    auth: Auth::SigV4,
    errors: &[
        &errors::ResourceNotFound::FACTS,
        &errors::Validation::FACTS,
        &errors::InternalServer::FACTS,
        &errors::Throttling::FACTS,
        &errors::AccessDenied::FACTS,
    ],
};

structure! {
    /// AWS's `GetFindingsStatisticsRequest`.
    #[derive(Default)]
    GetFindingsStatisticsInput: types::GET_FINDINGS_STATISTICS_REQUEST {
        /// `analyzerArn`, required.
        analyzer_arn: String,
    }
}

structure! {
    /// AWS's `GetFindingsStatisticsResponse`.
    #[derive(Default)]
    GetFindingsStatisticsOutput: types::GET_FINDINGS_STATISTICS_RESPONSE {
        /// `findingsStatistics`.
        findings_statistics: Option<Vec<types::FindingsStatistics>>,
        /// `lastUpdatedAt`.
        last_updated_at: Option<Timestamp>,
    }
}

call! {
    /// The operation `GetFindingsStatistics`.
    GetFindingsStatistics: GET_FINDINGS_STATISTICS, GetFindingsStatisticsInput => GetFindingsStatisticsOutput,
    /// What `GetFindingsStatistics` may refuse with.
    GetFindingsStatisticsError {
        ResourceNotFound,
        Validation,
        InternalServer,
        Throttling,
        AccessDenied,
    }
}
