// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! The structures and enums that operations share.

use super::*;

values! {
    /// AWS's `AccessDeniedExceptionReason`.
    AccessDeniedExceptionReason: schemas::ACCESS_DENIED_EXCEPTION_REASON {
        KmsAccessDenied = "KMS_ACCESS_DENIED",
    }
}

pub(crate) static ADDRESS: schema::Schema = schema::Schema::structure("Address", &[
    schema::Member::new("StreetAddress", &schemas::SENSITIVE_STRING_TYPE),
    schema::Member::new("Locality", &schemas::SENSITIVE_STRING_TYPE),
    schema::Member::new("Region", &schemas::SENSITIVE_STRING_TYPE),
    schema::Member::new("PostalCode", &schemas::SENSITIVE_STRING_TYPE),
    schema::Member::new("Country", &schemas::SENSITIVE_STRING_TYPE),
    schema::Member::new("Formatted", &schemas::SENSITIVE_STRING_TYPE),
    schema::Member::new("Type", &schemas::SENSITIVE_STRING_TYPE),
    schema::Member::new("Primary", &schemas::BOOLEAN_TYPE),
]);

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

pub(crate) static ALTERNATE_IDENTIFIER: schema::Schema = schema::Schema::structure("AlternateIdentifier", &[
    schema::Member::new("ExternalId", &types::EXTERNAL_ID),
    schema::Member::new("UniqueAttribute", &types::UNIQUE_ATTRIBUTE),
]).union();

structure! {
    /// AWS's `AlternateIdentifier`.
    #[derive(Default)]
    AlternateIdentifier: ALTERNATE_IDENTIFIER {
        /// `ExternalId`.
        external_id: Option<types::ExternalId>,
        /// `UniqueAttribute`.
        unique_attribute: Option<types::UniqueAttribute>,
    }
}

pub(crate) static ATTRIBUTE_OPERATION: schema::Schema = schema::Schema::structure("AttributeOperation", &[
    schema::Member::new("AttributePath", &schemas::ATTRIBUTE_PATH).required(),
    schema::Member::new("AttributeValue", &schemas::ATTRIBUTE_VALUE),
]);

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

pub(crate) static CREATE_GROUP_MEMBERSHIP_REQUEST: schema::Schema = schema::Schema::structure("CreateGroupMembershipRequest", &[
    schema::Member::new("IdentityStoreId", &schemas::IDENTITY_STORE_ID).required(),
    schema::Member::new("GroupId", &schemas::RESOURCE_ID).required(),
    schema::Member::new("MemberId", &types::MEMBER_ID).required(),
]);

pub(crate) static CREATE_GROUP_MEMBERSHIP_RESPONSE: schema::Schema = schema::Schema::structure("CreateGroupMembershipResponse", &[
    schema::Member::new("IdentityStoreId", &schemas::IDENTITY_STORE_ID).required(),
    schema::Member::new("MembershipId", &schemas::RESOURCE_ID).required(),
    schema::Member::new("MembershipArn", &schemas::RESOURCE_ARN).required(),
]);

pub(crate) static CREATE_GROUP_REQUEST: schema::Schema = schema::Schema::structure("CreateGroupRequest", &[
    schema::Member::new("IdentityStoreId", &schemas::IDENTITY_STORE_ID).required(),
    schema::Member::new("DisplayName", &schemas::GROUP_DISPLAY_NAME),
    schema::Member::new("Description", &schemas::SENSITIVE_STRING_TYPE),
]);

pub(crate) static CREATE_GROUP_RESPONSE: schema::Schema = schema::Schema::structure("CreateGroupResponse", &[
    schema::Member::new("IdentityStoreId", &schemas::IDENTITY_STORE_ID).required(),
    schema::Member::new("GroupId", &schemas::RESOURCE_ID).required(),
    schema::Member::new("GroupArn", &schemas::RESOURCE_ARN).required(),
    schema::Member::new("Revision", &schemas::RESOURCE_REVISION).required(),
]);

