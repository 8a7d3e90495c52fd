// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `AccessAnalyzer`, 2019-11-01: what the model says.

use crate::prelude::*;

pub mod errors;
mod schemas;
pub mod types;

mod apply_archive_rule;
mod cancel_policy_generation;
mod check_access_not_granted;
mod check_no_new_access;
mod check_no_public_access;
mod create_access_preview;
mod create_analyzer;
mod create_archive_rule;
mod create_service_linked_analyzer;
mod delete_analyzer;
mod delete_archive_rule;
mod delete_service_linked_analyzer;
mod generate_finding_recommendation;
mod get_access_preview;
mod get_analyzed_resource;
mod get_analyzer;
mod get_archive_rule;
mod get_finding;
mod get_finding_recommendation;
mod get_finding_v2;
mod get_findings_statistics;
mod get_generated_policy;
mod list_access_preview_findings;
mod list_access_previews;
mod list_analyzed_resources;
mod list_analyzers;
mod list_archive_rules;
mod list_findings;
mod list_findings_v2;
mod list_policy_generations;
mod list_tags_for_resource;
mod start_policy_generation;
mod start_resource_scan;
mod tag_resource;
mod untag_resource;
mod update_analyzer;
mod update_archive_rule;
mod update_findings;
mod validate_policy;

