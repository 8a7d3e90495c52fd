//! A second evaluator: slow, literal, and sharing nothing with the engine.
//!
//! It reads raw JSON and follows the rules of AWS's "Policy evaluation logic" one by one. Where it
//! and the engine differ, one of them is wrong.

use crate::support::{Verdict, default_id, document};
use serde_json::Value;
use std::net::IpAddr;

type Statement<'a> = (&'a Value, bool);

/// How a statement of a resource's policy names the caller.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Names {
    Account,
    Entity,
    Exactly,
}

/// The verdict by the rules.
pub(crate) fn evaluate(case: &Value) -> Verdict {
    let action = case["action"].as_str().unwrap().to_lowercase();
    if action == "sts:getcalleridentity" || action == "sts:getsessiontoken" {
        return allowed();
    }
    let caller = Caller::of(case);

    // An explicit Deny in any applicable policy wins.
    for (kind, name, policy) in applicable(case, &caller) {
        for (index, statement) in statements(&policy).into_iter().enumerate() {
            if statement.0["Effect"] == "Deny" && matches(case, &caller, kind, statement).is_some()
            {
                return Verdict {
                    decision: "ExplicitlyDenied",
                    by: format!("{kind} {name}#{index}"),
                };
            }
        }
    }

    let allows = |kind: &str, policies: &[Value]| -> Option<Names> {
        let mut best = None;
        for policy in policies {
            let policy = document(policy);
            for statement in statements(&policy) {
                if statement.0["Effect"] == "Allow" {
                    best = best.max(matches(case, &caller, kind, statement));
                }
            }
        }
        best
    };
    let list = |key: &str| case[key].as_array().cloned().unwrap_or_default();
    let one = |key: &str| case.get(key).cloned().into_iter().collect::<Vec<_>>();

    // Every level of the organization must allow.
    if caller.is_bound_by_scps(case) {
        for level in list("scps") {
            if allows("scp", level.as_array().unwrap()).is_none() {
                return implicit("scp");
            }
        }
    }
    for scope in list("scopes") {
        if allows("scope", &[scope]).is_none() {
            return implicit("scope");
        }
    }
    if case.get("vpcEndpoint").is_some() && allows("vpcEndpoint", &one("vpcEndpoint")).is_none() {
        return implicit("vpcEndpoint");
    }

    let is_trust = case.get("trust").is_some();
    let (kind, key) = if is_trust {
        ("trust", "trust")
    } else {
        ("resource", "resourcePolicy")
    };
    let by_resource = allows(kind, &one(key));
    let Some(account) = caller.account.clone() else {
        return if by_resource.is_some() {
            allowed()
        } else {
            implicit(kind)
        };
    };

    // The caller's own side: identity policies, capped by boundary and session policies.
    let cap = if case.get("boundary").is_some() && allows("boundary", &one("boundary")).is_none() {
        Some("boundary")
    } else if case.get("session").is_some() && allows("session", &list("session")).is_none() {
        Some("session")
    } else {
        None
    };
    let is_federated = caller.arn.contains(":federated-user/");
    let acts_as_root = caller.is_root || (is_federated && caller.entity.is_empty());
    let own = if is_federated && case.get("session").is_none() {
        Some("session")
    } else if !acts_as_root && allows("identity", &list("identity")).is_none() {
        Some("identity")
    } else {
        cap
    };

    let owner = case["resourceAccount"].as_str().unwrap_or(&account);
    if owner != account {
        // Both sides must allow.
        return match (own, by_resource) {
            (Some(kind), _) => implicit(kind),
            (None, None) => implicit(kind),
            (None, Some(_)) => allowed(),
        };
    }
    let refused = match by_resource {
        Some(Names::Exactly) => None,
        Some(Names::Entity) => cap,
        None if is_trust || case["resourcePolicyRequired"] == true => own.or(Some(kind)),
        // The account delegates, or nothing else is asked for.
        Some(Names::Account) | None => own,
    };
    refused.map_or_else(allowed, implicit)
}

fn allowed() -> Verdict {
    Verdict {
        decision: "Allowed",
        by: String::new(),
    }
}

