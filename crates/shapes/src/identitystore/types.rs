// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! The structures and enums that operations share.

use super::schemas;
use crate::prelude::*;

values! {
    /// AWS's `AccessDeniedExceptionReason`.
    AccessDeniedExceptionReason: schemas::ACCESS_DENIED_EXCEPTION_REASON {
        KmsAccessDenied = "KMS_ACCESS_DENIED",
    }
}

schema! {
    ADDRESS = "Address" {
        "StreetAddress": schemas::SENSITIVE_STRING_TYPE;
        "Locality": schemas::SENSITIVE_STRING_TYPE;
        "Region": schemas::SENSITIVE_STRING_TYPE;
        "PostalCode": schemas::SENSITIVE_STRING_TYPE;
        "Country": schemas::SENSITIVE_STRING_TYPE;
        "Formatted": schemas::SENSITIVE_STRING_TYPE;
        "Type": schemas::SENSITIVE_STRING_TYPE;
        "Primary": schemas::BOOLEAN_TYPE;
    }
}

structure! {
    /// AWS's `Address`.
    #[derive(Default)]
    Address: ADDRESS {
        /// `StreetAddress`, 1 to 1024.
        street_address: Option<String>,
        /// `Locality`, 1 to 1024.
        locality: Option<String>,
        /// `Region`, 1 to 1024.
        region: Option<String>,
        /// `PostalCode`, 1 to 1024.
        postal_code: Option<String>,
        /// `Country`, 1 to 1024.
        country: Option<String>,
        /// `Formatted`, 1 to 1024.
        formatted: Option<String>,
        /// `Type`, 1 to 1024.
        r#type: Option<String>,
        /// `Primary`.
        primary: Option<bool>,
    }
}

schema! {
    ALTERNATE_IDENTIFIER = "AlternateIdentifier" union {
        "ExternalId": EXTERNAL_ID;
        "UniqueAttribute": UNIQUE_ATTRIBUTE;
    }
}

structure! {
    /// AWS's `AlternateIdentifier`.
    #[derive(Default)]
    AlternateIdentifier: ALTERNATE_IDENTIFIER {
        /// `ExternalId`.
        external_id: Option<ExternalId>,
        /// `UniqueAttribute`.
        unique_attribute: Option<UniqueAttribute>,
    }
}

schema! {
    ATTRIBUTE_OPERATION = "AttributeOperation" {
        "AttributePath": schemas::ATTRIBUTE_PATH, required;
        "AttributeValue": schemas::ATTRIBUTE_VALUE;
    }
}

structure! {
    /// AWS's `AttributeOperation`.
    #[derive(Default)]
    AttributeOperation: ATTRIBUTE_OPERATION {
        /// `AttributePath`, required, 1 to 255.
        attribute_path: String,
        /// `AttributeValue`.
        attribute_value: Option<Document>,
    }
}

values! {
    /// AWS's `ConflictExceptionReason`.
    ConflictExceptionReason: schemas::CONFLICT_EXCEPTION_REASON {
        UniquenessConstraintViolation = "UNIQUENESS_CONSTRAINT_VIOLATION",
        ConcurrentModification = "CONCURRENT_MODIFICATION",
    }
}

schema! {
    CREATE_GROUP_MEMBERSHIP_REQUEST = "CreateGroupMembershipRequest" {
        "IdentityStoreId": schemas::IDENTITY_STORE_ID, required;
        "GroupId": schemas::RESOURCE_ID, required;
        "MemberId": MEMBER_ID, required;
    }
}

schema! {
    CREATE_GROUP_MEMBERSHIP_RESPONSE = "CreateGroupMembershipResponse" {
        "IdentityStoreId": schemas::IDENTITY_STORE_ID, required;
        "MembershipId": schemas::RESOURCE_ID, required;
        "MembershipArn": schemas::RESOURCE_ARN, required;
    }
}

schema! {
    CREATE_GROUP_REQUEST = "CreateGroupRequest" {
        "IdentityStoreId": schemas::IDENTITY_STORE_ID, required;
        "DisplayName": schemas::GROUP_DISPLAY_NAME;
        "Description": schemas::SENSITIVE_STRING_TYPE;
    }
}

schema! {
    CREATE_GROUP_RESPONSE = "CreateGroupResponse" {
        "IdentityStoreId": schemas::IDENTITY_STORE_ID, required;
        "GroupId": schemas::RESOURCE_ID, required;
        "GroupArn": schemas::RESOURCE_ARN, required;
        "Revision": schemas::RESOURCE_REVISION, required;
    }
}

