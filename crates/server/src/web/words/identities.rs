//! What the pages about users, groups and roles say, and what all pages about identities have.

plain! {
    // Everywhere.
    all_users: "All users", "Alle Benutzer";
    all_groups: "All groups", "Alle Gruppen";
    all_roles: "All roles", "Alle Rollen";
    users: "Users", "Benutzer";
    user_groups: "User groups", "Benutzergruppen";
    groups: "Groups", "Gruppen";
    group: "Group", "Gruppe";
    user: "User", "Benutzer";
    roles: "Roles", "Rollen";
    list_of_users: "users", "Benutzer";
    list_of_groups: "groups", "Gruppen";
    list_of_roles: "roles", "Rollen";
    a_user: "user", "Benutzer";
    a_group: "group", "Gruppe";
    a_role: "role", "Rolle";
    a_policy: "policy", "Richtlinie";
    a_provider: "provider", "Anbieter";
    name: "Name", "Name";
    path: "Path", "Pfad";
    description: "Description", "Beschreibung";
    back: "Back", "Zurück";
    find: "Find", "Suchen";
    part_of_name: "Part of the name", "Teil des Namens";
    previous_page: "Previous page", "Vorige Seite";
    nothing_further: "There is nothing further.", "Weiter gibt es nichts.";
    next_page: "Next page", "Nächste Seite";
    not_there: "Not there", "Nicht da";
    not_shown: "Not shown", "Nicht gezeigt";
    nothing_set: "none", "keine Angabe";
    yes: "Yes", "Ja";
    no: "No", "Nein";
    summary: "Summary", "Übersicht";
    name_and_path: "Name and path", "Name und Pfad";
    new_name: "New name", "Neuer Name";
    new_path: "New path", "Neuer Pfad";
    rename_or_move: "Rename or move", "Umbenennen oder verschieben";
    save: "Save", "Speichern";
    none_yet: "There is none.", "Es gibt nichts.";

    // Tags.
    tags: "Tags", "Tags";
    list_of_tags: "tags", "Tags";
    the_tags: "The tags", "Die Tags";
    key: "Key", "Schlüssel";
    value: "Value", "Wert";
    no_tags: "No tags.", "Keine Tags.";
    set_tag: "Set tag", "Tag setzen";

    // Users.
    users_of_account: "Users of this account", "Benutzer dieses Kontos";
    create_user: "Create user", "Benutzer erstellen";
    the_new_user: "The new user", "Der neue Benutzer";
    the_user: "The user", "Der Benutzer";
    user_id: "User ID", "Benutzer-ID";
    password_age: "Password age", "Alter des Passworts";
    key_age: "Active key age", "Alter des aktiven Schlüssels";
    access_denied: "Access denied", "Zugriff verweigert";
    without_device: "None", "Keines";
    today: "Today", "Heute";
    one_day: "1 day", "1 Tag";
    last_console_sign_in: "Last console sign-in", "Letzte Anmeldung an der Konsole";
    path_hint: "Such as /engineering/. Paths group users in policies.",
        "Wie /technik/. Pfade fassen Benutzer in Richtlinien zusammen.";
    let_sign_in: "Let the user sign in at the console", "Den Benutzer sich an der Konsole anmelden lassen";
    no_group_yet: "There is no group yet.", "Es gibt noch keine Gruppe.";
    the_groups: "The groups", "Die Gruppen";
    users_groups: "The user’s groups", "Die Gruppen des Benutzers";
    accounts_groups: "The account’s groups", "Die Gruppen des Kontos";
    in_no_group: "The user is in no group.", "Der Benutzer ist in keiner Gruppe.";
    add_to_group: "Add to group", "Der Gruppe hinzufügen";
    user_rename_hint: "Access keys go on working. Policies that name the user by its ARN do not follow.",
        "Zugriffsschlüssel gelten weiter. Richtlinien, die den Benutzer mit seinem ARN nennen, ziehen nicht mit.";

    // What a user signs in with.
    password_hint: "Left empty, one is made up and shown once.", "Bleibt es leer, wird eines ausgedacht und einmal gezeigt.";
    must_reset: "Must choose a new password at the next sign-in", "Muss bei der nächsten Anmeldung ein neues Passwort wählen";
    must_reset_hint: "The user gets the policy IAMUserChangePassword for it, unless the account lets all users change theirs.",
        "Der Benutzer erhält dafür die Richtlinie IAMUserChangePassword, sofern das Konto es nicht allen Benutzern erlaubt.";
    may_not_choose_password: "The password is set, but the user may not be allowed to choose a new one",
        "Das Passwort ist festgelegt, doch der Benutzer darf vielleicht kein neues wählen";
    must_be_changed: "Must be changed at the next sign-in", "Muss bei der nächsten Anmeldung geändert werden";
    the_password: "The password", "Das Passwort";
    the_secret_key: "The secret access key", "Der geheime Zugriffsschlüssel";
    save_it_now: "Save it now. Lost, it cannot be found again.",
        "Speichern Sie es jetzt. Ist es verloren, lässt es sich nicht wiederfinden.";
    set: "Set", "Festgelegt";
    cannot_sign_in: "The user cannot sign in at the console.", "Der Benutzer kann sich nicht an der Konsole anmelden.";
    passwords_state: "The password’s state", "Der Zustand des Passworts";
    set_new_password: "Set new password", "Neues Passwort festlegen";
    enable_access: "Enable console access", "Zugang zur Konsole einrichten";
    remove_password: "Remove password", "Passwort entfernen";
    remove_password_hint: "The user can no longer sign in at the console. Access keys go on working.",
        "Der Benutzer kann sich nicht mehr an der Konsole anmelden. Zugriffsschlüssel gelten weiter.";
    remove_access: "Remove console access", "Zugang zur Konsole entfernen";
    console_sign_in: "Console sign-in", "Anmeldung an der Konsole";
    mfa_devices: "The MFA devices", "Die MFA-Geräte";
    password_alone: "The user then signs in with the password alone.", "Der Benutzer meldet sich dann nur mit dem Passwort an.";
    no_user_device: "No device.", "Kein Gerät.";
    user_mfa_hint: "Whoever holds the device adds it: the user under Security credentials, passkeys there alone, or you with their app or token beside you.",
        "Ein Gerät fügt hinzu, wer es in der Hand hat: der Benutzer unter Anmeldedaten, Passkeys nur dort, oder Sie mit seiner App oder seinem Token neben sich.";
    scan_theirs: "Scan this with the user’s authenticator app.",
        "Scannen Sie dies mit der Authentifizierungs-App des Benutzers.";
    resync: "Resync", "Synchronisieren";
    resync_device: "Resync device", "Gerät synchronisieren";
    resync_hint: "Where its codes are no longer taken: type two, one after the other.",
        "Wenn seine Codes nicht mehr angenommen werden: Geben Sie zwei nacheinander ein.";
    list_of_devices: "devices", "Geräte";
    list_of_keys: "access keys", "Zugriffsschlüssel";
    the_access_keys: "The access keys", "Die Zugriffsschlüssel";
    two_keys: "For the AWS CLI and SDKs. Two at a time.", "Für AWS CLI und SDKs. Zwei zugleich.";
    never: "never", "nie";

    // Groups.
    groups_of_account: "User groups of this account", "Benutzergruppen dieses Kontos";
    create_group: "Create group", "Gruppe erstellen";
    new_group: "New group", "Neue Gruppe";
    the_group: "The group", "Die Gruppe";
    group_rename_hint: "Policies that name the group by its ARN do not follow.",
        "Richtlinien, die die Gruppe mit ihrem ARN nennen, ziehen nicht mit.";
    accounts_users: "The account’s users", "Die Benutzer des Kontos";
    no_other_user: "There is no other user.", "Es gibt keinen anderen Benutzer.";
    add_users: "Add users", "Benutzer hinzufügen";
    users_in_group: "Users in this group", "Benutzer in dieser Gruppe";

    // Roles.
    trusted_entities: "Trusted entities", "Vertraut";
    last_activity: "Last activity", "Letzte Aktivität";
    anybody: "Anybody", "Alle";
    roles_of_account: "Roles of this account", "Rollen dieses Kontos";
    create_role: "Create role", "Rolle erstellen";
    the_new_role: "The new role", "Die neue Rolle";
    the_role: "The role", "Die Rolle";
    role_id: "Role ID", "Rollen-ID";
    role_name: "Role name", "Name der Rolle";
    trust: "Trust", "Vertrauen";
    sessions: "Sessions", "Sitzungen";
    switch_to_this: "Switch to this role", "In diese Rolle wechseln";
    longest_session: "Longest session, in seconds", "Längste Sitzung, in Sekunden";
    longest_session_hint: "3600 to 43200.", "3600 bis 43200.";
    longest_session_default: "3600 to 43200; left empty, one hour.", "3600 bis 43200; bleibt es leer, eine Stunde.";
    programs_signed_in: "Programs signed in", "Angemeldete Programme";
    the_programs: "The programs", "Die Programme";
    list_of_programs: "Programs that the user has signed in", "Programme, die der Benutzer angemeldet hat";
    program_client: "Program", "Programm";
    until: "Until", "Bis";
    no_programs: "No program is signed in.", "Kein Programm ist angemeldet.";
    sign_program_out: "Sign out", "Abmelden";
    program_keeps_credentials: "The program is given no more credentials. Those it has last for a quarter of an hour at most.",
        "Das Programm erhält keine Zugangsdaten mehr. Die vorhandenen gelten höchstens noch eine Viertelstunde.";
    program_signed_out: "The program was signed out", "Das Programm wurde abgemeldet";
    program_not_signed_out: "The program was not signed out", "Das Programm wurde nicht abgemeldet";
    longest_signin_session: "Longest sign-in session, in seconds", "Längste Anmeldesitzung, in Sekunden";
    longest_signin_session_hint: "3600 to 7776000, which are 90 days. It holds from the next sign-in on.",
        "3600 bis 7776000, das sind 90 Tage. Es gilt ab der nächsten Anmeldung.";
    usual_signin_session: "Not set: the usual twelve hours", "Nicht festgelegt: die üblichen zwölf Stunden";
    set_signin_session: "Set longest sign-in session", "Längste Anmeldesitzung festlegen";
    reset_signin_session: "Back to the usual twelve hours", "Zurück zu den üblichen zwölf Stunden";
    signin_session_saved: "The longest sign-in session was changed", "Die längste Anmeldesitzung wurde geändert";
    signin_session_not_saved: "The longest sign-in session was not changed", "Die längste Anmeldesitzung wurde nicht geändert";
    description_and_sessions: "Description and sessions", "Beschreibung und Sitzungen";
    the_trust_policy: "The trust policy", "Die Vertrauensrichtlinie";
    trust_policy: "Trust policy", "Vertrauensrichtlinie";
    save_trust: "Save trust policy", "Vertrauensrichtlinie speichern";
    who_may_assume: "Who may assume the role", "Wer die Rolle annehmen darf";
    revoke_sessions: "Revoke active sessions", "Aktive Sitzungen widerrufen";
    revoke: "Revoke", "Widerrufen";
    revoke_say: "Whoever has assumed the role before now may do nothing with it any more, and can assume it anew.",
        "Wer die Rolle bisher angenommen hat, darf mit ihr nichts mehr und kann sie neu annehmen.";
    revoke_hint: "An inline policy of the role, AWSRevokeOlderSessions, denies everything to sessions that began before a time.",
        "Eine eingebettete Richtlinie der Rolle, AWSRevokeOlderSessions, verweigert Sitzungen alles, die vor einer bestimmten Zeit begonnen haben.";

    // A new role.
    who_may_assume_it: "Who may assume it", "Wer sie annehmen darf";
    trust_account: "An AWS account: this one or another", "Ein AWS-Konto: dieses oder ein anderes";
    trust_service: "An AWS service", "Ein AWS-Dienst";
    trust_web: "Web identity: an OpenID Connect provider", "Web-Identität: ein OpenID-Connect-Anbieter";
    trust_saml: "SAML 2.0 federation", "Föderation über SAML 2.0";
    trust_custom: "A trust policy that you write", "Eine Vertrauensrichtlinie, die Sie schreiben";
    account_number: "Account id", "Konto-ID";
    for_an_account: "For an AWS account.", "Für ein AWS-Konto.";
    external_id: "External ID", "Externe ID";
    external_id_hint: "For an AWS account of somebody else: they must send it.",
        "Für ein fremdes AWS-Konto: Es muss sie mitschicken.";
    require_mfa: "Require MFA", "MFA verlangen";
    service: "Service", "Dienst";
    service_hint: "For an AWS service, such as ec2.amazonaws.com.", "Für einen AWS-Dienst, wie ec2.amazonaws.com.";
    provider_arn_hint: "For web identity and SAML; where there is none to choose, its ARN.",
        "Für Web-Identität und SAML; wo keiner zur Wahl steht, sein ARN.";
    audience: "Audience", "Zielgruppe";
    audience_hint: "For web identity: the client id. For SAML, left empty, AWS’s.",
        "Für Web-Identität: die Client-ID. Für SAML, bleibt es leer, die von AWS.";
    for_one_you_write: "For one that you write.", "Für eine, die Sie schreiben.";
    subject: "Subject", "Subjekt";
    subject_hint: "For web identity: whom the token is about, such as repo:acme/api:*. Providers that many share, such as GitHub and GitLab, need it.",
        "Für Web-Identität: wen das Token meint, wie repo:acme/api:*. Anbieter, die sich viele teilen, wie GitHub und GitLab, brauchen es.";
    service_missing: "For an AWS service, type which.", "Für einen AWS-Dienst geben Sie an, welchen.";
    provider_missing: "For web identity and SAML, choose a provider.",
        "Für Web-Identität und SAML wählen Sie einen Anbieter.";
    audience_missing: "For web identity, type the audience that the tokens are for.",
        "Für Web-Identität geben Sie die Zielgruppe an, für die die Token sind.";
    service_linked_role: "Service-linked role", "Serviceverknüpfte Rolle";
    service_linked_hint: "What a service needs for itself: it says whom the role trusts and what it may do.",
        "Was ein Dienst für sich braucht: Er bestimmt, wem die Rolle vertraut und was sie darf.";
    service_linked_service_hint: "Such as ecs.amazonaws.com.", "Wie ecs.amazonaws.com.";
    suffix: "Suffix of the name", "Zusatz zum Namen";
    suffix_hint: "For services that may have several such roles.", "Für Dienste, die mehrere solche Rollen haben dürfen.";
    create_service_linked: "Create service-linked role", "Serviceverknüpfte Rolle erstellen";

    // A new user, group or role.
    find_policies_by: "Find policies by part of their name", "Richtlinien nach einem Teil des Namens suchen";
    find_policies: "Find policies", "Richtlinien suchen";
    boundary_arn_hint: "The ARN of a policy: the most that can be allowed.",
        "Der ARN einer Richtlinie: das Äußerste, was erlaubt sein kann.";
    copy_from: "Copy permissions from user", "Berechtigungen von Benutzer übernehmen";
    copy_from_hint: "With its groups, attached and inline policies, and its boundary unless you type one.",
        "Mit seinen Gruppen, angehängten und eingebetteten Richtlinien, und seiner Grenze, wenn Sie keine angeben.";
}