fn implicit(by: &str) -> Verdict {
    Verdict {
        decision: "ImplicitlyDenied",
        by: by.into(),
    }
}

/// Every policy that can deny, with its kind and name, in the order in which one is named.
fn applicable(case: &Value, caller: &Caller) -> Vec<(&'static str, String, Value)> {
    let mut found = Vec::new();
    let levels = [
        ("scp", "scps", caller.is_bound_by_scps(case)),
        ("rcp", "rcps", rcps_bind(case, caller)),
    ];
    for (kind, key, binds) in levels {
        for (level, policies) in case[key].as_array().into_iter().flatten().enumerate() {
            for (at, policy) in policies.as_array().unwrap().iter().enumerate() {
                if binds {
                    found.push((kind, format!("{key}{level}.{at}"), document(policy)));
                }
            }
        }
    }
    for (kind, key) in [
        ("resource", "resourcePolicy"),
        ("trust", "trust"),
        ("vpcEndpoint", "vpcEndpoint"),
        ("identity", "identity"),
        ("boundary", "boundary"),
        ("session", "session"),
        ("scope", "scopes"),
    ] {
        match case.get(key) {
            None => {}
            Some(Value::Array(policies)) if matches!(kind, "identity" | "session" | "scope") => {
                for (at, policy) in policies.iter().enumerate() {
                    found.push((kind, format!("{key}{at}"), document(policy)));
                }
            }
            Some(policy) => found.push((kind, key.into(), document(policy))),
        }
    }
    found
}

/// Not calls by service-linked roles, services assuming one, and `kms:RetireGrant`.
fn rcps_bind(case: &Value, caller: &Caller) -> bool {
    let action = case["action"].as_str().unwrap().to_lowercase();
    let resource = case["resource"].as_str().unwrap_or("*");
    let is_linked = resource.contains(":role/aws-service-role/");
    if action == "sts:assumerole" && is_linked && caller.is_service() {
        return false;
    }
    action != "kms:retiregrant" && !caller.is_linked()
}

fn statements(policy: &Value) -> Vec<Statement<'_>> {
    let current = policy["Version"] == "2012-10-17";
    each(&policy["Statement"])
        .into_iter()
        .map(|s| (s, current))
        .collect()
}

/// A value that may be alone or in an array.
fn each(value: &Value) -> Vec<&Value> {
    match value {
        Value::Array(items) => items.iter().collect(),
        Value::Null => Vec::new(),
        single => vec![single],
    }
}

/// Whether the statement speaks of the request, and how it names the caller.
fn matches(
    case: &Value,
    caller: &Caller,
    kind: &str,
    (statement, current): Statement<'_>,
) -> Option<Names> {
    let action = case["action"].as_str().unwrap();
    let names_action = |entry: &&Value| action_matches(entry.as_str().unwrap(), action);
    let by_action = match statement.get("Action") {
        Some(entries) => each(entries).iter().any(names_action),
        None => !each(&statement["NotAction"]).iter().any(names_action),
    };
    let resource = case["resource"].as_str().unwrap_or("*");
    let names_resource =
        |entry: &&Value| resource_matches(case, entry.as_str().unwrap(), resource, current);
    let by_resource = match (statement.get("Resource"), statement.get("NotResource")) {
        (Some(entries), _) => each(entries).iter().any(names_resource),
        (None, Some(entries)) => !each(entries).iter().any(names_resource),
        (None, None) => kind == "trust",
    };
    let mut by_condition = true;
    let mut singles_out = false;
    for (operator, keys) in statement["Condition"].as_object().into_iter().flatten() {
        for (key, values) in keys.as_object().unwrap() {
            let denies = statement["Effect"] == "Deny";
            let of = (current, denies);
            by_condition &= condition_holds(case, operator, key, &each(values), of);
            let operator = operator.trim_start_matches("ForAnyValue:");
            let equates = [
                "StringEquals",
                "StringEqualsIgnoreCase",
                "StringLike",
                "ArnEquals",
                "ArnLike",
            ];
            singles_out |= equates.contains(&operator) && key.to_lowercase() == "aws:principalarn";
        }
    }
    if !(by_action && by_resource && by_condition) {
        return None;
    }
    if matches!(kind, "identity" | "boundary" | "session" | "scope" | "scp") {
        return Some(Names::Exactly);
    }
    let boundary = case.get("boundary").is_some();
    principal_matches(case, caller, statement, boundary, singles_out)
}