pub(crate) static CREATE_USER_REQUEST: schema::Schema = schema::Schema::structure("CreateUserRequest", &[
    schema::Member::new("IdentityStoreId", &schemas::IDENTITY_STORE_ID).required(),
    schema::Member::new("UserName", &schemas::USER_NAME),
    schema::Member::new("Name", &types::NAME),
    schema::Member::new("DisplayName", &schemas::SENSITIVE_STRING_TYPE),
    schema::Member::new("NickName", &schemas::SENSITIVE_STRING_TYPE),
    schema::Member::new("ProfileUrl", &schemas::SENSITIVE_STRING_TYPE),
    schema::Member::new("Emails", &schemas::EMAILS),
    schema::Member::new("Addresses", &schemas::ADDRESSES),
    schema::Member::new("PhoneNumbers", &schemas::PHONE_NUMBERS),
    schema::Member::new("UserType", &schemas::SENSITIVE_STRING_TYPE),
    schema::Member::new("Title", &schemas::SENSITIVE_STRING_TYPE),
    schema::Member::new("PreferredLanguage", &schemas::SENSITIVE_STRING_TYPE),
    schema::Member::new("Locale", &schemas::SENSITIVE_STRING_TYPE),
    schema::Member::new("Timezone", &schemas::SENSITIVE_STRING_TYPE),
    schema::Member::new("Photos", &schemas::PHOTOS),
    schema::Member::new("Website", &schemas::SENSITIVE_STRING_TYPE),
    schema::Member::new("Birthdate", &schemas::SENSITIVE_STRING_TYPE),
    schema::Member::new("Roles", &schemas::ROLES),
    schema::Member::new("Extensions", &schemas::EXTENSIONS),
]);

pub(crate) static CREATE_USER_RESPONSE: schema::Schema = schema::Schema::structure("CreateUserResponse", &[
    schema::Member::new("IdentityStoreId", &schemas::IDENTITY_STORE_ID).required(),
    schema::Member::new("UserId", &schemas::RESOURCE_ID).required(),
    schema::Member::new("UserArn", &schemas::RESOURCE_ARN).required(),
    schema::Member::new("Revision", &schemas::RESOURCE_REVISION).required(),
]);

pub(crate) static DELETE_GROUP_MEMBERSHIP_REQUEST: schema::Schema = schema::Schema::structure("DeleteGroupMembershipRequest", &[
    schema::Member::new("IdentityStoreId", &schemas::IDENTITY_STORE_ID).required(),
    schema::Member::new("MembershipId", &schemas::RESOURCE_ID).required(),
]);

pub(crate) static DELETE_GROUP_MEMBERSHIP_RESPONSE: schema::Schema = schema::Schema::structure("DeleteGroupMembershipResponse", &[]);

pub(crate) static DELETE_GROUP_REQUEST: schema::Schema = schema::Schema::structure("DeleteGroupRequest", &[
    schema::Member::new("IdentityStoreId", &schemas::IDENTITY_STORE_ID).required(),
    schema::Member::new("GroupId", &schemas::RESOURCE_ID).required(),
    schema::Member::new("Revision", &schemas::RESOURCE_REVISION),
]);

pub(crate) static DELETE_GROUP_RESPONSE: schema::Schema = schema::Schema::structure("DeleteGroupResponse", &[]);

pub(crate) static DELETE_USER_REQUEST: schema::Schema = schema::Schema::structure("DeleteUserRequest", &[
    schema::Member::new("IdentityStoreId", &schemas::IDENTITY_STORE_ID).required(),
    schema::Member::new("UserId", &schemas::RESOURCE_ID).required(),
    schema::Member::new("Revision", &schemas::RESOURCE_REVISION),
]);

pub(crate) static DELETE_USER_RESPONSE: schema::Schema = schema::Schema::structure("DeleteUserResponse", &[]);

pub(crate) static DESCRIBE_GROUP_MEMBERSHIP_REQUEST: schema::Schema = schema::Schema::structure("DescribeGroupMembershipRequest", &[
    schema::Member::new("IdentityStoreId", &schemas::IDENTITY_STORE_ID).required(),
    schema::Member::new("MembershipId", &schemas::RESOURCE_ID).required(),
]);

pub(crate) static DESCRIBE_GROUP_MEMBERSHIP_RESPONSE: schema::Schema = schema::Schema::structure("DescribeGroupMembershipResponse", &[
    schema::Member::new("IdentityStoreId", &schemas::IDENTITY_STORE_ID).required(),
    schema::Member::new("MembershipId", &schemas::RESOURCE_ID).required(),
    schema::Member::new("MembershipArn", &schemas::RESOURCE_ARN).required(),
    schema::Member::new("GroupId", &schemas::RESOURCE_ID).required(),
    schema::Member::new("MemberId", &types::MEMBER_ID).required(),
    schema::Member::new("CreatedAt", &schemas::DATE_TYPE),
    schema::Member::new("UpdatedAt", &schemas::DATE_TYPE),
    schema::Member::new("CreatedBy", &schemas::STRING_TYPE),
    schema::Member::new("UpdatedBy", &schemas::STRING_TYPE),
]);

