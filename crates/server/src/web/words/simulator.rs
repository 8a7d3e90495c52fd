//! What the simulator says.

plain! {
    simulator_lead: "May somebody do something? Asked of the same engine that decides real requests. Nothing is really done.",
        "Darf jemand etwas? Gefragt wird, was auch über echte Anfragen entscheidet. Wirklich getan wird nichts.";
    choose: "Choose", "Wählen";
    who_asks: "Who asks", "Wer fragt";
    an_identity_here: "An identity of this account", "Eine Identität dieses Kontos";
    anybody_pasted: "Anybody with a policy that I paste", "Irgendjemand mit einer Richtlinie, die ich einfüge";
    press_find: "Press “Find” to see who there is.", "Drücken Sie „Suchen“, um zu sehen, wen es gibt.";
    what_is_asked: "What is asked", "Was gefragt wird";
    actions_lines: "Actions, one a line", "Aktionen, je Zeile eine";
    choose_from_list: "Choose actions from a list", "Aktionen aus einer Liste wählen";
    show_actions: "Show actions", "Aktionen zeigen";
    ticked_is_asked: "What you tick is asked with the rest.", "Was Sie ankreuzen, wird mitgefragt.";
    actions_to_add: "Actions to add", "Hinzuzufügende Aktionen";
    resources_lines: "Resources, one ARN a line", "Ressourcen, je Zeile ein ARN";
    none_is_any: "(none: any)", "(keine: beliebig)";
    which_conditions: "Under which conditions", "Unter welchen Bedingungen";
    several_values: "Several values are divided by commas. What is left empty is not there.",
        "Mehrere Werte werden durch Kommas getrennt. Was leer bleibt, ist nicht da.";
    offer_keys: "Offer the keys that the policies ask for", "Die Schlüssel anbieten, nach denen die Richtlinien fragen";
    other_policies: "Other policies", "Andere Richtlinien";
    add_boundary_or_policy: "Add a boundary or a resource policy", "Eine Grenze oder Ressourcenrichtlinie hinzufügen";
    instead_of_own: "(in place of the identity’s own)", "(anstelle der eigenen der Identität)";
    callers_arn: "Caller’s ARN", "ARN des Aufrufers";
    owner_of_resources: "Owner of the resources", "Besitzer der Ressourcen";
    run_simulation: "Run simulation", "Simulation starten";
    results: "Results", "Ergebnisse";
    choose_then_run: "Choose who asks and what, then press “Run simulation”.",
        "Wählen Sie, wer fragt und was, und drücken Sie dann „Simulation starten“.";
    missing_keys: "The policies ask for keys that have no value here:",
        "Die Richtlinien fragen nach Schlüsseln, die hier keinen Wert haben:";
    there_are_more: "There are more. Ask for fewer actions at a time to see the rest.",
        "Es gibt weitere. Fragen Sie weniger Aktionen auf einmal, um den Rest zu sehen.";
    not_run: "The simulation was not run", "Die Simulation wurde nicht gestartet";
    name_an_action: "Name at least one action, such as s3:GetObject.", "Nennen Sie mindestens eine Aktion, wie s3:GetObject.";
    keys_not_shown: "The condition keys cannot be shown to you", "Die Bedingungsschlüssel können Ihnen nicht gezeigt werden";
    not_all_identities: "Not all identities can be shown to you. You can find one by its ARN",
        "Nicht alle Identitäten können Ihnen gezeigt werden. Mit ihrem ARN finden Sie eine";
    too_much: "That is too much for one run", "Das ist zu viel für einen Lauf";
    role: "Role", "Rolle";
    other: "Other", "Anderes";

    // Kinds of values.
    kind_text: "text", "Text";
    kind_texts: "texts", "Texte";
    kind_number: "number", "Zahl";
    kind_numbers: "numbers", "Zahlen";
    kind_boolean: "true or false", "wahr oder falsch";
    kind_booleans: "true or false, several", "wahr oder falsch, mehrere";
    kind_ip: "IP address", "IP-Adresse";
    kind_ips: "IP addresses", "IP-Adressen";
    kind_binary: "binary", "binär";
    kind_binaries: "binary, several", "binär, mehrere";
    kind_date: "date", "Zeitpunkt";
    kind_dates: "dates", "Zeitpunkte";

    // What came of it.
    allowed: "Allowed", "Erlaubt";
    denied_explicitly: "Denied explicitly", "Ausdrücklich verweigert";
    denied_implicitly: "Denied implicitly", "Stillschweigend verweigert";
    why_allowed: "A statement allows it, and nothing denies it.", "Eine Anweisung erlaubt es, und nichts verweigert es.";
    why_denied_explicitly: "A statement denies it, which is stronger than any that allows it.",
        "Eine Anweisung verweigert es, und das ist stärker als jede, die es erlaubt.";
    why_by_organization: "The organization’s policies do not allow it to this account.",
        "Die Richtlinien der Organisation erlauben es diesem Konto nicht.";
    why_by_boundary: "The permissions boundary does not allow it.", "Die Berechtigungsgrenze erlaubt es nicht.";
    why_another_kind: "A statement allows it, and another kind of policy would have to allow it too.",
        "Eine Anweisung erlaubt es, und eine andere Art von Richtlinie müsste es auch erlauben.";
    why_no_statement: "No statement allows it.", "Keine Anweisung erlaubt es.";
    organization_allows: "The organization allows it", "Die Organisation erlaubt es";
    organization_does_not: "The organization does not allow it", "Die Organisation erlaubt es nicht";
    boundary_allows: "The permissions boundary allows it", "Die Berechtigungsgrenze erlaubt es";
    boundary_does_not: "The permissions boundary does not allow it", "Die Berechtigungsgrenze erlaubt es nicht";
    of_aws_managed: "AWS managed policy", "von AWS verwaltete Richtlinie";
    of_organization: "policy of the organization", "Richtlinie der Organisation";
    of_account_managed: "managed policy", "verwaltete Richtlinie";
    of_user_inline: "inline policy of the user", "eingebettete Richtlinie des Benutzers";
    of_group_inline: "inline policy of a group", "eingebettete Richtlinie einer Gruppe";
    of_role_inline: "inline policy of the role", "eingebettete Richtlinie der Rolle";
    of_resource: "resource policy", "Ressourcenrichtlinie";
    of_pasted: "policy that was pasted", "eingefügte Richtlinie";
}

filled! {
    nobody_named(find: &str): "Nobody has “{find}” in the name.", "Niemand hat „{find}“ im Namen.";
    more_actions(count: usize): "{count} more. Type a part of the name to find them.",
        "{count} weitere. Geben Sie einen Teil des Namens ein, um sie zu finden.";
    condition_key(number: usize): "Condition key {number}", "Bedingungsschlüssel {number}";
    at_most_fit(most: usize): "At most {most} actions, resources and condition keys fit into one run.",
        "Höchstens {most} Aktionen, Ressourcen und Bedingungsschlüssel passen in einen Lauf.";
    allowed_of(allowed: usize, all: usize): "{allowed} of {all} allowed.", "{allowed} von {all} erlaubt.";
    at_line(line: usize, column: usize): "line {line}, column {column}", "Zeile {line}, Spalte {column}";
}

marked! {
    condition_keys_hint(): "Condition keys of the request, such as <code>aws:SourceIp</code>.",
        "Bedingungsschlüssel der Anfrage, wie <code>aws:SourceIp</code>.";
}
