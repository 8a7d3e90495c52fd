// The policy editor while somebody types: findings that follow, numbered lines, and places that
// lead into the text. Without this file the same page works by its form.
"use strict";
(() => {
  const editor = document.getElementById("editor");
  if (!editor) return;
  const text = document.getElementById("document");
  const verdict = document.getElementById("verdict");
  const findings = document.getElementById("findings");
  const PAUSE = 400;
  document.documentElement.classList.add("scripted");

  // Lines, numbered beside the text.
  const gutter = document.createElement("div");
  gutter.className = "gutter";
  gutter.setAttribute("aria-hidden", "true");
  text.before(gutter);
  const number = () => {
    const count = text.value.split("\n").length;
    if (gutter.childElementCount === count) return;
    const lines = Array.from({ length: count }, (_, line) => {
      const element = document.createElement("span");
      element.textContent = line + 1;
      return element;
    });
    gutter.replaceChildren(...lines);
  };
  const follow = () => { gutter.scrollTop = text.scrollTop; };

  // Findings, asked for whenever typing pauses.
  let timer, asking, asked = "";
  const say = (sentence) => { if (verdict.textContent !== sentence) verdict.textContent = sentence; };
  const check = async () => {
    const form = new URLSearchParams(new FormData(editor));
    const what = ["document", "type", "resource_type"].map((name) => form.get(name)).join("\0");
    if (what === asked) return;
    asking?.abort();
    const mine = asking = new AbortController();
    findings.setAttribute("aria-busy", "true");
    try {
      const answer = await fetch("/console/policies/findings", {
        method: "POST", body: form, signal: mine.signal, redirect: "error",
      });
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const found = page.querySelector("[data-verdict]");
      if (!found) throw new Error(`status ${answer.status}`);
      findings.replaceChildren(found);
      say(found.dataset.verdict);
      asked = answer.ok ? what : "";
    } catch (error) {
      if (mine.signal.aborted) return;
      findings.replaceChildren();
      say(editor.dataset.unchecked);
      asked = "";
    } finally {
      if (asking === mine) findings.removeAttribute("aria-busy");
    }
  };
  const later = () => { clearTimeout(timer); timer = setTimeout(check, PAUSE); };

  // Places, which lead to the text they speak of.
  const offset = (place) => {
    const [line, column] = place.split(":").map(Number);
    const lines = text.value.split("\n");
    const before = lines.slice(0, line - 1).reduce((sum, l) => sum + l.length + 1, 0);
    // Columns count characters, and scripts count halves of some.
    return before + [...(lines[line - 1] ?? "")].slice(0, column - 1).join("").length;
  };
  findings.addEventListener("click", (event) => {
    const link = event.target.closest("a[data-from]");
    if (!link) return;
    event.preventDefault();
    const height = parseFloat(getComputedStyle(text).lineHeight);
    text.focus();
    text.setSelectionRange(offset(link.dataset.from), offset(link.dataset.to));
    text.scrollTop = (link.dataset.from.split(":")[0] - 1) * height - text.clientHeight / 3;
    text.scrollIntoView({ block: "nearest" });
  });

  // What was typed and not sent is not lost by a slip.
  let unsaved = false;
  window.addEventListener("beforeunload", (event) => { if (unsaved) event.preventDefault(); });
  editor.addEventListener("submit", () => { unsaved = false; });

  text.addEventListener("scroll", follow);
  text.addEventListener("input", () => { unsaved = true; number(); follow(); later(); });
  for (const name of ["type", "resource_type"]) {
    document.getElementById(name).addEventListener("change", later);
  }
  number();
})();

// Passkeys and security keys: the one thing that pages can do by scripts alone. The form says what
// to ask, and takes the answer.
(() => {
  const form = document.querySelector("form[data-passkey]");
  if (!form) return;
  const trouble = document.getElementById("passkey-trouble");
  const bytes = (text) => Uint8Array.from(
    atob(text.replace(/-/g, "+").replace(/_/g, "/")), (letter) => letter.charCodeAt(0));
  const text = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
  const listed = (ids) => ids.split(" ").filter(Boolean)
    .map((id) => ({ type: "public-key", id: bytes(id) }));
  const ask = form.dataset;
  const make = () => navigator.credentials.create({ publicKey: {
    challenge: bytes(ask.challenge),
    rp: { id: ask.party, name: "Doorward" },
    user: { id: bytes(ask.handle), name: ask.label, displayName: ask.label },
    pubKeyCredParams: ask.algorithms.split(" ").map((alg) => ({ type: "public-key", alg: Number(alg) })),
    excludeCredentials: listed(ask.credentials),
    authenticatorSelection: { residentKey: "preferred", userVerification: "preferred" },
    attestation: "none",
  } });
  const show = () => navigator.credentials.get({ publicKey: {
    challenge: bytes(ask.challenge),
    rpId: ask.party,
    allowCredentials: listed(ask.credentials),
    userVerification: "preferred",
  } });
  const fill = (name, buffer) => { form.elements[name].value = text(buffer); };
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    trouble.hidden = true;
    try {
      const { rawId, response } = await (ask.passkey === "make" ? make() : show());
      fill("client_data", response.clientDataJSON);
      if (ask.passkey === "make") {
        fill("attestation", response.attestationObject);
      } else {
        fill("credential", rawId);
        fill("authenticator_data", response.authenticatorData);
        fill("signature", response.signature);
      }
      form.submit();
    } catch (error) {
      trouble.hidden = false;
      trouble.focus();
    }
  });
  form.querySelector("button").disabled = !window.PublicKeyCredential;
})();
