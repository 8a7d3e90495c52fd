//! What the pages before the console say.

plain! {
    language: "Language", "Sprache";
    skip: "Skip to content", "Zum Inhalt springen";
    beware: "Never type your password on a page whose address you do not know.",
        "Geben Sie Ihr Passwort nie auf einer Seite ein, deren Adresse Sie nicht kennen.";
    why: "Why?", "Warum?";
    cancel: "Cancel", "Abbrechen";
    next_step: "Continue", "Weiter";

    // Who signs in.
    sign_in: "Sign in", "Anmelden";
    signed_in_already: "Signed in already", "Bereits angemeldet";
    program_as_another: "As another identity", "Mit einer anderen Identität";
    program_sign_in_another: "Sign in as another identity", "Andere Identität anmelden";
    not_you: "Not you?", "Nicht Sie?";
    kind_of_user: "Kind of user", "Art des Benutzers";
    iam_user: "IAM user", "IAM-Benutzer";
    root_user: "Root user", "Root-Benutzer";
    root_owns: "The root user owns the account. For everyday work, sign in as an IAM user.",
        "Dem Root-Benutzer gehört das Konto. Melden Sie sich für die tägliche Arbeit als IAM-Benutzer an.";
    root_email: "Root user email address", "E-Mail-Adresse des Root-Benutzers";
    account_or_alias: "Account ID (12 digits) or account alias", "Konto-ID (12 Ziffern) oder Konto-Alias";
    user_name: "IAM user name", "IAM-Benutzername";
    password: "Password", "Passwort";
    remember_me: "Remember me in this browser", "In diesem Browser merken";
    forgotten: "Forgotten your password?", "Passwort vergessen?";
    forgotten_user: "Forgotten your password? An administrator of your account can set a new one.",
        "Passwort vergessen? Ein Administrator Ihres Kontos kann ein neues festlegen.";
    cannot_choose: "If you are not allowed to choose one, ask an administrator of your account: it takes the policy IAMUserChangePassword.",
        "Wenn Sie keines wählen dürfen, fragen Sie einen Administrator Ihres Kontos: Dafür braucht es die Richtlinie IAMUserChangePassword.";
    someone_else: "Sign in as someone else", "Als jemand anderes anmelden";
    logo: "Logo", "Logo";

    // What became of it.
    signed_out: "You have signed out", "Sie haben sich abgemeldet";
    signed_out_everywhere: "You have signed out everywhere", "Sie haben sich überall abgemeldet";
    twice: "You were signed out: your session was in another browser too", "Sie wurden abgemeldet: Ihre Sitzung war auch in einem anderen Browser";
    twice_text: "Somebody may have copied it. Sign in again. If you did not copy it yourself, change your password and tell an administrator.",
        "Jemand hat sie möglicherweise kopiert. Melden Sie sich erneut an. Wenn Sie das nicht selbst waren, ändern Sie Ihr Passwort und sagen Sie einem Administrator Bescheid.";
    recovered: "Your password was changed. Sign in with it", "Ihr Passwort wurde geändert. Melden Sie sich damit an";
    wrong: "Your sign-in information is wrong", "Ihre Anmeldeinformationen sind falsch";
    wrong_text: "Check it and try again. If it stays wrong, ask an administrator of your account.",
        "Prüfen Sie sie und versuchen Sie es erneut. Wenn das nicht hilft, fragen Sie einen Administrator Ihres Kontos.";
    expired: "Your password has expired", "Ihr Passwort ist abgelaufen";
    expired_text: "Ask an administrator of your account to set a new one.",
        "Bitten Sie einen Administrator Ihres Kontos, ein neues festzulegen.";
    barred: "The console is not open to you here", "Die Konsole ist für Sie hier nicht zugänglich";
    barred_text: "A policy of your account or organization keeps it shut for you, or from where you are. An administrator finds the reason in the account’s event history.",
        "Eine Richtlinie Ihres Kontos oder Ihrer Organisation verwehrt sie Ihnen, oder von dort, wo Sie sind. Ein Administrator findet den Grund im Ereignisverlauf des Kontos.";
    barred_open_text: "You are signed in, but a policy of your account or organization keeps the console shut for you from where you are. Your session goes on where it is open. An administrator finds the reason in the account’s event history.",
        "Sie sind angemeldet, aber eine Richtlinie Ihres Kontos oder Ihrer Organisation verwehrt Ihnen die Konsole von dort, wo Sie sind. Ihre Sitzung gilt weiter, wo die Konsole zugänglich ist. Ein Administrator findet den Grund im Ereignisverlauf des Kontos.";
    role_barred_open_text: "A policy of its account or organization keeps it shut from where you are. The role’s session goes on where it is open.",
        "Eine Richtlinie ihres Kontos oder ihrer Organisation verwehrt sie von dort, wo Sie sind. Die Sitzung der Rolle gilt weiter, wo die Konsole zugänglich ist.";
    wrong_code: "That code did not work", "Der Code ist nicht gültig";
    wrong_code_text: "Wait for the next code of your device and type it. Each code works once.",
        "Warten Sie auf den nächsten Code Ihres Geräts und geben Sie ihn ein. Jeder Code gilt einmal.";
    wrong_codes: "Those codes did not work", "Diese Codes sind nicht gültig";
    wrong_codes_text: "Type two codes of this device, one after the other.",
        "Geben Sie zwei aufeinanderfolgende Codes dieses Geräts ein.";
    wrong_passkey: "That passkey did not work", "Der Passkey ist nicht gültig";
    wrong_passkey_text: "Try it again, or another. One that was copied is refused: ask an administrator to remove it.",
        "Versuchen Sie es erneut oder mit einem anderen. Ein kopierter wird abgelehnt: Bitten Sie einen Administrator, ihn zu entfernen.";
    too_many: "Too many failed attempts", "Zu viele fehlgeschlagene Versuche";
    wait_a_second: "Wait a second and try again.", "Warten Sie eine Sekunde, und versuchen Sie es erneut.";
    role_ended: "The role's session has ended", "Die Sitzung der Rolle ist beendet";
    stale: "Please sign in again", "Bitte melden Sie sich erneut an";
    stale_text: "This took too long, or began elsewhere.", "Es hat zu lange gedauert oder anderswo begonnen.";
    later: "Come back in a moment", "Bitte versuchen Sie es gleich noch einmal";
    nothing_changed: "Nothing was changed.", "Es wurde nichts geändert.";
    five: "This browser is signed in five times", "Dieser Browser ist fünfmal angemeldet";
    five_text: "Sign out of one of them before you sign in as somebody else.",
        "Melden Sie sich bei einer Sitzung ab, bevor Sie sich als jemand anderes anmelden.";

    // The second factor.
    mfa: "Multi-factor authentication", "Multi-Faktor-Authentifizierung";
    one_more_step: "One more step", "Noch ein Schritt";
    use_passkey: "Use a passkey", "Passkey verwenden";
    passkeys_elsewhere: "Your passkeys work where this page is opened by its domain name.",
        "Ihre Passkeys funktionieren, wenn diese Seite über ihren Domainnamen geöffnet ist.";
    scripts_or_code: "Passkeys and security keys need JavaScript. Allow it for this page, or type a code.",
        "Passkeys und Sicherheitsschlüssel brauchen JavaScript. Erlauben Sie es für diese Seite, oder geben Sie einen Code ein.";
    scripts: "Passkeys and security keys need JavaScript. Allow it for this page.",
        "Passkeys und Sicherheitsschlüssel brauchen JavaScript. Erlauben Sie es für diese Seite.";
    or: "or", "oder";
    mfa_device: "MFA device", "MFA-Gerät";
    mfa_code: "MFA code", "MFA-Code";
    six_digits: "Six digits", "Sechs Ziffern";
    once_each: "Each code works once.", "Jeder Code gilt einmal.";
    lost_one: "Lost one? Choose another.", "Eines verloren? Wählen Sie ein anderes.";
    lost_device: "A lost device can be removed by an administrator.",
        "Ein verlorenes Gerät kann ein Administrator entfernen.";
    lost_root_device: "A lost device of the root user can be removed by whoever runs this installation: doorward root reset-mfa.",
        "Ein verlorenes Gerät des Root-Benutzers kann entfernen, wer diese Installation betreibt: doorward root reset-mfa.";
    out_of_step: "Codes do not work?", "Codes funktionieren nicht?";
    out_of_step_text: "The device’s clock may be off. Wait until it shows another code, and type that one here, too.",
        "Vielleicht geht die Uhr des Geräts falsch. Warten Sie, bis es einen anderen Code zeigt, und geben Sie auch diesen ein.";
    following_code: "The code after it", "Der Code danach";
    passkey_unused: "The passkey was not used", "Der Passkey wurde nicht verwendet";
    passkey_unused_text: "It was cancelled, took too long, or is not one for this page. Try again, or choose another.",
        "Der Vorgang wurde abgebrochen, hat zu lange gedauert, oder der Passkey gehört nicht zu dieser Seite. Versuchen Sie es erneut, oder wählen Sie einen anderen.";

    // A device that must be added.
    add_mfa: "Add an MFA device", "MFA-Gerät hinzufügen";
    qr: "QR code with the device's seed", "QR-Code mit dem Startwert des Geräts";
    choose_kind: "Choose one of these. Others can be added afterwards.",
        "Wählen Sie eines davon. Weitere können danach hinzugefügt werden.";
    passkeys_by_name: "Passkeys and security keys can be added where this page is opened by its domain name.",
        "Passkeys und Sicherheitsschlüssel können hinzugefügt werden, wenn diese Seite über ihren Domainnamen geöffnet ist.";
    scripts_or_app: "Passkeys and security keys need JavaScript. Allow it for this page, or use an authenticator app.",
        "Passkeys und Sicherheitsschlüssel brauchen JavaScript. Erlauben Sie es für diese Seite, oder verwenden Sie eine Authentifizierungs-App.";
    create_and_continue: "Create passkey and continue", "Passkey erstellen und weiter";
    no_camera: "No camera? Enter this key, time based:", "Keine Kamera? Geben Sie diesen Schlüssel ein, zeitbasiert:";
    secret_seed: "Whoever sees it can make your codes.", "Wer ihn sieht, kann Ihre Codes erzeugen.";
    two_codes: "Type the code shown, wait until it changes, and type the next one.",
        "Geben Sie den angezeigten Code ein, warten Sie, bis er wechselt, und geben Sie den nächsten ein.";
    first_code: "First code", "Erster Code";
    second_code: "Second code", "Zweiter Code";
    add_and_continue: "Add device and continue", "Gerät hinzufügen und weiter";

    // Another password.
    choose_password: "Choose a new password", "Neues Passwort wählen";
    new_password: "New password", "Neues Passwort";
    again: "New password again", "Neues Passwort wiederholen";
    change_password: "Change password", "Passwort ändern";
    change_and_continue: "Change password and continue", "Passwort ändern und weiter";
    forgotten_title: "Forgotten password", "Passwort vergessen";
    forgotten_root: "Forgotten root password", "Root-Passwort vergessen";
    nothing_came: "Nothing came? Look into the spam folder, or ask whoever runs this installation.",
        "Nichts angekommen? Sehen Sie im Spam-Ordner nach, oder fragen Sie den Betreiber dieser Installation.";
    no_mail: "This installation sends no mail. Whoever runs it sets a new password on its machine:",
        "Diese Installation verschickt keine E-Mails. Ihr Betreiber legt auf seinem Rechner ein neues Passwort fest:";
    link_is_mailed: "A link to set a new password is mailed to you.",
        "Sie erhalten per E-Mail einen Link, mit dem Sie ein neues Passwort festlegen.";
    send_link: "Send link", "Link senden";
    users_ask: "IAM users have no e-mail address here: an administrator of your account sets a new password.",
        "IAM-Benutzer haben hier keine E-Mail-Adresse: Ein Administrator Ihres Kontos legt ein neues Passwort fest.";
    back_to_sign_in: "Back to sign-in", "Zurück zur Anmeldung";
    dead_link: "This link does not work", "Dieser Link funktioniert nicht";
    dead_link_text: "It was used, or is too old.", "Er wurde schon benutzt oder ist zu alt.";
    link_once: "The link works once, for 15 minutes.", "Der Link gilt einmal, 15 Minuten lang.";
    another_link: "Ask for another link", "Einen neuen Link anfordern";

    // Federation.
    select_role: "Select a role", "Rolle auswählen";
    account: "Account", "Konto";
    sign_out_first: "Sign out first", "Melden Sie sich zuerst ab";
    five_and_link: "This browser is signed in as five identities, and holds no more. Sign out of one, then open the link again.",
        "Dieser Browser ist mit fünf Identitäten angemeldet, mehr fasst er nicht. Melden Sie eine ab, und öffnen Sie den Link erneut.";
    sign_out_now: "Do you want to sign out?", "Möchten Sie sich abmelden?";
    stay: "Stay signed in", "Angemeldet bleiben";
    federated_dead_text: "A link to the console works once, for 15 minutes. Get a new one from where you got it.",
        "Ein Link zur Konsole gilt einmal, 15 Minuten lang. Holen Sie einen neuen dort, woher Sie ihn haben.";
    federated_barred: "You cannot sign in from here", "Von hier aus können Sie sich nicht anmelden";
    federated_barred_text: "A policy of the account keeps this identity out of the console.",
        "Eine Richtlinie des Kontos verwehrt dieser Identität die Konsole.";
    sign_out: "Sign out", "Abmelden";
    saml_not: "You could not be signed in", "Sie konnten nicht angemeldet werden";
    saml_stale: "What your identity provider sent is good for five minutes. Sign in there again.",
        "Was Ihr Identitätsanbieter gesendet hat, gilt fünf Minuten. Melden Sie sich dort erneut an.";
    saml_barred: "A policy of the account keeps this role out of the console.",
        "Eine Richtlinie des Kontos verwehrt dieser Rolle die Konsole.";

    // A program.
    program: "Sign in a program", "Ein Programm anmelden";
    program_wrong: "The program asked wrongly", "Das Programm hat falsch gefragt";
    program_refused: "The program was not signed in", "Das Programm wurde nicht angemeldet";
    started_yourself: "Did you start this yourself?", "Haben Sie das selbst gestartet?";
    acts_as: "As", "Als";
    may_do: "May do", "Darf";
    answer_to: "Answer goes to", "Antwort geht an";
    answer_as_code: "this browser, as a code to carry over", "diesen Browser, als Code zum Übertragen";
    your_address: "Your address", "Ihre Adresse";
    region: "Region", "Region";
    code_title: "Authorization code", "Autorisierungscode";
    copy_code: "Copy this code", "Kopieren Sie diesen Code";
    paste_code: "Paste it where the program on your other device asks for the authorization code.",
        "Fügen Sie ihn dort ein, wo das Programm auf Ihrem anderen Gerät nach dem Autorisierungscode fragt.";
    code_secret: "It works once, within ten minutes. Give it to nobody: whoever has started the program acts as you with it.",
        "Er gilt einmal, zehn Minuten lang. Geben Sie ihn niemandem: Wer das Programm gestartet hat, handelt damit in Ihrem Namen.";
    may_close: "You can close this page afterwards.", "Danach können Sie diese Seite schließen.";

    // What went wrong.
    request_id: "Request ID", "Anfrage-ID";
    to_console: "Go to the console", "Zur Konsole";
    too_long: "The form is too long", "Das Formular ist zu lang";
    too_long_text: "It was not taken, and nothing has changed. Go back and send less.",
        "Es wurde nicht angenommen, und nichts hat sich geändert. Gehen Sie zurück, und senden Sie weniger.";
    not_found: "Page not found", "Seite nicht gefunden";
    not_found_text: "There is no page at this address. It may have been mistyped.",
        "Unter dieser Adresse gibt es keine Seite. Vielleicht ist sie falsch geschrieben.";
    not_like_this: "Not like this", "So nicht";
    not_like_this_text: "This address does not take that kind of request.",
        "Diese Adresse nimmt solche Anfragen nicht an.";
    bad_request: "Bad request", "Ungültige Anfrage";
    bad_form_text: "What was sent is not a form of ours.", "Was gesendet wurde, ist keines unserer Formulare.";
    foreign: "The form was not taken", "Das Formular wurde nicht angenommen";
    foreign_text: "It did not come from a page of ours, or the page has been open for too long. Nothing was changed. Open the page again and repeat what you did.",
        "Es kam nicht von einer unserer Seiten, oder die Seite war zu lange geöffnet. Es wurde nichts geändert. Öffnen Sie die Seite neu, und wiederholen Sie, was Sie getan haben.";
    password_not_taken: "That password was not taken", "Dieses Passwort wurde nicht angenommen";
    unavailable_text: "The request could not be recorded, so nothing was changed. Try again shortly.",
        "Die Anfrage konnte nicht aufgezeichnet werden, deshalb wurde nichts geändert. Versuchen Sie es gleich noch einmal.";
}