pub(crate) static DESCRIBE_GROUP_REQUEST: schema::Schema = schema::Schema::structure("DescribeGroupRequest", &[
    schema::Member::new("IdentityStoreId", &schemas::IDENTITY_STORE_ID).required(),
    schema::Member::new("GroupId", &schemas::RESOURCE_ID).required(),
]);

pub(crate) static DESCRIBE_GROUP_RESPONSE: schema::Schema = schema::Schema::structure("DescribeGroupResponse", &[
    schema::Member::new("IdentityStoreId", &schemas::IDENTITY_STORE_ID).required(),
    schema::Member::new("GroupId", &schemas::RESOURCE_ID).required(),
    schema::Member::new("GroupArn", &schemas::RESOURCE_ARN).required(),
    schema::Member::new("Revision", &schemas::RESOURCE_REVISION).required(),
    schema::Member::new("DisplayName", &schemas::GROUP_DISPLAY_NAME),
    schema::Member::new("ExternalIds", &schemas::EXTERNAL_IDS),
    schema::Member::new("Description", &schemas::SENSITIVE_STRING_TYPE),
    schema::Member::new("CreatedAt", &schemas::DATE_TYPE),
    schema::Member::new("UpdatedAt", &schemas::DATE_TYPE),
    schema::Member::new("CreatedBy", &schemas::STRING_TYPE),
    schema::Member::new("UpdatedBy", &schemas::STRING_TYPE),
]);

pub(crate) static DESCRIBE_IDENTITY_STORE_REQUEST: schema::Schema = schema::Schema::structure("DescribeIdentityStoreRequest", &[
    schema::Member::new("IdentityStoreId", &schemas::IDENTITY_STORE_ID).required(),
]);

pub(crate) static DESCRIBE_IDENTITY_STORE_RESPONSE: schema::Schema = schema::Schema::structure("DescribeIdentityStoreResponse", &[
    schema::Member::new("IdentityStoreId", &schemas::IDENTITY_STORE_ID).required(),
    schema::Member::new("IdentityStoreArn", &schemas::IDENTITY_STORE_ARN).required(),
    schema::Member::new("NetworkConfiguration", &types::NETWORK_CONFIGURATION_DETAILS),
]);

pub(crate) static DESCRIBE_USER_REQUEST: schema::Schema = schema::Schema::structure("DescribeUserRequest", &[
    schema::Member::new("IdentityStoreId", &schemas::IDENTITY_STORE_ID).required(),
    schema::Member::new("UserId", &schemas::RESOURCE_ID).required(),
    schema::Member::new("Extensions", &schemas::EXTENSION_NAMES),
]);

pub(crate) static DESCRIBE_USER_RESPONSE: schema::Schema = schema::Schema::structure("DescribeUserResponse", &[
    schema::Member::new("IdentityStoreId", &schemas::IDENTITY_STORE_ID).required(),
    schema::Member::new("UserId", &schemas::RESOURCE_ID).required(),
    schema::Member::new("UserArn", &schemas::RESOURCE_ARN).required(),
    schema::Member::new("Revision", &schemas::RESOURCE_REVISION).required(),
    schema::Member::new("UserName", &schemas::USER_NAME),
    schema::Member::new("ExternalIds", &schemas::EXTERNAL_IDS),
    schema::Member::new("Name", &types::NAME),
    schema::Member::new("DisplayName", &schemas::SENSITIVE_STRING_TYPE),
    schema::Member::new("NickName", &schemas::SENSITIVE_STRING_TYPE),
    schema::Member::new("ProfileUrl", &schemas::SENSITIVE_STRING_TYPE),
    schema::Member::new("Emails", &schemas::EMAILS),
    schema::Member::new("Addresses", &schemas::ADDRESSES),
    schema::Member::new("PhoneNumbers", &schemas::PHONE_NUMBERS),
    schema::Member::new("UserType", &schemas::SENSITIVE_STRING_TYPE),
    schema::Member::new("Title", &schemas::SENSITIVE_STRING_TYPE),
    schema::Member::new("PreferredLanguage", &schemas::SENSITIVE_STRING_TYPE),
    schema::Member::new("Locale", &schemas::SENSITIVE_STRING_TYPE),
    schema::Member::new("Timezone", &schemas::SENSITIVE_STRING_TYPE),
    schema::Member::new("UserStatus", &schemas::USER_STATUS),
    schema::Member::new("Photos", &schemas::PHOTOS),
    schema::Member::new("Website", &schemas::SENSITIVE_STRING_TYPE),
    schema::Member::new("Birthdate", &schemas::SENSITIVE_STRING_TYPE),
    schema::Member::new("Roles", &schemas::ROLES),
    schema::Member::new("CreatedAt", &schemas::DATE_TYPE),
    schema::Member::new("CreatedBy", &schemas::STRING_TYPE),
    schema::Member::new("UpdatedAt", &schemas::DATE_TYPE),
    schema::Member::new("UpdatedBy", &schemas::STRING_TYPE),
    schema::Member::new("Extensions", &schemas::EXTENSIONS),
]);

