//! What the pages about identities say of what was done, or was not.

plain! {
    user_created: "The user was created", "Der Benutzer wurde erstellt";
    user_not_created: "The user was not created", "Der Benutzer wurde nicht erstellt";
    user_changed: "The user was changed", "Der Benutzer wurde geändert";
    user_not_changed: "The user was not changed", "Der Benutzer wurde nicht geändert";
    password_set: "The password was set", "Das Passwort wurde festgelegt";
    password_not_set: "The password was not set", "Das Passwort wurde nicht festgelegt";
    user_device_added: "The MFA device was added. It is asked for at the user’s next sign-in",
        "Das MFA-Gerät wurde hinzugefügt. Es wird bei der nächsten Anmeldung des Benutzers verlangt";
    device_resynced: "The MFA device is in step again", "Das MFA-Gerät ist wieder synchron";
    device_not_resynced: "The MFA device was not resynced", "Das MFA-Gerät wurde nicht synchronisiert";
    mfa_not_removed: "The MFA device was not removed", "Das MFA-Gerät wurde nicht entfernt";
    key_was_created: "The access key was created", "Der Zugriffsschlüssel wurde erstellt";
    group_created: "The group was created", "Die Gruppe wurde erstellt";
    group_not_created: "The group was not created", "Die Gruppe wurde nicht erstellt";
    group_created_in_part: "The group was created, but not all that was asked for",
        "Die Gruppe wurde erstellt, doch nicht alles, was verlangt war";
    group_changed: "The group was changed", "Die Gruppe wurde geändert";
    group_not_changed: "The group was not changed", "Die Gruppe wurde nicht geändert";
    users_added: "The users were added", "Die Benutzer wurden hinzugefügt";
    users_not_added: "Not every user was added", "Nicht alle Benutzer wurden hinzugefügt";
    provider_added: "The provider was added", "Der Anbieter wurde hinzugefügt";
    provider_not_added: "The provider was not added", "Der Anbieter wurde nicht hinzugefügt";
    thumbprints_saved: "The thumbprints were saved", "Die Fingerabdrücke wurden gespeichert";
    thumbprints_not_saved: "The thumbprints were not saved", "Die Fingerabdrücke wurden nicht gespeichert";
    role_created: "The role was created", "Die Rolle wurde erstellt";
    role_not_created: "The role was not created", "Die Rolle wurde nicht erstellt";
    sessions_revoked: "Sessions that began before now may do nothing", "Bisher begonnene Sitzungen dürfen nichts mehr";
    sessions_not_revoked: "The sessions were not revoked", "Die Sitzungen wurden nicht widerrufen";
    it_was_deleted: "It was deleted", "Es wurde gelöscht";
    it_was_not_deleted: "It was not deleted", "Es wurde nicht gelöscht";
    policy_checked: "The policy was checked", "Die Richtlinie wurde geprüft";
    policy_not_checked: "The policy was not checked", "Die Richtlinie wurde nicht geprüft";
    policies_attached: "The policies were attached", "Die Richtlinien wurden angehängt";
    policies_not_attached: "Not every policy was attached", "Nicht alle Richtlinien wurden angehängt";
    access_removed: "Console access was removed", "Der Zugang zur Konsole wurde entfernt";
    access_not_removed: "Console access was not removed", "Der Zugang zur Konsole wurde nicht entfernt";
    key_changed: "The access key was changed", "Der Zugriffsschlüssel wurde geändert";
    user_joined: "The user was added to the group", "Der Benutzer wurde der Gruppe hinzugefügt";
    user_not_joined: "The user was not added to the group", "Der Benutzer wurde der Gruppe nicht hinzugefügt";
    user_left: "The user was removed from the group", "Der Benutzer wurde aus der Gruppe entfernt";
    user_not_left: "The user was not removed from the group", "Der Benutzer wurde nicht aus der Gruppe entfernt";
    tag_set: "The tag was set", "Das Tag wurde gesetzt";
    tag_not_set: "The tag was not set", "Das Tag wurde nicht gesetzt";
    tag_removed: "The tag was removed", "Das Tag wurde entfernt";
    tag_not_removed: "The tag was not removed", "Das Tag wurde nicht entfernt";
    policy_detached: "The policy was detached", "Die Richtlinie wurde abgehängt";
    policy_not_detached: "The policy was not detached", "Die Richtlinie wurde nicht abgehängt";
    policy_saved: "The policy was saved", "Die Richtlinie wurde gespeichert";
    policy_not_saved: "The policy was not saved", "Die Richtlinie wurde nicht gespeichert";
    policy_deleted: "The policy was deleted", "Die Richtlinie wurde gelöscht";
    policy_not_deleted: "The policy was not deleted", "Die Richtlinie wurde nicht gelöscht";
    policy_attached: "The policy was attached", "Die Richtlinie wurde angehängt";
    policy_not_attached: "The policy was not attached", "Die Richtlinie wurde nicht angehängt";
    boundary_set: "The boundary was set", "Die Grenze wurde gesetzt";
    boundary_not_set: "The boundary was not set", "Die Grenze wurde nicht gesetzt";
    boundary_removed: "The boundary was removed", "Die Grenze wurde entfernt";
    boundary_not_removed: "The boundary was not removed", "Die Grenze wurde nicht entfernt";
    role_changed: "The role was changed", "Die Rolle wurde geändert";
    role_not_changed: "The role was not changed", "Die Rolle wurde nicht geändert";
    trust_saved: "The trust policy was saved", "Die Vertrauensrichtlinie wurde gespeichert";
    trust_not_saved: "The trust policy was not saved", "Die Vertrauensrichtlinie wurde nicht gespeichert";
    version_in_force: "The version is in force", "Die Version gilt jetzt";
    version_not_in_force: "The version was not put in force", "Die Version wurde nicht in Kraft gesetzt";
    version_deleted: "The version was deleted", "Die Version wurde gelöscht";
    version_not_deleted: "The version was not deleted", "Die Version wurde nicht gelöscht";
    alias_set: "The alias was set", "Der Alias wurde gesetzt";
    alias_not_set: "The alias was not set", "Der Alias wurde nicht gesetzt";
    alias_deleted: "The alias was deleted", "Der Alias wurde gelöscht";
    alias_not_deleted: "The alias was not deleted", "Der Alias wurde nicht gelöscht";
    password_policy_saved: "The password policy was saved", "Die Passwortrichtlinie wurde gespeichert";
    password_policy_not_saved: "The password policy was not saved", "Die Passwortrichtlinie wurde nicht gespeichert";
    password_policy_deleted: "The password policy was deleted", "Die Passwortrichtlinie wurde gelöscht";
    password_policy_not_deleted: "The password policy was not deleted", "Die Passwortrichtlinie wurde nicht gelöscht";
    audience_added: "The audience was added", "Die Zielgruppe wurde hinzugefügt";
    audience_not_added: "The audience was not added", "Die Zielgruppe wurde nicht hinzugefügt";
    audience_removed: "The audience was removed", "Die Zielgruppe wurde entfernt";
    audience_not_removed: "The audience was not removed", "Die Zielgruppe wurde nicht entfernt";
    metadata_saved: "The metadata was saved", "Die Metadaten wurden gespeichert";
    metadata_not_saved: "The metadata was not saved", "Die Metadaten wurden nicht gespeichert";
    encryption_saved: "The encryption of assertions was changed", "Die Verschlüsselung der Assertions wurde geändert";
    encryption_not_saved: "The encryption of assertions was not changed", "Die Verschlüsselung der Assertions wurde nicht geändert";
    user_created_in_part: "The user was created, and not all that was asked for was done",
        "Der Benutzer wurde erstellt, aber nicht alles Verlangte wurde getan";
    role_created_in_part: "The role was created, and not every policy was attached",
        "Die Rolle wurde erstellt, aber nicht alle Richtlinien wurden angehängt";
}
