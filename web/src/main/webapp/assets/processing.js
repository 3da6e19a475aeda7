// A dossier on an official's desk: back to the list as it was filtered, on to its next dossier, papers looked at beside the answers, and nothing typed is lost when a
// session ends in the middle of a request or a refusal.
(() => {
  "use strict";
  const LIST = "/official/processing/list.xhtml";
  const KEPT_LIST = "dvctt.worklist";
  const KEPT_ROWS = "dvctt.worklist.rows";
  const KEPT_ACT = "dvctt.act.";
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const own = selector => document.querySelector(selector);

  // whoever signs out leaves nothing behind in this window
  const forget = start => Object.keys(sessionStorage).filter(key => key.startsWith(start)).forEach(key => sessionStorage.removeItem(key));
  own("form[action='/sign-out']")?.addEventListener("submit", () => forget("dvctt."));

  // -- The list -----------------------------------------------------------------------------------------------------------------------------------------

  if (location.pathname === LIST) {
    sessionStorage.setItem(KEPT_LIST, location.search);
    const ids = all(".grid tbody tr[data-ri] a").map(link => new URL(link.href).searchParams.get("id")).filter(Boolean);
    sessionStorage.setItem(KEPT_ROWS, ids.join(" "));
    return;
  }

  const back = own(".back a");
  const kept = sessionStorage.getItem(KEPT_LIST);
  if (back && kept) back.setAttribute("href", LIST + kept);

  const walk = own("[data-p-walk]");
  const rows = (sessionStorage.getItem(KEPT_ROWS) || "").split(" ");
  const here = walk ? rows.indexOf(walk.dataset.pWalk) : -1;
  if (here >= 0 && rows.length > 1) {
    walk.hidden = false;
    all("[data-p-step]", walk).forEach(link => {
      const there = rows[here + Number(link.dataset.pStep)];
      if (there) link.href = "?id=" + there; else link.hidden = true;
    });
  }

  // -- Papers beside the answers -------------------------------------------------------------------------------------------------------------------------

  const desk = own("[data-p-desk]");
  const viewer = own("[data-p-viewer]");
  const wide = matchMedia("(min-width: 64rem)");
  let opener = null;

  function look(link) {
    const name = viewer.querySelector("h2");
    dvcttLook.show(link, link.dataset.pView, viewer.querySelector(".viewer-body"));
    viewer.querySelector("[data-p-apart]").href = link.href;
    name.textContent = link.textContent;
    viewer.hidden = false;
    desk.classList.add("viewing");
    opener = link;
    name.focus({ preventScroll: true });
    viewer.scrollIntoView({ block: "start" });
  }

  function shut() {
    viewer.hidden = true;
    dvcttLook.clear(viewer.querySelector(".viewer-body"));
    desk.classList.remove("viewing");
    opener?.focus();
  }

  if (viewer) {
    document.addEventListener("click", event => {
      const link = event.target.closest("[data-p-view]");
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey || !wide.matches) return;
      event.preventDefault();
      look(link);
    });
    viewer.querySelector("[data-p-shut]").addEventListener("click", shut);
    document.addEventListener("keydown", event => {
      if (event.key === "Escape" && !viewer.hidden && !own("dialog[open]")) shut();
    });
  }

  // -- What is to be mended ------------------------------------------------------------------------------------------------------------------------------

  const marked = own("[data-p-marked]");
  const ready = own("[data-p-ready]");

  function mark() {
    if (!marked) return;
    const boxes = all("[data-p-mend]").filter(box => box.checked);
    marked.textContent = boxes.length ? marked.dataset.pMarked.replace("#n#", String(boxes.length)) : "";
    boxes.map(box => box.closest(".mend").querySelector(".mend-reason")).forEach(reason => {
      if (!reason.querySelector(".ready")) reason.append(ready.content.cloneNode(true));
    });
  }

  document.addEventListener("change", event => {
    if (!event.target.matches("[data-p-mend]")) return;
    mark();
    if (event.target.checked) event.target.closest(".mend").querySelector("textarea").focus();
  });
  document.addEventListener("click", event => {
    const words = event.target.closest(".ready-words");
    if (!words) return;
    const reason = words.closest(".mend-reason").querySelector("textarea");
    reason.value = [reason.value.trim(), words.textContent].filter(Boolean).join(" ");
    reason.dispatchEvent(new Event("input", { bubbles: true }));
    reason.focus();
  });

  // -- What is typed stays in this window until the act is done ------------------------------------------------------------------------------------------------

  const form = own("form[data-p-dossier]");
  if (!form) return;
  const dossier = KEPT_ACT + form.dataset.pDossier + ".";
  if (form.dataset.pOver) forget(dossier);
  if (!form.dataset.pKeep) return;
  const place = dossier + form.dataset.pKeep;
  const inputs = () => all("textarea, select, input[type=checkbox], input[type=radio], input[type=text]", form).filter(input => input.name);
  const ticked = input => input.type === "checkbox" || input.type === "radio";
  const valueOf = input => input.type === "checkbox" ? input.checked : input.value;
  const untouched = input => ticked(input) ? input.checked === input.defaultChecked : input.tagName === "SELECT" ? !input.value : input.value === input.defaultValue;

  const before = JSON.parse(sessionStorage.getItem(place) || "{}");
  inputs().filter(input => input.name in before && untouched(input)).forEach(input => {
    if (input.type === "checkbox") input.checked = before[input.name] || input.checked;
    else if (input.type === "radio") input.checked = before[input.name] === input.value;
    else if (!input.value || input.type === "text") input.value = before[input.name];
  });
  mark();
  const keep = () => sessionStorage.setItem(place, JSON.stringify(Object.fromEntries(inputs().filter(input => input.type !== "radio" || input.checked).map(input => [input.name, valueOf(input)]))));
  form.addEventListener("input", keep);
  form.addEventListener("change", keep);
})();