pub(crate) static EMAIL: schema::Schema = schema::Schema::structure("Email", &[
    schema::Member::new("Value", &schemas::SENSITIVE_STRING_TYPE),
    schema::Member::new("Type", &schemas::SENSITIVE_STRING_TYPE),
    schema::Member::new("Primary", &schemas::BOOLEAN_TYPE),
]);

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

pub(crate) static EXTERNAL_ID: schema::Schema = schema::Schema::structure("ExternalId", &[
    schema::Member::new("Issuer", &schemas::EXTERNAL_ID_ISSUER).required(),
    schema::Member::new("Id", &schemas::EXTERNAL_ID_IDENTIFIER).required(),
]);

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

pub(crate) static FILTER: schema::Schema = schema::Schema::structure("Filter", &[
    schema::Member::new("AttributePath", &schemas::ATTRIBUTE_PATH).required(),
    schema::Member::new("AttributeValue", &schemas::SENSITIVE_STRING_TYPE).required(),
]);

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

pub(crate) static GET_GROUP_ID_REQUEST: schema::Schema = schema::Schema::structure("GetGroupIdRequest", &[
    schema::Member::new("IdentityStoreId", &schemas::IDENTITY_STORE_ID).required(),
    schema::Member::new("AlternateIdentifier", &types::ALTERNATE_IDENTIFIER).required(),
]);

pub(crate) static GET_GROUP_ID_RESPONSE: schema::Schema = schema::Schema::structure("GetGroupIdResponse", &[
    schema::Member::new("IdentityStoreId", &schemas::IDENTITY_STORE_ID).required(),
    schema::Member::new("GroupId", &schemas::RESOURCE_ID).required(),
    schema::Member::new("GroupArn", &schemas::RESOURCE_ARN).required(),
]);

pub(crate) static GET_GROUP_MEMBERSHIP_ID_REQUEST: schema::Schema = schema::Schema::structure("GetGroupMembershipIdRequest", &[
    schema::Member::new("IdentityStoreId", &schemas::IDENTITY_STORE_ID).required(),
    schema::Member::new("GroupId", &schemas::RESOURCE_ID).required(),
    schema::Member::new("MemberId", &types::MEMBER_ID).required(),
]);

pub(crate) static GET_GROUP_MEMBERSHIP_ID_RESPONSE: schema::Schema = schema::Schema::structure("GetGroupMembershipIdResponse", &[
    schema::Member::new("IdentityStoreId", &schemas::IDENTITY_STORE_ID).required(),
    schema::Member::new("MembershipId", &schemas::RESOURCE_ID).required(),
    schema::Member::new("MembershipArn", &schemas::RESOURCE_ARN).required(),
]);

pub(crate) static GET_USER_ID_REQUEST: schema::Schema = schema::Schema::structure("GetUserIdRequest", &[
    schema::Member::new("IdentityStoreId", &schemas::IDENTITY_STORE_ID).required(),
    schema::Member::new("AlternateIdentifier", &types::ALTERNATE_IDENTIFIER).required(),
]);

pub(crate) static GET_USER_ID_RESPONSE: schema::Schema = schema::Schema::structure("GetUserIdResponse", &[
    schema::Member::new("IdentityStoreId", &schemas::IDENTITY_STORE_ID).required(),
    schema::Member::new("UserId", &schemas::RESOURCE_ID).required(),
    schema::Member::new("UserArn", &schemas::RESOURCE_ARN).required(),
]);