fn principal_matches(
    case: &Value,
    caller: &Caller,
    statement: &Value,
    boundary: bool,
    singles_out: bool,
) -> Option<Names> {
    let listed = |element: &Value| -> Vec<Option<Names>> {
        if *element == "*" {
            return vec![Some(Names::Entity)];
        }
        let mut names = Vec::new();
        for (of, values) in element.as_object().into_iter().flatten() {
            for value in each(values) {
                names.push(caller.named(case, of, value.as_str().unwrap()));
            }
        }
        names
    };
    let is_star = |element: &Value| {
        *element == "*" || each(&element["AWS"]).iter().any(|value| **value == "*")
    };
    if let Some(element) = statement.get("Principal") {
        let best = listed(element).into_iter().flatten().max()?;
        return Some(if is_star(element) && singles_out {
            Names::Exactly
        } else {
            best
        });
    }
    let element = statement.get("NotPrincipal")?;
    let names: Vec<Names> = listed(element).into_iter().flatten().collect();
    if statement["Effect"] == "Allow" {
        return names.is_empty().then_some(Names::Entity);
    }
    // A NotPrincipal Deny catches everyone who has a boundary, and spares only callers of whom it
    // lists the account and each identity they act through.
    let spared = is_star(element)
        || caller.layers().iter().all(|layer| names.contains(layer)) && !caller.layers().is_empty();
    (boundary || !spared).then_some(Names::Exactly)
}

struct Caller {
    arn: String,
    account: Option<String>,
    is_root: bool,
    /// The role of a session, or the user that made a federated one.
    entity: String,
    id: String,
}

impl Caller {
    fn of(case: &Value) -> Self {
        let arn = case["principal"].as_str().unwrap().to_string();
        let parts: Vec<&str> = arn.splitn(6, ':').collect();
        let account = (parts.len() == 6 && arn.starts_with("arn:")).then(|| parts[4].to_string());
        let entity = if arn.contains(":assumed-role/") {
            let role = parts[5].split('/').nth(1).unwrap();
            let default = format!("arn:aws:iam::{}:role/{role}", parts[4]);
            case["role"].as_str().unwrap_or(&default).to_string()
        } else {
            case["federatedBy"].as_str().unwrap_or_default().to_string()
        };
        let bearer = if entity.is_empty() { &arn } else { &entity };
        let id = case["uniqueId"]
            .as_str()
            .map_or_else(|| default_id(bearer), String::from);
        Self {
            is_root: arn.ends_with(":root"),
            account,
            entity,
            id,
            arn,
        }
    }

    fn is_linked(&self) -> bool {
        self.entity.contains(":role/aws-service-role/")
    }

    fn is_bound_by_scps(&self, case: &Value) -> bool {
        let manages = case["inManagementAccount"] == true;
        self.account.is_some() && !self.is_linked() && !manages
    }

    fn layers(&self) -> Vec<Names> {
        if self.arn == "anonymous" {
            Vec::new()
        } else if self.is_root {
            vec![Names::Account]
        } else if self.arn.contains(":assumed-role/") {
            vec![Names::Account, Names::Entity, Names::Exactly]
        } else if self.account.is_some() {
            vec![Names::Account, Names::Exactly]
        } else if self.is_provider() {
            vec![Names::Entity]
        } else {
            vec![Names::Exactly]
        }
    }

    fn is_provider(&self) -> bool {
        self.arn.starts_with("web ") || self.arn.starts_with("saml ")
    }

    fn is_service(&self) -> bool {
        self.account.is_none() && !self.is_provider() && self.arn != "anonymous"
    }