schema! {
    CREATE_USER_REQUEST = "CreateUserRequest" {
        "IdentityStoreId": schemas::IDENTITY_STORE_ID, required;
        "UserName": schemas::USER_NAME;
        "Name": NAME;
        "DisplayName": schemas::SENSITIVE_STRING_TYPE;
        "NickName": schemas::SENSITIVE_STRING_TYPE;
        "ProfileUrl": schemas::SENSITIVE_STRING_TYPE;
        "Emails": schemas::EMAILS;
        "Addresses": schemas::ADDRESSES;
        "PhoneNumbers": schemas::PHONE_NUMBERS;
        "UserType": schemas::SENSITIVE_STRING_TYPE;
        "Title": schemas::SENSITIVE_STRING_TYPE;
        "PreferredLanguage": schemas::SENSITIVE_STRING_TYPE;
        "Locale": schemas::SENSITIVE_STRING_TYPE;
        "Timezone": schemas::SENSITIVE_STRING_TYPE;
        "Photos": schemas::PHOTOS;
        "Website": schemas::SENSITIVE_STRING_TYPE;
        "Birthdate": schemas::SENSITIVE_STRING_TYPE;
        "Roles": schemas::ROLES;
        "Extensions": schemas::EXTENSIONS;
    }
}

schema! {
    CREATE_USER_RESPONSE = "CreateUserResponse" {
        "IdentityStoreId": schemas::IDENTITY_STORE_ID, required;
        "UserId": schemas::RESOURCE_ID, required;
        "UserArn": schemas::RESOURCE_ARN, required;
        "Revision": schemas::RESOURCE_REVISION, required;
    }
}

schema! {
    DELETE_GROUP_MEMBERSHIP_REQUEST = "DeleteGroupMembershipRequest" {
        "IdentityStoreId": schemas::IDENTITY_STORE_ID, required;
        "MembershipId": schemas::RESOURCE_ID, required;
    }
}

schema! {
    DELETE_GROUP_MEMBERSHIP_RESPONSE = "DeleteGroupMembershipResponse" {
    }
}

schema! {
    DELETE_GROUP_REQUEST = "DeleteGroupRequest" {
        "IdentityStoreId": schemas::IDENTITY_STORE_ID, required;
        "GroupId": schemas::RESOURCE_ID, required;
        "Revision": schemas::RESOURCE_REVISION;
    }
}

schema! {
    DELETE_GROUP_RESPONSE = "DeleteGroupResponse" {
    }
}

schema! {
    DELETE_USER_REQUEST = "DeleteUserRequest" {
        "IdentityStoreId": schemas::IDENTITY_STORE_ID, required;
        "UserId": schemas::RESOURCE_ID, required;
        "Revision": schemas::RESOURCE_REVISION;
    }
}

schema! {
    DELETE_USER_RESPONSE = "DeleteUserResponse" {
    }
}

schema! {
    DESCRIBE_GROUP_MEMBERSHIP_REQUEST = "DescribeGroupMembershipRequest" {
        "IdentityStoreId": schemas::IDENTITY_STORE_ID, required;
        "MembershipId": schemas::RESOURCE_ID, required;
    }
}

schema! {
    DESCRIBE_GROUP_MEMBERSHIP_RESPONSE = "DescribeGroupMembershipResponse" {
        "IdentityStoreId": schemas::IDENTITY_STORE_ID, required;
        "MembershipId": schemas::RESOURCE_ID, required;
        "MembershipArn": schemas::RESOURCE_ARN, required;
        "GroupId": schemas::RESOURCE_ID, required;
        "MemberId": MEMBER_ID, required;
        "CreatedAt": schemas::DATE_TYPE;
        "UpdatedAt": schemas::DATE_TYPE;
        "CreatedBy": schemas::STRING_TYPE;
        "UpdatedBy": schemas::STRING_TYPE;
    }
}

schema! {
    DESCRIBE_GROUP_REQUEST = "DescribeGroupRequest" {
        "IdentityStoreId": schemas::IDENTITY_STORE_ID, required;
        "GroupId": schemas::RESOURCE_ID, required;
    }
}

schema! {
    DESCRIBE_GROUP_RESPONSE = "DescribeGroupResponse" {
        "IdentityStoreId": schemas::IDENTITY_STORE_ID, required;
        "GroupId": schemas::RESOURCE_ID, required;
        "GroupArn": schemas::RESOURCE_ARN, required;
        "Revision": schemas::RESOURCE_REVISION, required;
        "DisplayName": schemas::GROUP_DISPLAY_NAME;
        "ExternalIds": schemas::EXTERNAL_IDS;
        "Description": schemas::SENSITIVE_STRING_TYPE;
        "CreatedAt": schemas::DATE_TYPE;
        "UpdatedAt": schemas::DATE_TYPE;
        "CreatedBy": schemas::STRING_TYPE;
        "UpdatedBy": schemas::STRING_TYPE;
    }
}