pub(crate) static GROUP: schema::Schema = schema::Schema::structure("Group", &[
    schema::Member::new("IdentityStoreId", &schemas::IDENTITY_STORE_ID).required(),
    schema::Member::new("GroupId", &schemas::RESOURCE_ID).required(),
    schema::Member::new("GroupArn", &schemas::RESOURCE_ARN).required(),
    schema::Member::new("Revision", &schemas::RESOURCE_REVISION).required(),
    schema::Member::new("DisplayName", &schemas::GROUP_DISPLAY_NAME),
    schema::Member::new("ExternalIds", &schemas::EXTERNAL_IDS),
    schema::Member::new("Description", &schemas::SENSITIVE_STRING_TYPE),
    schema::Member::new("CreatedAt", &schemas::DATE_TYPE),
    schema::Member::new("UpdatedAt", &schemas::DATE_TYPE),
    schema::Member::new("CreatedBy", &schemas::STRING_TYPE),
    schema::Member::new("UpdatedBy", &schemas::STRING_TYPE),
]);

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
        external_ids: Option<Vec<types::ExternalId>>,
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

pub(crate) static GROUP_MEMBERSHIP: schema::Schema = schema::Schema::structure("GroupMembership", &[
    schema::Member::new("IdentityStoreId", &schemas::IDENTITY_STORE_ID).required(),
    schema::Member::new("MembershipId", &schemas::RESOURCE_ID).required(),
    schema::Member::new("MembershipArn", &schemas::RESOURCE_ARN).required(),
    schema::Member::new("GroupId", &schemas::RESOURCE_ID),
    schema::Member::new("MemberId", &types::MEMBER_ID),
    schema::Member::new("CreatedAt", &schemas::DATE_TYPE),
    schema::Member::new("UpdatedAt", &schemas::DATE_TYPE),
    schema::Member::new("CreatedBy", &schemas::STRING_TYPE),
    schema::Member::new("UpdatedBy", &schemas::STRING_TYPE),
]);

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
        member_id: Option<types::MemberId>,
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

pub(crate) static GROUP_MEMBERSHIP_EXISTENCE_RESULT: schema::Schema = schema::Schema::structure("GroupMembershipExistenceResult", &[
    schema::Member::new("GroupId", &schemas::RESOURCE_ID),
    schema::Member::new("MemberId", &types::MEMBER_ID),
    schema::Member::new("MembershipExists", &schemas::BOOLEAN_TYPE),
]);

structure! {
    /// AWS's `GroupMembershipExistenceResult`.
    #[derive(Default)]
    GroupMembershipExistenceResult: GROUP_MEMBERSHIP_EXISTENCE_RESULT {
        /// `GroupId`, 1 to 100.
        group_id: Option<String>,
        /// `MemberId`.
        member_id: Option<types::MemberId>,
        /// `MembershipExists`.
        membership_exists: Option<bool>,
    }
}

pub(crate) static IDENTITY_STORE: schema::Schema = schema::Schema::structure("IdentityStore", &[
    schema::Member::new("IdentityStoreId", &schemas::IDENTITY_STORE_ID).required(),
    schema::Member::new("IdentityStoreArn", &schemas::IDENTITY_STORE_ARN).required(),
]);

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

pub(crate) static IS_MEMBER_IN_GROUPS_REQUEST: schema::Schema = schema::Schema::structure("IsMemberInGroupsRequest", &[
    schema::Member::new("IdentityStoreId", &schemas::IDENTITY_STORE_ID).required(),
    schema::Member::new("MemberId", &types::MEMBER_ID).required(),
    schema::Member::new("GroupIds", &schemas::GROUP_IDS).required(),
]);

pub(crate) static IS_MEMBER_IN_GROUPS_RESPONSE: schema::Schema = schema::Schema::structure("IsMemberInGroupsResponse", &[
    schema::Member::new("Results", &schemas::GROUP_MEMBERSHIP_EXISTENCE_RESULTS).required(),
]);

pub(crate) static LIST_GROUP_MEMBERSHIPS_FOR_MEMBER_REQUEST: schema::Schema = schema::Schema::structure("ListGroupMembershipsForMemberRequest", &[
    schema::Member::new("IdentityStoreId", &schemas::IDENTITY_STORE_ID).required(),
    schema::Member::new("MemberId", &types::MEMBER_ID).required(),
    schema::Member::new("MaxResults", &schemas::MAX_RESULTS),
    schema::Member::new("NextToken", &schemas::NEXT_TOKEN),
]);

