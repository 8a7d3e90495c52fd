use crate::iam::testing::told;
use crate::organizations::testing::Holding;
use crate::testing::{House, reopened};
use doorward_names::AccountId;
use doorward_shapes::account::types::Region;
use doorward_shapes::account::types::RegionOptStatus::{self, Disabled, Enabled, EnabledByDefault};
use doorward_shapes::account::{
    DisableRegion, DisableRegionInput, EnableRegion, EnableRegionInput, GetRegionOptStatus,
    GetRegionOptStatusInput, ListRegions, ListRegionsInput,
};
use doorward_shapes::sts::{
    GetCallerIdentity, GetCallerIdentityInput, GetSessionToken, GetSessionTokenInput,
};

const NO_CHANGE: &str = "Unable to switch region status because of its current opt-in status.";

fn status(house: &House, region: &str, account: Option<AccountId>) -> Option<RegionOptStatus> {
    let input = GetRegionOptStatusInput {
        account_id: account.map(|id| id.to_string()),
        region_name: region.to_owned(),
    };
    let told = house.admin::<GetRegionOptStatus>(input).unwrap();
    assert_eq!(told.region_name.as_deref(), Some(region));
    told.region_opt_status
}

fn enable(
    house: &House,
    region: &str,
    account: Option<AccountId>,
) -> Result<(), doorward_shapes::ErrorAnswer> {
    let input = EnableRegionInput {
        account_id: account.map(|id| id.to_string()),
        region_name: region.to_owned(),
    };
    house.admin::<EnableRegion>(input).map(drop)
}

fn disable(house: &House, region: &str) -> Result<(), doorward_shapes::ErrorAnswer> {
    let input = DisableRegionInput {
        account_id: None,
        region_name: region.to_owned(),
    };
    house.admin::<DisableRegion>(input).map(drop)
}

#[test]
fn a_region_is_switched_on_and_off_again() {
    let house = House::new();
    assert_eq!(status(&house, "us-east-1", None), Some(EnabledByDefault));
    assert_eq!(status(&house, "eu-south-1", None), Some(Disabled));
    enable(&house, "eu-south-1", None).unwrap();
    assert_eq!(status(&house, "eu-south-1", None), Some(Enabled));
    assert_eq!(status(&house, "eu-south-2", None), Some(Disabled));
    let refused = |answer: Result<(), _>| told(answer);
    let nothing = ("ValidationException".to_owned(), NO_CHANGE.to_owned());
    assert_eq!(refused(enable(&house, "eu-south-1", None)), nothing);
    let world = reopened(&house);
    let regions = &world.account(house.account).unwrap().info.regions;
    assert_eq!(regions.len(), 1);
    disable(&house, "eu-south-1").unwrap();
    assert_eq!(status(&house, "eu-south-1", None), Some(Disabled));
    assert_eq!(refused(disable(&house, "eu-south-1")), nothing);
    for region in ["us-east-1", "eu-west-1"] {
        assert_eq!(refused(enable(&house, region, None)), nothing);
        assert_eq!(refused(disable(&house, region)), nothing);
    }
    for region in ["nowhere-1", "EU-SOUTH-1", "eu south 1", "-"] {
        assert_eq!(
            refused(enable(&house, region, None)).0,
            "ValidationException"
        );
        assert_eq!(refused(disable(&house, region)).0, "ValidationException");
    }
}

#[test]
fn the_management_account_switches_for_its_members_alone() {
    let holding = Holding::trusting("account.amazonaws.com");
    let (house, member) = (&holding.house, holding.member);
    enable(house, "af-south-1", Some(member)).unwrap();
    assert_eq!(status(house, "af-south-1", Some(member)), Some(Enabled));
    assert_eq!(status(house, "af-south-1", None), Some(Disabled));
    let stranger = house.add_account("444455556666");
    for account in [stranger, house.account] {
        let refused = enable(house, "af-south-1", Some(account)).unwrap_err();
        assert_eq!(refused.code, "AccessDeniedException");
    }
}

fn names(regions: &[Region]) -> Vec<&str> {
    let names = regions.iter().map(|region| region.region_name.as_deref());
    names.map(Option::unwrap).collect()
}

#[test]
fn regions_are_listed_by_page_and_by_status() {
    let house = House::new();
    enable(&house, "me-south-1", None).unwrap();
    let list = |most, token, statuses: Option<&[RegionOptStatus]>| {
        let input = ListRegionsInput {
            account_id: None,
            max_results: most,
            next_token: token,
            region_opt_status_contains: statuses.map(<[_]>::to_vec),
        };
        house.admin::<ListRegions>(input)
    };
    let whole = list(None, None, None).unwrap();
    assert_eq!(whole.next_token, None);
    let whole = whole.regions.unwrap();
    assert_eq!(whole.len(), 36);
    let (mut paged, mut token) = (Vec::new(), None);
    loop {
        let page = list(Some(7), token, None).unwrap();
        paged.extend(page.regions.unwrap());
        token = page.next_token;
        if token.is_none() {
            break;
        }
    }
    assert_eq!(names(&paged), names(&whole));
    let enabled = list(None, None, Some(&[Enabled])).unwrap().regions.unwrap();
    assert_eq!(names(&enabled), ["me-south-1"]);
    let others = [Enabled, EnabledByDefault, Disabled];
    let others = list(None, None, Some(&others)).unwrap().regions.unwrap();
    assert_eq!(names(&others), names(&whole));
    let bad = told(list(None, Some("%".to_owned()), None));
    assert_eq!(bad.0, "ValidationException");
}

#[test]
fn a_disabled_region_hands_out_no_credentials() {
    let house = House::new();
    let user = house.user("admin");
    let session = |region: &str| {
        let region = doorward_names::Region::parse(region).unwrap();
        let input = GetSessionTokenInput::default();
        house.call_in::<GetSessionToken>(&user, region, input)
    };
    let (code, message) = told(session("eu-south-1"));
    assert_eq!(code, "RegionDisabledException");
    assert_eq!(
        message,
        "STS is not activated in this region for account:111122223333. Your account administrator can activate STS in this region using the IAM Console."
    );
    for region in ["us-east-1", "eu-west-1", "home-1"] {
        session(region).unwrap();
    }
    let region = doorward_names::Region::parse("eu-south-1").unwrap();
    house
        .call_in::<GetCallerIdentity>(&user, region, GetCallerIdentityInput {})
        .unwrap();
    enable(&house, "eu-south-1", None).unwrap();
    session("eu-south-1").unwrap();
}