pub use apply_archive_rule::{
    ApplyArchiveRule, ApplyArchiveRuleError, ApplyArchiveRuleInput, ApplyArchiveRuleOutput,
};
pub use cancel_policy_generation::{
    CancelPolicyGeneration, CancelPolicyGenerationError, CancelPolicyGenerationInput,
    CancelPolicyGenerationOutput,
};
pub use check_access_not_granted::{
    CheckAccessNotGranted, CheckAccessNotGrantedError, CheckAccessNotGrantedInput,
    CheckAccessNotGrantedOutput,
};
pub use check_no_new_access::{
    CheckNoNewAccess, CheckNoNewAccessError, CheckNoNewAccessInput, CheckNoNewAccessOutput,
};
pub use check_no_public_access::{
    CheckNoPublicAccess, CheckNoPublicAccessError, CheckNoPublicAccessInput,
    CheckNoPublicAccessOutput,
};
pub use create_access_preview::{
    CreateAccessPreview, CreateAccessPreviewError, CreateAccessPreviewInput,
    CreateAccessPreviewOutput,
};
pub use create_analyzer::{
    CreateAnalyzer, CreateAnalyzerError, CreateAnalyzerInput, CreateAnalyzerOutput,
};
pub use create_archive_rule::{
    CreateArchiveRule, CreateArchiveRuleError, CreateArchiveRuleInput, CreateArchiveRuleOutput,
};
pub use create_service_linked_analyzer::{
    CreateServiceLinkedAnalyzer, CreateServiceLinkedAnalyzerError,
    CreateServiceLinkedAnalyzerInput, CreateServiceLinkedAnalyzerOutput,
};
pub use delete_analyzer::{
    DeleteAnalyzer, DeleteAnalyzerError, DeleteAnalyzerInput, DeleteAnalyzerOutput,
};
pub use delete_archive_rule::{
    DeleteArchiveRule, DeleteArchiveRuleError, DeleteArchiveRuleInput, DeleteArchiveRuleOutput,
};
pub use delete_service_linked_analyzer::{
    DeleteServiceLinkedAnalyzer, DeleteServiceLinkedAnalyzerError,
    DeleteServiceLinkedAnalyzerInput, DeleteServiceLinkedAnalyzerOutput,
};
pub use generate_finding_recommendation::{
    GenerateFindingRecommendation, GenerateFindingRecommendationError,
    GenerateFindingRecommendationInput, GenerateFindingRecommendationOutput,
};
pub use get_access_preview::{
    GetAccessPreview, GetAccessPreviewError, GetAccessPreviewInput, GetAccessPreviewOutput,
};
pub use get_analyzed_resource::{
    GetAnalyzedResource, GetAnalyzedResourceError, GetAnalyzedResourceInput,
    GetAnalyzedResourceOutput,
};
pub use get_analyzer::{GetAnalyzer, GetAnalyzerError, GetAnalyzerInput, GetAnalyzerOutput};
pub use get_archive_rule::{
    GetArchiveRule, GetArchiveRuleError, GetArchiveRuleInput, GetArchiveRuleOutput,
};
pub use get_finding::{GetFinding, GetFindingError, GetFindingInput, GetFindingOutput};
pub use get_finding_recommendation::{
    GetFindingRecommendation, GetFindingRecommendationError, GetFindingRecommendationInput,
    GetFindingRecommendationOutput,
};
pub use get_finding_v2::{GetFindingV2, GetFindingV2Error, GetFindingV2Input, GetFindingV2Output};
pub use get_findings_statistics::{
    GetFindingsStatistics, GetFindingsStatisticsError, GetFindingsStatisticsInput,
    GetFindingsStatisticsOutput,
};
pub use get_generated_policy::{
    GetGeneratedPolicy, GetGeneratedPolicyError, GetGeneratedPolicyInput, GetGeneratedPolicyOutput,
};
pub use list_access_preview_findings::{
    ListAccessPreviewFindings, ListAccessPreviewFindingsError, ListAccessPreviewFindingsInput,
    ListAccessPreviewFindingsOutput,
};
pub use list_access_previews::{
    ListAccessPreviews, ListAccessPreviewsError, ListAccessPreviewsInput, ListAccessPreviewsOutput,
};
pub use list_analyzed_resources::{
    ListAnalyzedResources, ListAnalyzedResourcesError, ListAnalyzedResourcesInput,
    ListAnalyzedResourcesOutput,
};
pub use list_analyzers::{
    ListAnalyzers, ListAnalyzersError, ListAnalyzersInput, ListAnalyzersOutput,
};
pub use list_archive_rules::{
    ListArchiveRules, ListArchiveRulesError, ListArchiveRulesInput, ListArchiveRulesOutput,
};
pub use list_findings::{ListFindings, ListFindingsError, ListFindingsInput, ListFindingsOutput};
pub use list_findings_v2::{
    ListFindingsV2, ListFindingsV2Error, ListFindingsV2Input, ListFindingsV2Output,
};
pub use list_policy_generations::{
    ListPolicyGenerations, ListPolicyGenerationsError, ListPolicyGenerationsInput,
    ListPolicyGenerationsOutput,
};
pub use list_tags_for_resource::{
    ListTagsForResource, ListTagsForResourceError, ListTagsForResourceInput,
    ListTagsForResourceOutput,
};
pub use start_policy_generation::{
    StartPolicyGeneration, StartPolicyGenerationError, StartPolicyGenerationInput,
    StartPolicyGenerationOutput,
};
pub use start_resource_scan::{
    StartResourceScan, StartResourceScanError, StartResourceScanInput, StartResourceScanOutput,
};
pub use tag_resource::{TagResource, TagResourceError, TagResourceInput, TagResourceOutput};
pub use untag_resource::{
    UntagResource, UntagResourceError, UntagResourceInput, UntagResourceOutput,
};
pub use update_analyzer::{
    UpdateAnalyzer, UpdateAnalyzerError, UpdateAnalyzerInput, UpdateAnalyzerOutput,
};
pub use update_archive_rule::{
    UpdateArchiveRule, UpdateArchiveRuleError, UpdateArchiveRuleInput, UpdateArchiveRuleOutput,
};
pub use update_findings::{
    UpdateFindings, UpdateFindingsError, UpdateFindingsInput, UpdateFindingsOutput,
};
pub use validate_policy::{
    ValidatePolicy, ValidatePolicyError, ValidatePolicyInput, ValidatePolicyOutput,
};

/// The facts of `AccessAnalyzer`.
pub static SERVICE: Service = Service {
    id: "accessanalyzer",
    protocol: Protocol::RestJson,
    api_version: "2019-11-01",
    target_prefix: "",
    xml_namespace: "",
    signing_name: "access-analyzer",
    operations: OPERATIONS,
    errors: ERRORS,
};