pub(crate) static LIST_GROUP_MEMBERSHIPS_FOR_MEMBER_RESPONSE: schema::Schema = schema::Schema::structure("ListGroupMembershipsForMemberResponse", &[
    schema::Member::new("GroupMemberships", &schemas::GROUP_MEMBERSHIPS).required(),
    schema::Member::new("NextToken", &schemas::NEXT_TOKEN),
]);

pub(crate) static LIST_GROUP_MEMBERSHIPS_REQUEST: schema::Schema = schema::Schema::structure("ListGroupMembershipsRequest", &[
    schema::Member::new("IdentityStoreId", &schemas::IDENTITY_STORE_ID).required(),
    schema::Member::new("GroupId", &schemas::RESOURCE_ID).required(),
    schema::Member::new("MaxResults", &schemas::MAX_RESULTS),
    schema::Member::new("NextToken", &schemas::NEXT_TOKEN),
]);

pub(crate) static LIST_GROUP_MEMBERSHIPS_RESPONSE: schema::Schema = schema::Schema::structure("ListGroupMembershipsResponse", &[
    schema::Member::new("GroupMemberships", &schemas::GROUP_MEMBERSHIPS).required(),
    schema::Member::new("NextToken", &schemas::NEXT_TOKEN),
]);

pub(crate) static LIST_GROUPS_REQUEST: schema::Schema = schema::Schema::structure("ListGroupsRequest", &[
    schema::Member::new("IdentityStoreId", &schemas::IDENTITY_STORE_ID).required(),
    schema::Member::new("MaxResults", &schemas::MAX_RESULTS),
    schema::Member::new("NextToken", &schemas::NEXT_TOKEN),
    schema::Member::new("Filters", &schemas::FILTERS),
]);

pub(crate) static LIST_GROUPS_RESPONSE: schema::Schema = schema::Schema::structure("ListGroupsResponse", &[
    schema::Member::new("Groups", &schemas::GROUPS).required(),
    schema::Member::new("NextToken", &schemas::NEXT_TOKEN),
]);

pub(crate) static LIST_IDENTITY_STORES_REQUEST: schema::Schema = schema::Schema::structure("ListIdentityStoresRequest", &[
    schema::Member::new("MaxResults", &schemas::MAX_RESULTS),
    schema::Member::new("NextToken", &schemas::NEXT_TOKEN),
]);

pub(crate) static LIST_IDENTITY_STORES_RESPONSE: schema::Schema = schema::Schema::structure("ListIdentityStoresResponse", &[
    schema::Member::new("IdentityStores", &schemas::IDENTITY_STORES).required(),
    schema::Member::new("NextToken", &schemas::NEXT_TOKEN),
]);

pub(crate) static LIST_USERS_REQUEST: schema::Schema = schema::Schema::structure("ListUsersRequest", &[
    schema::Member::new("IdentityStoreId", &schemas::IDENTITY_STORE_ID).required(),
    schema::Member::new("Extensions", &schemas::EXTENSION_NAMES),
    schema::Member::new("MaxResults", &schemas::MAX_RESULTS),
    schema::Member::new("NextToken", &schemas::NEXT_TOKEN),
    schema::Member::new("Filters", &schemas::FILTERS),
]);

pub(crate) static LIST_USERS_RESPONSE: schema::Schema = schema::Schema::structure("ListUsersResponse", &[
    schema::Member::new("Users", &schemas::USERS).required(),
    schema::Member::new("NextToken", &schemas::NEXT_TOKEN),
]);

pub(crate) static MEMBER_ID: schema::Schema = schema::Schema::structure("MemberId", &[
    schema::Member::new("UserId", &schemas::RESOURCE_ID),
]).union();

structure! {
    /// AWS's `MemberId`.
    #[derive(Default)]
    MemberId: MEMBER_ID {
        /// `UserId`, 1 to 100.
        user_id: Option<String>,
    }
}

pub(crate) static NAME: schema::Schema = schema::Schema::structure("Name", &[
    schema::Member::new("Formatted", &schemas::SENSITIVE_STRING_TYPE),
    schema::Member::new("FamilyName", &schemas::SENSITIVE_STRING_TYPE),
    schema::Member::new("GivenName", &schemas::SENSITIVE_STRING_TYPE),
    schema::Member::new("MiddleName", &schemas::SENSITIVE_STRING_TYPE),
    schema::Member::new("HonorificPrefix", &schemas::SENSITIVE_STRING_TYPE),
    schema::Member::new("HonorificSuffix", &schemas::SENSITIVE_STRING_TYPE),
]);

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