    fn named(&self, case: &Value, of: &str, value: &str) -> Option<Names> {
        let is_service = self.is_service();
        match of {
            "AWS" => self.named_by_aws(case, value),
            "Service" => {
                (is_service && (value == "*" || value == self.arn)).then_some(Names::Exactly)
            }
            "Federated" => {
                let provider = if self.is_provider() {
                    self.arn
                        .split_once(' ')
                        .map(|(_, provider)| provider.to_string())
                } else if self.arn.contains(":assumed-role/") {
                    lookup(case, "aws:FederatedProvider").and_then(|v| v.as_str().map(String::from))
                } else {
                    None
                };
                provider
                    .filter(|p| value == "*" || p == value)
                    .map(|_| Names::Entity)
            }
            "CanonicalUser" => {
                let account = case["canonicalUsers"][value].as_str();
                (account.is_some() && account == self.account.as_deref()).then_some(Names::Account)
            }
            _ => None,
        }
    }

    fn named_by_aws(&self, case: &Value, value: &str) -> Option<Names> {
        if value == "*" {
            return Some(Names::Entity);
        }
        let account = self.account.as_deref()?;
        if value == account || value == format!("arn:aws:iam::{account}:root") {
            return Some(Names::Account);
        }
        let same_entity = |arn: &str| match case["resolved"].get(value) {
            Some(id) => !arn.is_empty() && *id == self.id.as_str(),
            None => !arn.is_empty() && value == arn,
        };
        if self.arn.contains(":user/") {
            return (same_entity(&self.arn) || value == self.id).then_some(Names::Exactly);
        }
        if value == self.arn {
            return Some(Names::Exactly);
        }
        let has_entity = !self.entity.is_empty();
        (has_entity && (same_entity(&self.entity) || value == self.id)).then_some(Names::Entity)
    }
}

fn action_matches(pattern: &str, action: &str) -> bool {
    if pattern == "*" {
        return true;
    }
    let (Some((service, name)), Some((of, what))) =
        (pattern.split_once(':'), action.split_once(':'))
    else {
        return false;
    };
    if name.is_empty() || pattern.contains([',', ' ']) {
        return false;
    }
    let fold = |text: &str| wild(&text.to_lowercase());
    (service == "*" || service.eq_ignore_ascii_case(of)) && glob(&fold(name), &what.to_lowercase())
}

fn resource_matches(case: &Value, pattern: &str, resource: &str, current: bool) -> bool {
    if pattern == "*" {
        return true;
    }
    let Some(mut parts) = split_pattern(&marks(pattern)) else {
        return false;
    };
    while parts.len() < 6 {
        parts.push("*".into());
    }
    parts_match(case, &parts, resource, current)
}

/// Matches pattern parts, with variables still in them, against the six parts of an ARN.
fn parts_match(case: &Value, pattern: &[String], arn: &str, current: bool) -> bool {
    let arn: Vec<&str> = arn.splitn(6, ':').collect();
    if arn.len() != 6 || arn[0] != "arn" || pattern.len() != 6 {
        return false;
    }
    pattern.iter().zip(arn).all(|(pattern, part)| {
        let pattern = pattern.replace('\u{1}', ":");
        substitute(case, &pattern, current).is_some_and(|pattern| glob(&pattern, part))
    })
}

/// The text with colons inside `${…}` marked, so that it can be split at the others.
fn marks(text: &str) -> String {
    let mut marked = String::new();
    let mut inside = false;
    let characters: Vec<char> = text.chars().collect();
    for (at, c) in characters.iter().enumerate() {
        if *c == '$' && characters.get(at + 1) == Some(&'{') {
            inside = true;
        }
        if *c == '}' {
            inside = false;
        }
        marked.push(if inside && *c == ':' { '\u{1}' } else { *c });
    }
    marked
}

fn split_pattern(text: &str) -> Option<Vec<String>> {
    let parts: Vec<String> = text.splitn(6, ':').map(String::from).collect();
    (parts[0] == "arn").then_some(parts)
}

/// A character that must be equal, or a wildcard.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Glyph {
    Is(char),
    One,
    Many,
}

pub(crate) fn wild(text: &str) -> Vec<Glyph> {
    text.chars()
        .map(|c| match c {
            '*' => Glyph::Many,
            '?' => Glyph::One,
            c => Glyph::Is(c),
        })
        .collect()
}