filled! {
    go_on_as(role: &str): "Go on as {role}", "Weiter als {role}";
    switch_back_to(who: &str): "Switch back to {who}", "Zurück zu {who}";
    wait_seconds(count: u64): "Wait {count} seconds and try again.", "Warten Sie {count} Sekunden, und versuchen Sie es erneut.";
    wait_minutes(count: u64): "Wait {count} minutes and try again.", "Warten Sie {count} Minuten, und versuchen Sie es erneut.";
    root_user_of(account: &str): "Root user of {account}", "Root-Benutzer von {account}";
    listed_as(device: &str): "An authenticator app is listed as {device}.",
        "Eine Authentifizierungs-App wird als {device} geführt.";
    continue_as(name: &str): "Continue as {name}", "Weiter als {name}";
}

marked! {
    still_signed_in(who): "You are still signed in as <strong>{who}</strong>.",
        "Sie sind weiterhin als <strong>{who}</strong> angemeldet.";
    passkey_for(who): "Use a passkey or security key for <strong>{who}</strong>.",
        "Verwenden Sie einen Passkey oder Sicherheitsschlüssel für <strong>{who}</strong>.";
    code_of_one(who): "Open your authenticator app and type the code it shows for <strong>{who}</strong>.",
        "Öffnen Sie Ihre Authentifizierungs-App, und geben Sie den angezeigten Code für <strong>{who}</strong> ein.";
    code_of_many(who): "Choose one of your devices and type the code it shows for <strong>{who}</strong>.",
        "Wählen Sie eines Ihrer Geräte, und geben Sie den angezeigten Code für <strong>{who}</strong> ein.";
    must_add_mfa(who): "Before <strong>{who}</strong> can go on, there must be a second factor.",
        "Bevor es für <strong>{who}</strong> weitergeht, ist ein zweiter Faktor nötig.";
    passkey_of(party): "Your browser asks for a fingerprint, face, PIN or security key, and keeps a credential that works for <strong>{party}</strong> alone.",
        "Ihr Browser fragt nach Fingerabdruck, Gesicht, PIN oder Sicherheitsschlüssel und bewahrt einen Nachweis auf, der nur für <strong>{party}</strong> gilt.";
    password_must_change(who): "Before <strong>{who}</strong> can go on, the password must change.",
        "Bevor es für <strong>{who}</strong> weitergeht, muss das Passwort geändert werden.";
    link_on_its_way(email): "If <strong>{email}</strong> is a root user’s address, a link is on its way to it. The link works once, for 15 minutes. Nothing changes until it is used.",
        "Wenn <strong>{email}</strong> die Adresse eines Root-Benutzers ist, ist ein Link dorthin unterwegs. Er gilt einmal, 15 Minuten lang. Bis er benutzt wird, ändert sich nichts.";
    reset_for(email): "For the root user <strong>{email}</strong>. You sign in with it afterwards.",
        "Für den Root-Benutzer <strong>{email}</strong>. Danach melden Sie sich damit an.";
    in_front(name, account): "In front is <strong>{name}</strong> in account <strong>{account}</strong>.",
        "Vorn ist <strong>{name}</strong> im Konto <strong>{account}</strong>.";
    program_remote(): "An AWS command line or tool <strong>on another device</strong> asks to act as you.",
        "Eine AWS-Befehlszeile oder ein Werkzeug <strong>auf einem anderen Gerät</strong> möchte in Ihrem Namen handeln.";
    only_if_remote(): "Go on only if you have just run <code>aws login --remote</code>. If somebody sent you here, cancel.",
        "Fahren Sie nur fort, wenn Sie gerade selbst <code>aws login --remote</code> ausgeführt haben. Wenn jemand Sie hierher geschickt hat, brechen Sie ab.";
    program_here(): "An AWS command line or tool <strong>on this device</strong> asks to act as you. Go on only if you have just started it.",
        "Eine AWS-Befehlszeile oder ein Werkzeug <strong>auf diesem Gerät</strong> möchte in Ihrem Namen handeln. Fahren Sie nur fort, wenn Sie es gerade gestartet haben.";
    all_until(end): "all that you may, until {end} or you sign out",
        "alles, was Sie dürfen, bis {end} oder bis Sie sich abmelden";
}