filled! {
    hidden_from_you(what: &str): "{what} cannot be shown to you", "{what}: für Sie nicht sichtbar";
    the_list(of: &str): "The {of}", "{of}";
    there_are_no(of: &str): "There are no {of}.", "Keine {of}.";
    none_named(of: &str, find: &str): "No {of} have “{find}” in their name.", "Keine {of} mit „{find}“ im Namen.";
    table_of(what: &str): "Table of {what}", "Tabelle: {what}";
    text_of(what: &str): "Text of {what}", "Text: {what}";
    page_number(page: usize): "Page {page}", "Seite {page}";
    page_of(page: usize, of: usize): "Page {page} of {of}", "Seite {page} von {of}";
    so_many_days(days: i64): "{days} days", "{days} Tage";
    trusted_account(id: &str): "Account: {id}", "Konto: {id}";
    trusted_service(name: &str): "AWS service: {name}", "AWS-Dienst: {name}";
    trusted_provider(arn: &str): "Identity provider: {arn}", "Identitätsanbieter: {arn}";
    more_groups(count: usize): "{count} more groups can be chosen on the user’s page.",
        "{count} weitere Gruppen lassen sich auf der Seite des Benutzers wählen.";
    more_users(count: usize): "{count} more users can be added on the group’s page.",
        "{count} weitere Benutzer lassen sich auf der Seite der Gruppe hinzufügen.";
    more_to_find(count: usize): "{count} more policies. Type part of a name and find them.",
        "{count} weitere Richtlinien. Geben Sie einen Teil des Namens ein, und suchen Sie.";
    tag_key(number: &str): "Tag {number}, key", "Tag {number}, Schlüssel";
    tag_value(number: &str): "Tag {number}, value", "Tag {number}, Wert";
    more_of(count: usize): "{count} more. Type more of the name to find them.",
        "{count} weitere. Geben Sie mehr vom Namen ein, um sie zu finden.";
    now_at(path: &str): "Now {path}", "Jetzt {path}";
    the_tag(key: &str): "the tag {key}", "das Tag {key}";
    out_of_group(group: &str): "from {group}", "aus {group}";
    only_this_once(what: &str): "{what} is shown only this once", "{what} wird nur dieses eine Mal gezeigt";
}