/// Replaces variables by their values, whose characters are plain. `None` if one has no value.
fn substitute(case: &Value, text: &str, current: bool) -> Option<Vec<Glyph>> {
    if !current {
        return Some(wild(text));
    }
    let Some((before, rest)) = text.split_once("${") else {
        return Some(wild(text));
    };
    let Some((variable, after)) = rest.split_once('}') else {
        return Some(wild(text));
    };
    let mut glyphs = wild(before);
    let value = match variable {
        "*" | "?" | "$" => variable.to_string(),
        _ => {
            let (key, default) = match variable.split_once(',') {
                Some((key, default)) => (key.trim(), Some(default.trim().trim_matches('\''))),
                None => (variable.trim(), None),
            };
            match lookup(case, key) {
                Some(Value::Array(_)) => return None,
                Some(value) => plain(&value),
                None => default?.to_string(),
            }
        }
    };
    glyphs.extend(value.chars().map(Glyph::Is));
    glyphs.extend(substitute(case, after, current)?);
    Some(glyphs)
}

/// Fills the whole table of which prefixes match which.
pub(crate) fn glob(pattern: &[Glyph], text: &str) -> bool {
    let text: Vec<char> = text.chars().collect();
    let mut table = vec![vec![false; text.len() + 1]; pattern.len() + 1];
    table[0][0] = true;
    for (p, glyph) in pattern.iter().enumerate() {
        for t in 0..=text.len() {
            table[p + 1][t] = match glyph {
                Glyph::Many => table[p][t] || (t > 0 && table[p + 1][t - 1]),
                Glyph::One => t > 0 && table[p][t - 1],
                Glyph::Is(c) => t > 0 && table[p][t - 1] && text[t - 1] == *c,
            };
        }
    }
    table[pattern.len()][text.len()]
}

/// The value of a key, whose name is told without case.
fn lookup(case: &Value, key: &str) -> Option<Value> {
    let context = case["context"].as_object()?;
    let found = context
        .iter()
        .find(|(name, _)| name.to_lowercase() == key.to_lowercase());
    found.map(|(_, value)| value.clone())
}

fn plain(value: &Value) -> String {
    value
        .as_str()
        .map_or_else(|| value.to_string(), String::from)
}

fn condition_holds(
    case: &Value,
    operator: &str,
    key: &str,
    values: &[&Value],
    (current, denies): (bool, bool),
) -> bool {
    let (set, rest) = match operator.split_once(':') {
        Some((set, rest)) => (set, rest),
        None => ("", operator),
    };
    let (name, if_exists) = match rest.strip_suffix("IfExists") {
        Some(name) => (name, true),
        None => (rest, false),
    };
    let positive = name.replace("Not", "");
    let negated = positive != name;
    let wanted: Vec<String> = values.iter().map(|value| plain(value)).collect();
    let found = lookup(case, key);
    // Values that are all empty are a null data set.
    let is_null = |found: &Value| each(found).into_iter().all(|value| plain(value).is_empty());
    if name == "Null" {
        let absent = match (&found, set) {
            (None, _) => true,
            // Without a set operator a single text is there, empty or not.
            (Some(Value::Array(_)), _) | (_, "ForAllValues" | "ForAnyValue") => {
                found.as_ref().is_none_or(is_null)
            }
            (Some(_), _) => false,
        };
        let wants = |what: bool| {
            wanted
                .iter()
                .any(|want| (want.to_lowercase() == "true") == what)
        };
        return match set {
            "ForAllValues" => absent || wants(false),
            "ForAnyValue" => !absent && wants(false),
            _ => wants(absent),
        };
    }
    let Some(found) = found else {
        return if_exists || set == "ForAllValues" || (set.is_empty() && negated);
    };
    let has: Vec<String> = each(&found).into_iter().map(plain).collect();
    let listed = |value: &String| {
        let is_arn = positive.starts_with("Arn");
        // What cannot be compared meets neither the operator nor its negation.
        let unreadable = match positive.as_str() {
            "IpAddress" => address(value).is_none(),
            _ => is_arn && !is_whole_arn(value),
        };
        if unreadable {
            return negated;
        }
        for want in &wanted {
            if is_arn && !is_arn_pattern(want, current) {
                return denies != negated;
            }
            if compares(case, &positive, value, want, current) {
                return true;
            }
        }
        false
    };
    let good = |value: &String| {
        if negated {
            !listed(value)
        } else {
            listed(value)
        }
    };
    match set {
        "ForAllValues" => (found.is_array() && is_null(&found)) || has.iter().all(good),
        "ForAnyValue" => !(found.is_array() && is_null(&found)) && has.iter().any(good),
        _ if found.is_array() => false,
        _ => has.iter().all(good),
    }
}

