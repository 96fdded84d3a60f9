// Small comforts. Every page works without this file; what is typed goes to this server alone.
// Ukrainian and English words come from data- attributes, so that the language stays with the page.
"use strict";

// A region lights up on the map when its table row is under the pointer, and the other way round.
function linkMapAndRows() {
  const byRegion = new Map();
  for (const element of document.querySelectorAll("[data-region]")) {
    const key = element.dataset.region;
    byRegion.set(key, [...(byRegion.get(key) ?? []), element]);
  }
  for (const elements of byRegion.values()) {
    if (elements.length < 2) continue;
    const light = (on) => () => elements.forEach((element) => element.classList.toggle("is-hot", on));
    for (const element of elements) {
      element.addEventListener("pointerenter", light(true));
      element.addEventListener("pointerleave", light(false));
      element.addEventListener("focusin", light(true));
      element.addEventListener("focusout", light(false));
    }
  }
}

// <form data-draft="strategy-05" data-draft-saved="Чернетку збережено">: typed text survives a closed page.
// Passwords, files and hidden fields are never kept. The draft goes only when the page that accepted
// the form says so with data-draft-done="strategy-05": a lost connection loses nothing.
function keepDrafts() {
  for (const done of document.querySelectorAll("[data-draft-done]")) {
    localStorage.removeItem(`rozum-draft:${done.dataset.draftDone}`);
  }
  for (const form of document.querySelectorAll("form[data-draft]")) {
    const key = `rozum-draft:${form.dataset.draft}`;
    const note = form.querySelector(".saved-note");
    const kept = [...form.elements].filter(
      (field) => field.name && !["password", "file", "hidden", "submit", "button"].includes(field.type),
    );
    const isChoice = (field) => field.type === "checkbox" || field.type === "radio";
    // Rows of a form repeat their names: the place among equals tells them apart.
    const placeOf = (field) => kept.filter((other) => other.name === field.name).indexOf(field);
    const names = new Map(kept.map((field) => [field, `${field.name}#${placeOf(field)}`]));
    let draft = {};
    try {
      draft = JSON.parse(localStorage.getItem(key) ?? "{}");
    } catch {
      draft = {};
    }
    for (const field of kept) {
      const value = draft[names.get(field)];
      if (value === undefined) continue;
      if (isChoice(field)) field.checked = value;
      else if (field.value === "") field.value = value;
    }
    let timer;
    form.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        const values = kept.map((field) => [names.get(field), isChoice(field) ? field.checked : field.value]);
        try {
          localStorage.setItem(key, JSON.stringify(Object.fromEntries(values)));
          if (note) note.textContent = form.dataset.draftSaved ?? "";
        } catch {
          // A full or closed store only means that there is no draft.
        }
      }, 400);
    });
  }
}

// <button class="link-button" hidden data-copy="#05-P01" data-copied="Скопійовано">: shown only where copying works.
function offerCopying() {
  if (!navigator.clipboard) return;
  for (const button of document.querySelectorAll("button[data-copy]")) {
    button.hidden = false;
    button.addEventListener("click", async () => {
      const said = button.textContent;
      await navigator.clipboard.writeText(new URL(button.dataset.copy, location.href).href);
      button.textContent = button.dataset.copied ?? said;
      setTimeout(() => (button.textContent = said), 2000);
    });
  }
}

// <form data-live="#answer">: the answer of the form follows while one writes; without scripts it comes with the button.
function answerWhileWriting() {
  for (const form of document.querySelectorAll("form[data-live]")) {
    let timer;
    let waiting = new AbortController();
    const ask = async () => {
      const answer = document.querySelector(form.dataset.live);
      if (!answer || !form.checkValidity()) return;
      waiting.abort();
      waiting = new AbortController();
      const body = new FormData(form);
      // A file is read once, when the button is pressed.
      body.delete("file");
      try {
        const response = await fetch(form.action, { method: "POST", body, signal: waiting.signal });
        const page = new DOMParser().parseFromString(await response.text(), "text/html");
        const fresh = page.querySelector(form.dataset.live);
        if (fresh) answer.replaceChildren(...fresh.childNodes);
      } catch {
        // Overtaken by a later answer; or without a connection, and then the button says what is wrong.
      }
    };
    form.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(ask, 500);
    });
  }
}

