// The way back from a dossier leads to the list as it was filtered.
(() => {
  "use strict";
  const LIST = "/official/processing/list.xhtml";
  const KEPT = "dvctt.worklist";

  if (location.pathname === LIST) {
    sessionStorage.setItem(KEPT, location.search);
    return;
  }
  const back = document.querySelector(".back a");
  const kept = sessionStorage.getItem(KEPT);
  if (back && kept) back.setAttribute("href", LIST + kept);
})();
