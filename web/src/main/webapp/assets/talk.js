// What somebody types to the other side, or notes, stays in this window until it was sent: a session may end in between, or the desk may say no.
(() => {
  "use strict";
  const KEPT = "dvctt.talk.";
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const forget = () => Object.keys(sessionStorage).filter(key => key.startsWith(KEPT)).forEach(key => sessionStorage.removeItem(key));

  // whoever signs out leaves nothing behind in this window
  document.querySelector("form[action='/sign-out']")?.addEventListener("submit", forget);

  all("form[data-t-keep]").forEach(form => {
    const place = KEPT + form.dataset.tKeep;
    const inputs = () => all("textarea, select", form).filter(input => input.name);
    const before = JSON.parse(sessionStorage.getItem(place) || "{}");
    inputs().filter(input => !input.value && before[input.name]).forEach(input => { input.value = before[input.name]; });
    const keep = () => {
      const typed = inputs().filter(input => input.value).map(input => [input.name, input.value]);
      if (typed.length) sessionStorage.setItem(place, JSON.stringify(Object.fromEntries(typed))); else sessionStorage.removeItem(place);
    };
    form.addEventListener("input", keep);
    form.addEventListener("change", keep);
  });

  // what was begun, or has to be mended, is not folded away
  all("details[data-t-open]").forEach(fold => {
    if (fold.querySelector("[aria-invalid='true']") || all("textarea, select", fold).some(input => input.value)) fold.open = true;
  });
})();
