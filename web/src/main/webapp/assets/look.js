// Papers looked at in place: a picture as the portal has drawn it anew, a PDF in a frame without an origin, to which its bytes are handed. Where a paper cannot be shown the
// reader is told so, and takes the file instead. On a citizen's page this opens over the page; an official's desk has a place for it beside the answers.
window.dvcttLook = (() => {
  "use strict";
  let shown = null;

  function told(place, words) {
    const note = document.createElement("p");
    note.className = "look-told";
    note.setAttribute("role", "status");
    note.textContent = words;
    place.replaceChildren(note);
  }

  function picture(link, place, words) {
    const image = document.createElement("img");
    image.alt = link.textContent;
    image.addEventListener("error", () => told(place, words.broken));
    image.src = link.href;
    place.replaceChildren(image);
  }

  function pdf(link, place, words) {
    const frame = document.createElement("iframe");
    frame.setAttribute("sandbox", "allow-scripts");
    frame.title = link.textContent;
    frame.src = "/public/reader";
    const bytes = fetch(link.href, { credentials: "same-origin" }).then(answer => answer.ok && !answer.redirected ? answer.arrayBuffer() : Promise.reject());
    bytes.catch(() => told(place, words.broken));
    const heard = event => {
      if (event.source !== frame.contentWindow) return;
      const said = event.data.what;
      if (said === "ready") bytes.then(content => frame.contentWindow.postMessage({ what: "show", bytes: content, words: { page: words.page, pageBroken: words.broken } }, "*", [content])).catch(() => {});
      if (said === "broken") told(place, words.broken);
      if (said === "shown") frame.dataset.pages = event.data.pages;
      if (said === "drawn") frame.dataset.drawn = Math.min(Number(frame.dataset.drawn || Infinity), event.data.page);
    };
    addEventListener("message", heard);
    shown = { frame, end: () => removeEventListener("message", heard) };
    place.replaceChildren(frame);
  }

  function clear(place) {
    shown?.end();
    shown = null;
    place.classList.remove("large");
    place.replaceChildren();
  }

  function show(link, kind, place) {
    clear(place);
    (kind === "pdf" ? pdf : picture)(link, place, { broken: place.dataset.broken, page: place.dataset.page });
  }

  function zoom(place, by) {
    if (shown) shown.frame.contentWindow.postMessage({ what: "zoom", by }, "*");
    else place.classList.toggle("large", by > 1);
  }

  document.addEventListener("click", event => {
    const button = event.target.closest("[data-d-zoom]");
    if (button) zoom(button.closest(".viewer").querySelector(".viewer-body"), Number(button.dataset.dZoom));
  });

  // -- Over a citizen's page -----------------------------------------------------------------------------------------------------------------------------

  const over = document.querySelector("dialog[data-d-over]");
  if (over) {
    const place = over.querySelector(".viewer-body");
    document.addEventListener("click", event => {
      const link = event.target.closest("a[data-d-look]");
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      over.querySelector(".viewer-name").textContent = link.textContent;
      over.querySelector("[data-d-take]").href = link.href.replace(/&view=1$/, "");
      over.showModal();
      show(link, link.dataset.dLook, place);
      over.dataset.opener = link.href;
    });
    over.querySelector("[data-d-shut]").addEventListener("click", () => over.close());
    over.addEventListener("close", () => {
      clear(place);
      [...document.querySelectorAll("a[data-d-look]")].find(link => link.href === over.dataset.opener)?.focus();
    });
  }
  return { show, clear };
})();