schema! {
    DESCRIBE_IDENTITY_STORE_REQUEST = "DescribeIdentityStoreRequest" {
        "IdentityStoreId": schemas::IDENTITY_STORE_ID, required;
    }
}

schema! {
    DESCRIBE_IDENTITY_STORE_RESPONSE = "DescribeIdentityStoreResponse" {
        "IdentityStoreId": schemas::IDENTITY_STORE_ID, required;
        "IdentityStoreArn": schemas::IDENTITY_STORE_ARN, required;
        "NetworkConfiguration": NETWORK_CONFIGURATION_DETAILS;
    }
}

schema! {
    DESCRIBE_USER_REQUEST = "DescribeUserRequest" {
        "IdentityStoreId": schemas::IDENTITY_STORE_ID, required;
        "UserId": schemas::RESOURCE_ID, required;
        "Extensions": schemas::EXTENSION_NAMES;
    }
}

schema! {
    DESCRIBE_USER_RESPONSE = "DescribeUserResponse" {
        "IdentityStoreId": schemas::IDENTITY_STORE_ID, required;
        "UserId": schemas::RESOURCE_ID, required;
        "UserArn": schemas::RESOURCE_ARN, required;
        "Revision": schemas::RESOURCE_REVISION, required;
        "UserName": schemas::USER_NAME;
        "ExternalIds": schemas::EXTERNAL_IDS;
        "Name": NAME;
        "DisplayName": schemas::SENSITIVE_STRING_TYPE;
        "NickName": schemas::SENSITIVE_STRING_TYPE;
        "ProfileUrl": schemas::SENSITIVE_STRING_TYPE;
        "Emails": schemas::EMAILS;
        "Addresses": schemas::ADDRESSES;
        "PhoneNumbers": schemas::PHONE_NUMBERS;
        "UserType": schemas::SENSITIVE_STRING_TYPE;
        "Title": schemas::SENSITIVE_STRING_TYPE;
        "PreferredLanguage": schemas::SENSITIVE_STRING_TYPE;
        "Locale": schemas::SENSITIVE_STRING_TYPE;
        "Timezone": schemas::SENSITIVE_STRING_TYPE;
        "UserStatus": schemas::USER_STATUS;
        "Photos": schemas::PHOTOS;
        "Website": schemas::SENSITIVE_STRING_TYPE;
        "Birthdate": schemas::SENSITIVE_STRING_TYPE;
        "Roles": schemas::ROLES;
        "CreatedAt": schemas::DATE_TYPE;
        "CreatedBy": schemas::STRING_TYPE;
        "UpdatedAt": schemas::DATE_TYPE;
        "UpdatedBy": schemas::STRING_TYPE;
        "Extensions": schemas::EXTENSIONS;
    }
}

schema! {
    EMAIL = "Email" {
        "Value": schemas::SENSITIVE_STRING_TYPE;
        "Type": schemas::SENSITIVE_STRING_TYPE;
        "Primary": schemas::BOOLEAN_TYPE;
    }
}

structure! {
    /// AWS's `Email`.
    #[derive(Default)]
    Email: EMAIL {
        /// `Value`, 1 to 1024.
        value: Option<String>,
        /// `Type`, 1 to 1024.
        r#type: Option<String>,
        /// `Primary`.
        primary: Option<bool>,
    }
}

schema! {
    EXTERNAL_ID = "ExternalId" {
        "Issuer": schemas::EXTERNAL_ID_ISSUER, required;
        "Id": schemas::EXTERNAL_ID_IDENTIFIER, required;
    }
}

structure! {
    /// AWS's `ExternalId`.
    #[derive(Default)]
    ExternalId: EXTERNAL_ID {
        /// `Issuer`, required, 1 to 256.
        issuer: String,
        /// `Id`, required, 1 to 256.
        id: String,
    }
}

schema! {
    FILTER = "Filter" {
        "AttributePath": schemas::ATTRIBUTE_PATH, required;
        "AttributeValue": schemas::SENSITIVE_STRING_TYPE, required;
    }
}

structure! {
    /// AWS's `Filter`.
    #[derive(Default)]
    Filter: FILTER {
        /// `AttributePath`, required, 1 to 255.
        attribute_path: String,
        /// `AttributeValue`, required, 1 to 1024.
        attribute_value: String,
    }
}

schema! {
    GET_GROUP_ID_REQUEST = "GetGroupIdRequest" {
        "IdentityStoreId": schemas::IDENTITY_STORE_ID, required;
        "AlternateIdentifier": ALTERNATE_IDENTIFIER, required;
    }
}