operations! {
    /// The operations of `AccessAnalyzer`.
    SERVICE {
        ApplyArchiveRule = apply_archive_rule::APPLY_ARCHIVE_RULE,
        CancelPolicyGeneration = cancel_policy_generation::CANCEL_POLICY_GENERATION,
        CheckAccessNotGranted = check_access_not_granted::CHECK_ACCESS_NOT_GRANTED,
        CheckNoNewAccess = check_no_new_access::CHECK_NO_NEW_ACCESS,
        CheckNoPublicAccess = check_no_public_access::CHECK_NO_PUBLIC_ACCESS,
        CreateAccessPreview = create_access_preview::CREATE_ACCESS_PREVIEW,
        CreateAnalyzer = create_analyzer::CREATE_ANALYZER,
        CreateArchiveRule = create_archive_rule::CREATE_ARCHIVE_RULE,
        CreateServiceLinkedAnalyzer = create_service_linked_analyzer::CREATE_SERVICE_LINKED_ANALYZER,
        DeleteAnalyzer = delete_analyzer::DELETE_ANALYZER,
        DeleteArchiveRule = delete_archive_rule::DELETE_ARCHIVE_RULE,
        DeleteServiceLinkedAnalyzer = delete_service_linked_analyzer::DELETE_SERVICE_LINKED_ANALYZER,
        GenerateFindingRecommendation = generate_finding_recommendation::GENERATE_FINDING_RECOMMENDATION,
        GetAccessPreview = get_access_preview::GET_ACCESS_PREVIEW,
        GetAnalyzedResource = get_analyzed_resource::GET_ANALYZED_RESOURCE,
        GetAnalyzer = get_analyzer::GET_ANALYZER,
        GetArchiveRule = get_archive_rule::GET_ARCHIVE_RULE,
        GetFinding = get_finding::GET_FINDING,
        GetFindingRecommendation = get_finding_recommendation::GET_FINDING_RECOMMENDATION,
        GetFindingV2 = get_finding_v2::GET_FINDING_V2,
        GetFindingsStatistics = get_findings_statistics::GET_FINDINGS_STATISTICS,
        GetGeneratedPolicy = get_generated_policy::GET_GENERATED_POLICY,
        ListAccessPreviewFindings = list_access_preview_findings::LIST_ACCESS_PREVIEW_FINDINGS,
        ListAccessPreviews = list_access_previews::LIST_ACCESS_PREVIEWS,
        ListAnalyzedResources = list_analyzed_resources::LIST_ANALYZED_RESOURCES,
        ListAnalyzers = list_analyzers::LIST_ANALYZERS,
        ListArchiveRules = list_archive_rules::LIST_ARCHIVE_RULES,
        ListFindings = list_findings::LIST_FINDINGS,
        ListFindingsV2 = list_findings_v2::LIST_FINDINGS_V2,
        ListPolicyGenerations = list_policy_generations::LIST_POLICY_GENERATIONS,
        ListTagsForResource = list_tags_for_resource::LIST_TAGS_FOR_RESOURCE,
        StartPolicyGeneration = start_policy_generation::START_POLICY_GENERATION,
        StartResourceScan = start_resource_scan::START_RESOURCE_SCAN,
        TagResource = tag_resource::TAG_RESOURCE,
        UntagResource = untag_resource::UNTAG_RESOURCE,
        UpdateAnalyzer = update_analyzer::UPDATE_ANALYZER,
        UpdateArchiveRule = update_archive_rule::UPDATE_ARCHIVE_RULE,
        UpdateFindings = update_findings::UPDATE_FINDINGS,
        ValidatePolicy = validate_policy::VALIDATE_POLICY,
    }
    errors {
        AccessDenied,
        Conflict,
        InternalServer,
        InvalidParameter,
        ResourceNotFound,
        ServiceQuotaExceeded,
        Throttling,
        UnprocessableEntity,
        Validation,
    }
}
