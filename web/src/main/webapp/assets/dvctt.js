// What our own tags need in the browser. No markup carries script: everything hangs on data-d-* attributes. Pages work without this file, except for
// choosing a file, rows of a table and saving while typing.
(() => {
  "use strict";
  const all = (selector, root = document) => Array.from(root.querySelectorAll(selector));
  const words = name => document.body.dataset["d" + name] || "";
  const make = (tag, className, text) => {
    const element = document.createElement(tag);
    if (className) element.className = className;
    if (text) element.textContent = text;
    return element;
  };

  // -- Sending a page once -------------------------------------------------------------------------------------------------------------------------

  let asked = null;
  document.addEventListener("submit", event => {
    const button = event.submitter;
    if (button && button.dataset.dConfirm && asked !== button) {
      event.preventDefault();
      ask(button);
      return;
    }
    asked = null;
    if (event.target.dataset.dSent) {
      event.preventDefault();
      return;
    }
    // the answer is a file and this page goes on
    if (button && button.dataset.dDownload) return;
    if (event.target.method === "post") {
      event.target.dataset.dSent = "yes";
      if (button) button.setAttribute("aria-disabled", "true");
      // an answer that is a download leaves this page standing: it must not stay shut for ever
      setTimeout(() => reopen(event.target), 10000);
    }
  });
  function reopen(form) {
    delete form.dataset.dSent;
    all("[aria-disabled]", form).forEach(button => button.removeAttribute("aria-disabled"));
  }
  // a page that comes back from the browser's own store may be sent again
  window.addEventListener("pageshow", () => all("form[data-d-sent]").forEach(reopen));

  function ask(button) {
    const dialog = make("dialog", "question");
    const title = make("h2", "", words("Sure"));
    title.id = "question-title";
    dialog.setAttribute("aria-labelledby", title.id);
    const actions = make("div", "actions");
    const go = make("button", "button " + (button.classList.contains("danger") ? "danger" : "primary"), button.dataset.dConfirmText || words("Go"));
    const back = make("button", "button secondary", words("Cancel"));
    go.type = back.type = "button";
    actions.append(go, back);
    dialog.append(title, make("p", "", button.dataset.dConfirm), actions);
    document.body.append(dialog);
    go.addEventListener("click", () => { dialog.close(); asked = button; button.form.requestSubmit(button); });
    back.addEventListener("click", () => dialog.close());
    dialog.addEventListener("close", () => { dialog.remove(); button.focus(); });
    dialog.showModal();
    back.focus();
  }

  // -- Faces answers: only what an upload needs ----------------------------------------------------------------------------------------------------

  function apply(xml) {
    const redirect = xml.querySelector("redirect");
    if (redirect) {
      location.assign(redirect.getAttribute("url"));
      return;
    }
    all("update", xml).forEach(update => {
      const id = update.getAttribute("id");
      if (id.includes("jakarta.faces.ViewState")) {
        all("input[name='jakarta.faces.ViewState']").forEach(input => { input.value = update.textContent; });
        return;
      }
      const present = document.getElementById(id);
      if (!present) return;
      const holder = document.createElement("template");
      holder.innerHTML = update.textContent.trim();
      present.replaceWith(holder.content);
    });
    begin();
  }

  // -- Files ---------------------------------------------------------------------------------------------------------------------------------------

  function uploads(root) {
    const input = root.querySelector("input[type=file]");
    const drop = root.querySelector(".upload-drop");
    input.addEventListener("change", () => { take(root, input.files); input.value = ""; });
    ["dragenter", "dragover"].forEach(name => drop.addEventListener(name, event => { event.preventDefault(); drop.classList.add("over"); }));
    ["dragleave", "drop"].forEach(name => drop.addEventListener(name, event => { event.preventDefault(); drop.classList.remove("over"); }));
    drop.addEventListener("drop", event => take(root, event.dataTransfer.files));
    unfinished(root);
  }

  /** What was begun in this browser and is not whole: the browser may not open the file again by itself. */
  function unfinished(root) {
    const mark = "tus::dvctt-" + root.dataset.dDossier + "-" + root.dataset.dTarget + "-";
    let names = [];
    try {
      names = Object.keys(localStorage).filter(key => key.startsWith(mark)).map(key => JSON.parse(localStorage.getItem(key)).metadata.filename);
    } catch (closed) { /* a browser without storage begins anew */ }
    if (names.length) root.querySelector(".upload-running").append(make("p", "help", root.dataset.dUnfinished + " " + Array.from(new Set(names)).join(", ")));
  }

  function take(root, files) {
    const chosen = root.querySelector("input").multiple ? Array.from(files) : Array.from(files).slice(0, 1);
    const faults = [];
    const next = file => send(document.getElementById(root.id), file).then(fault => {
      if (fault) faults.push(fault);
      // what was said of one file outlives the answer about the next
      if (faults.length) problem(document.getElementById(root.id), faults.join("\n"));
    });
    // one after the other: each answer carries the state that the next one needs
    chosen.reduce((before, file) => before.then(() => next(file)), Promise.resolve());
  }

  function problem(root, text) {
    root.querySelector(".error").textContent = text;
    const input = root.querySelector("input");
    if (text) input.setAttribute("aria-invalid", "true"); else input.removeAttribute("aria-invalid");
  }

  function unfit(root, file) {
    const kinds = root.dataset.dExtensions;
    const kind = file.name.includes(".") ? file.name.split(".").pop().toLowerCase() : "";
    if (kinds && !kinds.split(",").includes(kind)) return root.dataset.dWrongtype;
    return file.size > Number(root.dataset.dMax) ? root.dataset.dToolarge : "";
  }

  /** Promises what is wrong with the file, each fault under its name, or nothing. */
  function send(root, file) {
    const unsuited = unfit(root, file);
    if (unsuited) return Promise.resolve(file.name + ": " + unsuited);
    problem(root, "");
    if (root.dataset.dPieces && file.size > 1 << 20) return pieces(root, file);
    return post(root, file, file, {});
  }

  /** A large file goes up in pieces, on the next attempt from where it was broken off; then the page takes it in as it would the file itself. */
  function pieces(root, file) {
    const line = running(root, file, () => {});
    return import(root.dataset.dCarrier)
      .then(carrier => carrier.carry(root, file, line))
      .then(sent => { line.all.remove(); return sent ? post(root, file, "", { "X-Upload": sent.address, "X-File-Sha256": sent.sha256 }) : ""; })
      .catch(fault => { line.all.remove(); return file.name + ": " + (fault.message || root.dataset.dFailed); });
  }

  function post(root, file, body, headers) {
    return new Promise(done => {
      let fault = "";
      const request = new XMLHttpRequest();
      const line = running(root, file, () => request.abort());
      if (!body) line.state.textContent = root.dataset.dTaking + " " + file.name;
      request.open("POST", address(root));
      request.setRequestHeader("Content-Type", "application/octet-stream");
      request.setRequestHeader("Faces-Request", "partial/ajax");
      request.setRequestHeader("X-File-Name", encodeURIComponent(file.name.normalize("NFC")));
      Object.entries(headers).forEach(([name, value]) => request.setRequestHeader(name, value));
      if (file.type) request.setRequestHeader("X-File-Type", file.type);
      request.upload.addEventListener("progress", event => { line.progress.value = event.loaded / event.total; line.figure.textContent = Math.round(100 * event.loaded / event.total) + " %"; });
      request.addEventListener("load", () => {
        line.all.remove();
        if (request.status === 200 && request.responseXML && !request.responseXML.querySelector("error")) apply(request.responseXML);
        else fault = file.name + ": " + (request.status === 413 ? root.dataset.dToolarge : root.dataset.dFailed);
        const answered = document.getElementById(root.id);
        fault = fault || (answered && answered.dataset.dRefused) || "";
      });
      request.addEventListener("error", () => { line.all.remove(); fault = file.name + ": " + root.dataset.dFailed; });
      request.addEventListener("abort", () => line.all.remove());
      request.addEventListener("loadend", () => {
        const input = document.getElementById(root.id + "-input");
        if (input) input.focus();
        done(fault);
      });
      request.send(body);
    });
  }

  function running(root, file, stop) {
    const line = make("div", "upload-one");
    const name = make("span", "", root.dataset.dSending + " " + file.name);
    const progress = make("progress");
    progress.max = 1;
    progress.setAttribute("aria-label", file.name);
    const figure = make("span", "number", "0 %");
    figure.setAttribute("aria-hidden", "true");
    const cancel = make("button", "button quiet small", root.dataset.dCancel);
    cancel.type = "button";
    cancel.addEventListener("click", stop);
    line.append(name, progress, figure, cancel);
    root.querySelector(".upload-running").append(line);
    return { all: line, progress, figure, state: name, cancel };
  }

  function address(root) {
    const form = root.closest("form");
    const parameters = new URLSearchParams({
      [form.id]: form.id,
      "jakarta.faces.ViewState": form.querySelector("input[name='jakarta.faces.ViewState']").value,
      "jakarta.faces.partial.ajax": "true",
      "jakarta.faces.source": root.id,
      "jakarta.faces.partial.execute": root.id,
      "jakarta.faces.partial.render": (root.id + " " + root.dataset.dRender).trim(),
      "dvctt.upload": root.id,
    });
    const action = form.getAttribute("action");
    return action + (action.includes("?") ? "&" : "?") + parameters;
  }

  // -- Forms from definitions ----------------------------------------------------------------------------------------------------------------------

  function answers(root) {
    const waiting = new Map();
    let sent = new Map();
    let sending = false;
    let failures = 0;
    let held = null;
    let passing = false;

    const prefix = root.id + ":";
    const status = root.querySelector("[data-d-saved]");
    const pathOf = input => input.name.startsWith(prefix) ? input.name.slice(prefix.length) : null;
    const valueOf = name => {
      const inputs = all("input, select, textarea", root).filter(input => input.name === name && input.type !== "hidden");
      if (inputs.length && (inputs[0].type === "radio" || inputs[0].type === "checkbox")) {
        return inputs.filter(input => input.checked).map(input => input.value).join(",");
      }
      return inputs.length ? inputs[0].value : "";
    };

    function conditions() {
      all("[data-d-when]", root).forEach(block => {
        const given = valueOf(prefix + block.dataset.dWhen).split(",");
        const shown = block.dataset.dIn.split(",").some(value => given.includes(value));
        block.hidden = !shown;
      });
    }

    function keep(path, value) {
      waiting.set(path, value);
      shelve();
      flush();
    }

    // -- What the server has not confirmed yet outlives an ended session, a reload and a lost connection, in this tab only

    const shelf = root.dataset.dShelf && "dvctt.answers." + root.dataset.dShelf;

    function shelve() {
      if (!shelf) return;
      const open = [...sent, ...waiting].filter(([path]) => !path.startsWith("-"));
      try {
        if (open.length) sessionStorage.setItem(shelf, JSON.stringify(open)); else sessionStorage.removeItem(shelf);
      } catch (full) { /* a browser without storage loses at most what it could not send */ }
    }

    function restore() {
      let kept = [];
      try {
        kept = JSON.parse((shelf && sessionStorage.getItem(shelf)) || "[]");
      } catch (broken) {
        sessionStorage.removeItem(shelf);
      }
      const back = kept.filter(([path, value]) => put(path, value));
      if (!back.length) return shelve();
      back.forEach(([path, value]) => waiting.set(path, value));
      tell(root.dataset.dRestored, false);
      flush();
    }

    function put(path, value) {
      const inputs = all("input, select, textarea", root).filter(input => input.name === prefix + path && input.type !== "hidden");
      const ticks = inputs.length && (inputs[0].type === "radio" || inputs[0].type === "checkbox");
      inputs.forEach(input => { if (ticks) input.checked = value.split(",").includes(input.value); else input.value = value; });
      return inputs.length > 0;
    }

    function ended() {
      tell(root.dataset.dEnded + " ", true);
      if (!status) return;
      const again = make("button", "button secondary small", root.dataset.dAgain);
      again.type = "button";
      // the door asks for the password and leads back here
      again.addEventListener("click", () => location.reload());
      status.append(again);
    }

    function tell(text, trouble) {
      if (!status) return;
      status.textContent = text;
      status.classList.toggle("trouble", Boolean(trouble));
    }

    function body(changes) {
      const form = root.closest("form");
      const parameters = new URLSearchParams({
        [form.id]: form.id,
        "jakarta.faces.ViewState": form.querySelector("input[name='jakarta.faces.ViewState']").value,
        "dvctt.save": root.id,
      });
      changes.forEach((value, path) => parameters.append(path.startsWith("-") ? "dvctt.remove" : prefix + path, path.startsWith("-") ? path.slice(1) : value));
      return parameters;
    }

    async function flush() {
      if (sending || !waiting.size) return;
      sending = true;
      const changes = new Map(waiting);
      sent = changes;
      waiting.clear();
      try {
        const form = root.closest("form");
        const response = await fetch(form.getAttribute("action"), { method: "POST", body: body(changes), keepalive: true, headers: { Accept: "application/json" } });
        if (!(response.headers.get("Content-Type") || "").startsWith("application/json")) {
          if (response.ok || response.status === 403) { ended(); release(); return; }
          throw new Error("status " + response.status);
        }
        said(await response.json());
        sent = new Map();
        shelve();
        failures = 0;
      } catch (error) {
        changes.forEach((value, path) => { if (!waiting.has(path)) waiting.set(path, value); });
        sent = new Map();
        failures += 1;
        tell(root.dataset.dTrouble, true);
        setTimeout(flush, Math.min(30000, 1000 * 2 ** failures));
        sending = false;
        release();
        return;
      }
      sending = false;
      flush();
      if (!sending) release();
    }

    /** A tool of the designer pressed while an answer is on its way would find the piece changed meanwhile: it waits for it. */
    function hold(event) {
      if (passing || failures || !(sending || waiting.size)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      held = event.submitter;
    }

    function release() {
      const button = held;
      held = null;
      if (!button || !button.isConnected) return;
      passing = true;
      button.form.requestSubmit(button);
      passing = false;
    }

    if (root.closest(".design-sheet")) root.closest("form").addEventListener("submit", hold, true);

    function said(answer) {
      if (answer.refused) {
        tell(answer.refused, true);
        return;
      }
      tell(answer.saved, false);
      root.dispatchEvent(new CustomEvent("d-saved", { bubbles: true }));
      Object.entries(answer.shown || {}).forEach(([path, text]) => {
        const input = document.getElementById("a-" + path);
        if (input && document.activeElement !== input && !waiting.has(path)) input.value = text;
      });
      Object.entries(answer.faults || {}).forEach(([path, text]) => mark(path, text));
    }

    function mark(path, text) {
      const place = document.getElementById("a-" + path + "-error");
      if (!place) return;
      place.textContent = text;
      all("input, select, textarea", place.closest("[data-d-field]")).forEach(input => {
        if (text) input.setAttribute("aria-invalid", "true"); else input.removeAttribute("aria-invalid");
      });
    }

    root.addEventListener("change", event => {
      const path = pathOf(event.target);
      if (path === null) return;
      conditions();
      keep(path, valueOf(event.target.name));
    });

    /** What a commune may be hangs on the province beside it. */
    root.addEventListener("focusin", async event => {
      const list = event.target.list;
      if (!list || !list.dataset.dCommunes) return;
      const chosen = document.getElementById(list.dataset.dCommunes);
      const province = chosen ? chosen.value : list.dataset.dProvince;
      if (!province || list.dataset.dFilled === province) return;
      list.dataset.dFilled = province;
      try {
        const answer = await fetch("/api/v1/provinces/" + encodeURIComponent(province) + "/communes");
        const found = (await answer.json()).items;
        if (list.dataset.dFilled !== province) return;
        list.replaceChildren(...found.map(one => { const option = make("option"); option.value = one.name; return option; }));
      } catch (away) {
        // the name can be typed; the server knows them all
        delete list.dataset.dFilled;
      }
    });

    root.addEventListener("click", event => {
      const button = event.target.closest("[data-d-add], [data-d-remove]");
      if (!button) return;
      const table = button.closest("[data-d-table]");
      if (button.hasAttribute("data-d-add")) add(table); else remove(table, button.closest("[data-d-row]"));
    });

    const rows = table => all("[data-d-row]", table);

    function limits(table) {
      table.querySelector("[data-d-add]").hidden = rows(table).length >= Number(table.dataset.dMax);
    }

    function add(table) {
      const place = rows(table).length;
      const holder = document.createElement("template");
      holder.innerHTML = table.querySelector("template").innerHTML.replaceAll("__row__", String(place)).replaceAll("__number__", String(place + 1));
      table.querySelector("[data-d-rows]").append(holder.content);
      const first = rows(table)[place].querySelector("input, select, textarea");
      if (first) first.focus();
      limits(table);
    }

    function remove(table, row) {
      const path = table.dataset.dTable;
      const gone = rows(table).indexOf(row);
      row.remove();
      rows(table).slice(gone).forEach((later, offset) => renumber(later, path, gone + offset));
      keep("-" + path + "." + gone, "");
      limits(table);
      table.querySelector("[data-d-add]").focus();
    }

    function renumber(row, path, place) {
      const before = path + "." + row.dataset.dRow + ".";
      const after = path + "." + place + ".";
      all("*", row).forEach(element => ["id", "name", "for", "aria-describedby", "data-d-field"].forEach(attribute => {
        const value = element.getAttribute(attribute);
        if (value) element.setAttribute(attribute, value.replaceAll(before, after));
      }));
      row.dataset.dRow = String(place);
      row.setAttribute("aria-label", row.querySelector(".row-name").dataset.dNumber.replace("#n#", String(place + 1)));
      all("[data-d-number]", row).forEach(element => { element.textContent = element.dataset.dNumber.replace("#n#", String(place + 1)); });
    }

    window.addEventListener("online", flush);
    restore();
    conditions();
  }

  // a choice that is an act: the button beside it is pressed; without script a person presses it
  function presses(root) {
    const button = document.getElementById(root.dataset.dPress);
    if (!button) return;
    button.hidden = true;
    root.addEventListener("change", () => button.form.requestSubmit(button));
  }

  // -- Beginning -----------------------------------------------------------------------------------------------------------------------------------

  function begin() {
    all("[data-d-upload]:not([data-d-ready])").forEach(root => { root.dataset.dReady = "yes"; uploads(root); });
    all("[data-d-press]:not([data-d-ready])").forEach(root => { root.dataset.dReady = "yes"; presses(root); });
    all("[data-d-form]:not([data-d-ready])").forEach(root => { root.dataset.dReady = "yes"; answers(root); });
  }

  begin();
  const faults = document.querySelector("[data-d-focus]");
  if (faults) faults.focus();
  // links of an error summary lead into the field, not only near it
  document.addEventListener("click", event => {
    const link = event.target.closest(".faults a[href^='#']");
    const input = link && document.getElementById(decodeURIComponent(link.getAttribute("href").slice(1)));
    if (!input) return;
    event.preventDefault();
    input.scrollIntoView({ block: "center" });
    (input.matches("input, select, textarea, button, [tabindex]") ? input : input.querySelector("input, select, textarea, button") || input).focus();
  });
})();
