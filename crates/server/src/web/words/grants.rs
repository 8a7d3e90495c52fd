//! What the pages about policies, providers and the account's settings say, and those of deleting.

plain! {
    // What somebody may do.
    permissions: "Permissions", "Berechtigungen";
    the_attached: "The attached policies", "Die angehängten Richtlinien";
    list_of_attached: "attached policies", "angehängte Richtlinien";
    attached_policies: "Attached policies", "Angehängte Richtlinien";
    none_attached: "None is attached.", "Es ist keine angehängt.";
    policy: "Policy", "Richtlinie";
    policies: "Policies", "Richtlinien";
    the_policies: "The policies", "Die Richtlinien";
    the_policy: "The policy", "Die Richtlinie";
    attach_policies: "Attach policies", "Richtlinien anhängen";
    detach: "Detach", "Abhängen";
    the_inline: "The inline policies", "Die eingebetteten Richtlinien";
    list_of_inline: "inline policies", "eingebettete Richtlinien";
    inline_policies: "Inline policies", "Eingebettete Richtlinien";
    inline_policy: "Inline policy", "Eingebettete Richtlinie";
    inline_hint: "Each belongs to this one alone.", "Jede gehört nur hierher.";
    create_inline: "Create inline policy", "Eingebettete Richtlinie erstellen";
    delete_policy: "Delete policy", "Richtlinie löschen";
    written_nowhere: "What it says is written nowhere else.", "Was sie sagt, steht nirgends sonst.";
    save_policy: "Save policy", "Richtlinie speichern";
    check_policy: "Check policy", "Richtlinie prüfen";
    policy_document: "Policy document", "Richtliniendokument";
    boundary: "Boundary", "Grenze";
    permissions_boundary: "Permissions boundary", "Berechtigungsgrenze";
    boundary_hint: "The most that this one can be allowed, whatever its policies allow.",
        "Das Äußerste, was hier erlaubt sein kann, was auch immer die Richtlinien erlauben.";
    choose_boundary: "Choose a boundary", "Grenze wählen";
    set_boundary: "Set boundary", "Grenze setzen";
    remove_boundary: "Remove boundary", "Grenze entfernen";
    arn_of_policy: "ARN of a policy", "ARN einer Richtlinie";
    findings: "Findings", "Befunde";
    list_of_findings: "findings", "Befunde";
    finding: "Finding", "Befund";
    place: "Place", "Stelle";

    // Managed policies.
    list_of_policies: "policies", "Richtlinien";
    this_account: "This account", "Dieses Konto";
    aws_managed: "AWS managed", "Von AWS verwaltet";
    aws_managed_policies: "AWS managed policies", "Von AWS verwaltete Richtlinien";
    policies_of_account: "Policies of this account", "Richtlinien dieses Kontos";
    attached: "Attached", "Angehängt";
    used_as: "Used as", "Verwendet als";
    customer_managed: "Customer managed", "Vom Kunden verwaltet";
    aws_job_function: "AWS managed, job function", "Von AWS verwaltet, Aufgabe";
    changed: "Changed", "Geändert";
    create_policy: "Create policy", "Richtlinie erstellen";
    all_policies: "All policies", "Alle Richtlinien";
    edit: "Edit", "Bearbeiten";
    document: "Document", "Dokument";
    the_document: "The document", "Das Dokument";
    policy_id: "Policy ID", "Richtlinien-ID";
    version: "Version", "Version";
    versions: "Versions", "Versionen";
    list_of_versions: "versions", "Versionen";
    the_versions: "The versions", "Die Versionen";
    versions_hint: "Five at most. The editor saves another one.", "Höchstens fünf. Der Editor speichert eine weitere.";
    force: "Version in force", "Geltende Version";
    in_force: "In force", "Gilt";
    not_in_force: "no", "nein";
    no_version: "No version.", "Keine Version.";
    set_as_default: "Set as default", "In Kraft setzen";
    delete_version: "Delete version", "Version löschen";
    attached_to: "Attached to", "Angehängt an";
    boundary_of: "Boundary of", "Grenze von";
    list_of_holders: "users, groups or roles", "Benutzer, Gruppen oder Rollen";

    // Providers.
    identity_providers: "Identity providers", "Identitätsanbieter";
    providers_of_account: "Identity providers of this account", "Identitätsanbieter dieses Kontos";
    list_of_providers: "providers", "Anbieter";
    all_providers: "All providers", "Alle Anbieter";
    provider: "Provider", "Anbieter";
    the_provider: "The provider", "Der Anbieter";
    type_of_it: "Type", "Art";
    provider_url: "Provider URL", "URL des Anbieters";
    provider_url_hint: "Begins with https://, as in the tokens’ iss.", "Beginnt mit https://, wie im iss der Token.";
    client_hint: "The client id that tokens are for, as in their aud.",
        "Die Client-ID, für die Token sind, wie in ihrem aud.";
    thumbprint: "Thumbprint", "Fingerabdruck";
    thumbprint_hint: "Of the certificate its server’s chain ends with, in 40 hexadecimal digits.",
        "Des Zertifikats, mit dem die Kette seines Servers endet, in 40 Hexadezimalziffern.";
    add_provider: "Add provider", "Anbieter hinzufügen";
    new_oidc: "New OpenID Connect provider", "Neuer OpenID-Connect-Anbieter";
    audiences: "Audiences", "Zielgruppen";
    list_of_audiences: "audiences", "Zielgruppen";
    no_audience: "No audience.", "Keine Zielgruppe.";
    add_audience: "Add audience", "Zielgruppe hinzufügen";
    thumbprints: "Thumbprints", "Fingerabdrücke";
    thumbprints_lines: "Thumbprints, one a line", "Fingerabdrücke, je Zeile einer";
    save_thumbprints: "Save thumbprints", "Fingerabdrücke speichern";
    five_at_most: "Five at most.", "Höchstens fünf.";
    the_saml_providers: "The SAML providers", "Die SAML-Anbieter";
    saml_providers: "SAML providers", "SAML-Anbieter";
    valid_until: "Valid until", "Gültig bis";
    metadata: "Metadata", "Metadaten";
    metadata_document: "Metadata document", "Metadaten-Dokument";
    metadata_hint: "The XML that the provider gives out.", "Das XML, das der Anbieter herausgibt.";
    metadata_file: "Metadata file", "Metadaten-Datei";
    metadata_text_hint: "Or as text. A file that was chosen counts instead.",
        "Oder als Text. Eine gewählte Datei gilt stattdessen.";
    save_metadata: "Save metadata", "Metadaten speichern";
    add_saml: "Add SAML provider", "SAML-Anbieter hinzufügen";
    new_saml: "New SAML provider", "Neuer SAML-Anbieter";
    encryption: "Encrypted assertions", "Verschlüsselte Assertions";
    encryption_hint: "Assertions that are encrypted come to an address of the provider’s own, and are decrypted with a private key whose certificate the provider has.",
        "Verschlüsselte Assertions kommen an eine eigene Adresse des Anbieters und werden mit einem privaten Schlüssel entschlüsselt, dessen Zertifikat der Anbieter hat.";
    saml_address: "Sign-in URL", "Anmelde-URL";
    encryption_allowed: "Allowed: assertions may be encrypted", "Erlaubt: Assertions dürfen verschlüsselt sein";
    encryption_required: "Required: others are refused", "Verlangt: Andere werden abgelehnt";
    save_encryption: "Save", "Speichern";
    private_keys: "Private keys", "Private Schlüssel";
    private_key_id: "Key id", "Schlüssel-ID";
    no_private_key: "No private key.", "Kein privater Schlüssel.";
    private_key: "Private key", "Privater Schlüssel";
    private_key_hint: "RSA with 2048 to 4096 bits, as PEM, without a password. There are two at most, so that one can take the other’s place. It is not shown again.",
        "RSA mit 2048 bis 4096 Bit, als PEM, ohne Passwort. Es sind höchstens zwei, damit einer den anderen ablösen kann. Er wird nicht wieder angezeigt.";
    add_private_key: "Add private key", "Privaten Schlüssel hinzufügen";

    // The account's settings.
    account_settings: "Account settings", "Kontoeinstellungen";
    alias: "Alias", "Alias";
    the_alias: "The alias", "Der Alias";
    new_alias: "New alias", "Neuer Alias";
    alias_hint: "3 to 63 of a to z, 0 to 9 and hyphens. It takes the place of the one before.",
        "3 bis 63 Zeichen: a bis z, 0 bis 9 und Bindestriche. Er tritt an die Stelle des vorigen.";
    set_alias: "Set alias", "Alias setzen";
    delete_alias: "Delete alias", "Alias löschen";
    delete_alias_say: "Bookmarks of its sign-in page stop working; the account id goes on.",
        "Lesezeichen seiner Anmeldeseite gelten nicht mehr; die Konto-ID gilt weiter.";
    alias_say: "What people sign in with instead of the account id.", "Womit Leute sich statt mit der Konto-ID anmelden.";
    no_own_policy: "The account has none of its own: the default is in force.",
        "Das Konto hat keine eigene: Es gilt die Vorgabe.";
    the_password_policy: "The password policy", "Die Passwortrichtlinie";
    password_policy: "Password policy", "Passwortrichtlinie";
    password_policy_say: "For IAM users. It binds new passwords.", "Für IAM-Benutzer. Sie bindet neue Passwörter.";
    minimum_length: "Minimum length", "Mindestlänge";
    minimum_length_hint: "6 to 128.", "6 bis 128.";
    must_have_capital: "Must have a capital letter", "Muss einen Großbuchstaben haben";
    must_have_small: "Must have a small letter", "Muss einen Kleinbuchstaben haben";
    must_have_number: "Must have a number", "Muss eine Ziffer haben";
    must_have_symbol: "Must have a symbol", "Muss ein Symbol haben";
    expires_after: "Expires after days", "Läuft ab nach Tagen";
    expires_after_hint: "1 to 1095.", "1 bis 1095.";
    hard_expiry: "Who lets it expire needs an administrator", "Wer es ablaufen lässt, braucht einen Administrator";
    not_one_of_last: "Not one of the last", "Keines der letzten";
    not_one_of_last_hint: "1 to 24.", "1 bis 24.";
    may_change_own: "Users may change their own password", "Benutzer dürfen ihr eigenes Passwort ändern";
    save_password_policy: "Save password policy", "Passwortrichtlinie speichern";
    delete_password_policy: "Delete password policy", "Passwortrichtlinie löschen";
    default_in_force: "The default is then in force.", "Dann gilt die Vorgabe.";

    // Deleting.
    nothing_to_delete: "There is nothing to delete", "Es gibt nichts zu löschen";
    done_until_then: "Done until then", "Bis dahin getan";
    delete_goes_on: "Deleting again goes on from there.", "Nochmals löschen macht von dort an weiter.";
    keys_taken: "Access keys deleted", "Gelöschte Zugriffsschlüssel";
    password_taken: "Passwords removed", "Entfernte Passwörter";
    devices_taken: "MFA devices removed", "Entfernte MFA-Geräte";
    policies_taken: "Policies detached", "Abgehängte Richtlinien";
    inline_taken: "Inline policies deleted", "Gelöschte eingebettete Richtlinien";
    memberships_taken: "Groups left", "Verlassene Gruppen";
    members_taken: "Users removed from the group", "Aus der Gruppe entfernte Benutzer";
    profiles_taken: "Instance profiles left", "Verlassene Instanzprofile";
    profiles_deleted: "Instance profiles deleted", "Gelöschte Instanzprofile";
    detached_from: "Detached from", "Abgehängt von";
    versions_taken: "Versions deleted", "Gelöschte Versionen";
    certificates_taken: "Signing certificates deleted", "Gelöschte Signaturzertifikate";
    ssh_keys_taken: "SSH keys deleted", "Gelöschte SSH-Schlüssel";
    service_credentials_taken: "Service credentials deleted", "Gelöschte Anmeldedaten für Dienste";
    are_you_sure: "Are you sure?", "Sind Sie sicher?";
    user_goes: "The user’s access keys, password, MFA devices, inline policies and memberships go with it. What uses its keys stops working at once. This cannot be undone.",
        "Zugriffsschlüssel, Passwort, MFA-Geräte, eingebettete Richtlinien und Mitgliedschaften des Benutzers gehen mit. Was seine Schlüssel verwendet, geht sofort nicht mehr. Das lässt sich nicht rückgängig machen.";
    group_goes: "Its users stay, and lose what they may do by the group. Its inline policies go with it. This cannot be undone.",
        "Ihre Benutzer bleiben und verlieren, was sie durch die Gruppe dürfen. Ihre eingebetteten Richtlinien gehen mit. Das lässt sich nicht rückgängig machen.";
    role_goes: "Its sessions end, its inline policies and its place in instance profiles go with it, and the instance profile of its own name. This cannot be undone.",
        "Ihre Sitzungen enden, ihre eingebetteten Richtlinien und ihr Platz in Instanzprofilen gehen mit, ebenso das Instanzprofil gleichen Namens. Das lässt sich nicht rückgängig machen.";
    policy_goes: "It is detached from whoever has it, and all its versions go with it. This cannot be undone.",
        "Sie wird von allen abgehängt, die sie haben, und alle ihre Versionen gehen mit. Das lässt sich nicht rückgängig machen.";
    saml_goes: "Roles that trust it can no longer be assumed by its assertions. This cannot be undone.",
        "Rollen, die ihm vertrauen, können nicht mehr mit seinen Assertions angenommen werden. Das lässt sich nicht rückgängig machen.";
    oidc_goes: "Roles that trust it can no longer be assumed by its tokens. This cannot be undone.",
        "Rollen, die ihm vertrauen, können nicht mehr mit seinen Token angenommen werden. Das lässt sich nicht rückgängig machen.";
}

