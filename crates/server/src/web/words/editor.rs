//! What the editor of policies says, the list that it opens them from, and findings.

plain! {
    // Opening.
    open_a_policy: "Open a policy", "Richtlinie öffnen";
    new_policy: "New policy", "Neue Richtlinie";
    whose_policies: "Whose policies", "Wessen Richtlinien";
    part_of_name_or_arn: "Part of the name, or an ARN", "Teil des Namens oder ein ARN";
    table_of_policies: "Table of policies", "Tabelle der Richtlinien";

    // Writing.
    identity_policy: "Identity policy", "Identitätsrichtlinie";
    resource_policy: "Resource policy", "Ressourcenrichtlinie";
    scp: "Service control policy (SCP)", "Service-Kontrollrichtlinie (SCP)";
    rcp: "Resource control policy (RCP)", "Ressourcen-Kontrollrichtlinie (RCP)";
    trust_of_role: "Trust policy of an IAM role", "Vertrauensrichtlinie einer IAM-Rolle";
    s3_bucket: "S3 bucket", "S3-Bucket";
    s3_access_point: "S3 access point", "S3-Zugangspunkt";
    s3_multi_region: "S3 multi-Region access point", "S3-Zugangspunkt für mehrere Regionen";
    s3_object_lambda: "S3 Object Lambda access point", "S3-Object-Lambda-Zugangspunkt";
    dynamodb_table: "DynamoDB table", "DynamoDB-Tabelle";
    any_other_resource: "Any other resource", "Jede andere Ressource";
    nothing_checked: "Nothing was checked yet.", "Noch wurde nichts geprüft.";
    press_check: "Press “Check policy”.", "Drücken Sie „Richtlinie prüfen“.";
    findings_appear: "Findings appear here while you type.", "Befunde erscheinen hier, während Sie schreiben.";
    not_just_now: "The policy could not be checked just now. Go on typing to try again.",
        "Die Richtlinie konnte gerade nicht geprüft werden. Schreiben Sie weiter, um es erneut zu versuchen.";
    policy_created: "The policy was created", "Die Richtlinie wurde erstellt";
    has_new_version: "The policy has a new version, which is in force", "Die Richtlinie hat eine neue Version, die jetzt gilt";
    policy_not_opened: "The policy was not opened", "Die Richtlinie wurde nicht geöffnet";
    policy_too_long: "The policy is too long", "Die Richtlinie ist zu lang";
    only_identity: "Managed policies are identity policies. Policies of resources and roles are saved with them, and SCPs and RCPs with the organization.",
        "Verwaltete Richtlinien sind Identitätsrichtlinien. Die von Ressourcen und Rollen werden mit diesen gespeichert, SCPs und RCPs mit der Organisation.";

    // Saving.
    new_version_hint: "The new version is in force at once, for everyone who has the policy. A policy keeps five versions.",
        "Die neue Version gilt sofort, für alle, die die Richtlinie haben. Eine Richtlinie behält fünf Versionen.";
    save_version: "Save as new version", "Als neue Version speichern";
    aws_policy_hint: "This policy is AWS’s, and cannot be changed. Save it under a name of your own.",
        "Diese Richtlinie ist von AWS und lässt sich nicht ändern. Speichern Sie sie unter eigenem Namen.";
    save_as_another: "Save as another policy", "Als andere Richtlinie speichern";
    managed_hint: "As a managed policy of this account, which can be attached to users, groups and roles.",
        "Als verwaltete Richtlinie dieses Kontos, die an Benutzer, Gruppen und Rollen angehängt werden kann.";

    // Findings.
    an_error: "Error", "Fehler";
    security_warning: "Security warning", "Sicherheitswarnung";
    warning: "Warning", "Warnung";
    suggestion: "Suggestion", "Vorschlag";
    one_error: "1 error", "1 Fehler";
    one_security_warning: "1 security warning", "1 Sicherheitswarnung";
    one_warning: "1 warning", "1 Warnung";
    one_suggestion: "1 suggestion", "1 Vorschlag";
    more_unseen: ", and more that are not shown", ", und weitere, die nicht gezeigt werden";
    policy_is_valid: "No findings: the policy is valid.", "Keine Befunde: Die Richtlinie ist gültig.";
    nothing_to_check: "Nothing to check: there is no policy yet.", "Nichts zu prüfen: Es gibt noch keine Richtlinie.";
    you_are_signed_out: "You are signed out", "Sie sind abgemeldet";
    keep_what_you_typed: "Keep what you typed: copy it, sign in again, and paste it into the new page.",
        "Behalten Sie, was Sie geschrieben haben: Kopieren Sie es, melden Sie sich wieder an, und fügen Sie es in die neue Seite ein.";
    sign_in_new_tab: "Sign in, in a new tab", "In einem neuen Tab anmelden";
    page_too_old: "This page is too old", "Diese Seite ist zu alt";
    page_too_old_text: "It is of another session. Copy what you typed, open the editor again, and paste it there.",
        "Sie gehört zu einer anderen Sitzung. Kopieren Sie, was Sie geschrieben haben, öffnen Sie den Editor neu, und fügen Sie es dort ein.";
    learn_more: "Learn more", "Mehr dazu";
    one_more_line: "1 more line", "1 weitere Zeile";
}

filled! {
    at_most_bytes(most: usize): "A policy has at most {most} bytes.", "Eine Richtlinie hat höchstens {most} Bytes.";
    errors(count: usize): "{count} errors", "{count} Fehler";
    security_warnings(count: usize): "{count} security warnings", "{count} Sicherheitswarnungen";
    warnings(count: usize): "{count} warnings", "{count} Warnungen";
    suggestions(count: usize): "{count} suggestions", "{count} Vorschläge";
    line_and_column(line: usize, column: usize): "Line {line}, column {column}", "Zeile {line}, Spalte {column}";
    learn_more_of(title: &str): "about {title}, on AWS’s pages, in a new tab", "zu {title}, auf den Seiten von AWS, in einem neuen Tab";
    more_lines(count: usize): "{count} more lines", "{count} weitere Zeilen";
}
