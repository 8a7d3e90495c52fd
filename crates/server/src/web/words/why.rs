//! What the page says that tells why a request was denied.

plain! {
    why_it_was_denied: "Why it was denied", "Warum es verweigert wurde";
    in_short: "In short", "Kurz gesagt";
    it_was_refused: "It was refused.", "Das wurde abgelehnt.";
    policy_forbids: "A policy forbids it", "Eine Richtlinie verbietet es";
    not_allowed: "It is not allowed, and what is not allowed is refused",
        "Es ist nicht erlaubt, und was nicht erlaubt ist, wird abgelehnt";
    what_would_allow: "What would allow it", "Was es erlauben würde";
    up_to_that_account: "The resource is another account’s. What would allow it is up to that account too.",
        "Die Ressource gehört einem anderen Konto. Was sie erlauben würde, liegt auch an jenem Konto.";
    no_change_would: "No change to a policy would allow it.", "Keine Änderung einer Richtlinie würde es erlauben.";
    changes_together: "These changes together:", "Diese Änderungen zusammen:";
    smallest_change: "The smallest change is not always the right one. Ask whoever looks after the policies.",
        "Die kleinste Änderung ist nicht immer die richtige. Fragen Sie, wer die Richtlinien pflegt.";
    try_in_simulator: "Try it in the simulator", "Im Simulator ausprobieren";
    nearly_allowed: "What nearly allowed it", "Was es fast erlaubt hätte";
    nearly_allowed_hint: "Statements that would have allowed the request but for one thing.",
        "Anweisungen, die die Anfrage bis auf eines erlaubt hätten.";
    what_differed: "What differed", "Was abweicht";
    policy_has: "The policy has", "Die Richtlinie hat";
    request_had: "The request had", "Die Anfrage hatte";
    no_such_key: "no such key", "keinen solchen Schlüssel";
    what_each_said: "What each kind of policy said", "Was jede Art von Richtlinie sagte";
    what_each_said_hint: "A request is done if one allows it, none denies it, and each that limits it leaves it in.",
        "Eine Anfrage wird ausgeführt, wenn eine sie erlaubt, keine sie verweigert und jede, die begrenzt, sie durchlässt.";
    other_account_unseen: "What the resource’s account said is not shown here.",
        "Was das Konto der Ressource sagte, wird hier nicht gezeigt.";
    details: "Details", "Einzelheiten";
    authorization_id: "Authorization ID", "Autorisierungs-ID";
    client_was_told: "What the client was told", "Was dem Client gesagt wurde";
    nothing_known: "Nothing is known of this request", "Über diese Anfrage ist nichts bekannt";
    nothing_known_text: "What explains a denial is kept for 24 hours, for the account that was denied.",
        "Was eine Ablehnung erklärt, wird 24 Stunden aufbewahrt, für das Konto, das abgelehnt wurde.";
    reason_not_shown: "The reason cannot be shown to you", "Der Grund kann Ihnen nicht gezeigt werden";
    texts_not_shown: "The policies’ texts cannot be shown to you", "Die Texte der Richtlinien können Ihnen nicht gezeigt werden";
    the_root_user: "The root user", "Der Root-Benutzer";
    without_name: "(without a name)", "(ohne Namen)";

    // What a kind of policy said.
    allows_it: "Allows it", "Erlaubt es";
    denies_it: "Denies it", "Verweigert es";
    does_not_allow: "Does not allow it", "Erlaubt es nicht";
    says_nothing: "Says nothing of it", "Sagt nichts dazu";
    does_not_apply: "Does not apply", "Gilt hier nicht";

    // Kinds of policies, and what they are for.
    identity_policies: "Identity policies", "Identitätsrichtlinien";
    identity_policies_for: "What the user, its groups or the role are given.",
        "Was dem Benutzer, seinen Gruppen oder der Rolle gegeben ist.";
    boundary_for: "The most that the identity may have.", "Das Äußerste, was die Identität haben darf.";
    session_policies: "Session policies", "Sitzungsrichtlinien";
    scope_down_policy: "Scope-down policy", "Einschränkende Richtlinie";
    scope_down_policy_for: "What these credentials were narrowed to.", "Worauf diese Anmeldeinformationen eingeschränkt wurden.";
    session_policies_for: "The most that this session may have.", "Das Äußerste, was diese Sitzung haben darf.";
    service_control: "Service control policy", "Service-Kontrollrichtlinie";
    service_control_for: "The most that the account may do.", "Das Äußerste, was das Konto tun darf.";
    resource_control: "Resource control policy", "Ressourcen-Kontrollrichtlinie";
    resource_control_for: "The most that may be done to the resource.", "Das Äußerste, was mit der Ressource getan werden darf.";
    resource_policy_for: "Who may do what, by the resource itself.", "Wer was darf, nach der Ressource selbst.";
    trust_policy_for: "Who may assume the role.", "Wer die Rolle annehmen darf.";
    vpc_endpoint: "VPC endpoint policy", "VPC-Endpunktrichtlinie";
    vpc_endpoint_for: "What may pass through the endpoint.", "Was durch den Endpunkt darf.";
}

filled! {
    why_may_not(who: &str, action: &str): "Why {who} may not {action}", "Warum {who} nicht {action} darf";
    attached_to_whom(whom: &str): "Attached to {whom}", "Angehängt an {whom}";
    none_of_these(kinds: &str): "There is none of these: {kinds}.", "Davon gibt es keine: {kinds}.";
    policies_weighed(count: usize): "Policies that were weighed ({count})", "Abgewogene Richtlinien ({count})";
    keys_of_request(count: usize): "Condition keys of the request ({count})", "Bedingungsschlüssel der Anfrage ({count})";
}

marked! {
    wanted_anything(who, action): "<strong>{who}</strong> wanted to do <code>{action}</code> on no particular resource.",
        "<strong>{who}</strong> wollte <code>{action}</code> ausführen, auf keiner bestimmten Ressource.";
    wanted(who, action, resource): "<strong>{who}</strong> wanted to do <code>{action}</code> on <code>{resource}</code>.",
        "<strong>{who}</strong> wollte <code>{action}</code> auf <code>{resource}</code> ausführen.";
    needed_by(operation): "Calling <code>{operation}</code> needs that.",
        "Das braucht, wer <code>{operation}</code> aufruft.";
}