filled! {
    used_as_policy(count: i32): "Permissions policy ({count})", "Berechtigungsrichtlinie ({count})";
    used_as_boundary(count: i32): "Permissions boundary ({count})", "Berechtigungsgrenze ({count})";
    attach_to_a(noun: &str): "Attach to a {noun}", "An {noun} anhängen";
    attach_to(noun: &str): "Attach to {noun}", "Hier anhängen: {noun}";
    boundary_to_choose(name: &str): "Permissions boundary for {name}", "Berechtigungsgrenze für {name}";
    attach_policies_to(name: &str): "Attach policies to {name}", "Richtlinien an {name} anhängen";
    none_has_name(find: &str): "No policy has “{find}” in its name.", "Keine Richtlinie mit „{find}“ im Namen.";
    of_aws(name: &str): "{name} (AWS managed)", "{name} (von AWS verwaltet)";
    new_inline_of(name: &str): "New inline policy of {name}", "Neue eingebettete Richtlinie von {name}";
    document_of(version: &str): "Document, {version}", "Dokument, {version}";
    confirm_by(word: &str): "To confirm, type {word}", "Geben Sie zur Bestätigung {word} ein";
    gone_already(what: &str, word: &str): "There is no {what} {word}. Somebody may have deleted it meanwhile.",
        "{what} {word}: nicht da. Vielleicht wurde inzwischen gelöscht.";
    delete_what(what: &str, word: &str): "Delete {what} {word}", "{what} {word} löschen";
    typed_is_not(word: &str): "What was typed is not {word}.", "Eingegeben wurde nicht {word}.";
}