schema! {
    GET_GROUP_ID_RESPONSE = "GetGroupIdResponse" {
        "IdentityStoreId": schemas::IDENTITY_STORE_ID, required;
        "GroupId": schemas::RESOURCE_ID, required;
        "GroupArn": schemas::RESOURCE_ARN, required;
    }
}

schema! {
    GET_GROUP_MEMBERSHIP_ID_REQUEST = "GetGroupMembershipIdRequest" {
        "IdentityStoreId": schemas::IDENTITY_STORE_ID, required;
        "GroupId": schemas::RESOURCE_ID, required;
        "MemberId": MEMBER_ID, required;
    }
}

schema! {
    GET_GROUP_MEMBERSHIP_ID_RESPONSE = "GetGroupMembershipIdResponse" {
        "IdentityStoreId": schemas::IDENTITY_STORE_ID, required;
        "MembershipId": schemas::RESOURCE_ID, required;
        "MembershipArn": schemas::RESOURCE_ARN, required;
    }
}

schema! {
    GET_USER_ID_REQUEST = "GetUserIdRequest" {
        "IdentityStoreId": schemas::IDENTITY_STORE_ID, required;
        "AlternateIdentifier": ALTERNATE_IDENTIFIER, required;
    }
}

schema! {
    GET_USER_ID_RESPONSE = "GetUserIdResponse" {
        "IdentityStoreId": schemas::IDENTITY_STORE_ID, required;
        "UserId": schemas::RESOURCE_ID, required;
        "UserArn": schemas::RESOURCE_ARN, required;
    }
}

schema! {
    GROUP = "Group" {
        "IdentityStoreId": schemas::IDENTITY_STORE_ID, required;
        "GroupId": schemas::RESOURCE_ID, required;
        "GroupArn": schemas::RESOURCE_ARN, required;
        "Revision": schemas::RESOURCE_REVISION, required;
        "DisplayName": schemas::GROUP_DISPLAY_NAME;
        "ExternalIds": schemas::EXTERNAL_IDS;
        "Description": schemas::SENSITIVE_STRING_TYPE;
        "CreatedAt": schemas::DATE_TYPE;
        "UpdatedAt": schemas::DATE_TYPE;
        "CreatedBy": schemas::STRING_TYPE;
        "UpdatedBy": schemas::STRING_TYPE;
    }
}

structure! {
    /// AWS's `Group`.
    #[derive(Default)]
    Group: GROUP {
        /// `IdentityStoreId`, required, 1 to 93.
        identity_store_id: String,
        /// `GroupId`, required, 1 to 100.
        group_id: String,
        /// `GroupArn`, required, 60 to 100.
        group_arn: String,
        /// `Revision`, required, 1 to 64.
        revision: String,
        /// `DisplayName`, 1 to 1024.
        display_name: Option<String>,
        /// `ExternalIds`, 1 to 10.
        external_ids: Option<Vec<ExternalId>>,
        /// `Description`, 1 to 1024.
        description: Option<String>,
        /// `CreatedAt`.
        created_at: Option<Timestamp>,
        /// `UpdatedAt`.
        updated_at: Option<Timestamp>,
        /// `CreatedBy`.
        created_by: Option<String>,
        /// `UpdatedBy`.
        updated_by: Option<String>,
    }
}

schema! {
    GROUP_MEMBERSHIP = "GroupMembership" {
        "IdentityStoreId": schemas::IDENTITY_STORE_ID, required;
        "MembershipId": schemas::RESOURCE_ID, required;
        "MembershipArn": schemas::RESOURCE_ARN, required;
        "GroupId": schemas::RESOURCE_ID;
        "MemberId": MEMBER_ID;
        "CreatedAt": schemas::DATE_TYPE;
        "UpdatedAt": schemas::DATE_TYPE;
        "CreatedBy": schemas::STRING_TYPE;
        "UpdatedBy": schemas::STRING_TYPE;
    }
}

structure! {
    /// AWS's `GroupMembership`.
    #[derive(Default)]
    GroupMembership: GROUP_MEMBERSHIP {
        /// `IdentityStoreId`, required, 1 to 93.
        identity_store_id: String,
        /// `MembershipId`, required, 1 to 100.
        membership_id: String,
        /// `MembershipArn`, required, 60 to 100.
        membership_arn: String,
        /// `GroupId`, 1 to 100.
        group_id: Option<String>,
        /// `MemberId`.
        member_id: Option<MemberId>,
        /// `CreatedAt`.
        created_at: Option<Timestamp>,
        /// `UpdatedAt`.
        updated_at: Option<Timestamp>,
        /// `CreatedBy`.
        created_by: Option<String>,
        /// `UpdatedBy`.
        updated_by: Option<String>,
    }
}

