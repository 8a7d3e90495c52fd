//! What the pages say of what identities use, and of keys and tokens for elsewhere.

plain! {
    // Last accessed.
    last_accessed: "Last accessed", "Letzter Zugriff";
    last_accessed_hint: "The services that policies allow, and when each was last used. A report is there for a day, for whoever asked for it.",
        "Die Dienste, die Richtlinien erlauben, und wann jeder zuletzt verwendet wurde. Ein Bericht ist einen Tag lang da, für den, der ihn verlangt hat.";
    look_at_access: "Make the report", "Bericht erstellen";
    access_looked_at: "The report was made", "Der Bericht wurde erstellt";
    access_not_looked_at: "The report was not made", "Der Bericht wurde nicht erstellt";
    the_report: "The report", "Der Bericht";
    the_granting: "The policies that grant it", "Die Richtlinien, die es gewähren";
    policies_that_grant: "Granted by", "Gewährt von";
    identities_that_used: "Identities that used it", "Identitäten, die ihn verwendet haben";
    list_of_services: "services", "Dienste";
    no_service: "No service.", "Kein Dienst.";
    not_accessed: "Not as far as is known", "Nicht, soweit bekannt";

    // What a policy says.
    policy_summary: "Services", "Dienste";
    policy_summary_hint: "What the policy says of each service. Whether a request is allowed depends on all policies that bind it.",
        "Was die Richtlinie von jedem Dienst sagt. Ob eine Anfrage erlaubt ist, hängt von allen Richtlinien ab, die sie binden.";
    effect: "Effect", "Wirkung";
    allows: "Allows", "Erlaubt";
    denies: "Denies", "Verweigert";
    access_level: "Access level", "Zugriffsebene";
    resources: "Resources", "Ressourcen";
    conditions: "Conditions", "Bedingungen";
    all_resources: "All resources", "Alle Ressourcen";
    all_but_some: "All but some", "Alle außer einigen";
    no_condition: "None", "Keine";
    full_access: "Full access", "Voller Zugriff";
    level_list: "List", "Auflisten";
    level_read: "Read", "Lesen";
    level_write: "Write", "Schreiben";
    level_tagging: "Tagging", "Taggen";
    level_permissions: "Permissions management", "Berechtigungsverwaltung";

    // SSH keys.
    it_stops: "What still uses it stops working at once. This cannot be undone.",
        "Was es noch verwendet, geht sofort nicht mehr. Das lässt sich nicht rückgängig machen.";
    ssh_keys: "SSH public keys", "Öffentliche SSH-Schlüssel";
    ssh_keys_hint: "For CodeCommit. Five at a time.", "Für CodeCommit. Fünf zugleich.";
    list_of_ssh_keys: "SSH public keys", "öffentliche SSH-Schlüssel";
    the_ssh_keys: "The SSH public keys", "Die öffentlichen SSH-Schlüssel";
    ssh_key_id: "SSH key ID", "SSH-Schlüssel-ID";
    no_ssh_key: "No SSH public key.", "Kein öffentlicher SSH-Schlüssel.";
    upload_ssh_key: "Upload SSH public key", "Öffentlichen SSH-Schlüssel hochladen";
    public_key: "Public key", "Öffentlicher Schlüssel";
    public_key_hint: "As in the file that ends in .pub, or as PEM.", "Wie in der Datei, die auf .pub endet, oder als PEM.";
    ssh_key_uploaded: "The SSH public key was uploaded", "Der öffentliche SSH-Schlüssel wurde hochgeladen";
    ssh_key_not_uploaded: "The SSH public key was not uploaded", "Der öffentliche SSH-Schlüssel wurde nicht hochgeladen";
    ssh_key_changed: "The SSH public key was changed", "Der öffentliche SSH-Schlüssel wurde geändert";
    ssh_key_unchanged: "The SSH public key was not changed", "Der öffentliche SSH-Schlüssel wurde nicht geändert";
    ssh_key_deleted: "The SSH public key was deleted", "Der öffentliche SSH-Schlüssel wurde gelöscht";
    ssh_key_not_deleted: "The SSH public key was not deleted", "Der öffentliche SSH-Schlüssel wurde nicht gelöscht";

    // Credentials of services.
    service_credentials: "Credentials for services", "Anmeldedaten für Dienste";
    service_credentials_hint: "User names and passwords for HTTPS Git and Keyspaces, and API keys.",
        "Benutzernamen und Passwörter für HTTPS-Git und Keyspaces, und API-Schlüssel.";
    list_of_service_credentials: "credentials for services", "Anmeldedaten für Dienste";
    the_service_credentials: "The credentials for services", "Die Anmeldedaten für Dienste";
    no_service_credential: "None for any service.", "Für keinen Dienst.";
    create_credential: "Create credentials", "Anmeldedaten erstellen";
    days_it_lasts: "Days until it expires", "Tage, bis es abläuft";
    days_it_lasts_hint: "Of API keys alone, 1 to 36600; left empty, never.",
        "Nur bei API-Schlüsseln, 1 bis 36600; bleibt es leer, nie.";
    days_of_keys_alone: "Only API keys expire, after a number of days.",
        "Nur API-Schlüssel laufen ab, nach einer Anzahl von Tagen.";
    reset_credential: "Reset", "Zurücksetzen";
    reset_say: "The secret of now stops working at once, and another is shown.",
        "Das jetzige Geheimnis gilt sofort nicht mehr, und ein anderes wird gezeigt.";
    the_secret: "The secret", "Das Geheimnis";
    api_key: "API key", "API-Schlüssel";
    credential_created: "The credentials were created", "Die Anmeldedaten wurden erstellt";
    credential_not_created: "The credentials were not created", "Die Anmeldedaten wurden nicht erstellt";
    credential_was_reset: "The credentials were reset", "Die Anmeldedaten wurden zurückgesetzt";
    credential_not_reset: "The credentials were not reset", "Die Anmeldedaten wurden nicht zurückgesetzt";
    credential_changed: "The credentials were changed", "Die Anmeldedaten wurden geändert";
    credential_unchanged: "The credentials were not changed", "Die Anmeldedaten wurden nicht geändert";
    credential_deleted: "The credentials were deleted", "Die Anmeldedaten wurden gelöscht";
    credential_not_deleted: "The credentials were not deleted", "Die Anmeldedaten wurden nicht gelöscht";

    // Signing certificates.
    certificates: "Signing certificates", "Signaturzertifikate";
    certificates_hint: "X.509 certificates for SOAP requests. Two at a time.",
        "X.509-Zertifikate für SOAP-Anfragen. Zwei zugleich.";
    list_of_certificates: "signing certificates", "Signaturzertifikate";
    the_signing_certificates: "The signing certificates", "Die Signaturzertifikate";
    certificate_id: "Certificate ID", "Zertifikat-ID";
    no_certificate: "No signing certificate.", "Kein Signaturzertifikat.";
    upload_certificate: "Upload signing certificate", "Signaturzertifikat hochladen";
    certificate: "Certificate", "Zertifikat";
    certificate_hint: "As PEM, without the private key.", "Als PEM, ohne den privaten Schlüssel.";
    certificate_uploaded: "The signing certificate was uploaded", "Das Signaturzertifikat wurde hochgeladen";
    certificate_not_uploaded: "The signing certificate was not uploaded", "Das Signaturzertifikat wurde nicht hochgeladen";
    certificate_changed: "The signing certificate was changed", "Das Signaturzertifikat wurde geändert";
    certificate_unchanged: "The signing certificate was not changed", "Das Signaturzertifikat wurde nicht geändert";
    certificate_deleted: "The signing certificate was deleted", "Das Signaturzertifikat wurde gelöscht";
    certificate_not_deleted: "The signing certificate was not deleted", "Das Signaturzertifikat wurde nicht gelöscht";

    // Tokens and regions.
    token_service: "Security Token Service", "Security Token Service";
    token_service_hint: "What tokens of the global endpoint say they are good for. Here all of them are good in every region that the account uses.",
        "Wofür Token des globalen Endpunkts nach eigener Angabe gelten. Hier gelten alle in jeder Region, die das Konto verwendet.";
    the_token_version: "The version of tokens", "Die Version der Token";
    global_endpoint: "Tokens of the global endpoint", "Token des globalen Endpunkts";
    first_version: "Valid only in regions enabled by default", "Nur in standardmäßig aktivierten Regionen gültig";
    second_version: "Valid in all regions", "In allen Regionen gültig";
    token_version_saved: "The version of tokens was saved", "Die Version der Token wurde gespeichert";
    token_version_not_saved: "The version of tokens was not saved", "Die Version der Token wurde nicht gespeichert";
    regions: "Regions", "Regionen";
    regions_hint: "Regions that are not on by default are turned on before they are used.",
        "Regionen, die nicht standardmäßig aktiv sind, werden vor der Verwendung aktiviert.";
    the_regions: "The regions", "Die Regionen";
    list_of_regions: "regions", "Regionen";
    always_on: "Active by default", "Standardmäßig aktiv";
    region_turned: "The region was changed", "Die Region wurde geändert";
    region_not_turned: "The region was not changed", "Die Region wurde nicht geändert";
    root_access: "Root access of members", "Root-Zugriff auf Mitglieder";
    root_access_hint: "Whether this account may take away the root users’ credentials in the member accounts of its organization, and act as root there for single tasks.",
        "Ob dieses Konto in den Mitgliedskonten seiner Organisation den Root-Benutzern Anmeldedaten nehmen und dort für einzelne Aufgaben als Root handeln darf.";
    root_credentials: "Root credentials management", "Verwaltung der Root-Anmeldedaten";
    root_sessions: "Privileged root actions in member accounts", "Privilegierte Root-Aktionen in Mitgliedskonten";
    root_access_turned: "The root access of members was changed", "Der Root-Zugriff auf Mitglieder wurde geändert";
    root_access_not_turned: "The root access of members was not changed", "Der Root-Zugriff auf Mitglieder wurde nicht geändert";
    outbound: "Outbound identity federation", "Ausgehende Identitätsföderation";
    outbound_hint: "Tokens by which services elsewhere know who of this account calls them. They trust this issuer’s URL.",
        "Token, an denen Dienste anderswo erkennen, wer aus diesem Konto sie ruft. Sie vertrauen der URL dieses Ausstellers.";
    no_outbound: "It is not enabled.", "Sie ist nicht eingerichtet.";
    issuer_url: "Issuer URL", "URL des Ausstellers";
    outbound_off_say: "No more tokens are given out. The issuer’s URL stays the account’s.",
        "Es werden keine Token mehr ausgegeben. Die URL des Ausstellers bleibt die des Kontos.";
    outbound_enabled: "Outbound identity federation is enabled", "Die ausgehende Identitätsföderation ist aktiviert";
    outbound_not_enabled: "Outbound identity federation was not enabled", "Die ausgehende Identitätsföderation wurde nicht aktiviert";
    outbound_disabled: "Outbound identity federation is disabled", "Die ausgehende Identitätsföderation ist deaktiviert";
    outbound_not_disabled: "Outbound identity federation was not disabled", "Die ausgehende Identitätsföderation wurde nicht deaktiviert";
}

filled! {
    full(levels: &str): "Full: {levels}", "Voll: {levels}";
    limited(levels: &str): "Limited: {levels}", "Begrenzt: {levels}";
    several(count: usize): "{count} patterns", "{count} Muster";
}
