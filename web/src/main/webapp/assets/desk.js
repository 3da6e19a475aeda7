// Pages of officials and operators with a grid: sets up the component library, and lets a person walk through rows by keyboard, tick them, and choose columns.
(() => {
  "use strict";
  const own = document.currentScript;
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];

  // -- The component library: our words, and the nonce of this page for scripts that it adds later ------------------------------------------------------

  const faces = window.PrimeFaces;
  faces.locales[own.dataset.language] = {
    ...faces.locales.en_US,
    aria: { ...faces.locales.en_US.aria, selectAll: own.dataset.selectAll, unselectAll: own.dataset.selectAll, selectRow: own.dataset.selectRow, unselectRow: own.dataset.unselectRow },
  };
  faces.csp.init(own.nonce);

  // -- Rows by keyboard: the row's own link has the focus, so that Enter opens it --------------------------------------------------------------------------

  const typing = target => target.matches("input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]");
  const links = () => all(".grid tbody tr[data-ri]").map(row => row.querySelector("a")).filter(Boolean);
  const rowOf = element => element && element.closest(".grid tbody tr[data-ri]");

  function walk(step) {
    const rows = links();
    const here = rowOf(document.activeElement);
    const at = here ? rows.indexOf(here.querySelector("a")) : -1;
    const next = rows[Math.min(Math.max(at + step, 0), rows.length - 1)];
    if (next) {
      next.focus();
      next.closest("tr").scrollIntoView({ block: "nearest" });
    }
  }

  const acts = {
    j: () => walk(1),
    k: () => walk(-1),
    x: () => {
      const box = rowOf(document.activeElement)?.querySelector(".ui-chkbox-box");
      if (box) box.click();
    },
    "/": event => {
      const search = document.querySelector("[data-keys-search]");
      if (!search) return;
      event.preventDefault();
      search.focus();
      search.select();
    },
    "?": () => document.getElementById("keys")?.showModal(),
  };

  document.addEventListener("keydown", event => {
    if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target) || document.querySelector("dialog[open]")) return;
    acts[event.key]?.(event);
  });

  // -- Ticked rows: how many, said beside what can be done with them -----------------------------------------------------------------------------------------

  function count(body) {
    const number = all("tr[aria-selected='true']", body).length;
    all("[data-chosen]").forEach(place => { place.textContent = number ? own.dataset.chosen.replace("#n#", String(number)) : ""; });
    all("[data-needs-chosen]").forEach(place => place.classList.toggle("resting", !number));
  }

  // -- Columns: chosen at once, and kept in a cookie for the next page ----------------------------------------------------------------------------------------

  const nameOf = cell => [...cell.classList].find(name => name.startsWith("column-") && name !== "column-off" && name !== "column-choose");

  function choice(details) {
    const grid = document.querySelector(`[data-grid="${details.dataset.columnsOf}"]`);
    if (!grid) return;
    const cookie = "dvctt.columns." + details.dataset.columnsOf;
    const kept = document.cookie.split("; ").find(one => one.startsWith(cookie + "="));
    const switched = new Set(kept ? kept.slice(cookie.length + 1).split(".").filter(Boolean) : []);
    all("thead th", grid).filter(nameOf).forEach(head => {
      const name = nameOf(head);
      const label = document.createElement("label");
      const box = document.createElement("input");
      box.type = "checkbox";
      box.checked = !head.classList.contains("column-off");
      box.addEventListener("change", () => {
        all("." + name, grid).forEach(cell => cell.classList.toggle("column-off", !box.checked));
        const plain = name.slice("column-".length);
        if (!switched.delete(plain)) switched.add(plain);
        document.cookie = `${cookie}=${[...switched].join(".")}; path=/; max-age=31536000; samesite=lax${location.protocol === "https:" ? "; secure" : ""}`;
      });
      label.append(box, " " + head.textContent.trim());
      details.querySelector("fieldset").append(label);
    });
    const shut = event => {
      if (event.type === "keydown" ? event.key === "Escape" : !details.contains(event.target)) details.open = false;
    };
    document.addEventListener("click", shut);
    details.addEventListener("keydown", shut);
  }

  document.addEventListener("DOMContentLoaded", () => {
    all(".grid tbody").forEach(body => {
      new MutationObserver(() => count(body)).observe(body, { attributes: true, subtree: true, attributeFilter: ["aria-selected"] });
      count(body);
    });
    all("[data-columns-of]").forEach(choice);
    all("[data-keys-open]").forEach(button => button.addEventListener("click", acts["?"]));
  });
})();