schema! {
    GROUP_MEMBERSHIP_EXISTENCE_RESULT = "GroupMembershipExistenceResult" {
        "GroupId": schemas::RESOURCE_ID;
        "MemberId": MEMBER_ID;
        "MembershipExists": schemas::BOOLEAN_TYPE;
    }
}

structure! {
    /// AWS's `GroupMembershipExistenceResult`.
    #[derive(Default)]
    GroupMembershipExistenceResult: GROUP_MEMBERSHIP_EXISTENCE_RESULT {
        /// `GroupId`, 1 to 100.
        group_id: Option<String>,
        /// `MemberId`.
        member_id: Option<MemberId>,
        /// `MembershipExists`.
        membership_exists: Option<bool>,
    }
}

schema! {
    IDENTITY_STORE = "IdentityStore" {
        "IdentityStoreId": schemas::IDENTITY_STORE_ID, required;
        "IdentityStoreArn": schemas::IDENTITY_STORE_ARN, required;
    }
}

structure! {
    /// AWS's `IdentityStore`.
    #[derive(Default)]
    IdentityStore: IDENTITY_STORE {
        /// `IdentityStoreId`, required, 1 to 93.
        identity_store_id: String,
        /// `IdentityStoreArn`, required, 62 to 93.
        identity_store_arn: String,
    }
}

schema! {
    IS_MEMBER_IN_GROUPS_REQUEST = "IsMemberInGroupsRequest" {
        "IdentityStoreId": schemas::IDENTITY_STORE_ID, required;
        "MemberId": MEMBER_ID, required;
        "GroupIds": schemas::GROUP_IDS, required;
    }
}

schema! {
    IS_MEMBER_IN_GROUPS_RESPONSE = "IsMemberInGroupsResponse" {
        "Results": schemas::GROUP_MEMBERSHIP_EXISTENCE_RESULTS, required;
    }
}

schema! {
    LIST_GROUP_MEMBERSHIPS_FOR_MEMBER_REQUEST = "ListGroupMembershipsForMemberRequest" {
        "IdentityStoreId": schemas::IDENTITY_STORE_ID, required;
        "MemberId": MEMBER_ID, required;
        "MaxResults": schemas::MAX_RESULTS;
        "NextToken": schemas::NEXT_TOKEN;
    }
}

schema! {
    LIST_GROUP_MEMBERSHIPS_FOR_MEMBER_RESPONSE = "ListGroupMembershipsForMemberResponse" {
        "GroupMemberships": schemas::GROUP_MEMBERSHIPS, required;
        "NextToken": schemas::NEXT_TOKEN;
    }
}

schema! {
    LIST_GROUP_MEMBERSHIPS_REQUEST = "ListGroupMembershipsRequest" {
        "IdentityStoreId": schemas::IDENTITY_STORE_ID, required;
        "GroupId": schemas::RESOURCE_ID, required;
        "MaxResults": schemas::MAX_RESULTS;
        "NextToken": schemas::NEXT_TOKEN;
    }
}

schema! {
    LIST_GROUP_MEMBERSHIPS_RESPONSE = "ListGroupMembershipsResponse" {
        "GroupMemberships": schemas::GROUP_MEMBERSHIPS, required;
        "NextToken": schemas::NEXT_TOKEN;
    }
}

schema! {
    LIST_GROUPS_REQUEST = "ListGroupsRequest" {
        "IdentityStoreId": schemas::IDENTITY_STORE_ID, required;
        "MaxResults": schemas::MAX_RESULTS;
        "NextToken": schemas::NEXT_TOKEN;
        "Filters": schemas::FILTERS;
    }
}

schema! {
    LIST_GROUPS_RESPONSE = "ListGroupsResponse" {
        "Groups": schemas::GROUPS, required;
        "NextToken": schemas::NEXT_TOKEN;
    }
}

schema! {
    LIST_IDENTITY_STORES_REQUEST = "ListIdentityStoresRequest" {
        "MaxResults": schemas::MAX_RESULTS;
        "NextToken": schemas::NEXT_TOKEN;
    }
}

schema! {
    LIST_IDENTITY_STORES_RESPONSE = "ListIdentityStoresResponse" {
        "IdentityStores": schemas::IDENTITY_STORES, required;
        "NextToken": schemas::NEXT_TOKEN;
    }
}

schema! {
    LIST_USERS_REQUEST = "ListUsersRequest" {
        "IdentityStoreId": schemas::IDENTITY_STORE_ID, required;
        "Extensions": schemas::EXTENSION_NAMES;
        "MaxResults": schemas::MAX_RESULTS;
        "NextToken": schemas::NEXT_TOKEN;
        "Filters": schemas::FILTERS;
    }
}

