//! What every page of the console says, and its first pages: home, sessions, switching roles.

plain! {
    // Around every page.
    console: "Console", "Konsole";
    home: "Home", "Start";
    identities: "Identities", "Identitäten";
    policy_editor: "Policy editor", "Richtlinieneditor";
    simulator: "Simulator", "Simulator";
    security_credentials: "Security credentials", "Anmeldedaten";
    switch_identity: "Switch identity", "Identität wechseln";
    switch_back: "Switch back", "Zurückwechseln";
    switch_role: "Switch role", "Rolle wechseln";
    all_five: "Five are signed in, which is all this browser holds.",
        "Fünf sind angemeldet, mehr fasst dieser Browser nicht.";
    add_session: "Add session", "Sitzung hinzufügen";
    your_sessions: "Your sessions", "Ihre Sitzungen";
    sign_out_of_all: "Sign out of all", "Alle abmelden";
    actions: "Actions", "Aktionen";
    times_in_utc: "Times are in UTC.", "Zeiten sind in UTC.";

    // Home.
    console_home: "Console home", "Startseite der Konsole";
    who_you_are: "Who you are", "Wer Sie sind";
    identity: "Identity", "Identität";
    account_id: "Account ID", "Konto-ID";
    account_alias: "Account alias", "Konto-Alias";
    no_alias: "none", "keiner";
    check_security: "Check the account’s security", "Sicherheit des Kontos prüfen";
    look_of_sign_in: "Look of the sign-in page", "Aussehen der Anmeldeseite";
    this_session: "This session", "Diese Sitzung";
    signed_in: "Signed in", "Angemeldet";
    ends: "Ends", "Endet";
    mfa_used: "Used", "Verwendet";
    mfa_unasked: "Not asked for here", "Wird hier nicht verlangt";
    mfa_unused: "Not used", "Nicht verwendet";
    add_a_device: "Add a device", "Gerät hinzufügen";
    sign_in_before: "Sign-in before this one", "Anmeldung davor";
    first_sign_in: "none, this is the first", "keine, dies ist die erste";
    all_your_sessions: "All your sessions", "Alle Ihre Sitzungen";
    services: "Services", "Dienste";
    iam_is_for: "Users, groups, roles, policies, identity providers", "Benutzer, Gruppen, Rollen, Richtlinien, Identitätsanbieter";
    sts_is_for: "Temporary credentials: assuming roles, federation", "Befristete Anmeldedaten: Rollen annehmen, Föderation";
    organizations_is_for: "Accounts together, and the policies that bind them", "Konten zusammen und die Richtlinien, die sie binden";
    account_is_for: "Contacts, regions, and the root user’s address", "Kontakte, Regionen und die Adresse des Root-Benutzers";
    cloudtrail_is_for: "Event history: who did what", "Ereignisverlauf: wer was getan hat";
    analyzer_is_for: "Checks policies, and what they would let through", "Prüft Richtlinien und was sie durchlassen würden";
    toolbox_is_for: "Why a request was denied", "Warum eine Anfrage verweigert wurde";
    sign_in_is_for: "Sessions, and programs that sign in through people", "Sitzungen und Programme, die sich durch Leute anmelden";
    recent_activity: "Recent activity", "Letzte Aktivitäten";
    done_as_you: "What was done as this identity, newest first.",
        "Was mit dieser Identität getan wurde, das Neueste zuerst.";
    whole_history: "The whole account’s history", "Verlauf des ganzen Kontos";
    no_activity: "Nothing yet. Calls made with your access keys appear here too.",
        "Noch nichts. Auch Aufrufe mit Ihren Zugriffsschlüsseln erscheinen hier.";
    table_of_activity: "Table of recent activity", "Tabelle der letzten Aktivitäten";
    time: "Time", "Zeit";
    event: "Event", "Ereignis";
    result: "Result", "Ergebnis";
    source: "Source", "Quelle";
    event_done: "Done", "Erledigt";
    for_programs: "For programs", "Für Programme";
    password_expires_soon: "Your password expires soon", "Ihr Passwort läuft bald ab";
    mfa_is_due: "Add an MFA device, under Security credentials", "Fügen Sie unter Anmeldedaten ein MFA-Gerät hinzu";
    mfa_due_now: "At your next sign-in you must add one.", "Bei Ihrer nächsten Anmeldung müssen Sie eines hinzufügen.";
    mfa_due_tomorrow: "You can put it off for one more day.", "Sie können das noch einen Tag aufschieben.";

    // Sessions.
    session_ended: "The session has ended", "Die Sitzung wurde beendet";
    where_signed_in: "Where you are signed in", "Wo Sie angemeldet sind";
    sessions_hint: "A session you do not know? End it, and change your password. The device is what the browser says of itself.",
        "Eine Sitzung, die Sie nicht kennen? Beenden Sie sie, und ändern Sie Ihr Passwort. Das Gerät ist, was der Browser von sich selbst sagt.";
    table_of_sessions: "Table of sessions", "Tabelle der Sitzungen";
    device: "Device", "Gerät";
    address: "Address", "Adresse";
    last_used: "Last used", "Zuletzt verwendet";
    this_one: "This one", "Diese hier";
    end: "End", "Beenden";
    sign_out_everywhere: "Sign out everywhere", "Überall abmelden";

    // Switching roles.
    root_has_no_roles: "The root user has no roles to switch to. Sign in as an IAM user.",
        "Der Root-Benutzer kann in keine Rolle wechseln. Melden Sie sich als IAM-Benutzer an.";
    which_role: "Which role", "Welche Rolle";
    which_role_hint: "You work with the permissions of the role, and without your own, until you switch back. An administrator who gave you a role has told you its account and name.",
        "Sie arbeiten mit den Berechtigungen der Rolle und ohne Ihre eigenen, bis Sie zurückwechseln. Konto und Namen der Rolle nennt Ihnen der Administrator, der sie Ihnen gegeben hat.";
    account_id_or_alias: "Account ID or alias", "Konto-ID oder Alias";
    iam_role_name: "IAM role name", "Name der IAM-Rolle";
    display_name: "Display name", "Anzeigename";
    optional: "optional", "optional";
    display_color: "Display color", "Farbe der Anzeige";
    no_color: "No color", "Keine Farbe";
    red: "Red", "Rot";
    orange: "Orange", "Orange";
    yellow: "Yellow", "Gelb";
    green: "Green", "Grün";
    blue: "Blue", "Blau";
    mistyped: "Invalid information in one or more fields. Check your information or contact your administrator.",
        "Die Angaben in einem oder mehreren Feldern sind ungültig. Prüfen Sie sie, oder wenden Sie sich an Ihren Administrator.";
    root_no_role: "The root user has no roles", "Der Root-Benutzer hat keine Rollen";
    root_no_role_text: "Sign in as an IAM user.", "Melden Sie sich als IAM-Benutzer an.";
    role_barred: "The console is not open to this role here", "Die Konsole steht dieser Rolle hier nicht offen";
    role_barred_text: "A policy of its account keeps it shut, or your own session has ended.",
        "Eine Richtlinie ihres Kontos verwehrt sie, oder Ihre eigene Sitzung ist zu Ende.";

    // Times.
    just_now: "just now", "gerade eben";
    a_minute_ago: "1 minute ago", "vor 1 Minute";
    an_hour_ago: "1 hour ago", "vor 1 Stunde";
    a_day_ago: "1 day ago", "vor 1 Tag";

    // What a new password must be like.
    three_classes: "Three of: capital letter, small letter, number, symbol",
        "Drei von: Großbuchstabe, Kleinbuchstabe, Ziffer, Symbol";
    a_capital: "A capital letter", "Ein Großbuchstabe";
    a_small_letter: "A small letter", "Ein Kleinbuchstabe";
    a_number: "A number", "Eine Ziffer";
    a_symbol: "A symbol", "Ein Symbol";
    not_yours: "Not your user name, account or email address",
        "Nicht Ihr Benutzername, Ihr Konto oder Ihre E-Mail-Adresse";
    not_common: "Not a commonly used password", "Kein häufig verwendetes Passwort";
    not_the_present: "Not the password you have now", "Nicht Ihr jetziges Passwort";
    passwords_differ: "The two passwords are not the same.", "Die beiden Passwörter sind nicht gleich.";
}

