//! What the pages of one's own security credentials say.

plain! {
    // What went well.
    password_changed: "Your password was changed", "Ihr Passwort wurde geändert";
    device_added: "The MFA device was added. Its code is asked for at your next sign-in",
        "Das MFA-Gerät wurde hinzugefügt. Sein Code wird bei Ihrer nächsten Anmeldung verlangt";
    passkey_added: "The passkey was added. It is asked for at your next sign-in",
        "Der Passkey wurde hinzugefügt. Er wird bei Ihrer nächsten Anmeldung verlangt";
    device_removed: "The MFA device was removed", "Das MFA-Gerät wurde entfernt";
    device_cancelled: "The MFA device was not added", "Das MFA-Gerät wurde nicht hinzugefügt";
    key_activated: "The access key is active", "Der Zugriffsschlüssel ist aktiv";
    key_deactivated: "The access key is inactive", "Der Zugriffsschlüssel ist inaktiv";
    key_deleted: "The access key was deleted", "Der Zugriffsschlüssel wurde gelöscht";

    // What was refused.
    password_unchanged: "Your password was not changed", "Ihr Passwort wurde nicht geändert";
    device_not_added: "The device was not added", "Das Gerät wurde nicht hinzugefügt";
    token_not_added: "The token was not added", "Das Token wurde nicht hinzugefügt";
    device_not_deleted: "The device was not deleted", "Das Gerät wurde nicht gelöscht";
    device_not_removed: "The device was not removed", "Das Gerät wurde nicht entfernt";
    passkey_not_added: "The passkey was not added", "Der Passkey wurde nicht hinzugefügt";
    no_key_created: "No access key was created", "Es wurde kein Zugriffsschlüssel erstellt";
    key_unchanged: "The access key was not changed", "Der Zugriffsschlüssel wurde nicht geändert";
    key_not_deleted: "The access key was not deleted", "Der Zugriffsschlüssel wurde nicht gelöscht";
    not_shown_to_you: "These cannot be shown to you", "Dies kann Ihnen nicht gezeigt werden";

    // The password.
    current_password: "Current password", "Jetziges Passwort";

    // Devices.
    mfa_hint: "Asked for after the password: a passkey or security key, which no false page can ask for, or the code of an authenticator app. Eight at most.",
        "Wird nach dem Passwort verlangt: ein Passkey oder Sicherheitsschlüssel, den keine falsche Seite erfragen kann, oder der Code einer Authentifizierungs-App. Höchstens acht.";
    no_device: "No device yet. Add one: a stolen password alone then opens nothing.",
        "Noch kein Gerät. Fügen Sie eines hinzu: Ein gestohlenes Passwort allein öffnet dann nichts.";
    table_of_devices: "Table of devices", "Tabelle der Geräte";
    serial_number: "Serial number", "Seriennummer";
    serial_short: "Serial no.", "Seriennr.";
    kind: "Kind", "Art";
    since: "Since", "Seit";
    mfa_needed: "Sign in with MFA to add or remove devices", "Melden Sie sich mit MFA an, um Geräte hinzuzufügen oder zu entfernen";
    mfa_needed_text: "You have a device, and it was not asked for when this session began. Sign out, then sign in again with it.",
        "Sie haben ein Gerät, aber zu Beginn dieser Sitzung wurde es nicht verlangt. Melden Sie sich ab und mit dem Gerät wieder an.";
    remove: "Remove", "Entfernen";
    remove_device: "Remove device", "Gerät entfernen";
    only_the_password: "Without it, only your password protects this sign-in.",
        "Ohne es schützt nur Ihr Passwort diese Anmeldung.";
    hardware_token: "Hardware token", "Hardware-Token";
    authenticator_app: "Authenticator app", "Authentifizierungs-App";
    passkey_or_key: "Passkey or security key", "Passkey oder Sicherheitsschlüssel";
    new_passkey_name: "Name of the new passkey or security key", "Name des neuen Passkeys oder Sicherheitsschlüssels";
    name_letters: "Letters, digits and _ + = , . @ -", "Buchstaben, Ziffern und _ + = , . @ -";
    add_passkey: "Add passkey", "Passkey hinzufügen";
    new_app_name: "Name of the new authenticator app", "Name der neuen Authentifizierungs-App";
    add_mfa_device: "Add MFA device", "MFA-Gerät hinzufügen";
    add_hardware_token: "Add a hardware token", "Hardware-Token hinzufügen";
    hardware_token_hint: "For a token whose seed the operator has brought in. Type the code it shows, wait for the next, and type that.",
        "Für ein Token, dessen Startwert der Betreiber eingebracht hat. Geben Sie den angezeigten Code ein, warten Sie auf den nächsten, und geben Sie auch den ein.";
    serial_on_token: "Serial number on the token", "Seriennummer auf dem Token";
    next_code: "Next code", "Nächster Code";
    add_token: "Add token", "Token hinzufügen";

    // A new device.
    scan_this: "Scan this with your authenticator app", "Scannen Sie dies mit Ihrer Authentifizierungs-App";
    key_by_hand: "No camera? Choose to type a key by hand, time based, and enter:",
        "Keine Kamera? Wählen Sie, einen Schlüssel von Hand einzugeben, zeitbasiert, und geben Sie ein:";
    seed_shown_once: "Whoever sees this can make your codes. It is shown only now.",
        "Wer das sieht, kann Ihre Codes erzeugen. Es wird nur jetzt gezeigt.";
    type_two_codes: "Type two codes, one after the other", "Geben Sie zwei Codes nacheinander ein";
    two_codes_wait: "Type the code shown, wait until it changes, at most 30 seconds, and type the next one.",
        "Geben Sie den angezeigten Code ein, warten Sie, bis er wechselt, höchstens 30 Sekunden, und geben Sie den nächsten ein.";
    add_device: "Add device", "Gerät hinzufügen";
    add_passkey_or_key: "Add a passkey or security key", "Passkey oder Sicherheitsschlüssel hinzufügen";
    create_passkey: "Create passkey", "Passkey erstellen";

    // Access keys.
    access_keys: "Access keys", "Zugriffsschlüssel";
    access_keys_hint: "For the AWS CLI and SDKs. You can have two at a time, so that you can change from one to the other.",
        "Für AWS CLI und SDKs. Sie können zwei zugleich haben, um vom einen zum anderen zu wechseln.";
    root_keys: "Root access keys are not recommended", "Zugriffsschlüssel des Root-Benutzers sind nicht empfehlenswert";
    root_keys_text: "They can do anything and cannot be limited. Make an IAM user for programs.",
        "Sie dürfen alles und lassen sich nicht einschränken. Legen Sie für Programme einen IAM-Benutzer an.";
    no_access_key: "No access key.", "Kein Zugriffsschlüssel.";
    table_of_keys: "Table of access keys", "Tabelle der Zugriffsschlüssel";
    access_key_id: "Access key ID", "Zugriffsschlüssel-ID";
    key_id: "Key ID", "Schlüssel-ID";
    status: "Status", "Status";
    created: "Created", "Erstellt";
    active: "Active", "Aktiv";
    inactive: "Inactive", "Inaktiv";
    activate: "Activate", "Aktivieren";
    deactivate: "Deactivate", "Deaktivieren";
    delete: "Delete", "Löschen";
    key_stops: "What still uses this key stops working at once. This cannot be undone.",
        "Was diesen Schlüssel noch verwendet, geht sofort nicht mehr. Das lässt sich nicht rückgängig machen.";
    delete_key: "Delete access key", "Zugriffsschlüssel löschen";
    create_key: "Create access key", "Zugriffsschlüssel erstellen";
    key_created: "Access key created", "Zugriffsschlüssel erstellt";
    the_new_key: "The new access key", "Der neue Zugriffsschlüssel";
    secret_key: "Secret access key", "Geheimer Zugriffsschlüssel";
    save_secret: "Save the secret access key now", "Speichern Sie den geheimen Zugriffsschlüssel jetzt";
    save_secret_text: "It is shown only this once. Lost, it cannot be found again; you would create another key.",
        "Er wird nur dieses eine Mal gezeigt. Ist er verloren, lässt er sich nicht wiederfinden; Sie müssten einen anderen Schlüssel erstellen.";
    download_csv: "Download .csv file", ".csv-Datei herunterladen";
    done: "Done", "Fertig";

    // Without any.
    nothing_here: "Nothing to look after here", "Hier gibt es nichts zu pflegen";
    looked_after_elsewhere: "Passwords and devices are looked after where you signed in first.",
        "Passwörter und Geräte werden dort gepflegt, wo Sie sich zuerst angemeldet haben.";
}

filled! {
    temporary(expires: &str): "You are signed in with temporary credentials. They have no password, MFA devices or access keys of their own, and end at {expires}.",
        "Sie sind mit vorübergehenden Anmeldedaten angemeldet. Diese haben kein Passwort, keine MFA-Geräte und keine Zugriffsschlüssel und enden am {expires}.";
}

marked! {
    browser_keeps_passkey(party): "Your browser asks for a fingerprint, face, PIN or security key, and keeps a credential that works for <strong>{party}</strong> alone. It is asked for after your password.",
        "Ihr Browser fragt nach Fingerabdruck, Gesicht, PIN oder Sicherheitsschlüssel und bewahrt einen Nachweis auf, der nur für <strong>{party}</strong> gilt. Er wird nach Ihrem Passwort verlangt.";
}
