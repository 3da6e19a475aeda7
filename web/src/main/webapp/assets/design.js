/* The designer: what is kept shows at once in outline, faults and preview; pieces are dragged where they belong. Everything works by buttons as well. */
(() => {
  "use strict";
  const part = id => document.getElementById(id);

  async function refresh() {
    const frame = document.querySelector("[data-d-preview]");
    if (frame) frame.contentWindow.location.reload();
    const answer = await fetch(location.href, { headers: { Accept: "text/html" } });
    if (!answer.ok) return;
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
    ["outline", "faults"].forEach(id => {
      const now = part(id);
      const next = fresh.getElementById(id);
      if (now && next) now.replaceWith(document.adoptNode(next));
    });
  }

  document.addEventListener("d-saved", event => { if (event.target.closest(".design-sheet")) refresh(); });

  document.addEventListener("click", event => {
    const button = event.target.closest("[data-d-width]");
    if (!button) return;
    const phone = button.dataset.dWidth === "phone";
    document.querySelectorAll("[data-d-width]").forEach(one => one.setAttribute("aria-pressed", String(one === button)));
    document.querySelector("[data-d-preview]").classList.toggle("phone", phone);
    document.querySelector(".design").classList.toggle("wide-preview", !phone);
  });

  let dragged = "";
  const placeOf = event => event.target.closest && event.target.closest("#outline [data-d-place]");
  document.addEventListener("dragstart", event => { const at = placeOf(event); dragged = at ? at.dataset.dPlace : ""; });
  document.addEventListener("dragover", event => {
    const at = placeOf(event);
    if (!at || !dragged) return;
    event.preventDefault();
    at.classList.add("over");
  });
  document.addEventListener("dragleave", event => { const at = placeOf(event); if (at) at.classList.remove("over"); });
  document.addEventListener("drop", event => {
    const at = placeOf(event);
    if (!at || !dragged) return;
    event.preventDefault();
    part("f:from").value = dragged;
    part("f:to").value = at.dataset.dPlace;
    part("f:drop").click();
  });
})();