/// Whether the request's value meets one value of the policy.
fn compares(case: &Value, operator: &str, has: &str, want: &str, current: bool) -> bool {
    let equal = |fold: bool| {
        let escaped = want.replace('*', "\u{2}").replace('?', "\u{3}");
        // Only where there are variables do these stand for the characters themselves.
        let escaped = if current {
            escaped
                .replace("${\u{2}}", "${*}")
                .replace("${\u{3}}", "${?}")
        } else {
            escaped
        };
        let Some(glyphs) = substitute(case, &escaped, current) else {
            return false;
        };
        let text: Option<String> = glyphs
            .iter()
            .map(|glyph| match glyph {
                Glyph::Is('\u{2}') => Some('*'),
                Glyph::Is('\u{3}') => Some('?'),
                Glyph::Is(c) => Some(*c),
                _ => None,
            })
            .collect();
        text.is_some_and(|text| {
            if operator == "Bool" {
                let truth = (has.to_lowercase() == "true").to_string();
                text.to_lowercase() == truth
            } else if fold {
                text.eq_ignore_ascii_case(has)
            } else {
                text == has
            }
        })
    };
    match operator {
        "StringEquals" => equal(false),
        "StringEqualsIgnoreCase" | "Bool" => equal(true),
        "StringLike" => substitute(case, want, current).is_some_and(|glyphs| glob(&glyphs, has)),
        "BinaryEquals" => {
            // What was saved may lack its padding.
            let padding = "=".repeat(want.len().next_multiple_of(4) - want.len());
            bits(has).is_some() && bits(has) == bits(&format!("{want}{padding}"))
        }
        "IpAddress" => in_range(has, want).unwrap_or(false),
        "ArnEquals" | "ArnLike" => arn_like(case, has, want, current),
        _ if operator.starts_with("Numeric") => {
            let numbers = (has.parse::<f64>(), want.parse::<f64>());
            matches!(numbers, (Ok(has), Ok(want)) if ordered(operator, has, want))
        }
        _ if operator.starts_with("Date") => {
            let dates = (moment(has), moment(want));
            matches!(dates, (Some(has), Some(want)) if ordered(operator, has, want))
        }
        other => panic!("no such operator: {other}"),
    }
}

fn ordered(operator: &str, has: f64, want: f64) -> bool {
    match operator
        .trim_start_matches("Numeric")
        .trim_start_matches("Date")
    {
        "Equals" => has.total_cmp(&want).is_eq(),
        "LessThan" => has < want,
        "LessThanEquals" => has <= want,
        "GreaterThan" => has > want,
        "GreaterThanEquals" => has >= want,
        other => panic!("no such comparison: {other}"),
    }
}

fn arn_like(case: &Value, has: &str, want: &str, current: bool) -> bool {
    // Substituted first, then split: the value of a variable may be a whole ARN.
    let Some(glyphs) = substitute(case, want, current) else {
        return false;
    };
    let pattern: Vec<&[Glyph]> = glyphs.splitn(6, |glyph| *glyph == Glyph::Is(':')).collect();
    let arn: Vec<&str> = has.splitn(6, ':').collect();
    let complete = pattern.len() == 6 && arn.len() == 6 && arn[0] == "arn";
    complete
        && pattern
            .iter()
            .zip(arn)
            .all(|(pattern, part)| glob(pattern, part))
}