schema! {
    LIST_USERS_RESPONSE = "ListUsersResponse" {
        "Users": schemas::USERS, required;
        "NextToken": schemas::NEXT_TOKEN;
    }
}

schema! {
    MEMBER_ID = "MemberId" union {
        "UserId": schemas::RESOURCE_ID;
    }
}

structure! {
    /// AWS's `MemberId`.
    #[derive(Default)]
    MemberId: MEMBER_ID {
        /// `UserId`, 1 to 100.
        user_id: Option<String>,
    }
}

schema! {
    NAME = "Name" {
        "Formatted": schemas::SENSITIVE_STRING_TYPE;
        "FamilyName": schemas::SENSITIVE_STRING_TYPE;
        "GivenName": schemas::SENSITIVE_STRING_TYPE;
        "MiddleName": schemas::SENSITIVE_STRING_TYPE;
        "HonorificPrefix": schemas::SENSITIVE_STRING_TYPE;
        "HonorificSuffix": schemas::SENSITIVE_STRING_TYPE;
    }
}

structure! {
    /// AWS's `Name`.
    #[derive(Default)]
    Name: NAME {
        /// `Formatted`, 1 to 1024.
        formatted: Option<String>,
        /// `FamilyName`, 1 to 1024.
        family_name: Option<String>,
        /// `GivenName`, 1 to 1024.
        given_name: Option<String>,
        /// `MiddleName`, 1 to 1024.
        middle_name: Option<String>,
        /// `HonorificPrefix`, 1 to 1024.
        honorific_prefix: Option<String>,
        /// `HonorificSuffix`, 1 to 1024.
        honorific_suffix: Option<String>,
    }
}

schema! {
    NETWORK_CONFIGURATION = "NetworkConfiguration" {
        "VpceAccessRequired": schemas::BOOLEAN_TYPE, required;
        "ApiRestrictSourceVpcs": schemas::VPC_ARN_LIST;
        "ApiAllowSourceIps": schemas::IP_CIDR_LIST;
        "ScimAllowSourceIps": schemas::IP_CIDR_LIST;
    }
}

structure! {
    /// AWS's `NetworkConfiguration`.
    #[derive(Default)]
    NetworkConfiguration: NETWORK_CONFIGURATION {
        /// `VpceAccessRequired`, required.
        vpce_access_required: bool,
        /// `ApiRestrictSourceVpcs`, 1 to 50.
        api_restrict_source_vpcs: Option<Vec<String>>,
        /// `ApiAllowSourceIps`, 1 to 50.
        api_allow_source_ips: Option<Vec<String>>,
        /// `ScimAllowSourceIps`, 1 to 50.
        scim_allow_source_ips: Option<Vec<String>>,
    }
}

schema! {
    NETWORK_CONFIGURATION_DETAILS = "NetworkConfigurationDetails" {
        "VpceAccessRequired": schemas::BOOLEAN_TYPE, required;
        "ApiRestrictSourceVpcs": schemas::VPC_ARN_LIST;
        "ApiAllowSourceIps": schemas::IP_CIDR_LIST;
        "ScimAllowSourceIps": schemas::IP_CIDR_LIST;
    }
}

structure! {
    /// AWS's `NetworkConfigurationDetails`.
    #[derive(Default)]
    NetworkConfigurationDetails: NETWORK_CONFIGURATION_DETAILS {
        /// `VpceAccessRequired`, required.
        vpce_access_required: bool,
        /// `ApiRestrictSourceVpcs`, 1 to 50.
        api_restrict_source_vpcs: Option<Vec<String>>,
        /// `ApiAllowSourceIps`, 1 to 50.
        api_allow_source_ips: Option<Vec<String>>,
        /// `ScimAllowSourceIps`, 1 to 50.
        scim_allow_source_ips: Option<Vec<String>>,
    }
}

schema! {
    PHONE_NUMBER = "PhoneNumber" {
        "Value": schemas::SENSITIVE_STRING_TYPE;
        "Type": schemas::SENSITIVE_STRING_TYPE;
        "Primary": schemas::BOOLEAN_TYPE;
    }
}

structure! {
    /// AWS's `PhoneNumber`.
    #[derive(Default)]
    PhoneNumber: PHONE_NUMBER {
        /// `Value`, 1 to 1024.
        value: Option<String>,
        /// `Type`, 1 to 1024.
        r#type: Option<String>,
        /// `Primary`.
        primary: Option<bool>,
    }
}