pub(crate) static NETWORK_CONFIGURATION: schema::Schema = schema::Schema::structure("NetworkConfiguration", &[
    schema::Member::new("VpceAccessRequired", &schemas::BOOLEAN_TYPE).required(),
    schema::Member::new("ApiRestrictSourceVpcs", &schemas::VPC_ARN_LIST),
    schema::Member::new("ApiAllowSourceIps", &schemas::IP_CIDR_LIST),
    schema::Member::new("ScimAllowSourceIps", &schemas::IP_CIDR_LIST),
]);

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

pub(crate) static NETWORK_CONFIGURATION_DETAILS: schema::Schema = schema::Schema::structure("NetworkConfigurationDetails", &[
    schema::Member::new("VpceAccessRequired", &schemas::BOOLEAN_TYPE).required(),
    schema::Member::new("ApiRestrictSourceVpcs", &schemas::VPC_ARN_LIST),
    schema::Member::new("ApiAllowSourceIps", &schemas::IP_CIDR_LIST),
    schema::Member::new("ScimAllowSourceIps", &schemas::IP_CIDR_LIST),
]);

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

pub(crate) static PHONE_NUMBER: schema::Schema = schema::Schema::structure("PhoneNumber", &[
    schema::Member::new("Value", &schemas::SENSITIVE_STRING_TYPE),
    schema::Member::new("Type", &schemas::SENSITIVE_STRING_TYPE),
    schema::Member::new("Primary", &schemas::BOOLEAN_TYPE),
]);

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

pub(crate) static PHOTO: schema::Schema = schema::Schema::structure("Photo", &[
    schema::Member::new("Value", &schemas::SENSITIVE_STRING_TYPE).required(),
    schema::Member::new("Type", &schemas::SENSITIVE_STRING_TYPE),
    schema::Member::new("Display", &schemas::SENSITIVE_STRING_TYPE),
    schema::Member::new("Primary", &schemas::BOOLEAN_TYPE),
]);

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

pub(crate) static ROLE: schema::Schema = schema::Schema::structure("Role", &[
    schema::Member::new("Value", &schemas::SENSITIVE_STRING_TYPE),
    schema::Member::new("Type", &schemas::SENSITIVE_STRING_TYPE),
    schema::Member::new("Primary", &schemas::BOOLEAN_TYPE),
]);

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

pub(crate) static UNIQUE_ATTRIBUTE: schema::Schema = schema::Schema::structure("UniqueAttribute", &[
    schema::Member::new("AttributePath", &schemas::ATTRIBUTE_PATH).required(),
    schema::Member::new("AttributeValue", &schemas::ATTRIBUTE_VALUE).required(),
]);

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

pub(crate) static UPDATE_GROUP_REQUEST: schema::Schema = schema::Schema::structure("UpdateGroupRequest", &[
    schema::Member::new("IdentityStoreId", &schemas::IDENTITY_STORE_ID).required(),
    schema::Member::new("GroupId", &schemas::RESOURCE_ID).required(),
    schema::Member::new("Operations", &schemas::ATTRIBUTE_OPERATIONS).required(),
    schema::Member::new("Revision", &schemas::RESOURCE_REVISION),
]);

pub(crate) static UPDATE_GROUP_RESPONSE: schema::Schema = schema::Schema::structure("UpdateGroupResponse", &[
    schema::Member::new("IdentityStoreId", &schemas::IDENTITY_STORE_ID).required(),
    schema::Member::new("GroupId", &schemas::RESOURCE_ID).required(),
    schema::Member::new("GroupArn", &schemas::RESOURCE_ARN).required(),
    schema::Member::new("Revision", &schemas::RESOURCE_REVISION).required(),
]);

pub(crate) static UPDATE_IDENTITY_STORE_REQUEST: schema::Schema = schema::Schema::structure("UpdateIdentityStoreRequest", &[
    schema::Member::new("IdentityStoreId", &schemas::IDENTITY_STORE_ID).required(),
    schema::Member::new("NetworkConfiguration", &types::NETWORK_CONFIGURATION),
]);

pub(crate) static UPDATE_IDENTITY_STORE_RESPONSE: schema::Schema = schema::Schema::structure("UpdateIdentityStoreResponse", &[
    schema::Member::new("IdentityStoreId", &schemas::IDENTITY_STORE_ID).required(),
    schema::Member::new("IdentityStoreArn", &schemas::IDENTITY_STORE_ARN).required(),
]);

