// Work list by keyboard: j and k walk through the rows, Enter opens (the row's own link has the focus), / goes to the search. The way back from a dossier leads
// to the list as it was filtered.
(() => {
  "use strict";
  const LIST = "/official/processing/list.xhtml";
  const KEPT = "dvctt.worklist";
  const links = [...document.querySelectorAll("[data-p-row] a")];

  if (location.pathname === LIST) {
    sessionStorage.setItem(KEPT, location.search);
  } else {
    const back = document.querySelector(".back a");
    const kept = sessionStorage.getItem(KEPT);
    if (back && kept) back.setAttribute("href", LIST + kept);
  }

  const typing = target => target.matches("input, textarea, select, [contenteditable]");

  const walk = step => {
    const at = links.indexOf(document.activeElement);
    const next = links[Math.min(Math.max(at + step, 0), links.length - 1)];
    if (next) {
      next.focus();
      next.scrollIntoView({ block: "nearest" });
    }
  };

  document.addEventListener("keydown", event => {
    if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target) || document.querySelector("dialog[open]")) return;
    const search = document.querySelector("[data-p-search]");
    if (event.key === "j" && links.length) walk(1);
    else if (event.key === "k" && links.length) walk(-1);
    else if (event.key === "/" && search) { event.preventDefault(); search.focus(); }
  });
})();
