// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
// Comfort for who has scripts: completion, keys, copying. Every page works without it; all words come from the page.
"use strict";
(() => {
  const words = document.currentScript.dataset;
  const lang = document.documentElement.lang;
  const PAUSE = 150; // ms after the last letter
  const LEAST = 2; // letters

  const make = (tag, properties) => Object.assign(document.createElement(tag), properties);

  /** Calls `ask` with what is typed when typing pauses; what comes too late for newer letters is dropped. */
  const whileTyping = (input, ask) => {
    let timer;
    let pending = new AbortController();
    input.addEventListener("input", () => {
      clearTimeout(timer);
      pending.abort();
      pending = new AbortController();
      const { signal } = pending;
      timer = setTimeout(async () => {
        try {
          await ask(input.value.trim(), signal);
        } catch (e) {
          if (e.name !== "AbortError") {
            console.info("No suggestions:", e.message);
          }
        }
      }, PAUSE);
    });
  };

  const fetched = async (path, typed, signal) => {
    const answer = await fetch(`${path}?lang=${lang}&q=${encodeURIComponent(typed)}`, { signal });
    if (!answer.ok) {
      throw new Error(`${path} answers ${answer.status}`);
    }
    return answer;
  };

  /** The search field: suggestions are links, each leads where the page of suggestions would lead. */
  const completeSearch = (input) => {
    const list = make("ul", { id: "suggested", className: "suggested", hidden: true });
    list.setAttribute("role", "listbox");
    list.setAttribute("aria-label", words.suggestions);
    input.form.append(list);
    input.setAttribute("role", "combobox");
    input.setAttribute("aria-autocomplete", "list");
    input.setAttribute("aria-controls", list.id);
    let links = [];
    let at = -1;

    const choose = (next) => {
      at = next;
      [...list.children].forEach((option, i) => option.setAttribute("aria-selected", String(i === at)));
      if (at < 0) {
        input.removeAttribute("aria-activedescendant");
      } else {
        input.setAttribute("aria-activedescendant", list.children[at].id);
        list.children[at].scrollIntoView({ block: "nearest" });
      }
    };
    const show = (found) => {
      links = found;
      list.replaceChildren(...found.map(({ sort, name, count, href }, i) => {
        const option = make("li", { id: `suggested-${i}` });
        option.setAttribute("role", "option");
        option.append(make("small", { textContent: sort }), make("span", { textContent: name }), make("small", { textContent: count }));
        option.addEventListener("pointerdown", (event) => event.preventDefault()); // the field keeps the focus
        option.addEventListener("click", () => location.assign(href));
        return option;
      }));
      list.hidden = found.length === 0;
      input.setAttribute("aria-expanded", String(found.length > 0));
      choose(-1);
    };
    show([]);

    whileTyping(input, async (typed, signal) => {
      if (typed.length < LEAST) {
        show([]);
        return;
      }
      const html = await (await fetched("/suche/vorschlaege", typed, signal)).text();
      const lines = new DOMParser().parseFromString(html, "text/html").querySelectorAll(".suggestions li");
      show([...lines].slice(0, 8).map((line) => ({
        sort: line.querySelector(".hint").textContent,
        name: line.querySelector("a").textContent,
        count: line.querySelector("small").textContent,
        href: line.querySelector("a").getAttribute("href"),
      })));
    });
    input.addEventListener("keydown", (event) => {
      if (list.hidden || event.isComposing) {
        return;
      }
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (step) {
        choose((at + 1 + step + links.length + 1) % (links.length + 1) - 1); // the field itself is one of the places
        event.preventDefault();
      } else if (event.key === "Enter" && at >= 0) {
        location.assign(links[at].href);
        event.preventDefault();
      } else if (event.key === "Escape") {
        show([]);
        event.preventDefault();
      }
    });
    input.addEventListener("blur", () => show([]));
  };

  /** A field for places: the browser's own list. */
  const completePlace = (input) => {
    const list = input.list ?? input.parentElement.appendChild(make("datalist", { id: `${input.id}-places` }));
    input.setAttribute("list", list.id);
    whileTyping(input, async (typed, signal) => {
      if (typed.length < LEAST) {
        return;
      }
      const { terms } = await (await fetched("/api/v1/suggest", typed, signal)).json();
      const places = terms.filter((term) => term.dimension === "place");
      list.replaceChildren(...places.map(({ value }) => make("option", { value })));
    });
  };

  /** A button beside a field that is there to be copied. */
  const offerCopy = (field) => {
    const label = document.querySelector(`label[for="${field.id}"]`);
    const button = make("button", { type: "button", className: "button quiet", textContent: words.copy });
    const status = make("span", { className: "hidden" });
    status.setAttribute("role", "status");
    button.setAttribute("aria-label", `${words.copy}: ${label.textContent}`);
    button.addEventListener("click", async () => {
      field.select();
      if (navigator.clipboard) {
        await navigator.clipboard.writeText(field.value);
      } else {
        document.execCommand("copy"); // without encryption browsers have nothing newer
      }
      button.textContent = status.textContent = words.copied;
      setTimeout(() => {
        button.textContent = words.copy;
        status.textContent = "";
      }, 2000);
    });
    field.after(button, status);
  };

  const OFF = "amtsblick.keys";
  const kept = (work, otherwise) => {
    try {
      return work(localStorage);
    } catch {
      return otherwise; // a browser that keeps nothing
    }
  };

  /** The next or previous row; on the page of an item the one before or behind it. */
  const step = (by) => {
    const rows = [...document.querySelectorAll(".row h3 a, .register tbody th a")];
    if (rows.length === 0) {
      document.querySelector(by > 0 ? "a[rel=next]" : "a[rel=prev]")?.click();
      return;
    }
    const row = (element) => element?.closest(".row, tr");
    const now = rows.findIndex((link) => row(link) === row(document.activeElement));
    const next = rows[now < 0 ? (by > 0 ? 0 : rows.length - 1) : now + by];
    next?.focus({ preventScroll: true });
    next?.scrollIntoView({ block: "center" });
  };

  const serveKeys = (help, opener) => {
    const toggle = help.querySelector("input");
    toggle.checked = kept((store) => store.getItem(OFF) !== "off", true);
    toggle.addEventListener("change", () => kept((store) => toggle.checked ? store.removeItem(OFF) : store.setItem(OFF, "off")));
    opener.hidden = false;
    opener.addEventListener("click", () => help.showModal());
    const actions = { j: () => step(1), k: () => step(-1), "/": () => document.getElementById("q").select(), "?": () => help.showModal() };
    document.addEventListener("keydown", (event) => {
      const typing = event.target.closest?.("input:not([type=checkbox]), textarea, select, [contenteditable]");
      const held = event.ctrlKey || event.metaKey || event.altKey || event.isComposing;
      if (toggle.checked && !typing && !held && !help.open && Object.hasOwn(actions, event.key)) {
        event.preventDefault();
        actions[event.key]();
      }
    });
  };

  completeSearch(document.getElementById("q"));
  document.querySelectorAll("input[name=place]:not([type]), form[action='/ort'] input[name=name]").forEach(completePlace);
  document.querySelectorAll(".copy input, .cite textarea").forEach(offerCopy);
  serveKeys(document.getElementById("keys"), document.getElementById("keys-open"));
})();
