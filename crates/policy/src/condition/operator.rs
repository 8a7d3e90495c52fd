use crate::pattern::Case;
use crate::reference::KeyType;
use core::cmp::Ordering;
use core::fmt;

/// A condition operator with its prefix and suffix.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Operator {
    name: &'static str,
    pub(crate) family: Family,
    pub(crate) negated: bool,
    pub(crate) quantifier: Option<Quantifier>,
    pub(crate) if_exists: bool,
}

/// `ForAllValues` or `ForAnyValue`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Quantifier {
    All,
    Any,
}

/// The type of an operator, and how it compares.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Family {
    Text { case: Case, like: bool },
    Number(Comparison),
    Date(Comparison),
    Bool,
    Binary,
    Address,
    Arn,
    Null,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Comparison {
    Equal,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

impl Comparison {
    /// Whether the request's value, so ordered against the policy's, meets it.
    pub(crate) fn holds(self, order: Ordering) -> bool {
        match self {
            Self::Equal => order.is_eq(),
            Self::Less => order.is_lt(),
            Self::LessOrEqual => order.is_le(),
            Self::Greater => order.is_gt(),
            Self::GreaterOrEqual => order.is_ge(),
        }
    }
}

const EXACT: Family = Family::Text {
    case: Case::Exact,
    like: false,
};
const FOLDED: Family = Family::Text {
    case: Case::Ignore,
    like: false,
};
const LIKE: Family = Family::Text {
    case: Case::Exact,
    like: true,
};

/// Every operator: its name, its type, whether it negates.
const OPERATORS: [(&str, Family, bool); 27] = [
    ("StringEquals", EXACT, false),
    ("StringNotEquals", EXACT, true),
    ("StringEqualsIgnoreCase", FOLDED, false),
    ("StringNotEqualsIgnoreCase", FOLDED, true),
    ("StringLike", LIKE, false),
    ("StringNotLike", LIKE, true),
    ("NumericEquals", Family::Number(Comparison::Equal), false),
    ("NumericNotEquals", Family::Number(Comparison::Equal), true),
    ("NumericLessThan", Family::Number(Comparison::Less), false),
    (
        "NumericLessThanEquals",
        Family::Number(Comparison::LessOrEqual),
        false,
    ),
    (
        "NumericGreaterThan",
        Family::Number(Comparison::Greater),
        false,
    ),
    (
        "NumericGreaterThanEquals",
        Family::Number(Comparison::GreaterOrEqual),
        false,
    ),
    ("DateEquals", Family::Date(Comparison::Equal), false),
    ("DateNotEquals", Family::Date(Comparison::Equal), true),
    ("DateLessThan", Family::Date(Comparison::Less), false),
    (
        "DateLessThanEquals",
        Family::Date(Comparison::LessOrEqual),
        false,
    ),
    ("DateGreaterThan", Family::Date(Comparison::Greater), false),
    (
        "DateGreaterThanEquals",
        Family::Date(Comparison::GreaterOrEqual),
        false,
    ),
    ("Bool", Family::Bool, false),
    ("BinaryEquals", Family::Binary, false),
    ("IpAddress", Family::Address, false),
    ("NotIpAddress", Family::Address, true),
    ("ArnEquals", Family::Arn, false),
    ("ArnLike", Family::Arn, false),
    ("ArnNotEquals", Family::Arn, true),
    ("ArnNotLike", Family::Arn, true),
    ("Null", Family::Null, false),
];

impl Operator {
    /// Reads an operator such as `ForAnyValue:StringLikeIfExists`.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let (quantifier, rest) = if let Some(rest) = text.strip_prefix("ForAllValues:") {
            (Some(Quantifier::All), rest)
        } else if let Some(rest) = text.strip_prefix("ForAnyValue:") {
            (Some(Quantifier::Any), rest)
        } else {
            (None, text)
        };
        let (name, if_exists) = match rest.strip_suffix("IfExists") {
            Some(name) => (name, true),
            None => (rest, false),
        };
        let (name, family, negated) = *OPERATORS.iter().find(|entry| entry.0 == name)?;
        if family == Family::Null && if_exists {
            return None;
        }
        Some(Self {
            name,
            family,
            negated,
            quantifier,
            if_exists,
        })
    }

    pub(crate) fn is_null(self) -> bool {
        self.family == Family::Null
    }

    pub(crate) fn is_text(self) -> bool {
        matches!(self.family, Family::Text { .. })
    }

    /// Whether it compares text without wildcards.
    pub(crate) fn is_literal(self) -> bool {
        matches!(self.family, Family::Text { like: false, .. })
    }

    /// Whether it compares text with wildcards.
    pub(crate) fn is_like(self) -> bool {
        matches!(self.family, Family::Text { like: true, .. })
    }

    /// The type of the values it takes.
    pub(crate) fn value_type(self) -> KeyType {
        match self.family {
            Family::Text { .. } => KeyType::String,
            Family::Number(_) => KeyType::Numeric,
            Family::Date(_) => KeyType::Date,
            Family::Bool | Family::Null => KeyType::Bool,
            Family::Binary => KeyType::Binary,
            Family::Address => KeyType::IpAddress,
            Family::Arn => KeyType::Arn,
        }
    }

    /// Whether keys of `kind` want another kind of operator.
    pub(crate) fn mismatches(self, kind: KeyType) -> bool {
        let mine = self.value_type();
        let text = |kind| matches!(kind, KeyType::String | KeyType::Arn);
        // Seconds since 1970 are dates and numbers.
        let seconds = mine == KeyType::Numeric && kind == KeyType::Date;
        !(self.is_null() || seconds || mine == kind || (text(mine) && text(kind)))
    }

    /// Of several numbers, the one that decides alone.
    pub(crate) fn only_needs(self) -> Option<&'static str> {
        match self.family {
            Family::Number(Comparison::Less | Comparison::LessOrEqual) => Some("greatest"),
            Family::Number(Comparison::Greater | Comparison::GreaterOrEqual) => Some("least"),
            _ => None,
        }
    }
}

impl fmt::Display for Operator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.quantifier {
            Some(Quantifier::All) => "ForAllValues:",
            Some(Quantifier::Any) => "ForAnyValue:",
            None => "",
        })?;
        f.write_str(self.name)?;
        f.write_str(if self.if_exists { "IfExists" } else { "" })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::ToString;

    #[test]
    fn every_operator_is_read_and_shown_with_its_prefix_and_suffix() {
        for (name, ..) in OPERATORS {
            for prefix in ["", "ForAllValues:", "ForAnyValue:"] {
                let text = alloc::format!("{prefix}{name}");
                assert_eq!(Operator::parse(&text).unwrap().to_string(), text);
                let text = text + "IfExists";
                let shown = Operator::parse(&text).map(|o| o.to_string());
                assert_eq!(shown, (name != "Null").then_some(text));
            }
        }
        for bad in [
            "",
            "stringequals",
            "StringEqual",
            "ForSomeValues:Bool",
            "IfExists",
        ] {
            assert_eq!(Operator::parse(bad), None, "{bad}");
        }
    }
}