schema! {
    PHOTO = "Photo" {
        "Value": schemas::SENSITIVE_STRING_TYPE, required;
        "Type": schemas::SENSITIVE_STRING_TYPE;
        "Display": schemas::SENSITIVE_STRING_TYPE;
        "Primary": schemas::BOOLEAN_TYPE;
    }
}

structure! {
    /// AWS's `Photo`.
    #[derive(Default)]
    Photo: PHOTO {
        /// `Value`, required, 1 to 1024.
        value: String,
        /// `Type`, 1 to 1024.
        r#type: Option<String>,
        /// `Display`, 1 to 1024.
        display: Option<String>,
        /// `Primary`.
        primary: Option<bool>,
    }
}

values! {
    /// AWS's `ResourceNotFoundExceptionReason`.
    ResourceNotFoundExceptionReason: schemas::RESOURCE_NOT_FOUND_EXCEPTION_REASON {
        KmsKeyNotFound = "KMS_KEY_NOT_FOUND",
    }
}

values! {
    /// AWS's `ResourceType`.
    ResourceType: schemas::RESOURCE_TYPE {
        Group = "GROUP",
        User = "USER",
        IdentityStore = "IDENTITY_STORE",
        GroupMembership = "GROUP_MEMBERSHIP",
        ResourcePolicy = "RESOURCE_POLICY",
    }
}

schema! {
    ROLE = "Role" {
        "Value": schemas::SENSITIVE_STRING_TYPE;
        "Type": schemas::SENSITIVE_STRING_TYPE;
        "Primary": schemas::BOOLEAN_TYPE;
    }
}

structure! {
    /// AWS's `Role`.
    #[derive(Default)]
    Role: ROLE {
        /// `Value`, 1 to 1024.
        value: Option<String>,
        /// `Type`, 1 to 1024.
        r#type: Option<String>,
        /// `Primary`.
        primary: Option<bool>,
    }
}

values! {
    /// AWS's `ThrottlingExceptionReason`.
    ThrottlingExceptionReason: schemas::THROTTLING_EXCEPTION_REASON {
        KmsThrottling = "KMS_THROTTLING",
    }
}

schema! {
    UNIQUE_ATTRIBUTE = "UniqueAttribute" {
        "AttributePath": schemas::ATTRIBUTE_PATH, required;
        "AttributeValue": schemas::ATTRIBUTE_VALUE, required;
    }
}

structure! {
    /// AWS's `UniqueAttribute`.
    #[derive(Default)]
    UniqueAttribute: UNIQUE_ATTRIBUTE {
        /// `AttributePath`, required, 1 to 255.
        attribute_path: String,
        /// `AttributeValue`, required.
        attribute_value: Document,
    }
}

schema! {
    UPDATE_GROUP_REQUEST = "UpdateGroupRequest" {
        "IdentityStoreId": schemas::IDENTITY_STORE_ID, required;
        "GroupId": schemas::RESOURCE_ID, required;
        "Operations": schemas::ATTRIBUTE_OPERATIONS, required;
        "Revision": schemas::RESOURCE_REVISION;
    }
}

schema! {
    UPDATE_GROUP_RESPONSE = "UpdateGroupResponse" {
        "IdentityStoreId": schemas::IDENTITY_STORE_ID, required;
        "GroupId": schemas::RESOURCE_ID, required;
        "GroupArn": schemas::RESOURCE_ARN, required;
        "Revision": schemas::RESOURCE_REVISION, required;
    }
}

schema! {
    UPDATE_IDENTITY_STORE_REQUEST = "UpdateIdentityStoreRequest" {
        "IdentityStoreId": schemas::IDENTITY_STORE_ID, required;
        "NetworkConfiguration": NETWORK_CONFIGURATION;
    }
}

schema! {
    UPDATE_IDENTITY_STORE_RESPONSE = "UpdateIdentityStoreResponse" {
        "IdentityStoreId": schemas::IDENTITY_STORE_ID, required;
        "IdentityStoreArn": schemas::IDENTITY_STORE_ARN, required;
    }
}

schema! {
    UPDATE_USER_REQUEST = "UpdateUserRequest" {
        "IdentityStoreId": schemas::IDENTITY_STORE_ID, required;
        "UserId": schemas::RESOURCE_ID, required;
        "Operations": schemas::ATTRIBUTE_OPERATIONS, required;
        "Revision": schemas::RESOURCE_REVISION;
    }
}

schema! {
    UPDATE_USER_RESPONSE = "UpdateUserResponse" {
        "IdentityStoreId": schemas::IDENTITY_STORE_ID, required;
        "UserId": schemas::RESOURCE_ID, required;
        "UserArn": schemas::RESOURCE_ARN, required;
        "Revision": schemas::RESOURCE_REVISION, required;
    }
}