fn is_whole_arn(text: &str) -> bool {
    text.starts_with("arn:") && text.splitn(6, ':').count() == 6
}

/// Whether `text` has the parts of an ARN, as far as that is known before variables are replaced.
fn is_arn_pattern(text: &str, current: bool) -> bool {
    let parts: Vec<String> = marks(text).splitn(6, ':').map(String::from).collect();
    // `${*}` and its like stand for a character.
    let has_variable = |part: &String| {
        let plain = ["${*}", "${?}", "${$}"].iter();
        let rest = plain.fold(part.clone(), |part, sign| part.replace(sign, ""));
        rest.contains("${")
    };
    let open = current && parts.iter().take(5).any(has_variable);
    open || (parts.len() == 6 && parts[0] == "arn")
}

fn address(text: &str) -> Option<IpAddr> {
    if let Ok(address) = text.parse::<IpAddr>() {
        return Some(match address {
            IpAddr::V6(v6) => v6.to_ipv4_mapped().map_or(address, IpAddr::V4),
            IpAddr::V4(_) => address,
        });
    }
    let octets: Option<Vec<u8>> = text.split('.').map(|part| part.parse().ok()).collect();
    let octets: [u8; 4] = octets?.try_into().ok()?;
    Some(IpAddr::from(octets))
}

fn in_range(has: &str, range: &str) -> Option<bool> {
    let bits = |address: IpAddr| -> Vec<bool> {
        let octets = match address {
            IpAddr::V4(v4) => v4.octets().to_vec(),
            IpAddr::V6(v6) => v6.octets().to_vec(),
        };
        let bits_of = |octet: u8| (0..8).rev().map(move |bit| octet >> bit & 1 == 1);
        octets.into_iter().flat_map(bits_of).collect()
    };
    let (written, length) = range.split_once('/').unwrap_or((range, ""));
    let network = match written.parse::<IpAddr>() {
        Ok(address) => bits(address),
        Err(_) => bits(address(written)?),
    };
    let address = bits(address(has)?);
    let length = if length.is_empty() {
        network.len()
    } else {
        length.parse().ok()?
    };
    Some(network.len() == address.len() && network.get(..length)? == &address[..length])
}

fn bits(text: &str) -> Option<String> {
    let alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let digits = text.trim_end_matches('=');
    if !text.len().is_multiple_of(4) || text.len() - digits.len() > 2 {
        return None;
    }
    let found: Option<String> = digits
        .chars()
        .map(|c| alphabet.find(c).map(|value| format!("{value:06b}")))
        .collect();
    let found = found?;
    Some(found[..found.len() / 8 * 8].to_string())
}

/// Seconds since 1970, counted day by day.
fn moment(text: &str) -> Option<f64> {
    if let Ok(seconds) = text.parse::<f64>() {
        return Some(seconds);
    }
    let (date, time) = text.split_once('T').unwrap_or((text, "00:00:00Z"));
    let mut parts = date.split('-').map(|part| part.parse::<i64>().ok());
    let (year, month, day) = (parts.next()??, parts.next()??, parts.next()??);
    let leap = |year: i64| year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let mut days = 0;
    for past in 1970..year {
        days += if leap(past) { 366 } else { 365 };
    }
    let february = if leap(year) { 29 } else { 28 };
    let months = [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    days += months
        .iter()
        .take(usize::try_from(month - 1).ok()?)
        .sum::<i64>()
        + day
        - 1;
    let (clock, ahead) = match time.split_once('+') {
        Some((clock, offset)) => {
            let (hours, minutes) = offset.split_once(':')?;
            (
                clock,
                hours.parse::<i64>().ok()? * 3600 + minutes.parse::<i64>().ok()? * 60,
            )
        }
        None => (time.trim_end_matches('Z'), 0),
    };
    let clock: Option<Vec<i64>> = clock.split(':').map(|part| part.parse().ok()).collect();
    let clock = clock?;
    let seconds = days * 86_400 + clock[0] * 3600 + clock[1] * 60 + clock[2] - ahead;
    Some(f64::from(i32::try_from(seconds).ok()?))
}
