//! AWS IAM Access Analyzer: the list of its operations.

mod checks;
mod validate_policy;

use crate::services::{Performer, runs};
use doorward_shapes::accessanalyzer::{self, Operation};

/// How `operation` is performed.
pub(crate) fn performer(operation: Operation) -> Performer {
    use Operation as Op;
    match operation {
        Op::CheckAccessNotGranted => runs::<accessanalyzer::CheckAccessNotGranted>(),
        Op::CheckNoNewAccess => runs::<accessanalyzer::CheckNoNewAccess>(),
        Op::CheckNoPublicAccess => runs::<accessanalyzer::CheckNoPublicAccess>(),
        Op::ValidatePolicy => runs::<accessanalyzer::ValidatePolicy>(),
        Op::CreateAccessPreview
        | Op::GetAccessPreview
        | Op::ListAccessPreviewFindings
        | Op::ListAccessPreviews => Performer::Absent("there are no access previews yet"),
        Op::CancelPolicyGeneration
        | Op::GetGeneratedPolicy
        | Op::ListPolicyGenerations
        | Op::StartPolicyGeneration => {
            Performer::Absent("no policies are generated from what was done yet")
        }
        Op::ApplyArchiveRule
        | Op::CreateAnalyzer
        | Op::CreateArchiveRule
        | Op::CreateServiceLinkedAnalyzer
        | Op::DeleteAnalyzer
        | Op::DeleteArchiveRule
        | Op::DeleteServiceLinkedAnalyzer
        | Op::GenerateFindingRecommendation
        | Op::GetAnalyzedResource
        | Op::GetAnalyzer
        | Op::GetArchiveRule
        | Op::GetFinding
        | Op::GetFindingRecommendation
        | Op::GetFindingV2
        | Op::GetFindingsStatistics
        | Op::ListAnalyzedResources
        | Op::ListAnalyzers
        | Op::ListArchiveRules
        | Op::ListFindings
        | Op::ListFindingsV2
        | Op::ListTagsForResource
        | Op::StartResourceScan
        | Op::TagResource
        | Op::UntagResource
        | Op::UpdateAnalyzer
        | Op::UpdateArchiveRule
        | Op::UpdateFindings => Performer::Absent("there are no analyzers yet"),
    }
}
