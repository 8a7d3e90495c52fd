//! AWS's names in Rust's spelling.

/// The words of a name: `SAMLProviderArn` is `SAML`, `Provider`, `Arn`.
fn words(name: &str) -> Vec<String> {
    let letters: Vec<char> = name.chars().collect();
    let mut words: Vec<String> = Vec::new();
    let mut word = String::new();
    for (index, letter) in letters.iter().enumerate() {
        if !letter.is_ascii_alphanumeric() {
            words.push(std::mem::take(&mut word));
            continue;
        }
        let before = index.checked_sub(1).and_then(|at| letters.get(at));
        let after = letters.get(index + 1);
        let rises = letter.is_ascii_uppercase()
            && before.is_some_and(|c| c.is_ascii_lowercase() || c.is_ascii_digit());
        let acronym_ends = letter.is_ascii_uppercase()
            && before.is_some_and(char::is_ascii_uppercase)
            && after.is_some_and(char::is_ascii_lowercase);
        if rises || acronym_ends {
            words.push(std::mem::take(&mut word));
        }
        word.push(*letter);
    }
    words.push(word);
    words.retain(|word| !word.is_empty());
    words
}

/// `user_name`.
pub(crate) fn snake(name: &str) -> String {
    words(&joined(name)).join("_").to_ascii_lowercase()
}

/// `USER_NAME`.
pub(crate) fn screaming(name: &str) -> String {
    snake(name).to_ascii_uppercase()
}

/// `UserName`, leaving acronyms as AWS writes them.
pub(crate) fn camel(name: &str) -> String {
    let mut letters = name.chars();
    letters
        .next()
        .map(|first| first.to_ascii_uppercase())
        .into_iter()
        .chain(letters)
        .collect()
}

/// The variant for a value of an enum: `AUTHORIZATION_CODE` is `AuthorizationCode`.
pub(crate) fn variant(value: &str) -> String {
    let shouting = !value.contains(|c: char| c.is_ascii_lowercase());
    let mut variant = String::new();
    for word in words(value) {
        let word = if shouting {
            word.to_ascii_lowercase()
        } else {
            word
        };
        variant.push_str(&camel(&word));
    }
    match variant.chars().next() {
        Some(first) if first.is_ascii_digit() => format!("V{variant}"),
        Some(_) => variant,
        None => "Empty".into(),
    }
}

/// A field's name, escaped where it is a keyword.
pub(crate) fn field(name: &str) -> String {
    let name = snake(name);
    let keywords = [
        "type", "match", "ref", "self", "use", "in", "for", "where", "move", "static",
    ];
    if keywords.contains(&name.as_str()) {
        format!("r#{name}")
    } else {
        name
    }
}

/// Words that AWS writes with capitals inside.
fn joined(name: &str) -> String {
    let words = [
        ("OAuth", "Oauth"),
        ("VPCs", "Vpcs"),
        ("ARNs", "Arns"),
        ("IDs", "Ids"),
    ];
    let words = words.into_iter().chain([("EC2", "Ec2")]);
    words.fold(name.to_owned(), |name, (from, to)| name.replace(from, to))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_spelled_as_rust_spells_them() {
        let table = [
            ("UserName", "user_name"),
            ("SAMLProviderArn", "saml_provider_arn"),
            ("QRCodePNG", "qr_code_png"),
            ("CreateOAuth2TokenWithIAM", "create_oauth2_token_with_iam"),
            ("VPCs", "vpcs"),
            ("userNameType", "user_name_type"),
            ("error_description", "error_description"),
        ];
        for (name, expected) in table {
            assert_eq!(snake(name), expected);
        }
        assert_eq!(field("Type"), "r#type");
        assert_eq!(camel("statusType"), "StatusType");
    }

    #[test]
    fn values_become_variants() {
        let table = [
            ("AUTHORIZATION_CODE", "AuthorizationCode"),
            ("Active", "Active"),
            ("SHA-256", "Sha256"),
            ("12", "V12"),
            ("", "Empty"),
        ];
        for (value, expected) in table {
            assert_eq!(variant(value), expected);
        }
    }
}