filled! {
    so_many_operations(performed: &usize, all: &usize): "{performed} of {all} operations", "{performed} von {all} Operationen";
    hello(name: &str): "Hello, {name}", "Hallo, {name}";
    to_whom(who: &str): "to {who}", "zu {who}";
    role_of(role: &str, account: &str): "{role} in {account}", "{role} in {account}";
    why_denied(event: &str): "Why {event} was denied", "Warum {event} verweigert wurde";
    change_before(time: &str): "Change it before {time} UTC, under Security credentials.",
        "Ändern Sie es unter Anmeldedaten vor dem {time} UTC.";
    mfa_due_in(days: i64): "You can put it off for {days} more days.", "Sie können das noch {days} Tage aufschieben.";
    the_session_of(device: &str, address: &str): "the session of {device} at {address}",
        "die Sitzung von {device} an {address}";
    minutes_ago(count: i64): "{count} minutes ago", "vor {count} Minuten";
    hours_ago(count: i64): "{count} hours ago", "vor {count} Stunden";
    days_ago(count: i64): "{count} days ago", "vor {count} Tagen";
    characters(least: u32, most: usize): "{least} to {most} characters", "{least} bis {most} Zeichen";
    not_the_last(count: usize): "None of your last {count} passwords", "Keines Ihrer letzten {count} Passwörter";
}

marked! {
    services_are_at(endpoint): "What this installation answers. Programs reach all of it at <code>{endpoint}</code>.",
        "Was diese Installation beantwortet. Programme erreichen alles unter <code>{endpoint}</code>.";
    point_programs_here(): "Point the AWS CLI and SDKs here, with an access key from <a href=\"/console/security#keys\">security credentials</a>:",
        "Verweisen Sie AWS CLI und SDKs hierher, mit einem Zugriffsschlüssel aus Ihren <a href=\"/console/security#keys\">Anmeldedaten</a>:";
    role_name_hint(): "With its path, if it has one: <code>division/Auditor</code>",
        "Mit ihrem Pfad, wenn sie einen hat: <code>division/Auditor</code>";
}
