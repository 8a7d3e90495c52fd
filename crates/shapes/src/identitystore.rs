// Written by `cargo xtask shapes` from `models/`; not edited by hand.

//! `identitystore`, 2020-06-15: what the model says.

use crate::prelude::*;

pub mod errors;
mod schemas;
pub mod types;

mod create_group;
mod create_group_membership;
mod create_user;
mod delete_group;
mod delete_group_membership;
mod delete_user;
mod describe_group;
mod describe_group_membership;
mod describe_identity_store;
mod describe_user;
mod get_group_id;
mod get_group_membership_id;
mod get_user_id;
mod is_member_in_groups;
mod list_group_memberships;
mod list_group_memberships_for_member;
mod list_groups;
mod list_identity_stores;
mod list_users;
mod update_group;
mod update_identity_store;
mod update_user;

pub use create_group::{CreateGroup, CreateGroupError, CreateGroupInput, CreateGroupOutput};
pub use create_group_membership::{
    CreateGroupMembership, CreateGroupMembershipError, CreateGroupMembershipInput,
    CreateGroupMembershipOutput,
};
pub use create_user::{CreateUser, CreateUserError, CreateUserInput, CreateUserOutput};
pub use delete_group::{DeleteGroup, DeleteGroupError, DeleteGroupInput, DeleteGroupOutput};
pub use delete_group_membership::{
    DeleteGroupMembership, DeleteGroupMembershipError, DeleteGroupMembershipInput,
    DeleteGroupMembershipOutput,
};
pub use delete_user::{DeleteUser, DeleteUserError, DeleteUserInput, DeleteUserOutput};
pub use describe_group::{
    DescribeGroup, DescribeGroupError, DescribeGroupInput, DescribeGroupOutput,
};
pub use describe_group_membership::{
    DescribeGroupMembership, DescribeGroupMembershipError, DescribeGroupMembershipInput,
    DescribeGroupMembershipOutput,
};
pub use describe_identity_store::{
    DescribeIdentityStore, DescribeIdentityStoreError, DescribeIdentityStoreInput,
    DescribeIdentityStoreOutput,
};
pub use describe_user::{DescribeUser, DescribeUserError, DescribeUserInput, DescribeUserOutput};
pub use get_group_id::{GetGroupId, GetGroupIdError, GetGroupIdInput, GetGroupIdOutput};
pub use get_group_membership_id::{
    GetGroupMembershipId, GetGroupMembershipIdError, GetGroupMembershipIdInput,
    GetGroupMembershipIdOutput,
};
pub use get_user_id::{GetUserId, GetUserIdError, GetUserIdInput, GetUserIdOutput};
pub use is_member_in_groups::{
    IsMemberInGroups, IsMemberInGroupsError, IsMemberInGroupsInput, IsMemberInGroupsOutput,
};
pub use list_group_memberships::{
    ListGroupMemberships, ListGroupMembershipsError, ListGroupMembershipsInput,
    ListGroupMembershipsOutput,
};
pub use list_group_memberships_for_member::{
    ListGroupMembershipsForMember, ListGroupMembershipsForMemberError,
    ListGroupMembershipsForMemberInput, ListGroupMembershipsForMemberOutput,
};
pub use list_groups::{ListGroups, ListGroupsError, ListGroupsInput, ListGroupsOutput};
pub use list_identity_stores::{
    ListIdentityStores, ListIdentityStoresError, ListIdentityStoresInput, ListIdentityStoresOutput,
};
pub use list_users::{ListUsers, ListUsersError, ListUsersInput, ListUsersOutput};
pub use update_group::{UpdateGroup, UpdateGroupError, UpdateGroupInput, UpdateGroupOutput};
pub use update_identity_store::{
    UpdateIdentityStore, UpdateIdentityStoreError, UpdateIdentityStoreInput,
    UpdateIdentityStoreOutput,
};
pub use update_user::{UpdateUser, UpdateUserError, UpdateUserInput, UpdateUserOutput};

/// The facts of `identitystore`.
pub static SERVICE: Service = Service {
    id: "identitystore",
    protocol: Protocol::Json11,
    api_version: "2020-06-15",
    target_prefix: "AWSIdentityStore",
    xml_namespace: "",
    signing_name: "identitystore",
    operations: OPERATIONS,
    errors: ERRORS,
};

operations! {
    /// The operations of `identitystore`.
    SERVICE {
        CreateGroup = create_group::CREATE_GROUP,
        CreateGroupMembership = create_group_membership::CREATE_GROUP_MEMBERSHIP,
        CreateUser = create_user::CREATE_USER,
        DeleteGroup = delete_group::DELETE_GROUP,
        DeleteGroupMembership = delete_group_membership::DELETE_GROUP_MEMBERSHIP,
        DeleteUser = delete_user::DELETE_USER,
        DescribeGroup = describe_group::DESCRIBE_GROUP,
        DescribeGroupMembership = describe_group_membership::DESCRIBE_GROUP_MEMBERSHIP,
        DescribeIdentityStore = describe_identity_store::DESCRIBE_IDENTITY_STORE,
        DescribeUser = describe_user::DESCRIBE_USER,
        GetGroupId = get_group_id::GET_GROUP_ID,
        GetGroupMembershipId = get_group_membership_id::GET_GROUP_MEMBERSHIP_ID,
        GetUserId = get_user_id::GET_USER_ID,
        IsMemberInGroups = is_member_in_groups::IS_MEMBER_IN_GROUPS,
        ListGroupMemberships = list_group_memberships::LIST_GROUP_MEMBERSHIPS,
        ListGroupMembershipsForMember = list_group_memberships_for_member::LIST_GROUP_MEMBERSHIPS_FOR_MEMBER,
        ListGroups = list_groups::LIST_GROUPS,
        ListIdentityStores = list_identity_stores::LIST_IDENTITY_STORES,
        ListUsers = list_users::LIST_USERS,
        UpdateGroup = update_group::UPDATE_GROUP,
        UpdateIdentityStore = update_identity_store::UPDATE_IDENTITY_STORE,
        UpdateUser = update_user::UPDATE_USER,
    }
    errors {
        AccessDenied,
        Conflict,
        InternalServer,
        ResourceNotFound,
        ServiceQuotaExceeded,
        Throttling,
        Validation,
    }
}
