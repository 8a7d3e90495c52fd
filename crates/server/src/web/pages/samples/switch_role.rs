//! The pages of switching to a role.
use super::me;
use crate::web::pages::{Alert, ColorRow, Me, RoleEndedPage, RoleLink, RoleShown, SwitchRolePage};

const COLORS: [(&str, &str, &str); 6] = [
    ("", "No color", "plain"),
    ("F2B0A9", "Red", "red"),
    ("FBBF93", "Orange", "orange"),
    ("FAD791", "Yellow", "yellow"),
    ("B7CA9D", "Green", "green"),
    ("99BCE3", "Blue", "blue"),
];

/// The page that asks, who has switched, and the end of a role's session.
pub(super) fn all(add: &mut dyn FnMut(&str, &dyn askama::DynTemplate)) {
    let page = |alert| SwitchRolePage {
        here: "",
        me: me(),
        alert,
        root: false,
        account: "222233334444".into(),
        role_name: "division/Auditor".into(),
        display_name: "<b>bold".into(),
        colors: COLORS
            .map(|(digits, name, style)| ColorRow {
                digits,
                name,
                style,
                chosen: style == "green",
            })
            .to_vec(),
        destination: "/console".into(),
    };
    add("switch-role", &page(None));
    let denied = Alert::bad(
        "Invalid information in one or more fields. Check your information or contact your administrator.",
        "User: arn:aws:iam::111122223333:user/ada is not authorized to perform: sts:AssumeRole on resource: arn:aws:iam::222233334444:role/division/Auditor because no identity-based policy allows the sts:AssumeRole action",
    );
    add("switch-role-denied", &page(Some(denied)));
    let root = SwitchRolePage {
        root: true,
        me: Me {
            may_switch: false,
            ..me()
        },
        ..page(None)
    };
    add("switch-role-root", &root);
    let link = |(digits, name, color): (&'static str, &str, &'static str)| RoleLink {
        account: "222233334444".into(),
        role_name: format!("a-role-with-a-long-name/{name}"),
        display_name: format!("{name} <b>bold"),
        digits,
        color,
    };
    let switched = SwitchRolePage {
        me: Me {
            role: Some(RoleShown {
                color: "orange",
                by: "ada.lovelace".into(),
            }),
            roles: COLORS.into_iter().take(5).map(link).collect(),
            ..me()
        },
        ..page(None)
    };
    add("switched-role", &switched);
    let ended = RoleEndedPage {
        who: "ada.lovelace".into(),
        role: Some(link(COLORS[5])),
        destination: "/console/policies".into(),
        form: "t".into(),
    };
    add("role-ended", &ended);
    let unknown = RoleEndedPage {
        role: None,
        ..ended
    };
    add("role-ended-unknown", &unknown);
}
