/* The process designer: a step is dragged onto the one whose place it takes. The same is done by the buttons of the step. */
(() => {
  "use strict";
  const FAR = 8;
  let from = null;
  let start = null;
  let over = null;
  const stepAt = (x, y) => {
    const hit = document.elementFromPoint(x, y);
    return hit && hit.closest("svg.flow a[data-d-step]");
  };
  const mark = box => {
    if (over === box) return;
    if (over) over.classList.remove("over");
    over = box;
    if (over) over.classList.add("over");
  };
  const end = () => {
    mark(null);
    if (from) from.classList.remove("dragged");
    from = null;
    start = null;
  };

  document.addEventListener("dragstart", event => { if (event.target.closest && event.target.closest("svg.flow")) event.preventDefault(); });
  document.addEventListener("pointerdown", event => {
    if (!document.getElementById("d:drop") || event.button !== 0) return;
    from = event.target.closest && event.target.closest("svg.flow a[data-d-step]");
    start = from ? { x: event.clientX, y: event.clientY } : null;
  });
  document.addEventListener("pointermove", event => {
    if (!from || Math.hypot(event.clientX - start.x, event.clientY - start.y) < FAR) return;
    from.classList.add("dragged");
    const box = stepAt(event.clientX, event.clientY);
    mark(box === from ? null : box);
  });
  document.addEventListener("pointerup", event => {
    if (!from) return;
    const onto = from.classList.contains("dragged") ? stepAt(event.clientX, event.clientY) : null;
    const dragged = from;
    if (dragged.classList.contains("dragged")) dragged.addEventListener("click", click => click.preventDefault(), { once: true });
    end();
    if (!onto || onto === dragged) return;
    document.getElementById("d:from").value = dragged.dataset.dStep;
    document.getElementById("d:onto").value = onto.dataset.dStep;
    document.getElementById("d:drop").click();
  });
  document.addEventListener("pointercancel", end);
})();