pub(crate) static UPDATE_USER_REQUEST: schema::Schema = schema::Schema::structure("UpdateUserRequest", &[
    schema::Member::new("IdentityStoreId", &schemas::IDENTITY_STORE_ID).required(),
    schema::Member::new("UserId", &schemas::RESOURCE_ID).required(),
    schema::Member::new("Operations", &schemas::ATTRIBUTE_OPERATIONS).required(),
    schema::Member::new("Revision", &schemas::RESOURCE_REVISION),
]);

pub(crate) static UPDATE_USER_RESPONSE: schema::Schema = schema::Schema::structure("UpdateUserResponse", &[
    schema::Member::new("IdentityStoreId", &schemas::IDENTITY_STORE_ID).required(),
    schema::Member::new("UserId", &schemas::RESOURCE_ID).required(),
    schema::Member::new("UserArn", &schemas::RESOURCE_ARN).required(),
    schema::Member::new("Revision", &schemas::RESOURCE_REVISION).required(),
]);

pub(crate) static USER: schema::Schema = schema::Schema::structure("User", &[
    schema::Member::new("IdentityStoreId", &schemas::IDENTITY_STORE_ID).required(),
    schema::Member::new("UserId", &schemas::RESOURCE_ID).required(),
    schema::Member::new("UserArn", &schemas::RESOURCE_ARN).required(),
    schema::Member::new("Revision", &schemas::RESOURCE_REVISION).required(),
    schema::Member::new("UserName", &schemas::USER_NAME),
    schema::Member::new("ExternalIds", &schemas::EXTERNAL_IDS),
    schema::Member::new("Name", &types::NAME),
    schema::Member::new("DisplayName", &schemas::SENSITIVE_STRING_TYPE),
    schema::Member::new("NickName", &schemas::SENSITIVE_STRING_TYPE),
    schema::Member::new("ProfileUrl", &schemas::SENSITIVE_STRING_TYPE),
    schema::Member::new("Emails", &schemas::EMAILS),
    schema::Member::new("Addresses", &schemas::ADDRESSES),
    schema::Member::new("PhoneNumbers", &schemas::PHONE_NUMBERS),
    schema::Member::new("UserType", &schemas::SENSITIVE_STRING_TYPE),
    schema::Member::new("Title", &schemas::SENSITIVE_STRING_TYPE),
    schema::Member::new("PreferredLanguage", &schemas::SENSITIVE_STRING_TYPE),
    schema::Member::new("Locale", &schemas::SENSITIVE_STRING_TYPE),
    schema::Member::new("Timezone", &schemas::SENSITIVE_STRING_TYPE),
    schema::Member::new("UserStatus", &schemas::USER_STATUS),
    schema::Member::new("Photos", &schemas::PHOTOS),
    schema::Member::new("Website", &schemas::SENSITIVE_STRING_TYPE),
    schema::Member::new("Birthdate", &schemas::SENSITIVE_STRING_TYPE),
    schema::Member::new("Roles", &schemas::ROLES),
    schema::Member::new("CreatedAt", &schemas::DATE_TYPE),
    schema::Member::new("CreatedBy", &schemas::STRING_TYPE),
    schema::Member::new("UpdatedAt", &schemas::DATE_TYPE),
    schema::Member::new("UpdatedBy", &schemas::STRING_TYPE),
    schema::Member::new("Extensions", &schemas::EXTENSIONS),
]);

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
        external_ids: Option<Vec<types::ExternalId>>,
        /// `Name`.
        name: Option<types::Name>,
        /// `DisplayName`, 1 to 1024.
        display_name: Option<String>,
        /// `NickName`, 1 to 1024.
        nick_name: Option<String>,
        /// `ProfileUrl`, 1 to 1024.
        profile_url: Option<String>,
        /// `Emails`, 1 to 1.
        emails: Option<Vec<types::Email>>,
        /// `Addresses`, 1 to 1.
        addresses: Option<Vec<types::Address>>,
        /// `PhoneNumbers`, 1 to 1.
        phone_numbers: Option<Vec<types::PhoneNumber>>,
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
        user_status: Option<types::UserStatus>,
        /// `Photos`, 1 to 3.
        photos: Option<Vec<types::Photo>>,
        /// `Website`, 1 to 1024.
        website: Option<String>,
        /// `Birthdate`, 1 to 1024.
        birthdate: Option<String>,
        /// `Roles`, 1 to 1.
        roles: Option<Vec<types::Role>>,
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
