//! What the pages about the whole account say: its security, its history, its sign-in page.

plain! {
    // Its security.
    account_security: "Account security", "Sicherheit des Kontos";
    what_is_checked: "What is checked", "Was geprüft wird";
    good: "Good", "Gut";
    to_do: "To do", "Zu tun";
    not_checked: "The account cannot be checked by you", "Sie können das Konto nicht prüfen";
    root_has_mfa: "The root user has MFA", "Der Root-Benutzer hat MFA";
    root_has_mfa_todo: "Sign in as root and add a passkey or an authenticator app.",
        "Melden Sie sich als Root-Benutzer an, und fügen Sie einen Passkey oder eine Authentifizierungs-App hinzu.";
    root_has_no_keys: "The root user has no access keys", "Der Root-Benutzer hat keine Zugriffsschlüssel";
    root_has_no_keys_todo: "Make an IAM user for programs, and delete root’s keys.",
        "Legen Sie für Programme einen IAM-Benutzer an, und löschen Sie die Schlüssel des Root-Benutzers.";
    all_have_mfa: "Everybody with a password has MFA", "Alle mit einem Passwort haben MFA";
    all_have_mfa_todo: "Have them add a device, or require it with `doorward account require-mfa`.",
        "Lassen Sie sie ein Gerät hinzufügen, oder verlangen Sie es mit `doorward account require-mfa`.";
    old_keys_todo: "Make a second key, have programs use it, then delete the old one.",
        "Erstellen Sie einen zweiten Schlüssel, lassen Sie Programme ihn verwenden, und löschen Sie dann den alten.";
    no_unused_keys: "No access key lies unused for 90 days", "Kein Zugriffsschlüssel liegt seit 90 Tagen brach";
    unused_keys_todo: "Deactivate it; delete it once nothing has missed it.",
        "Deaktivieren Sie ihn; löschen Sie ihn, sobald ihn nichts vermisst hat.";
    no_unused_passwords: "No password lies unused for 90 days", "Kein Passwort liegt seit 90 Tagen brach";
    unused_passwords_todo: "Remove the console password of who does not sign in.",
        "Entfernen Sie das Konsolenpasswort von Leuten, die sich nicht anmelden.";
    has_password_policy: "The account has a password policy of its own", "Das Konto hat eine eigene Passwortrichtlinie";
    no_password_policy: "Without one, eight characters of three kinds do (capitals, small letters, numbers, symbols) that are not among the commonest passwords.",
        "Ohne sie genügen acht Zeichen aus drei Arten (Großbuchstaben, Kleinbuchstaben, Ziffern, Symbole), die nicht zu den häufigsten Passwörtern gehören.";
    password_policy_unseen: "You may not see whether it has.", "Sie dürfen nicht sehen, ob es eine hat.";
    credential_report: "Credential report", "Anmeldedatenbericht";
    credential_report_hint: "Every user with passwords, keys and devices, as a table. It is made anew every four hours at most.",
        "Alle Benutzer mit Passwörtern, Schlüsseln und Geräten als Tabelle. Er wird höchstens alle vier Stunden neu erstellt.";

    // Its history.
    event_history: "Event history", "Ereignisverlauf";
    done_in_account: "What was done in this account", "Was in diesem Konto getan wurde";
    look_up_by: "Look up by", "Suchen nach";
    changes_only: "Changes only", "Nur Änderungen";
    everything: "Everything", "Alles";
    by_user_name: "User name", "Benutzername";
    by_event_name: "Event name", "Ereignisname";
    by_resource_name: "Resource name", "Ressourcenname";
    by_event_source: "Event source", "Ereignisquelle";
    name_or_value: "Name or value", "Name oder Wert";
    name_or_value_of: "(of a user, event, resource, source or key)",
        "(von Benutzer, Ereignis, Ressource, Quelle oder Schlüssel)";
    look_up: "Look up", "Suchen";
    no_events: "There is nothing like that.", "So etwas gibt es nicht.";
    no_events_before: "There is nothing like that before that.", "Davor gibt es so etwas nicht.";
    table_of_events: "Table of events", "Tabelle der Ereignisse";
    who: "Who", "Wer";
    not_told: "not told", "nicht genannt";
    newest: "Newest", "Neueste";
    older: "Older", "Ältere";
    history_not_shown: "The history cannot be shown to you", "Der Verlauf kann Ihnen nicht gezeigt werden";

    // Its sign-in page.
    sign_in_page: "Sign-in page", "Anmeldeseite";
    sign_in_page_changed: "The sign-in page was changed", "Die Anmeldeseite wurde geändert";
    sign_in_page_unchanged: "The sign-in page was not changed", "Die Anmeldeseite wurde nicht geändert";
    file_too_large: "The file is too large: 8 MB at most.", "Die Datei ist zu groß: höchstens 8 MB.";
    logo_hint: "Stands above the form: up to 480 by 160 pixels, larger ones are made smaller.",
        "Steht über dem Formular: bis zu 480 mal 160 Pixel, größere werden verkleinert.";
    logo_today: "The logo of today", "Das jetzige Logo";
    remove_logo: "Remove logo", "Logo entfernen";
    new_logo: "New logo", "Neues Logo";
    upload_logo: "Upload logo", "Logo hochladen";
    background: "Background", "Hintergrund";
    background_hint: "Lies behind the form: up to 1920 by 1200 pixels, larger ones are made smaller.",
        "Liegt hinter dem Formular: bis zu 1920 mal 1200 Pixel, größere werden verkleinert.";
    background_today: "The background of today", "Der jetzige Hintergrund";
    remove_background: "Remove background", "Hintergrund entfernen";
    new_background: "New background", "Neuer Hintergrund";
    upload_background: "Upload background", "Hintergrund hochladen";
    picture_kinds: "PNG or JPEG, 900 KB at most.", "PNG oder JPEG, höchstens 900 KB.";
    no_picture: "None yet.", "Noch keines.";
}

filled! {
    by_report_of(made: &str): "As of {made}, by what the account’s credential report goes by.",
        "Stand {made}, nach denselben Angaben wie der Anmeldedatenbericht des Kontos.";
    and_more(count: usize): "and {count} more", "und {count} weitere";
    no_old_keys(days: i64): "No access key is older than {days} days", "Kein Zugriffsschlüssel ist älter als {days} Tage";
    key_of(user: &str, number: usize): "{user} (key {number})", "{user} (Schlüssel {number})";
}

marked! {
    history_hint(): "By anybody, newest first, as CloudTrail’s <code>LookupEvents</code> tells it to you.",
        "Von allen, das Neueste zuerst, wie CloudTrails <code>LookupEvents</code> es Ihnen sagt.";
    seen_at(address): "What people see at <code>{address}</code> before they have signed in.",
        "Was Leute unter <code>{address}</code> sehen, bevor sie sich angemeldet haben.";
}
