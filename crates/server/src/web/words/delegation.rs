//! What the pages about delegation requests say.

plain! {
    delegation_requests: "Delegation requests", "Delegierungsanfragen";
    list_of_requests: "delegation requests", "Delegierungsanfragen";
    requests_of_account: "Delegation requests of this account", "Delegierungsanfragen an dieses Konto";
    all_requests: "All requests", "Alle Anfragen";
    the_request: "The delegation request", "Die Delegierungsanfrage";
    delegation_request: "Delegation request", "Delegierungsanfrage";
    request_state: "State", "Zustand";
    request_expires: "Expires", "Läuft ab";
    seconds_of_access: "Seconds of access", "Sekunden Zugriff";
    claimed_by: "Claimed by", "Übernommen von";
    accepted_by: "Accepted by", "Angenommen von";
    message_of_provider: "Message of the provider", "Nachricht des Anbieters";
    notes: "Notes", "Anmerkungen";
    rejection_reason: "Why it was rejected", "Grund der Ablehnung";
    covered: "Do you have what it asks for", "Haben Sie selbst, was verlangt wird";
    not_sure: "Not for sure", "Nicht sicher";
    what_it_asks: "What it asks for", "Was verlangt wird";
    in_plain_words: "In plain words", "In einfachen Worten";
    decide: "Decide", "Entscheiden";
    nothing_to_decide: "There is nothing to decide.", "Es gibt nichts zu entscheiden.";
    claim_request: "Claim for this account", "Für dieses Konto übernehmen";
    claim_say: "Nothing is allowed by that yet.", "Damit ist noch nichts erlaubt.";
    pass_on: "Pass on to an administrator", "An einen Administrator weitergeben";
    accept_request: "Accept", "Annehmen";
    accept_say: "The provider will act as you, with what is asked for and no more, once the access is released.",
        "Der Anbieter handelt dann als Sie, mit dem Verlangten und nicht mehr, sobald der Zugriff freigegeben ist.";
    release_access: "Release access", "Zugriff freigeben";
    release_say: "The time begins at once. It cannot be taken back here.",
        "Die Zeit beginnt sofort. Zurücknehmen lässt es sich hier nicht.";
    reject_request: "Reject", "Ablehnen";

    // Where a request is.
    request_unassigned: "Not claimed", "Nicht übernommen";
    request_assigned: "Claimed", "Übernommen";
    request_pending: "Waits for an administrator", "Wartet auf einen Administrator";
    request_is_accepted: "Accepted", "Angenommen";
    request_finalized: "Released", "Freigegeben";
    request_is_rejected: "Rejected", "Abgelehnt";
    request_expired: "Expired", "Abgelaufen";

    // What was done.
    request_was_claimed: "The request was claimed", "Die Anfrage wurde übernommen";
    request_not_claimed: "The request was not claimed", "Die Anfrage wurde nicht übernommen";
    request_passed_on: "The request was passed on", "Die Anfrage wurde weitergegeben";
    request_not_passed_on: "The request was not passed on", "Die Anfrage wurde nicht weitergegeben";
    request_was_accepted: "The request was accepted", "Die Anfrage wurde angenommen";
    request_not_accepted: "The request was not accepted", "Die Anfrage wurde nicht angenommen";
    request_was_rejected: "The request was rejected", "Die Anfrage wurde abgelehnt";
    request_not_rejected: "The request was not rejected", "Die Anfrage wurde nicht abgelehnt";
    access_was_released: "The access was released", "Der Zugriff wurde freigegeben";
    access_not_released: "The access was not released", "Der Zugriff wurde nicht freigegeben";
}
