//! AWS CloudTrail: the list of its operations. The record itself is written by `audit.rs`.

mod lookup_events;

use crate::services::{Performer, runs};
use doorward_shapes::cloudtrail::{self, Operation};

/// How `operation` is performed.
pub(crate) fn performer(operation: Operation) -> Performer {
    use Operation as Op;
    match operation {
        Op::LookupEvents => runs::<cloudtrail::LookupEvents>(),
        Op::AddTags
        | Op::CreateTrail
        | Op::DeleteTrail
        | Op::DescribeTrails
        | Op::GetEventSelectors
        | Op::GetTrail
        | Op::GetTrailStatus
        | Op::ListPublicKeys
        | Op::ListTags
        | Op::ListTrails
        | Op::PutEventSelectors
        | Op::RemoveTags
        | Op::StartLogging
        | Op::StopLogging
        | Op::UpdateTrail => Performer::Absent(
            "there are no trails yet: every record is in the event history, for LookupEvents",
        ),
        Op::DeregisterOrganizationDelegatedAdmin | Op::RegisterOrganizationDelegatedAdmin => {
            Performer::Absent("it comes with organizations")
        }
        Op::GetInsightSelectors
        | Op::ListInsightsData
        | Op::ListInsightsMetricData
        | Op::PutInsightSelectors => Performer::Absent("nothing looks for unusual activity yet"),
        Op::CancelQuery
        | Op::CreateChannel
        | Op::CreateDashboard
        | Op::CreateEventDataStore
        | Op::DeleteChannel
        | Op::DeleteDashboard
        | Op::DeleteEventDataStore
        | Op::DeleteResourcePolicy
        | Op::DescribeQuery
        | Op::DisableFederation
        | Op::EnableFederation
        | Op::GenerateQuery
        | Op::GetChannel
        | Op::GetDashboard
        | Op::GetEventConfiguration
        | Op::GetEventDataStore
        | Op::GetImport
        | Op::GetQueryResults
        | Op::GetResourcePolicy
        | Op::ListChannels
        | Op::ListDashboards
        | Op::ListEventDataStores
        | Op::ListImportFailures
        | Op::ListImports
        | Op::ListQueries
        | Op::PutEventConfiguration
        | Op::PutResourcePolicy
        | Op::RestoreEventDataStore
        | Op::SearchSampleQueries
        | Op::StartDashboardRefresh
        | Op::StartEventDataStoreIngestion
        | Op::StartImport
        | Op::StartQuery
        | Op::StopEventDataStoreIngestion
        | Op::StopImport
        | Op::UpdateChannel
        | Op::UpdateDashboard
        | Op::UpdateEventDataStore => {
            Performer::Absent("CloudTrail Lake, which keeps events of other sources, is not here")
        }
    }
}