// <form data-keep="Чернетку збережено на сервері">: a long form is kept on the server too, and found again under "My work".
function keepOnServer() {
  for (const form of document.querySelectorAll("form[data-keep]")) {
    const note = form.querySelector(".saved-note");
    let timer;
    let waiting = new AbortController();
    const keep = async () => {
      waiting = new AbortController();
      // Files are sent with the form alone.
      const typed = [...new FormData(form)].filter(([, value]) => typeof value === "string");
      const body = new URLSearchParams(typed);
      body.set("go", "autosave");
      try {
        const response = await fetch(form.action, { method: "POST", body, redirect: "manual", signal: waiting.signal });
        // Anything else (signed out meanwhile, a fault) is not told as saved.
        if (note && response.status === 204) note.textContent = form.dataset.keep;
      } catch {
        // Without a connection the browser still keeps its own copy.
      }
    };
    form.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(keep, 2000);
    });
    form.addEventListener("submit", () => {
      clearTimeout(timer);
      waiting.abort();
    });
  }
}

// <output data-total="amount" data-total-label="Разом">: sums of a column of money, whole and by the other columns of its rows.
// Kopecks are whole numbers here as well; without scripts the sums stand on the page that checks the form.
function addUp() {
  const english = document.documentElement.lang === "en";
  // As the server reads it: one sign parts thousands, the last of two parts kopecks.
  const kopecks = (text) => {
    const plain = text.replace(/₴|грн\.?|UAH/g, "").trim().replace(/\s/g, " ");
    const at = Math.max(plain.lastIndexOf(","), plain.lastIndexOf("."));
    const [before, sign, after] = [plain.slice(0, Math.max(at, 0)), plain[at], plain.slice(at + 1)];
    const thousands = at < 0 || before.includes(sign) || (english && sign === "," && after.length === 3 && !before.includes("."));
    const [whole, rest] = thousands ? [plain, ""] : [before, after];
    if (!/^(\d+|[1-9]\d{0,2}([ ,.])\d{3}(\2\d{3})*)$/.test(whole) || !/^\d{0,2}$/.test(rest)) return null;
    return BigInt(whole.replace(/\D/g, "")) * 100n + BigInt(rest.padEnd(2, "0"));
  };
  const format = new Intl.NumberFormat(document.documentElement.lang, { useGrouping: true });
  const comma = english ? "." : ",";
  const told = (sum) => `${format.format(sum / 100n)}${comma}${String(sum % 100n).padStart(2, "0")}`;
  const nameOf = (field) => (field.tagName === "SELECT" ? field.selectedOptions[0]?.text : field.value) ?? "";
  for (const output of document.querySelectorAll("output[data-total]")) {
    const rows = output.closest("fieldset");
    const sum = () => {
      let all = 0n;
      const parts = new Map();
      for (const field of rows.querySelectorAll(`input[name="${output.dataset.total}"]`)) {
        const amount = kopecks(field.value);
        if (amount === null) continue;
        all += amount;
        for (const other of field.closest(".field-row").querySelectorAll("select, input[type=number]")) {
          const label = other.closest(".field").querySelector("label").textContent.trim().replace(/,[^,]*$/, "");
          const key = `${label} ${nameOf(other)}`;
          if (nameOf(other)) parts.set(key, (parts.get(key) ?? 0n) + amount);
        }
      }
      const lines = [...parts].sort(([a], [b]) => a.localeCompare(b)).map(([key, amount]) => `${key}: ${told(amount)}`);
      output.replaceChildren(`${output.dataset.totalLabel}: ${told(all)}`);
      for (const line of lines) output.append(document.createElement("br"), line);
    };
    rows.addEventListener("input", sum);
    sum();
  }
}

// <p hidden data-seen-size="214" data-seen-href="/cockpit?since=">: whoever was here before is offered what came since. The
// size of the journal at the last visit is kept in this browser alone; the offer stands until it is taken or the window closed,
// whatever is loaded anew or read in the other language meanwhile.
function offerLastVisit() {
  const offer = document.querySelector("[data-seen-size]");
  if (!offer) return;
  const [key, size, link] = ["rozum-seen-size", offer.dataset.seenSize, offer.querySelector("a")];
  try {
    const seen = sessionStorage.getItem(key) ?? localStorage.getItem(key) ?? size;
    localStorage.setItem(key, size);
    if (!/^\d+$/.test(seen) || Number(seen) >= Number(size)) return;
    sessionStorage.setItem(key, seen);
    link.href = `${offer.dataset.seenHref}${seen}#changes`;
    link.addEventListener("click", () => sessionStorage.setItem(key, size));
    offer.hidden = false;
  } catch {
    // A closed store only means that there is nothing to offer.
  }
}

linkMapAndRows();
offerLastVisit();
answerWhileWriting();
keepDrafts();
keepOnServer();
addUp();
offerCopying();
