//! The pages of switching to a role.
use super::me;
use crate::web::pages::{Alert, ColorRow, Me, RoleEndedPage, RoleLink, RoleShown, SwitchRolePage};
use crate::web::words::Language;

/// The page that asks, who has switched, and the end of a role's session.
pub(super) fn all(t: Language, add: &mut dyn FnMut(&str, &dyn askama::DynTemplate)) {
    let colors = [
        ("", t.no_color(), "plain"),
        ("F2B0A9", t.red(), "red"),
        ("FBBF93", t.orange(), "orange"),
        ("FAD791", t.yellow(), "yellow"),
        ("B7CA9D", t.green(), "green"),
        ("99BCE3", t.blue(), "blue"),
    ];
    let page = |alert| SwitchRolePage {
        here: "",
        me: me(),
        alert,
        root: false,
        account: "222233334444".into(),
        role_name: "division/Auditor".into(),
        display_name: "<b>bold".into(),
        colors: colors
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
    let denied = Alert::refused(
        t.mistyped(),
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
            roles: colors.into_iter().take(5).map(link).collect(),
            ..me()
        },
        ..page(None)
    };
    add("switched-role", &switched);
    let ended = RoleEndedPage {
        who: "ada.lovelace".into(),
        barred: false,
        role: Some(link(colors[5])),
        destination: "/console/policies".into(),
        form: "t".into(),
    };
    add("role-ended", &ended);
    let barred = RoleEndedPage {
        barred: true,
        role: None,
        ..ended.clone()
    };
    add("role-barred", &barred);
    let unknown = RoleEndedPage {
        role: None,
        ..ended
    };
    add("role-ended-unknown", &unknown);
}