schema! {
    USER = "User" {
        "IdentityStoreId": schemas::IDENTITY_STORE_ID, required;
        "UserId": schemas::RESOURCE_ID, required;
        "UserArn": schemas::RESOURCE_ARN, required;
        "Revision": schemas::RESOURCE_REVISION, required;
        "UserName": schemas::USER_NAME;
        "ExternalIds": schemas::EXTERNAL_IDS;
        "Name": NAME;
        "DisplayName": schemas::SENSITIVE_STRING_TYPE;
        "NickName": schemas::SENSITIVE_STRING_TYPE;
        "ProfileUrl": schemas::SENSITIVE_STRING_TYPE;
        "Emails": schemas::EMAILS;
        "Addresses": schemas::ADDRESSES;
        "PhoneNumbers": schemas::PHONE_NUMBERS;
        "UserType": schemas::SENSITIVE_STRING_TYPE;
        "Title": schemas::SENSITIVE_STRING_TYPE;
        "PreferredLanguage": schemas::SENSITIVE_STRING_TYPE;
        "Locale": schemas::SENSITIVE_STRING_TYPE;
        "Timezone": schemas::SENSITIVE_STRING_TYPE;
        "UserStatus": schemas::USER_STATUS;
        "Photos": schemas::PHOTOS;
        "Website": schemas::SENSITIVE_STRING_TYPE;
        "Birthdate": schemas::SENSITIVE_STRING_TYPE;
        "Roles": schemas::ROLES;
        "CreatedAt": schemas::DATE_TYPE;
        "CreatedBy": schemas::STRING_TYPE;
        "UpdatedAt": schemas::DATE_TYPE;
        "UpdatedBy": schemas::STRING_TYPE;
        "Extensions": schemas::EXTENSIONS;
    }
}

structure! {
    /// AWS's `User`.
    #[derive(Default)]
    User: USER {
        /// `IdentityStoreId`, required, 1 to 93.
        identity_store_id: String,
        /// `UserId`, required, 1 to 100.
        user_id: String,
        /// `UserArn`, required, 60 to 100.
        user_arn: String,
        /// `Revision`, required, 1 to 64.
        revision: String,
        /// `UserName`, 1 to 128.
        user_name: Option<String>,
        /// `ExternalIds`, 1 to 10.
        external_ids: Option<Vec<ExternalId>>,
        /// `Name`.
        name: Option<Name>,
        /// `DisplayName`, 1 to 1024.
        display_name: Option<String>,
        /// `NickName`, 1 to 1024.
        nick_name: Option<String>,
        /// `ProfileUrl`, 1 to 1024.
        profile_url: Option<String>,
        /// `Emails`, 1 to 1.
        emails: Option<Vec<Email>>,
        /// `Addresses`, 1 to 1.
        addresses: Option<Vec<Address>>,
        /// `PhoneNumbers`, 1 to 1.
        phone_numbers: Option<Vec<PhoneNumber>>,
        /// `UserType`, 1 to 1024.
        user_type: Option<String>,
        /// `Title`, 1 to 1024.
        title: Option<String>,
        /// `PreferredLanguage`, 1 to 1024.
        preferred_language: Option<String>,
        /// `Locale`, 1 to 1024.
        locale: Option<String>,
        /// `Timezone`, 1 to 1024.
        timezone: Option<String>,
        /// `UserStatus`.
        user_status: Option<UserStatus>,
        /// `Photos`, 1 to 3.
        photos: Option<Vec<Photo>>,
        /// `Website`, 1 to 1024.
        website: Option<String>,
        /// `Birthdate`, 1 to 1024.
        birthdate: Option<String>,
        /// `Roles`, 1 to 1.
        roles: Option<Vec<Role>>,
        /// `CreatedAt`.
        created_at: Option<Timestamp>,
        /// `CreatedBy`.
        created_by: Option<String>,
        /// `UpdatedAt`.
        updated_at: Option<Timestamp>,
        /// `UpdatedBy`.
        updated_by: Option<String>,
        /// `Extensions`, 1 to 10.
        extensions: Option<BTreeMap<String, Document>>,
    }
}

values! {
    /// AWS's `UserStatus`.
    UserStatus: schemas::USER_STATUS {
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }
}

values! {
    /// AWS's `ValidationExceptionReason`.
    ValidationExceptionReason: schemas::VALIDATION_EXCEPTION_REASON {
        KmsInvalidArn = "KMS_INVALID_ARN",
        KmsInvalidKeyUsage = "KMS_INVALID_KEY_USAGE",
        KmsInvalidState = "KMS_INVALID_STATE",
        KmsDisabled = "KMS_DISABLED",
    }
}
